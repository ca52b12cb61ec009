#include "barpainter.h"
#include "timelineaccessible.h"
#include "timelinetips.h"
#include "timelineview_p.h"

#include <items/coverstate.h>
#include <items/liverowsmodel.h>
#include <theme/theme.h>

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace covershift::timeline {

using items::LiveRowsModel;

namespace {

constexpr milliseconds ShownByDefault = std::chrono::hours(12);
constexpr int ShareBefore = 4; ///< of what is shown, the part that lies before now: a fourth
constexpr double ZoomStep = 1.5;

} // namespace

TimelineView::Private::Private(TimelineView* view, LiveRowsModel& source, const theme::Theme& theme)
    : q(view)
    , model(source)
    , painter(theme)
    , followedSpan(ShownByDefault)
{
}

TimelineView::TimelineView(LiveRowsModel& model, const theme::Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(this, model, theme))
{
    installTimelineAccessibility(); // first: from its name on, somebody may ask
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Live timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);

    const auto rowsChanged = [this] { d->rowsChanged(); };
    connect(&model, &LiveRowsModel::rowsInserted, this, rowsChanged);
    connect(&model, &LiveRowsModel::rowsRemoved, this, rowsChanged);
    connect(&model, &LiveRowsModel::rowsMoved, this, rowsChanged);
    connect(&model, &LiveRowsModel::layoutChanged, this, rowsChanged);
    connect(&model, &LiveRowsModel::modelReset, this, rowsChanged);
    connect(&model, &LiveRowsModel::dataChanged, this, [this] { viewport()->update(); });
    connect(&theme, &theme::Theme::changed, this, [this] {
        d->painter.reset(font(), devicePixelRatioF());
        viewport()->update();
    });
    d->painter.reset(font(), devicePixelRatioF());
    d->followNow();
    d->takeRows();
}

TimelineView::~TimelineView() = default;

void TimelineView::setVisibleRange(Instant from, Instant to)
{
    d->setScale(geometry::limited({from, to, d->scale.width}));
}

Instant TimelineView::visibleFrom() const
{
    return d->scale.from;
}

Instant TimelineView::visibleTo() const
{
    return d->scale.to;
}

milliseconds TimelineView::visibleSpan() const
{
    return d->scale.span();
}

void TimelineView::showSpan(milliseconds span)
{
    d->followedSpan = geometry::limited({Instant(), Instant() + span, d->scale.width}).span();
    d->followNow();
}

void TimelineView::goToNow()
{
    showSpan(ShownByDefault);
}

void TimelineView::zoomIn()
{
    d->zoom(d->scale.width / 2, 1 / ZoomStep);
}

void TimelineView::zoomOut()
{
    d->zoom(d->scale.width / 2, ZoomStep);
}

QVector<WorkerId> TimelineView::selectedWorkers() const
{
    QVector<WorkerId> workers(d->selected.cbegin(), d->selected.cend());
    workers.removeIf([this](WorkerId worker) { return d->model.rowOf(worker) < 0; });
    std::sort(workers.begin(), workers.end(),
        [this](WorkerId a, WorkerId b) { return d->model.rowOf(a) < d->model.rowOf(b); });
    return workers;
}

void TimelineView::select(const QVector<WorkerId>& workers)
{
    QVector<WorkerId> shown = workers;
    shown.removeIf([this](WorkerId worker) { return d->model.rowOf(worker) < 0; });
    if (!shown.isEmpty() && !shown.contains(d->current))
        d->setCurrent(shown.constFirst());
    d->setSelection(QSet<WorkerId>(shown.cbegin(), shown.cend()));
}

void TimelineView::scrollTo(WorkerId worker)
{
    d->showRow(d->model.rowOf(worker));
}

void TimelineView::tick()
{
    d->model.tick();
    if (d->following) {
        d->followNow();
        return;
    }
    // Nothing on the board moves by less than a device's pixel.
    const milliseconds since = d->model.now() - d->painted;
    if (d->scale.lengthOf(since) * devicePixelRatioF() >= 0.5 || since >= std::chrono::seconds(10)
        || since < milliseconds(0))
        viewport()->update();
}

bool TimelineView::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::Show:
        d->painter.reset(font(), devicePixelRatioF());
        viewport()->update();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        viewport()->update();
        break;
    default:
        break;
    }
    return QAbstractScrollArea::event(event);
}

bool TimelineView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = d->toolTip(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    case QEvent::NativeGesture: {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            break;
        d->zoom(d->chartX(gesture->position().toPoint()), std::exp(-gesture->value()));
        return true;
    }
    case QEvent::Leave:
        if (std::exchange(d->hoverRow, -1) >= 0)
            viewport()->update();
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    d->painted = d->model.now();
    d->painter.paint(painter, d->scene(), d->emptyText());
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    d->scale.width = d->scene().chart().width();
    d->updateScrollBar();
}

void TimelineView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void TimelineView::Private::setScale(const geometry::TimeScale& wanted)
{
    following = false;
    scale = wanted;
    q->viewport()->update();
}

void TimelineView::Private::followNow()
{
    following = true;
    const Instant now = model.now();
    const Instant from = now - followedSpan / ShareBefore;
    scale = {from, from + followedSpan, scale.width};
    q->viewport()->update();
}

