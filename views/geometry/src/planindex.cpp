#include "planreach.h"

#include <geometry/plan.h>

#include <algorithm>
#include <cmath>

namespace covershift::geometry {

namespace {

/// `shares` of what `index` holds of `within`.
void fillWithin(
    const CoverIndex& index, const Columns& columns, const Interval& within, std::span<std::uint8_t> shares)
{
    const auto count = std::min(shares.size(), std::size_t(std::max(0, columns.count)));
    std::fill_n(shares.begin(), count, std::uint8_t(0));
    const Instant end = columns.from + milliseconds(std::llround(columns.startOf(columns.count)));
    const double begins = columns.columnOf(std::max(within.start, columns.from));
    const double ends = std::min(double(count), columns.columnOf(std::min(within.end, end)));
    if (ends <= begins)
        return;
    const auto first = std::size_t(begins);
    const auto last = std::min(count, std::size_t(std::ceil(ends)));
    std::vector<Share> found(last - first);
    const Columns wanted{columns.from + milliseconds(std::llround(columns.startOf(int(first)))),
        columns.length, int(found.size())};
    index.fill(wanted, found);
    for (std::size_t i = 0; i < found.size(); ++i)
        shares[first + i] = found[i].covered;
    const auto refill = [&](std::size_t column, double from, double to) {
        const Columns part{columns.from + milliseconds(std::llround(from * columns.length)),
            std::max(1.0, (to - from) * columns.length), 1};
        Share share;
        index.fill(part, {&share, 1});
        shares[column] = static_cast<std::uint8_t>(std::ceil(share.covered * std::min(1.0, to - from)));
    };
    if (begins > double(first))
        refill(first, begins, std::min(ends, double(first + 1)));
    if (ends < double(last) && last > first + (begins > double(first) ? 1 : 0))
        refill(last - 1, std::max(begins, double(last - 1)), ends);
}

} // namespace

PlanIndex::PlanIndex(std::span<const PlannedTime> planned, std::span<const LiveShift> shifts)
{
    if (planned.empty())
        return;
    QVector<Interval> plans;
    plans.reserve(qsizetype(planned.size()));
    for (const PlannedTime& each : planned)
        plans.append(each.time);
    QVector<Interval> covers;
    covers.reserve(qsizetype(shifts.size()));
    for (const LiveShift& shift : shifts) {
        // What runs covers from now on, too: later than now nobody asks.
        if (shift.counts())
            covers.append({shift.start, shift.state == ShiftState::Ended ? shift.end : Instant::max()});
    }
    const IntervalSet plan = united(std::move(plans));
    const IntervalSet cover = united(std::move(covers));
    m_planned = CoverIndex::ofTimes(plan);
    m_gaps = CoverIndex::ofTimes(subtracted(plan, cover));
    m_unplanned = CoverIndex::ofTimes(subtracted(intersected(cover, {reachedBy(planned)}), plan));
}

void PlanIndex::fillPlanned(const Columns& columns, std::span<std::uint8_t> shares) const
{
    fillWithin(m_planned, columns, {Instant::min(), Instant::max()}, shares);
}

void PlanIndex::fillGaps(
    const Columns& columns, Instant knownSince, Instant now, std::span<std::uint8_t> shares) const
{
    fillWithin(m_gaps, columns, {knownSince, now}, shares);
}

void PlanIndex::fillUnplanned(const Columns& columns, Instant now, std::span<std::uint8_t> shares) const
{
    fillWithin(m_unplanned, columns, {Instant::min(), now}, shares);
}

std::size_t PlanIndex::bytes() const
{
    return m_planned.bytes() + m_gaps.bytes() + m_unplanned.bytes();
}

} // namespace covershift::geometry
