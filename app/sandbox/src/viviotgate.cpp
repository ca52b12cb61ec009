#include "viviotgate.h"

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

QByteArray newSessionId()
{
    return QUuid::createUuid().toRfc4122().toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// What follows the scheme, whose case does not matter; nothing for another one.
std::optional<QByteArray> afterScheme(const QByteArray& authorization, QByteArrayView scheme)
{
    const qsizetype blank = authorization.indexOf(' ');
    if (blank < 0 || scheme.compare(authorization.first(blank), Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return authorization.sliced(blank + 1).trimmed();
}

QByteArray cookieNamed(const QByteArray& cookies, QByteArrayView name)
{
    const auto pairs = cookies.split(';');
    for (const QByteArray& pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && pair.first(equals).trimmed() == name)
            return pair.sliced(equals + 1).trimmed();
    }
    return {};
}

} // namespace

ViviotGate::ViviotGate(quint32 seed)
{
    const auto [admin, teamAdmin, member] = viviotAccounts(seed);
    m_known = {{admin, u"Admin"_s}, {teamAdmin, u"TeamAdmin"_s}, {member, u"User"_s}};
}

std::optional<ViviotGate::Caller> ViviotGate::callerOf(const HostRequest& request) const
{
    if (request.authorization.isEmpty())
        return ofCookies(request.cookie);
    if (const auto credentials = afterScheme(request.authorization, "Basic"))
        return ofBasic(*credentials);
    if (const auto token = afterScheme(request.authorization, "Bearer"))
        return ofToken(*token);
    return std::nullopt;
}

std::optional<ViviotGate::Caller> ViviotGate::known(const QString& user, const QByteArray& password) const
{
    for (const Known& one : m_known) {
        if (one.account.user == user && one.account.password == password)
            return Caller{user, one.role};
    }
    return std::nullopt;
}

std::optional<ViviotGate::Caller> ViviotGate::ofBasic(const QByteArray& credentials) const
{
    const auto decoded = QByteArray::fromBase64Encoding(credentials, QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? (*decoded).indexOf(':') : -1;
    if (colon < 0)
        return std::nullopt;
    return known(QString::fromUtf8((*decoded).first(colon)), (*decoded).sliced(colon + 1));
}

std::optional<ViviotGate::Caller> ViviotGate::ofToken(const QByteArray& token) const
{
    for (const Known& one : m_known) {
        if (one.account.token == token)
            return Caller{one.account.user, one.role};
    }
    return std::nullopt;
}

std::optional<ViviotGate::Caller> ViviotGate::ofCookies(const QByteArray& cookies) const
{
    const auto session = m_sessions.constFind(cookieNamed(cookies, "ss-id"));
    if (session == m_sessions.constEnd() || session->permanentId != cookieNamed(cookies, "ss-pid"))
        return std::nullopt;
    return session->caller;
}

std::optional<ViviotGate::Session> ViviotGate::signIn(const QString& user, const QByteArray& password)
{
    const auto caller = known(user, password);
    if (!caller)
        return std::nullopt;
    const Session session{*caller, newSessionId(), newSessionId()};
    m_sessions.insert(session.id, session);
    return session;
}

void ViviotGate::expireSessions()
{
    m_sessions.clear();
}

} // namespace covershift::sandbox
