#pragma once

#include <domain/shifttemplate.h>

#include <QString>

namespace covershift::items {

/// What a table shows of a shift template, in the person's language.

/// "08:00–16:00"; "22:00–06:00, next day". By elapsed time: a day on which the clocks change may differ.
[[nodiscard]] QString hoursText(int startOffset, int duration);
/// "8:00" of 480 minutes, in digits of one width; never in days.
[[nodiscard]] QString minutesText(int minutes);
[[nodiscard]] QString dayText(const QDate& day); ///< "21 Nov 2026"
/// "21 Nov 2026 – 6 Dec 2026", "from …", "until …", "always". Both days are in it.
[[nodiscard]] QString validityText(const std::optional<QDate>& first, const std::optional<QDate>& last);
[[nodiscard]] QString modeText(PlanMode mode);

} // namespace covershift::items
