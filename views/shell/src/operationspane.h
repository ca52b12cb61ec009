#pragma once

#include "focuspart.h"
#include "messagebar.h"

#include <items/outboxmodel.h>
#include <session/session.h>

class QAction;
class QButtonGroup;
class QComboBox;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace covershift::shell {

class EmptyState;
class LaneWatch;
class OperationDetail;
class OwedPanel;

/// The outbox: the decisions that a person owes on top, then every operation, and its exact requests beside.
class OperationsPane final : public FocusPart
{
    Q_OBJECT
public:
    OperationsPane(session::Session& session, const LaneWatch& lanes, const theme::Theme& theme,
        QAction& pushNow, QWidget* parent = nullptr);

    void load();
    void setSearch(const QString& text);
    void showFilter(items::OutboxFilter filter);
    /// Selects this one, among all of them.
    void showOperation(OperationId id);
    void tick();

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);

private:
    [[nodiscard]] QWidget* buildHead(QAction& pushNow);
    void buildTable(const theme::Theme& theme);
    void connectParts();
    void filterWorker(WorkerId worker);
    void showOwed();
    void showCurrent();
    void selectPending();
    void lookFurther();
    void showFittingPage();
    void showEmptyTexts();
    void decided(const Operation& operation);

    session::Session& m_session;
    items::OutboxModel m_outbox;
    QSortFilterProxyModel* m_shown = nullptr;
    QButtonGroup* m_filters = nullptr;
    QComboBox* m_kind = nullptr;
    QPushButton* m_worker = nullptr;
    QSplitter* m_splitter = nullptr;
    OwedPanel* m_owed = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    OperationDetail* m_detail = nullptr;
    QString m_search;
    OperationId m_pending; ///< to be selected once it is loaded
    bool m_showsOwed = false; ///< the detail is about what is selected among the owed
};

} // namespace covershift::shell
