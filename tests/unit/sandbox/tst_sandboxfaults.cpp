#include "sandboxtest.h"

#include <support/testmain.h>

#include <QElapsedTimer>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <sys/socket.h>

#include <cerrno>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

/// What each action of a fault script does, and to which requests.
class tst_sandboxfaults : public SandboxTest
{
    Q_OBJECT
private Q_SLOTS:
    void dropBefore();
    void dropAfter();
    void truncateCuts_data();
    void truncateCuts();
    void statusAnswers_data();
    void statusAnswers();
    void htmlPage();
    void delayWaitsThenHandsOn();
    void delayGoesWithOtherActions();
#ifdef Q_OS_UNIX
    void resetIsReset_data();
    void resetIsReset();
#endif
    void rejectsWorker();
    void rejectionComesAfterKeyAndBody();
    void matchPicksRequests_data();
    void matchPicksRequests();
    void firstRuleThatIsDueActs();
    void everyRuleCountsWhatItMatches();

private:
    void faults(const QByteArray& rules)
    {
        const auto set = m_host->setFaults("{\"rules\":[" + rules + "]}");
        QVERIFY2(set, qPrintable(set ? QString() : set.error().detail));
    }
    [[nodiscard]] RawAnswer login(const char* customer = "IT15K") const
    {
        return post(loginPath, push(customer));
    }
};

void tst_sandboxfaults::dropBefore()
{
    faults(R"({"match":{"times":1},"action":"drop_before"})");
    RawClient client(m_port);
    client.send(request(loginPath, push("A1")));
    QCOMPARE(client.untilClosed(), QByteArray());
    QCOMPARE(m_host->requestCount(), 1);
    QVERIFY(m_host->taken().isEmpty());
    QCOMPARE(login().status, 202);
}

void tst_sandboxfaults::dropAfter()
{
    faults(R"({"match":{"times":1},"action":"drop_after","how":"fin"})");
    RawClient client(m_port);
    client.send(request(loginPath, push("A1")));
    QCOMPARE(client.untilClosed(), QByteArray());
    QCOMPARE(m_host->requestCount(), 1);
    QCOMPARE(m_host->taken().size(), 1);
    QCOMPARE(login().status, 202);
}

void tst_sandboxfaults::truncateCuts_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("nothing") << 0;
    QTest::newRow("within the status line") << 6;
    QTest::newRow("within the headers") << 30;
    QTest::newRow("within the body") << -5;
}

void tst_sandboxfaults::truncateCuts()
{
    QFETCH(int, bytes);
    RawClient whole(m_port);
    whole.send(request(loginPath, push("A1")).replace("Host:", "Connection: close\r\nHost:"));
    const QByteArray answer = whole.untilClosed().replace("Connection: close\r\n", "");
    const qsizetype kept = bytes < 0 ? answer.size() + bytes : bytes;

    faults("{\"action\":\"truncate\",\"bytes\":" + QByteArray::number(kept) + '}');
    RawClient client(m_port);
    client.send(request(loginPath, push("A2")));
    const QByteArray cut = client.untilClosed();
    QCOMPARE(cut.size(), kept);
    QCOMPARE(cut.first(qMin<qsizetype>(9, kept)), answer.first(qMin<qsizetype>(9, kept)));
    QCOMPARE(m_host->taken().size(), 2);
}

void tst_sandboxfaults::statusAnswers_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const char* members, int status, const char* header,
                         const char* value, const char* body) {
        QTest::newRow(name) << QByteArray(members) << status << QByteArray(header) << QByteArray(value)
                            << QByteArray(body);
    };
    row("500 bare", R"("status":500)", 500, "Content-Length", "0", "");
    row("429 with seconds", R"("status":429,"retry_after":7)", 429, "Retry-After", "7", "");
    row("503 with a date", R"("status":503,"retry_after":"Sat, 21 Nov 2026 13:00:05 GMT")", 503,
        "Retry-After", "Sat, 21 Nov 2026 13:00:05 GMT", "");
    row("a text", R"("status":502,"body":"<html>bad</html>")", 502, "Content-Type",
        "text/plain; charset=utf-8", "<html>bad</html>");
    row("an object", R"("status":400,"body":{"error":"INVALID_DATA"})", 400, "Content-Type",
        "application/json", R"({"error":"INVALID_DATA"})");
    row("an array", R"("status":202,"body":[])", 202, "Content-Type", "application/json", "[]");
    row("headers", R"("status":307,"headers":{"Location":"http://127.0.0.1:9/"})", 307, "Location",
        "http://127.0.0.1:9/", "");
    row("a content type of its own", R"("status":200,"body":"x","headers":{"Content-Type":"text/html"})", 200,
        "Content-Type", "text/html", "x");
    row("a date of its own", R"("status":500,"headers":{"Date":"Thu, 01 Jan 1970 00:00:00 GMT"})", 500,
        "Date", "Thu, 01 Jan 1970 00:00:00 GMT", "");
    row("204 has no length", R"("status":204)", 204, "Content-Length", "", "");
}

