#pragma once

#include <api/http.h>
#include <api/zegoanswer.h>

#include <functional>

namespace covershift::api {

/// The documented answer to a push, as one call knows it: the provider's id of what was made (empty where
/// the call gives none), or nothing where the answer is not the documented one. Asked about whole answers
/// of 2xx only.
using TakenAs = std::function<std::optional<QString>(int status, const QByteArray& body)>;

/// Reads the answer to any push: what is taken by `takenAs`, everything else in the same way.
[[nodiscard]] ZegoAnswer readPushAnswer(const HttpOutcome& outcome, Instant now, const TakenAs& takenAs);

} // namespace covershift::api
