#include "httptestcase.h"

#include <support/heldport.h>
#include <support/testmain.h>

#include <QNetworkProxy>
#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using End = RawReply::End;

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

/// What came of a request whose deadline passed at a host.
struct PastDeadline
{
    std::unique_ptr<RawHost> host;
    HttpOutcome outcome;
};

/// Asks a new host that replies so. A loaded machine may need longer than the deadline to bring the request
/// to the host, and as much of an answer back as this status: it is asked again with twice the time.
PastDeadline askPast(milliseconds deadline, HttpClient& client, bool tls, const RawReply& reply, int status)
{
    PastDeadline past;
    bool isThere = false;
    for (; !isThere && deadline < 20s; deadline *= 2) {
        past.host = makeHost(tls);
        past.host->script({reply});
        past.outcome = outcomeOf(client, post(past.host->url(), Body, deadline));
        isThere = past.outcome.status == status && !past.host->requests().isEmpty();
    }
    return past;
}

} // namespace

/// Networks, proxies and hosts that fail around one request.
class tst_httpfault : public HttpTestCase
{
    Q_OBJECT

private Q_SLOTS:
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
    void unknownSchemeIsNotSent();
};

void tst_httpfault::N1_nameUnknown()
{
    const HttpOutcome outcome = outcomeOf(*m_client, post(QUrl(u"https://nobody.invalid"_s), Body, 5s));
    // A resolver without a network may take longer to say so than the deadline allows.
    QVERIFY(outcome.failure == HttpFailure::NotSent || outcome.failure == HttpFailure::TimedOut);
    QCOMPARE(outcome.bodyBytesHandedOut, 0);
    QVERIFY(!outcome.failureText.isEmpty());
}

void tst_httpfault::N2_refused()
{
    const HeldPort nobody;
    QVERIFY(nobody.isHeld());
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(nobody.port()));
    const HttpOutcome outcome = outcomeOf(*m_client, post(url));
    QCOMPARE(outcome.failure, HttpFailure::NotSent);
    QCOMPARE(outcome.bodyBytesHandedOut, 0);
    QVERIFY(!outcome.failureText.isEmpty());

    HttpRequest get = post(url, {});
    get.method = "GET";
    QCOMPARE(outcomeOf(*m_client, get).failure, HttpFailure::NotSent);
}

void tst_httpfault::N3_proxyRefuses_data()
{
    QTest::addColumn<RawReply>("reply");
    QTest::newRow("403") << RawReply::answer(403, "no");
    QTest::newRow("407") << RawReply::answer(407, "no", "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("502") << RawReply::answer(502, "no");
    QTest::newRow("FIN") << RawReply::raw("", End::Fin);
    QTest::newRow("RST") << RawReply::raw("", End::Reset);
}

void tst_httpfault::N3_proxyRefuses()
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

void tst_httpfault::loopbackPassesTheProxyBy()
{
    RawHost proxy;
    RawHost host;
    host.script({RawReply::answer(202, Pending)});
    const ProxyInForce inForce(proxy.port());
    QCOMPARE(outcomeOf(*m_client, post(host.url())).failure, HttpFailure::None);
    QCOMPARE(proxy.connections(), 0);
}

void tst_httpfault::N4_tlsHangs()
{
    const RawHost silent;
    QUrl url = silent.url();
    url.setScheme(u"https"_s);
    const HttpOutcome outcome = outcomeOf(*m_client, post(url, Body, 400ms));
    QCOMPARE(outcome.failure, HttpFailure::TimedOut);
    QCOMPARE(outcome.bodyBytesHandedOut, 0);
}

void tst_httpfault::N12_idleConnectionClosed_data()
{
    plainAndTls();
}

void tst_httpfault::N12_idleConnectionClosed()
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

void tst_httpfault::N13_noAnswer_data()
{
    plainAndTls();
}

void tst_httpfault::N13_noAnswer()
{
    QFETCH(bool, tls);
    const auto [host, outcome] = askPast(500ms, *m_client, tls, RawReply{}, 0);
    QCOMPARE(outcome.failure, HttpFailure::TimedOut);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.bodyBytesHandedOut, Body.size());
    QTRY_COMPARE(host->openConnections(), 0);
    QCOMPARE(host->requests().size(), 1);
}

