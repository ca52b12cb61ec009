#include "outbox_p.h"
#include "planexchange.h"

#include <algorithm>

namespace covershift::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether what it makes at the host has an id there.
bool hostGivesId(const Operation& operation)
{
    return operation.kind == OperationKind::Insert || makesNew(operation);
}

/// The host's id as it is kept, or an empty one; nothing for what can be none.
std::optional<QString> givenId(const Operation& operation, const QString& typed)
{
    if (typed.isEmpty())
        return QString();
    if (makesNew(operation)) {
        const auto guid = guidFrom(typed);
        return guid ? std::optional(guidText(*guid)) : std::nullopt;
    }
    return operation.kind == OperationKind::Insert && isUsableRemoteId(typed) ? std::optional(typed)
                                                                              : std::nullopt;
}

} // namespace

Result<Operation> Outbox::Private::decidable(
    OperationId id, std::initializer_list<OperationState> states) const
{
    auto operation = operations.byId(id);
    if (!operation)
        return tl::unexpected(operation.error());
    if (!operation->has_value())
        return failure(ErrorKind::UnknownOperation, QString::number(id.value));
    if (std::ranges::find(states, (*operation)->state) == states.end())
        return failure(ErrorKind::WrongState, stateName((*operation)->state));
    return std::move(**operation);
}

Result<Operation> Outbox::discard(OperationId id, const QString& reason, const QString& actor)
{
    using enum OperationState;
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::ReasonMissing);
    const auto before = d->decidable(id, {Queued, Uncertain, Rejected, Expired});
    if (!before)
        return before;
    Operation after = *before;
    after.state = Discarded;
    after.reason = reason.trimmed();
    after.nextAttemptAt.reset();
    const auto change = d->write(Step{*before, after, {{event::Discarded, Discarded}}}, actor);
    if (!change)
        return tl::unexpected(change.error());
    announce(*change);
    return change->operations.constFirst();
}

Result<Operation> Outbox::resolve(
    OperationId id, Resolution as, const QString& reason, const QString& remoteId, const QString& actor)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::ReasonMissing);
    const auto before = d->decidable(id, {OperationState::Uncertain});
    if (!before)
        return before;
    const bool taken = as == Resolution::Accepted;
    const auto given = givenId(*before, remoteId.trimmed());
    if (!given || (!taken && !given->isEmpty()))
        return failure(ErrorKind::InvalidValue, u"remote_id"_s);
    if (!given->isEmpty() && isAboutPlan(*before)) {
        const PlanBook plan(d->database, d->clock.now());
        const auto linked
            = before->kind == OperationKind::Template ? plan.linkedTemplates() : plan.linkedTeams();
        if (!linked)
            return tl::unexpected(linked.error());
        // It belongs to another template or team here.
        if (linked->contains(*guidFrom(*given)))
            return failure(ErrorKind::InvalidValue, u"remote_id"_s);
    }
    Operation after = *before;
    after.state = taken ? OperationState::Accepted : OperationState::Queued;
    after.reason = reason.trimmed();
    if (taken) {
        if (hostGivesId(*before))
            after.remoteId = *given;
        after.lastError.reset();
    }
    const auto change
        = d->write(Step{*before, after, {{taken ? event::Accepted : event::Requeued, after.state}}}, actor);
    if (!change)
        return tl::unexpected(change.error());
    announce(*change);
    return change->operations.constFirst();
}

Result<Operation> Outbox::sendAnyway(OperationId id, const QString& actor, const QString& reason)
{
    const auto before = d->decidable(id, {OperationState::Queued});
    if (!before)
        return before;
    const bool ends = before->kind == OperationKind::Logout || before->kind == OperationKind::End;
    if (!ends)
        return failure(ErrorKind::WrongState, kindName(before->kind));
    const auto lane = d->operations.ofLane(before->connection, before->worker);
    if (!lane)
        return tl::unexpected(lane.error());
    bool waits = false;
    for (const Operation& each : *lane) {
        if (each.id == id)
            break;
        if (!isUnfinished(each.state))
            continue;
        if (isUnderWay(each.state))
            return failure(ErrorKind::WrongState, stateName(each.state));
        waits = true;
    }
    if (!waits || before->pastHeld)
        return *before;
    if (before->kind == OperationKind::End && before->remoteId.isEmpty()) {
        const Operation* insert = takenInsertOf(before->shift, *lane);
        if (insert == nullptr || insert->remoteId.isEmpty())
            return failure(ErrorKind::NotEndable);
    }
    Operation after = *before;
    after.pastHeld = true;
    if (const QString given = reason.trimmed(); !given.isEmpty())
        after.reason = given;
    const auto change = d->write(Step{*before, after, {{event::SentAnyway, OperationState::Queued}}}, actor);
    if (!change)
        return tl::unexpected(change.error());
    announce(*change);
    return change->operations.constFirst();
}

Result<QVector<Operation>> Outbox::takeBack(std::span<const OperationId> ids, const QString& actor)
{
    const Instant now = d->clock.now();
    auto work = UnitOfWork::begin(d->database, d->cache, now, actor);
    if (!work)
        return tl::unexpected(work.error());
    for (const OperationId id : ids) {
        const auto before = d->operations.byId(id);
        if (!before)
            return tl::unexpected(before.error());
        const bool inGrace = before->has_value() && (*before)->state == OperationState::Queued
            && (*before)->attempts == 0 && (*before)->holdUntil && *(*before)->holdUntil > now;
        if (!inGrace)
            continue;
        Operation after = **before;
        after.state = OperationState::Discarded;
        after.reason = u"undone"_s;
        if (const Done done
            = work->change(Step{**before, after, {{event::Discarded, OperationState::Discarded}}});
            !done)
            return tl::unexpected(done.error());
    }
    auto change = work->commit();
    if (!change)
        return tl::unexpected(change.error());
    announce(*change);
    return std::move(change->operations);
}

} // namespace covershift::sync
