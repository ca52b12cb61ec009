#pragma once

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
};

/// The rows of a report as a CSV file (`CsvTable`): `worker` and `worker_name`, `team` or `day`; `from` and
/// `to` (the first moment after it) with their offsets, `time_zone`; `as_of`, until when an open shift was
/// counted; `planned_s`, `insured_s`, `covered_s`, `gap_s`, `unplanned_s`, `doubtful_s` in whole seconds. By
/// worker and with a tariff also `sessions`, `sessions_s` and `billed_s`.
[[nodiscard]] QByteArray reportCsv(const Report& report, ReportKey key, const ExportTerms& terms);

/// Stretches likewise: `worker`, `worker_name`, `team`, `kind`, `start`, `end`, `time_zone`, `seconds`.
[[nodiscard]] QByteArray stretchesCsv(
    const QVector<Stretch>& stretches, const QTimeZone& zone, const ExportTerms& terms);

/// `2026-11-21T14:00:00+01:00`, with the offset of that moment in this zone.
[[nodiscard]] QString isoTime(Instant at, const QTimeZone& zone);

} // namespace covershift::reports
