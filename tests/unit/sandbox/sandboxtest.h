#pragma once

#include "rawclient.h"

#include <sandbox/sandboxhost.h>
#include <support/fakeclock.h>
#include <support/testcase.h>

#include <QTest>

namespace covershift::sandbox {

inline const QByteArray loginPath = "/v1/shift/login/";
inline const QByteArray batchPath = "/v1/batch/login/";

/// Base of the tests of a running host: each test function has one of its own.
class SandboxTest : public support::TestCase
{
    Q_OBJECT
protected Q_SLOTS:
    void init()
    {
        TestCase::init();
        restart({});
    }
    void cleanup() { m_host.reset(); }

protected:
    void restart(SandboxConfig config)
    {
        m_host.reset();
        config.clock = &m_clock;
        m_host = std::make_unique<SandboxHost>(config);
        const auto info = m_host->start();
        QVERIFY(info);
        m_info = *info;
        m_port = static_cast<quint16>(m_info.url.port());
    }
    [[nodiscard]] QByteArray request(const QByteArray& path, const QByteArray& body) const
    {
        return rawRequest("POST", path, m_info.zegoKey, body);
    }
    [[nodiscard]] RawAnswer post(const QByteArray& path, const QByteArray& body) const
    {
        return ask(m_port, request(path, body));
    }

    support::FakeClock m_clock;
    std::unique_ptr<SandboxHost> m_host;
    SandboxInfo m_info;
    quint16 m_port = 0;
};

} // namespace covershift::sandbox
