#include "chartbuild.h"

#include <chartviews/chartpaper.h>

#include <QChart>
#include <QGraphicsScene>
#include <QPainter>

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
    const reports::Report& report, ChartKind kind, const NameOf& nameOf, const QString& note)
{
    QImage image(size * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font = painter.font();
    font.setPixelSize(PictureFont);
    painter.setFont(font);
    const int noteHeight = note.isEmpty() ? 0 : 2 * QFontMetrics(font).height();
    const QRectF where(0, 0, size.width(), size.height() - noteHeight);
    render(painter, where, where.size(), chartData(report, kind, nameOf), theme, font);
    if (!note.isEmpty()) {
        painter.setPen(theme.paperColor(Token::Danger));
        painter.drawText(QRectF(0, where.bottom(), size.width(), noteHeight), Qt::AlignCenter, note);
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
