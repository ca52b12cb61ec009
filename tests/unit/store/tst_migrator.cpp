#include "migrator.h"
#include "samples.h"

#include <store/ledgerrepository.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QDir>
#include <QFile>

using namespace covershift;
using namespace covershift::store;
using namespace covershift::store::samples;

Q_DECLARE_METATYPE(covershift::store::MigrationOutcome)

namespace {

using Files = QVector<std::pair<QString, QString>>; ///< path below the root, content

const QString Ours = u"PRAGMA application_id = 1129271366"_s;

} // namespace

class tst_Migrator : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void freshDatabaseIsMigrated();
    void secondRunFindsNothingToDo();
    void onlyMissingVersionsAreApplied();
    void newerSchemaIsRefused();
    void foreignSchemaIsRefused_data();
    void foreignSchemaIsRefused();
    void sourcesMustBeNumberedWithoutAGap_data();
    void sourcesMustBeNumberedWithoutAGap();
    void failedVersionIsRolledBackWhole_data();
    void failedVersionIsRolledBackWhole();
    void eachStatementOfTheBuiltInOnesFails();
    void semicolonsInsideAStatementAreLeftAlone();
    void builtInOnesMakeTheTables();
    void anOutboxOfTheFirstVersionIsTakenAlong();

private:
    void write(const Files& files);
    [[nodiscard]] MigrationReport run() { return Migrator(m_raw->statements(), m_root).run(); }
    [[nodiscard]] QStringList tables();
    [[nodiscard]] int version()
    {
        return m_raw->statements().scalar(u"PRAGMA user_version"_s).value().toInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RawConnection> m_raw;
    QString m_root;
};

void tst_Migrator::init()
{
    TestCase::init();
    m_raw.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_raw = std::make_unique<RawConnection>(m_folder->filePath(u"a.db"_s));
    m_root = m_folder->filePath(u"migrations"_s);
    QVERIFY(QDir().mkpath(m_root));
}

void tst_Migrator::write(const Files& files)
{
    for (const auto& [path, content] : files) {
        QFile file(m_root + u'/' + path);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
    }
}

QStringList tst_Migrator::tables()
{
    QStringList names;
    const Done read = m_raw->statements()
                          .use(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s)
                          .each([&names](Row& row) { names.append(row.text()); });
    return read ? names : QStringList{u"unreadable"_s};
}

void tst_Migrator::freshDatabaseIsMigrated()
{
    write({{u"0001_a/001_x.sql"_s, Ours}, {u"0001_a/002_x.sql"_s, u"CREATE TABLE a (x)"_s},
        {u"0002_b/001_x.sql"_s, u"CREATE TABLE b (x)"_s}});
    const MigrationReport report = run();
    QCOMPARE(report.outcome, MigrationOutcome::Migrated);
    QCOMPARE(report.from, 0);
    QCOMPARE(report.to, 2);
    QVERIFY(!report.error);
    QCOMPARE(version(), 2);
    QCOMPARE(tables(), (QStringList{u"a"_s, u"b"_s}));
}

void tst_Migrator::secondRunFindsNothingToDo()
{
    write({{u"0001_a/001_x.sql"_s, Ours}, {u"0001_a/002_x.sql"_s, u"CREATE TABLE a (x)"_s}});
    QCOMPARE(run().outcome, MigrationOutcome::Migrated);
    const MigrationReport report = run();
    QCOMPARE(report.outcome, MigrationOutcome::AlreadyCurrent);
    QCOMPARE(report.from, 1);
    QCOMPARE(report.to, 1);
}

void tst_Migrator::onlyMissingVersionsAreApplied()
{
    write({{u"0001_a/001_x.sql"_s, Ours}, {u"0001_a/002_x.sql"_s, u"CREATE TABLE a (x)"_s}});
    QCOMPARE(run().outcome, MigrationOutcome::Migrated);
    write({{u"0002_b/001_x.sql"_s, u"CREATE TABLE b (x)"_s}});
    const MigrationReport report = run();
    QCOMPARE(report.outcome, MigrationOutcome::Migrated);
    QCOMPARE(report.from, 1);
    QCOMPARE(report.to, 2);
}

void tst_Migrator::newerSchemaIsRefused()
{
    write({{u"0001_a/001_x.sql"_s, Ours}});
    QCOMPARE(run().outcome, MigrationOutcome::Migrated);
    VERIFY_DONE(m_raw->statements().execute(u"PRAGMA user_version = 2"_s));
    const MigrationReport report = run();
    QCOMPARE(report.outcome, MigrationOutcome::SchemaNewer);
    QCOMPARE(report.error.value().kind, ErrorKind::DatabaseNewer);
    QCOMPARE(version(), 2);
}

