// What was planned, around and beneath the bars of cover.
#include "barpainter.h"
#include "planmarks.h"
#include "timelinepainter.h"
#include "words.h"

#include <items/liveplan.h>
#include <items/liverowsmodel.h>

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace covershift::timeline {

using theme::Token;

namespace {

constexpr double LeastLabel = 32; ///< px; less shows two letters and dots
/// Where more than one in so many logical pixels begin, they are shown by how densely they lie.
constexpr double CrowdedPlanPitch = 20;
constexpr double LeastBolted = 16; ///< px; narrower outlines have no room for a sign
constexpr double LabelPadding = 6;

} // namespace

RowPlan TimelinePainter::planOf(const Scene& scene, int row)
{
    RowPlan plan;
    if (!scene.model->plan())
        return plan;
    plan.worker = scene.model->workerAt(row);
    plan.times = scene.model->plan()->of(plan.worker);
    if (plan.times.empty())
        return plan;
    plan.index = &m_plans.of(*scene.model, row);
    plan.isCrowded
        = double(geometry::plannedCount(plan.times, scene.scale)) * CrowdedPlanPitch > scene.scale.width;
    if (!plan.isCrowded)
        plan.pieces = geometry::plannedPieces(plan.times, scene.scale);
    return plan;
}

void TimelinePainter::paintStrip(
    QPainter& painter, const Scene& scene, int row, const geometry::RowBars& bars, const RowPlan& plan)
{
    const QImage& beneath = ground(scene, groundOf(scene, row));
    m_canvas.begin(scene, scene.rowRect(row), stripHeight(scene, row),
        reinterpret_cast<const QRgb*>(beneath.constBits()));
    m_planStrip.paintBeneath(m_canvas, m_pens, scene, plan);
    m_strip.paint(m_canvas, m_pens, m_indexes.of(*scene.model, row), scene.model->shiftsAt(row), bars);
    m_planStrip.paintOver(m_canvas, m_pens, scene, plan);
    m_canvas.lay();
    m_canvas.paint(painter, scene);
}

int TimelinePainter::stripHeight(const Scene& scene, int row)
{
    const items::LivePlan* plan = scene.model->plan();
    return plan && !plan->of(scene.model->workerAt(row)).empty() ? SlotHeight : OverHeight;
}

QRectF TimelinePainter::stretch(const Scene& scene, const Interval& time, const QRectF& row, int height) const
{
    const double left = scene.snapped(scene.namesWidth() + scene.scale.xOf(time.start));
    const double right = scene.snapped(scene.namesWidth() + scene.scale.xOf(time.end));
    return {left, row.top() + (row.height() - height) / 2, right - left, double(height)};
}

void TimelinePainter::paintUnplannedOn(QPainter& painter, const QRectF& bar)
{
    const double dpr = m_canvas.dpr();
    const double origin = m_canvas.left() * dpr;
    const int from = int(std::floor(bar.left() * dpr - origin));
    const int to = int(std::ceil(bar.right() * dpr - origin));
    for (const PlanStrip::Part& part : m_planStrip.unplannedIn(from, to)) {
        paintUnplanned(painter, m_pens,
            QRectF((origin + part.from) / dpr, bar.top(), (part.to - part.from) / dpr, bar.height()));
    }
}

void TimelinePainter::paintBesidePlan(QPainter& painter, const Scene& scene, const RowPlan& plan,
    std::span<const LiveShift> shifts, const QRectF& row)
{
    for (const geometry::PlannedPiece& piece : plan.pieces) {
        const PlannedTime& planned = plan.times[piece.index];
        if (planned.time.end > scene.now)
            paintPlanName(painter, scene, plan, planned, shifts, row);
        const bool hasRoom = scene.scale.lengthOf(planned.time.length()) >= LeastBolted;
        if (hasRoom && planned.mode == PlanMode::Automatic && planned.time.start >= scene.scale.from) {
            const bool acts = planned.time.end > scene.now
                && scene.model->plan()->automaticWay(plan.worker) == items::AutomaticWay::Acts;
            paintBolt(painter, m_pens,
                stretch(scene, planned.time, row, SlotHeight).topLeft() + QPointF(0, SlotHeight / 2.0), acts);
        }
    }
}

void TimelinePainter::paintPlanName(QPainter& painter, const Scene& scene, const RowPlan& plan,
    const PlannedTime& planned, std::span<const LiveShift> shifts, const QRectF& row)
{
    // Where cover runs, how long it has run stands in this place.
    const geometry::CoverIndex& index = m_indexes.of(*scene.model, scene.model->rowOf(plan.worker));
    for (std::size_t i = index.nextReaching(shifts, 0, planned.time.start - milliseconds(1));
         i < shifts.size() && shifts[i].start < planned.time.end;
         i = index.nextReaching(shifts, i + 1, planned.time.start - milliseconds(1))) {
        if (shifts[i].state != ShiftState::Ended
            && geometry::shownEnd(shifts[i], scene.now) >= planned.time.start)
            return;
    }
    QRectF room = stretch(scene, {std::max(planned.time.start, scene.now), planned.time.end}, row, SlotHeight)
                      .intersected(scene.chart());
    const bool marked = planned.mode == PlanMode::Automatic && planned.time.start >= scene.now;
    room.adjust(LabelPadding + (marked ? LabelPadding : 0), 0, -LabelPadding, 0);
    if (room.width() < LeastLabel)
        return;
    const items::LivePlan& words = *scene.model->plan();
    QString text = words.nameOf(planned.shiftTemplate);
    const auto announced = words.announced(plan.worker);
    if (announced && announced->isLogin && planned.time.contains(announced->at)) {
        //: %1: the name of a shift template, %2: as in "Logs in by itself at 14:00"
        const QString both = Words::tr("%1 · %2").arg(text, words.announcementText(plan.worker));
        if (m_pens.widthOf(both, Pens::Face::Small) <= room.width())
            text = both;
    }
    m_pens.text(painter, room, text, Pens::Face::Small, m_pens.color(Token::TextMuted));
}

} // namespace covershift::timeline
