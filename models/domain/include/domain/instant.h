#pragma once

#include <domain/error.h>

#include <QString>
#include <QStringView>

#include <chrono>

namespace covershift {

/// A point in time: milliseconds since 1970-01-01 00:00 UTC. There is no local time below the views.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using std::chrono::milliseconds;
using std::chrono::seconds;

[[nodiscard]] constexpr Instant instantFromMs(qint64 ms)
{
    return Instant(milliseconds(ms));
}
[[nodiscard]] constexpr qint64 msOf(Instant instant)
{
    return instant.time_since_epoch().count();
}

/// The instant cut (floored) to the whole second, as the time of every operation is when it is made
/// (`contracts/zego.md`, Settled).
[[nodiscard]] Instant wholeSecond(Instant instant);

/// `2026-11-21T13:00:00Z`: as the command line's JSON and the audit write it. Milliseconds are cut.
[[nodiscard]] QString toIsoUtc(Instant instant);

/// Reads ISO-8601 with an offset (`…+01:00`, `…+0100` or `Z`; seconds and their fraction may be absent).
/// Errors: `TimeWithoutOffset` where the offset is missing, `InvalidTime` for anything else.
[[nodiscard]] Result<Instant> parseInstant(QStringView text);

} // namespace covershift
