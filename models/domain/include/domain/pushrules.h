#pragma once

#include <domain/liveshift.h>
#include <domain/operation.h>

#include <QVector>

#include <span>

namespace covershift {

inline constexpr milliseconds BackdatedAfter = std::chrono::minutes(30);
inline constexpr milliseconds FurthestAhead = std::chrono::hours(24);

/// What is allowed, but is said.
enum class PushWarning {
    NoOpenShift, ///< a logout with no open shift known here: another desk may have opened it
    Backdated, ///< a login dated over 30 minutes back
    Scheduled, ///< held until its time
};

/// A login or logout that may be saved.
struct CheckedPush
{
    Instant at; ///< cut to the whole second
    ShiftId closes; ///< of a logout: what it closes as things are; may be invalid
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

} // namespace covershift
