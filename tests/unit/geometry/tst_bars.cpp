#include "coverrows.h"

#include <geometry/bars.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::geometry;

class tst_Bars : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void whatDoesNotOverlapHasOneLane();
    void whatOverlapsLiesBesideEachOther();
    void fourthSharesTheLastLane();
    void noLaneIsTakenTwice();
    void nothingOfWhatIsSeenIsLeftOut();
    void outsideOfTheViewIsLeftOut();
    void lanesStayAsOneScrolls();
    void crowdedRowKeepsWhatMatters();
};

void tst_Bars::whatDoesNotOverlapHasOneLane()
{
    const std::vector<Interval> bars{{Noon, Noon + 1h}, {Noon + 1h, Noon + 2h}, {Noon + 3h, Noon + 4h}};
    for (const Lane& lane : lanesOf(bars))
        QCOMPARE(lane, (Lane{0, 1}));
    QVERIFY(lanesOf({}).empty());
}

void tst_Bars::whatOverlapsLiesBesideEachOther()
{
    const std::vector<Interval> bars{
        {Noon, Noon + 4h}, {Noon + 1h, Noon + 2h}, {Noon + 3h, Noon + 6h}, {Noon + 6h, Noon + 7h}};
    const std::vector<Lane> lanes = lanesOf(bars);
    QCOMPARE(lanes[0], (Lane{0, 2}));
    QCOMPARE(lanes[1], (Lane{1, 2}));
    QCOMPARE(lanes[2], (Lane{1, 2})); // the second's has become free
    QCOMPARE(lanes[3], (Lane{0, 1}));
}

void tst_Bars::fourthSharesTheLastLane()
{
    const std::vector<Interval> bars{
        {Noon, Noon + 9h}, {Noon + 1h, Noon + 9h}, {Noon + 2h, Noon + 9h}, {Noon + 3h, Noon + 9h}};
    const std::vector<Lane> lanes = lanesOf(bars);
    QCOMPARE(lanes[2], (Lane{2, MostLanes}));
    QCOMPARE(lanes[3], (Lane{2, MostLanes}));
}

void tst_Bars::noLaneIsTakenTwice()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 50; ++round) {
        std::vector<Interval> bars;
        for (const LiveShift& shift : anyRow(random, 60))
            bars.push_back({shift.start, shift.end});
        const std::vector<Lane> lanes = lanesOf(bars);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            QVERIFY(lanes[i].lane < lanes[i].lanes && lanes[i].lanes <= MostLanes);
            for (std::size_t j = i + 1; j < bars.size() && bars[j].start < bars[i].end; ++j) {
                QCOMPARE(lanes[i].lanes, lanes[j].lanes);
                if (bars[j].isEmpty() || bars[i].isEmpty() || lanes[i].lane + 1 == MostLanes)
                    continue;
                QVERIFY(lanes[i].lane != lanes[j].lane);
            }
        }
    }
}

void tst_Bars::nothingOfWhatIsSeenIsLeftOut()
{
    QRandomGenerator random(12);
    const std::vector<LiveShift> shifts = anyRow(random, 400);
    const CoverIndex index(shifts);
    const Instant now = Noon + 300 * 24h;
    for (int round = 0; round < 200; ++round) {
        const Instant from = Noon + std::chrono::minutes(random.bounded(-3000, 500'000));
        const TimeScale scale{from, from + std::chrono::minutes(random.bounded(10, 20'000)), 1000};
        const RowBars found = barsOf(shifts, index, scale, now);
        std::vector<std::size_t> expected;
        for (std::size_t i = 0; i < shifts.size(); ++i) {
            const bool isSeen = shifts[i].start < scale.to && shownEnd(shifts[i], now) >= scale.from;
            if (isSeen && !(found.isCrowded && isPlain(shifts[i])))
                expected.push_back(i);
        }
        std::vector<std::size_t> bars;
        for (const Bar& bar : found.bars)
            bars.push_back(bar.shift);
        QCOMPARE(bars, expected);
    }
}

void tst_Bars::outsideOfTheViewIsLeftOut()
{
    const std::vector shifts{ended(-300h, 1h), ended(10h, 1h), ended(700h, 60h)};
    const CoverIndex index(shifts);
    const RowBars found = barsOf(shifts, index, {Noon, Noon + 100h, 1000}, Noon);
    QVERIFY(!found.isCrowded);
    QCOMPARE(found.bars.size(), std::size_t(1));
    QCOMPARE(found.bars[0].time, (Interval{Noon + 10h, Noon + 11h}));
    QVERIFY(barsOf({}, CoverIndex(), {Noon, Noon + 100h, 1000}, Noon).bars.empty());
}

void tst_Bars::lanesStayAsOneScrolls()
{
    // A stair: each overlaps the one before it, and the second is out of sight by then.
    const std::vector shifts{ended(0h, 10h), ended(1h, 3h), ended(3h, 12h), ended(9h, 8h)};
    const CoverIndex index(shifts);
    const auto laneOfLast = [&](milliseconds from) {
        return barsOf(shifts, index, {Noon + from, Noon + from + 30h, 1000}, Noon + 100h).bars.back().lane;
    };
    const Lane lane = laneOfLast(0h);
    for (const auto from : {2h, 5h, 8h, 10h, 12h, 14h, 16h})
        QCOMPARE(laneOfLast(from), lane);
}

void tst_Bars::crowdedRowKeepsWhatMatters()
{
    std::vector<LiveShift> shifts;
    for (int i = 0; i < 1000; ++i)
        shifts.push_back(ended(i * 10h, 9h));
    shifts[400].certainty = Certainty::Uncertain;
    shifts[700].flags = LiveShift::EndFailed;
    shifts[999].state = ShiftState::Open;
    shifts[999].end = LiveShift::NoEnd;
    const CoverIndex index(shifts);
    const RowBars found = barsOf(shifts, index, {Noon, Noon + 11'000h, 500}, Noon + 10'100h);
    QVERIFY(found.isCrowded);
    QCOMPARE(found.bars.size(), std::size_t(3));
    QCOMPARE(found.bars[0].shift, std::size_t(400));
    QCOMPARE(found.bars[1].shift, std::size_t(700));
    QCOMPARE(found.bars[2].time, (Interval{Noon + 9990h, Noon + 10'100h}));
}

COVERSHIFT_TEST_MAIN(tst_Bars)
#include "tst_bars.moc"
