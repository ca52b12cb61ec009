#include "syncbench.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <optional>

using namespace covershift;
using namespace covershift::sync;
using namespace covershift::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using State = OperationState;

/// Saving and the rules; what a person decides is in tst_decisions.
class tst_outbox : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void save_isOneTransactionWithAuditAndLedger();
    void save_freezesTheIdentifierOfTheConnection();
    void save_skipsWorkersWithoutThatIdentifier();
    void save_refusesASecondLoginButTheOthersGo();
    void save_again_sendsAllTheSame();
    void save_namesAWorkerOnce();
    void save_withoutConnection_isRefused();
    void save_ofAnotherKind_isRefused();
    void save_isHeldForItsGrace();
    void save_inTheFuture_isHeldUntilThen();
    void save_tooFarAhead_isSkipped();
    void save_behindWhatIsScheduledLater_isSkipped_data();
    void save_behindWhatIsScheduledLater_isSkipped();
    void save_afterWhatIsScheduled_isHeldBehindIt();
    void save_backdated_isMarkedAndAudited();
    void logout_copiesTheIdentifierOfItsLogin();
    void logout_withNothingOpen_isSentAfterAWarning();
    void logout_beforeTheLogin_isSkipped();
    void logout_endsTheShiftOnlyOnceItIsTaken();
    void shiftsOfAnotherConnection_areLeftAlone();
    void record_derivesTheLedger();
    void record_ofAnUnknownOperation_changesNothing();
    void ledger_equalsTheOperationsAfterAnyCourse();

private:
    Result<SavedPush> push(OperationKind kind, const QVector<Worker>& workers, Instant at);
    void becomes(OperationId id, State state);

    support::FakeClock m_clock;
    std::optional<SyncBench> m_bench;
    QVector<Worker> m_workers;
};

void tst_outbox::init()
{
    TestCase::init();
    m_clock.jumpTo(instantFromMs(support::FakeClock::DefaultMs));
    m_bench.emplace(m_clock);
    m_bench->connect(QUrl(u"https://api.example"_s));
    m_workers = m_bench->hire(3);
}

void tst_outbox::cleanup()
{
    QVERIFY(m_bench->ledgerIsDerived());
    QCOMPARE(m_bench->firstBrokenLink(), std::nullopt);
    m_bench.reset();
}

Result<SavedPush> tst_outbox::push(OperationKind kind, const QVector<Worker>& workers, Instant at)
{
    PushIntent intent;
    intent.kind = kind;
    intent.workers = workers;
    intent.at = at;
    return m_bench->outbox->save(intent, u"tester"_s);
}

void tst_outbox::becomes(OperationId id, State state)
{
    Operation operation = m_bench->operation(id);
    operation.state = state;
    QVERIFY(m_bench->outbox->record({operation}, u"operation."_s + stateName(state)));
}

void tst_outbox::save_isOneTransactionWithAuditAndLedger()
{
    QSignalSpy changed(m_bench->outbox.get(), &Outbox::changed);
    const auto saved = push(OperationKind::Login, m_workers, m_clock.now() + 400ms);
    QVERIFY(saved);
    QCOMPARE(saved->operations.size(), 3);
    QCOMPARE(changed.size(), 1);
    const auto change = changed.constFirst().constFirst().value<OutboxChange>();
    QCOMPARE(change.operations, saved->operations);
    QCOMPARE(change.shifts.size(), 3);

    const Operation& first = saved->operations.constFirst();
    QCOMPARE(m_bench->operation(first.id), first);
    QCOMPARE(first.state, State::Queued);
    QCOMPARE(first.at, m_clock.now());
    QCOMPARE(first.position, first.id);
    QCOMPARE(first.shift, shiftStartedBy(first.id));
    QVERIFY(!first.holdUntil);

    const auto shifts = m_bench->shifts(m_workers.constFirst().id);
    QCOMPARE(shifts.size(), 1);
    QCOMPARE(shifts.constFirst().state, ShiftState::Pending);
    QCOMPARE(shifts.constFirst().certainty, Certainty::Queued);

    const auto audit = store::AuditLog(*m_bench->database).slice(0, 10).value();
    QCOMPARE(audit.size(), 3);
    QCOMPARE(audit.constLast().event, u"operation.queued"_s);
    QCOMPARE(audit.constLast().actor, u"tester"_s);
    const auto detail = QJsonDocument::fromJson(audit.constLast().detail.toUtf8()).object();
    QCOMPARE(detail.value("worker"_L1).toInteger(), m_workers.constFirst().id.value);
    QVERIFY2(!audit.constLast().detail.contains(m_workers.constFirst().name), "ids only");
}

