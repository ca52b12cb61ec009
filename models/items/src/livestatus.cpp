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
    return status;
}

} // namespace covershift::items
