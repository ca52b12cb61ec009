#pragma once

#include "focuspart.h"

#include <items/workersfilter.h>
#include <items/workersmodel.h>
#include <theme/theme.h>

#include <QTimer>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;

namespace covershift::shell {

/// The table of workers with its filters, and which of them are selected.
class WorkersTable final : public FocusPart
{
    Q_OBJECT
public:
    WorkersTable(items::WorkersModel& workers, const theme::Theme& theme, QWidget* parent = nullptr);

    void setSearch(const QString& text);
    [[nodiscard]] QVector<WorkerId> selected() const; ///< in the order shown
    [[nodiscard]] QVector<WorkerId> shown() const;
    [[nodiscard]] int shownCount() const { return m_shown.rowCount(); }
    [[nodiscard]] QStringList teams() const { return m_workers.teams(); }
    void select(WorkerId worker);

Q_SIGNALS:
    void selectionChanged(); ///< others are selected, or others are shown
    void activated(covershift::WorkerId worker);

private:
    [[nodiscard]] QHBoxLayout* buildFilters();
    void buildTable(const theme::Theme& theme);
    void refreshTeams();
    void applyFilters();
    void showFittingPage();
    [[nodiscard]] WorkerId workerAt(const QModelIndex& index) const;

    items::WorkersModel& m_workers;
    items::WorkersFilter m_shown;
    QComboBox* m_team = nullptr;
    QComboBox* m_product = nullptr;
    QCheckBox* m_archived = nullptr;
    QLabel* m_count = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QWidget* m_noMatch = nullptr;
    QTimer m_teamsTimer;
};

} // namespace covershift::shell
