#include "httptestcase.h"

#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using End = RawReply::End;

/// What one request's answer comes to, whole and broken in every way; and that one copy of the request
/// arrives.
class tst_httpanswer : public HttpTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void N5_N6_N7_N8_N9_N10_N11_brokenAnswer_data();
    void N5_N6_N7_N8_N9_N10_N11_brokenAnswer();
    void N15_S9_wholeAnswer_data();
    void N15_S9_wholeAnswer();
    void S1_S2_redirectIsNotFollowed_data();
    void S1_S2_redirectIsNotFollowed();
};

void tst_httpanswer::N5_N6_N7_N8_N9_N10_N11_brokenAnswer_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<HttpFailure>("failure");
    QTest::addColumn<int>("status");

    const QByteArray head = "HTTP/1.1 202 Accepted\r\n";
    for (const bool tls : transports()) {
        const QByteArray how = tls ? "TLS" : "plain";
        const auto row
            = [&](const QByteArray& name, const QByteArray& bytes, HttpFailure failure, int status) {
                  for (const End end : brokenEnds())
                      QTest::newRow(name + (end == End::Fin ? ", FIN, " : ", RST, ") + how)
                          << tls << RawReply::raw(bytes, end) << failure << status;
              };
        row("N5 N6 all read, then closed", "", HttpFailure::Dropped, 0);
        row("N7 cut status line", "HTTP/1.1 20", HttpFailure::Dropped, 0);
        row("N8 cut headers", head + "Content-Type: applic", HttpFailure::Dropped, 0);
        row("N8 headers without their end", head + "Content-Length: 20\r\n", HttpFailure::Dropped, 0);
        row("N9 garbage", "\x15\x03\x01 what is this\r\n\r\n", HttpFailure::Dropped, 0);
        row("N9 garbage in the status", "HTTP/1.1 what is this\r\n\r\n", HttpFailure::Dropped, 0);
        row("N9 garbage in the version", "HTTP/x.y 202 Accepted\r\n\r\n", HttpFailure::Dropped, 0);
        row("N9 garbage for a length", head + "Content-Length: x\r\n\r\n" + Pending, HttpFailure::Dropped,
            202);
        row("N9 two lengths", head + "Content-Length: 20\r\nContent-Length: 5\r\n\r\n" + Pending,
            HttpFailure::Dropped, 202);
        row("N10 short Content-Length", head + "Content-Length: 20\r\n\r\n{\"status\":", HttpFailure::Dropped,
            202);
        row("N10 no byte of the body", head + "Content-Length: 20\r\n\r\n", HttpFailure::Dropped, 202);
        row("N11 cut chunk",
            head + "Transfer-Encoding: chunked\r\n\r\n14\r\n{\"status\":", HttpFailure::Dropped, 202);
        row("N11 no last chunk", head + "Transfer-Encoding: chunked\r\n\r\n14\r\n" + Pending + "\r\n",
            HttpFailure::Dropped, 202);
        row("1xx and nothing after", "HTTP/1.1 100 Continue\r\n\r\n", HttpFailure::Dropped, 0);
    }
}

void tst_httpanswer::N5_N6_N7_N8_N9_N10_N11_brokenAnswer()
{
    QFETCH(bool, tls);
    QFETCH(RawReply, reply);
    QFETCH(HttpFailure, failure);
    QFETCH(int, status);
    const auto host = makeHost(tls);
    host->script({reply});

    const HttpOutcome outcome = outcomeOf(*m_client, post(host->url()));

    QTRY_COMPARE(host->openConnections(), 0);
    QCOMPARE(host->requests().size(), 1);
    QCOMPARE(outcome.failure, failure);
    // A reset may throw away what had arrived but was not read.
    QVERIFY(outcome.status == status || (reply.end == End::Reset && outcome.status == 0));
    QCOMPARE(outcome.bodyBytesHandedOut, Body.size());
    QVERIFY(!outcome.isWhole());
    QVERIFY(!outcome.failureText.isEmpty());
}

