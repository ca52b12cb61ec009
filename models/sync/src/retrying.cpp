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

bool startsShift(const Operation& operation)
{
    return operation.kind == OperationKind::Login || operation.kind == OperationKind::Insert;
}

/// What a person retries is out of the way of what replaces it, and so is what goes to the host after it.
/// An end names its shift, wherever the two stand.
QVector<Operation> othersThan(const Operation& old, QVector<Operation> operations)
{
    const bool byOrder = old.kind != OperationKind::End;
    operations.removeIf([&old, byOrder](const Operation& each) {
        return each.id == old.id || (byOrder && !isBefore(each, old));
    });
    return operations;
}

/// The start directly behind this one that was made when this one no longer stood: it opens that cover
/// already. One that was made while this was still on its way was sent over it knowingly.
std::optional<Operation> startBehind(const Operation& start, const QVector<Operation>& operations)
{
    std::optional<Operation> next;
    for (const Operation& each : operations) {
        if (isBefore(start, each) && (!next || isBefore(each, *next)))
            next = each;
    }
    return next && startsShift(*next) && next->createdAt >= start.changedAt ? next : std::nullopt;
}

/// The new operation that stands for an old one.
Operation standInFor(const Operation& old, const RuledPush& ruled)
{
    Operation retried;
    retried.connection = old.connection;
    retried.kind = old.kind;
    retried.worker = old.worker;
    retried.identifier = ruled.identifier;
    retried.at = old.at;
    retried.until = old.until;
    retried.shift = ruled.push.closes;
    retried.remoteId = ruled.remoteId;
    retried.replaces = old.id;
    retried.position = old.position;
    retried.backdated = ruled.push.backdated;
    retried.automatic = old.automatic;
    retried.matches = old.matches;
    if (ruled.push.scheduled)
        retried.holdUntil = retried.at;
    // What was refused once must not have others refused with it.
    retried.alone = old.state == OperationState::Rejected;
    retried.reason = old.reason;
    return retried;
}

} // namespace

QString Outbox::Private::addressOf(ConnectionId id) const
{
    const auto all = connections.all().value_or(QVector<Connection>());
    const auto found = std::ranges::find(all, id, &Connection::id);
    return found == all.cend() ? QString() : found->url.toString(QUrl::FullyEncoded);
}

Result<Worker> Outbox::Private::worker(WorkerId id) const
{
    const auto all = workers.all();
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::ranges::find(*all, id, &Worker::id);
    if (found == all->end())
        return failure(ErrorKind::UnknownWorker, QString::number(id.value));
    return *found;
}

Result<bool> Outbox::Private::wasMadeAgain(
    const Operation& start, LaneView earlier, const PushTarget& target) const
{
    // An end that has failed since was on its way when the start was made, and is none now.
    for (Operation& each : earlier.unsettled) {
        if (!startsShift(each) && needsPerson(each.state) && each.changedAt > start.createdAt)
            each.state = OperationState::Queued;
    }
    const auto discarded = operations.list(
        {.states = {OperationState::Discarded}, .before = start.id, .limit = 0, .worker = start.worker});
    if (!discarded)
        return tl::unexpected(discarded.error());
    for (Operation each : *discarded) {
        if (laneOf(each) == laneOf(start) && !startsShift(each) && each.changedAt > start.createdAt) {
            each.state = OperationState::Queued;
            earlier.unsettled.removeIf([&each](const Operation& known) { return known.id == each.id; });
            earlier.unsettled.append(each);
        }
    }
    const PushAsked asked{start.kind, start.identifier.kind, start.at, start.until, start.createdAt, false};
    const auto ruled = applyRules(asked, target, earlier);
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
        renamed.automatic = discarded.automatic;
        renamed.pastHeld = discarded.pastHeld;
        if (const Done done = work.add(renamed); !done)
            return done;
    }
    return {};
}

Result<Operation> Outbox::retry(OperationId id, const QString& actor, const QString& reason)
{
    const auto old = d->decidable(id, {OperationState::Rejected, OperationState::Expired});
    if (!old)
        return old;
    if (isAboutPlan(*old))
        return retryPlan(*old, actor);
    const auto connection = d->connections.current(Host::Zego);
    if (!connection)
        return tl::unexpected(connection.error());
    // What was meant for one host is never sent to another, not even as a new operation.
    if (!connection->has_value() || (*connection)->id != old->connection)
        return failure(ErrorKind::NoConnection, d->addressOf(old->connection));
    const IdentityKind identity = (*connection)->identity;
    if (const Done done = checkIdentity(old->kind, identity); !done)
        return tl::unexpected(done.error());
    const auto worker = d->worker(old->worker);
    if (!worker)
        return tl::unexpected(worker.error());

    const Instant now = d->clock.now();
    auto work = UnitOfWork::begin(d->database, d->cache, now, actor);
    if (!work)
        return tl::unexpected(work.error());
    auto lane = d->view(*work, laneOf(*old), old->at);
    if (!lane)
        return tl::unexpected(lane.error());
    const PushTarget target{*worker, old->kind == OperationKind::End ? old->shift : ShiftId()};
    PushAsked asked{old->kind, identity, old->at, old->until, now, false};
    if (startsShift(*old)) {
        if (const auto next = startBehind(*old, lane->unsettled))
            return failure(ErrorKind::AlreadyOpen, toIsoUtc(next->at));
    }
    lane->unsettled = othersThan(*old, std::move(lane->unsettled));
    if (startsShift(*old)) {
        const auto again = d->wasMadeAgain(*old, *lane, target);
        if (!again)
            return tl::unexpected(again.error());
        asked.again = *again;
    }
    const auto ruled = applyRules(asked, target, *lane);
    if (!ruled)
        return tl::unexpected(ruled.error());

    Operation discarded = *old;
    discarded.state = OperationState::Discarded;
    if (const Done done
        = work->change(Step{*old, discarded, {{event::Discarded, OperationState::Discarded}}});
        !done)
        return tl::unexpected(done.error());
    Operation retried = standInFor(*old, *ruled);
    if (const QString given = reason.trimmed(); !given.isEmpty())
        retried.reason = given;
    if (const Done done = work->add(retried); !done)
        return tl::unexpected(done.error());
    if (old->kind == OperationKind::Login && retried.identifier != old->identifier) {
        if (const Done done = d->renameLogoutsOf(*work, *old, retried); !done)
            return tl::unexpected(done.error());
    }
    const auto change = work->commit();
    if (!change)
        return tl::unexpected(change.error());
    announce(*change);
    return retried;
}

} // namespace covershift::sync
