#include <domain/closedtime.h>
#include <domain/team.h>
#include <domain/walltime.h>

#include <QDateTime>

#include <algorithm>

namespace covershift {

namespace {

/// Where the clocks leap over midnight this is where they leap to.
Instant beginOf(const QDate& day, const QTimeZone& zone)
{
    const auto midnight = resolveWallTime(day, QTime(0, 0), zone);
    return midnight ? midnight->at : Instant();
}

} // namespace

Interval closedTime(const PeriodClose& close)
{
    const QTimeZone zone = zoneNamed(close.zone);
    return {beginOf(close.days.first, zone), beginOf(close.days.last.addDays(1), zone)};
}

std::optional<QDate> firstOpenDay(std::span<const Interval> closed, const QTimeZone& zone)
{
    const auto last = std::ranges::max_element(closed, {}, &Interval::end);
    if (last == closed.end())
        return std::nullopt;
    const QDate day = QDateTime::fromMSecsSinceEpoch(msOf(last->end), zone).date();
    return beginOf(day, zone) < last->end ? day.addDays(1) : day;
}

} // namespace covershift
