#pragma once

#include "hostdesk.h"

#include <cli/door.h>
#include <handover/ownerclient.h>
#include <session/session.h>
#include <support/rawhost.h>

#include <QSignalSpy>
#include <QTest>

namespace covershift::cli {

/// The owner of a console's data folder, as the window is one: a session and a door for commands.
class OwnerDesk
{
public:
    /// `secrets`: another keychain than the console's.
    explicit OwnerDesk(Console& console, bool sends = true, const QString& version = QStringLiteral("1.2.3"),
        std::unique_ptr<secrets::SecretStore> secrets = {})
        : m_secrets(secrets ? std::move(secrets) : console.makeSecrets())
    {
        session::SessionConfig config;
        config.folder = console.dataFolder();
        config.clock = &console.clock();
        config.secrets = m_secrets.get();
        config.actor = QStringLiteral("owner");
        config.sends = sends;
        m_session = std::make_unique<session::Session>(config);
        const auto opened = m_session->open();
        const auto ready = m_session->ready();
        if (!QTest::qWaitFor([&] { return ready.isFinished(); }, 60'000) || !opened.result())
            return;
        Environment environment;
        environment.clock = &console.clock();
        environment.actor = config.actor;
        environment.version = version;
        m_door = std::make_unique<Door>(*m_session, environment);
        isOpen = m_door->listen().has_value();
    }

    session::Session& session() { return *m_session; }
    session::Board& board() { return m_session->board(); }
    Door& door() { return *m_door; }
    void quit()
    {
        m_door.reset();
        m_session.reset();
    }

    bool isOpen = false;

private:
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<Door> m_door;
};

/// Whether an owner takes commands for the console's data folder at this moment.
inline bool takesCommands(const Console& console)
{
    handover::OwnerClient client({console.dataFolder(), QStringLiteral("1.2.3")});
    const QSignalSpy welcomed(&client, &handover::OwnerClient::welcomed);
    const QSignalSpy absent(&client, &handover::OwnerClient::absent);
    client.begin();
    (void)QTest::qWaitFor([&] { return !welcomed.isEmpty() || !absent.isEmpty(); }, 30'000);
    return absent.isEmpty();
}

/// A push is accepted, once the test lets the answer go.
inline support::RawReply heldAcceptance()
{
    auto reply = support::RawReply::answer(202, R"({"status":"PENDING"})");
    reply.held = true;
    return reply;
}

} // namespace covershift::cli
