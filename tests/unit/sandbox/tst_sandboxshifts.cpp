#include "sandboxtest.h"

#include <sandbox/sandboxday.h>
#include <support/testmain.h>

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace covershift::sandbox {

namespace {

const QByteArray shiftPath = "/v2/shift/";
const QByteArray matchPath = "/v1/match/";

QByteArray insertBody(const QByteArray& start, const QByteArray& end = "null")
{
    return R"({"user":{"customerNumber":"IT15K"},"startTime":")" + start + R"(","endTime":)" + end + '}';
}

QByteArray endBody(const QByteArray& end)
{
    return R"({"endTime":")" + end + R"("})";
}

} // namespace

/// The v2 shifts and the matches of the Zego host, against the contract. The clock stands at 13:00:00.
class tst_sandboxshifts : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void publishedInsert();
    void takesInsert_data();
    void takesInsert();
    void refusesInsert_data();
    void refusesInsert();
    void idsAreBeyondWhatADoubleHolds();
    void endsAShift();
    void refusesEnd_data();
    void refusesEnd();
    void theSameEndTwiceIsTakenTwice();
    void refusesAWrongKeyAsV2Does();
    void matches();
    void refusesMatch_data();
    void refusesMatch();
    void shiftsOutliveARestart();
    void faultsApply();

private:
    [[nodiscard]] RawAnswer put(const QByteArray& id, const QByteArray& body) const
    {
        return ask(m_port, rawRequest("PUT", shiftPath + id, m_info.zegoKey, body));
    }
    [[nodiscard]] QByteArray insertOne() const
    {
        return post(shiftPath, insertBody("2026-11-21T13:00:00+00:00")).json()[u"id"_s].toString().toLatin1();
    }
    static void verifyRefused(const RawAnswer& answer, const QString& field)
    {
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()[u"status"_s].toString(), u"NOK"_s);
        QCOMPARE(answer.json()[u"error"_s].toString(), u"INVALID_DATA"_s);
        QCOMPARE(answer.json()[u"message"_s].toString(), u"Invalid data format"_s);
        const QJsonValue detail = answer.json()[u"detail"_s];
        if (field.isEmpty())
            QVERIFY(detail.isString());
        else
            QCOMPARE(detail.toObject().keys(), QStringList{field});
    }
};

void tst_sandboxshifts::init()
{
    SandboxTest::init();
    m_clock.jumpTo(instantFromMs(support::FakeClock::DefaultMs));
}

void tst_sandboxshifts::publishedInsert()
{
    m_clock.jumpTo(*parseInstant(u"2018-12-15T14:10:00+00:00"_s));
    const auto answer = post(shiftPath, R"({
  "user": {
    "customerNumber": "IT15K"
  },
  "startTime": "2018-12-15T14:00:00+00:00",
  "endTime": null
})");
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.json()[u"id"_s].isString());
    QCOMPARE(answer.json()[u"user"_s].toObject(), (QJsonObject{{u"customerNumber"_s, u"IT15K"_s}}));
    QCOMPARE(answer.json()[u"startTime"_s].toString(), u"2018-12-15T14:00:00+00:00"_s);
    QVERIFY(answer.json()[u"endTime"_s].isNull());
    QCOMPARE(m_host->taken().size(), 1);
}

void tst_sandboxshifts::takesInsert_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("30 minutes ago") << insertBody("2026-11-21T12:30:00+00:00");
    QTest::newRow("30 minutes ahead") << insertBody("2026-11-21T13:30:00+00:00");
    QTest::newRow("14:00:00 long") << insertBody(
        "2026-11-21T13:00:00+00:00", "\"2026-11-22T03:00:00+00:00\"");
    QTest::newRow("by work provider user id") << QByteArray(
        R"({"user":{"workProviderUserId":"1686"},"startTime":"2026-11-21T13:00:00Z","endTime":null})");
}

void tst_sandboxshifts::takesInsert()
{
    QFETCH(QByteArray, body);
    m_clock.advance(999ms);
    QCOMPARE(post(shiftPath, body).status, 201);
    QCOMPARE(m_host->taken().size(), 1);
    QCOMPARE(m_host->taken()[0].path, shiftPath);
}

