#include "enginetest.h"

#include <support/testmain.h>

using namespace covershift;
using namespace covershift::sync;
using namespace covershift::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using State = OperationState;

/// v2 inserts and ends, and matches, from saving to the ledger where all goes well or is refused.
class tst_shiftpushes : public EngineTest<StubHost>
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(4); }
    void cleanup() { tearDown(); }

    void anInsertIsConfirmedWithItsId();
    void aFinishedInsertEndsItself();
    void insertsAreNeverBatched();
    void anEndGoesById();
    void anEndWaitsForItsInsert();
    void anEndWhoseInsertWasDropped_isRejectedByItself();
    void anEndOfARetriedInsert_takesItsId();
    void anEndAhead_isHeldUntilThen();
    void aMatchGoesAlone();
    void aMatchWantsTheCustomerNumber();
    void rulesAreCheckedAgainJustBeforeSending();
    void anInsertTooFarAhead_waitsForItsWindow();
    void anInsertRuns_untilItsEnd();
    void unknownShifts_areSkipped();
    void aLoginDoesNotMeetAShiftOfV2();
    void withALegacyIdentity_thereIsNone();
    void anArchivedWorker_isSkipped();
    void S12_answerForAnotherWorker_isADoubt();

private:
    Operation insert(std::optional<Instant> until = {}, int worker = 0)
    {
        PushIntent intent;
        intent.kind = OperationKind::Insert;
        intent.workers = {m_workers[worker]};
        intent.at = m_clock->now();
        intent.until = until;
        return m_bench->save(intent).operations.value(0);
    }
    [[nodiscard]] Operation now(const Operation& operation) const { return m_bench->operation(operation.id); }
};

void tst_shiftpushes::anInsertIsConfirmedWithItsId()
{
    m_bench->startEngine();
    const Operation saved = insert();
    QCOMPARE(saved.shift, shiftStartedBy(saved.id));
    QTRY_COMPARE(m_bench->state(saved.id), State::Confirmed);
    QCOMPARE(now(saved).remoteId, u"1001"_s);
    QCOMPARE(m_host->requests.size(), 1);
    QCOMPARE(m_host->requests[0].method, "POST");
    QCOMPARE(m_host->requests[0].path, "/v2/shift/");
    QCOMPARE(m_host->requests[0].body,
        R"({"endTime":null,"startTime":"2026-11-21T13:00:00+00:00","user":{"customerNumber":"C1"}})");
    const auto shifts = m_bench->shifts(m_workers[0].id);
    QCOMPARE(shifts.size(), 1);
    QCOMPARE(shifts[0].state, ShiftState::Open);
    QCOMPARE(shifts[0].certainty, Certainty::Confirmed);
    QCOMPARE(m_bench->events(saved.id),
        (QStringList{u"operation.queued"_s, u"operation.sending"_s, u"operation.confirmed"_s}));
}

void tst_shiftpushes::aFinishedInsertEndsItself()
{
    m_bench->startEngine();
    const Operation saved = insert(m_clock->now() + 14h);
    QTRY_COMPARE(m_bench->state(saved.id), State::Confirmed);
    QVERIFY(m_bench->shifts(m_workers[0].id).isEmpty());
    QVERIFY(m_host->requests[0].body.contains(R"("endTime":"2026-11-22T03:00:00+00:00")"));
}

void tst_shiftpushes::insertsAreNeverBatched()
{
    EngineSettings settings = SyncBench::quick();
    settings.gather = 250ms;
    m_bench->startEngine(settings);
    const auto saved = push(OperationKind::Insert, 0, 4);
    QTRY_VERIFY(m_bench->all(saved.operations, State::Confirmed));
    QCOMPARE(m_host->requests.size(), 4);
}

