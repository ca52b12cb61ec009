#include "samples.h"

#include <store/attemptrepository.h>
#include <store/auditlog.h>
#include <store/ledgerrepository.h>
#include <store/settingsrepository.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <array>

using namespace covershift;
using namespace covershift::store;
using namespace covershift::store::samples;

namespace {

const std::array Tables{u"operation"_s, u"live_shift"_s, u"attempt"_s, u"attempt_operation"_s, u"audit"_s};

/// What a push writes on its way: saved, put in the ledger, frozen into an attempt, told in the audit.
Done savePush(Database& database)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    OperationRepository operations(database);
    Operation operation = login();
    const auto id = operations.insert(operation);
    if (!id)
        return tl::unexpected(id.error());
    operation.id = *id;
    const LiveShift begun = shift(id->value, ShiftState::Pending);
    if (Done put = LedgerRepository(database).put(operation.connection, {&begun, 1}); !put)
        return put;
    Attempt attempt;
    attempt.connection = operation.connection;
    attempt.operations = {*id};
    const auto attemptId = AttemptRepository(database).begin(attempt);
    if (!attemptId)
        return tl::unexpected(attemptId.error());
    operation.attempt = *attemptId;
    operation.state = OperationState::Sending;
    if (Done updated = operations.update(operation); !updated)
        return updated;
    if (Done appended = AuditLog(database).append(entry()); !appended)
        return appended;
    return transaction->commit();
}

} // namespace

class tst_Transaction : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void commitKeeps();
    void leavingWithoutCommitRollsBack();
    void movedTransactionCommitsOnce();
    void D3_eachStatementFails();
    void commitFailsAfterAFailedStatement();
    void nothingRunsAfterAFailedStatement();
    void commitFailsAfterAnUpdateThatFoundNothing();
    void beginInsideIsRefused();
    void beginTakesTheWriteLockAtOnce();
    void severalStatementsStandTogetherWithoutATransaction();
    void D1_fullDiskChangesNothing();
    void errorsAreTranslated_data();
    void errorsAreTranslated();

private:
    std::unique_ptr<Folder> m_fresh;
    Database& fresh();
};

Database& tst_Transaction::fresh()
{
    m_fresh = std::make_unique<Folder>();
    if (!m_fresh->openWithWorker())
        qFatal("no database");
    return m_fresh->database();
}

void tst_Transaction::commitKeeps()
{
    Database& database = fresh();
    VERIFY_DONE(savePush(database));
    m_fresh->close();
    VERIFY_DONE(m_fresh->open());
    for (const QString& table : Tables)
        QCOMPARE(m_fresh->count(table), 1);
}

void tst_Transaction::leavingWithoutCommitRollsBack()
{
    Database& database = fresh();
    {
        const auto transaction = Transaction::begin(database);
        VERIFY_DONE(transaction);
        VERIFY_DONE(OperationRepository(database).insert(login()));
        QCOMPARE(m_fresh->count(u"operation"_s), 1);
    }
    QCOMPARE(m_fresh->count(u"operation"_s), 0);
    VERIFY_DONE(savePush(database));
}

void tst_Transaction::movedTransactionCommitsOnce()
{
    Database& database = fresh();
    {
        auto begun = Transaction::begin(database);
        VERIFY_DONE(begun);
        Transaction moved = std::move(*begun);
        VERIFY_DONE(OperationRepository(database).insert(login()));
        VERIFY_DONE(moved.commit());
    }
    QCOMPARE(m_fresh->count(u"operation"_s), 1);
}

/// For every i: all of it is there, or nothing; and the next one goes through.
void tst_Transaction::D3_eachStatementFails()
{
    Database& database = fresh();
    qint64 saved = 0;
    int failed = 0;
    for (bool swept = false; !swept; ++failed) {
        database.statements().auditHead.reset(); // so that reading it is swept too
        database.statements().failAfter(failed);
        const Done done = savePush(database);
        database.statements().failAfter(-1);
        swept = done.has_value();
        if (!swept)
            QCOMPARE(done.error().detail, u"made to fail by a test"_s);
        saved += swept ? 1 : 0;
        for (const QString& table : Tables)
            QCOMPARE(m_fresh->count(table), saved);
        VERIFY_DONE(savePush(database));
        ++saved;
    }
    // begin, operation, shift, attempt, member, update, the audit's head and row, commit
    QCOMPARE(failed - 1, 9);
    QCOMPARE(firstBrokenLink(database), 0);
}

/// The driver's own commit would be content, and keep the half that went well.
void tst_Transaction::commitFailsAfterAFailedStatement()
{
    Database& database = fresh();
    auto transaction = Transaction::begin(database);
    VERIFY_DONE(transaction);
    VERIFY_DONE(OperationRepository(database).insert(login()));
    Operation ofNobody = login();
    ofNobody.worker = WorkerId(77);
    VERIFY_FAILS(OperationRepository(database).insert(ofNobody), ErrorKind::StoreFailed);
    VERIFY_FAILS(transaction->commit(), ErrorKind::StoreFailed);
    QCOMPARE(m_fresh->count(u"operation"_s), 0);
}

