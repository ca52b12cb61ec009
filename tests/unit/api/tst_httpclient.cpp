#include <api/httpclient.h>
#include <support/rawhost.h>
#include <support/testcase.h>
#include <support/testmain.h>
#include <support/tlsfiles.h>

#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>

using namespace covershift;
using namespace covershift::api;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using End = RawReply::End;

Q_DECLARE_METATYPE(RawReply)

namespace {

const QByteArray Body = R"({"customerNumber":"1686","timestamp":"2026-11-21T14:00:00+00:00"})";
const QByteArray Pending = R"({"status":"PENDING"})";

HttpRequest post(const QUrl& base, const QByteArray& body = Body, milliseconds deadline = 20s)
{
    HttpRequest request;
    request.method = "POST";
    request.url = base;
    request.url.setPath(u"/v1/shift/login/"_s);
    request.headers = {{"Authorization", "raw-key"}, {"Content-Type", "application/json"}};
    request.body = body;
    request.deadline = deadline;
    return request;
}

std::unique_ptr<RawHost> makeHost(bool tls)
{
    return tls ? std::make_unique<RawHost>(tlsServer()) : std::make_unique<RawHost>();
}

/// Waits in the test's own event loop; an outcome that never comes fails by the test's time limit.
HttpOutcome outcomeOf(HttpClient& client, const HttpRequest& request)
{
    QFutureWatcher<HttpOutcome> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcher<HttpOutcome>::finished);
    watcher.setFuture(client.send(request));
    if (finished.isEmpty())
        finished.wait(60'000);
    return watcher.future().resultCount() == 1 ? watcher.result() : HttpOutcome{};
}

} // namespace

/// What one send() puts on the wire and what it says came of it, against a host below HTTP.
class tst_httpclient : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void oneRequestAsGiven_data();
    void oneRequestAsGiven();
    void brokenAnswer_data();
    void brokenAnswer();
    void wholeAnswer_data();
    void wholeAnswer();
    void getIsTold();

    void N1_nameUnknown();
    void N2_refused();
    void N3_proxyRefuses_data();
    void N3_proxyRefuses();
    void loopbackPassesTheProxyBy();
    void N4_tlsHangs();
    void N12_idleConnectionClosed_data();
    void N12_idleConnectionClosed();
    void N13_noAnswer_data();
    void N13_noAnswer();
    void N14_dripPastTheDeadline_data();
    void N14_dripPastTheDeadline();
    void N16_answerOverTheLimit_data();
    void N16_answerOverTheLimit();
    void N17_compressedIsNotInflated();
    void answerAtTheLimitIsTaken();
    void answerBeforeTheBodyIsRead();
    void closedAtOnce();
    void S1_redirectIsNotFollowed_data();
    void S1_redirectIsNotFollowed();
    void X3_headerWithLineEndIsNotSent_data();
    void X3_headerWithLineEndIsNotSent();
    void largeBodyArrivesWhole_data();
    void largeBodyArrivesWhole();
    void manyAtOnce();
    void destroyedClientCancels();
    void destroyedByWhoWaits();
    void connectionIsNotKept();
    void cookiesAreNotSent();
    void M_plainManagerSendsAgain_data();
    void M_plainManagerSendsAgain();
    void costOfOneSend();

private:
    std::unique_ptr<HttpClient> m_client;
};

void tst_httpclient::init()
{
    TestCase::init();
    m_client = std::make_unique<HttpClient>();
    m_client->setSslConfiguration(tlsClient());
}

void tst_httpclient::oneRequestAsGiven_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("method");
    for (const bool tls : {false, true}) {
        for (const char* method : {"POST", "PUT"})
            QTest::addRow("%s, %s", method, tls ? "TLS" : "plain") << tls << QByteArray(method);
    }
}

