#pragma once

#include <domain/occurrence.h>

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QTimeZone>

#include <utility>

class QIODevice;

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

/// The zones of a calendar's entries, each over the time that its entries lie in.
class CalendarZones
{
public:
    void add(const QTimeZone& zone, const Interval& time);

private:
    friend class CalendarWriter;
    QMap<QByteArray, std::pair<QTimeZone, Interval>> m_zones;
};

/// Writes an iCalendar object (RFC 5545: lines folded at 75 octets, CR LF, text escaped) in pieces, one entry
/// after the other. A time on the wall clock means the first of two, so the second is written in UTC.
class CalendarWriter
{
public:
    /// `out`: open for writing; outlives it. `zones`: those of all entries that will come; each becomes a
    /// VTIMEZONE that holds over its time. `stamp`: DTSTAMP.
    CalendarWriter(QIODevice& out, const QString& title, Instant stamp, const CalendarZones& zones);
    void add(const CalendarEntry& entry);
    void finish(); ///< the object is whole only then
    /// The device took all it got so far; once it did not, it gets nothing more.
    [[nodiscard]] bool isFine() const { return m_isFine; }

private:
    void write();

    QIODevice& m_out;
    QByteArray m_bytes; ///< the next piece
    Instant m_stamp;
    bool m_isFine = true;
};

} // namespace covershift::reports
