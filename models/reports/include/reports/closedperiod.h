#pragma once

#include <domain/periodclose.h>
#include <reports/report.h>

#include <optional>

namespace covershift::reports {

/// How the numbers of a report stand to those that were kept when its days were closed.
enum class KeptNumbers {
    Same,
    Changed,
    OfMore, ///< kept were those of all teams and workers, and the report is of some
    Unreadable,
};
/// `same`, `changed`, `of_more`, `unreadable`.
[[nodiscard]] QString keptNumbersName(KeptNumbers numbers);

/// What was kept of just the days of a report: the last revision.
struct ClosedReport
{
    PeriodClose close;
    KeptNumbers numbers = KeptNumbers::Same;
};

/// Nothing where these days were never closed as such. `closes` in any order.
[[nodiscard]] std::optional<ClosedReport> closedReport(
    const Report& report, const QVector<PeriodClose>& closes);

} // namespace covershift::reports
