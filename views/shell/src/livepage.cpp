#include "livepage.h"

#include "actionbutton.h"
#include "boardbar.h"
#include "counterstrip.h"
#include "emptystate.h"
#include "exceptionspanel.h"
#include "gracebar.h"
#include "lanewatch.h"
#include "liveautomatic.h"
#include "pushdesk.h"
#include "pushpreview.h"
#include "selectionkeeper.h"
#include "wallview.h"

#include <forms/pushform.h>
#include <theme/theme.h>
#include <timeline/coveragecurve.h>
#include <timeline/overviewstrip.h>
#include <timeline/timelineview.h>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;
constexpr int LowPage = 90 * Grid;
constexpr int HighPage = 115 * Grid;
constexpr int FewRows = 3; ///< of the exceptions at once
constexpr int SomeRows = 4;
constexpr int ManyRows = 6;

} // namespace

LivePage::LivePage(session::Session& session, session::AlertDesk& alerts, const LaneWatch& lanes,
    const theme::Theme& theme, const LiveActions& actions, QWidget* parent)
    : FocusPart(parent)
    , m_session(session)
    , m_lanes(lanes)
    , m_actions(actions)
    , m_plan(session.plan(), session.plannedTimes(), session.clock())
    , m_rows(session.board(), session.clock())
{
    setObjectName(u"livePage"_s);
    m_rows.setPlan(&m_plan);
    m_exceptions = new ExceptionsPanel(alerts, lanes, m_plan, session.board(), theme, this);
    build(theme);
    connectParts();
    connectPlan();
    connectExceptions();
    connectFilters();
    connectCurve();
    connectActions();
    showIdentity();
    showSelection({});
    showFittingPage();
}

void LivePage::build(const theme::Theme& theme)
{
    m_counters = new CounterStrip(theme, this);
    m_form = new forms::PushForm(QTimeZone::systemTimeZone(), this);
    m_grace = new GraceBar(m_session.clock(), this);
    m_desk = new PushDesk(m_session, *m_form, *m_grace, this);

    m_automatic = new LiveAutomatic(m_plan, this);
    m_stack = new QStackedWidget(this);
    m_timeline = new timeline::TimelineView(m_rows, theme, m_stack);
    startAt(m_timeline);
    m_timeline->setObjectName(u"timeline"_s);
    m_noWorkers = new EmptyState(theme, u"workers"_s, m_stack);
    m_noWorkers->setObjectName(u"liveEmpty"_s);
    m_noWorkers->setTexts(tr("No workers yet"),
        tr("Import your couriers and drivers from a CSV file; then this board shows who is covered."));
    connect(m_noWorkers->addButton(u"liveImport"_s, tr("Import workers…")), &QPushButton::clicked, this,
        &LivePage::importRequested);
    m_noMatch = new EmptyState(theme, u"search"_s, m_stack);
    m_noMatch->setObjectName(u"liveNoMatch"_s);
    connect(m_noMatch->addButton(u"liveShowAll"_s, tr("Show everybody")), &QPushButton::clicked, this,
        &LivePage::showAll);
    new SelectionKeeper(*m_timeline, m_rows, this);
    m_bar = new BoardBar(m_rows, theme, this);
    buildCurve(theme);
    for (QWidget* page : {static_cast<QWidget*>(m_boardParts), static_cast<QWidget*>(m_noWorkers),
             static_cast<QWidget*>(m_noMatch)})
        m_stack->addWidget(page);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    layout->addWidget(m_counters);
    layout->addWidget(m_automatic);
    layout->addWidget(buildActionBar());
    layout->addWidget(m_form);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    buildOverview(theme);
    layout->addWidget(m_overview);
    // Where it comes and goes, neither the rows above nor those below move away under the pointer.
    layout->addWidget(m_grace);
    layout->addWidget(m_exceptions);
}

