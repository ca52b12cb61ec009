#include "httpmessage.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

constexpr QByteArrayView headEnd = "\r\n\r\n";

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool named(const Header& header, QByteArrayView name)
{
    return header.first.compare(name, Qt::CaseInsensitive) == 0;
}

bool hasWord(QByteArrayView list, const QByteArray& word)
{
    const auto words = list.toByteArray().toLower().split(',');
    return std::any_of(words.begin(), words.end(), [&](const QByteArray& w) { return w.trimmed() == word; });
}

std::optional<qsizetype> lengthOf(const QByteArray& text)
{
    const bool digits = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool ok = false;
    const qlonglong value = text.toLongLong(&ok);
    return digits && ok ? std::optional<qsizetype>(value) : std::nullopt;
}

/// Applies what a header says about the framing; the status to refuse the request with, or 0.
int applyFraming(RequestHead& head, const Header& header, std::optional<qsizetype>& length)
{
    if (named(header, "Content-Length")) {
        const auto value = lengthOf(header.second);
        if (!value || (length && *length != *value))
            return 400;
        length = value;
    } else if (named(header, "Transfer-Encoding")) {
        return 411;
    } else if (named(header, "Connection")) {
        head.keepAlive = head.keepAlive && !hasWord(header.second, "close"_ba);
    } else if (named(header, "Expect")) {
        if (header.second.compare("100-continue", Qt::CaseInsensitive) != 0)
            return 417;
        head.expectsContinue = true;
    }
    return 0;
}

bool concernsTheConnection(const Header& header)
{
    constexpr std::array<QByteArrayView, 6> names{
        "Connection", "Keep-Alive", "Expect", "Upgrade", "TE", "Content-Length"};
    return std::any_of(names.begin(), names.end(), [&](QByteArrayView name) { return named(header, name); });
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 201:
        return "Created"_ba;
    case 202:
        return "Accepted"_ba;
    case 204:
        return "No Content"_ba;
    case 301:
        return "Moved Permanently"_ba;
    case 302:
        return "Found"_ba;
    case 303:
        return "See Other"_ba;
    case 307:
        return "Temporary Redirect"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 408:
        return "Request Timeout"_ba;
    case 409:
        return "Conflict"_ba;
    case 411:
        return "Length Required"_ba;
    case 413:
        return "Content Too Large"_ba;
    case 415:
        return "Unsupported Media Type"_ba;
    case 417:
        return "Expectation Failed"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 431:
        return "Request Header Fields Too Large"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 502:
        return "Bad Gateway"_ba;
    case 503:
        return "Service Unavailable"_ba;
    case 504:
        return "Gateway Timeout"_ba;
    case 505:
        return "HTTP Version Not Supported"_ba;
    default:
        return "Status"_ba;
    }
}

} // namespace

QByteArray RequestHead::path() const
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.first(query);
}

tl::expected<RequestHead, int> parseRequestHead(QByteArrayView bytes)
{
    QList<QByteArray> lines = bytes.toByteArray().replace("\r\n", "\n").split('\n');
    const QList<QByteArray> parts = lines.takeFirst().split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !parts[1].startsWith('/'))
        return tl::unexpected(400);
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return tl::unexpected(parts[2].startsWith("HTTP/") ? 505 : 400);

    RequestHead head;
    head.method = parts[0];
    head.target = parts[1];
    head.keepAlive = parts[2] == "HTTP/1.1";
    std::optional<qsizetype> length;
    for (const QByteArray& line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(QByteArrayView(line).first(colon)) || line.contains('\r')
            || line.contains('\0'))
            return tl::unexpected(400);
        const Header header{line.first(colon), line.sliced(colon + 1).trimmed()};
        if (const int refusal = applyFraming(head, header, length))
            return tl::unexpected(refusal);
        head.headers.append(header);
    }
    head.contentLength = length.value_or(0);
    if (head.contentLength > MaxBody)
        return tl::unexpected(413);
    return head;
}

QByteArray forwardedRequest(const RequestHead& head, const QByteArray& body)
{
    QByteArray bytes;
    bytes.reserve(body.size() + 1024);
    bytes += head.method + ' ' + head.target + " HTTP/1.1\r\n";
    for (const Header& header : head.headers) {
        if (!concernsTheConnection(header))
            bytes += header.first + ": " + header.second + "\r\n";
    }
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    bytes += body;
    return bytes;
}

std::optional<qsizetype> wholeAnswerLength(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf(headEnd);
    if (end < 0)
        return std::nullopt;
    qsizetype length = 0;
    for (const QByteArray& line : bytes.first(end).toByteArray().split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && named({line.first(colon), {}}, "Content-Length"))
            length = lengthOf(line.sliced(colon + 1).trimmed()).value_or(0);
    }
    const qsizetype whole = end + headEnd.size() + length;
    return bytes.size() >= whole ? std::optional(whole) : std::nullopt;
}

QByteArray answerBytes(const HttpAnswer& answer, Instant now, bool close)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    const auto given = [&](QByteArrayView name) {
        return std::any_of(answer.headers.begin(), answer.headers.end(),
            [&](const Header& header) { return named(header, name); });
    };
    if (!given("Date"))
        bytes += "Date: " + httpDate(now) + "\r\n";
    if (!answer.contentType.isEmpty() && !given("Content-Type"))
        bytes += "Content-Type: " + answer.contentType + "\r\n";
    if (!given("Content-Length") && answer.status != 204)
        bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const Header& header : answer.headers)
        bytes += header.first + ": " + header.second + "\r\n";
    bytes += "\r\n";
    bytes += answer.body;
    return close ? withConnectionClose(bytes) : bytes;
}

QByteArray withConnectionClose(const QByteArray& answer)
{
    return QByteArray(answer).insert(answer.indexOf("\r\n") + 2, "Connection: close\r\n");
}

QByteArray httpDate(Instant instant)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(msOf(instant), QTimeZone::utc());
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

HttpAnswer htmlPage(int status, const QByteArray& title)
{
    return {status, "text/html; charset=utf-8"_ba,
        "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head><body><h1>" + title
            + "</h1></body></html>\n",
        {}};
}

} // namespace covershift::sandbox
