#include <domain/ledger.h>
#include <support/operations.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <algorithm>

using namespace covershift;
using namespace covershift::support;
using State = OperationState;

namespace {

LiveShift theOnly(const QVector<Operation>& operations)
{
    const WorkerLedger ledger = deriveLedger(operations);
    return ledger.shifts.size() == 1 ? ledger.shifts.constFirst() : LiveShift{};
}

LiveShift shiftOf(const WorkerLedger& ledger, qint64 start)
{
    const auto shift = std::ranges::find(ledger.shifts, ShiftId(start), &LiveShift::id);
    return shift == ledger.shifts.cend() ? LiveShift{} : *shift;
}

} // namespace

class tst_ledger final : public TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void startDecidesTheShift_data();
    void startDecidesTheShift();
    void startNotTakenMakesNoShift_data();
    void startNotTakenMakesNoShift();
    void endDecidesTheState_data();
    void endDecidesTheState();
    void pendingKeepsItsEnd();
    void logoutClosesTheLatestStart();
    void logoutAtTheLoginsTimeClosesIt();
    void logoutBeforeTheLoginClosesNothing();
    void logoutQueuedBeforeTheLoginClosesNothing();
    void logoutNeverClosesAnInsert();
    void endNeverClosesALogin();
    void laterLogoutTakesOverFromAFailedOne();
    void doubtfulLoginEndsWhereItsEndWasTaken();
    void discardedLogoutIsPassedOver();
    void retryTakesItsPlaceInTheLane();
    void insertHasItsEndFromTheStart_data();
    void insertHasItsEndFromTheStart();
    void lastTakenEndWins();
    void endUnderWayYieldsToATakenOne();
    void endFollowsARetriedInsert();
    void insertTakenWithoutIdCannotBeEnded();
    void backdatedIsKept();
    void otherKindsArePassedOver();
    void orderOfTheInputDoesNotMatter();
    void insuredEndsWithTheTakenEnd_data();
    void insuredEndsWithTheTakenEnd();
};

void tst_ledger::startDecidesTheShift_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Certainty>("certainty");
    QTest::addColumn<ShiftState>("shiftState");
    QTest::newRow("queued") << State::Queued << Certainty::Queued << ShiftState::Pending;
    QTest::newRow("sending") << State::Sending << Certainty::Queued << ShiftState::Pending;
    QTest::newRow("accepted") << State::Accepted << Certainty::Accepted << ShiftState::Open;
    QTest::newRow("confirmed") << State::Confirmed << Certainty::Confirmed << ShiftState::Open;
    QTest::newRow("uncertain is shown and counts nothing")
        << State::Uncertain << Certainty::Uncertain << ShiftState::Pending;
}

void tst_ledger::startDecidesTheShift()
{
    QFETCH(State, state);
    QFETCH(Certainty, certainty);
    QFETCH(ShiftState, shiftState);
    for (const Operation& start : {login(4, noon(), state), insert(4, noon(), {}, state)}) {
        const LiveShift shift = theOnly({start});
        QCOMPARE(shift.id, ShiftId(4));
        QCOMPARE(shift.worker, WorkerId(1));
        QCOMPARE(shift.start, noon());
        QVERIFY(!shift.hasEnd());
        QCOMPARE(shift.certainty, certainty);
        QCOMPARE(shift.state, shiftState);
        QCOMPARE(shift.origin, start.kind == OperationKind::Login ? ShiftOrigin::Login : ShiftOrigin::Insert);
        QCOMPARE(shift.counts(), isTaken(state));
    }
}

void tst_ledger::startNotTakenMakesNoShift_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("rejected") << State::Rejected;
    QTest::newRow("expired") << State::Expired;
    QTest::newRow("discarded") << State::Discarded;
}

void tst_ledger::startNotTakenMakesNoShift()
{
    QFETCH(State, state);
    QVERIFY(deriveLedger(QVector{login(1, noon(), state), logout(2, noon(60))}).shifts.isEmpty());
    QVERIFY(
        deriveLedger(QVector{insert(1, noon(), noon(60), state), endOf(1, 2, noon(30))}).shifts.isEmpty());
}

