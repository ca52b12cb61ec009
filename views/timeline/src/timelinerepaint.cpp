// What has to be painted anew when something has changed.
#include "timelineview_p.h"

#include <items/liverowsmodel.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace covershift::timeline {

namespace {

/// How old a picture may become in which nothing has moved: it also tells how long cover has run.
constexpr std::chrono::seconds OldestPicture(10);
/// px by which what stands at a row's edge, or frames all of the board, may reach over it.
constexpr int Overhang = 4;

} // namespace

bool TimelineView::Private::isOutdated(const Scene& shown) const
{
    const milliseconds since = shown.now - painted;
    if (since < milliseconds(0) || since >= OldestPicture)
        return true;
    // Nothing on the board moves by less than the device's pixels.
    return shown.snapped(shown.namesWidth() + scale.xOf(shown.now))
        != shown.snapped(shown.namesWidth() + scale.xOf(painted));
}

void TimelineView::Private::movePicture(int by)
{
    const Scene shown = scene();
    const QRect area = shown.names().united(shown.chart());
    // A row between the device's pixels would have other edges where it comes to.
    const bool isWhole = shown.dpr == std::floor(shown.dpr);
    const bool moves = isWhole && rowsAreTaken && !shown.rows.isSqueezed() && !proposal
        && (!drag || drag->kind == DragKind::Rows) && std::abs(by) < area.height() && !isOutdated(shown);
    if (!moves) {
        q->viewport()->update();
        return;
    }
    Scene before = shown;
    before.scrollY += by;
    if (before.framesAll() != shown.framesAll()) {
        q->viewport()->update();
        return;
    }
    q->viewport()->scroll(0, by, area);
    // What stays on top has moved along, and what was beneath it is seen now.
    QRegion stale;
    if (before.stickyHeader() >= 0)
        stale += before.stickyRect().translated(0, by);
    if (shown.stickyHeader() >= 0)
        stale += shown.stickyRect();
    const int end = area.bottom() + 1;
    for (const int edge : {by < 0 ? end + by : area.top() + by, by < 0 ? area.top() : end})
        stale += QRect(0, edge - Overhang, area.width(), 2 * Overhang);
    q->viewport()->update(stale & area);
}

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
