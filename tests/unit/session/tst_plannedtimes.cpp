#include <session/plannedtimes.h>
#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QSignalSpy>

#include <boardfeeder.h>
#include <planfeeder.h>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr WorkerId Ana(1);
constexpr WorkerId Bo(2);

/// At 13:00 UTC, as the clock of these tests stands; minutes after that.
constexpr Instant Start = instantFromMs(support::FakeClock::DefaultMs);
constexpr int ThirteenHours = 13 * 60;

Worker worker(WorkerId id, const QString& name)
{
    Worker one;
    one.id = id;
    one.name = name;
    one.businessUserId = id.value * 10;
    return one;
}

ShiftTemplate planned(qint64 id, int startOffset, int duration, const QVector<BusinessUserId>& members,
    PlanMode mode = PlanMode::Suggest)
{
    ShiftTemplate one;
    one.id = TemplateId(id);
    TemplateContent content;
    content.name = u"T%1"_s.arg(id);
    content.startOffset = startOffset;
    content.duration = duration;
    content.members = members;
    one.revisions = {{std::nullopt, content}};
    one.mode = mode;
    return one;
}

LiveShift cover(qint64 id, WorkerId who, Instant start, std::optional<Instant> end = {})
{
    LiveShift shift;
    shift.id = ShiftId(id);
    shift.worker = who;
    shift.start = start;
    shift.end = end.value_or(LiveShift::NoEnd);
    shift.state = end ? ShiftState::Ended : ShiftState::Open;
    shift.certainty = Certainty::Accepted;
    return shift;
}

} // namespace

/// The plan held against cover, worker by worker, as time passes.
class tst_PlannedTimes : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsDueBeforeTheBoardIsLoaded();
    void outlinesFollowThePlan();
    void whoIsPlannedAndNotInIsDue();
    void aQueuedLoginIsNoCoverYetButNobodyIsDueTwice();
    void whoIsInPastThePlanIsDue();
    void whoCameLateIsPastThePlanToo();
    void coverAfterThePlanIsNotPastIt();
    void timeAloneMakesSomebodyDue();
    void whatIsAskedForIsKeptToo();
    void membersWithoutAWorkerAreNamed();
    void aWorkerWhoIsAddedIsPlannedAtOnce();
    void whatAutomaticModeWillDoIsAnnounced();
    void coverThatAPersonEndedIsServed();
    void aStartToComeHidesNobody();
    void aLogoutOnItsWayHidesNoNextShift();
    void aFailedLoginOfItsOwnIsServed();

private:
    void put(const QVector<ShiftTemplate>& templates, const AutomaticSwitches& automatic = {})
    {
        PlanState state;
        state.templates = templates;
        state.timeZone = QTimeZone::utc();
        state.automatic = automatic;
        PlanFeeder::put(*m_plan, state);
        m_times->look();
    }
    void putShifts(const QVector<LiveShift>& shifts)
    {
        BoardFeeder::putShifts(*m_board, shifts, m_clock.now());
        m_times->look();
    }

    support::FakeClock m_clock;
    std::unique_ptr<Board> m_board;
    std::unique_ptr<PlanBoard> m_plan;
    std::unique_ptr<PlannedTimes> m_times;
};

void tst_PlannedTimes::init()
{
    TestCase::init();
    m_clock.jumpTo(Start);
    m_board = std::make_unique<Board>();
    m_plan = std::make_unique<PlanBoard>(*m_board);
    m_times = std::make_unique<PlannedTimes>(*m_plan, *m_board, m_clock);
    BoardFeeder::putWorkers(*m_board, {worker(Ana, u"Ana"_s), worker(Bo, u"Bo"_s)});
    if (qstrcmp(QTest::currentTestFunction(), "nothingIsDueBeforeTheBoardIsLoaded") != 0)
        BoardFeeder::setLoaded(*m_board);
}

void tst_PlannedTimes::cleanup()
{
    m_times.reset();
    m_plan.reset();
    m_board.reset();
}

