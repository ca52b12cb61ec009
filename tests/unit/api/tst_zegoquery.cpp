#include <api/httpclient.h>
#include <api/zegoquery.h>
#include <support/rawhost.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;

namespace {

HttpOutcome answered(int status, const QByteArray& body)
{
    HttpOutcome outcome;
    outcome.status = status;
    outcome.body = body;
    return outcome;
}

const Identifier Number{IdentityKind::CustomerNumber, u"AB12CD"_s};

} // namespace

/// The read calls: what goes out, to the byte, and what each documented answer comes to.
class tst_zegoquery : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void requestLine_data();
    void requestLine();
    void statusIsRead_data();
    void statusIsRead();
    void S10_statusIsUnreadable_data();
    void S10_statusIsUnreadable();
    void S12_answerForAnotherWorker();
    void errors_data();
    void errors();
    void noWholeAnswer();
    void numberIsValid();
    void inviteUrl_data();
    void inviteUrl();
};

void tst_zegoquery::requestLine_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("line");
    const QUrl base(u"http://127.0.0.1"_s);
    const auto status = [&base](IdentityKind kind, const QString& value) {
        return zegoUserStatus(base, "raw-key", {kind, value});
    };
    QTest::newRow("status by customer number") << status(IdentityKind::CustomerNumber,
        u"AB12CD"_s) << QByteArray("GET /v1/user/status/?customerNumber=AB12CD HTTP/1.1");
    QTest::newRow("status by the employer's id, encoded")
        << status(IdentityKind::WorkProviderUserId, u"a+b&c=d/é %"_s)
        << QByteArray("GET /v1/user/status/?workProviderUserId=a%2Bb%26c%3Dd%2F%C3%A9%20%25 HTTP/1.1");
    QTest::newRow("legacy: policy id") << status(IdentityKind::PolicyId, u"AB12CD"_s)
                                       << QByteArray("GET /v1/user/status/?policyId=AB12CD HTTP/1.1");
    QTest::newRow("legacy: driver id")
        << status(IdentityKind::DriverId, u"77"_s) << QByteArray("GET /v1/user/status/?driverId=77 HTTP/1.1");
    QTest::newRow("below a path") << zegoUserStatus(QUrl(u"http://127.0.0.1/gate"_s), "raw-key", Number)
                                  << QByteArray("GET /gate/v1/user/status/?customerNumber=AB12CD HTTP/1.1");
    QTest::newRow("number alone") << zegoValidateNumber(base, "raw-key", u"AB12CD"_s, {})
                                  << QByteArray("GET /v1/validate/customer-number/AB12CD HTTP/1.1");
    QTest::newRow("number with an e-mail that has a plus")
        << zegoValidateNumber(base, "raw-key", u"AB12CD"_s, u"a+b c@example.com"_s)
        << QByteArray("GET /v1/validate/customer-number/AB12CD?email=a%2Bb%20c%40example.com HTTP/1.1");
}

void tst_zegoquery::requestLine()
{
    QFETCH(HttpRequest, request);
    QFETCH(QByteArray, line);
    RawHost host;
    host.script({RawReply::answer(404, R"({"error":"INVALID_CUSTOMER"})")});
    request.url.setPort(host.port());
    HttpClient client;
    const QFuture<HttpOutcome> sent = client.send(request);
    QTRY_VERIFY(sent.isFinished());
    QCOMPARE(host.requests().size(), 1);
    const RawRequest arrived = host.requests().constFirst();
    // An at sign may stand in a query either way (RFC 3986, 3.4).
    QCOMPARE(QByteArray(arrived.line).replace("@", "%40"), line);
    QCOMPARE(arrived.headers.value("authorization"), QByteArray("raw-key"));
    QVERIFY(arrived.body.isEmpty());
}

