#pragma once

#include "planrows.h"

#include <QDate>

namespace covershift::cli {

/// Whom these templates have in two shifts at once in the weeks from `today` on, or from the first day of the
/// first of them where that is later: a sentence for each pair of templates. On any thread.
[[nodiscard]] QStringList overlapsOf(
    const PlanRows& rows, const QVector<TemplateId>& templates, const QDate& today);

} // namespace covershift::cli
