#include "covernow.h"
#include "planchecks.h"

#include <domain/occurrence.h>
#include <session/board.h>
#include <session/plannedtimes.h>

#include <QDateTime>
#include <QHash>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace covershift::session {

using namespace std::chrono_literals;

namespace {

constexpr int DaysBack = 2;
constexpr int DaysAhead = 2;
constexpr qint64 MostMargin = 31; ///< days
constexpr auto AroundNow = 24h;
constexpr auto SoonAfter = 20ms; ///< a batch changes the board many times in a row
constexpr auto LongestPlanned = 27h; ///< of a template, over a clock change
constexpr auto LooksAtLeast = 60s; ///< the machine may have slept, or its clock been set

QDate utcDay(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(msOf(instant), Qt::UTC).date();
}

/// The days on which, in whatever zone, something may start that touches this time.
DayRange daysOf(const Interval& time)
{
    return {utcDay(time.start).addDays(-2), utcDay(time.end).addDays(1)};
}

Instant startOf(const PlannedTime& planned)
{
    return planned.time.start;
}

/// All that the plan of a day depends on: not the states of pushes.
bool isSamePlan(const ShiftTemplate& a, const ShiftTemplate& b)
{
    return a.id == b.id && a.mode == b.mode && a.entersPlan == b.entersPlan && a.leavesPlan == b.leavesPlan
        && a.revisions == b.revisions;
}

} // namespace

struct PlannedTimes::Private
{
    Private(PlannedTimes* object, const PlanBoard& planned, const Board& covered, const Clock& time)
        : q(object)
        , plan(planned)
        , board(covered)
        , clock(time)
    {
        soon.setSingleShot(true);
        soon.setInterval(SoonAfter);
        next.setSingleShot(true);
    }

    void expand();
    void expand(const DayRange& days);
    void assess();
    void tell();
    [[nodiscard]] bool isAsExpanded() const;
    [[nodiscard]] WorkerPlan planOf(const Worker& worker, const CoverNow& cover, Instant now) const;
    [[nodiscard]] const WorkerPlan* found(WorkerId worker) const;

    PlannedTimes* q;
    const PlanBoard& plan;
    const Board& board;
    const Clock& clock;
    QTimer soon;
    QTimer next;
    bool isStale = true; ///< the days that are kept are others now
    bool isInQuestion = true; ///< the plan, or who stands behind it, may be another than was expanded
    quint64 revision = 0; ///< of `times`; 0: of no plan yet
    /// What was expanded, to tell whether a change is one of the plan.
    struct Expanded
    {
        QVector<ShiftTemplate> templates;
        QVector<Team> teams;
        QVector<PlanException> exceptions;
        QTimeZone zone;
        QHash<BusinessUserId, WorkerId> workers;
    };
    Expanded expanded;
    QHash<WorkerId, QVector<Instant>> failedLogins; ///< of automatic mode
    bool hasPlan = false;
    DayRange around; ///< of now
    std::optional<DayRange> asked;
    QHash<WorkerId, QVector<PlannedTime>> times;
    QHash<BusinessUserId, QVector<Interval>> strangers; ///< members without a worker
    QVector<WorkerPlan> workerPlans; ///< by worker
    DueList due;
    PlanCounters counters;
};

void PlannedTimes::Private::expand()
{
    isStale = !plan.isRead(); // somebody may have asked before there was a plan
    revision += plan.isRead() ? 1 : 0;
    expanded = {
        plan.templates(), plan.teams(), plan.exceptions(), plan.timeZone(), workersByUser(board.workers())};
    times.clear();
    strangers.clear();
    hasPlan = std::ranges::any_of(plan.templates(),
        [](const ShiftTemplate& one) { return !one.leavesPlan && !one.content().members.isEmpty(); });
    const Instant now = clock.now();
    around = daysOf({now - std::chrono::days(DaysBack), now + std::chrono::days(DaysAhead)});
    if (!asked) {
        expand(around);
        return;
    }
    const bool areApart = asked->last < around.first || around.last < asked->first;
    if (!areApart) {
        expand({std::min(asked->first, around.first), std::max(asked->last, around.last)});
        return;
    }
    const bool askedIsFirst = asked->first < around.first;
    expand(askedIsFirst ? *asked : around);
    expand(askedIsFirst ? around : *asked);
}

void PlannedTimes::Private::expand(const DayRange& days)
{
    QHash<TemplateId, PlanMode> modes;
    for (const ShiftTemplate& one : plan.templates())
        modes.insert(one.id, one.mode);
    for (const PlannedShift& shift : plannedShifts(plan.plan(), days)) {
        for (const BusinessUserId member : shift.members) {
            if (const Worker* worker = plan.workerOf(member))
                times[worker->id].append({shift.time, shift.shiftTemplate, modes.value(shift.shiftTemplate)});
            else
                strangers[member].append(shift.time);
        }
    }
}

