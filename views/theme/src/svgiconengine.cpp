#include "svgiconengine.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace covershift::theme {

SvgIconEngine::SvgIconEngine(QByteArray svg, const IconColors& colors)
    : m_svg(std::move(svg))
    , m_colors(colors)
{
}

void SvgIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const QColor color = mode == QIcon::Disabled ? m_colors.disabled
        : mode == QIcon::Selected                ? m_colors.selected
                                                 : m_colors.normal;
    QByteArray tinted = m_svg;
    tinted.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(tinted);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, QRectF(rect));
}

QPixmap SvgIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine* SvgIconEngine::clone() const
{
    return new SvgIconEngine(m_svg, m_colors);
}

} // namespace covershift::theme
