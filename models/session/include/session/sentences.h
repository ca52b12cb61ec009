#pragma once

#include <domain/connection.h>
#include <domain/error.h>
#include <domain/liveshift.h>
#include <domain/operation.h>
#include <domain/pushrules.h>
#include <domain/shiftimport.h>
#include <domain/workerimport.h>

#include <QString>

namespace covershift::session {

class Board;
struct Notice;

/// Where a sentence is read: what to do is a click in the window, and a command or an option at the command
/// line.
enum class Place { Window, CommandLine };

/// What a person reads of an error: a whole sentence, translated, that says what to do. The window and the
/// command line share it. `worker`: a name to put in where the error is about one worker. `host`: whom it is
/// about, as a key, an address or a variable of the environment is named then.
[[nodiscard]] QString sentence(
    const Error& error, const QString& worker = {}, Place place = Place::Window, Host host = Host::Zego);
[[nodiscard]] QString sentence(const ImportError& error); ///< names line, column and reason
[[nodiscard]] QString reasonOf(
    const ImportError& error); ///< only the reason, where line and column stand apart
[[nodiscard]] QString sentence(const ShiftImportError& error); ///< likewise
[[nodiscard]] QString reasonOf(const ShiftImportError& error); ///< likewise
[[nodiscard]] QString sentence(PushWarning warning, const QString& worker, Place place = Place::Window);
/// The same, with what the board knows of that worker: the last login, whether the host was asked.
[[nodiscard]] QString sentence(const Notice& notice, const Board& board, Place place = Place::Window);
/// "Zego refused the key. Enter the right one in Settings › Connections." and the like; empty for None.
[[nodiscard]] QString sentence(
    PauseReason reason, const QString& detail, Place place = Place::Window, Host host = Host::Zego);
[[nodiscard]] QString hostTitle(Host host); ///< "Zego", "Viviot": the same in every language
/// A state as a person reads it: "Queued", "Accepted", …
[[nodiscard]] QString stateTitle(OperationState state);
[[nodiscard]] QString kindTitle(OperationKind kind);
/// Likewise of a live shift: "Open", "To come", "Running to its end", …
[[nodiscard]] QString stateTitle(const LiveShift& shift, Instant now);
[[nodiscard]] QString certaintyTitle(Certainty certainty); ///< how sure its start is

/// `ReasonMissing`: the call changes a closed period. The same call with a reason passes.
[[nodiscard]] Error closedPeriodRefusal();
[[nodiscard]] bool changesClosedPeriod(const Error& refusal);

} // namespace covershift::session
