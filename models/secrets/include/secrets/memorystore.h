#pragma once

#include <secrets/secretstore.h>

#include <QHash>

namespace covershift::secrets {

/// Keys held until exit: of the sandbox, and where there is no keychain.
class MemoryStore final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString& name) override;
    [[nodiscard]] QFuture<Done> write(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] QFuture<Done> remove(const QString& name) override;
    [[nodiscard]] bool isDurable() const override { return false; }

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace covershift::secrets
