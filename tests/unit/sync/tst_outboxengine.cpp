#include "enginetest.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QSignalSpy>

#include <optional>

using namespace covershift;
using namespace covershift::sync;
using namespace covershift::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using State = OperationState;

/// What is sent, when, and in which order, against a host that answers.
class tst_outboxengine : public EngineTest<StubHost>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneLogin_goesToShift();
    void loginOfThree_isOneBatchRequest();
    void nothingIsSentBeforeStart();
    void nothingIsSentBeforeTheCommit();
    void logout_waitsForTheAnswerToTheLogin();
    void requestsInFlight_areBounded();
    void gathering_waitsForCompanyButNotLonger();
    void aFullBatch_doesNotWait();
    void batches_haveOneEndpointAndOneIdentifierKind();
    void scheduled_isHeldUntilItsTime();
    void takenBack_isNeverSent();
    void formerConnection_getsNothing();
    void withoutKey_nothingIsSent();
    void pausedByAPerson_waitsForResume();
    void discardedWhileQueued_letsTheNextOneGo();
    void stop_waitsForWhatIsInFlight();
    void stop_whenIdle_drainsAtOnce();
};

void tst_outboxengine::init()
{
    setUp(6);
}

void tst_outboxengine::cleanup()
{
    tearDown();
}

void tst_outboxengine::oneLogin_goesToShift()
{
    m_bench->startEngine();
    const auto saved = m_bench->save(OperationKind::Login, {m_workers[0]}, m_clock->now());
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
    QCOMPARE(m_host->requests.size(), 1);
    QCOMPARE(m_host->requests[0].path, "/v1/shift/login/");
    QCOMPARE(m_host->requests[0].key, "key-1");
    QCOMPARE(m_host->requests[0].times, QStringList{u"2026-11-21T13:00:00+00:00"_s});

    const OperationId id = saved.operations[0].id;
    QCOMPARE(m_bench->events(id),
        QStringList({u"operation.queued"_s, u"operation.sending"_s, u"operation.accepted"_s}));
    const auto attempts = m_bench->attempts(id);
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts[0].payload, m_host->requests[0].body);
    QCOMPARE(attempts[0].outcome, u"accepted"_s);
    QCOMPARE(attempts[0].httpStatus, 202);
    QCOMPARE(attempts[0].bytesHandedOut, m_host->requests[0].body.size());
    QVERIFY(!attempts[0].requestHeaders.contains("key-1"));
    QCOMPARE(m_bench->operation(id).attempts, 1);
    QVERIFY(m_bench->shifts(m_workers[0].id)[0].counts());
}

void tst_outboxengine::loginOfThree_isOneBatchRequest()
{
    m_bench->startEngine();
    const auto saved = m_bench->save(OperationKind::Login, m_workers.first(3), m_clock->now());
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
    QCOMPARE(m_host->requests.size(), 1);
    QCOMPARE(m_host->requests[0].path, "/v1/batch/login/");
    QCOMPARE(m_host->requests[0].people, QStringList({u"C1"_s, u"C2"_s, u"C3"_s}));
    QCOMPARE(m_bench->attempts(saved.operations[2].id)[0].operations.size(), 3);
}

void tst_outboxengine::nothingIsSentBeforeStart()
{
    const auto saved = m_bench->save(OperationKind::Login, {m_workers[0]}, m_clock->now());
    m_bench->client = std::make_unique<api::HttpClient>();
    m_bench->engine = std::make_unique<OutboxEngine>(
        *m_bench->database, *m_bench->outbox, *m_bench->client, *m_clock, SyncBench::quick());
    m_bench->engine->setKey(m_bench->connection.id, "key-1");
    turn();
    QCOMPARE(m_bench->client->inFlight(), 0);
    QCOMPARE(m_bench->state(saved.operations[0].id), State::Queued);
    QVERIFY(m_bench->engine->start());
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
}

