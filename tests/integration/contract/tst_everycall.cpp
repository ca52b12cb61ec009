#include <support/cliprogram.h>
#include <support/rawhost.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;
using support::CliProgram;
using support::RawReply;
using support::RawRequest;

namespace {

constexpr auto Key = "raw+Key/7=";
const QByteArray Pending = R"({"status":"PENDING"})";
const QByteArray Page = "<html><body>Bad gateway</body></html>";

QByteArray wire(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss"_s).toLatin1() + "+00:00";
}

/// The same instant as a person east of UTC writes it.
QString typed(const QDateTime& time)
{
    return time.toOffsetFromUtc(2 * 3600).toString(Qt::ISODate);
}

} // namespace

/// Each call of the contract, made by the program against a host that is no sandbox: what it reads is
/// compared with the contract's own words, and each documented answer reaches the person.
class tst_EveryCall : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pushIsExact_data();
    void pushIsExact();
    void aBatchIsOneArray();
    void anInsertIsExact_data();
    void anInsertIsExact();
    void anEndIsAPutByTheProvidersId();
    void aMatchIsExact_data();
    void aMatchIsExact();
    void aStatusIsExact_data();
    void aStatusIsExact();
    void aNumberIsValidated_data();
    void aNumberIsValidated();
    void anInvitationIsAnAddress_data();
    void anInvitationIsAnAddress();
    void eachErrorIsASentence_data();
    void eachErrorIsASentence();
    void aLegacyIdentityRefusesWhatItCannotDo_data();
    void aLegacyIdentityRefusesWhatItCannotDo();

private:
    CliProgram::Ran run(const QStringList& arguments) { return m_cli->run(arguments); }
    void setUp(const QString& identity);
    void expectOne(const QByteArray& line, const QByteArray& body);

    std::unique_ptr<CliProgram> m_cli;
    std::unique_ptr<support::RawHost> m_host;
    QDateTime m_time; ///< whole seconds, five minutes ago
};

void tst_EveryCall::init()
{
    TestCase::init();
    m_cli = std::make_unique<CliProgram>(QStringLiteral(COVERSHIFT_CLI));
    m_cli->setKey(Key);
    m_host = std::make_unique<support::RawHost>();
    m_time = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() - 300, Qt::UTC);
}

void tst_EveryCall::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo().noquote() << m_cli->said();
    QVERIFY(!m_cli->said().contains(Key));
    m_host.reset();
    m_cli.reset();
}

void tst_EveryCall::setUp(const QString& identity)
{
    const QString csv = m_cli->file(u"workers.csv"_s,
        "name,customer_number,work_provider_user_id,email\n"
        "Ana Ruiz,AB12CD,wp/7&x,ana+ruiz@example.com\n"
        "Bo Lind,EF34GH,wp8,bo@example.com\n");
    QCOMPARE(run({u"workers"_s, u"import"_s, csv}).status, 0);
    QCOMPARE(run({u"connection"_s, u"set"_s, u"zego"_s, u"--url"_s, m_host->url().toString(), u"--identity"_s,
                     identity, u"--work-provider"_s, u"Fast Couriers"_s})
                 .status,
        0);
}

void tst_EveryCall::expectOne(const QByteArray& line, const QByteArray& body)
{
    const auto requests = m_host->requests();
    QCOMPARE(requests.size(), 1);
    const RawRequest& request = requests.constFirst();
    QCOMPARE(request.line, line + " HTTP/1.1");
    QCOMPARE(request.headers.value("authorization"), QByteArray(Key));
    // Members may stand in any order: the values, and nothing besides them, matter.
    QCOMPARE(QJsonDocument::fromJson(request.body), QJsonDocument::fromJson(body));
    if (!body.isEmpty())
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
}

void tst_EveryCall::pushIsExact_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QByteArray>("person");
    const QHash<QString, QByteArray> people{{u"customerNumber"_s, R"("customerNumber":"AB12CD")"},
        {u"workProviderUserId"_s, R"("workProviderUserId":"wp/7&x")"},
        {u"policyId"_s, R"("policyId":"AB12CD")"}, {u"driverId"_s, R"("driverId":"wp/7&x")"}};
    for (auto it = people.cbegin(); it != people.cend(); ++it) {
        for (const QString& verb : {u"login"_s, u"logout"_s})
            QTest::newRow(qPrintable(verb + u" by "_s + it.key())) << it.key() << verb << it.value();
    }
}

