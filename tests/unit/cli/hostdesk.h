#pragma once

#include "console.h"

#include <sandbox/sandboxhost.h>
#include <support/heldport.h>

namespace covershift::cli {

/// A console that is connected to a host of its own, with workers W1 … (customer numbers C1 …).
class HostDesk
{
public:
    explicit HostDesk(int workers)
    {
        m_host = std::make_unique<sandbox::SandboxHost>(sandbox::SandboxConfig{});
        m_info = m_host->start().value_or(sandbox::SandboxInfo{});
        QByteArray csv("name,customer_number,work_provider_user_id\n");
        for (int i = 1; i <= workers; ++i)
            csv += QStringLiteral("W%1,C%1,P%1\n").arg(i).toUtf8();
        console.run({QStringLiteral("workers"), QStringLiteral("import"),
            console.writeFile(QStringLiteral("workers.csv"), csv)});
        isConnected = connectTo(m_info.zegoKey).status == 0;
    }

    Ran connectTo(const QByteArray& key, const QStringList& more = {})
    {
        return connectTo(m_info.url, key, more);
    }
    /// To another host than its own.
    Ran connectTo(const QUrl& url, const QByteArray& key, const QStringList& more = {})
    {
        return console.run(
            QStringList{QStringLiteral("connection"), QStringLiteral("set"), QStringLiteral("zego"),
                QStringLiteral("--url"), url.toString(), QStringLiteral("--key-stdin")}
                + more,
            key + '\n');
    }
    /// Nobody answers at its address then.
    void stopHost()
    {
        m_host.reset();
        m_port = std::make_unique<support::HeldPort>(port());
    }
    bool restartHost()
    {
        sandbox::SandboxConfig config;
        config.port = port();
        m_port.reset();
        m_host = std::make_unique<sandbox::SandboxHost>(config);
        return m_host->start().has_value();
    }
    bool setFaults(const QByteArray& script) { return m_host->setFaults(script).has_value(); }
    sandbox::SandboxHost& host() { return *m_host; }
    const sandbox::SandboxInfo& info() const { return m_info; }

    Console console;
    bool isConnected = false;

private:
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_info.url.port()); }

    std::unique_ptr<sandbox::SandboxHost> m_host;
    std::unique_ptr<support::HeldPort> m_port;
    sandbox::SandboxInfo m_info;
};

} // namespace covershift::cli
