#include <sessionundo/templatedraft.h>

namespace covershift::sessionundo {

QVector<DraftField> changedFields(const DraftState& a, const DraftState& b)
{
    QVector<DraftField> fields;
    const auto unless = [&fields](bool same, DraftField field) {
        if (!same)
            fields.append(field);
    };
    unless(a.content.name == b.content.name, DraftField::Name);
    unless(a.content.team == b.content.team, DraftField::Team);
    unless(a.content.startOffset == b.content.startOffset, DraftField::StartOffset);
    unless(a.content.duration == b.content.duration, DraftField::Duration);
    unless(a.content.firstDay == b.content.firstDay, DraftField::FirstDay);
    unless(a.content.lastDay == b.content.lastDay, DraftField::LastDay);
    unless(a.content.members == b.content.members, DraftField::Members);
    unless(a.content.weekdays == b.content.weekdays, DraftField::Weekdays);
    unless(a.from == b.from, DraftField::From);
    unless(a.mode == b.mode, DraftField::Mode);
    unless(a.exceptions == b.exceptions, DraftField::Exceptions);
    return fields;
}

TemplateDraft::TemplateDraft(QObject* parent)
    : QObject(parent)
{
}

void TemplateDraft::put(const DraftState& state)
{
    const QVector<DraftField> fields = changedFields(m_state, state);
    m_state = state;
    for (const DraftField field : fields)
        Q_EMIT changed(field);
}

} // namespace covershift::sessionundo
