#pragma once

#include "pens.h"
#include "scene.h"

#include <domain/coverstatus.h>
#include <geometry/density.h>

namespace covershift::timeline {

/// Paints a scene: only the rows and the time that can be seen. Keeps nothing but pens.
class TimelinePainter
{
public:
    explicit TimelinePainter(const theme::Theme& theme);

    void reset(const QFont& font, double dpr) { m_pens.reset(font, dpr); }
    void paint(QPainter& painter, const Scene& scene, const QString& emptyText);

private:
    struct RulerLine
    {
        double x = 0; ///< in the viewport, on the device's pixels
        Instant at;
        bool dayStart = false;
    };

    void paintRowGround(QPainter& painter, const Scene& scene, int row, const QRect& rect);
    void paintGrid(QPainter& painter, const Scene& scene);
    void paintBars(QPainter& painter, const Scene& scene, int row);
    void paintPiece(QPainter& painter, const Scene& scene, std::span<const LiveShift> shifts,
        const geometry::Piece& piece, const QRectF& row);
    void paintHeader(QPainter& painter, const Scene& scene, int row, const QRect& rect);
    void paintName(QPainter& painter, const Scene& scene, int row, const QRect& rect);
    void paintStatus(QPainter& painter, const Scene& scene, int row, const QPointF& center);
    /// A mark where the worker's product is disabled, or was never checked.
    void paintProduct(QPainter& painter, Product product, const QPointF& center);
    void paintNowLine(QPainter& painter, const Scene& scene);
    void paintRuler(QPainter& painter, const Scene& scene);
    void paintDates(QPainter& painter, const Scene& scene);
    void paintHours(QPainter& painter, const Scene& scene);
    void paintNowLabel(QPainter& painter, const Scene& scene);
    [[nodiscard]] QRectF nowLabel(const Scene& scene) const; ///< null: now is out of view
    void paintCorner(QPainter& painter, const Scene& scene);
    void paintFocus(QPainter& painter, const Scene& scene);
    [[nodiscard]] QString hourText(const Scene& scene, Instant at) const;

    Pens m_pens;
    std::vector<RulerLine> m_lines; ///< of the scene that is being painted
    bool m_daily = false; ///< they are a day apart or more
};

} // namespace covershift::timeline
