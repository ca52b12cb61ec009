#include "curvepainter.h"

#include "words.h"

#include <items/timetext.h>

#include <QLocale>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace covershift::timeline {

using geometry::HeadColumn;
using theme::Token;

namespace {

using theme::Grid;
constexpr double Above = Grid; ///< of the highest curve, to the edge
constexpr double LeastMark = 2; ///< px of what is missing: one of many must not be lost
constexpr double LeastHeads = 0.005; ///< on the average of a pixel; less is rounding
constexpr int AxisWidth = 6 * Grid;
constexpr int LineHeight = 18;
constexpr int SwatchSide = 12;
constexpr double MiddleFrom = 9 * Grid; ///< height from which the axis has a number in its middle

/// Calls `paint(left, right, column)` once for columns in a row that look alike.
template <class Alike, class Paint>
void forRuns(const std::vector<HeadColumn>& columns, Alike alike, Paint paint)
{
    for (std::size_t i = 0; i < columns.size();) {
        std::size_t end = i + 1;
        while (end < columns.size() && alike(columns[i], columns[end]))
            ++end;
        paint(double(i), double(end), columns[i]);
        i = end;
    }
}

} // namespace

CurvePainter::CurvePainter(const theme::Theme& theme)
    : m_pens(theme)
{
}

