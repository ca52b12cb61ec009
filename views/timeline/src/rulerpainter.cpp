// The parts of the board that tell the time.
#include "timelinepainter.h"
#include "words.h"

#include <geometry/ticks.h>

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace covershift::timeline {

using theme::Token;

namespace {

using theme::Grid;
constexpr int DateLine = 18; ///< of the ruler's height; the hours have the rest

QDateTime wall(const Scene& scene, Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(msOf(at), scene.zone);
}

/// How a moment is named among others that are `step` apart.
QString dateText(const Scene& scene, Instant at, std::chrono::minutes step)
{
    const char* const note = "format of a day";
    const QString format = step >= geometry::YearStep ? Words::tr("yyyy", note)
        : step >= geometry::MonthStep                 ? Words::tr("MMM", note)
                                                      : Words::tr("ddd d", note);
    return QLocale().toString(wall(scene, at).date(), format);
}

/// The same above the others, where there is room for more.
QString groupText(const Scene& scene, Instant at, std::chrono::minutes step)
{
    const char* const note = "format of a day";
    if (step >= geometry::YearStep)
        return dateText(scene, at, step);
    const QString format
        = step >= geometry::MonthStep ? Words::tr("MMMM yyyy", note) : Words::tr("ddd d MMM yyyy", note);
    return QLocale().toString(wall(scene, at).date(), format);
}

/// As short as it can be: by how much the clock jumps.
QString jumpText(std::chrono::seconds by)
{
    const qint64 minutes = std::abs(by.count()) / 60;
    const bool hours = minutes % 60 == 0;
    const QString length = QLocale().toString(hours ? minutes / 60 : minutes);
    //: The wall's clock jumps by so many hours or minutes
    if (by.count() > 0)
        return (hours ? Words::tr("+%1 h") : Words::tr("+%1 min")).arg(length);
    //: The wall's clock jumps back by so many hours or minutes
    return (hours ? Words::tr("−%1 h") : Words::tr("−%1 min")).arg(length);
}

} // namespace

QString TimelinePainter::hourText(const Scene& scene, Instant at) const
{
    const QString format = Words::tr("HH:mm", "format of a time of day");
    return QLocale().toString(wall(scene, at).time(), format);
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
    painter.setClipRect(ruler, Qt::IntersectClip);
    painter.fillRect(ruler, m_pens.color(Token::SurfaceRaised));
    paintDates(painter, scene);
    paintHours(painter, scene);
    paintClockChanges(painter, scene);
    painter.fillRect(QRectF(ruler.left(), ruler.bottom() + 1 - hairline, ruler.width(), hairline),
        m_pens.color(Token::Border));
    paintNowLabel(painter, scene);
    painter.restore();
}

void TimelinePainter::paintDates(QPainter& painter, const Scene& scene)
{
    const std::chrono::minutes step = geometry::stepAbove(m_step);
    if (step == step.zero())
        return;
    // A date stands where its day begins, or at the left edge while that is out of view.
    struct Span
    {
        double from;
        QString text;
    };
    const QRect ruler = scene.ruler();
    std::vector<Span> spans{{double(ruler.left()), groupText(scene, scene.scale.from, step)}};
    for (const RulerLine& line : m_groups) {
        const QString text = groupText(scene, line.at, step);
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
    const bool daily = m_step >= geometry::DayStep;
    const double top = DateLine;
    const double height = ruler.height() - DateLine - 2;
    for (const RulerLine& line : m_lines) {
        painter.fillRect(
            QRectF(line.x, ruler.bottom() - 4, 1.0 / scene.dpr, 5), m_pens.color(Token::TextMuted));
        const QString text = daily ? dateText(scene, line.at, m_step) : hourText(scene, line.at);
        // An hour stands at its line, a day beside its beginning.
        const QRectF where = daily
            ? QRectF(line.x + 4, top, m_pens.widthOf(text, Pens::Face::Small) + 2, height)
            : QRectF(line.x - half, top, 2 * half, height);
        const bool fits = where.left() > ruler.left() && where.right() <= ruler.right();
        const bool free = now.isNull() || where.right() < now.left() || where.left() > now.right();
        if (fits && free) {
            m_pens.text(painter, where, text, Pens::Face::Small, m_pens.color(Token::TextMuted),
                daily ? Pens::Align::Left : Pens::Align::Center);
        }
    }
}

void TimelinePainter::paintClockChanges(QPainter& painter, const Scene& scene)
{
    const QRect ruler = scene.ruler();
    for (const geometry::ClockChange& change : geometry::clockChanges(scene.scale, scene.zone)) {
        const double x = scene.snapped(scene.namesWidth() + scene.scale.xOf(change.at));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_pens.color(Token::Warning));
        painter.drawPolygon(QPolygonF{QPointF(x - 5, ruler.bottom() - 5), QPointF(x + 5, ruler.bottom() - 5),
            QPointF(x, ruler.bottom() + 1)});
        if (m_step < geometry::DayStep) {
            const QString text = jumpText(change.by);
            const double width = m_pens.widthOf(text, Pens::Face::Small) + Grid;
            const QRectF label(x - width / 2, DateLine, width, ruler.height() - DateLine - 5);
            painter.drawRoundedRect(label, 3, 3);
            painter.setRenderHint(QPainter::Antialiasing, false);
            m_pens.text(
                painter, label, text, Pens::Face::Small, m_pens.color(Token::Surface), Pens::Align::Center);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
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

} // namespace covershift::timeline
