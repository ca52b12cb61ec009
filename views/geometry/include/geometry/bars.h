#pragma once

#include <geometry/coverindex.h>
#include <geometry/lanes.h>

namespace covershift::geometry {

/// Where more shifts than one in so many logical pixels begin, they are shown by how densely they cover.
inline constexpr double CrowdedPitch = 6;

/// One bar that is drawn by itself.
struct Bar
{
    std::size_t shift = 0; ///< index of its shift
    Interval time; ///< to where it is drawn
    Lane lane;
};

/// What of a row can be seen.
struct RowBars
{
    /// Plain shifts are drawn together; `bars` holds but the others, each in a lane of its own.
    bool isCrowded = false;
    std::vector<Bar> bars; ///< by start
};

/// The bars of a row that reach into the scale's range. Costs by what is found, and not by what is held.
[[nodiscard]] RowBars barsOf(
    std::span<const LiveShift> shifts, const CoverIndex& index, const TimeScale& scale, Instant now);

/// In which lane a shift is drawn; alone in the row where it is not among the bars.
[[nodiscard]] Lane laneOf(const RowBars& bars, std::size_t shift);

/// Which of the lanes that share a height lies at `share` of it, from 0 at the top to 1.
[[nodiscard]] int laneAt(double share, int lanes);

} // namespace covershift::geometry
