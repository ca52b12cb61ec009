#include "desk.h"

#include <domain/clock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QSignalSpy>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;

/// Opening a folder, and what comes into it without any host.
class tst_Opening : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAnEmptyFolder();
    void remembersSinceWhenItKnows();
    void aSandboxStaysOne();
    void aFolderHasOneOwner();
    void importsAllOrNothing();
    void I6_theSameFileTwiceChangesNothing();
    void endsWhileItOpens();

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void tst_Opening::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(m_folder->path(), m_clock);
    m_desk->makeSession();
}

void tst_Opening::cleanup()
{
    m_desk.reset();
    m_folder.reset();
}

void tst_Opening::opensAnEmptyFolder()
{
    QSignalSpy loaded(&m_desk->board(), &Board::loaded);
    const auto opened = resultOf(m_desk->session().open());
    QVERIFY(opened && opened->has_value());
    QVERIFY(m_desk->board().workers().isEmpty());
    QCOMPARE(m_desk->session().connection(Host::Zego).state, ConnectionState::Unset);
    QVERIFY(!m_desk->session().hasKey(Host::Zego));
    QVERIFY(!m_desk->session().keysAreDurable());
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(m_desk->board().isLoaded());
    QCOMPARE(m_desk->board().counters(m_clock.now()), Counters());
}

void tst_Opening::remembersSinceWhenItKnows()
{
    const Instant before = wholeSecond(m_clock.now());
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    const Instant since = m_desk->board().knownSince();
    QVERIFY(since >= before);
    m_desk->close();
    m_desk->makeSession();
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    QCOMPARE(wholeSecond(m_desk->board().knownSince()), wholeSecond(since));
}

void tst_Opening::aSandboxStaysOne()
{
    m_desk->config().sandbox = true;
    m_desk->makeSession();
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    m_desk->close();
    // As another name of the folder would have it.
    m_desk->config().sandbox = false;
    m_desk->makeSession();
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    QVERIFY(m_desk->session().isSandbox());
    QVERIFY(resultOf(m_desk->session().importWorkers(workersCsv(1)))->has_value());
    const WorkerId worker = m_desk->board().workers().constFirst().id;
    QVERIFY(resultOf(m_desk->session().evidence(worker, m_clock.now()))->value().sandbox);

    const QTemporaryDir other;
    Desk real(other.path(), m_clock);
    for (int run = 0; run < 2; ++run) {
        real.makeSession();
        QVERIFY(resultOf(real.session().open())->has_value());
        QVERIFY(!real.session().isSandbox());
        real.close();
    }
}

void tst_Opening::aFolderHasOneOwner()
{
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    Desk second(m_folder->path(), m_clock);
    second.makeSession();
    const auto opened = resultOf(second.session().open());
    QVERIFY(opened && !opened->has_value());
    QCOMPARE(opened->error().kind, ErrorKind::FolderInUse);
    // What kept it from opening answers every later call.
    const auto listed = resultOf(second.session().operations({}));
    QVERIFY(listed && !listed->has_value());
    QCOMPARE(listed->error().kind, ErrorKind::FolderInUse);
}

void tst_Opening::importsAllOrNothing()
{
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    const QByteArray bad = workersCsv(3) + "W4,not a number,North\n";
    const auto refused = resultOf(m_desk->session().importWorkers(bad));
    QVERIFY(refused && !refused->has_value());
    QCOMPARE(refused->error().kind, ErrorKind::InvalidCsv);
    QVERIFY(m_desk->board().workers().isEmpty());
    QCOMPARE(m_desk->session().planImport(bad).errors.size(), 1);

    QSignalSpy changed(&m_desk->board(), &Board::workersChanged);
    const auto taken = resultOf(m_desk->session().importWorkers(workersCsv(3)));
    QVERIFY(taken && taken->has_value());
    QCOMPARE((*taken)->rows.size(), 3);
    // When the future finishes, the board knows already.
    QCOMPARE(m_desk->board().workers().size(), 3);
    QCOMPARE(changed.size(), 1);
}

void tst_Opening::I6_theSameFileTwiceChangesNothing()
{
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    QVERIFY(resultOf(m_desk->session().importWorkers(workersCsv(5)))->has_value());
    const auto again = resultOf(m_desk->session().importWorkers(workersCsv(5)));
    QVERIFY(again && again->has_value());
    for (const ImportRow& row : (*again)->rows)
        QCOMPARE(row.change, ImportChange::Same);
    QCOMPARE(m_desk->board().workers().size(), 5);
    const auto audit = resultOf(m_desk->session().audit(0, 10));
    QCOMPARE((*audit)->size(), 1);
    QCOMPARE((*audit)->constFirst().event, u"workers.imported"_s);
    QVERIFY(!(*audit)->constFirst().detail.contains(u"W1"_s));
}

void tst_Opening::endsWhileItOpens()
{
    // Nothing waits for an answer that nobody is left to take, and nothing crashes.
    const QFuture<Done> opened = m_desk->session().open();
    const QFuture<Result<ImportPlan>> taken = m_desk->session().importWorkers(workersCsv(3));
    m_desk->close();
    QVERIFY(opened.isFinished());
    QVERIFY(taken.isFinished());
    QCOMPARE(opened.resultCount(), 0);
    // What was asked for before the end was still done.
    m_desk->makeSession();
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    QCOMPARE(m_desk->board().workers().size(), 3);
}

COVERSHIFT_TEST_MAIN(tst_Opening)
#include "tst_opening.moc"
