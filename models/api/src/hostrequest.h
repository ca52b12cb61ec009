#pragma once

#include <api/http.h>

namespace covershift::api {

/// A request without headers to a path (percent-encoded) below a connection's URL.
[[nodiscard]] HttpRequest hostRequest(const QByteArray& method, const QUrl& base, const QByteArray& path);

} // namespace covershift::api
