#include <domain/pushrules.h>

#include <algorithm>

namespace covershift {

namespace {

/// What login and logout share: the cut time, and how far ahead it may lie.
Result<CheckedPush> checkTime(Instant at, Instant now)
{
    CheckedPush push;
    push.at = wholeSecond(at);
    if (push.at - now > FurthestAhead)
        return failure(ErrorKind::TooFarAhead);
    if (push.at > now) {
        push.scheduled = true;
        push.warnings.append(PushWarning::Scheduled);
    }
    return push;
}

/// A shift whose end is on its way does not forbid the next login after that end: a whole day must be
/// enterable while the host is out of reach. An end that has failed is none.
bool isOpenAt(const LiveShift& shift, Instant at)
{
    if (!shift.hasEnd() || (shift.flags & LiveShift::EndFailed) != 0)
        return true;
    if (shift.state == ShiftState::Ended)
        return shift.start <= at && at < shift.end;
    return at < shift.end;
}

} // namespace

Result<CheckedPush> checkLogin(std::span<const LiveShift> shifts, Instant at, Instant now, bool again)
{
    Result<CheckedPush> push = checkTime(at, now);
    if (!push)
        return push;
    const LiveShift* open = nullptr;
    for (const LiveShift& shift : shifts) {
        if (isOpenAt(shift, push->at) && (open == nullptr || shift.start < open->start))
            open = &shift;
    }
    if (open != nullptr && !again)
        return failure(ErrorKind::AlreadyOpen, toIsoUtc(open->start));
    if (wholeSecond(now) - push->at > BackdatedAfter) {
        push->backdated = true;
        push->warnings.append(PushWarning::Backdated);
    }
    return push;
}

Result<CheckedPush> checkLogout(std::span<const LiveShift> shifts, Instant at, Instant now)
{
    Result<CheckedPush> push = checkTime(at, now);
    if (!push)
        return push;
    const LiveShift* closes = nullptr;
    const LiveShift* later = nullptr;
    for (const LiveShift& shift : shifts) {
        if (shift.origin != ShiftOrigin::Login || shift.hasEnd())
            continue;
        if (shift.start > push->at) {
            if (later == nullptr || shift.start < later->start)
                later = &shift;
        } else if (closes == nullptr || shift.start >= closes->start) {
            closes = &shift;
        }
    }
    if (closes != nullptr)
        push->closes = closes->id;
    else if (later != nullptr)
        return failure(ErrorKind::BeforeLogin, toIsoUtc(later->start));
    else
        push->warnings.append(PushWarning::NoOpenShift);
    return push;
}

} // namespace covershift