void tst_shiftpushes::anEndGoesById()
{
    m_bench->startEngine();
    const Operation start = insert();
    QTRY_COMPARE(m_bench->state(start.id), State::Confirmed);
    m_clock->advance(1h);
    const Operation end = m_bench->saveEnd(start.shift, m_clock->now()).operations.value(0);
    QCOMPARE(end.remoteId, u"1001"_s);
    QCOMPARE(end.identifier, start.identifier);
    QTRY_COMPARE(m_bench->state(end.id), State::Confirmed);
    QCOMPARE(m_host->requests[1].method, "PUT");
    QCOMPARE(m_host->requests[1].path, "/v2/shift/1001");
    QCOMPARE(m_host->requests[1].body, R"({"endTime":"2026-11-21T14:00:00+00:00"})");
    QCOMPARE(now(end).remoteId, u"1001"_s);
    QVERIFY(m_bench->shifts(m_workers[0].id).isEmpty());
}

void tst_shiftpushes::anEndWaitsForItsInsert()
{
    m_host->holdsBack = true;
    m_bench->startEngine();
    const Operation start = insert();
    m_clock->advance(1min);
    const Operation end = m_bench->saveEnd(start.shift, m_clock->now()).operations.value(0);
    QVERIFY(end.remoteId.isEmpty());
    turn();
    QCOMPARE(m_host->requests.size(), 1);
    m_host->holdsBack = false;
    m_host->letGo();
    QTRY_COMPARE(m_bench->state(end.id), State::Confirmed);
    QCOMPARE(m_host->requests[1].path, "/v2/shift/1001");
    QCOMPARE(now(end).remoteId, u"1001"_s);
}

void tst_shiftpushes::anEndWhoseInsertWasDropped_isRejectedByItself()
{
    m_host->answer = refusing({u"C1"_s});
    m_bench->startEngine();
    const Operation start = insert();
    m_clock->advance(1min);
    const Operation end = m_bench->saveEnd(start.shift, m_clock->now()).operations.value(0);
    QTRY_COMPARE(m_bench->state(start.id), State::Rejected);
    turn();
    QVERIFY2(m_bench->state(end.id) == State::Queued, "its insert may still be retried");
    QVERIFY(m_bench->outbox->discard(start.id, u"never mind"_s, u"ann"_s));
    QTRY_COMPARE(m_bench->state(end.id), State::Rejected);
    QCOMPARE(now(end).lastError->kind, ErrorKind::NotEndable);
    QCOMPARE(now(end).attempts, 0);
    QCOMPARE(m_host->requests.size(), 1);
}

void tst_shiftpushes::anEndOfARetriedInsert_takesItsId()
{
    m_host->answer = refusing({u"C1"_s});
    m_bench->startEngine();
    const Operation start = insert();
    m_clock->advance(1min);
    const Operation end = m_bench->saveEnd(start.shift, m_clock->now()).operations.value(0);
    QTRY_COMPARE(m_bench->state(start.id), State::Rejected);
    m_host->answer = nullptr;
    const auto retried = m_bench->outbox->retry(start.id, u"ann"_s);
    QVERIFY(retried);
    QCOMPARE(retried->at, start.at);
    QTRY_COMPARE(m_bench->state(end.id), State::Confirmed);
    QCOMPARE(m_host->requests.constLast().path, "/v2/shift/" + now(*retried).remoteId.toUtf8());
}

void tst_shiftpushes::anEndAhead_isHeldUntilThen()
{
    m_bench->startEngine();
    const Operation start = insert();
    QTRY_COMPARE(m_bench->state(start.id), State::Confirmed);
    const auto saved = m_bench->saveEnd(start.shift, m_clock->now() + 2h);
    QCOMPARE(saved.notices.value(0).warning, PushWarning::Scheduled);
    m_clock->advance(2h - 1ms);
    turn();
    QCOMPARE(m_host->requests.size(), 1);
    m_clock->advance(1ms);
    turn();
    QTRY_VERIFY(m_bench->all(saved.operations, State::Confirmed));
}

