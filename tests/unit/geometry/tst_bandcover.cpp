#include "coverrows.h"

#include <geometry/bandcover.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

#include <cmath>
#include <numeric>

using namespace covershift;
using namespace covershift::geometry;

namespace {

/// How much of each column the row's plain shifts cover, each moment once.
std::vector<double> coverOf(std::span<const LiveShift> shifts, const Columns& columns)
{
    QVector<Interval> times;
    for (const LiveShift& shift : shifts) {
        if (isPlain(shift))
            times.append({shift.start, std::max(shift.end, shift.start + 1ms)});
    }
    std::vector<double> cover(std::size_t(columns.count), 0.0);
    for (const Interval& time : united(times)) {
        const double left = std::max(0.0, columns.columnOf(time.start));
        const double right = std::min(double(columns.count), columns.columnOf(time.end));
        for (int column = int(left); column < right; ++column) {
            cover[std::size_t(column)]
                += std::max(0.0, std::min(right, column + 1.0) - std::max(left, double(column)));
        }
    }
    return cover;
}

struct Rows
{
    Rows(quint32 seed, int count, int shiftsEach)
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < count; ++i)
            shifts.push_back(anyRow(random, shiftsEach));
        for (const std::vector<LiveShift>& row : shifts)
            indexes.emplace_back(row);
        for (const CoverIndex& index : indexes)
            pointers.push_back(&index);
    }
    [[nodiscard]] std::vector<double> coverIn(const Columns& columns) const
    {
        std::vector<double> all(std::size_t(columns.count), 0.0);
        for (const std::vector<LiveShift>& row : shifts) {
            const std::vector<double> one = coverOf(row, columns);
            for (std::size_t i = 0; i < all.size(); ++i)
                all[i] += one[i] / double(shifts.size());
        }
        return all;
    }

    std::vector<std::vector<LiveShift>> shifts;
    std::vector<CoverIndex> indexes;
    std::vector<const CoverIndex*> pointers;
};

/// Each sum stands for itself.
std::vector<std::uint32_t> itself(std::uint32_t most)
{
    std::vector<std::uint32_t> values(most + 1);
    std::iota(values.begin(), values.end(), 0U);
    return values;
}

/// Likewise of columns that take some parts of a grid, or one more.
std::vector<std::uint32_t> itselfOn(const BandColumns& columns)
{
    std::vector<std::uint32_t> values = itself(BandCover::FullPart * std::uint32_t(columns.parts()));
    const std::vector<std::uint32_t> longer
        = itself(BandCover::FullPart * std::uint32_t(columns.parts() + 1));
    values.insert(values.end(), longer.begin(), longer.end());
    return values;
}

} // namespace

/// Several rows in one line: as densely covered as they are, one by one.
class tst_BandCover : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void sumsAreThoseOfEveryRow_data();
    void sumsAreThoseOfEveryRow();
    void loneGapIsNeverRoundedAway();
    void loneBarIsNeverRoundedAway();
    void columnsOnAGridAreExact();
    void gridTilesAllTime();
    void columnsAreFullWhateverPartsTheyTake();
    void gridIsLeftWhereItIsTooCoarse();
    void sharesAreFullOnlyWhereAllIs();
};

