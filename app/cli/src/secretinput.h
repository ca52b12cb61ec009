#pragma once

#include "run.h"

#include <secrets/secretstore.h>

#include <functional>
#include <optional>

namespace covershift::cli {

/// A secret that comes from standard input, on its way to the keychain. Where another process carries the
/// command out, it is put there from here, and that one reads it: it never crosses.
class SecretInput
{
public:
    /// Of whom its faults are said.
    void setHost(Host host) { m_host = host; }
    /// To its end. False: it has ended the run.
    bool read(Run& run);
    [[nodiscard]] const std::optional<QByteArray>& secret() const { return m_secret; }

    /// Puts it into the keychain under this name; calls `next` unless it has ended the run.
    void keep(
        Run& run, secrets::SecretStore& secrets, const QString& name, const std::function<void()>& next);
    /// The keychain holds again what it held before `keep()`; then calls `next`.
    void putBack(Run& run, std::function<void()> next);
    /// What there is to keep has been put there already.
    [[nodiscard]] bool isKept() const { return m_former.has_value(); }

private:
    Host m_host = Host::Zego;
    std::optional<QByteArray> m_secret;
    secrets::SecretStore* m_secrets = nullptr; ///< the called process's own
    QString m_name;
    std::optional<Result<QByteArray>> m_former; ///< what the keychain held, once it holds the new one
};

} // namespace covershift::cli
