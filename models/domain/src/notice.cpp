#include <domain/notice.h>

#include <QDateTime>

#include <algorithm>

namespace covershift {

bool isQuiet(const QuietHours& hours, const QTimeZone& zone, Instant now)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(msOf(now), zone).time();
    if (hours.from == hours.to)
        return false;
    return hours.from < hours.to ? hours.from <= time && time < hours.to
                                 : time >= hours.from || time < hours.to;
}

bool NoticeBook::takeTurn(const QVector<Alert>& open, const NoticeRules& rules, const QTimeZone& zone,
    Instant now, milliseconds monotonic)
{
    QSet<AlertKey> keys;
    for (const Alert& alert : open)
        keys.insert(alert.key);
    m_told.intersect(keys);
    if (!rules.isOn || open.isEmpty() || (rules.quiet && isQuiet(*rules.quiet, zone, now)))
        return false;
    const milliseconds since = m_lastAt ? monotonic - *m_lastAt : milliseconds::max();
    const bool hasNew = m_told.size() < keys.size();
    if (since < Apart || (!hasNew && since < rules.every))
        return false;
    m_told = keys;
    m_lastAt = monotonic;
    return true;
}

} // namespace covershift