void tst_BandCover::sumsAreThoseOfEveryRow_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("shifts");
    QTest::addColumn<qint64>("length"); ///< of a column, ms
    QTest::newRow("a row, wide columns") << 1 << 200 << qint64(40 * 3600'000);
    QTest::newRow("three rows, a column an hour") << 3 << 100 << qint64(3600'000);
    QTest::newRow("seven rows, a column a minute") << 7 << 60 << qint64(60'000);
    QTest::newRow("columns of no whole number of units") << 2 << 400 << qint64(7'777'777);
}

void tst_BandCover::sumsAreThoseOfEveryRow()
{
    QFETCH(int, rows);
    QFETCH(int, shifts);
    QFETCH(qint64, length);
    const Rows all(7, rows, shifts);
    const Columns columns{Noon - 5h, double(length), 500};
    ColumnSums sums;
    sums.begin(columns);
    for (const CoverIndex& index : all.indexes)
        sums.add(index);
    const std::vector<std::uint32_t> found = sums.sums();
    const std::vector<double> expected = all.coverIn(columns);
    const std::uint32_t most = ColumnSums::mostOf(std::size_t(rows));
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double share = double(found[i]) / most;
        QVERIFY2(std::abs(share - expected[i]) < 0.006, qPrintable(QString::number(i)));
        if (expected[i] > 1 - 1e-9)
            QCOMPARE(found[i], most);
        else if (expected[i] < 1 - 1e-4)
            QVERIFY(found[i] < most);
        QCOMPARE(found[i] == 0, expected[i] < 1e-12);
    }
    std::vector<std::uint32_t> filled(expected.size());
    sums.fill(itself(most), filled);
    QVERIFY(std::ranges::equal(filled, found));
}

void tst_BandCover::loneGapIsNeverRoundedAway()
{
    // A year without a break but for a tenth of a second, in a column of two days.
    const std::vector<LiveShift> shifts{ended(0h, 4000h), ended(4000h + 100ms, 4760h)};
    const CoverIndex row(shifts);
    const Columns columns{Noon, 48.0 * 3600'000, 180};
    ColumnSums sums;
    sums.begin(columns);
    sums.add(row);
    sums.add(row);
    const std::vector<std::uint32_t> found = sums.sums();
    int gaps = 0;
    for (const std::uint32_t sum : found)
        gaps += sum < ColumnSums::mostOf(2) ? 1 : 0;
    QCOMPARE(gaps, 1);
    QVERIFY(found[83] < ColumnSums::mostOf(2));
    const BandGrid grid = bandGridFor({Noon, Noon + 8640h}, 4096);
    const std::vector<const CoverIndex*> rows{&row, &row};
    const BandColumns onGrid(grid, {Noon, grid.bucket * 16, 256});
    QVERIFY(onGrid.isFine());
    std::vector<std::uint32_t> filled(256);
    BandCover(grid, rows).fill(onGrid, itselfOn(onGrid), filled);
    QCOMPARE(std::ranges::count_if(filled, [](auto sum) { return sum < BandCover::FullPart * 16; }), 1);
}

void tst_BandCover::loneBarIsNeverRoundedAway()
{
    const CoverIndex row(std::vector<LiveShift>{ended(1000h, 1s)});
    const CoverIndex empty;
    ColumnSums sums;
    sums.begin({Noon, 48.0 * 3600'000, 180});
    sums.add(row);
    const std::vector<std::uint32_t> found = sums.sums();
    QCOMPARE(std::ranges::count_if(found, [](auto sum) { return sum > 0; }), 1);
    QCOMPARE(found[20], 1U);
    const std::vector<const CoverIndex*> rows{&empty, &row, &empty, &empty};
    const BandGrid grid = bandGridFor({Noon, Noon + 8640h}, 4096);
    const BandColumns onGrid(grid, {Noon, grid.bucket * 16, 256});
    std::vector<std::uint32_t> filled(256);
    BandCover(grid, rows).fill(onGrid, itselfOn(onGrid), filled);
    QCOMPARE(std::ranges::count_if(filled, [](auto sum) { return sum > 0; }), 1);
}

void tst_BandCover::columnsOnAGridAreExact()
{
    const Rows all(11, 4, 300);
    const BandGrid grid = bandGridFor({Noon - 10h, Noon + 9000h}, 8192);
    const Columns columns{grid.from, grid.bucket * 6, grid.buckets / 6};
    const BandColumns onGrid(grid, columns);
    QVERIFY(onGrid.isFine());
    QCOMPARE(onGrid.parts(), 6);
    std::vector<std::uint32_t> filled(std::size_t(columns.count));
    BandCover(grid, all.pointers).fill(onGrid, itselfOn(onGrid), filled);
    const std::vector<double> expected = all.coverIn(columns);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double share = double(filled[i]) / (BandCover::FullPart * 6.0);
        QVERIFY2(std::abs(share - expected[i]) < 0.01, qPrintable(QString::number(i)));
        QCOMPARE(filled[i] == BandCover::FullPart * 6, expected[i] > 1 - 1e-9);
    }
}

void tst_BandCover::gridTilesAllTime()
{
    // Columns that do not fit the grid take each part once, none twice and none left out.
    const Rows all(13, 2, 200);
    const BandGrid grid = bandGridFor({Noon - 10h, Noon + 6000h}, 4096);
    const BandCover cover(grid, all.pointers);
    const auto sumOf = [&](const Columns& columns) {
        const BandColumns onGrid(grid, columns);
        std::vector<std::uint32_t> filled(std::size_t(columns.count));
        cover.fill(onGrid, itselfOn(onGrid), filled);
        return std::accumulate(filled.begin(), filled.end(), 0U);
    };
    const std::uint32_t whole = sumOf({grid.from, grid.bucket * 8, grid.buckets / 8});
    QVERIFY(whole > 0);
    QCOMPARE(sumOf({grid.from - 100h, grid.bucket * 7.3, 1000}), whole);
    QCOMPARE(sumOf({grid.from - 1h, grid.bucket * 2.51, 3000}), whole);
}

void tst_BandCover::columnsAreFullWhateverPartsTheyTake()
{
    const CoverIndex row(std::vector<LiveShift>{ended(0h, 9000h)});
    const BandGrid grid = bandGridFor({Noon, Noon + 8192h}, 8192);
    const BandColumns onGrid(grid, {Noon, grid.bucket * 7.3, 1000});
    QCOMPARE(onGrid.parts(), 7);
    std::vector<std::uint32_t> onlyFull(BandCover::sumsOf(7) + BandCover::sumsOf(8), 0);
    onlyFull[BandCover::sumsOf(7) - 1] = 1;
    onlyFull.back() = 1;
    std::vector<std::uint32_t> filled(1000);
    const std::vector<const CoverIndex*> rows{&row};
    BandCover(grid, rows).fill(onGrid, onlyFull, filled);
    QCOMPARE(std::ranges::count(filled, 1U), 1000);
}

void tst_BandCover::gridIsLeftWhereItIsTooCoarse()
{
    const BandGrid grid = bandGridFor({Noon, Noon + 8192h}, 8192);
    QCOMPARE(grid.buckets, 8192);
    QVERIFY(!BandColumns(grid, {Noon, grid.bucket * 1.5, 100}).isFine());
    QVERIFY(BandColumns(grid, {Noon, grid.bucket * 2, 100}).isFine());
    QVERIFY(!BandColumns(grid, {Noon, grid.bucket * 300, 100}).isFine());
    QCOMPARE(bandGridFor({Noon, Noon + 8192h}, 5000).buckets, 4096);
    QCOMPARE(bandGridFor({Noon, Noon}, 100).buckets, 0);
    QVERIFY(!BandColumns(bandGridFor({Noon, Noon + 1h}, 0), {Noon, 1000, 100}).isFine());
}

void tst_BandCover::sharesAreFullOnlyWhereAllIs()
{
    QCOMPARE(int(shareOf(0, 1000)), 0);
    QCOMPARE(int(shareOf(1, 1'000'000)), 1);
    QCOMPARE(int(shareOf(999'999, 1'000'000)), 254);
    QCOMPARE(int(shareOf(1'000'000, 1'000'000)), 255);
    QCOMPARE(int(shareOf(500, 1000)), 127);
}

COVERSHIFT_TEST_MAIN(tst_BandCover)
#include "tst_bandcover.moc"
