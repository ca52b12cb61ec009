#pragma once

#include <QString>

namespace covershift::handover {

/// The security identifier of the account that a process runs as; empty where this one may not know, as it
/// may not of another account's.
[[nodiscard]] QString userOfProcess(quint32 process);

} // namespace covershift::handover
