#pragma once

#include <domain/connection.h>
#include <domain/operation.h>

namespace covershift::session {

/// Whether an uncertain push of this kind is settled without a person (`contracts/outbox.md`, the table of
/// endpoints, and the connection's setting).
[[nodiscard]] bool settlesItself(OperationKind kind, OnUncertain setting);

} // namespace covershift::session
