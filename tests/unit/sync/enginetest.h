#pragma once

#include "stubhost.h"
#include "syncbench.h"

#include <support/rawhost.h>
#include <support/testcase.h>

#include <QDeadlineTimer>
#include <QTest>

#include <optional>

namespace covershift::tests {

/// Requests that have arrived and that the host will not answer by itself.
[[nodiscard]] inline int unanswered(const StubHost& host)
{
    return host.unanswered();
}
/// One of its replies is always made.
[[nodiscard]] inline int unanswered(const support::RawHost&)
{
    return 0;
}

/// What the tests of the engine begin with: a clock, a host, and a bench that is connected to it.
template <class Host>
class EngineTest : public support::TestCase
{
protected:
    void setUp(int workers)
    {
        TestCase::init();
        m_clock.emplace();
        m_host.emplace();
        m_bench.emplace(*m_clock);
        m_bench->connect(m_host->url());
        m_workers = m_bench->hire(workers);
    }

    void tearDown()
    {
        QVERIFY(m_bench->ledgerIsDerived());
        m_bench.reset();
        m_host.reset();
    }

    sync::SavedPush push(OperationKind kind, int first, int count)
    {
        return m_bench->save(kind, m_workers.sliced(first, count), m_clock->now());
    }

    /// After this the engine has looked at what is due, whatever left has arrived, and what was answered is
    /// taken in: it knows by what is in flight, not by any clock.
    void turn()
    {
        constexpr int Enough = 25; // turns of the event loop in which nothing happens
        m_bench->engine->poke();
        const QDeadlineTimer patience(std::chrono::seconds(30));
        for (int quiet = 0; quiet < Enough;) {
            QTest::qWait(0);
            quiet = m_bench->engine->inFlight() == unanswered(*m_host) ? quiet + 1 : 0;
            QVERIFY(!patience.hasExpired());
        }
    }

    std::optional<support::FakeClock> m_clock;
    std::optional<Host> m_host;
    std::optional<SyncBench> m_bench;
    QVector<Worker> m_workers;
};

} // namespace covershift::tests
