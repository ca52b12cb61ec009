#pragma once

#include <domain/teamsince.h>
#include <domain/worker.h>

#include <QHash>
#include <QVector>

namespace covershift::store {

class Database;

/// In which teams workers have been, each by instant.
using TeamHistory = QHash<WorkerId, QVector<TeamSince>>;

/// One entry of a worker's teams.
struct WorkerTeam
{
    WorkerId worker;
    TeamSince entry;
    friend bool operator==(const WorkerTeam&, const WorkerTeam&) = default;
};

class WorkerRepository
{
public:
    explicit WorkerRepository(Database& database);
    /// All of them, archived ones too, by id.
    [[nodiscard]] Result<QVector<Worker>> all() const;
    /// At most `limit` after this one, by id.
    [[nodiscard]] Result<QVector<Worker>> after(WorkerId id, int limit) const;
    [[nodiscard]] Result<WorkerId> insert(const Worker& worker); ///< the id in `worker` is passed over
    [[nodiscard]] Done update(const Worker& worker);

    [[nodiscard]] Result<TeamHistory> teams() const;
    /// At most `limit` after this worker's entry of this instant, by worker and instant.
    [[nodiscard]] Result<QVector<WorkerTeam>> teamsAfter(WorkerId worker, Instant since, int limit) const;
    /// Inserts, or replaces the one of that worker and instant.
    [[nodiscard]] Done putTeam(const WorkerTeam& team);

private:
    Database& m_database;
};

} // namespace covershift::store
