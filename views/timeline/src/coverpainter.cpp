// The bars of cover, between what is planned beneath them and what of the plan lies over them.
#include "barpainter.h"
#include "timelinepainter.h"

#include <items/liverowsmodel.h>
#include <items/timetext.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace covershift::timeline {

using theme::Token;

namespace {

/// px from one badge to the next where many bars that bear one lie close.
constexpr double BadgePitch = 14;
constexpr std::ptrdiff_t Overlapping = 32; ///< shifts before one that may go on beside it
constexpr double LeastMarked = 9; ///< px of height, for a sign to fit
constexpr double PlanSign = 8; ///< px that the sign of automatic mode reaches out of its outline

} // namespace

void TimelinePainter::paintBars(QPainter& painter, const Scene& scene, int row)
{
    if (scene.rows.isHeader(row))
        return;
    const std::span<const LiveShift> shifts = scene.model->shiftsAt(row);
    const geometry::CoverIndex& index = m_indexes.of(*scene.model, row);
    const geometry::RowBars bars = geometry::barsOf(shifts, index, scene.scale, scene.now);
    const QRectF rect = scene.rowRect(row);
    const RowPlan plan = planOf(scene, row);
    paintStrip(painter, scene, row, bars, plan);

    Drawn before;
    for (std::size_t i = 0; i < bars.bars.size(); ++i) {
        const geometry::Bar& bar = bars.bars[i];
        const bool isOver = geometry::isPlain(shifts[bar.shift]) && bar.time.end <= scene.now;
        if (isOver)
            paintOver(painter, scene, shifts[bar.shift], bar, rect);
        else
            paintShift(painter, scene, shifts, bar, rect, plan, before);
        if (plan.index && (!isOver || bar.lane.lanes > 1))
            paintUnplannedOn(painter, barOf(scene, bar, barLook(shifts[bar.shift], scene.now), rect));
    }
    paintBesidePlan(painter, scene, plan, shifts, rect);
    if (scene.focused && scene.currentShift.isValid())
        paintCurrentBar(painter, scene, shifts, bars, rect);
}

QRectF TimelinePainter::barOf(
    const Scene& scene, const geometry::Bar& bar, const BarLook& look, const QRectF& row) const
{
    QRectF rect
        = barRect(scene.scale, bar.time, look, row.top(), row.height()).translated(scene.namesWidth(), 0);
    rect.setLeft(scene.snapped(rect.left()));
    return inLane(rect, bar.lane, row.top(), row.height());
}

void TimelinePainter::paintOver(QPainter& painter, const Scene& scene, const LiveShift& shift,
    const geometry::Bar& bar, const QRectF& row)
{
    const BarLook look = barLook(shift, scene.now);
    const bool isBeside = bar.lane.lanes > 1;
    if (look.mark == BarLook::Mark::None && !look.backdated && !isBeside)
        return;
    const QRectF rect = barOf(scene, bar, look, row);
    if (isBeside)
        painter.fillRect(rect, m_pens.color(look.token));
    if (rect.height() < LeastMarked)
        return;
    const double left = std::max<double>(rect.left(), scene.chart().left());
    if (look.mark == BarLook::Mark::Check)
        paintCheckMark(painter, m_pens, rect, left);
    if (look.backdated && rect.left() >= scene.chart().left() && rect.width() > ShortestBar)
        paintBackdated(painter, m_pens, rect.topLeft());
}

double TimelinePainter::roomBeside(
    const Scene& scene, std::span<const LiveShift> shifts, const geometry::Bar& bar, double right) const
{
    if (bar.lane.lanes > 1)
        return 0; // others lie above or below, and a text is as high as all of them
    const Instant end = scene.scale.at(right - scene.namesWidth());
    const auto next = std::ranges::upper_bound(shifts, end, {}, &LiveShift::start);
    // What began before it and goes on beyond it lies in this place.
    const auto begin = shifts.begin() + std::max<std::ptrdiff_t>(0, (next - shifts.begin()) - Overlapping);
    const bool isTaken = std::any_of(begin, next, [&](const LiveShift& other) {
        return &other != &shifts[bar.shift] && geometry::shownEnd(other, scene.now) > end;
    });
    if (isTaken)
        return 0;
    return next == shifts.end() ? scene.chart().right() : scene.namesWidth() + scene.scale.xOf(next->start);
}

