#pragma once

#include <domain/ids.h>
#include <domain/interval.h>

#include <QString>

#include <cstdint>

namespace covershift {

enum class ShiftOrigin : std::uint8_t { Login, Insert, Import };
/// `contracts/outbox.md`, The ledger: Pending = its start is not yet taken; Ending = its end is on its way
/// or in doubt; a shift whose end has failed is Open again.
enum class ShiftState : std::uint8_t { Pending, Open, Ending, Ended };
/// How sure the start is.
enum class Certainty : std::uint8_t { Queued, Accepted, Confirmed, Uncertain };

[[nodiscard]] QString originName(ShiftOrigin origin);
[[nodiscard]] QString shiftStateName(ShiftState state);
[[nodiscard]] QString certaintyName(Certainty certainty);

/// An interval of cover. Held by the million in memory: at most 40 bytes (design.md, How data flows).
struct LiveShift
{
    static constexpr Instant NoEnd = Instant::max();
    enum Flag : std::uint8_t {
        Backdated = 1,
        EndFailed = 2, ///< its end was rejected, has expired or is uncertain: an alarm
        CannotBeEnded = 4, ///< v2, resolved as taken without its remote id
        Automatic = 8, ///< automatic mode logged in, so it may log out
        EndTaken = 16, ///< its start is not taken, but its end is: it runs no longer than that
    };

    ShiftId id;
    WorkerId worker;
    Instant start;
    Instant end = NoEnd; ///< where `hasTakenEnd()`: that; else one that is on its way, or was asked for
    ShiftOrigin origin = ShiftOrigin::Login;
    ShiftState state = ShiftState::Pending;
    Certainty certainty = Certainty::Queued;
    std::uint8_t flags = 0;

    [[nodiscard]] bool hasEnd() const { return end != NoEnd; }
    /// Nothing can let it run on past `end`.
    [[nodiscard]] bool hasTakenEnd() const
    {
        return hasEnd() && (state == ShiftState::Ended || (flags & EndTaken) != 0);
    }
    /// Its start was taken, so its seconds count as insured.
    [[nodiscard]] bool counts() const
    {
        return certainty == Certainty::Accepted || certainty == Certainty::Confirmed;
    }
    /// What it insures until `now`: `[start, end)` where its end was taken (clipped to now), else
    /// `[start, now)`. Empty where it does not count.
    [[nodiscard]] Interval insured(Instant now) const;
    /// The same as if its start was taken: to a taken end, of an insert to the one that was asked for with
    /// it.
    [[nodiscard]] Interval insuredIfTaken(Instant now) const;
    /// Cover runs at `now`, as far as is known here: counts, has begun, and no taken end has come.
    [[nodiscard]] bool isCovering(Instant now) const;
    friend bool operator==(const LiveShift&, const LiveShift&) = default;
};
static_assert(sizeof(LiveShift) <= 40);

} // namespace covershift

Q_DECLARE_METATYPE(covershift::LiveShift)
