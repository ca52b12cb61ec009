#include "planstrip.h"

#include "barpainter.h"
#include "pens.h"
#include "planmarks.h"
#include "scene.h"

#include <items/liverowsmodel.h>

#include <algorithm>
#include <cmath>

namespace covershift::timeline {

using theme::Token;

namespace {

constexpr int LeastSeenOpacity = 110; ///< of 255, where the least of a gap is
constexpr int PaleOpacity = 128; ///< what is over: nobody can do anything about it any more
constexpr int Faint = 40; ///< between the lines of a dense hatch
constexpr double LeastGap = 3; ///< px of one that goes on: it has only begun
constexpr int LeastHatched = 3; ///< columns; in less no hatch is seen
constexpr int DenseDots = 2; ///< px; height of the line that stands for dots too close to tell apart

/// From a time that no picture is scrolled by, so that patterns stay where they are as one pans.
int phaseOf(const geometry::Columns& columns, int side)
{
    const auto first = qint64(std::floor(double(msOf(columns.from)) / columns.length + 0.5));
    return int(((first % side) + side) % side);
}

int seenShare(int share)
{
    return share >= Full ? Full : LeastSeenOpacity + share * (Full - LeastSeenOpacity) / Full;
}

QColor slotColor(const Pens& pens, bool isOver)
{
    return isOver ? pens.mixed(Token::Surface, Token::TextMuted, 0.6) : pens.color(Token::TextMuted);
}

} // namespace

void PlanStrip::takeGaps(
    const geometry::Columns& columns, double dpr, const Scene& scene, const RowPlan& plan)
{
    m_gaps.resize(std::size_t(columns.count));
    plan.index->fillGaps(columns, scene.model->knownSince(), scene.now, m_gaps);
    // A gap that goes on has only begun.
    const int end = int(std::ceil(columns.columnOf(scene.now)));
    const auto least = int(std::lround(LeastGap * dpr));
    if (end > 0 && end <= columns.count && m_gaps[std::size_t(end - 1)] > 0) {
        const int from = std::max(0, end - least);
        std::fill(m_gaps.begin() + from, m_gaps.begin() + end, std::uint8_t(Full));
    }
}

void PlanStrip::paintDenseGaps(RowCanvas& canvas, const Pens& pens, const Scene& scene)
{
    // Lines of two kinds, one after the other: a hatch that is true for each column.
    const int thick = std::max(1, int(std::lround(canvas.dpr())));
    canvas.setPeriod(2 * thick);
    const QRgb color = pens.color(Token::Danger).rgb();
    const int now = int(canvas.columns().columnOf(scene.now));
    QRgb* const strong = canvas.line(0);
    QRgb* const faint = canvas.line(thick);
    for (std::size_t column = 0; column < m_gaps.size(); ++column) {
        if (m_gaps[column] == 0)
            continue;
        const int pale = int(column) < now ? PaleOpacity : Full;
        const int share = seenShare(m_gaps[column]) * pale / Full;
        strong[column] = blended(strong[column], color, share);
        faint[column] = blended(faint[column], color, share * Faint / Full);
    }
    for (int line = 1; line < canvas.lines(); ++line) {
        if (line != thick)
            canvas.repeat(line, line / thick % 2 * thick);
    }
}

void PlanStrip::paintGaps(RowCanvas& canvas, Pens& pens, const Scene& scene)
{
    const QImage& tile = pens.tile(Pens::Pattern::Gap, Token::Danger);
    const int side = tile.width();
    canvas.setPeriod(side);
    const geometry::Columns& columns = canvas.columns();
    const int phase = phaseOf(columns, side);
    const int now = int(std::floor(columns.columnOf(scene.now)));
    const QRgb solid = pens.color(Token::Danger).rgb();
    const int top = canvas.topOf(SlotHeight - 2);
    const int bottom = std::min(canvas.lines(), top + canvas.linesOf(SlotHeight - 2));
    const int count = int(m_gaps.size());
    for (int from = 0; from < count;) {
        if (m_gaps[std::size_t(from)] == 0) {
            ++from;
            continue;
        }
        int to = from + 1;
        while (to < count && m_gaps[std::size_t(to)] != 0)
            ++to;
        const bool isNarrow = to - from < LeastHatched;
        const int pale = to < now ? PaleOpacity : Full;
        m_shares.clear();
        for (int column = from; column < to; ++column)
            m_shares.push_back(std::uint8_t(seenShare(m_gaps[std::size_t(column)]) * pale / Full));
        for (int line = top; line < bottom; ++line) {
            QRgb* const pixels = canvas.line(line);
            if (line >= top + side) {
                std::copy(canvas.line(line - side) + from, canvas.line(line - side) + to, pixels + from);
                continue;
            }
            const auto* const pattern = reinterpret_cast<const QRgb*>(tile.constScanLine(line - top));
            int at = (from + phase) % side;
            for (int column = from; column < to; ++column) {
                pixels[column] = blended(
                    pixels[column], isNarrow ? solid : pattern[at], m_shares[std::size_t(column - from)]);
                at = at + 1 == side ? 0 : at + 1;
            }
        }
        from = to;
    }
}

void PlanStrip::paintDensePlan(RowCanvas& canvas, const Pens& pens, const Scene& scene, const RowPlan& plan)
{
    const geometry::Columns& columns = canvas.columns();
    m_planned.resize(std::size_t(columns.count));
    plan.index->fillPlanned(columns, m_planned);
    const int now = std::clamp(int(columns.columnOf(scene.now)), 0, columns.count);
    const int thick = std::max(1, int(canvas.dpr()));
    QRgb* const edge = canvas.line(0);
    const QRgb over = slotColor(pens, true).rgb();
    const QRgb ahead = slotColor(pens, false).rgb();
    for (int column = 0; column < columns.count; ++column) {
        const int share = m_planned[std::size_t(column)];
        edge[column] = share == 0
            ? canvas.ground()[column]
            : blended(canvas.ground()[column], column < now ? over : ahead, seenShare(share));
    }
    for (int line = 1; line < thick; ++line)
        canvas.repeat(line, 0);
    for (int line = canvas.lines() - thick; line < canvas.lines(); ++line)
        canvas.repeat(line, 0);
}

void PlanStrip::paintSlot(
    RowCanvas& canvas, const Pens& pens, const Scene& scene, const PlannedTime& planned, int lane)
{
    const geometry::Columns& columns = canvas.columns();
    const int thick = std::max(1, int(canvas.dpr()));
    const auto left = qint64(std::llround(columns.columnOf(planned.time.start)));
    // Those that follow each other are two.
    const qint64 right
        = std::max(left + thick, qint64(std::llround(columns.columnOf(planned.time.end))) - thick);
    const int from = int(std::clamp<qint64>(left, 0, columns.count));
    const int to = int(std::clamp<qint64>(right, from, columns.count));
    const QRgb color = slotColor(pens, planned.time.end <= scene.now).rgb();
    const int inset = int(std::lround(LaneInset * lane * canvas.dpr()));
    const int top = std::min(inset, canvas.lines() / 2 - thick);
    const int bottom = canvas.lines() - top;
    const auto fill = [&](int line, int begin, int end) {
        QRgb* const pixels = canvas.line(line);
        std::fill(pixels + begin, pixels + std::max(begin, end), color);
    };
    // Upright edges end short of the corners: these are round.
    const bool isWide = to - from > 4 * thick;
    for (int line = top; line < bottom; ++line) {
        const bool isEdge = line < top + thick || line >= bottom - thick;
        if (isEdge) {
            fill(line, from + (isWide && left >= 0 ? thick : 0),
                to - (isWide && right <= columns.count ? thick : 0));
            continue;
        }
        if (left >= 0)
            fill(line, from, std::min(to, from + thick));
        if (right <= columns.count)
            fill(line, std::max(from, to - thick), to);
    }
}

void PlanStrip::paintBeneath(RowCanvas& canvas, Pens& pens, const Scene& scene, const RowPlan& plan)
{
    m_unplanned.clear();
    if (!plan.index)
        return;
    canvas.lay();
    const geometry::Columns& columns = canvas.columns();
    takeGaps(columns, canvas.dpr(), scene, plan);
    const bool hasGaps = std::ranges::any_of(m_gaps, [](std::uint8_t share) { return share != 0; });
    if (hasGaps && plan.isCrowded)
        paintDenseGaps(canvas, pens, scene);
    else if (hasGaps)
        paintGaps(canvas, pens, scene);
    if (plan.isCrowded)
        paintDensePlan(canvas, pens, scene, plan);
    for (const geometry::PlannedPiece& piece : plan.pieces)
        paintSlot(canvas, pens, scene, plan.times[piece.index], piece.lane);
    m_unplanned.resize(std::size_t(columns.count));
    plan.index->fillUnplanned(columns, scene.now, m_unplanned);
}

void PlanStrip::paintOver(RowCanvas& canvas, Pens& pens, const Scene&, const RowPlan& plan)
{
    if (!plan.index)
        return;
    const QRgb color = pens.color(Token::Surface).rgb();
    const int count = int(m_unplanned.size());
    if (plan.isCrowded) {
        const int top = canvas.topOf(DenseDots);
        for (int line = top; line < top + canvas.linesOf(DenseDots); ++line) {
            QRgb* const pixels = canvas.line(line);
            for (int column = 0; column < count; ++column) {
                if (const int share = m_unplanned[std::size_t(column)]; share != 0)
                    pixels[column] = blended(pixels[column], color, seenShare(share));
            }
        }
        return;
    }
    const QImage& tile = pens.tile(Pens::Pattern::Dots, Token::Surface);
    const int side = tile.width();
    const int phase = phaseOf(canvas.columns(), side);
    const int top = canvas.topOf(DotsHeight);
    const int lines = std::min(canvas.linesOf(DotsHeight), canvas.lines() - top);
    for (const Part& part : unplannedIn(0, count)) {
        // In a part that is narrower than the pattern, a dot's own middle is what is seen.
        const int shift = part.to - part.from < side ? side / 2 - (part.from + part.to) / 2 : phase;
        for (int line = 0; line < lines; ++line) {
            QRgb* const pixels = canvas.line(top + line);
            const auto* const pattern = reinterpret_cast<const QRgb*>(tile.constScanLine(line % side));
            int at = ((part.from + shift) % side + side) % side;
            for (int column = part.from; column < part.to; ++column) {
                if (const int alpha = qAlpha(pattern[at]); alpha > 0)
                    pixels[column] = blended(pixels[column], color, alpha);
                at = at + 1 == side ? 0 : at + 1;
            }
        }
    }
}

std::vector<PlanStrip::Part> PlanStrip::unplannedIn(int from, int to) const
{
    std::vector<Part> parts;
    const int end = std::min(to, int(m_unplanned.size()));
    for (int column = std::max(0, from); column < end; ++column) {
        if (m_unplanned[std::size_t(column)] == 0)
            continue;
        if (!parts.empty() && parts.back().to == column)
            ++parts.back().to;
        else
            parts.push_back({column, column + 1});
    }
    return parts;
}

} // namespace covershift::timeline
