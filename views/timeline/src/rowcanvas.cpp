#include "rowcanvas.h"

#include "pens.h"
#include "scene.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace covershift::timeline {

CanvasLines canvasLines(const Scene& scene, const QRectF& row, int height)
{
    const int top = int(std::lround((row.top() + (row.height() - height) / 2) * scene.dpr));
    return {top, top + std::max(1, int(std::lround(height * scene.dpr)))};
}

void RowCanvas::begin(const Scene& scene, const QRectF& row, int height, const QRgb* ground)
{
    const double origin = scene.namesWidth() * scene.dpr;
    m_dpr = scene.dpr;
    m_columns = geometry::columnsOf(scene.scale, origin, scene.dpr);
    const CanvasLines lines = canvasLines(scene, row, height);
    m_lines = lines.bottom - lines.top;
    m_at = QPoint(int(std::floor(origin)), lines.top);
    m_ground = ground + m_at.x();
    m_period = 1;
    if (m_image.width() != m_columns.count || m_image.height() < m_lines)
        m_image = QImage(std::max(1, m_columns.count), m_lines, QImage::Format_RGB32);
    m_bits = m_image.bits();
    m_stride = m_image.bytesPerLine();
    m_isBlank = true;
}

void RowCanvas::lay()
{
    if (!std::exchange(m_isBlank, false))
        return;
    for (int at = 0; at < m_lines; ++at)
        std::memcpy(line(at), m_ground, std::size_t(m_columns.count) * sizeof(QRgb));
}

int RowCanvas::linesOf(int height) const
{
    return std::max(1, int(std::lround(height * m_dpr)));
}

int RowCanvas::topOf(int height) const
{
    return std::max(0, (m_lines - linesOf(height)) / 2);
}

void RowCanvas::repeat(int at, int from)
{
    std::memcpy(line(at), line(from), std::size_t(m_columns.count) * sizeof(QRgb));
}

void RowCanvas::paint(QPainter& painter, const Scene& scene) const
{
    const DevicePixels device(painter, scene.dpr);
    painter.drawImage(m_at, m_image, QRect(0, 0, m_columns.count, m_lines));
}

} // namespace covershift::timeline
