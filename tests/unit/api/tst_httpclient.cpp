#include "httptestcase.h"

#include <support/testmain.h>
#include <support/tlsfiles.h>

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using End = RawReply::End;

/// What one send() puts on the wire, and the life of the client.
class tst_httpclient : public HttpTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneRequestAsGiven_data();
    void oneRequestAsGiven();
    void getIsTold();
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
};

void tst_httpclient::oneRequestAsGiven_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("method");
    for (const bool tls : transports()) {
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
