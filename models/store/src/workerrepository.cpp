#include "statements.h"

#include <store/database.h>
#include <store/workerrepository.h>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

void bindFields(Statement& statement, const Worker& worker)
{
    statement.bind(u":name"_s, worker.name);
    statement.bind(u":customer_number"_s, worker.customerNumber);
    statement.bind(u":work_provider_user_id"_s, worker.workProviderUserId);
    statement.bind(u":business_user_id"_s, worker.businessUserId);
    statement.bind(u":email"_s, worker.email);
    statement.bind(u":phone"_s, worker.phone);
    statement.bind(u":team"_s, worker.team);
    statement.bind(u":vehicle_registration"_s, worker.vehicleRegistration);
    statement.bind(u":archived"_s, worker.archived);
}

Worker workerFrom(Row& row)
{
    Worker worker;
    worker.id = row.id<WorkerId>();
    worker.name = row.text();
    worker.customerNumber = row.text();
    worker.workProviderUserId = row.text();
    worker.businessUserId = row.optionalInteger();
    worker.email = row.text();
    worker.phone = row.text();
    worker.team = row.text();
    worker.vehicleRegistration = row.text();
    worker.archived = row.boolean();
    return worker;
}

} // namespace

WorkerRepository::WorkerRepository(Database& database)
    : m_database(database)
{
}

Result<QVector<Worker>> WorkerRepository::all() const
{
    return after({}, -1);
}

Result<QVector<Worker>> WorkerRepository::after(WorkerId id, int limit) const
{
    Statement statement = m_database.statements().use(
        uR"(SELECT id, name, customer_number, work_provider_user_id, business_user_id, email, phone, team,
                   vehicle_registration, archived
            FROM worker WHERE id > :after ORDER BY id LIMIT :limit)"_s);
    statement.bind(u":after"_s, id.value);
    statement.bind(u":limit"_s, limit);
    QVector<Worker> workers;
    const Done read = statement.each([&workers](Row& row) { workers.append(workerFrom(row)); });
    return read.map([&workers] { return std::move(workers); });
}

Result<WorkerId> WorkerRepository::insert(const Worker& worker)
{
    Statement statement = m_database.statements().use(
        uR"(INSERT INTO worker (name, customer_number, work_provider_user_id, business_user_id, email, phone,
                                team, vehicle_registration, archived)
            VALUES (:name, :customer_number, :work_provider_user_id, :business_user_id, :email, :phone,
                    :team, :vehicle_registration, :archived))"_s);
    bindFields(statement, worker);
    return statement.insert().map([](qint64 id) { return WorkerId(id); });
}

Done WorkerRepository::update(const Worker& worker)
{
    Statement statement
        = m_database.statements().use(uR"(UPDATE worker SET name = :name, customer_number = :customer_number,
                work_provider_user_id = :work_provider_user_id, business_user_id = :business_user_id,
                email = :email, phone = :phone, team = :team, vehicle_registration = :vehicle_registration,
                archived = :archived
            WHERE id = :id)"_s);
    bindFields(statement, worker);
    statement.bind(u":id"_s, worker.id);
    return statement.changeOne({ErrorKind::UnknownWorker, 0, QString::number(worker.id.value), {}});
}

Result<TeamHistory> WorkerRepository::teams() const
{
    const auto entries = teamsAfter({}, {}, -1);
    if (!entries)
        return tl::unexpected(entries.error());
    TeamHistory history;
    for (const WorkerTeam& each : *entries)
        history[each.worker].append(each.entry);
    return history;
}

Result<QVector<WorkerTeam>> WorkerRepository::teamsAfter(WorkerId worker, Instant since, int limit) const
{
    Statement statement = m_database.statements().use(uR"(SELECT worker, since, team FROM worker_team
            WHERE (worker, since) > (:worker, :since) ORDER BY worker, since LIMIT :limit)"_s);
    statement.bind(u":worker"_s, worker.value);
    statement.bind(u":since"_s, since);
    statement.bind(u":limit"_s, limit);
    QVector<WorkerTeam> entries;
    const Done read = statement.each([&entries](Row& row) {
        WorkerTeam each;
        each.worker = row.id<WorkerId>();
        each.entry.since = row.instant();
        each.entry.team = row.text();
        entries.append(each);
    });
    return read.map([&entries] { return std::move(entries); });
}

Done WorkerRepository::putTeam(const WorkerTeam& team)
{
    Statement statement = m_database.statements().use(uR"(INSERT INTO worker_team (worker, since, team)
            VALUES (:worker, :since, :team)
            ON CONFLICT (worker, since) DO UPDATE SET team = excluded.team)"_s);
    statement.bind(u":worker"_s, team.worker);
    statement.bind(u":since"_s, team.entry.since);
    statement.bind(u":team"_s, team.entry.team);
    return statement.run();
}

} // namespace covershift::store
