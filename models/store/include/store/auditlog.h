#pragma once

#include <domain/auditentry.h>
#include <domain/error.h>
#include <store/auditcontent.h>

#include <QVector>

#include <optional>

namespace covershift::store {

class Database;

/// Follows the chain entry by entry, oldest first.
class AuditChain
{
public:
    /// Whether this one follows from those before it.
    bool take(const AuditEntry& entry);
    [[nodiscard]] qint64 sequence() const { return m_sequence; } ///< of the last; 0: none yet
    [[nodiscard]] QByteArray head() const { return m_head; } ///< its hash
    [[nodiscard]] std::optional<qint64> firstBroken() const { return m_firstBroken; }

private:
    qint64 m_sequence = 0;
    QByteArray m_head;
    std::optional<qint64> m_firstBroken;
};

/// Append-only (a trigger refuses update and delete) and hash-chained.
class AuditLog
{
public:
    explicit AuditLog(Database& database);
    /// `sequence` and `hash` are given here. Inside the transaction of what it tells of.
    [[nodiscard]] Done append(const AuditEntry& entry);
    /// Likewise of an entry whose detail tells of these (`tellContents()`); in a transaction.
    [[nodiscard]] Done append(const AuditEntry& entry, const QVector<RowContent>& contents);
    /// At most `limit` below `before` (0: from the newest), newest first.
    [[nodiscard]] Result<QVector<AuditEntry>> slice(qint64 before, int limit) const;
    /// At most `limit` after `sequence`, oldest first.
    [[nodiscard]] Result<QVector<AuditEntry>> after(qint64 sequence, int limit) const;
    /// At most `limit` of the contents that this entry told of, after `last` (empty: from the first).
    [[nodiscard]] Result<QVector<RowContent>> contents(
        qint64 sequence, const RowContent& last, int limit) const;

private:
    Database& m_database;
};

} // namespace covershift::store