void tst_shiftpushes::aMatchGoesAlone()
{
    m_bench->startEngine();
    PushIntent intent;
    intent.kind = OperationKind::Match;
    intent.workers = m_workers.first(2);
    intent.at = m_clock->now();
    intent.matches = false;
    const auto saved = m_bench->save(intent);
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
    QCOMPARE(m_host->requests.size(), 2);
    // They go by connections of their own, so which comes first is open.
    QByteArrayList bodies;
    for (const StubRequest& request : std::as_const(m_host->requests)) {
        QCOMPARE(request.path, "/v1/match/");
        bodies.append(request.body);
    }
    std::ranges::sort(bodies);
    QCOMPARE(bodies,
        QByteArrayList(
            {R"({"customerNumber":"C1","success":false})", R"({"customerNumber":"C2","success":false})"}));
    QVERIFY(m_bench->shifts(m_workers[0].id).isEmpty());
    QVERIFY2(!now(saved.operations[0]).matches, "it is kept");
}

void tst_shiftpushes::aMatchWantsTheCustomerNumber()
{
    Connection byEmployer = m_bench->connection;
    byEmployer.identity = IdentityKind::WorkProviderUserId;
    QVERIFY(store::ConnectionRepository(*m_bench->database).save(byEmployer));
    m_workers[0].customerNumber.clear();
    PushIntent intent;
    intent.kind = OperationKind::Match;
    intent.workers = m_workers.first(2);
    intent.at = m_clock->now();
    const auto saved = m_bench->save(intent);
    QCOMPARE(saved.skipped.size(), 1);
    QCOMPARE(saved.skipped[0].error.kind, ErrorKind::MissingIdentifier);
    QCOMPARE(saved.operations.size(), 1);
    QCOMPARE(saved.operations[0].identifier, (Identifier{IdentityKind::CustomerNumber, u"C2"_s}));
}

void tst_shiftpushes::rulesAreCheckedAgainJustBeforeSending()
{
    // As an earlier version, or another hand, may have left them.
    const Operation open = insert();
    Operation odd = insert(m_clock->now() + 1h, 1);
    odd.until = odd.at + 14h + 1s;
    odd.worker = m_workers[2].id;
    odd.position = {};
    odd.shift = {};
    store::OperationRepository operations(*m_bench->database);
    const OperationId tooLong = operations.insert(odd).value();
    m_clock->advance(30min);
    m_bench->reopen();
    m_bench->startEngine();
    QTRY_COMPARE(m_bench->state(open.id), State::Confirmed);
    QTRY_COMPARE(m_bench->state(tooLong), State::Rejected);
    QCOMPARE(m_bench->operation(tooLong).lastError->kind, ErrorKind::ShiftTooLong);
    QVERIFY(m_bench->attempts(tooLong).isEmpty());
    QVERIFY(m_bench->outbox->discard(tooLong, u"the end of this test"_s, u"ann"_s));
}

void tst_shiftpushes::anInsertTooFarAhead_waitsForItsWindow()
{
    PushIntent intent;
    intent.kind = OperationKind::Insert;
    intent.workers = {m_workers[0]};
    intent.at = m_clock->now() + 30min;
    const auto saved = m_bench->save(intent);
    m_clock->jumpTo(m_clock->now() - 10min);
    m_bench->startEngine();
    turn();
    QCOMPARE(m_host->requests.size(), 0);
    m_clock->advance(10min - 1ms);
    turn();
    QCOMPARE(m_host->requests.size(), 0);
    m_clock->advance(1ms);
    turn();
    QTRY_VERIFY(m_bench->all(saved.operations, State::Confirmed));
}

void tst_shiftpushes::anInsertRuns_untilItsEnd()
{
    m_bench->startEngine();
    const Operation saved = insert(m_clock->now() + 1h);
    QTRY_COMPARE(m_bench->state(saved.id), State::Confirmed);
    m_clock->advance(59min);
    const auto early = push(OperationKind::Login, 0, 1);
    QCOMPARE(early.skipped.value(0).error.kind, ErrorKind::AlreadyOpen);
    QCOMPARE(early.skipped[0].error.detail, toIsoUtc(saved.at));
    m_clock->advance(1min);
    QCOMPARE(push(OperationKind::Login, 0, 1).operations.size(), 1);
}

