#pragma once

#include <geometry/timescale.h>

#include <QTimeZone>

#include <chrono>
#include <vector>

namespace covershift::geometry {

/// A line of the ruler, at a round time on the wall's clock.
struct Tick
{
    Instant at;
    bool dayStart = false; ///< local midnight, or the first moment of a day that has none
    friend bool operator==(const Tick&, const Tick&) = default;
};

/// The closest step (1, 2, 5, 10, 15, 30 min, 1, 2, 3, 6, 12 h, 1 day) that keeps ticks at least
/// `leastPixels` apart; a day where none does.
[[nodiscard]] std::chrono::minutes tickStep(const TimeScale& scale, double leastPixels);

/// The ticks in `[scale.from, scale.to]`, ascending. Each stands at a multiple of `step` since local
/// midnight as the clock on the wall of `zone` shows it: over a gap a tick that does not exist is left out,
/// over a fold an hour that comes twice has its ticks twice; each day has one dayStart.
[[nodiscard]] std::vector<Tick> ticks(
    const TimeScale& scale, std::chrono::minutes step, const QTimeZone& zone);

/// The first moment of the local day in which `at` lies.
[[nodiscard]] Instant dayStartBefore(Instant at, const QTimeZone& zone);

} // namespace covershift::geometry
