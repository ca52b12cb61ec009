#pragma once

#include <domain/occurrence.h>

#include <QByteArray>
#include <QString>
#include <QTimeZone>
#include <QVector>

namespace covershift::reports {

/// One planned occurrence of one worker.
struct CalendarEntry
{
    QString uid; ///< the same for the same occurrence, however often it is exported: `calendarUid()`
    QString summary;
    QString description;
    Interval time;
    QTimeZone zone; ///< in which it is meant: its team's, else the organisation's
};

/// Of one member's occurrence of one template on one day, whatever its hours; `shiftTemplate` is the key by
/// which calendars know the day (`ShiftTemplate::calendarKey()`). `folderKey`: tells the data folders apart,
/// whose ids are the same. `number`: of a further one of the same member and day 1, 2 … by start.
[[nodiscard]] QString calendarUid(const Occurrence& occurrence, const QString& folderKey, int number = 0);

/// An iCalendar object (RFC 5545: lines folded at 75 octets, CR LF, text escaped) with a VTIMEZONE for each
/// zone that holds over the entries' time. A time on the wall clock means the first of two, so the second is
/// written in UTC. `stamp`: DTSTAMP.
[[nodiscard]] QByteArray calendarOf(
    const QVector<CalendarEntry>& entries, const QString& title, Instant stamp);

} // namespace covershift::reports
