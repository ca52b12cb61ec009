#pragma once

#include <domain/instant.h>

#include <QVector>

#include <optional>

namespace covershift {

/// Half-open time `[start, end)`. Empty where end <= start.
struct Interval
{
    Instant start;
    Instant end;

    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] milliseconds length() const { return isEmpty() ? milliseconds(0) : end - start; }
    [[nodiscard]] bool contains(Instant t) const { return start <= t && t < end; }
    /// Two that only touch do not overlap.
    [[nodiscard]] bool overlaps(const Interval& other) const
    {
        return start < other.end && other.start < end;
    }
    /// The part inside `range`; empty (as `isEmpty()`) where there is none.
    [[nodiscard]] Interval clipped(const Interval& range) const;
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Sorted, non-empty, neither overlapping nor touching: what all set arithmetic below takes and gives.
using IntervalSet = QVector<Interval>;

/// The union of any intervals, in any order.
[[nodiscard]] IntervalSet united(QVector<Interval> intervals);
[[nodiscard]] IntervalSet intersected(const IntervalSet& a, const IntervalSet& b);
[[nodiscard]] IntervalSet subtracted(const IntervalSet& a, const IntervalSet& b);
[[nodiscard]] milliseconds totalLength(const IntervalSet& set);

} // namespace covershift
