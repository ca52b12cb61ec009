#pragma once

#include <domain/ids.h>

#include <QByteArray>
#include <QVector>

#include <optional>

namespace covershift::session {

/// `contracts/outbox.md`, Rules: the audit's chain, and whether the operations still give the ledger.
struct AuditCheck
{
    qint64 rows = 0;
    std::optional<qint64> firstBroken; ///< the sequence of the first row that does not fit
    QByteArray head; ///< the hash of the last row
    QVector<ShiftId> wrongShifts; ///< whose ledger row is not what the operations say
    QVector<OperationId> wrongOperations; ///< whose row is not what the audit says was written
    QVector<ConnectionId> wrongConnections; ///< likewise
    QVector<WorkerId> wrongWorkers; ///< likewise; or the history of whose teams is not
    QVector<WorkerId> wrongCovers; ///< whose last answer about their cover is not
    QVector<qint64> wrongIncidents; ///< likewise, by the id of the row
    QVector<qint64> wrongNotes; ///< likewise
    QVector<qint64> wrongCloses; ///< periods that were closed; likewise
    [[nodiscard]] bool isWhole() const
    {
        return !firstBroken && wrongShifts.isEmpty() && wrongOperations.isEmpty()
            && wrongConnections.isEmpty() && wrongWorkers.isEmpty() && wrongCovers.isEmpty()
            && wrongIncidents.isEmpty() && wrongNotes.isEmpty() && wrongCloses.isEmpty();
    }
};

} // namespace covershift::session
