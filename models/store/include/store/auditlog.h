#pragma once

#include <domain/auditentry.h>
#include <domain/error.h>

#include <QVector>

#include <optional>

namespace covershift::store {

class Database;

/// Append-only (a trigger refuses update and delete) and hash-chained.
class AuditLog
{
public:
    explicit AuditLog(Database& database);
    /// `sequence` and `hash` are given here. Inside the transaction of what it tells of.
    [[nodiscard]] Done append(const AuditEntry& entry);
    /// At most `limit` below `before` (0: from the newest), newest first.
    [[nodiscard]] Result<QVector<AuditEntry>> slice(qint64 before, int limit) const;
    /// The first entry whose hash does not follow from what stands there, if any.
    [[nodiscard]] Result<std::optional<qint64>> firstBrokenLink() const;

private:
    Database& m_database;
};

} // namespace covershift::store
