#pragma once

#include "run.h"

namespace covershift::cli {

/// The workers that the arguments name, each once. Every name is looked up before anything is done: nothing
/// where one is unknown or ambiguous, and then the run is over, with each such name on stderr.
[[nodiscard]] std::optional<QVector<WorkerId>> namedWorkers(Run& run, const QStringList& names);

} // namespace covershift::cli
