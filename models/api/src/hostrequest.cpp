#include "hostrequest.h"

namespace covershift::api {

HttpRequest hostRequest(const QByteArray& method, const QUrl& base, const QByteArray& path)
{
    HttpRequest request;
    request.method = method;
    request.url = base;
    request.url.setPath(base.path(QUrl::FullyEncoded) + QString::fromLatin1(path), QUrl::StrictMode);
    return request;
}

} // namespace covershift::api
