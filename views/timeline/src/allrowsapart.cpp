// What is drawn one by one over all rows at once.
#include "allrows.h"
#include "barlook.h"

#include <items/liverowsmodel.h>

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace covershift::timeline {

using theme::Token;

namespace {

constexpr int LeastApart = 2; ///< columns; what stands apart is seen at any zoom

bool alarms(const LiveShift& shift)
{
    return shift.certainty == Certainty::Uncertain || (shift.flags & LiveShift::EndFailed) != 0;
}

} // namespace

void AllRows::drawApart(QPainter& painter, const Scene& scene, const Pens& pens,
    const geometry::Columns& columns, const QPoint& corner, int top, int bottom)
{
    std::map<Token, QVector<QRect>> found;
    std::map<Token, QVector<QRect>> alarming; // drawn last
    for (const Band& band : m_bands) {
        if (band.apart.empty() || band.top + band.lines <= top || band.top >= bottom)
            continue;
        const int lines = band.lines - (band.lines >= LeastSpaced ? 1 : 0);
        for (const LiveShift& shift : band.apart) {
            const Instant end = geometry::shownEnd(shift, scene.now);
            if (shift.start >= scene.scale.to || end < scene.scale.from)
                continue;
            const int from = std::clamp(int(columns.columnOf(shift.start)), 0, columns.count);
            const int to = std::min(
                columns.count, std::max(from + LeastApart, int(std::lround(columns.columnOf(end)))));
            const bool failed = (shift.flags & LiveShift::EndFailed) != 0;
            const Token token = failed ? Token::Danger : barLook(shift, scene.now).token;
            (alarms(shift) ? alarming : found)[token].append(
                QRect(corner + QPoint(from, band.top), QSize(to - from, lines)));
        }
    }
    painter.setPen(Qt::NoPen);
    for (const auto* kind : {&found, &alarming}) {
        for (const auto& [token, bars] : *kind) {
            painter.setBrush(pens.color(token));
            painter.drawRects(bars);
        }
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace covershift::timeline
