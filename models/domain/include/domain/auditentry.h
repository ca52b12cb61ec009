#pragma once

#include <domain/ids.h>
#include <domain/instant.h>

#include <QByteArray>
#include <QString>

namespace covershift {

/// A row of the append-only audit.
struct AuditEntry
{
    qint64 sequence = 0; ///< 1, 2, 3 … without a hole
    Instant at;
    QString actor; ///< `engine`, or the person's login name
    QString event; ///< `operation.queued`, `operation.accepted`, `connection.paused`, `workers.imported`, …
    OperationId operation; ///< may be invalid
    QString detail; ///< a JSON object; ids only, no names or addresses
    QByteArray hash; ///< SHA-256 over the previous hash and all of the above
    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

} // namespace covershift
