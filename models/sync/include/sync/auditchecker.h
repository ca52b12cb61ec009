#pragma once

#include <domain/auditentry.h>
#include <domain/error.h>
#include <domain/ids.h>

#include <QByteArray>
#include <QSet>
#include <QVector>

#include <memory>
#include <optional>

namespace covershift::store {
class Database;
}

namespace covershift::sync {

/// What does not fit; each list in ascending order.
struct AuditFindings
{
    qint64 rows = 0;
    std::optional<qint64> firstBroken; ///< of the chain
    QByteArray head; ///< the hash of the last row
    /// Whose ledger row is not what the operations say; imported ones that are not what the audit tells.
    QVector<ShiftId> wrongShifts;
    QVector<OperationId> wrongOperations; ///< whose row, or request, or answer, is not what the audit tells
    QVector<ConnectionId> wrongConnections; ///< likewise
    QVector<WorkerId> wrongWorkers; ///< likewise; or the history of whose teams is not
    QVector<WorkerId> wrongCovers; ///< whose answer about their cover is not what the audit tells
    QVector<qint64> wrongIncidents; ///< likewise, by the id of the row
    QVector<qint64> wrongNotes; ///< likewise
    QVector<qint64> wrongCloses; ///< periods that were closed; likewise
};

/// Reads the audit, the outbox and the ledger from end to end, in slices between which everything else may
/// write: the chain, the contents that the audit told of, and the operations replayed into the ledger. What
/// was written before contents were told is taken as it is. On the store's thread.
class AuditChecker
{
public:
    explicit AuditChecker(store::Database& database);
    ~AuditChecker();

    /// The audit rows about these are kept while they are read. Before the first step.
    void keep(const QSet<OperationId>& operations, const QSet<ShiftId>& imported);
    [[nodiscard]] QVector<AuditEntry> keptOfOperations() const; ///< oldest first
    [[nodiscard]] QVector<AuditEntry> keptOfImports() const; ///< likewise

    /// Reads one slice. True: there is more.
    [[nodiscard]] Result<bool> step();
    /// About how much is read, of 100; never less than before.
    [[nodiscard]] int progress() const;
    [[nodiscard]] AuditFindings findings() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::sync
