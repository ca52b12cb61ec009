#pragma once

#include "focuspart.h"
#include "messagebar.h"

#include <functional>

class QUndoStack;

namespace covershift::shell {

class ChoiceLine;

/// One tab of the Templates page: a table, and what is edited beside it. What was typed is never left without
/// a word.
class PlanPane : public FocusPart
{
    Q_OBJECT
public:
    /// What can be done now.
    struct Can
    {
        bool create = false;
        bool save = false;
        bool revert = false;
        bool push = false;
        bool duplicate = false; ///< and copy to a team
        bool archive = false;
        bool bringBack = false;
        bool importFile = false;
    };

    /// `question`: where it asks; must outlive this.
    PlanPane(ChoiceLine& question, QWidget* parent);

    /// Calls `then` as soon as nothing that was typed would be lost: at once, or after it was saved or
    /// discarded; never where the person chooses to stay.
    void whenFree(const std::function<void()>& then);
    [[nodiscard]] virtual bool isModified() const { return false; }
    [[nodiscard]] virtual QString draftName() const { return {}; } ///< of what is edited; empty: none yet
    [[nodiscard]] virtual Can can() const { return {}; }
    [[nodiscard]] virtual QUndoStack* undoStack() { return nullptr; }
    virtual void create() { }
    /// `then` is called once it is saved.
    virtual void save(const std::function<void()>& then = {}) { Q_UNUSED(then) }
    virtual void revert() { }
    virtual void push() { }
    virtual void setSearch(const QString& text) { Q_UNUSED(text) }

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void canChanged(); ///< perhaps

protected:
    [[nodiscard]] ChoiceLine& question() { return m_question; }

private:
    /// What was asked about is saved or gone by another way: an answer would mean something else.
    void forgetQuestion();

    ChoiceLine& m_question;
    bool m_asksOf = false; ///< of changes that are not saved
};

/// “Early” has changes that are not saved. `name`: empty where it has none yet.
[[nodiscard]] QString unsavedSentence(const QString& name);

} // namespace covershift::shell
