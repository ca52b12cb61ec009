#pragma once

#include <domain/automation.h>
#include <domain/liveshift.h>
#include <geometry/timescale.h>

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <unordered_map>
#include <vector>

namespace covershift::geometry {

/// Time of one head, in whole seconds since 1970: half of what an Interval takes, as there may be millions.
struct HeadSpan
{
    static constexpr std::uint32_t NoEnd = UINT32_MAX;
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    friend bool operator==(const HeadSpan&, const HeadSpan&) = default;
};

/// What of one worker's shifts insures, taken ends or none yet: sorted, neither overlapping nor touching.
/// `shifts` are by start.
[[nodiscard]] std::vector<HeadSpan> headSpans(std::span<const LiveShift> shifts);
/// Likewise what is planned.
[[nodiscard]] std::vector<HeadSpan> headSpans(std::span<const PlannedTime> planned);

/// How many go on at once, whoever they are. What one head changes costs by that change; what is read costs
/// by the pixels and what lies in them where these are fine, by buckets of five minutes where they are not.
class HeadCount
{
public:
    static constexpr std::uint32_t Bucket = 300; ///< s

    /// In place of what was told of this head; `spans` as `headSpans()` gives them.
    void set(qint64 head, std::vector<HeadSpan> spans);
    void remove(qint64 head) { set(head, {}); }
    [[nodiscard]] int heads() const { return int(m_spans.size()); } ///< that have any time
    /// At one moment.
    [[nodiscard]] int at(Instant when) const;
    /// Heads in each of `columns` pixels from the scale's left edge, on the average.
    [[nodiscard]] std::vector<double> averages(const TimeScale& scale, int columns) const;
    /// Seconds of heads in each of `count` buckets from the one on that begins at `first` times Bucket.
    [[nodiscard]] std::vector<std::int32_t> buckets(std::uint32_t first, int count) const;
    /// From the first start to the last end, or start of what has none; empty where there is nothing.
    [[nodiscard]] Interval extent() const;

private:
    static constexpr std::uint32_t PerDay = 86'400 / Bucket;
    struct Day
    {
        std::array<std::int32_t, PerDay> change{}; ///< of the heads that fill whole buckets, from this one on
        std::array<std::int32_t, PerDay> part{}; ///< seconds of those who come or go within it
    };
    /// The day that was changed last: the next change is mostly of the same one.
    struct Place
    {
        std::uint32_t number = 0;
        Day* day = nullptr;
    };
    void add(const HeadSpan& span, int sign, Place& place);

    std::unordered_map<qint64, std::vector<HeadSpan>> m_spans;
    std::map<std::uint32_t, Day> m_days;
};

/// One pixel of the curve: heads on the average of its time.
struct HeadColumn
{
    double planned = 0;
    double covered = 0;
    double missing = 0; ///< planned and not covered
    double surplus = 0; ///< covered and not planned
    friend bool operator==(const HeadColumn&, const HeadColumn&) = default;
};

/// A column for each pixel of the scale's width. Cover counts up to `now`; missing is what lies between
/// `knownSince` and `now`, surplus what lies within a day of the plan. Where a pixel spans more than a bucket
/// both are added up bucket by bucket, so that a lack in one hour is not made good by another.
[[nodiscard]] std::vector<HeadColumn> comparedHeads(const HeadCount& planned, const HeadCount& covered,
    const TimeScale& scale, Instant knownSince, Instant now);

/// The least round number (1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, …) that is not below `most`; 1 at least.
[[nodiscard]] int roundedUp(double most);

} // namespace covershift::geometry
