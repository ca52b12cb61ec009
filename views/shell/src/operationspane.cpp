#include "operationspane.h"

#include "emptystate.h"
#include "lanewatch.h"
#include "operationdetail.h"
#include "owedpanel.h"
#include "plaintable.h"
#include "pushpreview.h"

#include <delegates/celldelegate.h>
#include <session/sentences.h>

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using items::OutboxFilter;
using items::OutboxModel;

namespace {

using theme::Grid;
/// A search that finds fewer goes on in older slices.
constexpr int ScreenOfRows = 50;

} // namespace

OperationsPane::OperationsPane(session::Session& session, const LaneWatch& lanes, const theme::Theme& theme,
    QAction& pushNow, QWidget* parent)
    : FocusPart(parent)
    , m_session(session)
    , m_outbox([&session](const session::OutboxQuery& query) { return session.operations(query); },
          [&session](WorkerId worker) { return nameOf(session.board(), worker); }, session.clock())
{
    setObjectName(u"operationsPane"_s);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"activitySplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Grid + Grid / 2);
    m_splitter->setProperty("gap", true);
    auto* left = new QWidget(m_splitter);
    m_owed = new OwedPanel(session, lanes, theme, left);
    m_stack = new QStackedWidget(left);
    buildTable(theme);
    m_empty = new EmptyState(theme, u"activity"_s, m_stack);
    m_empty->setObjectName(u"activityEmpty"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid + Grid / 2);
    column->addWidget(m_owed);
    column->addWidget(m_stack, 1);
    m_detail = new OperationDetail(session, lanes, theme, m_splitter);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({80 * Grid, 54 * Grid});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Grid, 0, 0);
    layout->setSpacing(Grid + Grid / 2);
    layout->addWidget(buildHead(pushNow));
    layout->addWidget(m_splitter, 1);
    startAt(m_table);
    connectParts();
    showOwed();
    showFittingPage();
}

QWidget* OperationsPane::buildHead(QAction& pushNow)
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    m_filters = new QButtonGroup(this);
    const auto add = [&](OutboxFilter filter, const QString& name, const QString& text) {
        auto* button = new QPushButton(text, head);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setChecked(filter == OutboxFilter::All);
        m_filters->addButton(button, int(filter));
        layout->addWidget(button);
    };
    add(OutboxFilter::All, u"filterAll"_s, tr("&All"));
    add(OutboxFilter::NeedsPerson, u"filterNeedsYou"_s, tr("N&eeds you"));
    add(OutboxFilter::Waiting, u"filterWaiting"_s, tr("Waitin&g"));
    add(OutboxFilter::Done, u"filterDone"_s, tr("Do&ne"));
    layout->addSpacing(Grid);
    m_kind = new QComboBox(head);
    m_kind->setObjectName(u"filterKind"_s);
    m_kind->setAccessibleName(tr("Which kind of operation is listed"));
    m_kind->addItem(tr("Every kind"), -1);
    for (const OperationKind kind : {OperationKind::Login, OperationKind::Logout, OperationKind::Insert,
             OperationKind::End, OperationKind::Match})
        m_kind->addItem(session::kindTitle(kind), int(kind));
    layout->addWidget(m_kind);
    m_worker = new QPushButton(head);
    m_worker->setObjectName(u"filterWorker"_s);
    m_worker->setToolTip(tr("Lists the operations of everybody again"));
    m_worker->hide();
    layout->addWidget(m_worker);
    layout->addStretch(1);
    auto* push = new QPushButton(pushNow.text(), head);
    push->setObjectName(u"pushNowButton"_s);
    push->setAutoDefault(true);
    push->setToolTip(tr("Sends what waits without waiting for its next attempt, and ends a pause (%1)")
                         .arg(pushNow.shortcut().toString(QKeySequence::NativeText)));
    connect(push, &QPushButton::clicked, &pushNow, &QAction::trigger);
    layout->addWidget(push);
    return head;
}

