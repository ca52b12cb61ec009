#pragma once

#include "command.h"

#include <QStringList>

#include <chrono>
#include <memory>
#include <vector>

namespace covershift::cli {

using Commands = std::vector<std::unique_ptr<Command>>;

/// The options that every command takes, before its name or after it.
struct GlobalOptions
{
    QString folder; ///< empty: the default one
    bool json = false;
    std::chrono::milliseconds timeout{30'000};
    bool hasTimeout = false; ///< it was written, so that it holds for what waits for no host too
};

/// One line as it was written, taken apart.
struct CommandLine
{
    GlobalOptions options;
    Command* command = nullptr; ///< null: nothing to run
    std::unique_ptr<QCommandLineParser> parser; ///< of the command, with its values
    QString help; ///< asked for instead of a run
    bool version = false; ///< likewise
    QString wrong; ///< a sentence: the syntax is wrong
};

[[nodiscard]] CommandLine parse(const QStringList& arguments, const Commands& commands);

} // namespace covershift::cli
