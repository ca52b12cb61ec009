#pragma once

#include <QJsonObject>

namespace covershift::bench {

/// Reports over 1,000,000 ledger rows and as many planned occurrences of 2,000 workers over 500 days, in a
/// real data folder: a month and the whole range. The yardstick: reading all ledger rows in order through
/// Qt's driver, and summing durations per worker and day.
[[nodiscard]] QJsonObject measureReport();

} // namespace covershift::bench