void tst_httpanswer::N15_S9_wholeAnswer_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    const QByteArray html = "<html><body>Sign in to the network</body></html>";
    const QByteArray wrongKey = R"({"error":"INVALID_KEY"})";
    const QByteArray chunkedHead = "HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray accepted = "HTTP/1.1 202 Accepted\r\nContent-Length: 20\r\n\r\n" + Pending;
    for (const bool tls : transports()) {
        const auto row
            = [&](const QByteArray& name, const RawReply& reply, int status, const QByteArray& body) {
                  QTest::newRow(name + (tls ? ", TLS" : ", plain")) << tls << reply << status << body;
              };
        row("202", RawReply::answer(202, Pending), 202, Pending);
        row("202, then FIN", RawReply::raw(accepted, End::Fin), 202, Pending);
        row("202 ended by FIN alone", RawReply::raw("HTTP/1.1 202 Accepted\r\n\r\n" + Pending, End::Fin), 202,
            Pending);
        row("202 chunked", RawReply::raw(chunkedHead + "14\r\n" + Pending + "\r\n0\r\n\r\n", End::KeepOpen),
            202, Pending);
        // Qt calls these whole; that they hold no JSON is seen by who decodes them.
        row("N9 garbage for a chunk", RawReply::raw(chunkedHead + "zz\r\nzzzz", End::Fin), 202, "");
        row("N9 garbage for headers",
            RawReply::raw("HTTP/1.1 202 Accepted\r\n: :\r\n\x01\x02\r\n\r\n", End::Fin), 202, "");
        row("204 without a body", RawReply::raw("HTTP/1.1 204 No Content\r\n\r\n", End::KeepOpen), 204, "");
        row("N15 captive portal", RawReply::answer(200, html, "Content-Type: text/html\r\n"), 200, html);
        row("S9 100 before the answer",
            RawReply::raw("HTTP/1.1 100 Continue\r\n\r\n" + accepted, End::KeepOpen), 202, Pending);
        row("400", RawReply::answer(400, R"({"error":"INVALID_DATA"})"), 400, R"({"error":"INVALID_DATA"})");
        row("401", RawReply::answer(401, wrongKey), 401, wrongKey);
        row("401 that asks for a password",
            RawReply::answer(401, wrongKey, "WWW-Authenticate: Basic realm=\"x\"\r\n"), 401, wrongKey);
        row("401 that asks for a token", RawReply::answer(401, wrongKey, "WWW-Authenticate: Bearer\r\n"), 401,
            wrongKey);
        row("403", RawReply::answer(403, "no"), 403, "no");
        row("404", RawReply::answer(404, "no"), 404, "no");
        row("405", RawReply::answer(405, "no"), 405, "no");
        row("407 from no proxy", RawReply::answer(407, "no", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
            407, "no");
        row("408", RawReply::answer(408, "no"), 408, "no");
        row("409", RawReply::answer(409, "no"), 409, "no");
        row("413", RawReply::answer(413, "no"), 413, "no");
        row("418", RawReply::answer(418, "no"), 418, "no");
        row("429", RawReply::answer(429, "no", "Retry-After: 1\r\n"), 429, "no");
        row("S5 500", RawReply::answer(500, "no"), 500, "no");
        row("501", RawReply::answer(501, "no"), 501, "no");
        row("S6 503", RawReply::answer(503, "no"), 503, "no");
        row("599", RawReply::answer(599, "no"), 599, "no");
        row("S2 302 without a place", RawReply::answer(302, "no"), 302, "no");
    }
}

void tst_httpanswer::N15_S9_wholeAnswer()
{
    QFETCH(bool, tls);
    QFETCH(RawReply, reply);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto host = makeHost(tls);
    host->script({reply});

    const HttpOutcome outcome = outcomeOf(*m_client, post(host->url()));

    QCOMPARE(outcome.failureText, QString());
    QCOMPARE(outcome.failure, HttpFailure::None);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.body, body);
    QTRY_COMPARE(host->openConnections(), 0);
    QCOMPARE(host->requests().size(), 1);
}

void tst_httpanswer::S1_S2_redirectIsNotFollowed_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("status");
    for (const bool tls : transports()) {
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%s %d, %s", status == 307 ? "S1" : "S2", status, tls ? "TLS" : "plain")
                << tls << status;
    }
}

void tst_httpanswer::S1_S2_redirectIsNotFollowed()
{
    QFETCH(bool, tls);
    QFETCH(int, status);
    const auto host = makeHost(tls);
    const auto other = makeHost(tls);
    const QByteArray target = other->url().toEncoded() + "/stolen";
    host->script({RawReply::answer(status, "gone", "Location: " + target + "\r\n")});

    const HttpOutcome outcome = outcomeOf(*m_client, post(host->url()));

    QCOMPARE(outcome.failure, HttpFailure::None);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.header("Location"), target);
    QCOMPARE(host->requests().size(), 1);
    QCOMPARE(other->connections(), 0);
}

COVERSHIFT_TEST_MAIN(tst_httpanswer)
#include "tst_httpanswer.moc"
