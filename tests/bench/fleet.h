#pragma once

#include <QByteArray>
#include <QString>

namespace covershift {
class Clock;
}
namespace covershift::sandbox {
struct SandboxInfo;
}
namespace covershift::session {
class Session;
}

namespace covershift::bench {

/// A header row and `workers` rows: names, customer numbers `B000001` …, 40 teams.
[[nodiscard]] QByteArray fleetCsv(int workers);

/// Connects an open session to the host and imports a fleet of that size.
void setUp(session::Session& session, const sandbox::SandboxInfo& host, int workers);

/// Fills the database of a folder with that many ended live shifts of `workers` workers over the last days,
/// by way of the store's repositories.
void seedLedger(const QString& folder, const Clock& clock, int workers, int shifts);

} // namespace covershift::bench