void tst_EveryCall::pushIsExact()
{
    QFETCH(QString, identity);
    QFETCH(QString, verb);
    QFETCH(QByteArray, person);
    setUp(identity);
    m_host->script({RawReply::answer(202, Pending)});
    QCOMPARE(run({u"shifts"_s, verb, u"Ana Ruiz"_s, u"--at"_s, typed(m_time)}).status, 0);
    expectOne("POST /v1/shift/" + verb.toLatin1() + "/",
        "{" + person + R"(,"timestamp":")" + wire(m_time) + R"("})");
}

void tst_EveryCall::aBatchIsOneArray()
{
    setUp(u"customerNumber"_s);
    m_host->script({RawReply::answer(202, Pending)});
    QCOMPARE(run({u"shifts"_s, u"login"_s, u"AB12CD"_s, u"EF34GH"_s, u"--at"_s, typed(m_time)}).status, 0);
    const QByteArray time = R"(,"timestamp":")" + wire(m_time) + R"("})";
    expectOne("POST /v1/batch/login/",
        R"([{"customerNumber":"AB12CD")" + time + R"(,{"customerNumber":"EF34GH")" + time + "]");
}

void tst_EveryCall::anInsertIsExact_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QByteArray>("person");
    QTest::addColumn<bool>("ended");
    QTest::newRow("open, by customer number")
        << u"customerNumber"_s << QByteArray(R"({"customerNumber":"AB12CD"})") << false;
    QTest::newRow("ended, by work provider user id")
        << u"workProviderUserId"_s << QByteArray(R"({"workProviderUserId":"wp/7&x"})") << true;
}

void tst_EveryCall::anInsertIsExact()
{
    QFETCH(QString, identity);
    QFETCH(QByteArray, person);
    QFETCH(bool, ended);
    setUp(identity);
    const QDateTime end = m_time.addSecs(14 * 3600);
    const QByteArray body = R"("user":)" + person + R"(,"startTime":")" + wire(m_time) + R"(","endTime":)"
        + (ended ? '"' + wire(end) + '"' : QByteArray("null")) + "}";
    m_host->script({RawReply::answer(201, R"({"id":"1",)" + body)});
    QStringList command{u"--json"_s, u"shifts"_s, u"insert"_s, u"Ana Ruiz"_s, u"--start"_s, typed(m_time)};
    if (ended)
        command += {u"--end"_s, typed(end)};
    const CliProgram::Ran ran = run(command);
    QCOMPARE(ran.status, 0);
    expectOne("POST /v2/shift/", "{" + body);
    const QJsonObject row = QJsonDocument::fromJson(ran.out).array().at(0).toObject();
    QCOMPARE(row.value(u"state"_s).toString(), u"confirmed"_s);
    QCOMPARE(row.value(u"kind"_s).toString(), u"insert"_s);
}

void tst_EveryCall::anEndIsAPutByTheProvidersId()
{
    setUp(u"customerNumber"_s);
    m_host->script({RawReply::answer(201,
                        R"({"id":"9007199254740993","user":{"customerNumber":"AB12CD"},"startTime":")"
                            + wire(m_time) + R"(","endTime":null})"),
        RawReply::answer(201, R"({"endTime":")" + wire(m_time.addSecs(60)) + R"("})")});
    QCOMPARE(run({u"shifts"_s, u"insert"_s, u"AB12CD"_s, u"--start"_s, typed(m_time)}).status, 0);
    const CliProgram::Ran list = run({u"--json"_s, u"shifts"_s, u"list"_s, u"--open"_s});
    const QJsonObject shift = QJsonDocument::fromJson(list.out).array().at(0).toObject();
    QCOMPARE(shift.value(u"remote_id"_s).toString(), u"9007199254740993"_s);
    QCOMPARE(shift.value(u"certainty"_s).toString(), u"confirmed"_s);
    const QString id = shift.value(u"id"_s).toString();
    QCOMPARE(run({u"shifts"_s, u"end"_s, id, u"--at"_s, typed(m_time.addSecs(60))}).status, 0);
    QCOMPARE(m_host->requests().size(), 2);
    const RawRequest put = m_host->requests().at(1);
    QCOMPARE(put.line, "PUT /v2/shift/9007199254740993 HTTP/1.1"_ba);
    QCOMPARE(QJsonDocument::fromJson(put.body),
        QJsonDocument::fromJson(R"({"endTime":")" + wire(m_time.addSecs(60)) + R"("})"));
    QCOMPARE(run({u"shifts"_s, u"end"_s, u"424242"_s}).status, 1);
}

void tst_EveryCall::aMatchIsExact_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QByteArray>("success");
    QTest::newRow("theirs") << u"--yes"_s << "true"_ba;
    QTest::newRow("not theirs") << u"--no"_s << "false"_ba;
}

