// Which rows and bars are selected, and where the keyboard is.
#include "barpainter.h"
#include "timelineaccessible.h"
#include "timelineview_p.h"

#include <geometry/coverindex.h>
#include <items/liverowsmodel.h>

#include <QAccessible>

#include <algorithm>

namespace covershift::timeline {

QVector<WorkerId> TimelineView::selectedWorkers() const
{
    QVector<WorkerId> workers(d->selected.cbegin(), d->selected.cend());
    workers.removeIf([this](WorkerId worker) { return d->model.rowOf(worker) < 0; });
    std::sort(workers.begin(), workers.end(),
        [this](WorkerId a, WorkerId b) { return d->model.rowOf(a) < d->model.rowOf(b); });
    return workers;
}

QVector<ShiftId> TimelineView::selectedShifts() const
{
    QVector<ShiftId> found;
    if (d->selectedShifts.isEmpty())
        return found;
    for (const WorkerId worker : selectedWorkers()) {
        for (const LiveShift& shift : d->model.shiftsAt(d->model.rowOf(worker))) {
            if (d->selectedShifts.contains(shift.id))
                found.append(shift.id);
        }
    }
    return found;
}

void TimelineView::select(const QVector<WorkerId>& workers)
{
    QVector<WorkerId> shown = workers;
    shown.removeIf([this](WorkerId worker) { return d->model.rowOf(worker) < 0; });
    if (!shown.isEmpty() && !shown.contains(d->current))
        d->setCurrent(shown.constFirst());
    d->setSelection(QSet<WorkerId>(shown.cbegin(), shown.cend()));
}

QVector<WorkerId> TimelineView::Private::membersOf(int header) const
{
    QVector<WorkerId> members;
    for (int row = header + 1; row < rows().rows() && !rows().isHeader(row); ++row)
        members.append(model.workerAt(row));
    return members;
}

const LiveShift* TimelineView::Private::shiftOf(WorkerId worker, ShiftId shift) const
{
    const int row = shift.isValid() ? model.rowOf(worker) : -1;
    if (row < 0)
        return nullptr;
    const std::span<const LiveShift> shifts = model.shiftsAt(row);
    const auto found = std::ranges::find(shifts, shift, &LiveShift::id);
    return found == shifts.end() ? nullptr : &*found;
}

Interval TimelineView::Private::timeOf(const LiveShift& shift) const
{
    return {shift.start, geometry::shownEnd(shift, model.now())};
}

QVector<ShiftId> TimelineView::Private::shiftsIn(int row, const Interval& time) const
{
    QVector<ShiftId> found;
    for (const LiveShift& shift : model.shiftsAt(row)) {
        const Interval drawn = timeOf(shift);
        // A bar that has no length yet is one all the same.
        if (drawn.start < time.end && (drawn.end > time.start || drawn.start >= time.start))
            found.append(shift.id);
    }
    return found;
}

const LiveShift* TimelineView::Private::nearestShift(int row, Instant at) const
{
    const std::span<const LiveShift> shifts = model.shiftsAt(row);
    const auto nearest = std::ranges::min_element(shifts, {}, [this, at](const LiveShift& shift) {
        const Interval time = timeOf(shift);
        return std::max({time.start - at, at - time.end, milliseconds(0)});
    });
    return nearest == shifts.end() ? nullptr : &*nearest;
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
    shiftAnchor = {};
    setCurrent(worker);
    if (!(modifiers & Qt::ControlModifier))
        setSelection(clicked);
    else if (selected.contains(clicked))
        setSelection(QSet<WorkerId>(selected).subtract(clicked), selectedShifts);
    else
        setSelection(QSet<WorkerId>(selected).unite(clicked), selectedShifts);
}

void TimelineView::Private::clickShift(int row, ShiftId shift, Qt::KeyboardModifiers modifiers)
{
    const WorkerId worker = model.workerAt(row);
    const LiveShift* const clicked = shiftOf(worker, shift);
    const LiveShift* const first = shiftOf(anchor, shiftAnchor);
    if (!clicked)
        return;
    const Interval time = timeOf(*clicked);
    if (modifiers & Qt::ShiftModifier && first) {
        const Interval from = timeOf(*first);
        const int other = model.rowOf(anchor);
        setCurrent(worker, shift);
        selectRange(std::min(row, other), std::max(row, other), modifiers & Qt::ControlModifier,
            Interval{std::min(from.start, time.start),
                std::max({from.end, time.end, std::max(from.start, time.start) + milliseconds(1)})});
        return;
    }
    if (modifiers & Qt::ShiftModifier) {
        clickRow(row, modifiers);
        return;
    }
    anchor = worker;
    shiftAnchor = shift;
    setCurrent(worker, shift);
    if (!(modifiers & Qt::ControlModifier)) {
        setSelection({worker}, {shift});
        return;
    }
    QSet<ShiftId> shifts = selectedShifts;
    if (!shifts.remove(shift))
        shifts.insert(shift);
    setSelection(QSet<WorkerId>(selected) << worker, shifts);
}

void TimelineView::Private::selectRange(int from, int to, bool add, const std::optional<Interval>& time)
{
    QSet<WorkerId> range = add ? selected : QSet<WorkerId>();
    QSet<ShiftId> shifts = add ? selectedShifts : QSet<ShiftId>();
    for (int row = from; row <= to; ++row) {
        if (const WorkerId worker = model.workerAt(row); worker.isValid()) {
            range.insert(worker);
            if (time) {
                for (const ShiftId shift : shiftsIn(row, *time))
                    shifts.insert(shift);
            }
        }
    }
    setSelection(range, shifts);
}

void TimelineView::Private::selectFrame(const QRect& frame)
{
    const Scene seen = scene();
    const QRect chart = seen.chart();
    const QRect inside = frame.intersected(chart);
    if (inside.isEmpty() || seen.firstVisible() < 0)
        return;
    const int top = rows().rowAt(std::max(0, inside.top() - Scene::RulerHeight + seen.scrollY));
    int bottom = rows().rowAt(inside.bottom() - Scene::RulerHeight + seen.scrollY);
    if (top < 0)
        return;
    if (bottom < 0)
        bottom = rows().rows() - 1;
    selectRange(top, bottom, true,
        Interval{scale.at(chartX(inside.topLeft())), scale.at(chartX(inside.bottomRight()))});
}

void TimelineView::Private::setSelection(const QSet<WorkerId>& workers, const QSet<ShiftId>& shifts)
{
    const bool sameRows = std::exchange(selected, workers) == workers;
    const bool sameShifts = std::exchange(selectedShifts, shifts) == shifts;
    if (sameRows && sameShifts)
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
    if (model.rowOf(worker) >= 0 && q->hasFocus() && QAccessible::isActive())
        tellFocus(*q);
}

} // namespace covershift::timeline
