#pragma once

#include <domain/liveshift.h>
#include <geometry/timescale.h>

#include <cstdint>
#include <span>
#include <vector>

namespace covershift::geometry {

/// Until when a shift is drawn: to its end where that was taken, or was asked for together with a start that
/// is not sure; else it may run still, so to `now` at least, and to the end that is on its way. Never before
/// its start.
[[nodiscard]] Instant shownEnd(const LiveShift& shift, Instant now);

/// It is over and sure, so many of its kind may be drawn as one. What runs, waits, is in doubt or alarms
/// keeps a bar of its own.
[[nodiscard]] bool isPlain(const LiveShift& shift);

/// A device's columns of pixels laid over time, each `length` milliseconds long.
struct Columns
{
    Instant from; ///< where the first begins
    double length = 1;
    int count = 0;

    /// In milliseconds after `from`.
    [[nodiscard]] double startOf(int column) const { return column * length; }
    /// On which column this time lies, as a fraction; may be outside of them.
    [[nodiscard]] double columnOf(Instant at) const { return double((at - from).count()) / length; }
};
/// Those that the scale's width takes where a logical pixel has `dpr` of them and the scale's left edge lies
/// at `origin` device pixels: whole columns from `floor(origin)` on, to the one that holds the right edge.
[[nodiscard]] Columns columnsOf(const TimeScale& scale, double origin, double dpr);

/// How much of a column is covered: 0 is nothing, 255 all of it, and what is covered in part is never
/// rounded to either. `confirmed` is the part of `covered` that a check of cover has confirmed.
struct Share
{
    std::uint8_t covered = 0;
    std::uint8_t confirmed = 0;
    friend bool operator==(const Share&, const Share&) = default;
};

/// One row's cover, made ready to be drawn at any zoom: filling columns costs by the columns (and a
/// logarithm), not by the shifts. Holds no pointer to the shifts it is made from; they are handed in again
/// where they are needed, and must be the same. At most 17 bytes a shift.
class CoverIndex
{
public:
    CoverIndex() = default;
    /// `shifts` by start.
    explicit CoverIndex(std::span<const LiveShift> shifts);
    /// Of other time than shifts', for `fill()` alone; by start, none overlaps another.
    [[nodiscard]] static CoverIndex ofTimes(std::span<const Interval> times);

    [[nodiscard]] std::size_t count() const { return m_count; } ///< of the shifts it was made from
    /// How much of each column plain shifts cover; where they overlap it counts once. One share a column.
    void fill(const Columns& columns, std::span<Share> shares) const;
    /// The first shift from `first` on that reaches beyond `at`; what has not ended reaches to any time.
    /// `count()`: none.
    [[nodiscard]] std::size_t nextReaching(
        std::span<const LiveShift> shifts, std::size_t first, Instant at) const;
    /// Those that are not plain, by start: to be drawn one by one.
    [[nodiscard]] std::span<const std::uint32_t> apart() const { return m_apart; }
    [[nodiscard]] std::size_t bytes() const;

    /// Time covered by plain shifts without a break, in `unit()`s after `base()`.
    struct Stretch
    {
        std::uint32_t start = 0;
        std::uint32_t end = 0;
        std::uint32_t coveredBefore = 0; ///< by all stretches before this one
        std::uint32_t confirmedBefore = 0;
    };
    /// By start, none overlaps another, closed by an empty one at the end of time that holds the sums.
    [[nodiscard]] std::span<const Stretch> stretches() const { return m_stretches; }
    [[nodiscard]] Instant base() const { return m_base; }
    [[nodiscard]] milliseconds unit() const { return m_unit; }
    /// Of the plain shifts; base() where there is none.
    [[nodiscard]] Instant lastEnd() const;

private:
    void addStretches(std::span<const LiveShift> shifts);
    void addReach(std::span<const LiveShift> shifts);
    /// What of it does not fit into a stretch is told in coarser units.
    void setTime(Instant base, Instant last);

    Instant m_base{};
    milliseconds m_unit{1};
    std::size_t m_count = 0;
    std::vector<Stretch> m_stretches;
    std::vector<std::uint32_t> m_apart;
    /// Level by level, the furthest that any of `Fan` shifts (or of `Fan` entries of the level below)
    /// reaches.
    std::vector<std::vector<Instant>> m_reach;
};

/// The topmost shift at `x`, or within `slack` pixels of it; -1: none.
[[nodiscard]] int shiftAt(std::span<const LiveShift> shifts, const CoverIndex& index, const TimeScale& scale,
    Instant now, double x, double slack);

/// Bars narrower than this, in logical pixels, cannot be told apart.
inline constexpr double NarrowestBar = 2;

/// Several shifts under one spot.
struct Crowd
{
    int count = 0;
    Interval time; ///< from the first's start to the last one's end
};
/// The plain shifts within `slack` pixels of `x`, where they are too narrow to tell apart and more than one;
/// else none (count 0).
[[nodiscard]] Crowd crowdAt(std::span<const LiveShift> shifts, const CoverIndex& index,
    const TimeScale& scale, double x, double slack);

} // namespace covershift::geometry
