#pragma once

#include <domain/interval.h>

#include <span>
#include <vector>

namespace covershift::geometry {

/// How many bars that overlap are drawn beside each other; more share the last lane.
inline constexpr int MostLanes = 3;

/// Where a bar lies among those that overlap.
struct Lane
{
    int lane = 0;
    int lanes = 1; ///< of all that it overlaps, directly or through others
    friend bool operator==(const Lane&, const Lane&) = default;
};

/// For each of `bars`, which are by start: the first lane that is free as it starts. Those that only touch
/// share a lane.
[[nodiscard]] std::vector<Lane> lanesOf(std::span<const Interval> bars);

} // namespace covershift::geometry
