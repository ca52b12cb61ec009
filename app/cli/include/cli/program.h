#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QIODevice;

namespace covershift {
class Clock;
}
namespace covershift::secrets {
class SecretStore;
}

namespace covershift::cli {

/// The built-in hosts, as the command line needs them; made by the composition root, so that this library
/// does not know the sandbox. They run until this is deleted.
class SandboxRunner
{
public:
    virtual ~SandboxRunner() = default;
    struct Options
    {
        quint16 port = 0;
        quint32 seed = 1;
        QByteArray faults; ///< contents of the fault file; empty: none
        QString stateDir;
    };
    /// Starts and gives the JSON object of the first line (URL and keys), or an error in `error`.
    virtual QByteArray start(const Options& options, QString* error) = 0;
};

/// What a run of the command line works with. Streams are handed in, so that tests run it in-process.
struct Environment
{
    QIODevice* in = nullptr;
    QIODevice* out = nullptr;
    QIODevice* err = nullptr;
    const Clock* clock = nullptr;
    QString defaultFolder; ///< COVERSHIFT_DATA_DIR, else the platform's application data folder
    QString actor; ///< who acts: the person's login name
    QString version; ///< what --version prints
    /// `makeSecrets` gives one that the environment of this process holds: it is never handed over.
    bool hasSecretInEnvironment = false;
    std::function<std::unique_ptr<secrets::SecretStore>()> makeSecrets;
    std::function<std::unique_ptr<SandboxRunner>()> makeSandbox;
};

/// Asks a run to end early (Ctrl-C): what was saved stays in the outbox. May be called at any time, once
/// the run is over it does nothing.
using Interrupt = std::function<void()>;

/// Runs one command line (without the program's name) to its end, on the event loop of the calling
/// thread's QCoreApplication; calls `finished` with the exit status of `contracts/cli.md`, from the event
/// loop and never before it returns. Where another process owns the data folder, it is handed the command
/// (`contracts/cli.md`, One owner); else this run owns it and takes commands of others until the last of them
/// is done.
Interrupt run(
    const Environment& environment, const QStringList& arguments, std::function<void(int)> finished);

} // namespace covershift::cli
