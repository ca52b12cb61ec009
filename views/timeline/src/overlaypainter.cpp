#include "overlaypainter.h"

#include "barpainter.h"

#include <geometry/bars.h>
#include <geometry/coverindex.h>
#include <items/liverowsmodel.h>

#include <QPainter>

#include <algorithm>

namespace covershift::timeline {

using theme::Token;

namespace {

using theme::Grid;
constexpr int NoteWidth = 46 * Grid; ///< of the sentence beside a proposal, at most
constexpr double NarrowestSlot = 3; ///< px; a proposal is seen at any zoom

QColor veiled(QColor color, double share)
{
    color.setAlphaF(float(share));
    return color;
}

} // namespace

OverlayPainter::OverlayPainter(const theme::Theme& theme)
    : m_pens(theme)
{
}

void OverlayPainter::paint(QPainter& painter, const Scene& scene, RowIndexes& indexes, const Overlay& overlay)
{
    painter.save();
    painter.setClipRect(scene.chart(), Qt::IntersectClip);
    paintSelected(painter, scene, indexes, overlay.selected);
    painter.restore();
    if (!overlay.frame.isNull())
        paintFrame(painter, scene, overlay.frame);
    if (!overlay.zoom.isNull())
        paintZoom(painter, scene, overlay.zoom);
    if (overlay.proposal)
        paintProposal(painter, scene, *overlay.proposal);
}

void OverlayPainter::paintSelected(
    QPainter& painter, const Scene& scene, RowIndexes& indexes, const QSet<ShiftId>& selected)
{
    if (selected.isEmpty() || scene.firstVisible() < 0)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_pens.color(Token::Text), 1.5));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = scene.firstVisible(); row <= scene.lastVisible(); ++row) {
        if (!scene.selected.contains(scene.model->workerAt(row)))
            continue;
        const QRectF rect = scene.rowRect(row);
        const std::span<const LiveShift> shifts = scene.model->shiftsAt(row);
        const geometry::RowBars bars
            = geometry::barsOf(shifts, indexes.of(*scene.model, row), scene.scale, scene.now);
        for (std::size_t i = 0; i < shifts.size(); ++i) {
            const LiveShift& shift = shifts[i];
            const Interval time{shift.start, geometry::shownEnd(shift, scene.now)};
            if (time.end < scene.scale.from || time.start > scene.scale.to || !selected.contains(shift.id))
                continue;
            const QRectF alone
                = barRect(scene.scale, time, barLook(shift, scene.now), rect.top(), rect.height())
                      .translated(scene.namesWidth(), 0);
            const QRectF bar = inLane(alone, geometry::laneOf(bars, i), rect.top(), rect.height());
            painter.drawRoundedRect(bar.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void OverlayPainter::paintFrame(QPainter& painter, const Scene& scene, const QRect& frame)
{
    painter.save();
    painter.setClipRect(scene.chart(), Qt::IntersectClip);
    painter.fillRect(frame, veiled(m_pens.color(Token::Accent), 0.15));
    painter.setPen(QPen(m_pens.color(Token::Accent), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

void OverlayPainter::paintZoom(QPainter& painter, const Scene& scene, const QRect& zoom)
{
    painter.save();
    painter.setClipRect(scene.ruler().united(scene.chart()), Qt::IntersectClip);
    painter.fillRect(zoom, veiled(m_pens.color(Token::Accent), 0.18));
    for (const int x : {zoom.left(), zoom.right()})
        painter.fillRect(QRectF(x, zoom.top(), 1, zoom.height()), m_pens.color(Token::Accent));
    painter.restore();
}

void OverlayPainter::paintProposal(QPainter& painter, const Scene& scene, const Proposal& proposal)
{
    const int row = scene.model->rowOf(proposal.worker);
    if (row < 0)
        return;
    const QRect rect = scene.rowRect(row);
    const double left = scene.snapped(scene.namesWidth() + scene.scale.xOf(proposal.time.start));
    const double right = scene.snapped(scene.namesWidth() + scene.scale.xOf(proposal.time.end));
    const QRectF slot(left, rect.top() + 1.5, std::max(NarrowestSlot, right - left), rect.height() - 3);
    const QColor color = m_pens.color(proposal.trouble.isEmpty() ? Token::Accent : Token::Danger);
    painter.save();
    painter.setClipRect(scene.chart(), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2, proposal.trouble.isEmpty() ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(veiled(color, 0.22));
    painter.drawRoundedRect(slot, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintNote(painter, scene, proposal, slot);
    painter.restore();
}

void OverlayPainter::paintNote(
    QPainter& painter, const Scene& scene, const Proposal& proposal, const QRectF& slot)
{
    const QRectF chart = scene.chart();
    const bool isTrouble = !proposal.trouble.isEmpty();
    const double most = std::min<double>(NoteWidth, chart.width() - 4 * Grid);
    const QFontMetricsF metrics(m_pens.font(Pens::Face::Small));
    const QRectF wrapped
        = metrics.boundingRect(QRectF(0, 0, most, chart.height()), Qt::TextWordWrap, proposal.trouble);
    const double line = QFontMetricsF(m_pens.font(Pens::Face::Strong)).height();
    const double width = std::max<double>(m_pens.widthOf(proposal.text, Pens::Face::Strong) + 2,
                             isTrouble ? wrapped.width() + 2 : 0)
        + 2 * Grid;
    const double height = line + (isTrouble ? wrapped.height() + 2 : 0) + Grid;
    const bool above = slot.bottom() + height + Grid > chart.bottom();
    const double x
        = std::clamp(slot.left(), chart.left() + 2, std::max(chart.left() + 2, chart.right() - width - 2));
    const QRectF note(x, above ? slot.top() - height - 4 : slot.bottom() + 4, width, height);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_pens.color(isTrouble ? Token::Danger : Token::Accent), 1));
    painter.setBrush(m_pens.color(isTrouble ? Token::DangerSurface : Token::SurfaceRaised));
    painter.drawRoundedRect(note.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF text = note.adjusted(Grid, Grid / 2.0, -Grid, -Grid / 2.0);
    m_pens.text(painter, QRectF(text.topLeft(), QSizeF(text.width(), line)), proposal.text,
        Pens::Face::Strong, m_pens.color(Token::Text));
    if (!isTrouble)
        return;
    painter.setPen(m_pens.color(Token::Text));
    painter.setFont(m_pens.font(Pens::Face::Small));
    painter.drawText(text.adjusted(0, line + 2, 0, 2), Qt::TextWordWrap, proposal.trouble);
}

} // namespace covershift::timeline
