#pragma once

#include <domain/shifttemplate.h>
#include <sessionundo/templatedraft.h>

#include <QMap>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace covershift::session {
class PlanBoard;
}
namespace covershift::sessionundo {
class TemplateHistory;
}

namespace covershift::forms {

class DayChoice;
class DurationEdit;
class FieldSlot;
class WeekdayButtons;

/// The fields of the draft but for its members and exceptions. Each shows what the draft holds and changes it
/// through its history.
class TemplateFields final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this.
    TemplateFields(
        const session::PlanBoard& plan, sessionundo::TemplateHistory& history, QWidget* parent = nullptr);

    /// Another template is edited. `earliest`: the first day from which a change can hold; invalid for a new
    /// one, which holds over its whole validity.
    void begin(const QDate& today, const QDate& earliest);
    /// Empty: nothing is wrong. What is not among the fields is passed over.
    void setProblem(sessionundo::DraftField field, const QString& text);
    [[nodiscard]] QWidget* field(sessionundo::DraftField field) const; ///< null: not among them

Q_SIGNALS:
    void enterPressed(); ///< where a line is typed

private:
    void buildHours(QGridLayout& grid);
    void buildValidity(QGridLayout& grid);
    void buildPlan(QGridLayout& grid);
    FieldSlot* addSlot(sessionundo::DraftField field, const QString& name, const QString& title,
        QWidget* edit, QWidget* shown = nullptr);
    void show(sessionundo::DraftField field);
    void showTeams();
    void showHours();
    void showMode();

    const session::PlanBoard& m_plan;
    sessionundo::TemplateHistory& m_history;
    QDate m_earliest;
    QMap<sessionundo::DraftField, FieldSlot*> m_slots;
    QLineEdit* m_name = nullptr;
    QComboBox* m_team = nullptr;
    QTimeEdit* m_start = nullptr;
    DurationEdit* m_duration = nullptr;
    QLabel* m_hours = nullptr;
    DayChoice* m_firstDay = nullptr;
    DayChoice* m_lastDay = nullptr;
    WeekdayButtons* m_weekdays = nullptr;
    QDateEdit* m_from = nullptr;
    QComboBox* m_mode = nullptr;
};

} // namespace covershift::forms
