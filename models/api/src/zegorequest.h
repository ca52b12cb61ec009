#pragma once

#include <api/http.h>

namespace covershift::api {

/// What every request to Zego has: path below the connection's URL, raw key as `Authorization`, JSON wanted.
[[nodiscard]] HttpRequest zegoRequest(
    const QByteArray& method, const QUrl& base, const QByteArray& path, const QByteArray& key);

} // namespace covershift::api
