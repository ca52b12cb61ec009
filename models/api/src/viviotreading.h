#pragma once

#include "wirenode.h"

#include <api/pushanswer.h>

#include <functional>

namespace covershift::api {

/// Reads what a call's documented answer holds; false where it is not of the documented shape.
using TakeRoot = std::function<bool(const WireNode& root)>;

/// The answer to any call of a Viviot host: a ResponseStatus with an error is a refusal at any status.
[[nodiscard]] PushAnswer readViviot(const HttpOutcome& outcome, Instant now, const TakeRoot& take);

/// Of a read call: nothing where the answer was taken.
[[nodiscard]] std::optional<Error> readErrorOf(const HttpOutcome& outcome, const TakeRoot& take);

/// Whether the answer says that all went well: no ResponseStatus, or one without an error.
[[nodiscard]] bool saysWell(const WireNode& root);

} // namespace covershift::api
