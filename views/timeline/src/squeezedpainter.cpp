// All rows at once, each as high as there is room for.
#include "timelinepainter.h"

#include <items/liverowsmodel.h>

#include <algorithm>

namespace covershift::timeline {

using items::LiveRowsModel;
using theme::Token;

namespace {

constexpr int NameHeight = 15; ///< of a team's name, where there is room for it
constexpr float LineShade = 0.18F;
/// px of a line's height that are blended at once: more of them Qt gives to threads, which takes longer.
constexpr int LinePiece = 24;
constexpr int MarkWidth = 3; ///< of what shows that a row is selected

} // namespace

void TimelinePainter::watch(LiveRowsModel& model)
{
    m_indexes.watch(model);
    m_plans.watch(model);
    m_allRows.watch(model);
}

void TimelinePainter::paintSqueezed(QPainter& painter, const Scene& scene)
{
    const QRect below = scene.names().united(scene.chart());
    painter.save();
    painter.setClipRect(below, Qt::IntersectClip);
    m_allRows.paint(painter, scene, m_pens, m_indexes);
    const QRect chart = scene.chart();
    // Over the cover, and so a shade of it: a line in the color of the grid would look like a gap.
    QColor shade = m_pens.color(Token::Text);
    shade.setAlphaF(LineShade);
    for (const RulerLine& line : m_groups) {
        for (int top = chart.top(); line.x >= chart.left() && top <= chart.bottom(); top += LinePiece) {
            const int height = std::min(LinePiece, chart.bottom() + 1 - top);
            painter.fillRect(QRectF(line.x, top, 1.0 / scene.dpr, height), shade);
        }
    }
    painter.fillRect(scene.names(), m_pens.color(Token::Surface));
    paintTeamNames(painter, scene);
    for (const WorkerId worker : scene.selected) {
        const int row = scene.model->rowOf(worker);
        if (row >= 0) {
            const QRect rect = scene.rowRect(row);
            painter.fillRect(
                QRect(0, rect.top(), MarkWidth, std::max(1, rect.height())), m_pens.color(Token::Accent));
        }
    }
    const int current = scene.model->rowOf(scene.current);
    if (scene.focused && current >= 0) {
        const QRect rect = scene.rowRect(current);
        painter.fillRect(QRect(0, rect.top(), scene.size.width(), 1), m_pens.color(Token::Accent));
        painter.fillRect(QRect(0, rect.top() + std::max(2, rect.height()), scene.size.width(), 1),
            m_pens.color(Token::Accent));
    }
    painter.restore();
}

void TimelinePainter::paintTeamNames(QPainter& painter, const Scene& scene)
{
    int free = Scene::RulerHeight; // where the next name finds room
    for (const int row : scene.rows.headers()) {
        const int top = scene.topOf(row);
        if (top < free)
            continue;
        free = top + NameHeight;
        painter.fillRect(QRectF(0, top, scene.namesWidth(), 1.0 / scene.dpr), m_pens.color(Token::GridLine));
        m_pens.text(painter, QRectF(theme::Grid, top, scene.namesWidth() - 2 * theme::Grid, NameHeight),
            scene.model->data(scene.model->index(row), LiveRowsModel::TitleRole).toString(),
            Pens::Face::Small, m_pens.color(Token::TextMuted));
    }
}

} // namespace covershift::timeline
