#pragma once

#include <domain/shifttemplate.h>

#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;
class QTimeEdit;

namespace covershift::session {
class PlanBoard;
}
namespace covershift::items {
class MembersModel;
}
namespace covershift::sessionundo {
class TemplateHistory;
}

namespace covershift::forms {

class DurationEdit;
class ProblemLine;

/// The draft's exceptions, and a row of fields that makes one: absent, swapped with somebody, other hours on
/// a date.
class ExceptionEditor final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this.
    ExceptionEditor(
        const session::PlanBoard& plan, sessionundo::TemplateHistory& history, QWidget* parent = nullptr);

    /// Another template is edited; a day before `today` cannot be given.
    void begin(const QDate& today);
    /// A member is chosen for an exception that has not been added yet.
    [[nodiscard]] bool isBegun() const;
    /// Adds what is begun; false where it is not complete, which is said and focused.
    bool finish();
    /// The draft as it would be stored: tells the exceptions that change nothing.
    void showPlanned(const ShiftTemplate& one);
    void setProblem(const QString& text);
    [[nodiscard]] QWidget* field() const; ///< where a new one begins

Q_SIGNALS:
    void begunChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildFields();
    void showExceptions();
    void showPeople();
    void showKind();
    [[nodiscard]] QString textOf(const PlanException& exception) const;
    /// What the fields say; a sentence where they say nothing that could be put.
    [[nodiscard]] std::optional<PlanException> typed(QString* trouble) const;
    bool put();
    void forgetPeople();
    void remove();

    const session::PlanBoard& m_plan;
    sessionundo::TemplateHistory& m_history;
    ShiftTemplate m_planned;
    items::MembersModel* m_members = nullptr;
    items::MembersModel* m_substitutes = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_remove = nullptr;
    QDateEdit* m_day = nullptr;
    QComboBox* m_member = nullptr;
    QComboBox* m_kind = nullptr;
    QWidget* m_insteadRow = nullptr;
    QComboBox* m_instead = nullptr;
    QWidget* m_hoursRow = nullptr;
    QTimeEdit* m_start = nullptr;
    DurationEdit* m_duration = nullptr;
    QPushButton* m_put = nullptr;
    ProblemLine* m_trouble = nullptr; ///< of the row of fields
    ProblemLine* m_problem = nullptr; ///< of the exceptions that there are
};

} // namespace covershift::forms
