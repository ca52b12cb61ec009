#pragma once

#include <domain/periodclose.h>

#include <QVector>

#include <optional>
#include <span>

namespace covershift::store {

class Database;

/// Closed periods. Only ever added: triggers refuse update and delete. And the corrections whose revision is
/// still due: they go with it.
class PeriodRepository
{
public:
    explicit PeriodRepository(Database& database);
    /// By first day, last day and revision.
    [[nodiscard]] Result<QVector<PeriodClose>> all() const;
    [[nodiscard]] Result<PeriodClose> insert(const PeriodClose& close); ///< its id is passed over
    /// At most `limit` after this one, oldest first.
    [[nodiscard]] Result<QVector<PeriodClose>> after(qint64 id, int limit) const;

    /// By first day, last day, and as they came.
    [[nodiscard]] Result<QVector<PeriodCorrection>> corrections() const;
    /// Its id; nothing where the same of the same person is due already.
    [[nodiscard]] Result<std::optional<qint64>> insert(const PeriodCorrection& correction);
    [[nodiscard]] Done removeCorrections(std::span<const qint64> ids);

private:
    Database& m_database;
};

} // namespace covershift::store
