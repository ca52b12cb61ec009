#include "activitypage.h"
#include "emptystate.h"
#include "exceptionline.h"
#include "mainwindow_p.h"
#include "navigation.h"
#include "noticedesk.h"
#include "reportspage.h"
#include "settingspage.h"
#include "shortcutsheet.h"
#include "statusline.h"
#include "templatespage.h"
#include "trayicon.h"
#include "windowlayout.h"
#include "workerspage.h"

#include <theme/theme.h>

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSessionManager>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;

}

void MainWindow::Private::build()
{
    actions = makeActions(q);
    auto* central = new QWidget(&q);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    states = new QStackedWidget(central);
    opening = new EmptyState(theme, u"app"_s, states);
    opening->setObjectName(u"openingPage"_s);
    states->addWidget(opening);
    buildFirstSteps();
    desk = buildDesk();
    states->addWidget(desk);
    quitPanel = new QuitPanel(states);
    states->addWidget(quitPanel);
    shortcutSheet = new ShortcutSheet(states);
    states->addWidget(shortcutSheet);
    buildWall();
    tray = new TrayIcon(theme, q);
    layout->addWidget(states, 1);
    q.setCentralWidget(central);
    showBanner();

    status = new StatusLine(session, theme, &q);
    q.setStatusBar(status);
    connectPages();
    connectSession();
    connectActions();
    connectPlaces();
    restoreLayout();
    showTheme();
    clock.setInterval(std::chrono::seconds(1));
    connect(&clock, &QTimer::timeout, &q, [this] { tick(); });
}

void MainWindow::Private::showBanner()
{
    if (!session.isSandbox() || banner)
        return;
    banner = new QLabel(tr("Sandbox: nobody is insured"), &q);
    banner->setObjectName(u"sandboxBanner"_s);
    banner->setAlignment(Qt::AlignCenter);
    static_cast<QVBoxLayout*>(q.centralWidget()->layout())->insertWidget(0, banner);
}

void MainWindow::Private::buildFirstSteps()
{
    failure = new EmptyState(theme, u"warning"_s, states);
    failure->setObjectName(u"failurePage"_s);
    failure->setTint(theme::Token::Danger);
    connect(failure->addButton(u"failureRetry"_s, tr("Try again")), &QPushButton::clicked, &q,
        &MainWindow::openFolder);
    connect(failure->addButton(u"failureQuit"_s, tr("Quit")), &QPushButton::clicked, &q, &QWidget::close);
    states->addWidget(failure);

    welcome = new EmptyState(theme, u"app"_s, states);
    welcome->setObjectName(u"welcomePage"_s);
    welcome->setTint(theme::Token::Accent);
    welcome->setTexts(tr("Welcome to Covershift"),
        tr("Connect to Zego with the address and the key you were given, or look around first: the sandbox "
           "is a "
           "made-up fleet with a host of its own on this computer, where nobody is insured."));
    connect(welcome->addButton(u"welcomeConnect"_s, tr("&Connect to Zego")), &QPushButton::clicked, &q,
        [this] { q.showPage(Page::Settings); });
    connect(welcome->addButton(u"welcomeSandbox"_s, tr("&Try the sandbox")), &QPushButton::clicked, &q,
        &MainWindow::sandboxRequested);
    states->addWidget(welcome);
}

QWidget* MainWindow::Private::buildDesk()
{
    auto* whole = new QWidget(states);
    navigation = new Navigation(theme, whole);
    connectionBar = new MessageBar(theme, u"connection"_s, whole);
    connectionBar->setClosable(false);
    skewBar = new MessageBar(theme, u"skew"_s, whole);
    skewBar->setClosable(false);
    exceptionBar = new MessageBar(theme, u"exception"_s, whole);
    exceptionBar->setClosable(false);
    noticeBar = new MessageBar(theme, u"notice"_s, whole);
    messages = new MessageBar(theme, u"message"_s, whole);
    pages = new QStackedWidget(whole);
    live = new LivePage(session, alerts, lanes, theme, actions.live, pages);
    templates = new TemplatesPage(session, theme, actions.templates, pages);
    workers = new WorkersPage(session, theme, pages);
    reports = new ReportsPage(session, alerts, lanes, theme, pages);
    activity = new ActivityPage(session, lanes, theme, *actions.pushNow, pages);
    settingsPage = new SettingsPage(session, pages);
    for (QWidget* page : {static_cast<QWidget*>(live), static_cast<QWidget*>(templates),
             static_cast<QWidget*>(workers), static_cast<QWidget*>(reports), static_cast<QWidget*>(activity),
             static_cast<QWidget*>(settingsPage)})
        pages->addWidget(page);

    bars = new QVBoxLayout;
    // Half of the room above a page is here, half in the page: a bar stands between.
    bars->setContentsMargins(2 * Grid, Grid, 2 * Grid, 0);
    bars->setSpacing(Grid);
    for (QWidget* bar : messageBars())
        bars->addWidget(bar);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTopBar());
    column->addLayout(bars);
    column->addWidget(pages, 1);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(navigation);
    row->addLayout(column, 1);
    return whole;
}

