// Gaps in the plan of all rows at once.
#include "allrows.h"
#include "rowcanvas.h"

#include <geometry/plan.h>
#include <items/liveplan.h>
#include <items/liverowsmodel.h>

#include <algorithm>
#include <cmath>

namespace covershift::timeline {

using theme::Token;

namespace {

constexpr int LeastGapOpacity = 90; ///< of 255: the least of a gap is seen among any cover
constexpr int MostGapOpacity = 235;

} // namespace

void AllRows::takePlan(const Scene& scene)
{
    PlanDrawn plan;
    if (scene.model->plan() && scene.model->plan()->hasPlan()) {
        plan.model = scene.model;
        plan.revision = scene.model->plan()->timesRevision();
        plan.knownSince = scene.model->knownSince();
    }
    if (m_plan == plan)
        return;
    m_plan = plan;
    m_kept = {};
}

void AllRows::drawGaps(const Band& band, const geometry::Columns& columns, std::span<QRgb> line)
{
    const Interval shown{
        columns.from, columns.from + milliseconds(std::llround(columns.startOf(columns.count)))};
    const Interval range = shown.clipped({m_plan.knownSince, m_now});
    if (range.isEmpty())
        return;
    m_gaps.assign(line.size() + 1, 0.0F);
    bool any = false;
    for (std::size_t i = 0; i < band.rows.size(); ++i) {
        const int row = band.workerRows[i];
        const std::span<const PlannedTime> planned = m_plan.model->plan()->of(m_plan.model->workerAt(row));
        if (planned.empty())
            continue;
        const std::span<const LiveShift> shifts = m_plan.model->shiftsAt(row);
        const std::size_t first = band.rows[i]->nextReaching(shifts, 0, range.start);
        geometry::visitGaps(planned, shifts.subspan(first), range, [&](const Interval& gap) {
            any = true;
            const double left = columns.columnOf(gap.start);
            const double right = std::min(double(line.size()), columns.columnOf(gap.end));
            for (auto column = std::size_t(left); double(column) < right; ++column) {
                m_gaps[column] += float(std::min(right, double(column + 1)) - std::max(left, double(column)));
            }
        });
    }
    if (!any)
        return;
    const QRgb color = m_tokens[std::size_t(Token::Danger)];
    const float each = 1.0F / float(std::max<std::size_t>(1, band.rows.size()));
    for (std::size_t column = 0; column < line.size(); ++column) {
        if (m_gaps[column] <= 0)
            continue;
        const float share = std::min(1.0F, m_gaps[column] * each);
        line[column]
            = blended(line[column], color, LeastGapOpacity + int(share * (MostGapOpacity - LeastGapOpacity)));
    }
}

} // namespace covershift::timeline
