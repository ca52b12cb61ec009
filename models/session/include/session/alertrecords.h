#pragma once

#include <domain/alert.h>

namespace covershift::session {

/// What lasts of exceptions, as it is stored: incidents and notes of the last days, and those incidents that
/// nobody has written about, whatever their age.
struct AlertRecords
{
    QVector<Incident> incidents;
    QVector<AlertNote> notes; ///< by id: a later one follows an earlier one
    QVector<AlertSnooze> snoozes; ///< that last still
    qsizetype unreadable = 0; ///< rows that somebody else has written: they are left out
    std::optional<Instant> lookedUntil; ///< missed starts before it are known; nothing: nobody has looked yet
};

/// An exception that something is done about.
struct AlertRef
{
    AlertKey key;
    WorkerId worker; ///< whom it is about; invalid: nobody
    int level = 0;
};

} // namespace covershift::session
