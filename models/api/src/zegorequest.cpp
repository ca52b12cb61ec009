#include "zegorequest.h"

#include <domain/connection.h>

namespace covershift::api {

HttpRequest zegoRequest(
    const QByteArray& method, const QUrl& base, const QByteArray& path, const QByteArray& key)
{
    HttpRequest request;
    request.method = method;
    request.url = base;
    request.url.setPath(base.path() + QString::fromLatin1(path));
    // A key that cannot stand in a header is left out: the host then says that there is none.
    if (const auto checked = checkedKey(key))
        request.headers.emplaceBack("Authorization", *checked);
    request.headers.emplaceBack("Accept", "application/json");
    return request;
}

} // namespace covershift::api
