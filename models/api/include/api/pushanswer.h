#pragma once

#include <api/http.h>
#include <domain/error.h>

#include <optional>

namespace covershift::api {

/// What an answer says, before any decision of what to do about it.
enum class AnswerKind {
    Taken, ///< the documented 2xx with a whole body of the documented shape
    ProviderError, ///< the provider's own refusal: `error`
    Foreign, ///< a status without anything of the provider's: a proxy, a portal, a wrong URL
    Unreadable, ///< 2xx of the wrong shape, or a refusal cut short
    Lost, ///< no whole answer, and body bytes had left
    NotSent, ///< no byte of the body had left
};

/// What every answer to a push has, whoever gave it.
struct PushAnswer
{
    AnswerKind kind = AnswerKind::Lost;
    int status = 0;
    std::optional<milliseconds>
        retryAfter; ///< as given, not yet bounded; seconds or date; nothing if unreadable
    Error error; ///< for every kind but Taken
};

/// Retry-After in either form, relative to `now`; negative and past values come back as they are (below 0).
[[nodiscard]] std::optional<milliseconds> parseRetryAfter(const QByteArray& value, Instant now);

} // namespace covershift::api
