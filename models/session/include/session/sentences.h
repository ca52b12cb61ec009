#pragma once

#include <domain/connection.h>
#include <domain/error.h>
#include <domain/operation.h>
#include <domain/pushrules.h>
#include <domain/workerimport.h>

#include <QString>

namespace covershift::session {

/// What a person reads of an error: a whole sentence, translated, that says what to do. The window and the
/// command line share it. `worker`: a name to put in where the error is about one worker.
[[nodiscard]] QString sentence(const Error& error, const QString& worker = {});
[[nodiscard]] QString sentence(const ImportError& error); ///< names line, column and reason
[[nodiscard]] QString reasonOf(
    const ImportError& error); ///< only the reason, where line and column stand apart
[[nodiscard]] QString sentence(PushWarning warning, const QString& worker);
/// "Zego refused the key. Enter the right one in Settings › Connections." and the like; empty for None.
[[nodiscard]] QString sentence(PauseReason reason, const QString& detail);
/// A state as a person reads it: "Queued", "Accepted", …
[[nodiscard]] QString stateTitle(OperationState state);
[[nodiscard]] QString kindTitle(OperationKind kind);

} // namespace covershift::session
