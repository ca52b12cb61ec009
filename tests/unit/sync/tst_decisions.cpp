#include "syncbench.h"

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

/// What a person decides about operations that are stuck, doubted or no longer wanted.
class tst_decisions : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void retry_makesANewOneInTheSamePlace_data();
    void retry_makesANewOneInTheSamePlace();
    void retry_readsTheIdentifierAnew();
    void retry_checksTheRulesAnew();
    void retry_asksOnlyWhatIsBeforeIt();
    void retry_ofALoginMadeAgain_isLetPass();
    void retry_overCoverThatOpenedAnewSince_isRefused();
    void retry_aheadOfItsTime_isHeldUntilThen();
    void retry_underAnotherIdentifier_takesItsLogoutsAlong();
    void retry_ofALogout_closesItsShift();
    void retry_forAFormerHost_isRefused();
    void discard_removesTheShift();
    void resolve_asTaken_countsTheShift();
    void resolve_asNotSent_queuesItUnchanged();
    void decisions_wantTheRightState_data();
    void decisions_wantTheRightState();
    void decisions_wantAReason();
    void decisions_wantAKnownOperation();
    void takeBack_discardsWhatIsStillHeld();

private:
    Operation login(const Worker& worker, Instant at);
    Operation in(Operation operation, State state);

    support::FakeClock m_clock;
    std::optional<SyncBench> m_bench;
    QVector<Worker> m_workers;
};

void tst_decisions::init()
{
    TestCase::init();
    m_bench.emplace(m_clock);
    m_bench->connect(QUrl(u"https://api.example"_s));
    m_workers = m_bench->hire(3);
}

void tst_decisions::cleanup()
{
    QVERIFY(m_bench->ledgerIsDerived());
    m_bench.reset();
}

Operation tst_decisions::login(const Worker& worker, Instant at)
{
    return m_bench->save(OperationKind::Login, {worker}, at).operations.constFirst();
}

Operation tst_decisions::in(Operation operation, State state)
{
    operation.state = state;
    if (!m_bench->outbox->record({operation}, u"operation."_s + stateName(state)))
        qFatal("not recorded");
    return m_bench->operation(operation.id);
}

void tst_decisions::retry_makesANewOneInTheSamePlace_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("alone");
    QTest::newRow("rejected: goes alone") << State::Rejected << true;
    QTest::newRow("expired") << State::Expired << false;
}

void tst_decisions::retry_makesANewOneInTheSamePlace()
{
    QFETCH(State, state);
    const Operation old = in(login(m_workers[0], m_clock.now()), state);
    const Operation logout
        = m_bench->save(OperationKind::Logout, {m_workers[0]}, m_clock.now()).operations.constFirst();
    m_clock.advance(1h);
    QSignalSpy changed(m_bench->outbox.get(), &Outbox::changed);
    const auto retried = m_bench->outbox->retry(old.id, u"ann"_s);
    QVERIFY(retried);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_bench->state(old.id), State::Discarded);
    QCOMPARE(retried->state, State::Queued);
    QCOMPARE(retried->replaces, old.id);
    QCOMPARE(retried->position, old.position);
    QCOMPARE(retried->at, old.at);
    QCOMPARE(retried->attempts, 0);
    QVERIFY(retried->backdated);
    QTEST(retried->alone, "alone");
    QCOMPARE(m_bench->operation(retried->id), *retried);
    QVERIFY2(retried->position < logout.position, "it stays before what waits behind it");
}

void tst_decisions::retry_readsTheIdentifierAnew()
{
    const Operation old = in(login(m_workers[0], m_clock.now()), State::Rejected);
    m_workers[0].customerNumber = u"RIGHT1"_s;
    QVERIFY(store::WorkerRepository(*m_bench->database).update(m_workers[0]));
    const auto retried = m_bench->outbox->retry(old.id, u"ann"_s);
    QCOMPARE(retried->identifier.value, u"RIGHT1"_s);
    QCOMPARE(old.identifier.value, u"C1"_s);
}

