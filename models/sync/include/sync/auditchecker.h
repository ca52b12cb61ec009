#pragma once

#include <domain/error.h>
#include <domain/ids.h>

#include <QByteArray>
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
    QVector<ShiftId> wrongShifts; ///< whose ledger row is not what the operations say
    QVector<OperationId> wrongOperations; ///< whose row, or request, or answer, is not what the audit tells
};

/// Reads the audit, the outbox and the ledger from end to end, in slices between which everything else may
/// write: the chain, the contents that the audit told of, and the operations replayed into the ledger. What
/// was written before contents were told is taken as it is. On the store's thread.
class AuditChecker
{
public:
    explicit AuditChecker(store::Database& database);
    ~AuditChecker();

    /// Reads one slice. True: there is more.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] AuditFindings findings() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::sync
