// What the pointer is over, and what is said of it.
#include "barpainter.h"
#include "timelinetips.h"
#include "timelineview_p.h"

#include <geometry/plan.h>
#include <geometry/ticks.h>
#include <items/coverstate.h>
#include <items/liveplan.h>
#include <items/liverowsmodel.h>
#include <items/timetext.h>

#include <algorithm>

namespace covershift::timeline {

using items::LiveRowsModel;

namespace {

constexpr int MostApart = 3; ///< that a tip tells of one by one

} // namespace

int TimelineView::Private::shiftUnder(int row, const QPoint& position, double slack) const
{
    const double x = chartX(position);
    if (!model.workerAt(row).isValid())
        return -1;
    const std::span<const LiveShift> shifts = model.shiftsAt(row);
    const Instant now = model.now();
    const geometry::CoverIndex& index = painter.indexes().of(model, row);
    if (const int hit = shiftInLane(row, position, slack); hit >= 0)
        return hit;
    if (const int hit = geometry::shiftAt(shifts, index, scale, now, x, slack); hit >= 0)
        return hit;
    // A login ahead has no length in time, but a bar of its own width.
    const auto ahead = std::ranges::find_if(shifts, [&](const LiveShift& shift) {
        const Interval time{shift.start, geometry::shownEnd(shift, now)};
        const QRectF bar = barRect(scale, time, barLook(shift, now), 0, 0);
        return bar.left() <= x && x <= bar.right();
    });
    return ahead == shifts.end() ? -1 : int(ahead - shifts.begin());
}

int TimelineView::Private::shiftInLane(int row, const QPoint& position, double slack) const
{
    const Scene now = scene();
    if (now.rows.isSqueezed())
        return -1;
    const geometry::RowBars bars
        = geometry::barsOf(model.shiftsAt(row), painter.indexes().of(model, row), scale, now.now);
    const QRectF rect = now.rowRect(row);
    const double x = chartX(position);
    for (auto bar = bars.bars.rbegin(); bar != bars.bars.rend(); ++bar) {
        const bool isBeside
            = scale.xOf(bar->time.start) - slack <= x && x <= scale.xOf(bar->time.end) + slack;
        const double share = (position.y() - rect.top()) / std::max(1.0, rect.height());
        if (bar->lane.lanes > 1 && isBeside && geometry::laneAt(share, bar->lane.lanes) == bar->lane.lane)
            return int(bar->shift);
    }
    return -1;
}

QString TimelineView::Private::toolTip(const QPoint& position) const
{
    const Scene now = scene();
    if (now.ruler().contains(position))
        return rulerTip(position);
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
        lines.append(planLines(model, row));
        return lines.join(u'\n');
    }
    constexpr double slack = 4;
    const int shift = shiftUnder(row, position, slack);
    const QString planned = plannedTip(row, scale.at(chartX(position)));
    if (shift < 0)
        return planned.isEmpty() ? QString()
                                 : tr("%1: %2", "a worker, and what is planned").arg(worker, planned);
    const geometry::CoverIndex& index = painter.indexes().of(model, row);
    const geometry::Crowd crowd = geometry::crowdAt(shifts, index, scale, chartX(position), slack);
    if (crowd.count == 0) {
        const QString covered = shiftSentences(worker, shifts[std::size_t(shift)], now.now);
        return planned.isEmpty() ? covered : covered + u'\n' + planned;
    }
    QStringList lines;
    // What stands apart in the picture is not lost among the others here either.
    const Interval around{scale.at(chartX(position) - slack), scale.at(chartX(position) + slack)};
    for (const std::uint32_t at : index.apart()) {
        const LiveShift& apart = shifts[at];
        if (lines.size() < MostApart && around.overlaps({apart.start, geometry::shownEnd(apart, now.now)}))
            lines.append(shiftSentences(worker, apart, now.now));
    }
    lines.append(columnSentence(crowd.count, crowd.time, coveredShare(shifts, crowd.time, now.now), now.now));
    return lines.join(u'\n');
}

QString TimelineView::Private::rulerTip(const QPoint& position) const
{
    constexpr double slack = 8;
    const Instant from = scale.at(chartX(position) - slack);
    const Instant to = scale.at(chartX(position) + slack);
    const QTimeZone zone = QTimeZone::systemTimeZone();
    for (const geometry::ClockChange& change : geometry::clockChanges({from, to, 1}, zone)) {
        const QString at = items::clockText(change.at, model.now());
        const QString by = items::durationText(std::chrono::abs(change.by));
        return change.by.count() > 0 ? tr("The clock goes forward by %1: it is %2 then.").arg(by, at)
                                     : tr("The clock goes back by %1: it is %2 then.").arg(by, at);
    }
    return tr("Drag here to zoom to a stretch of time.");
}

QString TimelineView::Private::plannedTip(int row, Instant at) const
{
    if (!model.plan())
        return {};
    const WorkerId worker = model.workerAt(row);
    const std::span<const PlannedTime> planned = model.plan()->of(worker);
    const geometry::Comparison found = geometry::compared(
        planned, model.shiftsAt(row), {at, at + milliseconds(1)}, model.knownSince(), model.now());
    QStringList lines;
    if (const int index = geometry::plannedAt(planned, at); index >= 0)
        lines.append(model.plan()->sentences(worker, planned[std::size_t(index)]));
    if (!found.gaps.isEmpty())
        lines.append(tr("Planned, but not covered at this time."));
    if (!found.unplanned.isEmpty())
        lines.append(tr("Covered outside of the plan at this time."));
    return lines.join(u'\n');
}

} // namespace covershift::timeline
