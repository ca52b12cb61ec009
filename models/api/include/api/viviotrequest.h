#pragma once

#include <api/http.h>
#include <domain/error.h>
#include <domain/viviotsettings.h>

#include <QVector>

namespace covershift::api {

/// A Viviot host, how to speak to it, and what it knows us by.
struct ViviotTarget
{
    QUrl base;
    ViviotSettings settings;
    QByteArray secret; ///< password (UTF-8), API key or JWT, by `settings.auth`
    QByteArray cookies; ///< of a session, as `decodeSignIn()` gave them; empty: not signed in
};

/// The reads (`contracts/viviot.md`, Calls). A secret that cannot stand in a header is left out, as is the
/// session where there is none: the host then answers 401.
[[nodiscard]] HttpRequest viviotGetShifts(const ViviotTarget& target);
[[nodiscard]] HttpRequest viviotGetTeams(const ViviotTarget& target);
[[nodiscard]] HttpRequest viviotGetUsers(const ViviotTarget& target);

/// The pushes: the payloads of InsertShift, InsertTeam and UpdateTeam in the settings' format.
[[nodiscard]] HttpRequest viviotInsertShift(const ViviotTarget& target, const QByteArray& payload);
[[nodiscard]] HttpRequest viviotInsertTeam(const ViviotTarget& target, const QByteArray& payload);
[[nodiscard]] HttpRequest viviotUpdateTeam(const ViviotTarget& target, const QByteArray& payload);

/// `POST /auth/credentials`, always in JSON. The body holds the password: it is for the wire alone.
[[nodiscard]] HttpRequest viviotSignIn(const ViviotTarget& target);
/// The session of the answer, as a `Cookie` header carries it: `ss-id` and `ss-pid`, or the one that came.
/// `KeyRefused` (401), `AnswerUnreadable` where no such cookie came, else as of `decodeShifts()`.
[[nodiscard]] Result<QByteArray> decodeSignIn(const HttpOutcome& outcome);

/// All that must be kept out of what is kept or shown, for `withoutKeys()`: the secret, what Basic makes of
/// user and secret, and each cookie's value.
[[nodiscard]] QVector<QByteArray> viviotSecrets(const ViviotTarget& target);

} // namespace covershift::api
