// What has to be painted anew when something has changed.
#include "timelineview_p.h"

#include <items/liverowsmodel.h>

#include <algorithm>
#include <utility>

namespace covershift::timeline {

void TimelineView::Private::repaintRows(int first, int last)
{
    const Scene shown = scene();
    if (shown.firstVisible() < 0)
        return;
    const int from = std::max(first, shown.firstVisible());
    const int to = std::min(last, shown.lastVisible());
    // Squeezed rows share pixels with their neighbours.
    const int around = shown.rows.isSqueezed() ? 1 : 0;
    if (from <= to) {
        q->viewport()->update(shown.rowRect(from).united(shown.rowRect(to)).adjusted(0, -around, 0, around));
    }
    const int sticky = shown.stickyHeader();
    if (sticky >= first && sticky <= last)
        q->viewport()->update(shown.stickyRect());
}

void TimelineView::showAllRows(bool all)
{
    if (std::exchange(d->allRows, all) == all)
        return;
    d->stackIsStale = true;
    d->updateScrollBar();
    d->showRow(d->model.rowOf(d->current));
    viewport()->update();
}

bool TimelineView::showsAllRows() const
{
    return d->allRows;
}

} // namespace covershift::timeline
