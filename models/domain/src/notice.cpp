#include <domain/alertbook.h>
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
        keys.insert(gapOf(alert));
    follow(keys, monotonic);
    if (!rules.isOn || open.isEmpty() || (rules.quiet && isQuiet(*rules.quiet, zone, now)))
        return false;
    const milliseconds since = m_lastAt ? monotonic - *m_lastAt : milliseconds::max();
    const bool hasNew
        = std::ranges::any_of(keys, [this](const AlertKey& key) { return !m_told.contains(key); });
    if (since < Apart || (!hasNew && since < rules.every))
        return false;
    for (const AlertKey& key : std::as_const(keys))
        m_told.insert(key, std::nullopt);
    m_lastAt = monotonic;
    return true;
}

QSet<AlertKey> NoticeBook::told() const
{
    return {m_told.keyBegin(), m_told.keyEnd()};
}

void NoticeBook::follow(const QSet<AlertKey>& open, milliseconds monotonic)
{
    for (auto told = m_told.begin(); told != m_told.end();) {
        std::optional<milliseconds>& goneAt = told.value();
        if (goneAt && monotonic - *goneAt > AlertBook::Dwell) {
            told = m_told.erase(told);
            continue;
        }
        if (open.contains(told.key()))
            goneAt.reset();
        else if (!goneAt)
            goneAt = monotonic;
        ++told;
    }
}

} // namespace covershift
