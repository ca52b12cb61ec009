#pragma once

#include <domain/clock.h>

namespace covershift::session {

/// By more than this the wall clock leaps: it was set, or the machine slept.
inline constexpr milliseconds LongestDrift = std::chrono::seconds(30);

/// The wall clock and the one that never jumps, at one moment.
struct ClockReading
{
    Instant wall;
    milliseconds monotonic{0};
};

[[nodiscard]] inline ClockReading readingOf(const Clock& clock)
{
    return {clock.now(), clock.monotonic()};
}

[[nodiscard]] inline bool hasLeapt(const ClockReading& before, const ClockReading& now)
{
    return std::chrono::abs((now.wall - before.wall) - (now.monotonic - before.monotonic)) > LongestDrift;
}

} // namespace covershift::session