void tst_decisions::retry_checksTheRulesAnew()
{
    const Operation old = in(login(m_workers[0], m_clock.now()), State::Rejected);
    login(m_workers[0], m_clock.now());
    const auto retried = m_bench->outbox->retry(old.id, u"ann"_s);
    QVERIFY(!retried);
    QCOMPARE(retried.error().kind, ErrorKind::AlreadyOpen);
    QCOMPARE(m_bench->state(old.id), State::Rejected);
}

void tst_decisions::retry_asksOnlyWhatIsBeforeIt()
{
    const Operation old = in(login(m_workers[0], m_clock.now() - 20min), State::Rejected);
    m_bench->save(OperationKind::Logout, {m_workers[0]}, m_clock.now() - 10min);
    const Operation next = login(m_workers[0], m_clock.now());
    const auto retried = m_bench->outbox->retry(old.id, u"ann"_s);
    QVERIFY(retried);
    QCOMPARE(m_bench->state(next.id), State::Queued);
}

void tst_decisions::retry_ofALoginMadeAgain_isLetPass()
{
    in(login(m_workers[0], m_clock.now()), State::Accepted);
    m_clock.advance(1min);
    const Operation old
        = in(m_bench->save(OperationKind::Login, {m_workers[0]}, m_clock.now(), true).operations.constFirst(),
            State::Rejected);
    m_clock.advance(1min);
    QVERIFY(m_bench->outbox->retry(old.id, u"ann"_s));
}

void tst_decisions::retry_overCoverThatOpenedAnewSince_isRefused()
{
    const Operation first = in(login(m_workers[0], m_clock.now()), State::Accepted);
    m_clock.advance(1min);
    const Operation end
        = m_bench->save(OperationKind::Logout, {m_workers[0]}, m_clock.now()).operations.constFirst();
    m_clock.advance(1min);
    const Operation second = login(m_workers[0], m_clock.now());
    m_clock.advance(1min);
    QVERIFY(m_bench->outbox->discard(end.id, u"it goes on"_s, u"ann"_s));
    in(second, State::Rejected);
    const auto retried = m_bench->outbox->retry(second.id, u"ann"_s);
    QVERIFY(!retried);
    QCOMPARE(retried.error().kind, ErrorKind::AlreadyOpen);
    QCOMPARE(retried.error().detail, toIsoUtc(first.at));
}

void tst_decisions::retry_aheadOfItsTime_isHeldUntilThen()
{
    const Operation old = in(login(m_workers[0], m_clock.now() + 1h), State::Rejected);
    const auto retried = m_bench->outbox->retry(old.id, u"ann"_s);
    QVERIFY(retried);
    QCOMPARE(retried->holdUntil, std::optional(old.at));
}

void tst_decisions::retry_underAnotherIdentifier_takesItsLogoutsAlong()
{
    const Operation old = login(m_workers[0], m_clock.now());
    const Operation waiting
        = m_bench->save(OperationKind::Logout, {m_workers[0]}, m_clock.now()).operations.constFirst();
    const Operation next = login(m_workers[0], m_clock.now());
    in(old, State::Rejected);
    m_workers[0].customerNumber = u"RIGHT1"_s;
    QVERIFY(store::WorkerRepository(*m_bench->database).update(m_workers[0]));
    QSignalSpy changed(m_bench->outbox.get(), &Outbox::changed);
    const auto retried = m_bench->outbox->retry(old.id, u"ann"_s);
    QVERIFY(retried);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_bench->state(waiting.id), State::Discarded);

    const auto lane = store::OperationRepository(*m_bench->database).unfinished().value();
    QCOMPARE(lane.size(), 3);
    QCOMPARE(lane[0].id, retried->id);
    const Operation& logout = lane[1];
    QCOMPARE(logout.kind, OperationKind::Logout);
    QCOMPARE(logout.replaces, waiting.id);
    QCOMPARE(logout.position, waiting.position);
    QCOMPARE(logout.at, waiting.at);
    QCOMPARE(logout.identifier, retried->identifier);
    QCOMPARE(logout.shift, retried->shift);
    QCOMPARE(lane[2].id, next.id);
    QCOMPARE(m_bench->events(waiting.id), QStringList({u"operation.queued"_s, u"operation.discarded"_s}));
}

