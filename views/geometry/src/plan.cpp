#include "planreach.h"

#include <geometry/plan.h>

#include <algorithm>
#include <array>

namespace covershift::geometry {

namespace {

/// How many planned times there may be without a moment between them in which nothing is planned.
constexpr std::ptrdiff_t PlannedBefore = 32;

/// The first that may reach to `from` or over it.
std::span<const PlannedTime>::iterator firstReaching(std::span<const PlannedTime> planned, Instant from)
{
    return std::ranges::lower_bound(
        planned, from - LongestPlanned, {}, [](const PlannedTime& each) { return each.time.start; });
}

} // namespace

std::size_t plannedCount(std::span<const PlannedTime> planned, const TimeScale& scale)
{
    const auto startOf = [](const PlannedTime& each) { return each.time.start; };
    const auto first = std::ranges::lower_bound(planned, scale.from, {}, startOf);
    return std::size_t(std::ranges::lower_bound(first, planned.end(), scale.to, {}, startOf) - first);
}

std::vector<PlannedPiece> plannedPieces(std::span<const PlannedTime> planned, const TimeScale& scale)
{
    std::vector<PlannedPiece> found;
    auto it = firstReaching(planned, scale.from);
    // Lanes must not change as one scrolls: what came before is laid out too, for long enough.
    it -= std::min(PlannedBefore, it - planned.begin());
    std::array<Instant, PlannedLanes> taken;
    taken.fill(Instant::min());
    for (; it != planned.end() && it->time.start < scale.to; ++it) {
        const auto free
            = std::ranges::find_if(taken, [it](Instant until) { return until <= it->time.start; });
        const auto lane = free == taken.end() ? std::prev(taken.end()) : free;
        *lane = std::max(*lane, it->time.end);
        if (it->time.end > scale.from)
            found.push_back({std::size_t(it - planned.begin()), int(lane - taken.begin())});
    }
    return found;
}

int plannedAt(std::span<const PlannedTime> planned, Instant at)
{
    int found = -1;
    for (auto it = firstReaching(planned, at); it != planned.end() && it->time.start <= at; ++it) {
        if (it->time.contains(at))
            found = int(it - planned.begin());
    }
    return found;
}

Comparison compared(std::span<const PlannedTime> planned, std::span<const LiveShift> shifts,
    const Interval& range, Instant knownSince, Instant now)
{
    Comparison result;
    if (planned.empty())
        return result;
    QVector<Interval> plans;
    for (auto it = firstReaching(planned, range.start); it != planned.end() && it->time.start < range.end;
         ++it)
        plans.append(it->time.clipped(range));
    QVector<Interval> covers;
    for (const LiveShift& shift : shifts) {
        if (shift.start >= range.end)
            break;
        covers.append(shift.insured(now).clipped(range));
    }
    const IntervalSet plan = united(std::move(plans));
    const IntervalSet cover = united(std::move(covers));
    const Interval over = Interval{knownSince, now}.clipped(range);
    if (!over.isEmpty())
        result.gaps = subtracted(intersected(plan, {over}), cover);
    result.unplanned = subtracted(intersected(cover, {reachedBy(planned)}), plan);
    return result;
}

} // namespace covershift::geometry
