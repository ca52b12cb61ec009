#pragma once

#include <domain/instant.h>
#include <domain/interval.h>

namespace covershift::geometry {

inline constexpr milliseconds ShortestSpan = std::chrono::minutes(10);
inline constexpr milliseconds LongestSpan = std::chrono::hours(14 * 24);

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
/// LongestSpan.
[[nodiscard]] TimeScale zoomedAt(const TimeScale& scale, double x, double factor);
/// The range moved so that what was at `x` is at `x + pixels`.
[[nodiscard]] TimeScale panned(const TimeScale& scale, double pixels);
/// The range with a span from ShortestSpan to LongestSpan, around the same middle; also where `to` lies
/// before `from`.
[[nodiscard]] TimeScale limited(const TimeScale& scale);

} // namespace covershift::geometry
