#pragma once

#include <sessionundo/templatedraft.h>

#include <QUndoStack>

namespace covershift::sessionundo {

/// The only way to change a draft: each change is a command on the undo stack, and what changes nothing is
/// none. Keystrokes in one field are one command until `endTyping()`, or until another field is changed;
/// undoing restores the draft exactly. GUI thread.
class TemplateHistory : public QObject
{
    Q_OBJECT
public:
    explicit TemplateHistory(QObject* parent = nullptr);
    ~TemplateHistory() override;

    [[nodiscard]] TemplateDraft& draft() { return m_draft; }
    [[nodiscard]] const TemplateDraft& draft() const { return m_draft; }
    [[nodiscard]] QUndoStack& stack() { return m_stack; }

    /// Another template is edited from here on: nothing is left to undo.
    void begin(const DraftState& state);
    /// The person has left the field, or has said something by itself: what follows is a command of its own.
    void endTyping() { ++m_typing; }

    // Typed: merged.
    void setName(const QString& name);
    void setTeam(TeamId team);
    void setStartOffset(int minutes);
    void setDuration(int minutes);
    void setFirstDay(std::optional<QDate> day);
    void setLastDay(std::optional<QDate> day);
    void setFrom(std::optional<QDate> day);
    // Said: each a command of its own.
    void setWeekdays(WeekdaySet days);
    void setMode(PlanMode mode);
    /// All of them in one command; those who are members already stay.
    void addMembers(const QVector<BusinessUserId>& members);
    void removeMembers(const QVector<BusinessUserId>& members);
    /// In the place of the one of the same day and member.
    void putException(const PlanException& exception);
    void removeExceptions(const QVector<PlanException>& exceptions);

private:
    void apply(DraftField field, DraftState after, const QString& text, bool isTyped);

    TemplateDraft m_draft;
    QUndoStack m_stack;
    int m_typing = 0; ///< commands of another number are never merged
};

} // namespace covershift::sessionundo