void tst_httpclient::oneRequestAsGiven()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, method);
    const auto host = makeHost(tls);
    host->script({RawReply::answer(202, Pending, "X-Request-Id: 7\r\n")});

    HttpRequest request = post(host->url());
    request.method = method;
    const HttpOutcome outcome = outcomeOf(*m_client, request);

    QCOMPARE(outcome.failure, HttpFailure::None);
    QCOMPARE(outcome.failureText, QString());
    QVERIFY(outcome.isWhole());
    QCOMPARE(outcome.status, 202);
    QCOMPARE(outcome.header("x-request-ID"), QByteArray("7"));
    QCOMPARE(outcome.body, Pending);
    QCOMPARE(outcome.bodyBytesHandedOut, Body.size());
    QCOMPARE(m_client->inFlight(), 0);

    const auto requests = host->requests();
    QCOMPARE(requests.size(), 1);
    const RawRequest& got = requests.first();
    QCOMPARE(got.line, method + " /v1/shift/login/ HTTP/1.1");
    QCOMPARE(got.body, Body);
    QCOMPARE(got.headers.value("authorization"), QByteArray("raw-key"));
    QCOMPARE(got.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(got.headers.value("content-length"), QByteArray::number(Body.size()));
    QCOMPARE(got.headers.value("accept-encoding"), QByteArray("identity"));
    QVERIFY(!got.headers.contains("cookie"));
    QVERIFY(!got.headers.contains("upgrade"));
}

void tst_httpclient::brokenAnswer_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<HttpFailure>("failure");
    QTest::addColumn<int>("status");

    const QByteArray head = "HTTP/1.1 202 Accepted\r\n";
    for (const bool tls : {false, true}) {
        const QByteArray how = tls ? "TLS" : "plain";
        const auto row
            = [&](const QByteArray& name, const QByteArray& bytes, HttpFailure failure, int status) {
                  for (const End end : {End::Fin, End::Reset})
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

void tst_httpclient::brokenAnswer()
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
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.bodyBytesHandedOut, Body.size());
    QVERIFY(!outcome.isWhole());
    QVERIFY(!outcome.failureText.isEmpty());
}

void tst_httpclient::wholeAnswer_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    const QByteArray html = "<html><body>Sign in to the network</body></html>";
    const QByteArray wrongKey = R"({"error":"INVALID_KEY"})";
    const QByteArray chunkedHead = "HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray accepted = "HTTP/1.1 202 Accepted\r\nContent-Length: 20\r\n\r\n" + Pending;
    for (const bool tls : {false, true}) {
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

void tst_httpclient::wholeAnswer()
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

void tst_httpclient::getIsTold()
{
    RawHost host;
    host.script({RawReply::raw("HTTP/1.1 204 No Content\r\n\r\n", End::KeepOpen)});
    HttpRequest request = post(host.url(), {});
    request.method = "GET";
    const HttpOutcome outcome = outcomeOf(*m_client, request);
    QCOMPARE(outcome.failure, HttpFailure::None);
    QCOMPARE(outcome.status, 204);
    QCOMPARE(outcome.bodyBytesHandedOut, 0);
    QCOMPARE(host.requests().constFirst().line, QByteArray("GET /v1/shift/login/ HTTP/1.1"));

    host.script({RawReply::raw("HTTP/1.1 20", End::Fin)});
    QCOMPARE(outcomeOf(*m_client, request).failure, HttpFailure::Dropped);
}

void tst_httpclient::N1_nameUnknown()
{
    HttpRequest request = post(QUrl(u"https://nobody.invalid"_s));
    const HttpOutcome outcome = outcomeOf(*m_client, request);
    QCOMPARE(outcome.failure, HttpFailure::NotSent);
    QCOMPARE(outcome.bodyBytesHandedOut, 0);
    QVERIFY(!outcome.failureText.isEmpty());
}

void tst_httpclient::N2_refused()
{
    QUrl url;
    {
        const RawHost closed;
        url = closed.url();
    }
    const HttpOutcome outcome = outcomeOf(*m_client, post(url));
    QCOMPARE(outcome.failure, HttpFailure::NotSent);
    QCOMPARE(outcome.bodyBytesHandedOut, 0);
    QVERIFY(!outcome.failureText.isEmpty());

    HttpRequest get = post(url, {});
    get.method = "GET";
    QCOMPARE(outcomeOf(*m_client, get).failure, HttpFailure::NotSent);
}

namespace {

/// The proxy that everything of the process goes through, for one test.
class ProxyInForce
{
public:
    explicit ProxyInForce(quint16 port)
    {
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port});
    }
    ~ProxyInForce() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }
    Q_DISABLE_COPY_MOVE(ProxyInForce)
};

} // namespace

