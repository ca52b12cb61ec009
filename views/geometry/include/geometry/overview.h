#pragma once

#include <domain/liveshift.h>

#include <span>
#include <vector>

namespace covershift::geometry {

/// How many are covered on average in each of equal parts of a time: all of the ledger at a glance. Shifts
/// are added row by row, so that whoever counts a million may do so in slices.
class Overview
{
public:
    Overview() = default;
    Overview(const Interval& time, int parts);

    /// What these shifts insure until `now`.
    void add(std::span<const LiveShift> shifts, Instant now);
    [[nodiscard]] const Interval& time() const { return m_time; }
    [[nodiscard]] int parts() const { return m_parts; }
    /// Heads, on average, for each part.
    [[nodiscard]] std::vector<double> heads() const;

private:
    [[nodiscard]] double partsAt(Instant at) const;

    Interval m_time{};
    int m_parts = 0;
    /// By how much the covered time of a part differs from that of the part before, in parts.
    std::vector<double> m_steps;
};

/// Where a window of time lies on a strip `width` pixels wide that shows `all` there is: from and to, as far
/// as it is on the strip, and `least` pixels long at least; at its edge where none of it is.
struct Stretched
{
    double from = 0;
    double to = 0;
};
[[nodiscard]] Stretched windowOn(const Interval& all, const Interval& window, double width, double least);

} // namespace covershift::geometry
