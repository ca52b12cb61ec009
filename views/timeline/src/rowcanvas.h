#pragma once

#include <geometry/coverindex.h>

#include <QImage>
#include <QRectF>

#include <vector>

class QPainter;

namespace covershift::timeline {

struct Scene;

inline constexpr int Full = 255; ///< of a share: all of it

/// `share` of 255 of `color` over `ground`; both opaque.
[[nodiscard]] inline QRgb blended(QRgb ground, QRgb color, int share)
{
    // Two channels at a time; over 255 of 256 parts, what is full stays so.
    const auto weight = std::uint32_t(share + (share >> 7));
    const std::uint32_t keep = 256 - weight;
    const std::uint32_t redBlue
        = (((ground & 0xff00ffU) * keep + (color & 0xff00ffU) * weight) >> 8) & 0xff00ffU;
    const std::uint32_t green = (((ground & 0xff00U) * keep + (color & 0xff00U) * weight) >> 8) & 0xff00U;
    return 0xff000000U | redBlue | green;
}

/// The lines of one row in which its plan and its cover lie, over the whole chart, opaque: what is written
/// into it is copied to the screen once.
class RowCanvas
{
public:
    /// Blank lines in the middle of `row`, `height` logical pixels of them; `ground` is one line of the
    /// viewport.
    void begin(const Scene& scene, const QRectF& row, int height, const QRgb* ground);
    /// Puts ground on blank lines: what is not written wholly needs it.
    void lay();
    [[nodiscard]] bool isBlank() const { return m_isBlank; }
    void setWritten() { m_isBlank = false; }
    void paint(QPainter& painter, const Scene& scene) const;

    [[nodiscard]] const geometry::Columns& columns() const { return m_columns; }
    [[nodiscard]] int lines() const { return m_lines; }
    [[nodiscard]] QRgb* line(int line) { return reinterpret_cast<QRgb*>(m_bits + line * m_stride); }
    [[nodiscard]] const QRgb* ground() const { return m_ground; }
    [[nodiscard]] double dpr() const { return m_dpr; }
    [[nodiscard]] double left() const { return m_at.x() / m_dpr; } ///< in the viewport, logical
    /// The first line of what is `height` logical pixels high, in the middle.
    [[nodiscard]] int topOf(int height) const;
    [[nodiscard]] int linesOf(int height) const;
    /// After so many lines the same come again, but for outlines: 1 where all are alike.
    [[nodiscard]] int period() const { return m_period; }
    void setPeriod(int lines) { m_period = lines; }
    void repeat(int line, int from);

private:
    QImage m_image;
    uchar* m_bits = nullptr; ///< of it
    qsizetype m_stride = 0;
    bool m_isBlank = true;
    geometry::Columns m_columns;
    const QRgb* m_ground = nullptr;
    int m_lines = 0;
    int m_period = 1;
    double m_dpr = 1;
    QPoint m_at; ///< in the device's pixels
};

/// From where to where the ground of a row is free of its canvas, in the device's pixels.
struct CanvasLines
{
    int top = 0;
    int bottom = 0;
};
[[nodiscard]] CanvasLines canvasLines(const Scene& scene, const QRectF& row, int height);

} // namespace covershift::timeline
