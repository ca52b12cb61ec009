#include <domain/alertbook.h>

#include <algorithm>

namespace covershift {

namespace {

/// It is told what the host has said of nobody yet: the answer may be on its way.
bool waitsToAppear(const Alert& alert)
{
    return alert.key.kind == AlertKind::CoverUnknown;
}

bool isTold(const Alert& alert)
{
    switch (alert.key.kind) {
    case AlertKind::MissedStart:
    case AlertKind::CoverEnded:
        return !alert.isOver;
    case AlertKind::Rejected:
    case AlertKind::Uncertain:
    case AlertKind::Paused:
        return true;
    default:
        return false;
    }
}

/// An operation that waits for a person does not flap: it alarms at once.
bool isToldAtOnce(AlertKind kind)
{
    return kind == AlertKind::Rejected || kind == AlertKind::Uncertain || kind == AlertKind::Paused;
}

} // namespace

void AlertBook::take(const QVector<Alert>& found, milliseconds monotonic)
{
    QHash<AlertKey, Entry> next;
    for (const Alert& alert : found) {
        if (next.contains(alert.key))
            continue;
        const auto known = m_entries.constFind(alert.key);
        const bool isSame
            = known != m_entries.cend() && (!known->goneAt || monotonic - *known->goneAt <= Dwell);
        Entry entry = isSame ? *known : ofSameGap(alert, monotonic);
        m_entries.remove(alert.key);
        const Instant since
            = entry.alert.level == alert.level ? std::min(entry.alert.since, alert.since) : alert.since;
        if (alert.level > entry.alert.level)
            entry.isAcknowledged = false;
        entry.alert = alert;
        entry.alert.since = since;
        entry.goneAt.reset();
        if (!alert.isUnderWay)
            entry.underWayAt.reset();
        else if (!entry.underWayAt)
            entry.underWayAt = monotonic;
        next.insert(alert.key, entry);
    }
    for (auto gone = m_entries.begin(); gone != m_entries.end(); ++gone) {
        if (!gone->goneAt)
            gone->goneAt = monotonic;
        if (monotonic - *gone->goneAt <= Dwell)
            next.insert(gone.key(), *gone);
    }
    m_entries = next;
}

// Cover that came and went for a moment leaves another exception of the same gap: it is no news.
AlertBook::Entry AlertBook::ofSameGap(const Alert& alert, milliseconds monotonic)
{
    Entry entry{alert, monotonic, {}, {}, false};
    for (const Entry& former : std::as_const(m_entries)) {
        const bool isFresh = former.goneAt && monotonic - *former.goneAt <= Dwell;
        if (!isFresh || gapOf(former.alert) != gapOf(alert))
            continue;
        entry.raisedAt = former.raisedAt;
        entry.isAcknowledged = former.isAcknowledged && alert.level <= former.alert.level;
        if (const auto silent = m_snoozes.constFind(former.alert.key); silent != m_snoozes.cend())
            m_snoozes.insert(alert.key, {alert.key, silent->until, silent->level});
    }
    return entry;
}

void AlertBook::snooze(const AlertSnooze& snooze)
{
    if (snooze.until == Instant())
        m_snoozes.remove(snooze.key);
    else
        m_snoozes.insert(snooze.key, snooze);
}

void AlertBook::acknowledge(const AlertKey& key)
{
    const auto entry = m_entries.find(key);
    if (entry != m_entries.end())
        entry->isAcknowledged = true;
}

// What a person has just done about it is on its way: it is told again only where it does not arrive.
bool AlertBook::isBeingSettled(const Entry& entry, milliseconds monotonic)
{
    return entry.underWayAt && monotonic - *entry.underWayAt < Dwell;
}

bool AlertBook::isShown(const Entry& entry, milliseconds monotonic)
{
    if (entry.goneAt || isBeingSettled(entry, monotonic))
        return false;
    return !waitsToAppear(entry.alert) || monotonic - entry.raisedAt >= Dwell;
}

std::optional<Instant> AlertBook::snoozedUntil(const Alert& alert, Instant now) const
{
    const auto snooze = m_snoozes.constFind(alert.key);
    if (snooze == m_snoozes.cend() || snooze->until <= now || snooze->level < alert.level)
        return std::nullopt;
    return snooze->until;
}

QVector<StandingAlert> AlertBook::standing(Instant now, milliseconds monotonic) const
{
    QVector<StandingAlert> standing;
    for (const Entry& entry : m_entries) {
        if (entry.alert.key.kind != AlertKind::Paused && isShown(entry, monotonic))
            standing.append({entry.alert, snoozedUntil(entry.alert, now), entry.isAcknowledged});
    }
    std::ranges::sort(standing, {}, [](const StandingAlert& each) { return each.alert.key; });
    return standing;
}

QVector<Alert> AlertBook::noticeable(Instant now, milliseconds monotonic) const
{
    QVector<Alert> told;
    for (const Entry& entry : m_entries) {
        const Alert& alert = entry.alert;
        const bool hasStood = isToldAtOnce(alert.key.kind) || monotonic - entry.raisedAt >= Dwell;
        const bool isOpen = !entry.goneAt && !entry.isAcknowledged && !isBeingSettled(entry, monotonic);
        if (isTold(alert) && hasStood && isOpen && !snoozedUntil(alert, now))
            told.append(alert);
    }
    std::ranges::sort(told, [](const Alert& a, const Alert& b) { return compareWorst(a, b) < 0; });
    return told;
}

std::optional<Instant> AlertBook::nextWaking(Instant now) const
{
    std::optional<Instant> next;
    for (const Entry& entry : m_entries) {
        if (const auto until = snoozedUntil(entry.alert, now); until && !entry.goneAt)
            next = std::min(next.value_or(*until), *until);
    }
    return next;
}

} // namespace covershift
