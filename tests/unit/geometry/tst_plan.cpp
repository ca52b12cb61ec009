#include <geometry/plan.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace covershift;
using namespace covershift::geometry;
using namespace std::chrono_literals;

namespace {

constexpr Instant Noon = instantFromMs(1'795'262'400'000);

PlannedTime planned(milliseconds start, milliseconds length)
{
    return {{Noon + start, Noon + start + length}, TemplateId(1), PlanMode::Suggest};
}

LiveShift shift(milliseconds start, std::optional<milliseconds> end = {})
{
    LiveShift shift;
    shift.start = Noon + start;
    if (end)
        shift.end = Noon + *end;
    shift.state = end ? ShiftState::Ended : ShiftState::Open;
    shift.certainty = Certainty::Accepted;
    return shift;
}

Interval between(milliseconds start, milliseconds end)
{
    return {Noon + start, Noon + end};
}

/// One pixel a minute.
const TimeScale Minutes{Noon, Noon + 600min, 600};

} // namespace

/// Which planned times a row shows, and how its cover differs from them.
class tst_Plan : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void whatReachesIntoTheRangeIsShown();
    void backToBackIsOneLane();
    void overlapsTakeLanes();
    void lanesStayAsOneScrolls();
    void onlyWhatIsSeenOfYears();
    void plannedTimeUnderThePointer();
    void gapsAndUnplannedCover_data();
    void gapsAndUnplannedCover();
    void gapsAndUnplannedCoverAreTrueMinuteByMinute();
};

void tst_Plan::whatReachesIntoTheRangeIsShown()
{
    const QVector<PlannedTime> all{
        planned(-24h, 24h), planned(-10h, 11h), planned(1h, 2h), planned(599min, 60min), planned(600min, 1h)};
    const auto found = plannedPieces(all, Minutes);
    QVector<int> indexes;
    for (const PlannedPiece& piece : found)
        indexes.append(int(piece.index));
    QCOMPARE(indexes, (QVector<int>{1, 2, 3}));
    QVERIFY(plannedPieces({}, Minutes).empty());
}

void tst_Plan::backToBackIsOneLane()
{
    const QVector<PlannedTime> all{planned(0h, 1h), planned(1h, 1h), planned(2h, 30min)};
    for (const PlannedPiece& piece : plannedPieces(all, Minutes))
        QCOMPARE(piece.lane, 0);
}

void tst_Plan::overlapsTakeLanes()
{
    const QVector<PlannedTime> all{
        planned(0h, 4h), planned(1h, 1h), planned(90min, 2h), planned(100min, 1h), planned(2h, 1h)};
    QVector<int> lanes;
    for (const PlannedPiece& piece : plannedPieces(all, Minutes))
        lanes.append(piece.lane);
    QCOMPARE(lanes, (QVector<int>{0, 1, 2, 2, 1}));
}

void tst_Plan::lanesStayAsOneScrolls()
{
    QRandomGenerator random(11);
    QVector<PlannedTime> all;
    for (int i = 0; i < 60; ++i)
        all.append(planned(std::chrono::minutes(i * 300 + random.bounded(120)),
            4h + std::chrono::minutes(random.bounded(120))));
    std::ranges::sort(all, {}, [](const PlannedTime& each) { return each.time.start; });
    QHash<std::size_t, int> lanes;
    for (int step = 0; step < 900; ++step) {
        const Instant from = Noon + std::chrono::minutes(step * 20);
        for (const PlannedPiece& piece : plannedPieces(all, {from, from + 10h, 600})) {
            if (!lanes.contains(piece.index))
                lanes.insert(piece.index, piece.lane);
            QCOMPARE(piece.lane, lanes.value(piece.index));
        }
    }
    QCOMPARE(lanes.size(), all.size());
    QVERIFY(lanes.values().contains(1));
}

void tst_Plan::onlyWhatIsSeenOfYears()
{
    // Two planned times a day; one day of them is looked at.
    QVector<PlannedTime> all;
    for (int day = -1825; day < 1825; ++day) {
        all.append(planned(day * 24h, 8h));
        all.append(planned(day * 24h + 9h, 4h));
    }
    QCOMPARE(plannedPieces(all, Minutes).size(), std::size_t(2));
    QVERIFY(plannedAt(all, Noon + 1h) >= 0);
}

void tst_Plan::plannedTimeUnderThePointer()
{
    const QVector<PlannedTime> all{planned(0h, 4h), planned(1h, 1h), planned(4h, 1h)};
    QCOMPARE(plannedAt(all, Noon - 1min), -1);
    QCOMPARE(plannedAt(all, Noon), 0);
    QCOMPARE(plannedAt(all, Noon + 90min), 1);
    QCOMPARE(plannedAt(all, Noon + 3h), 0);
    QCOMPARE(plannedAt(all, Noon + 4h), 2);
    QCOMPARE(plannedAt(all, Noon + 5h), -1);
    QCOMPARE(plannedAt({}, Noon), -1);
}

