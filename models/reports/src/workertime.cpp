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
    joinGaps();
    std::ranges::copy_if(cover.insured, std::back_inserter(m_sessions),
        [&](const Interval& session) { return range.contains(session.start); });
    for (const QString& team : std::as_const(m_teams))
        m_isKept.append(only.isEmpty() || only.contains(team));
    if (m_isKept.contains(false))
        m_pieces.removeIf([&](const Piece& piece) { return !counts(piece.origin); });
}

// One who is planned twice in a row, and missed both, has missed one stretch of time.
void WorkerTime::joinGaps()
{
    Piece* last = nullptr; ///< the last gap that is kept; doubtful ones may lie between two
    auto kept = m_pieces.begin();
    for (const Piece& piece : std::as_const(m_pieces)) {
        const bool isGap = piece.kind == TimeKind::Gap;
        const bool goesOn = isGap && last && last->time.end == piece.time.start
            && m_teams.at(teamAt(last->origin)) == m_teams.at(teamAt(piece.origin));
        if (goesOn) {
            last->time.end = piece.time.end;
            continue;
        }
        *kept = piece;
        if (isGap)
            last = &*kept;
        ++kept;
    }
    m_pieces.erase(kept, m_pieces.end());
}

qsizetype WorkerTime::teamAt(Instant origin) const
{
    const auto next = std::ranges::upper_bound(m_since, origin);
    return std::max<qsizetype>(next - m_since.cbegin() - 1, 0);
}

} // namespace covershift::reports
