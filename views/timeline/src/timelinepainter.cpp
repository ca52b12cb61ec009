#include "timelinepainter.h"

#include "words.h"

#include <items/liverowsmodel.h>

#include <algorithm>

namespace covershift::timeline {

using items::LiveRowsModel;
using theme::Token;

namespace {

using theme::Grid;
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

void TimelinePainter::reset(const QFont& font, double dpr)
{
    m_pens.reset(font, dpr);
    m_linedDpr = 0; // the widths of the ruler's texts are others
}

void TimelinePainter::paint(QPainter& painter, const Scene& scene, const QString& emptyText)
{
    const int first = std::max(0, scene.firstDirty());
    const int last = scene.lastDirty();
    const bool any = scene.rows.rows() > 0;
    const QRect below(0, Scene::RulerHeight, scene.size.width(), scene.names().height());

    takeLines(scene);
    if (scene.rows.isSqueezed()) {
        paintSqueezed(painter, scene);
    } else {
        paintGrounds(painter, scene);
        painter.save();
        painter.setClipRect(scene.chart(), Qt::IntersectClip);
        for (int row = first; row <= last; ++row)
            paintBars(painter, scene, row);
        painter.restore();
    }

    painter.save();
    painter.setClipRect(below, Qt::IntersectClip);
    if (scene.rows.isSqueezed()) {
        paintNowLine(painter, scene);
    } else if (any) {
        for (int row = first; row <= last; ++row) {
            if (scene.rows.isHeader(row))
                paintHeader(painter, scene, row, scene.rowRect(row));
            else
                paintName(painter, scene, row, scene.rowRect(row));
        }
        paintFocus(painter, scene);
        if (scene.stickyHeader() >= 0 && scene.isDirty(scene.stickyRect()))
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

    if (scene.isDirty(QRect(0, 0, scene.size.width(), Scene::RulerHeight))) {
        paintRuler(painter, scene);
        paintCorner(painter, scene);
    }
    if (scene.framesAll())
        paintFrame(painter, scene, QRect(QPoint(0, 0), scene.size));
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
    if (scene.focused && !scene.framesAll())
        paintFrame(painter, scene, scene.rowRect(scene.model->rowOf(scene.current)));
}

void TimelinePainter::paintFrame(QPainter& painter, const Scene& scene, const QRect& rect)
{
    const double line = scene.snapped(1.5);
    const QColor color = m_pens.color(Token::Accent);
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), line), color);
    painter.fillRect(QRectF(rect.left(), rect.bottom() + 1 - line, rect.width(), line), color);
    painter.fillRect(QRectF(rect.left(), rect.top(), line, rect.height()), color);
    painter.fillRect(QRectF(rect.right() + 1 - line, rect.top(), line, rect.height()), color);
}

} // namespace covershift::timeline
