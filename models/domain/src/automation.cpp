#include <domain/automation.h>

#include <algorithm>

namespace covershift {

namespace {

/// Started a moment ago, by a template that does it by itself.
bool startsByItself(const PlannedTime& planned, Instant now)
{
    return planned.mode == PlanMode::Automatic && !planned.isServed && planned.time.contains(now)
        && now - planned.time.start <= AutomaticLoginWindow;
}

} // namespace

bool isPlannedAt(const WorkerPlan& worker, Instant now)
{
    return std::ranges::any_of(
        worker.planned, [now](const PlannedTime& planned) { return planned.time.contains(now); });
}

bool hasBeenPlanned(const WorkerPlan& worker, Instant now)
{
    return std::ranges::any_of(
        worker.planned, [now](const PlannedTime& planned) { return planned.time.end <= now; });
}

DueList dueAt(std::span<const WorkerPlan> workers, Instant now)
{
    DueList due;
    for (const WorkerPlan& worker : workers) {
        const bool isPlanned = isPlannedAt(worker, now);
        if (isPlanned && !worker.isCovered)
            due.toLogIn.append(worker.worker);
        else if (!isPlanned && worker.isCovered && !worker.isEnding && hasBeenPlanned(worker, now))
            due.toLogOut.append(worker.worker);
    }
    return due;
}

DueList automaticAt(std::span<const WorkerPlan> workers, const AutomaticSettings& settings, Instant now)
{
    DueList actions;
    if (!settings.mayAct())
        return actions;
    for (const WorkerPlan& worker : workers) {
        if (worker.isHeld)
            continue;
        const bool starts = std::ranges::any_of(
            worker.planned, [now](const PlannedTime& planned) { return startsByItself(planned, now); });
        if (starts && !worker.isCovered && !worker.isDisabled)
            actions.toLogIn.append(worker.worker);
        else if (worker.isAutomatic && worker.isCovered && !worker.isEnding && !worker.hasFailedEnd
            && !isPlannedAt(worker, now) && hasBeenPlanned(worker, now))
            actions.toLogOut.append(worker.worker);
    }
    return actions;
}

std::optional<Instant> nextPlannedMoment(std::span<const WorkerPlan> workers, Instant now)
{
    std::optional<Instant> next;
    for (const WorkerPlan& worker : workers) {
        for (const PlannedTime& planned : worker.planned) {
            for (const Instant moment : {planned.time.start, planned.time.end}) {
                if (moment > now && (!next || moment < *next))
                    next = moment;
            }
        }
    }
    return next;
}

} // namespace covershift
