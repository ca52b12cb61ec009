#include <api/zegoprobe.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace Qt::Literals::StringLiterals;

/// The call that tells a right URL and key from wrong ones, and changes nothing.
class tst_zegoprobe : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void request();
    void hostIsRight_data();
    void hostIsRight();
    void hostIsWrong_data();
    void hostIsWrong();
    void hostIsUnreachable();
};

void tst_zegoprobe::request()
{
    const HttpRequest request = zegoProbe(QUrl(u"https://api.zego.com/gate"_s), "raw-key");
    QCOMPARE(request.method, QByteArray("GET"));
    QVERIFY(request.body.isEmpty());
    const QString path = request.url.path();
    QVERIFY(path.startsWith("/gate/v1/validate/customer-number/"_L1));
    const QString number = path.section(u'/', -1);
    QVERIFY(!number.isEmpty());
    for (const QChar c : number)
        QVERIFY((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'));
    QVERIFY(!request.url.hasQuery());
    const Headers expected{{"Authorization", "raw-key"}, {"Accept", "application/json"}};
    QCOMPARE(request.headers, expected);
}

void tst_zegoprobe::hostIsRight_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("204: somebody has the number") << 204 << QByteArray();
    QTest::newRow("404 as documented") << 404 << QByteArray(R"({"error":"INVALID_CUSTOMER"})");
    QTest::newRow("404 with detail") << 404 << QByteArray(R"({"error":"INVALID_CUSTOMER","detail":"none"})");
}

void tst_zegoprobe::hostIsRight()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    HttpOutcome outcome;
    outcome.status = status;
    outcome.body = body;
    QVERIFY(decodeProbe(outcome).has_value());
}

void tst_zegoprobe::hostIsWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error>("expected");
    const auto row
        = [](const char* name, int status, const QByteArray& body, ErrorKind kind, const QString& detail) {
              QTest::newRow(name) << status << body << Error{kind, status, detail, {}};
          };
    row("200 of a portal", 200, "<html></html>", ErrorKind::WrongHost, {});
    row("301", 301, "", ErrorKind::WrongHost, {});
    row("401", 401, R"({"error":"INVALID_KEY","detail":"no"})", ErrorKind::KeyRefused, u"INVALID_KEY: no"_s);
    row("403 of a stranger", 403, "no", ErrorKind::KeyRefused, {});
    row("404 of a stranger", 404, "not found", ErrorKind::WrongHost, {});
    row("404 with another error", 404, R"({"error":"NO_ROUTE"})", ErrorKind::WrongHost, u"NO_ROUTE"_s);
    row("400 of Zego", 400, R"({"error":"INVALID_DATA"})", ErrorKind::WrongHost, u"INVALID_DATA"_s);
    row("429", 429, "", ErrorKind::ServiceInTrouble, {});
    row("503", 503, "", ErrorKind::ServiceInTrouble, {});
}

void tst_zegoprobe::hostIsWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error, expected);
    HttpOutcome outcome;
    outcome.status = status;
    outcome.body = body;
    const Done done = decodeProbe(outcome);
    QVERIFY(!done);
    QCOMPARE(done.error(), expected);
}

void tst_zegoprobe::hostIsUnreachable()
{
    for (const HttpFailure failure : {HttpFailure::NotSent, HttpFailure::Dropped, HttpFailure::TimedOut,
             HttpFailure::Malformed, HttpFailure::TooLarge, HttpFailure::Cancelled}) {
        HttpOutcome outcome;
        outcome.failure = failure;
        outcome.failureText = u"Host not found"_s;
        const Done done = decodeProbe(outcome);
        QVERIFY(!done);
        QCOMPARE(done.error(), (Error{ErrorKind::HostUnreachable, 0, u"Host not found"_s, {}}));
    }
}

COVERSHIFT_TEST_MAIN(tst_zegoprobe)
#include "tst_zegoprobe.moc"
