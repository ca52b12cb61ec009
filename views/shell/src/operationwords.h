#pragma once

#include <domain/operation.h>

#include <QString>

namespace covershift::shell {

/// "Login of Ana Sousa".
[[nodiscard]] QString phraseOf(const Operation& operation, const QString& worker);
/// What its state means for the person who looks at it, and what happens next.
[[nodiscard]] QString meaningOf(const Operation& operation, Instant now);

} // namespace covershift::shell
