#include "sandboxtest.h"

#include <sandbox/sandboxday.h>
#include <support/testmain.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

/// The Zego host against the contract: samples, answers, errors.
class tst_sandboxhost : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void publishedSample_data();
    void publishedSample();
    void takesEveryFormOfTime_data();
    void takesEveryFormOfTime();
    void takesBatchInOrder();
    void batchMayMixIdentities();
    void saysWhereJsonBreaks_data();
    void saysWhereJsonBreaks();
    void refusesBody_data();
    void refusesBody();
    void oneBadAmongBatchTakesNothing();
    void checksPathThenMethodThenKeyThenBody_data();
    void checksPathThenMethodThenKeyThenBody();
    void validatesCustomer_data();
    void validatesCustomer();
};

void tst_sandboxhost::publishedSample_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("taken");
    const auto row = [](const char* name, const char* path, const char* body, const QStringList& taken) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(body) << taken;
    };
    row("login, workProviderUserId", "/v1/shift/login/",
        R"({"workProviderUserId": "1686", "timestamp": "2026-11-21T12:58:03.123456+00:00"})",
        {u"workProviderUserId=1686"_s});
    row("logout, customerNumber", "/v1/shift/logout/",
        R"({"customerNumber": "1686", "timestamp": "2026-11-21T12:58:03.123456+00:00"})",
        {u"customerNumber=1686"_s});
    row("batch login, customerNumber", "/v1/batch/login/",
        R"([{"customerNumber": "1686", "timestamp": "2026-11-21T12:58:03+00:00"},)"
        R"( {"customerNumber": "8545", "timestamp": "2026-11-21T12:58:03+00:00"}])",
        {u"customerNumber=1686"_s, u"customerNumber=8545"_s});
    row("batch logout, workProviderUserId", "/v1/batch/logout/",
        R"([{"workProviderUserId": "1686", "timestamp": "2026-11-21T12:58:03+00:00"},)"
        R"( {"workProviderUserId": "8545", "timestamp": "2026-11-21T12:58:03+00:00"}])",
        {u"workProviderUserId=1686"_s, u"workProviderUserId=8545"_s});
    row("legacy login, driverId", "/v1/shift/login/",
        R"({"driverId": "1686", "timestamp": "2026-11-21T12:58:03+00:00"})", {u"driverId=1686"_s});
    row("legacy logout, policyId", "/v1/shift/logout/",
        R"({"policyId": "1686", "timestamp": "2026-11-21T12:58:03+00:00"})", {u"policyId=1686"_s});
    row("legacy batch login, driverId", "/v1/batch/login/",
        R"([{"driverId": "1686", "timestamp": "2026-11-21T12:58:03+00:00"}])", {u"driverId=1686"_s});
    row("legacy batch logout, policyId", "/v1/batch/logout/",
        R"([{"policyId": "8545", "timestamp": "2026-11-21T12:58:03+00:00"}])", {u"policyId=8545"_s});
}

void tst_sandboxhost::publishedSample()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, taken);

    QNetworkAccessManager manager;
    QNetworkRequest request(m_info.url.resolved(QUrl(QString::fromUtf8(path))));
    request.setRawHeader("Authorization", m_info.zegoKey);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, body));
    QVERIFY(QSignalSpy(reply.get(), &QNetworkReply::finished).wait(60'000));

    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 202);
    QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toString(), u"application/json"_s);
    QCOMPARE(reply->readAll(), QByteArray(R"({"status":"PENDING"})"));
    QStringList names;
    const QVector<TakenPush> pushes = m_host->taken();
    for (const TakenPush& push : pushes) {
        QCOMPARE(push.path, path);
        names.append(push.identityName + u'=' + push.identity);
    }
    QCOMPARE(names, taken);
    QCOMPARE(m_host->requestCount(), 1);
}

