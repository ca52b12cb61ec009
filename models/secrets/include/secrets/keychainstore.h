#pragma once

#include <domain/instant.h>
#include <secrets/secretstore.h>

#include <QObject>

namespace covershift::secrets {

/// The platform's keychain through QtKeychain, with no insecure fallback. On Linux the backend calls back
/// through the GLib event loop that Qt runs by default there.
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    /// How long a person may take to unlock the keychain before it is called locked.
    static constexpr milliseconds DefaultPatience{60'000};

    explicit KeychainStore(
        QString service, milliseconds patience = DefaultPatience, QObject* parent = nullptr);
    /// Whether this session can have a keychain (Linux: a session bus and a library that speaks to the secret
    /// service). Never waits for the bus: whether the service answers, `read()` tells.
    [[nodiscard]] static bool isAvailable();
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString& name) override;
    [[nodiscard]] QFuture<Done> write(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] QFuture<Done> remove(const QString& name) override;
    [[nodiscard]] bool isDurable() const override { return true; }

private:
    QString m_service;
    milliseconds m_patience;
};

} // namespace covershift::secrets
