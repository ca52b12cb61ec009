#include "liverowsmodel_p.h"

#include <items/coverstate.h>

#include <algorithm>

namespace covershift::items {

LiveStatus liveStatus(std::span<const LiveShift> running, Instant now)
{
    LiveStatus status;
    for (const LiveShift& shift : running) {
        const bool covering = shift.isCovering(now);
        const bool uncertain = shift.certainty == Certainty::Uncertain;
        const bool endFailed = (shift.flags & LiveShift::EndFailed) != 0;
        const bool stuck = (shift.flags & LiveShift::CannotBeEnded) != 0 && shift.state != ShiftState::Ended;
        const bool pending = shift.state == ShiftState::Pending && shift.certainty == Certainty::Queued;
        status.covered |= covering;
        status.pending |= pending;
        status.ending |= shift.state == ShiftState::Ending;
        status.doubtful |= uncertain || endFailed;

        const LiveStatus::Rank rank = endFailed         ? LiveStatus::EndFailed
            : covering && now - shift.start > LongCover ? LiveStatus::LongCovered
            : uncertain                                 ? LiveStatus::Uncertain
            : stuck                                     ? LiveStatus::CannotBeEnded
            : isLate(shift, now)                        ? LiveStatus::Late
            : pending                                   ? LiveStatus::Pending
            : covering                                  ? LiveStatus::Covered
                                                        : LiveStatus::NotCovered;
        status.rank = std::min(status.rank, rank);
        if (shift.state != ShiftState::Ended) {
            status.state = static_cast<int>(shift.state);
            status.certainty = static_cast<int>(shift.certainty);
            status.since = msOf(shift.start);
        }
    }
    status.cover = coverNow(running, now).state;
    status.rankedSince = status.since;
    return status;
}

void LiveRowsModel::Private::rankByPlan(LiveStatus& status, WorkerId worker) const
{
    status.plan = plan->stateOf(worker, status.covered);
    if (status.plan != PlanState::NotCovered && status.plan != PlanState::PastPlan)
        return;
    const auto reason = plan->reasonFor(worker);
    if (!reason)
        return;
    const bool isMissing = status.plan == PlanState::NotCovered;
    status.rank = isMissing ? LiveStatus::PlannedNotCovered : LiveStatus::PastPlan;
    status.rankedSince = msOf(isMissing ? reason->time.start : reason->time.end);
}

bool LiveRowsModel::Private::passesSearch(const Worker& worker) const
{
    if (search.isEmpty())
        return true;
    const auto hit = [this](const QString& text) { return text.contains(search, Qt::CaseInsensitive); };
    return hit(worker.name) || hit(worker.team) || hit(worker.customerNumber)
        || hit(worker.workProviderUserId);
}

bool LiveRowsModel::Private::passes(const Person& person, Instant now) const
{
    return (teamsShown.isEmpty() || teamsShown.contains(person.worker.team))
        && (statesShown == 0 || ((statesShown >> unsigned(person.status.cover)) & 1U) != 0)
        && passesCounter(person, now) && passesSearch(person.worker);
}

bool LiveRowsModel::Private::passesCounter(const Person& person, Instant now) const
{
    switch (filter) {
    case LiveFilter::All:
        return true;
    case LiveFilter::CoveredAsPlanned:
        return person.status.plan == PlanState::AsPlanned;
    case LiveFilter::PlannedNotCovered:
        return person.status.plan == PlanState::NotCovered;
    case LiveFilter::CoveredPastPlan:
        return person.status.plan == PlanState::PastPlan;
    case LiveFilter::Covered:
        return person.status.covered;
    case LiveFilter::CoverDisabled:
        return person.isDisabled;
    case LiveFilter::OverTwelveHours:
        return std::any_of(person.running.cbegin(), person.running.cend(),
            [now](const LiveShift& s) { return s.isCovering(now) && now - s.start > LongCover; });
    case LiveFilter::Pending:
        return person.status.pending;
    case LiveFilter::Ending:
        return person.status.ending;
    case LiveFilter::Doubtful:
        return person.status.doubtful;
    }
    return true;
}

} // namespace covershift::items
