#include "outbox_p.h"

#include <QSet>

#include <algorithm>

namespace covershift::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is held for a later time than `at`, and would hold up in its lane what is saved behind it.
const Operation* scheduledAhead(const QVector<Operation>& unsettled, Instant at, Instant now)
{
    const auto found = std::ranges::find_if(unsettled, [at, now](const Operation& each) {
        const bool isHeld = each.state == OperationState::Queued && each.attempts == 0 && each.holdUntil
            && *each.holdUntil > now;
        return isHeld && each.at > now && each.at > at;
    });
    return found == unsettled.end() ? nullptr : &*found;
}

} // namespace

Done checkIdentity(OperationKind kind, IdentityKind identity)
{
    const bool isV1 = kind == OperationKind::Login || kind == OperationKind::Logout;
    return isV1 || !isLegacy(identity) ? Done()
                                       : failure(ErrorKind::UnsupportedByIdentity, identityName(identity));
}

Outbox::Private::Private(store::Database& theDatabase, const Clock& theClock)
    : database(theDatabase)
    , clock(theClock)
    , operations(theDatabase)
    , connections(theDatabase)
    , workers(theDatabase)
    , ledger(theDatabase)
{
}

Result<OutboxChange> Outbox::Private::write(Step step, const QString& actor)
{
    auto work = UnitOfWork::begin(database, cache, clock.now(), actor);
    if (!work)
        return tl::unexpected(work.error());
    if (const Done done = work->change(std::move(step)); !done)
        return tl::unexpected(done.error());
    return work->commit();
}

Outbox::Outbox(store::Database& database, const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(database, clock))
{
}

Outbox::~Outbox() = default;

void Outbox::announce(const OutboxChange& change)
{
    if (!change.operations.isEmpty() || change.plan)
        Q_EMIT changed(change);
}

Result<LaneView> Outbox::Private::view(UnitOfWork& work, const LaneKey& lane, Instant at) const
{
    auto unsettled = work.unsettled(lane);
    if (!unsettled)
        return tl::unexpected(unsettled.error());
    auto running = ledger.endingAfter(lane.connection, lane.worker, at);
    if (!running)
        return tl::unexpected(running.error());
    return LaneView{std::move(*unsettled), std::move(*running)};
}

Result<PushTarget> Outbox::Private::endTarget(ConnectionId connection, ShiftId shift) const
{
    const auto start = operations.byId(startOf(shift));
    if (!start)
        return tl::unexpected(start.error());
    const bool isShift = start->has_value() && (*start)->connection == connection
        && ((*start)->kind == OperationKind::Login || (*start)->kind == OperationKind::Insert);
    if (!isShift)
        return failure(ErrorKind::UnknownShift, QString::number(shift.value));
    PushTarget target;
    target.worker.id = (*start)->worker;
    target.shift = shift;
    return target;
}

Done Outbox::Private::saveOne(UnitOfWork& work, const Connection& connection, const PushIntent& intent,
    const PushTarget& target, SavedPush& saved)
{
    const Instant now = clock.now();
    const Instant at = wholeSecond(intent.at);
    const auto lane = view(work, {connection.id, target.worker.id}, at);
    if (!lane)
        return tl::unexpected(lane.error());
    const auto skip = [&](const Error& error) {
        saved.skipped.append({target.worker.id, error, target.shift});
        return Done();
    };
    if (const Operation* ahead = scheduledAhead(lane->unsettled, at, now))
        return skip(Error{ErrorKind::ScheduledAhead, 0, toIsoUtc(ahead->at), {}});
    const PushAsked asked{intent.kind, connection.identity, intent.at, intent.until, now, intent.again};
    const auto ruled = applyRules(asked, target, *lane);
    if (!ruled)
        return skip(ruled.error());

    Operation operation;
    operation.connection = connection.id;
    operation.kind = intent.kind;
    operation.worker = target.worker.id;
    operation.identifier = ruled->identifier;
    operation.at = ruled->push.at;
    operation.until = ruled->push.until;
    operation.shift = ruled->push.closes;
    operation.remoteId = ruled->remoteId;
    operation.backdated = ruled->push.backdated;
    operation.matches = intent.matches;
    operation.reason = intent.reason.trimmed();
    operation.automatic = intent.automatic;
    if (intent.grace > milliseconds(0))
        operation.holdUntil = now + intent.grace;
    if (ruled->push.scheduled)
        operation.holdUntil = std::max(operation.at, operation.holdUntil.value_or(operation.at));
    if (const Done done = work.add(operation); !done)
        return done;
    saved.operations.append(operation);
    for (const PushWarning warning : ruled->push.warnings)
        saved.notices.append({operation.worker, warning});
    return {};
}

Result<SavedPush> Outbox::save(const PushIntent& intent, const QString& actor)
{
    if (intent.kind == OperationKind::Template || intent.kind == OperationKind::Team)
        return failure(ErrorKind::InvalidValue, kindName(intent.kind));
    const auto connection = d->connections.current(Host::Zego);
    if (!connection)
        return tl::unexpected(connection.error());
    if (!connection->has_value() || (*connection)->state == ConnectionState::Unset)
        return failure(ErrorKind::NoConnection, hostName(Host::Zego));
    if (const Done done = checkIdentity(intent.kind, (*connection)->identity); !done)
        return tl::unexpected(done.error());

    auto work = UnitOfWork::begin(d->database, d->cache, d->clock.now(), actor);
    if (!work)
        return tl::unexpected(work.error());
    SavedPush saved;
    QSet<WorkerId> seen;
    for (const Worker& worker : intent.workers) {
        if (seen.contains(worker.id))
            continue;
        seen.insert(worker.id);
        if (const Done done = d->saveOne(*work, **connection, intent, {worker, {}}, saved); !done)
            return tl::unexpected(done.error());
    }
    QSet<ShiftId> ended;
    for (const ShiftId shift : intent.shifts) {
        if (ended.contains(shift))
            continue;
        ended.insert(shift);
        const auto target = d->endTarget((*connection)->id, shift);
        if (!target && target.error().kind != ErrorKind::UnknownShift)
            return tl::unexpected(target.error());
        if (!target)
            saved.skipped.append({{}, target.error(), shift});
        else if (const Done done = d->saveOne(*work, **connection, intent, *target, saved); !done)
            return tl::unexpected(done.error());
    }
    if (saved.operations.isEmpty())
        return saved;

    const auto change = work->commit();
    if (!change)
        return tl::unexpected(change.error());
    announce(*change);
    return saved;
}

Done Outbox::record(QVector<Operation> operations, const QString& event)
{
    auto work = UnitOfWork::begin(d->database, d->cache, d->clock.now(), EngineActor);
    if (!work)
        return tl::unexpected(work.error());
    for (Operation& operation : operations) {
        const auto before = d->operations.byId(operation.id);
        if (!before)
            return tl::unexpected(before.error());
        if (!before->has_value())
            return failure(ErrorKind::UnknownOperation, QString::number(operation.id.value));
        const OperationState to = operation.state;
        if (const Done done = work->change(Step{**before, std::move(operation), {{event, to}}}); !done)
            return done;
    }
    return work->commit().map([this](const OutboxChange& change) { announce(change); });
}

} // namespace covershift::sync
