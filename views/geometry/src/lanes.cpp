#include <geometry/lanes.h>

#include <algorithm>
#include <array>

namespace covershift::geometry {

std::vector<Lane> lanesOf(std::span<const Interval> bars)
{
    std::vector<Lane> lanes(bars.size());
    std::array<Instant, MostLanes> taken{};
    Instant reached = Instant::min();
    std::size_t first = 0; // of those that hang together
    int used = 1;
    const auto close = [&](std::size_t end) {
        for (std::size_t i = first; i < end; ++i)
            lanes[i].lanes = used;
    };
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars[i].start >= reached) {
            close(i);
            first = i;
            used = 1;
            taken.fill(Instant::min());
        }
        const auto free = std::ranges::find_if(taken, [&](Instant until) { return until <= bars[i].start; });
        const auto lane = free == taken.end() ? std::prev(taken.end()) : free;
        *lane = std::max(*lane, bars[i].end);
        lanes[i].lane = static_cast<int>(lane - taken.begin());
        used = std::max(used, lanes[i].lane + 1);
        reached = std::max(reached, bars[i].end);
    }
    close(bars.size());
    return lanes;
}

} // namespace covershift::geometry
