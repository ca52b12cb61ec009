#include "enginetest.h"

#include <support/heldport.h>
#include <support/rawhost.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QSignalSpy>

#include <optional>

using namespace covershift;
using namespace covershift::sync;
using namespace covershift::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using support::RawHost;
using support::RawReply;

using End = RawReply::End;
using State = OperationState;

namespace {

const QByteArray Pending = R"({"status":"PENDING"})";
const QByteArray Taken
    = "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n" + Pending;

RawReply taken()
{
    return RawReply::answer(202, Pending);
}

} // namespace

/// The rows of the fault matrix that concern the state machine (`contracts/outbox.md`), from a real host.
class tst_enginefaults : public EngineTest<RawHost>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void doubt_data();
    void doubt();
    void pause_data();
    void pause();
    void refusal_data();
    void refusal();
    void N2_refusedIsQueuedAgainWithoutDoubt();
    void N12_idleConnectionClosedMakesNoDoubt();
    void N13_noAnswerIsADoubtAfterTheDeadline();
    void S3_wrongKeyPausesLosesNothingAndTheRightOneResumes();
    void S3_keyRefusedInAnEarlierRunStaysPaused();
    void S4_retryAfter_data();
    void S4_retryAfter();
    void S6_aTroubledHostIsAskedOnce();

private:
    Operation push();
};

void tst_enginefaults::init()
{
    setUp(8);
}

void tst_enginefaults::cleanup()
{
    tearDown();
}

Operation tst_enginefaults::push()
{
    return m_bench->save(OperationKind::Login, {m_workers[0]}, m_clock->now()).operations.constFirst();
}

void tst_enginefaults::doubt_data()
{
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<ErrorKind>("error");
    const auto json = [](int status, const QByteArray& body) { return RawReply::answer(status, body); };

    QTest::newRow("N5 all read, then FIN") << RawReply::raw({}, End::Fin) << ErrorKind::AnswerLost;
    QTest::newRow("N6 all read, then RST") << RawReply::raw({}, End::Reset) << ErrorKind::AnswerLost;
    QTest::newRow("N7 cut status line") << RawReply::raw("HTTP/1.1 20", End::Fin) << ErrorKind::AnswerLost;
    QTest::newRow("N8 cut headers") << RawReply::raw(Taken.left(40), End::Fin) << ErrorKind::AnswerLost;
    QTest::newRow("N9 garbage") << RawReply::raw("\x16\x03\x01 what is this\r\n\r\n", End::Fin)
                                << ErrorKind::AnswerLost;
    QTest::newRow("N10 body shorter than promised")
        << RawReply::raw(Taken.chopped(3), End::Fin) << ErrorKind::AnswerLost;
    QTest::newRow("N11 cut chunked body")
        << RawReply::raw("HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n14\r\n{\"sta", End::Fin)
        << ErrorKind::AnswerLost;
    QTest::newRow("N15 captive portal: 200 of HTML")
        << json(200, "<html>Please accept our terms</html>") << ErrorKind::AnswerUnreadable;
    QTest::newRow("S5 500 after applying") << json(500, "<html>oops</html>") << ErrorKind::ServiceInTrouble;
    QTest::newRow("502 of a gateway") << json(502, {}) << ErrorKind::ServiceInTrouble;
    QTest::newRow("S10 null") << json(202, "null") << ErrorKind::AnswerUnreadable;
    QTest::newRow("S10 []") << json(202, "[]") << ErrorKind::AnswerUnreadable;
    QTest::newRow("S10 wrong key") << json(202, R"({"state":"PENDING"})") << ErrorKind::AnswerUnreadable;
    QTest::newRow("S10 bad UTF-8") << json(202, "{\"status\":\"PEND\xff\"}") << ErrorKind::AnswerUnreadable;
    QTest::newRow("another 2xx") << json(200, Pending) << ErrorKind::AnswerUnreadable;
}

