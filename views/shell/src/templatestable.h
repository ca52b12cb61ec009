#pragma once

#include "focuspart.h"

#include <items/templatesfilter.h>
#include <items/templatesmodel.h>
#include <theme/theme.h>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;

namespace covershift::session {
class PlanBoard;
}

namespace covershift::shell {

/// The table of shift templates with its filters, and which of them are selected.
class TemplatesTable final : public FocusPart
{
    Q_OBJECT
public:
    TemplatesTable(const session::PlanBoard& plan, const theme::Theme& theme, QWidget* parent = nullptr);

    void setSearch(const QString& text);
    [[nodiscard]] QVector<TemplateId> selected() const; ///< in the order shown
    /// Exactly these; filters that would hide one of them open.
    void select(const QVector<TemplateId>& templates);
    /// The team that is shown alone; invalid: every team, or none.
    [[nodiscard]] TeamId chosenTeam() const;

Q_SIGNALS:
    void selectionChanged(); ///< perhaps because others are shown
    void searchDropped(); ///< it hid what is to be seen
    void menuRequested(const QPoint& position); ///< on the screen

private:
    [[nodiscard]] QHBoxLayout* buildFilters();
    void buildTable(const theme::Theme& theme);
    void refreshTeams();
    void applyFilters();
    void openFilters(bool past);
    void showFittingPage();
    [[nodiscard]] QModelIndex shownIndex(TemplateId id) const;

    const session::PlanBoard& m_plan;
    items::TemplatesModel m_templates;
    items::TemplatesFilter m_shown;
    QComboBox* m_team = nullptr;
    QComboBox* m_state = nullptr;
    QCheckBox* m_past = nullptr;
    QLabel* m_count = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QWidget* m_noMatch = nullptr;
};

} // namespace covershift::shell