void tst_sandboxhost::takesEveryFormOfTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    constexpr qint64 one = support::FakeClock::DefaultMs;
    QTest::newRow("UTC as an offset") << u"2026-11-21T13:00:00+00:00"_s << one;
    QTest::newRow("Z") << u"2026-11-21T13:00:00Z"_s << one;
    QTest::newRow("east of UTC") << u"2026-11-21T18:45:00+05:45"_s << one;
    QTest::newRow("west of UTC, day before") << u"2026-11-20T23:00:00-14:00"_s << one;
    QTest::newRow("offset without a colon") << u"2026-11-21T14:00:00+0100"_s << one;
    QTest::newRow("offset in hours") << u"2026-11-21T14:00:00+01"_s << one;
    QTest::newRow("without seconds") << u"2026-11-21T13:00Z"_s << one;
    QTest::newRow("microseconds are cut") << u"2026-11-21T13:00:00.250999+00:00"_s << one + 250;
    QTest::newRow("one digit of a fraction") << u"2026-11-21T13:00:00.5Z"_s << one + 500;
    QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s << qint64(1'709'164'800'000);
}

void tst_sandboxhost::takesEveryFormOfTime()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const auto answer
        = post(loginPath, R"({"customerNumber":"IT15K","timestamp":")" + text.toUtf8() + R"("})");
    QCOMPARE(answer.status, 202);
    const TakenPush expected{loginPath, u"customerNumber"_s, u"IT15K"_s, instantFromMs(ms)};
    QCOMPARE(m_host->taken(), QVector<TakenPush>{expected});
}

void tst_sandboxhost::takesBatchInOrder()
{
    QJsonArray items;
    for (int i = 0; i < 500; ++i)
        items.append(QJsonObject{{u"customerNumber"_s, u"C%1"_s.arg(i)},
            {u"timestamp"_s, u"2026-11-21T13:00:%1+00:00"_s.arg(i % 60, 2, 10, QChar(u'0'))}});
    QCOMPARE(post(batchPath, QJsonDocument(items).toJson()).status, 202);
    const QVector<TakenPush> taken = m_host->taken();
    QCOMPARE(taken.size(), 500);
    for (int i = 0; i < 500; ++i) {
        QCOMPARE(taken[i].identity, u"C%1"_s.arg(i));
        QCOMPARE(msOf(taken[i].at), support::FakeClock::DefaultMs + i % 60 * 1000);
    }
}

void tst_sandboxhost::batchMayMixIdentities()
{
    const auto answer = post(batchPath,
        R"([{"customerNumber":"A1","timestamp":"2026-11-21T13:00:00Z"},)"
        R"({"driverId":"7","timestamp":"2026-11-21T13:00:00Z"}])");
    QCOMPARE(answer.status, 202);
    QCOMPARE(m_host->taken().size(), 2);
}

void tst_sandboxhost::saysWhereJsonBreaks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("line");
    QTest::newRow("no body") << QByteArray() << 1;
    QTest::newRow("broken at once") << QByteArray("{bad") << 1;
    QTest::newRow("broken on a later line") << QByteArray("{\"customerNumber\": \"A\",\n\n  oops}") << 3;
    QTest::newRow("form data") << QByteArray("customerNumber=1686&timestamp=2026") << 1;
    QTest::newRow("something after the value") << QByteArray("{}\nx") << 2;
    QTest::newRow("not UTF-8") << QByteArray("{\"customerNumber\":\"\xff\"}") << 1;
    QTest::newRow("nested too deep") << QByteArray(5000, '[') << 1;
}

void tst_sandboxhost::saysWhereJsonBreaks()
{
    QFETCH(QByteArray, body);
    QFETCH(int, line);
    for (const QByteArray& path : {loginPath, batchPath}) {
        const auto answer = post(path, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json().value("error"_L1).toString(), u"INVALID_DATA"_s);
        const QRegularExpression detail(u"^JSON decode error at line %1, column [1-9][0-9]*$"_s.arg(line));
        QVERIFY2(detail.match(answer.json().value("detail"_L1).toString()).hasMatch(), answer.body);
    }
    QVERIFY(m_host->taken().isEmpty());
}

