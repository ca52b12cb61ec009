// The parts of the board that tell the time, and the status marks beside the names.
#include "timelinepainter.h"

#include <geometry/ticks.h>
#include <items/coverstate.h>
#include <items/liverowsmodel.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace covershift::timeline {

using theme::Token;

namespace {

constexpr int Grid = theme::Theme::Grid;
constexpr int DateLine = 18; ///< of the ruler's height; the hours have the rest
constexpr int LabelGap = 2 * Grid;

QDateTime wall(const Scene& scene, Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(msOf(at), scene.zone);
}

QString dateText(const Scene& scene, Instant at)
{
    //: The date above the hours of a day, as in "Sat 21 Nov 2026"
    const QString format = QCoreApplication::translate("Timeline", "ddd d MMM yyyy", "format of a day");
    return QLocale().toString(wall(scene, at).date(), format);
}

} // namespace

QString TimelinePainter::hourText(const Scene& scene, Instant at) const
{
    const QString format = QCoreApplication::translate("Timeline", "HH:mm", "format of a time of day");
    return QLocale().toString(wall(scene, at).time(), format);
}

void TimelinePainter::paintGrid(QPainter& painter, const Scene& scene)
{
    const double least = m_pens.widthOf(QStringLiteral("00:00"), Pens::Face::Small) + LabelGap;
    m_lines.clear();
    for (const geometry::Tick& tick :
        geometry::ticks(scene.scale, geometry::tickStep(scene.scale, least), scene.zone)) {
        const double x = scene.snapped(scene.namesWidth() + scene.scale.xOf(tick.at));
        m_lines.push_back({x, tick.at, tick.dayStart});
    }
    const QRect chart = scene.chart();
    const double hairline = 1.0 / scene.dpr;
    for (const RulerLine& line : m_lines) {
        painter.fillRect(QRectF(line.x, chart.top(), line.dayStart ? 1.0 : hairline, chart.height()),
            m_pens.color(line.dayStart ? Token::Border : Token::GridLine));
    }
    for (int row = std::max(0, scene.firstVisible()); row <= scene.lastVisible(); ++row) {
        const QRect rect = scene.rowRect(row);
        painter.fillRect(QRectF(chart.left(), rect.bottom() + 1 - hairline, chart.width(), hairline),
            m_pens.color(Token::GridLine));
    }
}

void TimelinePainter::paintNowLine(QPainter& painter, const Scene& scene)
{
    if (scene.rows.rows() == 0)
        return;
    const double x = scene.snapped(scene.namesWidth() + scene.scale.xOf(scene.now));
    painter.fillRect(QRectF(x, scene.chart().top(), scene.snapped(1.5), scene.chart().height()),
        m_pens.color(Token::NowLine));
}

void TimelinePainter::paintRuler(QPainter& painter, const Scene& scene)
{
    const QRect ruler = scene.ruler();
    painter.save();
    painter.setClipRect(ruler);
    painter.fillRect(ruler, m_pens.color(Token::SurfaceRaised));

    // Each day's date stands at its beginning, or at the left edge while the beginning is out of view.
    struct Day
    {
        double from;
        Instant at;
    };
    std::vector<Day> days{{double(ruler.left()), scene.scale.from}};
    for (const RulerLine& line : m_lines) {
        if (!line.dayStart)
            continue;
        painter.fillRect(QRectF(line.x, ruler.top(), 1, ruler.height()), m_pens.color(Token::Border));
        if (line.x <= days.front().from)
            days.front().at = line.at;
        else
            days.push_back({line.x, line.at});
    }
    for (std::size_t i = 0; i < days.size(); ++i) {
        const double end = i + 1 < days.size() ? days[i + 1].from : ruler.right();
        const QString text = dateText(scene, days[i].at);
        const double room = end - days[i].from - 2 * Grid;
        if (room >= m_pens.widthOf(text, Pens::Face::Small) || (days.size() == 1)) {
            m_pens.text(painter, QRectF(days[i].from + Grid, 2, room, DateLine), text, Pens::Face::Small,
                m_pens.color(Token::Text));
        }
    }

    const QString nowText = hourText(scene, scene.now);
    const double nowX = scene.namesWidth() + scene.scale.xOf(scene.now);
    const double nowWidth = m_pens.widthOf(nowText, Pens::Face::Strong) + 2 * Grid;
    const double half = m_pens.widthOf(QStringLiteral("00:00"), Pens::Face::Small) / 2.0 + 2;
    const QRectF hours(0, DateLine, 0, ruler.height() - DateLine - 2);
    for (const RulerLine& line : m_lines) {
        painter.fillRect(
            QRectF(line.x, ruler.bottom() - 4, 1.0 / scene.dpr, 5), m_pens.color(Token::TextMuted));
        const bool underNow = std::abs(line.x - nowX) < half + nowWidth / 2;
        if (!underNow && line.x - half > ruler.left()) {
            m_pens.text(painter, QRectF(line.x - half, hours.top(), 2 * half, hours.height()),
                hourText(scene, line.at), Pens::Face::Small, m_pens.color(Token::TextMuted),
                Pens::Align::Center);
        }
    }
    painter.fillRect(
        QRectF(ruler.left(), ruler.bottom() + 1 - 1.0 / scene.dpr, ruler.width(), 1.0 / scene.dpr),
        m_pens.color(Token::Border));

    if (nowX >= ruler.left() && nowX <= ruler.right()) {
        const QRectF pill(std::clamp(nowX - nowWidth / 2, ruler.left() + 2.0, ruler.right() - nowWidth),
            DateLine + 1, nowWidth, ruler.height() - DateLine - 1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_pens.color(Token::NowLine));
        painter.drawRoundedRect(pill, 4, 4);
        painter.setRenderHint(QPainter::Antialiasing, false);
        m_pens.text(
            painter, pill, nowText, Pens::Face::Strong, m_pens.color(Token::AccentText), Pens::Align::Center);
    }
    painter.restore();
}

