#pragma once

#include <domain/shifttemplate.h>

namespace covershift {

/// The revisions once a person who edits has chosen that this content holds from that day, which is not
/// before `today`. As `revised()`; and what is still to come is put off, or brought forward, where only the
/// day is another.
[[nodiscard]] QVector<TemplateRevision> edited(QVector<TemplateRevision> revisions,
    const TemplateContent& content, const QDate& from, const QDate& today);

} // namespace covershift
