#include "rows.h"

#include "words.h"

#include <domain/planpush.h>
#include <session/sentences.h>

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

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
    , m_workers(board.workers())
    , m_identity(session.connection(Host::Zego).identity)
    , m_now(session.clock().now())
{
}

const Worker* Rows::worker(WorkerId id) const
{
    const auto found = std::ranges::lower_bound(m_workers, id, {}, &Worker::id);
    return found != m_workers.cend() && found->id == id ? &*found : nullptr;
}

QString Rows::workerWord(WorkerId id) const
{
    const Worker* named = worker(id);
    if (!named)
        return {};
    const auto identifier = identifierOf(*named, m_identity);
    return identifier ? identifier->value : named->name;
}

QString Rows::workerName(WorkerId id) const
{
    const Worker* named = worker(id);
    return named ? named->name : QString();
}

QString Rows::subject(const Operation& operation) const
{
    if (operation.kind == OperationKind::Template)
        return unpackedTemplate(operation.content).value_or(TemplatePush()).name;
    if (operation.kind == OperationKind::Team)
        return unpackedTeam(operation.content).value_or(TeamPush()).name;
    return workerName(operation.worker);
}

QJsonObject Rows::json(const Operation& operation) const
{
    const bool isTemplate = operation.kind == OperationKind::Template;
    const bool isTeam = operation.kind == OperationKind::Team;
    const QString about = subject(operation);
    return {
        {u"id"_s, QString::number(operation.id.value)},
        {u"kind"_s, kindName(operation.kind)},
        {u"worker"_s, orNull(workerWord(operation.worker))},
        {u"worker_name"_s, orNull(workerName(operation.worker))},
        {u"template"_s, isTemplate ? orNull(about) : QJsonValue()},
        {u"template_id"_s, orNull(operation.shiftTemplate)},
        {u"team"_s, isTeam ? orNull(about) : QJsonValue()},
        {u"team_id"_s, orNull(operation.team)},
        {u"timestamp"_s, toIsoUtc(operation.at)},
        {u"until"_s, orNull(operation.until)},
        {u"state"_s, stateName(operation.state)},
        {u"attempts"_s, operation.attempts},
        {u"last_error"_s,
            operation.lastError ? QJsonValue(errorCode(operation.lastError->kind)) : QJsonValue()},
        {u"last_error_message"_s, orNull(wordsFor(operation, about))},
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
    const bool ended = shift.hasTakenEnd();
    const bool ending = shift.hasEnd() && !ended;
    return {
        {u"id"_s, QString::number(shift.id.value)},
        {u"worker"_s, orNull(workerWord(shift.worker))},
        {u"worker_name"_s, orNull(workerName(shift.worker))},
        {u"start"_s, toIsoUtc(shift.start)},
        // An end counts only once it is taken; until then the shift runs.
        {u"end"_s, ended ? QJsonValue(toIsoUtc(shift.end)) : QJsonValue()},
        {u"ending_at"_s, ending ? QJsonValue(toIsoUtc(shift.end)) : QJsonValue()},
        {u"origin"_s, originName(shift.origin)},
        {u"remote_id"_s, orNull(remoteId)},
        {u"state"_s, shiftStateName(shift.state)},
        {u"to_come"_s, shift.start > m_now},
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
        {u"message"_s, orNull(wordsFor(connection))},
    };
    if (!isSet)
        return object;
    object.insert(u"key_known"_s, keyKnown);
    if (connection.host == Host::Zego) {
        object.insert(u"identity"_s, identityName(connection.identity));
        object.insert(u"on_uncertain"_s, onUncertainName(connection.onUncertain));
        object.insert(u"work_provider"_s, orNull(connection.workProvider));
    } else {
        object.insert(u"format"_s, formatName(connection.viviot.format));
        object.insert(u"auth"_s, authName(connection.viviot.auth));
        object.insert(u"user"_s, orNull(connection.viviot.user));
        object.insert(u"end_date"_s, endDateName(connection.viviot.endDate));
    }
    return object;
}

QStringList Rows::operationTitles()
{
    return {Tr::tr("Id"), Tr::tr("Push"), Tr::tr("Worker"), Tr::tr("Name"), Tr::tr("Time"), Tr::tr("State"),
        Tr::tr("Attempts"), Tr::tr("Due")};
}

QStringList Rows::text(const Operation& operation) const
{
    return {QString::number(operation.id.value), session::kindTitle(operation.kind),
        workerWord(operation.worker), subject(operation), localIso(operation.at),
        session::stateTitle(operation.state), QString::number(operation.attempts), dueText(operation)};
}

QString Rows::dueText(const Operation& operation) const
{
    if (operation.state != OperationState::Queued)
        return {};
    if (operation.holdUntil && *operation.holdUntil > m_now)
        //: when an operation goes out that a person scheduled for a later time
        return Tr::tr("scheduled for %1").arg(localIso(*operation.holdUntil));
    if (operation.nextAttemptAt && *operation.nextAttemptAt > m_now)
        return localIso(*operation.nextAttemptAt);
    return {};
}

QStringList Rows::shiftTitles()
{
    return {Tr::tr("Id"), Tr::tr("Worker"), Tr::tr("Name"), Tr::tr("Start"), Tr::tr("End"), Tr::tr("State"),
        Tr::tr("Start is")};
}

QStringList Rows::text(const LiveShift& shift) const
{
    return {QString::number(shift.id.value), workerWord(shift.worker), workerName(shift.worker),
        localIso(shift.start), shift.hasTakenEnd() ? localIso(shift.end) : QString(),
        session::stateTitle(shift, m_now), session::certaintyTitle(shift.certainty)};
}

} // namespace covershift::cli