void tst_Transaction::nothingRunsAfterAFailedStatement()
{
    Database& database = fresh();
    {
        const auto transaction = Transaction::begin(database);
        VERIFY_DONE(transaction);
        VERIFY_FAILS(
            database.statements().execute(u"INSERT INTO nowhere VALUES (1)"_s), ErrorKind::StoreFailed);
        // As SQLite itself does on a full disk: whatever came next would stand alone.
        QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst()).exec(u"ROLLBACK"_s);
        VERIFY_FAILS(SettingsRepository(database).setValue(u"a"_s, u"b"_s), ErrorKind::StoreFailed);
    }
    QCOMPARE(m_fresh->count(u"setting"_s), 0);
}

void tst_Transaction::commitFailsAfterAnUpdateThatFoundNothing()
{
    Database& database = fresh();
    auto transaction = Transaction::begin(database);
    VERIFY_DONE(transaction);
    VERIFY_DONE(AuditLog(database).append(entry()));
    VERIFY_FAILS(OperationRepository(database).update(login()), ErrorKind::UnknownOperation);
    VERIFY_FAILS(transaction->commit(), ErrorKind::UnknownOperation);
    QCOMPARE(m_fresh->count(u"audit"_s), 0);
}

void tst_Transaction::beginInsideIsRefused()
{
    Database& database = fresh();
    auto outer = Transaction::begin(database);
    VERIFY_DONE(outer);
    VERIFY_DONE(OperationRepository(database).insert(login()));
    VERIFY_FAILS(Transaction::begin(database), ErrorKind::StoreFailed);
    VERIFY_FAILS(outer->commit(), ErrorKind::StoreFailed);
    QCOMPARE(m_fresh->count(u"operation"_s), 0);
}

void tst_Transaction::beginTakesTheWriteLockAtOnce()
{
    const QTemporaryDir folder;
    RawConnection first(folder.filePath(u"two.db"_s));
    RawConnection second(folder.filePath(u"two.db"_s));
    VERIFY_DONE(first.statements().begin());
    VERIFY_FAILS(second.statements().begin(), ErrorKind::FolderInUse);
    VERIFY_DONE(first.statements().commit());
    VERIFY_DONE(second.statements().begin());
    second.statements().rollback();
}

void tst_Transaction::severalStatementsStandTogetherWithoutATransaction()
{
    Database& database = fresh();
    Attempt attempt;
    attempt.connection = ConnectionId(1);
    attempt.operations = {OperationId(5)}; // there is none
    VERIFY_FAILS(AttemptRepository(database).begin(attempt), ErrorKind::StoreFailed);
    QCOMPARE(m_fresh->count(u"attempt"_s), 0);
}

void tst_Transaction::D1_fullDiskChangesNothing()
{
    Database& database = fresh();
    Statements& statements = database.statements();
    VERIFY_DONE(savePush(database));
    const qint64 pages = statements.scalar(u"PRAGMA page_count"_s).value().toLongLong();
    VERIFY_DONE(statements.scalar(u"PRAGMA max_page_count = %1"_s.arg(pages + 2)));

    qint64 saved = 1;
    Done done = savePush(database);
    for (; done && saved < 10'000; done = savePush(database))
        ++saved;
    VERIFY_FAILS(done, ErrorKind::DiskFull);
    for (const QString& table : Tables)
        QCOMPARE(m_fresh->count(table), saved);

    VERIFY_DONE(statements.scalar(u"PRAGMA max_page_count = 100000"_s));
    VERIFY_DONE(savePush(database));
    QCOMPARE(firstBrokenLink(database), 0);
}

void tst_Transaction::errorsAreTranslated_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");

    QTest::newRow("error is a failure of the store") << 1 << int(ErrorKind::StoreFailed);
    QTest::newRow("perm is the folder's") << 3 << int(ErrorKind::FolderUnusable);
    QTest::newRow("busy is another owner") << 5 << int(ErrorKind::FolderInUse);
    QTest::newRow("locked is another owner") << 6 << int(ErrorKind::FolderInUse);
    QTest::newRow("readonly is the folder's") << 8 << int(ErrorKind::FolderUnusable);
    QTest::newRow("ioerr is a failure of the store") << 10 << int(ErrorKind::StoreFailed);
    QTest::newRow("ioerr on a lock is the folder's") << (10 | 15 << 8) << int(ErrorKind::FolderUnusable);
    QTest::newRow("corrupt is corrupt") << 11 << int(ErrorKind::DatabaseCorrupt);
    QTest::newRow("full is full") << 13 << int(ErrorKind::DiskFull);
    QTest::newRow("cantopen is the folder's") << 14 << int(ErrorKind::FolderUnusable);
    QTest::newRow("notadb is corrupt") << 26 << int(ErrorKind::DatabaseCorrupt);
    QTest::newRow("extended busy is another owner") << (5 | 2 << 8) << int(ErrorKind::FolderInUse);
    QTest::newRow("extended readonly is the folder's") << (8 | 6 << 8) << int(ErrorKind::FolderUnusable);
}

void tst_Transaction::errorsAreTranslated()
{
    QFETCH(const int, code);
    QFETCH(const int, kind);
    QCOMPARE(int(sqliteError(code, u"text"_s, u"/path"_s).kind), kind);
}

COVERSHIFT_TEST_MAIN(tst_Transaction)
#include "tst_transaction.moc"