void tst_outboxengine::nothingIsSentBeforeTheCommit()
{
    std::optional<Operation> seen;
    QByteArray payload;
    m_host->answer = [&](const StubRequest&) -> StubReply {
        seen = m_bench->operation(OperationId(1));
        payload = m_bench->attempts(OperationId(1)).constFirst().payload;
        return {};
    };
    m_bench->startEngine();
    const auto saved = m_bench->save(OperationKind::Login, {m_workers[0]}, m_clock->now());
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
    QVERIFY(seen);
    QCOMPARE(seen->state, State::Sending);
    QCOMPARE(seen->attempts, 1);
    QCOMPARE(payload, m_host->requests[0].body);
}

void tst_outboxengine::logout_waitsForTheAnswerToTheLogin()
{
    m_host->holdsBack = true;
    m_bench->startEngine();
    const auto login = m_bench->save(OperationKind::Login, {m_workers[0]}, m_clock->now());
    const auto logout = m_bench->save(OperationKind::Logout, {m_workers[0]}, m_clock->now() + 1s);
    m_clock->advance(2s);
    QTRY_COMPARE(m_host->requests.size(), 1);
    turn();
    QCOMPARE(m_host->requests.size(), 1);
    QCOMPARE(m_bench->state(logout.operations[0].id), State::Queued);
    m_host->letGo();
    QTRY_COMPARE(m_host->requests.size(), 2);
    QCOMPARE(m_bench->state(login.operations[0].id), State::Accepted);
    QCOMPARE(m_host->requests[1].path, "/v1/shift/logout/");
    m_host->letGo();
    QTRY_VERIFY(m_bench->all(logout.operations, State::Accepted));
    QVERIFY(m_bench->shifts(m_workers[0].id).isEmpty());
}

void tst_outboxengine::requestsInFlight_areBounded()
{
    m_host->holdsBack = true;
    EngineSettings settings = SyncBench::quick();
    settings.batchLimit = 1;
    settings.requestsInFlight = 2;
    OutboxEngine& engine = m_bench->startEngine(settings);
    const auto saved = m_bench->save(OperationKind::Login, m_workers, m_clock->now());
    QTRY_COMPARE(m_host->requests.size(), 2);
    turn();
    QCOMPARE(m_host->requests.size(), 2);
    QCOMPARE(engine.inFlight(), 2);
    while (!m_bench->all(saved.operations, State::Accepted)) {
        m_host->letGo();
        turn();
    }
    QCOMPARE(m_host->mostAtOnce, 2);
    QCOMPARE(m_host->requests.size(), 6);
}

void tst_outboxengine::gathering_waitsForCompanyButNotLonger()
{
    EngineSettings settings = SyncBench::quick();
    settings.gather = 250ms;
    m_bench->startEngine(settings);
    m_bench->save(OperationKind::Login, {m_workers[0]}, m_clock->now());
    m_clock->advance(200ms);
    turn();
    const auto last = m_bench->save(OperationKind::Login, {m_workers[1]}, m_clock->now());
    m_clock->advance(49ms);
    turn();
    QCOMPARE(m_host->requests.size(), 0);
    m_clock->advance(1ms);
    turn();
    QTRY_VERIFY(m_bench->all(last.operations, State::Accepted));
    QCOMPARE(m_host->requests.size(), 1);
    QCOMPARE(m_host->requests[0].people, QStringList({u"C1"_s, u"C2"_s}));
}

void tst_outboxengine::aFullBatch_doesNotWait()
{
    EngineSettings settings = SyncBench::quick();
    settings.gather = 250ms;
    settings.batchLimit = 4;
    m_bench->startEngine(settings);
    const auto saved = m_bench->save(OperationKind::Login, m_workers, m_clock->now());
    QTRY_VERIFY(m_bench->all(saved.operations.first(4), State::Accepted));
    turn();
    QCOMPARE(m_host->requests.size(), 1);
    QCOMPARE(m_host->requests[0].people.size(), 4);
    m_clock->advance(250ms);
    turn();
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
    QCOMPARE(m_host->requests.size(), 2);
}