bool PlannedTimes::Private::isAsExpanded() const
{
    const auto zonesOf = [](const QVector<Team>& teams) {
        QVector<std::pair<TeamId, QByteArray>> zones;
        for (const Team& team : teams)
            zones.append({team.id, team.timeZone});
        return zones;
    };
    return std::ranges::equal(expanded.templates, plan.templates(), isSamePlan)
        && zonesOf(expanded.teams) == zonesOf(plan.teams()) && expanded.exceptions == plan.exceptions()
        && expanded.zone == plan.timeZone() && expanded.workers == workersByUser(board.workers());
}

WorkerPlan PlannedTimes::Private::planOf(const Worker& worker, const CoverNow& cover, Instant now) const
{
    WorkerPlan one;
    one.worker = worker.id;
    const std::span<const LiveShift> shifts = board.shiftsOf(worker.id);
    const QVector<Instant> failed = failedLogins.value(worker.id);
    const Interval window{cover.isAny() ? cover.since() : now - AroundNow, now + AroundNow};
    const std::span<const PlannedTime> all = q->of(worker.id);
    const Instant earliest = std::max(Instant::min() + LongestPlanned, window.start) - LongestPlanned;
    for (auto it = std::ranges::lower_bound(all, earliest, {}, startOf);
         it != all.end() && it->time.start < window.end; ++it) {
        const PlannedTime& planned = *it;
        if (!touches(planned.time, window))
            continue;
        one.planned.append(planned);
        one.planned.last().isServed = ranIn(planned.time, shifts, now)
            || std::ranges::any_of(failed, [&](Instant at) { return planned.time.contains(at); });
    }
    one.isCovered = cover.open;
    if (cover.open) {
        one.hasFailedEnd = (cover.open->flags & LiveShift::EndFailed) != 0;
        one.isEnding = cover.open->hasEnd() && !one.hasFailedEnd;
        one.isAutomatic = (cover.open->flags & LiveShift::Automatic) != 0;
    }
    one.isDisabled = board.coverStatus(worker.id).product == Product::Disabled;
    one.isHeld = plan.automatic().heldWorkers.contains(worker.id);
    return one;
}

void PlannedTimes::Private::assess()
{
    const Instant now = clock.now();
    workerPlans.clear();
    due = {};
    counters = {};
    if (board.isLoaded() && (hasPlan || !times.isEmpty() || plan.automatic().isEnabled)) {
        QHash<WorkerId, CoverNow> covers;
        for (const LiveShift* shift : board.unendedShifts())
            covers[shift->worker].take(*shift, now);
        for (const Worker& worker : board.workers()) {
            const CoverNow cover = covers.value(worker.id);
            if (worker.archived || (!cover.isAny() && !times.contains(worker.id)))
                continue;
            const WorkerPlan one = planOf(worker, cover, now);
            const bool isPlanned = isPlannedAt(one, now);
            counters.coveredAsPlanned += isPlanned && cover.running ? 1 : 0;
            counters.plannedNotCovered += isPlanned && !cover.running ? 1 : 0;
            counters.coveredPastPlan += !isPlanned && cover.running && hasBeenPlanned(one, now) ? 1 : 0;
            workerPlans.append(one);
        }
        due = dueAt(workerPlans, now);
    }
    milliseconds wait = LooksAtLeast;
    if (const auto moment = nextPlannedMoment(workerPlans, now))
        wait = std::min(wait, *moment - now);
    next.start(wait);
}

void PlannedTimes::Private::tell()
{
    if (isStale || (std::exchange(isInQuestion, false) && !isAsExpanded()))
        expand();
    assess();
    Q_EMIT q->changed();
}

const WorkerPlan* PlannedTimes::Private::found(WorkerId worker) const
{
    const auto at = std::ranges::lower_bound(workerPlans, worker, {}, &WorkerPlan::worker);
    return at != workerPlans.cend() && at->worker == worker ? &*at : nullptr;
}

PlannedTimes::PlannedTimes(const PlanBoard& plan, const Board& board, const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, plan, board, clock))
{
    const auto lookSoon = [this] {
        if (!d->soon.isActive())
            d->soon.start();
    };
    const auto askSoon = [this, lookSoon] {
        d->isInQuestion = true;
        lookSoon();
    };
    connect(&plan, &PlanBoard::changed, this, askSoon);
    connect(&board, &Board::loaded, this, askSoon);
    connect(&board, &Board::shiftsChanged, this, lookSoon);
    connect(&board, &Board::coverStatusChanged, this, lookSoon);
    connect(&d->soon, &QTimer::timeout, this, [this] { d->tell(); });
    connect(&d->next, &QTimer::timeout, this, &PlannedTimes::look);
}

