#pragma once

#include <domain/clock.h>
#include <domain/error.h>

#include <QString>

#include <memory>

namespace covershift::store {

class Statements;

/// The one connection to the one database of a data folder (`contracts/outbox.md`, Rules): EXCLUSIVE
/// before WAL, `synchronous=FULL`, foreign keys, all read back; migrated to the newest schema. Everything
/// of Store must be used on the thread that opened it.
class Database
{
public:
    /// Makes the folder (0700) and the file (0600) where they are missing. An empty file is a fresh start,
    /// unless a database has been in the folder: then it is corrupt. `FolderInUse`,
    /// `FolderUnusable`, `DatabaseNewer`, `DatabaseCorrupt` (a copy lies beside it; nothing is deleted),
    /// `DiskFull`, `StoreFailed`.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& folder);
    ~Database();

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] int schemaVersion() const;

    /// Prepared statements, for the repositories (Store's own).
    [[nodiscard]] Statements& statements();

private:
    Database();
    struct Private;
    std::unique_ptr<Private> d;
};

/// `BEGIN IMMEDIATE` … `commit()`. Rolls back in the destructor unless committed. After a failed statement
/// `commit()` fails too, whatever the driver says.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    [[nodiscard]] Done commit();

private:
    explicit Transaction(Database& database);
    Database* m_database;
};

} // namespace covershift::store
