#pragma once

#include "pens.h"

#include <domain/instant.h>
#include <geometry/heads.h>

#include <optional>

namespace covershift::timeline {

/// Everything that decides a picture of the curve. Logical pixels; columns begin at `namesWidth`.
struct CurveScene
{
    QSize size;
    int namesWidth = 0;
    geometry::TimeScale scale;
    std::vector<geometry::HeadColumn> columns;
    Instant now;
    std::optional<Instant> marked; ///< where the pointer or the cursor is
    Instant told; ///< the time that the numbers are of
    int planned = 0;
    int covered = 0;
    bool isKnown = true; ///< cover at that time is known, and over or going on
    bool hasPlan = false;
    bool focused = false;
};

class CurvePainter
{
public:
    explicit CurvePainter(const theme::Theme& theme);

    void reset(const QFont& font, double dpr) { m_pens.reset(font, dpr); }
    void paint(QPainter& painter, const CurveScene& scene);

private:
    /// Heads ↔ y.
    struct Heights
    {
        double top = 0;
        double bottom = 0;
        int most = 1;
        [[nodiscard]] double y(double heads) const { return bottom - (bottom - top) * heads / most; }
    };
    void paintHeads(QPainter& painter, const CurveScene& scene, const Heights& heights);
    void paintOutline(QPainter& painter, const CurveScene& scene, const Heights& heights);
    void paintAxis(QPainter& painter, const CurveScene& scene, const Heights& heights);
    void paintLines(QPainter& painter, const CurveScene& scene, const Heights& heights);
    void paintNumbers(QPainter& painter, const CurveScene& scene);

    Pens m_pens;
};

} // namespace covershift::timeline
