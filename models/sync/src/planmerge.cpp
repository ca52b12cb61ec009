#include "planmerge.h"

#include <QHash>

#include <algorithm>

namespace covershift::sync {

namespace {

bool isEdited(const Team& team)
{
    return team.remote && team.content() != *team.remote;
}

TeamContent contentOf(const api::RemoteTeam& remote)
{
    return {remote.name, remote.leader, idsOf(remote.members)};
}

/// A team that was said to be taken without its id: the entry that says the same is it.
bool isAwaited(const Team& team, const api::RemoteTeam& remote)
{
    return team.remoteId.isNull() && team.remote == contentOf(remote);
}

/// What was changed here and is not pushed yet stays.
Team merged(Team team, const api::RemoteTeam& remote)
{
    const TeamContent theirs = contentOf(remote);
    if (!isEdited(team))
        team.setContent(theirs);
    team.remoteId = remote.id;
    team.remote = theirs;
    team.missing = false;
    return team;
}

/// One that says less never takes away what another has said.
void note(QHash<BusinessUserId, BusinessUser>& users, const BusinessUser& user)
{
    BusinessUser& known = users[user.id];
    known.id = user.id;
    if (!user.firstName.isEmpty() || !user.lastName.isEmpty()) {
        known.firstName = user.firstName;
        known.lastName = user.lastName;
    }
    if (!user.email.isEmpty())
        known.email = user.email;
}

bool mayBeAPushes(const QUuid& id, const QVector<QSet<QUuid>>& knownBefore)
{
    return std::ranges::any_of(knownBefore, [&id](const QSet<QUuid>& known) { return !known.contains(id); });
}

/// From today on as the server has it; the weekdays are ours, also those that hold only from a later day.
QVector<TemplateRevision> changedOnServer(
    const QVector<TemplateRevision>& before, const TemplateContent& theirs, const QDate& today)
{
    const auto with = [&theirs](WeekdaySet weekdays) {
        TemplateContent content = theirs;
        content.weekdays = weekdays;
        return content;
    };
    ShiftTemplate former;
    former.revisions = before;
    QVector<TemplateRevision> after = revised(before, with(former.contentOn(today).weekdays), today);
    for (const TemplateRevision& later : before) {
        if (later.from && *later.from > today)
            after = revised(after, with(later.content.weekdays), *later.from);
    }
    return after;
}

bool isEdited(const ShiftTemplate& one)
{
    return one.remote && !differences(one.content(), *one.remote, false).isEmpty();
}

/// A template that was said to be taken without its id: the entry that says the same is it.
bool isAwaited(const ShiftTemplate& one, const TemplateContent& content)
{
    return one.remoteId.isNull() && one.remote && differences(*one.remote, content, false).isEmpty();
}

} // namespace

QVector<Team> unlistedTeams(const QVector<Team>& known, const RemotePlan& remote)
{
    QVector<Team> unlisted;
    const auto isAmong = [](const QVector<Team>& teams, const QUuid& id) {
        return std::ranges::find(teams, id, &Team::remoteId) != teams.cend();
    };
    for (const api::RemoteShift& shift : remote.shifts) {
        if (shift.team.isNull() || isAmong(known, shift.team) || isAmong(unlisted, shift.team))
            continue;
        Team team;
        team.remoteId = shift.team;
        team.name = guidText(shift.team);
        team.remote = team.content();
        team.missing = true;
        unlisted.append(team);
    }
    return unlisted;
}

MergedTeams mergeTeams(const LocalPlan& local, const RemotePlan& remote)
{
    MergedTeams result;
    QSet<QUuid> listed;
    QSet<TeamId> linked;
    for (const api::RemoteTeam& theirs : remote.teams) {
        if (theirs.id.isNull() || listed.contains(theirs.id))
            continue;
        listed.insert(theirs.id);
        auto known = std::ranges::find(local.teams, theirs.id, &Team::remoteId);
        if (known == local.teams.cend()) {
            known = std::ranges::find_if(local.teams,
                [&](const Team& team) { return !linked.contains(team.id) && isAwaited(team, theirs); });
        }
        if (known != local.teams.cend())
            linked.insert(known->id);
        if (known != local.teams.cend()) {
            const Team ours = merged(*known, theirs);
            if (ours == *known || local.busyTeams.contains(known->id))
                continue;
            result.teams.append(ours);
            if (isEdited(*known) && ours.remote != known->remote)
                ++result.differing;
        } else if (!mayBeAPushes(theirs.id, local.knownBeforeTeams)) {
            result.teams.append(merged(Team{}, theirs));
        }
    }
    for (Team ours : local.teams) {
        const bool isListed = ours.remoteId.isNull() || listed.contains(ours.remoteId);
        if (!isListed && !ours.missing && !local.busyTeams.contains(ours.id)) {
            ours.missing = true;
            result.teams.append(ours);
        }
    }

    QHash<BusinessUserId, BusinessUser> users;
    for (const BusinessUser& user : local.users)
        note(users, user);
    for (const api::RemoteShift& shift : remote.shifts) {
        for (const BusinessUser& member : shift.members)
            note(users, member);
    }
    for (const api::RemoteTeam& team : remote.teams) {
        for (const BusinessUser& member : team.members)
            note(users, member);
    }
    for (const BusinessUser& user : remote.users)
        note(users, user);
    for (const BusinessUser& user : std::as_const(users)) {
        if (!local.users.contains(user))
            result.users.append(user);
    }
    std::ranges::sort(result.users, {}, &BusinessUser::id);
    return result;
}

MergedTemplates mergeTemplates(
    const LocalPlan& local, const RemotePlan& remote, const std::function<QDate(TeamId)>& todayOf)
{
    MergedTemplates result;
    QSet<QUuid> listed;
    QSet<TemplateId> linked;
    for (const api::RemoteShift& shift : remote.shifts) {
        if (shift.id.isNull() || listed.contains(shift.id))
            continue;
        listed.insert(shift.id);
        const TemplateContent theirs = api::contentOf(shift, local.teams);
        auto known = std::ranges::find(local.templates, shift.id, &ShiftTemplate::remoteId);
        if (known == local.templates.cend()) {
            known = std::ranges::find_if(local.templates,
                [&](const ShiftTemplate& one) { return !linked.contains(one.id) && isAwaited(one, theirs); });
        }
        if (known == local.templates.cend() && mayBeAPushes(shift.id, local.knownBeforeShifts)) {
            ++result.postponed;
            continue;
        }
        if (known == local.templates.cend()) {
            ShiftTemplate added;
            added.remoteId = shift.id;
            added.remote = theirs;
            added.revisions = {{std::nullopt, theirs}};
            added.pulled = true;
            result.templates.append(added);
            ++result.added;
            continue;
        }
        linked.insert(known->id);
        if (local.busyTemplates.contains(known->id))
            continue;
        ShiftTemplate ours = *known;
        ours.remoteId = shift.id;
        ours.missing = false;
        const bool wasEdited = isEdited(*known);
        const bool differs = !ours.remote || !differences(*ours.remote, theirs, false).isEmpty();
        ours.remote = theirs;
        if (differs && wasEdited) {
            ++result.differing;
        } else if (differs && !ours.leavesPlan) {
            ours.revisions = changedOnServer(ours.revisions, theirs, todayOf(known->content().team));
            ++result.changed;
        }
        if (ours != *known)
            result.templates.append(ours);
    }
    for (ShiftTemplate ours : local.templates) {
        const bool isListed = ours.remoteId.isNull() || listed.contains(ours.remoteId);
        if (!isListed && !ours.missing && !local.busyTemplates.contains(ours.id)) {
            ours.missing = true;
            result.templates.append(ours);
            ++result.gone;
        }
    }
    return result;
}

} // namespace covershift::sync
