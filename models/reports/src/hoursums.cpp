#include <reports/hoursums.h>

#include <QDateTime>

#include <algorithm>

namespace covershift::reports {

namespace {

constexpr qint64 SecondsPerHour = 3'600;
constexpr qint64 SecondsPerDay = 24 * SecondsPerHour;

qint64 secondOf(Instant at)
{
    return std::chrono::floor<seconds>(at).time_since_epoch().count();
}

int offsetAt(Instant at, const QTimeZone& zone)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msOf(at), Qt::UTC));
}

/// The second at which the clocks change in a day that begins with one offset and ends with another: a zone
/// never changes twice within two days.
Instant changeIn(const Interval& day, int before, const QTimeZone& zone)
{
    Instant last = day.start;
    Instant first = day.end - seconds(1);
    while (first - last > seconds(1)) {
        const Instant middle = wholeSecond(last + (first - last) / 2);
        (offsetAt(middle, zone) == before ? last : first) = middle;
    }
    return first;
}

InsuredTime timeOf(const std::array<qint64, 4>& kinds)
{
    return {kinds[std::size_t(TimeKind::Covered)], kinds[std::size_t(TimeKind::Gap)],
        kinds[std::size_t(TimeKind::Unplanned)], kinds[std::size_t(TimeKind::Doubtful)]};
}

} // namespace

HourSums::HourSums(const Days& days)
    : m_days(days.count())
{
    for (int day = 0; day < m_days; ++day) {
        const Interval time = days.time(day);
        if (time.isEmpty())
            continue;
        const int before = offsetAt(time.start, days.zone());
        const int after = offsetAt(time.end - seconds(1), days.zone());
        const Instant change = before == after ? time.end : changeIn(time, before, days.zone());
        appendHours({time.start, change}, before, day);
        appendHours({change, time.end}, after, day);
    }
    m_parts.resize(m_hours.size());
    m_whole.resize(m_hours.size() + 1);
    m_hours.push_back({secondOf(days.range().end), m_days, 0});
}

void HourSums::appendHours(const Interval& time, int offset, int day)
{
    const qint64 end = secondOf(time.end);
    for (qint64 at = secondOf(time.start); at < end;) {
        const qint64 onTheWall = at + offset;
        const qint64 ofDay = (onTheWall % SecondsPerDay + SecondsPerDay) % SecondsPerDay;
        m_hours.push_back({at, day, int(ofDay / SecondsPerHour)});
        at += SecondsPerHour - ofDay % SecondsPerHour;
    }
}

std::size_t HourSums::indexOf(qint64 second) const
{
    // Nearly all hours have 3,600 seconds, so it is this one or one close by.
    const auto last = m_hours.size() - 2;
    auto index = std::min(std::size_t((second - m_hours.front().start) / SecondsPerHour), last);
    while (m_hours[index].start > second)
        --index;
    while (m_hours[index + 1].start <= second)
        ++index;
    return index;
}

void HourSums::add(const Piece& piece)
{
    const qint64 start = secondOf(piece.time.start);
    const qint64 end = secondOf(piece.time.end);
    if (end <= start)
        return;
    const auto kind = std::size_t(piece.kind);
    const std::size_t first = indexOf(start);
    const std::size_t last = indexOf(end - 1);
    if (first == last) {
        m_parts[first][kind] += end - start;
        return;
    }
    m_parts[first][kind] += m_hours[first + 1].start - start;
    m_parts[last][kind] += end - m_hours[last].start;
    ++m_whole[first + 1][kind];
    --m_whole[last][kind];
}

template <class Add>
void HourSums::forEach(Add add) const
{
    Kinds whole{};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const qint64 length = m_hours[i + 1].start - m_hours[i].start;
        Kinds sum = m_parts[i];
        for (std::size_t kind = 0; kind < whole.size(); ++kind) {
            whole[kind] += m_whole[i][kind];
            sum[kind] += whole[kind] * length;
        }
        add(m_hours[i], timeOf(sum));
    }
}

QVector<InsuredTime> HourSums::byDay() const
{
    QVector<InsuredTime> days(m_days);
    forEach([&](const Hour& hour, const InsuredTime& time) { days[hour.day] += time; });
    return days;
}

TimeByHour HourSums::byHour() const
{
    TimeByHour hours{};
    forEach([&](const Hour& hour, const InsuredTime& time) { hours[std::size_t(hour.hour)] += time; });
    return hours;
}

} // namespace covershift::reports
