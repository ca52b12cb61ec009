#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

class QIODevice;

namespace covershift {
class Clock;
}

namespace covershift::cli {

/// The built-in hosts, as the command line needs them; made by the composition root, so that this library
/// does not know the sandbox.
class SandboxRunner {
public:
    virtual ~SandboxRunner() = default;
    struct Options {
        quint16 port = 0;
        quint32 seed = 1;
        QByteArray faults; ///< contents of the fault file; empty: none
        QString stateDir;
    };
    /// Starts and gives the JSON object of the first line (URL and keys), or an error in `error`.
    virtual QByteArray start(const Options& options, QString* error) = 0;
};

/// What a run of the command line works with. Streams are handed in, so that tests run it in-process.
struct Environment {
    QIODevice* in = nullptr;
    QIODevice* out = nullptr;
    QIODevice* err = nullptr;
    const Clock* clock = nullptr;
    QString defaultFolder; ///< the platform's application data folder
    std::function<std::unique_ptr<SandboxRunner>()> makeSandbox;
};

/// Runs one command line (without the program's name) to its end, on the event loop of the calling
/// thread's QCoreApplication; calls `finished` with the exit status of `contracts/cli.md`.
void run(const Environment& environment, const QStringList& arguments, std::function<void(int)> finished);

} // namespace covershift::cli
