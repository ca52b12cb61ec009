#pragma once

#include <domain/error.h>
#include <handover/call.h>
#include <handover/identity.h>

#include <QObject>

#include <functional>
#include <memory>

namespace covershift::handover {

/// Where the owner of a data folder takes commands from other processes of the same person and version.
/// Any thread with an event loop; nothing here blocks it.
class OwnerServer final : public QObject
{
    Q_OBJECT
public:
    explicit OwnerServer(Identity identity, QObject* parent = nullptr);
    /// Tells those who wait that the owner is leaving, and lets them go.
    ~OwnerServer() override;

    /// Only while this process holds the lock of the folder's database: a socket that is found at its place
    /// was left behind by an owner that died, and is taken away. `StoreFailed`: nobody can be heard, which
    /// keeps the owner from nothing else.
    [[nodiscard]] Done listen();
    /// Takes nobody in any more. Commands that have begun go on; others are let go and may try again.
    void close();
    /// A command has begun whose end the other process has not been told.
    [[nodiscard]] bool isBusy() const;
    /// How a second start of the window is answered: true where one was raised. Without it: false.
    void setRaise(std::function<bool(const QString& page)> raise);

Q_SIGNALS:
    /// A command has begun. Whoever takes it ends it by `Call::finish()`.
    void called(covershift::handover::Call* call);
    void idle(); ///< not busy any more

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::handover
