#include <geometry/coverindex.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace covershift::geometry {

namespace {

using Stretch = CoverIndex::Stretch;

constexpr std::size_t Fan = 16;
constexpr std::uint32_t Never = std::numeric_limits<std::uint32_t>::max();
/// Time does not change it.
Instant reachOf(const LiveShift& shift)
{
    return shift.state == ShiftState::Ended ? shift.end : Instant::max();
}

} // namespace

Instant shownEnd(const LiveShift& shift, Instant now)
{
    if (!shift.hasEnd())
        return std::max(shift.start, now);
    const bool endsThere = shift.hasTakenEnd() || (shift.origin == ShiftOrigin::Insert && !shift.counts());
    return std::max(shift.start, endsThere ? shift.end : std::max(shift.end, now));
}

bool isPlain(const LiveShift& shift)
{
    return shift.state == ShiftState::Ended && shift.counts() && (shift.flags & LiveShift::EndFailed) == 0;
}

Columns columnsOf(const TimeScale& scale, double origin, double dpr)
{
    Columns columns;
    const double devicePixels = scale.width * dpr;
    if (devicePixels <= 0 || scale.span() <= milliseconds(0))
        return columns;
    const double lead = origin - std::floor(origin);
    columns.length = double(scale.span().count()) / devicePixels;
    columns.from = scale.from - milliseconds(std::llround(lead * columns.length));
    columns.count = static_cast<int>(std::ceil(devicePixels + lead - 1e-6));
    return columns;
}

CoverIndex::CoverIndex(std::span<const LiveShift> shifts)
    : m_count(shifts.size())
{
    if (shifts.empty())
        return;
    addReach(shifts);
    addStretches(shifts);
}

void CoverIndex::addReach(std::span<const LiveShift> shifts)
{
    std::vector<Instant> level;
    level.reserve((shifts.size() + Fan - 1) / Fan);
    for (std::size_t first = 0; first < shifts.size(); first += Fan) {
        Instant most = Instant::min();
        for (const LiveShift& shift : shifts.subspan(first, std::min(Fan, shifts.size() - first)))
            most = std::max(most, reachOf(shift));
        level.push_back(most);
    }
    m_reach.push_back(std::move(level));
    while (m_reach.back().size() > 1) {
        const std::vector<Instant>& below = m_reach.back();
        std::vector<Instant> above;
        above.reserve((below.size() + Fan - 1) / Fan);
        for (std::size_t first = 0; first < below.size(); first += Fan) {
            const auto end = below.begin() + std::ptrdiff_t(std::min(below.size(), first + Fan));
            above.push_back(*std::max_element(below.begin() + std::ptrdiff_t(first), end));
        }
        m_reach.push_back(std::move(above));
    }
}

void CoverIndex::setTime(Instant base, Instant last)
{
    m_base = base;
    while ((last - m_base) / m_unit >= Never - 1)
        m_unit *= 2;
}

CoverIndex CoverIndex::ofTimes(std::span<const Interval> times)
{
    CoverIndex index;
    if (times.empty())
        return index;
    index.setTime(times.front().start, times.back().end);
    index.m_stretches.reserve(times.size() + 1);
    std::uint32_t covered = 0;
    for (const Interval& time : times) {
        const auto start = static_cast<std::uint32_t>((time.start - index.m_base) / index.m_unit);
        const auto end
            = std::max(start + 1, static_cast<std::uint32_t>((time.end - index.m_base) / index.m_unit));
        index.m_stretches.push_back({start, end, covered, 0});
        covered += end - start;
    }
    index.m_stretches.push_back({Never, Never, covered, 0});
    return index;
}

