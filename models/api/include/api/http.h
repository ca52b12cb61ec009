#pragma once

#include <domain/instant.h>

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

namespace covershift::api {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// One request, complete. The body of a POST or PUT goes out once, or not at all.
struct HttpRequest
{
    QByteArray method; ///< GET, POST, PUT
    QUrl url;
    Headers headers; ///< as sent, secrets included: log only through `redacted()`
    QByteArray body;
    milliseconds deadline{30'000}; ///< for the whole exchange, however slowly it drips
};

enum class HttpFailure {
    None, ///< a whole answer: status, headers, and as many body bytes as were promised
    NotSent, ///< 0 body bytes left us: DNS, refused, proxy, TLS; of a GET: no connection took its head
    Dropped, ///< the connection ended before a whole answer
    TimedOut, ///< the deadline passed
    Malformed, ///< not HTTP
    TooLarge, ///< the answer is over the limit
    Cancelled,
};

/// What came of one request. `bodyBytesHandedOut` is the proof of "not sent" (`contracts/outbox.md`).
struct HttpOutcome
{
    HttpFailure failure = HttpFailure::None;
    qint64 bodyBytesHandedOut = 0;
    int status = 0; ///< 0: no status line was read
    Headers headers;
    QByteArray body;
    QString failureText; ///< for a person: e.g. the name of the TLS error; no secrets

    [[nodiscard]] bool isWhole() const { return failure == HttpFailure::None && status > 0; }
    [[nodiscard]] QByteArray header(const QByteArray& name) const; ///< first of that name, any case
};

/// Header lines with the values of Authorization, Proxy-Authorization, Cookie and Set-Cookie replaced.
[[nodiscard]] QByteArray redacted(const Headers& headers);

} // namespace covershift::api
