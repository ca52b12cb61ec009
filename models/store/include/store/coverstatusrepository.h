#pragma once

#include <domain/coverstatus.h>
#include <domain/error.h>
#include <store/checkedrows.h>

#include <QVector>

#include <span>

namespace covershift::store {

class Database;

/// The last answer of user/status for each worker on each connection.
class CoverStatusRepository
{
public:
    explicit CoverStatusRepository(Database& database);
    /// Those of one connection, by worker.
    [[nodiscard]] Result<QVector<CoverStatus>> all(ConnectionId connection) const;
    /// What is known of these, by worker.
    [[nodiscard]] Result<QVector<CoverStatus>> of(
        ConnectionId connection, std::span<const WorkerId> workers) const;
    /// At most `limit` of one connection after this worker, by worker.
    [[nodiscard]] Result<CheckedRows<CoverStatus>> after(
        ConnectionId connection, WorkerId worker, int limit) const;
    /// Inserts, or replaces the one of that worker.
    [[nodiscard]] Done put(ConnectionId connection, const CoverStatus& status);
    /// Of this worker on every connection: the answers were about another identifier.
    [[nodiscard]] Done remove(WorkerId worker);

private:
    Database& m_database;
};

} // namespace covershift::store
