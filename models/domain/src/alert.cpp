#include "wordtable.h"

#include <domain/alert.h>
#include <domain/pushrules.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace covershift {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Word<AlertKind> Kinds[] = {
    {AlertKind::MissedStart, "missed_start"_L1},
    {AlertKind::CoverEnded, "cover_ended"_L1},
    {AlertKind::PastPlan, "past_plan"_L1},
    {AlertKind::LongCover, "long_cover"_L1},
    {AlertKind::CoverDisabled, "cover_disabled"_L1},
    {AlertKind::CoverUnknown, "cover_unknown"_L1},
    {AlertKind::Rejected, "rejected"_L1},
    {AlertKind::Uncertain, "uncertain"_L1},
    {AlertKind::HeldEnd, "held_end"_L1},
    {AlertKind::LateLogin, "late_login"_L1},
    {AlertKind::CannotBeEnded, "cannot_be_ended"_L1},
    {AlertKind::Paused, "paused"_L1},
};

constexpr std::array<milliseconds, 3> LongCovers{12h, 13h, 13h + 45min};

bool hasEndThatHolds(const LiveShift& shift)
{
    return shift.hasEnd() && (shift.flags & LiveShift::EndFailed) == 0;
}

/// Cover that began longer before planned time has not ended in it: it is told of from its twelfth hour on.
constexpr milliseconds LongestCover = 72h;

/// The time after a planned start in which it counts as not missed.
Interval startOf(const Interval& planned, Instant now)
{
    return {planned.start, std::min({planned.start + InsertWindow, planned.end, now})};
}

/// What the ledger says of some time, up to now.
struct CoverIn
{
    bool isAny = false; ///< taken cover at some time of it
    bool isUnderWay = false; ///< a start that may yet cover it
    Instant lastEnd{}; ///< of the taken cover
};

CoverIn coverIn(Interval time, std::span<const LiveShift> shifts, Instant now)
{
    CoverIn found;
    for (const LiveShift& shift : shifts) {
        if (shift.start > time.end)
            break;
        if (shift.counts()) {
            const Interval insured = shift.insured(now);
            if (shift.isCovering(now) || insured.overlaps(time)) {
                found.isAny = true;
                found.lastEnd = std::max(found.lastEnd, insured.end);
            }
        } else if (!shift.hasEnd() || shift.end > time.start) {
            found.isUnderWay = true;
        }
    }
    return found;
}

const LiveShift* coveringAt(std::span<const LiveShift> shifts, Instant now)
{
    const LiveShift* covering = nullptr;
    for (const LiveShift& shift : shifts) {
        // That which nothing ends yet says more.
        if (shift.isCovering(now) && (!covering || !hasEndThatHolds(shift)))
            covering = &shift;
    }
    return covering;
}

class Finder
{
public:
    Finder(const WorkerSituation& worker, Instant now)
        : m_worker(worker)
        , m_now(now)
        , m_covering(coveringAt(worker.shifts, now))
    {
    }

    QVector<Alert> all()
    {
        for (const PlannedTime& planned : m_worker.planned)
            lookAtStart(planned);
        if (!m_isMissing) {
            lookAtProduct();
            lookAtPlanEnd();
        }
        lookAtLength();
        return m_alerts;
    }

private:
    Alert& add(AlertKind kind, qint64 subject, Instant moment, Instant since)
    {
        Alert alert;
        alert.key = {kind, subject, moment};
        alert.worker = m_worker.worker;
        alert.since = since;
        alert.product = m_worker.cover.product;
        m_alerts.append(alert);
        return m_alerts.last();
    }

