#pragma once

#include <api/http.h>
#include <domain/coverstatus.h>
#include <domain/error.h>
#include <domain/worker.h>

namespace covershift::api {

/// `GET /v1/user/status/?<identity>=<value>`, of the current and the legacy identities alike
/// (`contracts/zego.md`, Calls).
[[nodiscard]] HttpRequest zegoUserStatus(const QUrl& base, const QByteArray& key, const Identifier& person);

/// Reads the answer to it: 200 with a status that is known; `worker` and `checkedAt` are left to the caller.
/// An answer about another customer number than the one asked for is none. Errors: `UnknownCustomer`,
/// `EmailOfAnother`, `RefusedByHost` (any other documented refusal), `KeyRefused`, `RateLimited`,
/// `ServiceInTrouble`, `WrongHost`, `AnswerUnreadable`, `HostUnreachable` (no whole answer; with the cause).
[[nodiscard]] Result<CoverStatus> decodeUserStatus(const HttpOutcome& outcome, const Identifier& person);

/// `GET /v1/validate/customer-number/<number>`, with `?email=…` where there is one.
[[nodiscard]] HttpRequest zegoValidateNumber(
    const QUrl& base, const QByteArray& key, const QString& number, const QString& email);

/// Done at 204; else an error of those above.
[[nodiscard]] Done decodeValidateNumber(const HttpOutcome& outcome);

/// The URL that a worker opens to sign up or to link the account: the legacy host's form where the
/// connection's identity is a legacy one. Every text is percent-encoded, a blank as `%20`.
[[nodiscard]] QUrl zegoInviteUrl(const QUrl& base, IdentityKind identity, const QString& workProvider,
    const QString& workProviderUserId, const QString& email);

} // namespace covershift::api
