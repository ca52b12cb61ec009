#pragma once

#include <domain/shifttemplate.h>
#include <session/planboard.h>

#include <QTimeZone>

#include <numeric>

namespace covershift::timeline {

/// A template of workers whose business user is ten times their id, as those of boardscene.h.
inline ShiftTemplate planned(qint64 id, const QString& name, int startMinute, int minutes,
    const QVector<qint64>& workers, PlanMode mode = PlanMode::Suggest)
{
    ShiftTemplate one;
    one.id = TemplateId(id);
    one.mode = mode;
    TemplateContent content;
    content.name = name;
    content.startOffset = startMinute;
    content.duration = minutes;
    for (const qint64 worker : workers)
        content.members.append(BusinessUserId(worker * 10));
    one.revisions = {{std::nullopt, content}};
    return one;
}

/// 1, 2, … `last`
inline QVector<qint64> upTo(qint64 last)
{
    QVector<qint64> ids(last);
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

inline session::PlanState planOf(const QVector<ShiftTemplate>& templates)
{
    session::PlanState state;
    state.timeZone = QTimeZone::utc();
    state.templates = templates;
    return state;
}

} // namespace covershift::timeline
