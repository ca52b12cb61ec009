#pragma once

#include "planpane.h"

#include <items/matchesmodel.h>
#include <session/session.h>
#include <theme/theme.h>

#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace covershift::shell {

class EmptyState;

/// Everybody of whom Viviot has told, and which worker each is. What the program proposes holds only once a
/// person has confirmed it.
class MatchPane final : public PlanPane
{
    Q_OBJECT
public:
    /// What is handed in must outlive it.
    MatchPane(session::Session& session, const theme::Theme& theme, ChoiceLine& question,
        QWidget* parent = nullptr);

    void setSearch(const QString& text) override;

Q_SIGNALS:
    void pullRequested();

private:
    [[nodiscard]] QWidget* buildDesk(const theme::Theme& theme);
    void confirm(const QVector<UserMatch>& matches, const QString& reason = {});
    void pickWorker();
    void refresh();
    [[nodiscard]] QVector<QModelIndex> selectedRows() const; ///< of the proxy
    [[nodiscard]] QVector<UserMatch> selectedProposals() const;

    session::Session& m_session;
    items::MatchesModel m_matches;
    QSortFilterProxyModel* m_shown = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_desk = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_pick = nullptr;
    QCheckBox* m_open = nullptr; ///< only those who are not matched
    QLabel* m_count = nullptr;
    QTimer m_refreshing; ///< once for the many changes of one confirmation or pull
    bool m_saving = false;
};

} // namespace covershift::shell
