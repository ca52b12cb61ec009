// Mouse and wheel of the timeline.
#include "timelineview_p.h"

#include <geometry/proposal.h>
#include <items/liverowsmodel.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace covershift::timeline {

namespace {

constexpr double WheelZoom = 1.2; ///< a notch
constexpr double WheelNotch = 120; ///< eighths of a degree
constexpr double WheelPan = 0.1; ///< of the width

} // namespace

void TimelineView::wheelEvent(QWheelEvent* event)
{
    // What was let go stands still.
    if (event->phase() == Qt::ScrollMomentum) {
        event->accept();
        return;
    }
    const QPoint position = event->position().toPoint();
    const QPoint turned = event->angleDelta();
    const bool overNames = position.x() < d->scene().namesWidth();
    const bool sideways = turned.x() != 0 && std::abs(turned.x()) >= std::abs(turned.y());
    if (overNames && !sideways && !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (sideways || event->modifiers() & Qt::ShiftModifier) {
        const int eighths = sideways ? turned.x() : turned.y();
        d->setScale(geometry::panned(d->scale, eighths / WheelNotch * WheelPan * d->scale.width));
    } else {
        d->zoom(std::max(0.0, d->chartX(position)), std::pow(WheelZoom, -turned.y() / WheelNotch));
    }
    event->accept();
}

TimelineView::Private::DragKind TimelineView::Private::dragKindAt(
    const QPoint& position, Qt::KeyboardModifiers modifiers) const
{
    const Scene seen = scene();
    if (position.x() < seen.namesWidth())
        return DragKind::Rows;
    if (seen.ruler().contains(position))
        return DragKind::Zoom;
    if (modifiers & Qt::ControlModifier)
        return DragKind::Frame;
    if (modifiers & Qt::ShiftModifier && mayPropose && model.workerAt(seen.rowAt(position)).isValid())
        return DragKind::Propose;
    return DragKind::Pan;
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    d->drag = d->dragFrom(event->position().toPoint(), event->modifiers());
}

TimelineView::Private::Drag TimelineView::Private::dragFrom(
    const QPoint& position, Qt::KeyboardModifiers modifiers) const
{
    Drag pressed;
    pressed.kind = dragKindAt(position, modifiers);
    pressed.start = position;
    pressed.at = position;
    pressed.time = scale.at(chartX(position));
    pressed.modifiers = modifiers;
    pressed.scale = scale;
    pressed.scrollY = q->verticalScrollBar()->value();
    pressed.followed = following;
    const int row = scene().rowAt(position);
    pressed.onHeader = row >= 0 && rows().isHeader(row);
    pressed.worker = pressed.onHeader ? membersOf(row).value(0) : model.workerAt(row);
    const bool onBars = pressed.worker.isValid() && !pressed.onHeader && pressed.kind != DragKind::Rows;
    if (const int shift = onBars ? shiftUnder(row, position, 0) : -1; shift >= 0)
        pressed.shift = model.shiftsAt(row)[std::size_t(shift)].id;
    return pressed;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (!d->drag) {
        d->hoverAt(position);
        return;
    }
    if (!d->drag->moved && (position - d->drag->start).manhattanLength() < QApplication::startDragDistance())
        return;
    d->drag->moved = true;
    d->dragTo(position);
}

void TimelineView::Private::hoverAt(const QPoint& position)
{
    const Scene seen = scene();
    if (seen.ruler().contains(position))
        q->viewport()->setCursor(Qt::IBeamCursor); // here a drag marks a stretch of time
    else
        q->viewport()->unsetCursor();
    setHoverRow(seen.rowAt(position));
}

void TimelineView::Private::setHoverRow(int row)
{
    const int before = std::exchange(hoverRow, row);
    if (before == row)
        return;
    for (const int each : {before, row}) {
        if (each >= 0)
            repaintRows(each, each);
    }
}

void TimelineView::Private::dragTo(const QPoint& position)
{
    drag->at = position;
    const QPoint by = position - drag->start;
    switch (drag->kind) {
    case DragKind::Pan:
        q->viewport()->setCursor(Qt::ClosedHandCursor);
        setScale(geometry::panned(drag->scale, by.x()));
        q->verticalScrollBar()->setValue(drag->scrollY - by.y());
        break;
    case DragKind::Rows:
        q->viewport()->setCursor(Qt::ClosedHandCursor);
        q->verticalScrollBar()->setValue(drag->scrollY - by.y());
        break;
    case DragKind::Propose:
        if (model.rowOf(drag->worker) >= 0)
            propose(drag->worker, geometry::proposedBetween(drag->time, scale.at(chartX(position))), false);
        break;
    case DragKind::Zoom:
    case DragKind::Frame:
        q->viewport()->update();
        break;
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !d->drag)
        return;
    const Private::Drag drag = *std::exchange(d->drag, std::nullopt);
    viewport()->unsetCursor();
    viewport()->update();
    if (!drag.moved) {
        d->click(drag);
        return;
    }
    switch (drag.kind) {
    case Private::DragKind::Zoom:
        d->setScale(geometry::zoomedTo(d->scale, d->chartX(drag.start), d->chartX(drag.at)));
        break;
    case Private::DragKind::Frame:
        d->selectFrame(QRect(drag.start, drag.at).normalized());
        break;
    case Private::DragKind::Propose:
        d->offerProposal();
        break;
    case Private::DragKind::Pan:
    case Private::DragKind::Rows:
        break;
    }
}

void TimelineView::Private::click(const Drag& pressed)
{
    if (pressed.kind == DragKind::Zoom)
        return;
    const int worker = model.rowOf(pressed.worker);
    const int row = pressed.onHeader ? rows().headerOf(worker) : worker;
    if (shiftOf(pressed.worker, pressed.shift))
        clickShift(row, pressed.shift, pressed.modifiers);
    else
        clickRow(row, pressed.modifiers);
}

bool TimelineView::Private::cancelDrag()
{
    if (!drag)
        return false;
    const Drag given = *std::exchange(drag, std::nullopt);
    q->viewport()->unsetCursor();
    q->viewport()->update();
    if (given.kind == DragKind::Propose)
        dropProposal();
    if (!given.moved || (given.kind != DragKind::Pan && given.kind != DragKind::Rows))
        return true;
    q->verticalScrollBar()->setValue(given.scrollY);
    if (given.followed) {
        followNow();
        Q_EMIT q->rangeChanged();
    } else if (given.kind == DragKind::Pan) {
        setScale(given.scale);
    }
    return true;
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
        mousePressEvent(event); // two clicks that select
        return;
    }
    const WorkerId worker = d->model.workerAt(d->scene().rowAt(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && worker.isValid())
        Q_EMIT activated(worker);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    const Scene scene = d->scene();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const int row = d->model.rowOf(d->current);
        if (row < 0)
            return;
        if (!d->selected.contains(d->current))
            d->setSelection({d->current});
        d->showRow(row);
        const QRect rect = d->scene().rowRect(row);
        Q_EMIT menuRequested(
            d->current, scene.now, viewport()->mapToGlobal(QPoint(scene.namesWidth() / 2, rect.bottom())));
        return;
    }
    const int row = scene.rowAt(event->pos());
    if (row < 0)
        return;
    const WorkerId worker = d->rows().isHeader(row) ? d->membersOf(row).value(0) : d->model.workerAt(row);
    if (d->rows().isHeader(row) || !d->selected.contains(worker))
        d->clickRow(row, Qt::NoModifier);
    else
        d->setCurrent(worker);
    const bool inChart = event->pos().x() >= scene.namesWidth();
    const Instant at = inChart ? d->scale.at(d->chartX(event->pos())) : scene.now;
    Q_EMIT menuRequested(worker, std::chrono::floor<std::chrono::minutes>(at), event->globalPos());
}

} // namespace covershift::timeline
