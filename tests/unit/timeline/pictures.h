#pragma once

#include "timelinepainter.h"
#include "viewfixture.h"

#include <QImage>
#include <QPainter>

namespace covershift::timeline {

inline QImage picture(ViewFixture& f)
{
    return f.view->viewport()->grab().toImage();
}

/// Everything as the view paints it, but on a screen of any scale.
inline QImage pictureAt(ViewFixture& f, double dpr, const QTimeZone& zone = QTimeZone::utc())
{
    Scene scene = f.scene();
    scene.dpr = dpr;
    scene.scale = f.scale();
    scene.now = f.now();
    scene.zone = zone;
    QImage image(scene.size * dpr, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(dpr);
    TimelinePainter timeline(f.theme);
    timeline.reset(f.view->font(), dpr);
    QPainter painter(&image);
    timeline.paint(painter, scene, {});
    painter.end();
    image.setDevicePixelRatio(1);
    return image;
}

inline int pixelsOf(const QImage& image, const QRect& where, const QColor& color)
{
    int found = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

} // namespace covershift::timeline