/// One copy goes out; then with `ask` a person is asked, and else the same bytes go out once more.
void tst_enginefaults::doubt()
{
    QFETCH(RawReply, reply);
    QFETCH(ErrorKind, error);
    m_bench->connect(m_host->url(), OnUncertain::Ask);
    m_host->script({reply, taken()});
    m_bench->startEngine();
    const Operation operation = push();
    QTRY_COMPARE(m_bench->state(operation.id), State::Uncertain);
    m_clock->advance(1h);
    turn();
    QCOMPARE(m_host->requests().size(), 1);
    QCOMPARE(m_bench->operation(operation.id).lastError->kind, error);
    QCOMPARE(m_bench->attempts(operation.id).size(), 1);
    QCOMPARE(m_bench->shifts(m_workers[0].id)[0].certainty, Certainty::Uncertain);
    QVERIFY(!m_bench->shifts(m_workers[0].id)[0].counts());

    QSignalSpy changed(m_bench->outbox.get(), &Outbox::changed);
    m_bench->connect(m_host->url(), OnUncertain::Resend);
    QVERIFY(m_bench->engine->reloadConnections());
    m_clock->advance(1s);
    m_bench->engine->poke();
    QTRY_COMPARE(m_bench->state(operation.id), State::Accepted);
    QCOMPARE(m_host->requests().size(), 2);
    QCOMPARE(m_host->requests()[0].body, m_host->requests()[1].body);
    QCOMPARE(m_bench->events(operation.id),
        QStringList({u"operation.queued"_s, u"operation.sending"_s, u"operation.uncertain"_s,
            u"operation.requeued"_s, u"operation.sending"_s, u"operation.accepted"_s}));
}

void tst_enginefaults::pause_data()
{
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<PauseReason>("reason");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("attempts");
    const QByteArray elsewhere = "Location: https://elsewhere.example/v1/shift/login/?key=1\r\n";

    QTest::newRow("S1 307 to another host") << RawReply::answer(307, {}, elsewhere) << PauseReason::WrongUrl
                                            << u"307 https://elsewhere.example/v1/shift/login/"_s << 1;
    QTest::newRow("S2 302") << RawReply::answer(302, {}, elsewhere) << PauseReason::WrongUrl
                            << u"302 https://elsewhere.example/v1/shift/login/"_s << 1;
    QTest::newRow("S2 303") << RawReply::answer(303, {}, elsewhere) << PauseReason::WrongUrl
                            << u"303 https://elsewhere.example/v1/shift/login/"_s << 1;
    QTest::newRow("404 of somebody else") << RawReply::answer(404, "<html>", "Content-Type: text/html\r\n")
                                          << PauseReason::WrongUrl << u"404 text/html"_s << 1;
    QTest::newRow("S3 401") << RawReply::answer(401, R"({"error":"INVALID_KEY"})") << PauseReason::KeyRefused
                            << u"401 INVALID_KEY"_s << 0;
    QTest::newRow("403 of Zego") << RawReply::answer(403, R"({"error":"FORBIDDEN"})")
                                 << PauseReason::KeyRefused << u"403 FORBIDDEN"_s << 0;
}

void tst_enginefaults::pause()
{
    QFETCH(RawReply, reply);
    m_host->script({reply, taken()});
    OutboxEngine& engine = m_bench->startEngine();
    QSignalSpy shown(&engine, &OutboxEngine::connectionChanged);
    const Operation operation = push();
    QTRY_COMPARE(m_bench->storedConnection().state, ConnectionState::Paused);
    QTEST(m_bench->storedConnection().pauseReason, "reason");
    QTEST(m_bench->storedConnection().pauseDetail, "detail");
    QCOMPARE(shown.constLast()[0].value<Connection>(), m_bench->storedConnection());
    QCOMPARE(m_bench->state(operation.id), State::Queued);
    QTEST(m_bench->operation(operation.id).attempts, "attempts");
    QCOMPARE(m_bench->attempts(operation.id)[0].outcome, u"paused"_s);
    m_clock->advance(1h);
    turn();
    QCOMPARE(m_host->requests().size(), 1);

    QVERIFY(engine.pushNow(u"ann"_s));
    QTRY_COMPARE(m_bench->state(operation.id), State::Accepted);
    QCOMPARE(m_bench->storedConnection().state, ConnectionState::Active);
    QCOMPARE(m_host->requests().size(), 2);
}

void tst_enginefaults::refusal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");

    QTest::newRow("400 of v1") << 400 << QByteArray(R"({"error":"INVALID_DATA","detail":"no"})") << QString();
    QTest::newRow("400 with fields") << 400
                                     << QByteArray(
                                            R"({"error":"INVALID_DATA","detail":{"timestamp ":"bad"}})")
                                     << u"timestamp"_s;
    QTest::newRow("404 of the provider") << 404 << QByteArray(R"({"error":"INVALID_CUSTOMER"})") << QString();
    QTest::newRow("413") << 413 << QByteArray() << QString();
}

