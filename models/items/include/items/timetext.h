#pragma once

#include <domain/instant.h>

#include <QString>

namespace covershift::items {

/// Times as a person reads them, in the system's zone and the person's language; one place for tables,
/// panels and the status bar.

/// "14:05" on the day of `now`, else "Fri 21 Nov, 14:05".
[[nodiscard]] QString clockText(Instant at, Instant now);
/// As `clockText()`, with seconds.
[[nodiscard]] QString exactClockText(Instant at, Instant now);
/// "45 s", "12 min", "3 h 05 min", "2 d 4 h". Negative lengths count as none.
[[nodiscard]] QString durationText(milliseconds length);

} // namespace covershift::items