void tst_outboxengine::batches_haveOneEndpointAndOneIdentifierKind()
{
    m_bench->save(OperationKind::Login, m_workers.first(2), m_clock->now());
    m_bench->save(OperationKind::Logout, m_workers.sliced(2, 2), m_clock->now());
    Connection other = m_bench->connection;
    other.identity = IdentityKind::WorkProviderUserId;
    QVERIFY(store::ConnectionRepository(*m_bench->database).save(other));
    const auto last = m_bench->save(OperationKind::Login, m_workers.sliced(4, 2), m_clock->now());
    m_bench->startEngine();
    QTRY_VERIFY(m_bench->all(last.operations, State::Accepted));
    QTRY_COMPARE(m_host->requests.size(), 3);
    QStringList sent;
    for (const StubRequest& request : std::as_const(m_host->requests))
        sent.append(QString::fromLatin1(request.path) + u' ' + request.people.join(u' '));
    // They go by connections of their own, so which comes first is open.
    sent.sort();
    QCOMPARE(sent,
        QStringList(
            {u"/v1/batch/login/ C1 C2"_s, u"/v1/batch/login/ w-5 w-6"_s, u"/v1/batch/logout/ C3 C4"_s}));
}

void tst_outboxengine::scheduled_isHeldUntilItsTime()
{
    m_bench->startEngine();
    const auto saved = m_bench->save(OperationKind::Login, {m_workers[0]}, m_clock->now() + 2h);
    m_clock->advance(2h - 1ms);
    turn();
    QCOMPARE(m_host->requests.size(), 0);
    m_clock->advance(1ms);
    m_bench->engine->poke();
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
    QCOMPARE(m_host->requests[0].times, QStringList{u"2026-11-21T15:00:00+00:00"_s});
}

void tst_outboxengine::takenBack_isNeverSent()
{
    m_bench->startEngine();
    PushIntent intent;
    intent.workers = m_workers.first(2);
    intent.at = m_clock->now();
    intent.grace = 5s;
    const auto saved = m_bench->outbox->save(intent, u"ann"_s)->operations;
    QVERIFY(m_bench->outbox->takeBack(QVector{saved[0].id}, u"ann"_s));
    m_clock->advance(5s);
    m_bench->engine->poke();
    QTRY_COMPARE(m_bench->state(saved[1].id), State::Accepted);
    QCOMPARE(m_host->requests.size(), 1);
    QCOMPARE(m_host->requests[0].people, QStringList{u"C2"_s});
    QCOMPARE(m_bench->state(saved[0].id), State::Discarded);
}

void tst_outboxengine::formerConnection_getsNothing()
{
    StubHost other;
    m_bench->startEngine();
    QVERIFY(m_bench->engine->pause(m_bench->connection.id, u"ann"_s));
    const auto old = m_bench->save(OperationKind::Login, {m_workers[0]}, m_clock->now());
    const Connection second = m_bench->connect(other.url());
    QVERIFY(m_bench->engine->reloadConnections());
    m_bench->engine->setKey(second.id, "key-2");
    const auto saved = m_bench->save(OperationKind::Login, {m_workers[1]}, m_clock->now());
    QVERIFY(m_bench->engine->pushNow(u"ann"_s));
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
    turn();
    QCOMPARE(other.requests.size(), 1);
    QCOMPARE(other.requests[0].key, "key-2");
    QCOMPARE(m_host->requests.size(), 0);
    QVERIFY(m_bench->all(old.operations, State::Queued));

    m_bench->connect(m_host->url());
    QVERIFY(m_bench->engine->reloadConnections());
    QTRY_VERIFY(m_bench->all(old.operations, State::Accepted));
    QCOMPARE(m_host->requests.size(), 1);
}

