#pragma once

#include "messagebar.h"

#include <items/outboxmodel.h>
#include <session/session.h>

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace covershift::shell {

class EmptyState;
class OperationDetail;

/// The outbox: every operation, its exact requests, and the decisions that a person owes.
class ActivityPage final : public QWidget
{
    Q_OBJECT
public:
    ActivityPage(
        session::Session& session, const theme::Theme& theme, QAction& pushNow, QWidget* parent = nullptr);

    /// The folder is open: rows can be read.
    void load();
    void setSearch(const QString& text);
    void showFilter(items::OutboxFilter filter);
    /// Selects this one, among all of them.
    void showOperation(OperationId id);
    void showCounters(const session::Counters& counters);
    void tick();

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);

private:
    [[nodiscard]] QWidget* buildHead(QAction& pushNow);
    void buildTable(const theme::Theme& theme);
    void showCurrent();
    void selectPending();
    void showFittingPage();

    session::Session& m_session;
    items::OutboxModel m_outbox;
    QSortFilterProxyModel* m_shown = nullptr;
    QButtonGroup* m_filters = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    OperationDetail* m_detail = nullptr;
    OperationId m_pending; ///< to be selected once it is loaded
};

} // namespace covershift::shell