void tst_sandboxshifts::refusesInsert_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const QByteArray now = "2026-11-21T13:00:00+00:00";
    QTest::newRow("not JSON") << QByteArray("{") << QString();
    QTest::newRow("an array") << QByteArray("[]") << QString();
    QTest::newRow("a second over 30 minutes ago")
        << insertBody("2026-11-21T12:29:59+00:00") << u"startTime "_s;
    QTest::newRow("a second over 30 minutes ahead")
        << insertBody("2026-11-21T13:30:01+00:00") << u"startTime "_s;
    QTest::newRow("no offset") << insertBody("2026-11-21T13:00:00") << u"startTime "_s;
    QTest::newRow("a second over 14 h") << insertBody(now, "\"2026-11-22T03:00:01+00:00\"") << u"endTime"_s;
    QTest::newRow("ends as it starts") << insertBody(now, '"' + now + '"') << u"endTime"_s;
    QTest::newRow("no endTime") << QByteArray(
        R"({"user":{"customerNumber":"IT15K"},"startTime":"2026-11-21T13:00:00+00:00"})")
                                << u"endTime"_s;
    QTest::newRow("nobody") << QByteArray(R"({"user":{},"startTime":")" + now + R"(","endTime":null})")
                            << u"user"_s;
    QTest::newRow("two identifiers") << QByteArray(
        R"({"user":{"customerNumber":"A1","workProviderUserId":"1"},"startTime":")" + now
        + R"(","endTime":null})") << u"user"_s;
    QTest::newRow("a legacy identifier")
        << QByteArray(R"({"user":{"policyId":"A1"},"startTime":")" + now + R"(","endTime":null})")
        << u"user"_s;
    QTest::newRow("an unknown field") << QByteArray(
        R"({"user":{"customerNumber":"A1"},"startTime":")" + now + R"(","endTime":null,"end":1})")
                                      << u"end"_s;
}

void tst_sandboxshifts::refusesInsert()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    verifyRefused(post(shiftPath, body), field);
    QVERIFY(m_host->taken().isEmpty());
}

void tst_sandboxshifts::idsAreBeyondWhatADoubleHolds()
{
    const QByteArray first = insertOne();
    const QByteArray second = insertOne();
    QCOMPARE(second.toLongLong(), first.toLongLong() + 1);
    QVERIFY(qint64(double(first.toLongLong())) != first.toLongLong());
}

void tst_sandboxshifts::endsAShift()
{
    const QByteArray id = insertOne();
    const auto answer = put(id, endBody("2026-11-21T17:00:00+00:00"));
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json(), (QJsonObject{{u"endTime"_s, u"2026-11-21T17:00:00+00:00"_s}}));
    const TakenPush taken = m_host->taken().constLast();
    QCOMPARE(taken.shift, QString::fromLatin1(id));
    QCOMPARE(taken.identity, u"IT15K"_s);
    QCOMPARE(taken.at, *parseInstant(u"2026-11-21T17:00:00Z"_s));
}

void tst_sandboxshifts::refusesEnd_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("not JSON") << QByteArray("{") << QString();
    QTest::newRow("no end") << QByteArray("{}") << u"endTime"_s;
    QTest::newRow("null") << QByteArray(R"({"endTime":null})") << u"endTime"_s;
    QTest::newRow("before its start") << endBody("2026-11-21T12:59:59+00:00") << u"endTime"_s;
    QTest::newRow("at its start") << endBody("2026-11-21T13:00:00+00:00") << u"endTime"_s;
    QTest::newRow("a second over 14 h") << endBody("2026-11-22T03:00:01+00:00") << u"endTime"_s;
}

void tst_sandboxshifts::refusesEnd()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const QByteArray id = insertOne();
    verifyRefused(put(id, body), field);
    const auto unknown = put("1", endBody("2026-11-21T14:00:00+00:00"));
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.json()[u"error"_s].toString(), u"INVALID_SHIFT"_s);
    QCOMPARE(m_host->taken().size(), 1);
}

