#pragma once

#include <api/http.h>
#include <domain/instant.h>

#include <QString>

namespace covershift::api {

/// One request and its outcome as one log line: method, URL without query, status or failure, sizes, time
/// taken. No bodies, no header values; control characters escaped.
[[nodiscard]] QString wireLogLine(const HttpRequest& request, const HttpOutcome& outcome, milliseconds took);

} // namespace covershift::api
