// The signs beside the names: how a worker stands right now.
#include "barpainter.h"
#include "timelinepainter.h"

#include <items/coverstate.h>
#include <items/liverowsmodel.h>

#include <QPainter>

namespace covershift::timeline {

using items::CoverState;
using theme::Token;

namespace {

// Signs that are kept as pictures; one for each state of cover stands from StatusStamp on.
constexpr int MissingStamp = 10;
constexpr int PastPlanStamp = 11;
constexpr int DisabledStamp = 12;
constexpr int StatusStamp = 20;

void disc(QPainter& painter, const QPointF& center, const QColor& color, double radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(center, radius, radius);
}

void ring(QPainter& painter, const QPointF& center, const QColor& color, Qt::PenStyle style)
{
    painter.setPen(QPen(color, 1.5, style));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(center, 4.25, 4.25);
}

void sign(QPainter& painter, Pens& pens, const QPointF& center, const QString& text)
{
    pens.text(painter, QRectF(center.x() - 8, center.y() - 8, 17, 16), text, Pens::Face::Strong,
        pens.color(Token::Surface), Pens::Align::Center);
}

void paintMissing(QPainter& painter, Pens& pens, const QPointF& center)
{
    const QColor color = pens.color(Token::Danger);
    painter.setPen(QPen(color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF{center + QPointF(0, -7), center + QPointF(7.5, 6), center + QPointF(-7.5, 6)});
    pens.text(painter, QRectF(center.x() - 8, center.y() - 6, 17, 14), QStringLiteral("!"),
        Pens::Face::Strong, pens.color(Token::Surface), Pens::Align::Center);
}

void paintPastPlan(QPainter& painter, Pens& pens, const QPointF& center)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(pens.color(Token::Warning));
    painter.drawRoundedRect(QRectF(center.x() - 6, center.y() - 6, 12, 12), 2, 2);
    painter.setBrush(pens.color(Token::Surface));
    for (const QPointF& dot :
        {QPointF(-2.5, -2.5), QPointF(2.5, -2.5), QPointF(-2.5, 2.5), QPointF(2.5, 2.5)})
        painter.drawEllipse(center + dot, 1.3, 1.3);
}

void paintState(QPainter& painter, Pens& pens, CoverState state, const QPointF& center)
{
    switch (state) {
    case CoverState::Off:
        ring(painter, center, pens.color(Token::TextMuted), Qt::SolidLine);
        break;
    case CoverState::Scheduled:
        ring(painter, center, pens.color(Token::Scheduled), Qt::SolidLine);
        painter.drawPolyline(QPolygonF{center + QPointF(0, -2.4), center, center + QPointF(1.8, 1.2)});
        break;
    case CoverState::Pending:
        ring(painter, center, pens.color(Token::CoverQueued), Qt::DotLine);
        break;
    case CoverState::Covered:
        disc(painter, center, pens.color(Token::CoverAccepted), 5);
        break;
    case CoverState::OverTwelveHours:
        disc(painter, center, pens.color(Token::Warning), 7);
        sign(painter, pens, center, QStringLiteral("!"));
        break;
    case CoverState::Ending:
        disc(painter, center, pens.color(Token::CoverEnding), 5);
        painter.setPen(QPen(pens.color(Token::Surface), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF{center + QPointF(-1.2, -2.4), center + QPointF(1.4, 0), center + QPointF(-1.2, 2.4)});
        break;
    case CoverState::CannotBeEnded:
        paintLock(painter, center, pens.color(Token::Warning));
        break;
    case CoverState::Doubtful:
        disc(painter, center, pens.color(Token::CoverUncertain), 7);
        sign(painter, pens, center, QStringLiteral("?"));
        break;
    case CoverState::Late:
    case CoverState::EndFailed:
        disc(painter, center, pens.color(Token::Danger), 7);
        sign(painter, pens, center, QStringLiteral("!"));
        break;
    }
}

/// As items::coverNow(), looking but at those that are not over.
CoverState stateNow(std::span<const LiveShift> shifts, const geometry::CoverIndex& index, Instant now)
{
    CoverState worst = CoverState::Off;
    for (std::size_t i = index.nextReaching(shifts, 0, now); i < shifts.size();
         i = index.nextReaching(shifts, i + 1, now))
        worst = std::max(worst, items::coverNow(shifts.subspan(i, 1), now).state);
    return worst;
}

} // namespace

void TimelinePainter::paintStatus(QPainter& painter, const Scene& scene, int row, const QPointF& center)
{
    const CoverState cover = stateNow(scene.model->shiftsAt(row), m_indexes.of(*scene.model, row), scene.now);
    const auto plan = items::PlanState(
        scene.model->data(scene.model->index(row), items::LiveRowsModel::PlanStateRole).toInt());
    const bool isMissing = plan == items::PlanState::NotCovered
        && (cover == CoverState::Off || cover == CoverState::Scheduled);
    const bool isPast = plan == items::PlanState::PastPlan && cover == CoverState::Covered;
    if (isMissing) {
        m_pens.stamp(painter, center, MissingStamp,
            [this](QPainter& stamp, const QPointF& at) { paintMissing(stamp, m_pens, at); });
    } else if (isPast) {
        m_pens.stamp(painter, center, PastPlanStamp,
            [this](QPainter& stamp, const QPointF& at) { paintPastPlan(stamp, m_pens, at); });
    } else {
        m_pens.stamp(painter, center, StatusStamp + int(cover),
            [&](QPainter& stamp, const QPointF& at) { paintState(stamp, m_pens, cover, at); });
    }
}

void TimelinePainter::paintProduct(QPainter& painter, Product product, const QPointF& center)
{
    if (product == Product::Disabled) {
        m_pens.stamp(painter, center, DisabledStamp, [this](QPainter& stamp, const QPointF& at) {
            stamp.setPen(QPen(m_pens.color(Token::Warning), 1.6, Qt::SolidLine, Qt::RoundCap));
            stamp.setBrush(Qt::NoBrush);
            stamp.drawEllipse(at, 4.75, 4.75);
            stamp.drawLine(at + QPointF(-3.2, 3.2), at + QPointF(3.2, -3.2));
        });
    } else if (product == Product::Unknown) {
        m_pens.text(painter, QRectF(center.x() - 8, center.y() - 8, 17, 16), QStringLiteral("?"),
            Pens::Face::Small, m_pens.color(Token::TextMuted), Pens::Align::Center);
    }
}

} // namespace covershift::timeline
