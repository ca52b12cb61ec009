#include <geometry/heads.h>

#include <algorithm>
#include <cmath>

namespace covershift::geometry {

namespace {

constexpr milliseconds Reach = std::chrono::hours(24);

std::uint32_t secondsOf(Instant at)
{
    const qint64 seconds = msOf(at) / 1000;
    return std::uint32_t(std::clamp<qint64>(seconds, 0, HeadSpan::NoEnd));
}

/// `span` is not before the last one.
void unite(std::vector<HeadSpan>& spans, const HeadSpan& span)
{
    if (span.end <= span.start)
        return;
    if (!spans.empty() && span.start <= spans.back().end)
        spans.back().end = std::max(spans.back().end, span.end);
    else
        spans.push_back(span);
}

/// Time that fills columns: those that are filled wholly count as a change from one column to the next.
class ColumnAverages
{
public:
    ColumnAverages(const TimeScale& scale, int count)
        : m_from(double(msOf(scale.from)) / 1000)
        , m_perSecond(scale.width / (double(scale.span().count()) / 1000))
        , m_part(std::size_t(count) + 1)
        , m_change(std::size_t(count) + 1)
    {
    }

    void add(const HeadSpan& span)
    {
        const double last = double(m_part.size() - 1);
        const double left = std::clamp((span.start - m_from) * m_perSecond, 0.0, last);
        const double right = std::clamp((span.end - m_from) * m_perSecond, 0.0, last);
        const auto first = std::size_t(left);
        const auto end = std::size_t(right);
        if (first == end) {
            m_part[first] += right - left;
            return;
        }
        m_part[first] += double(first) + 1 - left;
        m_part[end] += right - double(end);
        ++m_change[first + 1];
        --m_change[end];
    }

