#include "livepage.h"

#include "counterstrip.h"
#include "emptystate.h"
#include "gracebar.h"
#include "lanewatch.h"
#include "pushdesk.h"
#include "pushpreview.h"

#include <forms/pushform.h>
#include <theme/theme.h>
#include <timeline/timelineview.h>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Grid = theme::Theme::Grid;

QPushButton* buttonFor(QAction* action, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(action->text(), parent);
    button->setObjectName(name);
    button->setAutoDefault(true);
    //: %1: what a button does, %2: its keyboard shortcut
    button->setToolTip(LivePage::tr("%1 (%2)").arg(
        action->text().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setIcon(action->icon());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    return button;
}

} // namespace

LivePage::LivePage(session::Session& session, const LaneWatch& lanes, const theme::Theme& theme,
    const LiveActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_lanes(lanes)
    , m_actions(actions)
    , m_rows(session.board(), session.clock())
{
    setObjectName(u"livePage"_s);
    build(theme);
    connectParts();
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

    m_stack = new QStackedWidget(this);
    m_timeline = new timeline::TimelineView(m_rows, theme, m_stack);
    m_timeline->setObjectName(u"timeline"_s);
    m_noWorkers = new EmptyState(theme, u"workers"_s, m_stack);
    m_noWorkers->setObjectName(u"liveEmpty"_s);
    m_noWorkers->setTexts(tr("No workers yet"),
        tr("Import your couriers and drivers from a CSV file; then this board shows who is covered."));
    connect(m_noWorkers->addButton(u"liveImport"_s, tr("Import workers…")), &QPushButton::clicked, this,
        &LivePage::importRequested);
    m_noMatch = new EmptyState(theme, u"search"_s, m_stack);
    m_noMatch->setObjectName(u"liveNoMatch"_s);
    m_noMatch->setTexts(
        tr("Nobody is shown"), tr("No worker matches the search and the counter that is chosen."));
    connect(m_noMatch->addButton(u"liveShowAll"_s, tr("Show everybody in the search")), &QPushButton::clicked,
        m_counters, &CounterStrip::clearFilter);
    for (QWidget* page : {static_cast<QWidget*>(m_timeline), static_cast<QWidget*>(m_noWorkers),
             static_cast<QWidget*>(m_noMatch)})
        m_stack->addWidget(page);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid + Grid / 2);
    layout->addWidget(m_counters);
    layout->addWidget(buildActionBar());
    layout->addWidget(m_form);
    layout->addWidget(m_grace);
    layout->addWidget(m_stack, 1);

    setFocusProxy(m_timeline);
}

void LivePage::connectParts()
{
    connect(m_counters, &CounterStrip::filterChosen, this, [this](items::LiveFilter filter) {
        m_rows.setFilter(filter);
        showFittingPage();
    });
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
    connect(m_desk, &PushDesk::closed, m_timeline, qOverload<>(&QWidget::setFocus));
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_rows, change, this, &LivePage::showFittingPage);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &LivePage::showFittingPage);
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
    layout->addWidget(buttonFor(m_actions.logIn, u"logInButton"_s, bar));
    layout->addWidget(buttonFor(m_actions.logOut, u"logOutButton"_s, bar));
    layout->addWidget(atTime);
    layout->addWidget(buttonFor(m_actions.insert, u"insertButton"_s, bar));
    layout->addSpacing(Grid);
    layout->addWidget(m_selection, 1);
    layout->addWidget(buildOrder(bar));
    layout->addSpacing(Grid);
    for (QAction* action : {m_actions.zoomOut, m_actions.goToNow, m_actions.zoomIn}) {
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

QComboBox* LivePage::buildOrder(QWidget* bar)
{
    m_order = new QComboBox(bar);
    m_order->setObjectName(u"liveOrder"_s);
    m_order->setAccessibleName(tr("Order of the rows"));
    m_order->addItem(tr("Worst first"), int(items::LiveOrder::WorstFirst));
    m_order->addItem(tr("By name"), int(items::LiveOrder::ByName));
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this] { m_rows.setOrder(items::LiveOrder(m_order->currentData().toInt())); });
    return m_order;
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
    connect(m_actions.zoomIn, &QAction::triggered, m_timeline, &timeline::TimelineView::zoomIn);
    connect(m_actions.zoomOut, &QAction::triggered, m_timeline, &timeline::TimelineView::zoomOut);
    connect(m_actions.goToNow, &QAction::triggered, m_timeline, &timeline::TimelineView::goToNow);
}

void LivePage::saveLayout(QSettings& settings) const
{
    settings.setValue(u"live/order"_s, m_order->currentIndex());
    settings.setValue(u"live/shownMinutes"_s,
        qint64(std::chrono::duration_cast<std::chrono::minutes>(m_timeline->visibleSpan()).count()));
}

void LivePage::restoreLayout(const QSettings& settings)
{
    m_order->setCurrentIndex(std::clamp(settings.value(u"live/order"_s).toInt(), 0, m_order->count() - 1));
    if (const qint64 minutes = settings.value(u"live/shownMinutes"_s).toLongLong(); minutes > 0)
        m_timeline->showSpan(std::chrono::minutes(minutes));
}

void LivePage::setSearch(const QString& text)
{
    m_search = text;
    m_rows.setSearch(text);
    showFittingPage();
}

void LivePage::showCounters(const session::Counters& counters, Instant now)
{
    m_counters->showCounters(counters, m_rows.disabledCount(), now);
}

void LivePage::tick(bool thorough)
{
    m_timeline->tick();
    m_desk->tick();
    if (thorough)
        m_rows.tick();
}

void LivePage::showWorker(WorkerId worker)
{
    if (m_rows.rowOf(worker) < 0)
        m_counters->clearFilter();
    m_timeline->select({worker});
    m_timeline->scrollTo(worker);
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
    if (workers.isEmpty())
        m_selection->setText(tr("Nobody is selected"));
    else if (workers.size() == 1)
        m_selection->setText(nameOf(m_session.board(), workers.constFirst()));
    else
        m_selection->setText(tr("%n workers selected", nullptr, int(workers.size())));
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
    for (QAction* action : {m_actions.zoomIn, m_actions.zoomOut, m_actions.goToNow})
        action->setEnabled(isVisible());
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
    if (m_rows.rowCount() > 0)
        m_stack->setCurrentWidget(m_timeline);
    else if (m_session.board().workers().isEmpty())
        m_stack->setCurrentWidget(m_noWorkers);
    else
        m_stack->setCurrentWidget(m_noMatch);
}

} // namespace covershift::shell
