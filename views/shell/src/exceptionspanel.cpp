#include "exceptionspanel.h"

#include "lanewatch.h"
#include "noteline.h"
#include "plaintable.h"
#include "pushpreview.h"

#include <delegates/buttondelegate.h>
#include <delegates/celldelegate.h>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using delegates::Glyph;
using delegates::Shape;
using items::ExceptionsModel;
using theme::Token;

namespace {

using theme::Grid;

Shape shapeOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::MissedStart:
    case AlertKind::CoverEnded:
        return Shape::SlotHatched;
    case AlertKind::PastPlan:
        return Shape::SlotPassed;
    case AlertKind::LongCover:
    case AlertKind::LateLogin:
        return Shape::Clock;
    case AlertKind::CoverDisabled:
        return Shape::Barred;
    case AlertKind::CoverUnknown:
        return Shape::Ring;
    case AlertKind::Rejected:
        return Shape::Cross;
    case AlertKind::Uncertain:
    case AlertKind::HeldEnd:
        return Shape::Triangle;
    case AlertKind::CannotBeEnded:
        return Shape::Lock;
    case AlertKind::Paused:
        break;
    }
    return Shape::Dash;
}

Glyph glyphOf(const QModelIndex& index)
{
    const auto kind = AlertKind(index.data(ExceptionsModel::KindRole).toInt());
    if (index.data(ExceptionsModel::SnoozedRole).toBool())
        return {shapeOf(kind), Token::TextMuted};
    switch (AlertSeverity(index.data(ExceptionsModel::SeverityRole).toInt())) {
    case AlertSeverity::Critical:
        return {shapeOf(kind), Token::Danger};
    case AlertSeverity::Serious:
        return {shapeOf(kind), Token::Warning};
    case AlertSeverity::Minor:
        break;
    }
    return {shapeOf(kind), Token::TextMuted};
}

/// Only what can still be rescued stands out: where everything does, nothing does.
bool isUrgent(const QModelIndex& index)
{
    return AlertAction(index.data(ExceptionsModel::ActionRole).toInt()) == AlertAction::InsertFromStart;
}

} // namespace

ExceptionsPanel::ExceptionsPanel(session::AlertDesk& desk, const LaneWatch& lanes,
    const items::LivePlan& plan, const session::Board& board, const theme::Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_lanes(lanes)
    , m_plan(plan)
    , m_board(board)
    , m_model([&board](WorkerId worker) { return nameOf(board, worker); },
          [&desk](const AlertKey& key) { return desk.noteOf(key); }, plan)
{
    setObjectName(u"exceptionsPanel"_s);
    setProperty("card", true);
    setAccessibleName(tr("Exceptions"));
    build(theme);
    addKeys();
    connect(&desk, &session::AlertDesk::changed, this, &ExceptionsPanel::take);
    connect(&board, &session::Board::workersChanged, this, &ExceptionsPanel::take);
    connect(&plan, &items::LivePlan::changed, this, &ExceptionsPanel::refresh);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExceptionsPanel::choose);
    connect(m_table, &QTableView::activated, this, &ExceptionsPanel::actOnSelected);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ExceptionsPanel::showMenu);
    take();
}

void ExceptionsPanel::build(const theme::Theme& theme)
{
    m_note = new NoteLine(this);
    connect(m_note, &NoteLine::confirmed, this, &ExceptionsPanel::writeNote);
    connect(m_note, &NoteLine::cancelled, this, [this] {
        m_note->hide();
        m_table->setFocus();
    });
    m_strangers = new QLabel(this);
    m_strangers->setObjectName(u"exceptionsStrangers"_s);
    m_strangers->setProperty("muted", true);
    m_strangers->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid / 2, Grid / 2, Grid, Grid / 2);
    layout->setSpacing(Grid / 2);
    layout->addLayout(buildHead());
    buildTable(theme);
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    layout->addWidget(m_strangers);
}

