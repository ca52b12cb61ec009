#pragma once

#include "lanewatch.h"
#include "messagebar.h"
#include "quitpanel.h"
#include "windowactions.h"

#include <items/outboxmodel.h>
#include <session/session.h>
#include <shell/mainwindow.h>

#include <QTimer>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace covershift::shell {

class ActivityPage;
class EmptyState;
class ExceptionLine;
class Navigation;
class SettingsPage;
class ShortcutSheet;
class StatusLine;
class TrayIcon;
class WorkersPage;

/// The word that `pageFromName()` takes.
[[nodiscard]] QString pageName(Page page);

struct MainWindow::Private
{
    Private(MainWindow& window, session::Session& session, theme::Theme& theme, QSettings& settings);

    // building, once
    void build();
    [[nodiscard]] QWidget* buildBanner();
    [[nodiscard]] QWidget* buildDesk();
    [[nodiscard]] QWidget* buildTopBar();
    void buildFirstSteps();
    void connectPages();
    void connectSession();
    void connectActions();
    void connectPlaces();
    void restoreLayout();

    // leaving
    /// Closing the window: whether it may go at once.
    [[nodiscard]] bool mayClose();
    void quitAsked();
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
    void pageShown(Page page);
    void applySearch();
    void showWorker(WorkerId worker); ///< on the board
    void showCounters();
    void showConnection();
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
    WindowActions actions;
    QTimer clock;
    int ticks = 0;
    bool refusalShown = false;
    bool isOpen = false; ///< the folder
    bool leaving = false; ///< nothing is asked any more
    std::optional<bool> trayTold; ///< by setTrayAvailable()
    bool leavesAfterLogouts = false;
    QSet<OperationId> logoutsAwaited;

    QStackedWidget* states = nullptr;
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
    MessageBar* messages = nullptr;
    ExceptionLine* exceptions = nullptr;
    TrayIcon* tray = nullptr;
    QStackedWidget* pages = nullptr;
    LivePage* live = nullptr;
    WorkersPage* workers = nullptr;
    ActivityPage* activity = nullptr;
    SettingsPage* settingsPage = nullptr;
    StatusLine* status = nullptr;
};

} // namespace covershift::shell
