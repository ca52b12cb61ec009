#pragma once

#include <QJsonObject>

namespace covershift::bench {

/// 10,000 queued logins, sent to the sandbox in batches while the window is open, against the same bodies
/// posted by a bare loop, one after the other, in the same run; and the longest stall of the GUI thread.
[[nodiscard]] QJsonObject measureDrain();

} // namespace covershift::bench
