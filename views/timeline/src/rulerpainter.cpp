// The parts of the board that tell the time, and the status marks beside the names.
#include "barpainter.h"
#include "timelinepainter.h"
#include "words.h"

#include <geometry/ticks.h>
#include <items/coverstate.h>
#include <items/liverowsmodel.h>

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

enum class DateFormat { Long, Short, Month };

QString dateText(const Scene& scene, Instant at, DateFormat format)
{
    const char* const note = "format of a day";
    const QString text = format == DateFormat::Long ? Words::tr("ddd d MMM yyyy", note)
        : format == DateFormat::Short               ? Words::tr("ddd d", note)
                                                    : Words::tr("MMMM yyyy", note);
    return QLocale().toString(wall(scene, at).date(), text);
}

} // namespace

QString TimelinePainter::hourText(const Scene& scene, Instant at) const
{
    const QString format = Words::tr("HH:mm", "format of a time of day");
    return QLocale().toString(wall(scene, at).time(), format);
}

void TimelinePainter::paintGrid(QPainter& painter, const Scene& scene)
{
    const double least = m_pens.widthOf(QStringLiteral("00:00"), Pens::Face::Small) + LabelGap;
    const std::chrono::minutes step = geometry::tickStep(scene.scale, least);
    m_daily = step >= std::chrono::hours(24);
    m_lines.clear();
    for (const geometry::Tick& tick : geometry::ticks(scene.scale, step, scene.zone)) {
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
    const double x = scene.snapped(scene.namesWidth() + scene.scale.xOf(scene.now));
    if (x < scene.chart().left())
        return;
    painter.fillRect(QRectF(x, scene.chart().top(), scene.snapped(1.5), scene.chart().height()),
        m_pens.color(Token::NowLine));
}

void TimelinePainter::paintRuler(QPainter& painter, const Scene& scene)
{
    const QRect ruler = scene.ruler();
    const double hairline = 1.0 / scene.dpr;
    painter.save();
    painter.setClipRect(ruler);
    painter.fillRect(ruler, m_pens.color(Token::SurfaceRaised));
    paintDates(painter, scene);
    paintHours(painter, scene);
    painter.fillRect(QRectF(ruler.left(), ruler.bottom() + 1 - hairline, ruler.width(), hairline),
        m_pens.color(Token::Border));
    paintNowLabel(painter, scene);
    painter.restore();
}

void TimelinePainter::paintDates(QPainter& painter, const Scene& scene)
{
    // A date stands where its day begins, or at the left edge while that is out of view.
    struct Span
    {
        double from;
        QString text;
    };
    const QRect ruler = scene.ruler();
    const DateFormat format = m_daily ? DateFormat::Month : DateFormat::Long;
    std::vector<Span> spans{{double(ruler.left()), dateText(scene, scene.scale.from, format)}};
    for (const RulerLine& line : m_lines) {
        if (!line.dayStart)
            continue;
        const QString text = dateText(scene, line.at, format);
        if (text == spans.back().text)
            continue;
        if (line.x > spans.back().from)
            spans.push_back({line.x, text});
        else
            spans.back().text = text;
    }
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const double end = i + 1 < spans.size() ? spans[i + 1].from : ruler.right();
        const double room = end - spans[i].from - 2 * Grid;
        if (i > 0)
            painter.fillRect(
                QRectF(spans[i].from, ruler.top(), 1, ruler.height()), m_pens.color(Token::Border));
        if (spans.size() > 1 && room < m_pens.widthOf(spans[i].text, Pens::Face::Small))
            continue;
        m_pens.text(painter, QRectF(spans[i].from + Grid, 2, room, DateLine), spans[i].text,
            Pens::Face::Small, m_pens.color(Token::Text));
    }
}

