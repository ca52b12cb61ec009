#pragma once

#include <domain/teamsince.h>
#include <reports/insuredtime.h>

#include <QSet>
#include <QString>
#include <QVector>

#include <span>

namespace covershift::reports {

/// All that a report reads of one worker.
struct WorkerRows
{
    WorkerId worker;
    QVector<LiveShift> shifts; ///< by start
    QVector<Interval> planned; ///< in any order
    QVector<TeamSince> teams; ///< by instant
};

/// One worker's time in a range of a report, and for which team each stretch of it counts: the one that the
/// worker was in at its origin (`Piece::origin`), so that neither midnight nor the range's edge moves it to
/// another.
class WorkerTime
{
public:
    /// `only`: the stretches of these teams alone; empty: all; `{}` in it is "no team".
    WorkerTime(const WorkerRows& rows, const Interval& range, Instant now, const QSet<QString>& only = {});

    [[nodiscard]] WorkerId worker() const { return m_worker; }
    /// As `piecesOf()`; gaps that touch are of different teams.
    [[nodiscard]] const QVector<Piece>& pieces() const { return m_pieces; }
    /// All cover without a break that begins in the range, whole: on after it too. Of all teams, so that two
    /// in a row are that; `counts()` tells which to count.
    [[nodiscard]] const IntervalSet& sessions() const { return m_sessions; }
    /// What has this origin counts for one of the teams that were asked for.
    [[nodiscard]] bool counts(Instant origin) const { return m_isKept.at(teamAt(origin)); }
    /// Those that a stretch can count for, each by the number that `teamAt()` gives; at least one.
    [[nodiscard]] const QVector<QString>& teams() const { return m_teams; }
    [[nodiscard]] qsizetype teamAt(Instant origin) const;

private:
    void joinGaps();

    WorkerId m_worker;
    QVector<Piece> m_pieces;
    IntervalSet m_sessions;
    QVector<Instant> m_since; ///< of each team
    QVector<QString> m_teams;
    QVector<bool> m_isKept;
};

} // namespace covershift::reports
