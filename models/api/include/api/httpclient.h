#pragma once

#include <api/http.h>

#include <QFuture>
#include <QObject>
#include <QSslConfiguration>

#include <memory>

namespace covershift::api {

/// Sends each request exactly once: a fresh QNetworkAccessManager and a sequential one-shot body for each,
/// no redirects, no HTTP/2, no cookies, no cache, no TLS exception, an own total deadline
/// (`contracts/outbox.md`, Measured facts). Only a GET, which has no body to lose, may be repeated by Qt.
/// Loopback is reached past any proxy; every other host through the application's, where there is one. Lives
/// on one thread; futures finish there.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(QObject* parent = nullptr);
    ~HttpClient() override; ///< cancels what is in flight

    /// Additional certificate authorities, for a company's own and for the tests' hosts.
    void setSslConfiguration(const QSslConfiguration& configuration);
    /// The most that an answer's body may have before it is cut off; default 16 MiB.
    void setAnswerLimit(qint64 bytes);

    [[nodiscard]] QFuture<HttpOutcome> send(const HttpRequest& request);
    [[nodiscard]] int inFlight() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::api
