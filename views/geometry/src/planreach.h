#pragma once

#include <domain/automation.h>

#include <span>

namespace covershift::geometry {

/// Outside of a plan is, what lies no further from it: whom it knows at all. `planned` is not empty.
[[nodiscard]] inline Interval reachedBy(std::span<const PlannedTime> planned)
{
    constexpr milliseconds reach = std::chrono::hours(24);
    return {planned.front().time.start - reach, planned.back().time.end + reach};
}

} // namespace covershift::geometry
