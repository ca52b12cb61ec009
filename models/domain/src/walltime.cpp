#include <domain/walltime.h>

#include <QDateTime>

namespace covershift {

QVector<Instant> instantsOf(const QDate& date, const QTime& time, const QTimeZone& zone)
{
    const QDateTime digits(date, time, Qt::UTC);
    if (!digits.isValid() || !zone.isValid())
        return {};
    QVector<Instant> found;
    // A zone never changes twice within two days, so these are all the offsets that can apply. The larger
    // offset names the earlier instant.
    const int before = zone.offsetFromUtc(digits.addDays(-1));
    const int after = zone.offsetFromUtc(digits.addDays(1));
    QVector<int> offsets{before};
    if (after != before)
        offsets.insert(after > before ? 0 : 1, after);
    for (const int offset : std::as_const(offsets)) {
        const QDateTime candidate = digits.addSecs(-offset);
        if (zone.offsetFromUtc(candidate) == offset)
            found.append(instantFromMs(candidate.toMSecsSinceEpoch()));
    }
    return found;
}

std::optional<ResolvedWallTime> resolveWallTime(const QDate& date, const QTime& time, const QTimeZone& zone)
{
    const QVector<Instant> found = instantsOf(date, time, zone);
    if (!found.isEmpty())
        return ResolvedWallTime{
            found.constFirst(), found.size() > 1 ? WallTimeKind::Twice : WallTimeKind::Plain};
    const QDateTime digits(date, time, Qt::UTC);
    if (!digits.isValid() || !zone.isValid())
        return std::nullopt;
    // Read with the offset from before the change, the instant shows as later by the gap.
    const int before = zone.offsetFromUtc(digits.addDays(-1));
    return ResolvedWallTime{instantFromMs(digits.addSecs(-before).toMSecsSinceEpoch()), WallTimeKind::InGap};
}

} // namespace covershift
