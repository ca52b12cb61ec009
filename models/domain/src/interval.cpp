#include <domain/interval.h>

#include <algorithm>
#include <utility>

namespace covershift {

Interval Interval::clipped(const Interval& range) const
{
    const Instant from = std::max(start, range.start);
    return {from, std::max(from, std::min(end, range.end))};
}

IntervalSet united(QVector<Interval> intervals)
{
    if (!std::ranges::is_sorted(std::as_const(intervals), {}, &Interval::start))
        std::ranges::sort(intervals, {}, &Interval::start);
    IntervalSet set;
    set.reserve(intervals.size());
    for (const Interval& interval : std::as_const(intervals)) {
        if (interval.isEmpty())
            continue;
        if (!set.isEmpty() && interval.start <= set.constLast().end)
            set.last().end = std::max(set.constLast().end, interval.end);
        else
            set.append(interval);
    }
    return set;
}

IntervalSet intersected(const IntervalSet& a, const IntervalSet& b)
{
    IntervalSet set;
    auto left = a.cbegin();
    auto right = b.cbegin();
    while (left != a.cend() && right != b.cend()) {
        const Interval common = left->clipped(*right);
        if (!common.isEmpty())
            set.append(common);
        if (left->end < right->end)
            ++left;
        else
            ++right;
    }
    return set;
}

IntervalSet subtracted(const IntervalSet& a, const IntervalSet& b)
{
    IntervalSet set;
    auto taken = b.cbegin();
    for (const Interval& interval : a) {
        Instant from = interval.start;
        while (taken != b.cend() && taken->end <= from)
            ++taken;
        // The last one looked at may reach into the next interval, so `taken` itself stays.
        for (auto hole = taken; hole != b.cend() && hole->start < interval.end; ++hole) {
            if (from < hole->start)
                set.append({from, hole->start});
            from = std::max(from, hole->end);
        }
        if (from < interval.end)
            set.append({from, interval.end});
    }
    return set;
}

milliseconds totalLength(const IntervalSet& set)
{
    milliseconds total{0};
    for (const Interval& interval : set)
        total += interval.length();
    return total;
}

} // namespace covershift