void tst_enginefaults::refusal()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    m_host->script({RawReply::answer(status, body)});
    m_bench->startEngine();
    const Operation operation = push();
    const Operation behind
        = m_bench->save(OperationKind::Logout, {m_workers[0]}, m_clock->now()).operations.constFirst();
    QTRY_COMPARE(m_bench->state(operation.id), State::Rejected);
    const auto error = m_bench->operation(operation.id).lastError;
    QCOMPARE(error->httpStatus, status);
    if (!field.isEmpty())
        QCOMPARE(error->fields.constFirst().field, field);
    QVERIFY(m_bench->shifts(m_workers[0].id).isEmpty());
    turn();
    QCOMPARE(m_host->requests().size(), 1);
    QVERIFY2(m_bench->state(behind.id) == State::Queued, "its lane is held");
    m_host->script({taken()});
    const auto other = m_bench->save(OperationKind::Login, {m_workers[1]}, m_clock->now());
    QTRY_VERIFY2(m_bench->all(other.operations, State::Accepted), "and no other");
}

void tst_enginefaults::N2_refusedIsQueuedAgainWithoutDoubt()
{
    const support::HeldPort nobody;
    QVERIFY(nobody.isHeld());
    m_bench->connect(QUrl(u"http://127.0.0.1:%1"_s.arg(nobody.port())));
    m_bench->startEngine();
    const Operation operation = push();
    QTRY_COMPARE(m_bench->attempts(operation.id).size(), 1);
    QTRY_COMPARE(m_bench->state(operation.id), State::Queued);
    const Operation waiting = m_bench->operation(operation.id);
    QCOMPARE(waiting.lastError->kind, ErrorKind::NotSent);
    QCOMPARE(waiting.attempts, 1);
    QVERIFY(waiting.nextAttemptAt && *waiting.nextAttemptAt <= m_clock->now() + 1s);
    QCOMPARE(m_bench->attempts(operation.id)[0].bytesHandedOut, 0);
    QCOMPARE(m_bench->attempts(operation.id)[0].outcome, u"requeued"_s);
    QVERIFY(!m_bench->events(operation.id).contains(u"operation.uncertain"_s));
    m_clock->advance(1s);
    m_bench->engine->poke();
    QTRY_COMPARE(m_bench->attempts(operation.id).size(), 2);
    QTRY_COMPARE(m_bench->state(operation.id), State::Queued);
    QVERIFY(*m_bench->operation(operation.id).nextAttemptAt <= m_clock->now() + 2s);
}

void tst_enginefaults::N12_idleConnectionClosedMakesNoDoubt()
{
    m_host->script({taken()});
    m_bench->startEngine();
    const Operation first = push();
    QTRY_COMPARE(m_bench->state(first.id), State::Accepted);
    m_host->closeConnections();
    const auto second = m_bench->save(OperationKind::Login, {m_workers[1]}, m_clock->now());
    QTRY_VERIFY(m_bench->all(second.operations, State::Accepted));
    QCOMPARE(m_host->requests().size(), 2);
    QCOMPARE(m_bench->operation(second.operations[0].id).attempts, 1);
}

void tst_enginefaults::N13_noAnswerIsADoubtAfterTheDeadline()
{
    m_bench->connect(m_host->url(), OnUncertain::Ask);
    m_host->script({RawReply::raw({}, End::KeepOpen)});
    EngineSettings settings = SyncBench::quick();
    settings.requestDeadline = 200ms;
    const Operation operation = push();
    // A loaded machine may need longer than that to bring a request to the host: then nothing has left.
    for (int tries = 1; m_bench->state(operation.id) == State::Queued; ++tries) {
        m_bench->reopen();
        m_bench->startEngine(settings);
        m_clock->advance(1s);
        m_bench->engine->poke();
        QTRY_VERIFY(m_bench->attempts(operation.id).size() == tries && m_bench->engine->inFlight() == 0);
        settings.requestDeadline *= 2;
        QVERIFY(settings.requestDeadline < 30s);
    }
    QCOMPARE(m_bench->state(operation.id), State::Uncertain);
    QTRY_COMPARE(m_host->requests().size(), 1);
}

