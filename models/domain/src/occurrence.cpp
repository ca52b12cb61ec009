#include <domain/occurrence.h>

#include <QHash>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace covershift {

namespace {

/// A zone's wall clock over a range of days. Asking QTimeZone costs a microsecond or more, so the days far
/// from a clock change are answered from one offset each.
class WallClock
{
public:
    WallClock(const QTimeZone& zone, const DayRange& days)
        : m_zone(zone)
        , m_first(days.first.addDays(-1))
    {
        // A start of the last day and its neighbours: `instantsOf()` looks a day to each side.
        const qint64 count = days.first.daysTo(days.last) + 5;
        m_offsets.reserve(count);
        for (qint64 day = 0; day < count; ++day)
            m_offsets.append(zone.offsetFromUtc(QDateTime(m_first.addDays(day - 1), QTime(0, 0), Qt::UTC)));
    }

    [[nodiscard]] ResolvedWallTime startOf(const QDate& day, int offset) const
    {
        const qint64 at = m_first.daysTo(day);
        const auto around = m_offsets.sliced(at, 4);
        if (std::ranges::count(around, around.constFirst()) == around.size()) {
            const QDateTime midnight(day, QTime(0, 0), Qt::UTC);
            return {instantFromMs(midnight.toMSecsSinceEpoch()) + std::chrono::minutes(offset)
                    - seconds(around.constFirst()),
                WallTimeKind::Plain};
        }
        return *resolveWallTime(day, QTime(offset / 60, offset % 60), m_zone);
    }

private:
    QTimeZone m_zone;
    QDate m_first;
    QVector<int> m_offsets; ///< at each UTC midnight from the day before `m_first`
};

/// A host may hold what no template here could: it is shown, and planned by nobody.
bool hasHours(int startOffset, int duration)
{
    return startOffset >= 0 && startOffset < MinutesOfDay && duration >= 1 && duration <= MinutesOfDay;
}

using ExceptionKey = std::tuple<TemplateId, QDate>;

/// Expands templates one after the other; keeps what several of them share.
class Expansion
{
public:
    Expansion(const Plan& plan, const DayRange& days)
        : m_plan(plan)
        , m_days(days)
    {
        for (const PlanException& exception : plan.exceptions)
            m_exceptions.emplace(ExceptionKey(exception.shiftTemplate, exception.day), exception);
    }

    void add(const ShiftTemplate& one)
    {
        for (QDate day = m_days.first; day <= m_days.last; day = day.addDays(1)) {
            if (one.happensOn(day))
                addDay(one, day);
        }
    }

    [[nodiscard]] QVector<PlannedShift> take() { return std::move(m_shifts); }

private:
    void addDay(const ShiftTemplate& one, const QDate& day)
    {
        const TemplateContent& content = one.contentOn(day);
        if (!hasHours(content.startOffset, content.duration))
            return;
        PlannedShift shift = shiftOf(one.id, content.team, day, content.startOffset, content.duration);
        shift.members = content.members;
        const auto [from, to] = m_exceptions.equal_range(ExceptionKey(one.id, day));
        if (from != to)
            shift.members = membersAfter(std::ranges::subrange(from, to), content, shift);
        m_shifts.append(std::move(shift));
    }

    /// Who still works the template's own hours; the shifts in other hours are added. Every exception is
    /// about the members as they were planned, so two who swap with each other are both there.
    QVector<BusinessUserId> membersAfter(
        const auto& exceptions, const TemplateContent& content, const PlannedShift& shift)
    {
        QVector<BusinessUserId> members = content.members;
        QVector<BusinessUserId> instead;
        for (const auto& [key, exception] : exceptions) {
            if (members.removeAll(exception.member) == 0)
                continue;
            if (exception.kind == PlanException::Kind::SwappedWith)
                instead.append(exception.instead);
            if (exception.kind == PlanException::Kind::OtherHours
                && hasHours(exception.startOffset, exception.duration)) {
                m_shifts.append(shiftOf(
                    shift.shiftTemplate, content.team, shift.day, exception.startOffset, exception.duration));
                m_shifts.last().members = {exception.member};
            }
        }
        for (const BusinessUserId substitute : std::as_const(instead)) {
            if (!members.contains(substitute))
                members.append(substitute);
        }
        std::ranges::sort(members);
        return members;
    }

    [[nodiscard]] PlannedShift shiftOf(
        TemplateId id, TeamId team, const QDate& day, int startOffset, int duration)
    {
        const ResolvedWallTime start = clockOf(team).startOf(day, startOffset);
        return {id, day, {start.at, start.at + std::chrono::minutes(duration)}, start.kind, {}};
    }