void tst_httpclient::N3_proxyRefuses_data()
{
    QTest::addColumn<RawReply>("reply");
    QTest::newRow("403") << RawReply::answer(403, "no");
    QTest::newRow("407") << RawReply::answer(407, "no", "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("502") << RawReply::answer(502, "no");
    QTest::newRow("FIN") << RawReply::raw("", End::Fin);
    QTest::newRow("RST") << RawReply::raw("", End::Reset);
}

void tst_httpclient::N3_proxyRefuses()
{
    QFETCH(RawReply, reply);
    RawHost proxy;
    proxy.script({reply});
    const ProxyInForce inForce(proxy.port());

    const HttpOutcome outcome = outcomeOf(*m_client, post(QUrl(u"https://zego.example"_s), Body, 2s));

    // Qt waits on for a proxy that closes without a word: then it is the deadline that ends it.
    QVERIFY(outcome.failure == HttpFailure::NotSent || outcome.failure == HttpFailure::TimedOut);
    QCOMPARE(outcome.bodyBytesHandedOut, 0);
    QVERIFY(!outcome.failureText.isEmpty());
    const auto requests = proxy.requests();
    for (const RawRequest& request : requests) {
        QCOMPARE(request.line, QByteArray("CONNECT zego.example:443 HTTP/1.1"));
        QVERIFY(!request.headers.contains("authorization"));
    }
}

void tst_httpclient::loopbackPassesTheProxyBy()
{
    RawHost proxy;
    RawHost host;
    host.script({RawReply::answer(202, Pending)});
    const ProxyInForce inForce(proxy.port());
    QCOMPARE(outcomeOf(*m_client, post(host.url())).failure, HttpFailure::None);
    QCOMPARE(proxy.connections(), 0);
}

void tst_httpclient::N4_tlsHangs()
{
    const RawHost silent;
    QUrl url = silent.url();
    url.setScheme(u"https"_s);
    const HttpOutcome outcome = outcomeOf(*m_client, post(url, Body, 400ms));
    QCOMPARE(outcome.failure, HttpFailure::TimedOut);
    QCOMPARE(outcome.bodyBytesHandedOut, 0);
}

namespace {

void plainAndTls()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

} // namespace

void tst_httpclient::N12_idleConnectionClosed_data()
{
    plainAndTls();
}

void tst_httpclient::N12_idleConnectionClosed()
{
    QFETCH(bool, tls);
    const auto host = makeHost(tls);
    host->script({RawReply::answer(202, Pending)});
    QCOMPARE(outcomeOf(*m_client, post(host->url())).failure, HttpFailure::None);
    host->closeConnections();
    QCOMPARE(outcomeOf(*m_client, post(host->url())).failure, HttpFailure::None);
    const auto requests = host->requests();
    QCOMPARE(requests.size(), 2);
    QVERIFY(requests[0].connection != requests[1].connection);
}

void tst_httpclient::N13_noAnswer_data()
{
    plainAndTls();
}

void tst_httpclient::N13_noAnswer()
{
    QFETCH(bool, tls);
    const auto host = makeHost(tls);
    const HttpOutcome outcome = outcomeOf(*m_client, post(host->url(), Body, 500ms));
    QCOMPARE(outcome.failure, HttpFailure::TimedOut);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.bodyBytesHandedOut, Body.size());
    QTRY_COMPARE(host->openConnections(), 0);
    QCOMPARE(host->requests().size(), 1);
}

void tst_httpclient::N14_dripPastTheDeadline_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("status");
    for (const bool tls : {false, true}) {
        const QByteArray how = tls ? ", TLS" : ", plain";
        QTest::newRow("from the first byte" + how) << tls << QByteArray() << 0;
        QTest::newRow("from the body on" + how)
            << tls << QByteArray("HTTP/1.1 202 Accepted\r\nContent-Length: 4000\r\n\r\n") << 202;
    }
}

void tst_httpclient::N14_dripPastTheDeadline()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, before);
    QFETCH(int, status);
    const auto host = makeHost(tls);
    RawReply drip;
    drip.bytes = before + "HTTP/1.1 202 Accepted\r\nX-Long: " + QByteArray(4000, 'x');
    drip.piece = before.isEmpty() ? 1 : int(before.size());
    drip.gap = 20ms;
    host->script({drip});

    const HttpOutcome outcome = outcomeOf(*m_client, post(host->url(), Body, 600ms));

    QCOMPARE(outcome.failure, HttpFailure::TimedOut);
    QCOMPARE(outcome.status, status);
    QTRY_COMPARE(host->openConnections(), 0);
    QCOMPARE(host->requests().size(), 1);
}

void tst_httpclient::N16_answerOverTheLimit_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("said before") << QByteArray("Content-Length: 52428800\r\n");
    QTest::newRow("not said") << QByteArray("Connection: close\r\n");
}

