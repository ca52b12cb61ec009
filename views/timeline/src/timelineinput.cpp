// Mouse, wheel and keyboard of the timeline.
#include "timelineview_p.h"

#include <items/liverowsmodel.h>

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace covershift::timeline {

namespace {

constexpr double WheelZoom = 1.2; ///< a notch
constexpr double WheelNotch = 120; ///< eighths of a degree
constexpr double KeyPan = 0.125; ///< of the width
constexpr double WheelPan = 0.1;

Instant wholeMinute(Instant at)
{
    return std::chrono::floor<std::chrono::minutes>(at);
}

} // namespace

void TimelineView::wheelEvent(QWheelEvent* event)
{
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

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint();
    d->drag = Private::Drag{position, event->modifiers(), d->scale, verticalScrollBar()->value(), false,
        position.x() >= d->scene().namesWidth()};
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (!d->drag) {
        const int row = d->scene().rowAt(position);
        if (std::exchange(d->hoverRow, row) != row)
            viewport()->update();
        return;
    }
    const QPoint by = position - d->drag->start;
    if (!d->drag->moved && by.manhattanLength() < QApplication::startDragDistance())
        return;
    d->drag->moved = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    if (d->drag->inChart)
        d->setScale(geometry::panned(d->drag->scale, by.x()));
    verticalScrollBar()->setValue(d->drag->scrollY - by.y());
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !d->drag)
        return;
    const Private::Drag drag = *std::exchange(d->drag, std::nullopt);
    viewport()->unsetCursor();
    if (drag.moved)
        return;
    const Scene scene = d->scene();
    const int row = scene.rowAt(drag.start);
    d->clickRow(row, drag.modifiers);
    if (row >= 0 && drag.inChart) {
        const std::span<const LiveShift> shifts = d->model.shiftsAt(row);
        const int shift = d->shiftUnder(row, d->chartX(drag.start), 0);
        d->setCurrent(d->current, shift < 0 ? ShiftId() : shifts[std::size_t(shift)].id);
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
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
    Q_EMIT menuRequested(
        worker, wholeMinute(inChart ? d->scale.at(d->chartX(event->pos())) : scene.now), event->globalPos());
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (d->handleKey(event))
        event->accept();
    else
        event->ignore(); // a scroll area would scroll by arrows
}

bool TimelineView::Private::handleKey(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::SelectAll)) {
        selectRange(0, rows().rows() - 1, false);
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        moveRow(-1, modifiers);
        return true;
    case Qt::Key_Down:
        moveRow(1, modifiers);
        return true;
    case Qt::Key_PageUp:
        moveRow(-rowsPerPage(), modifiers);
        return true;
    case Qt::Key_PageDown:
        moveRow(rowsPerPage(), modifiers);
        return true;
    case Qt::Key_Home:
        moveToRow(workerRow(-1, 1), modifiers);
        return true;
    case Qt::Key_End:
        moveToRow(workerRow(rows().rows(), -1), modifiers);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        if (modifiers & Qt::ControlModifier)
            setScale(geometry::panned(scale, -step * KeyPan * scale.width));
        else
            moveBar(step);
        return true;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        q->zoomIn();
        return true;
    case Qt::Key_Minus:
        q->zoomOut();
        return true;
    case Qt::Key_Space:
        if (!current.isValid())
            return false;
        clickRow(model.rowOf(current), Qt::ControlModifier);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!current.isValid())
            return false;
        Q_EMIT q->activated(current);
        return true;
    case Qt::Key_Escape:
        if (selected.isEmpty() && !currentShift.isValid())
            return false;
        setCurrent(current);
        setSelection({});
        return true;
    default:
        return false;
    }
}

int TimelineView::Private::rowsPerPage() const
{
    return std::max(1, scene().chart().height() / geometry::WorkerHeight - 1);
}

int TimelineView::Private::workerRow(int from, int step) const
{
    for (int row = from + step; row >= 0 && row < rows().rows(); row += step) {
        if (!rows().isHeader(row))
            return row;
    }
    return -1;
}

void TimelineView::Private::moveRow(int step, Qt::KeyboardModifiers modifiers)
{
    const int direction = step < 0 ? -1 : 1;
    int row = model.rowOf(current);
    if (row < 0) {
        moveToRow(workerRow(-1, 1), modifiers);
        return;
    }
    for (int moved = 0; moved < std::abs(step); ++moved) {
        const int next = workerRow(row, direction);
        if (next < 0)
            break;
        row = next;
    }
    moveToRow(row, modifiers);
}