void tst_ledger::endDecidesTheState_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<ShiftState>("shiftState");
    QTest::addColumn<bool>("hasEnd");
    QTest::addColumn<bool>("endFailed");
    QTest::newRow("queued") << State::Queued << ShiftState::Ending << true << false;
    QTest::newRow("sending") << State::Sending << ShiftState::Ending << true << false;
    QTest::newRow("accepted") << State::Accepted << ShiftState::Ended << true << false;
    QTest::newRow("confirmed") << State::Confirmed << ShiftState::Ended << true << false;
    QTest::newRow("rejected is open again, an alarm") << State::Rejected << ShiftState::Open << false << true;
    QTest::newRow("expired is open again, an alarm") << State::Expired << ShiftState::Open << false << true;
    QTest::newRow("uncertain is in doubt, an alarm")
        << State::Uncertain << ShiftState::Ending << true << true;
    QTest::newRow("discarded never was") << State::Discarded << ShiftState::Open << false << false;
}

void tst_ledger::endDecidesTheState()
{
    QFETCH(State, state);
    QFETCH(ShiftState, shiftState);
    QFETCH(bool, hasEnd);
    QFETCH(bool, endFailed);
    for (const QVector<Operation>& operations : {QVector{login(1, noon()), logout(2, noon(60), state)},
             QVector{insert(1, noon()), endOf(1, 2, noon(60), state)}}) {
        const LiveShift shift = theOnly(operations);
        QCOMPARE(shift.state, shiftState);
        QCOMPARE(shift.end, hasEnd ? noon(60) : LiveShift::NoEnd);
        QCOMPARE((shift.flags & LiveShift::EndFailed) != 0, endFailed);
        // Until its end is taken the shift runs to now.
        QCOMPARE(shift.insured(noon(600)).end, isTaken(state) ? noon(60) : noon(600));
        QCOMPARE(shift.isCovering(noon(600)), !isTaken(state));
    }
}

void tst_ledger::pendingKeepsItsEnd()
{
    for (const State start : {State::Queued, State::Sending, State::Uncertain}) {
        const LiveShift shift = theOnly({login(1, noon(), start), logout(2, noon(60))});
        QCOMPARE(shift.state, ShiftState::Pending);
        QCOMPARE(shift.end, noon(60));
        QVERIFY(shift.insured(noon(600)).isEmpty());
        QVERIFY(!shift.isCovering(noon(30)));
    }
}

void tst_ledger::logoutClosesTheLatestStart()
{
    // Lane order and order of time differ: the latest start is that of the first operation.
    const WorkerLedger ledger
        = deriveLedger(QVector{login(1, noon(100)), login(2, noon(50)), logout(3, noon(200))});
    QCOMPARE(ledger.shifts.size(), 2);
    QCOMPARE(ledger.shifts[0].start, noon(50));
    QCOMPARE(shiftOf(ledger, 1).state, ShiftState::Ended);
    QCOMPARE(shiftOf(ledger, 2).state, ShiftState::Open);
}

void tst_ledger::logoutAtTheLoginsTimeClosesIt()
{
    const LiveShift shift = theOnly({login(1, noon()), logout(2, noon())});
    QCOMPARE(shift.state, ShiftState::Ended);
    QVERIFY(shift.insured(noon(60)).isEmpty());
    QVERIFY(!shift.isCovering(noon()));
}

void tst_ledger::logoutBeforeTheLoginClosesNothing()
{
    QCOMPARE(theOnly({login(1, noon()), logout(2, noon(-1))}).state, ShiftState::Open);
}

void tst_ledger::logoutQueuedBeforeTheLoginClosesNothing()
{
    QCOMPARE(theOnly({logout(1, noon(60)), login(2, noon())}).state, ShiftState::Open);
}

void tst_ledger::logoutNeverClosesAnInsert()
{
    const WorkerLedger ledger
        = deriveLedger(QVector{login(1, noon()), insert(2, noon(10)), logout(3, noon(60))});
    QCOMPARE(shiftOf(ledger, 1).state, ShiftState::Ended);
    QCOMPARE(shiftOf(ledger, 2).state, ShiftState::Open);
}

void tst_ledger::endNeverClosesALogin()
{
    QCOMPARE(theOnly({login(1, noon()), endOf(1, 2, noon(60))}).state, ShiftState::Open);
    const WorkerLedger ledger
        = deriveLedger(QVector{insert(1, noon()), insert(2, noon(5)), endOf(1, 3, noon(60))});
    QCOMPARE(shiftOf(ledger, 1).state, ShiftState::Ended);
    QCOMPARE(shiftOf(ledger, 2).state, ShiftState::Open);
}

