#pragma once

#include <domain/shifttemplate.h>

#include <QString>

namespace covershift::session {
class PlanBoard;
}

namespace covershift::items {

/// "Ana Sousa is absent", "Rui Lopes works instead of Ana Sousa", "Ana Sousa works 10:00–14:00": without the
/// day, in the person's language.
[[nodiscard]] QString exceptionText(const session::PlanBoard& plan, const PlanException& exception);

/// "Tue 24 Nov": a day near enough to need no year.
[[nodiscard]] QString nearDayText(const QDate& day);

} // namespace covershift::items