void tst_sandboxfaults::statusAnswers()
{
    QFETCH(QByteArray, members);
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, body);
    faults("{\"action\":\"status\"," + members + '}');
    RawClient client(m_port);
    for (int i = 1; i <= 2; ++i) {
        client.send(request(loginPath, push("A1")));
        const auto answer = client.answer();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header(header), value);
        QCOMPARE(answer.head.toLower().count("\ncontent-type:"), body.isEmpty() ? 0 : 1);
        QCOMPARE(answer.head.count("\nDate:"), 1);
        QCOMPARE(answer.body, body);
        QCOMPARE(m_host->requestCount(), i);
    }
    QVERIFY(m_host->taken().isEmpty());
}

void tst_sandboxfaults::htmlPage()
{
    faults(R"({"action":"html"})");
    const auto answer = login();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("Content-Type").startsWith("text/html"));
    QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
    QVERIFY(m_host->taken().isEmpty());
}

void tst_sandboxfaults::delayWaitsThenHandsOn()
{
    faults(R"({"action":"delay","delay_ms":150})");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(login().status, 202);
    QVERIFY(timer.elapsed() >= 149); // the two clocks may be cut to the millisecond apart
    QCOMPARE(m_host->taken().size(), 1);
}

void tst_sandboxfaults::delayGoesWithOtherActions()
{
    faults(R"({"action":"status","status":503,"delay_ms":150})");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(login().status, 503);
    QVERIFY(timer.elapsed() >= 149); // the two clocks may be cut to the millisecond apart
}

#ifdef Q_OS_UNIX
void tst_sandboxfaults::resetIsReset_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<int>("taken");
    QTest::addColumn<bool>("reset");
    QTest::newRow("before, reset") << QByteArray(R"("drop_before","how":"reset")") << 0 << true;
    QTest::newRow("after, reset") << QByteArray(R"("drop_after","how":"reset")") << 1 << true;
    QTest::newRow("truncate, reset") << QByteArray(R"("truncate","bytes":0,"how":"reset")") << 1 << true;
    QTest::newRow("before, fin") << QByteArray(R"("drop_before")") << 0 << false;
    QTest::newRow("after, fin") << QByteArray(R"("drop_after","how":"fin")") << 1 << false;
}