void tst_outbox::save_freezesTheIdentifierOfTheConnection()
{
    Connection legacy = m_bench->connection;
    legacy.identity = IdentityKind::DriverId;
    QVERIFY(store::ConnectionRepository(*m_bench->database).save(legacy));
    const auto saved = push(OperationKind::Login, {m_workers.constFirst()}, m_clock.now());
    QCOMPARE(saved->operations.constFirst().identifier, (Identifier{IdentityKind::DriverId, u"w-1"_s}));
}

void tst_outbox::save_skipsWorkersWithoutThatIdentifier()
{
    m_workers[1].customerNumber.clear();
    const auto saved = push(OperationKind::Login, m_workers, m_clock.now());
    QCOMPARE(saved->operations.size(), 2);
    QCOMPARE(saved->skipped.size(), 1);
    QCOMPARE(saved->skipped.constFirst().worker, m_workers[1].id);
    QCOMPARE(saved->skipped.constFirst().error.kind, ErrorKind::MissingIdentifier);
}

void tst_outbox::save_refusesASecondLoginButTheOthersGo()
{
    QVERIFY(push(OperationKind::Login, {m_workers[0]}, m_clock.now()));
    const auto saved = push(OperationKind::Login, m_workers, m_clock.now() + 1s);
    QCOMPARE(saved->operations.size(), 2);
    QCOMPARE(saved->skipped.constFirst().error.kind, ErrorKind::AlreadyOpen);
    QCOMPARE(saved->skipped.constFirst().error.detail, toIsoUtc(m_clock.now()));
}

void tst_outbox::save_again_sendsAllTheSame()
{
    QVERIFY(push(OperationKind::Login, {m_workers[0]}, m_clock.now()));
    const auto saved = m_bench->save(OperationKind::Login, {m_workers[0]}, m_clock.now() + 1s, true);
    QCOMPARE(saved.operations.size(), 1);
    QCOMPARE(m_bench->shifts(m_workers[0].id).size(), 2);
}

void tst_outbox::save_namesAWorkerOnce()
{
    const auto login = push(OperationKind::Login, {m_workers[0], m_workers[0]}, m_clock.now());
    QCOMPARE(login->operations.size(), 1);
    QVERIFY(login->skipped.isEmpty());
    const auto logout = push(OperationKind::Logout, {m_workers[0], m_workers[0]}, m_clock.now());
    QCOMPARE(logout->operations.size(), 1);
    QVERIFY(logout->notices.isEmpty());
}

void tst_outbox::save_withoutConnection_isRefused()
{
    SyncBench bare(m_clock);
    const auto workers = bare.hire(1);
    PushIntent intent;
    intent.workers = workers;
    intent.at = m_clock.now();
    const auto saved = bare.outbox->save(intent, u"tester"_s);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::NoConnection);
    QVERIFY(store::OperationRepository(*bare.database).list({}).value().isEmpty());
}

void tst_outbox::save_ofAnotherKind_isRefused()
{
    const auto saved = push(OperationKind::Template, m_workers, m_clock.now());
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::InvalidValue);
}

void tst_outbox::save_isHeldForItsGrace()
{
    PushIntent intent;
    intent.workers = {m_workers[0]};
    intent.at = m_clock.now();
    intent.grace = 5s;
    const auto saved = m_bench->outbox->save(intent, u"tester"_s);
    QCOMPARE(saved->operations.constFirst().holdUntil, std::optional(m_clock.now() + 5s));
}

void tst_outbox::save_inTheFuture_isHeldUntilThen()
{
    const Instant at = m_clock.now() + 2h;
    const auto saved = push(OperationKind::Login, {m_workers[0]}, at);
    QCOMPARE(saved->operations.constFirst().holdUntil, std::optional(at));
    QCOMPARE(saved->notices.constFirst().warning, PushWarning::Scheduled);
}

