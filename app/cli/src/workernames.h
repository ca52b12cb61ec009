#pragma once

#include "run.h"

namespace covershift::cli {

/// What the workers are named for, which says whom a name may mean: those who are archived or the others.
enum class Named {
    ToPush,
    ToAsk,
    ToArchive,
    ToBringBack,
    ToTellOf, ///< both
};

/// The workers that the arguments name, each once. Every name is looked up before anything is done: nothing
/// where one is unknown, ambiguous or not meant, and then the run is over, with each such name on stderr.
[[nodiscard]] std::optional<QVector<WorkerId>> namedWorkers(
    Run& run, const QStringList& names, Named purpose = Named::ToPush);

} // namespace covershift::cli
