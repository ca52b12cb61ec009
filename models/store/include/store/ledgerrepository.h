#pragma once

#include <domain/liveshift.h>

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
    /// Those not ended, of one worker on one connection (invalid id: on any), by start.
    [[nodiscard]] Result<QVector<LiveShift>> unendedOf(ConnectionId connection, WorkerId worker) const;
    /// At most `limit` with an id below `before` (invalid: from the newest), newest first.
    [[nodiscard]] Result<QVector<LiveShift>> slice(ShiftId before, int limit) const;

private:
    Database& m_database;
};

} // namespace covershift::store
