#include <items/liveplan.h>
#include <items/timetext.h>

#include <algorithm>
#include <utility>

namespace covershift::items {

using session::PlanBoard;
using session::PlannedTimes;

LivePlan::LivePlan(const PlanBoard& plan, PlannedTimes& times, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_plan(plan)
    , m_times(times)
    , m_clock(clock)
{
    take();
    m_drawnRevision = times.revision();
    connect(&times, &PlannedTimes::changed, this, [this] {
        take();
        Q_EMIT changed();
        if (std::exchange(m_drawnRevision, m_times.revision()) != m_times.revision())
            Q_EMIT drawingChanged();
        takeAnnouncedLogins();
    });
    // A name, or a switch of automatic mode.
    connect(&plan, &PlanBoard::changed, this, &LivePlan::tellAll);
}

void LivePlan::tellAll()
{
    Q_EMIT changed();
    Q_EMIT drawingChanged();
}

void LivePlan::takeAnnouncedLogins()
{
    QHash<WorkerId, Instant> announcedLogins;
    if (automaticWay() == AutomaticWay::Acts) {
        for (const WorkerPlan& worker : m_times.workerPlans()) {
            if (const auto what = announced(worker.worker); what && what->isLogin)
                announcedLogins.insert(worker.worker, what->at);
        }
    }
    if (announcedLogins == m_announcedLogins)
        return;
    QVector<WorkerId> others;
    for (auto it = announcedLogins.cbegin(); it != announcedLogins.cend(); ++it) {
        if (const auto before = m_announcedLogins.take(it.key()); before != it.value())
            others.append(it.key());
    }
    others.append(m_announcedLogins.keys()); // nothing is announced for them any more
    m_announcedLogins = announcedLogins;
    Q_EMIT announcedLoginsChanged(others);
}

void LivePlan::take()
{
    const Instant now = m_clock.now();
    m_planned.clear();
    m_pastPlan.clear();
    for (const WorkerPlan& worker : m_times.workerPlans()) {
        const auto goesOn = [now](const PlannedTime& each) { return each.time.contains(now); };
        const auto isOver = [now](const PlannedTime& each) { return each.time.end <= now; };
        if (std::ranges::any_of(worker.planned, goesOn))
            m_planned.insert(worker.worker);
        else if (std::ranges::any_of(worker.planned, isOver))
            m_pastPlan.insert(worker.worker);
    }
}

PlanState LivePlan::stateOf(WorkerId worker, bool isCovered) const
{
    if (m_planned.contains(worker))
        return isCovered ? PlanState::AsPlanned : PlanState::NotCovered;
    return isCovered && m_pastPlan.contains(worker) ? PlanState::PastPlan : PlanState::None;
}

std::optional<PlannedTime> LivePlan::reasonFor(WorkerId worker) const
{
    return m_times.reasonFor(worker);
}

TemplateId LivePlan::templateOf(WorkerId worker, bool isCovered) const
{
    const Instant now = m_clock.now();
    const std::span<const PlannedTime> times = m_times.of(worker);
    const auto next
        = std::ranges::upper_bound(times, now, {}, [](const PlannedTime& each) { return each.time.start; });
    // No template lasts longer than a day.
    for (auto it = next;
         it != times.begin() && (it - 1)->time.start > now - std::chrono::minutes(MinutesOfDay); --it) {
        if ((it - 1)->time.contains(now))
            return (it - 1)->shiftTemplate;
    }
    if (stateOf(worker, isCovered) == PlanState::PastPlan) {
        const auto reason = reasonFor(worker);
        return reason ? reason->shiftTemplate : TemplateId();
    }
    return next != times.end() && next->time.start <= now + PlannedSoon ? next->shiftTemplate : TemplateId();
}

void LivePlan::setClocksDiffer(bool differ)
{
    if (std::exchange(m_clocksDiffer, differ) != differ)
        tellAll();
}

AutomaticWay LivePlan::automaticWay() const
{
    const session::AutomaticSwitches& all = switches();
    if (!all.isEnabled)
        return AutomaticWay::Off;
    if (all.isHeld)
        return AutomaticWay::HeldForAll;
    return m_clocksDiffer ? AutomaticWay::ClocksDiffer : AutomaticWay::Acts;
}

AutomaticWay LivePlan::automaticWay(WorkerId worker) const
{
    const AutomaticWay all = automaticWay();
    const bool isHeld = all == AutomaticWay::Acts && switches().heldWorkers.contains(worker);
    return isHeld ? AutomaticWay::HeldForWorker : all;
}

std::optional<LivePlan::Announcement> LivePlan::announced(WorkerId worker) const
{
    return automaticWay(worker) == AutomaticWay::Acts ? m_times.announced(worker) : std::nullopt;
}

std::optional<LivePlan::Next> LivePlan::next() const
{
    std::optional<Next> first;
    if (automaticWay() != AutomaticWay::Acts)
        return first;
    for (const WorkerId worker : m_times.workers()) {
        const auto what = announced(worker);
        if (!what)
            continue;
        if (first && *what == first->what)
            ++first->workers;
        // A login before a logout of the same moment: it is the one that somebody waits for.
        else if (!first || what->at < first->what.at || (what->at == first->what.at && what->isLogin))
            first = Next{*what, 1};
    }
    return first;
}

QString LivePlan::nameOf(TemplateId id) const
{
    const ShiftTemplate* known = m_plan.shiftTemplate(id);
    return known ? known->content().name : QString();
}

QString LivePlan::teamNameOf(TemplateId id) const
{
    const ShiftTemplate* known = m_plan.shiftTemplate(id);
    const Team* team = known ? m_plan.team(known->content().team) : nullptr;
    return team ? team->name : QString();
}

QString LivePlan::namedTimes(const QString& start, const QString& end, TemplateId id) const
{
    const QString name = nameOf(id);
    //: Planned time: from %1 to %2
    return name.isEmpty() ? tr("%1–%2").arg(start, end)
                          //: Planned time: from %1 to %2, %3: the name of the shift template
                          : tr("%1–%2 “%3”").arg(start, end, name);
}

QString LivePlan::timesText(const PlannedTime& planned) const
{
    const Instant now = m_clock.now();
    return namedTimes(
        clockText(planned.time.start, now), clockText(planned.time.end, now), planned.shiftTemplate);
}

QString LivePlan::hoursText(const PlannedTime& planned) const
{
    const auto [start, end] = planned.time;
    return namedTimes(clockText(start, start), clockText(end, end), planned.shiftTemplate);
}

QString LivePlan::automaticText(WorkerId worker, const PlannedTime& planned) const
{
    if (planned.mode != PlanMode::Automatic || planned.time.end <= m_clock.now())
        return {};
    switch (automaticWay(worker)) {
    case AutomaticWay::Acts:
        return announcementText(worker);
    case AutomaticWay::Off:
        return tr("The template is automatic, but automatic mode is off.");
    case AutomaticWay::HeldForAll:
        return tr("Automatic mode is held: nothing happens by itself.");
    case AutomaticWay::ClocksDiffer:
        return tr("Automatic mode has stopped, as the clocks differ by more than 5 minutes.");
    case AutomaticWay::HeldForWorker:
        return tr("Automatic mode is held for this worker: nothing happens by itself.");
    }
    return {};
}

QString LivePlan::sentences(WorkerId worker, const PlannedTime& planned) const
{
    //: %1: planned time, as in "14:00–22:00 “Late”"
    QString text = tr("Planned %1.").arg(timesText(planned));
    if (const QString automatic = automaticText(worker, planned); !automatic.isEmpty())
        text += u'\n' + automatic;
    return text;
}

QString LivePlan::stateText(WorkerId worker, PlanState state) const
{
    if (state != PlanState::NotCovered && state != PlanState::PastPlan)
        return {};
    const auto reason = reasonFor(worker);
    if (!reason)
        return {};
    const Instant now = m_clock.now();
    return state == PlanState::NotCovered
        ? tr("Planned since %1, not covered").arg(clockText(reason->time.start, now))
        : tr("Covered past the plan, which ended at %1").arg(clockText(reason->time.end, now));
}

QString LivePlan::announcementText(WorkerId worker) const
{
    const auto what = announced(worker);
    if (!what)
        return {};
    const QString at = clockText(what->at, m_clock.now());
    return what->isLogin ? tr("Logs in by itself at %1").arg(at) : tr("Logs out by itself at %1").arg(at);
}

} // namespace covershift::items