void tst_zegoquery::statusIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<CoverStatus>("expected");
    CoverStatus enabled;
    enabled.product = Product::Enabled;
    QTest::newRow("status alone") << QByteArray(R"({"status":"ENABLED"})") << enabled;
    CoverStatus whole = enabled;
    whole.detail = u"fine"_s;
    whole.policyId = u"P1"_s;
    whole.customerNumber = u"AB12CD"_s;
    whole.classOfUse = u"Hire"_s;
    whole.level = u"Third party"_s;
    whole.vehicleRegistration = u"AB12 CDE"_s;
    QTest::newRow("every member") << QByteArray(
        R"({"status":"ENABLED","detail":"fine","policyId":"P1","customerNumber":"AB12CD",)"
        R"("cover_class_of_use":"Hire","cover_level":"Third party",)"
        R"("vehicle_registration":"AB12 CDE"})")
                                  << whole;
    CoverStatus older = enabled;
    older.customerNumber = u"AB12CD"_s;
    QTest::newRow("customer_number of an older revision")
        << QByteArray(R"({"status":"ENABLED","customer_number":"AB12CD"})") << older;
    CoverStatus disabled;
    disabled.product = Product::Disabled;
    disabled.detail = u"cancelled"_s;
    QTest::newRow("disabled, members null and unknown") << QByteArray(
        R"({"status":"DISABLED","detail":"cancelled","policyId":null,"cover_level":null,"more":[1]})")
                                                        << disabled;
}

void tst_zegoquery::statusIsRead()
{
    QFETCH(QByteArray, body);
    QFETCH(CoverStatus, expected);
    const auto status = decodeUserStatus(answered(200, body), Number);
    QVERIFY(status.has_value());
    QCOMPARE(*status, expected);
}

void tst_zegoquery::S10_statusIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("S10 an unknown word") << QByteArray(R"({"status":"SUSPENDED"})");
    QTest::newRow("S10 another case") << QByteArray(R"({"status":"enabled"})");
    QTest::newRow("S10 no status") << QByteArray(R"({"detail":"x"})");
    QTest::newRow("S10 null") << QByteArray("null");
    QTest::newRow("S10 an array") << QByteArray(R"([{"status":"ENABLED"}])");
    QTest::newRow("S10 the member twice") << QByteArray(R"({"status":"ENABLED","status":"DISABLED"})");
    QTest::newRow("S10 a byte order mark") << QByteArray("\xEF\xBB\xBF{\"status\":\"ENABLED\"}");
    QTest::newRow("S10 an error beside it") << QByteArray(R"({"status":"ENABLED","error":"X"})");
    QTest::newRow("S10 a page") << QByteArray("<html></html>");
}

void tst_zegoquery::S10_statusIsUnreadable()
{
    QFETCH(QByteArray, body);
    const auto status = decodeUserStatus(answered(200, body), Number);
    QVERIFY(!status);
    QCOMPARE(status.error(), (Error{ErrorKind::AnswerUnreadable, 200, {}, {}}));
}

void tst_zegoquery::S12_answerForAnotherWorker()
{
    const HttpOutcome outcome = answered(200, R"({"status":"ENABLED","customerNumber":"ZZ99ZZ"})");
    const auto byNumber = decodeUserStatus(outcome, Number);
    QVERIFY(!byNumber);
    QCOMPARE(byNumber.error().kind, ErrorKind::AnswerUnreadable);
    // Asked by the employer's id, the answer may tell the number.
    const auto byId = decodeUserStatus(outcome, {IdentityKind::WorkProviderUserId, u"77"_s});
    QVERIFY(byId.has_value());
    QCOMPARE(byId->customerNumber, u"ZZ99ZZ"_s);
}

void tst_zegoquery::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error>("expected");
    const auto row = [](const char* name, int status, const QByteArray& body, ErrorKind kind,
                         const QString& detail, const QVector<FieldError>& fields = {}) {
        QTest::newRow(name) << status << body << Error{kind, status, detail, fields};
    };
    row("unknown customer", 404, R"({"error":"INVALID_CUSTOMER"})", ErrorKind::UnknownCustomer,
        u"INVALID_CUSTOMER"_s);
    row("unknown customer, with detail", 404, R"({"error":"INVALID_CUSTOMER","detail":"none"})",
        ErrorKind::UnknownCustomer, u"INVALID_CUSTOMER: none"_s);
    row("e-mail of another", 404, R"({"error":"INVALID_CUSTOMER_EMAIL"})", ErrorKind::EmailOfAnother,
        u"INVALID_CUSTOMER_EMAIL"_s);
    row("missing key, current", 401, R"({"error":"MISSING_AUTH","detail":"no header"})",
        ErrorKind::KeyRefused, u"MISSING_AUTH: no header"_s);
    row("wrong key, legacy without detail", 401, R"({"error":"INVALID_KEY"})", ErrorKind::KeyRefused,
        u"INVALID_KEY"_s);
    row("wrong key, as v2 says it", 401, R"({"status":"NOK","error":"INVALID_KEY","detail":"no"})",
        ErrorKind::KeyRefused, u"INVALID_KEY: no"_s);
    row("refused data, v1", 400, R"({"error":"INVALID_DATA","detail":"line 1"})", ErrorKind::RefusedByHost,
        u"INVALID_DATA: line 1"_s);
    row("refused data, field by field", 400,
        R"({"status":"NOK","error":"INVALID_DATA","message":"Invalid","detail":{"email ":"no"}})",
        ErrorKind::RefusedByHost, u"INVALID_DATA: Invalid"_s, {{u"email"_s, u"no"_s}});
    row("429", 429, "", ErrorKind::RateLimited, {});
    row("503, a gateway's page", 503, "<html>", ErrorKind::ServiceInTrouble, {});
    row("500 with JSON", 500, R"({"error":"OOPS"})", ErrorKind::ServiceInTrouble, u"OOPS"_s);
    row("404 of a stranger", 404, "not found", ErrorKind::WrongHost, {});
    row("302", 302, "", ErrorKind::WrongHost, {});
}

