#pragma once

#include <domain/automation.h>
#include <domain/liveshift.h>
#include <geometry/coverindex.h>
#include <geometry/timescale.h>

#include <algorithm>
#include <span>
#include <vector>

namespace covershift::geometry {

/// No template lasts longer, so whoever looks for planned time need not look further back.
inline constexpr milliseconds LongestPlanned = std::chrono::minutes(MinutesOfDay);
/// How many planned times that overlap are told apart; more share the last.
inline constexpr int PlannedLanes = 3;

/// One planned time to draw.
struct PlannedPiece
{
    std::size_t index = 0; ///< among what was asked for
    int lane = 0; ///< 0, or more where it overlaps what began before it
    friend bool operator==(const PlannedPiece&, const PlannedPiece&) = default;
};

/// How many of them begin in the scale's range. `planned` is by start.
[[nodiscard]] std::size_t plannedCount(std::span<const PlannedTime> planned, const TimeScale& scale);

/// What reaches into the scale's range, in order; `planned` is by start. Costs by what is found, not by what
/// is held.
[[nodiscard]] std::vector<PlannedPiece> plannedPieces(
    std::span<const PlannedTime> planned, const TimeScale& scale);

/// The planned time that goes on at `at`, the one that began last where there are several; -1: none.
[[nodiscard]] int plannedAt(std::span<const PlannedTime> planned, Instant at);

/// Plan beside cover.
struct Comparison
{
    IntervalSet gaps; ///< planned, over or going on, and not insured
    IntervalSet unplanned; ///< insured outside of any plan, within a day of what the plan reaches over
};

/// Both for what lies in `range`; `planned` and `shifts` are by start. Gaps begin at `knownSince` at the
/// earliest, as before it nothing is known of cover.
[[nodiscard]] Comparison compared(std::span<const PlannedTime> planned, std::span<const LiveShift> shifts,
    const Interval& range, Instant knownSince, Instant now);

/// The gaps in `range` alone, over or not: what is planned there and not insured, though all that runs were
/// to run for ever. One after the other. `shifts`: by start, and none that reaches into the range left out.
template <typename Visit>
void visitGaps(std::span<const PlannedTime> planned, std::span<const LiveShift> shifts, const Interval& range,
    const Visit& visit);

/// The same of one row at any time, made ready to be drawn at any zoom: what columns cost depends on them,
/// and not on what is planned and held. Time alone changes nothing in it.
class PlanIndex
{
public:
    PlanIndex() = default;
    /// Both by start.
    PlanIndex(std::span<const PlannedTime> planned, std::span<const LiveShift> shifts);

    /// How much of each column is, of 255; never 0 where some of it is.
    void fillPlanned(const Columns& columns, std::span<std::uint8_t> shares) const;
    void fillGaps(
        const Columns& columns, Instant knownSince, Instant now, std::span<std::uint8_t> shares) const;
    void fillUnplanned(const Columns& columns, Instant now, std::span<std::uint8_t> shares) const;
    [[nodiscard]] const CoverIndex& gaps() const { return m_gaps; } ///< until any time
    [[nodiscard]] std::size_t bytes() const;

private:
    CoverIndex m_planned;
    CoverIndex m_gaps;
    CoverIndex m_unplanned;
};

template <typename Visit>
void visitGaps(std::span<const PlannedTime> planned, std::span<const LiveShift> shifts, const Interval& range,
    const Visit& visit)
{
    const auto first = std::ranges::lower_bound(
        planned, range.start - LongestPlanned, {}, [](const PlannedTime& each) { return each.time.start; });
    auto shift = shifts.begin();
    Instant at = range.start; // up to here all is told
    Instant covered = range.start;
    for (auto it = first; it != planned.end() && it->time.start < range.end; ++it) {
        at = std::max(at, it->time.start);
        const Instant end = std::min(it->time.end, range.end);
        while (at < end) {
            for (; shift != shifts.end() && shift->start <= at; ++shift) {
                if (shift->counts())
                    covered
                        = std::max(covered, shift->state == ShiftState::Ended ? shift->end : Instant::max());
            }
            if (covered > at) {
                at = std::min(covered, end);
                continue;
            }
            while (shift != shifts.end() && !shift->counts())
                ++shift;
            const Instant until = shift == shifts.end() ? end : std::min(end, shift->start);
            visit(Interval{at, until});
            at = until;
        }
    }
}

} // namespace covershift::geometry
