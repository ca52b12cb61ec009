#pragma once

#include <board_p.h>

namespace covershift::session {

/// Puts workers and shifts on a board as a session would, so that every state of cover can be shown without
/// a host that brings it about.
class BoardFeeder
{
public:
    static void putWorkers(Board& board, const QVector<Worker>& workers) { board.d->putWorkers(workers); }
    static void putTeams(Board& board, const QHash<WorkerId, QVector<TeamSince>>& teams)
    {
        board.d->putTeams(teams);
    }
    static void putShifts(Board& board, const QVector<LiveShift>& shifts, Instant now)
    {
        board.d->putShifts(shifts, {}, now);
    }
    static void putCoverStatuses(Board& board, const QVector<CoverStatus>& statuses)
    {
        board.d->putCoverStatuses(statuses);
    }
    static void setLoaded(Board& board) { board.d->setLoaded(); }
    static void removeShifts(Board& board, const QVector<ShiftId>& shifts, Instant now)
    {
        board.d->putShifts({}, shifts, now);
    }
};

} // namespace covershift::session
