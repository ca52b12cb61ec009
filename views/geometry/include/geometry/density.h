#pragma once

#include <domain/liveshift.h>
#include <geometry/timescale.h>

#include <span>
#include <vector>

namespace covershift::geometry {

/// Bars narrower than this, in logical pixels, are drawn together.
inline constexpr double NarrowestBar = 2;

/// One bar to draw, or a column that stands for several bars too narrow to tell apart.
struct Piece
{
    std::size_t first = 0; ///< index of its first shift
    std::size_t count = 1; ///< how many it stands for; over 1: a column
    Interval time; ///< from the first's start to the last one's end
    double share = 1; ///< of a column: how much of `time` its shifts cover, 0 to 1
};

/// Until when a shift is drawn: to its end where that was taken; else it may run still, so to `now` at
/// least, and to the end that is on its way. Never before its start.
[[nodiscard]] Instant shownEnd(const LiveShift& shift, Instant now);

/// The shifts that reach into the scale's range, `shifts` being sorted by start, as bars and columns, in
/// order. Only shifts that are over are merged, and never those whose start is uncertain: what runs, waits
/// or is in doubt keeps a bar of its own.
[[nodiscard]] std::vector<Piece> pieces(
    std::span<const LiveShift> shifts, const TimeScale& scale, Instant now);

/// The topmost shift at `x`, or within `slack` pixels of it; -1: none.
[[nodiscard]] int shiftAt(
    std::span<const LiveShift> shifts, const TimeScale& scale, Instant now, double x, double slack);

} // namespace covershift::geometry
