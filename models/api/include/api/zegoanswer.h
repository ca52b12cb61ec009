#pragma once

#include <api/pushanswer.h>

namespace covershift::api {

struct ZegoAnswer : PushAnswer
{
    QString remoteId; ///< of a v2 insert
};

/// Zego's error body of any generation: `error` with `detail` as text, as an object of field texts, or
/// absent; field names trimmed. Nothing where the bytes are not such an object.
[[nodiscard]] std::optional<Error> parseZegoError(int status, const QByteArray& body);

} // namespace covershift::api
