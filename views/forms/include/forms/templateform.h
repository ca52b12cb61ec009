#pragma once

#include <domain/clock.h>
#include <domain/error.h>
#include <domain/shifttemplate.h>
#include <session/planrequests.h>

#include <QVector>
#include <QWidget>

#include <memory>

class QUndoStack;

namespace covershift::session {
class PlanBoard;
}

namespace covershift::forms {

/// The editor of one shift template: its fields, members and exceptions, who would work twice, and its coming
/// weeks. What is edited is a draft in memory with its undo stack; nothing is written here. Ctrl+Z and Ctrl+Y
/// undo and redo in every field. GUI thread; typing never waits for the plan to be expanded.
class TemplateForm : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this.
    TemplateForm(const session::PlanBoard& plan, const Clock& clock, QWidget* parent = nullptr);
    ~TemplateForm() override;

    /// Edits this one; its exceptions come from the plan. One that has left the plan is shown and cannot be
    /// changed.
    void open(const ShiftTemplate& one);
    /// Edits a new one; counted as modified when `content` is not the empty default.
    void create(const TemplateContent& content);
    void clear(); ///< nothing is edited; the form says what to do

    [[nodiscard]] TemplateId current() const; ///< invalid: a new one, or none
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isModified() const; ///< something that a save would write, or an exception begun
    [[nodiscard]] session::TemplateEdit edit() const; ///< as it stands
    /// Adds the exception that is begun; false where it is not complete, which is then said at its fields.
    bool finishException();
    [[nodiscard]] QVector<FieldFault> faults() const; ///< what keeps it from being saved

    /// What was saved is the new baseline; the undo stack is kept, and clean unless the draft has been edited
    /// since.
    void saved(const ShiftTemplate& stored);
    /// The session's or the server's texts, by field name, each at its field; those of unknown names above
    /// the form. One goes when its field is edited, all go with the next call, `open()`, `create()`,
    /// `saved()`.
    void showErrors(const QVector<FieldError>& errors);

    [[nodiscard]] QUndoStack& undoStack(); ///< for the window's Undo and Redo
    void focusField(TemplateField field);

Q_SIGNALS:
    void modifiedChanged(bool modified);
    void saveRequested(); ///< by a person, and only where there are no `faults()`
    void conflictActivated(covershift::TemplateId other, const QDate& day); ///< a jump to the other template

protected:
    /// Hands it to the first field. (A focus proxy inside would end the way of the Tab key there.)
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::forms
