#include "timelineaccessible.h"
#include "timelineview_p.h"

#include <items/liveplan.h>
#include <items/liverowsmodel.h>
#include <theme/theme.h>

#include <QAccessible>
#include <QEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace covershift::timeline {

using items::LiveRowsModel;

namespace {

constexpr milliseconds ShownAtFirst = std::chrono::hours(12);

} // namespace

TimelineView::Private::Private(TimelineView* view, LiveRowsModel& source, const theme::Theme& theme)
    : q(view)
    , model(source)
    , painter(theme)
    , overlayPainter(theme)
    , followedSpan(ShownAtFirst)
{
    painter.watch(source);
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
#ifndef Q_OS_MACOS // there, pinches come as native gestures
    viewport()->grabGesture(Qt::PinchGesture);
#endif
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);

    const auto rowsChanged = [this] { d->rowsChanged(); };
    connect(&model, &LiveRowsModel::rowsInserted, this, rowsChanged);
    connect(&model, &LiveRowsModel::rowsRemoved, this, rowsChanged);
    connect(&model, &LiveRowsModel::rowsMoved, this, rowsChanged);
    connect(&model, &LiveRowsModel::layoutChanged, this, rowsChanged);
    connect(&model, &LiveRowsModel::modelReset, this, rowsChanged);
    connect(
        &model, &LiveRowsModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
            d->allData.reset();
            d->repaintRows(first.row(), last.row());
        });
    if (model.plan()) {
        connect(model.plan(), &items::LivePlan::drawingChanged, viewport(), qOverload<>(&QWidget::update));
        connect(model.plan(), &items::LivePlan::announcedLoginsChanged, this,
            [this](const QVector<WorkerId>& workers) {
                for (const WorkerId worker : workers) {
                    if (const int row = d->model.rowOf(worker); row >= 0)
                        d->repaintRows(row, row);
                }
            });
    }
    connect(&theme, &theme::Theme::changed, this, [this] { d->resetPens(); });
    d->resetPens();
    d->followNow();
    d->takeRows();
}

TimelineView::~TimelineView() = default;

void TimelineView::scrollTo(WorkerId worker)
{
    if (!d->rowsAreTaken)
        d->takeRows(); // else the bar still ends where the last of the former rows did
    d->showRow(d->model.rowOf(worker));
}

QSize TimelineView::minimumSizeHint() const
{
    constexpr int fewRows = 4;
    return {
        Scene::NamesWidth, Scene::RulerHeight + geometry::HeaderHeight + fewRows * geometry::WorkerHeight};
}

void TimelineView::tick()
{
    d->allData.reset(); // cover that runs has gone on
    d->model.tick();
    if (d->following) {
        d->followNow();
        return;
    }
    if (d->isOutdated(d->scene()))
        viewport()->update();
}

bool TimelineView::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::Show:
        d->resetPens();
        break;
    case QEvent::ShortcutOverride:
        // What goes on here is given up first; only then may Esc mean something else.
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && (d->drag || d->proposal)) {
            event->accept();
            return true;
        }
        break;
    case QEvent::FocusIn:
        if (QAccessible::isActive())
            tellFocus(*this);
        viewport()->update();
        break;
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
        d->zoom(std::max(0.0, d->chartX(gesture->position().toPoint())), std::exp(-gesture->value()));
        return true;
    }
    case QEvent::Gesture:
        if (d->pinch(static_cast<QGestureEvent*>(event)))
            return true;
        break;
    case QEvent::Leave:
        d->setHoverRow(-1);
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::paintEvent(QPaintEvent* event)
{
    if (d->painter.dpr() != devicePixelRatioF())
        d->resetPens(); // the window came to another screen
    QPainter painter(viewport());
    Scene scene = d->scene();
    if (event->rect() == viewport()->rect() && event->region().rectCount() == 1)
        d->painted = scene.now; // else the rest still shows another time
    for (const QRect& dirty : event->region()) {
        painter.setClipRect(dirty);
        scene.dirty = dirty;
        d->painter.paint(painter, scene, d->emptyText());
        d->overlayPainter.paint(painter, scene, d->painter.indexes(), d->overlay());
    }
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    d->stackIsStale = d->stackIsStale || d->allRows; // squeezed rows follow the height
    d->scale.width = d->scene().chart().width();
    d->updateScrollBar();
}

void TimelineView::scrollContentsBy(int, int by)
{
    d->rememberRows();
    d->movePicture(by);
}

void TimelineView::Private::resetPens()
{
    painter.reset(q->font(), q->devicePixelRatioF());
    overlayPainter.reset(q->font(), q->devicePixelRatioF());
    q->viewport()->update();
}

void TimelineView::Private::rowsChanged()
{
    allData.reset();
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
        if (allRows)
            stack = stack.squeezed(std::max(1, q->viewport()->height() - Scene::RulerHeight));
    }
    return stack;
}

void TimelineView::Private::rememberRows()
{
    rowAnchor.remember(model, rows(), q->verticalScrollBar()->value(), scene().chart().height());
}

void TimelineView::Private::takeRows()
{
    if (std::exchange(rowsAreTaken, true))
        return; // somebody could not wait for it
    hoverRow = -1;
    const int scrolled = q->verticalScrollBar()->value() + rowAnchor.shift(model, rows());
    updateScrollBar();
    q->verticalScrollBar()->setValue(scrolled);
    rememberRows();

    QSet<WorkerId> kept = selected;
    kept.removeIf([this](WorkerId worker) { return model.rowOf(worker) < 0; });
    if (model.rowOf(current) < 0) {
        current = {};
        currentShift = {};
    }
    if (model.rowOf(anchor) < 0)
        anchor = current;
    if (proposal && model.rowOf(proposal->worker) < 0)
        dropProposal();
    QSet<ShiftId> keptShifts;
    for (const WorkerId worker : std::as_const(kept)) {
        for (const LiveShift& shift : model.shiftsAt(model.rowOf(worker))) {
            if (selectedShifts.contains(shift.id))
                keptShifts.insert(shift.id);
        }
    }
    setSelection(kept, keptShifts);
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent change(q, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&change);
        tellFocus(*q); // its cell is another one now
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

QString TimelineView::Private::emptyText() const
{
    return model.hasWorkers() ? tr("No worker matches the search and the filter.")
                              : tr("No workers yet. Import them on the Workers page.");
}

} // namespace covershift::timeline
