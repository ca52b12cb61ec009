#pragma once

#include <QByteArray>
#include <QColor>
#include <QIconEngine>

namespace covershift::theme {

struct IconColors
{
    QColor normal;
    QColor disabled;
    QColor selected;
};

/// Draws an SVG whose `currentColor` is the colour of the icon's mode, at the size and device pixel ratio
/// that is asked for, so that it is sharp on any screen.
class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(QByteArray svg, const IconColors& colors);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine* clone() const override;

private:
    QByteArray m_svg;
    IconColors m_colors;
};

} // namespace covershift::theme
