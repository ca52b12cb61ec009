#pragma once

#include "planpane.h"
#include "templatesactions.h"

#include <items/teamsmodel.h>
#include <session/session.h>
#include <theme/theme.h>

class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace covershift::forms {
class TeamForm;
}

namespace covershift::shell {

class EmptyState;
class PlanPush;

/// Teams: the table, and the editor of the one that is selected.
class TeamsPane final : public PlanPane
{
    Q_OBJECT
public:
    /// What is handed in must outlive it.
    TeamsPane(session::Session& session, const theme::Theme& theme, const TemplateActions& actions,
        ChoiceLine& question, PlanPush& push, QWidget* parent = nullptr);

    [[nodiscard]] bool isModified() const override;
    [[nodiscard]] QString draftName() const override;
    [[nodiscard]] Can can() const override;
    [[nodiscard]] QUndoStack* undoStack() override;
    void create() override;
    void save(const std::function<void()>& then = {}) override;
    void revert() override;
    void push() override;
    void setSearch(const QString& text) override;

Q_SIGNALS:
    void pullRequested();

private:
    /// `reason`: for a closed period; empty: it has not been asked for.
    void saveFor(const QString& reason, const std::function<void()>& then);
    [[nodiscard]] QWidget* buildDesk(const theme::Theme& theme, const TemplateActions& actions);
    void buildTable(const theme::Theme& theme);
    [[nodiscard]] QWidget* buildSide(const TemplateActions& actions);
    [[nodiscard]] QVector<TeamId> selected() const;
    void select(const QVector<TeamId>& teams);
    void selectionMoved();
    void showSelection();
    void openInForm(const Team& team);
    void followPlan();
    void showRefusal();
    void showFittingPage();

    session::Session& m_session;
    PlanPush& m_push;
    items::TeamsModel m_teams;
    QSortFilterProxyModel* m_shown = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_desk = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_table = nullptr;
    forms::TeamForm* m_form = nullptr;
    QLabel* m_refusal = nullptr;
    std::optional<Team> m_opened; ///< as it was given to the form
    QSet<OperationId> m_answered; ///< refusals after which it was saved anew: no longer shown at the fields
    bool m_settling = false; ///< the selection follows, nobody moves it
    bool m_saving = false;
};

} // namespace covershift::shell