void OperationsPane::buildTable(const theme::Theme& theme)
{
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setSourceModel(&m_outbox);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(OutboxModel::WorkerColumn);

    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"outboxTable"_s);
    m_table->setAccessibleName(tr("Operations, newest first"));
    m_table->setModel(m_shown);
    makePlain(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const QHash<int, int> widths{{OutboxModel::MadeColumn, 80}, {OutboxModel::KindColumn, 64},
        {OutboxModel::WorkerColumn, 140}, {OutboxModel::EventColumn, 80}, {OutboxModel::StateColumn, 108},
        {OutboxModel::AttemptsColumn, 76}, {OutboxModel::NextColumn, 96}};
    for (auto it = widths.begin(); it != widths.end(); ++it)
        m_table->setColumnWidth(it.key(), it.value());
    m_table->setItemDelegate(new delegates::CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(OutboxModel::StateColumn,
        new delegates::CellDelegate(
            theme,
            [](const QModelIndex& index) {
                return delegates::glyphOf(OperationState(index.data(OutboxModel::StateRole).toInt()),
                    index.data(OutboxModel::HeldRole).toBool());
            },
            m_table));
}

void OperationsPane::connectParts()
{
    connect(&m_session, &session::Session::operationsChanged, &m_outbox, &OutboxModel::apply);
    connect(&m_session.board(), &session::Board::workersChanged, &m_outbox, &OutboxModel::renameWorkers);
    connect(&m_outbox, &OutboxModel::loadFailed, this,
        [this](const Error& error) { Q_EMIT said(MessageKind::Error, session::sentence(error)); });
    connect(&m_outbox, &OutboxModel::loaded, this, [this] {
        showFittingPage();
        selectPending();
        lookFurther();
    });
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_pending = {};
        m_outbox.setFilter(OutboxFilter(id));
        showFittingPage();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const int kind = m_kind->currentData().toInt();
        m_outbox.setKind(kind < 0 ? std::nullopt : std::optional(OperationKind(kind)));
    });
    connect(m_worker, &QPushButton::clicked, this, [this] { filterWorker({}); });

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid()) {
                m_showsOwed = false;
                m_owed->clearSelection();
            }
            showCurrent();
        });
    connect(m_shown, &QAbstractItemModel::dataChanged, this, &OperationsPane::showCurrent);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, change, this, &OperationsPane::showFittingPage);
    connect(m_owed, &OwedPanel::changed, this, &OperationsPane::showOwed);
    connect(m_owed, &OwedPanel::entered, m_detail, &OperationDetail::focusDecision);
    connect(m_detail, &OperationDetail::said, this, &OperationsPane::said);
    connect(m_detail, &OperationDetail::decided, this, &OperationsPane::decided);
    connect(m_detail, &OperationDetail::workerChosen, this, &OperationsPane::filterWorker);
}

void OperationsPane::load()
{
    m_outbox.setFilter(OutboxFilter(m_filters->checkedId()));
}

void OperationsPane::setSearch(const QString& text)
{
    m_search = text;
    m_shown->setFilterFixedString(text);
    showFittingPage();
    lookFurther();
}

void OperationsPane::showFilter(OutboxFilter filter)
{
    m_filters->button(int(filter))->setChecked(true);
    m_outbox.setFilter(filter);
    showFittingPage();
    if (filter == OutboxFilter::NeedsPerson && m_owed->select({}))
        m_owed->setFocus();
    else
        m_table->setFocus();
}

void OperationsPane::showOperation(OperationId id)
{
    if (m_owed->select(id)) {
        m_owed->setFocus();
        return;
    }
    m_pending = id;
    if (m_outbox.rowOf(id) >= 0 && m_filters->checkedId() != int(OutboxFilter::NeedsPerson)) {
        selectPending();
        return;
    }
    if (m_outbox.isNarrowed()) {
        m_kind->setCurrentIndex(0);
        filterWorker({});
    }
    showFilter(OutboxFilter::All);
}

void OperationsPane::tick()
{
    m_outbox.tick();
    m_owed->tick();
    m_detail->tick();
}

void OperationsPane::filterWorker(WorkerId worker)
{
    m_pending = {};
    m_worker->setVisible(worker.isValid());
    if (worker.isValid()) {
        //: a filter that is on; %1: a worker's name
        m_worker->setText(tr("%1 ✕").arg(nameOf(m_session.board(), worker)));
        m_worker->setAccessibleName(
            tr("Only %1; press to list everybody").arg(nameOf(m_session.board(), worker)));
        if (m_filters->checkedId() == int(OutboxFilter::NeedsPerson))
            m_filters->button(int(OutboxFilter::All))->click();
    }
    m_outbox.setWorker(worker);
}

