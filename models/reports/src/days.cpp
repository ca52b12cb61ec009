#include <reports/days.h>

#include <QDateTime>

#include <algorithm>

namespace covershift::reports {

namespace {

constexpr auto LongestGap = std::chrono::hours(25); ///< a whole day was left out when Samoa changed sides

Instant startOf(const QDate& day, const QTimeZone& zone)
{
    const QVector<Instant> midnights = instantsOf(day, QTime(0, 0), zone);
    if (!midnights.isEmpty())
        return midnights.constFirst();
    // The clocks leap over midnight: what is sought is the moment of the leap.
    const auto at = resolveWallTime(day, QTime(0, 0), zone);
    if (!at)
        return {};
    const auto isBefore
        = [&](Instant instant) { return QDateTime::fromMSecsSinceEpoch(msOf(instant), zone).date() < day; };
    Instant before = at->at - LongestGap;
    Instant after = at->at;
    while (after - before > seconds(1)) {
        const Instant middle = wholeSecond(before + (after - before) / 2);
        (isBefore(middle) ? before : after) = middle;
    }
    return after;
}

} // namespace

Days::Days(const DayRange& days, const QTimeZone& zone)
    : m_first(days.first)
    , m_zone(zone)
{
    if (days.isEmpty() || !zone.isValid())
        return;
    for (QDate day = days.first; day <= days.last.addDays(1); day = day.addDays(1))
        m_starts.append(startOf(day, zone));
}

Interval Days::range() const
{
    return m_starts.isEmpty() ? Interval() : Interval{m_starts.constFirst(), m_starts.constLast()};
}

int Days::indexOf(Instant at) const
{
    if (!range().contains(at))
        return -1;
    return int(std::ranges::upper_bound(m_starts, at) - m_starts.cbegin()) - 1;
}

} // namespace covershift::reports
