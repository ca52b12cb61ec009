#pragma once

#include <domain/periodclose.h>

#include <QVector>

namespace covershift::store {

class Database;

/// Closed periods. Only ever added: triggers refuse update and delete.
class PeriodRepository
{
public:
    explicit PeriodRepository(Database& database);
    /// By first day, last day and revision.
    [[nodiscard]] Result<QVector<PeriodClose>> all() const;
    [[nodiscard]] Result<PeriodClose> insert(const PeriodClose& close); ///< its id is passed over
    /// At most `limit` after this one, oldest first.
    [[nodiscard]] Result<QVector<PeriodClose>> after(qint64 id, int limit) const;

private:
    Database& m_database;
};

} // namespace covershift::store
