// Closed periods: what a person may not change any more without a reason, and the closing itself.
#include "core.h"
#include "coreparts.h"
#include "dayslices.h"
#include "planchecks.h"

#include <domain/closedtime.h>
#include <domain/walltime.h>
#include <reports/report.h>
#include <session/sentences.h>

#include <algorithm>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

Done reasonFor(const QString& reason)
{
    return reason.trimmed().isEmpty() ? Done(tl::unexpected(closedPeriodRefusal())) : Done();
}

bool changesLedger(const Operation& operation)
{
    switch (operation.kind) {
    case OperationKind::Login:
    case OperationKind::Logout:
    case OperationKind::Insert:
    case OperationKind::End:
        return true;
    case OperationKind::Match:
    case OperationKind::Template:
    case OperationKind::Team:
        return false;
    }
    Q_UNREACHABLE();
}

bool areNumbersOf(const DayRange& days, const QByteArray& numbers)
{
    const auto read = reports::readClosedNumbers(numbers);
    return read && read->firstDay == days.first && read->byDay.size() == days.first.daysTo(days.last) + 1;
}

/// They have days in common, but `a` does not hold all of `b`.
bool reachInto(const DayRange& a, const DayRange& b)
{
    const bool touch = a.first <= b.last && b.first <= a.last;
    return touch && !(a.first <= b.first && b.last <= a.last);
}

} // namespace

Done Core::readClosedTimes()
{
    const auto closes = m_parts->periods.all();
    if (!closes)
        return tl::unexpected(closes.error());
    m_closed.clear();
    for (const PeriodClose& close : *closes)
        m_closed.append(closedTime(close));
    return {};
}

Done Core::checkOpen(const Interval& time, const QString& reason) const
{
    const bool isClosed = !time.isEmpty()
        && std::ranges::any_of(m_closed, [&time](const Interval& each) { return each.overlaps(time); });
    return isClosed ? reasonFor(reason) : Done();
}

Done Core::checkOpenFrom(const QDate& day, const QTimeZone& zone, const QString& reason) const
{
    const auto begins = resolveWallTime(day, QTime(0, 0), zone);
    return checkOpen({begins ? begins->at : Instant(), Instant::max()}, reason);
}

Done Core::checkOpen(OperationId id, const QString& reason) const
{
    const auto operation = m_parts->operations.byId(id);
    if (!operation)
        return tl::unexpected(operation.error());
    if (!operation->has_value() || !changesLedger(**operation))
        return {};
    return checkOpen({(*operation)->at, (*operation)->until.value_or(m_config.clock->now())}, reason);
}

Done Core::checkZoneOpen(TeamId team, const QString& reason) const
{
    if (m_closed.isEmpty() || !reason.trimmed().isEmpty())
        return {};
    // Closed days are days of the organisation's zone: in another they are others.
    if (!team.isValid())
        return reasonFor(reason);
    auto plan = readPlan();
    if (!plan)
        return tl::unexpected(plan.error());
    plan->templates.removeIf([team](const ShiftTemplate& one) {
        return std::ranges::none_of(one.revisions,
            [team](const TemplateRevision& revision) { return revision.content.team == team; });
    });
    const bool plans = isPlannedInClosed(*plan, [&](const PlannedShift& shift) {
        const ShiftTemplate* one = rowById(plan->templates, shift.shiftTemplate);
        return one->contentOn(shift.day).team == team && !shift.members.isEmpty();
    });
    return plans ? reasonFor(reason) : Done();
}

Done Core::checkUsersOpen(const QVector<Worker>& written, const QString& reason) const
{
    if (m_closed.isEmpty() || !reason.trimmed().isEmpty())
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
    const bool isPlanned = isPlannedInClosed(*plan, [&moved](const PlannedShift& shift) {
        return std::ranges::any_of(
            shift.members, [&](BusinessUserId member) { return moved.contains(member); });
    });
    return isPlanned ? reasonFor(reason) : Done();
}

bool Core::isPlannedInClosed(
    const PlanState& plan, const std::function<bool(const PlannedShift&)>& counts) const
{
    const Plan refers{plan.templates, plan.teams, plan.exceptions, plan.timeZone};
    bool isAny = false;
    for (const Interval& closed : m_closed) {
        eachSliceOf(daysReachingInto(closed), [&](const DayRange& days) {
            const auto shifts = plannedShifts(refers, days);
            isAny = isAny || std::ranges::any_of(shifts, [&](const PlannedShift& shift) {
                return shift.time.overlaps(closed) && counts(shift);
            });
            return !isAny;
        });
    }
    return isAny;
}

Result<QVector<PeriodClose>> Core::closedPeriods()
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    return m_parts->periods.all();
}

Result<PeriodClose> Core::closePeriod(const DayRange& days, const QByteArray& numbers, const QString& reason)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    const auto zone = m_parts->settings.timeZone();
    const auto closes = m_parts->periods.all();
    const auto head = m_parts->audit.slice(0, 1);
    const Error* problem = !zone ? &zone.error()
        : !closes                ? &closes.error()
        : !head                  ? &head.error()
                                 : nullptr;
    if (problem)
        return tl::unexpected(*problem);

    PeriodClose close;
    close.days = days;
    close.closedAt = m_config.clock->now();
    close.actor = m_config.actor;
    close.reason = reason.trimmed();
    close.zone = zone->id();
    close.numbers = numbers;
    close.chainHead = head->isEmpty() ? QByteArray() : head->constFirst().hash;
    if (days.isEmpty() || closedTime(close).end > close.closedAt)
        return failure(ErrorKind::InvalidValue, u"days"_s);
    bool isRefused = false;
    for (const PeriodClose& other : *closes) {
        const bool isSame = other.days.first == days.first && other.days.last == days.last;
        if (isSame)
            close.revision = std::max(close.revision, other.revision + 1);
        isRefused = isRefused || reachInto(days, other.days);
    }
    // What has been closed goes on, whatever was closed around it since.
    if (isRefused && close.revision == 1)
        return failure(ErrorKind::InvalidValue, u"days"_s);
    if (!areNumbersOf(days, numbers))
        return failure(ErrorKind::InvalidValue, u"numbers"_s);
    if (close.revision > 1 && close.reason.isEmpty())
        return tl::unexpected(closedPeriodRefusal());

    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto stored = m_parts->periods.insert(close);
    if (!stored)
        return stored;
    const QJsonObject detail{{u"close"_s, QString::number(stored->id)},
        {u"from"_s, days.first.toString(Qt::ISODate)}, {u"to"_s, days.last.toString(Qt::ISODate)},
        {u"revision"_s, stored->revision}, {u"time_zone"_s, QString::fromLatin1(stored->zone)}};
    const Done done
        = audit(u"period.closed"_s, withReason(detail, stored->reason), {store::contentOf(*stored)})
              .and_then([&] { return transaction->commit(); });
    if (!done)
        return tl::unexpected(done.error());
    m_closed.append(closedTime(*stored));
    return stored;
}

} // namespace covershift::session
