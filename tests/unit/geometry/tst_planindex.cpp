#include "coverrows.h"

#include <geometry/bars.h>
#include <geometry/plan.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

#include <cmath>

using namespace covershift;
using namespace covershift::geometry;

namespace {

PlannedTime planned(milliseconds start, milliseconds length)
{
    return {{Noon + start, Noon + start + length}, TemplateId(1), PlanMode::Suggest};
}

/// A row with a plan that its cover keeps to now and then.
struct Row
{
    explicit Row(quint32 seed, int count = 120)
    {
        QRandomGenerator random(seed);
        shifts = anyRow(random, count);
        for (int i = 0; i < count; ++i)
            plan.push_back(planned(std::chrono::minutes(i * 20 * 60 + random.bounded(900)),
                std::chrono::minutes(random.bounded(30, 1200))));
        std::ranges::stable_sort(plan, {}, [](const PlannedTime& each) { return each.time.start; });
    }
    std::vector<LiveShift> shifts;
    std::vector<PlannedTime> plan;
};

double shareIn(const IntervalSet& times, const Interval& column)
{
    return double(totalLength(intersected(times, {column})).count()) / double(column.length().count());
}

} // namespace

/// Plan beside cover, for columns: the same that telling them apart moment by moment gives.
class tst_PlanIndex : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreThoseOfTheComparison_data();
    void columnsAreThoseOfTheComparison();
    void nothingIsAGapBeforeItIsKnownNorAfterNow();
    void shortestGapIsSeenAtAnyZoom();
    void visitsTheSameGaps_data();
    void visitsTheSameGaps();
    void laneUnderThePointer();
};

void tst_PlanIndex::columnsAreThoseOfTheComparison_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<qint64>("length");
    for (const int seed : {1, 2, 3}) {
        QTest::addRow("row %d, a column a minute", seed) << seed << qint64(60'000);
        QTest::addRow("row %d, a column an hour", seed) << seed << qint64(3600'000);
        QTest::addRow("row %d, a column two days", seed) << seed << qint64(48 * 3600'000);
    }
}

void tst_PlanIndex::columnsAreThoseOfTheComparison()
{
    QFETCH(int, seed);
    QFETCH(qint64, length);
    const Row row{quint32(seed)};
    const PlanIndex index(row.plan, row.shifts);
    const Columns columns{Noon + 90h + 17min, double(length), 300};
    const Instant end = columns.from + milliseconds(length) * columns.count;
    const Instant known = columns.from + milliseconds(length * 20 + length / 3);
    const Instant now = columns.from + milliseconds(length * 250 + length / 7);
    const Comparison all = compared(row.plan, row.shifts, {columns.from, end}, known, now);
    std::vector<std::uint8_t> gaps(300);
    std::vector<std::uint8_t> unplanned(300);
    index.fillGaps(columns, known, now, gaps);
    index.fillUnplanned(columns, now, unplanned);
    for (int i = 0; i < columns.count; ++i) {
        const Interval column{
            columns.from + milliseconds(length) * i, columns.from + milliseconds(length) * (i + 1)};
        const auto agrees = [&](const IntervalSet& times, std::uint8_t share) {
            const double expected = shareIn(times, column);
            return std::abs(expected - share / 255.0) < 0.02 && (expected > 0) == (share > 0);
        };
        QVERIFY2(agrees(all.gaps, gaps[std::size_t(i)]), qPrintable(QString::number(i)));
        QVERIFY2(agrees(all.unplanned, unplanned[std::size_t(i)]), qPrintable(QString::number(i)));
    }
}

void tst_PlanIndex::nothingIsAGapBeforeItIsKnownNorAfterNow()
{
    const std::vector<PlannedTime> plan{planned(0h, 10h)};
    const PlanIndex index(plan, {});
    const Columns columns{Noon, 3600'000, 10};
    std::vector<std::uint8_t> gaps(10);
    index.fillGaps(columns, Noon + 2h, Noon + 5h, gaps);
    QCOMPARE(gaps, (std::vector<std::uint8_t>{0, 0, 255, 255, 255, 0, 0, 0, 0, 0}));
    index.fillGaps(columns, Noon + 5h, Noon + 2h, gaps);
    QCOMPARE(gaps, std::vector<std::uint8_t>(10, 0));
    index.fillGaps(columns, Noon + 2h + 15min, Noon + 2h + 30min, gaps);
    QCOMPARE(int(gaps[2]), 64);
    std::vector<std::uint8_t> outlines(10);
    index.fillPlanned(columns, outlines);
    QCOMPARE(outlines, std::vector<std::uint8_t>(10, 255));
    PlanIndex().fillGaps(columns, Noon, Noon + 5h, gaps);
    QCOMPARE(gaps, std::vector<std::uint8_t>(10, 0));
}

void tst_PlanIndex::shortestGapIsSeenAtAnyZoom()
{
    // A thousand days of cover as planned, but for one minute.
    std::vector<PlannedTime> plan;
    std::vector<LiveShift> shifts;
    for (int day = 0; day < 1000; ++day) {
        plan.push_back(planned(day * 24h, 8h));
        shifts.push_back(ended(day * 24h, 8h - (day == 500 ? 1min : 0min)));
    }
    const PlanIndex index(plan, shifts);
    const Columns columns{Noon, 72.0 * 3600'000, 340};
    std::vector<std::uint8_t> gaps(340);
    index.fillGaps(columns, Noon, Noon + 24000h, gaps);
    QCOMPARE(std::ranges::count_if(gaps, [](auto share) { return share > 0; }), 1);
    QVERIFY(gaps[166] > 0);
}

void tst_PlanIndex::visitsTheSameGaps_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::addRow("row %d", seed) << seed;
}

void tst_PlanIndex::visitsTheSameGaps()
{
    QFETCH(int, seed);
    const Row row{quint32(seed)};
    const CoverIndex index(row.shifts);
    for (int step = 0; step < 40; ++step) {
        const Interval range{Noon + step * 53h, Noon + step * 53h + 61h};
        QVector<Interval> found;
        const std::size_t first = index.nextReaching(row.shifts, 0, range.start);
        visitGaps(row.plan, std::span(row.shifts).subspan(first), range, [&](const Interval& gap) {
            QVERIFY(found.isEmpty() || found.last().end <= gap.start);
            QVERIFY(!gap.isEmpty());
            found.append(gap);
        });
        const Comparison all = compared(row.plan, row.shifts, range, Instant(), Noon + 100'000h);
        QCOMPARE(united(found), all.gaps);
    }
}

void tst_PlanIndex::laneUnderThePointer()
{
    QCOMPARE(laneAt(0.0, 2), 0);
    QCOMPARE(laneAt(0.49, 2), 0);
    QCOMPARE(laneAt(0.51, 2), 1);
    QCOMPARE(laneAt(1.0, 3), 2);
    QCOMPARE(laneAt(0.5, 3), 1);
    QCOMPARE(laneAt(-0.2, 3), 0);
}

COVERSHIFT_TEST_MAIN(tst_PlanIndex)
#include "tst_planindex.moc"
