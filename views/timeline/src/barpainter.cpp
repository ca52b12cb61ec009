#include "barpainter.h"

#include "pens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace covershift::timeline {

using theme::Token;

namespace {

constexpr int LanesHeight = 22; ///< of all bars that lie beside each other
constexpr double Tip = 6; ///< of the arrow that says "still running"
constexpr double MarkSize = 10;
constexpr double MarkRoom = MarkSize + 4;
/// Signs that are kept as pictures.
constexpr int CheckStamp = 1;
constexpr int BackdatedStamp = 2;
// For each token one, from here on.
constexpr int LeftEndStamp = 100;
constexpr int RoundEndStamp = 200;
constexpr int ArrowEndStamp = 300;
constexpr double EndWidth = 8; ///< of a bar's end that is kept as a picture

QPainterPath outline(const QRectF& bar, BarLook::Edge edge)
{
    QPainterPath path;
    const bool points = edge == BarLook::Edge::Arrow && bar.width() > 2 * Tip;
    if (!points) {
        const double radius = std::min(BarRadius, bar.width() / 2);
        path.addRoundedRect(bar, radius, radius);
        return path;
    }
    path.moveTo(bar.left() + BarRadius, bar.top());
    path.lineTo(bar.right() - Tip, bar.top());
    path.lineTo(bar.right(), bar.center().y());
    path.lineTo(bar.right() - Tip, bar.bottom());
    path.lineTo(bar.left() + BarRadius, bar.bottom());
    path.quadTo(bar.bottomLeft(), bar.bottomLeft() - QPointF(0, BarRadius));
    path.lineTo(bar.left(), bar.top() + BarRadius);
    path.quadTo(bar.topLeft(), bar.topLeft() + QPointF(BarRadius, 0));
    path.closeSubpath();
    return path;
}

void paintCheck(QPainter& painter, const QPointF& at, const QColor& color)
{
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{at + QPointF(-3.5, 0.2), at + QPointF(-1, 2.8), at + QPointF(3.8, -2.8)});
}

void paintClock(QPainter& painter, const QPointF& at, const QColor& color)
{
    painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, 4.6, 4.6);
    painter.drawPolyline(QPolygonF{at + QPointF(0, -2.6), at, at + QPointF(2, 1.3)});
}

void paintBadge(QPainter& painter, Pens& pens, const QPointF& at, Token token, const QString& sign)
{
    painter.setPen(QPen(pens.color(Token::Surface), 1.5));
    painter.setBrush(pens.color(token));
    painter.drawEllipse(at, 7.25, 7.25);
    pens.text(painter, QRectF(at.x() - 8, at.y() - 8, 17, 16), sign, Pens::Face::Strong,
        pens.color(Token::Surface), Pens::Align::Center);
}

void paintMark(QPainter& painter, Pens& pens, const QRectF& bar, const BarLook& look, double left)
{
    const bool fits = bar.right() - left >= MarkRoom;
    const QPointF at(left + MarkSize / 2 + 3, bar.center().y());
    switch (look.mark) {
    case BarLook::Mark::None:
        return;
    case BarLook::Mark::Check:
        paintCheckMark(painter, pens, bar, left);
        return;
    case BarLook::Mark::Clock:
        paintClock(painter, at, pens.color(look.token));
        return;
    case BarLook::Mark::Lock:
        paintLock(painter, fits ? at : QPointF(bar.right() + 8, at.y()),
            pens.color(fits ? Token::Surface : look.token));
        return;
    case BarLook::Mark::Late:
        paintBadge(painter, pens, fits ? at + QPointF(2, 0) : QPointF(bar.right() + 8, at.y()), Token::Danger,
            QStringLiteral("!"));
        return;
    case BarLook::Mark::Question:
        // Doubt is never left out for want of room: the mark then stands beside the bar.
        paintBadge(painter, pens, fits ? at + QPointF(2, 0) : QPointF(bar.right() + 8, at.y()), look.token,
            QStringLiteral("?"));
        return;
    }
}

