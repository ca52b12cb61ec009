#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPointF>
#include <QString>
#include <QVector>

#include <limits>

namespace covershift::gui {

/// Keeps the lines of text that are drawn, and where, as an independent witness of what a page shows.
class Witness final : public QPaintEngine
{
public:
    struct Line
    {
        QString text;
        QPointF baseline;
        qreal width = 0;
    };

    Witness()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    void drawPath(const QPainterPath&) override { }
    void updateState(const QPaintEngineState&) override { }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        lines.append({item.text(), at, item.width()});
    }
    [[nodiscard]] Type type() const override { return User; }

    QVector<Line> lines;
};

class WitnessDevice final : public QPaintDevice
{
public:
    explicit WitnessDevice(const QPaintDevice& like)
        : m_like(like)
    {
    }
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &engine; }
    mutable Witness engine;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmWidthMM:
            return m_like.widthMM();
        case PdmHeightMM:
            return m_like.heightMM();
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return std::numeric_limits<int>::max();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QPaintDevice& m_like;
};

} // namespace covershift::gui
