#pragma once

#include <QString>

#include <optional>

namespace covershift::handover {

/// Whom the process at the other end of a connected socket runs as, in the words of `currentUser()`; nothing
/// where the platform does not tell. The system says so, not the peer.
[[nodiscard]] std::optional<QString> peerUser(qintptr descriptor);

} // namespace covershift::handover
