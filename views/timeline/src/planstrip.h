#pragma once

#include "rowcanvas.h"

#include <geometry/plan.h>

#include <QImage>

namespace covershift::timeline {

class Pens;

/// What is planned of one row in the time that can be seen.
struct RowPlan
{
    WorkerId worker;
    std::span<const PlannedTime> times;
    const geometry::PlanIndex* index = nullptr; ///< null: nothing is planned
    /// Too many to tell apart: shown by how densely they lie.
    bool isCrowded = false;
    std::vector<geometry::PlannedPiece> pieces; ///< none where it is crowded
};

/// Paints a row's plan: outlines of what is planned and, hatched, where nobody was insured, beneath its
/// cover; over it dots on what lies outside of the plan. No gap is too short to be seen. What it costs
/// depends on the pixels.
class PlanStrip
{
public:
    void paintBeneath(RowCanvas& canvas, Pens& pens, const Scene& scene, const RowPlan& plan);
    void paintOver(RowCanvas& canvas, Pens& pens, const Scene& scene, const RowPlan& plan);
    /// Where cover that is painted later, from one column to another, lies outside of the plan.
    struct Part
    {
        int from = 0;
        int to = 0;
    };
    [[nodiscard]] std::vector<Part> unplannedIn(int from, int to) const;

private:
    void takeGaps(const geometry::Columns& columns, double dpr, const Scene& scene, const RowPlan& plan);
    void paintDenseGaps(RowCanvas& canvas, const Pens& pens, const Scene& scene);
    void paintGaps(RowCanvas& canvas, Pens& pens, const Scene& scene);
    void paintDensePlan(RowCanvas& canvas, const Pens& pens, const Scene& scene, const RowPlan& plan);
    static void paintSlot(
        RowCanvas& canvas, const Pens& pens, const Scene& scene, const PlannedTime& planned, int lane);

    std::vector<std::uint8_t> m_gaps;
    std::vector<std::uint8_t> m_shares; ///< how opaque the columns of one gap are
    std::vector<std::uint8_t> m_planned;
    std::vector<std::uint8_t> m_unplanned;
};

} // namespace covershift::timeline
