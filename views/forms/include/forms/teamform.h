#pragma once

#include <domain/error.h>
#include <domain/team.h>
#include <session/planrequests.h>

#include <QVector>
#include <QWidget>

#include <memory>

class QUndoStack;

namespace covershift::session {
class PlanBoard;
}

namespace covershift::forms {

/// The editor of one team: name, leader, members, time zone. What is edited is a draft in memory with its
/// undo stack; nothing is written here. GUI thread.
class TeamForm : public QWidget
{
    Q_OBJECT
public:
    /// `plan` must outlive this.
    explicit TeamForm(const session::PlanBoard& plan, QWidget* parent = nullptr);
    ~TeamForm() override;

    void open(const Team& team);
    void create(); ///< a new one
    void clear(); ///< nothing is edited

    [[nodiscard]] TeamId current() const; ///< invalid: a new one, or none
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] session::TeamEdit edit() const; ///< as it stands
    /// What was saved is the new baseline; the undo stack is kept.
    void saved(const Team& stored);
    /// The session's or the server's texts, by field name, each at its field; those of unknown names above
    /// the form. One goes when its field is edited, all go with the next call, `open()`, `create()`,
    /// `saved()`.
    void showErrors(const QVector<FieldError>& errors);
    [[nodiscard]] QUndoStack& undoStack();

Q_SIGNALS:
    void modifiedChanged(bool modified);
    void saveRequested(); ///< by Enter in a field

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::forms