void TimelinePainter::paintCorner(QPainter& painter, const Scene& scene)
{
    const QRect corner(0, 0, scene.namesWidth(), Scene::RulerHeight);
    const double hairline = 1.0 / scene.dpr;
    painter.fillRect(corner, m_pens.color(Token::SurfaceRaised));
    painter.fillRect(
        QRectF(0, corner.bottom() + 1 - hairline, corner.width(), hairline), m_pens.color(Token::Border));
    painter.fillRect(
        QRectF(corner.right() + 1 - hairline, 0, hairline, corner.height()), m_pens.color(Token::Border));
    const QRectF text(Grid, DateLine, corner.width() - 2 * Grid, corner.height() - DateLine - 2);
    m_pens.text(painter, text, QCoreApplication::translate("Timeline", "Team and worker"), Pens::Face::Small,
        m_pens.color(Token::TextMuted));
}

void TimelinePainter::paintStatus(QPainter& painter, const Scene& scene, int row, const QPointF& center)
{
    const items::CoverNow cover = items::coverNow(scene.model->shiftsAt(row), scene.now);
    const auto disc = [&](Token fill, double radius) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_pens.color(fill));
        painter.drawEllipse(center, radius, radius);
    };
    const auto ring = [&](Token token, Qt::PenStyle style) {
        painter.setPen(QPen(m_pens.color(token), 1.5, style));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(center, 4.25, 4.25);
    };
    const auto sign = [&](const QString& text, Token token) {
        m_pens.text(painter, QRectF(center.x() - 8, center.y() - 8, 17, 16), text, Pens::Face::Strong,
            m_pens.color(token), Pens::Align::Center);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    switch (cover.state) {
    case items::CoverState::Off:
        ring(Token::Border, Qt::SolidLine);
        break;
    case items::CoverState::Scheduled:
        ring(Token::Scheduled, Qt::SolidLine);
        painter.drawPolyline(QPolygonF{center + QPointF(0, -2.4), center, center + QPointF(1.8, 1.2)});
        break;
    case items::CoverState::Pending:
        ring(Token::CoverQueued, Qt::DotLine);
        break;
    case items::CoverState::Covered:
        disc(Token::CoverAccepted, 5);
        break;
    case items::CoverState::OverTwelveHours:
        disc(Token::Warning, 7);
        sign(QStringLiteral("!"), Token::Surface);
        break;
    case items::CoverState::Ending:
        disc(Token::CoverEnding, 5);
        painter.setPen(QPen(m_pens.color(Token::Surface), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF{center + QPointF(-1.2, -2.4), center + QPointF(1.4, 0), center + QPointF(-1.2, 2.4)});
        break;
    case items::CoverState::Doubtful: {
        const bool failed = std::ranges::any_of(scene.model->shiftsAt(row), [&scene](const LiveShift& shift) {
            return shift.isCovering(scene.now) && (shift.flags & LiveShift::EndFailed) != 0;
        });
        disc(failed ? Token::Danger : Token::CoverUncertain, 7);
        sign(failed ? QStringLiteral("!") : QStringLiteral("?"), Token::Surface);
        break;
    }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace covershift::timeline
