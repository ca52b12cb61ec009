#pragma once

#include <domain/ids.h>
#include <domain/instant.h>

#include <QByteArray>
#include <QUrl>
#include <QVector>

#include <optional>

namespace covershift {

/// One request on the wire for one or several operations: what was frozen before the first byte, and what
/// came back. Secrets are redacted before anything gets here.
struct Attempt
{
    AttemptId id;
    ConnectionId connection;
    QVector<OperationId> operations; ///< in the payload's order
    QByteArray method;
    QUrl url;
    QByteArray requestHeaders; ///< one a line, redacted
    QByteArray payload; ///< the exact body
    QByteArray
        knownIds; ///< of an insert that can be looked up: what the host listed before it, 32 hex digits each
    Instant startedAt;
    std::optional<Instant> finishedAt; ///< absent: in flight, or interrupted
    qint64 bytesHandedOut = 0; ///< of the body
    int httpStatus = 0;
    QByteArray responseHeaders; ///< redacted
    QByteArray responseBody; ///< at most the first 64 KiB
    QString outcome; ///< the verdict's word: `accepted`, `requeued`, `rejected`, `split`, `paused`,
                     ///< `uncertain`, `interrupted`
    friend bool operator==(const Attempt&, const Attempt&) = default;
};

} // namespace covershift
