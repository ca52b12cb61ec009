#pragma once

#include <domain/instant.h>

#include <QDate>
#include <QTime>
#include <QTimeZone>
#include <QVector>

namespace covershift {

/// The instants that a wall clock in `zone` shows as this date and time, the earlier first: one, two where
/// the clocks go back over it, none where they go forward over it. Made from the zone's offsets alone:
/// QDateTime of Qt 6.4 is invalid in a gap and takes the second of two (design.md, Time).
[[nodiscard]] QVector<Instant> instantsOf(const QDate& date, const QTime& time, const QTimeZone& zone);

} // namespace covershift
