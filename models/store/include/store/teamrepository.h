#pragma once

#include <domain/team.h>

#include <QVector>

namespace covershift::store {

class Database;

/// Teams, and the business users that Viviot has told of.
class TeamRepository
{
public:
    explicit TeamRepository(Database& database);
    [[nodiscard]] Result<QVector<Team>> all() const; ///< by id
    [[nodiscard]] Result<TeamId> insert(const Team& team); ///< the id in `team` is passed over
    [[nodiscard]] Done update(const Team& team); ///< `UnknownTeam`

    [[nodiscard]] Result<QVector<BusinessUser>> users() const; ///< by id
    /// Inserts, or replaces the one of that id.
    [[nodiscard]] Done putUser(const BusinessUser& user);

private:
    Database& m_database;
};

} // namespace covershift::store