/// From the end that is on its way to where the bar ends: chevrons, and a marker at that end.
void paintEnding(
    QPainter& painter, Pens& pens, const QRectF& bar, const QPainterPath& shape, const BarTimes& times)
{
    constexpr double least = 13;
    constexpr double most = 30;
    const double from = std::clamp(std::min(times.end, times.now), bar.right() - most, bar.right() - least);
    const QRectF part(QPointF(std::max(from, bar.left()), bar.top()), bar.bottomRight());
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(part, pens.color(Token::CoverEnding));
    painter.setPen(QPen(pens.color(Token::Surface), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (double x = part.left() + 5; x + 4 < part.right(); x += 8) {
        painter.drawPolyline(QPolygonF{QPointF(x, bar.center().y() - 4), QPointF(x + 4, bar.center().y()),
            QPointF(x, bar.center().y() + 4)});
    }
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(
        QRectF(times.end - 1, bar.top() - 3, 2, bar.height() + 6), pens.color(Token::CoverEnding));
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintSolid(
    QPainter& painter, Pens& pens, const QRectF& bar, const QPainterPath& shape, Token token, double now)
{
    if (now >= bar.right()) {
        painter.fillPath(shape, pens.color(token));
        return;
    }
    painter.save();
    painter.setClipRect(
        QRectF(bar.left(), bar.top(), std::max(0.0, now - bar.left()), bar.height()), Qt::IntersectClip);
    painter.fillPath(shape, pens.color(token));
    painter.restore();
    painter.save();
    const double ahead = std::max(now, bar.left());
    painter.setClipRect(QRectF(ahead, bar.top(), bar.right() - ahead, bar.height()), Qt::IntersectClip);
    painter.fillPath(shape, pens.mixed(Token::Surface, token, 0.35));
    painter.setPen(QPen(pens.color(token), 2.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape); // half of it is clipped away
    painter.restore();
}

/// `bar`: what is seen of the `full` one.
void paintOnBar(QPainter& painter, Pens& pens, const QRectF& bar, const QRectF& full, const BarLook& look,
    const QRectF& visible)
{
    if (look.backdated && full.left() >= visible.left())
        paintBackdated(painter, pens, full.topLeft());
    paintMark(painter, pens, bar, look, std::max(full.left(), visible.left()));
}

/// The usual bar, all of one color: its ends are pictures, and what is between them is a rectangle.
bool paintUsual(QPainter& painter, Pens& pens, const QRectF& bar, const BarLook& look, double now)
{
    const bool isUsual = look.fill == BarLook::Fill::Solid && bar.height() == BarHeight
        && bar.width() > 3 * EndWidth && now + 1 > bar.right()
        && (look.edge == BarLook::Edge::Closed || look.edge == BarLook::Edge::Arrow);
    if (!isUsual)
        return false;
    const double right = pens.snapped(bar.right());
    const QColor color = pens.color(look.token);
    const auto paintEnd = [&](double x, int key, bool isLeft) {
        pens.stamp(painter, QPointF(x, bar.center().y()), key + int(look.token),
            [&](QPainter& stamp, const QPointF& at) {
                const QRectF end(at.x() - EndWidth / 2, at.y() - BarHeight / 2.0, EndWidth, BarHeight);
                stamp.setClipRect(end);
                const double reach = 4 * EndWidth; // as if of a whole bar
                stamp.fillPath(isLeft ? outline(end.adjusted(0, 0, reach, 0), BarLook::Edge::Closed)
                                      : outline(end.adjusted(-reach, 0, 0, 0), look.edge),
                    color);
            });
    };
    const bool pointed = look.edge == BarLook::Edge::Arrow;
    paintEnd(bar.left() + EndWidth / 2, LeftEndStamp, true);
    paintEnd(right - EndWidth / 2, pointed ? ArrowEndStamp : RoundEndStamp, false);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(
        QRectF(bar.left() + EndWidth, bar.top(), right - bar.left() - 2 * EndWidth, bar.height()), color);
    return true;
}

} // namespace

QRectF barRect(const geometry::TimeScale& scale, const Interval& time, const BarLook& look, double rowTop,
    double rowHeight)
{
    const double left = scale.xOf(time.start);
    const double least = look.mark == BarLook::Mark::Clock ? ScheduledStub : ShortestBar;
    const double width = std::max<double>(least, scale.xOf(time.end) - left);
    const int height = look.over ? OverHeight : BarHeight;
    return {left, rowTop + (rowHeight - height) / 2, width, double(height)};
}

QRectF inLane(const QRectF& bar, const geometry::Lane& lane, double rowTop, double rowHeight)
{
    if (lane.lanes < 2)
        return bar;
    const double height = std::floor(double(LanesHeight) / lane.lanes);
    const double top = rowTop + (rowHeight - LanesHeight) / 2;
    return {bar.left(), top + lane.lane * height, bar.width(), height - 1};
}

void paintBar(QPainter& painter, Pens& pens, const QRectF& full, const BarLook& look, const BarTimes& times,
    const QRectF& visible)
{
    // What lies far outside is cut off, but so far outside that no cut end comes into view.
    const double left = std::max(full.left(), visible.left() - 2 * Tip);
    const double right = std::min(full.right(), visible.right() + 2 * Tip);
    if (right <= left)
        return;
    const QRectF bar(left, full.top(), right - left, full.height());
    const QRectF inner = bar.adjusted(0.75, 0.75, -0.75, -0.75);
    const QColor color = pens.color(look.token);

    if (paintUsual(painter, pens, bar, look, times.now)) {
        paintOnBar(painter, pens, bar, full, look, visible);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath shape = outline(look.fill == BarLook::Fill::Solid ? bar : inner, look.edge);
    switch (look.fill) {
    case BarLook::Fill::Solid:
        paintSolid(painter, pens, bar, shape, look.token, times.now);
        break;
    case BarLook::Fill::Light:
        painter.fillPath(shape, pens.mixed(Token::Surface, look.token, 0.22));
        break;
    case BarLook::Fill::Hatched:
        painter.setBrushOrigin(bar.topLeft());
        painter.fillPath(shape, pens.brush(Pens::Pattern::Stripes, look.token));
        break;
    case BarLook::Fill::Outline:
        painter.fillPath(shape, pens.color(Token::Surface));
        break;
    }
    if (look.fill != BarLook::Fill::Solid) {
        QPen pen(color, 1.5);
        if (look.dotted)
            pen.setDashPattern({1.5, 1.5});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape);
    }
    if (look.edge == BarLook::Edge::Chevrons)
        paintEnding(painter, pens, bar, shape, times);
    paintOnBar(painter, pens, bar, full, look, visible);
    if (look.edge == BarLook::Edge::Failed) {
        painter.fillRect(
            QRectF(bar.right() - 3, bar.top() - 2, 3, bar.height() + 4), pens.color(Token::Danger));
        paintBadge(painter, pens, QPointF(std::min(bar.right() + 8, visible.right() - 8), bar.center().y()),
            Token::Danger, QStringLiteral("!"));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintLock(QPainter& painter, const QPointF& at, const QColor& color)
{
    painter.setPen(QPen(color, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(at.x() - 2.4, at.y() - 5, 4.8, 7), 0, 180 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(at.x() - 4, at.y() - 1.2, 8, 6), 1, 1);
}

void paintCheckMark(QPainter& painter, Pens& pens, const QRectF& bar, double left)
{
    if (bar.right() - left < MarkRoom)
        return;
    pens.stamp(painter, QPointF(left + MarkSize / 2 + 3, bar.center().y()), CheckStamp,
        [&pens](QPainter& sign, const QPointF& at) { paintCheck(sign, at, pens.color(Token::Surface)); });
}

void paintBackdated(QPainter& painter, Pens& pens, const QPointF& corner)
{
    pens.stamp(painter, corner, BackdatedStamp, [&pens](QPainter& sign, const QPointF& at) {
        sign.setPen(Qt::NoPen);
        sign.setBrush(pens.color(Token::Text));
        const QPointF tip = at - QPointF(0, 3);
        sign.drawPolygon(QPolygonF{tip, tip + QPointF(6, 0), tip + QPointF(0, 6)});
    });
}

void paintFuse(QPainter& painter, Pens& pens, const QRectF& bar, double from, double to, double clear)
{
    const double end = std::min(bar.right(), to);
    if (end > from)
        painter.fillRect(QRectF(from, bar.bottom() - 4, end - from, 4), pens.color(Token::Warning));
    if (to <= bar.right())
        return;
    if (to > clear) {
        QPen pen(pens.color(Token::Warning), 1.5);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(clear + 4, bar.center().y()), QPointF(to, bar.center().y()));
    }
    painter.fillRect(QRectF(to - 1, bar.top() + 2, 2, bar.height() - 4), pens.color(Token::Warning));
}

double endOfSigns(const QRectF& bar, const BarLook& look)
{
    // A sign that found no room on the bar stands in this place.
    const bool isMarked = look.mark == BarLook::Mark::Question || look.mark == BarLook::Mark::Late
        || look.mark == BarLook::Mark::Lock;
    const bool isBeside = isMarked && bar.width() < MarkRoom;
    return bar.right() + (look.edge == BarLook::Edge::Failed ? 12 : 0) + (isBeside ? MarkRoom : 0);
}

QRectF paintElapsed(QPainter& painter, Pens& pens, const QRectF& bar, const BarLook& look,
    const QString& text, double room, std::span<const double> avoid)
{
    constexpr double air = 6;
    QRectF where(
        endOfSigns(bar, look) + 8, bar.top(), pens.widthOf(text, Pens::Face::Small) + 2, bar.height());
    for (const double line : avoid) {
        if (line > bar.right() && line > where.left() - air && line < where.right() + air)
            where.moveLeft(line + air);
    }
    if (where.right() > room)
        return {};
    pens.text(painter, where, text, Pens::Face::Small, pens.color(Token::TextMuted));
    return where;
}

} // namespace covershift::timeline
