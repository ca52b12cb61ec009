#pragma once

#include "httpadapter.h"
#include "viviotseed.h"

#include <QHash>

namespace covershift::sandbox {

/// Who calls the Viviot host: by HTTP Basic, a bearer token, or the two cookies of a session. Sessions live
/// in memory.
class ViviotGate
{
public:
    struct Caller
    {
        QString user;
        QString role;
    };
    struct Session
    {
        Caller caller;
        QByteArray id; ///< of the cookie `ss-id`
        QByteArray permanentId; ///< of the cookie `ss-pid`
    };

    explicit ViviotGate(quint32 seed);

    /// Nothing for one who is not, or wrongly, signed in.
    [[nodiscard]] std::optional<Caller> callerOf(const HostRequest& request) const;
    [[nodiscard]] std::optional<Session> signIn(const QString& user, const QByteArray& password);
    void expireSessions();

private:
    struct Known
    {
        ViviotAccount account;
        QString role;
    };

    [[nodiscard]] std::optional<Caller> known(const QString& user, const QByteArray& password) const;
    [[nodiscard]] std::optional<Caller> ofBasic(const QByteArray& credentials) const;
    [[nodiscard]] std::optional<Caller> ofToken(const QByteArray& token) const;
    [[nodiscard]] std::optional<Caller> ofCookies(const QByteArray& cookies) const;

    QVector<Known> m_known;
    QHash<QByteArray, Session> m_sessions; ///< by the id
};

} // namespace covershift::sandbox
