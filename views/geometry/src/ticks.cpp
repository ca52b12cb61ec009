#include <geometry/ticks.h>

#include <QDateTime>

#include <algorithm>
#include <array>

namespace covershift::geometry {

using std::chrono::minutes;

namespace {

constexpr std::array Steps{minutes(1), minutes(2), minutes(5), minutes(10), minutes(15), minutes(30),
    minutes(60), minutes(120), minutes(180), minutes(360), minutes(720), DayStep, WeekStep, MonthStep,
    QuarterStep, YearStep};

/// Zones change their offset by whole quarters of an hour.
constexpr minutes Quarter(15);
/// More than any local day lasts.
constexpr std::chrono::hours TwoDays(49);
constexpr int MonthsOfQuarter = 3;

using Days = std::chrono::duration<qint64, std::ratio<86400>>;

const QDate Epoch(1970, 1, 1);

QDateTime utc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(msOf(at), Qt::UTC);
}

seconds offsetAt(Instant at, const QTimeZone& zone)
{
    return seconds(zone.offsetFromUtc(utc(at)));
}

/// What the wall shows, counted as if it were UTC.
milliseconds wallOf(Instant at, const QTimeZone& zone)
{
    return at.time_since_epoch() + offsetAt(at, zone);
}

Days dayOf(Instant at, const QTimeZone& zone)
{
    return std::chrono::floor<Days>(wallOf(at, zone));
}

/// The first moment of the local day.
Instant startOf(Days day, const QTimeZone& zone)
{
    const Instant midnight = Instant(milliseconds(day));
    const Instant guess = midnight - offsetAt(midnight - offsetAt(midnight, zone), zone);
    if (dayOf(guess, zone) == day && dayOf(guess - milliseconds(1), zone) < day)
        return guess;
    Instant before = midnight - TwoDays;
    Instant later = midnight + TwoDays;
    while (later - before > milliseconds(1)) {
        const Instant middle = before + (later - before) / 2;
        (dayOf(middle, zone) < day ? before : later) = middle;
    }
    return later;
}

Instant startOf(const QDate& date, const QTimeZone& zone)
{
    return startOf(Days(Epoch.daysTo(date)), zone);
}

QDate dateOf(Instant at, const QTimeZone& zone)
{
    return Epoch.addDays(dayOf(at, zone).count());
}

/// The first day of the calendar's step in which `date` lies.
QDate firstOf(const QDate& date, minutes step, Qt::DayOfWeek firstDay)
{
    if (step >= YearStep)
        return {date.year(), 1, 1};
    if (step >= QuarterStep)
        return {date.year(), (date.month() - 1) / MonthsOfQuarter * MonthsOfQuarter + 1, 1};
    if (step >= MonthStep)
        return {date.year(), date.month(), 1};
    if (step >= WeekStep)
        return date.addDays(-((date.dayOfWeek() - int(firstDay) + 7) % 7));
    return date;
}

QDate following(const QDate& first, minutes step)
{
    if (step >= YearStep)
        return first.addYears(1);
    if (step >= QuarterStep)
        return first.addMonths(MonthsOfQuarter);
    if (step >= MonthStep)
        return first.addMonths(1);
    return first.addDays(step >= WeekStep ? 7 : 1);
}

void addCalendarTicks(std::vector<Tick>& found, const TimeScale& scale, minutes step, const QTimeZone& zone,
    Qt::DayOfWeek firstDay)
{
    for (QDate date = firstOf(dateOf(scale.from, zone), step, firstDay);; date = following(date, step)) {
        const Instant at = startOf(date, zone);
        if (at > scale.to)
            return;
        // A day that was left out, where the date line moved, begins with the one after it.
        if (at >= scale.from && (found.empty() || found.back().at < at))
            found.push_back({at, true});
    }
}

} // namespace

Instant dayStartBefore(Instant at, const QTimeZone& zone)
{
    return startOf(dayOf(at, zone), zone);
}

Interval calendarSpan(Instant at, minutes step, const QTimeZone& zone, Qt::DayOfWeek firstDay)
{
    const QDate first = firstOf(dateOf(at, zone), step, firstDay);
    return {startOf(first, zone), startOf(following(first, step), zone)};
}

minutes tickStep(const TimeScale& scale, double leastPixels)
{
    const auto found = std::find_if(
        Steps.begin(), Steps.end(), [&](minutes step) { return scale.lengthOf(step) >= leastPixels; });
    return found == Steps.end() ? Steps.back() : *found;
}

minutes stepAbove(minutes step)
{
    if (step < DayStep)
        return DayStep;
    if (step < MonthStep)
        return MonthStep;
    return step < YearStep ? YearStep : minutes(0);
}

std::vector<Tick> ticks(const TimeScale& scale, minutes step, const QTimeZone& zone, Qt::DayOfWeek firstDay)
{
    std::vector<Tick> found;
    if (scale.span() <= milliseconds(0) || step <= minutes(0))
        return found;
    if (step >= DayStep) {
        addCalendarTicks(found, scale, step, zone, firstDay);
        return found;
    }
    for (Instant day = dayStartBefore(scale.from, zone); day <= scale.to;) {
        const Instant next = startOf(dayOf(day, zone) + Days(1), zone);
        if (day >= scale.from)
            found.push_back({day, true});
        Instant at = std::chrono::ceil<minutes>(std::max(day + milliseconds(1), scale.from));
        while (at < next && at <= scale.to) {
            const milliseconds over = wallOf(at, zone) % step;
            if (over == milliseconds(0))
                found.push_back({at, false});
            milliseconds ahead = step - over;
            if (offsetAt(at + ahead, zone) != offsetAt(at, zone))
                ahead = std::min<milliseconds>(ahead, Quarter);
            at += ahead;
        }
        day = next;
    }
    return found;
}

std::vector<ClockChange> clockChanges(const TimeScale& scale, const QTimeZone& zone)
{
    std::vector<ClockChange> found;
    if (!zone.hasTransitions())
        return found;
    for (Instant after = scale.from - milliseconds(1);;) {
        const QTimeZone::OffsetData next = zone.nextTransition(utc(after));
        if (!next.atUtc.isValid())
            return found;
        const Instant at = instantFromMs(next.atUtc.toMSecsSinceEpoch());
        if (at > scale.to || at <= after)
            return found;
        // Some transitions rename the time and leave the clock alone.
        if (const seconds by = offsetAt(at, zone) - offsetAt(at - milliseconds(1), zone); by != seconds(0))
            found.push_back({at, by});
        after = at;
    }
}

} // namespace covershift::geometry