void tst_decisions::retry_ofALogout_closesItsShift()
{
    const Operation start = in(login(m_workers[0], m_clock.now()), State::Accepted);
    const Operation old
        = in(m_bench->save(OperationKind::Logout, {m_workers[0]}, m_clock.now() + 1s).operations.constFirst(),
            State::Rejected);
    const auto retried = m_bench->outbox->retry(old.id, u"ann"_s);
    QVERIFY(retried);
    QCOMPARE(retried->shift, start.shift);
    QCOMPARE(m_bench->shifts(m_workers[0].id).constFirst().state, ShiftState::Ending);
}

void tst_decisions::retry_forAFormerHost_isRefused()
{
    const Operation old = in(login(m_workers[0], m_clock.now()), State::Rejected);
    m_bench->connect(QUrl(u"https://other.example"_s));
    const auto retried = m_bench->outbox->retry(old.id, u"ann"_s);
    QVERIFY(!retried);
    QCOMPARE(retried.error().kind, ErrorKind::NoConnection);
    QCOMPARE(m_bench->state(old.id), State::Rejected);
}

void tst_decisions::discard_removesTheShift()
{
    for (const State state : {State::Queued, State::Uncertain, State::Rejected, State::Expired}) {
        const Operation old = in(login(m_workers[0], m_clock.now()), state);
        const auto discarded = m_bench->outbox->discard(old.id, u" mistaken "_s, u"ann"_s);
        QVERIFY(discarded);
        QCOMPARE(discarded->state, State::Discarded);
        QCOMPARE(discarded->reason, u"mistaken"_s);
        QVERIFY(m_bench->shifts(m_workers[0].id).isEmpty());
        const auto audit = store::AuditLog(*m_bench->database).slice(0, 1).value();
        QCOMPARE(audit.constFirst().actor, u"ann"_s);
        QVERIFY(audit.constFirst().detail.contains(u"mistaken"_s));
    }
}

void tst_decisions::resolve_asTaken_countsTheShift()
{
    const Operation doubted = in(login(m_workers[0], m_clock.now()), State::Uncertain);
    QVERIFY(!m_bench->shifts(m_workers[0].id).constFirst().counts());
    const auto resolved
        = m_bench->outbox->resolve(doubted.id, Resolution::Accepted, u"seen in their portal"_s, {}, u"ann"_s);
    QVERIFY(resolved);
    QCOMPARE(resolved->state, State::Accepted);
    QVERIFY(m_bench->shifts(m_workers[0].id).constFirst().counts());
}

void tst_decisions::resolve_asNotSent_queuesItUnchanged()
{
    const Operation doubted = in(login(m_workers[0], m_clock.now()), State::Uncertain);
    m_clock.advance(2h);
    const auto resolved
        = m_bench->outbox->resolve(doubted.id, Resolution::NotSent, u"they say no"_s, {}, u"ann"_s);
    QVERIFY(resolved);
    QCOMPARE(resolved->state, State::Queued);
    QCOMPARE(resolved->id, doubted.id);
    QCOMPARE(resolved->at, doubted.at);
}

