#include "datafolder.h"
#include "integrity.h"
#include "migrator.h"
#include "statements.h"

#include <store/database.h>

#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <utility>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

struct Database::Private
{
    explicit Private(const QString& path)
        : folder(path)
    {
    }

    Done open();
    Done connect();
    Done configure();
    Done migrate();

    DataFolder folder;
    QString connectionName = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Statements> statements;
    int schemaVersion = 0;
};

namespace {

/// Another owner that is just leaving gets this long.
constexpr int BusyTimeoutMs = 200;

/// Sets a pragma and reads it back: SQLite passes over what it cannot do.
Done setAndReadBack(
    Statements& statements, const QString& name, const QString& value, const QVariant& expected)
{
    // Setting some of them gives a row, which counts for nothing: asking afterwards does.
    if (const Done set = statements.execute(u"PRAGMA %1 = %2"_s.arg(name, value)); !set)
        return set;
    const Result<QVariant> read = statements.scalar(u"PRAGMA "_s + name);
    if (!read)
        return tl::unexpected(read.error());
    if (read->toString() != expected.toString())
        return failure(ErrorKind::StoreFailed, u"%1 is %2"_s.arg(name, read->toString()));
    return {};
}

} // namespace

Database::Database() = default;

Database::~Database()
{
    if (!d)
        return;
    d->statements.reset(); // its queries and handle must be gone before the connection
    QSqlDatabase::removeDatabase(d->connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString& folder)
{
    std::unique_ptr<Database> database(new Database);
    database->d = std::make_unique<Private>(folder);
    if (const Done opened = database->d->open(); !opened)
        return tl::unexpected(opened.error());
    return database;
}

Done Database::Private::open()
{
    if (const Done prepared = folder.prepare(); !prepared)
        return prepared;
    const bool wasInterrupted = folder.wasInterrupted();
    Done done = connect();
    if (done)
        done = checkIntegrity(*statements, QFileInfo(folder.databasePath()).size(), wasInterrupted);
    if (done)
        done = configure();
    if (done)
        done = migrate();
    if (!done && done.error().kind == ErrorKind::DatabaseCorrupt)
        return tl::unexpected(folder.setAside()); // before the connection closes, and with it the log
    if (done)
        done = folder.restrict();
    if (done)
        done = folder.markUsed();
    return done;
}

/// Up to the first look at the file, which takes its lock; writes nothing.
Done Database::Private::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    connection.setDatabaseName(folder.databasePath());
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeoutMs));
    if (!connection.open()) {
        const QSqlError said = connection.lastError();
        return tl::unexpected(
            sqliteError(said.nativeErrorCode().toInt(), said.databaseText(), folder.databasePath()));
    }
    statements = std::make_unique<Statements>(connection);
    // Before anything else: WAL entered under it keeps its index on the heap, and no second process gets in.
    if (const Done set = setAndReadBack(*statements, u"locking_mode"_s, u"EXCLUSIVE"_s, u"exclusive"_s); !set)
        return set;
    MigrationReport found = Migrator(*statements).look();
    if (!found.error)
        return {};
    if (found.outcome == MigrationOutcome::ForeignSchema)
        found.error->detail = u"%1: %2"_s.arg(folder.databasePath(), found.error->detail);
    return tl::unexpected(*found.error);
}

Done Database::Private::configure()
{
    const struct
    {
        QString name;
        QString value;
        QVariant readBack;
    } pragmas[] = {
        {u"journal_mode"_s, u"WAL"_s, u"wal"_s}, {u"synchronous"_s, u"FULL"_s, 2},
        {u"foreign_keys"_s, u"ON"_s, 1},
        {u"temp_store"_s, u"MEMORY"_s, 2}, // sorted rows of workers do not belong in a temporary folder
    };
    for (const auto& pragma : pragmas) {
        if (const Done set = setAndReadBack(*statements, pragma.name, pragma.value, pragma.readBack); !set)
            return set;
    }
    return {};
}

Done Database::Private::migrate()
{
    MigrationReport migration = Migrator(*statements).run();
    schemaVersion = migration.to;
    return migration.error ? Done(tl::unexpected(std::move(*migration.error))) : Done();
}

QString Database::path() const
{
    return d->folder.databasePath();
}

int Database::schemaVersion() const
{
    return d->schemaVersion;
}

Statements& Database::statements()
{
    return *d->statements;
}

Transaction::Transaction(Database& database)
    : m_database(&database)
{
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (const Done begun = database.statements().begin(); !begun)
        return tl::unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        m_database->statements().rollback();
}

Done Transaction::commit()
{
    return std::exchange(m_database, nullptr)->statements().commit();
}

} // namespace covershift::store
