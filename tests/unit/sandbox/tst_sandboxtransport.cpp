#include "sandboxtest.h"

#include <support/testmain.h>

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTestEventLoop>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

QByteArray batchOf(int count, int first = 0)
{
    QByteArrayList items;
    for (int i = 0; i < count; ++i)
        items.append(push("C" + QByteArray::number(first + i)));
    return '[' + items.join(',') + ']';
}

} // namespace

/// The public port as a server of HTTP: framing, connections, limits, speed, threads.
class tst_sandboxtransport : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsConnectionOpen();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void answersPipelinedRequestsInOrder();
    void readsRequestInPieces();
    void saysContinue();
    void takesBodyUpToLimit();
    void refusesRequest_data();
    void refusesRequest();
    void headerNamesAreCaseless();
    void twoKeysAreNone();
    void abandonedRequestIsNotCounted();
    void tenThousandLoginsFourInFlight();
    void stopsAtOnceWithClientsOpen();
    void answersQuestionsFromOtherThreads();

private:
    [[nodiscard]] QByteArray login(const QByteArray& moreHeaders = {}) const
    {
        return rawRequest("POST", loginPath, m_info.zegoKey, push(), moreHeaders);
    }
};

void tst_sandboxtransport::keepsConnectionOpen()
{
    RawClient client(m_port);
    for (int i = 0; i < 20; ++i) {
        client.send(login());
        const auto answer = client.answer();
        QCOMPARE(answer.status, 202);
        QVERIFY(answer.header("Connection").isEmpty());
    }
    QVERIFY(client.isOpen());
    QCOMPARE(m_host->requestCount(), 20);
}

void tst_sandboxtransport::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replace");
    QTest::newRow("Connection: close") << QByteArray("Host:") << QByteArray("Connection: close\r\nHost:");
    QTest::newRow("close among others")
        << QByteArray("Host:") << QByteArray("connection: TE, Close\r\nHost:");
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.1") << QByteArray("HTTP/1.0");
}

void tst_sandboxtransport::closesWhenAsked()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replace);
    RawClient client(m_port);
    client.send(login().replace(find, replace));
    const QByteArray bytes = client.untilClosed();
    QVERIFY(bytes.startsWith("HTTP/1.1 202 "));
    QVERIFY(bytes.contains("\r\nConnection: close\r\n"));
    QVERIFY(bytes.endsWith(R"({"status":"PENDING"})"));
}

void tst_sandboxtransport::answersPipelinedRequestsInOrder()
{
    RawClient client(m_port);
    client.send(login() + rawRequest("POST", loginPath, "wrong", push()) + login()
        + rawRequest("GET", "/nowhere", m_info.zegoKey));
    for (int status : {202, 401, 202, 404})
        QCOMPARE(client.answer().status, status);
    QCOMPARE(m_host->taken().size(), 2);
}

void tst_sandboxtransport::readsRequestInPieces()
{
    RawClient client(m_port);
    const QByteArray bytes = login();
    for (qsizetype at = 0; at < bytes.size(); at += 7)
        client.sendNow(bytes.mid(at, 7));
    QCOMPARE(client.answer().status, 202);
    QCOMPARE(m_host->requestCount(), 1);
}

void tst_sandboxtransport::saysContinue()
{
    RawClient client(m_port);
    const QByteArray bytes = login("Expect: 100-continue\r\n");
    const qsizetype body = bytes.size() - push().size();
    client.send(bytes.first(body));
    QVERIFY(client.receives("HTTP/1.1 100 Continue\r\n\r\n"));
    QCOMPARE(m_host->requestCount(), 0);
    client.send(bytes.sliced(body));
    QCOMPARE(client.answer().status, 202);
    QCOMPARE(m_host->taken().size(), 1);
}

void tst_sandboxtransport::takesBodyUpToLimit()
{
    QByteArray body = batchOf(500);
    body.insert(1, QByteArray(4 * 1024 * 1024 - body.size(), ' '));
    QCOMPARE(ask(m_port, rawRequest("POST", "/v1/batch/login/", m_info.zegoKey, body)).status, 202);
    QCOMPARE(m_host->taken().size(), 500);
    QCOMPARE(ask(m_port, rawRequest("POST", "/v1/batch/login/", m_info.zegoKey, body + ' ')).status, 413);
    QCOMPARE(m_host->taken().size(), 500);
}

