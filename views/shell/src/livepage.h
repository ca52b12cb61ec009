#pragma once

#include "messagebar.h"

#include <items/liverowsmodel.h>
#include <items/outboxmodel.h>
#include <session/session.h>

#include <QWidget>

class QAction;
class QLabel;
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
class PushDesk;

/// What the Live page's buttons, menus and shortcuts do; made by the window, which owns their shortcuts.
struct LiveActions
{
    QAction* logIn = nullptr;
    QAction* logOut = nullptr;
    QAction* logInAt = nullptr;
    QAction* logOutAt = nullptr;
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
    LivePage(session::Session& session, const theme::Theme& theme, const LiveActions& actions,
        QWidget* parent = nullptr);

    void setSearch(const QString& text);
    void showCounters(const session::Counters& counters, Instant now);
    /// Every second: the now-line and countdowns. `thorough`: rows that depend on the time too.
    void tick(bool thorough);
    void showWorker(WorkerId worker); ///< selects it and scrolls to it
    void setGrace(milliseconds grace);

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void connectionNeeded();
    void importRequested();
    void outboxChosen(covershift::items::OutboxFilter filter);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* buildActionBar();
    void connectActions();
    void showMenu(WorkerId worker, Instant at, const QPoint& position);
    void showSelection(const QVector<WorkerId>& workers);
    void enableActions();
    void showFittingPage();

    session::Session& m_session;
    LiveActions m_actions;
    items::LiveRowsModel m_rows;
    CounterStrip* m_counters = nullptr;
    QLabel* m_selection = nullptr;
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
