#pragma once

#include <api/http.h>

#include <QVector>

namespace covershift::api {

/// The outcome with `(redacted)` wherever a host gave the key back to us, so that nothing made from it (an
/// error, an attempt, a line for the log) can hold the key: in the body, the headers and the failure's text;
/// raw, percent-encoded, escaped as JSON or XML, as UTF-16 or as base64. A key of fewer than four characters
/// would be found in any text, and is not looked for.
[[nodiscard]] HttpOutcome withoutKey(HttpOutcome outcome, const QByteArray& key);
/// Likewise without any of them.
[[nodiscard]] HttpOutcome withoutKeys(HttpOutcome outcome, const QVector<QByteArray>& keys);

/// The request's body as it may be kept or shown: as it was sent, but of a sign-in, which holds the password,
/// nothing.
[[nodiscard]] QByteArray keptBody(const HttpRequest& request);

} // namespace covershift::api
