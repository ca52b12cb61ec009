#include "samples.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <sys/wait.h>

#include <fcntl.h>
#include <unistd.h>
#endif

using namespace covershift;
using namespace covershift::store;
using namespace covershift::store::samples;

namespace {

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto Anybody = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "not there"_ba;
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList copiesIn(const QString& folder)
{
    return QDir(folder).entryList({u"covershift-damaged-*"_s}, QDir::Files, QDir::Name);
}

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

#ifdef Q_OS_UNIX
/// Whether another process would find the file locked against every use.
bool isLockedForOthers(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        const int file = ::open(name.constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_RDLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000002; // SQLite's range of bytes for shared locks
        lock.l_len = 510;
        const bool asked = file >= 0 && fcntl(file, F_GETLK, &lock) == 0;
        _exit(asked && lock.l_type == F_WRLCK ? 1 : 0);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

/// Root may write anywhere; for as long as this lives, the process is not root.
class NotRoot
{
public:
    NotRoot()
        : m_wasRoot(geteuid() == 0 && seteuid(65534) == 0)
    {
    }
    ~NotRoot()
    {
        if (m_wasRoot && seteuid(0) != 0)
            qFatal("cannot be root again");
    }

private:
    bool m_wasRoot;
};

class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(umask(mask))
    {
    }
    ~Umask() { umask(m_before); }

private:
    mode_t m_before;
};
#endif

} // namespace

class tst_Database : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void freshFolderIsMade();
    void pragmasAreReadBack_data();
    void pragmasAreReadBack();
    void foreignKeysAreHeld();
    void closedDatabaseOpensAgain();
    void secondOwnerIsRefused();
    void interruptedOwnerLosesNothing();
    void foreignDatabaseIsRefused();
    void D6_damagedPageIsFound_data();
    void D6_damagedPageIsFound();
    void D7_notADatabaseIsSetAside_data();
    void D7_notADatabaseIsSetAside();
    void D7_sameDamageIsCopiedOnce();
    void D8_emptyFile_data();
    void D8_emptyFile();
    void D11_unusableFolder_data();
    void D11_unusableFolder();
    void D13_newerSchemaIsRefused();
#ifdef Q_OS_UNIX
    void D11_readOnly_data();
    void D11_readOnly();
    void X7_umask_data();
    void X7_umask();
    void X7_loosenedFileIsTightened();
#endif

private:
    std::unique_ptr<Folder> m_folder;
};

void tst_Database::init()
{
    TestCase::init();
    m_folder = std::make_unique<Folder>();
}

void tst_Database::cleanup()
{
    m_folder.reset();
}

void tst_Database::freshFolderIsMade()
{
    const QString deep = m_folder->path() + u"/a/b"_s;
    const auto opened = Database::open(deep);
    VERIFY_DONE(opened);
    QCOMPARE((*opened)->path(), deep + u"/covershift.db"_s);
    QCOMPARE((*opened)->schemaVersion(), 1);
    QVERIFY(QFile::exists((*opened)->path()));
}

void tst_Database::pragmasAreReadBack_data()
{
    QTest::addColumn<QString>("value");

    QTest::newRow("locking_mode") << u"exclusive"_s;
    QTest::newRow("journal_mode") << u"wal"_s;
    QTest::newRow("synchronous") << u"2"_s; // FULL: a commit is on the disk when it returns
    QTest::newRow("foreign_keys") << u"1"_s;
    QTest::newRow("temp_store") << u"2"_s;
    QTest::newRow("user_version") << u"1"_s;
    QTest::newRow("application_id") << u"1129271366"_s;
}

void tst_Database::pragmasAreReadBack()
{
    QFETCH(const QString, value);
    for (int start = 0; start < 2; ++start) {
        m_folder->close();
        VERIFY_DONE(m_folder->open());
        const QString sql = u"PRAGMA "_s + QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(m_folder->database().statements().scalar(sql).value().toString(), value);
    }
}

