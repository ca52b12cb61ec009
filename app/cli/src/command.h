#pragma once

#include <QCommandLineParser>
#include <QStringList>

#include <functional>

namespace covershift::secrets {
class SecretStore;
}

namespace covershift::cli {

class Run;

/// `contracts/cli.md`, Exit status.
enum class Exit { Done = 0, Refused = 1, Usage = 2, Kept = 3 };

/// What a command needs of the session before it can run.
enum class Needs {
    Nothing, ///< not even a data folder
    Folder, ///< the folder is open, the outbox stays at rest
    Sending, ///< the outbox runs
};

/// One verb. Holds nothing that outlives its run.
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QString name() const = 0; ///< its words: `outbox push`
    [[nodiscard]] virtual QString summary() const = 0; ///< one sentence, for the help
    /// The arguments as the help shows them: `WORKER…`; empty: there are none.
    [[nodiscard]] virtual QString arguments() const { return {}; }
    /// One whole line of arguments that could be typed so.
    [[nodiscard]] virtual QString example() const = 0;
    /// What the help says beside the summary: a paragraph each. Exit statuses where they are special.
    [[nodiscard]] virtual QStringList notes() const { return {}; }
    virtual void addOptions(QCommandLineParser&) const { }
    [[nodiscard]] virtual Needs needs() const { return Needs::Folder; }
    /// Checks what was written, before anything is opened. False: it has ended the run.
    virtual bool prepare(Run&) { return true; }
    /// Ends the run, now or later, by one of the run's ends. On a session that other runs may share and that
    /// may outlive this one.
    virtual void execute(Run& run) = 0;

    /// Before another process carries the command out, that which only the one that was called may do:
    /// standard input and the keychain. Calls `next`, now or later, unless it has ended the run.
    virtual void beforeHandOver(Run&, secrets::SecretStore&, std::function<void()> next) { next(); }
    /// What is to be put back once the other process has ended it with this status. Calls `next`.
    virtual void afterHandOver(Run&, secrets::SecretStore&, Exit, std::function<void()> next) { next(); }
};

} // namespace covershift::cli
