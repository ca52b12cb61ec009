#pragma once

#include "statements.h"

#include <domain/auditentry.h>
#include <domain/connection.h>
#include <domain/liveshift.h>
#include <domain/operation.h>
#include <store/auditlog.h>
#include <store/connectionrepository.h>
#include <store/database.h>
#include <store/operationrepository.h>
#include <store/workerrepository.h>

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <memory>

namespace covershift::store::samples {

using namespace Qt::Literals::StringLiterals;

inline QString kindOf(const Error& error)
{
    return errorCode(error.kind) + u": "_s + error.detail;
}

/// A result that must be good. (QVERIFY2 would ask for the error of a good one too.)
#define VERIFY_DONE(result)                                                                                  \
    do {                                                                                                     \
        const auto& checkedResult = (result);                                                                \
        if (!checkedResult)                                                                                  \
            QFAIL(qPrintable(samples::kindOf(checkedResult.error())));                                       \
    } while (false)

/// A result that must be bad, and how.
#define VERIFY_FAILS(result, expectedKind)                                                                   \
    do {                                                                                                     \
        const auto& checkedResult = (result);                                                                \
        QVERIFY(!checkedResult);                                                                             \
        QCOMPARE(errorCode(checkedResult.error().kind), errorCode(expectedKind));                            \
    } while (false)

inline Instant at(qint64 secondsLater)
{
    return instantFromMs(1'795'266'000'000 + secondsLater * 1000);
}

/// The first audit row that does not follow from those before it; 0: none.
inline qint64 firstBrokenLink(Database& database)
{
    AuditChain chain;
    const auto entries = AuditLog(database).after(0, 1'000'000);
    for (const AuditEntry& entry : entries.value())
        (void)chain.take(entry);
    return chain.firstBroken().value_or(0);
}

template <class T>
QVector<qint64> idsOf(const Result<QVector<T>>& rows)
{
    QVector<qint64> ids;
    for (const T& row : rows.value())
        ids.append(row.id.value);
    return ids;
}

inline Connection zego()
{
    Connection connection;
    connection.host = Host::Zego;
    connection.url = QUrl(u"https://zego.example/api"_s);
    connection.workProvider = u"Pizza & Söhne"_s;
    return connection;
}

inline Worker named(const QString& name)
{
    Worker worker;
    worker.name = name;
    return worker;
}

/// A login of the first worker on the first connection.
inline Operation login()
{
    Operation operation;
    operation.connection = ConnectionId(1);
    operation.worker = WorkerId(1);
    operation.identifier = {IdentityKind::CustomerNumber, u"ABC123"_s};
    operation.at = at(0);
    operation.createdAt = at(1);
    operation.changedAt = at(2);
    return operation;
}

inline LiveShift shift(qint64 id, ShiftState state = ShiftState::Open)
{
    LiveShift made;
    made.id = ShiftId(id);
    made.worker = WorkerId(1);
    made.start = at(id);
    made.state = state;
    return made;
}

inline AuditEntry entry(const QString& event = u"operation.queued"_s)
{
    AuditEntry made;
    made.at = at(3);
    made.actor = u"ann"_s;
    made.event = event;
    made.operation = OperationId(1);
    made.detail = uR"({"worker":1})"_s;
    return made;
}

inline constexpr auto Anybody = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "not there"_ba;
}

inline void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// What was set aside.
inline QStringList copiesIn(const QString& folder)
{
    return QDir(folder).entryList({u"covershift-damaged-*"_s}, QDir::Files, QDir::Name);
}

/// A folder that goes with the test, and the database in it.
class Folder
{
public:
    [[nodiscard]] QString path() const { return m_base.filePath(u"data"_s); }
    [[nodiscard]] QString base() const { return m_base.path(); }
    [[nodiscard]] QString file() const { return path() + u"/covershift.db"_s; }
    [[nodiscard]] Database& database() { return *m_database; }

    [[nodiscard]] Done open()
    {
        auto opened = Database::open(path());
        if (!opened)
            return tl::unexpected(opened.error());
        m_database = std::move(*opened);
        return {};
    }
    void close() { m_database.reset(); }

    /// Opens it and saves the first worker and the first connection.
    [[nodiscard]] Done openWithWorker()
    {
        if (const Done opened = open(); !opened)
            return opened;
        if (const auto saved = ConnectionRepository(database()).save(zego()); !saved)
            return tl::unexpected(saved.error());
        const auto inserted = WorkerRepository(database()).insert(named(u"Ann"_s));
        return inserted ? Done() : Done(tl::unexpected(inserted.error()));
    }

    [[nodiscard]] qint64 count(const QString& table)
    {
        return database().statements().scalar(u"SELECT COUNT(*) FROM "_s + table).value().toLongLong();
    }

private:
    QTemporaryDir m_base;
    std::unique_ptr<Database> m_database;
};

/// A connection of its own to a database file, past everything that Database does.
class RawConnection
{
public:
    explicit RawConnection(const QString& path)
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        connection.setDatabaseName(path);
        connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        if (!connection.open())
            qFatal("no raw connection");
        m_statements = std::make_unique<Statements>(connection);
    }
    ~RawConnection()
    {
        m_statements.reset();
        QSqlDatabase::removeDatabase(m_name);
    }
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;

    [[nodiscard]] Statements& statements() { return *m_statements; }

private:
    QString m_name = QUuid::createUuid().toString();
    std::unique_ptr<Statements> m_statements;
};

} // namespace covershift::store::samples
