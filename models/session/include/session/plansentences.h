#pragma once

#include <domain/shifttemplate.h>
#include <domain/team.h>
#include <session/planrequests.h>

#include <QString>

namespace covershift::session {

/// What a person reads of templates and teams, translated: the same words at the editor's fields, in the
/// tables and at the command line.

/// "Name", "Start", "Last day", …
[[nodiscard]] QString templateFieldTitle(TemplateField field);
/// A whole sentence that says what to enter, for the place where the field stands.
[[nodiscard]] QString faultText(TemplateField field, TemplateFault fault);
/// Names the item, its field as the file calls it too, and the reason.
[[nodiscard]] QString sentence(const TemplateImportError& error);
/// Only the reason, where item and field stand apart.
[[nodiscard]] QString reasonOf(const TemplateImportError& error);
[[nodiscard]] QString stateTitle(TemplateState state); ///< "Changed since pushed", "Only on the server", …
[[nodiscard]] QString stateTitle(TeamState state);
/// "every day", "Mon–Fri", "Mon, Wed, Fri"; the days as this language abbreviates them.
[[nodiscard]] QString weekdaysText(WeekdaySet days);

} // namespace covershift::session
