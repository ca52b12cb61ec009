#include <delegates/glyph.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace covershift::delegates {

using theme::Token;

Glyph glyphOf(OperationState state, bool held)
{
    switch (state) {
    case OperationState::Queued:
        return held ? Glyph{Shape::Clock, Token::Scheduled} : Glyph{Shape::Ring, Token::CoverQueued};
    case OperationState::Sending:
        return {Shape::HalfRing, Token::Accent};
    case OperationState::Accepted:
        return {Shape::Disc, Token::CoverAccepted};
    case OperationState::Confirmed:
        return {Shape::DiscTicked, Token::CoverConfirmed};
    case OperationState::Rejected:
        return {Shape::Cross, Token::Danger};
    case OperationState::Uncertain:
        return {Shape::Triangle, Token::Warning};
    case OperationState::Expired:
        return {Shape::Clock, Token::Danger};
    case OperationState::Discarded:
        return {Shape::Dash, Token::TextMuted};
    }
    return {};
}

Glyph glyphOf(items::CoverState state)
{
    using items::CoverState;
    switch (state) {
    case CoverState::Off:
        return {Shape::Dash, Token::TextMuted};
    case CoverState::Scheduled:
        return {Shape::Clock, Token::Scheduled};
    case CoverState::Pending:
        return {Shape::Ring, Token::CoverQueued};
    case CoverState::Late:
        return {Shape::Clock, Token::Danger};
    case CoverState::Covered:
        return {Shape::Disc, Token::CoverAccepted};
    case CoverState::OverTwelveHours:
        return {Shape::Clock, Token::Warning};
    case CoverState::Ending:
        return {Shape::Arrow, Token::CoverEnding};
    case CoverState::CannotBeEnded:
        return {Shape::Lock, Token::Warning};
    case CoverState::Doubtful:
        return {Shape::Triangle, Token::Warning};
    case CoverState::EndFailed:
        return {Shape::Triangle, Token::Danger};
    }
    return {};
}

void paintGlyph(QPainter& painter, const QRectF& rect, Shape shape, const QColor& color)
{
    const qreal side = std::min(rect.width(), rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    const qreal stroke = std::max(1.5, side / 7);
    const QRectF inner = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const QPointF c = inner.center();
    const qreal r = inner.width() / 2;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case Shape::None:
        break;
    case Shape::Disc:
        painter.setBrush(color);
        painter.drawEllipse(inner);
        break;
    case Shape::DiscTicked: {
        QPainterPath path;
        path.addEllipse(box);
        painter.fillPath(path, color);
        const QColor tick = color.lightness() > 140 ? Qt::black : Qt::white;
        painter.setPen(QPen(tick, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{
            c + QPointF(-r * 0.5, 0), c + QPointF(-r * 0.1, r * 0.4), c + QPointF(r * 0.5, -r * 0.4)});
        break;
    }
    case Shape::Ring:
        painter.drawEllipse(inner);
        break;
    case Shape::HalfRing:
        painter.drawEllipse(inner);
        painter.setBrush(color);
        painter.drawPie(inner, 90 * 16, -180 * 16);
        break;
    case Shape::Clock:
        painter.drawEllipse(inner);
        painter.drawPolyline(QPolygonF{c - QPointF(0, r * 0.55), c, c + QPointF(r * 0.45, 0)});
        break;
    case Shape::Triangle: {
        const QPolygonF triangle{QPointF(c.x(), inner.top()), inner.bottomRight(), inner.bottomLeft()};
        painter.drawPolygon(triangle);
        painter.drawLine(c - QPointF(0, r * 0.1), c + QPointF(0, r * 0.25));
        painter.drawPoint(c + QPointF(0, r * 0.7));
        break;
    }
    case Shape::Cross: {
        const qreal arm = r * 0.8;
        painter.drawLine(c - QPointF(arm, arm), c + QPointF(arm, arm));
        painter.drawLine(c + QPointF(-arm, arm), c + QPointF(arm, -arm));
        break;
    }
    case Shape::Dash:
        painter.drawLine(c - QPointF(r * 0.7, 0), c + QPointF(r * 0.7, 0));
        break;
    case Shape::Lock: {
        const QRectF body(c.x() - r * 0.75, c.y() - r * 0.1, r * 1.5, r * 1.05);
        painter.drawArc(QRectF(c.x() - r * 0.45, c.y() - r * 0.95, r * 0.9, r * 1.6), 0, 180 * 16);
        painter.setBrush(color);
        painter.drawRect(body);
        break;
    }
    case Shape::Barred:
        painter.drawEllipse(inner);
        painter.drawLine(c + QPointF(-r, r) * 0.68, c + QPointF(r, -r) * 0.68);
        break;
    case Shape::SlotFilled:
        painter.drawRoundedRect(inner, 1, 1);
        painter.fillRect(inner.adjusted(stroke * 1.3, stroke * 2, -stroke * 1.3, -stroke * 2), color);
        break;
    case Shape::SlotHatched:
        painter.drawRoundedRect(inner, 1, 1);
        painter.drawLine(c + QPointF(-r, -r * 0.1), c + QPointF(r * 0.1, r));
        painter.drawLine(c + QPointF(-r * 0.7, -r * 0.9), c + QPointF(r * 0.9, r * 0.7));
        break;
    case Shape::SlotPassed: {
        const QRectF slot(inner.left(), inner.top(), inner.width() * 0.55, inner.height());
        painter.drawRoundedRect(slot, 1, 1);
        painter.fillRect(
            QRectF(slot.right(), c.y() - r * 0.45, inner.right() + stroke / 2 - slot.right(), r * 0.9),
            color);
        break;
    }
    case Shape::Arrow:
        painter.drawLine(c - QPointF(r * 0.9, 0), c + QPointF(r * 0.9, 0));
        painter.drawPolyline(QPolygonF{
            c + QPointF(r * 0.2, -r * 0.7), c + QPointF(r * 0.9, 0), c + QPointF(r * 0.2, r * 0.7)});
        break;
    }
    painter.restore();
}

} // namespace covershift::delegates