void tst_outbox::save_tooFarAhead_isSkipped()
{
    const auto saved = push(OperationKind::Login, {m_workers[0]}, m_clock.now() + 25h);
    QVERIFY(saved->operations.isEmpty());
    QCOMPARE(saved->skipped.constFirst().error.kind, ErrorKind::TooFarAhead);
}

void tst_outbox::save_behindWhatIsScheduledLater_isSkipped_data()
{
    QTest::addColumn<OperationKind>("scheduled");
    QTest::addColumn<OperationKind>("kind");
    QTest::newRow("log out now, with a logout scheduled") << OperationKind::Logout << OperationKind::Logout;
    QTest::newRow("log in now, with a login scheduled") << OperationKind::Login << OperationKind::Login;
    QTest::newRow("log out now, with a login scheduled") << OperationKind::Login << OperationKind::Logout;
    QTest::newRow("log in now, with a logout scheduled") << OperationKind::Logout << OperationKind::Login;
}

/// It would wait silently for hours.
void tst_outbox::save_behindWhatIsScheduledLater_isSkipped()
{
    QFETCH(OperationKind, scheduled);
    QFETCH(OperationKind, kind);
    const Instant later = m_clock.now() + 3h;
    const Operation held = push(scheduled, {m_workers[0]}, later)->operations.constFirst();
    const auto saved = m_bench->save(kind, m_workers, m_clock.now(), true);
    QCOMPARE(saved.operations.size(), 2);
    QCOMPARE(saved.skipped.size(), 1);
    QCOMPARE(saved.skipped.constFirst().worker, m_workers[0].id);
    QCOMPARE(saved.skipped.constFirst().error, (Error{ErrorKind::ScheduledAhead, 0, toIsoUtc(later), {}}));

    const QVector<OperationId> ids{held.id};
    QCOMPARE(m_bench->outbox->takeBack(ids, u"ann"_s).value().size(), 1);
    QCOMPARE(m_bench->save(kind, {m_workers[0]}, m_clock.now(), true).operations.size(), 1);
}

void tst_outbox::save_afterWhatIsScheduled_isHeldBehindIt()
{
    const Instant later = m_clock.now() + 3h;
    push(OperationKind::Login, {m_workers[0]}, later);
    QCOMPARE(push(OperationKind::Logout, {m_workers[0]}, later + 1h)->operations.size(), 1);
}

void tst_outbox::save_backdated_isMarkedAndAudited()
{
    PushIntent intent;
    intent.workers = {m_workers[0]};
    intent.at = m_clock.now() - 2h;
    intent.reason = u" forgot "_s;
    const auto saved = m_bench->outbox->save(intent, u"tester"_s);
    QVERIFY(saved->operations.constFirst().backdated);
    QCOMPARE(saved->notices.constFirst().warning, PushWarning::Backdated);
    QVERIFY(m_bench->shifts(m_workers[0].id).constFirst().flags & LiveShift::Backdated);
    const auto audit = store::AuditLog(*m_bench->database).slice(0, 1).value();
    const auto detail = QJsonDocument::fromJson(audit.constFirst().detail.toUtf8()).object();
    QVERIFY(detail.value("backdated"_L1).toBool());
    QCOMPARE(detail.value("reason"_L1).toString(), u"forgot"_s);
}

void tst_outbox::logout_copiesTheIdentifierOfItsLogin()
{
    const auto login = push(OperationKind::Login, {m_workers[0]}, m_clock.now());
    Worker renumbered = m_workers[0];
    renumbered.customerNumber = u"NEW1"_s;
    const auto logout = push(OperationKind::Logout, {renumbered}, m_clock.now() + 1s);
    QCOMPARE(logout->operations.constFirst().identifier, login->operations.constFirst().identifier);
    QCOMPARE(logout->operations.constFirst().shift, login->operations.constFirst().shift);
}

void tst_outbox::logout_withNothingOpen_isSentAfterAWarning()
{
    const auto saved = push(OperationKind::Logout, {m_workers[0]}, m_clock.now());
    QCOMPARE(saved->operations.size(), 1);
    QCOMPARE(saved->notices.constFirst().warning, PushWarning::NoOpenShift);
    QVERIFY(m_bench->shifts(m_workers[0].id).isEmpty());
}

