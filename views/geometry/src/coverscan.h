#pragma once

#include <geometry/coverindex.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace covershift::geometry {

/// A column that is covered from end to end, in the parts that sums of edges mostly count by.
inline constexpr std::int32_t WholeColumn = 1 << 16;

/// Where columns lie in an index's own time.
struct ColumnPlace
{
    ColumnPlace(const Columns& columns, Instant base, milliseconds unit)
        : origin(double((columns.from - base).count()) / double(unit.count()))
        , length(columns.length / double(unit.count()))
        , each(1 / length)
        , count(std::max(0, columns.count))
    {
    }
    [[nodiscard]] double timeOf(int column) const { return origin + length * column; }
    /// In parts of a column, `Whole` of them each, the nearest one inside of the columns.
    template <std::int32_t Whole>
    [[nodiscard]] std::int32_t partOf(std::uint32_t time) const
    {
        const double most = double(count) * Whole;
        return std::int32_t(std::clamp((double(time) - origin) * (each * Whole), 0.0, most) + 0.5);
    }

    double origin;
    double length;
    double each;
    int count;
};

/// Those of `all`, closed by one more, that reach into the columns.
[[nodiscard]] std::span<const CoverIndex::Stretch> stretchesIn(
    std::span<const CoverIndex::Stretch> all, const ColumnPlace& place);

/// Where stretches begin and end, in parts of a column, so that summed up from the first column on they tell
/// how much of each is covered: `add(at, by, stretch)`, `at` up to one more than there are columns. What it
/// costs depends on the stretches. None is too short, and no gap between two, to be told.
template <std::int32_t Whole, typename Add>
void addEdges(std::span<const CoverIndex::Stretch> seen, const ColumnPlace& place, const Add& add)
{
    const std::int32_t end = place.count * Whole;
    std::uint32_t lastTime = 0;
    std::int32_t lastPart = -1;
    for (std::size_t i = 0; i + 1 < seen.size(); ++i) {
        std::int32_t from = place.partOf<Whole>(seen[i].start);
        std::int32_t to = place.partOf<Whole>(seen[i].end);
        if (from == lastPart && seen[i].start > lastTime)
            ++from;
        if (to <= from) {
            if (from >= end)
                continue;
            to = from + 1;
        }
        lastTime = seen[i].end;
        lastPart = to;
        const auto put = [&](std::int32_t part, std::int32_t sign) {
            const auto rest = std::int32_t(std::uint32_t(part) % std::uint32_t(Whole));
            const auto column = std::size_t(std::uint32_t(part) / std::uint32_t(Whole));
            add(column, sign * (Whole - rest), i);
            add(column + 1, sign * rest, i);
        };
        put(from, 1);
        put(to, -1);
    }
}

} // namespace covershift::geometry
