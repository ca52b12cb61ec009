#pragma once

#include <api/http.h>
#include <domain/error.h>

#include <optional>

namespace covershift::api {

/// What an answer says, before any decision of what to do about it.
enum class AnswerKind {
    Taken, ///< the documented 2xx with a whole body of the documented shape
    ProviderError, ///< any status but 2xx with the provider's error JSON: `error`
    Foreign, ///< a status without the provider's JSON: a proxy, a portal, a wrong URL
    Unreadable, ///< 2xx of the wrong shape, or JSON cut short
    Lost, ///< no whole answer, and body bytes had left
    NotSent, ///< no byte of the body had left
};

struct ZegoAnswer
{
    AnswerKind kind = AnswerKind::Lost;
    int status = 0;
    std::optional<milliseconds>
        retryAfter; ///< as given, not yet bounded; seconds or date; nothing if unreadable
    Error error; ///< for every kind but Taken
    QString remoteId; ///< of a v2 insert
};

/// Retry-After in either form, relative to `now`; negative and past values come back as they are (below 0).
[[nodiscard]] std::optional<milliseconds> parseRetryAfter(const QByteArray& value, Instant now);

/// Zego's error body of any generation: `error` with `detail` as text, as an object of field texts, or
/// absent; field names trimmed. Nothing where the bytes are not such an object.
[[nodiscard]] std::optional<Error> parseZegoError(int status, const QByteArray& body);

} // namespace covershift::api
