#include "planmarks.h"

#include "pens.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace covershift::timeline {

using theme::Token;

namespace {

constexpr double BoltGround = 6.5;

QPolygonF bolt(const QPointF& at)
{
    return {at + QPointF(1, -5), at + QPointF(-3.2, 0.8), at + QPointF(-0.4, 0.8), at + QPointF(-1, 5),
        at + QPointF(3.2, -0.8), at + QPointF(0.4, -0.8)};
}

} // namespace

void paintUnplanned(QPainter& painter, Pens& pens, const QRectF& part)
{
    QRectF band = part;
    band.setHeight(DotsHeight);
    band.moveCenter(part.center());
    painter.setBrushOrigin(band.topLeft());
    painter.fillRect(band, pens.brush(Pens::Pattern::Dots, Token::Surface));
}

void paintBolt(QPainter& painter, Pens& pens, const QPointF& at, bool acts)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pens.color(Token::Surface));
    painter.drawEllipse(at, BoltGround, BoltGround);
    const QColor color = pens.color(acts ? Token::Accent : Token::TextMuted);
    painter.setPen(QPen(color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (acts)
        painter.setBrush(color);
    painter.drawPolygon(bolt(at));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace covershift::timeline