void tst_Migrator::foreignSchemaIsRefused_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("tables of somebody else") << u"CREATE TABLE theirs (x)"_s;
    QTest::newRow("a version of somebody else") << u"PRAGMA user_version = 1"_s;
}

void tst_Migrator::foreignSchemaIsRefused()
{
    QFETCH(const QString, sql);
    VERIFY_DONE(m_raw->statements().execute(sql));
    const QStringList before = tables();
    write({{u"0001_a/001_x.sql"_s, Ours}});
    const MigrationReport report = run();
    QCOMPARE(report.outcome, MigrationOutcome::ForeignSchema);
    QCOMPARE(report.error.value().kind, ErrorKind::FolderUnusable);
    QCOMPARE(tables(), before);
}

void tst_Migrator::sourcesMustBeNumberedWithoutAGap_data()
{
    QTest::addColumn<QStringList>("folders");

    QTest::newRow("none") << QStringList();
    QTest::newRow("a gap") << QStringList{u"0001_a"_s, u"0003_c"_s};
    QTest::newRow("twice") << QStringList{u"0001_a"_s, u"0001_b"_s};
    QTest::newRow("not from 1") << QStringList{u"0002_b"_s};
    QTest::newRow("no number") << QStringList{u"first"_s};
}

void tst_Migrator::sourcesMustBeNumberedWithoutAGap()
{
    QFETCH(const QStringList, folders);
    for (const QString& folder : folders)
        write({{folder + u"/001_x.sql"_s, u"CREATE TABLE t%1 (x)"_s.arg(folder)}});
    const MigrationReport report = run();
    QCOMPARE(report.outcome, MigrationOutcome::SourcesUnusable);
    QVERIFY(report.error);
    QCOMPARE(tables(), QStringList());
}

void tst_Migrator::failedVersionIsRolledBackWhole_data()
{
    QTest::addColumn<QString>("second");

    QTest::newRow("a statement that fails") << u"CREATE TABLE a (y)"_s;
    QTest::newRow("two statements in a file") << u"CREATE TABLE c (x); CREATE TABLE d (x)"_s;
    QTest::newRow("not SQL") << u"make me a table"_s;
}

