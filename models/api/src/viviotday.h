#pragma once

#include "wirenode.h"

#include <domain/instant.h>

#include <QDate>
#include <QTimeZone>

#include <optional>

namespace covershift::api {

/// A date-time in any form that a ServiceStack host writes (`contracts/viviot.md`): bare milliseconds,
/// `/Date(ms)/` with or without a zone, ISO-8601 with or without an offset (none: UTC) or time.
[[nodiscard]] std::optional<Instant> wireInstant(const WireNode& node);

/// The calendar day that it means; nothing for .NET's least date, which means "not set".
[[nodiscard]] std::optional<QDate> dayOf(Instant instant, const QTimeZone& organisation);

} // namespace covershift::api