void TimelineView::Private::zoom(double x, double factor)
{
    setScale(geometry::zoomedAt(scale, x, factor));
}

double TimelineView::Private::chartX(const QPoint& position) const
{
    return position.x() - scene().namesWidth();
}

void TimelineView::Private::rowsChanged()
{
    stackIsStale = true;
    if (std::exchange(rowsAreTaken, false))
        QMetaObject::invokeMethod(
            q, [this] { takeRows(); }, Qt::QueuedConnection);
}

const geometry::RowStack& TimelineView::Private::rows() const
{
    if (std::exchange(stackIsStale, false)) {
        std::vector<int> headers;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.workerAt(row).isValid())
                headers.push_back(row);
        }
        stack = geometry::RowStack(model.rowCount(), std::move(headers));
    }
    return stack;
}

void TimelineView::Private::takeRows()
{
    rowsAreTaken = true;
    hoverRow = -1;
    updateScrollBar();

    QSet<WorkerId> kept = selected;
    kept.removeIf([this](WorkerId worker) { return model.rowOf(worker) < 0; });
    if (model.rowOf(current) < 0) {
        current = {};
        currentShift = {};
    }
    if (model.rowOf(anchor) < 0)
        anchor = current;
    setSelection(kept);
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent change(q, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&change);
    }
    q->viewport()->update();
}

void TimelineView::Private::updateScrollBar()
{
    const int page = scene().chart().height();
    QScrollBar* bar = q->verticalScrollBar();
    bar->setRange(0, std::max(0, rows().height() - page));
    bar->setPageStep(page);
    bar->setSingleStep(geometry::WorkerHeight);
}

void TimelineView::Private::showRow(int row)
{
    if (row < 0)
        return;
    // The team's header stays on top of its rows, and takes room there.
    const int covered = rows().isHeader(row) ? 0 : geometry::HeaderHeight;
    const int top = rows().top(row) - covered;
    const int bottom = rows().top(row + 1);
    QScrollBar* bar = q->verticalScrollBar();
    const int page = scene().chart().height();
    if (top < bar->value())
        bar->setValue(top);
    else if (bottom > bar->value() + page)
        bar->setValue(bottom - page);
}

Scene TimelineView::Private::scene() const
{
    Scene scene;
    scene.model = &model;
    scene.size = q->viewport()->size();
    scene.dpr = q->devicePixelRatioF();
    scene.scale = scale;
    scene.rows = rows();
    scene.scrollY = q->verticalScrollBar()->value();
    scene.now = model.now();
    scene.zone = QTimeZone::systemTimeZone();
    scene.selected = selected;
    scene.current = current;
    scene.currentShift = currentShift;
    scene.hoverRow = hoverRow;
    scene.focused = q->hasFocus();
    return scene;
}

int TimelineView::Private::shiftUnder(int row, double x, double slack) const
{
    const std::span<const LiveShift> shifts = model.shiftsAt(row);
    const Instant now = model.now();
    if (const int hit = geometry::shiftAt(shifts, scale, now, x, slack); hit >= 0)
        return hit;
    // A login ahead has no length in time, but a bar of its own width.
    const auto ahead = std::ranges::find_if(shifts, [&](const LiveShift& shift) {
        const Interval time{shift.start, geometry::shownEnd(shift, now)};
        const QRectF bar = barRect(scale, time, barLook(shift, now), 0, 0);
        return bar.left() <= x && x <= bar.right();
    });
    return ahead == shifts.end() ? -1 : int(ahead - shifts.begin());
}

QString TimelineView::Private::toolTip(const QPoint& position) const
{
    const Scene now = scene();
    const int row = now.rowAt(position);
    if (row < 0 || rows().isHeader(row))
        return {};
    const std::span<const LiveShift> shifts = model.shiftsAt(row);
    const QString worker = model.data(model.index(row), LiveRowsModel::TitleRole).toString();
    if (now.names().contains(position)) {
        //: %1: a worker's name, %2: how they stand, as in "Covered since 09:12"
        QStringList lines{
            tr("%1: %2").arg(worker, items::coverText(items::coverNow(shifts, now.now), now.now))};
        const auto product = Product(model.data(model.index(row), LiveRowsModel::ProductRole).toInt());
        const bool wasChecked = model.data(model.index(row), LiveRowsModel::CheckedRole).toBool();
        if (product != Product::Enabled)
            lines.append(productSentence(product, wasChecked));
        return lines.join(u'\n');
    }
    constexpr double slack = 4;
    const int shift = shiftUnder(row, chartX(position), slack);
    if (shift < 0)
        return {};
    for (const geometry::Piece& piece : geometry::pieces(shifts, scale, now.now)) {
        if (piece.count > 1 && std::size_t(shift) >= piece.first
            && std::size_t(shift) < piece.first + piece.count)
            return columnSentence(int(piece.count), piece.time, now.now);
    }
    return shiftSentences(worker, shifts[std::size_t(shift)], now.now);
}

QString TimelineView::Private::emptyText() const
{
    return model.hasWorkers() ? tr("No worker matches the search and the filter.")
                              : tr("No workers yet. Import them on the Workers page.");
}

} // namespace covershift::timeline
