#pragma once

#include <domain/shifttemplate.h>

#include <QObject>
#include <QVector>

#include <optional>

namespace covershift::sessionundo {

/// What of a draft can be changed by itself.
enum class DraftField {
    Name,
    Team,
    StartOffset,
    Duration,
    FirstDay,
    LastDay,
    Members,
    Weekdays,
    From,
    Mode,
    Exceptions,
};

/// All that an editor of a template holds.
struct DraftState
{
    TemplateContent content; ///< members ascending, each once
    std::optional<QDate> from; ///< the day from which it holds like this; nothing: today
    PlanMode mode = PlanMode::Suggest;
    QVector<PlanException> exceptions; ///< by day, then member; one at most of each
    friend bool operator==(const DraftState&, const DraftState&) = default;
};

/// Where two differ, in the order of the fields.
[[nodiscard]] QVector<DraftField> changedFields(const DraftState& a, const DraftState& b);

/// A template while it is edited. Changes come through its `TemplateHistory`. GUI thread.
class TemplateDraft : public QObject
{
    Q_OBJECT
public:
    explicit TemplateDraft(QObject* parent = nullptr);

    [[nodiscard]] const DraftState& state() const { return m_state; }
    [[nodiscard]] const TemplateContent& content() const { return m_state.content; }
    /// In place of what it held; tells each field that is another now.
    void put(const DraftState& state);

Q_SIGNALS:
    /// Once a field; the draft holds all of the change by then.
    void changed(covershift::sessionundo::DraftField field);

private:
    DraftState m_state;
};

} // namespace covershift::sessionundo
