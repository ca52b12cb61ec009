#include <reports/insuredtime.h>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace covershift::reports {

namespace {

/// What it insures, or would if its start, which is uncertain, were taken.
Interval timeOf(const LiveShift& shift, Instant now)
{
    const bool isDoubtful = shift.certainty == Certainty::Uncertain;
    const Interval time = isDoubtful ? shift.insuredIfTaken(now) : shift.insured(now);
    return {wholeSecond(time.start), wholeSecond(time.end)};
}

/// Takes intervals by start, keeps their union as far as it reaches into a range.
class Union
{
public:
    Union(IntervalSet& set, const Interval& range)
        : m_set(set)
        , m_range(range)
    {
    }
    void add(const Interval& time)
    {
        if (time.isEmpty())
            return;
        if (touches(time.start))
            m_set.last().end = std::max(m_set.constLast().end, time.end);
        else if (time.start >= m_range.end)
            return;
        else if (!m_set.isEmpty() && m_set.constLast().end <= m_range.start)
            m_set.last() = time;
        else
            m_set.append(time);
    }
    /// Nothing that starts at `at` or later can belong to it.
    [[nodiscard]] bool isComplete(Instant at) const { return at >= m_range.end && !touches(at); }
    void finish()
    {
        if (!m_set.isEmpty() && m_set.constLast().end <= m_range.start)
            m_set.removeLast();
    }

private:
    [[nodiscard]] bool touches(Instant at) const { return !m_set.isEmpty() && at <= m_set.constLast().end; }

    IntervalSet& m_set;
    Interval m_range;
};

/// Time that is part of what began at `origin`.
struct Part
{
    Interval time;
    Instant origin;
};

const Interval& timeOf(const Interval& whole)
{
    return whole;
}

const Interval& timeOf(const Part& part)
{
    return part.time;
}

Instant originOf(const Interval& whole)
{
    return whole.start;
}

Instant originOf(const Part& part)
{
    return part.origin;
}

/// Their union, by start; each moment is part of the one over it that began first, whatever else a range
/// holds.
QVector<Part> partsOf(QVector<Interval> intervals)
{
    if (!std::ranges::is_sorted(std::as_const(intervals), {}, &Interval::start))
        std::ranges::sort(intervals, {}, &Interval::start);
    QVector<Part> parts;
    parts.reserve(intervals.size());
    for (const Interval& each : std::as_const(intervals)) {
        const Instant from = parts.isEmpty() ? each.start : std::max(each.start, parts.constLast().time.end);
        if (from < each.end)
            parts.append({{from, each.end}, each.start});
    }
    return parts;
}

/// Goes through what lies over one moment after the other.
template <class Set>
class SetReader
{
public:
    explicit SetReader(const Set& set)
        : m_at(set.cbegin())
        , m_end(set.cend())
    {
    }
    void goTo(Instant at)
    {
        while (m_at != m_end && timeOf(*m_at).end <= at)
            ++m_at;
    }
    [[nodiscard]] bool isOver(Instant at) const { return m_at != m_end && timeOf(*m_at).start <= at; }
    [[nodiscard]] Instant origin() const { return originOf(*m_at); }
    /// When that changes.
    [[nodiscard]] Instant next(Instant at) const
    {
        return m_at == m_end ? Instant::max() : isOver(at) ? timeOf(*m_at).end : timeOf(*m_at).start;
    }

private:
    typename Set::const_iterator m_at;
    typename Set::const_iterator m_end;
};

/// What is sure, by start.
QVector<Piece> surePieces(const IntervalSet& insured, const QVector<Part>& planned, const Interval& range)
{
    QVector<Piece> pieces;
    pieces.reserve(2 * (insured.size() + planned.size()));
    const auto add = [&pieces](const Interval& time, TimeKind kind, Instant origin) {
        const bool goesOn = !pieces.isEmpty() && pieces.constLast().kind == kind
            && pieces.constLast().origin == origin && pieces.constLast().time.end == time.start;
        if (goesOn)
            pieces.last().time.end = time.end;
        else
            pieces.append({time, kind, origin});
    };
    SetReader cover(insured);
    SetReader plan(planned);
    for (Instant at = range.start; at < range.end;) {
        cover.goTo(at);
        plan.goTo(at);
        const Instant next = std::min({cover.next(at), plan.next(at), range.end});
        if (cover.isOver(at))
            add({at, next}, plan.isOver(at) ? TimeKind::Covered : TimeKind::Unplanned, cover.origin());
        else if (plan.isOver(at))
            add({at, next}, TimeKind::Gap, plan.origin());
        at = next;
    }
    return pieces;
}

QVector<Piece> doubtfulPieces(const Cover& cover, const Interval& range)
{
    QVector<Piece> pieces;
    for (const Interval& whole : subtracted(cover.doubtful, cover.insured)) {
        const Interval time = whole.clipped(range);
        if (time.isEmpty())
            continue;
        const auto next = std::ranges::upper_bound(cover.doubtful, whole.start, {}, &Interval::start);
        pieces.append({time, TimeKind::Doubtful, std::prev(next)->start});
    }
    return pieces;
}

} // namespace

InsuredTime& InsuredTime::operator+=(const InsuredTime& other)
{
    covered += other.covered;
    gap += other.gap;
    unplanned += other.unplanned;
    doubtful += other.doubtful;
    return *this;
}

InsuredTime Piece::seconds() const
{
    const qint64 length = std::chrono::floor<std::chrono::seconds>(time.length()).count();
    InsuredTime sum;
    switch (kind) {
    case TimeKind::Covered:
        sum.covered = length;
        break;
    case TimeKind::Gap:
        sum.gap = length;
        break;
    case TimeKind::Unplanned:
        sum.unplanned = length;
        break;
    case TimeKind::Doubtful:
        sum.doubtful = length;
        break;
    }
    return sum;
}

Cover coverOf(std::span<const LiveShift> shifts, const Interval& range, Instant now)
{
    Cover cover;
    Union insured(cover.insured, range);
    Union doubtful(cover.doubtful, range);
    for (const LiveShift& shift : shifts) {
        if (insured.isComplete(shift.start) && doubtful.isComplete(shift.start))
            break;
        (shift.certainty == Certainty::Uncertain ? doubtful : insured).add(timeOf(shift, now));
    }
    insured.finish();
    doubtful.finish();
    return cover;
}

QVector<Piece> piecesOf(const Cover& cover, QVector<Interval> planned, const Interval& range)
{
    const QVector<Piece> sure = surePieces(cover.insured, partsOf(std::move(planned)), range);
    const QVector<Piece> doubtful = doubtfulPieces(cover, range);
    if (doubtful.isEmpty())
        return sure;
    QVector<Piece> pieces;
    pieces.reserve(sure.size() + doubtful.size());
    std::ranges::merge(
        sure, doubtful, std::back_inserter(pieces), {},
        [](const Piece& piece) { return std::tuple(piece.time.start, piece.kind); },
        [](const Piece& piece) { return std::tuple(piece.time.start, piece.kind); });
    return pieces;
}

} // namespace covershift::reports