void tst_sandboxhost::refusesBody_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QByteArray& path, const char* body, const char* detail) {
        QTest::newRow(name) << path << QByteArray(body) << QString::fromUtf8(detail);
    };
    const QByteArray one = loginPath;
    const QByteArray many = batchPath;
    row("a lone value", one, "null", "the body must be an object");
    row("an array for one", one, R"([{"customerNumber":"A","timestamp":"2026-11-21T13:00:00Z"}])",
        "the body must be an object");
    row("an object for many", many, R"({"customerNumber":"A","timestamp":"2026-11-21T13:00:00Z"})",
        "the body must be an array of objects");
    row("an empty array", many, "[]", "the array must not be empty");
    row("an item that is no object", many, "[1]", "item 1: must be an object");
    row("no identity", one, R"({"timestamp":"2026-11-21T13:00:00Z"})",
        "one of `customerNumber` and `workProviderUserId` must be given");
    row("two identities", one,
        R"({"customerNumber":"A","workProviderUserId":"1","timestamp":"2026-11-21T13:00:00Z"})",
        "only one of `customerNumber` and `workProviderUserId` may be given");
    row("a current and a legacy identity", one,
        R"({"customerNumber":"A","policyId":"A","timestamp":"2026-11-21T13:00:00Z"})",
        "only one of `customerNumber` and `policyId` may be given");
    row("the other identity as null", one,
        R"({"customerNumber":"A","workProviderUserId":null,"timestamp":"2026-11-21T13:00:00Z"})",
        "only one of `customerNumber` and `workProviderUserId` may be given");
    row("an identity that is a number", one, R"({"driverId":1686,"timestamp":"2026-11-21T13:00:00Z"})",
        "`driverId` must be a string that is not empty");
    row("an empty identity", one, R"({"customerNumber":" ","timestamp":"2026-11-21T13:00:00Z"})",
        "`customerNumber` must be a string that is not empty");
    row("an unknown field", one, R"({"customerNumber":"A","timestamp":"2026-11-21T13:00:00Z","note":"x"})",
        "`note` is not a known field");
    row("no timestamp", one, R"({"customerNumber":"A"})", "`timestamp` must be given");
    const char* badTime = "`timestamp` must be an ISO-8601 string with a time zone offset";
    for (const char* time : {"1795266000", "null", "\"\"", "\"2026-11-21T13:00:00\"", "\"2026-11-21\"",
             "\"2026-11-21 13:00:00Z\"", "\"2026-02-30T13:00:00Z\"", "\"2026-13-01T13:00:00Z\"",
             "\"2026-11-21T24:00:00Z\"", "\"2026-11-21T13:60:00Z\"", "\"2026-11-21T13:00:00+1:00\"",
             "\"2026-11-21T13:00:00+01:\"", "\"2026-11-21T13:00:00.Z\"", "\"2026-11-21T13:00:00Z \"",
             "\"2026-11-21T13:00:00Europe/London\""}) {
        const QByteArray name = QByteArray("timestamp ") + time;
        row(name.constData(), one,
            ("{\"customerNumber\":\"A\",\"timestamp\":" + QByteArray(time) + "}").constData(), badTime);
    }
}

void tst_sandboxhost::refusesBody()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    const auto answer = post(path, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(answer.json(), (QJsonObject{{u"error"_s, u"INVALID_DATA"_s}, {u"detail"_s, detail}}));
    QVERIFY(m_host->taken().isEmpty());
    QCOMPARE(m_host->requestCount(), 1);
}

void tst_sandboxhost::oneBadAmongBatchTakesNothing()
{
    const auto answer = post(batchPath,
        R"([{"customerNumber":"A1","timestamp":"2026-11-21T13:00:00Z"},)"
        R"({"customerNumber":"A2","timestamp":"2026-11-21T13:00:00"}])");
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().value("detail"_L1).toString().startsWith(u"item 2: "));
    QVERIFY(m_host->taken().isEmpty());
}

