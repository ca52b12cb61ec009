#pragma once

#include <secrets/secretstore.h>

#include <memory>

namespace covershift::secrets {

/// Lays `COVERSHIFT_ZEGO_KEY` and `COVERSHIFT_VIVIOT_SECRET` over another store: they override what it
/// holds and are never stored (`contracts/cli.md`, General). Names: `zego:<url>` and `viviot:<url>`.
class EnvironmentStore final : public SecretStore
{
public:
    /// Reads the two variables once, here.
    explicit EnvironmentStore(std::unique_ptr<SecretStore> below);
    ~EnvironmentStore() override;
    /// One of the two variables is set.
    [[nodiscard]] static bool holdsAny();
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString& name) override;
    [[nodiscard]] QFuture<Done> write(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] QFuture<Done> remove(const QString& name) override;
    [[nodiscard]] bool isDurable() const override;

private:
    std::unique_ptr<SecretStore> m_below;
    QByteArray m_zegoKey;
    QByteArray m_viviotSecret;
};

} // namespace covershift::secrets
