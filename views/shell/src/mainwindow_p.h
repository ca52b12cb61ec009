#pragma once

#include "lanewatch.h"
#include "messagebar.h"
#include "quitpanel.h"
#include "windowactions.h"

#include <items/outboxmodel.h>
#include <session/alertdesk.h>
#include <session/session.h>
#include <shell/mainwindow.h>

#include <QTimer>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace covershift::shell {

class ActivityPage;
class EmptyState;
class ExceptionLine;
class Navigation;
class NoticeDesk;
class ReportsPage;
class SettingsPage;
class ShortcutSheet;
class StatusLine;
class TemplatesPage;
class TrayIcon;
class WallView;
class WorkersPage;

/// The word that `pageFromName()` takes.
[[nodiscard]] QString pageName(Page page);

struct MainWindow::Private
{
    Private(MainWindow& window, session::Session& session, theme::Theme& theme, QSettings& settings);

    // building, once
    void build();
    void showBanner(); ///< in a sandbox, which the folder may say once it is open
    [[nodiscard]] QWidget* buildDesk();
    [[nodiscard]] QWidget* buildTopBar();
    void buildFirstSteps();
    void connectPages();
    void connectSession();
    void connectActions();
    void connectPlaces();
    void restoreLayout();

    // the wall
    void buildWall();
    void enterWall();
    void leaveWall();
    void bringChromeBack();
    [[nodiscard]] QVector<QWidget*> messageBars() const; ///< from the top

    // leaving
    /// Closing the window: whether it may go at once.
    [[nodiscard]] bool mayClose();
    void quitAsked();
    [[nodiscard]] OpenMatters matters() const; ///< with what is typed and not saved
    void ask(const OpenMatters& matters);
    void leave();
    void backToDesk();
    void hideInTray();
    void logOutAllAndLeave();
    void followLogouts(const QVector<OperationId>& ids);
    void watchLogouts(const QVector<Operation>& operations);
    void stayAfterLogouts();
    void saveLayout();
    [[nodiscard]] bool trayAvailable() const;
    [[nodiscard]] bool trayWanted() const;
    void showTray();
    void toggleShortcuts();

    // following what happens
    void opened();
    void refused(const Error& error);
    void goTo(Page page);
    void markPage(Page page); ///< in navigation and menu
    void pageShown(Page page);
    void applySearch();
    void showWorker(WorkerId worker); ///< on the board
    void showCounters();
    void showConnection();
    void giveLanes(); ///< to the desk of exceptions
    void tellListShown(); ///< whether the list of exceptions is in sight
    [[nodiscard]] bool showPause(const Connection& connection); ///< false: it is not paused
    void openConnections();
    void showReach(const QVector<Operation>& operations);
    void showRefusals(const QVector<Operation>& operations);
    void showSkew();
    void showTheme();
    void say(MessageKind kind, const QString& text);
    void showOutbox(items::OutboxFilter filter);
    void tick();
    void pushEverything();
    void follow(QFuture<Done> action);

    MainWindow& q;
    session::Session& session;
    theme::Theme& theme;
    QSettings& settings;
    LaneWatch lanes;
    session::AlertDesk alerts;
    WindowActions actions;
    QTimer clock;
    QTimer lanesToGive; ///< a queue that drains changes them many times a second
    int ticks = 0;
    bool refusalShown = false;
    bool isOpen = false; ///< the folder
    bool leaving = false; ///< nothing is asked any more
    std::optional<bool> trayTold; ///< by setTrayAvailable()
    bool leavesAfterLogouts = false;
    QSet<OperationId> logoutsAwaited;

    QLabel* banner = nullptr;
    QStackedWidget* states = nullptr;
    WallView* wall = nullptr;
    std::optional<Qt::WindowStates> stateBeforeWall; ///< while the wall is shown
    QVBoxLayout* bars = nullptr; ///< where the message bars stand but on the wall
    EmptyState* opening = nullptr;
    EmptyState* failure = nullptr;
    EmptyState* welcome = nullptr;
    QWidget* desk = nullptr;
    QuitPanel* quitPanel = nullptr;
    ShortcutSheet* shortcutSheet = nullptr;
    QWidget* beneath = nullptr; ///< what the sheet or the panel stands before
    Navigation* navigation = nullptr;
    QLabel* title = nullptr;
    QLineEdit* search = nullptr;
    QAction* searchPlace = nullptr; ///< of the search in the bar: hides it
    MessageBar* connectionBar = nullptr;
    MessageBar* skewBar = nullptr;
    MessageBar* exceptionBar = nullptr;
    MessageBar* noticeBar = nullptr;
    MessageBar* messages = nullptr;
    ExceptionLine* exceptions = nullptr;
    TrayIcon* tray = nullptr;
    NoticeDesk* notices = nullptr;
    QStackedWidget* pages = nullptr;
    LivePage* live = nullptr;
    TemplatesPage* templates = nullptr;
    WorkersPage* workers = nullptr;
    ReportsPage* reports = nullptr;
    ActivityPage* activity = nullptr;
    SettingsPage* settingsPage = nullptr;
    StatusLine* status = nullptr;
};

} // namespace covershift::shell
