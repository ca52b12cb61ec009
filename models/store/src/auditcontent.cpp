#include "errorjson.h"
#include "hashed.h"

#include <store/auditcontent.h>

#include <algorithm>
#include <tuple>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

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
    // Rows from before there were templates keep their hash.
    if (operation.shiftTemplate.isValid() || operation.team.isValid())
        fields.add(operation.shiftTemplate.value).add(operation.team.value).add(operation.content);
    // Likewise those from before automatic mode, and whatever a person does.
    if (operation.automatic)
        fields.add(u"automatic"_s);
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
    if (!attempt.knownIds.isEmpty())
        fields.add(attempt.knownIds);
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

RowContent contentOf(const Worker& worker)
{
    HashedFields fields;
    fields.add(worker.name)
        .add(worker.customerNumber)
        .add(worker.workProviderUserId)
        .add(worker.businessUserId ? QByteArray::number(qint64(*worker.businessUserId)) : QByteArray())
        .add(worker.email)
        .add(worker.phone)
        .add(worker.team)
        .add(worker.vehicleRegistration)
        .add(qint64(worker.archived));
    return {u"worker"_s, worker.id.value, 0, fields.result()};
}

RowContent contentOf(const Connection& connection)
{
    HashedFields fields;
    fields.add(hostName(connection.host))
        .add(connection.url.toEncoded())
        .add(identityName(connection.identity))
        .add(onUncertainName(connection.onUncertain))
        .add(connection.workProvider)
        .add(formatName(connection.viviot.format))
        .add(authName(connection.viviot.auth))
        .add(connection.viviot.user)
        .add(endDateName(connection.viviot.endDate))
        .add(connectionStateName(connection.state))
        .add(pauseReasonName(connection.pauseReason))
        .add(connection.pauseDetail)
        .add(qint64(connection.current));
    return {u"connection"_s, connection.id.value, 0, fields.result()};
}

RowContent contentOf(ConnectionId connection, const CoverStatus& status)
{
    HashedFields fields;
    fields.add(productName(status.product))
        .add(status.checkedAt)
        .add(status.detail)
        .add(status.policyId)
        .add(status.customerNumber)
        .add(status.classOfUse)
        .add(status.level)
        .add(status.vehicleRegistration);
    return {u"cover"_s, status.worker.value, connection.value, fields.result()};
}

RowContent contentOf(const Incident& incident)
{
    HashedFields fields;
    fields.add(incident.worker.value)
        .add(incident.planned.start)
        .add(incident.planned.end)
        .add(incident.shiftTemplate.value)
        .add(incident.foundAt);
    if (incident.coverEnded) // missed starts are older than this field
        fields.add(*incident.coverEnded);
    return {u"incident"_s, incident.id, 0, fields.result()};
}

RowContent contentOf(const AlertNote& note)
{
    HashedFields fields;
    fields.add(alertKindName(note.key.kind))
        .add(note.key.subject)
        .add(note.key.moment)
        .add(note.worker.value)
        .add(note.text)
        .add(note.at)
        .add(note.actor);
    return {u"note"_s, note.id, 0, fields.result()};
}

RowContent contentOf(WorkerId worker, const TeamSince& team)
{
    return {u"team"_s, worker.value, msOf(team.since), HashedFields().add(team.team).result()};
}

RowContent contentOf(const LiveShift& imported)
{
    HashedFields fields;
    fields.add(imported.worker.value).add(imported.start).add(imported.end);
    return {u"shift"_s, imported.id.value, 0, fields.result()};
}

RowContent contentOf(const PeriodClose& close)
{
    HashedFields fields;
    fields.add(close.days.first.toString(Qt::ISODate))
        .add(close.days.last.toString(Qt::ISODate))
        .add(qint64(close.revision))
        .add(close.closedAt)
        .add(close.actor)
        .add(close.reason)
        .add(close.zone)
        .add(close.numbers)
        .add(close.chainHead);
    return {u"close"_s, close.id, 0, fields.result()};
}

RowContent withoutCover(WorkerId worker)
{
    return {u"cover"_s, worker.value, 0, {}};
}

QByteArray digestWith(const QByteArray& digest, const RowContent& content)
{
    return HashedFields()
        .add(digest)
        .add(content.kind)
        .add(content.id)
        .add(content.connection)
        .add(content.hash)
        .result();
}

void tellContents(QJsonObject& detail, QVector<RowContent>& contents)
{
    std::ranges::sort(contents, [](const RowContent& a, const RowContent& b) {
        return std::tie(a.kind, a.id, a.connection) < std::tie(b.kind, b.id, b.connection);
    });
    QByteArray digest;
    for (const RowContent& content : std::as_const(contents))
        digest = digestWith(digest, content);
    if (!digest.isEmpty())
        detail.insert("contents"_L1, QString::fromLatin1(digest.toHex()));
}

QByteArray contentsToldIn(const QJsonObject& detail)
{
    return QByteArray::fromHex(detail.value("contents"_L1).toString().toLatin1());
}

} // namespace covershift::store
