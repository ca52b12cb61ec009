#pragma once

#include <domain/auditentry.h>
#include <domain/error.h>

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
    /// At most `limit` below `before` (0: from the newest), newest first.
    [[nodiscard]] Result<QVector<AuditEntry>> slice(qint64 before, int limit) const;
    /// At most `limit` after `sequence`, oldest first.
    [[nodiscard]] Result<QVector<AuditEntry>> after(qint64 sequence, int limit) const;
    /// The first entry whose hash does not follow from what stands there, if any.
    [[nodiscard]] Result<std::optional<qint64>> firstBrokenLink() const;

private:
    Database& m_database;
};

} // namespace covershift::store
