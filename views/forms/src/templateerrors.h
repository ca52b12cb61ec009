#pragma once

#include <domain/error.h>
#include <domain/shifttemplate.h>
#include <sessionundo/templatedraft.h>

#include <QString>

#include <optional>

namespace covershift::forms {

[[nodiscard]] sessionundo::DraftField draftFieldOf(TemplateField field);

/// The field that the session (`start_offset`) or the server (`StartTimeOffset`) means; nothing: none of
/// them.
[[nodiscard]] std::optional<sessionundo::DraftField> draftFieldNamed(const QString& name);

/// What a person reads of it: the session says a fault by its word, the server in a sentence of its own.
[[nodiscard]] QString errorText(const FieldError& error);

} // namespace covershift::forms