void tst_Database::foreignKeysAreHeld()
{
    VERIFY_DONE(m_folder->open());
    VERIFY_FAILS(OperationRepository(m_folder->database()).insert(login()), ErrorKind::StoreFailed);
}

void tst_Database::closedDatabaseOpensAgain()
{
    VERIFY_DONE(m_folder->openWithWorker());
    m_folder->close();
    QVERIFY(!QFile::exists(m_folder->file() + u"-wal"_s));
    VERIFY_DONE(m_folder->open());
    QCOMPARE(m_folder->count(u"worker"_s), 1);
}

void tst_Database::secondOwnerIsRefused()
{
    VERIFY_DONE(m_folder->openWithWorker());
    VERIFY_FAILS(Database::open(m_folder->path()), ErrorKind::FolderInUse);
    // Nor did looking cost the first one its lock.
#ifdef Q_OS_UNIX
    QVERIFY(isLockedForOthers(m_folder->file()));
#endif
    VERIFY_DONE(OperationRepository(m_folder->database()).insert(login()));
    QCOMPARE(copiesIn(m_folder->path()), QStringList());
    m_folder->close();
    VERIFY_DONE(m_folder->open());
}

/// What a killed process leaves behind: the database, and its log beside it.
void tst_Database::interruptedOwnerLosesNothing()
{
    VERIFY_DONE(m_folder->openWithWorker());
    VERIFY_DONE(OperationRepository(m_folder->database()).insert(login()));
    Folder killed;
    write(killed.file(), contentOf(m_folder->file()));
    write(killed.file() + u"-wal"_s, contentOf(m_folder->file() + u"-wal"_s));
    VERIFY_DONE(killed.open());
    QCOMPARE(killed.count(u"operation"_s), 1);
    QCOMPARE(killed.count(u"worker"_s), 1);
}

void tst_Database::foreignDatabaseIsRefused()
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

void tst_Database::D6_damagedPageIsFound_data()
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

void tst_Database::D6_damagedPageIsFound()
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

void tst_Database::D7_notADatabaseIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("D7 a line of text") << "not a database\n"_ba;
    QTest::newRow("D7 pages of text") << "not a database\n"_ba.repeated(2000);
    QTest::newRow("D7 nothing but zeros") << QByteArray(8192, '\0');
    QTest::newRow("D7 the right beginning, then text")
        << QByteArray("SQLite format 3\0", 16) + "not a database\n"_ba.repeated(2000);
}

void tst_Database::D7_notADatabaseIsSetAside()
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

void tst_Database::D7_sameDamageIsCopiedOnce()
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

/// Empty where nothing has been is a fresh start; empty where a database has been is a loss.
void tst_Database::D8_emptyFile_data()
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

void tst_Database::D8_emptyFile()
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

void tst_Database::D11_unusableFolder_data()
{
    QTest::addColumn<QString>("folder");

    QTest::newRow("D11 below a file") << u"file/data"_s;
    QTest::newRow("D11 a file itself") << u"file"_s;
    QTest::newRow("D11 the database is a folder") << u"taken"_s;
#ifdef Q_OS_LINUX
    QTest::newRow("D11 takes no files") << u"/proc/self"_s;
    QTest::newRow("D11 takes no folders") << u"/proc/self/data"_s;
#endif
}

void tst_Database::D11_unusableFolder()
{
    QFETCH(const QString, folder);
    const QDir base(m_folder->base());
    write(base.filePath(u"file"_s), "x"_ba);
    QVERIFY(base.mkpath(u"taken/covershift.db"_s));
    const QString path = base.filePath(folder);
    const auto opened = Database::open(path);
    VERIFY_FAILS(opened, ErrorKind::FolderUnusable);
    QVERIFY(opened.error().detail.startsWith(path));
    QCOMPARE(contentOf(base.filePath(u"file"_s)), "x"_ba);
}

