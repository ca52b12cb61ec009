#pragma once

#include "run.h"

namespace covershift::cli {

/// Whom a name may mean.
enum class Named { AtWork, Archived };

/// The workers that the arguments name, each once. Every name is looked up before anything is done: nothing
/// where one is unknown, ambiguous or archived, and then the run is over, with each such name on stderr.
[[nodiscard]] std::optional<QVector<WorkerId>> namedWorkers(
    Run& run, const QStringList& names, Named which = Named::AtWork);

} // namespace covershift::cli
