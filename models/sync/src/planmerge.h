#pragma once

#include <api/viviotshift.h>
#include <api/viviotteam.h>
#include <domain/instant.h>
#include <domain/shifttemplate.h>
#include <domain/team.h>

#include <QDate>
#include <QSet>
#include <QVector>

#include <functional>

namespace covershift::sync {

/// What is here: as it is stored, and what pushes are about to change.
struct LocalPlan
{
    QVector<Team> teams;
    QVector<ShiftTemplate> templates;
    QVector<BusinessUser> users = {};
    /// A push of theirs is under way, or was answered after the host was read: what was read may be older.
    QSet<TeamId> busyTeams = {};
    QSet<TemplateId> busyTemplates = {};
    /// For each insert whose answer is still owed: what the host listed before it. What came since may be
    /// its.
    QVector<QSet<QUuid>> knownBeforeTeams = {};
    QVector<QSet<QUuid>> knownBeforeShifts = {};
};

struct RemotePlan
{
    QVector<api::RemoteTeam> teams;
    QVector<api::RemoteShift> shifts;
    QVector<BusinessUser> users; ///< empty where this account may not ask for them
    Instant readSince{}; ///< when reading began
};

/// What a pull changes; what has an id is to be updated, what has none to be inserted. A pull never touches a
/// local draft, nor what was changed here since it was pushed.
struct MergedTeams
{
    QVector<Team> teams;
    QVector<BusinessUser> users; ///< new ones, and those of whom more or other is known now
    int differing = 0; ///< teams that were changed here: what the server has is only noted
};
[[nodiscard]] MergedTeams mergeTeams(const LocalPlan& local, const RemotePlan& remote);

struct MergedTemplates
{
    QVector<ShiftTemplate> templates;
    int added = 0;
    int changed = 0; ///< on the server, and taken over from today on
    int differing = 0; ///< changed here: what the server has is only noted
    int gone = 0; ///< no longer on the server
    int postponed = 0; ///< new ones that may be what a push in doubt has made: left to a later pull
};
/// The teams of the shifts must be known by now, as `teams` of `local`. `todayOf`: the day that it is for a
/// team.
[[nodiscard]] MergedTemplates mergeTemplates(
    const LocalPlan& local, const RemotePlan& remote, const std::function<QDate(TeamId)>& todayOf);

/// The teams that shifts name and that no list of teams has told of.
[[nodiscard]] QVector<Team> unlistedTeams(const QVector<Team>& known, const RemotePlan& remote);

} // namespace covershift::sync
