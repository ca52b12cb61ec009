#include "planbook.h"

#include <domain/planpush.h>

#include <QDateTime>

#include <algorithm>

namespace covershift::sync {

namespace {

TemplateContent contentOf(const TemplatePush& push, const QVector<Team>& teams)
{
    TemplateContent content;
    content.name = push.name;
    content.startOffset = push.startOffset;
    content.duration = push.duration;
    content.firstDay = push.firstDay;
    content.lastDay = push.lastDay;
    content.members = push.members;
    const auto team = std::ranges::find(teams, push.team, &Team::remoteId);
    if (!push.team.isNull() && team != teams.cend())
        content.team = team->id;
    return content;
}

template <class Row>
QSet<QUuid> rowIdsOf(const QVector<Row>& rows)
{
    QSet<QUuid> ids;
    for (const Row& row : rows) {
        if (!row.remoteId.isNull())
            ids.insert(row.remoteId);
    }
    return ids;
}

} // namespace

PlanBook::PlanBook(store::Database& database, Instant now)
    : m_settings(database)
    , m_teams(database)
    , m_templates(database)
    , m_now(now)
{
}

Done PlanBook::taken(const Operation& push)
{
    switch (push.kind) {
    case OperationKind::Template:
        return templateTaken(push);
    case OperationKind::Team:
        return teamTaken(push);
    default:
        return {};
    }
}

Done PlanBook::templateTaken(const Operation& push)
{
    const auto stored = m_templates.byId(push.shiftTemplate);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto said = unpackedTemplate(push.content);
    if (!stored->has_value() || !said)
        return failure(ErrorKind::UnknownTemplate, QString::number(push.shiftTemplate.value));
    const auto teams = m_teams.all();
    if (!teams)
        return tl::unexpected(teams.error());

    const ShiftTemplate& former = **stored;
    ShiftTemplate now = former;
    now.remoteId = guidFrom(push.remoteId).value_or(QUuid());
    now.remote = contentOf(*said, *teams);
    now.pulled = false;
    now.missing = false;
    const bool olderStays = former.remote && !former.missing;
    return olderStays ? supersede(former, now) : put(now);
}

Done PlanBook::supersede(const ShiftTemplate& former, ShiftTemplate& now)
{
    const auto today = this->today(former.content().team);
    if (!today)
        return tl::unexpected(today.error());
    // Not before an older one that this one stands for leaves the plan: nobody is planned twice.
    const QDate from = std::max(
        {*today, former.revisions.constLast().from.value_or(*today), former.entersPlan.value_or(*today)});
    now.revisions = {{std::nullopt, former.content()}};
    now.entersPlan = from;
    // The new id first: no two templates may have the same.
    if (const Done done = put(now); !done)
        return done;
    ShiftTemplate older = former;
    older.id = {};
    older.push = {};
    older.leavesPlan = from;
    older.superseded = true;
    older.calendar = former.calendarKey();
    older.mode = PlanMode::Suggest;
    if (const Done done = put(older); !done)
        return done;
    return m_templates.moveExceptions(now.id, older.id, from);
}

Done PlanBook::teamTaken(const Operation& push)
{
    const auto teams = m_teams.all();
    if (!teams)
        return tl::unexpected(teams.error());
    const auto stored = std::ranges::find(*teams, push.team, &Team::id);
    if (stored == teams->cend())
        return failure(ErrorKind::UnknownTeam, QString::number(push.team.value));
    Team team = *stored;
    const auto said = unpackedTeam(push.content);
    if (!said)
        return failure(ErrorKind::UnknownTeam, QString::number(push.team.value));
    team.remote = TeamContent{said->name, said->leader, said->members};
    if (const auto id = guidFrom(push.remoteId))
        team.remoteId = *id;
    team.missing = false;
    return put(team);
}

Result<QDate> PlanBook::today(TeamId team) const
{
    const auto teams = m_teams.all();
    if (!teams)
        return tl::unexpected(teams.error());
    return m_settings.timeZone().map([&](const QTimeZone& organisation) {
        return QDateTime::fromMSecsSinceEpoch(msOf(m_now), zoneOf(*teams, team, organisation)).date();
    });
}

Result<QSet<QUuid>> PlanBook::linkedTemplates() const
{
    return m_templates.all().map(rowIdsOf<ShiftTemplate>);
}

Result<QSet<QUuid>> PlanBook::linkedTeams() const
{
    return m_teams.all().map(rowIdsOf<Team>);
}

Done PlanBook::put(ShiftTemplate& one)
{
    m_changed = true;
    if (one.id.isValid())
        return m_templates.update(one);
    return m_templates.insert(one).map([&one](TemplateId id) { one.id = id; });
}

Done PlanBook::put(Team& team)
{
    m_changed = true;
    if (team.id.isValid())
        return m_teams.update(team);
    return m_teams.insert(team).map([&team](TeamId id) { team.id = id; });
}

Done PlanBook::put(const BusinessUser& user)
{
    m_changed = true;
    return m_teams.putUser(user);
}

} // namespace covershift::sync
