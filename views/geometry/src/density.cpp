#include <geometry/density.h>

#include <algorithm>

namespace covershift::geometry {

namespace {

bool canMerge(const LiveShift& shift)
{
    return shift.state == ShiftState::Ended && shift.certainty != Certainty::Uncertain && shift.flags == 0;
}

} // namespace

Instant shownEnd(const LiveShift& shift, Instant now)
{
    if (!shift.hasEnd())
        return std::max(shift.start, now);
    return std::max(shift.start, shift.state == ShiftState::Ended ? shift.end : std::max(shift.end, now));
}

std::vector<Piece> pieces(std::span<const LiveShift> shifts, const TimeScale& scale, Instant now)
{
    std::vector<Piece> found;
    milliseconds covered(0);
    const auto last = std::lower_bound(shifts.begin(), shifts.end(), scale.to,
        [](const LiveShift& shift, Instant to) { return shift.start < to; });
    for (auto it = shifts.begin(); it != last; ++it) {
        const Interval time{it->start, shownEnd(*it, now)};
        if (time.end < scale.from)
            continue;
        const bool narrow = canMerge(*it) && scale.lengthOf(time.length()) < NarrowestBar;
        if (narrow && !found.empty()) {
            Piece& before = found.back();
            const LiveShift& previous = shifts[before.first];
            const bool near = scale.xOf(time.start) - scale.xOf(before.time.end) < NarrowestBar;
            const bool column = before.count > 1 || scale.lengthOf(before.time.length()) < NarrowestBar;
            if (near && column && canMerge(previous)) {
                covered += time.length();
                ++before.count;
                before.time.end = std::max(before.time.end, time.end);
                const auto whole = std::max<qint64>(1, before.time.length().count());
                before.share = std::min(1.0, double(covered.count()) / double(whole));
                continue;
            }
        }
        covered = time.length();
        found.push_back({static_cast<std::size_t>(it - shifts.begin()), 1, time, 1});
    }
    return found;
}

int shiftAt(std::span<const LiveShift> shifts, const TimeScale& scale, Instant now, double x, double slack)
{
    int best = -1;
    double nearest = slack;
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        const double start = scale.xOf(shifts[i].start);
        if (start - slack > x)
            break;
        const double end = scale.xOf(shownEnd(shifts[i], now));
        const double away = std::max({start - x, x - end, 0.0});
        if (away <= nearest) {
            nearest = away;
            best = static_cast<int>(i);
        }
    }
    return best;
}

} // namespace covershift::geometry