void tst_decisions::decisions_wantTheRightState_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("retried");
    QTest::addColumn<bool>("discarded");
    QTest::addColumn<bool>("resolved");
    QTest::newRow("queued") << State::Queued << false << true << false;
    QTest::newRow("sending") << State::Sending << false << false << false;
    QTest::newRow("accepted") << State::Accepted << false << false << false;
    QTest::newRow("confirmed") << State::Confirmed << false << false << false;
    QTest::newRow("rejected") << State::Rejected << true << true << false;
    QTest::newRow("uncertain") << State::Uncertain << false << true << true;
    QTest::newRow("expired") << State::Expired << true << true << false;
    QTest::newRow("discarded") << State::Discarded << false << false << false;
}

void tst_decisions::decisions_wantTheRightState()
{
    QFETCH(State, state);
    QFETCH(bool, retried);
    QFETCH(bool, discarded);
    QFETCH(bool, resolved);
    Outbox& outbox = *m_bench->outbox;
    const auto check = [&](const Result<Operation>& result, bool allowed) {
        QCOMPARE(result.has_value(), allowed);
        if (!allowed) {
            QCOMPARE(result.error().kind, ErrorKind::WrongState);
            QCOMPARE(result.error().detail, stateName(state));
        }
    };
    check(outbox.retry(in(login(m_workers[0], m_clock.now()), state).id, u"ann"_s), retried);
    check(outbox.discard(in(login(m_workers[1], m_clock.now()), state).id, u"why"_s, u"ann"_s), discarded);
    const Operation third = in(login(m_workers[2], m_clock.now()), state);
    check(outbox.resolve(third.id, Resolution::Accepted, u"why"_s, {}, u"ann"_s), resolved);
}

void tst_decisions::decisions_wantAReason()
{
    const Operation doubted = in(login(m_workers[0], m_clock.now()), State::Uncertain);
    const auto discarded = m_bench->outbox->discard(doubted.id, u"  "_s, u"ann"_s);
    QCOMPARE(discarded.error().kind, ErrorKind::ReasonMissing);
    const auto resolved = m_bench->outbox->resolve(doubted.id, Resolution::NotSent, {}, {}, u"ann"_s);
    QCOMPARE(resolved.error().kind, ErrorKind::ReasonMissing);
    QCOMPARE(m_bench->state(doubted.id), State::Uncertain);
}

void tst_decisions::decisions_wantAKnownOperation()
{
    Outbox& outbox = *m_bench->outbox;
    const OperationId none(99);
    QCOMPARE(outbox.retry(none, u"ann"_s).error().kind, ErrorKind::UnknownOperation);
    QCOMPARE(outbox.discard(none, u"why"_s, u"ann"_s).error().kind, ErrorKind::UnknownOperation);
    QCOMPARE(outbox.resolve(none, Resolution::NotSent, u"why"_s, {}, u"ann"_s).error().kind,
        ErrorKind::UnknownOperation);
}

void tst_decisions::takeBack_discardsWhatIsStillHeld()
{
    PushIntent intent;
    intent.workers = {m_workers[0], m_workers[1]};
    intent.at = m_clock.now();
    intent.grace = 5s;
    const auto held = m_bench->outbox->save(intent, u"ann"_s)->operations;
    const Operation due = login(m_workers[2], m_clock.now());
    m_clock.advance(4'999ms);
    const QVector<OperationId> asked{held[0].id, due.id, OperationId(99)};
    const auto back = m_bench->outbox->takeBack(asked, u"ann"_s);
    QCOMPARE(back->size(), 1);
    QCOMPARE(back->constFirst().state, State::Discarded);
    QCOMPARE(back->constFirst().reason, u"undone"_s);
    QCOMPARE(m_bench->state(due.id), State::Queued);
    m_clock.advance(1ms);
    const QVector<OperationId> tooLate{held[1].id};
    QVERIFY(m_bench->outbox->takeBack(tooLate, u"ann"_s)->isEmpty());
    QCOMPARE(m_bench->state(held[1].id), State::Queued);
}

COVERSHIFT_TEST_MAIN(tst_decisions)
#include "tst_decisions.moc"