void tst_httpclient::N16_answerOverTheLimit()
{
    QFETCH(QByteArray, head);
    RawHost host;
    host.script({RawReply::raw(
        "HTTP/1.1 202 Accepted\r\n" + head + "\r\n" + QByteArray(50 * 1024 * 1024, ' '), End::Fin)});

    const HttpOutcome outcome = outcomeOf(*m_client, post(host.url()));

    QCOMPARE(outcome.failure, HttpFailure::TooLarge);
    QCOMPARE(outcome.status, 202);
    QVERIFY(outcome.body.size() <= 16 * 1024 * 1024 + 1);
    QTRY_COMPARE(host.openConnections(), 0);
    QCOMPARE(host.requests().size(), 1);
}

void tst_httpclient::N17_compressedIsNotInflated()
{
    RawHost host;
    // A megabyte of zeros as zlib packs it; qCompress puts its length in four bytes of its own before.
    const QByteArray packed = qCompress(QByteArray(1024 * 1024, '\0')).mid(4);
    host.script({RawReply::answer(202, packed, "Content-Encoding: deflate\r\n")});
    m_client->setAnswerLimit(64 * 1024);

    const HttpOutcome outcome = outcomeOf(*m_client, post(host.url()));

    QCOMPARE(outcome.failure, HttpFailure::None);
    QCOMPARE(outcome.body, packed);
}

void tst_httpclient::answerAtTheLimitIsTaken()
{
    RawHost host;
    host.script({RawReply::answer(202, QByteArray(100, ' '))});
    m_client->setAnswerLimit(100);
    QCOMPARE(outcomeOf(*m_client, post(host.url())).failure, HttpFailure::None);
    m_client->setAnswerLimit(99);
    QCOMPARE(outcomeOf(*m_client, post(host.url())).failure, HttpFailure::TooLarge);
}

void tst_httpclient::answerBeforeTheBodyIsRead()
{
    RawHost host;
    RawReply early = RawReply::answer(202, Pending);
    early.atHead = true;
    host.script({early});
    const QByteArray body(64 * 1024 * 1024, 'x');

    const HttpOutcome outcome = outcomeOf(*m_client, post(host.url(), body, 2s));

    QVERIFY(!outcome.isWhole());
    QVERIFY(outcome.bodyBytesHandedOut < body.size());
}

void tst_httpclient::closedAtOnce()
{
    RawHost host;
    host.closeAtOnce();
    const HttpOutcome outcome = outcomeOf(*m_client, post(host.url()));
    QVERIFY(outcome.failure == HttpFailure::Dropped || outcome.failure == HttpFailure::NotSent);
    QCOMPARE(outcome.failure == HttpFailure::NotSent, outcome.bodyBytesHandedOut == 0);
    QCOMPARE(host.requests().size(), 0);
}

void tst_httpclient::S1_redirectIsNotFollowed_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("status");
    for (const bool tls : {false, true}) {
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%s %d, %s", status == 307 ? "S1" : "S2", status, tls ? "TLS" : "plain")
                << tls << status;
    }
}

void tst_httpclient::S1_redirectIsNotFollowed()
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

void tst_httpclient::X3_headerWithLineEndIsNotSent_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("LF") << QByteArray("key\nX-Evil: 1");
    QTest::newRow("CR") << QByteArray("key\rX-Evil: 1");
    QTest::newRow("NUL") << QByteArray("key\0more", 8);
}

void tst_httpclient::X3_headerWithLineEndIsNotSent()
{
    QFETCH(QByteArray, value);
    RawHost host;
    HttpRequest request = post(host.url());
    request.headers = {{"Authorization", value}};
    const HttpOutcome outcome = outcomeOf(*m_client, request);
    QCOMPARE(outcome.failure, HttpFailure::NotSent);
    QCOMPARE(outcome.bodyBytesHandedOut, 0);
    QVERIFY(!outcome.failureText.contains("key"_L1));
    QCOMPARE(host.connections(), 0);
}

void tst_httpclient::largeBodyArrivesWhole_data()
{
    plainAndTls();
}

