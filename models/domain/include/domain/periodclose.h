#pragma once

#include <domain/occurrence.h>

#include <QByteArray>
#include <QString>

namespace covershift {

/// A range of days whose numbers a person has closed, as they were then. Never changed afterwards: a
/// correction is a further revision beside it, with a reason.
struct PeriodClose
{
    qint64 id = 0; ///< of its row; 0: not stored yet
    DayRange days; ///< calendar days of `zone`
    int revision = 1; ///< 1, 2, 3 … of the same days
    Instant closedAt{};
    QString actor; ///< the person's login name
    QString reason; ///< empty for a first revision
    QByteArray zone; ///< IANA: the organisation's, when it was closed
    QByteArray numbers; ///< canonical JSON: `reports::closedNumbers()`
    QByteArray chainHead; ///< the audit's last hash before it
    [[nodiscard]] bool covers(const QDate& day) const { return days.first <= day && day <= days.last; }
};

/// That a person has changed, with a reason, what may lie in closed days: their next revision is due.
struct PeriodCorrection
{
    qint64 id = 0; ///< of its row; 0: not stored yet
    DayRange days; ///< of the close
    Instant at{};
    QString actor; ///< the person's login name
    QString reason;
};

} // namespace covershift
