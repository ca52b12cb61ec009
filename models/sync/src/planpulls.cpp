#include "lookup.h"
#include "outbox_p.h"
#include "planexchange.h"
#include "planmerge.h"

#include <domain/closedtime.h>
#include <store/periodrepository.h>
#include <sync/planpuller.h>

#include <QDateTime>

#include <algorithm>

namespace covershift::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What pushes are about to change, or have changed since the host was read.
class Busy
{
public:
    Busy(store::Database& database, Instant since)
        : m_operations(database)
        , m_attempts(database)
        , m_since(since)
    {
    }

    [[nodiscard]] Done note(LocalPlan& local) const
    {
        for (const Team& team : std::as_const(local.teams)) {
            const Done done
                = look(team.push, local.knownBeforeTeams, [&] { local.busyTeams.insert(team.id); });
            if (!done)
                return done;
        }
        for (const ShiftTemplate& one : std::as_const(local.templates)) {
            const Done done
                = look(one.push, local.knownBeforeShifts, [&] { local.busyTemplates.insert(one.id); });
            if (!done)
                return done;
        }
        return {};
    }

private:
    template <class Mark>
    [[nodiscard]] Done look(OperationId id, QVector<QSet<QUuid>>& knownBefore, Mark mark) const
    {
        if (!id.isValid())
            return {};
        const auto push = m_operations.byId(id);
        if (!push)
            return tl::unexpected(push.error());
        if (!push->has_value())
            return {};
        const bool isOwed = isUnderWay((*push)->state) || (*push)->state == OperationState::Uncertain;
        if (isOwed || (*push)->changedAt >= m_since)
            mark();
        if (!isOwed || !(*push)->attempt.isValid() || !makesNew(**push))
            return {};
        const auto attempts = m_attempts.of(id);
        if (!attempts)
            return tl::unexpected(attempts.error());
        if (!attempts->isEmpty())
            knownBefore.append(idsFrom(attempts->constLast().knownIds));
        return {};
    }

    store::OperationRepository m_operations;
    store::AttemptRepository m_attempts;
    Instant m_since;
};

Result<QVector<Interval>> closedTimes(store::Database& database)
{
    return store::PeriodRepository(database).all().map([](const QVector<PeriodClose>& closes) {
        QVector<Interval> times;
        for (const PeriodClose& close : closes)
            times.append(closedTime(close));
        return times;
    });
}

} // namespace

Result<QTimeZone> Outbox::timeZone() const
{
    return store::SettingsRepository(d->database).timeZone();
}

Done Outbox::takePull(const RemotePlan& remote, PullReport& report, const QString& actor)
{
    auto work = UnitOfWork::begin(d->database, d->cache, d->clock.now(), actor);
    if (!work)
        return tl::unexpected(work.error());
    PlanBook& plan = work->plan();
    LocalPlan local;
    const auto teams = plan.teams();
    const auto templates = plan.templates();
    if (!teams || !templates)
        return tl::unexpected(teams ? templates.error() : teams.error());
    local.teams = *teams;
    local.templates = *templates;
    if (const Done done = Busy(d->database, remote.readSince).note(local); !done)
        return done;
    const auto users = plan.users();
    if (!users)
        return tl::unexpected(users.error());
    local.users = *users;

    const MergedTeams merged = mergeTeams(local, remote);
    QVector<Team> written = merged.teams + unlistedTeams(local.teams + merged.teams, remote);
    for (Team& team : written) {
        if (const Done done = plan.put(team); !done)
            return done;
        const auto known = std::ranges::find(local.teams, team.id, &Team::id);
        if (known == local.teams.end())
            local.teams.append(team);
        else
            *known = team;
    }
    for (const BusinessUser& user : merged.users) {
        if (const Done done = plan.put(user); !done)
            return done;
    }
    const auto zone = plan.timeZone();
    if (!zone)
        return tl::unexpected(zone.error());
    MergedTemplates pulled = mergeTemplates(local, remote, [&](TeamId team) {
        return QDateTime::fromMSecsSinceEpoch(msOf(d->clock.now()), zoneOf(local.teams, team, *zone)).date();
    });
    const auto closed = closedTimes(d->database);
    if (!closed)
        return tl::unexpected(closed.error());
    for (ShiftTemplate& one : pulled.templates) {
        // What was planned in a closed period stays as it was.
        if (!one.id.isValid())
            one.entersPlan = firstOpenDay(*closed, zoneOf(local.teams, one.content().team, *zone));
        if (const Done done = plan.put(one); !done)
            return done;
    }
    report.teams = static_cast<int>(written.size());
    report.added = pulled.added;
    report.changed = pulled.changed;
    report.differing = pulled.differing;
    report.differingTeams = merged.differing;
    report.gone = pulled.gone;
    report.postponed = pulled.postponed;
    const QJsonObject detail{{u"teams"_s, report.teams}, {u"added"_s, report.added},
        {u"changed"_s, report.changed}, {u"differing"_s, report.differing},
        {u"differing_teams"_s, report.differingTeams}, {u"gone"_s, report.gone}};
    if (const Done done = work->audit(u"plan.pulled"_s, {}, detail); !done)
        return done;
    const auto change = work->commit();
    if (!change)
        return tl::unexpected(change.error());
    announce(*change);
    return {};
}

} // namespace covershift::sync