void CoverIndex::addStretches(std::span<const LiveShift> shifts)
{
    Instant last = shifts.front().start;
    std::size_t plain = 0;
    for (const LiveShift& shift : shifts) {
        if (!isPlain(shift))
            continue;
        last = std::max(last, shift.end);
        ++plain;
    }
    m_apart.reserve(shifts.size() - plain);
    setTime(shifts.front().start, last);
    m_stretches.reserve(plain + 1);
    std::uint32_t covered = 0;
    std::uint32_t confirmed = 0;
    std::uint32_t reached = 0;
    bool lastConfirmed = false;
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        const LiveShift& shift = shifts[i];
        if (!isPlain(shift)) {
            m_apart.push_back(static_cast<std::uint32_t>(i));
            continue;
        }
        const auto begins = static_cast<std::uint32_t>((shift.start - m_base) / m_unit);
        // One that ended as it began is seen too.
        const auto ends = std::max(
            begins + 1, static_cast<std::uint32_t>((std::max(shift.start, shift.end) - m_base) / m_unit));
        const std::uint32_t start = std::max(begins, reached);
        if (ends <= start && !m_stretches.empty())
            continue;
        const bool isConfirmed = shift.certainty == Certainty::Confirmed;
        const bool goesOn = !m_stretches.empty() && start == reached && isConfirmed == lastConfirmed;
        if (!goesOn)
            m_stretches.push_back({start, start, covered, confirmed});
        m_stretches.back().end = ends;
        covered += ends - start;
        confirmed += isConfirmed ? ends - start : 0;
        lastConfirmed = isConfirmed;
        reached = ends;
    }
    m_stretches.push_back({Never, Never, covered, confirmed});
    if (m_stretches.size() * 4 < m_stretches.capacity() * 3)
        m_stretches.shrink_to_fit();
}

std::size_t CoverIndex::nextReaching(std::span<const LiveShift> shifts, std::size_t first, Instant at) const
{
    // Up while nothing that is left of this block reaches, then down to the first that does.
    std::size_t i = first;
    const std::size_t blockEnd = std::min(m_count, (first / Fan + 1) * Fan);
    for (; i < blockEnd; ++i) {
        if (reachOf(shifts[i]) > at)
            return i;
    }
    if (i >= m_count)
        return m_count;
    std::size_t level = 0;
    std::size_t entry = i / Fan;
    for (;;) {
        const std::vector<Instant>& entries = m_reach[level];
        if (entry >= entries.size())
            return m_count;
        if (entries[entry] > at)
            break;
        ++entry;
        while (entry % Fan == 0 && level + 1 < m_reach.size()) {
            entry /= Fan;
            ++level;
        }
    }
    while (level > 0) {
        --level;
        entry *= Fan;
        while (m_reach[level][entry] <= at)
            ++entry;
    }
    i = entry * Fan;
    while (reachOf(shifts[i]) <= at)
        ++i;
    return i;
}

Instant CoverIndex::lastEnd() const
{
    return m_stretches.size() < 2 ? m_base : m_base + m_stretches[m_stretches.size() - 2].end * m_unit;
}

std::size_t CoverIndex::bytes() const
{
    std::size_t bytes = m_stretches.capacity() * sizeof(Stretch) + m_apart.capacity() * sizeof(std::uint32_t);
    for (const std::vector<Instant>& level : m_reach)
        bytes += level.capacity() * sizeof(Instant);
    return bytes;
}

int shiftAt(std::span<const LiveShift> shifts, const CoverIndex& index, const TimeScale& scale, Instant now,
    double x, double slack)
{
    int best = -1;
    double nearest = slack;
    const Instant from = scale.at(x - slack) - milliseconds(1);
    for (std::size_t i = index.nextReaching(shifts, 0, from); i < shifts.size();
         i = index.nextReaching(shifts, i + 1, from)) {
        const double start = scale.xOf(shifts[i].start);
        if (start - slack > x)
            break;
        const double end = scale.xOf(shownEnd(shifts[i], now));
        const double away = std::max({start - x, x - end, 0.0});
        if (away <= nearest) {
            nearest = away;
            best = static_cast<int>(i);
        }
    }
    return best;
}

Crowd crowdAt(std::span<const LiveShift> shifts, const CoverIndex& index, const TimeScale& scale, double x,
    double slack)
{
    Crowd crowd;
    const Instant from = scale.at(x - slack);
    const Instant to = scale.at(x + slack);
    for (std::size_t i = index.nextReaching(shifts, 0, from); i < shifts.size() && shifts[i].start < to;
         i = index.nextReaching(shifts, i + 1, from)) {
        if (!isPlain(shifts[i]))
            continue;
        if (scale.lengthOf(shifts[i].end - shifts[i].start) >= NarrowestBar)
            return {};
        if (crowd.count++ == 0)
            crowd.time = {shifts[i].start, shifts[i].end};
        crowd.time.end = std::max(crowd.time.end, shifts[i].end);
    }
    return crowd.count > 1 ? crowd : Crowd();
}

} // namespace covershift::geometry
