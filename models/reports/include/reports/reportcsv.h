#pragma once

#include <reports/closedperiod.h>
#include <reports/report.h>

#include <QByteArray>
#include <QString>

#include <functional>

namespace covershift::reports {

enum class ReportKey { Worker, Team, Day };

/// `worker`, `team`, `day`: the column, the JSON member and the argument of the command line.
[[nodiscard]] QString reportKeyName(ReportKey key);
[[nodiscard]] std::optional<ReportKey> reportKeyFromName(QStringView name);
/// `covered`, `gap`, `unplanned`, `doubtful`.
[[nodiscard]] QString timeKindName(TimeKind kind);

struct WorkerLabel
{
    QString identifier; ///< that the connection sends; else the name
    QString name;
};

/// What an exported file says besides numbers.
struct ExportTerms
{
    std::function<WorkerLabel(WorkerId)> labelOf;
    QString notice; ///< stands in every row, in a column `notice`; empty: no such column. In a sandbox: that
                    ///< nobody is insured
    std::optional<ClosedReport> closed{}; ///< of the report's days; nothing: no such columns
};

/// The rows of a report as a CSV file (`CsvTable`): `worker` and `worker_name`, `team` or `day`; `from` and
/// `to` (the first moment after it) with their offsets, `time_zone`; `as_of`, until when an open shift was
/// counted; `planned_s`, `insured_s`, `covered_s`, `gap_s`, `unplanned_s`, `doubtful_s` in whole seconds.
/// With a tariff also, by worker, `sessions`, `sessions_s`, `billed_s` and `premium_estimate`, and by any key
/// `unplanned_cost_estimate` and `currency`. Where just these days were closed `closed_at`, `closed_revision`
/// and `closed_numbers` (`keptNumbersName()`): the last revision, and whether its numbers are those of the
/// rows.
[[nodiscard]] QByteArray reportCsv(const Report& report, ReportKey key, const ExportTerms& terms);

/// Stretches likewise: `worker`, `worker_name`, `team`, `kind`, `start`, `end`, `time_zone`, `seconds`.
/// `goesOn` is told now and then how many rows there are of how many, and asked: false ends it, with nothing.
[[nodiscard]] QByteArray stretchesCsv(
    const QVector<Stretch>& stretches, const QTimeZone& zone, const ExportTerms& terms,
    const std::function<bool(qsizetype done, qsizetype of)>& goesOn = [](auto...) { return true; });

/// `12.3400`: an amount in ten-thousandths of the currency's unit, as a number with a point.
[[nodiscard]] QString amountNumber(qint64 amount);

/// `2026-11-21T14:00:00+01:00`, with the offset of that moment in this zone.
[[nodiscard]] QString isoTime(Instant at, const QTimeZone& zone);

} // namespace covershift::reports
