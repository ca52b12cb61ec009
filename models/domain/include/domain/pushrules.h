#pragma once

#include <domain/liveshift.h>
#include <domain/operation.h>

#include <QVector>

#include <span>

namespace covershift {

inline constexpr milliseconds BackdatedAfter = std::chrono::minutes(30);
inline constexpr milliseconds InsertWindow = std::chrono::minutes(30); ///< inclusive, both ways
inline constexpr milliseconds LongestShift = std::chrono::hours(14); ///< of v2, inclusive
inline constexpr milliseconds FurthestAhead = std::chrono::hours(24);

/// What is allowed, but is said.
enum class PushWarning {
    NoOpenShift, ///< a logout with no open shift known here: another desk may have opened it
    Backdated, ///< a login dated over 30 minutes back
    Scheduled, ///< held until its time
    CoverDisabled, ///< a login or insert of somebody whose product was DISABLED when last checked
    CoverUnknown, ///< the same of somebody who was never checked, or whom the host does not know
};

/// Why a shift is `NotEndable`.
enum class EndObstacle {
    Ended, ///< at that instant
    StartedByLogin, ///< a logout ends it
    Imported, ///< it was not pushed from here
    NoRemoteId, ///< the provider's id of it is not known here
    NotTaken, ///< the provider has not taken it yet, and its end is set for that instant already
    NotBegun, ///< its end is taken, and it starts at that instant, which lies ahead
    EndTaken, ///< it runs, and its end at that instant, which lies ahead, is taken
    EndUnderWay, ///< an end at that instant is on its way
};
struct EndRefusal
{
    EndObstacle obstacle = EndObstacle::NoRemoteId;
    std::optional<Instant> at;
    friend bool operator==(const EndRefusal&, const EndRefusal&) = default;
};
/// As an error, whose `detail` holds it.
[[nodiscard]] Error notEndable(const EndRefusal& refusal);
/// What the `detail` of a `NotEndable` holds; one that says nothing is about an id that is not known.
[[nodiscard]] EndRefusal endRefusalOf(const Error& error);
/// What keeps an end from this shift, if anything does.
[[nodiscard]] std::optional<EndRefusal> endObstacleOf(const LiveShift& shift, Instant now);

/// A push that may be saved.
struct CheckedPush
{
    Instant at; ///< cut to the whole second
    std::optional<Instant> until; ///< likewise: the end of an insert
    ShiftId closes; ///< of a logout or end: what it closes as things are; may be invalid
    bool backdated = false;
    bool scheduled = false;
    QVector<PushWarning> warnings;
};

/// `shifts`: the shifts of that worker that have not ended (`contracts/outbox.md`, The ledger).
/// `AlreadyOpen` unless `again`; `TooFarAhead`.
[[nodiscard]] Result<CheckedPush> checkLogin(
    std::span<const LiveShift> shifts, Instant at, Instant now, bool again);
/// `BeforeLogin` where the only shift that is open began later; `TooFarAhead`.
[[nodiscard]] Result<CheckedPush> checkLogout(std::span<const LiveShift> shifts, Instant at, Instant now);
/// A v2 insert (`contracts/zego.md`, Errors; both limits inclusive). `StartOutOfRange`, `EndBeforeStart`,
/// `ShiftTooLong`, `AlreadyOpen` unless `again`. A start ahead is sent at once, as the host takes it.
[[nodiscard]] Result<CheckedPush> checkInsert(
    std::span<const LiveShift> shifts, Instant start, std::optional<Instant> end, Instant now, bool again);
/// A v2 end of this shift. `NotEndable`, `EndBeforeStart`, `ShiftTooLong` (offering start + 14 h),
/// `TooFarAhead`. A time ahead is held until then.
[[nodiscard]] Result<CheckedPush> checkEnd(const LiveShift& shift, Instant at, Instant now);

/// What an insert or end is checked for once more just before it is sent, beside being too late:
/// `EndBeforeStart`, `ShiftTooLong`. `start`: of the shift that an end closes, where it is known.
[[nodiscard]] std::optional<Error> checkLengthAtSending(
    const Operation& operation, std::optional<Instant> start);
/// Before it an insert would be refused as too far ahead (a clock that was set back); nothing: at any time.
[[nodiscard]] std::optional<Instant> firstMomentOf(const Operation& operation);
/// A v1 login that is still on its way over 30 minutes after its time: it is sent unchanged, and is an
/// exception until it is taken.
[[nodiscard]] bool isLateLogin(const LiveShift& shift, Instant now);

} // namespace covershift