void tst_PlannedTimes::nothingIsDueBeforeTheBoardIsLoaded()
{
    put({planned(1, ThirteenHours, 60, {BusinessUserId(10)})});
    QVERIFY(!m_times->of(Ana).empty());
    QCOMPARE(m_times->due(), DueList());
    QCOMPARE(m_times->counters(), PlanCounters());
    QSignalSpy changed(m_times.get(), &PlannedTimes::changed);
    BoardFeeder::setLoaded(*m_board);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(m_times->due().toLogIn, QVector<WorkerId>{Ana});
    QCOMPARE(m_times->counters().plannedNotCovered, 1);
}

void tst_PlannedTimes::outlinesFollowThePlan()
{
    QVERIFY(!m_times->hasPlan());
    QVERIFY(m_times->of(Ana).empty());
    put({planned(7, ThirteenHours, 60, {BusinessUserId(10)}, PlanMode::Automatic)});
    QVERIFY(m_times->hasPlan());
    QCOMPARE(m_times->workers(), QVector<WorkerId>{Ana});
    const auto outlines = m_times->of(Ana);
    const PlannedTime today{{Start, Start + 1h}, TemplateId(7), PlanMode::Automatic};
    QCOMPARE(std::ranges::count(outlines, today), 1);
    for (std::size_t i = 1; i < outlines.size(); ++i)
        QCOMPARE(outlines[i].time.start - outlines[i - 1].time.start, milliseconds(24h));

    ShiftTemplate gone = planned(7, ThirteenHours, 60, {BusinessUserId(10)});
    gone.leavesPlan = QDate(2026, 11, 1);
    put({gone});
    QVERIFY(!m_times->hasPlan());
    QVERIFY(m_times->workers().isEmpty());
}

void tst_PlannedTimes::whoIsPlannedAndNotInIsDue()
{
    putShifts({cover(1, Bo, Start - 10min)});
    put({planned(1, ThirteenHours, 60, {BusinessUserId(10), BusinessUserId(20)})});
    QCOMPARE(m_times->due().toLogIn, QVector<WorkerId>{Ana});
    QCOMPARE(m_times->counters(), (PlanCounters{1, 1, 0}));
    QCOMPARE(m_times->reasonFor(Ana)->time, (Interval{Start, Start + 1h}));
}

void tst_PlannedTimes::aQueuedLoginIsNoCoverYetButNobodyIsDueTwice()
{
    LiveShift queued = cover(1, Ana, Start);
    queued.state = ShiftState::Pending;
    queued.certainty = Certainty::Queued;
    putShifts({queued});
    put({planned(1, ThirteenHours, 60, {BusinessUserId(10)})});
    QCOMPARE(m_times->due(), DueList());
    QCOMPARE(m_times->counters(), (PlanCounters{0, 1, 0}));
}

void tst_PlannedTimes::whoIsInPastThePlanIsDue()
{
    putShifts({cover(1, Ana, Start - 3h)});
    put({planned(1, ThirteenHours - 120, 60, {BusinessUserId(10)})});
    QCOMPARE(m_times->due().toLogOut, QVector<WorkerId>{Ana});
    QCOMPARE(m_times->counters(), (PlanCounters{0, 0, 1}));
    QCOMPARE(m_times->reasonFor(Ana)->time.end, Start - 1h);
    LiveShift ending = cover(1, Ana, Start - 3h);
    ending.state = ShiftState::Ending;
    ending.end = Start;
    putShifts({ending});
    QCOMPARE(m_times->due(), DueList());
    QCOMPARE(m_times->counters(), (PlanCounters{0, 0, 1}));
}

void tst_PlannedTimes::whoCameLateIsPastThePlanToo()
{
    // Planned from 8 to 12, and in since 10: what they came for began before their cover.
    put({planned(1, 8 * 60, 240, {BusinessUserId(10)})});
    putShifts({cover(1, Ana, Start - 3h)});
    QCOMPARE(m_times->counters().coveredPastPlan, 1);
    QCOMPARE(m_times->due().toLogOut, QVector<WorkerId>{Ana});
    QCOMPARE(m_times->reasonFor(Ana)->time, (Interval{Start - 5h, Start - 1h}));
}

