#include <reports/workertime.h>

#include <algorithm>
#include <utility>

namespace covershift::reports {

WorkerTime::WorkerTime(const WorkerRows& rows, const Interval& range, Instant now, const QSet<QString>& only)
    : m_worker(rows.worker)
{
    for (const TeamSince& each : rows.teams) {
        m_since.append(each.since);
        m_teams.append(each.team);
    }
    if (m_teams.isEmpty()) {
        m_since.append(Instant::min());
        m_teams.append(QString());
    }
    const Cover cover = coverOf(rows.shifts, range, now);
    m_pieces = piecesOf(cover, rows.planned, range);
    std::ranges::copy_if(cover.insured, std::back_inserter(m_sessions),
        [&](const Interval& session) { return range.contains(session.start); });
    for (const QString& team : std::as_const(m_teams))
        m_isKept.append(only.isEmpty() || only.contains(team));
    if (m_isKept.contains(false))
        m_pieces.removeIf([&](const Piece& piece) { return !counts(piece.origin); });
}

qsizetype WorkerTime::teamAt(Instant origin) const
{
    const auto next = std::ranges::upper_bound(m_since, origin);
    return std::max<qsizetype>(next - m_since.cbegin() - 1, 0);
}

} // namespace covershift::reports
