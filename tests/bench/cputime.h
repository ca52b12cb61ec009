#pragma once

namespace covershift::bench {

/// What this thread has used of the processor so far, so that what else runs on the machine counts less; by
/// the wall's clock where the system does not tell.
[[nodiscard]] double cpuMilliseconds();
/// What this process holds of the machine's memory; 0 where the system does not tell.
[[nodiscard]] double residentMegabytes();

} // namespace covershift::bench