void tst_sandboxhost::checksPathThenMethodThenKeyThenBody_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("json"); // empty: a page of HTML
    const auto error = [](const QString& word, const QString& detail) {
        return QJsonObject{{u"error"_s, word}, {u"detail"_s, detail}};
    };
    const QJsonObject missing = error(u"MISSING_AUTH"_s, u"Authorization header missing"_s);
    const QJsonObject invalid = error(u"INVALID_KEY"_s, u"Authorization key is invalid"_s);
    const auto row = [](const char* name, const char* method, const char* path, const char* key, int status,
                         const QJsonObject& json) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(key) << status << json;
    };
    row("an unknown path", "POST", "/v1/shift/pause/", "", 404, {});
    row("without the last slash", "POST", "/v1/shift/login", "", 404, {});
    row("the root", "GET", "/", "", 404, {});
    row("GET of a login", "GET", "/v1/shift/login/", "", 405, {});
    row("PUT of a batch", "PUT", "/v1/batch/logout/", "", 405, {});
    row("POST of a validation", "POST", "/v1/validate/customer-number/AB12CD", "", 405, {});
    row("no key", "POST", "/v1/shift/login/", "", 401, missing);
    row("no key, batch", "POST", "/v1/batch/logout/", "", 401, missing);
    row("no key, validation", "GET", "/v1/validate/customer-number/AB12CD", "", 401, missing);
    row("a wrong key", "POST", "/v1/shift/logout/", "sandbox-0", 401, invalid);
    row("a scheme before the key", "POST", "/v1/shift/login/", "Bearer KEY", 401, invalid);
    row("a wrong key, validation", "GET", "/v1/validate/customer-number/AB12CD", "x", 401, invalid);
}

void tst_sandboxhost::checksPathThenMethodThenKeyThenBody()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, key);
    QFETCH(int, status);
    QFETCH(QJsonObject, json);
    key.replace("KEY", m_info.zegoKey);
    const auto answer = ask(m_port, rawRequest(method, path, key, "{not json"));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json(), json);
    if (json.isEmpty())
        QVERIFY(answer.header("Content-Type").startsWith("text/html"));
    QCOMPARE(answer.header("Allow").isEmpty(), status != 405);
    QVERIFY(m_host->taken().isEmpty());
    QCOMPARE(m_host->requestCount(), 1);
}

void tst_sandboxhost::validatesCustomer_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const auto csv = dayWorkersCsv(SandboxConfig().seed).split('\n');
    const QByteArrayList worker = csv[1].split(',');
    const QByteArrayList other = csv[2].split(',');
    QTest::newRow("known") << worker[1] << 204 << QString();
    QTest::newRow("known, own e-mail") << worker[1] + "?email=" + worker[3] << 204 << QString();
    QTest::newRow("known, own e-mail escaped, in capitals")
        << worker[1] + "?email=" + worker[3].toUpper().replace('@', "%40") << 204 << QString();
    QTest::newRow("known, e-mail of somebody else")
        << worker[1] + "?email=" + other[3] << 404 << u"INVALID_CUSTOMER_EMAIL"_s;
    QTest::newRow("unknown") << QByteArray("ZZ00ZZ") << 404 << u"INVALID_CUSTOMER"_s;
    QTest::newRow("not of the form A-Z0-9") << worker[1].toLower() << 404 << u"INVALID_CUSTOMER"_s;
}

void tst_sandboxhost::validatesCustomer()
{
    QFETCH(QByteArray, number);
    QFETCH(int, status);
    QFETCH(QString, error);
    const auto answer
        = ask(m_port, rawRequest("GET", "/v1/validate/customer-number/" + number, m_info.zegoKey));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().value("error"_L1).toString(), error);
    QCOMPARE(answer.body.isEmpty(), status == 204);
}

} // namespace covershift::sandbox

using covershift::sandbox::tst_sandboxhost;
COVERSHIFT_TEST_MAIN(tst_sandboxhost)
#include "tst_sandboxhost.moc"
