// The wall: the window without its frame of menus and bars, and back.
#include "mainwindow_p.h"
#include "wallview.h"

#include <QAction>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace covershift::shell {

void MainWindow::Private::buildWall()
{
    wall = live->makeWall(theme, states);
    states->addWidget(wall);
    connect(actions.wall, &QAction::toggled, &q, [this](bool on) { on ? enterWall() : leaveWall(); });
    connect(wall, &WallView::leaveRequested, &q, [this] { leaveWall(); });
    // Whatever takes its place, a question or a page, is to be seen with all that belongs to it.
    connect(states, &QStackedWidget::currentChanged, &q, [this] {
        if (stateBeforeWall && states->currentWidget() != wall)
            bringChromeBack();
    });
}

QVector<QWidget*> MainWindow::Private::messageBars() const
{
    return {connectionBar, skewBar, exceptionBar, noticeBar, messages};
}

void MainWindow::Private::enterWall()
{
    if (!isOpen || states->currentWidget() != desk) {
        actions.wall->setChecked(false);
        return;
    }
    stateBeforeWall = q.windowState();
    wall->takeNotices(messageBars());
    q.menuBar()->hide();
    q.statusBar()->hide();
    states->setCurrentWidget(wall);
    q.setWindowState(q.windowState() | Qt::WindowFullScreen);
    wall->setFocus();
}

void MainWindow::Private::leaveWall()
{
    if (states->currentWidget() != wall)
        return;
    states->setCurrentWidget(desk);
    pages->currentWidget()->setFocus();
}

void MainWindow::Private::bringChromeBack()
{
    for (QWidget* bar : messageBars())
        bars->addWidget(bar);
    // Whoever answers the question comes back to the desk.
    if (beneath == wall)
        beneath = desk;
    q.menuBar()->show();
    q.statusBar()->show();
    q.setWindowState(*std::exchange(stateBeforeWall, std::nullopt));
    actions.wall->setChecked(false);
}

} // namespace covershift::shell