void OperationsPane::showOwed()
{
    m_filters->button(int(OutboxFilter::NeedsPerson))
        ->setText(m_owed->isEmpty() ? tr("N&eeds you")
                                    : tr("N&eeds you: %1").arg(QLocale().toString(m_owed->count())));
    const Operation* current = m_owed->current();
    if (current) {
        m_showsOwed = true;
        m_table->setCurrentIndex({});
        m_table->clearSelection();
        m_detail->showOperation(*current);
    } else if (!m_owed->isEmpty() && !m_table->currentIndex().isValid()) {
        // The first thing owed is what the page is opened for.
        m_owed->select({});
    } else if (m_showsOwed) {
        m_showsOwed = false;
        showCurrent();
    }
    showFittingPage();
}

void OperationsPane::showCurrent()
{
    if (m_showsOwed)
        return;
    const QModelIndex current = m_table->currentIndex();
    const Operation* operation = m_outbox.operationAt(m_shown->mapToSource(current).row());
    if (!current.isValid() || !operation) {
        m_detail->showNothing();
        return;
    }
    // The view makes a row current when it gets the focus, and does not select it.
    QItemSelectionModel* selection = m_table->selectionModel();
    if (!selection->isRowSelected(current.row()))
        selection->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_detail->showOperation(*operation);
}

void OperationsPane::selectPending()
{
    if (!m_pending.isValid())
        return;
    const int row = m_outbox.rowOf(m_pending);
    const QModelIndex index = m_shown->mapFromSource(m_outbox.index(row, 0));
    if (!index.isValid())
        return;
    m_pending = {};
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus();
}

// What is searched for, or jumped to, can stand in a slice that is not here yet.
void OperationsPane::lookFurther()
{
    const bool searches = !m_search.isEmpty() && m_shown->rowCount() < ScreenOfRows;
    if ((searches || m_pending.isValid()) && m_outbox.canFetchMore({}))
        m_outbox.fetchMore({});
}

void OperationsPane::decided(const Operation& operation)
{
    // Where more is owed the next one is selected by now; a second Enter must not decide on it unseen.
    if (m_showsOwed)
        m_owed->setFocus();
    else if (operation.id != m_detail->operation())
        showOperation(operation.id);
}

void OperationsPane::showFittingPage()
{
    const bool onlyOwed = m_filters->checkedId() == int(OutboxFilter::NeedsPerson);
    m_owed->setVisible(!m_owed->isEmpty());
    m_owed->setTall(onlyOwed);
    m_stack->setVisible(!onlyOwed || m_owed->isEmpty());
    const bool empty = m_shown->rowCount() == 0 && !m_outbox.isLoading();
    if (empty || onlyOwed)
        showEmptyTexts();
    m_stack->setCurrentWidget(empty || onlyOwed ? static_cast<QWidget*>(m_empty) : m_table);
    if (m_table->currentIndex().isValid())
        selectPending();
    else
        showCurrent();
}

void OperationsPane::showEmptyTexts()
{
    if (m_outbox.filter() == OutboxFilter::NeedsPerson) {
        m_empty->setTexts(
            tr("Nothing needs you"), tr("No operation was refused, is uncertain or came too late."));
    } else if (m_outbox.rowCount() > 0) {
        m_empty->setTexts(tr("Nothing found"), tr("No operation is about a worker of this name."));
    } else if (m_outbox.isNarrowed()) {
        m_empty->setTexts(tr("Nothing found"), tr("No operation is of this kind, or about this worker."));
    } else if (m_outbox.filter() == OutboxFilter::Waiting) {
        m_empty->setTexts(tr("Nothing waits"), tr("Everything that was pushed has been answered."));
    } else if (m_outbox.filter() == OutboxFilter::Done) {
        m_empty->setTexts(
            tr("Nothing is done yet"), tr("Operations that the host took, or that were dropped."));
    } else {
        m_empty->setTexts(tr("Nothing has been pushed yet"),
            tr("Every login and logout is listed here, with the exact requests made for it."));
    }
}

} // namespace covershift::shell