    [[nodiscard]] std::vector<double> averages() const
    {
        std::vector<double> heads(m_part.size() - 1);
        int whole = 0;
        for (std::size_t i = 0; i < heads.size(); ++i) {
            whole += m_change[i];
            heads[i] = m_part[i] + whole;
        }
        return heads;
    }

private:
    double m_from;
    double m_perSecond;
    std::vector<double> m_part;
    std::vector<int> m_change;
};

/// How much of `time` lies between the two, 0 to 1.
double shareOf(const Interval& time, const Interval& within)
{
    if (within.start <= time.start && time.end <= within.end)
        return 1;
    const Interval both = time.clipped(within);
    return both.isEmpty() ? 0 : double(both.length().count()) / double(time.length().count());
}

struct Bounds
{
    Interval cover; ///< in which cover counts
    Interval missing;
    Interval surplus;
};

HeadColumn compared(double planned, double covered, const Interval& time, const Bounds& bounds)
{
    HeadColumn column{planned, covered * shareOf(time, bounds.cover), 0, 0};
    if (planned > covered)
        column.missing = (planned - covered) * shareOf(time, bounds.missing);
    else
        column.surplus = (covered - planned) * shareOf(time, bounds.surplus);
    return column;
}

std::vector<HeadColumn> byBuckets(const HeadCount& planned, const HeadCount& covered, const TimeScale& scale,
    int count, const Bounds& bounds)
{
    constexpr double Bucket = HeadCount::Bucket;
    const std::uint32_t first = secondsOf(scale.from) / HeadCount::Bucket;
    const int buckets = int(secondsOf(scale.to) / HeadCount::Bucket - first) + 1;
    const std::vector<std::int32_t> plannedTime = planned.buckets(first, buckets);
    const std::vector<std::int32_t> coveredTime = covered.buckets(first, buckets);
    std::vector<HeadColumn> columns{std::size_t(count)};
    // What a bucket adds to a pixel that it fills.
    const double share = scale.lengthOf(std::chrono::seconds(HeadCount::Bucket));
    const double origin = scale.xOf(Instant(std::chrono::seconds(qint64(first) * HeadCount::Bucket)));
    for (int i = 0; i < buckets; ++i) {
        const double left = origin + i * share;
        const auto begins = Instant(std::chrono::seconds((qint64(first) + i) * HeadCount::Bucket));
        const HeadColumn heads
            = compared(plannedTime[std::size_t(i)] / Bucket, coveredTime[std::size_t(i)] / Bucket,
                {begins, begins + std::chrono::seconds(HeadCount::Bucket)}, bounds);
        const auto give = [&](int at, double part) {
            if (at < 0 || at >= count || part <= 0)
                return;
            HeadColumn& to = columns[std::size_t(at)];
            to.planned += heads.planned * part;
            to.covered += heads.covered * part;
            to.missing += heads.missing * part;
            to.surplus += heads.surplus * part;
        };
        const int at = int(std::floor(left));
        const double over = std::max(0.0, left + share - (at + 1));
        give(at, share - over);
        give(at + 1, over);
    }
    return columns;
}

} // namespace

std::vector<HeadSpan> headSpans(std::span<const LiveShift> shifts)
{
    std::vector<HeadSpan> spans;
    spans.reserve(shifts.size());
    for (const LiveShift& shift : shifts) {
        if (shift.counts())
            unite(spans,
                {secondsOf(shift.start),
                    shift.state == ShiftState::Ended ? secondsOf(shift.end) : HeadSpan::NoEnd});
    }
    return spans;
}

std::vector<HeadSpan> headSpans(std::span<const PlannedTime> planned)
{
    std::vector<HeadSpan> spans;
    spans.reserve(planned.size());
    for (const PlannedTime& each : planned)
        unite(spans, {secondsOf(each.time.start), secondsOf(each.time.end)});
    return spans;
}

void HeadCount::add(const HeadSpan& span, int sign, Place& place)
{
    const auto dayOf = [&](std::uint32_t bucket) -> Day& {
        const std::uint32_t number = bucket / PerDay;
        if (!place.day || place.number != number)
            place = {number, &m_days[number]};
        return *place.day;
    };
    const auto addPart = [&](std::uint32_t bucket, std::uint32_t seconds) {
        dayOf(bucket).part[bucket % PerDay] += sign * int(seconds);
    };
    const auto addChange
        = [&](std::uint32_t bucket, int change) { dayOf(bucket).change[bucket % PerDay] += change; };
    const std::uint32_t first = span.start / Bucket;
    const std::uint32_t last = span.end / Bucket;
    if (first == last) {
        addPart(first, span.end - span.start);
        return;
    }
    addPart(first, (first + 1) * Bucket - span.start);
    addChange(first + 1, sign);
    if (span.end == HeadSpan::NoEnd)
        return;
    addChange(last, -sign);
    addPart(last, span.end - last * Bucket);
}

void HeadCount::set(qint64 head, std::vector<HeadSpan> spans)
{
    static const std::vector<HeadSpan> Nothing;
    const auto known = m_spans.find(head);
    const std::vector<HeadSpan>& before = known == m_spans.end() ? Nothing : known->second;
    // Mostly one more at the end, or one that ended now.
    const auto [goneBegin, freshBegin] = std::ranges::mismatch(before, spans);
    auto goneEnd = before.end();
    auto freshEnd = spans.end();
    while (goneEnd != goneBegin && freshEnd != freshBegin && *(goneEnd - 1) == *(freshEnd - 1)) {
        --goneEnd;
        --freshEnd;
    }
    Place place;
    std::for_each(goneBegin, goneEnd, [&](const HeadSpan& span) { add(span, -1, place); });
    std::for_each(freshBegin, freshEnd, [&](const HeadSpan& span) { add(span, 1, place); });
    if (!spans.empty())
        m_spans[head] = std::move(spans);
    else if (known != m_spans.end())
        m_spans.erase(known);
}

int HeadCount::at(Instant when) const
{
    const std::uint32_t second = secondsOf(when);
    int count = 0;
    for (const auto& [head, spans] : m_spans) {
        const auto next = std::ranges::upper_bound(spans, second, {}, &HeadSpan::end);
        count += next != spans.end() && next->start <= second ? 1 : 0;
    }
    return count;
}

std::vector<double> HeadCount::averages(const TimeScale& scale, int columns) const
{
    ColumnAverages result(scale, columns);
    const std::uint32_t from = secondsOf(scale.from);
    for (const auto& [head, spans] : m_spans) {
        auto span = std::ranges::upper_bound(spans, from, {}, &HeadSpan::end);
        for (; span != spans.end() && Instant(std::chrono::seconds(span->start)) < scale.to; ++span)
            result.add(*span);
    }
    return result.averages();
}

std::vector<std::int32_t> HeadCount::buckets(std::uint32_t first, int count) const
{
    std::vector<std::int32_t> seconds(std::size_t(std::max(0, count)));
    const std::int64_t end = std::int64_t(first) + std::int64_t(seconds.size());
    std::int32_t heads = 0;
    std::int64_t next = 0; // the bucket from which on `heads` fill
    const auto fill = [&](std::int64_t to) {
        const std::int64_t begin = std::max<std::int64_t>(next, first);
        for (std::int64_t bucket = begin; bucket < std::min(to, end); ++bucket)
            seconds[std::size_t(bucket - first)] = heads * std::int32_t(Bucket);
        next = std::max(next, to);
    };
    for (const auto& [number, day] : m_days) {
        const std::int64_t dayBegins = std::int64_t(number) * PerDay;
        fill(dayBegins);
        if (dayBegins >= end)
            break;
        const bool isSeen = dayBegins + PerDay > first;
        for (std::size_t i = 0; i < PerDay; ++i) {
            heads += day.change[i];
            const std::int64_t bucket = dayBegins + std::int64_t(i);
            if (isSeen && bucket >= first && bucket < end)
                seconds[std::size_t(bucket - first)] = heads * std::int32_t(Bucket) + day.part[i];
        }
        next = dayBegins + PerDay;
    }
    fill(end);
    return seconds;
}

Interval HeadCount::extent() const
{
    std::uint32_t first = HeadSpan::NoEnd;
    std::uint32_t last = 0;
    for (const auto& [head, spans] : m_spans) {
        first = std::min(first, spans.front().start);
        last = std::max(last, spans.back().end == HeadSpan::NoEnd ? spans.back().start : spans.back().end);
    }
    if (m_spans.empty())
        return {};
    return {Instant(std::chrono::seconds(first)), Instant(std::chrono::seconds(last))};
}

std::vector<HeadColumn> comparedHeads(const HeadCount& planned, const HeadCount& covered,
    const TimeScale& scale, Instant knownSince, Instant now)
{
    const int count = int(std::ceil(scale.width));
    if (count <= 0 || scale.span() <= milliseconds(0))
        return {};
    Bounds bounds{{Instant::min(), now}, {knownSince, now}, {}};
    if (const Interval plan = planned.extent(); !plan.isEmpty())
        bounds.surplus = Interval{plan.start - Reach, plan.end + Reach}.clipped(bounds.cover);
    if (scale.lengthOf(std::chrono::seconds(HeadCount::Bucket)) < 1)
        return byBuckets(planned, covered, scale, count, bounds);

    const std::vector<double> plannedHeads = planned.averages(scale, count);
    const std::vector<double> coveredHeads = covered.averages(scale, count);
    std::vector<HeadColumn> columns;
    columns.reserve(std::size_t(count));
    for (int x = 0; x < count; ++x)
        columns.push_back(compared(plannedHeads[std::size_t(x)], coveredHeads[std::size_t(x)],
            {scale.at(x), scale.at(x + 1)}, bounds));
    return columns;
}

int roundedUp(double most)
{
    constexpr std::array Tenths{10, 15, 20, 30, 40, 50, 60, 80};
    for (int power = 1;; power *= 10) {
        for (const int tenths : Tenths) {
            const int number = power * tenths / 10;
            if (number >= most || power >= 100'000'000)
                return number;
        }
    }
}

} // namespace covershift::geometry
