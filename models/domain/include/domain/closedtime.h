#pragma once

#include <domain/interval.h>
#include <domain/periodclose.h>

#include <QTimeZone>

#include <optional>
#include <span>

namespace covershift {

/// From the first moment of its first day to the end of its last, on the clock that it was closed by.
[[nodiscard]] Interval closedTime(const PeriodClose& close);

/// The first day in `zone` that begins behind all closed time; nothing: none is closed.
[[nodiscard]] std::optional<QDate> firstOpenDay(std::span<const Interval> closed, const QTimeZone& zone);

} // namespace covershift