void tst_PlannedTimes::coverAfterThePlanIsNotPastIt()
{
    putShifts({cover(1, Ana, Start - 30min)});
    put({planned(1, ThirteenHours - 120, 60, {BusinessUserId(10)})});
    QCOMPARE(m_times->due(), DueList());
    QCOMPARE(m_times->counters(), PlanCounters());
}

void tst_PlannedTimes::timeAloneMakesSomebodyDue()
{
    put({planned(1, ThirteenHours + 60, 60, {BusinessUserId(10)})});
    QCOMPARE(m_times->due(), DueList());
    m_clock.advance(1h);
    m_times->look();
    QCOMPARE(m_times->due().toLogIn, QVector<WorkerId>{Ana});
    m_clock.advance(1h);
    m_times->look();
    QCOMPARE(m_times->due(), DueList());
    // A week on, the days around that day are there.
    m_clock.advance(std::chrono::days(7) - 1h);
    m_times->look();
    QCOMPARE(m_times->due().toLogIn, QVector<WorkerId>{Ana});
}

void tst_PlannedTimes::whatIsAskedForIsKeptToo()
{
    put({planned(1, ThirteenHours, 60, {BusinessUserId(10)})});
    const Instant before = Start - std::chrono::days(100);
    const auto startsAt = [this](Instant at) {
        return std::ranges::any_of(
            m_times->of(Ana), [at](const PlannedTime& each) { return each.time.start == at; });
    };
    QVERIFY(!startsAt(before));
    m_times->ensure({before - 1h, before + 1h});
    QVERIFY(startsAt(before));
    QVERIFY(startsAt(Start));
    QVERIFY(std::ranges::is_sorted(
        m_times->of(Ana), {}, [](const PlannedTime& each) { return each.time.start; }));
    m_times->ensure({Start - std::chrono::days(1), Start});
    QVERIFY(startsAt(before));
}

void tst_PlannedTimes::membersWithoutAWorkerAreNamed()
{
    put({planned(1, ThirteenHours, 60, {BusinessUserId(10), BusinessUserId(77)}),
        planned(2, ThirteenHours + 60, 60, {BusinessUserId(78)})});
    QCOMPARE(m_times->plannedWithoutWorker(), QVector<BusinessUserId>{BusinessUserId(77)});
    QCOMPARE(m_plan->nameOf(BusinessUserId(77)), u"Viviot member 77"_s);
}

void tst_PlannedTimes::aWorkerWhoIsAddedIsPlannedAtOnce()
{
    constexpr WorkerId cy(3);
    put({planned(1, ThirteenHours, 60, {BusinessUserId(30)})});
    QCOMPARE(m_times->plannedWithoutWorker(), QVector<BusinessUserId>{BusinessUserId(30)});
    QSignalSpy changed(m_times.get(), &PlannedTimes::changed);
    BoardFeeder::putWorkers(*m_board, {worker(cy, u"Cy"_s)});
    QTRY_VERIFY(!changed.isEmpty()); // by itself: nobody looks, and no shift has changed
    QVERIFY(m_times->plannedWithoutWorker().isEmpty());
    QCOMPARE(m_times->due().toLogIn, QVector<WorkerId>{cy});
}

void tst_PlannedTimes::whatAutomaticModeWillDoIsAnnounced()
{
    using Announcement = PlannedTimes::Announcement;
    const ShiftTemplate later = planned(1, ThirteenHours + 30, 60, {BusinessUserId(10)}, PlanMode::Automatic);
    put({later});
    QCOMPARE(m_times->announced(Ana), std::nullopt);
    AutomaticSwitches on;
    on.isEnabled = true;
    put({later}, on);
    QCOMPARE(m_times->announced(Ana), std::optional(Announcement{true, Start + 30min}));
    QCOMPARE(m_times->announced(Bo), std::nullopt);
    on.heldWorkers = {Ana};
    put({later}, on);
    QCOMPARE(m_times->announced(Ana), std::nullopt);
    on.heldWorkers = {};
    put({later, planned(2, ThirteenHours + 90, 60, {BusinessUserId(10)})}, on);
    LiveShift own = cover(1, Ana, Start + 30min);
    own.flags = LiveShift::Automatic;
    m_clock.advance(30min);
    putShifts({own});
    // Back to back: it ends with the last.
    QCOMPARE(m_times->announced(Ana), std::optional(Announcement{false, Start + 150min}));
    own.flags = 0;
    putShifts({own});
    QCOMPARE(m_times->announced(Ana), std::nullopt);
}

