#include "activitypage.h"
#include "emptystate.h"
#include "exceptionline.h"
#include "mainwindow_p.h"
#include "navigation.h"
#include "operationwords.h"
#include "pushwords.h"
#include "settingspage.h"
#include "skew.h"
#include "statusline.h"
#include "templatespage.h"
#include "trayicon.h"
#include "workerspage.h"

#include <session/sentences.h>
#include <session/whenfinished.h>
#include <shell/mainwindow.h>

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds GivesLanesAfter{50};

} // namespace

MainWindow::Private::Private(
    MainWindow& window, session::Session& newSession, theme::Theme& newTheme, QSettings& newSettings)
    : q(window)
    , session(newSession)
    , theme(newTheme)
    , settings(newSettings)
    , lanes(newSession)
    , alerts(newSession)
{
}

MainWindow::MainWindow(session::Session& session, theme::Theme& theme, QSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(*this, session, theme, settings))
{
    setObjectName(u"mainWindow"_s);
    d->build();
}

MainWindow::~MainWindow()
{
    // A window that is seen hides as it goes, and its pages then look at what it holds: that must still be
    // there.
    hide();
}

void MainWindow::openFolder()
{
    d->opening->setTexts(tr("Opening the data folder…"), d->session.folder());
    d->states->setCurrentWidget(d->opening);
    session::whenFinished(d->session.open(), this, [this](const Done& done) {
        if (done)
            d->opened();
        else
            d->refused(done.error());
    });
}

void MainWindow::waitForFolder()
{
    d->opening->setTexts(tr("A command is at work in this data folder"),
        tr("The window opens as soon as the command is done.\n\nThe folder: %1").arg(d->session.folder()));
    d->states->setCurrentWidget(d->opening);
}

void MainWindow::refuseFolder(const Error& error)
{
    d->refused(error);
}

void MainWindow::importFile(const QString& path)
{
    // Where something is not saved, it asks first, and the file is for another time.
    showPage(Page::Workers);
    if (page() == Page::Workers)
        d->workers->importFile(path);
}

void MainWindow::setGrace(milliseconds grace)
{
    d->live->setGrace(grace);
}

void MainWindow::showError(const QString& sentence)
{
    d->say(MessageKind::Error, sentence);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    d->saveLayout();
    event->setAccepted(d->mayClose());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && !isMinimized() && d->clock.isActive())
        d->tick();
}

void MainWindow::Private::opened()
{
    const bool isNew = session.connection(Host::Zego).state == ConnectionState::Unset
        && session.board().workers().isEmpty() && !session.isSandbox();
    states->setCurrentWidget(isNew ? static_cast<QWidget*>(welcome) : desk);
    isOpen = true;
    showBanner();
    pageShown(q.page());
    lanes.load();
    alerts.load();
    activity->load();
    templates->load();
    settingsPage->refresh();
    showConnection();
    showSkew();
    showCounters();
    clock.start();
    tick();
    (isNew ? static_cast<QWidget*>(welcome) : pages->currentWidget())->setFocus();
    Q_EMIT q.folderOpened();
}

void MainWindow::Private::refused(const Error& error)
{
    failure->setTexts(tr("This data folder cannot be opened"),
        tr("%1\n\nThe folder: %2").arg(session::sentence(error), session.folder()));
    states->setCurrentWidget(failure);
    failure->setFocus();
    Q_EMIT q.folderRefused(error);
}

void MainWindow::Private::connectSession()
{
    connect(&session.board(), &session::Board::countersChanged, &q, [this] { showCounters(); });
    connect(&session.board(), &session::Board::coverStatusChanged, &q, [this] { showCounters(); });
    connect(&session, &session::Session::clockSkewChanged, &q, [this] { showSkew(); });
    connect(&lanes, &LaneWatch::loadFailed, &q,
        [this](const Error& error) { say(MessageKind::Error, session::sentence(error)); });
    connect(&lanes, &LaneWatch::changed, &lanesToGive, qOverload<>(&QTimer::start));
    connect(&lanesToGive, &QTimer::timeout, &q, [this] { giveLanes(); });
    lanesToGive.setSingleShot(true);
    lanesToGive.setInterval(GivesLanesAfter);
    connect(&alerts, &session::AlertDesk::failed, &q,
        [this](const Error& error) { say(MessageKind::Error, session::sentence(error)); });
    connect(&alerts, &session::AlertDesk::rowsLeftOut, &q, [this](qsizetype rows) {
        say(MessageKind::Warning,
            tr("%n records about exceptions cannot be read and are left out: check the audit on Activity.",
                nullptr, int(rows)));
    });
    connect(&session, &session::Session::connectionChanged, &q, [this] {
        showConnection();
        templates->showConnection();
    });
    connect(&session, &session::Session::operationsChanged, &q, [this](const QVector<Operation>& operations) {
        showReach(operations);
        showRefusals(operations);
        watchLogouts(operations);
    });
    connect(&session, &session::Session::failed, &q,
        [this](const Error& error) { say(MessageKind::Error, session::sentence(error)); });
    connect(&theme, &theme::Theme::changed, &q, [this] { showTheme(); });
}

void MainWindow::Private::giveLanes()
{
    alerts.setOperations(lanes.owed(), lanes.heldEnds(), lanes.lateLogins(session.clock().now()));
}

void MainWindow::Private::showWorker(WorkerId worker)
{
    search->clear();
    q.showPage(Page::Live);
    live->showWorker(worker);
}