void tst_EveryCall::aMatchIsExact()
{
    QFETCH(QString, answer);
    QFETCH(QByteArray, success);
    setUp(u"customerNumber"_s);
    m_host->script({RawReply::answer(202, Pending)});
    QCOMPARE(run({u"workers"_s, u"match"_s, u"Ana Ruiz"_s, answer}).status, 0);
    expectOne("POST /v1/match/", R"({"customerNumber":"AB12CD","success":)" + success + "}");
}

void tst_EveryCall::aStatusIsExact_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("status");
    QTest::newRow("enabled, current spelling")
        << u"customerNumber"_s << "customerNumber=AB12CD"_ba
        << R"({"status":"ENABLED","detail":"all well","policyId":"AB12CD","customerNumber":"AB12CD"})"_ba
        << u"ENABLED"_s;
    QTest::newRow("disabled, older spelling")
        << u"workProviderUserId"_s << "workProviderUserId=wp%2F7%26x"_ba
        << R"({"status":"DISABLED","detail":"card expired","customer_number":"AB12CD"})"_ba << u"DISABLED"_s;
    QTest::newRow("legacy policy") << u"policyId"_s << "policyId=AB12CD"_ba
                                   << R"({"status":"ENABLED","detail":null,"policyId":"AB12CD"})"_ba
                                   << u"ENABLED"_s;
    QTest::newRow("legacy driver") << u"driverId"_s << "driverId=wp%2F7%26x"_ba
                                   << R"({"status":"ENABLED","detail":"","policyId":"AB12CD"})"_ba
                                   << u"ENABLED"_s;
}

void tst_EveryCall::aStatusIsExact()
{
    QFETCH(QString, identity);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    QFETCH(QString, status);
    setUp(identity);
    m_host->script({RawReply::answer(200, body)});
    const CliProgram::Ran ran = run({u"--json"_s, u"workers"_s, u"status"_s, u"Ana Ruiz"_s});
    QCOMPARE(ran.status, 0);
    expectOne("GET /v1/user/status/?" + query, {});
    QVERIFY2(ran.out.toUpper().contains(status.toLatin1()), ran.out);
}

void tst_EveryCall::aNumberIsValidated_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("exit");
    QTest::newRow("exists") << 204 << QByteArray() << 0;
    QTest::newRow("unknown") << 404 << R"({"error":"INVALID_CUSTOMER"})"_ba << 1;
    QTest::newRow("somebody else's e-mail") << 404 << R"({"error":"INVALID_CUSTOMER_EMAIL"})"_ba << 1;
}

void tst_EveryCall::aNumberIsValidated()
{
    QFETCH(int, answer);
    QFETCH(QByteArray, body);
    QFETCH(int, exit);
    setUp(u"customerNumber"_s);
    m_host->script({RawReply::answer(answer, body)});
    QCOMPARE(run({u"workers"_s, u"validate"_s, u"Ana Ruiz"_s}).status, exit);
    expectOne("GET /v1/validate/customer-number/AB12CD?email=ana%2Bruiz%40example.com", {});
}

void tst_EveryCall::anInvitationIsAnAddress_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("current") << u"customerNumber"_s
                             << "/v1/link-work-provider?work_provider=Fast%20Couriers&"
                                "work_provider_user_id=wp%2F7%26x&email=ana%2Bruiz%40example.com"_ba;
    QTest::newRow("legacy") << u"policyId"_s
                            << "/link-work-provider?wp=Fast%20Couriers&wp_id=wp%2F7%26x&"
                               "email=ana%2Bruiz%40example.com"_ba;
}

