#pragma once

#include <domain/liveshift.h>

#include <algorithm>
#include <span>

namespace covershift::session {

[[nodiscard]] inline bool touches(const Interval& time, const Interval& other)
{
    return time.start < other.end && other.start < time.end;
}

/// An end was made, and is over by now unless it failed: taken, on its way or in doubt.
[[nodiscard]] inline bool isOver(const LiveShift& shift, Instant now)
{
    const bool hasEnded = shift.hasEnd() && shift.end <= now;
    return hasEnded && (shift.state == ShiftState::Ended || (shift.flags & LiveShift::EndFailed) == 0);
}

/// One worker's cover as the plan is held against it. What is still to come is none yet; what has an end that
/// is over forbids no other login, though it runs until that end was taken.
struct CoverNow
{
    const LiveShift* open = nullptr;
    const LiveShift* running = nullptr;

    void take(const LiveShift& shift, Instant now)
    {
        if (shift.isCovering(now))
            running = &shift;
        if (shift.start <= now && !isOver(shift, now) && (!open || shift.isCovering(now)))
            open = &shift;
    }
    [[nodiscard]] bool isAny() const { return open || running; }
    /// What was over before it began is not why it runs.
    [[nodiscard]] Instant since() const
    {
        return open ? open->start : running ? running->start : Instant::min();
    }
};

/// Cover ran in it, and was ended.
[[nodiscard]] inline bool ranIn(const Interval& planned, std::span<const LiveShift> shifts, Instant now)
{
    constexpr auto LongestCover = std::chrono::hours(72); // of a shift that a person forgot to end
    const auto first = std::ranges::lower_bound(shifts, planned.start - LongestCover, {}, &LiveShift::start);
    const auto last = std::ranges::lower_bound(first, shifts.end(), planned.end, {}, &LiveShift::start);
    return std::ranges::any_of(first, last, [&](const LiveShift& shift) {
        return isOver(shift, now) && touches(planned, {shift.start, shift.end});
    });
}

} // namespace covershift::session
