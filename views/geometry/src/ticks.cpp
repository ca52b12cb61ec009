#include <geometry/ticks.h>

#include <QDateTime>

#include <algorithm>
#include <array>

namespace covershift::geometry {

using std::chrono::minutes;

namespace {

constexpr std::array Steps{minutes(1), minutes(2), minutes(5), minutes(10), minutes(15), minutes(30),
    minutes(60), minutes(120), minutes(180), minutes(360), minutes(720), minutes(1440)};

/// Zones change their offset by whole quarters of an hour.
constexpr minutes Quarter(15);
/// More than any local day lasts.
constexpr std::chrono::hours TwoDays(49);

using Days = std::chrono::duration<qint64, std::ratio<86400>>;

seconds offsetAt(Instant at, const QTimeZone& zone)
{
    return seconds(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msOf(at), Qt::UTC)));
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

/// The first moment after `before` whose local day is `day` or later; `later` is one.
Instant firstOf(Days day, Instant before, Instant later, const QTimeZone& zone)
{
    while (later - before > milliseconds(1)) {
        const Instant middle = before + (later - before) / 2;
        (dayOf(middle, zone) < day ? before : later) = middle;
    }
    return later;
}

} // namespace

Instant dayStartBefore(Instant at, const QTimeZone& zone)
{
    return firstOf(dayOf(at, zone), at - TwoDays, at, zone);
}

minutes tickStep(const TimeScale& scale, double leastPixels)
{
    const auto found = std::find_if(
        Steps.begin(), Steps.end(), [&](minutes step) { return scale.lengthOf(step) >= leastPixels; });
    return found == Steps.end() ? Steps.back() : *found;
}

std::vector<Tick> ticks(const TimeScale& scale, minutes step, const QTimeZone& zone)
{
    std::vector<Tick> found;
    if (scale.span() <= milliseconds(0) || step <= minutes(0))
        return found;
    for (Instant day = dayStartBefore(scale.from, zone); day <= scale.to;) {
        const Instant next = firstOf(dayOf(day, zone) + Days(1), day, day + TwoDays, zone);
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

} // namespace covershift::geometry
