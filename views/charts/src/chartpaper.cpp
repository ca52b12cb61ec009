#include "chartbuild.h"

#include <chartviews/chartpaper.h>

#include <QAbstractGraphicsShapeItem>
#include <QChart>
#include <QGraphicsScene>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace covershift::chartviews {

using theme::Token;

namespace {

constexpr qreal PaperFont = 8; ///< points
constexpr int PictureFont = 12; ///< pixels
constexpr qreal LeastPaperHeight = 175; ///< points: the steps of a scale have room for their numbers
constexpr qreal AroundBars = 95; ///< points: title, scale and legend
constexpr qreal BarPitch = 21; ///< points

ChartColors onPaper(const theme::Theme& theme)
{
    const auto color = [&theme](Token token) { return theme.paperColor(token); };
    return {Qt::white, color(Token::Text), color(Token::TextMuted), color(Token::Border),
        color(Token::CoverAccepted), color(Token::Danger), color(Token::CoverEnding), color(Token::Scheduled),
        color(Token::Accent)};
}

constexpr qreal HatchPitch = 6; ///< pixels of a chart, from line to line
constexpr qreal HatchLine = 0.8;
constexpr qreal DotPitch = 4;
constexpr qreal DotSize = 1.2;

struct Hatch
{
    QRectF where; ///< in the scene
    QBrush brush;
};

/// A device draws patterns in its own units, which on paper are too small to be seen: they are drawn as lines
/// and dots instead, and taken from the bars.
QVector<Hatch> takenHatches(const QGraphicsScene& scene)
{
    QVector<Hatch> hatches;
    for (QGraphicsItem* item : scene.items()) {
        auto* bar = dynamic_cast<QAbstractGraphicsShapeItem*>(item);
        if (!bar || (bar->brush().style() != Qt::BDiagPattern && bar->brush().style() != Qt::Dense6Pattern))
            continue;
        const qreal frame = bar->pen().widthF() / 2;
        const QRectF outer = bar->sceneBoundingRect();
        hatches.append({outer.adjusted(frame, frame, -frame, -frame), bar->brush()});
        bar->setBrush(Qt::NoBrush);
    }
    return hatches;
}

void drawLines(QPainter& painter, const Hatch& hatch)
{
    const QRectF& in = hatch.where;
    painter.setPen(QPen(hatch.brush.color(), HatchLine));
    // All that fall to the left; each ends where the bar does.
    for (qreal sum = in.left() + in.top() + HatchPitch; sum < in.right() + in.bottom(); sum += HatchPitch) {
        const qreal left = std::max(in.left(), sum - in.bottom());
        const qreal right = std::min(in.right(), sum - in.top());
        painter.drawLine(QPointF(left, sum - left), QPointF(right, sum - right));
    }
}

void drawDots(QPainter& painter, const Hatch& hatch)
{
    const QRectF& in = hatch.where;
    painter.setPen(QPen(hatch.brush.color(), DotSize, Qt::SolidLine, Qt::RoundCap));
    QPolygonF dots;
    for (qreal y = in.top() + DotPitch / 2; y < in.bottom(); y += DotPitch) {
        for (qreal x = in.left() + DotPitch / 2; x < in.right(); x += DotPitch)
            dots.append(QPointF(x, y));
    }
    painter.drawPoints(dots);
}

/// `size`: of the chart in its own pixels, which `where` then holds.
void render(QPainter& painter, const QRectF& where, const QSizeF& size, const ChartData& data,
    const theme::Theme& theme, const QFont& font)
{
    QGraphicsScene scene;
    QChart* chart = buildChart(data, onPaper(theme), font).release();
    scene.addItem(chart);
    chart->setGeometry(QRectF(QPointF(0, 0), size));
    scene.setSceneRect(chart->geometry());
    // Nothing is laid out before the scene is asked for its items.
    chart->layout();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Below the rest: a line over the bars stays one.
    chart->setBackgroundVisible(false);
    const QVector<Hatch> hatches = takenHatches(scene);
    painter.save();
    painter.translate(where.topLeft());
    painter.scale(where.width() / size.width(), where.height() / size.height());
    for (const Hatch& hatch : hatches) {
        if (hatch.brush.style() == Qt::BDiagPattern)
            drawLines(painter, hatch);
        else
            drawDots(painter, hatch);
    }
    painter.restore();
    scene.render(&painter, where, scene.sceneRect());
    painter.restore();
}

} // namespace

void paintChart(QPainter& painter, const QRectF& where, qreal unit, const theme::Theme& theme,
    const reports::Report& report, ChartKind kind, const NameOf& nameOf)
{
    QFont font = painter.font();
    font.setPixelSize(int(PaperFont));
    render(painter, where, where.size() / unit, chartData(report, kind, nameOf), theme, font);
}

qreal paperHeight(const reports::Report& report, ChartKind kind, const NameOf& nameOf)
{
    const ChartData data = chartData(report, kind, nameOf);
    const qreal bars = data.isHorizontal ? AroundBars + BarPitch * qreal(data.bars.size()) : 0;
    return std::max(LeastPaperHeight, bars);
}

QImage chartPicture(const QSize& size, qreal pixelRatio, const theme::Theme& theme,
    const reports::Report& report, ChartKind kind, const NameOf& nameOf, const PictureTexts& texts)
{
    QImage image(size * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font = painter.font();
    font.setPixelSize(PictureFont);
    painter.setFont(font);
    const int line = QFontMetrics(font).height();
    qreal top = texts.title.isEmpty() && texts.subject.isEmpty() ? 0 : line;
    // Names of any number may stand there: they wrap.
    const auto head = [&](const QString& text, Token token) {
        const QRectF room(line, top, size.width() - 2 * line, size.height());
        QRectF taken(room.topLeft(), QSizeF());
        painter.setPen(theme.paperColor(token));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &taken);
        top += taken.height();
    };
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    head(texts.title, Token::Text);
    painter.setFont(font);
    head(texts.subject, Token::TextMuted);
    const int noteHeight = texts.note.isEmpty() ? 0 : 2 * line;
    const QRectF where(0, top, size.width(), size.height() - top - noteHeight);
    render(painter, where, where.size(), chartData(report, kind, nameOf), theme, font);
    if (!texts.note.isEmpty()) {
        painter.setPen(theme.paperColor(Token::Danger));
        painter.drawText(QRectF(0, where.bottom(), size.width(), noteHeight), Qt::AlignCenter, texts.note);
    }
    return image;
}

bool hasChart(const reports::Report& report, ChartKind kind)
{
    switch (kind) {
    case ChartKind::PerDay:
    case ChartKind::OverTheDay:
        return report.total.planned() + report.total.unplanned > 0;
    case ChartKind::WorstGaps:
        return !report.worstGaps.isEmpty();
    case ChartKind::PerTeam:
        return !report.byTeam.isEmpty() && report.total.planned() + report.total.unplanned > 0;
    }
    return false;
}

QString chartInWords(const reports::Report& report, ChartKind kind, const NameOf& nameOf)
{
    return inWords(chartData(report, kind, nameOf), report.total);
}

} // namespace covershift::chartviews
