#pragma once

#include <cli/program.h>

namespace covershift::cli {

/// The sandbox of this program, behind the command line's interface. A build without it gives one that says
/// so.
[[nodiscard]] std::unique_ptr<SandboxRunner> makeSandbox();

} // namespace covershift::cli
