#pragma once

#include <session/sentences.h>

namespace covershift::cli {

/// What a person at a command line reads: what to do is a command or an option.
[[nodiscard]] inline QString wordsFor(const Error& error, const QString& worker = {}, Host host = Host::Zego)
{
    return session::sentence(error, worker, session::Place::CommandLine, host);
}
/// Why an operation is not taken; empty where nothing is wrong. `subject`: whom or what it is about.
[[nodiscard]] inline QString wordsFor(const Operation& operation, const QString& subject)
{
    return operation.lastError ? wordsFor(*operation.lastError, subject, hostOf(operation.kind)) : QString();
}
[[nodiscard]] inline QString wordsFor(const session::Notice& notice, const session::Board& board)
{
    return session::sentence(notice, board, session::Place::CommandLine);
}
/// Why nothing is sent to it; empty where it is not paused.
[[nodiscard]] inline QString wordsFor(const Connection& connection)
{
    return session::sentence(
        connection.pauseReason, connection.pauseDetail, session::Place::CommandLine, connection.host);
}

} // namespace covershift::cli