void tst_Database::D13_newerSchemaIsRefused()
{
    VERIFY_DONE(m_folder->openWithWorker());
    m_folder->close();
    {
        RawConnection later(m_folder->file());
        VERIFY_DONE(later.statements().execute(u"PRAGMA user_version = 2"_s));
    }
    const QByteArray before = contentOf(m_folder->file());
    const QStringList filesBefore = QDir(m_folder->path()).entryList(QDir::Files);
    VERIFY_FAILS(m_folder->open(), ErrorKind::DatabaseNewer);
    QCOMPARE(contentOf(m_folder->file()), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), filesBefore);
}

#ifdef Q_OS_UNIX
void tst_Database::D11_readOnly_data()
{
    QTest::addColumn<bool>("existing");
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");

    QTest::newRow("D11 fresh in a read-only folder") << false << 0555 << 0;
    QTest::newRow("D11 a folder that cannot be entered") << true << 0600 << 0600;
    QTest::newRow("D11 read-only file and folder") << true << 0555 << 0444;
    QTest::newRow("D11 read-only file") << true << 0777 << 0444;
    QTest::newRow("D11 unreadable file") << true << 0777 << 0000;
    QTest::newRow("D11 no log may be made") << true << 0555 << 0666;
}

void tst_Database::D11_readOnly()
{
    QFETCH(const bool, existing);
    QFETCH(const int, folderMode);
    QFETCH(const int, fileMode);
    QVERIFY(QDir().mkpath(m_folder->path()));
    if (existing) {
        VERIFY_DONE(m_folder->openWithWorker());
        m_folder->close();
        QCOMPARE(chmod(qPrintable(m_folder->file()), mode_t(fileMode)), 0);
    }
    QCOMPARE(chmod(qPrintable(m_folder->base()), 0755), 0);
    QCOMPARE(chmod(qPrintable(m_folder->path()), mode_t(folderMode)), 0);
    const QByteArray before = contentOf(m_folder->file());
    Done opened;
    {
        const NotRoot notRoot;
        opened = m_folder->open();
    }
    QCOMPARE(chmod(qPrintable(m_folder->path()), 0700), 0);
    VERIFY_FAILS(opened, ErrorKind::FolderUnusable);
    QCOMPARE(copiesIn(m_folder->path()), QStringList());
    if (geteuid() == 0) // only root can look into all of them
        QCOMPARE(contentOf(m_folder->file()), before);
}

void tst_Database::X7_umask_data()
{
    QTest::addColumn<int>("mask");

    QTest::newRow("X7 umask 022") << 022;
    QTest::newRow("X7 umask 000") << 000;
    QTest::newRow("X7 umask 077") << 077;
    QTest::newRow("X7 umask 0177: not even the owner may enter") << 0177;
}

void tst_Database::X7_umask()
{
    QFETCH(const int, mask);
    const Umask umask{mode_t(mask)};
    VERIFY_DONE(m_folder->openWithWorker());
    const auto modeOf = [](const QString& path) {
        struct stat status = {};
        return stat(qPrintable(path), &status) == 0 ? int(status.st_mode & 0777) : -1;
    };
    QCOMPARE(modeOf(m_folder->path()), 0700);
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    QVERIFY(files.contains(u"covershift.db"_s));
    QVERIFY(files.contains(u"covershift.db-wal"_s));
    for (const QString& file : files)
        QCOMPARE(modeOf(m_folder->path() + u'/' + file), 0600);
}

void tst_Database::X7_loosenedFileIsTightened()
{
    VERIFY_DONE(m_folder->openWithWorker());
    m_folder->close();
    QVERIFY(QFile::setPermissions(m_folder->file(), OwnerOnly | QFile::ReadGroup | QFile::ReadOther));
    VERIFY_DONE(m_folder->openWithWorker());
    for (const QString& ending : {u""_s, u"-wal"_s})
        QCOMPARE(QFile::permissions(m_folder->file() + ending) & Anybody, QFile::Permissions());
}
#endif

COVERSHIFT_TEST_MAIN(tst_Database)
#include "tst_database.moc"
