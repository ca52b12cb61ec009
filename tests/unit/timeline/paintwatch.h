#pragma once

#include <QObject>
#include <QPaintEvent>
#include <QRegion>
#include <QWidget>

namespace covershift::timeline {

/// What paints repaint of a viewport.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget& viewport) { viewport.installEventFilter(this); }
    QRegion region;

    [[nodiscard]] int height() const
    {
        int height = 0;
        for (const QRect& rect : region)
            height += rect.height();
        return height;
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

} // namespace covershift::timeline