void tst_httpclient::largeBodyArrivesWhole()
{
    QFETCH(bool, tls);
    const auto host = makeHost(tls);
    host->script({RawReply::answer(202, Pending)});
    QByteArray body;
    for (int i = 0; body.size() < 300'000; ++i)
        body += QByteArray::number(i);
    const HttpOutcome outcome = outcomeOf(*m_client, post(host->url(), body));
    QCOMPARE(outcome.failure, HttpFailure::None);
    QCOMPARE(outcome.bodyBytesHandedOut, body.size());
    QCOMPARE(host->requests().size(), 1);
    QVERIFY(host->requests().constFirst().body == body);
}

void tst_httpclient::manyAtOnce()
{
    RawHost host;
    host.script({RawReply::answer(202, Pending)});
    QVector<QFuture<HttpOutcome>> futures;
    for (int i = 0; i < 40; ++i)
        futures.append(m_client->send(post(host.url(), "{\"n\":" + QByteArray::number(i) + '}')));
    QCOMPARE(m_client->inFlight(), 40);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->inFlight(), 0, 30'000);

    QSet<QByteArray> bodies;
    const auto requests = host.requests();
    for (const RawRequest& request : requests)
        bodies.insert(request.body);
    QCOMPARE(requests.size(), 40);
    QCOMPARE(bodies.size(), 40);
    for (const auto& future : futures)
        QCOMPARE(future.result().status, 202);
}

void tst_httpclient::destroyedClientCancels()
{
    RawHost host;
    const QFuture<HttpOutcome> onItsWay = m_client->send(post(host.url()));
    QTRY_COMPARE(host.requests().size(), 1);
    const QFuture<HttpOutcome> justAsked = m_client->send(post(host.url()));

    m_client.reset();

    QVERIFY(onItsWay.isFinished());
    QCOMPARE(onItsWay.result().failure, HttpFailure::Cancelled);
    QCOMPARE(onItsWay.result().bodyBytesHandedOut, Body.size());
    QVERIFY(justAsked.isFinished());
    QCOMPARE(justAsked.result().failure, HttpFailure::Cancelled);
    QCOMPARE(justAsked.result().bodyBytesHandedOut, 0);
    QTRY_COMPARE(host.openConnections(), 0);
    QCOMPARE(host.requests().size(), 1);
}

void tst_httpclient::destroyedByWhoWaits()
{
    RawHost host;
    host.script({RawReply::answer(202, Pending), RawReply{}});
    QObject context;
    int status = 0;
    m_client->send(post(host.url())).then(&context, [&](const HttpOutcome& outcome) {
        status = outcome.status;
        m_client.reset();
    });
    QTRY_COMPARE(status, 202);
    QVERIFY(!m_client);
}

void tst_httpclient::connectionIsNotKept()
{
    RawHost host;
    host.script({RawReply::answer(202, Pending)});
    QCOMPARE(outcomeOf(*m_client, post(host.url())).status, 202);
    QCOMPARE(outcomeOf(*m_client, post(host.url())).status, 202);
    QCOMPARE(host.connections(), 2);
    QTRY_COMPARE(host.openConnections(), 0);
}

void tst_httpclient::cookiesAreNotSent()
{
    RawHost host;
    host.script({RawReply::answer(202, Pending, "Set-Cookie: session=1; Path=/\r\n")});
    QCOMPARE(outcomeOf(*m_client, post(host.url())).status, 202);
    QCOMPARE(outcomeOf(*m_client, post(host.url())).status, 202);
    QVERIFY(!host.requests().constLast().headers.contains("cookie"));
}

void tst_httpclient::M_plainManagerSendsAgain_data()
{
    plainAndTls();
}

/// Why HttpClient is made as it is. A later Qt may behave: then only the printed number changes.
void tst_httpclient::M_plainManagerSendsAgain()
{
    QFETCH(bool, tls);
    const auto host = makeHost(tls);
    host->script({RawReply::raw("", End::Fin)});
    QNetworkRequest request(host->url());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setSslConfiguration(tlsClient());

    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, Body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);

    qInfo("Qt %s sent a QByteArray body %d times", qVersion(), int(host->requests().size()));
    QVERIFY(host->requests().size() >= 1);
}

void tst_httpclient::costOfOneSend()
{
    RawHost host;
    host.script({RawReply::answer(202, Pending)});
    constexpr int Rounds = 50;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Rounds; ++i)
        QCOMPARE(outcomeOf(*m_client, post(host.url())).status, 202);
    qInfo("one send on loopback: %.2f ms", double(timer.nsecsElapsed()) / 1e6 / Rounds);
    QCOMPARE(host.requests().size(), Rounds);
}

COVERSHIFT_TEST_MAIN(tst_httpclient)
#include "tst_httpclient.moc"
