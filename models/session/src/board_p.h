#pragma once

#include "outboxindex.h"

#include <session/board.h>

#include <QHash>
#include <QSet>

namespace covershift::session {

/// What the session feeds into its board, in the order in which the core committed it.
struct Board::Private
{
    explicit Private(Board* board)
        : q(board)
    {
    }

    void putWorkers(const QVector<Worker>& changed);
    /// The whole history of each.
    void putTeams(const QHash<WorkerId, QVector<TeamSince>>& changed) { teams.insert(changed); }
    /// `horizon`: now; a shift that has ended before it can never run again, and costs nothing more.
    void putShifts(const QVector<LiveShift>& shifts, const QVector<ShiftId>& removed, Instant horizon);
    void putOperations(const QVector<Operation>& operations);
    /// One without a time is forgotten.
    void putCoverStatuses(const QVector<CoverStatus>& changed);
    /// In place of all there were.
    void setCoverStatuses(const QVector<CoverStatus>& all);
    void setKnownSince(Instant instant) { knownSince = instant; }
    void setLoaded();

    [[nodiscard]] const LiveShift* find(ShiftId id) const;

    struct Place
    {
        WorkerId worker;
        Instant start;
    };

    Board* q;
    QVector<Worker> workers;
    QHash<WorkerId, QVector<TeamSince>> teams;
    QHash<WorkerId, QVector<LiveShift>> shifts; ///< by start, then id
    QHash<ShiftId, Place> places;
    QSet<ShiftId> running; ///< not ended, or ending later than when they were put
    QHash<WorkerId, CoverStatus> coverStatuses;
    OutboxIndex outbox;
    Instant knownSince{};
    bool loaded = false;
    bool countersTold = true;

private:
    void take(ShiftId id);
    void insert(const LiveShift& shift, Instant horizon);
    void tellCounters();
};

} // namespace covershift::session
