#include "coverstrip.h"

#include "barpainter.h"
#include "pens.h"

#include <algorithm>
#include <cmath>

namespace covershift::timeline {

using geometry::Share;
using theme::Token;

namespace {

/// A column with the least of cover is seen, and one with the least of a gap differs from a full one.
constexpr int LeastOpacity = 40;
constexpr int MostOpacity = 210;
constexpr double LeastRounded = 6; ///< px; narrower bars are rectangles
constexpr int ReciprocalBits = 16;

} // namespace

int CoverStrip::opacityOf(int covered)
{
    if (covered <= 0 || covered >= Full)
        return std::clamp(covered, 0, Full);
    return LeastOpacity + covered * (MostOpacity - LeastOpacity) / Full;
}

void CoverStrip::takeColors(const Pens& pens)
{
    const QRgb accepted = pens.color(Token::CoverAccepted).rgb();
    const QRgb confirmed = pens.color(Token::CoverConfirmed).rgb();
    if (accepted == m_accepted && confirmed == m_confirmed)
        return;
    m_accepted = accepted;
    m_confirmed = confirmed;
    for (int part = 0; part <= Full; ++part) {
        m_mixed[std::size_t(part)] = blended(accepted, confirmed, part);
        m_opacity[std::size_t(part)] = std::uint8_t(opacityOf(part));
        m_reciprocals[std::size_t(part)] = part == 0
            ? 0
            : ((std::uint32_t(Full) << ReciprocalBits) + std::uint32_t(part) - 1) / std::uint32_t(part);
    }
}

void CoverStrip::takeCorner(double radius)
{
    if (std::exchange(m_radius, radius) == radius)
        return;
    m_corner.clear();
    const int reach = int(std::ceil(radius));
    for (int y = 0; y < reach; ++y) {
        for (int x = 0; x < reach; ++x) {
            const double away = std::hypot(radius - x - 0.5, radius - y - 0.5);
            const int inside = int(std::clamp(radius - away + 0.5, 0.0, 1.0) * Full);
            if (inside < Full)
                m_corner.push_back({x, y, Full - inside});
        }
    }
}

QRgb CoverStrip::colorOf(Share share) const
{
    if (share.confirmed == 0 || share.confirmed == share.covered)
        return share.confirmed == 0 ? m_accepted : m_confirmed;
    return m_mixed[std::size_t(share.confirmed * Full / share.covered)];
}

void CoverStrip::dropLanes(
    const geometry::Columns& columns, std::span<const LiveShift> shifts, const geometry::RowBars& bars)
{
    for (const geometry::Bar& bar : bars.bars) {
        if (bar.lane.lanes < 2 || !geometry::isPlain(shifts[bar.shift]))
            continue;
        const int from = std::clamp(int(columns.columnOf(bar.time.start)), 0, columns.count);
        const int to = std::clamp(int(std::ceil(columns.columnOf(bar.time.end))), from, columns.count);
        std::fill(m_shares.begin() + from, m_shares.begin() + to, Share());
    }
}

void CoverStrip::takeShares(const geometry::CoverIndex& index, const geometry::Columns& columns)
{
    m_shares.resize(std::size_t(columns.count));
    index.fill(columns, m_shares);
}

bool CoverStrip::takeRuns()
{
    m_runs.clear();
    m_dots.clear();
    const int count = int(m_shares.size());
    for (int column = 0, end = 0; column < count; column = end) {
        const Share share = m_shares[std::size_t(column)];
        while (end < count && m_shares[std::size_t(end)] == share)
            ++end;
        if (share.covered == 0)
            continue;
        const QRgb color = colorOf(share);
        if (share.covered == Full) {
            m_runs.push_back({column, end, color});
            continue;
        }
        for (int each = column; each < end; ++each)
            m_dots.push_back({each, color, m_opacity[share.covered]});
    }
    return !m_runs.empty() || !m_dots.empty();
}

void CoverStrip::writeDense(QRgb* line) const
{
    // Where hardly two columns are alike, the processor could but guess at every question.
    for (std::size_t column = 0; column < m_shares.size(); ++column) {
        const Share share = m_shares[column];
        const QRgb color
            = m_mixed[(std::uint32_t(share.confirmed) * m_reciprocals[share.covered]) >> ReciprocalBits];
        line[column] = blended(line[column], color, m_opacity[share.covered]);
    }
}

void CoverStrip::writeLine(QRgb* line) const
{
    if (m_isDense) {
        writeDense(line);
        return;
    }
    for (const Run& run : m_runs)
        std::fill(line + run.from, line + run.to, run.color);
    for (const Dot& dot : m_dots)
        line[dot.column] = blended(line[dot.column], dot.color, dot.opacity);
}

void CoverStrip::roundCorners(RowCanvas& canvas, std::span<const QRgb> before, int top, int lines,
    std::span<const LiveShift> shifts, const geometry::RowBars& bars) const
{
    const geometry::Columns& columns = canvas.columns();
    const auto reach = int(std::ceil(m_radius));
    for (const geometry::Bar& bar : bars.bars) {
        const double left = columns.columnOf(bar.time.start);
        const double right = columns.columnOf(bar.time.end);
        if (bar.lane.lanes > 1 || right - left < LeastRounded * canvas.dpr()
            || !geometry::isPlain(shifts[bar.shift]))
            continue;
        const int from = int(std::floor(left));
        const int to = int(std::ceil(right)) - 1;
        for (const Corner& corner : m_corner) {
            for (const bool isUpper : {true, false}) {
                QRgb* const line = canvas.line(isUpper ? top + corner.y : top + lines - 1 - corner.y);
                const QRgb* const was = before.data()
                    + std::ptrdiff_t(isUpper ? corner.y : 2 * reach - 1 - corner.y) * columns.count;
                for (const int column : {from + corner.x, to - corner.x}) {
                    if (column >= 0 && column < columns.count)
                        line[column] = blended(line[column], was[column], corner.outside);
                }
            }
        }
    }
}

void CoverStrip::paint(RowCanvas& canvas, const Pens& pens, const geometry::CoverIndex& index,
    std::span<const LiveShift> shifts, const geometry::RowBars& bars)
{
    takeColors(pens);
    const geometry::Columns& columns = canvas.columns();
    takeShares(index, columns);
    if (!bars.isCrowded)
        dropLanes(columns, shifts, bars);
    m_isDense = bars.isCrowded;
    if (!m_isDense && !takeRuns())
        return;
    const int top = canvas.topOf(OverHeight);
    const int lines = std::min(canvas.linesOf(OverHeight), canvas.lines() - top);
    takeCorner(BarRadius * canvas.dpr());
    const int reach = int(std::ceil(m_radius));
    const bool isRounded = !bars.isCrowded && 2 * reach <= lines;
    if (canvas.isBlank() && lines < canvas.lines())
        canvas.lay();
    const auto width = std::size_t(columns.count);
    m_before.resize(isRounded ? 2 * std::size_t(reach) * width : 0);
    for (std::size_t line = 0; line * width < m_before.size(); ++line) {
        const bool isUpper = line < std::size_t(reach);
        const int at = top + int(line) + (isUpper ? 0 : lines - 2 * reach);
        std::copy_n(
            canvas.isBlank() ? canvas.ground() : canvas.line(at), width, m_before.data() + line * width);
    }
    if (canvas.isBlank())
        std::copy_n(canvas.ground(), width, canvas.line(top));
    canvas.setWritten();
    for (int line = 0; line < lines; ++line) {
        if (line < canvas.period())
            writeLine(canvas.line(top + line));
        else
            canvas.repeat(top + line, top + line - canvas.period());
    }
    if (isRounded)
        roundCorners(canvas, m_before, top, lines, shifts, bars);
}

} // namespace covershift::timeline
