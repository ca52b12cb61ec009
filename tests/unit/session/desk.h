#pragma once

#include <sandbox/sandboxhost.h>
#include <secrets/memorystore.h>
#include <session/session.h>

#include <QTemporaryDir>
#include <QTest>

#include <chrono>

namespace covershift::session {

/// A session at a host of its own, with a key in memory.
class Desk
{
public:
    explicit Desk(const QString& folder, const Clock& clock)
    {
        m_config.folder = folder;
        m_config.clock = &clock;
        m_config.secrets = &m_secrets;
        m_config.actor = QStringLiteral("tester");
    }

    SessionConfig& config() { return m_config; }
    secrets::MemoryStore& secrets() { return m_secrets; }
    Session& session() { return *m_session; }
    Board& board() { return m_session->board(); }

    void makeSession() { m_session = std::make_unique<Session>(m_config); }
    void close() { m_session.reset(); }

private:
    SessionConfig m_config;
    secrets::MemoryStore m_secrets;
    std::unique_ptr<Session> m_session;
};

/// How long a test waits for what does come, however slow the machine. Nobody who expects something waits for
/// the end of it, so where the outcome is `Settled::Kept` it is told before.
constexpr std::chrono::seconds SettledIn(40);

/// The result of a future of the session; the test fails where it does not finish.
template <class T>
std::optional<T> resultOf(QFuture<T> future, std::chrono::milliseconds atMost = std::chrono::seconds(60))
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, static_cast<int>(atMost.count())))
        return std::nullopt;
    if (future.resultCount() == 0)
        return std::nullopt;
    return future.result();
}

/// Opens it, takes the workers of the file, and connects it. False: one of these failed.
inline bool openDesk(Desk& desk, const QByteArray& csv, const ConnectionDraft& draft)
{
    desk.makeSession();
    const auto opened = resultOf(desk.session().open());
    const bool isOpen = opened && opened->has_value();
    const auto taken = isOpen ? resultOf(desk.session().importWorkers(csv)) : std::nullopt;
    const bool isTaken = taken && taken->has_value();
    const auto saved = isTaken ? resultOf(desk.session().saveConnection(draft)) : std::nullopt;
    return saved && saved->has_value();
}

/// `count` workers, W1 …, with customer numbers C1 ….
inline QByteArray workersCsv(int count)
{
    QByteArray csv("name,customer_number,team\n");
    for (int i = 1; i <= count; ++i)
        csv += QStringLiteral("W%1,C%1,North\n").arg(i).toUtf8();
    return csv;
}

} // namespace covershift::session