void tst_EveryCall::anInvitationIsAnAddress()
{
    QFETCH(QString, identity);
    QFETCH(QByteArray, path);
    setUp(identity);
    const CliProgram::Ran ran = run({u"workers"_s, u"invite"_s, u"Ana Ruiz"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.trimmed(), m_host->url().toString().toLatin1() + path);
    QCOMPARE(m_host->connections(), 0);
}

void tst_EveryCall::eachErrorIsASentence_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("answer");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("says");
    const auto detail = R"({"error":"INVALID_DATA","detail":"JSON decode error at line 1, column 2"})"_ba;
    const auto v2Field = R"({"status":"NOK","error":"INVALID_DATA","message":"Invalid data format",)"
                         R"("detail":{"startTime ":"must lie within 30 minutes"}})"_ba;
    const auto v2Key = R"({"status":"NOK","error":"INVALID_KEY","detail":"The key is not valid"})"_ba;
    QTest::newRow("login refused") << u"login"_s << 400 << detail << 1 << "JSON decode error"_ba;
    QTest::newRow("login refused, legacy")
        << u"login"_s << 400 << R"({"error":"INVALID_DATA"})"_ba << 1 << "INVALID_DATA"_ba;
    QTest::newRow("login without a key")
        << u"login"_s << 401 << R"({"error":"MISSING_AUTH","detail":"no key"})"_ba << 3 << "key"_ba;
    QTest::newRow("login with a wrong key, legacy")
        << u"login"_s << 401 << R"({"error":"INVALID_KEY"})"_ba << 3 << "refused the key"_ba;
    QTest::newRow("logout and a gateway's page") << u"logout"_s << 502 << Page << 3 << "outbox"_ba;
    QTest::newRow("insert refused by field")
        << u"insert"_s << 400 << v2Field << 1 << "startTime: must lie within 30 minutes"_ba;
    QTest::newRow("insert with a wrong key") << u"insert"_s << 401 << v2Key << 3 << "refused the key"_ba;
    QTest::newRow("insert and a gateway's page") << u"insert"_s << 502 << Page << 3 << "not known"_ba;
    QTest::newRow("match refused") << u"match"_s << 400 << detail << 1 << "JSON decode error"_ba;
    QTest::newRow("match of somebody unknown")
        << u"match"_s << 404 << R"({"error":"INVALID_CUSTOMER"})"_ba << 1 << "knows nobody"_ba;
    QTest::newRow("status of somebody unknown")
        << u"status"_s << 404 << R"({"error":"INVALID_CUSTOMER"})"_ba << 1 << "knows nobody"_ba;
    QTest::newRow("status with a wrong key")
        << u"status"_s << 401 << R"({"error":"INVALID_KEY"})"_ba << 1 << "refused the key"_ba;
    QTest::newRow("status and a gateway's page") << u"status"_s << 503 << Page << 1 << "in trouble"_ba;
    QTest::newRow("validate of somebody unknown")
        << u"validate"_s << 404 << R"({"error":"INVALID_CUSTOMER"})"_ba << 1 << "knows nobody"_ba;
    QTest::newRow("validate with another's e-mail")
        << u"validate"_s << 404 << R"({"error":"INVALID_CUSTOMER_EMAIL"})"_ba << 1 << "another e-mail"_ba;
    QTest::newRow("validate with a wrong key")
        << u"validate"_s << 401 << R"({"error":"INVALID_KEY"})"_ba << 1 << "refused the key"_ba;
}

void tst_EveryCall::eachErrorIsASentence()
{
    QFETCH(QString, command);
    QFETCH(int, answer);
    QFETCH(QByteArray, body);
    QFETCH(int, exit);
    QFETCH(QByteArray, says);
    setUp(u"customerNumber"_s);
    m_host->script({RawReply::answer(answer, body)});
    const QHash<QString, QStringList> commands{
        {u"login"_s, {u"shifts"_s, u"login"_s, u"AB12CD"_s}},
        {u"logout"_s, {u"shifts"_s, u"logout"_s, u"AB12CD"_s}},
        {u"insert"_s, {u"shifts"_s, u"insert"_s, u"AB12CD"_s, u"--start"_s, typed(m_time)}},
        {u"match"_s, {u"workers"_s, u"match"_s, u"AB12CD"_s, u"--yes"_s}},
        {u"status"_s, {u"workers"_s, u"status"_s, u"AB12CD"_s}},
        {u"validate"_s, {u"workers"_s, u"validate"_s, u"AB12CD"_s}},
    };
    const CliProgram::Ran ran = run(QStringList{u"--timeout"_s, u"15"_s} + commands.value(command));
    QCOMPARE(ran.status, exit);
    const QByteArray said = ran.err + ran.out;
    QVERIFY2(said.contains(says), said);
    // An insert that may have been taken is never sent again by itself.
    if (command == u"insert"_s)
        QCOMPARE(m_host->requests().size(), 1);
}

void tst_EveryCall::aLegacyIdentityRefusesWhatItCannotDo_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("insert") << QStringList{
        u"shifts"_s, u"insert"_s, u"AB12CD"_s, u"--start"_s, typed(QDateTime::currentDateTimeUtc())};
    QTest::newRow("match") << QStringList{u"workers"_s, u"match"_s, u"AB12CD"_s, u"--yes"_s};
}

void tst_EveryCall::aLegacyIdentityRefusesWhatItCannotDo()
{
    QFETCH(QStringList, command);
    setUp(u"policyId"_s);
    const CliProgram::Ran ran = run(command);
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains("legacy identity"), ran.err);
    QCOMPARE(m_host->connections(), 0);
}

COVERSHIFT_TEST_MAIN(tst_EveryCall)
#include "tst_everycall.moc"
