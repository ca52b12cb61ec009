#pragma once

#include <domain/interval.h>
#include <domain/occurrence.h>

#include <QDate>
#include <QTimeZone>
#include <QVector>

namespace covershift::reports {

/// Calendar days, each from its first moment on the wall clock of one zone to that of the next
/// (`contracts/cli.md`, The minute ledger): the day of a clock change has 23 or 25 hours.
class Days
{
public:
    Days() = default;
    /// None where `days` is empty or the zone is none.
    Days(const DayRange& days, const QTimeZone& zone);

    [[nodiscard]] int count() const { return std::max(0, int(m_starts.size()) - 1); }
    [[nodiscard]] QDate day(int index) const { return m_first.addDays(index); }
    [[nodiscard]] Interval time(int index) const { return {m_starts.at(index), m_starts.at(index + 1)}; }
    [[nodiscard]] Interval range() const; ///< of all of them; empty: there are none
    [[nodiscard]] int indexOf(Instant at) const; ///< -1: on none of them
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

private:
    QDate m_first;
    QTimeZone m_zone;
    QVector<Instant> m_starts; ///< and the end of the last
};

} // namespace covershift::reports
