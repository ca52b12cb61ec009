#pragma once

#include <domain/shifttemplate.h>
#include <domain/team.h>

#include <QString>

#include <optional>

namespace covershift::store {

/// A template's content as it is kept: the same content gives the same text.
[[nodiscard]] QString toJsonText(const TemplateContent& content);
/// Nothing for a text that `toJsonText()` did not give.
[[nodiscard]] std::optional<TemplateContent> contentFromJsonText(const QString& text);

/// Likewise what the server has of a team.
[[nodiscard]] QString toJsonText(const TeamContent& content);
[[nodiscard]] std::optional<TeamContent> teamContentFromJsonText(const QString& text);

} // namespace covershift::store
