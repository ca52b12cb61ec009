#include "wordtable.h"

#include <domain/connection.h>

#include <QStringList>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestKey = 4096;
constexpr int HttpPort = 80;
constexpr int HttpsPort = 443;

constexpr Word<Host> Hosts[] = {
    {Host::Zego, "zego"_L1},
    {Host::Viviot, "viviot"_L1},
};

constexpr Word<OnUncertain> OnUncertains[] = {
    {OnUncertain::Resend, "resend"_L1},
    {OnUncertain::Ask, "ask"_L1},
};

constexpr Word<ConnectionState> ConnectionStates[] = {
    {ConnectionState::Unset, "unset"_L1},
    {ConnectionState::Active, "active"_L1},
    {ConnectionState::Paused, "paused"_L1},
};

constexpr Word<PauseReason> PauseReasons[] = {
    {PauseReason::None, ""_L1},
    {PauseReason::KeyMissing, "key_missing"_L1},
    {PauseReason::KeyRefused, "key_refused"_L1},
    {PauseReason::WrongUrl, "wrong_url"_L1},
    {PauseReason::ByPerson, "by_person"_L1},
};

/// Of a host as QUrl normalises it: lower case, IPv4 as four numbers, IPv6 in its shortest form.
bool isLoopback(const QString& host)
{
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4 || parts.constFirst() != "127"_L1)
        return false;
    return std::ranges::all_of(parts, [](const QString& part) {
        bool isNumber = false;
        return part.toUShort(&isNumber) <= 255 && isNumber;
    });
}

bool isVisibleAscii(char byte)
{
    return byte >= 0x21 && byte <= 0x7E;
}

} // namespace

QString hostName(Host host)
{
    return wordOf(Hosts, host);
}

std::optional<Host> hostFromName(QStringView name)
{
    return valueOf(Hosts, name);
}

QString onUncertainName(OnUncertain value)
{
    return wordOf(OnUncertains, value);
}

std::optional<OnUncertain> onUncertainFromName(QStringView name)
{
    return valueOf(OnUncertains, name);
}

QString connectionStateName(ConnectionState state)
{
    return wordOf(ConnectionStates, state);
}

std::optional<ConnectionState> connectionStateFromName(QStringView name)
{
    return valueOf(ConnectionStates, name);
}

QString pauseReasonName(PauseReason reason)
{
    return wordOf(PauseReasons, reason);
}

std::optional<PauseReason> pauseReasonFromName(QStringView name)
{
    return valueOf(PauseReasons, name);
}

Result<QUrl> checkedUrl(const QString& text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool secure = url.scheme() == "https"_L1;
    if (!url.isValid() || (!secure && url.scheme() != "http"_L1) || url.host().isEmpty() || url.port() == 0)
        return failure(ErrorKind::InvalidUrl);
    if (url.authority().contains(u'@') || url.hasQuery() || url.hasFragment())
        return failure(ErrorKind::InvalidUrl);
    if (!secure && !isLoopback(url.host()))
        return failure(ErrorKind::InsecureUrl);
    if (url.port() == (secure ? HttpsPort : HttpPort))
        url.setPort(-1);
    url = url.adjusted(QUrl::NormalizePathSegments);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

Result<QByteArray> checkedKey(const QByteArray& raw, bool fromLine)
{
    QByteArray key = raw;
    while (fromLine && (key.endsWith('\n') || key.endsWith('\r')))
        key.chop(1);
    if (key.isEmpty() || key.size() > LongestKey || !std::ranges::all_of(key, isVisibleAscii))
        return failure(ErrorKind::InvalidKey);
    return key;
}

} // namespace covershift
