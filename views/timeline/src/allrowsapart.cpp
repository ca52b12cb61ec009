// What is drawn one by one over all rows at once.
#include "allrows.h"
#include "barlook.h"

#include <algorithm>
#include <cmath>

namespace covershift::timeline {

using theme::Token;

namespace {

constexpr int LeastApart = 2; ///< columns; what stands apart is seen at any zoom
constexpr double Sliver = 0.01; ///< of a column: a picture's first one begins at a whole millisecond

bool alarms(const LiveShift& shift)
{
    return shift.certainty == Certainty::Uncertain || (shift.flags & LiveShift::EndFailed) != 0;
}

} // namespace

void AllRows::takeNow(Instant now)
{
    m_now = now;
    const qint64 column = m_length > 0 ? std::llround(double((now - m_first).count()) / m_length) : 0;
    if (std::exchange(m_nowColumn, column) != column)
        m_kept = {};
}

void AllRows::drawApart(const Band& band, const geometry::Columns& columns, std::span<QRgb> line) const
{
    const auto count = double(line.size());
    for (const bool isAlarming : {false, true}) { // what alarms over all else
        for (const LiveShift& shift : band.apart) {
            const double start = columns.columnOf(shift.start);
            const double end = columns.columnOf(geometry::shownEnd(shift, m_now));
            if (start >= count || end + LeastApart < 0 || alarms(shift) != isAlarming)
                continue;
            const double from = std::floor(start + Sliver);
            const double to = std::max(from + LeastApart, std::round(end));
            const bool failed = (shift.flags & LiveShift::EndFailed) != 0;
            const Token token = failed ? Token::Danger : barLook(shift, m_now).token;
            const auto first = std::size_t(std::max(0.0, from));
            const auto last = std::size_t(std::clamp(to, double(first), count));
            std::ranges::fill(line.subspan(first, last - first), m_tokens[std::size_t(token)]);
        }
    }
}

} // namespace covershift::timeline
