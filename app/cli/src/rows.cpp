#include "rows.h"

#include <session/sentences.h>

#include <QCoreApplication>
#include <QDateTime>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Rows)
};

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<Instant>& instant)
{
    return instant ? QJsonValue(toIsoUtc(*instant)) : QJsonValue();
}

template <class Tag>
QJsonValue orNull(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(QString::number(id.value)) : QJsonValue();
}

} // namespace

QString localIso(Instant instant)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msOf(instant));
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

Rows::Rows(const session::Session& session, const session::Board& board)
    : m_board(board)
    , m_identity(session.connection(Host::Zego).identity)
{
}

QString Rows::workerWord(WorkerId id) const
{
    const Worker* worker = m_board.worker(id);
    if (!worker)
        return {};
    const auto identifier = identifierOf(*worker, m_identity);
    return identifier ? identifier->value : worker->name;
}

QString Rows::workerName(WorkerId id) const
{
    const Worker* worker = m_board.worker(id);
    return worker ? worker->name : QString();
}

QJsonObject Rows::json(const Operation& operation) const
{
    QJsonValue code;
    QJsonValue message;
    if (operation.lastError) {
        code = errorCode(operation.lastError->kind);
        message = session::sentence(*operation.lastError, workerName(operation.worker));
    }
    return {
        {u"id"_s, QString::number(operation.id.value)},
        {u"kind"_s, kindName(operation.kind)},
        {u"worker"_s, orNull(workerWord(operation.worker))},
        {u"worker_name"_s, orNull(workerName(operation.worker))},
        {u"timestamp"_s, toIsoUtc(operation.at)},
        {u"until"_s, orNull(operation.until)},
        {u"state"_s, stateName(operation.state)},
        {u"attempts"_s, operation.attempts},
        {u"last_error"_s, code},
        {u"last_error_message"_s, message},
        {u"next_attempt_at"_s,
            orNull(operation.nextAttemptAt ? operation.nextAttemptAt : operation.holdUntil)},
        {u"shift_id"_s, orNull(operation.shift)},
        {u"replaces"_s, orNull(operation.replaces)},
        {u"reason"_s, orNull(operation.reason)},
        {u"remote_id"_s, orNull(operation.remoteId)},
        {u"matches"_s, operation.kind == OperationKind::Match ? QJsonValue(operation.matches) : QJsonValue()},
        {u"backdated"_s, operation.backdated},
        {u"past_held"_s, operation.pastHeld},
        {u"created_at"_s, toIsoUtc(operation.createdAt)},
    };
}

QJsonArray Rows::json(const QVector<Operation>& operations) const
{
    QJsonArray array;
    for (const Operation& operation : operations)
        array.append(json(operation));
    return array;
}

QJsonObject Rows::json(const LiveShift& shift, const QString& remoteId) const
{
    const bool ended = shift.state == ShiftState::Ended;
    const bool ending = shift.hasEnd() && !ended;
    return {
        {u"id"_s, QString::number(shift.id.value)},
        {u"worker"_s, orNull(workerWord(shift.worker))},
        {u"worker_name"_s, orNull(workerName(shift.worker))},
        {u"start"_s, toIsoUtc(shift.start)},
        // An end counts only once it is taken; until then the shift runs.
        {u"end"_s, ended && shift.hasEnd() ? QJsonValue(toIsoUtc(shift.end)) : QJsonValue()},
        {u"ending_at"_s, ending ? QJsonValue(toIsoUtc(shift.end)) : QJsonValue()},
        {u"origin"_s, originName(shift.origin)},
        {u"remote_id"_s, orNull(remoteId)},
        {u"state"_s, shiftStateName(shift.state)},
        {u"certainty"_s, certaintyName(shift.certainty)},
        {u"backdated"_s, (shift.flags & LiveShift::Backdated) != 0},
        {u"cannot_be_ended"_s, (shift.flags & LiveShift::CannotBeEnded) != 0},
        {u"end_failed"_s, (shift.flags & LiveShift::EndFailed) != 0},
    };
}

QJsonObject Rows::json(const Worker& worker) const
{
    const CoverStatus cover = m_board.coverStatus(worker.id);
    const bool isChecked = cover.checkedAt != Instant();
    return {
        {u"id"_s, QString::number(worker.id.value)},
        {u"worker"_s, orNull(workerWord(worker.id))},
        {u"worker_name"_s, worker.name},
        {u"name"_s, worker.name},
        {u"customer_number"_s, orNull(worker.customerNumber)},
        {u"work_provider_user_id"_s, orNull(worker.workProviderUserId)},
        {u"business_user_id"_s,
            worker.businessUserId ? QJsonValue(QString::number(*worker.businessUserId)) : QJsonValue()},
        {u"email"_s, orNull(worker.email)},
        {u"phone"_s, orNull(worker.phone)},
        {u"team"_s, orNull(worker.team)},
        {u"vehicle_registration"_s, orNull(worker.vehicleRegistration)},
        {u"archived"_s, worker.archived},
        {u"product"_s, productName(cover.product)},
        {u"checked_at"_s, isChecked ? QJsonValue(toIsoUtc(cover.checkedAt)) : QJsonValue()},
    };
}

QJsonObject Rows::json(const Connection& connection, bool keyKnown)
{
    const bool isSet = connection.state != ConnectionState::Unset;
    QJsonObject object{
        {u"host"_s, hostName(connection.host)},
        {u"url"_s, isSet ? QJsonValue(connection.url.toString(QUrl::FullyEncoded)) : QJsonValue()},
        {u"state"_s, connectionStateName(connection.state)},
        {u"reason"_s, orNull(pauseReasonName(connection.pauseReason))},
        {u"message"_s, orNull(session::sentence(connection.pauseReason, connection.pauseDetail))},
    };
    if (isSet) {
        object.insert(u"identity"_s, identityName(connection.identity));
        object.insert(u"on_uncertain"_s, onUncertainName(connection.onUncertain));
        object.insert(u"work_provider"_s, orNull(connection.workProvider));
        object.insert(u"key_known"_s, keyKnown);
    }
    return object;
}

QStringList Rows::operationTitles()
{
    return {Tr::tr("Id"), Tr::tr("Push"), Tr::tr("Worker"), Tr::tr("Name"), Tr::tr("Time"), Tr::tr("State"),
        Tr::tr("Attempts")};
}

QStringList Rows::text(const Operation& operation) const
{
    return {QString::number(operation.id.value), session::kindTitle(operation.kind),
        workerWord(operation.worker), workerName(operation.worker), localIso(operation.at),
        session::stateTitle(operation.state), QString::number(operation.attempts)};
}

QStringList Rows::shiftTitles()
{
    return {Tr::tr("Id"), Tr::tr("Worker"), Tr::tr("Name"), Tr::tr("Start"), Tr::tr("End"), Tr::tr("State"),
        Tr::tr("Start is")};
}

QStringList Rows::text(const LiveShift& shift) const
{
    const bool ended = shift.state == ShiftState::Ended && shift.hasEnd();
    return {QString::number(shift.id.value), workerWord(shift.worker), workerName(shift.worker),
        localIso(shift.start), ended ? localIso(shift.end) : QString(), shiftStateName(shift.state),
        certaintyName(shift.certainty)};
}

} // namespace covershift::cli
