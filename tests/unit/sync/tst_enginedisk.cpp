#include "enginetest.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QSignalSpy>

#include <functional>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace covershift;
using namespace covershift::sync;
using namespace covershift::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using State = OperationState;
using Act = std::function<void(SyncBench&, support::FakeClock&, const QVector<Worker>&)>;
Q_DECLARE_METATYPE(Act)

/// The engine on a disk that is full for a while.
class tst_enginedisk : public EngineTest<StubHost>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void D2_diskFullAtAnAnswerIsRecordedLater();
    void D2_diskFullAtAnAnswer_theWaitBeginsWhenItIsRecorded();
    void D2_diskFullBeforeSendingSendsNothing();
    void D2_sendingIsTriedAgainByItself();
    void D2_diskFullAtTheStart_data();
    void D2_diskFullAtTheStart();
};

namespace {

#ifdef Q_OS_UNIX
/// While it lives, no file grows beyond a page: what SQLite sees of a full disk.
class FullDisk
{
public:
    FullDisk()
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 4096;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    void (*m_handler)(int);
    rlimit m_before{};
};
#endif

} // namespace

void tst_enginedisk::init()
{
    setUp(5);
}

void tst_enginedisk::cleanup()
{
    tearDown();
}

void tst_enginedisk::D2_diskFullAtAnAnswerIsRecordedLater()
{
#ifdef Q_OS_UNIX
    m_host->holdsBack = true;
    OutboxEngine& engine = m_bench->startEngine();
    QSignalSpy failed(&engine, &OutboxEngine::failed);
    const auto saved = push(OperationKind::Login, 0, 3);
    QTRY_COMPARE(m_host->requests.size(), 1);
    {
        const FullDisk full;
        m_host->letGo();
        QTRY_COMPARE(failed.size(), 1);
    }
    QCOMPARE(engine.inFlight(), 0);
    QVERIFY(m_bench->all(saved.operations, State::Sending));
    turn();
    QVERIFY(m_bench->all(saved.operations, State::Sending));
    QVERIFY(engine.resume(m_bench->connection.id, u"ann"_s));
    QVERIFY2(m_bench->all(saved.operations, State::Accepted), "the answer was kept");
    turn();
    QCOMPARE(m_host->requests.size(), 1);
#else
    QVERIFY2(true, "no file size limits on this system");
#endif
}

void tst_enginedisk::D2_diskFullBeforeSendingSendsNothing()
{
#ifdef Q_OS_UNIX
    EngineSettings settings = SyncBench::quick();
    settings.gather = 250ms;
    OutboxEngine& engine = m_bench->startEngine(settings);
    QSignalSpy failed(&engine, &OutboxEngine::failed);
    const auto saved = push(OperationKind::Login, 0, 3);
    {
        const FullDisk full;
        m_clock->advance(250ms);
        engine.poke();
        QTRY_COMPARE(failed.size(), 1);
        turn();
        QCOMPARE(failed.size(), 1);
    }
    QCOMPARE(m_host->requests.size(), 0);
    QVERIFY(m_bench->all(saved.operations, State::Queued));
    engine.wake();
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
    QCOMPARE(m_host->requests.size(), 1);
#else
    QVERIFY2(true, "no file size limits on this system");
#endif
}

void tst_enginedisk::D2_diskFullAtAnAnswer_theWaitBeginsWhenItIsRecorded()
{
#ifdef Q_OS_UNIX
    m_host->holdsBack = true;
    m_host->answer = [](const StubRequest&) {
        StubReply reply;
        reply.status = 503;
        return reply;
    };
    OutboxEngine& engine = m_bench->startEngine();
    QSignalSpy failed(&engine, &OutboxEngine::failed);
    const Operation operation = push(OperationKind::Login, 0, 1).operations.constFirst();
    QTRY_COMPARE(m_host->requests.size(), 1);
    {
        const FullDisk full;
        m_host->letGo();
        QTRY_COMPARE(failed.size(), 1);
    }
    m_clock->advance(30s);
    engine.wake();
    QCOMPARE(m_bench->state(operation.id), State::Queued);
    const auto next = m_bench->operation(operation.id).nextAttemptAt;
    QVERIFY2(next && *next > m_clock->now(), "an answer that was not written had opened no gate");
#else
    QVERIFY2(true, "no file size limits on this system");
#endif
}

void tst_enginedisk::D2_sendingIsTriedAgainByItself()
{
#ifdef Q_OS_UNIX
    EngineSettings settings = SyncBench::quick();
    settings.gather = 250ms;
    settings.recoverAfter = 40ms;
    OutboxEngine& engine = m_bench->startEngine(settings);
    QSignalSpy failed(&engine, &OutboxEngine::failed);
    const auto saved = push(OperationKind::Login, 0, 3);
    {
        const FullDisk full;
        m_clock->advance(250ms);
        engine.poke();
        QTRY_COMPARE(failed.size(), 1);
        m_clock->advance(40ms);
        QTRY_COMPARE(failed.size(), 2);
    }
    QCOMPARE(m_host->requests.size(), 0);
    m_clock->advance(40ms);
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
    QCOMPARE(m_host->requests.size(), 1);
#else
    QVERIFY2(true, "no file size limits on this system");
#endif
}

void tst_enginedisk::D2_diskFullAtTheStart_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("the network comes up")
        << Act([](SyncBench& bench, support::FakeClock&, const QVector<Worker>&) { bench.engine->wake(); });
    QTest::newRow("outbox push") << Act([](SyncBench& bench, support::FakeClock&, const QVector<Worker>&) {
        QVERIFY(bench.engine->pushNow(u"ann"_s));
    });
    QTest::newRow("resume") << Act([](SyncBench& bench, support::FakeClock&, const QVector<Worker>&) {
        QVERIFY(bench.engine->resume(bench.connection.id, u"ann"_s));
    });
    QTest::newRow("another push is saved")
        << Act([](SyncBench& bench, support::FakeClock& clock, const QVector<Worker>& workers) {
               bench.save(OperationKind::Login, workers.last(1), clock.now());
           });
    QTest::newRow("by itself") << Act(
        [](SyncBench& bench, support::FakeClock& clock, const QVector<Worker>&) {
            clock.advance(60s);
            bench.engine->poke();
        });
}

void tst_enginedisk::D2_diskFullAtTheStart()
{
#ifdef Q_OS_UNIX
    QFETCH(Act, act);
    m_host->holdsBack = true;
    m_bench->startEngine();
    const auto saved = push(OperationKind::Login, 0, 2);
    QTRY_COMPARE(m_host->requests.size(), 1);
    m_bench->crash();
    m_host->holdsBack = false;
    {
        const FullDisk full;
        QVERIFY(!m_bench->makeEngine().start());
    }
    turn();
    QCOMPARE(m_host->requests.size(), 1);
    act(*m_bench, *m_clock, m_workers);
    QTRY_VERIFY(m_bench->all(saved.operations, State::Queued));
    m_clock->advance(1s);
    m_bench->engine->poke();
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
#else
    QVERIFY2(true, "no file size limits on this system");
#endif
}

COVERSHIFT_TEST_MAIN(tst_enginedisk)
#include "tst_enginedisk.moc"
