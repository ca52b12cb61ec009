// Going from page to page, and what a page keeps a person from leaving.
#include "activitypage.h"
#include "exceptionline.h"
#include "mainwindow_p.h"
#include "navigation.h"
#include "noticedesk.h"
#include "reportspage.h"
#include "templatespage.h"
#include "workerspage.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList& pageNames()
{
    static const QStringList names{
        u"live"_s, u"templates"_s, u"workers"_s, u"reports"_s, u"activity"_s, u"settings"_s};
    return names;
}

} // namespace

QString pageName(Page page)
{
    return pageNames().at(int(page));
}

std::optional<Page> pageFromName(QStringView name)
{
    const auto at = pageNames().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(Page(at));
}

void MainWindow::showPage(Page page)
{
    if (page == this->page() || this->page() != Page::Templates) {
        d->goTo(page);
        return;
    }
    // Where the person stays, navigation and menu stay too.
    d->markPage(this->page());
    d->templates->whenFree([this, page] { d->goTo(page); });
}

void MainWindow::importTemplates(const QString& path)
{
    showPage(Page::Templates);
    d->templates->importFile(path);
}

Page MainWindow::page() const
{
    return Page(d->pages->currentIndex());
}

void MainWindow::Private::goTo(Page page)
{
    navigation->setPage(page);
    pages->setCurrentIndex(int(page));
    if (isOpen && states->currentWidget() != quitPanel)
        states->setCurrentWidget(desk);
}

void MainWindow::Private::markPage(Page page)
{
    navigation->setPage(page);
    for (QAction* action : actions.pages->actions())
        action->setChecked(action->data().toInt() == int(page));
}

void MainWindow::Private::pageShown(Page page)
{
    markPage(page);
    tellListShown();
    for (const QAction* action : actions.pages->actions()) {
        if (!action->isChecked())
            continue;
        const QString name = action->text().remove(u'&');
        title->setText(name);
        //: the window's title; %1: the page
        q.setWindowTitle(session.isSandbox() ? tr("%1 – Covershift – Sandbox: nobody is insured").arg(name)
                                             : tr("%1 – Covershift").arg(name));
    }
    searchPlace->setVisible(page != Page::Settings);
    actions.find->setEnabled(page != Page::Settings);
    applySearch();
}

void MainWindow::Private::tellListShown()
{
    const bool isShown = q.page() == Page::Live && live->showsExceptions();
    exceptions->setListShown(isShown);
    notices->setListShown(isShown);
}

void MainWindow::Private::applySearch()
{
    const QString text = search->text().trimmed();
    switch (q.page()) {
    case Page::Live:
        live->setSearch(text);
        break;
    case Page::Templates:
        templates->setSearch(text);
        break;
    case Page::Workers:
        workers->setSearch(text);
        break;
    case Page::Reports:
        reports->setSearch(text);
        break;
    case Page::Activity:
        activity->setSearch(text);
        break;
    case Page::Settings:
        break;
    }
}

OpenMatters MainWindow::Private::matters() const
{
    OpenMatters matters = openMatters(session.board(), lanes, session.clock().now());
    matters.unsaved = templates->unsaved();
    return matters;
}

} // namespace covershift::shell
