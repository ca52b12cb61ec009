#pragma once

#include <secrets/secretstore.h>

#include <QObject>

namespace covershift::secrets {

/// The platform's keychain through QtKeychain, with no insecure fallback.
class KeychainStore final : public QObject, public SecretStore {
    Q_OBJECT
public:
    explicit KeychainStore(QString service, QObject* parent = nullptr);
    /// Whether this session has a keychain at all (Linux: a secret service on the session bus).
    [[nodiscard]] static bool isAvailable();
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString& name) override;
    [[nodiscard]] QFuture<Done> write(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] QFuture<Done> remove(const QString& name) override;
    [[nodiscard]] bool isDurable() const override { return true; }

private:
    QString m_service;
};

} // namespace covershift::secrets
