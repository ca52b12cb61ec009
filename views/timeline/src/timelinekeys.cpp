// Keyboard of the timeline.
#include "timelineview_p.h"

#include <geometry/proposal.h>
#include <items/liverowsmodel.h>

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace covershift::timeline {

namespace {

constexpr double KeyPan = 0.125; ///< of the width

// How far an arrow moves a proposal.
constexpr milliseconds MoveStep = std::chrono::minutes(5);
constexpr milliseconds EndStep = std::chrono::minutes(15);
constexpr milliseconds FineStep = std::chrono::minutes(1);

} // namespace

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
    if (proposal && proposal->byKeys && handleProposalKey(event))
        return true;
    if (event->matches(QKeySequence::SelectAll)) {
        selectRange(0, rows().rows() - 1, false);
        return true;
    }
    if (handleMove(event, modifiers))
        return true;
    switch (event->key()) {
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
        if (shiftOf(current, currentShift))
            clickShift(model.rowOf(current), currentShift, Qt::ControlModifier);
        else
            clickRow(model.rowOf(current), Qt::ControlModifier);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!current.isValid())
            return false;
        // Held down it would log in and out again and again.
        if (event->isAutoRepeat())
            return true;
        Q_EMIT q->activated(current);
        return true;
    case Qt::Key_Escape:
        return escape();
    default:
        return false;
    }
}

bool TimelineView::Private::handleMove(QKeyEvent* event, Qt::KeyboardModifiers modifiers)
{
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
        moveToEnd(-1, modifiers);
        return true;
    case Qt::Key_End:
        moveToEnd(1, modifiers);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        if (modifiers & Qt::ControlModifier)
            setScale(geometry::panned(scale, -step * KeyPan * scale.width));
        else
            moveBar(step, modifiers);
        return true;
    }
    default:
        return false;
    }
}

bool TimelineView::Private::escape()
{
    if (cancelDrag())
        return true;
    if (proposal) {
        dropProposal();
        return true;
    }
    if (selected.isEmpty() && !currentShift.isValid())
        return false;
    shiftAnchor = {};
    setCurrent(current);
    setSelection({});
    return true;
}

bool TimelineView::Private::handleProposalKey(QKeyEvent* event)
{
    const bool fine = event->modifiers() & Qt::ControlModifier;
    const bool end = event->modifiers() & Qt::ShiftModifier;
    Proposal changed = *proposal;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const milliseconds step = fine ? FineStep : end ? EndStep : MoveStep;
        const milliseconds by = event->key() == Qt::Key_Left ? -step : step;
        changed.time = end ? geometry::extendedBy(changed.time, by) : geometry::movedBy(changed.time, by);
        break;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int row = workerRow(model.rowOf(changed.worker), event->key() == Qt::Key_Up ? -1 : 1);
        if (row < 0)
            return true;
        changed.worker = model.workerAt(row);
        clickRow(row, Qt::NoModifier);
        showRow(row);
        break;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        offerProposal();
        return true;
    default:
        return false;
    }
    propose(changed.worker, changed.time, true);
    showTime(changed.time);
    return true;
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
    const LiveShift* const from = shiftOf(current, currentShift);
    const LiveShift* const to
        = from && row != model.rowOf(current) ? nearestShift(row, timeOf(*from).start) : nullptr;
    if (to && modifiers & Qt::ControlModifier)
        setCurrent(model.workerAt(row), to->id);
    else if (to)
        clickShift(row, to->id, modifiers & Qt::ShiftModifier);
    else if (modifiers & Qt::ControlModifier)
        setCurrent(model.workerAt(row)); // the selection stays; Space changes it
    else
        clickRow(row, modifiers & Qt::ShiftModifier);
    showRow(row);
    if (const LiveShift* const bar = shiftOf(current, currentShift))
        showTime(timeOf(*bar));
}

void TimelineView::Private::moveToEnd(int step, Qt::KeyboardModifiers modifiers)
{
    const std::span<const LiveShift> shifts = model.shiftsAt(model.rowOf(current));
    if (shiftOf(current, currentShift))
        moveToBar(step < 0 ? 0 : shifts.size() - 1, modifiers);
    else
        moveToRow(step < 0 ? workerRow(-1, 1) : workerRow(rows().rows(), -1), modifiers);
}

void TimelineView::Private::moveBar(int step, Qt::KeyboardModifiers modifiers)
{
    const int row = model.rowOf(current);
    const std::span<const LiveShift> shifts = model.shiftsAt(row);
    if (shifts.empty()) {
        setScale(geometry::panned(scale, -step * KeyPan * scale.width));
        return;
    }
    const auto at = std::ranges::find(shifts, currentShift, &LiveShift::id);
    if (at == shifts.end()) {
        const LiveShift* const nearest = nearestShift(row, scale.from + scale.span() / 2);
        moveToBar(std::size_t(nearest - shifts.data()), modifiers);
        return;
    }
    const auto index = at - shifts.begin() + step;
    moveToBar(std::size_t(std::clamp<std::ptrdiff_t>(index, 0, std::ssize(shifts) - 1)), modifiers);
}

void TimelineView::Private::moveToBar(std::size_t index, Qt::KeyboardModifiers modifiers)
{
    const int row = model.rowOf(current);
    const LiveShift& shift = model.shiftsAt(row)[index];
    const Interval time = timeOf(shift);
    // Without a bar to begin at, the first one is the beginning.
    clickShift(row, shift.id, shiftOf(anchor, shiftAnchor) ? modifiers & Qt::ShiftModifier : Qt::NoModifier);
    showRow(row);
    showTime(time);
}

} // namespace covershift::timeline
