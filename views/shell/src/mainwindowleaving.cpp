// How the window is left: what is open is listed first, the tray takes over, the layout is kept.
#include "mainwindow_p.h"
#include "settingspage.h"
#include "shortcutsheet.h"
#include "trayicon.h"
#include "windowlayout.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A desktop that ends closes windows at once; one that still stands after this has not ended.
constexpr std::chrono::minutes DesktopEndsWithin{1};

} // namespace

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    d->showTray();
    d->tick();
}

void MainWindow::setTrayAvailable(bool available)
{
    d->trayTold = available;
    d->showTray();
}

bool MainWindow::endWithTheDesktop(const std::function<bool()>& mayAsk)
{
    d->saveLayout();
    if (const OpenMatters open = d->matters(); d->isOpen && !open.unsaved.isEmpty() && mayAsk()) {
        d->ask(open);
        return false;
    }
    d->leaving = true;
    QTimer::singleShot(DesktopEndsWithin, this, [this] { d->leaving = false; });
    return true;
}

bool MainWindow::Private::mayClose()
{
    if (leaving || !isOpen)
        return true;
    if (trayWanted()) {
        hideInTray();
        return false;
    }
    const OpenMatters open = matters();
    if (open.isEmpty())
        return true;
    ask(open);
    return false;
}

void MainWindow::Private::quitAsked()
{
    const OpenMatters open = matters();
    if (isOpen && !open.isEmpty())
        ask(open);
    else
        leave();
}

void MainWindow::Private::ask(const OpenMatters& matters)
{
    if (!q.isVisible() || q.isMinimized())
        q.bringUp();
    if (states->currentWidget() != quitPanel && states->currentWidget() != shortcutSheet)
        beneath = states->currentWidget();
    states->setCurrentWidget(quitPanel);
    quitPanel->ask(matters, session.board(), session.clock().now(), trayAvailable());
}

void MainWindow::Private::leave()
{
    leaving = true;
    const bool wasHidden = !q.isVisible();
    q.close();
    // A window that is hidden is not the last one to close.
    if (wasHidden)
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

void MainWindow::Private::backToDesk()
{
    states->setCurrentWidget(beneath ? beneath : desk);
    (states->currentWidget() == desk ? pages->currentWidget() : states->currentWidget())->setFocus();
}

void MainWindow::Private::hideInTray()
{
    if (states->currentWidget() == quitPanel)
        backToDesk();
    q.hide();
    tray->setVisible(true);
}

void MainWindow::Private::logOutAllAndLeave()
{
    const OpenMatters open = matters();
    backToDesk();
    q.showPage(Page::Live);
    leavesAfterLogouts = true;
    logoutsAwaited.clear();
    live->logOutAll(open.toLogOut);
}

void MainWindow::Private::followLogouts(const QVector<OperationId>& ids)
{
    if (!leavesAfterLogouts || !logoutsAwaited.isEmpty())
        return;
    if (ids.isEmpty()) {
        leavesAfterLogouts = false;
        return;
    }
    logoutsAwaited = QSet<OperationId>(ids.cbegin(), ids.cend());
    messages->showMessage(
        MessageKind::Warning, tr("The program ends as soon as every logout is taken."), tr("Stay"), [this] {
            leavesAfterLogouts = false;
            logoutsAwaited.clear();
        });
}

void MainWindow::Private::watchLogouts(const QVector<Operation>& operations)
{
    if (!leavesAfterLogouts || logoutsAwaited.isEmpty())
        return;
    for (const Operation& operation : operations) {
        if (!logoutsAwaited.contains(operation.id))
            continue;
        if (lanes.isOwed(operation) || operation.state == OperationState::Discarded) {
            stayAfterLogouts();
            return;
        }
        if (isTaken(operation.state))
            logoutsAwaited.remove(operation.id);
    }
    if (!logoutsAwaited.isEmpty())
        return;
    leavesAfterLogouts = false;
    messages->clear();
    // The board and the lanes hear of the same commit; what is still open then is listed once more.
    QMetaObject::invokeMethod(
        &q, [this] { quitAsked(); }, Qt::QueuedConnection);
}

void MainWindow::Private::stayAfterLogouts()
{
    leavesAfterLogouts = false;
    logoutsAwaited.clear();
    say(MessageKind::Warning, tr("Not every logout was taken, so the program stays."));
}

void MainWindow::Private::saveLayout()
{
    leaveWall(); // the window is as it was before it
    settings.setValue(u"window/geometry"_s, q.saveGeometry());
    settings.setValue(u"window/page"_s, pageName(q.page()));
    saveArrangement(q, settings);
    live->saveLayout(settings);
}

bool MainWindow::Private::trayAvailable() const
{
    return trayTold.value_or(QSystemTrayIcon::isSystemTrayAvailable());
}

bool MainWindow::Private::trayWanted() const
{
    return trayAvailable() && settings.value(u"window/tray"_s, false).toBool();
}

void MainWindow::Private::showTray()
{
    tray->setVisible(trayWanted());
    settingsPage->showTray(trayAvailable(), settings.value(u"window/tray"_s, false).toBool());
}

void MainWindow::Private::toggleShortcuts()
{
    if (states->currentWidget() == shortcutSheet) {
        backToDesk();
        return;
    }
    if (states->currentWidget() != quitPanel)
        beneath = states->currentWidget();
    shortcutSheet->showActions(*q.menuBar());
    states->setCurrentWidget(shortcutSheet);
    shortcutSheet->setFocus();
}

} // namespace covershift::shell
