#pragma once

#include <domain/occurrence.h>

#include <QVector>

namespace covershift::items {

/// Somebody who would work a template while another one has them at work too.
struct DraftConflict
{
    BusinessUserId member;
    TemplateId other; ///< the template's own id: it runs into itself, as 24 h do on a short day
    QDate day; ///< of the other's shift: the first that overlaps
    Interval time; ///< of the other's shift on that day
    int times = 1; ///< how often in the days that were looked at
    friend bool operator==(const DraftConflict&, const DraftConflict&) = default;
};

/// Those in which `draft` takes part, were it among `templates` in the place of the one of its id, with
/// `ofDraft` as its exceptions; by day, then member. Expands only what shares a member with it. Pure and
/// thread-safe: made to be asked off the thread where a person types.
[[nodiscard]] QVector<DraftConflict> conflictsOf(const ShiftTemplate& draft,
    const QVector<PlanException>& ofDraft, const QVector<ShiftTemplate>& templates,
    const QVector<Team>& teams, const QVector<PlanException>& exceptions, const QTimeZone& organisation,
    const DayRange& days);

} // namespace covershift::items
