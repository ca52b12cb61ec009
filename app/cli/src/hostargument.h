#pragma once

#include "run.h"

namespace covershift::cli {

/// The host that the first argument names. Nothing, and the run is over: a word that names none is wrong
/// usage.
[[nodiscard]] std::optional<Host> hostArgument(Run& run);

} // namespace covershift::cli