void tst_outboxengine::withoutKey_nothingIsSent()
{
    OutboxEngine& engine = m_bench->startEngine(SyncBench::quick(), {});
    QSignalSpy changed(&engine, &OutboxEngine::connectionChanged);
    engine.setKey(m_bench->connection.id, {});
    const auto saved = m_bench->save(OperationKind::Login, {m_workers[0]}, m_clock->now());
    turn();
    QCOMPARE(m_host->requests.size(), 0);
    QVERIFY2(m_bench->storedConnection().state == ConnectionState::Active, "it is a matter of this run only");
    engine.setKey(m_bench->connection.id, "key-1");
    QCOMPARE(changed.constLast()[0].value<Connection>().state, ConnectionState::Active);
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
    engine.setKey(m_bench->connection.id, {});
    const auto shown = changed.constLast()[0].value<Connection>();
    QCOMPARE(shown.state, ConnectionState::Paused);
    QCOMPARE(shown.pauseReason, PauseReason::KeyMissing);
}

void tst_outboxengine::pausedByAPerson_waitsForResume()
{
    OutboxEngine& engine = m_bench->startEngine();
    QVERIFY(engine.pause(m_bench->connection.id, u"ann"_s));
    QCOMPARE(m_bench->storedConnection().pauseReason, PauseReason::ByPerson);
    const auto saved = m_bench->save(OperationKind::Login, {m_workers[0]}, m_clock->now());
    turn();
    engine.setKey(m_bench->connection.id, "key-2");
    engine.wake();
    turn();
    QCOMPARE(m_host->requests.size(), 0);
    QVERIFY(engine.resume(m_bench->connection.id, u"ann"_s));
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
    QCOMPARE(m_bench->storedConnection().state, ConnectionState::Active);
    QVERIFY(!engine.resume(ConnectionId(99), u"ann"_s));
    QStringList told;
    const auto audit = store::AuditLog(*m_bench->database).slice(0, 100).value();
    for (const AuditEntry& entry : audit) {
        if (entry.event.startsWith(u"connection."_s))
            told.prepend(entry.event + u' ' + entry.actor);
    }
    QCOMPARE(told, QStringList({u"connection.paused ann"_s, u"connection.resumed ann"_s}));
}

void tst_outboxengine::discardedWhileQueued_letsTheNextOneGo()
{
    OutboxEngine& engine = m_bench->startEngine();
    QVERIFY(engine.pause(m_bench->connection.id, u"ann"_s));
    const auto login = m_bench->save(OperationKind::Login, {m_workers[0]}, m_clock->now());
    const auto logout = m_bench->save(OperationKind::Logout, {m_workers[0]}, m_clock->now());
    QVERIFY(m_bench->outbox->discard(login.operations[0].id, u"mistaken"_s, u"ann"_s));
    QVERIFY(engine.pushNow(u"ann"_s));
    QTRY_VERIFY(m_bench->all(logout.operations, State::Accepted));
    QCOMPARE(m_host->requests.size(), 1);
    QCOMPARE(m_host->requests[0].path, "/v1/shift/logout/");
}

void tst_outboxengine::stop_waitsForWhatIsInFlight()
{
    m_host->holdsBack = true;
    OutboxEngine& engine = m_bench->startEngine();
    const auto first = m_bench->save(OperationKind::Login, {m_workers[0]}, m_clock->now());
    QTRY_COMPARE(m_host->requests.size(), 1);
    QSignalSpy drained(&engine, &OutboxEngine::drained);
    engine.stop();
    const auto second = m_bench->save(OperationKind::Login, {m_workers[1]}, m_clock->now());
    turn();
    QCOMPARE(drained.size(), 0);
    m_host->letGo();
    QTRY_COMPARE(drained.size(), 1);
    QVERIFY(m_bench->all(first.operations, State::Accepted));
    turn();
    QVERIFY(m_bench->all(second.operations, State::Queued));
    QCOMPARE(m_host->requests.size(), 1);
}

void tst_outboxengine::stop_whenIdle_drainsAtOnce()
{
    OutboxEngine& engine = m_bench->startEngine();
    QSignalSpy drained(&engine, &OutboxEngine::drained);
    engine.stop();
    QTRY_COMPARE(drained.size(), 1);
    QCOMPARE(engine.inFlight(), 0);
}

COVERSHIFT_TEST_MAIN(tst_outboxengine)
#include "tst_outboxengine.moc"
