#pragma once

#include <domain/instant.h>

#include <QDate>
#include <QTime>
#include <QTimeZone>
#include <QVector>

#include <optional>

namespace covershift {

/// The instants that a wall clock in `zone` shows as this date and time, the earlier first: one, two where
/// the clocks go back over it, none where they go forward over it. Made from the zone's offsets alone:
/// QDateTime of Qt 6.4 is invalid in a gap and takes the second of two (design.md, Time).
[[nodiscard]] QVector<Instant> instantsOf(const QDate& date, const QTime& time, const QTimeZone& zone);

/// How a wall-clock time came to be an instant.
enum class WallTimeKind {
    Plain, ///< it comes once
    InGap, ///< it never comes that day: moved forward by as much as the clocks were
    Twice, ///< it comes twice: the first is taken
};
struct ResolvedWallTime
{
    Instant at;
    WallTimeKind kind = WallTimeKind::Plain;
    friend bool operator==(const ResolvedWallTime&, const ResolvedWallTime&) = default;
};

/// The one instant that a plan means by this date and time in `zone` (design.md, Time). Nothing for a date,
/// time or zone that is none.
[[nodiscard]] std::optional<ResolvedWallTime> resolveWallTime(
    const QDate& date, const QTime& time, const QTimeZone& zone);

} // namespace covershift
