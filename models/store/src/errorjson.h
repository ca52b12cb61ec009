#pragma once

#include <domain/error.h>

#include <QString>

#include <optional>

namespace covershift::store {

/// An error as the text of a column, and back; nothing where the text is not one.
[[nodiscard]] QString toJsonText(const Error& error);
[[nodiscard]] std::optional<Error> errorFromJsonText(const QString& text);

} // namespace covershift::store
