#pragma once

#include <QJsonObject>
#include <QString>

namespace covershift::bench {

/// Runs `program` on a folder whose ledger holds 100,000 live shifts, several times, each a process of its
/// own, and takes what it says of itself: from the start of the process to the first painted frame, and
/// until the whole ledger is in memory. Against the same on an empty folder.
[[nodiscard]] QJsonObject measureStart(const QString& program);

/// The other side: opens the window on that folder, prints the numbers as one line of JSON, and ends.
/// `startedMs`: when the process was started, in ms since the epoch.
[[nodiscard]] int reportStart(const QString& folder, qint64 startedMs);

} // namespace covershift::bench
