#pragma once

#include "run.h"

#include <domain/occurrence.h>

namespace covershift::cli {

/// The options --from DATE and --to DATE, of which --to is inclusive.
void addDaysOptions(QCommandLineParser& parser);

/// Reads them. False: one is missing or no day, they are the wrong way round, or more than `most` days; then
/// the run is over.
[[nodiscard]] bool readDays(Run& run, DayRange& days, int most);

} // namespace covershift::cli
