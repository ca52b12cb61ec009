#pragma once

#include "row.h"

#include <domain/error.h>
#include <domain/ids.h>
#include <domain/instant.h>
#include <store/checkedrows.h>

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <optional>
#include <type_traits>

namespace covershift::store {

class Statements;

/// A prepared statement, from `Statements::use()`. Every placeholder must be bound on every use: values of
/// the last use would stay. A failure to prepare shows when it is run.
class Statement
{
public:
    Statement(Statements& owner, Result<QSqlQuery*> query);

    void bind(const QString& name, qint64 value);
    void bind(const QString& name, int value) { bind(name, qint64(value)); }
    void bind(const QString& name, bool value) { bind(name, qint64(value)); }
    void bind(const QString& name, const QString& value); ///< a null string counts as an empty one
    void bind(const QString& name, const QByteArray& value); ///< likewise
    void bind(const QString& name, Instant value) { bind(name, qint64(msOf(value))); }
    void bindNull(const QString& name);
    /// An id that is not valid is stored as NULL, for the foreign keys' sake.
    template <class Tag>
    void bind(const QString& name, Id<Tag> value)
    {
        value.isValid() ? bind(name, value.value) : bindNull(name);
    }
    template <class T>
    void bind(const QString& name, const std::optional<T>& value)
    {
        value ? bind(name, *value) : bindNull(name);
    }

    [[nodiscard]] Done run();
    /// Runs it; gives the row id of what it inserted.
    [[nodiscard]] Result<qint64> insert();
    /// Runs it; `otherwise` where it did not change exactly one row.
    [[nodiscard]] Done changeOne(const Error& otherwise);
    /// Runs it; gives `read(Row&)` of its row, if there is one.
    template <class Read>
    [[nodiscard]] auto one(Read read) -> Result<std::optional<std::invoke_result_t<Read, Row&>>>;
    /// Runs it and hands each row to `read(Row&)`. A value that `read` could not understand ends it with
    /// `StoreFailed`.
    template <class Read>
    [[nodiscard]] Done each(Read read);
    /// Runs it; `read(Row&)` makes one of each row, and what could not be understood is set apart.
    template <class Read>
    [[nodiscard]] auto check(Read read) -> Result<CheckedRows<std::invoke_result_t<Read, Row&>>>;

private:
    [[nodiscard]] Done start();
    [[nodiscard]] Done finish();
    [[nodiscard]] Done unreadable(const Row& row);

    Statements& m_owner;
    Result<QSqlQuery*> m_query;
};

/// Where the audit's chain stands.
struct AuditHead
{
    qint64 sequence = 0;
    QByteArray hash;
};

/// All statements of one connection: prepared once, each result checked, its error translated. While a
/// transaction is open the first failure is remembered: nothing runs after it, and the commit rolls back.
/// (SQLite may have rolled back by itself, as on a full disk; what ran next would stand alone.)
class Statements
{
public:
    explicit Statements(const QSqlDatabase& connection);
    ~Statements();
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;

    [[nodiscard]] Statement use(const QString& sql);
    /// A statement without values that runs seldom: pragmas, migrations.
    [[nodiscard]] Done execute(const QString& sql);
    /// The same; gives its first row's first value.
    [[nodiscard]] Result<QVariant> scalar(const QString& sql);

    [[nodiscard]] Done begin();
    [[nodiscard]] Done commit();
    void rollback();
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

    /// Remembers a failure that SQLite did not see (an update that found no row), and gives it back.
    [[nodiscard]] Error fail(Error error);

    /// For tests: so many statements run (`BEGIN` and `COMMIT` count), the next one fails, once.
    void failAfter(int statements) { m_untilFailure = statements; }

    /// Lets an append go without reading the last row; forgotten with every rollback.
    std::optional<AuditHead> auditHead;

private:
    friend class Statement;
    [[nodiscard]] Result<QSqlQuery*> prepared(const QString& sql);
    /// `exec` runs the query; its result is checked here.
    template <class Exec>
    [[nodiscard]] Done checked(QSqlQuery& query, Exec exec);
    [[nodiscard]] Error errorOf(const QSqlQuery& query);

    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::optional<Error> m_failure;
    bool m_inTransaction = false;
    int m_untilFailure = -1;
};

/// Translates what SQLite said; `databasePath` goes into the detail of what concerns the file.
[[nodiscard]] Error sqliteError(int code, const QString& text, const QString& databasePath);

template <class Read>
auto Statement::one(Read read) -> Result<std::optional<std::invoke_result_t<Read, Row&>>>
{
    std::optional<std::invoke_result_t<Read, Row&>> found;
    const Done done = each([&](Row& row) { found = read(row); });
    return done.map([&found] { return std::move(found); });
}

template <class Read>
Done Statement::each(Read read)
{
    if (const Done started = start(); !started)
        return started;
    Row row(**m_query);
    while (row.next()) {
        read(row);
        if (!row.isUnderstood())
            return unreadable(row);
    }
    return finish();
}

template <class Read>
auto Statement::check(Read read) -> Result<CheckedRows<std::invoke_result_t<Read, Row&>>>
{
    if (const Done started = start(); !started)
        return tl::unexpected(started.error());
    CheckedRows<std::invoke_result_t<Read, Row&>> checked;
    Row row(**m_query);
    while (row.next()) {
        auto one = read(row);
        (row.isUnderstood() ? checked.rows : checked.unreadable).append(std::move(one));
    }
    return finish().map([&checked] { return std::move(checked); });
}

} // namespace covershift::store
