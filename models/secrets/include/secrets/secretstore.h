#pragma once

#include <domain/error.h>

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace covershift::secrets {

/// Where keys live. Called from the thread that made it; futures finish on that thread's event loop.
/// A secret is never logged, and never stands in an Error.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// `KeyMissing` where there is none, `KeychainLocked`, `KeychainUnavailable`.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> read(const QString& name) = 0;
    /// Reads back what it wrote before it says done: a locked keyring answers as an empty one does.
    [[nodiscard]] virtual QFuture<Done> write(const QString& name, const QByteArray& secret) = 0;
    [[nodiscard]] virtual QFuture<Done> remove(const QString& name) = 0;
    /// What is written outlives the process. False: "held until exit".
    [[nodiscard]] virtual bool isDurable() const = 0;
};

} // namespace covershift::secrets