void tst_Plan::gapsAndUnplannedCover_data()
{
    QTest::addColumn<QVector<PlannedTime>>("plan");
    QTest::addColumn<QVector<LiveShift>>("shifts");
    QTest::addColumn<IntervalSet>("gaps");
    QTest::addColumn<IntervalSet>("unplanned");
    using Plans = QVector<PlannedTime>;
    using Shifts = QVector<LiveShift>;
    // It is 16:00, four hours into what is seen.
    QTest::newRow("covered as planned")
        << Plans{planned(1h, 2h)} << Shifts{shift(1h, 3h)} << IntervalSet{} << IntervalSet{};
    QTest::newRow("not covered at all")
        << Plans{planned(1h, 2h)} << Shifts{} << IntervalSet{between(1h, 3h)} << IntervalSet{};
    QTest::newRow("a gap reaches to now, not further")
        << Plans{planned(3h, 2h)} << Shifts{} << IntervalSet{between(3h, 4h)} << IntervalSet{};
    QTest::newRow("what lies ahead is no gap")
        << Plans{planned(5h, 2h)} << Shifts{} << IntervalSet{} << IntervalSet{};
    QTest::newRow("late in, out too late") << Plans{planned(1h, 2h)} << Shifts{shift(70min)}
                                           << IntervalSet{between(1h, 70min)} << IntervalSet{between(3h, 4h)};
    LiveShift doubtful = shift(1h);
    doubtful.certainty = Certainty::Uncertain;
    doubtful.state = ShiftState::Pending;
    QTest::newRow("what is in doubt covers nothing")
        << Plans{planned(1h, 2h)} << Shifts{doubtful} << IntervalSet{between(1h, 3h)} << IntervalSet{};
    QTest::newRow("overlapping plans are one")
        << Plans{planned(1h, 2h), planned(2h, 1h)} << Shifts{shift(1h, 150min)}
        << IntervalSet{between(150min, 3h)} << IntervalSet{};
    QTest::newRow("a login between two planned times")
        << Plans{planned(0h, 1h), planned(3h, 5h)} << Shifts{shift(2h)} << IntervalSet{between(0h, 1h)}
        << IntervalSet{between(2h, 3h)};
    QTest::newRow("whom nothing plans is not outside of a plan")
        << Plans{} << Shifts{shift(1h, 3h)} << IntervalSet{} << IntervalSet{};
    QTest::newRow("far from any plan neither")
        << Plans{planned(30h, 2h)} << Shifts{shift(1h, 3h)} << IntervalSet{} << IntervalSet{};
    QTest::newRow("a day off between two days is outside of the plan") << Plans{planned(-30h, 2h),
        planned(40h, 2h)} << Shifts{shift(1h, 3h)} << IntervalSet{} << IntervalSet{between(1h, 3h)};
}

void tst_Plan::gapsAndUnplannedCover()
{
    QFETCH(const QVector<PlannedTime>, plan);
    QFETCH(const QVector<LiveShift>, shifts);
    QFETCH(const IntervalSet, gaps);
    QFETCH(const IntervalSet, unplanned);
    const Comparison found = compared(plan, shifts, between(0h, 10h), Noon - 100h, Noon + 4h);
    QCOMPARE(found.gaps, gaps);
    QCOMPARE(found.unplanned, unplanned);
    const Comparison newcomer = compared(plan, shifts, between(0h, 10h), Noon + 4h, Noon + 4h);
    QVERIFY(newcomer.gaps.isEmpty());
    QCOMPARE(newcomer.unplanned, unplanned);
}

void tst_Plan::gapsAndUnplannedCoverAreTrueMinuteByMinute()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        const auto minute
            = [&random](int most) { return milliseconds(std::chrono::minutes(random.bounded(most))); };
        QVector<PlannedTime> plan;
        QVector<LiveShift> shifts;
        for (int i = random.bounded(6); i > 0; --i)
            plan.append(planned(minute(900) - 2h, 1min + minute(300)));
        for (int i = random.bounded(6); i > 0; --i) {
            const milliseconds start = minute(900) - 2h;
            const bool isOpen = random.bounded(4) == 0;
            shifts.append(shift(start, isOpen ? std::nullopt : std::optional(start + minute(300))));
            if (random.bounded(5) == 0)
                shifts.last().certainty = Certainty::Queued;
        }
        std::ranges::sort(plan, {}, [](const PlannedTime& each) { return each.time.start; });
        std::ranges::sort(shifts, {}, &LiveShift::start);
        const Instant now = Noon + minute(700);
        const Instant known = Noon + minute(200);
        const Comparison found = compared(plan, shifts, between(0h, 10h), known, now);
        const auto holds = [](const auto& intervals, Instant at) {
            return std::ranges::any_of(intervals, [at](const Interval& each) { return each.contains(at); });
        };
        for (Instant at = Noon - 1h; at < Noon + 11h; at += 1min) {
            const bool isSeen = at >= Noon && at < Noon + 10h;
            const bool isPlanned
                = std::ranges::any_of(plan, [at](const PlannedTime& each) { return each.time.contains(at); });
            const bool isCovered = std::ranges::any_of(
                shifts, [at, now](const LiveShift& each) { return each.insured(now).contains(at); });
            const bool isGap = isSeen && isPlanned && !isCovered && at < now && at >= known;
            QCOMPARE(holds(found.gaps, at), isGap);
            QCOMPARE(holds(found.unplanned, at), isSeen && isCovered && !isPlanned && !plan.isEmpty());
        }
    }
}

COVERSHIFT_TEST_MAIN(tst_Plan)
#include "tst_plan.moc"
