#include "evidencerows.h"

#include <QJsonDocument>

#include <algorithm>
#include <type_traits>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;
using session::CoverAnswer;

namespace {

QString answerName(CoverAnswer answer)
{
    switch (answer) {
    case CoverAnswer::Covered:
        return u"covered"_s;
    case CoverAnswer::NotCovered:
        return u"not_covered"_s;
    case CoverAnswer::Doubtful:
        return u"doubtful"_s;
    case CoverAnswer::Waiting:
        return u"waiting"_s;
    case CoverAnswer::NotYet:
        return u"not_yet"_s;
    case CoverAnswer::NotKnown:
        return u"not_known"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue orNull(const std::optional<Instant>& at)
{
    return at ? QJsonValue(toIsoUtc(*at)) : QJsonValue();
}

QJsonObject jsonOf(const Attempt& attempt, const Operation& operation)
{
    const session::OwnPart own = session::ownPart(attempt, operation);
    return {
        {u"id"_s, QString::number(attempt.id.value)},
        {u"method"_s, QString::fromLatin1(attempt.method)},
        {u"url"_s, attempt.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)},
        {u"request_headers"_s, QString::fromUtf8(attempt.requestHeaders)},
        {u"request_body"_s, QString::fromUtf8(own.body)},
        {u"entry"_s, own.entry > 0 ? QJsonValue(own.entry) : QJsonValue()},
        {u"entries"_s, own.entries > 0 ? QJsonValue(own.entries) : QJsonValue()},
        {u"started_at"_s, toIsoUtc(attempt.startedAt)},
        {u"finished_at"_s, orNull(attempt.finishedAt)},
        {u"status"_s, attempt.httpStatus == 0 ? QJsonValue() : QJsonValue(attempt.httpStatus)},
        {u"response_headers"_s, QString::fromUtf8(attempt.responseHeaders)},
        {u"response_body"_s, QString::fromUtf8(attempt.responseBody)},
        {u"outcome"_s, attempt.outcome},
    };
}

QJsonObject jsonOf(const AuditEntry& entry)
{
    return {
        {u"row"_s, QString::number(entry.sequence)},
        {u"at"_s, toIsoUtc(entry.at)},
        {u"actor"_s, entry.actor},
        {u"event"_s, entry.event},
        {u"detail"_s, QJsonDocument::fromJson(entry.detail.toUtf8()).object()},
        {u"hash"_s, QString::fromLatin1(entry.hash.toHex())},
    };
}

QJsonArray operationsOf(const session::Evidence& evidence, const Rows& rows)
{
    QJsonArray operations;
    for (const session::EvidenceOperation& each : evidence.operations) {
        QJsonObject operation = rows.json(each.operation);
        QJsonArray requests;
        for (const Attempt& attempt : each.attempts)
            requests.append(jsonOf(attempt, each.operation));
        QJsonArray decisions;
        for (const AuditEntry& entry : each.decisions)
            decisions.append(jsonOf(entry));
        operation.insert(u"requests"_s, requests);
        operation.insert(u"decisions"_s, decisions);
        operations.append(operation);
    }
    return operations;
}

template <class Id>
QJsonArray idsOf(const QVector<Id>& ids)
{
    QJsonArray array;
    for (const Id& id : ids) {
        if constexpr (std::is_same_v<Id, qint64>)
            array.append(QString::number(id));
        else
            array.append(QString::number(id.value));
    }
    return array;
}

QJsonObject jsonOf(const session::AuditCheck& audit)
{
    return {
        {u"whole"_s, audit.isWhole()},
        {u"rows"_s, audit.rows},
        {u"head"_s, QString::fromLatin1(audit.head.toHex())},
        {u"first_broken"_s,
            audit.firstBroken ? QJsonValue(QString::number(*audit.firstBroken)) : QJsonValue()},
        {u"altered_shifts"_s, idsOf(audit.wrongShifts)},
        {u"altered_operations"_s, idsOf(audit.wrongOperations)},
        {u"altered_connections"_s, idsOf(audit.wrongConnections)},
        {u"altered_workers"_s, idsOf(audit.wrongWorkers)},
        {u"altered_checks"_s, idsOf(audit.wrongCovers)},
        {u"altered_incidents"_s, idsOf(audit.wrongIncidents)},
        {u"altered_notes"_s, idsOf(audit.wrongNotes)},
        {u"altered_closes"_s, idsOf(audit.wrongCloses)},
    };
}

} // namespace

QJsonObject evidenceJson(const session::Evidence& evidence, const session::Document& page, const Rows& rows)
{
    // The provider's id of an inserted shift stands with the insert.
    const auto shift = [&](const LiveShift& one) {
        const auto insert = std::ranges::find(evidence.operations, startOf(one.id),
            [](const session::EvidenceOperation& each) { return each.operation.id; });
        return rows.json(one, insert == evidence.operations.cend() ? QString() : insert->operation.remoteId);
    };
    const auto shiftOrNull
        = [&](const std::optional<LiveShift>& one) { return one ? QJsonValue(shift(*one)) : QJsonValue(); };
    QJsonArray shifts;
    for (const LiveShift& one : evidence.shifts)
        shifts.append(shift(one));
    QJsonArray planned;
    for (const PlannedTime& each : evidence.planned)
        planned.append(
            QJsonObject{{u"start"_s, toIsoUtc(each.time.start)}, {u"end"_s, toIsoUtc(each.time.end)}});
    QJsonArray imports;
    for (const AuditEntry& entry : evidence.imports)
        imports.append(jsonOf(entry));
    QJsonArray hosts;
    for (const Connection& each : evidence.connections)
        hosts.append(each.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
    QJsonObject chain = jsonOf(evidence.audit);
    chain.insert(u"checked_at"_s, toIsoUtc(evidence.auditCheckedAt));
    const bool isChecked = evidence.checked.checkedAt != Instant();
    return {
        {u"answer"_s, answerName(evidence.answer)},
        {u"sentence"_s, page.headline},
        {u"not_known"_s, QJsonArray::fromStringList(page.sections.constFirst().paragraphs)},
        {u"worker"_s, rows.workerWord(evidence.worker.id)},
        {u"worker_name"_s, evidence.worker.name},
        {u"at"_s, toIsoUtc(evidence.at)},
        {u"made_at"_s, toIsoUtc(evidence.madeAt)},
        {u"known_since"_s, toIsoUtc(evidence.knownSince)},
        {u"sandbox"_s, evidence.sandbox},
        {u"product"_s, productName(evidence.checked.product)},
        {u"checked_at"_s, isChecked ? QJsonValue(toIsoUtc(evidence.checked.checkedAt)) : QJsonValue()},
        {u"clock_skew_ms"_s,
            evidence.clockSkew ? QJsonValue(qint64(evidence.clockSkew->count())) : QJsonValue()},
        {u"shifts"_s, shifts},
        {u"before"_s, shiftOrNull(evidence.before)},
        {u"after"_s, shiftOrNull(evidence.after)},
        {u"planned"_s, planned},
        {u"operations"_s, operationsOf(evidence, rows)},
        {u"imports"_s, imports},
        {u"hosts"_s, hosts},
        {u"chain"_s, chain},
    };
}

} // namespace covershift::cli