void MainWindow::Private::showCounters()
{
    const Instant now = session.clock().now();
    const session::Counters counters = session.board().counters(now);
    live->showCounters(counters, now);
    status->showCounters(counters);
    tray->showState(counters, session.connection(Host::Zego).state == ConnectionState::Paused);
    navigation->setBadge(Page::Activity, counters.uncertain + counters.rejected);
    if (refusalShown && counters.rejected == 0) {
        refusalShown = false;
        messages->clear();
    }
}

void MainWindow::Private::showConnection()
{
    const Connection connection = session.connection(Host::Zego);
    const bool paused = connection.state == ConnectionState::Paused;
    actions.pause->setEnabled(connection.state == ConnectionState::Active);
    actions.resume->setEnabled(paused);
    status->showConnection();
    tray->showState(
        session.board().counters(session.clock().now()), connection.state == ConnectionState::Paused);
    if (showPause(connection) || showPause(session.connection(Host::Viviot)))
        return;
    if (connection.state == ConnectionState::Unset && !session.isSandbox())
        connectionBar->showMessage(MessageKind::Warning,
            tr("There is no connection to Zego yet: nobody can be logged in or out."), tr("Open settings"),
            [this] { openConnections(); });
    else
        connectionBar->clear();
}

bool MainWindow::Private::showPause(const Connection& connection)
{
    if (connection.state != ConnectionState::Paused)
        return false;
    const QString why = session::sentence(
        connection.pauseReason, connection.pauseDetail, session::Place::Window, connection.host);
    if (connection.pauseReason == PauseReason::ByPerson)
        connectionBar->showMessage(MessageKind::Warning, why, tr("Resume"),
            [this, host = connection.host] { follow(session.resume(host)); });
    else
        connectionBar->showMessage(
            MessageKind::Warning, why, tr("Open settings"), [this] { openConnections(); });
    return true;
}

void MainWindow::Private::openConnections()
{
    q.showPage(Page::Settings);
    showConnection();
}

void MainWindow::Private::showSkew()
{
    const auto skew = session.clockSkew();
    status->showSkew(skew);
    if (skew && isAlarming(*skew))
        skewBar->showMessage(MessageKind::Error, skewSentence(*skew));
    else
        skewBar->clear();
}

void MainWindow::Private::showReach(const QVector<Operation>& operations)
{
    for (const Operation& operation : operations) {
        const bool unsent = operation.state == OperationState::Queued && operation.lastError
            && operation.lastError->kind == ErrorKind::NotSent;
        if (unsent || isTaken(operation.state) || operation.state == OperationState::Rejected)
            status->setReached(hostOf(operation.kind), !unsent);
    }
}

void MainWindow::Private::showRefusals(const QVector<Operation>& operations)
{
    QVector<Operation> owed;
    for (const Operation& operation : operations) {
        // The page that sent it says so itself, beside what is refused.
        if (lanes.isOwed(operation)
            && !(hostOf(operation.kind) == Host::Viviot && q.page() == Page::Templates))
            owed.append(operation);
    }
    if (owed.isEmpty())
        return;
    refusalShown = true;
    const Operation& first = owed.constFirst();
    QString text;
    if (owed.size() > 1) {
        text = tr("%n operations were refused, came too late or are uncertain. Nobody is covered by them.",
            nullptr, int(owed.size()));
    } else {
        const QString name = nameOf(session.board(), first.worker);
        //: %1: an operation, as in "Login of Ana Sousa", %2: a sentence about what became of it
        text = tr("%1: %2").arg(phraseOf(first, name),
            first.lastError
                ? session::sentence(*first.lastError, name, session::Place::Window, hostOf(first.kind))
                : meaningOf(first, session.clock().now()));
    }
    messages->showMessage(
        MessageKind::Error, text, tr("Show"), [this, id = first.id, many = owed.size() > 1] {
            if (many) {
                showOutbox(items::OutboxFilter::NeedsPerson);
                return;
            }
            q.showPage(Page::Activity);
            activity->showOperation(id);
        });
}

void MainWindow::Private::showTheme()
{
    for (QAction* action : actions.schemes->actions())
        action->setChecked(action->data().toInt() == int(theme.scheme()));
    settingsPage->showScheme(theme.scheme());
    refreshIcons(actions, theme);
}

void MainWindow::Private::say(MessageKind kind, const QString& text)
{
    refusalShown = false;
    messages->showMessage(kind, text);
}

void MainWindow::Private::showOutbox(items::OutboxFilter filter)
{
    q.showPage(Page::Activity);
    search->clear();
    activity->showFilter(filter);
}

void MainWindow::Private::tick()
{
    if (q.isMinimized())
        return;
    // What only moves with the minutes is looked at now and then, what counts seconds each second.
    const bool thorough = ticks++ % 5 == 0;
    status->tick(session.clock().now());
    if (thorough) {
        showCounters();
        exceptions->refresh();
        giveLanes();
        workers->tick();
        if (q.page() == Page::Settings)
            settingsPage->refresh();
    }
    live->tick(thorough);
    activity->tick();
}

void MainWindow::Private::pushEverything()
{
    session::whenFinished(session.pushNow(), &q, [this](const Result<QVector<OperationId>>& queued) {
        if (!queued)
            say(MessageKind::Error, session::sentence(queued.error()));
        else if (queued->isEmpty())
            say(MessageKind::Info, tr("The outbox is empty: there is nothing to send."));
        else
            say(MessageKind::Info, tr("Sending %n waiting operations.", nullptr, int(queued->size())));
    });
}

void MainWindow::Private::follow(QFuture<Done> action)
{
    session::whenFinished(action, &q, [this](const Done& done) {
        if (!done)
            say(MessageKind::Error, session::sentence(done.error()));
    });
}

} // namespace covershift::shell
