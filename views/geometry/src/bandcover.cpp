#include "coverscan.h"

#include <geometry/bandcover.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

namespace covershift::geometry {

namespace {

constexpr std::size_t MostBuckets = 8192; ///< several to a column where all of a grid's time is seen at once
constexpr double LeastPerColumn = 2; ///< buckets
constexpr double MostPerColumn
    = double(std::numeric_limits<std::uint16_t>::max() / BandCover::FullPart) - 1; ///< a sum must fit
static_assert(MostBuckets <= std::numeric_limits<std::uint16_t>::max());

} // namespace

void ColumnSums::begin(const Columns& columns)
{
    m_columns = columns;
    m_edges.assign(std::size_t(std::max(0, columns.count)) + 2, 0);
}

void ColumnSums::add(const CoverIndex& row)
{
    const ColumnPlace place(m_columns, row.base(), row.unit());
    std::int32_t* const edges = m_edges.data();
    addEdges<std::int32_t(Whole)>(stretchesIn(row.stretches(), place), place,
        [edges](std::size_t at, std::int32_t by, std::size_t) { edges[at] += by; });
}

void ColumnSums::fill(std::span<const std::uint32_t> values, std::span<std::uint32_t> filled) const
{
    std::uint32_t sum = 0;
    const std::size_t count = std::min(filled.size(), m_edges.size() - 2);
    const std::int32_t* const edges = m_edges.data();
    const std::uint32_t* const from = values.data();
    std::uint32_t* const out = filled.data();
    for (std::size_t column = 0; column < count; ++column) {
        sum += std::uint32_t(edges[column]);
        out[column] = from[sum];
    }
}

std::vector<std::uint32_t> ColumnSums::sums() const
{
    std::vector<std::uint32_t> sums(m_edges.size() - 2);
    std::uint32_t sum = 0;
    for (std::size_t column = 0; column < sums.size(); ++column) {
        sum += std::uint32_t(m_edges[column]);
        sums[column] = sum;
    }
    return sums;
}

std::size_t countIn(const CoverIndex& row, const Columns& columns)
{
    const std::span<const CoverIndex::Stretch> all = row.stretches();
    if (all.size() < 2)
        return 0;
    // They lie about evenly: what matters is how many there are.
    const double held = double((row.lastEnd() - row.base()).count());
    const double seen = columns.length * columns.count;
    return std::size_t(double(all.size()) * std::min(1.0, seen / std::max(1.0, held)));
}

std::uint8_t shareOf(std::uint32_t sum, std::uint32_t most)
{
    if (sum == 0 || sum >= most)
        return sum == 0 ? 0 : 255;
    return static_cast<std::uint8_t>(std::clamp<std::uint64_t>(std::uint64_t(sum) * 255 / most, 1, 254));
}

BandGrid bandGridFor(const Interval& time, std::size_t parts)
{
    if (time.isEmpty() || parts == 0)
        return {};
    const std::size_t buckets = std::bit_floor(std::min(parts, MostBuckets));
    return {time.start, double(time.length().count()) / double(buckets), int(buckets)};
}

BandColumns::BandColumns(const BandGrid& grid, const Columns& columns)
{
    if (grid.bucket <= 0 || columns.count <= 0)
        return;
    const double whole = columns.length / grid.bucket;
    if (whole < LeastPerColumn || whole > MostPerColumn)
        return;
    m_isFine = true;
    m_parts = int(whole);
    m_edges.reserve(std::size_t(columns.count) + 1);
    const double first = double((columns.from - grid.from).count()) / grid.bucket;
    auto begins = qint64(std::llround(first));
    for (int column = 0; column <= columns.count; ++column) {
        const auto ends = qint64(std::llround(first + (column + 1) * whole));
        m_edges.push_back({std::uint16_t(std::clamp<qint64>(begins, 0, grid.buckets)),
            std::uint16_t(ends - begins > m_parts ? BandCover::sumsOf(m_parts) : 0)});
        begins = ends;
    }
}

BandCover::BandCover(const BandGrid& grid, std::span<const CoverIndex* const> rows)
{
    if (grid.buckets <= 0 || rows.empty())
        return;
    ColumnSums all;
    all.begin({grid.from, grid.bucket, grid.buckets});
    for (const CoverIndex* row : rows)
        all.add(*row);
    const std::vector<std::uint32_t> parts = all.sums();
    const std::uint32_t most = ColumnSums::mostOf(rows.size());
    m_sums.resize(std::size_t(grid.buckets) + 1);
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        m_sums[i] = static_cast<std::uint16_t>(sum);
        // What is covered in part is never rounded to nothing, nor to all of it.
        if (parts[i] == most)
            sum += FullPart;
        else if (parts[i] > 0)
            sum += std::clamp<std::uint32_t>(
                std::uint32_t(std::uint64_t(parts[i]) * FullPart / most), 1, FullPart - 1);
    }
    m_sums.back() = static_cast<std::uint16_t>(sum);
}

void BandCover::fill(
    const BandColumns& columns, std::span<const std::uint32_t> values, std::span<std::uint32_t> filled) const
{
    const std::size_t count = std::min(filled.size(), columns.m_edges.size() - 1);
    const std::uint16_t* const sums = m_sums.data();
    const BandColumns::Edge* const edges = columns.m_edges.data();
    std::uint32_t* const out = filled.data();
    unsigned before = sums[edges[0].bucket];
    for (std::size_t column = 0; column < count; ++column) {
        const unsigned after = sums[edges[column + 1].bucket];
        out[column] = values[((after - before) & 0xffffU) + edges[column].values];
        before = after;
    }
}

} // namespace covershift::geometry
