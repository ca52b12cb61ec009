#include "glyphicon.h"

#include <QPainter>
#include <QPixmap>

namespace covershift::shell {

QIcon glyphIcon(const delegates::Glyph& glyph, const theme::Theme& theme, qreal ratio)
{
    QPixmap pixmap(GlyphIconSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRectF left(0, 0, GlyphIconSize.height(), GlyphIconSize.height());
    delegates::paintGlyph(painter, left, glyph.shape, theme.color(glyph.token));
    return QIcon(pixmap);
}

} // namespace covershift::shell
