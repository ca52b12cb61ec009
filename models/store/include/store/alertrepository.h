#pragma once

#include <domain/alert.h>
#include <domain/error.h>
#include <store/checkedrows.h>

#include <QVector>

namespace covershift::store {

class Database;

/// What lasts of exceptions: planned starts that were missed for good, what persons wrote about exceptions,
/// and until when some are silent. Incidents and notes are only ever added.
class AlertRepository
{
public:
    explicit AlertRepository(Database& database);

    /// Those found since, and all that nobody has written about since; by id.
    [[nodiscard]] Result<CheckedRows<Incident>> incidents(Instant foundSince) const;
    [[nodiscard]] Result<bool> hasIncident(const AlertKey& key) const;
    [[nodiscard]] Result<Incident> insert(const Incident& incident); ///< its id is passed over
    /// Those written since; by id.
    [[nodiscard]] Result<CheckedRows<AlertNote>> notes(Instant writtenSince) const;
    [[nodiscard]] Result<AlertNote> insert(const AlertNote& note); ///< its id is passed over
    /// At most `limit` after this one, oldest first; likewise of notes.
    [[nodiscard]] Result<CheckedRows<Incident>> incidentsAfter(qint64 id, int limit) const;
    [[nodiscard]] Result<CheckedRows<AlertNote>> notesAfter(qint64 id, int limit) const;
    [[nodiscard]] Result<CheckedRows<AlertSnooze>> snoozes(Instant now) const; ///< that last still
    /// In place of the one there is. Those that are over at `now` go.
    [[nodiscard]] Done put(const AlertSnooze& snooze, Instant now);

private:
    Database& m_database;
};

} // namespace covershift::store