    void lookAtStart(const PlannedTime& planned)
    {
        const auto [start, end] = planned.time;
        const Instant rescue = start + InsertWindow;
        const bool runs = planned.time.contains(m_now);
        if (start > m_now || m_covering || (!runs && m_now > rescue))
            return;
        const CoverIn cover = coverIn({start, std::min(end, m_now)}, m_worker.shifts, m_now);
        const CoverIn startCover = coverIn(startOf(planned.time, m_now), m_worker.shifts, m_now);
        const bool isUnderWay = coverIn({m_now, m_now}, m_worker.shifts, m_now).isUnderWay;
        if (Alert* same = find(AlertKind::MissedStart, start); same && !startCover.isAny) {
            // Two that start together are one start that is missed.
            if (same->planned->time.end < end)
                same->planned = planned;
        } else if (!startCover.isAny) {
            Alert& missed = add(AlertKind::MissedStart, m_worker.worker.value, start, start);
            missed.planned = planned;
            missed.isUnderWay = isUnderWay;
            if (m_now <= rescue)
                missed.deadline = rescue;
            else
                missed.level = startCover.isUnderWay ? 0 : 1;
            m_isMissing = true;
        } else if (runs && !find(AlertKind::CoverEnded, cover.lastEnd)) {
            Alert& ended = add(AlertKind::CoverEnded, m_worker.worker.value, cover.lastEnd, cover.lastEnd);
            ended.planned = planned;
            ended.isUnderWay = isUnderWay;
            if (m_now <= cover.lastEnd + InsertWindow)
                ended.deadline = cover.lastEnd + InsertWindow;
            else
                ended.level = coverIn({cover.lastEnd, m_now}, m_worker.shifts, m_now).isUnderWay ? 0 : 1;
            m_isMissing = true;
        }
    }

    /// Two planned times that overlap have one gap.
    [[nodiscard]] Alert* find(AlertKind kind, Instant moment)
    {
        const auto found = std::ranges::find_if(m_alerts,
            [&](const Alert& alert) { return alert.key.kind == kind && alert.key.moment == moment; });
        return found == m_alerts.end() ? nullptr : &*found;
    }

    void lookAtProduct()
    {
        if (m_worker.cover.product == Product::Enabled)
            return;
        const auto soon = std::ranges::find_if(m_worker.planned, [this](const PlannedTime& planned) {
            return planned.time.start <= m_now + StartsSoon && planned.time.end > m_now;
        });
        const bool isPlanned = soon != m_worker.planned.end();
        const bool isDisabled = m_worker.cover.product == Product::Disabled;
        // Of somebody who is covered, and whom nobody has asked about, the host has said enough.
        if (!isPlanned && !(isDisabled && m_covering))
            return;
        if (!isDisabled && m_covering)
            return;
        // Whoever is out with it already is told so, whatever they start next.
        const bool isOut = isDisabled && m_covering && !(isPlanned && soon->time.start <= m_now);
        const Instant moment = isPlanned && !isOut ? soon->time.start : m_covering->start;
        Alert& alert = add(isDisabled ? AlertKind::CoverDisabled : AlertKind::CoverUnknown,
            m_worker.worker.value, moment, isDisabled ? m_worker.cover.checkedAt : moment - StartsSoon);
        if (isPlanned && !isOut)
            alert.planned = *soon;
        if (moment > m_now)
            alert.deadline = moment;
        else
            alert.level = 1;
    }

    void lookAtPlanEnd()
    {
        if (!m_covering || (m_covering->flags & LiveShift::EndFailed) != 0)
            return;
        const bool isEnding = hasEndThatHolds(*m_covering);
        if (isEnding && (m_covering->state == ShiftState::Ended || m_covering->end > m_now))
            return;
        const PlannedTime* last = nullptr;
        for (const PlannedTime& planned : m_worker.planned) {
            if (planned.time.contains(m_now))
                return;
            const bool isPast = planned.time.end <= m_now && planned.time.end > m_covering->start;
            if (isPast && (!last || planned.time.end > last->time.end))
                last = &planned;
        }
        if (!last || m_now - m_covering->start >= LongCovers.front())
            return;
        Alert& past = add(AlertKind::PastPlan, m_worker.worker.value, last->time.end, last->time.end);
        past.planned = *last;
        past.isUnderWay = isEnding;
    }

    void lookAtLength()
    {
        for (const LiveShift& shift : m_worker.shifts) {
            if (!shift.isCovering(m_now))
                continue;
            if (shift.flags & LiveShift::CannotBeEnded)
                add(AlertKind::CannotBeEnded, shift.id.value, {}, shift.start);
            const milliseconds length = m_now - shift.start;
            const bool endsInTime
                = hasEndThatHolds(shift) && shift.end > m_now && shift.end <= shift.start + ShiftLimit;
            if (length < LongCovers.front() || endsInTime)
                continue;
            const auto passed = std::ranges::upper_bound(LongCovers, length) - LongCovers.begin();
            Alert& fuse = add(AlertKind::LongCover, shift.id.value, shift.start,
                shift.start + LongCovers.at(std::size_t(passed - 1)));
            fuse.level = int(passed - 1);
            fuse.isUnderWay = hasEndThatHolds(shift);
            if (length < ShiftLimit)
                fuse.deadline = shift.start + ShiftLimit;
            addPlanOf(fuse, shift);
        }
    }