void TimelinePainter::paintHours(QPainter& painter, const Scene& scene)
{
    const QRect ruler = scene.ruler();
    const double half = m_pens.widthOf(QStringLiteral("00:00"), Pens::Face::Small) / 2.0 + 2;
    const QRectF now = nowLabel(scene);
    const double top = DateLine;
    const double height = ruler.height() - DateLine - 2;
    for (const RulerLine& line : m_lines) {
        painter.fillRect(
            QRectF(line.x, ruler.bottom() - 4, 1.0 / scene.dpr, 5), m_pens.color(Token::TextMuted));
        const QString text = m_daily ? dateText(scene, line.at, DateFormat::Short) : hourText(scene, line.at);
        // An hour stands at its line, a day beside its beginning.
        const QRectF where = m_daily
            ? QRectF(line.x + 4, top, m_pens.widthOf(text, Pens::Face::Small) + 2, height)
            : QRectF(line.x - half, top, 2 * half, height);
        const bool fits = where.left() > ruler.left() && where.right() <= ruler.right();
        const bool free = now.isNull() || where.right() < now.left() || where.left() > now.right();
        if (fits && free) {
            m_pens.text(painter, where, text, Pens::Face::Small, m_pens.color(Token::TextMuted),
                m_daily ? Pens::Align::Left : Pens::Align::Center);
        }
    }
}

QRectF TimelinePainter::nowLabel(const Scene& scene) const
{
    const QRect ruler = scene.ruler();
    const double x = scene.namesWidth() + scene.scale.xOf(scene.now);
    if (x < ruler.left() || x > ruler.right())
        return {};
    const double width = m_pens.widthOf(hourText(scene, scene.now), Pens::Face::Strong) + 2 * Grid;
    const double left
        = std::clamp(x - width / 2, ruler.left() + 2.0, std::max(ruler.left() + 2.0, ruler.right() - width));
    return {left, DateLine + 1, width, double(ruler.height() - DateLine - 1)};
}

void TimelinePainter::paintNowLabel(QPainter& painter, const Scene& scene)
{
    const QRectF label = nowLabel(scene);
    if (label.isNull())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_pens.color(Token::NowLine));
    painter.drawRoundedRect(label, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    m_pens.text(painter, label, hourText(scene, scene.now), Pens::Face::Strong,
        m_pens.color(Token::AccentText), Pens::Align::Center);
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
    m_pens.text(
        painter, text, Words::tr("Team and worker"), Pens::Face::Small, m_pens.color(Token::TextMuted));
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
        ring(Token::TextMuted, Qt::SolidLine);
        break;
    case items::CoverState::Scheduled:
        ring(Token::Scheduled, Qt::SolidLine);
        painter.drawPolyline(QPolygonF{center + QPointF(0, -2.4), center, center + QPointF(1.8, 1.2)});
        break;
    case items::CoverState::Pending:
        ring(Token::CoverQueued, Qt::DotLine);
        break;
    case items::CoverState::Late:
        disc(Token::Danger, 7);
        sign(QStringLiteral("!"), Token::Surface);
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
    case items::CoverState::CannotBeEnded:
        paintLock(painter, center, m_pens.color(Token::Warning));
        break;
    case items::CoverState::Doubtful:
        disc(Token::CoverUncertain, 7);
        sign(QStringLiteral("?"), Token::Surface);
        break;
    case items::CoverState::EndFailed:
        disc(Token::Danger, 7);
        sign(QStringLiteral("!"), Token::Surface);
        break;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintProduct(QPainter& painter, Product product, const QPointF& center)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (product == Product::Disabled) {
        painter.setPen(QPen(m_pens.color(Token::Warning), 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(center, 4.75, 4.75);
        painter.drawLine(center + QPointF(-3.2, 3.2), center + QPointF(3.2, -3.2));
    } else if (product == Product::Unknown) {
        m_pens.text(painter, QRectF(center.x() - 8, center.y() - 8, 17, 16), QStringLiteral("?"),
            Pens::Face::Small, m_pens.color(Token::TextMuted), Pens::Align::Center);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace covershift::timeline
