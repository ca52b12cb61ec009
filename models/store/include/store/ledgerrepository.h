#pragma once

#include <domain/liveshift.h>
#include <store/checkedrows.h>

#include <QVector>

#include <span>

namespace covershift::store {

class Database;

/// The ledger as it was last derived; a projection of the operations, written in their transactions.
class LedgerRepository
{
public:
    explicit LedgerRepository(Database& database);
    /// Inserts or replaces by id.
    [[nodiscard]] Done put(ConnectionId connection, std::span<const LiveShift> shifts);
    [[nodiscard]] Done remove(std::span<const ShiftId> ids);
    /// Inserts that were given an end which comes after `at`: ended, as it was taken, and running until then.
    [[nodiscard]] Result<QVector<LiveShift>> endingAfter(
        ConnectionId connection, WorkerId worker, Instant at) const;
    /// Whether a shift of this worker is not ended, or ends after `now`, on any connection.
    [[nodiscard]] Result<bool> hasCover(WorkerId worker, Instant now) const;
    /// All of one worker on one connection, by start.
    [[nodiscard]] Result<CheckedRows<LiveShift>> ofLane(ConnectionId connection, WorkerId worker) const;
    /// All of one worker on any connection, by start.
    [[nodiscard]] Result<QVector<LiveShift>> ofWorker(WorkerId worker) const;
    /// At most `limit` with an id below `before` (invalid: from the newest), newest first.
    [[nodiscard]] Result<QVector<LiveShift>> slice(ShiftId before, int limit) const;

private:
    Database& m_database;
};

} // namespace covershift::store
