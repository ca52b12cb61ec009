#pragma once

#include "reportsnapshot.h"

#include <session/reportdesk.h>

#include <functional>

namespace covershift::session {

/// What a query's workers, in a query's teams, are planned for on its days, as a file. On any one thread.
/// `goesOn` is told how far it is, and asked: false ends it early.
[[nodiscard]] PlannedCalendar plannedCalendar(const ReportSnapshot& held, const QVector<Worker>& workers,
    const reports::ReportQuery& query, const std::function<bool(qsizetype done, qsizetype of)>& goesOn);

} // namespace covershift::session
