#pragma once

#include <domain/error.h>
#include <handover/identity.h>
#include <handover/request.h>

#include <QObject>

#include <chrono>
#include <memory>

namespace covershift::handover {

/// Hands one command, or the wish to see the window, to the owner of a data folder. Each object is good for
/// one attempt. Any thread with an event loop; nothing here blocks it. Signals come from the event loop.
class OwnerClient final : public QObject
{
    Q_OBJECT
public:
    explicit OwnerClient(Identity identity, QObject* parent = nullptr);
    ~OwnerClient() override;

    /// How long an owner may take for its first word.
    void setPatience(std::chrono::milliseconds patience);
    /// How long an owner may neither say nor take anything once a command was handed to it. One that lives
    /// says so every second, however long the command takes.
    void setSilence(std::chrono::milliseconds silence);
    /// Looks for the owner; ends in `absent()`, `welcomed()` or `refused()`.
    void begin();
    /// After `welcomed()`, one of these two.
    void run(const Request& request);
    void raise(const QString& page);
    /// Ctrl-C: the owner ends the command as it would end one of its own.
    void interrupt();

Q_SIGNALS:
    void absent(); ///< nobody listens, or the owner left before the command had begun: nothing was done
    void welcomed();
    /// `OtherVersion` (its version in `detail`), `OtherOwner`; `FolderInUse`: the owner says nothing;
    /// `TooLarge`: the files are. Nothing was done.
    void refused(const covershift::Error& error);
    void raised(bool window); ///< false: the owner has no window, only a command that runs
    void out(const QByteArray& bytes);
    void err(const QByteArray& bytes);
    void made(const QString& path, const QByteArray& bytes); ///< the content of an output file
    void finished(int status);
    /// The owner ended in the middle. `maySave`: something may have been saved.
    void lost(bool maySave);
    /// The owner hangs: neither its answer nor what it saved is known, and it may still carry the command
    /// out.
    void silent();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::handover
