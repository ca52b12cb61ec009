#pragma once

#include "messagebar.h"
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
class Navigation;
class SettingsPage;
class StatusLine;
class WorkersPage;

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
    void restoreLayout();

    // following what happens
    void opened();
    void refused(const Error& error);
    void pageShown(Page page);
    void applySearch();
    void showCounters();
    void showConnection();
    void showReach(const QVector<Operation>& operations);
    void showRefusals(const QVector<Operation>& operations);
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
    WindowActions actions;
    QTimer clock;
    int ticks = 0;
    bool refusalShown = false;

    QStackedWidget* states = nullptr;
    EmptyState* opening = nullptr;
    EmptyState* failure = nullptr;
    EmptyState* welcome = nullptr;
    QWidget* desk = nullptr;
    Navigation* navigation = nullptr;
    QLabel* title = nullptr;
    QLineEdit* search = nullptr;
    QAction* searchPlace = nullptr; ///< of the search in the bar: hides it
    MessageBar* connectionBar = nullptr;
    MessageBar* messages = nullptr;
    QStackedWidget* pages = nullptr;
    LivePage* live = nullptr;
    WorkersPage* workers = nullptr;
    ActivityPage* activity = nullptr;
    SettingsPage* settingsPage = nullptr;
    StatusLine* status = nullptr;
};

} // namespace covershift::shell