void tst_sandboxshifts::theSameEndTwiceIsTakenTwice()
{
    const QByteArray id = insertOne();
    QCOMPARE(put(id, endBody("2026-11-21T14:00:00+00:00")).status, 201);
    QCOMPARE(put(id, endBody("2026-11-21T15:00:00+01:00")).status, 201);
    verifyRefused(put(id, endBody("2026-11-21T14:00:01+00:00")), u"endTime"_s);
}

void tst_sandboxshifts::refusesAWrongKeyAsV2Does()
{
    const auto answer
        = ask(m_port, rawRequest("POST", shiftPath, "wrong", insertBody("2026-11-21T13:00:00+00:00")));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.json()[u"status"_s].toString(), u"NOK"_s);
    QCOMPARE(answer.json()[u"error"_s].toString(), u"INVALID_KEY"_s);
    QVERIFY(answer.json()[u"detail"_s].isString());
}

void tst_sandboxshifts::matches()
{
    const QByteArray number = dayWorkersCsv(1).split('\n').value(1).split(',').value(1);
    const auto answer = post(matchPath, R"({"customerNumber":")" + number + R"(","success":false})");
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.body, QByteArray(R"({"status":"PENDING"})"));
    QCOMPARE(m_host->taken().size(), 1);
    QCOMPARE(m_host->taken()[0].identity, QString::fromLatin1(number));
    QVERIFY(!m_host->taken()[0].matches);
}

void tst_sandboxshifts::refusesMatch_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("not JSON") << QByteArray("{") << 400;
    QTest::newRow("no outcome") << QByteArray(R"({"customerNumber":"A1"})") << 400;
    QTest::newRow("outcome as a text") << QByteArray(R"({"customerNumber":"A1","success":"true"})") << 400;
    QTest::newRow("another identifier") << QByteArray(R"({"workProviderUserId":"1","success":true})") << 400;
    QTest::newRow("nobody knows it") << QByteArray(R"({"customerNumber":"NOBODY","success":true})") << 404;
}

void tst_sandboxshifts::refusesMatch()
{
    QFETCH(QByteArray, body);
    const auto answer = post(matchPath, body);
    QTEST(answer.status, "status");
    QVERIFY(!answer.json()[u"error"_s].toString().isEmpty());
    QVERIFY(m_host->taken().isEmpty());
}

void tst_sandboxshifts::shiftsOutliveARestart()
{
    const QTemporaryDir folder;
    SandboxConfig config;
    config.stateDir = folder.path();
    restart(config);
    const QByteArray id = insertOne();
    const QByteArray ended = insertOne();
    QCOMPARE(put(ended, endBody("2026-11-21T14:00:00+00:00")).status, 201);
    const QVector<TakenPush> before = m_host->taken();
    restart(config);
    QCOMPARE(m_host->taken(), before);
    QCOMPARE(put(id, endBody("2026-11-21T14:00:00+00:00")).status, 201);
    verifyRefused(put(ended, endBody("2026-11-21T15:00:00+00:00")), u"endTime"_s);
    QVERIFY(insertOne() != ended);
}

void tst_sandboxshifts::faultsApply()
{
    QVERIFY(m_host->setFaults(R"({"rules":[
        {"match":{"method":"POST","path":"/v2/shift/","identity":"IT15K","times":1},"action":"reject_worker","detail":"no"},
        {"match":{"method":"PUT"},"action":"status","status":503}]})"));
    verifyRefused(post(shiftPath, insertBody("2026-11-21T13:00:00+00:00")), {});
    const QByteArray id = insertOne();
    QVERIFY(!id.isEmpty());
    QCOMPARE(put(id, endBody("2026-11-21T14:00:00+00:00")).status, 503);
}

} // namespace covershift::sandbox

using covershift::sandbox::tst_sandboxshifts;
COVERSHIFT_TEST_MAIN(tst_sandboxshifts)
#include "tst_sandboxshifts.moc"
