#pragma once

#include <domain/ids.h>

#include <QVector>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace covershift::session {
class PlanBoard;
}
namespace covershift::items {
class MembersModel;
}
namespace covershift::sessionundo {
class TemplateHistory;
enum class DraftField;
} // namespace covershift::sessionundo

namespace covershift::forms {

class ProblemLine;

/// The members of the draft, and everybody who could be one: found by a search, chosen many at once. Enter
/// adds, Del removes.
class MemberPicker final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this.
    MemberPicker(
        const session::PlanBoard& plan, sessionundo::TemplateHistory& history, QWidget* parent = nullptr);

    /// Another template is edited.
    void begin();
    void setProblem(const QString& text);
    /// What is said where there are no members.
    void setEmptyNote(const QString& text);
    [[nodiscard]] QWidget* field() const; ///< where typing begins

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Scope { Team, Everybody };
    void build();
    QWidget* buildChosen();
    void showMembers();
    void showCandidates();
    void showCounts();
    void addChosen();
    void removeChosen();
    void search(const QString& text);
    [[nodiscard]] static QVector<BusinessUserId> selected(
        const QListView& list, const items::MembersModel& model);

    QString m_emptyNote;
    const session::PlanBoard& m_plan;
    sessionundo::TemplateHistory& m_history;
    items::MembersModel* m_members = nullptr;
    items::MembersModel* m_candidates = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_note = nullptr;
    QListView* m_memberList = nullptr;
    QPushButton* m_remove = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_scope = nullptr;
    QListView* m_candidateList = nullptr;
    QLabel* m_found = nullptr;
    QPushButton* m_add = nullptr;
    ProblemLine* m_problem = nullptr;
};

} // namespace covershift::forms