void tst_httpfault::N14_dripPastTheDeadline_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("status");
    for (const bool tls : transports()) {
        const QByteArray how = tls ? ", TLS" : ", plain";
        QTest::newRow("from the first byte" + how) << tls << QByteArray() << 0;
        QTest::newRow("from the body on" + how)
            << tls << QByteArray("HTTP/1.1 202 Accepted\r\nContent-Length: 4000\r\n\r\n") << 202;
    }
}

void tst_httpfault::N14_dripPastTheDeadline()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, before);
    QFETCH(int, status);
    RawReply drip;
    drip.bytes = before + "HTTP/1.1 202 Accepted\r\nX-Long: " + QByteArray(4000, 'x');
    drip.piece = before.isEmpty() ? 1 : int(before.size());
    drip.gap = 20ms;

    const auto [host, outcome] = askPast(600ms, *m_client, tls, drip, status);

    QCOMPARE(outcome.failure, HttpFailure::TimedOut);
    QCOMPARE(outcome.status, status);
    QTRY_COMPARE(host->openConnections(), 0);
    QCOMPARE(host->requests().size(), 1);
}

void tst_httpfault::N16_answerOverTheLimit_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("said before") << QByteArray("Content-Length: 52428800\r\n");
    QTest::newRow("not said") << QByteArray("Connection: close\r\n");
}

void tst_httpfault::N16_answerOverTheLimit()
{
    QFETCH(QByteArray, head);
    RawHost host;
    host.script({RawReply::raw(
        "HTTP/1.1 202 Accepted\r\n" + head + "\r\n" + QByteArray(50 * 1024 * 1024, ' '), End::Fin)});

    const HttpOutcome outcome = outcomeOf(*m_client, post(host.url()));

    QCOMPARE(outcome.failure, HttpFailure::TooLarge);
    QCOMPARE(outcome.status, 202);
    QVERIFY(outcome.body.size() <= 16 * 1024 * 1024 + 1);
    // There a host that is still writing does not always hear that nobody reads.
    if (!runsUnderWine())
        QTRY_COMPARE(host.openConnections(), 0);
    QCOMPARE(host.requests().size(), 1);
}

void tst_httpfault::N17_compressedIsNotInflated()
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

void tst_httpfault::answerAtTheLimitIsTaken()
{
    RawHost host;
    host.script({RawReply::answer(202, QByteArray(100, ' '))});
    m_client->setAnswerLimit(100);
    QCOMPARE(outcomeOf(*m_client, post(host.url())).failure, HttpFailure::None);
    m_client->setAnswerLimit(99);
    QCOMPARE(outcomeOf(*m_client, post(host.url())).failure, HttpFailure::TooLarge);
}

void tst_httpfault::answerBeforeTheBodyIsRead()
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

void tst_httpfault::closedAtOnce()
{
    RawHost host;
    host.closeAtOnce();
    const HttpOutcome outcome = outcomeOf(*m_client, post(host.url()));
    QVERIFY(outcome.failure == HttpFailure::Dropped || outcome.failure == HttpFailure::NotSent);
    QCOMPARE(outcome.failure == HttpFailure::NotSent, outcome.bodyBytesHandedOut == 0);
    QCOMPARE(host.requests().size(), 0);
}

void tst_httpfault::unknownSchemeIsNotSent()
{
    const HttpOutcome outcome = outcomeOf(*m_client, post(QUrl(u"gopher://127.0.0.1"_s), Body, 2s));
    QCOMPARE(outcome.failure, HttpFailure::NotSent);
    QCOMPARE(outcome.bodyBytesHandedOut, 0);
}

COVERSHIFT_TEST_MAIN(tst_httpfault)
#include "tst_httpfault.moc"
