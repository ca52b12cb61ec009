#pragma once

#include "focuspart.h"
#include "messagebar.h"
#include "pushpreview.h"

#include <items/liveplan.h>
#include <items/liverowsmodel.h>
#include <items/outboxmodel.h>
#include <session/session.h>

class QAction;
class QLabel;
class QMenu;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace covershift::forms {
class PushForm;
}
namespace covershift::session {
class AlertDesk;
}
namespace covershift::timeline {
class CoverageCurve;
class OverviewStrip;
class TimelineView;
} // namespace covershift::timeline

namespace covershift::shell {

class BoardBar;
class CounterStrip;
class EmptyState;
class ExceptionsPanel;
class GraceBar;
class LaneWatch;
class LiveAutomatic;
class PushDesk;
class WallView;

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
    QAction* showDay = nullptr;
    QAction* showWeek = nullptr;
    QAction* showMonth = nullptr;
    QAction* showAllTime = nullptr;
    QAction* showAllRows = nullptr; ///< checked: squeezed, so that none has to be scrolled to
    QAction* showOverview = nullptr; ///< checked: it is shown
    QAction* showCurve = nullptr; ///< likewise, of planned and covered heads
    QAction* proposeInsert = nullptr;
};

/// Is anybody working uninsured, and are we paying for nobody? Counters, the board, and what is done about
/// it.
class LivePage final : public FocusPart
{
    Q_OBJECT
public:
    LivePage(session::Session& session, session::AlertDesk& alerts, const LaneWatch& lanes,
        const theme::Theme& theme, const LiveActions& actions, QWidget* parent = nullptr);

    /// How the board was left: filters, groups and order of the rows, time shown.
    void saveLayout(QSettings& settings) const;
    void restoreLayout(const QSettings& settings);
    void setSearch(const QString& text);
    void showCounters(const session::Counters& counters, Instant now);
    /// Every second: the now-line and countdowns. `thorough`: rows that depend on the time too.
    void tick(bool thorough);
    [[nodiscard]] bool showsExceptions() const; ///< not folded
    void showExceptions();
    void showWorker(WorkerId worker); ///< selects it and scrolls to it
    void setGrace(milliseconds grace);
    /// Those whose login waits still.
    void showPending();
    /// The same board for a screen on the wall; made once, it follows this page.
    [[nodiscard]] WallView* makeWall(const theme::Theme& theme, QWidget* parent);
    /// Without asking: it has been asked elsewhere.
    void logOutAll(const QVector<WorkerId>& workers);
    void sendAnyway(const QVector<Operation>& operations);

Q_SIGNALS:
    void exceptionsFolded(); ///< or unfolded
    void said(covershift::shell::MessageKind kind, const QString& text);
    void connectionNeeded();
    void importRequested();
    void outboxChosen(covershift::items::OutboxFilter filter);
    void operationChosen(covershift::OperationId operation);
    void saved(const QVector<covershift::OperationId>& ids); ///< a wish was carried out
    /// Was this worker covered at that moment?
    void evidenceRequested(covershift::WorkerId worker, covershift::Instant at);
    void searchDropped(); ///< everybody is to be shown

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build(const theme::Theme& theme);
    [[nodiscard]] QWidget* buildActionBar();
    void connectActions();

    // the board
    void buildOverview(const theme::Theme& theme);
    void buildCurve(const theme::Theme& theme);
    void connectCurve();
    void connectTimeline();
    void enableTimeline();
    void connectParts();

    // what is shown of it
    void connectFilters();
    void saveCounter(QSettings& settings) const;
    void restoreCounter(const QSettings& settings);
    void showAll();
    /// Shows and selects them, whatever hid them.
    void chooseShown(const QVector<WorkerId>& workers); ///< those of them who are shown
    void reveal(const QVector<WorkerId>& workers);

    // exceptions
    void connectExceptions();
    void checkCover(const QVector<WorkerId>& workers);

    // the plan
    void connectPlan();
    void showPlan();
    void showSkew();
    void showOutboxWay();
    void ensurePlanned();
    void hold(const QVector<WorkerId>& workers, bool held);
    void holdAll(bool held);
    void follow(const QFuture<Done>& change);
    void tellAutomatic(const session::PushReceipt& receipt);
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
    items::LivePlan m_plan;
    items::LiveRowsModel m_rows;
    CounterStrip* m_counters = nullptr;
    LiveAutomatic* m_automatic = nullptr;
    ExceptionsPanel* m_exceptions = nullptr;
    BoardBar* m_bar = nullptr;
    WallView* m_wall = nullptr;
    QLabel* m_selection = nullptr;
    forms::PushForm* m_form = nullptr;
    GraceBar* m_grace = nullptr;
    PushDesk* m_desk = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_boardParts = nullptr; ///< timeline and curve, one below the other
    timeline::TimelineView* m_timeline = nullptr;
    timeline::CoverageCurve* m_curve = nullptr;
    timeline::OverviewStrip* m_overview = nullptr;
    EmptyState* m_noWorkers = nullptr;
    EmptyState* m_noMatch = nullptr;
    /// The counter that was left chosen, until the plan is there which it counts.
    items::LiveFilter m_counterLeft = items::LiveFilter::All;
};

} // namespace covershift::shell
