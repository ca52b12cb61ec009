#pragma once

#include <domain/instant.h>
#include <tl/expected.hpp>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <utility>

namespace covershift::sandbox {

using Header = std::pair<QByteArray, QByteArray>;

/// A request as the front needs it to find its end and to match fault rules.
struct RequestHead
{
    QByteArray method;
    QByteArray target; ///< path and query, as they came
    QList<Header> headers; ///< in order, values trimmed
    qsizetype contentLength = 0;
    bool keepAlive = true;
    bool expectsContinue = false;

    [[nodiscard]] QByteArray path() const; ///< without the query
};

struct HttpAnswer
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<Header> headers; ///< besides Content-Type and Content-Length
};

/// Bodies above this are refused with 413.
inline constexpr qsizetype MaxBody = 4 * 1024 * 1024;
/// Heads above this are refused with 431.
inline constexpr qsizetype MaxHead = 64 * 1024;

/// Reads a request line and header lines (without the blank line that ends them); else the status to refuse
/// them with: 400, 411 (a chunked body), 413, 417 or 505.
[[nodiscard]] tl::expected<RequestHead, int> parseRequestHead(QByteArrayView head);

/// The request as it is handed on: without what concerns this connection only.
[[nodiscard]] QByteArray forwardedRequest(const RequestHead& head, const QByteArray& body);

/// The length of the first whole answer in these bytes; nothing while it is not whole.
[[nodiscard]] std::optional<qsizetype> wholeAnswerLength(QByteArrayView bytes);

/// The answer as bytes, with a `Date` (unless it has one) and, on demand, `Connection: close`.
[[nodiscard]] QByteArray answerBytes(const HttpAnswer& answer, Instant now, bool close);

/// The same answer, saying `Connection: close` after its status line.
[[nodiscard]] QByteArray withConnectionClose(const QByteArray& answer);

/// `Sat, 21 Nov 2026 13:00:00 GMT`
[[nodiscard]] QByteArray httpDate(Instant instant);

/// A small page, as gateways and captive portals give in place of JSON.
[[nodiscard]] HttpAnswer htmlPage(int status, const QByteArray& title);

} // namespace covershift::sandbox
