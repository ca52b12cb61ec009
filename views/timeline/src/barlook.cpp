#include "barlook.h"

#include <geometry/coverindex.h>
#include <items/coverstate.h>

namespace covershift::timeline {

using theme::Token;

BarLook barLook(const LiveShift& shift, Instant now)
{
    BarLook look;
    switch (shift.certainty) {
    case Certainty::Queued:
        if (shift.start > now) {
            look.token = Token::Scheduled;
            look.fill = BarLook::Fill::Outline;
            look.mark = BarLook::Mark::Clock;
        } else {
            look.token = Token::CoverQueued;
            look.fill = BarLook::Fill::Light;
            look.dotted = true;
            if (items::isLate(shift, now))
                look.mark = BarLook::Mark::Late;
        }
        break;
    case Certainty::Accepted:
        look.token = Token::CoverAccepted;
        break;
    case Certainty::Confirmed:
        look.token = Token::CoverConfirmed;
        look.mark = BarLook::Mark::Check;
        break;
    case Certainty::Uncertain:
        look.token = Token::CoverUncertain;
        look.fill = BarLook::Fill::Hatched;
        look.mark = BarLook::Mark::Question;
        break;
    }

    if ((shift.flags & LiveShift::CannotBeEnded) && shift.state != ShiftState::Ended)
        look.mark = BarLook::Mark::Lock;
    if (shift.flags & LiveShift::EndFailed)
        look.edge = BarLook::Edge::Failed;
    else if (shift.state == ShiftState::Ending)
        look.edge = BarLook::Edge::Chevrons;
    else if (shift.start <= now && geometry::shownEnd(shift, Instant::max()) == Instant::max())
        look.edge = BarLook::Edge::Arrow; // as long as time goes on, so does it

    look.over = shift.state == ShiftState::Ended && shift.end <= now;
    look.backdated = (shift.flags & LiveShift::Backdated) != 0;
    if (shift.isCovering(now) && now - shift.start > items::LongCover)
        look.fuse = Interval{shift.start + items::LongCover, shift.start + LongestShift};
    return look;
}

} // namespace covershift::timeline
