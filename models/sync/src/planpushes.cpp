#include "outbox_p.h"

#include <domain/planpush.h>

#include <algorithm>

namespace covershift::sync {

namespace {

Error invalid(const QVector<FieldFault>& faults)
{
    Error error{ErrorKind::InvalidTemplate, 0, {}, {}};
    for (const FieldFault& fault : faults)
        error.fields.append({templateFieldName(fault.field), templateFaultName(fault.fault)});
    return error;
}

template <class IdType>
QVector<IdType> eachOnce(const QVector<IdType>& ids)
{
    QVector<IdType> once;
    for (const IdType id : ids) {
        if (!once.contains(id))
            once.append(id);
    }
    return once;
}

/// What a push of this template says, if there may be one.
Result<QByteArray> sayable(const ShiftTemplate& one, const QVector<Team>& teams)
{
    switch (one.state) {
    case TemplateState::Superseded:
    case TemplateState::Archived:
        return failure(ErrorKind::NotInPlan);
    case TemplateState::Queued:
        return failure(ErrorKind::PushUnderWay);
    case TemplateState::Synced:
    case TemplateState::RemoteOnly:
        if (!one.missing)
            return failure(ErrorKind::NothingToPush);
        break;
    case TemplateState::Draft:
    case TemplateState::Changed:
    case TemplateState::Rejected:
        break;
    }
    if (const auto faults = faultsOf(one.content()); !faults.isEmpty())
        return tl::unexpected(invalid(faults));
    return pushOf(one.content(), teams).map([](const TemplatePush& push) { return packed(push); });
}

} // namespace

Result<Connection> Outbox::Private::viviot() const
{
    const auto connection = connections.current(Host::Viviot);
    if (!connection)
        return tl::unexpected(connection.error());
    if (!connection->has_value() || (*connection)->state == ConnectionState::Unset)
        return failure(ErrorKind::NoConnection, hostName(Host::Viviot));
    return **connection;
}

Result<OperationId> Outbox::Private::makeWay(UnitOfWork& work, OperationId last) const
{
    if (!last.isValid())
        return OperationId();
    const auto before = operations.byId(last);
    if (!before)
        return tl::unexpected(before.error());
    if (!before->has_value() || !isUnfinished((*before)->state))
        return OperationId();
    if (isUnderWay((*before)->state) || (*before)->state == OperationState::Uncertain)
        return failure(ErrorKind::PushUnderWay);
    Operation after = **before;
    after.state = OperationState::Discarded;
    const Done done = work.change(Step{**before, after, {{event::Discarded, OperationState::Discarded}}});
    return done.map([last] { return last; });
}

Done Outbox::Private::addPlanPush(UnitOfWork& work, Operation& push, OperationId last) const
{
    const auto replaced = makeWay(work, last);
    if (!replaced)
        return tl::unexpected(replaced.error());
    push.replaces = *replaced;
    push.at = wholeSecond(clock.now());
    return work.add(push);
}

Done Outbox::Private::pushTemplate(
    UnitOfWork& work, const Connection& connection, ShiftTemplate one, SavedPlanPush& saved) const
{
    const auto teams = work.plan().teams();
    if (!teams)
        return tl::unexpected(teams.error());
    const auto content = sayable(one, *teams);
    if (!content) {
        saved.skippedTemplates.append({one.id, content.error()});
        return {};
    }
    Operation push;
    push.connection = connection.id;
    push.kind = OperationKind::Template;
    push.shiftTemplate = one.id;
    push.content = *content;
    if (const Done done = addPlanPush(work, push, one.push); !done)
        return done;
    one.push = push.id;
    if (const Done done = work.plan().put(one); !done)
        return done;
    saved.operations.append(push);
    return {};
}

Done Outbox::Private::pushTeam(
    UnitOfWork& work, const Connection& connection, Team team, SavedPlanPush& saved) const
{
    // One that the last pull did not list may be another's to see: it is never written over unasked.
    if (team.state == TeamState::Synced) {
        saved.skippedTeams.append({team.id, Error{ErrorKind::NothingToPush, 0, {}, {}}});
        return {};
    }
    Operation push;
    push.connection = connection.id;
    push.kind = OperationKind::Team;
    push.team = team.id;
    push.content = packed(pushOf(team));
    if (!team.remoteId.isNull())
        push.remoteId = guidText(team.remoteId);
    const Done added = addPlanPush(work, push, team.push);
    if (!added && added.error().kind == ErrorKind::PushUnderWay) {
        saved.skippedTeams.append({team.id, added.error()});
        return {};
    }
    if (!added)
        return added;
    team.push = push.id;
    if (const Done done = work.plan().put(team); !done)
        return done;
    saved.operations.append(push);
    return {};
}

Result<SavedPlanPush> Outbox::pushPlan(const PlanIntent& intent, const QString& actor)
{
    const auto connection = d->viviot();
    if (!connection)
        return tl::unexpected(connection.error());
    auto work = UnitOfWork::begin(d->database, d->cache, d->clock.now(), actor);
    if (!work)
        return tl::unexpected(work.error());
    SavedPlanPush saved;
    const auto teams = work->plan().teams();
    if (!teams)
        return tl::unexpected(teams.error());
    for (const TeamId id : eachOnce(intent.teams)) {
        const auto team = std::ranges::find(*teams, id, &Team::id);
        if (team == teams->cend())
            saved.skippedTeams.append({id, Error{ErrorKind::UnknownTeam, 0, QString::number(id.value), {}}});
        else if (const Done done = d->pushTeam(*work, *connection, *team, saved); !done)
            return tl::unexpected(done.error());
    }
    for (const TemplateId id : eachOnce(intent.templates)) {
        const auto one = work->plan().shiftTemplate(id);
        if (!one)
            return tl::unexpected(one.error());
        if (!one->has_value())
            saved.skippedTemplates.append(
                {id, Error{ErrorKind::UnknownTemplate, 0, QString::number(id.value), {}}});
        else if (const Done done = d->pushTemplate(*work, *connection, **one, saved); !done)
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

Result<Operation> Outbox::retryPlan(const Operation& old, const QString& actor)
{
    const auto connection = d->viviot();
    if (!connection)
        return tl::unexpected(connection.error());
    // What was meant for one host is never sent to another, not even as a new operation.
    if (connection->id != old.connection)
        return failure(ErrorKind::NoConnection, d->addressOf(old.connection));
    PlanIntent again;
    if (old.kind == OperationKind::Template)
        again.templates = {old.shiftTemplate};
    else
        again.teams = {old.team};
    const auto saved = pushPlan(again, actor);
    if (!saved)
        return tl::unexpected(saved.error());
    if (!saved->operations.isEmpty())
        return saved->operations.constFirst();
    return tl::unexpected(saved->skippedTeams.isEmpty() ? saved->skippedTemplates.constFirst().error
                                                        : saved->skippedTeams.constFirst().error);
}

} // namespace covershift::sync
