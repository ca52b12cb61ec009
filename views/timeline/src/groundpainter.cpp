// What lies beneath everything: the rows' grounds and the grid.
#include "barpainter.h"
#include "timelinepainter.h"

#include <geometry/ticks.h>
#include <items/liverowsmodel.h>

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace covershift::timeline {

using theme::Token;

namespace {

constexpr int LabelGap = 2 * theme::Grid; ///< between the ruler's texts

} // namespace

std::vector<TimelinePainter::RulerLine> TimelinePainter::linesOf(
    const Scene& scene, std::chrono::minutes step) const
{
    std::vector<RulerLine> lines;
    for (const geometry::Tick& tick :
        geometry::ticks(scene.scale, step, scene.zone, QLocale().firstDayOfWeek())) {
        lines.push_back({scene.snapped(scene.namesWidth() + scene.scale.xOf(tick.at)), tick.at});
    }
    return lines;
}

void TimelinePainter::takeLines(const Scene& scene)
{
    const int width = int(std::lround(scene.size.width() * scene.dpr));
    const bool isSame = scene.scale == m_linedScale && scene.zone == m_linedZone && scene.dpr == m_linedDpr
        && width == m_groundWidth;
    if (isSame)
        return;
    m_linedScale = scene.scale;
    m_linedZone = scene.zone;
    m_linedDpr = scene.dpr;
    m_groundWidth = width;
    m_grounds.clear();
    const double least = m_pens.widthOf(QStringLiteral("00:00"), Pens::Face::Small) + LabelGap;
    m_step = geometry::tickStep(scene.scale, least);
    m_lines = linesOf(scene, m_step);
    m_groups = linesOf(scene, geometry::stepAbove(m_step));
}

QColor TimelinePainter::groundOf(const Scene& scene, int row) const
{
    if (scene.selected.contains(scene.model->workerAt(row)))
        return m_pens.color(Token::Selection);
    if (row == scene.hoverRow)
        return m_pens.mixed(Token::Surface, Token::Selection, 0.45);
    const int header = scene.rows.headerOf(row);
    return (row - header) % 2 == 0 ? m_pens.mixed(Token::Surface, Token::SurfaceRaised, 0.7)
                                   : m_pens.color(Token::Surface);
}

const QImage& TimelinePainter::ground(const Scene& scene, const QColor& color)
{
    QImage& image = m_grounds[color.rgb()];
    if (!image.isNull())
        return image;
    // What lies above or below the strip with cover, and more where rows do not end on whole pixels.
    const int lines = int(std::ceil((geometry::WorkerHeight - OverHeight) / 2.0 * scene.dpr)) + 2;
    image = QImage(m_groundWidth, lines, QImage::Format_RGB32);
    auto* const top = reinterpret_cast<QRgb*>(image.scanLine(0));
    std::fill(top, top + m_groundWidth, color.rgb());
    const int chart = int(std::lround(scene.namesWidth() * scene.dpr));
    const auto draw = [&](const std::vector<RulerLine>& ruled, int thickness, Token token) {
        for (const RulerLine& line : ruled) {
            const int x = int(std::lround(line.x * scene.dpr));
            const int from = std::clamp(x, chart, m_groundWidth);
            std::fill(
                top + from, top + std::clamp(x + thickness, from, m_groundWidth), m_pens.color(token).rgb());
        }
    };
    draw(m_lines, 1, Token::GridLine);
    draw(m_groups, std::max(1, int(std::lround(scene.dpr))), Token::Border);
    for (int line = 1; line < lines; ++line)
        std::memcpy(image.scanLine(line), top, std::size_t(m_groundWidth) * sizeof(QRgb));
    auto* const last = reinterpret_cast<QRgb*>(image.scanLine(lines - 1));
    std::fill(last + chart, last + m_groundWidth, m_pens.color(Token::GridLine).rgb());
    return image;
}

void TimelinePainter::paintGrounds(QPainter& painter, const Scene& scene)
{
    int bottom = Scene::RulerHeight;
    for (int row = std::max(0, scene.firstDirty()); row <= scene.lastDirty(); ++row) {
        const QRect rect = scene.rowRect(row);
        bottom = rect.bottom() + 1;
        if (scene.rows.isHeader(row))
            continue; // paints its own
        const QColor color = groundOf(scene, row);
        const QImage& image = ground(scene, color);
        const int top = int(std::lround(rect.top() * scene.dpr));
        const int end = int(std::lround(bottom * scene.dpr));
        // The strip with plan and cover paints its own.
        const CanvasLines strip = canvasLines(scene, QRectF(rect), stripHeight(scene, row));
        const int names = int(std::floor(scene.namesWidth() * scene.dpr));
        const DevicePixels device(painter, scene.dpr);
        painter.fillRect(QRect(0, top, names, end - top), color);
        const auto draw = [&](int from, int lines, int first) {
            painter.drawImage(QPoint(names, from), image, QRect(names, first, m_groundWidth - names, lines));
        };
        draw(top, strip.top - top, 0);
        draw(strip.bottom, end - strip.bottom, image.height() - (end - strip.bottom)); // ends as the row does
    }
    const QRect rest(0, bottom, scene.size.width(), scene.size.height() - bottom);
    if (rest.isEmpty() || !scene.isDirty(rest))
        return;
    painter.fillRect(rest, m_pens.color(Token::Surface));
    painter.save();
    painter.setClipRect(rest.intersected(scene.chart()), Qt::IntersectClip);
    for (const RulerLine& line : m_lines) {
        painter.fillRect(
            QRectF(line.x, rest.top(), 1.0 / scene.dpr, rest.height()), m_pens.color(Token::GridLine));
    }
    for (const RulerLine& line : m_groups)
        painter.fillRect(QRectF(line.x, rest.top(), 1.0, rest.height()), m_pens.color(Token::Border));
    painter.restore();
}

} // namespace covershift::timeline