void tst_PlannedTimes::coverThatAPersonEndedIsServed()
{
    AutomaticSwitches on;
    on.isEnabled = true;
    putShifts({cover(1, Ana, Start - 1min, Start + 3min)});
    m_clock.advance(5min);
    put({planned(1, ThirteenHours, 60, {BusinessUserId(10)}, PlanMode::Automatic)}, on);
    QCOMPARE(m_times->due().toLogIn, QVector<WorkerId>{Ana});
    QCOMPARE(m_times->announced(Ana)->at, Start + 24h);
    QVERIFY(automaticAt(m_times->workerPlans(), {.isEnabled = true}, m_clock.now()).toLogIn.isEmpty());
}

void tst_PlannedTimes::aStartToComeHidesNobody()
{
    LiveShift tonight = cover(1, Ana, Start + 5h);
    tonight.state = ShiftState::Pending;
    tonight.certainty = Certainty::Queued;
    putShifts({tonight});
    put({planned(1, ThirteenHours, 60, {BusinessUserId(10)}),
        planned(2, ThirteenHours + 300, 60, {BusinessUserId(10)})});
    QCOMPARE(m_times->due().toLogIn, QVector<WorkerId>{Ana});
    QCOMPARE(m_times->counters(), (PlanCounters{0, 1, 0}));
}

void tst_PlannedTimes::aLogoutOnItsWayHidesNoNextShift()
{
    LiveShift morning = cover(1, Ana, Start - 5h);
    morning.state = ShiftState::Ending;
    morning.end = Start - 1h;
    putShifts({morning});
    put({planned(1, ThirteenHours - 300, 240, {BusinessUserId(10)}),
        planned(2, ThirteenHours, 240, {BusinessUserId(10)}, PlanMode::Automatic)});
    QCOMPARE(m_times->due().toLogIn, QVector<WorkerId>{Ana});
    QVERIFY(m_times->due().toLogOut.isEmpty());
    QCOMPARE(automaticAt(m_times->workerPlans(), {.isEnabled = true}, Start).toLogIn, QVector<WorkerId>{Ana});
    // The same while not even its login was taken.
    morning.state = ShiftState::Pending;
    morning.certainty = Certainty::Queued;
    putShifts({morning});
    QCOMPARE(m_times->due().toLogIn, QVector<WorkerId>{Ana});
    QVERIFY(m_times->due().toLogOut.isEmpty());
    // An end that failed is none: she is in.
    morning.state = ShiftState::Open;
    morning.certainty = Certainty::Accepted;
    morning.flags = LiveShift::EndFailed;
    putShifts({morning});
    QVERIFY(m_times->due().toLogIn.isEmpty());
}

void tst_PlannedTimes::aFailedLoginOfItsOwnIsServed()
{
    AutomaticSwitches on;
    on.isEnabled = true;
    put({planned(1, ThirteenHours, 60, {BusinessUserId(10)}, PlanMode::Automatic)}, on);
    QCOMPARE(automaticAt(m_times->workerPlans(), {.isEnabled = true}, Start).toLogIn, QVector<WorkerId>{Ana});
    Operation login;
    login.worker = Ana;
    login.at = Start;
    login.state = OperationState::Rejected;
    m_times->noteFailed({login});
    m_times->look();
    QCOMPARE(automaticAt(m_times->workerPlans(), {.isEnabled = true}, Start).toLogIn, QVector<WorkerId>{Ana});
    login.automatic = true;
    m_times->noteFailed({login});
    m_times->look();
    QVERIFY(automaticAt(m_times->workerPlans(), {.isEnabled = true}, Start).toLogIn.isEmpty());
    QCOMPARE(m_times->due().toLogIn, QVector<WorkerId>{Ana});
}

COVERSHIFT_TEST_MAIN(tst_PlannedTimes)
#include "tst_plannedtimes.moc"