void tst_shiftpushes::unknownShifts_areSkipped()
{
    m_bench->startEngine();
    const Operation start = insert();
    const Operation login = push(OperationKind::Login, 1, 1).operations.value(0);
    QTRY_COMPARE(m_bench->state(start.id), State::Confirmed);
    m_clock->advance(1h);
    PushIntent intent;
    intent.kind = OperationKind::End;
    intent.shifts = {ShiftId(4711), login.shift, start.shift, start.shift};
    intent.at = m_clock->now();
    const auto saved = m_bench->save(intent);
    QCOMPARE(saved.operations.size(), 1);
    QCOMPARE(saved.skipped.size(), 2);
    QCOMPARE(saved.skipped[0].error.kind, ErrorKind::UnknownShift);
    QCOMPARE(saved.skipped[0].shift, ShiftId(4711));
    QCOMPARE(saved.skipped[1].error.kind, ErrorKind::NotEndable);
    QCOMPARE(saved.skipped[1].worker, m_workers[1].id);
    QTRY_VERIFY(m_bench->all(saved.operations, State::Confirmed));
    QCOMPARE(
        m_bench->saveEnd(start.shift, m_clock->now()).skipped.value(0).error.kind, ErrorKind::NotEndable);
}

void tst_shiftpushes::aLoginDoesNotMeetAShiftOfV2()
{
    m_bench->startEngine();
    const Operation start = insert();
    QTRY_COMPARE(m_bench->state(start.id), State::Confirmed);
    m_clock->advance(1min);
    const auto logout = push(OperationKind::Logout, 0, 1);
    QCOMPARE(logout.notices.value(0).warning, PushWarning::NoOpenShift);
    QTRY_VERIFY(m_bench->all(logout.operations, State::Accepted));
    QCOMPARE(m_bench->shifts(m_workers[0].id).value(0).state, ShiftState::Open);
}

void tst_shiftpushes::withALegacyIdentity_thereIsNone()
{
    for (const IdentityKind identity : {IdentityKind::PolicyId, IdentityKind::DriverId}) {
        Connection legacy = m_bench->connection;
        legacy.identity = identity;
        QVERIFY(store::ConnectionRepository(*m_bench->database).save(legacy));
        for (const OperationKind kind : {OperationKind::Insert, OperationKind::End, OperationKind::Match}) {
            PushIntent intent;
            intent.kind = kind;
            intent.workers = m_workers;
            intent.at = m_clock->now();
            const auto saved = m_bench->outbox->save(intent, u"ann"_s);
            QVERIFY(!saved);
            QCOMPARE(saved.error().kind, ErrorKind::UnsupportedByIdentity);
        }
        QCOMPARE(push(OperationKind::Logout, 0, 1).operations.size(), 1);
    }
}

void tst_shiftpushes::anArchivedWorker_isSkipped()
{
    m_workers[0].archived = true;
    for (const OperationKind kind : {OperationKind::Login, OperationKind::Insert, OperationKind::Match})
        QCOMPARE(push(kind, 0, 1).skipped.value(0).error.kind, ErrorKind::WorkerArchived);
    QVERIFY2(push(OperationKind::Logout, 0, 1).skipped.isEmpty(), "cover can always be ended");
}

void tst_shiftpushes::S12_answerForAnotherWorker_isADoubt()
{
    m_host->answer = [](const StubRequest& request) {
        StubReply reply = takingAll(request);
        reply.body.replace("\"C1\"", "\"C2\"");
        return reply;
    };
    m_bench->startEngine();
    const Operation saved = insert();
    QTRY_COMPARE(m_bench->state(saved.id), State::Uncertain);
    QCOMPARE(now(saved).lastError->kind, ErrorKind::AnswerUnreadable);
    QVERIFY(now(saved).remoteId.isEmpty());
    m_clock->advance(1h);
    turn();
    QCOMPARE(m_host->requests.size(), 1);
}

COVERSHIFT_TEST_MAIN(tst_shiftpushes)
#include "tst_shiftpushes.moc"
