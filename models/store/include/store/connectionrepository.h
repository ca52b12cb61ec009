#pragma once

#include <domain/connection.h>
#include <store/checkedrows.h>

#include <QVector>

#include <optional>

namespace covershift::store {

class Database;

class ConnectionRepository
{
public:
    explicit ConnectionRepository(Database& database);
    /// Current ones and those that operations still name.
    [[nodiscard]] Result<QVector<Connection>> all() const;
    /// Every one, also those that nothing names any more, by id.
    [[nodiscard]] Result<CheckedRows<Connection>> check() const;
    [[nodiscard]] Result<std::optional<Connection>> current(Host host) const;
    /// Makes it the current one of its host: a known host and URL keeps its id, another URL is another
    /// connection, and the former one stays, no longer current.
    [[nodiscard]] Result<Connection> save(const Connection& connection);
    /// Changes only state, reason and detail.
    [[nodiscard]] Done setState(
        ConnectionId id, ConnectionState state, PauseReason reason, const QString& detail);

private:
    Database& m_database;
};

} // namespace covershift::store