double TimelinePainter::paintRunning(QPainter& painter, const Scene& scene, std::span<const LiveShift> shifts,
    const geometry::Bar& bar, const QRectF& rect, const BarLook& look, const RowPlan& plan)
{
    const auto xOf = [&scene](Instant at) { return scene.namesWidth() + scene.scale.xOf(at); };
    double room = roomBeside(scene, shifts, bar, rect.right());
    std::vector<double> lines;
    if (look.fuse)
        lines.push_back(xOf(look.fuse->end));
    for (const geometry::PlannedPiece& piece : plan.pieces) {
        const Interval& planned = plan.times[piece.index].time;
        if (planned.start > scene.now)
            room = std::min(room, xOf(planned.start) - PlanSign);
        else if (planned.end > scene.now)
            lines.push_back(xOf(planned.end));
    }
    std::ranges::sort(lines);
    const QRectF text = paintElapsed(
        painter, m_pens, rect, look, items::durationText(scene.now - shifts[bar.shift].start), room, lines);
    const bool isBeforeFuse = !text.isNull() && (!look.fuse || text.right() < xOf(look.fuse->end));
    return isBeforeFuse ? text.right() : endOfSigns(rect, look);
}

void TimelinePainter::paintShift(QPainter& painter, const Scene& scene, std::span<const LiveShift> shifts,
    const geometry::Bar& bar, const QRectF& row, const RowPlan& plan, Drawn& before)
{
    const double origin = scene.namesWidth();
    const LiveShift& shift = shifts[bar.shift];
    BarLook look = barLook(shift, scene.now);
    const QRectF rect = barOf(scene, bar, look, row);
    // Many that look alike in the same pixels are one picture; and of badges only so many can be told apart.
    const bool isAlike = look == before.look && rect.top() == before.top;
    if (isAlike && rect.right() <= before.right)
        return;
    if (isAlike && rect.width() < BadgePitch && rect.left() < before.badge + BadgePitch)
        look.mark = BarLook::Mark::None;
    else
        before.badge = rect.left();
    before.look = barLook(shift, scene.now);
    before.right = rect.right();
    before.top = rect.top();

    const Instant end = shift.hasEnd() ? shift.end : scene.now;
    const BarTimes times{
        scene.snapped(origin + scene.scale.xOf(scene.now)), scene.snapped(origin + scene.scale.xOf(end))};
    paintBar(painter, m_pens, rect, look, times, scene.chart());
    double clear = rect.right();
    const bool runs = look.edge == BarLook::Edge::Arrow || look.edge == BarLook::Edge::Failed;
    if (runs && shift.counts() && rect.right() >= scene.chart().left())
        clear = paintRunning(painter, scene, shifts, bar, rect, look, plan);
    if (look.fuse) {
        paintFuse(painter, m_pens, rect, origin + scene.scale.xOf(look.fuse->start),
            origin + scene.scale.xOf(look.fuse->end), clear);
    }
}

void TimelinePainter::paintCurrentBar(QPainter& painter, const Scene& scene,
    std::span<const LiveShift> shifts, const geometry::RowBars& bars, const QRectF& row)
{
    const auto found = std::ranges::find(shifts, scene.currentShift, &LiveShift::id);
    if (found == shifts.end())
        return;
    const auto at = std::size_t(found - shifts.begin());
    const geometry::Bar bar{
        at, {found->start, geometry::shownEnd(*found, scene.now)}, geometry::laneOf(bars, at)};
    const QRectF rect = barOf(scene, bar, barLook(*found, scene.now), row);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_pens.color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    // Rows are repainted one by one: none reaches over another.
    QRectF frame = rect.adjusted(-3, -3, 3, 3);
    frame.setTop(std::max(frame.top(), row.top() + 1));
    frame.setBottom(std::min(frame.bottom(), row.bottom() - 1));
    painter.drawRoundedRect(frame, 5, 5);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace covershift::timeline