void tst_sandboxtransport::refusesRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray line = "POST /v1/shift/login/ HTTP/1.1\r\n";
    row("a chunked body", line + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 411);
    row("a body too large, before it is sent", line + "Content-Length: 4194305\r\n\r\n", 413);
    row("a body too large, with Expect", line + "Expect: 100-continue\r\nContent-Length: 9999999\r\n\r\n",
        413);
    row("another expectation", line + "Expect: a-miracle\r\n\r\n", 417);
    row("two lengths that differ", line + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400);
    row("a length that is no number", line + "Content-Length: -2\r\n\r\n{}", 400);
    row("no HTTP at all", "hello\r\n\r\n", 400);
    row("a TLS hello", QByteArray("\x16\x03\x01\x02\x00", 5) + "\r\n\r\n", 400);
    row("a header without a colon", line + "Host\r\n\r\n", 400);
    row("a blank in a header's name", line + "Content Length: 2\r\n\r\n", 400);
    row("a carriage return in a value", line + "Authorization: a\rb\r\n\r\n", 400);
    row("an absolute target", "GET http://example.com/ HTTP/1.1\r\n\r\n", 400);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n", 400);
    row("another version", "GET / HTTP/3.0\r\n\r\n", 505);
    row("a head that does not end", line + "X: " + QByteArray(70'000, 'x'), 431);
}

void tst_sandboxtransport::refusesRequest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawClient client(m_port);
    client.send(bytes);
    const auto answer = client.answer();
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Connection"), QByteArray("close"));
    QVERIFY(client.untilClosed().isEmpty());
    QCOMPARE(m_host->requestCount(), 0);
    QCOMPARE(ask(m_port, login()).status, 202);
}

void tst_sandboxtransport::headerNamesAreCaseless()
{
    QCOMPARE(ask(m_port, login().replace("Authorization", "aUTHORIZATION").replace("Content-L", "content-l"))
                 .status,
        202);
}

void tst_sandboxtransport::twoKeysAreNone()
{
    QCOMPARE(ask(m_port, login("Authorization: other\r\n")).status, 401);
    QVERIFY(m_host->taken().isEmpty());
}

void tst_sandboxtransport::abandonedRequestIsNotCounted()
{
    RawClient client(m_port);
    client.sendNow(login().chopped(1));
    client.close();
    QCOMPARE(ask(m_port, login()).status, 202);
    QCOMPARE(m_host->requestCount(), 1);
    QCOMPARE(m_host->taken().size(), 1);
}

void tst_sandboxtransport::tenThousandLoginsFourInFlight()
{
    constexpr int requests = 20;
    QVector<QByteArray> bodies;
    for (int i = 0; i < requests; ++i)
        bodies.append(batchOf(500, i * 500));

    QNetworkAccessManager manager;
    int sent = 0;
    int accepted = 0;
    int finished = 0;
    QElapsedTimer timer;
    const std::function<void()> sendNext = [&] {
        if (sent == requests)
            return;
        QNetworkRequest request(m_info.url.resolved(QUrl(u"/v1/batch/login/"_s)));
        request.setRawHeader("Authorization", m_info.zegoKey);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply* reply = manager.post(request, bodies.at(sent++));
        connect(reply, &QNetworkReply::finished, this, [&, reply] {
            accepted += reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 202;
            reply->deleteLater();
            sendNext();
            if (++finished == requests)
                QTestEventLoop::instance().exitLoop();
        });
    };
    timer.start();
    for (int i = 0; i < 4; ++i)
        sendNext();
    QTestEventLoop::instance().enterLoopMSecs(60'000);
    qInfo("10,000 logins in %lld ms", timer.elapsed());
    QCOMPARE(accepted, requests);
    QCOMPARE(m_host->taken().size(), 10'000);
    QCOMPARE(m_host->requestCount(), requests);
}

void tst_sandboxtransport::stopsAtOnceWithClientsOpen()
{
    QVERIFY(m_host->setFaults(R"({"rules":[{"match":{"nth":2},"action":"delay","delay_ms":600000}]})"));
    RawClient idle(m_port);
    idle.send(login());
    QCOMPARE(idle.answer().status, 202);
    RawClient waiting(m_port);
    waiting.send(login());
    RawClient halfway(m_port);
    halfway.send("POST /v1");
    QTRY_COMPARE(m_host->requestCount(), 2);

    QElapsedTimer timer;
    timer.start();
    m_host->stop();
    QVERIFY2(timer.elapsed() < 10'000, "it does not wait for the ten minutes that an answer is delayed");
    QCOMPARE(waiting.untilClosed(), QByteArray());
    QCOMPARE(idle.untilClosed(), QByteArray());
    QCOMPARE(halfway.untilClosed(), QByteArray());
    QCOMPARE(m_host->requestCount(), 2);
    QCOMPARE(m_host->taken().size(), 1);
}

void tst_sandboxtransport::answersQuestionsFromOtherThreads()
{
    std::atomic<bool> over{false};
    std::atomic<qsizetype> most{-1};
    const std::unique_ptr<QThread> asker(QThread::create([&] {
        while (!over) {
            most = std::max<qsizetype>(most, m_host->taken().size());
            if (!m_host->setFaults({}))
                return;
        }
    }));
    asker->start();
    const bool asked = QTest::qWaitFor([&most] { return most >= 0; }, 30'000);
    RawClient client(m_port);
    int accepted = 0;
    for (int i = 0; i < 50; ++i) {
        client.send(login());
        accepted += client.answer().status == 202;
    }
    const bool answered = QTest::qWaitFor([&most] { return most > 0; }, 30'000);
    over = true;
    QVERIFY(asker->wait());
    QCOMPARE(accepted, 50);
    QVERIFY(asked && answered);
}

} // namespace covershift::sandbox

using covershift::sandbox::tst_sandboxtransport;
COVERSHIFT_TEST_MAIN(tst_sandboxtransport)
#include "tst_sandboxtransport.moc"
