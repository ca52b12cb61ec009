#include "barlook.h"
#include "barpainter.h"

#include <support/fakeclock.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QTest>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;

namespace {

constexpr Instant Now = instantFromMs(support::FakeClock::DefaultMs);

LiveShift shift(ShiftState state, Certainty certainty, milliseconds ago = 1h)
{
    LiveShift shift;
    shift.start = Now - ago;
    shift.state = state;
    shift.certainty = certainty;
    if (state == ShiftState::Ended || state == ShiftState::Ending)
        shift.end = Now - 10min;
    return shift;
}

} // namespace

class tst_BarLook : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void eachStateDiffersInMoreThanColor();
    void queuedAheadIsScheduled();
    void openRunsOnWithAnArrow();
    void failedEndIsTheEdgeWhateverElse();
    void endedIsOverOnceItsEndHasPassed();
    void fuseBurnsFromTheTwelfthToTheFourteenthHour();
    void backdatedIsMarked();
    void barIsNeverTooShortToSee();
};

void tst_BarLook::eachStateDiffersInMoreThanColor()
{
    LiveShift failed = shift(ShiftState::Open, Certainty::Accepted);
    failed.flags = LiveShift::EndFailed;
    const std::vector<LiveShift> states{
        shift(ShiftState::Pending, Certainty::Queued),
        shift(ShiftState::Pending, Certainty::Queued, -1h),
        shift(ShiftState::Pending, Certainty::Uncertain),
        shift(ShiftState::Open, Certainty::Accepted),
        shift(ShiftState::Open, Certainty::Confirmed),
        shift(ShiftState::Ending, Certainty::Accepted),
        shift(ShiftState::Ending, Certainty::Confirmed),
        shift(ShiftState::Ended, Certainty::Accepted),
        shift(ShiftState::Ended, Certainty::Confirmed),
        failed,
    };
    for (size_t i = 0; i < states.size(); ++i) {
        for (size_t j = i + 1; j < states.size(); ++j) {
            BarLook a = barLook(states[i], Now);
            const BarLook b = barLook(states[j], Now);
            a.token = b.token;
            QVERIFY2(a != b, qPrintable(QStringLiteral("states %1 and %2").arg(i).arg(j)));
        }
    }
}

void tst_BarLook::queuedAheadIsScheduled()
{
    const BarLook ahead = barLook(shift(ShiftState::Pending, Certainty::Queued, -1h), Now);
    QCOMPARE(ahead.token, theme::Token::Scheduled);
    QCOMPARE(ahead.mark, BarLook::Mark::Clock);
    QCOMPARE(ahead.edge, BarLook::Edge::Closed);
    const BarLook due = barLook(shift(ShiftState::Pending, Certainty::Queued, 0min), Now);
    QCOMPARE(due.token, theme::Token::CoverQueued);
    QVERIFY(due.dotted);
}

void tst_BarLook::openRunsOnWithAnArrow()
{
    QCOMPARE(barLook(shift(ShiftState::Open, Certainty::Accepted), Now).edge, BarLook::Edge::Arrow);
    QCOMPARE(barLook(shift(ShiftState::Ended, Certainty::Accepted), Now).edge, BarLook::Edge::Closed);
    QCOMPARE(barLook(shift(ShiftState::Ending, Certainty::Accepted), Now).edge, BarLook::Edge::Chevrons);
    LiveShift doubtful = shift(ShiftState::Pending, Certainty::Uncertain);
    QCOMPARE(barLook(doubtful, Now).edge, BarLook::Edge::Arrow);
    doubtful.end = Now - 1min;
    doubtful.flags = LiveShift::EndTaken;
    QCOMPARE(barLook(doubtful, Now).edge, BarLook::Edge::Closed);
}

void tst_BarLook::failedEndIsTheEdgeWhateverElse()
{
    for (const ShiftState state : {ShiftState::Open, ShiftState::Ending}) {
        LiveShift failed = shift(state, Certainty::Confirmed);
        failed.flags = LiveShift::EndFailed | LiveShift::Backdated;
        QCOMPARE(barLook(failed, Now).edge, BarLook::Edge::Failed);
    }
}

void tst_BarLook::endedIsOverOnceItsEndHasPassed()
{
    LiveShift ended = shift(ShiftState::Ended, Certainty::Accepted);
    QVERIFY(barLook(ended, Now).over);
    ended.end = Now + 1s;
    QVERIFY(!barLook(ended, Now).over);
    QVERIFY(!barLook(shift(ShiftState::Ending, Certainty::Accepted), Now).over);
}

void tst_BarLook::fuseBurnsFromTheTwelfthToTheFourteenthHour()
{
    QVERIFY(!barLook(shift(ShiftState::Open, Certainty::Accepted, 12h), Now).fuse);
    const LiveShift longest = shift(ShiftState::Open, Certainty::Accepted, 12h + 1s);
    const BarLook look = barLook(longest, Now);
    QVERIFY(look.fuse.has_value());
    QCOMPARE(look.fuse->start, longest.start + 12h);
    QCOMPARE(look.fuse->end, longest.start + 14h);
    QVERIFY(!barLook(shift(ShiftState::Pending, Certainty::Queued, 13h), Now).fuse);
}

void tst_BarLook::backdatedIsMarked()
{
    LiveShift dated = shift(ShiftState::Open, Certainty::Accepted);
    QVERIFY(!barLook(dated, Now).backdated);
    dated.flags = LiveShift::Backdated;
    QVERIFY(barLook(dated, Now).backdated);
}

void tst_BarLook::barIsNeverTooShortToSee()
{
    const geometry::TimeScale scale{Now - 3h, Now + 9h, 720};
    const LiveShift fresh = shift(ShiftState::Open, Certainty::Accepted, 0min);
    const QRectF bar = barRect(scale, {Now, Now}, barLook(fresh, Now), 100, 28);
    QCOMPARE(bar, QRectF(180, 106, ShortestBar, BarHeight));
    const LiveShift ahead = shift(ShiftState::Pending, Certainty::Queued, -1h);
    QCOMPARE(barRect(scale, {ahead.start, ahead.start}, barLook(ahead, Now), 0, 28).width(),
        double(ScheduledStub));
}

COVERSHIFT_GUI_TEST_MAIN(tst_BarLook)
#include "tst_barlook.moc"