void tst_outbox::logout_beforeTheLogin_isSkipped()
{
    QVERIFY(push(OperationKind::Login, {m_workers[0]}, m_clock.now()));
    const auto saved = push(OperationKind::Logout, {m_workers[0]}, m_clock.now() - 1min);
    QVERIFY(saved->operations.isEmpty());
    QCOMPARE(saved->skipped.constFirst().error.kind, ErrorKind::BeforeLogin);
}

void tst_outbox::logout_endsTheShiftOnlyOnceItIsTaken()
{
    const auto login = push(OperationKind::Login, {m_workers[0]}, m_clock.now())->operations.constFirst();
    becomes(login.id, State::Accepted);
    const auto logout = push(OperationKind::Logout, {m_workers[0]}, m_clock.now())->operations.constFirst();
    QCOMPARE(m_bench->shifts(m_workers[0].id).constFirst().state, ShiftState::Ending);
    becomes(logout.id, State::Rejected);
    const LiveShift failed = m_bench->shifts(m_workers[0].id).constFirst();
    QCOMPARE(failed.state, ShiftState::Open);
    QVERIFY(failed.flags & LiveShift::EndFailed);
}

void tst_outbox::shiftsOfAnotherConnection_areLeftAlone()
{
    const auto login = push(OperationKind::Login, {m_workers[0]}, m_clock.now())->operations.constFirst();
    m_bench->connect(QUrl(u"https://other.example"_s));
    const auto again = push(OperationKind::Login, {m_workers[0]}, m_clock.now());
    QCOMPARE(again->operations.size(), 1);
    QVERIFY(again->operations.constFirst().connection != login.connection);
    const auto logout = push(OperationKind::Logout, {m_workers[0]}, m_clock.now());
    QCOMPARE(logout->operations.constFirst().shift, again->operations.constFirst().shift);
    m_bench->connection.id = login.connection;
    QCOMPARE(m_bench->shifts(m_workers[0].id).constFirst().state, ShiftState::Pending);
}

void tst_outbox::record_derivesTheLedger()
{
    const auto login = push(OperationKind::Login, {m_workers[0]}, m_clock.now())->operations.constFirst();
    QSignalSpy changed(m_bench->outbox.get(), &Outbox::changed);
    becomes(login.id, State::Rejected);
    const auto change = changed.constFirst().constFirst().value<OutboxChange>();
    QCOMPARE(change.removedShifts, QVector{login.shift});
    QVERIFY(m_bench->shifts(m_workers[0].id).isEmpty());
    QCOMPARE(m_bench->events(login.id), QStringList({u"operation.queued"_s, u"operation.rejected"_s}));
}

void tst_outbox::record_ofAnUnknownOperation_changesNothing()
{
    const auto login = push(OperationKind::Login, {m_workers[0]}, m_clock.now())->operations.constFirst();
    Operation known = login;
    known.state = State::Accepted;
    Operation unknown = login;
    unknown.id = OperationId(4711);
    const Done done = m_bench->outbox->record({known, unknown}, u"operation.accepted"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::UnknownOperation);
    QCOMPARE(m_bench->state(login.id), State::Queued);
}

void tst_outbox::ledger_equalsTheOperationsAfterAnyCourse()
{
    QRandomGenerator random(20261121);
    const QVector<State> ways{State::Sending, State::Queued, State::Accepted, State::Rejected,
        State::Uncertain, State::Expired, State::Discarded};
    for (int step = 0; step < 400; ++step) {
        m_clock.advance(1min);
        const Worker& worker = m_workers[random.bounded(3)];
        if (random.bounded(2) == 0) {
            const auto kind = random.bounded(2) == 0 ? OperationKind::Login : OperationKind::Logout;
            m_bench->save(kind, {worker}, m_clock.now() - 1min * random.bounded(3), random.bounded(3) == 0);
        } else {
            const auto open = store::OperationRepository(*m_bench->database).unfinished().value();
            if (!open.isEmpty())
                becomes(open[random.bounded(int(open.size()))].id, ways[random.bounded(int(ways.size()))]);
        }
        if (step % 40 == 0)
            QVERIFY(m_bench->ledgerIsDerived());
    }
}

COVERSHIFT_TEST_MAIN(tst_outbox)
#include "tst_outbox.moc"
