#include "httpadapter.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QMetaEnum>
#include <QTcpServer>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace covershift::sandbox {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(method)))
        .toUpper();
}

HostRequest hostRequest(const QHttpServerRequest& request)
{
    const QUrl url = request.url();
    return {methodName(request.method()), url.path(QUrl::FullyDecoded), url.query(QUrl::FullyEncoded),
        request.value("Authorization"), request.body(), request.value("Content-Type"),
        request.value("Accept"), request.value("Cookie")};
}

QHttpServerResponse serverResponse(const HttpAnswer& answer)
{
    const auto status = static_cast<QHttpServerResponse::StatusCode>(answer.status);
    if (answer.contentType.isEmpty()) {
        QHttpServerResponse bare(status);
        return bare;
    }
    QHttpServerResponse response(answer.contentType, answer.body, status);
    return response;
}

void addHeaders(QHttpServerResponse& response, const QList<Header>& added)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    for (const Header& header : added)
        headers.append(header.first, header.second);
    response.setHeaders(std::move(headers));
#else
    for (const Header& header : added)
        response.addHeader(header.first, header.second);
#endif
}

} // namespace

struct HttpAdapter::Private
{
    Handler handler;
    QHttpServer server;

    template <class Responder>
    void serve(const QHttpServerRequest& request, Responder&& responder)
    {
        const HttpAnswer answer = handler(hostRequest(request));
        QHttpServerResponse response = serverResponse(answer);
        addHeaders(response, answer.headers);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        responder.sendResponse(response);
#else
        response.write(std::move(responder));
#endif
    }
};

HttpAdapter::HttpAdapter(Handler handler)
    : d(std::make_unique<Private>())
{
    d->handler = std::move(handler);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    d->server.setMissingHandler(
        &d->server, [this](const QHttpServerRequest& request, QHttpServerResponder& responder) {
            d->serve(request, responder);
        });
#else
    d->server.setMissingHandler([this](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
        d->serve(request, std::move(responder));
    });
#endif
}

HttpAdapter::~HttpAdapter() = default;

Result<quint16> HttpAdapter::listen()
{
    auto tcp = std::make_unique<QTcpServer>();
    if (!tcp->listen(QHostAddress::LocalHost))
        return failure(ErrorKind::HostUnreachable, tcp->errorString());
    const quint16 port = tcp->serverPort();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (!d->server.bind(tcp.get()))
        return failure(ErrorKind::HostUnreachable);
#else
    d->server.bind(tcp.get());
#endif
    tcp.release()->setParent(&d->server);
    return port;
}

} // namespace covershift::sandbox
