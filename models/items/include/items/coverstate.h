#pragma once

#include <domain/liveshift.h>

#include <QMetaType>
#include <QString>

#include <span>

namespace covershift::items {

/// How a worker stands right now, from good to bad as far as a table sorts by it.
enum class CoverState {
    Off, ///< no cover, none on its way
    Scheduled, ///< a login that is held until its time
    Pending, ///< a login that is not yet taken
    Late, ///< the same, over 30 minutes past its time
    Covered,
    OverTwelveHours, ///< covered for more than twelve hours: the limit of a shift is fourteen
    Ending, ///< covered, its logout is on its way
    CannotBeEnded, ///< covered by a shift whose id is not known here
    Doubtful, ///< the start is uncertain
    EndFailed, ///< covered still, as the end was refused, came too late or is uncertain
};

struct CoverNow
{
    CoverState state = CoverState::Off;
    Instant since{}; ///< start of the shift that says so; meaningless where Off
    friend bool operator==(const CoverNow&, const CoverNow&) = default;
};

inline constexpr milliseconds LongCover = std::chrono::hours(12);

/// A login that waits still, over 30 minutes past its time (`contracts/outbox.md`, The ledger); one that was
/// dated back when it was made is none.
[[nodiscard]] bool isLate(const LiveShift& shift, Instant now);

/// The worst of what a worker's shifts say at `now`.
[[nodiscard]] CoverNow coverNow(std::span<const LiveShift> shifts, Instant now);
/// "Covered since 09:12", "Not covered", …
[[nodiscard]] QString coverText(const CoverNow& cover, Instant now);

} // namespace covershift::items

Q_DECLARE_METATYPE(covershift::items::CoverState)