    /// The planned time that runs, else the last that was over while it ran.
    void addPlanOf(Alert& fuse, const LiveShift& shift) const
    {
        for (const PlannedTime& planned : m_worker.planned) {
            if (planned.time.start <= m_now && planned.time.end > shift.start
                && (!fuse.planned || planned.time.end > fuse.planned->time.end))
                fuse.planned = planned;
        }
        fuse.isPastPlan = fuse.planned && fuse.planned->time.end <= m_now;
    }

    const WorkerSituation& m_worker;
    Instant m_now;
    const LiveShift* m_covering;
    QVector<Alert> m_alerts;
    bool m_isMissing = false; ///< one says already that they are not in
};

Alert operationAlert(AlertKind kind, const Operation& operation, Instant since)
{
    Alert alert;
    alert.key = {kind, operation.id.value, {}};
    alert.worker = operation.worker;
    alert.operation = operation.id;
    alert.since = since;
    return alert;
}

} // namespace

QString alertKindName(AlertKind kind)
{
    return wordOf(Kinds, kind);
}

std::optional<AlertKind> alertKindFromName(QStringView name)
{
    return valueOf(Kinds, name);
}

AlertKey gapOf(const Alert& alert)
{
    if (alert.key.kind != AlertKind::CoverEnded || !alert.planned)
        return alert.key;
    return {AlertKind::MissedStart, alert.key.subject, alert.planned->time.start};
}

QVector<Alert> alertsOf(const WorkerSituation& worker, Instant now)
{
    return Finder(worker, now).all();
}

QVector<Alert> operationAlerts(std::span<const Operation> owed, std::span<const Operation> heldEnds,
    std::span<const Operation> lateLogins)
{
    QVector<Alert> alerts;
    for (const Operation& operation : owed) {
        const bool isUncertain = operation.state == OperationState::Uncertain;
        alerts.append(operationAlert(
            isUncertain ? AlertKind::Uncertain : AlertKind::Rejected, operation, operation.changedAt));
    }
    for (const Operation& operation : heldEnds)
        alerts.append(operationAlert(AlertKind::HeldEnd, operation, operation.createdAt));
    for (const Operation& operation : lateLogins)
        alerts.append(operationAlert(
            AlertKind::LateLogin, operation, std::max(operation.at, operation.createdAt) + BackdatedAfter));
    return alerts;
}

FoundIncidents incidentsOf(WorkerId worker, std::span<const PlannedTime> planned,
    std::span<const LiveShift> shifts, Instant after, Instant now)
{
    FoundIncidents found;
    const auto decide = [&](const PlannedTime& of, std::optional<Instant> coverEnded) {
        const Instant from = coverEnded.value_or(of.time.start);
        const Instant rescue = from + InsertWindow;
        // That cover has ended may become known late: a logout was on its way.
        const bool goesOn = coverEnded && of.time.contains(now);
        if ((rescue < after && !goesOn) || rescue >= now)
            return;
        const CoverIn cover = coverIn({from, std::min(rescue, of.time.end)}, shifts, now);
        if (cover.isAny)
            return;
        if (!cover.isUnderWay)
            found.incidents.append({0, worker, of.time, of.shiftTemplate, now, coverEnded});
        else if (rescue >= after) // an earlier one is looked at again anyway
            found.undecidedFrom = std::min(found.undecidedFrom.value_or(rescue), rescue);
    };
    for (const PlannedTime& each : planned) {
        decide(each, std::nullopt);
        if (each.time.end < after || each.time.start > now)
            continue;
        const auto first
            = std::ranges::lower_bound(shifts, each.time.start - LongestCover, {}, &LiveShift::start);
        for (auto shift = first; shift != shifts.end() && shift->start < each.time.end; ++shift) {
            const Instant ended = shift->insured(now).end;
            const bool isOver = shift->counts() && !shift->isCovering(now);
            if (isOver && each.time.start < ended && ended + InsertWindow <= each.time.end)
                decide(each, ended);
        }
    }
    return found;
}

Alert alertOf(const Incident& incident)
{
    Alert alert;
    alert.key = incident.key();
    alert.worker = incident.worker;
    alert.level = 1;
    alert.since = incident.since();
    alert.planned = PlannedTime{incident.planned, incident.shiftTemplate, PlanMode::Suggest, false};
    alert.isOver = true;
    alert.isKept = true;
    return alert;
}

} // namespace covershift
