#pragma once

#include "messagebar.h"
#include "pushpreview.h"

#include <items/liverowsmodel.h>
#include <items/outboxmodel.h>
#include <session/session.h>

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QSettings;
class QStackedWidget;

namespace covershift::forms {
class PushForm;
}
namespace covershift::timeline {
class TimelineView;
}

namespace covershift::shell {

class CounterStrip;
class EmptyState;
class GraceBar;
class LaneWatch;
class PushDesk;

/// What the Live page's buttons, menus and shortcuts do; made by the window, which owns their shortcuts.
struct LiveActions
{
    QAction* logIn = nullptr;
    QAction* logOut = nullptr;
    QAction* logInAt = nullptr;
    QAction* logOutAt = nullptr;
    QAction* insert = nullptr;
    QAction* endShift = nullptr;
    QAction* sendAnyway = nullptr;
    QAction* takeBack = nullptr;
    QAction* zoomIn = nullptr;
    QAction* zoomOut = nullptr;
    QAction* goToNow = nullptr;
};

/// Is anybody working uninsured, and are we paying for nobody? Counters, the board, and what is done about
/// it.
class LivePage final : public QWidget
{
    Q_OBJECT
public:
    LivePage(session::Session& session, const LaneWatch& lanes, const theme::Theme& theme,
        const LiveActions& actions, QWidget* parent = nullptr);

    /// How the board was left: order of rows, time shown.
    void saveLayout(QSettings& settings) const;
    void restoreLayout(const QSettings& settings);
    void setSearch(const QString& text);
    void showCounters(const session::Counters& counters, Instant now);
    /// Every second: the now-line and countdowns. `thorough`: rows that depend on the time too.
    void tick(bool thorough);
    void showWorker(WorkerId worker); ///< selects it and scrolls to it
    void setGrace(milliseconds grace);
    /// Those whose login waits still.
    void showPending();
    /// Without asking: it has been asked elsewhere.
    void logOutAll(const QVector<WorkerId>& workers);
    void sendAnyway(const QVector<Operation>& operations);

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void connectionNeeded();
    void importRequested();
    void outboxChosen(covershift::items::OutboxFilter filter);
    void saved(const QVector<covershift::OperationId>& ids); ///< a wish was carried out

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build(const theme::Theme& theme);
    [[nodiscard]] QWidget* buildActionBar();
    [[nodiscard]] QComboBox* buildOrder(QWidget* bar);
    void connectActions();
    void connectParts();
    /// Of these workers, the operations that the row's menu can act on.
    [[nodiscard]] QVector<Operation> ofWorkers(
        QVector<Operation> operations, const QVector<WorkerId>& workers) const;
    void addTakeBack(QMenu& menu, const QVector<WorkerId>& workers);
    void showIdentity();
    void showMenu(WorkerId worker, Instant at, const QPoint& position);
    void showSelection(const QVector<WorkerId>& workers);
    void enableActions();
    void showFittingPage();

    session::Session& m_session;
    const LaneWatch& m_lanes;
    LiveActions m_actions;
    items::LiveRowsModel m_rows;
    CounterStrip* m_counters = nullptr;
    QLabel* m_selection = nullptr;
    QComboBox* m_order = nullptr;
    forms::PushForm* m_form = nullptr;
    GraceBar* m_grace = nullptr;
    PushDesk* m_desk = nullptr;
    QStackedWidget* m_stack = nullptr;
    timeline::TimelineView* m_timeline = nullptr;
    EmptyState* m_noWorkers = nullptr;
    EmptyState* m_noMatch = nullptr;
    QString m_search;
};

} // namespace covershift::shell
