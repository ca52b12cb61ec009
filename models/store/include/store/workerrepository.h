#pragma once

#include <domain/worker.h>

#include <QVector>

namespace covershift::store {

class Database;

class WorkerRepository
{
public:
    explicit WorkerRepository(Database& database);
    /// All of them, archived ones too, by id.
    [[nodiscard]] Result<QVector<Worker>> all() const;
    [[nodiscard]] Result<WorkerId> insert(const Worker& worker); ///< the id in `worker` is passed over
    [[nodiscard]] Done update(const Worker& worker);

private:
    Database& m_database;
};

} // namespace covershift::store
