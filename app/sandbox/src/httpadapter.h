#pragma once

#include "httpmessage.h"

#include <domain/error.h>

#include <functional>
#include <memory>

namespace covershift::sandbox {

/// A request as a host sees it.
struct HostRequest
{
    QByteArray method;
    QString path; ///< decoded
    QString query; ///< encoded
    QByteArray authorization; ///< empty: no such header
    QByteArray body;
    QByteArray contentType = {}; ///< these, too: empty where there is none
    QByteArray accept = {};
    QByteArray cookie = {};
};

using Handler = std::function<HttpAnswer(const HostRequest&)>;

/// QHttpServer, whose interface is a preview and changed in 6.8, behind an interface of ours: the only file
/// that knows it. Lives on the thread that makes it.
class HttpAdapter
{
public:
    explicit HttpAdapter(Handler handler);
    ~HttpAdapter();

    /// Listens on a free port of 127.0.0.1 and says which. `HostUnreachable` where it cannot.
    [[nodiscard]] Result<quint16> listen();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::sandbox