void TimelineView::Private::moveToRow(int row, Qt::KeyboardModifiers modifiers)
{
    if (row < 0)
        return;
    if (modifiers & Qt::ControlModifier)
        setCurrent(model.workerAt(row)); // the selection stays; Space changes it
    else
        clickRow(row, modifiers & Qt::ShiftModifier);
    showRow(row);
}

void TimelineView::Private::moveBar(int step)
{
    const std::span<const LiveShift> shifts = model.shiftsAt(model.rowOf(current));
    if (shifts.empty()) {
        setScale(geometry::panned(scale, -step * KeyPan * scale.width));
        return;
    }
    const Instant now = model.now();
    auto at = std::ranges::find(shifts, currentShift, &LiveShift::id);
    if (at == shifts.end()) {
        // From no bar: to the one that is nearest the middle of what is seen.
        const Instant middle = scale.from + scale.span() / 2;
        at = std::ranges::min_element(shifts, {}, [middle, now](const LiveShift& shift) {
            return std::max({shift.start - middle, middle - geometry::shownEnd(shift, now), milliseconds(0)});
        });
    } else if (step < 0 ? at != shifts.begin() : std::next(at) != shifts.end()) {
        at += step;
    }
    const Interval time{at->start, geometry::shownEnd(*at, now)};
    setCurrent(current, at->id);
    showRow(model.rowOf(current));
    if (time.start < scale.to && time.end > scale.from)
        return;
    const Instant middle = time.start + time.length() / 2;
    setScale({middle - scale.span() / 2, middle - scale.span() / 2 + scale.span(), scale.width});
}

QVector<WorkerId> TimelineView::Private::membersOf(int header) const
{
    QVector<WorkerId> members;
    for (int row = header + 1; row < rows().rows() && !rows().isHeader(row); ++row)
        members.append(model.workerAt(row));
    return members;
}

void TimelineView::Private::clickRow(int row, Qt::KeyboardModifiers modifiers)
{
    if (row < 0) {
        setCurrent(current);
        setSelection({});
        return;
    }
    const bool header = rows().isHeader(row);
    const QVector<WorkerId> members = header ? membersOf(row) : QVector<WorkerId>{model.workerAt(row)};
    const QSet<WorkerId> clicked(members.cbegin(), members.cend());
    const WorkerId worker = members.value(0);
    if (modifiers & Qt::ShiftModifier && anchor.isValid()) {
        const int from = model.rowOf(anchor);
        const int to = model.rowOf(header && from < row ? members.constLast() : worker);
        setCurrent(worker);
        selectRange(std::min(from, to), std::max(from, to), modifiers & Qt::ControlModifier);
        return;
    }
    anchor = worker;
    setCurrent(worker);
    if (!(modifiers & Qt::ControlModifier))
        setSelection(clicked);
    else if (selected.contains(clicked))
        setSelection(QSet<WorkerId>(selected).subtract(clicked));
    else
        setSelection(QSet<WorkerId>(selected).unite(clicked));
}

void TimelineView::Private::selectRange(int from, int to, bool add)
{
    QSet<WorkerId> range = add ? selected : QSet<WorkerId>();
    for (int row = from; row <= to; ++row) {
        if (const WorkerId worker = model.workerAt(row); worker.isValid())
            range.insert(worker);
    }
    setSelection(range);
}

void TimelineView::Private::setSelection(const QSet<WorkerId>& workers)
{
    if (std::exchange(selected, workers) == workers)
        return;
    q->viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(q, QAccessible::SelectionWithin);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT q->selectionChanged(q->selectedWorkers());
}

void TimelineView::Private::setCurrent(WorkerId worker, ShiftId shift)
{
    const bool changed = current != worker || currentShift != shift;
    current = worker;
    currentShift = shift;
    if (!anchor.isValid())
        anchor = worker;
    if (!changed)
        return;
    q->viewport()->update();
    if (const int row = model.rowOf(worker); row >= 0 && q->hasFocus() && QAccessible::isActive()) {
        QAccessibleEvent event(q, QAccessible::Focus);
        event.setChild(row * 3);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace covershift::timeline
