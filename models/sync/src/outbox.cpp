#include "outbox_p.h"

#include <domain/ledger.h>

#include <QSet>

#include <algorithm>

namespace covershift::sync {

using namespace Qt::Literals::StringLiterals;

Result<RuledPush> applyRules(OperationKind kind, const QVector<Operation>& unsettled, const Worker& worker,
    IdentityKind identity, Instant at, Instant now, bool again)
{
    QVector<LiveShift> shifts = deriveLedger(unsettled).shifts;
    shifts.removeIf([](const LiveShift& shift) { return shift.state == ShiftState::Ended; });
    auto push
        = kind == OperationKind::Login ? checkLogin(shifts, at, now, again) : checkLogout(shifts, at, now);
    if (!push)
        return tl::unexpected(push.error());
    const auto login = std::ranges::find(unsettled, startOf(push->closes), &Operation::id);
    auto identifier
        = login != unsettled.end() ? Result<Identifier>(login->identifier) : identifierOf(worker, identity);
    if (!identifier)
        return tl::unexpected(identifier.error());
    return RuledPush{std::move(*push), std::move(*identifier)};
}

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

Outbox::Private::Private(store::Database& theDatabase, const Clock& theClock)
    : database(theDatabase)
    , clock(theClock)
    , operations(theDatabase)
    , connections(theDatabase)
    , workers(theDatabase)
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
    if (!change.operations.isEmpty())
        Q_EMIT changed(change);
}

Result<SavedPush> Outbox::save(const PushIntent& intent, const QString& actor)
{
    if (intent.kind != OperationKind::Login && intent.kind != OperationKind::Logout)
        return failure(ErrorKind::InvalidValue, u"kind"_s);
    const auto connection = d->connections.current(Host::Zego);
    if (!connection)
        return tl::unexpected(connection.error());
    if (!connection->has_value() || (*connection)->state == ConnectionState::Unset)
        return failure(ErrorKind::NoConnection, hostName(Host::Zego));

    const Instant now = d->clock.now();
    auto work = UnitOfWork::begin(d->database, d->cache, now, actor);
    if (!work)
        return tl::unexpected(work.error());

    SavedPush saved;
    QSet<WorkerId> seen;
    for (const Worker& worker : intent.workers) {
        if (seen.contains(worker.id))
            continue;
        seen.insert(worker.id);
        const auto unsettled = work->unsettled({(*connection)->id, worker.id});
        if (!unsettled)
            return tl::unexpected(unsettled.error());
        if (const Operation* ahead = scheduledAhead(*unsettled, wholeSecond(intent.at), now)) {
            saved.skipped.append({worker.id, Error{ErrorKind::ScheduledAhead, 0, toIsoUtc(ahead->at), {}}});
            continue;
        }
        const auto ruled = applyRules(
            intent.kind, *unsettled, worker, (*connection)->identity, intent.at, now, intent.again);
        if (!ruled) {
            saved.skipped.append({worker.id, ruled.error()});
            continue;
        }

        Operation operation;
        operation.connection = (*connection)->id;
        operation.kind = intent.kind;
        operation.worker = worker.id;
        operation.identifier = ruled->identifier;
        operation.at = ruled->push.at;
        operation.shift = ruled->push.closes;
        operation.backdated = ruled->push.backdated;
        operation.reason = intent.reason.trimmed();
        if (intent.grace > milliseconds(0))
            operation.holdUntil = now + intent.grace;
        if (ruled->push.scheduled)
            operation.holdUntil = std::max(operation.at, operation.holdUntil.value_or(operation.at));
        if (const Done done = work->add(operation); !done)
            return tl::unexpected(done.error());
        saved.operations.append(operation);
        for (const PushWarning warning : ruled->push.warnings)
            saved.notices.append({worker.id, warning});
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
