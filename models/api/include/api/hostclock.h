#pragma once

#include <api/http.h>
#include <domain/instant.h>

#include <optional>

namespace covershift::api {

/// A date of HTTP in any of its three forms (RFC 9110, 5.6.7). The day of the week is not checked; `now`
/// tells the century of a year of two digits.
[[nodiscard]] std::optional<Instant> parseHttpDate(const QByteArray& text, Instant now);

/// The host's clock less ours, in whole seconds, by the Date of an answer that came just now. Nothing
/// without a Date, or where the answer took over 10 s: it may have waited anywhere.
[[nodiscard]] std::optional<milliseconds> clockSkewOf(
    const HttpOutcome& outcome, Instant now, milliseconds took);

} // namespace covershift::api
