#pragma once

#include <domain/attempt.h>
#include <domain/error.h>

#include <QVector>

namespace covershift::store {

class Database;

class AttemptRepository
{
public:
    explicit AttemptRepository(Database& database);
    /// The frozen request with its operations, before the first byte.
    [[nodiscard]] Result<AttemptId> begin(const Attempt& attempt);
    /// What came back: the fields from `finishedAt` on.
    [[nodiscard]] Done finish(const Attempt& attempt);
    /// Those of one operation, newest first.
    [[nodiscard]] Result<QVector<Attempt>> of(OperationId operation) const;
    [[nodiscard]] Result<QVector<Attempt>> unfinished() const;
    /// At most `limit` after this one, oldest first.
    [[nodiscard]] Result<QVector<Attempt>> after(AttemptId id, int limit) const;

private:
    Database& m_database;
};

} // namespace covershift::store
