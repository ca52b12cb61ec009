#pragma once

#include <domain/occurrence.h>

#include <QString>

namespace covershift {
class Clock;
}
namespace covershift::session {
class Session;
}

namespace covershift::bench {

/// A fleet of 2,000 workers with a live shift and an occurrence each on 500 days up to yesterday.
struct ReportFleet
{
    DayRange days;
    qint64 occurrences = 0;
};

/// Workers and ledger, by way of the store's repositories.
[[nodiscard]] ReportFleet seedReportFleet(const QString& folder, const Clock& clock);
/// The templates that plan each worker once a day, and the organisation's time zone.
void planReportFleet(session::Session& session, const ReportFleet& fleet);
/// How long it takes to read every ledger row in order, forward only, and to sum seconds per worker and day.
[[nodiscard]] double sumByDriverMs(const QString& folder, const ReportFleet& fleet);

} // namespace covershift::bench
