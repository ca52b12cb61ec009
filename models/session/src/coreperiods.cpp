// Closing days, and the next revision of what is closed, each with its audit entry in one transaction.
#include "core.h"
#include "coreparts.h"

#include <domain/closedtime.h>
#include <reports/report.h>
#include <session/sentences.h>

#include <algorithm>
#include <array>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int EntriesAtOnce = 500;

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

/// The time of which it can change what was insured.
Interval ledgerTimeOf(const Operation& operation, Instant now)
{
    if (!changesLedger(operation))
        return {};
    const Interval time{operation.at, operation.until.value_or(now)};
    return time.isEmpty() ? Interval() : time;
}

/// What such an entry tells of is in no report.
bool isBesideReports(const QString& event)
{
    static constexpr std::array Beside{"automatic."_L1, "connection."_L1, "cover."_L1, "exception."_L1,
        "exceptions."_L1, "incident."_L1, "period."_L1, "settings.tariff"_L1};
    return std::ranges::any_of(Beside, [&event](QLatin1StringView start) { return event.startsWith(start); });
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

/// The last revision of these days; null: there is none.
const PeriodClose* lastOf(const QVector<PeriodClose>& closes, const DayRange& days)
{
    const PeriodClose* last = nullptr;
    for (const PeriodClose& close : closes) {
        if (close.days == days && (!last || last->revision < close.revision))
            last = &close;
    }
    return last;
}

/// Each once, as they came.
QString joined(const QVector<PeriodCorrection>& corrections, QString PeriodCorrection::*part)
{
    QStringList texts;
    for (const PeriodCorrection& each : corrections)
        texts.append(each.*part);
    texts.removeDuplicates();
    return texts.join("; "_L1);
}

QVector<qint64> idsOf(const QVector<PeriodCorrection>& corrections)
{
    QVector<qint64> ids;
    for (const PeriodCorrection& each : corrections)
        ids.append(each.id);
    return ids;
}

} // namespace

Result<QVector<PeriodClose>> Core::closedPeriods()
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    return m_parts->periods.all();
}

Result<qint64> Core::lastEntry()
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    if (m_planTold.isActive()) {
        if (const Done told = tellPlan(); !told)
            return tl::unexpected(told.error());
    }
    return m_parts->audit.slice(0, 1).map([](const QVector<AuditEntry>& newest) {
        return newest.isEmpty() ? qint64(0) : newest.constFirst().sequence;
    });
}

Result<Interval> Core::timeOf(OperationId id) const
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    return m_parts->operations.byId(id).map([this](const std::optional<Operation>& operation) {
        return operation ? ledgerTimeOf(*operation, m_config.clock->now()) : Interval();
    });
}

Result<bool> Core::isChangedSince(qint64 entry, const Interval& time) const
{
    while (true) {
        const auto entries = m_parts->audit.after(entry, EntriesAtOnce);
        if (!entries)
            return tl::unexpected(entries.error());
        for (const AuditEntry& each : *entries) {
            const auto about = each.operation.isValid() ? timeOf(each.operation) : Interval();
            if (!about)
                return tl::unexpected(about.error());
            const bool isBeside
                = each.operation.isValid() ? !about->overlaps(time) : isBesideReports(each.event);
            if (!isBeside)
                return true;
        }
        if (entries->size() < EntriesAtOnce)
            return false;
        entry = entries->constLast().sequence;
    }
}

Result<bool> Core::isOnItsWay(const Interval& time) const
{
    using enum OperationKind;
    const auto pending = m_parts->operations.list(
        {{OperationState::Queued, OperationState::Sending}, {}, 0, {Login, Logout, Insert, End}});
    return pending.map([&](const QVector<Operation>& operations) {
        const Instant now = m_config.clock->now();
        return std::ranges::any_of(
            operations, [&](const Operation& each) { return ledgerTimeOf(each, now).overlaps(time); });
    });
}

Result<DueRevisions> Core::dueRevisions()
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    const auto corrections = m_parts->periods.corrections();
    const auto closes = m_parts->periods.all();
    if (!corrections || !closes)
        return tl::unexpected(!corrections ? corrections.error() : closes.error());
    QVector<DueRevision> due;
    for (const PeriodCorrection& each : *corrections) {
        const PeriodClose* last = lastOf(*closes, each.days);
        if (!last)
            continue;
        if (due.isEmpty() || due.constLast().days != each.days)
            due.append({each.days, last->revision, {}});
        due.last().corrections.append(each);
    }
    DueRevisions revisions;
    for (const DueRevision& each : std::as_const(due)) {
        const auto waits = isOnItsWay(closedTime(*lastOf(*closes, each.days)));
        if (!waits)
            return tl::unexpected(waits.error());
        revisions.isWaiting = revisions.isWaiting || *waits;
        if (!*waits)
            revisions.ready.append(each);
    }
    return revisions;
}

Result<PeriodClose> Core::closePeriod(
    const PeriodClosing& closing, const QByteArray& numbers, qint64 lastEntry)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto zone = m_parts->settings.timeZone();
    const auto closes = m_parts->periods.all();
    const auto head = m_parts->audit.slice(0, 1);
    const Error* problem = !zone ? &zone.error()
        : !closes                ? &closes.error()
        : !head                  ? &head.error()
                                 : nullptr;
    if (problem)
        return tl::unexpected(*problem);

    const DayRange& days = closing.days;
    const QVector<PeriodCorrection>& corrections = closing.corrections;
    PeriodClose close;
    close.days = days;
    close.closedAt = m_config.clock->now();
    close.actor = corrections.isEmpty() ? m_config.actor : joined(corrections, &PeriodCorrection::actor);
    close.reason
        = corrections.isEmpty() ? closing.reason.trimmed() : joined(corrections, &PeriodCorrection::reason);
    close.zone = zone->id();
    close.numbers = numbers;
    close.chainHead = head->isEmpty() ? QByteArray() : head->constFirst().hash;
    const Interval time = closedTime(close);
    if (days.isEmpty() || time.end > close.closedAt)
        return failure(ErrorKind::InvalidValue, u"days"_s);
    const PeriodClose* last = lastOf(*closes, days);
    const bool isPart = std::ranges::any_of(
        *closes, [&days](const PeriodClose& other) { return reachInto(days, other.days); });
    // What has been closed goes on, whatever was closed around it since.
    if (isPart && !last)
        return failure(ErrorKind::InvalidValue, u"days"_s);
    if (!areNumbersOf(days, numbers))
        return failure(ErrorKind::InvalidValue, u"numbers"_s);
    if (last && close.reason.isEmpty())
        return tl::unexpected(closedPeriodRefusal());
    const auto isChanged = isChangedSince(lastEntry, time);
    if (!isChanged)
        return tl::unexpected(isChanged.error());
    if (*isChanged)
        return failure(ErrorKind::ChangedMeanwhile);

    const Done answered = m_parts->periods.removeCorrections(idsOf(corrections));
    if (!answered)
        return tl::unexpected(answered.error());
    if (last && !corrections.isEmpty() && last->numbers == numbers) {
        if (const Done done = transaction->commit(); !done)
            return tl::unexpected(done.error());
        return *last;
    }
    close.revision = last ? last->revision + 1 : 1;
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
    m_closed.append({stored->days, closedTime(*stored)});
    return stored;
}

} // namespace covershift::session
