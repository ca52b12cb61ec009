#include "samples.h"

#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::store;
using namespace covershift::store::samples;

namespace {

/// So many bytes that a whole check at every start would be too dear.
Done fillBeyondTheCheapCheck(Database& database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (int i = 0; i < 100; ++i) {
        const auto inserted = WorkerRepository(database).insert(named(QString(64 * 1024, u'x')));
        if (!inserted)
            return tl::unexpected(inserted.error());
    }
    return transaction->commit();
}

} // namespace

/// Databases that must not be opened: nothing of them may be changed or deleted.
class tst_Damage : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void foreignDatabaseIsRefused();
    void D6_damagedPageIsFound_data();
    void D6_damagedPageIsFound();
    void D7_notADatabaseIsSetAside_data();
    void D7_notADatabaseIsSetAside();
    void D7_sameDamageIsCopiedOnce();
    void D8_emptyFile_data();
    void D8_emptyFile();
    void D13_newerSchemaIsRefused();

private:
    std::unique_ptr<Folder> m_folder;
};

void tst_Damage::init()
{
    TestCase::init();
    m_folder = std::make_unique<Folder>();
}

void tst_Damage::cleanup()
{
    m_folder.reset();
}

void tst_Damage::foreignDatabaseIsRefused()
{
    QVERIFY(QDir().mkpath(m_folder->path()));
    {
        RawConnection theirs(m_folder->file());
        VERIFY_DONE(theirs.statements().execute(u"CREATE TABLE theirs (x)"_s));
    }
    const QByteArray before = contentOf(m_folder->file());
    const Done opened = m_folder->open();
    VERIFY_FAILS(opened, ErrorKind::FolderUnusable);
    QVERIFY(opened.error().detail.startsWith(m_folder->file()));
    QCOMPARE(contentOf(m_folder->file()), before);
}

void tst_Damage::D6_damagedPageIsFound_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("interrupted");
    QTest::addColumn<bool>("cut");

    QTest::newRow("D6 small, closed, a page damaged") << false << false << false;
    QTest::newRow("D6 small, interrupted, a page damaged") << false << true << false;
    QTest::newRow("D6 large, interrupted, a page damaged") << true << true << false;
    QTest::newRow("D6 small, closed, cut") << false << false << true;
    QTest::newRow("D6 large, closed, cut") << true << false << true;
}

void tst_Damage::D6_damagedPageIsFound()
{
    QFETCH(const bool, large);
    QFETCH(const bool, interrupted);
    QFETCH(const bool, cut);
    VERIFY_DONE(m_folder->openWithWorker());
    if (large)
        VERIFY_DONE(fillBeyondTheCheapCheck(m_folder->database()));
    m_folder->close();
    QByteArray log;
    if (interrupted) {
        VERIFY_DONE(m_folder->open());
        VERIFY_DONE(OperationRepository(m_folder->database()).insert(login()));
        log = contentOf(m_folder->file() + u"-wal"_s);
        QVERIFY(!log.isEmpty());
    }
    QByteArray damaged = contentOf(m_folder->file());
    if (cut)
        damaged.chop(3 * 4096);
    else
        damaged.replace(4096, 4096, QByteArray(4096, '\xff')); // the root page of the first table
    Folder found;
    write(found.file(), damaged);
    if (interrupted)
        write(found.file() + u"-wal"_s, log);

    const Done opened = found.open();
    VERIFY_FAILS(opened, ErrorKind::DatabaseCorrupt);
    QCOMPARE(contentOf(opened.error().detail), damaged);
    if (interrupted)
        QCOMPARE(contentOf(opened.error().detail + u"-wal"_s), log);
    QVERIFY(QFile::exists(found.file()));
}

void tst_Damage::D7_notADatabaseIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("D7 a line of text") << "not a database\n"_ba;
    QTest::newRow("D7 pages of text") << "not a database\n"_ba.repeated(2000);
    QTest::newRow("D7 nothing but zeros") << QByteArray(8192, '\0');
    QTest::newRow("D7 the right beginning, then text")
        << QByteArray("SQLite format 3\0", 16) + "not a database\n"_ba.repeated(2000);
}