void tst_enginefaults::S3_wrongKeyPausesLosesNothingAndTheRightOneResumes()
{
    StubHost host;
    host.answer = [](const StubRequest& request) {
        StubReply reply;
        if (request.key != "right") {
            reply.status = 401;
            reply.body = R"({"error":"INVALID_KEY"})";
        }
        return reply;
    };
    m_bench->connect(host.url());
    EngineSettings settings = SyncBench::quick();
    settings.batchLimit = 2;
    OutboxEngine& engine = m_bench->startEngine(settings, "wrong");
    const auto saved = m_bench->save(OperationKind::Login, m_workers, m_clock->now());
    QTRY_COMPARE(m_bench->storedConnection().pauseReason, PauseReason::KeyRefused);
    QTRY_COMPARE(engine.inFlight(), 0);
    QVERIFY(m_bench->all(saved.operations, State::Queued));
    const auto refused = host.requests.size();
    QVERIFY(refused <= 4);
    turn();
    QCOMPARE(host.requests.size(), refused);

    engine.setKey(m_bench->connection.id, "wrong");
    turn();
    QCOMPARE(host.requests.size(), refused);
    engine.setKey(m_bench->connection.id, "right");
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
    QCOMPARE(m_bench->storedConnection().state, ConnectionState::Active);
    QCOMPARE(host.requests.size(), refused + 4);
    QCOMPARE(m_bench->operation(saved.operations[0].id).attempts, 1);
}

void tst_enginefaults::S3_keyRefusedInAnEarlierRunStaysPaused()
{
    m_host->script({RawReply::answer(401, R"({"error":"INVALID_KEY"})"), taken()});
    m_bench->startEngine();
    const Operation operation = push();
    QTRY_COMPARE(m_bench->storedConnection().pauseReason, PauseReason::KeyRefused);
    m_bench->reopen();
    m_bench->startEngine(SyncBench::quick(), "key-2");
    turn();
    QCOMPARE(m_host->requests().size(), 1);
    QVERIFY(m_bench->engine->resume(m_bench->connection.id, u"ann"_s));
    QTRY_COMPARE(m_bench->state(operation.id), State::Accepted);
}

void tst_enginefaults::S4_retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("leastMs");
    QTest::addColumn<qint64>("mostMs");

    QTest::newRow("S4 1 s, or the jitter") << QByteArray("1") << qint64(1'000) << qint64(1'000);
    QTest::newRow("S4 two minutes") << QByteArray("120") << qint64(120'000) << qint64(120'000);
    QTest::newRow("S4 a date") << QByteArray("Sat, 21 Nov 2026 13:02:00 GMT") << qint64(120'000)
                               << qint64(120'000);
    QTest::newRow("S4 a date in the past")
        << QByteArray("Sat, 21 Nov 2026 12:02:00 GMT") << qint64(0) << qint64(1'000);
    QTest::newRow("S4 negative") << QByteArray("-5") << qint64(0) << qint64(1'000);
    QTest::newRow("S4 10^9") << QByteArray("1000000000") << qint64(3'600'000) << qint64(3'600'000);
    QTest::newRow("S4 text") << QByteArray("soon") << qint64(0) << qint64(1'000);
}

void tst_enginefaults::S4_retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, leastMs);
    QFETCH(qint64, mostMs);
    m_host->script({RawReply::answer(429, {}, "Retry-After: " + header + "\r\n"), taken()});
    m_bench->startEngine();
    const Operation operation = push();
    QTRY_COMPARE(m_bench->attempts(operation.id).value(0).outcome, u"requeued"_s);
    const auto next = m_bench->operation(operation.id).nextAttemptAt;
    const qint64 wait = next ? (*next - m_clock->now()).count() : 0;
    QVERIFY2(wait >= leastMs && wait <= mostMs, qPrintable(QString::number(wait)));
    if (wait > 0) {
        m_clock->advance(milliseconds(wait - 1));
        turn();
        QCOMPARE(m_host->requests().size(), 1);
    }
    m_clock->advance(1ms);
    m_bench->engine->poke();
    QTRY_COMPARE(m_bench->state(operation.id), State::Accepted);
}

void tst_enginefaults::S6_aTroubledHostIsAskedOnce()
{
    m_host->script({RawReply::answer(503, {}, "Retry-After: 60\r\n"), taken()});
    m_bench->startEngine();
    const Operation operation = push();
    QTRY_COMPARE(m_bench->attempts(operation.id).value(0).outcome, u"requeued"_s);
    const auto later = m_bench->save(OperationKind::Login, m_workers.sliced(1), m_clock->now());
    m_clock->advance(59s);
    turn();
    QCOMPARE(m_host->requests().size(), 1);
    m_clock->advance(1s);
    m_bench->engine->poke();
    QTRY_VERIFY(m_bench->all(later.operations, State::Accepted));
    QTRY_COMPARE(m_bench->state(operation.id), State::Accepted);
    QCOMPARE(m_host->requests().size(), 3);
}

COVERSHIFT_TEST_MAIN(tst_enginefaults)
#include "tst_enginefaults.moc"
