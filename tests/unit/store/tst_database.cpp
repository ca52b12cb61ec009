#include "samples.h"

#include <support/testcase.h>
#include <support/testmain.h>

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
    void D11_unusableFolder_data();
    void D11_unusableFolder();
#ifdef Q_OS_UNIX
    void D11_readOnly_data();
    void D11_readOnly();
    void X7_umask_data();
    void X7_umask();
    void X7_loosenedFileIsTightened();
    void X7_loosenedFolderIsTightened();
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
    QCOMPARE((*opened)->schemaVersion(), 11);
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
    QTest::newRow("user_version") << u"11"_s;
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

/// Empty where nothing has been is a fresh start; empty where a database has been is a loss.
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

void tst_Database::X7_loosenedFolderIsTightened()
{
    VERIFY_DONE(m_folder->openWithWorker());
    m_folder->close();
    QCOMPARE(chmod(qPrintable(m_folder->path()), 0755), 0);
    VERIFY_DONE(m_folder->openWithWorker());
    QCOMPARE(QFile::permissions(m_folder->path()) & Anybody, QFile::Permissions());
}
void tst_Database::X7_loosenedFileIsTightened()
{
    VERIFY_DONE(m_folder->openWithWorker());
    m_folder->close();
    QVERIFY(QFile::setPermissions(
        m_folder->file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    VERIFY_DONE(m_folder->openWithWorker());
    for (const QString& ending : {u""_s, u"-wal"_s})
        QCOMPARE(QFile::permissions(m_folder->file() + ending) & Anybody, QFile::Permissions());
}
#endif

COVERSHIFT_TEST_MAIN(tst_Database)
#include "tst_database.moc"
