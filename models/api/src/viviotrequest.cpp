#include "hostrequest.h"
#include "json.h"
#include "viviotreading.h"

#include <api/viviotrequest.h>
#include <domain/connection.h>

#include <QNetworkCookie>

#include <algorithm>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto SessionCookies = {"ss-id", "ss-pid"};

QByteArray basicOf(const ViviotTarget& target)
{
    return (target.settings.user.toUtf8() + ':' + target.secret).toBase64();
}

void authorize(HttpRequest& request, const ViviotTarget& target)
{
    switch (target.settings.auth) {
    case ViviotAuth::Basic:
        request.headers.emplaceBack("Authorization", "Basic " + basicOf(target));
        break;
    case ViviotAuth::Bearer:
        if (const auto checked = checkedKey(target.secret))
            request.headers.emplaceBack("Authorization", "Bearer " + *checked);
        break;
    case ViviotAuth::Credentials:
        if (!target.cookies.isEmpty())
            request.headers.emplaceBack("Cookie", target.cookies);
        break;
    }
}

QByteArray mediaType(const ViviotTarget& target)
{
    return target.settings.format == ViviotFormat::Xml ? "application/xml" : "application/json";
}

HttpRequest readFrom(const ViviotTarget& target, const QByteArray& path)
{
    HttpRequest request = hostRequest("GET", target.base, path);
    authorize(request, target);
    request.headers.emplaceBack("Accept", mediaType(target));
    return request;
}

HttpRequest pushTo(
    const ViviotTarget& target, const QByteArray& method, const QByteArray& path, const QByteArray& payload)
{
    HttpRequest request = hostRequest(method, target.base, path);
    authorize(request, target);
    request.headers.emplaceBack("Accept", mediaType(target));
    request.headers.emplaceBack("Content-Type", mediaType(target));
    request.body = payload;
    return request;
}

/// A page that happens to be well-formed is no answer to a sign-in, which is in JSON.
bool isObject(const WireNode& root)
{
    return root.kind == WireNode::Kind::Object;
}

/// Whether it can stand in a `Cookie` header as it is.
bool isCookieValue(const QByteArray& value)
{
    return !value.isEmpty() && value.size() <= 4096 && std::ranges::all_of(value, [](char c) {
        return c > ' ' && c < 0x7f && c != ';' && c != ',' && c != '"' && c != '\\';
    });
}

} // namespace

HttpRequest viviotGetShifts(const ViviotTarget& target)
{
    return readFrom(target, "/shifts");
}

HttpRequest viviotGetTeams(const ViviotTarget& target)
{
    return readFrom(target, "/teams");
}

HttpRequest viviotGetUsers(const ViviotTarget& target)
{
    return readFrom(target, "/users");
}

HttpRequest viviotInsertShift(const ViviotTarget& target, const QByteArray& payload)
{
    return pushTo(target, "POST", "/shift", payload);
}

HttpRequest viviotInsertTeam(const ViviotTarget& target, const QByteArray& payload)
{
    return pushTo(target, "POST", "/team", payload);
}

HttpRequest viviotUpdateTeam(const ViviotTarget& target, const QByteArray& payload)
{
    return pushTo(target, "PUT", "/team", payload);
}

HttpRequest viviotSignIn(const ViviotTarget& target)
{
    HttpRequest request = hostRequest("POST", target.base, "/auth/credentials");
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
    request.body = compact({{u"UserName"_s, target.settings.user},
        {u"Password"_s, QString::fromUtf8(target.secret)}, {u"RememberMe"_s, true}});
    return request;
}

Result<QByteArray> decodeSignIn(const HttpOutcome& outcome)
{
    if (const auto error = readErrorOf(outcome, isObject))
        return tl::unexpected(*error);
    QList<QNetworkCookie> given;
    for (const auto& [name, value] : outcome.headers) {
        // Qt joins several of these headers by line ends.
        if (name.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
            given += QNetworkCookie::parseCookies(value);
    }
    QByteArrayList session;
    for (const char* wanted : SessionCookies) {
        const auto last = std::find_if(given.crbegin(), given.crend(),
            [wanted](const QNetworkCookie& cookie) { return cookie.name() == wanted; });
        if (last != given.crend() && isCookieValue(last->value()))
            session.append(last->name() + '=' + last->value());
    }
    if (session.isEmpty())
        return failure(ErrorKind::AnswerUnreadable, {}, outcome.status);
    return session.join("; ");
}

QVector<QByteArray> viviotSecrets(const ViviotTarget& target)
{
    QVector<QByteArray> secrets{target.secret, basicOf(target)};
    for (const QByteArray& cookie : target.cookies.split(';'))
        secrets.append(cookie.mid(cookie.indexOf('=') + 1).trimmed());
    return secrets;
}

} // namespace covershift::api