void tst_ledger::laterLogoutTakesOverFromAFailedOne()
{
    const Operation start = login(1, noon());
    const Operation failed = logout(2, noon(60), State::Rejected);
    // Its lane is held: until the second is taken, cover runs on and the alarm stays.
    const LiveShift ending = theOnly({start, failed, logout(3, noon(90), State::Queued)});
    QCOMPARE(ending.state, ShiftState::Ending);
    QCOMPARE(ending.end, noon(90));
    QVERIFY((ending.flags & LiveShift::EndFailed) != 0);
    const LiveShift ended = theOnly({start, failed, logout(3, noon(90))});
    QCOMPARE(ended.state, ShiftState::Ended);
    QCOMPARE(ended.end, noon(90));
    QVERIFY((ended.flags & LiveShift::EndFailed) == 0);
}

void tst_ledger::doubtfulLoginEndsWhereItsEndWasTaken()
{
    for (const State doubt : {State::Uncertain, State::Queued}) {
        const Operation start = login(1, noon(), doubt);
        const LiveShift running = theOnly({start, logout(2, noon(60), State::Queued)});
        QVERIFY(!running.hasTakenEnd());
        QCOMPARE(running.insuredIfTaken(noon(90)), (Interval{noon(), noon(90)}));
        const LiveShift ended = theOnly({start, logout(2, noon(60))});
        QCOMPARE(ended.state, ShiftState::Pending);
        QVERIFY(ended.hasTakenEnd());
        QCOMPARE(ended.insuredIfTaken(noon(90)), (Interval{noon(), noon(60)}));
        QCOMPARE(ended.insuredIfTaken(noon(30)), (Interval{noon(), noon(30)}));
        QVERIFY(ended.insured(noon(90)).isEmpty());
    }
    const LiveShift sure = theOnly({login(1, noon()), logout(2, noon(60))});
    QCOMPARE(sure.flags, 0);
    QVERIFY(sure.hasTakenEnd());
}

void tst_ledger::discardedLogoutIsPassedOver()
{
    const LiveShift shift
        = theOnly({login(1, noon()), logout(2, noon(60), State::Discarded), logout(3, noon(90))});
    QCOMPARE(shift.end, noon(90));
    QVERIFY((shift.flags & LiveShift::EndFailed) == 0);
}

void tst_ledger::retryTakesItsPlaceInTheLane()
{
    const Operation failed = logout(2, noon(60), State::Discarded);
    const QVector<Operation> operations{
        login(1, noon()), failed, login(3, noon(30)), retryOf(failed, logout(4, noon(60)))};
    const WorkerLedger ledger = deriveLedger(operations);
    // In its own place (behind 3) it would close 3, whose start is later.
    QCOMPARE(shiftOf(ledger, 1).end, noon(60));
    QCOMPARE(shiftOf(ledger, 3).state, ShiftState::Open);

    const Operation again = retryOf(operations[3], logout(5, noon(60)));
    QCOMPARE(again.position, OperationId(2));
}

void tst_ledger::insertHasItsEndFromTheStart_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<ShiftState>("shiftState");
    QTest::newRow("queued") << State::Queued << ShiftState::Pending;
    QTest::newRow("uncertain") << State::Uncertain << ShiftState::Pending;
    QTest::newRow("accepted") << State::Accepted << ShiftState::Ended;
    QTest::newRow("confirmed") << State::Confirmed << ShiftState::Ended;
}

