#pragma once

#include <domain/shifttemplate.h>

#include <QVector>

#include <optional>
#include <span>

namespace covershift::store {

class Database;

/// Shift templates with their revisions, and the local exceptions to them.
class TemplateRepository
{
public:
    explicit TemplateRepository(Database& database);
    [[nodiscard]] Result<QVector<ShiftTemplate>> all() const; ///< by id
    [[nodiscard]] Result<std::optional<ShiftTemplate>> byId(TemplateId id) const;
    /// The id and the state in `one` are passed over.
    [[nodiscard]] Result<TemplateId> insert(const ShiftTemplate& one);
    [[nodiscard]] Done update(const ShiftTemplate& one); ///< `UnknownTemplate`

    [[nodiscard]] Result<QVector<PlanException>> exceptions() const; ///< by template, day, member
    /// Inserts, or replaces the one of that member's day.
    [[nodiscard]] Done put(const PlanException& exception);
    /// Of that member's day, where there is one.
    [[nodiscard]] Done remove(TemplateId id, const QDate& day, BusinessUserId member);
    /// Those before that day belong to the other template from now on.
    [[nodiscard]] Done moveExceptions(TemplateId from, TemplateId to, const QDate& before);

private:
    [[nodiscard]] Result<QVector<ShiftTemplate>> read(TemplateId only) const;
    [[nodiscard]] Done writeRevisions(TemplateId id, const QVector<TemplateRevision>& revisions);

    Database& m_database;
};

} // namespace covershift::store
