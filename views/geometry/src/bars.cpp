#include <geometry/bars.h>

#include <algorithm>

namespace covershift::geometry {

namespace {

/// How many shifts there may be without a moment between them at which none goes on: lanes must not change
/// as one scrolls, so what came before is laid out too.
constexpr std::ptrdiff_t BarsBefore = 32;

void addApart(RowBars& found, std::span<const LiveShift> shifts, const CoverIndex& index,
    const TimeScale& scale, Instant now)
{
    for (const std::uint32_t at : index.apart()) {
        const LiveShift& shift = shifts[at];
        if (shift.start >= scale.to)
            return;
        const Interval time{shift.start, shownEnd(shift, now)};
        if (time.end >= scale.from)
            found.bars.push_back({at, time, {}});
    }
}

} // namespace

RowBars barsOf(
    std::span<const LiveShift> shifts, const CoverIndex& index, const TimeScale& scale, Instant now)
{
    RowBars found;
    const auto startsBefore = [](const LiveShift& shift, Instant at) { return shift.start < at; };
    const auto first = std::lower_bound(shifts.begin(), shifts.end(), scale.from, startsBefore);
    const auto last = std::lower_bound(first, shifts.end(), scale.to, startsBefore);
    if (double(last - first) * CrowdedPitch > scale.width) {
        found.isCrowded = true;
        addApart(found, shifts, index, scale, now);
        return found;
    }
    const auto end = std::size_t(last - shifts.begin());
    const auto near = std::size_t(std::max<std::ptrdiff_t>(0, first - shifts.begin() - BarsBefore));
    found.bars.reserve(end - near + 4);
    const Instant before = scale.from - milliseconds(1); // what ends as the view begins is seen, too
    for (std::size_t i = index.nextReaching(shifts, 0, before); i < near;
         i = index.nextReaching(shifts, i + 1, before))
        found.bars.push_back({i, {}, {}});
    for (std::size_t i = near; i < end; ++i)
        found.bars.push_back({i, {}, {}});
    std::vector<Interval> times;
    times.reserve(found.bars.size());
    for (Bar& bar : found.bars) {
        bar.time = {shifts[bar.shift].start, shownEnd(shifts[bar.shift], now)};
        times.push_back(bar.time);
    }
    const std::vector<Lane> lanes = lanesOf(times);
    for (std::size_t i = 0; i < lanes.size(); ++i)
        found.bars[i].lane = lanes[i];
    std::erase_if(found.bars, [&](const Bar& bar) { return bar.time.end < scale.from; });
    return found;
}

Lane laneOf(const RowBars& bars, std::size_t shift)
{
    const auto found = std::ranges::find(bars.bars, shift, &Bar::shift);
    return found == bars.bars.end() ? Lane{0, 1} : found->lane;
}

int laneAt(double share, int lanes)
{
    return std::clamp(static_cast<int>(share * lanes), 0, std::max(0, lanes - 1));
}

} // namespace covershift::geometry