void tst_Migrator::failedVersionIsRolledBackWhole()
{
    QFETCH(const QString, second);
    write({{u"0001_a/001_x.sql"_s, Ours}, {u"0001_a/002_x.sql"_s, u"CREATE TABLE a (x)"_s},
        {u"0002_b/001_x.sql"_s, u"CREATE TABLE b (x)"_s}, {u"0002_b/002_x.sql"_s, second}});
    const MigrationReport report = run();
    QCOMPARE(report.outcome, MigrationOutcome::StatementFailed);
    QCOMPARE(report.to, 1);
    QVERIFY(report.error.value().detail.startsWith(u"0002_b/002_x.sql: "_s));
    QCOMPARE(version(), 1);
    QCOMPARE(tables(), QStringList{u"a"_s});

    write({{u"0002_b/002_x.sql"_s, u"CREATE TABLE c (x)"_s}});
    QCOMPARE(run().outcome, MigrationOutcome::Migrated);
    QCOMPARE(tables(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void tst_Migrator::eachStatementOfTheBuiltInOnesFails()
{
    Statements& statements = m_raw->statements();
    int failed = 0;
    int inVersion = 0; // each version is whole or not there, so its statements are counted from its own first
    for (MigrationReport report; report.outcome != MigrationOutcome::Migrated; ++failed) {
        const int before = version();
        QCOMPARE(tables().isEmpty(), before == 0);
        statements.failAfter(inVersion);
        report = Migrator(statements).run();
        statements.failAfter(-1);
        QVERIFY(report.outcome == MigrationOutcome::Migrated
            || report.outcome == MigrationOutcome::StatementFailed);
        inVersion = version() == before ? inVersion + 1 : 0;
    }
    QVERIFY(failed > 20);
    QVERIFY(tables().contains(u"operation"_s));
}

void tst_Migrator::semicolonsInsideAStatementAreLeftAlone()
{
    write({{u"0001_a/001_x.sql"_s, Ours}, {u"0001_a/002_x.sql"_s, u"CREATE TABLE a (x DEFAULT ';')"_s},
        {u"0001_a/003_x.sql"_s,
            u"CREATE TRIGGER t BEFORE DELETE ON a BEGIN SELECT RAISE(ABORT, 'a;b'); END;\n"_s}});
    const MigrationReport report = run();
    QCOMPARE(report.outcome, MigrationOutcome::Migrated);
}

void tst_Migrator::builtInOnesMakeTheTables()
{
    QCOMPARE(Migrator(m_raw->statements()).run().outcome, MigrationOutcome::Migrated);
    QCOMPARE(tables(),
        (QStringList{u"alert_note"_s, u"alert_snooze"_s, u"attempt"_s, u"attempt_operation"_s, u"audit"_s,
            u"audit_content"_s, u"business_user"_s, u"connection"_s, u"cover_status"_s, u"imported_shift"_s,
            u"incident"_s, u"live_shift"_s, u"operation"_s, u"period_close"_s, u"period_correction"_s,
            u"plan_exception"_s, u"setting"_s, u"shift_template"_s, u"team"_s, u"template_revision"_s,
            u"worker"_s, u"worker_team"_s}));
    QCOMPARE(Migrator(m_raw->statements()).run().outcome, MigrationOutcome::AlreadyCurrent);
}

void tst_Migrator::anOutboxOfTheFirstVersionIsTakenAlong()
{
    const QString first = u"0001_outbox"_s;
    QVERIFY(QDir(m_root).mkpath(first));
    const QDir source(Migrator::builtIn() + u'/' + first);
    const QStringList statements = source.entryList(QDir::Files);
    for (const QString& name : statements)
        QVERIFY(QFile::copy(source.filePath(name), m_root + u'/' + first + u'/' + name));
    {
        RawConnection former(m_folder->filePath(u"covershift.db"_s));
        Statements& raw = former.statements();
        QCOMPARE(Migrator(raw, m_root).run().outcome, MigrationOutcome::Migrated);
        VERIFY_DONE(raw.execute(
            uR"(INSERT INTO connection (id, host, url, identity, on_uncertain, work_provider, state,
                    pause_reason, pause_detail, current)
                VALUES (1, 'zego', 'https://api.zego.com', 'customerNumber', 'resend', '', 'active', '', '', 1))"_s));
        VERIFY_DONE(raw.execute(
            uR"(INSERT INTO operation (id, connection, kind, identifier_kind, identifier_value, at, state,
                    attempts, created_at, changed_at, position, backdated, alone, reason, remote_id)
                VALUES (7, 1, 'login', 'customerNumber', 'C1', 1000, 'queued', 2, 1000, 1000, 7, 0, 1, '', ''))"_s));
        VERIFY_DONE(raw.execute(
            uR"(INSERT INTO worker (id, name, customer_number, work_provider_user_id, email, phone, team,
                    vehicle_registration, archived)
                VALUES (3, 'Ann', 'C3', '', '', '', 'North', '', 0))"_s));
        // Two logins in doubt: of the logouts only the first was taken.
        VERIFY_DONE(raw.execute(
            uR"(INSERT INTO operation (id, connection, kind, worker, identifier_kind, identifier_value, at, state,
                    attempts, created_at, changed_at, position, backdated, alone, reason, remote_id, settled)
                VALUES (11, 1, 'logout', 3, 'customerNumber', 'C3', 5000, 'accepted', 1, 1, 1, 11, 0, 0, '', '', 1),
                    (12, 1, 'logout', 3, 'customerNumber', 'C3', 9000, 'discarded', 1, 1, 1, 12, 0, 0, '', '', 1))"_s));
        VERIFY_DONE(raw.execute(
            uR"(INSERT INTO live_shift (id, connection, worker, start, end, origin, state, certainty, flags)
                VALUES (9, 1, 3, 1000, 5000, 'login', 'pending', 'uncertain', 1),
                    (10, 1, 3, 6000, 9000, 'login', 'pending', 'uncertain', 1))"_s));
    }
    const auto database = Database::open(m_folder->path());
    VERIFY_DONE(database);
    const auto operations = OperationRepository(**database).unfinished();
    VERIFY_DONE(operations);
    QCOMPARE(operations->size(), 1);
    const Operation& kept = operations->constFirst();
    QCOMPARE(kept.id, OperationId(7));
    QCOMPARE(kept.attempts, 2);
    QVERIFY(kept.alone && kept.matches && !kept.pastHeld);
    const auto teams = WorkerRepository(**database).teams();
    VERIFY_DONE(teams);
    QCOMPARE(teams->value(WorkerId(3)), (QVector<TeamSince>{{Instant(), u"North"_s}}));
    const auto shifts = LedgerRepository(**database).ofWorker(WorkerId(3));
    VERIFY_DONE(shifts);
    QCOMPARE(shifts->size(), 2);
    QCOMPARE(int(shifts->at(0).flags), LiveShift::Backdated | LiveShift::EndTaken);
    QCOMPARE(int(shifts->at(1).flags), int(LiveShift::Backdated));
}

COVERSHIFT_TEST_MAIN(tst_Migrator)
#include "tst_migrator.moc"
