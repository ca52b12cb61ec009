#include "outbox_p.h"

#include <algorithm>

namespace covershift::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The order of a lane.
bool isBefore(const Operation& a, const Operation& b)
{
    return std::pair(a.position, a.id) < std::pair(b.position, b.id);
}

/// What goes to the host before it.
QVector<Operation> earlierThan(const Operation& operation, const QVector<Operation>& operations)
{
    QVector<Operation> earlier = operations;
    earlier.removeIf([&operation](const Operation& each) { return !isBefore(each, operation); });
    return earlier;
}

/// Whether a login directly behind it already opens the cover that this one would open.
std::optional<Operation> loginBehind(const Operation& login, const QVector<Operation>& operations)
{
    std::optional<Operation> next;
    for (const Operation& each : operations) {
        if (isBefore(login, each) && (!next || isBefore(each, *next)))
            next = each;
    }
    return next && next->kind == OperationKind::Login ? next : std::nullopt;
}

} // namespace

Result<bool> Outbox::Private::wasMadeAgain(
    const Operation& login, QVector<Operation> earlier, const Worker& worker) const
{
    // An end that has failed since was on its way when the login was made, and is none now.
    for (Operation& each : earlier) {
        if (each.kind == OperationKind::Logout && needsPerson(each.state) && each.changedAt > login.createdAt)
            each.state = OperationState::Queued;
    }
    const auto discarded = operations.list({{OperationState::Discarded}, login.id, 0});
    if (!discarded)
        return tl::unexpected(discarded.error());
    for (Operation each : *discarded) {
        if (laneOf(each) == laneOf(login) && each.kind == OperationKind::Logout
            && each.changedAt > login.createdAt) {
            each.state = OperationState::Queued;
            earlier.append(each);
        }
    }
    const auto ruled
        = applyRules(login.kind, earlier, worker, login.identifier.kind, login.at, login.createdAt, false);
    return !ruled && ruled.error().kind == ErrorKind::AlreadyOpen;
}

Done Outbox::Private::renameLogoutsOf(UnitOfWork& work, const Operation& old, const Operation& retried) const
{
    auto waiting = work.unsettled(laneOf(old));
    if (!waiting)
        return tl::unexpected(waiting.error());
    waiting->removeIf([&old](const Operation& each) {
        return each.kind != OperationKind::Logout || each.shift != old.shift || !isBefore(old, each);
    });
    std::ranges::sort(*waiting, isBefore);
    for (const Operation& each : std::as_const(*waiting)) {
        // What a unit of work holds may be behind what is stored.
        const auto logout = operations.byId(each.id);
        if (!logout)
            return tl::unexpected(logout.error());
        if (!logout->has_value() || (*logout)->state != OperationState::Queued || (*logout)->attempts > 0)
            continue;
        Operation discarded = **logout;
        discarded.state = OperationState::Discarded;
        if (const Done done
            = work.change(Step{**logout, discarded, {{event::Discarded, OperationState::Discarded}}});
            !done)
            return done;
        Operation renamed;
        renamed.connection = discarded.connection;
        renamed.kind = discarded.kind;
        renamed.worker = discarded.worker;
        renamed.identifier = retried.identifier;
        renamed.at = discarded.at;
        renamed.shift = retried.shift;
        renamed.holdUntil = discarded.holdUntil;
        renamed.replaces = discarded.id;
        renamed.position = discarded.position;
        renamed.alone = discarded.alone;
        renamed.reason = discarded.reason;
        if (const Done done = work.add(renamed); !done)
            return done;
    }
    return {};
}

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
    const bool isLogin = old->kind == OperationKind::Login;
    if (const auto next = loginBehind(*old, *unsettled); isLogin && next)
        return failure(ErrorKind::AlreadyOpen, toIsoUtc(next->at));
    const QVector<Operation> earlier = earlierThan(*old, *unsettled);
    const auto again = isLogin ? d->wasMadeAgain(*old, earlier, *worker) : Result<bool>(false);
    if (!again)
        return tl::unexpected(again.error());
    const auto ruled = applyRules(old->kind, earlier, *worker, (*connection)->identity, old->at, now, *again);
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
    if (ruled->push.scheduled)
        retried.holdUntil = retried.at;
    // What was refused once must not have others refused with it.
    retried.alone = old->state == OperationState::Rejected;
    retried.reason = old->reason;
    if (const Done done = work->add(retried); !done)
        return tl::unexpected(done.error());
    if (isLogin && retried.identifier != old->identifier) {
        if (const Done done = d->renameLogoutsOf(*work, *old, retried); !done)
            return tl::unexpected(done.error());
    }
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
