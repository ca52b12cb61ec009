// What a person may not change in closed days without a reason, and that their next revision is due then.
#include "core.h"
#include "coreparts.h"
#include "dayslices.h"
#include "planchecks.h"

#include <domain/closedtime.h>
#include <domain/walltime.h>
#include <session/sentences.h>

#include <algorithm>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

Done Core::readClosedTimes()
{
    const auto closes = m_parts->periods.all();
    if (!closes)
        return tl::unexpected(closes.error());
    m_closed.clear();
    for (const PeriodClose& close : *closes)
        m_closed.append({close.days, closedTime(close)});
    return {};
}

QVector<Interval> Core::closedTimes() const
{
    QVector<Interval> times;
    for (const ClosedDays& closed : m_closed)
        times.append(closed.time);
    return times;
}

QVector<DayRange> Core::closedWhere(const std::function<bool(const Interval&)>& touches) const
{
    QVector<DayRange> found;
    for (const ClosedDays& closed : m_closed) {
        if (!found.contains(closed.days) && touches(closed.time))
            found.append(closed.days);
    }
    return found;
}

Result<QVector<qint64>> Core::note(const QVector<DayRange>& closed, const QString& reason)
{
    QVector<qint64> noted;
    if (closed.isEmpty())
        return noted;
    const QString given = reason.trimmed();
    if (given.isEmpty())
        return tl::unexpected(closedPeriodRefusal());
    for (const DayRange& days : closed) {
        const auto id = m_parts->periods.insert({0, days, m_config.clock->now(), m_config.actor, given});
        if (!id)
            return tl::unexpected(id.error());
        if (*id)
            noted.append(**id);
    }
    Q_EMIT correctionNoted();
    return noted;
}

Done Core::correct(const QVector<DayRange>& closed, const QString& reason)
{
    return note(closed, reason).map([](const QVector<qint64>&) {});
}

QVector<DayRange> Core::closedIn(const Interval& time) const
{
    return closedWhere([&time](const Interval& closed) { return !time.isEmpty() && closed.overlaps(time); });
}

Done Core::correct(const Interval& time, const QString& reason)
{
    return correct(closedIn(time), reason);
}

Done Core::correctFrom(const QDate& day, const QTimeZone& zone, const QString& reason)
{
    const auto begins = resolveWallTime(day, QTime(0, 0), zone);
    return correct({begins ? begins->at : Instant(), Instant::max()}, reason);
}

Done Core::correctZone(TeamId team, const QString& reason)
{
    if (m_closed.isEmpty())
        return {};
    // Closed days are days of the organisation's zone: in another they are others.
    if (!team.isValid())
        return correct(closedWhere([](const Interval&) { return true; }), reason);
    auto plan = readPlan();
    if (!plan)
        return tl::unexpected(plan.error());
    plan->templates.removeIf([team](const ShiftTemplate& one) {
        return std::ranges::none_of(one.revisions,
            [team](const TemplateRevision& revision) { return revision.content.team == team; });
    });
    return correct(closedWherePlanned(*plan,
                       [&](const PlannedShift& shift) {
                           const ShiftTemplate* one = rowById(plan->templates, shift.shiftTemplate);
                           return one->contentOn(shift.day).team == team && !shift.members.isEmpty();
                       }),
        reason);
}

Done Core::correctUsers(const QVector<Worker>& written, const QString& reason)
{
    if (m_closed.isEmpty())
        return {};
    QSet<BusinessUserId> moved;
    for (const Worker& each : written) {
        const Worker* before = worker(each.id);
        const std::optional<qint64> former = before ? before->businessUserId : std::nullopt;
        if (each.businessUserId == former)
            continue;
        for (const auto& user : {former, each.businessUserId}) {
            if (user)
                moved.insert(BusinessUserId(*user));
        }
    }
    if (moved.isEmpty())
        return {};
    const auto plan = readPlan();
    if (!plan)
        return tl::unexpected(plan.error());
    return correct(closedWherePlanned(*plan,
                       [&moved](const PlannedShift& shift) {
                           return std::ranges::any_of(
                               shift.members, [&](BusinessUserId member) { return moved.contains(member); });
                       }),
        reason);
}

QVector<DayRange> Core::closedWherePlanned(
    const PlanState& plan, const std::function<bool(const PlannedShift&)>& counts) const
{
    const Plan refers{plan.templates, plan.teams, plan.exceptions, plan.timeZone};
    return closedWhere([&](const Interval& closed) {
        bool isAny = false;
        eachSliceOf(daysReachingInto(closed), [&](const DayRange& days) {
            const auto shifts = plannedShifts(refers, days);
            isAny = std::ranges::any_of(shifts,
                [&](const PlannedShift& shift) { return shift.time.overlaps(closed) && counts(shift); });
            return !isAny;
        });
        return isAny;
    });
}

} // namespace covershift::session
