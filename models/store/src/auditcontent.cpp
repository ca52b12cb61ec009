#include "errorjson.h"
#include "hashed.h"

#include <store/auditcontent.h>

namespace covershift::store {

// Every column but `settled`, which says only what may be left unread.
QByteArray contentHash(const Operation& operation)
{
    HashedFields fields;
    fields.add(operation.id.value)
        .add(operation.connection.value)
        .add(kindName(operation.kind))
        .add(operation.worker.value)
        .add(identityName(operation.identifier.kind))
        .add(operation.identifier.value)
        .add(operation.at)
        .add(operation.until)
        .add(operation.shift.value)
        .add(stateName(operation.state))
        .add(qint64(operation.attempts))
        .add(operation.lastError ? toJsonText(*operation.lastError) : QString())
        .add(operation.createdAt)
        .add(operation.changedAt)
        .add(operation.holdUntil)
        .add(operation.nextAttemptAt)
        .add(operation.replaces.value)
        .add(operation.position.value)
        .add(qint64(operation.backdated))
        .add(qint64(operation.alone))
        .add(qint64(operation.matches))
        .add(qint64(operation.pastHeld))
        .add(operation.reason)
        .add(operation.remoteId)
        .add(operation.attempt.value);
    return fields.result().toHex();
}

QByteArray requestHash(const Attempt& attempt)
{
    HashedFields fields;
    fields.add(attempt.id.value)
        .add(attempt.connection.value)
        .add(attempt.method)
        .add(attempt.url.toEncoded())
        .add(attempt.requestHeaders)
        .add(attempt.payload)
        .add(attempt.startedAt);
    for (const OperationId operation : attempt.operations)
        fields.add(operation.value);
    return fields.result().toHex();
}

QByteArray answerHash(const Attempt& attempt)
{
    HashedFields fields;
    fields.add(attempt.id.value)
        .add(attempt.finishedAt)
        .add(attempt.bytesHandedOut)
        .add(qint64(attempt.httpStatus))
        .add(attempt.responseHeaders)
        .add(attempt.responseBody)
        .add(attempt.outcome);
    return fields.result().toHex();
}

} // namespace covershift::store
