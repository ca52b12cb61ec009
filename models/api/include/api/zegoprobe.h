#pragma once

#include <api/http.h>
#include <domain/error.h>

namespace covershift::api {

/// A read call that changes nothing, to learn whether URL and key are right: `GET
/// /v1/validate/customer-number/<number>` with a number that nobody has. 204 and the documented 404 mean
/// that the host speaks Zego and takes the key.
[[nodiscard]] HttpRequest zegoProbe(const QUrl& base, const QByteArray& key);
/// Done, or `HostUnreachable` (with the cause), `KeyRefused`, `WrongHost`, `ServiceInTrouble`.
[[nodiscard]] Done decodeProbe(const HttpOutcome& outcome);

} // namespace covershift::api
