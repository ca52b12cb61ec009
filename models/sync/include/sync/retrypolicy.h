#pragma once

#include <domain/instant.h>

#include <optional>

class QRandomGenerator;

namespace covershift::sync {

/// Full jitter: uniform(0, min(300 s, 1 s · 2^failures)). `failures` counts from 0.
[[nodiscard]] milliseconds backOff(int failures, QRandomGenerator& random);
/// The wait after an answer that may carry Retry-After: max(retryAfter within [0 s, 1 h], back-off).
[[nodiscard]] milliseconds waitAfter(std::optional<milliseconds> retryAfter, milliseconds backOff);

} // namespace covershift::sync