QWidget* MainWindow::Private::buildTopBar()
{
    auto* bar = new QToolBar(&q);
    bar->setObjectName(u"topBar"_s);
    bar->setFixedHeight(5 * Grid + Grid / 2);
    title = new QLabel(bar);
    title->setObjectName(u"pageTitle"_s);
    title->setProperty("heading", true);
    QFont large = title->font();
    large.setPixelSize(QFontInfo(large).pixelSize() + Grid / 2);
    title->setFont(large);
    title->setContentsMargins(Grid, 0, Grid, 0);
    search = new QLineEdit(bar);
    search->setObjectName(u"search"_s);
    search->setClearButtonEnabled(true);
    search->setFixedWidth(38 * Grid);
    search->setPlaceholderText(tr("Search names and identifiers (%1)")
                                   .arg(actions.find->shortcut().toString(QKeySequence::NativeText)));
    search->setAccessibleName(tr("Search names and identifiers"));
    search->addAction(actions.find, QLineEdit::LeadingPosition);
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(title);
    bar->addWidget(gap);
    searchPlace = bar->addWidget(search);
    auto* edge = new QWidget(bar);
    edge->setFixedWidth(Grid / 2);
    bar->addWidget(edge);
    return bar;
}

void MainWindow::Private::connectPages()
{
    connect(navigation, &Navigation::pageChosen, &q, &MainWindow::showPage);
    connect(pages, &QStackedWidget::currentChanged, &q, [this](int index) { pageShown(Page(index)); });
    connect(search, &QLineEdit::textChanged, &q, [this] { applySearch(); });
    connect(search, &QLineEdit::returnPressed, &q, [this] { pages->currentWidget()->setFocus(); });

    const auto said = [this](MessageKind kind, const QString& text) { say(kind, text); };
    connect(live, &LivePage::said, &q, said);
    connect(templates, &TemplatesPage::said, &q, said);
    connect(templates, &TemplatesPage::settingsRequested, &q, [this] { q.showPage(Page::Settings); });
    connect(templates, &TemplatesPage::searchDropped, search, &QLineEdit::clear);
    connect(workers, &WorkersPage::said, &q, said);
    connect(reports, &ReportsPage::said, &q, said);
    connect(reports, &ReportsPage::workerChosen, &q, [this](WorkerId worker) { showWorker(worker); });
    connect(activity, &ActivityPage::said, &q, said);
    connect(live, &LivePage::searchDropped, search, &QLineEdit::clear);
    connect(live, &LivePage::connectionNeeded, &q, [this] {
        messages->showMessage(MessageKind::Warning,
            tr("There is no connection to Zego yet, so nobody can be logged in. Set it up first."),
            tr("Open settings"), [this] { q.showPage(Page::Settings); });
    });
    connect(live, &LivePage::importRequested, actions.importWorkers, &QAction::trigger);
    connect(live, &LivePage::operationChosen, &q, [this](OperationId operation) {
        q.showPage(Page::Activity);
        search->clear();
        activity->showOperation(operation);
    });
    connect(live, &LivePage::outboxChosen, &q, [this](items::OutboxFilter filter) { showOutbox(filter); });
    connect(live, &LivePage::evidenceRequested, &q, [this](WorkerId worker, Instant at) {
        q.showPage(Page::Reports);
        reports->showEvidence(worker, at);
    });
    connect(workers, &WorkersPage::workerChosen, &q, [this](WorkerId worker) { showWorker(worker); });
    connect(status, &StatusLine::connectionChosen, &q, [this] { q.showPage(Page::Settings); });
    connect(status, &StatusLine::outboxChosen, &q, [this] { showOutbox(items::OutboxFilter::All); });
}