void tst_ledger::insertHasItsEndFromTheStart()
{
    QFETCH(State, state);
    QFETCH(ShiftState, shiftState);
    const LiveShift shift = theOnly({insert(1, noon(), noon(600), state)});
    QCOMPARE(shift.end, noon(600));
    QCOMPARE(shift.state, shiftState);
    QVERIFY((shift.flags & LiveShift::EndFailed) == 0);
    // A given end in the future is clipped to now.
    QCOMPARE(shift.insured(noon(60)).length(), isTaken(state) ? milliseconds(60'000) : milliseconds(0));
}

void tst_ledger::lastTakenEndWins()
{
    const LiveShift shift = theOnly({insert(1, noon()), endOf(1, 2, noon(90)), endOf(1, 3, noon(60)),
        endOf(1, 4, noon(70), State::Rejected)});
    QCOMPARE(shift.end, noon(60));
    QCOMPARE(shift.state, ShiftState::Ended);
    QVERIFY((shift.flags & LiveShift::EndFailed) == 0);
    QCOMPARE(theOnly({insert(1, noon(), noon(90)), endOf(1, 2, noon(60))}).end, noon(60));
}

void tst_ledger::endUnderWayYieldsToATakenOne()
{
    const LiveShift taken
        = theOnly({insert(1, noon()), endOf(1, 2, noon(90)), endOf(1, 3, noon(60), State::Queued)});
    QCOMPARE(taken.end, noon(90));
    QCOMPARE(taken.state, ShiftState::Ended);
    const LiveShift coming = theOnly(
        {insert(1, noon()), endOf(1, 2, noon(90), State::Queued), endOf(1, 3, noon(60), State::Sending)});
    QCOMPARE(coming.end, noon(60));
    QCOMPARE(coming.state, ShiftState::Ending);
}

void tst_ledger::endFollowsARetriedInsert()
{
    const Operation failed = insert(1, noon(), {}, State::Discarded);
    const Operation second = retryOf(failed, insert(3, noon(), {}, State::Discarded));
    const Operation third = retryOf(second, insert(4, noon()));
    for (const qint64 named : {1, 3, 4}) {
        const LiveShift shift = theOnly({failed, endOf(named, 2, noon(60), State::Queued), second, third});
        QCOMPARE(shift.id, ShiftId(4));
        QCOMPARE(shift.end, noon(60));
    }
}

void tst_ledger::insertTakenWithoutIdCannotBeEnded()
{
    Operation start = insert(1, noon(), {}, State::Accepted);
    QVERIFY((theOnly({start}).flags & LiveShift::CannotBeEnded) != 0);
    start.remoteId = QStringLiteral("77");
    QVERIFY((theOnly({start}).flags & LiveShift::CannotBeEnded) == 0);
    QVERIFY((theOnly({insert(1, noon())}).flags & LiveShift::CannotBeEnded) == 0);
    QVERIFY((theOnly({login(1, noon())}).flags & LiveShift::CannotBeEnded) == 0);
}

void tst_ledger::backdatedIsKept()
{
    Operation start = login(1, noon());
    start.backdated = true;
    QVERIFY((theOnly({start, logout(2, noon(60))}).flags & LiveShift::Backdated) != 0);
    QVERIFY((theOnly({login(1, noon())}).flags & LiveShift::Backdated) == 0);
}

void tst_ledger::otherKindsArePassedOver()
{
    for (const OperationKind kind : {OperationKind::Match, OperationKind::Template, OperationKind::Team}) {
        const Operation other = operation(kind, 1, noon(), State::Rejected);
        QCOMPARE(deriveLedger(QVector{other}), WorkerLedger{});
        QCOMPARE(deriveLedger(QVector{other, login(2, noon())}).shifts.size(), 1);
    }
}

void tst_ledger::orderOfTheInputDoesNotMatter()
{
    const QVector<Operation> operations{login(1, noon()), logout(2, noon(10)), login(3, noon(20)),
        insert(4, noon(25)), logout(5, noon(30), State::Queued), endOf(4, 6, noon(40))};
    QVector<Operation> backwards = operations;
    std::ranges::reverse(backwards);
    QCOMPARE(deriveLedger(backwards), deriveLedger(operations));
}

void tst_ledger::insuredEndsWithTheTakenEnd_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("covering");
    QTest::newRow("before its start") << qint64(-10) << qint64(0) << false;
    QTest::newRow("at its start") << qint64(0) << qint64(0) << true;
    QTest::newRow("under way") << qint64(30) << qint64(30) << true;
    QTest::newRow("at its end") << qint64(60) << qint64(60) << false;
    QTest::newRow("after its end") << qint64(90) << qint64(60) << false;
}

void tst_ledger::insuredEndsWithTheTakenEnd()
{
    QFETCH(qint64, now);
    QFETCH(qint64, length);
    QFETCH(bool, covering);
    const LiveShift shift = theOnly({login(1, noon()), logout(2, noon(60))});
    QCOMPARE(shift.insured(noon(now)).length(), milliseconds(length * 1000));
    QCOMPARE(shift.isCovering(noon(now)), covering);
}

COVERSHIFT_TEST_MAIN(tst_ledger)
#include "tst_ledger.moc"
