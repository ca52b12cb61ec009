#pragma once

#include <sandbox/viviot.h>
#include <tl/expected.hpp>

#include <QJsonValue>

namespace covershift::sandbox {

/// A day as a body states it; nothing: not set.
using WireDay = std::optional<QDate>;

/// Bare milliseconds, `/Date(…)/` or ISO-8601, always 00:00 UTC of the day; null and the year 1 are "not
/// set". Else what is wrong with it.
[[nodiscard]] tl::expected<WireDay, QString> readJsonDay(const QJsonValue& value);
/// ISO-8601, as XML has it; else likewise.
[[nodiscard]] tl::expected<WireDay, QString> readIsoDay(const QString& text);

/// The day in the form that the style asks for.
[[nodiscard]] QJsonValue jsonDay(const QDate& day, const ViviotStyle& style);
[[nodiscard]] QString xmlDay(const QDate& day, const ViviotStyle& style);

/// The last day with a shift from its EndDate, and back.
[[nodiscard]] WireDay lastDayOf(const WireDay& endDate, const ViviotStyle& style);
[[nodiscard]] WireDay endDateOf(const WireDay& lastDay, const ViviotStyle& style);

} // namespace covershift::sandbox