QLayout* ExceptionsPanel::buildHead()
{
    const auto button = [this](const QString& name) {
        auto* made = new QPushButton(this);
        made->setObjectName(name);
        made->setAutoDefault(true);
        return made;
    };
    m_toggle = new QToolButton(this);
    m_toggle->setObjectName(u"exceptionsToggle"_s);
    m_toggle->setFocusPolicy(Qt::TabFocus);
    m_title = new QLabel(this);
    m_title->setObjectName(u"exceptionsTitle"_s);
    m_seen = button(u"exceptionsSeen"_s);
    m_seen->setText(tr("Acknowledge"));
    m_seen->setToolTip(tr("You have seen what is told: no further notice of it is given."));
    m_logIn = button(u"exceptionsLogIn"_s);
    m_logOut = button(u"exceptionsLogOut"_s);
    m_order = new QComboBox(this);
    m_order->setObjectName(u"exceptionsOrder"_s);
    m_order->setAccessibleName(tr("Order of the exceptions"));
    m_order->addItem(tr("Worst first"), int(ExceptionsModel::Order::WorstFirst));
    m_order->addItem(tr("Newest first"), int(ExceptionsModel::Order::NewestFirst));
    m_silent = new QToolButton(this);
    m_silent->setObjectName(u"exceptionsSilent"_s);
    m_silent->setCheckable(true);
    m_silent->setFocusPolicy(Qt::TabFocus);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    connect(m_seen, &QPushButton::clicked, &m_desk, qOverload<>(&session::AlertDesk::acknowledge));
    connect(m_logIn, &QPushButton::clicked, this,
        [this] { Q_EMIT logInRequested(m_model.dueLogins(meantRows())); });
    connect(m_logOut, &QPushButton::clicked, this,
        [this] { Q_EMIT logOutRequested(m_model.dueLogouts(meantRows())); });
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this] { m_model.setOrder(ExceptionsModel::Order(m_order->currentData().toInt())); });
    connect(m_silent, &QToolButton::toggled, this, [this](bool on) {
        m_model.setShowsSnoozed(on);
        refresh();
    });
    auto* head = new QHBoxLayout;
    head->setSpacing(Grid);
    head->addWidget(m_toggle);
    head->addWidget(m_title, 1);
    for (QWidget* each :
        {static_cast<QWidget*>(m_seen), static_cast<QWidget*>(m_logIn), static_cast<QWidget*>(m_logOut),
            static_cast<QWidget*>(m_silent), static_cast<QWidget*>(m_order)})
        head->addWidget(each);
    return head;
}

