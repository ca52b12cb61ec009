#include "outbox_p.h"

#include <algorithm>

namespace covershift::sync {

using namespace Qt::Literals::StringLiterals;

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

Result<Operation> Outbox::retry(OperationId id, const QString& actor)
{
    const auto old = d->decidable(id, {OperationState::Rejected, OperationState::Expired});
    if (!old)
        return old;
    if (old->kind != OperationKind::Login && old->kind != OperationKind::Logout)
        return failure(ErrorKind::WrongState, kindName(old->kind));
    const auto connection = d->connections.current(Host::Zego);
    if (!connection)
        return tl::unexpected(connection.error());
    // What was meant for one host is never sent to another, not even as a new operation.
    if (!connection->has_value() || (*connection)->id != old->connection)
        return failure(ErrorKind::NoConnection, hostName(Host::Zego));
    const auto workers = d->workers.all();
    if (!workers)
        return tl::unexpected(workers.error());
    const auto worker = std::ranges::find(*workers, old->worker, &Worker::id);
    if (worker == workers->end())
        return failure(ErrorKind::UnknownWorker, QString::number(old->worker.value));

    const Instant now = d->clock.now();
    auto work = UnitOfWork::begin(d->database, d->cache, now, actor);
    if (!work)
        return tl::unexpected(work.error());
    auto unsettled = work->unsettled(laneOf(*old));
    if (!unsettled)
        return tl::unexpected(unsettled.error());
    unsettled->removeIf([&old](const Operation& operation) { return operation.id == old->id; });
    const auto ruled
        = applyRules(old->kind, *unsettled, *worker, (*connection)->identity, old->at, now, false);
    if (!ruled)
        return tl::unexpected(ruled.error());

    Operation discarded = *old;
    discarded.state = OperationState::Discarded;
    if (const Done done
        = work->change(Step{*old, discarded, {{event::Discarded, OperationState::Discarded}}});
        !done)
        return tl::unexpected(done.error());

    Operation retried;
    retried.connection = old->connection;
    retried.kind = old->kind;
    retried.worker = old->worker;
    retried.identifier = ruled->identifier;
    retried.at = old->at;
    retried.shift = ruled->push.closes;
    retried.replaces = old->id;
    retried.position = old->position;
    retried.backdated = ruled->push.backdated;
    // What was refused once must not have others refused with it.
    retried.alone = old->state == OperationState::Rejected;
    retried.reason = old->reason;
    if (const Done done = work->add(retried); !done)
        return tl::unexpected(done.error());
    const auto change = work->commit();
    if (!change)
        return tl::unexpected(change.error());
    announce(*change);
    return retried;
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
    Operation after = *before;
    after.state = taken ? OperationState::Accepted : OperationState::Queued;
    after.reason = reason.trimmed();
    if (taken) {
        after.remoteId = remoteId.trimmed();
        after.lastError.reset();
    }
    const auto change
        = d->write(Step{*before, after, {{taken ? event::Accepted : event::Requeued, after.state}}}, actor);
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
