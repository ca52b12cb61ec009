#include "zegorequest.h"

#include "hostrequest.h"

#include <domain/connection.h>

namespace covershift::api {

HttpRequest zegoRequest(
    const QByteArray& method, const QUrl& base, const QByteArray& path, const QByteArray& key)
{
    HttpRequest request = hostRequest(method, base, path);
    // A key that cannot stand in a header is left out: the host then says that there is none.
    if (const auto checked = checkedKey(key))
        request.headers.emplaceBack("Authorization", *checked);
    request.headers.emplaceBack("Accept", "application/json");
    return request;
}

HttpRequest zegoPush(const QByteArray& method, const QUrl& base, const QByteArray& path,
    const QByteArray& key, const QByteArray& payload)
{
    HttpRequest request = zegoRequest(method, base, path, key);
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = payload;
    return request;
}

} // namespace covershift::api
