#pragma once

#include "run.h"

namespace covershift::cli {

/// The operation that the first argument names. Nothing, and the run is over: it is no id.
[[nodiscard]] std::optional<OperationId> operationArgument(Run& run);
/// The reason that a decision is recorded with; nothing, and the run is over: there is none.
[[nodiscard]] std::optional<QString> reasonOption(Run& run);
/// Calls back with the operation of this id as it stands; nothing: there is none, or it cannot be read.
void findOperation(Run& run, OperationId id, std::function<void(const std::optional<Operation>&)> call);
void addReasonOption(QCommandLineParser& parser);
/// The same option where a reason is wanted only for a change of a closed period.
void addClosedReasonOption(QCommandLineParser& parser);

} // namespace covershift::cli