void CurvePainter::paint(QPainter& painter, const CurveScene& scene)
{
    painter.fillRect(QRect(QPoint(), scene.size), m_pens.color(Token::Surface));
    double most = 0;
    for (const HeadColumn& column : scene.columns)
        most = std::max({most, column.planned, column.covered});
    const Heights heights{Above, double(scene.size.height()) - 1, geometry::roundedUp(most)};
    paintAxis(painter, scene, heights);
    const QRect chart(scene.namesWidth, 0, int(std::ceil(scene.scale.width)), scene.size.height());
    painter.setClipRect(chart);
    if (most > 0) {
        paintHeads(painter, scene, heights);
        paintOutline(painter, scene, heights);
    } else {
        m_pens.text(painter, chart, Words::tr("Nobody is planned or covered in this time"),
            Pens::Face::Normal, m_pens.color(Token::TextMuted), Pens::Align::Center);
    }
    paintLines(painter, scene, heights);
    painter.setClipping(false);
    paintNumbers(painter, scene);
    painter.setPen(m_pens.color(Token::Border));
    painter.drawLine(0, 0, scene.size.width(), 0);
    painter.drawLine(scene.namesWidth - 1, 0, scene.namesWidth - 1, scene.size.height());
    if (scene.focused) {
        painter.setPen(QPen(m_pens.color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRect(QPoint(), scene.size).adjusted(1, 1, -1, -1));
    }
}

void CurvePainter::paintHeads(QPainter& painter, const CurveScene& scene, const Heights& heights)
{
    const double origin = scene.namesWidth;
    const auto box = [&](double left, double right, double top, double bottom) {
        return QRectF(origin + left, top, right - left, bottom - top);
    };
    const QColor fill = m_pens.mixed(Token::Surface, Token::CoverAccepted, 0.5);
    const QColor edge = m_pens.color(Token::CoverAccepted);
    forRuns(
        scene.columns, [](const HeadColumn& a, const HeadColumn& b) { return a.covered == b.covered; },
        [&](double left, double right, const HeadColumn& column) {
            if (column.covered < LeastHeads)
                return;
            const double top = heights.y(column.covered);
            painter.fillRect(box(left, right, top, heights.bottom), fill);
            painter.fillRect(box(left, right, top, top + 1), edge);
        });
    painter.setBrushOrigin(QPointF(origin, 0));
    forRuns(
        scene.columns,
        [](const HeadColumn& a, const HeadColumn& b) {
            return a.covered == b.covered && a.surplus == b.surplus && a.missing == b.missing;
        },
        [&](double left, double right, const HeadColumn& column) {
            const double level = heights.y(column.covered);
            if (column.surplus >= LeastHeads) {
                const double depth = level + std::max(LeastMark, heights.bottom - heights.y(column.surplus));
                painter.fillRect(box(left, right, level, depth), edge);
                painter.fillRect(
                    box(left, right, level, depth), m_pens.brush(Pens::Pattern::Dots, Token::Surface));
            }
            if (column.missing >= LeastHeads) {
                const double height = std::max(LeastMark, heights.bottom - heights.y(column.missing));
                painter.fillRect(
                    box(left, right, level - height, level), m_pens.brush(Pens::Pattern::Gap, Token::Danger));
            }
        });
}

void CurvePainter::paintOutline(QPainter& painter, const CurveScene& scene, const Heights& heights)
{
    QPolygonF line;
    forRuns(
        scene.columns, [](const HeadColumn& a, const HeadColumn& b) { return a.planned == b.planned; },
        [&](double left, double right, const HeadColumn& column) {
            const double y = std::floor(heights.y(column.planned)) + 0.5;
            line << QPointF(scene.namesWidth + left, y) << QPointF(scene.namesWidth + right, y);
        });
    painter.setPen(QPen(m_pens.color(Token::Text), 1.5));
    painter.drawPolyline(line);
}

void CurvePainter::paintAxis(QPainter& painter, const CurveScene& scene, const Heights& heights)
{
    const bool hasMiddle = heights.bottom - heights.top >= MiddleFrom && heights.most % 2 == 0;
    for (const int share : {2, 1}) { // of two: the top, the middle
        if (share == 1 && !hasMiddle)
            continue;
        const int heads = heights.most * share / 2;
        const double y = std::floor(heights.y(heads)) + 0.5;
        painter.setPen(QPen(m_pens.color(Token::GridLine), 1));
        painter.drawLine(QPointF(scene.namesWidth, y), QPointF(scene.namesWidth + scene.scale.width, y));
        m_pens.text(painter,
            QRectF(scene.namesWidth - AxisWidth, y - LineHeight / 2.0, AxisWidth - Grid, LineHeight),
            QLocale().toString(heads), Pens::Face::Small, m_pens.color(Token::TextMuted), Pens::Align::Right);
    }
}

void CurvePainter::paintLines(QPainter& painter, const CurveScene& scene, const Heights& heights)
{
    const auto line = [&](Instant at, const QPen& pen) {
        const double x = std::floor(scene.namesWidth + scene.scale.xOf(at)) + 0.5;
        painter.setPen(pen);
        painter.drawLine(QPointF(x, 0), QPointF(x, heights.bottom));
    };
    line(scene.now, QPen(m_pens.color(Token::NowLine), 1.5));
    if (scene.marked)
        line(*scene.marked, QPen(m_pens.color(Token::Accent), 1, Qt::DashLine));
}

void CurvePainter::paintNumbers(QPainter& painter, const CurveScene& scene)
{
    const QLocale locale;
    const double width = scene.namesWidth - AxisWidth - 1.5 * Grid;
    double y = Grid / 2.0;
    const auto room = [&] { return y + LineHeight <= scene.size.height(); };
    const QString time = items::clockText(scene.told, scene.now);
    m_pens.text(painter, QRectF(1.5 * Grid, y, width, LineHeight),
        scene.marked ? time : Words::tr("Now, %1").arg(time), Pens::Face::Strong, m_pens.color(Token::Text));
    y += LineHeight;

    const auto row = [&](const QString& text, const QString& number, Token token, auto paintSwatch) {
        if (!room())
            return;
        const QRectF swatch(1.5 * Grid, y + (LineHeight - SwatchSide) / 2.0, SwatchSide, SwatchSide);
        paintSwatch(swatch);
        const QRectF where(swatch.right() + Grid, y, width - SwatchSide - Grid, LineHeight);
        m_pens.text(painter, where, text, Pens::Face::Normal, m_pens.color(Token::TextMuted));
        m_pens.text(painter, where, number, Pens::Face::Strong, m_pens.color(token), Pens::Align::Right);
        y += LineHeight;
    };
    if (scene.hasPlan) {
        row(Words::tr("Planned"), locale.toString(scene.planned), Token::Text, [&](const QRectF& swatch) {
            painter.setPen(QPen(m_pens.color(Token::Text), 1.5));
            painter.drawLine(swatch.left(), swatch.center().y(), swatch.right(), swatch.center().y());
        });
    }
    row(Words::tr("Covered"), scene.isKnown ? locale.toString(scene.covered) : QStringLiteral("–"),
        Token::Text, [&](const QRectF& swatch) {
            painter.fillRect(swatch, m_pens.mixed(Token::Surface, Token::CoverAccepted, 0.5));
            painter.fillRect(
                QRectF(swatch.left(), swatch.top(), swatch.width(), 1), m_pens.color(Token::CoverAccepted));
        });
    const int missing = scene.planned - scene.covered;
    if (!scene.hasPlan || !scene.isKnown || missing == 0)
        return;
    if (missing > 0) {
        row(Words::tr("Fewer than planned"), locale.toString(missing), Token::Danger,
            [&](const QRectF& swatch) {
                painter.setBrushOrigin(swatch.topLeft());
                painter.fillRect(swatch, m_pens.brush(Pens::Pattern::Gap, Token::Danger));
            });
    } else {
        row(Words::tr("More than planned"), locale.toString(-missing), Token::Text,
            [&](const QRectF& swatch) {
                painter.fillRect(swatch, m_pens.color(Token::CoverAccepted));
                painter.setBrushOrigin(swatch.topLeft());
                painter.fillRect(swatch, m_pens.brush(Pens::Pattern::Dots, Token::Surface));
            });
    }
}

} // namespace covershift::timeline