void tst_Damage::D7_notADatabaseIsSetAside()
{
    QFETCH(const QByteArray, content);
    write(m_folder->file(), content);
    const Done opened = m_folder->open();
    VERIFY_FAILS(opened, ErrorKind::DatabaseCorrupt);
    const QString copy = opened.error().detail;
    QVERIFY(copy.startsWith(m_folder->path() + u"/covershift-damaged-2"_s));
    QVERIFY(copy.endsWith(u".db"_s));
    QCOMPARE(contentOf(copy), content);
    QCOMPARE(contentOf(m_folder->file()), content);
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(copy) & Anybody, QFile::Permissions());
#endif
}

void tst_Damage::D7_sameDamageIsCopiedOnce()
{
    write(m_folder->file(), "not a database\n"_ba);
    VERIFY_FAILS(m_folder->open(), ErrorKind::DatabaseCorrupt);
    VERIFY_FAILS(m_folder->open(), ErrorKind::DatabaseCorrupt);
    QCOMPARE(copiesIn(m_folder->path()).size(), 1);

    write(m_folder->file(), "another thing\nthat is none"_ba);
    const Done opened = m_folder->open();
    VERIFY_FAILS(opened, ErrorKind::DatabaseCorrupt);
    QCOMPARE(copiesIn(m_folder->path()).size(), 2);
    QCOMPARE(contentOf(opened.error().detail), "another thing\nthat is none"_ba);
}

void tst_Damage::D8_emptyFile_data()
{
    QTest::addColumn<bool>("used");
    QTest::addColumn<bool>("hasLog");
    QTest::addColumn<bool>("hasFile");
    QTest::addColumn<bool>("opens");

    QTest::newRow("D8 empty in an unused folder") << false << false << true << true;
    QTest::newRow("D8 emptied after use") << true << false << true << false;
    QTest::newRow("D8 empty beside a log") << false << true << true << false;
    QTest::newRow("D8 missing beside a log") << false << true << false << false;
    QTest::newRow("D8 taken away after use: a fresh start") << true << false << false << true;
}

void tst_Damage::D8_emptyFile()
{
    QFETCH(const bool, used);
    QFETCH(const bool, hasLog);
    QFETCH(const bool, hasFile);
    QFETCH(const bool, opens);
    const QString log = m_folder->file() + u"-wal"_s;
    if (used) {
        VERIFY_DONE(m_folder->openWithWorker());
        m_folder->close();
        QVERIFY(QFile::remove(m_folder->file()));
    }
    if (hasFile)
        write(m_folder->file(), {});
    if (hasLog)
        write(log, "what is left"_ba);

    const Done opened = m_folder->open();
    if (opens) {
        VERIFY_DONE(opened);
        QCOMPARE(m_folder->count(u"worker"_s), 0);
        return;
    }
    VERIFY_FAILS(opened, ErrorKind::DatabaseCorrupt);
    QVERIFY(QFile::exists(opened.error().detail));
    QCOMPARE(QFile::exists(m_folder->file()), hasFile);
    if (hasLog)
        QCOMPARE(contentOf(log), "what is left"_ba);
}

void tst_Damage::D13_newerSchemaIsRefused()
{
    VERIFY_DONE(m_folder->openWithWorker());
    m_folder->close();
    {
        RawConnection later(m_folder->file());
        VERIFY_DONE(later.statements().execute(u"PRAGMA user_version = 99"_s));
    }
    const QByteArray before = contentOf(m_folder->file());
    const QStringList filesBefore = QDir(m_folder->path()).entryList(QDir::Files);
    VERIFY_FAILS(m_folder->open(), ErrorKind::DatabaseNewer);
    QCOMPARE(contentOf(m_folder->file()), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), filesBefore);
}

COVERSHIFT_TEST_MAIN(tst_Damage)
#include "tst_damage.moc"
