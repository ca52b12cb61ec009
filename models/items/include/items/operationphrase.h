#pragma once

#include <domain/operation.h>

#include <QString>

namespace covershift::items {

/// An operation as a person speaks of it: "Login of Ana Sousa".
[[nodiscard]] QString phraseOf(OperationKind kind, const QString& worker);

} // namespace covershift::items
