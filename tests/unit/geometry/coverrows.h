#pragma once

#include <geometry/coverindex.h>

#include <QRandomGenerator>

#include <algorithm>
#include <vector>

namespace covershift::geometry {

using namespace std::chrono_literals;

inline const Instant Noon = instantFromMs(1'700'000'000'000);

inline LiveShift ended(milliseconds after, milliseconds length, Certainty certainty = Certainty::Accepted)
{
    LiveShift shift;
    shift.start = Noon + after;
    shift.end = shift.start + length;
    shift.state = ShiftState::Ended;
    shift.certainty = certainty;
    return shift;
}

inline LiveShift open(milliseconds after)
{
    LiveShift shift;
    shift.start = Noon + after;
    shift.state = ShiftState::Open;
    shift.certainty = Certainty::Accepted;
    return shift;
}

/// Shifts by start as chance has them: short and long, beside, over and within each other, far apart or in
/// bursts, some of them not plain.
inline std::vector<LiveShift> anyRow(QRandomGenerator& random, int count)
{
    std::vector<LiveShift> shifts;
    milliseconds at(0);
    for (int i = 0; i < count; ++i) {
        at += random.bounded(4) == 0 ? milliseconds(0) : milliseconds(random.bounded(1, 40 * 3600'000));
        LiveShift shift = ended(at,
            milliseconds(
                random.bounded(random.bounded(8) == 0 ? 300 : 12) * 3600'000 + random.bounded(3600'000)),
            random.bounded(3) == 0 ? Certainty::Confirmed : Certainty::Accepted);
        if (random.bounded(12) == 0)
            shift.certainty = Certainty::Uncertain;
        if (random.bounded(20) == 0)
            shift.state = ShiftState::Open;
        shifts.push_back(shift);
        if (random.bounded(5) == 0)
            at += std::chrono::duration_cast<milliseconds>(shift.end - shift.start); // back to back
    }
    std::ranges::stable_sort(shifts, {}, &LiveShift::start);
    return shifts;
}

} // namespace covershift::geometry
