#pragma once

#include <api/http.h>

namespace covershift::api {

/// What every request to Zego has: path (percent-encoded) below the connection's URL, raw key as
/// `Authorization`, JSON wanted.
[[nodiscard]] HttpRequest zegoRequest(
    const QByteArray& method, const QUrl& base, const QByteArray& path, const QByteArray& key);
/// The same with a JSON body.
[[nodiscard]] HttpRequest zegoPush(const QByteArray& method, const QUrl& base, const QByteArray& path,
    const QByteArray& key, const QByteArray& payload);

} // namespace covershift::api
