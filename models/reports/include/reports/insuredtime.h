#pragma once

#include <domain/interval.h>
#include <domain/liveshift.h>

#include <QVector>

#include <span>

namespace covershift::reports {

/// Elapsed time in whole seconds, of one worker or of many, in a range (`contracts/cli.md`, The minute
/// ledger). What was planned and what was insured are sums of the parts, so that `planned = covered + gap`
/// and `insured = covered + unplanned` hold in every row and in every total.
struct InsuredTime
{
    qint64 covered = 0; ///< insured, and planned
    qint64 gap = 0; ///< planned, and not insured
    qint64 unplanned = 0; ///< insured, and not planned
    qint64 doubtful = 0; ///< insured besides, if the starts that are uncertain were taken

    [[nodiscard]] qint64 planned() const { return covered + gap; }
    [[nodiscard]] qint64 insured() const { return covered + unplanned; }
    InsuredTime& operator+=(const InsuredTime& other);
    friend bool operator==(const InsuredTime&, const InsuredTime&) = default;
};

enum class TimeKind { Covered, Gap, Unplanned, Doubtful };

/// A stretch of a worker's time of which one thing holds.
struct Piece
{
    Interval time;
    TimeKind kind = TimeKind::Covered;
    /// When what it is part of began, perhaps before the range: of a covered or unplanned one the cover,
    /// since when it goes on; of a gap the planned time over it, of several the one that began first.
    Instant origin = time.start;
    [[nodiscard]] InsuredTime seconds() const;
    friend bool operator==(const Piece&, const Piece&) = default;
};

/// What one worker's shifts insure as of `now` (cut to the whole second): unions, so that a second counts
/// once however many shifts lie over it.
struct Cover
{
    IntervalSet insured;
    IntervalSet doubtful; ///< and would, were the starts that are uncertain taken
};

/// All cover that reaches into `range` or begins in it, whole: from before the range and on after it.
/// `shifts`: by start.
[[nodiscard]] Cover coverOf(std::span<const LiveShift> shifts, const Interval& range, Instant now);

/// What one worker's time in `range` is made of. Pieces of one kind touch only where they are gaps of other
/// origins; by start, then by kind.
/// Doubtful ones may lie over gaps, no others overlap. `planned`: in any order.
[[nodiscard]] QVector<Piece> piecesOf(const Cover& cover, QVector<Interval> planned, const Interval& range);

} // namespace covershift::reports
