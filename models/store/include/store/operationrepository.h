#pragma once

#include <domain/operation.h>
#include <store/checkedrows.h>

#include <QVector>

#include <optional>
#include <span>

namespace covershift::store {

class Database;

/// Which operations a list shows; newest first.
struct OperationFilter
{
    QVector<OperationState> states; ///< empty: all
    OperationId before; ///< valid: only older ones (keyset paging)
    int limit = 500; ///< 0: no limit
    QVector<OperationKind> kinds = {}; ///< empty: all
    WorkerId worker = {}; ///< invalid: all
};

class OperationRepository
{
public:
    explicit OperationRepository(Database& database);
    /// Saves a new one; gives its id. `position` and, for a login or insert, `shift` become that id where
    /// they are not set.
    [[nodiscard]] Result<OperationId> insert(const Operation& operation);
    /// Changes what may change; the event's time and identifier stay as they were made.
    [[nodiscard]] Done update(const Operation& operation);
    [[nodiscard]] Result<std::optional<Operation>> byId(OperationId id) const;
    /// Those that there are, by id.
    [[nodiscard]] Result<QVector<Operation>> byIds(std::span<const OperationId> ids) const;
    [[nodiscard]] Result<QVector<Operation>> list(const OperationFilter& filter) const;
    /// Everything that holds or waits in a lane: queued, sending, uncertain, rejected, expired; by lane
    /// order (`position`, then `id`).
    [[nodiscard]] Result<QVector<Operation>> unfinished() const;
    /// At most `limit` after this one, oldest first.
    [[nodiscard]] Result<CheckedRows<Operation>> after(OperationId id, int limit) const;
    /// Whatever there ever was of one worker on one connection, in lane order.
    [[nodiscard]] Result<QVector<Operation>> ofLane(ConnectionId connection, WorkerId worker) const;
    /// What can still change the ledger of one worker on one connection.
    [[nodiscard]] Result<QVector<Operation>> unsettledOf(ConnectionId connection, WorkerId worker) const;
    [[nodiscard]] Done markSettled(std::span<const OperationId> ids);

private:
    Database& m_database;
};

} // namespace covershift::store
