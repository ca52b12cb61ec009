#pragma once

#include <domain/instant.h>
#include <domain/interval.h>

namespace covershift::geometry {

inline constexpr milliseconds ShortestSpan = std::chrono::minutes(10);
/// What can be zoomed out to where more is not needed to see all the data.
inline constexpr milliseconds UsualLongestSpan = std::chrono::hours(31 * 24);
/// The most that is ever shown: five years.
inline constexpr milliseconds LongestSpan = std::chrono::hours(5 * 366 * 24);

/// Time laid along a width. `x` counts logical pixels from the chart's left edge; `to` lies at `width`.
struct TimeScale
{
    Instant from;
    Instant to;
    double width = 0;

    [[nodiscard]] milliseconds span() const { return to - from; }
    [[nodiscard]] double xOf(Instant at) const;
    /// To the nearest millisecond; may lie outside the range. `from` where there is no width.
    [[nodiscard]] Instant at(double x) const;
    /// How many pixels a length takes.
    [[nodiscard]] double lengthOf(milliseconds length) const;
    friend bool operator==(const TimeScale&, const TimeScale&) = default;
};

/// The range around the same time at `x`, `factor` times as long (under 1: closer), from ShortestSpan to
/// `longest`.
[[nodiscard]] TimeScale zoomedAt(
    const TimeScale& scale, double x, double factor, milliseconds longest = LongestSpan);
/// The range moved so that what was at `x` is at `x + pixels`.
[[nodiscard]] TimeScale panned(const TimeScale& scale, double pixels);
/// The range with a span from ShortestSpan to `longest`, around the same middle; also where `to` lies
/// before `from`.
[[nodiscard]] TimeScale limited(const TimeScale& scale, milliseconds longest = LongestSpan);
/// What lies between two x, in either order, over the whole width; never closer than ShortestSpan.
[[nodiscard]] TimeScale zoomedTo(const TimeScale& scale, double x, double otherX);
/// `time` over the whole width, with `margin` of its length free on either side.
[[nodiscard]] TimeScale fitted(const TimeScale& scale, const Interval& time, double margin);
/// How far one may zoom out: to all of the data with the same margin, and to UsualLongestSpan at least.
[[nodiscard]] milliseconds longestFor(const Interval& data, double margin);

} // namespace covershift::geometry
