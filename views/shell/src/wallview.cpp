#include "wallview.h"

#include "wallparts.h"

#include <items/coverstate.h>
#include <items/exceptionsmodel.h>
#include <items/liveplan.h>
#include <items/timetext.h>
#include <theme/theme.h>

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;
using delegates::Glyph;
using delegates::glyphOf;
using delegates::Shape;
using items::CoverState;
using items::ExceptionsModel;
using items::LiveRowsModel;
using items::PlanState;
using theme::Token;

namespace {

using theme::Grid;
constexpr int WorkerRows = 5;
constexpr int AlertRows = 5;
constexpr auto Together = std::chrono::milliseconds(100);
constexpr auto PointerStays = std::chrono::seconds(3);

Glyph planGlyph(PlanState state)
{
    return state == PlanState::NotCovered ? Glyph{Shape::SlotHatched, Token::Danger}
                                          : Glyph{Shape::SlotPassed, Token::Warning};
}

} // namespace

WallView::WallView(const session::Board& board, const LiveRowsModel& rows, const items::LivePlan& plan,
    const ExceptionsModel& exceptions, const theme::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_rows(rows)
    , m_plan(plan)
    , m_exceptions(exceptions)
{
    setObjectName(u"wallView"_s);
    setAccessibleName(tr("Wall"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    build(theme);
    m_soon.setSingleShot(true);
    m_soon.setInterval(Together);
    connect(&m_soon, &QTimer::timeout, this, &WallView::refresh);
    m_still.setSingleShot(true);
    m_still.setInterval(PointerStays);
    connect(&m_still, &QTimer::timeout, this, [this] {
        setCursor(Qt::BlankCursor);
        m_hint->hide();
    });
    for (const QAbstractItemModel* model : {static_cast<const QAbstractItemModel*>(&rows),
             static_cast<const QAbstractItemModel*>(&exceptions)}) {
        connect(model, &QAbstractItemModel::dataChanged, this, &WallView::refreshSoon);
        connect(model, &QAbstractItemModel::rowsInserted, this, &WallView::refreshSoon);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &WallView::refreshSoon);
        connect(model, &QAbstractItemModel::rowsMoved, this, &WallView::refreshSoon);
        connect(model, &QAbstractItemModel::layoutChanged, this, &WallView::refreshSoon);
        connect(model, &QAbstractItemModel::modelReset, this, &WallView::refreshSoon);
    }
    connect(&plan, &items::LivePlan::changed, this, &WallView::refreshSoon);
    connect(&board, &session::Board::countersChanged, this, &WallView::refreshSoon);
}

void WallView::addNumbers(const theme::Theme& theme)
{
    using session::Counters;
    using session::PlanCounters;
    const auto add = [&](const Glyph& glyph, const QString& word) {
        m_numbers.append({new WallNumber(theme, glyph, word, this)});
        return &m_numbers.last();
    };
    Number* number = add({Shape::SlotHatched, Token::Danger}, tr("Not covered"));
    number->planned = &PlanCounters::plannedNotCovered;
    number->alarm = true;
    number->widget->setObjectName(u"wallNotCovered"_s);
    number = add({Shape::SlotPassed, Token::Warning}, tr("Past plan"));
    number->planned = &PlanCounters::coveredPastPlan;
    number->widget->setObjectName(u"wallPastPlan"_s);
    number = add({Shape::SlotFilled, Token::CoverAccepted}, tr("As planned"));
    number->planned = &PlanCounters::coveredAsPlanned;
    number->widget->setObjectName(u"wallAsPlanned"_s);
    number = add(glyphOf(CoverState::Covered), tr("Covered"));
    number->count = &Counters::covered;
    number->withoutPlan = true;
    number->widget->setObjectName(u"wallCovered"_s);
    number = add({Shape::Barred, Token::Warning}, tr("Disabled"));
    number->widget->setObjectName(u"wallDisabled"_s);
    number = add(glyphOf(CoverState::OverTwelveHours), tr("Over 12 h"));
    number->count = &Counters::overTwelveHours;
    number->widget->setObjectName(u"wallOverTwelve"_s);
    number = add(glyphOf(OperationState::Uncertain, false), tr("Uncertain"));
    number->count = &Counters::uncertain;
    number->alarm = number->onlyIfAny = true;
    number->widget->setObjectName(u"wallUncertain"_s);
    number = add(glyphOf(OperationState::Rejected, false), tr("Refused"));
    number->count = &Counters::rejected;
    number->alarm = number->onlyIfAny = true;
    number->widget->setObjectName(u"wallRefused"_s);
}

void WallView::build(const theme::Theme& theme)
{
    addNumbers(theme);
    m_clock = new QLabel(this);
    m_clock->setObjectName(u"wallClock"_s);
    m_clock->setProperty("heading", true);
    m_date = new QLabel(this);
    m_date->setObjectName(u"wallDate"_s);
    m_date->setProperty("muted", true);
    m_filter = new QLabel(this);
    m_filter->setObjectName(u"wallFilter"_s);
    m_filter->setWordWrap(true);
    m_filter->hide();
    m_hint = new QLabel(tr("Esc leaves the wall"), this);
    m_hint->setObjectName(u"wallHint"_s);
    m_hint->setProperty("muted", true);
    m_workers
        = new WallList(theme, tr("Workers"), tr("Nothing is wrong with the workers shown"), WorkerRows, this);
    m_workers->setObjectName(u"wallWorkers"_s);
    m_alerts = new WallList(theme, tr("Exceptions"), m_exceptions.emptyText(), AlertRows, this);
    m_alerts->setObjectName(u"wallAlerts"_s);

    auto* head = new QHBoxLayout;
    head->setSpacing(2 * Grid);
    head->addWidget(m_clock);
    head->addWidget(m_date, 0, Qt::AlignBottom);
    head->addStretch(1);
    auto* texts = new QVBoxLayout;
    texts->addWidget(m_hint, 0, Qt::AlignRight);
    texts->addWidget(m_filter, 0, Qt::AlignRight);
    head->addLayout(texts);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(2 * Grid);
    for (const Number& number : std::as_const(m_numbers))
        numbers->addWidget(number.widget, 1);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(4 * Grid);
    lists->addWidget(m_workers, 11);
    lists->addWidget(m_alerts, 9);
    m_notices = new QWidget(this);
    auto* notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Grid, 2 * Grid, 3 * Grid, 2 * Grid);
    layout->setSpacing(2 * Grid);
    layout->addLayout(head);
    layout->addWidget(m_notices);
    layout->addLayout(numbers, 3);
    layout->addLayout(lists, 7);
}

void WallView::setFilterText(const QString& text)
{
    m_filter->setText(text);
    m_filter->setVisible(!text.isEmpty());
}

void WallView::takeNotices(const QVector<QWidget*>& notices)
{
    for (QWidget* notice : notices)
        m_notices->layout()->addWidget(notice);
    fit();
}

void WallView::tick()
{
    if (!isVisible())
        return;
    const Instant now = m_plan.now();
    const QLocale locale;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(msOf(now));
    m_clock->setText(locale.toString(time.time(), u"HH:mm"_s));
    m_date->setText(locale.toString(time.date(), QLocale::LongFormat));
    refreshSoon();
}

void WallView::refreshSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void WallView::refresh()
{
    showNumbers();
    showRows();
    showExceptions();
}

void WallView::showNumbers()
{
    const bool hasPlan = m_plan.hasPlan();
    const session::Counters counters = m_board.counters(m_plan.now());
    const session::PlanCounters planned = m_plan.counters();
    for (const Number& number : std::as_const(m_numbers)) {
        const int value = number.planned ? planned.*number.planned
            : number.count               ? counters.*number.count
                                         : m_rows.disabledCount();
        const bool isOfThePlan = number.planned != nullptr;
        const bool fitsThePlan = isOfThePlan ? hasPlan : !number.withoutPlan || !hasPlan;
        number.widget->setNumber(value, number.alarm);
        number.widget->setVisible(fitsThePlan && (value > 0 || !number.onlyIfAny));
    }
}

void WallView::showRows()
{
    const Instant now = m_plan.now();
    const QVector<WorkerId> all = m_rows.worst(m_rows.shownCount());
    QVector<WallList::Entry> entries;
    for (const WorkerId worker : all.mid(0, m_workers->room())) {
        const int row = m_rows.rowOf(worker);
        const auto plan = PlanState(m_rows.index(row).data(LiveRowsModel::PlanStateRole).toInt());
        const items::CoverNow cover = items::coverNow(m_rows.shiftsAt(row), now);
        WallList::Entry entry;
        entry.title = m_rows.index(row).data(LiveRowsModel::TitleRole).toString();
        const auto reason = m_plan.reasonFor(worker);
        if (const QString text = m_plan.stateText(worker, plan); !text.isEmpty() && reason) {
            const bool isMissing = plan == PlanState::NotCovered;
            entry.glyph = planGlyph(plan);
            entry.detail = text;
            entry.time = items::durationText(now - (isMissing ? reason->time.start : reason->time.end));
            entry.alarm = isMissing;
        } else {
            entry.glyph = glyphOf(cover.state);
            entry.detail = items::coverText(cover, now);
            entry.time = items::durationText(now - cover.since);
            entry.alarm = cover.state == CoverState::EndFailed || cover.state == CoverState::Doubtful;
        }
        entries.append(entry);
    }
    m_workers->setEntries(entries, int(all.size()));
}

void WallView::showExceptions()
{
    QVector<WallList::Entry> entries;
    const int all = m_exceptions.rowCount();
    for (int row = 0; row < std::min(all, m_alerts->room()); ++row) {
        const auto text = [this, row](int column) {
            return m_exceptions.index(row, column).data(Qt::DisplayRole).toString();
        };
        const bool isWorst = m_exceptions.index(row, 0).data(ExceptionsModel::SeverityRole).toInt()
            == int(AlertSeverity::Critical);
        WallList::Entry entry;
        entry.glyph = isWorst ? Glyph{Shape::Triangle, Token::Danger} : Glyph{Shape::Clock, Token::Warning};
        entry.title = text(ExceptionsModel::WhatColumn);
        entry.detail = text(ExceptionsModel::WorkerColumn);
        entry.time = text(ExceptionsModel::TimeColumn);
        entry.alarm = isWorst;
        entries.append(entry);
    }
    m_alerts->setEmptyText(m_exceptions.emptyText());
    m_alerts->setEntries(entries, all);
}

void WallView::fit()
{
    // What is small on the wall is read from two metres; the rest from five.
    const auto size = [this](QWidget* widget, double share) {
        QFont large = font();
        large.setPixelSize(std::max(12, int(height() * share)));
        widget->setFont(large);
    };
    size(m_clock, 0.09);
    size(m_date, 0.035);
    size(m_filter, 0.028);
    size(m_hint, 0.022);
    // Under a style sheet nothing takes after the font of what it stands in.
    for (QWidget* part : m_notices->findChildren<QWidget*>())
        size(part, 0.028);
}

void WallView::pointerMoved()
{
    unsetCursor();
    m_hint->show();
    m_still.start();
}

bool WallView::event(QEvent* event)
{
    // Esc means something else in the window; here it means to leave.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::MouseMove)
        pointerMoved();
    return QWidget::event(event);
}

bool WallView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        pointerMoved();
    return QWidget::eventFilter(watched, event);
}

void WallView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    for (QWidget* child : findChildren<QWidget*>()) {
        child->setMouseTracking(true);
        child->installEventFilter(this);
    }
    tick();
    refresh();
    pointerMoved();
}

void WallView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_soon.stop();
    m_still.stop();
    unsetCursor();
    // In the window they are read from near.
    for (QWidget* part : m_notices->findChildren<QWidget*>())
        part->setFont({});
}

void WallView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WallView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace covershift::shell
