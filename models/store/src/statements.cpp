#include "statements.h"

#include "storedtext.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QVariant>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// Primary result codes, https://www.sqlite.org/rescode.html
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

/// The file cannot be locked: it may only be read, or its file system has no locks.
constexpr int IoErrorOnLock = 10 | 15 << 8;

} // namespace

Error sqliteError(int code, const QString& text, const QString& databasePath)
{
    if (code == IoErrorOnLock)
        return {ErrorKind::FolderUnusable, 0, u"%1: cannot be locked (%2)"_s.arg(databasePath, text), {}};
    switch (code & 0xff) { // the rest of an extended code only says more of the same
    case Full:
        return {ErrorKind::DiskFull, 0, text, {}};
    case Busy:
    case Locked:
        return {ErrorKind::FolderInUse, 0, text, {}};
    case Corrupt:
    case NotADatabase:
        return {ErrorKind::DatabaseCorrupt, 0, databasePath, {}};
    case Perm:
    case ReadOnly:
    case CannotOpen:
        return {ErrorKind::FolderUnusable, 0, u"%1: %2"_s.arg(databasePath, text), {}};
    default:
        return {ErrorKind::StoreFailed, 0, text, {}};
    }
}

Statement::Statement(Statements& owner, Result<QSqlQuery*> query)
    : m_owner(owner)
    , m_query(std::move(query))
{
}

void Statement::bind(const QString& name, qint64 value)
{
    if (m_query)
        (*m_query)->bindValue(name, value);
}

void Statement::bind(const QString& name, const QString& value)
{
    if (m_query)
        (*m_query)->bindValue(name, value.isNull() ? u""_s : asStored(value));
}

void Statement::bind(const QString& name, const QByteArray& value)
{
    if (m_query)
        (*m_query)->bindValue(name, value.isNull() ? ""_ba : value);
}

void Statement::bindNull(const QString& name)
{
    if (m_query)
        (*m_query)->bindValue(name, QVariant());
}

Done Statement::start()
{
    if (!m_query)
        return tl::unexpected(m_query.error());
    QSqlQuery& query = **m_query;
    return m_owner.checked(query, [&query] { return query.exec(); });
}

Done Statement::finish()
{
    QSqlQuery& query = **m_query;
    const bool failed = query.lastError().isValid();
    const Done done = failed ? Done(tl::unexpected(m_owner.errorOf(query))) : Done();
    query.finish();
    return done;
}

Done Statement::unreadable(const Row& row)
{
    (*m_query)->finish();
    return tl::unexpected(m_owner.fail({ErrorKind::StoreFailed, 0, row.problem(), {}}));
}

Done Statement::run()
{
    if (const Done started = start(); !started)
        return started;
    return finish();
}

Result<qint64> Statement::insert()
{
    if (const Done started = start(); !started)
        return tl::unexpected(started.error());
    const qint64 id = (*m_query)->lastInsertId().toLongLong();
    return finish().map([id] { return id; });
}

Done Statement::changeOne(const Error& otherwise)
{
    if (const Done started = start(); !started)
        return started;
    const int rows = (*m_query)->numRowsAffected();
    const Done done = finish();
    return done && rows != 1 ? Done(tl::unexpected(m_owner.fail(otherwise))) : done;
}

Statements::Statements(const QSqlDatabase& connection)
    : m_connection(connection)
{
}

Statements::~Statements() = default;

Statement Statements::use(const QString& sql)
{
    return Statement(*this, prepared(sql));
}

Result<QSqlQuery*> Statements::prepared(const QString& sql)
{
    const auto known = m_prepared.constFind(sql);
    if (known != m_prepared.cend())
        return known->get();
    auto query = std::make_shared<QSqlQuery>(m_connection);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return tl::unexpected(errorOf(*query));
    return m_prepared.insert(sql, std::move(query))->get();
}

Done Statements::execute(const QString& sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    return checked(query, [&] { return query.exec(sql); });
}

Result<QVariant> Statements::scalar(const QString& sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (const Done done = checked(query, [&] { return query.exec(sql); }); !done)
        return tl::unexpected(done.error());
    const bool hasRow = query.next();
    if (query.lastError().isValid())
        return tl::unexpected(errorOf(query));
    return hasRow ? query.value(0) : QVariant();
}

template <class Exec>
Done Statements::checked(QSqlQuery& query, Exec exec)
{
    Q_ASSERT(m_connection.driver()->thread() == QThread::currentThread());
    if (m_failure)
        return tl::unexpected(*m_failure);
    if (m_untilFailure >= 0 && m_untilFailure-- == 0)
        return tl::unexpected(fail({ErrorKind::StoreFailed, 0, u"made to fail by a test"_s, {}}));
    if (exec())
        return {};
    const Error error = errorOf(query);
    query.finish();
    return tl::unexpected(error);
}

Error Statements::errorOf(const QSqlQuery& query)
{
    const QSqlError said = query.lastError();
    return fail(
        sqliteError(said.nativeErrorCode().toInt(), said.databaseText(), m_connection.databaseName()));
}

Error Statements::fail(Error error)
{
    if (m_inTransaction && !m_failure)
        m_failure = error;
    return error;
}

Done Statements::begin()
{
    // A plain BEGIN would take the write lock at the first write, when it is too late to step back.
    const Done begun = use(u"BEGIN IMMEDIATE"_s).run();
    if (begun)
        m_inTransaction = true;
    return begun;
}

Done Statements::commit()
{
    const Done committed = use(u"COMMIT"_s).run();
    if (committed)
        m_inTransaction = false;
    else
        rollback();
    return committed;
}

void Statements::rollback()
{
    if (!m_inTransaction)
        return;
    m_inTransaction = false;
    m_failure.reset();
    auditHead.reset();
    // Past the checks: SQLite may have rolled back already, and then says that there is nothing to do.
    QSqlQuery(m_connection).exec(u"ROLLBACK"_s);
}

} // namespace covershift::store