void MainWindow::Private::connectPlaces()
{
    exceptions = new ExceptionLine(session, lanes, *exceptionBar, &q);
    connect(exceptions, &ExceptionLine::sendAnywayRequested, live, &LivePage::sendAnyway);
    connect(exceptions, &ExceptionLine::workerChosen, &q, [this](WorkerId worker) { showWorker(worker); });
    connect(exceptions, &ExceptionLine::lateLoginsChosen, &q, [this] {
        search->clear();
        q.showPage(Page::Live);
        live->showPending();
    });

    connect(quitPanel, &QuitPanel::cancelled, &q, [this] { backToDesk(); });
    connect(quitPanel, &QuitPanel::quitChosen, &q, [this] { leave(); });
    connect(quitPanel, &QuitPanel::keepRunningChosen, &q, [this] { hideInTray(); });
    connect(quitPanel, &QuitPanel::logOutAllChosen, &q, [this] { logOutAllAndLeave(); });
    connect(live, &LivePage::saved, &q, [this](const QVector<OperationId>& ids) { followLogouts(ids); });
    connect(shortcutSheet, &ShortcutSheet::closed, &q, [this] { backToDesk(); });
    connect(tray, &TrayIcon::openRequested, &q, &MainWindow::bringUp);
    connect(tray, &TrayIcon::quitRequested, &q, [this] { quitAsked(); });
    notices = new NoticeDesk(session, alerts, *tray, *noticeBar, q);
    const NoticeRules rules = readNoticeRules(settings);
    notices->setRules(rules);
    settingsPage->showNotices(rules, TrayIcon::canNotify());
    connect(tray, &TrayIcon::noticeAnswered, notices, &NoticeDesk::answer);
    connect(notices, &NoticeDesk::listWanted, &q, [this] {
        if (q.page() != Page::Live)
            q.showPage(Page::Live);
        live->showExceptions();
    });
    connect(live, &LivePage::exceptionsFolded, &q, [this] { tellListShown(); });
    connect(settingsPage, &SettingsPage::noticeTried, &q, [this] {
        if (!notices->tryOut())
            say(MessageKind::Info,
                tr("This is how Covershift tells you: here, and its window asks for attention."));
    });
    connect(settingsPage, &SettingsPage::noticesChosen, &q, [this](const NoticeRules& chosen) {
        writeNoticeRules(settings, chosen);
        notices->setRules(chosen);
    });
    connect(settingsPage, &SettingsPage::trayChosen, &q, [this](bool on) {
        settings.setValue(u"window/tray"_s, on);
        showTray();
    });
    connect(settingsPage, &SettingsPage::schemeChosen, &q, [this](theme::Scheme scheme) {
        for (QAction* action : actions.schemes->actions()) {
            if (action->data().toInt() == int(scheme))
                action->trigger();
        }
    });
    connect(qApp, &QCoreApplication::aboutToQuit, &q, [this] { saveLayout(); });
    // The manager is there only while this runs.
    connect(
        qApp, &QGuiApplication::commitDataRequest, &q,
        [this](QSessionManager& desktop) {
            if (q.endWithTheDesktop([&desktop] { return desktop.allowsInteraction(); }))
                return;
            desktop.release();
            desktop.cancel();
        },
        Qt::DirectConnection);
}

void MainWindow::Private::connectActions()
{
    connect(actions.importWorkers, &QAction::triggered, &q, [this] {
        q.showPage(Page::Workers);
        if (q.page() == Page::Workers)
            workers->chooseFile();
    });
    connect(actions.addWorker, &QAction::triggered, &q, [this] {
        q.showPage(Page::Workers);
        if (q.page() == Page::Workers)
            workers->addWorker();
    });
    connect(actions.editWorker, &QAction::triggered, &q, [this] {
        if (q.page() == Page::Workers)
            workers->editSelected();
    });
    connect(actions.quit, &QAction::triggered, &q, [this] { quitAsked(); });
    connect(actions.shortcuts, &QAction::triggered, &q, [this] { toggleShortcuts(); });
    connect(actions.find, &QAction::triggered, &q, [this] {
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
    });
    connect(actions.pushNow, &QAction::triggered, &q, [this] { pushEverything(); });
    connect(actions.pause, &QAction::triggered, &q, [this] { follow(session.pause(Host::Zego)); });
    connect(actions.resume, &QAction::triggered, &q, [this] { follow(session.resume(Host::Zego)); });
    connect(actions.pages, &QActionGroup::triggered, &q,
        [this](const QAction* action) { q.showPage(Page(action->data().toInt())); });
    connect(actions.schemes, &QActionGroup::triggered, &q, [this](const QAction* action) {
        theme.setScheme(theme::Scheme(action->data().toInt()));
        settingsPage->showScheme(theme.scheme());
        settings.setValue(u"window/theme"_s, action->objectName());
    });
}

void MainWindow::Private::restoreLayout()
{
    q.setMinimumSize(136 * Grid, 72 * Grid);
    q.resize(160 * Grid, 100 * Grid);
    q.restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    restoreArrangement(q, settings);
    live->restoreLayout(settings);
    showTray();
    for (const QAction* scheme : actions.schemes->actions()) {
        if (scheme->objectName() == settings.value(u"window/theme"_s).toString())
            theme.setScheme(theme::Scheme(scheme->data().toInt()));
    }
    const auto page = pageFromName(settings.value(u"window/page"_s).toString());
    goTo(page.value_or(Page::Live));
    pageShown(q.page());
}

} // namespace covershift::shell
