#include "activitypage.h"

#include "emptystate.h"
#include "operationdetail.h"
#include "pushpreview.h"

#include <delegates/celldelegate.h>
#include <session/sentences.h>

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
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

constexpr int Grid = theme::Theme::Grid;

}

ActivityPage::ActivityPage(
    session::Session& session, const theme::Theme& theme, QAction& pushNow, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_outbox([&session](const session::OutboxQuery& query) { return session.operations(query); },
          [&session](WorkerId worker) { return nameOf(session.board(), worker); }, session.clock())
{
    setObjectName(u"activityPage"_s);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"activitySplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Grid + Grid / 2);
    m_stack = new QStackedWidget(m_splitter);
    buildTable(theme);
    m_empty = new EmptyState(theme, u"activity"_s, m_stack);
    m_empty->setObjectName(u"activityEmpty"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_detail = new OperationDetail(session, theme, m_splitter);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({80 * Grid, 54 * Grid});
    m_splitter->setProperty("gap", true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid + Grid / 2);
    layout->addWidget(buildHead(pushNow));
    layout->addWidget(m_splitter, 1);

    connect(&session, &session::Session::operationsChanged, &m_outbox, &OutboxModel::apply);
    connect(&session.board(), &session::Board::workersChanged, &m_outbox, &OutboxModel::renameWorkers);
    connect(&m_outbox, &OutboxModel::loadFailed, this,
        [this](const Error& error) { Q_EMIT said(MessageKind::Error, session::sentence(error)); });
    connect(&m_outbox, &OutboxModel::loaded, this, [this] {
        showFittingPage();
        selectPending();
    });
    connect(m_detail, &OperationDetail::said, this, &ActivityPage::said);
    connect(m_detail, &OperationDetail::decided, this, [this](const Operation& operation) {
        if (operation.id != m_detail->operation())
            showOperation(operation.id);
    });
    setFocusProxy(m_table);
    showFittingPage();
}

QWidget* ActivityPage::buildHead(QAction& pushNow)
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
    add(OutboxFilter::Waiting, u"filterWaiting"_s, tr("&Waiting"));
    add(OutboxFilter::Done, u"filterDone"_s, tr("D&one"));
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_pending = {};
        m_outbox.setFilter(OutboxFilter(id));
        showFittingPage();
    });
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

void ActivityPage::buildTable(const theme::Theme& theme)
{
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setSourceModel(&m_outbox);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(OutboxModel::WorkerColumn);

    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"outboxTable"_s);
    m_table->setAccessibleName(tr("Operations, newest first"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(3 * Grid + Grid / 2);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
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
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPage::showCurrent);
    connect(m_shown, &QAbstractItemModel::dataChanged, this, &ActivityPage::showCurrent);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, change, this, &ActivityPage::showFittingPage);
}

void ActivityPage::load()
{
    m_outbox.setFilter(OutboxFilter(m_filters->checkedId()));
}

void ActivityPage::setSearch(const QString& text)
{
    m_shown->setFilterFixedString(text);
    showFittingPage();
}

void ActivityPage::showFilter(OutboxFilter filter)
{
    m_filters->button(int(filter))->setChecked(true);
    m_outbox.setFilter(filter);
    m_table->setFocus();
}

void ActivityPage::showOperation(OperationId id)
{
    m_pending = id;
    if (m_outbox.rowOf(id) >= 0)
        selectPending();
    else
        showFilter(OutboxFilter::All);
}

void ActivityPage::showCounters(const session::Counters& counters)
{
    const int owed = counters.uncertain + counters.rejected;
    m_filters->button(int(OutboxFilter::NeedsPerson))
        ->setText(owed > 0 ? tr("N&eeds you: %1").arg(QLocale().toString(owed)) : tr("N&eeds you"));
}

void ActivityPage::tick()
{
    m_outbox.tick();
    m_detail->tick();
}

void ActivityPage::showCurrent()
{
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

void ActivityPage::selectPending()
{
    if (!m_pending.isValid())
        return;
    const int row = m_outbox.rowOf(m_pending);
    if (row < 0)
        return;
    m_pending = {};
    const QModelIndex index = m_shown->mapFromSource(m_outbox.index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus();
}

void ActivityPage::showFittingPage()
{
    const bool empty = m_shown->rowCount() == 0 && !m_outbox.isLoading();
    if (empty && m_outbox.rowCount() > 0) {
        m_empty->setTexts(tr("Nothing found"), tr("No operation is about a worker of this name."));
    } else if (empty) {
        switch (m_outbox.filter()) {
        case OutboxFilter::All:
            m_empty->setTexts(tr("Nothing has been pushed yet"),
                tr("Every login and logout is listed here, with the exact requests made for it."));
            break;
        case OutboxFilter::NeedsPerson:
            m_empty->setTexts(
                tr("Nothing needs you"), tr("No operation was refused, is uncertain or came too late."));
            break;
        case OutboxFilter::Waiting:
            m_empty->setTexts(tr("Nothing waits"), tr("Everything that was pushed has been answered."));
            break;
        case OutboxFilter::Done:
            m_empty->setTexts(
                tr("Nothing is done yet"), tr("Operations that the host took, or that were dropped."));
            break;
        }
    }
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (m_table->currentIndex().isValid())
        selectPending();
    else
        showCurrent();
}

} // namespace covershift::shell