void ExceptionsPanel::buildTable(const theme::Theme& theme)
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"exceptionsTable"_s);
    m_table->setAccessibleName(
        tr("Exceptions; Enter does what the row's button says, the menu key shows what else can be done"));
    m_table->setModel(&m_model);
    makePlain(*m_table);
    m_table->verticalHeader()->setDefaultSectionSize(3 * Grid + Grid / 2);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setMouseTracking(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setItemDelegate(new delegates::CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(
        ExceptionsModel::WhatColumn, new delegates::CellDelegate(theme, glyphOf, m_table));
    auto* buttons = new delegates::ButtonDelegate(theme, isUrgent, m_table);
    m_table->setItemDelegateForColumn(ExceptionsModel::ActionColumn, buttons);
    connect(buttons, &delegates::ButtonDelegate::clicked, this,
        [this](const QModelIndex& index) { act(index.row()); });
    // What each cell says needs no title, and the rows need the room.
    QHeaderView* header = m_table->horizontalHeader();
    header->hide();
    header->setStretchLastSection(false);
    header->resizeSection(ExceptionsModel::WhatColumn, 18 * Grid);
    header->resizeSection(ExceptionsModel::WorkerColumn, 22 * Grid);
    header->resizeSection(ExceptionsModel::TimeColumn, 18 * Grid);
    header->setSectionResizeMode(ExceptionsModel::FactsColumn, QHeaderView::Stretch);
    header->resizeSection(ExceptionsModel::ActionColumn, 18 * Grid);
}

void ExceptionsPanel::setCollapsed(bool collapsed)
{
    if (std::exchange(m_collapsed, collapsed) == collapsed)
        return;
    refresh();
    Q_EMIT folded();
}

void ExceptionsPanel::setOrder(ExceptionsModel::Order order)
{
    m_order->setCurrentIndex(m_order->findData(int(order)));
}

void ExceptionsPanel::setMostRows(int rows)
{
    if (std::exchange(m_mostRows, rows) != rows)
        refresh();
}

void ExceptionsPanel::tick()
{
    m_model.tick();
}

void ExceptionsPanel::take()
{
    QVector<Operation> operations;
    for (const StandingAlert& each : m_desk.standing()) {
        if (const Operation* known = m_lanes.find(each.alert.operation))
            operations.append(*known);
    }
    const bool hadSelection = !selectedRows().isEmpty();
    m_model.setReady(m_desk.isReady());
    m_model.show(m_desk.standing(), operations);
    // Who works through the list by keyboard goes on with the row that took the place of the one that went.
    const QModelIndex current = m_table->currentIndex();
    if (hadSelection && m_isWorkedByKeys && selectedRows().isEmpty() && m_table->hasFocus()
        && current.isValid())
        m_table->selectRow(current.row());
    refresh();
}

bool ExceptionsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_isWorkedByKeys = false;
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        m_isWorkedByKeys = true;
        const auto* key = static_cast<QKeyEvent*>(event);
        // Held down it would act on one row after the other.
        if (key->isAutoRepeat() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ExceptionsPanel::refresh()
{
    const int rows = m_model.rowCount();
    const int silent = m_model.snoozedCount();
    // A pause has no row: the bar above the pages tells it. It is acknowledged here.
    const bool isTold = !m_desk.noticeable().isEmpty();
    // Without a plan, and where all is well, there is nothing to look at.
    setVisible(m_plan.hasPlan() || rows > 0 || silent > 0 || isTold);
    m_toggle->setArrowType(m_collapsed ? Qt::RightArrow : Qt::DownArrow);
    m_toggle->setEnabled(rows > 0);
    m_toggle->setAccessibleName(
        m_collapsed ? tr("Exceptions: show the list") : tr("Exceptions: hide the list"));
    m_toggle->setToolTip(m_toggle->accessibleName());
    m_table->setVisible(rows > 0 && !m_collapsed);
    m_table->setFixedHeight(std::min(rows, m_mostRows) * m_table->verticalHeader()->defaultSectionSize() + 2);
    m_title->setProperty("muted", rows == 0 && !isTold);
    m_title->style()->polish(m_title);
    m_title->setText(rows > 0 ? tr("%n exceptions", nullptr, rows)
            : isTold          ? tr("Sending is paused")
                              : m_model.emptyText());
    m_seen->setVisible(isTold);
    m_silent->setVisible(silent > 0);
    m_silent->setText(tr("%n silent", nullptr, silent));
    m_silent->setAccessibleName(tr("Show %n silent exceptions too", nullptr, silent));
    if (silent == 0)
        m_silent->setChecked(false);

    const bool all = selectedRows().isEmpty();
    const int logins = int(m_model.dueLogins(meantRows()).size());
    const int logouts = int(m_model.dueLogouts(meantRows()).size());
    m_logIn->setVisible(logins > 0);
    m_logIn->setText(
        all ? tr("Log in all %n now", nullptr, logins) : tr("Log in %n selected now", nullptr, logins));
    m_logOut->setVisible(logouts > 0);
    m_logOut->setText(
        all ? tr("Log out all %n now", nullptr, logouts) : tr("Log out %n selected now", nullptr, logouts));
    const int strangers = m_plan.withoutWorker();
    m_strangers->setVisible(strangers > 0);
    m_strangers->setText(tr("%n Viviot members without a worker are planned now: match them on Templates › "
                            "Members.",
        nullptr, strangers));
}

QVector<int> ExceptionsPanel::selectedRows() const
{
    QVector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

QVector<int> ExceptionsPanel::meantRows() const
{
    QVector<int> rows = selectedRows();
    if (rows.isEmpty()) {
        rows.resize(m_model.rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

QVector<AlertKey> ExceptionsPanel::selectedKeys() const
{
    QVector<AlertKey> keys;
    for (const int row : selectedRows())
        keys.append(m_model.alertAt(row)->key);
    return keys;
}

QVector<WorkerId> ExceptionsPanel::workersOf(const QVector<int>& rows) const
{
    QVector<WorkerId> workers;
    for (const int row : rows) {
        const Alert* alert = m_model.alertAt(row);
        if (alert && alert->worker.isValid() && !workers.contains(alert->worker))
            workers.append(alert->worker);
    }
    return workers;
}

void ExceptionsPanel::choose()
{
    refresh();
    // Rows that go take their selection along; only a person's own choice is told.
    if (const QVector<WorkerId> chosen = workersOf(selectedRows()); m_table->hasFocus() && !chosen.isEmpty())
        Q_EMIT workersChosen(chosen);
}

} // namespace covershift::shell
