#include "wordtable.h"

#include <domain/liveshift.h>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Word<ShiftOrigin> Origins[] = {
    {ShiftOrigin::Login, "login"_L1},
    {ShiftOrigin::Insert, "insert"_L1},
    {ShiftOrigin::Import, "import"_L1},
};

constexpr Word<ShiftState> ShiftStates[] = {
    {ShiftState::Pending, "pending"_L1},
    {ShiftState::Open, "open"_L1},
    {ShiftState::Ending, "ending"_L1},
    {ShiftState::Ended, "ended"_L1},
};

constexpr Word<Certainty> Certainties[] = {
    {Certainty::Queued, "queued"_L1},
    {Certainty::Accepted, "accepted"_L1},
    {Certainty::Confirmed, "confirmed"_L1},
    {Certainty::Uncertain, "uncertain"_L1},
};

} // namespace

QString originName(ShiftOrigin origin)
{
    return wordOf(Origins, origin);
}

QString shiftStateName(ShiftState state)
{
    return wordOf(ShiftStates, state);
}

QString certaintyName(Certainty certainty)
{
    return wordOf(Certainties, certainty);
}

Interval LiveShift::insured(Instant now) const
{
    if (!counts())
        return {start, start};
    const Instant until = state == ShiftState::Ended ? std::min(end, now) : now;
    return {start, std::max(start, until)};
}

Interval LiveShift::insuredIfTaken(Instant now) const
{
    LiveShift taken = *this;
    if (!counts()) {
        taken.certainty = Certainty::Accepted;
        if (hasTakenEnd() || (origin == ShiftOrigin::Insert && hasEnd()))
            taken.state = ShiftState::Ended;
    }
    return taken.insured(now);
}

bool LiveShift::isCovering(Instant now) const
{
    return counts() && start <= now && (state != ShiftState::Ended || now < end);
}

} // namespace covershift