    const WallClock& clockOf(TeamId team)
    {
        const auto known = m_ofTeam.constFind(team);
        if (known != m_ofTeam.cend())
            return **known;
        const QTimeZone zone = zoneOf(m_plan.teams, team, m_plan.organisation);
        const auto clock = m_clocks.try_emplace(zone.id(), zone, m_days).first;
        m_ofTeam.insert(team, &clock->second);
        return clock->second;
    }

    const Plan& m_plan;
    const DayRange m_days;
    std::multimap<ExceptionKey, PlanException> m_exceptions;
    std::map<QByteArray, WallClock> m_clocks;
    QHash<TeamId, const WallClock*> m_ofTeam;
    QVector<PlannedShift> m_shifts;
};

/// One member's part of a shift.
struct Stint
{
    Interval time;
    qsizetype shift = 0;
};

using PairKey = std::pair<TemplateId, TemplateId>;

/// Finds conflicts member by member; each one's stints come by start.
class ConflictSearch
{
public:
    explicit ConflictSearch(std::span<const PlannedShift> shifts)
        : m_shifts(shifts)
    {
    }

    void search(BusinessUserId member, const QVector<Stint>& stints)
    {
        m_member = member;
        m_ofPair.clear();
        m_running.clear();
        for (const Stint& stint : stints) {
            m_running.removeIf([&stint](const Stint& other) { return other.time.end <= stint.time.start; });
            for (const Stint& other : std::as_const(m_running))
                note(other, stint);
            m_running.append(stint);
        }
    }

    [[nodiscard]] QVector<PlanConflict> take() { return std::move(m_conflicts); }

private:
    void note(const Stint& earlier, const Stint& later)
    {
        const PlannedShift& a = m_shifts[static_cast<size_t>(earlier.shift)];
        const PlannedShift& b = m_shifts[static_cast<size_t>(later.shift)];
        const PairKey key = std::minmax(a.shiftTemplate, b.shiftTemplate);
        const auto known = m_ofPair.constFind(key);
        if (known != m_ofPair.cend()) {
            ++m_conflicts[*known].times;
            return;
        }
        m_ofPair.insert(key, m_conflicts.size());
        m_conflicts.append({m_member, a.shiftTemplate, b.shiftTemplate, b.day,
            {later.time.start, std::min(earlier.time.end, later.time.end)}, 1});
    }

    std::span<const PlannedShift> m_shifts;
    BusinessUserId m_member;
    QVector<Stint> m_running;
    QHash<PairKey, qsizetype> m_ofPair;
    QVector<PlanConflict> m_conflicts;
};

} // namespace

DayRange daysReachingInto(const Interval& time)
{
    // Between the first place on earth to begin a day and the last, and a day for what begins on the one
    // before.
    constexpr int Before = 3;
    constexpr int After = 1;
    const auto utcDay = [](Instant at) { return QDateTime::fromMSecsSinceEpoch(msOf(at), Qt::UTC).date(); };
    return {utcDay(time.start).addDays(-Before), utcDay(time.end).addDays(After)};
}

QVector<PlannedShift> plannedShifts(const Plan& plan, const DayRange& days)
{
    if (days.isEmpty() || !plan.organisation.isValid())
        return {};
    Expansion expansion(plan, days);
    for (const ShiftTemplate& one : plan.templates)
        expansion.add(one);
    QVector<PlannedShift> shifts = expansion.take();
    std::ranges::stable_sort(shifts, {}, [](const PlannedShift& shift) {
        return std::tuple(shift.time.start, shift.shiftTemplate, shift.time.end);
    });
    return shifts;
}

QVector<Occurrence> occurrences(const Plan& plan, const DayRange& days)
{
    const QVector<PlannedShift> shifts = plannedShifts(plan, days);
    qsizetype count = 0;
    for (const PlannedShift& shift : shifts)
        count += shift.members.size();
    QVector<Occurrence> all;
    all.reserve(count);
    for (const PlannedShift& shift : shifts) {
        for (const BusinessUserId member : shift.members)
            all.append({shift.time, shift.shiftTemplate, member, shift.day});
    }
    return all;
}

QVector<PlanConflict> conflictsAmong(std::span<const PlannedShift> shifts)
{
    QVector<qsizetype> order(static_cast<qsizetype>(shifts.size()));
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::stable_sort(
        order, {}, [&shifts](qsizetype i) { return shifts[static_cast<size_t>(i)].time.start; });
    QHash<BusinessUserId, QVector<Stint>> stints;
    for (const qsizetype i : std::as_const(order)) {
        const PlannedShift& shift = shifts[static_cast<size_t>(i)];
        for (const BusinessUserId member : shift.members)
            stints[member].append({shift.time, i});
    }
    QVector<BusinessUserId> members = stints.keys();
    std::ranges::sort(members);
    ConflictSearch search(shifts);
    for (const BusinessUserId member : std::as_const(members))
        search.search(member, stints[member]);
    return search.take();
}

} // namespace covershift
