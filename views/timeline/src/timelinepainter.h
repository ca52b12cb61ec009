#pragma once

#include "allrows.h"
#include "barlook.h"
#include "coverstrip.h"
#include "pens.h"
#include "planstrip.h"
#include "rowindexes.h"
#include "rowplans.h"
#include "scene.h"

#include <domain/coverstatus.h>
#include <geometry/bars.h>
#include <geometry/plan.h>
#include <items/coverstate.h>
#include <items/liveplan.h>

#include <map>

namespace covershift::timeline {

/// Paints a scene: only the rows and the time that can be seen. Keeps pens, and an index of each row's shifts
/// that watch() keeps right.
class TimelinePainter
{
public:
    explicit TimelinePainter(const theme::Theme& theme);

    void reset(const QFont& font, double dpr);
    void paint(QPainter& painter, const Scene& scene, const QString& emptyText);
    [[nodiscard]] double dpr() const { return m_pens.dpr(); } ///< what is kept is for screens of this
    /// From now on forgets of itself what the model says has changed. Once; it must outlive this.
    void watch(items::LiveRowsModel& model);
    [[nodiscard]] RowIndexes& indexes() { return m_indexes; }
    [[nodiscard]] std::size_t indexBytes() const { return m_indexes.bytes() + m_allRows.bytes(); }

private:
    struct RulerLine
    {
        double x = 0; ///< in the viewport, on the device's pixels
        Instant at;
    };
    [[nodiscard]] std::vector<RulerLine> linesOf(const Scene& scene, std::chrono::minutes step) const;

    [[nodiscard]] RowPlan planOf(const Scene& scene, int row);
    /// How high the part of a row is in which its plan and its cover lie.
    [[nodiscard]] static int stripHeight(const Scene& scene, int row);
    /// That part: what is planned, and what of the cover is over.
    void paintStrip(
        QPainter& painter, const Scene& scene, int row, const geometry::RowBars& bars, const RowPlan& plan);
    /// Where this time lies in the row, `height` high in its middle.
    [[nodiscard]] QRectF stretch(
        const Scene& scene, const Interval& time, const QRectF& row, int height) const;
    /// On a bar that is painted over the strip.
    void paintUnplannedOn(QPainter& painter, const QRectF& bar);
    /// Over the bars: names, and what happens by itself.
    void paintBesidePlan(QPainter& painter, const Scene& scene, const RowPlan& plan,
        std::span<const LiveShift> shifts, const QRectF& row);
    void paintPlanName(QPainter& painter, const Scene& scene, const RowPlan& plan, const PlannedTime& planned,
        std::span<const LiveShift> shifts, const QRectF& row);
    /// All rows at once.
    void paintSqueezed(QPainter& painter, const Scene& scene);
    void paintTeamNames(QPainter& painter, const Scene& scene);
    void paintGrounds(QPainter& painter, const Scene& scene);
    [[nodiscard]] QColor groundOf(const Scene& scene, int row) const;
    /// A row's ground with the grid on it, its last line being the row's.
    [[nodiscard]] const QImage& ground(const Scene& scene, const QColor& color);
    /// Where the lines of the grid and the ruler stand.
    void takeLines(const Scene& scene);
    void paintBars(QPainter& painter, const Scene& scene, int row);
    /// What was drawn last of a row's bars.
    struct Drawn
    {
        BarLook look;
        double right = -1;
        double top = -1; ///< of its lane
        double badge = -1; ///< where the last one's stands
    };
    void paintShift(QPainter& painter, const Scene& scene, std::span<const LiveShift> shifts,
        const geometry::Bar& bar, const QRectF& row, const RowPlan& plan, Drawn& before);
    /// How long it has run, beside its bar at `rect`; gives from where on the place there is free.
    [[nodiscard]] double paintRunning(QPainter& painter, const Scene& scene,
        std::span<const LiveShift> shifts, const geometry::Bar& bar, const QRectF& rect, const BarLook& look,
        const RowPlan& plan);
    /// What the strip leaves out of a bar that is over: its signs, and all of it where others overlap it.
    void paintOver(QPainter& painter, const Scene& scene, const LiveShift& shift, const geometry::Bar& bar,
        const QRectF& row);
    /// A frame around the bar that the keyboard is at.
    void paintCurrentBar(QPainter& painter, const Scene& scene, std::span<const LiveShift> shifts,
        const geometry::RowBars& bars, const QRectF& row);
    /// Up to where a text may stand right of a bar that ends at `right`.
    [[nodiscard]] double roomBeside(
        const Scene& scene, std::span<const LiveShift> shifts, const geometry::Bar& bar, double right) const;
    [[nodiscard]] QRectF barOf(
        const Scene& scene, const geometry::Bar& bar, const BarLook& look, const QRectF& row) const;
    void paintHeader(QPainter& painter, const Scene& scene, int row, const QRect& rect);
    void paintName(QPainter& painter, const Scene& scene, int row, const QRect& rect);
    void paintStatus(QPainter& painter, const Scene& scene, int row, const QPointF& center);
    /// A mark where the worker's product is disabled, or was never checked.
    void paintProduct(QPainter& painter, Product product, const QPointF& center);
    void paintNowLine(QPainter& painter, const Scene& scene);
    void paintRuler(QPainter& painter, const Scene& scene);
    void paintDates(QPainter& painter, const Scene& scene);
    void paintHours(QPainter& painter, const Scene& scene);
    void paintClockChanges(QPainter& painter, const Scene& scene);
    void paintNowLabel(QPainter& painter, const Scene& scene);
    [[nodiscard]] QRectF nowLabel(const Scene& scene) const; ///< null: now is out of view
    void paintCorner(QPainter& painter, const Scene& scene);
    void paintFocus(QPainter& painter, const Scene& scene);
    void paintFrame(QPainter& painter, const Scene& scene, const QRect& rect);
    [[nodiscard]] QString hourText(const Scene& scene, Instant at) const;

    Pens m_pens;
    RowIndexes m_indexes;
    RowPlans m_plans;
    RowCanvas m_canvas;
    CoverStrip m_strip;
    PlanStrip m_planStrip;
    AllRows m_allRows;
    std::map<QRgb, QImage> m_grounds; ///< by color; for m_lines and a width
    int m_groundWidth = 0;
    geometry::TimeScale m_linedScale; ///< the one that the lines are for
    QTimeZone m_linedZone;
    double m_linedDpr = 0;
    std::chrono::minutes m_step{0}; ///< between the lines of the scene that is being painted
    std::vector<RulerLine> m_lines;
    std::vector<RulerLine> m_groups; ///< the lines above them: days above hours, months above days
};

} // namespace covershift::timeline
