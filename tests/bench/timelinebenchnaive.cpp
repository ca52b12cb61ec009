#include "timelinebenchnaive.h"

#include "cputime.h"

#include <geometry/bandcover.h>
#include <geometry/coverindex.h>
#include <geometry/rows.h>
#include <items/liverowsmodel.h>

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace covershift::bench {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int BarTop = 8;
constexpr int BarHeight = 12;

/// How much of each column's time the bars cover, each bar by itself; those of a row do not overlap.
std::vector<double> coverOf(std::span<const LiveShift> shifts, const geometry::Columns& columns)
{
    std::vector<double> cover(std::size_t(columns.count), 0.0);
    for (const LiveShift& shift : shifts) {
        if (!geometry::isPlain(shift))
            continue;
        const double left = std::max(0.0, columns.columnOf(shift.start));
        const double right = std::min(double(columns.count), columns.columnOf(shift.end));
        for (int column = int(left); column < right; ++column) {
            cover[std::size_t(column)]
                += std::max(0.0, std::min(right, column + 1.0) - std::max(left, double(column)));
        }
    }
    return cover;
}

double largestDifference(std::span<const LiveShift> shifts, const geometry::Columns& columns)
{
    std::vector<geometry::Share> shares(std::size_t(columns.count));
    geometry::CoverIndex(shifts).fill(columns, shares);
    const std::vector<double> cover = coverOf(shifts, columns);
    double largest = 0;
    for (std::size_t i = 0; i < cover.size(); ++i)
        largest = std::max(largest, std::abs(std::min(1.0, cover[i]) - shares[i].covered / 255.0));
    return largest;
}

QJsonObject compareAt(const items::LiveRowsModel& model, const geometry::TimeScale& scale, const QSize& frame)
{
    const geometry::Columns columns = geometry::columnsOf(scale, 0, 1);
    const int rows = std::min(model.rowCount(), frame.height() / geometry::WorkerHeight);
    double largest = 0;
    for (int row = 0; row < rows; ++row)
        largest = std::max(largest, largestDifference(model.shiftsAt(row), columns));

    QImage image(frame, QImage::Format_RGB32);
    const double before = cpuMilliseconds();
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < rows; ++row) {
        for (const LiveShift& shift : model.shiftsAt(row)) {
            const double left = scale.xOf(shift.start);
            const double right = scale.xOf(shift.hasEnd() ? shift.end : model.now());
            if (right > 0 && left < frame.width()) {
                painter.fillRect(QRectF(left, row * geometry::WorkerHeight + BarTop, right - left, BarHeight),
                    Qt::darkCyan);
            }
        }
    }
    painter.end();
    return {{u"bars_only_ms"_s, cpuMilliseconds() - before}, {u"largest_difference_of_coverage"_s, largest}};
}

/// All rows in the frame's height, some to a line, once by sums of edges and once on a grid: each line beside
/// what its bars cover one by one. A column on a grid begins where a part of it does, and is compared there.
QJsonObject compareLines(const items::LiveRowsModel& model, const Interval& time, const QSize& frame)
{
    const geometry::Columns columns
        = geometry::columnsOf({time.start, time.end, double(frame.width())}, 0, 1);
    const int rowsToLine = std::max(1, model.rowCount() / frame.height() + 1);
    double bySums = 0;
    double onGrid = 0;
    for (int first = 0; first < model.rowCount(); first += rowsToLine) {
        const int end = std::min(model.rowCount(), first + rowsToLine);
        std::vector<geometry::CoverIndex> indexes;
        for (int row = first; row < end; ++row) {
            if (model.workerAt(row).isValid())
                indexes.emplace_back(model.shiftsAt(row));
        }
        if (indexes.empty())
            continue;
        const auto naive = [&](const geometry::Columns& asked) {
            std::vector<double> cover(std::size_t(asked.count), 0.0);
            for (int row = first; row < end; ++row) {
                const std::vector<double> one = coverOf(model.shiftsAt(row), asked);
                for (std::size_t i = 0; i < cover.size(); ++i)
                    cover[i] += std::min(1.0, one[i]) / double(indexes.size());
            }
            return cover;
        };
        geometry::ColumnSums sums;
        sums.begin(columns);
        std::vector<const geometry::CoverIndex*> rows;
        for (const geometry::CoverIndex& index : indexes) {
            sums.add(index);
            rows.push_back(&index);
        }
        const std::vector<std::uint32_t> found = sums.sums();
        const std::vector<double> plain = naive(columns);
        for (std::size_t i = 0; i < plain.size(); ++i) {
            const double share = double(found[i]) / geometry::ColumnSums::mostOf(rows.size());
            bySums = std::max(bySums, std::abs(share - plain[i]));
        }
        const geometry::BandGrid grid = geometry::bandGridFor(time, 4096);
        const geometry::Columns parts{grid.from, grid.bucket * 4, grid.buckets / 4};
        const geometry::BandColumns gridded(grid, parts);
        const std::size_t most = geometry::BandCover::sumsOf(gridded.parts());
        std::vector<std::uint32_t> values(most + geometry::BandCover::sumsOf(gridded.parts() + 1));
        std::iota(values.begin(), values.begin() + std::ptrdiff_t(most), 0U);
        std::iota(values.begin() + std::ptrdiff_t(most), values.end(), 0U);
        std::vector<std::uint32_t> filled(std::size_t(parts.count));
        geometry::BandCover(grid, rows).fill(gridded, values, filled);
        const std::vector<double> same = naive(parts);
        for (std::size_t i = 0; i < same.size(); ++i) {
            const double share = double(filled[i]) / (geometry::BandCover::FullPart * 4.0);
            onGrid = std::max(onGrid, std::abs(share - same[i]));
        }
    }
    return {{u"largest_difference_of_coverage"_s, bySums},
        {u"largest_difference_of_coverage_on_a_grid"_s, onGrid}};
}

} // namespace

QJsonObject compareWithNaive(
    const items::LiveRowsModel& model, const Interval& range, Instant now, const QSize& frame)
{
    const double width = frame.width();
    return {{u"day"_s, compareAt(model, {now - 18h, now + 6h, width}, frame)},
        {u"month"_s, compareAt(model, {now - 30 * 24h, now, width}, frame)},
        {u"all"_s, compareAt(model, {range.start, range.end, width}, frame)},
        {u"overview_month"_s, compareLines(model, {now - 30 * 24h, now}, frame)},
        {u"overview_all"_s, compareLines(model, range, frame)}};
}

} // namespace covershift::bench
