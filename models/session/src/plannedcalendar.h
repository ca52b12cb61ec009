#pragma once

#include "reportsnapshot.h"

#include <reports/report.h>

#include <functional>

class QIODevice;

namespace covershift::session {

/// Writes what a query's workers, in a query's teams, are planned for on its days to `out`, in pieces; how
/// many entries these are. On any one thread. `goesOn` is told how far it is, and asked: false ends it early,
/// and so does a device that takes no more.
[[nodiscard]] qsizetype plannedCalendar(const ReportSnapshot& held, const QVector<Worker>& workers,
    const reports::ReportQuery& query, QIODevice& out,
    const std::function<bool(qsizetype done, qsizetype of)>& goesOn);

} // namespace covershift::session
