#pragma once

#include <domain/interval.h>
#include <geometry/timescale.h>

#include <QTimeZone>

#include <chrono>
#include <vector>

namespace covershift::geometry {

/// Steps of the calendar, named by their usual length; real ones are as long as the calendar has them.
inline constexpr std::chrono::minutes DayStep(24 * 60);
inline constexpr std::chrono::minutes WeekStep = 7 * DayStep;
inline constexpr std::chrono::minutes MonthStep = 30 * DayStep;
inline constexpr std::chrono::minutes QuarterStep = 91 * DayStep;
inline constexpr std::chrono::minutes YearStep = 365 * DayStep;

/// A line of the ruler, at a round time on the wall's clock.
struct Tick
{
    Instant at;
    bool dayStart = false; ///< local midnight, or the first moment of a day that has none
    friend bool operator==(const Tick&, const Tick&) = default;
};

/// The closest step (1, 2, 5, 10, 15, 30 min, 1, 2, 3, 6, 12 h, then those of the calendar) that keeps ticks
/// at least `leastPixels` apart; a year where none does.
[[nodiscard]] std::chrono::minutes tickStep(const TimeScale& scale, double leastPixels);
/// What stands above ticks of `step`: days above hours, months above days and weeks, years above months and
/// quarters; none (0) above years.
[[nodiscard]] std::chrono::minutes stepAbove(std::chrono::minutes step);

/// The ticks in `[scale.from, scale.to]`, ascending. Each stands at a multiple of `step` since local
/// midnight as the clock on the wall of `zone` shows it: over a gap a tick that does not exist is left out,
/// over a fold an hour that comes twice has its ticks twice; each day has one dayStart. A step of the
/// calendar stands at the first moment of its days, weeks (which begin on `firstDay`), months, quarters or
/// years. Costs by the ticks that are found, not by the days shown.
[[nodiscard]] std::vector<Tick> ticks(const TimeScale& scale, std::chrono::minutes step,
    const QTimeZone& zone, Qt::DayOfWeek firstDay = Qt::Monday);

/// The first moment of the local day in which `at` lies.
[[nodiscard]] Instant dayStartBefore(Instant at, const QTimeZone& zone);
/// The local day, week, month, quarter or year around `at`; `step` is one of the calendar.
[[nodiscard]] Interval calendarSpan(
    Instant at, std::chrono::minutes step, const QTimeZone& zone, Qt::DayOfWeek firstDay = Qt::Monday);

/// The wall's clock jumps: forward where `by` is over 0.
struct ClockChange
{
    Instant at;
    std::chrono::seconds by{0};
    friend bool operator==(const ClockChange&, const ClockChange&) = default;
};
/// Those in `[scale.from, scale.to]`, ascending.
[[nodiscard]] std::vector<ClockChange> clockChanges(const TimeScale& scale, const QTimeZone& zone);

} // namespace covershift::geometry