void tst_sandboxfaults::resetIsReset()
{
    QFETCH(QByteArray, action);
    QFETCH(int, taken);
    QFETCH(bool, reset);
    faults("{\"action\":" + action + '}');

    // QTcpSocket does not tell a reset from an end.
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    QVERIFY(handle >= 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(handle, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    const QByteArray bytes = request(loginPath, push("A1"));
    QCOMPARE(::send(handle, bytes.constData(), static_cast<size_t>(bytes.size()), 0), bytes.size());
    char byte = 0;
    const auto got = ::recv(handle, &byte, 1, 0);
    const int cause = errno;
    ::close(handle);
    QCOMPARE(got, reset ? -1 : 0);
    if (reset)
        QCOMPARE(cause, ECONNRESET);
    QCOMPARE(m_host->taken().size(), taken);
}
#endif

void tst_sandboxfaults::rejectsWorker()
{
    faults(R"({"match":{"identity":["B2","B3"]},"action":"reject_worker","detail":"No such policy"})");
    QCOMPARE(login("A1").status, 202);
    QCOMPARE(ask(m_port, request(batchPath, '[' + push("A1") + ',' + push("A2") + ']')).status, 202);
    QCOMPARE(m_host->taken().size(), 3);
    for (const QByteArray& body : {'[' + push("A1") + ',' + push("B2") + ']', '[' + push("B3") + ']'}) {
        const auto answer = ask(m_port, request(batchPath, body));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json(),
            (QJsonObject{{u"error"_s, u"INVALID_DATA"_s}, {u"detail"_s, u"No such policy"_s}}));
    }
    QCOMPARE(m_host->taken().size(), 3);
}

void tst_sandboxfaults::rejectionComesAfterKeyAndBody()
{
    faults(R"({"match":{"identity":"B2","times":1},"action":"reject_worker"})");
    QCOMPARE(ask(m_port, rawRequest("POST", loginPath, "wrong", push("B2"))).status, 401);
    QCOMPARE(ask(m_port, request(batchPath, push("B2"))).status, 400);
    QVERIFY(m_host->taken().isEmpty());
    const auto rejected = login("B2");
    QCOMPARE(rejected.status, 400);
    QVERIFY(!rejected.json().value("detail"_L1).toString().isEmpty());
    QCOMPARE(login("B2").status, 202);
}

void tst_sandboxfaults::matchPicksRequests_data()
{
    QTest::addColumn<QByteArray>("match");
    QTest::addColumn<QByteArray>("statuses"); // of six requests: x where the rule acts
    QTest::newRow("nothing named: all") << QByteArray("{}") << QByteArray("xxxxxx");
    QTest::newRow("path") << QByteArray(R"({"path":"/v1/batch/"})") << QByteArray("...x..");
    QTest::newRow("a longer path") << QByteArray(R"({"path":"/v1/shift/logout"})") << QByteArray("..x...");
    QTest::newRow("method") << QByteArray(R"({"method":"GET"})") << QByteArray("....x.");
    QTest::newRow("identity in a body") << QByteArray(R"({"identity":"A1"})") << QByteArray("x..x..");
    QTest::newRow("identity in a path") << QByteArray(R"({"identity":"Z9"})") << QByteArray("....x.");
    QTest::newRow("part of an identity is none") << QByteArray(R"({"identity":"A"})") << QByteArray("......");
    QTest::newRow("one of several") << QByteArray(R"({"identity":["A2","Z9"]})") << QByteArray(".x..x.");
    QTest::newRow("from the nth") << QByteArray(R"({"nth":4})") << QByteArray("...xxx");
    QTest::newRow("so many times") << QByteArray(R"({"times":2})") << QByteArray("xx....");
    QTest::newRow("nth and times, among what matches")
        << QByteArray(R"({"path":"/v1/shift/","nth":2,"times":2})") << QByteArray(".xx...");
}

void tst_sandboxfaults::matchPicksRequests()
{
    QFETCH(QByteArray, match);
    QFETCH(QByteArray, statuses);
    faults("{\"match\":" + match + R"(,"action":"status","status":599})");
    const QByteArrayList requests{request(loginPath, push("A1")), request(loginPath, push("A2")),
        request("/v1/shift/logout/", push("A3")),
        request(batchPath, '[' + push("A3") + ',' + push("A1") + ']'),
        rawRequest("GET", "/v1/validate/customer-number/Z9?email=x", m_info.zegoKey),
        request(loginPath, push("A3"))};
    QByteArray acted;
    RawClient client(m_port);
    for (const QByteArray& one : requests) {
        client.send(one);
        acted += client.answer().status == 599 ? 'x' : '.';
    }
    QCOMPARE(acted, statuses);
    QCOMPARE(m_host->requestCount(), 6);
}

void tst_sandboxfaults::firstRuleThatIsDueActs()
{
    faults(R"({"match":{"nth":2},"action":"status","status":501},{"action":"status","status":502})");
    QCOMPARE(login().status, 502);
    QCOMPARE(login().status, 501);
}

void tst_sandboxfaults::everyRuleCountsWhatItMatches()
{
    faults(R"({"match":{"times":1},"action":"status","status":501},)"
           R"({"match":{"nth":2,"times":1},"action":"status","status":502})");
    QCOMPARE(login().status, 501);
    QCOMPARE(login().status, 502);
    QCOMPARE(login().status, 202);
}

} // namespace covershift::sandbox

using covershift::sandbox::tst_sandboxfaults;
COVERSHIFT_TEST_MAIN(tst_sandboxfaults)
#include "tst_sandboxfaults.moc"
