#include "timelinepainter.h"

#include "barpainter.h"
#include "words.h"

#include <items/liverowsmodel.h>
#include <items/timetext.h>

#include <algorithm>

namespace covershift::timeline {

using items::LiveRowsModel;
using theme::Token;

namespace {

constexpr int Grid = theme::Theme::Grid;
constexpr int StatusWidth = 3 * Grid;
constexpr int ProductWidth = 2 * Grid;

QVariant value(const Scene& scene, int row, int role)
{
    return scene.model->data(scene.model->index(row), role);
}

} // namespace

TimelinePainter::TimelinePainter(const theme::Theme& theme)
    : m_pens(theme)
{
}

void TimelinePainter::paint(QPainter& painter, const Scene& scene, const QString& emptyText)
{
    painter.fillRect(QRect(QPoint(), scene.size), m_pens.color(Token::Surface));
    const int first = scene.firstVisible();
    const int last = scene.lastVisible();
    const bool any = scene.rows.rows() > 0;

    painter.save();
    painter.setClipRect(QRect(0, Scene::RulerHeight, scene.size.width(), scene.names().height()));
    if (any) {
        for (int row = first; row <= last; ++row)
            paintRowGround(painter, scene, row, scene.rowRect(row));
    }
    painter.restore();

    painter.save();
    painter.setClipRect(scene.chart());
    paintGrid(painter, scene);
    if (any) {
        for (int row = first; row <= last; ++row)
            paintBars(painter, scene, row);
    }
    painter.restore();

    painter.save();
    painter.setClipRect(QRect(0, Scene::RulerHeight, scene.size.width(), scene.names().height()));
    if (any) {
        for (int row = first; row <= last; ++row) {
            if (scene.rows.isHeader(row))
                paintHeader(painter, scene, row, scene.rowRect(row));
            else
                paintName(painter, scene, row, scene.rowRect(row));
        }
        paintFocus(painter, scene);
        if (scene.stickyHeader() >= 0)
            paintHeader(painter, scene, scene.stickyHeader(), scene.stickyRect());
        paintNowLine(painter, scene);
    } else {
        const QRectF where = scene.names().united(scene.chart()).adjusted(2 * Grid, 0, -2 * Grid, 0);
        painter.fillRect(where.toRect(), m_pens.color(Token::Surface));
        m_pens.text(painter, where, emptyText, Pens::Face::Normal, m_pens.color(Token::TextMuted),
            Pens::Align::Center);
    }
    painter.fillRect(QRectF(scene.namesWidth() - 1.0 / scene.dpr, 0, 1.0 / scene.dpr, scene.size.height()),
        m_pens.color(Token::Border));
    painter.restore();

    paintRuler(painter, scene);
    paintCorner(painter, scene);
}

void TimelinePainter::paintRowGround(QPainter& painter, const Scene& scene, int row, const QRect& rect)
{
    const int header = scene.rows.headerOf(row);
    QColor ground = m_pens.color(Token::Surface);
    if (row == header)
        ground = m_pens.color(Token::SurfaceRaised);
    else if (scene.selected.contains(scene.model->workerAt(row)))
        ground = m_pens.color(Token::Selection);
    else if (row == scene.hoverRow)
        ground = m_pens.mixed(Token::Surface, Token::Selection, 0.45);
    else if ((row - header) % 2 == 0)
        ground = m_pens.mixed(Token::Surface, Token::SurfaceRaised, 0.7);
    painter.fillRect(rect, ground);
}

void TimelinePainter::paintBars(QPainter& painter, const Scene& scene, int row)
{
    if (scene.rows.isHeader(row))
        return;
    const std::span<const LiveShift> shifts = scene.model->shiftsAt(row);
    const QRectF rect = scene.rowRect(row);
    for (const geometry::Piece& piece : geometry::pieces(shifts, scene.scale, scene.now))
        paintPiece(painter, scene, shifts, piece, rect);
}

void TimelinePainter::paintPiece(QPainter& painter, const Scene& scene, std::span<const LiveShift> shifts,
    const geometry::Piece& piece, const QRectF& row)
{
    const double origin = scene.namesWidth();
    const LiveShift& shift = shifts[piece.first];
    const BarLook look = barLook(shift, scene.now);
    QRectF bar = barRect(scene.scale, piece.time, look, row.top(), row.height()).translated(origin, 0);
    bar.setLeft(scene.snapped(bar.left()));
    if (piece.count > 1) {
        paintColumn(painter, m_pens, bar, look.token, piece.share);
        return;
    }
    const Instant end = shift.hasEnd() ? shift.end : scene.now;
    const BarTimes times{
        scene.snapped(origin + scene.scale.xOf(scene.now)), scene.snapped(origin + scene.scale.xOf(end))};
    paintBar(painter, m_pens, bar, look, times, scene.chart());
    double clear = bar.right();
    const bool runs = look.edge == BarLook::Edge::Arrow || look.edge == BarLook::Edge::Failed;
    if (runs && shift.counts() && bar.right() >= scene.chart().left()) {
        const bool another = piece.first + 1 < shifts.size();
        const double next = another ? origin + scene.scale.xOf(shifts[piece.first + 1].start) : 0;
        const double room = another && next > bar.right() ? next : scene.chart().right();
        const auto limit = look.fuse ? std::optional(origin + scene.scale.xOf(look.fuse->end)) : std::nullopt;
        clear = paintElapsed(
            painter, m_pens, bar, look, items::durationText(scene.now - shift.start), room, limit);
    }
    if (look.fuse) {
        paintFuse(painter, m_pens, bar, origin + scene.scale.xOf(look.fuse->start),
            origin + scene.scale.xOf(look.fuse->end), clear);
    }
    if (scene.focused && shift.id == scene.currentShift) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_pens.color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(-3, -3, 3, 3), 5, 5);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void TimelinePainter::paintHeader(QPainter& painter, const Scene& scene, int row, const QRect& rect)
{
    painter.fillRect(rect, m_pens.color(Token::SurfaceRaised));
    painter.fillRect(QRectF(rect.left(), rect.bottom() + 1 - 1.0 / scene.dpr, rect.width(), 1.0 / scene.dpr),
        m_pens.color(Token::Border));
    const int covered = value(scene, row, LiveRowsModel::CoveredCountRole).toInt();
    const int members = value(scene, row, LiveRowsModel::MemberCountRole).toInt();
    //: A team's workers: %1 of them are covered right now, out of %n
    const QString count = Words::tr("%1 of %n covered", nullptr, members).arg(covered);
    const int countWidth = m_pens.widthOf(count, Pens::Face::Small) + 2;
    const QRectF names(Grid, rect.top(), scene.namesWidth() - 2 * Grid, rect.height());
    m_pens.text(painter, names.adjusted(0, 0, -countWidth - Grid, 0),
        value(scene, row, LiveRowsModel::TitleRole).toString(), Pens::Face::Strong,
        m_pens.color(Token::Text));
    m_pens.text(painter, names.adjusted(names.width() - countWidth, 0, 0, 0), count, Pens::Face::Small,
        m_pens.color(Token::TextMuted), Pens::Align::Right);
}

void TimelinePainter::paintName(QPainter& painter, const Scene& scene, int row, const QRect& rect)
{
    const bool selected = scene.selected.contains(scene.model->workerAt(row));
    if (selected)
        painter.fillRect(QRect(0, rect.top(), 3, rect.height()), m_pens.color(Token::Accent));
    paintStatus(painter, scene, row, QPointF(Grid + StatusWidth / 2.0 - 2, rect.center().y() + 0.5));

    const QString subtitle = value(scene, row, LiveRowsModel::SubtitleRole).toString();
    const int most = scene.namesWidth() / 3;
    const int subtitleWidth = std::min(most, m_pens.widthOf(subtitle, Pens::Face::Small) + 2);
    const QRectF text(Grid + StatusWidth, rect.top(),
        scene.namesWidth() - 2 * Grid - StatusWidth - ProductWidth, rect.height());
    paintProduct(painter, Product(value(scene, row, LiveRowsModel::ProductRole).toInt()),
        QPointF(scene.namesWidth() - ProductWidth / 2.0 - 2, rect.center().y() + 0.5));
    m_pens.text(painter, text.adjusted(0, 0, -subtitleWidth - Grid, 0),
        value(scene, row, LiveRowsModel::TitleRole).toString(), Pens::Face::Normal,
        m_pens.color(Token::Text));
    m_pens.text(painter, text.adjusted(text.width() - subtitleWidth, 0, 0, 0), subtitle, Pens::Face::Small,
        m_pens.color(Token::TextMuted), Pens::Align::Right);
}

void TimelinePainter::paintFocus(QPainter& painter, const Scene& scene)
{
    const int row = scene.model->rowOf(scene.current);
    if (!scene.focused || row < 0)
        return;
    const QRect rect = scene.rowRect(row);
    const double line = scene.snapped(1.5);
    const QColor color = m_pens.color(Token::Accent);
    painter.fillRect(QRectF(0, rect.top(), rect.width(), line), color);
    painter.fillRect(QRectF(0, rect.bottom() + 1 - line, rect.width(), line), color);
    painter.fillRect(QRectF(0, rect.top(), line, rect.height()), color);
    painter.fillRect(QRectF(rect.right() + 1 - line, rect.top(), line, rect.height()), color);
}

} // namespace covershift::timeline