void tst_zegoquery::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error, expected);
    const auto cover = decodeUserStatus(answered(status, body), Number);
    QVERIFY(!cover);
    QCOMPARE(cover.error(), expected);
    const Done number = decodeValidateNumber(answered(status, body));
    QVERIFY(!number);
    QCOMPARE(number.error(), expected);
}

void tst_zegoquery::noWholeAnswer()
{
    HttpOutcome outcome;
    outcome.failure = HttpFailure::Dropped;
    outcome.status = 200;
    outcome.body = R"({"status":"ENABLED"})";
    outcome.failureText = u"closed"_s;
    const Error expected{ErrorKind::HostUnreachable, 200, u"closed"_s, {}};
    QCOMPARE(decodeUserStatus(outcome, Number).error(), expected);
    outcome.status = 204;
    QCOMPARE(decodeValidateNumber(outcome).error().kind, ErrorKind::HostUnreachable);
}

void tst_zegoquery::numberIsValid()
{
    QVERIFY(decodeValidateNumber(answered(204, {})).has_value());
    // A portal answers everything with a page.
    QCOMPARE(decodeValidateNumber(answered(200, "<html>")).error().kind, ErrorKind::AnswerUnreadable);
}

void tst_zegoquery::inviteUrl_data()
{
    QTest::addColumn<IdentityKind>("identity");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("current") << IdentityKind::WorkProviderUserId << u"ada@example.com"_s
                             << QByteArray("https://api.zego.com/v1/link-work-provider"
                                           "?work_provider=Fast%20Food%20Co&work_provider_user_id=wp7"
                                           "&email=ada@example.com");
    QTest::newRow("current, by customer number")
        << IdentityKind::CustomerNumber << u"a+b@example.com"_s
        << QByteArray("https://api.zego.com/v1/link-work-provider?work_provider=Fast%20Food%20Co"
                      "&work_provider_user_id=wp7&email=a%2Bb@example.com");
    QTest::newRow("legacy") << IdentityKind::DriverId << u"a+b@example.com"_s
                            << QByteArray("https://api.zego.com/link-work-provider?wp=Fast%20Food%20Co"
                                          "&wp_id=wp7&email=a%2Bb@example.com");
    QTest::newRow("characters that mean something")
        << IdentityKind::PolicyId << u"a&b=c#d@example.com"_s
        << QByteArray("https://api.zego.com/link-work-provider?wp=Fast%20Food%20Co"
                      "&wp_id=wp7&email=a%26b%3Dc%23d@example.com");
}

void tst_zegoquery::inviteUrl()
{
    QFETCH(IdentityKind, identity);
    QFETCH(QString, email);
    QFETCH(QByteArray, url);
    const QUrl made
        = zegoInviteUrl(QUrl(u"https://api.zego.com"_s), identity, u"Fast Food Co"_s, u"wp7"_s, email);
    QVERIFY(made.isValid());
    // A blank is %20 in every form in which the address may leave the program.
    QCOMPARE(made.toEncoded().replace("%40", "@"), url);
    QVERIFY(!made.toString(QUrl::FullyEncoded).contains(u' '));
}

COVERSHIFT_TEST_MAIN(tst_zegoquery)
#include "tst_zegoquery.moc"