PlannedTimes::~PlannedTimes() = default;

bool PlannedTimes::hasPlan() const
{
    return d->hasPlan;
}

std::span<const PlannedTime> PlannedTimes::of(WorkerId worker) const
{
    const auto found = d->times.constFind(worker);
    if (found == d->times.cend())
        return {};
    return {found->constData(), static_cast<std::size_t>(found->size())};
}

QVector<WorkerId> PlannedTimes::workers() const
{
    QVector<WorkerId> workers(d->times.keyBegin(), d->times.keyEnd());
    std::ranges::sort(workers);
    return workers;
}

quint64 PlannedTimes::revision() const
{
    return d->revision;
}

void PlannedTimes::ensure(const Interval& time)
{
    const DayRange days = daysOf(time);
    const auto holds = [&days](const DayRange& kept) {
        return !kept.isEmpty() && kept.first <= days.first && days.last <= kept.last;
    };
    if (holds(d->around) || (d->asked && holds(*d->asked)))
        return;
    // As much again on both sides, or a month: whoever pans goes on panning.
    const qint64 margin = std::min<qint64>(days.first.daysTo(days.last) + 1, MostMargin);
    d->asked = DayRange{days.first.addDays(-margin), days.last.addDays(margin)};
    d->isStale = true;
    d->tell();
}

PlanCounters PlannedTimes::counters() const
{
    return d->counters;
}

const DueList& PlannedTimes::due() const
{
    return d->due;
}

std::optional<PlannedTime> PlannedTimes::reasonFor(WorkerId worker) const
{
    const WorkerPlan* one = d->found(worker);
    if (!one)
        return std::nullopt;
    const Instant now = d->clock.now();
    std::optional<PlannedTime> reason;
    for (const PlannedTime& planned : one->planned) {
        const bool runs = planned.time.contains(now);
        const bool isBetter
            = !reason || runs || (!reason->time.contains(now) && planned.time.end > reason->time.end);
        if (planned.time.start <= now && isBetter)
            reason = planned;
    }
    return reason;
}

std::optional<PlannedTimes::Announcement> PlannedTimes::announced(WorkerId worker) const
{
    const AutomaticSwitches& switches = d->plan.automatic();
    const WorkerPlan* one = d->found(worker);
    if (!switches.isEnabled || switches.isHeld || !one || one->isHeld)
        return std::nullopt;
    const Instant now = d->clock.now();
    if (one->isCovered) {
        if (!one->isAutomatic || one->isEnding || one->hasFailedEnd)
            return std::nullopt;
        Instant at = now;
        for (const PlannedTime& planned : one->planned) { // by start
            if (planned.time.contains(at) || planned.time.start == at)
                at = std::max(at, planned.time.end);
        }
        return Announcement{false, at};
    }
    if (one->isDisabled)
        return std::nullopt;
    for (const PlannedTime& planned : one->planned) {
        if (planned.mode == PlanMode::Automatic && !planned.isServed && planned.time.start >= now)
            return Announcement{true, planned.time.start};
    }
    return std::nullopt;
}

QVector<BusinessUserId> PlannedTimes::plannedWithoutWorker() const
{
    const Instant now = d->clock.now();
    QVector<BusinessUserId> members;
    for (auto it = d->strangers.cbegin(); it != d->strangers.cend(); ++it) {
        if (std::ranges::any_of(*it, [now](const Interval& time) { return time.contains(now); }))
            members.append(it.key());
    }
    std::ranges::sort(members);
    return members;
}

const QVector<WorkerPlan>& PlannedTimes::workerPlans() const
{
    return d->workerPlans;
}

void PlannedTimes::noteFailed(const QVector<Operation>& operations)
{
    for (const Operation& each : operations) {
        const bool hasFailed = each.state == OperationState::Rejected || each.state == OperationState::Expired
            || each.state == OperationState::Discarded;
        QVector<Instant>* known = each.automatic && each.kind == OperationKind::Login && hasFailed
            ? &d->failedLogins[each.worker]
            : nullptr;
        if (known && !known->contains(each.at))
            known->append(each.at);
    }
}

void PlannedTimes::look()
{
    const Instant now = d->clock.now();
    const DayRange needed
        = daysOf({now - std::chrono::days(DaysBack - 1), now + std::chrono::days(DaysAhead - 1)});
    if (d->around.isEmpty() || needed.first < d->around.first || d->around.last < needed.last)
        d->isStale = true;
    d->tell();
}

} // namespace covershift::session