void LivePage::connectParts()
{
    connect(m_counters, &CounterStrip::outboxChosen, this, &LivePage::outboxChosen);
    connect(m_timeline, &timeline::TimelineView::selectionChanged, this, &LivePage::showSelection);
    connect(m_timeline, &timeline::TimelineView::menuRequested, this, &LivePage::showMenu);
    connect(m_timeline, &timeline::TimelineView::activated, this, [this](WorkerId worker) {
        const auto row = m_rows.index(m_rows.rowOf(worker));
        const bool covered = row.data(items::LiveRowsModel::StateRole).toInt() >= 0;
        m_desk->pushNow(covered ? Verb::LogOut : Verb::LogIn, {worker});
    });
    connect(m_desk, &PushDesk::said, this, &LivePage::said);
    connect(m_desk, &PushDesk::connectionNeeded, this, &LivePage::connectionNeeded);
    connect(m_desk, &PushDesk::closed, this, [this](QWidget* askedFrom) {
        // Who works through the list goes on there; on the board the next Enter would take it back.
        const bool isOfList = askedFrom && askedFrom->isVisible() && m_exceptions->isAncestorOf(askedFrom);
        (isOfList ? askedFrom : m_timeline)->setFocus();
    });
    connect(&m_rows, &items::LiveRowsModel::countsChanged, this, &LivePage::showFittingPage);
    connect(m_desk, &PushDesk::saved, this, &LivePage::saved);
    connect(&m_session.board(), &session::Board::workersChanged, this, &LivePage::showFittingPage);
    connect(&m_session, &session::Session::connectionChanged, this, &LivePage::showIdentity);
    connect(&m_lanes, &LaneWatch::changed, this, &LivePage::enableActions);
}

QWidget* LivePage::buildActionBar()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(u"actionBar"_s);
    m_selection = new QLabel(bar);
    m_selection->setObjectName(u"selectionLabel"_s);
    // A long name must not take the room of the buttons.
    m_selection->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* atTime = new QPushButton(tr("At a time…"), bar);
    atTime->setObjectName(u"atTimeButton"_s);
    atTime->setProperty("hasMenu", true);
    auto* menu = new QMenu(atTime);
    menu->addAction(m_actions.logInAt);
    menu->addAction(m_actions.logOutAt);
    atTime->setMenu(menu);
    connect(m_actions.logInAt, &QAction::changed, atTime,
        [this, atTime] { atTime->setEnabled(m_actions.logInAt->isEnabled()); });

    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(actionButton(m_actions.logIn, u"logInButton"_s, bar));
    layout->addWidget(actionButton(m_actions.logOut, u"logOutButton"_s, bar));
    layout->addWidget(atTime);
    layout->addWidget(actionButton(m_actions.insert, u"insertButton"_s, bar));
    layout->addSpacing(Grid);
    layout->addWidget(m_selection, 1);
    for (QAction* action : {m_actions.showCurve, m_actions.zoomOut, m_actions.goToNow, m_actions.zoomIn}) {
        auto* button = new QToolButton(bar);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text().remove(u'&'));
        button->setIconSize(QSize(2 * Grid, 2 * Grid));
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    return bar;
}

void LivePage::connectActions()
{
    const auto now = [this](QAction* action, Verb verb) {
        connect(action, &QAction::triggered, this,
            [this, verb] { m_desk->pushNow(verb, m_timeline->selectedWorkers()); });
    };
    const auto atTime = [this](QAction* action, Verb verb) {
        connect(action, &QAction::triggered, this,
            [this, verb] { m_desk->pushAt(verb, m_timeline->selectedWorkers(), m_session.clock().now()); });
    };
    now(m_actions.logIn, Verb::LogIn);
    now(m_actions.logOut, Verb::LogOut);
    now(m_actions.endShift, Verb::EndShifts);
    atTime(m_actions.logInAt, Verb::LogIn);
    atTime(m_actions.logOutAt, Verb::LogOut);
    connect(m_actions.insert, &QAction::triggered, this,
        [this] { m_desk->insert(m_timeline->selectedWorkers()); });
    connect(m_actions.sendAnyway, &QAction::triggered, this,
        [this] { sendAnyway(ofWorkers(m_lanes.heldEnds(), m_timeline->selectedWorkers())); });
    connect(m_grace, &GraceBar::filled, m_actions.takeBack, &QAction::setEnabled);
    connect(m_actions.takeBack, &QAction::triggered, m_grace, &GraceBar::takeBackNewest);
    connectTimeline();
}

void LivePage::saveLayout(QSettings& settings) const
{
    m_bar->saveLayout(settings);
    saveCounter(settings);
    settings.setValue(u"live/curve"_s, m_actions.showCurve->isChecked());
    settings.setValue(u"live/exceptionsCollapsed"_s, m_exceptions->isCollapsed());
    settings.setValue(u"live/exceptionsOrder"_s, int(m_exceptions->order()));
    settings.setValue(u"live/overview"_s, m_actions.showOverview->isChecked());
    settings.setValue(u"live/shownMinutes"_s,
        qint64(std::chrono::duration_cast<std::chrono::minutes>(m_timeline->visibleSpan()).count()));
}

void LivePage::restoreLayout(const QSettings& settings)
{
    m_bar->restoreLayout(settings);
    restoreCounter(settings);
    m_actions.showCurve->setChecked(settings.value(u"live/curve"_s, true).toBool());
    m_exceptions->setCollapsed(settings.value(u"live/exceptionsCollapsed"_s).toBool());
    const bool isNewest = settings.value(u"live/exceptionsOrder"_s).toInt() == 1;
    m_exceptions->setOrder(
        isNewest ? items::ExceptionsModel::Order::NewestFirst : items::ExceptionsModel::Order::WorstFirst);
    m_actions.showOverview->setChecked(settings.value(u"live/overview"_s, true).toBool());
    if (const qint64 minutes = settings.value(u"live/shownMinutes"_s).toLongLong(); minutes > 0)
        m_timeline->showSpan(std::chrono::minutes(minutes));
}

void LivePage::showCounters(const session::Counters& counters, Instant now)
{
    m_counters->showCounters(counters, m_rows.disabledCount(), now);
}

void LivePage::tick(bool thorough)
{
    m_timeline->tick();
    m_curve->tick();
    m_overview->tick();
    m_wall->tick();
    m_desk->tick();
    m_exceptions->tick();
    if (thorough) {
        m_rows.tick();
        ensurePlanned();
    }
}

void LivePage::showWorker(WorkerId worker)
{
    reveal({worker});
    m_timeline->setFocus();
}

void LivePage::setGrace(milliseconds grace)
{
    m_desk->setGrace(grace);
}

void LivePage::showSelection(const QVector<WorkerId>& workers)
{
    enableActions();
    m_selection->setProperty("muted", workers.isEmpty());
    if (workers.isEmpty()) {
        m_selection->setText(tr("Nobody is selected"));
        return;
    }
    QStringList parts{workers.size() == 1 ? nameOf(m_session.board(), workers.constFirst())
                                          : tr("%n workers selected", nullptr, int(workers.size()))};
    if (const int shifts = int(m_timeline->selectedShifts().size()))
        parts.append(tr("%n shifts selected", nullptr, shifts));
    m_selection->setText(parts.join(u" · "_s));
}

void LivePage::enableActions()
{
    // A selection on a page that is not seen is nothing to act on.
    const QVector<WorkerId> workers = isVisible() ? m_timeline->selectedWorkers() : QVector<WorkerId>();
    for (QAction* action :
        {m_actions.logIn, m_actions.logOut, m_actions.logInAt, m_actions.logOutAt, m_actions.insert})
        action->setEnabled(!workers.isEmpty());
    m_actions.endShift->setEnabled(std::ranges::any_of(workers, [this](WorkerId worker) {
        return std::ranges::any_of(m_session.board().shiftsOf(worker), isOpenInsert);
    }));
    m_actions.sendAnyway->setEnabled(!ofWorkers(m_lanes.heldEnds(), workers).isEmpty());
    enableTimeline();
}

void LivePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // On a small screen the board comes first: what is out of order can be scrolled through.
    m_exceptions->setMostRows(height() < LowPage ? FewRows : height() < HighPage ? SomeRows : ManyRows);
}

void LivePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    enableActions();
}

void LivePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    enableActions();
}

void LivePage::showFittingPage()
{
    m_noMatch->setTexts(tr("Nobody is shown"), m_bar->sentence());
    if (m_rows.rowCount() > 0)
        m_stack->setCurrentWidget(m_boardParts);
    else if (m_session.board().workers().isEmpty())
        m_stack->setCurrentWidget(m_noWorkers);
    else
        m_stack->setCurrentWidget(m_noMatch);
}

} // namespace covershift::shell
