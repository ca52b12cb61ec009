#include "statements.h"

#include <store/coverstatusrepository.h>
#include <store/database.h>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

CoverStatus statusFrom(Row& row)
{
    CoverStatus status;
    status.worker = row.id<WorkerId>();
    status.product = row.word(&productFromName);
    status.checkedAt = row.instant();
    status.detail = row.text();
    status.policyId = row.text();
    status.customerNumber = row.text();
    status.classOfUse = row.text();
    status.level = row.text();
    status.vehicleRegistration = row.text();
    return status;
}

} // namespace

CoverStatusRepository::CoverStatusRepository(Database& database)
    : m_database(database)
{
}

Result<QVector<CoverStatus>> CoverStatusRepository::all(ConnectionId connection) const
{
    Statement statement = m_database.statements().use(
        uR"(SELECT worker, product, checked_at, detail, policy_id, customer_number, class_of_use, level,
                   vehicle_registration
            FROM cover_status WHERE connection = :connection ORDER BY worker)"_s);
    statement.bind(u":connection"_s, connection);
    QVector<CoverStatus> statuses;
    const Done read = statement.each([&statuses](Row& row) { statuses.append(statusFrom(row)); });
    return read.map([&statuses] { return std::move(statuses); });
}

Result<std::optional<CoverStatus>> CoverStatusRepository::of(ConnectionId connection, WorkerId worker) const
{
    Statement statement = m_database.statements().use(
        uR"(SELECT worker, product, checked_at, detail, policy_id, customer_number, class_of_use, level,
                   vehicle_registration
            FROM cover_status WHERE connection = :connection AND worker = :worker)"_s);
    statement.bind(u":connection"_s, connection);
    statement.bind(u":worker"_s, worker);
    return statement.one(statusFrom);
}

Done CoverStatusRepository::put(ConnectionId connection, const CoverStatus& status)
{
    Statement statement = m_database.statements().use(
        uR"(INSERT OR REPLACE INTO cover_status (connection, worker, product, checked_at, detail, policy_id,
                                                 customer_number, class_of_use, level, vehicle_registration)
            VALUES (:connection, :worker, :product, :checked_at, :detail, :policy_id,
                    :customer_number, :class_of_use, :level, :vehicle_registration))"_s);
    statement.bind(u":connection"_s, connection);
    statement.bind(u":worker"_s, status.worker);
    statement.bind(u":product"_s, productName(status.product));
    statement.bind(u":checked_at"_s, status.checkedAt);
    statement.bind(u":detail"_s, status.detail);
    statement.bind(u":policy_id"_s, status.policyId);
    statement.bind(u":customer_number"_s, status.customerNumber);
    statement.bind(u":class_of_use"_s, status.classOfUse);
    statement.bind(u":level"_s, status.level);
    statement.bind(u":vehicle_registration"_s, status.vehicleRegistration);
    return statement.run();
}

Done CoverStatusRepository::remove(WorkerId worker)
{
    Statement statement = m_database.statements().use(u"DELETE FROM cover_status WHERE worker = :worker"_s);
    statement.bind(u":worker"_s, worker);
    return statement.run();
}

} // namespace covershift::store
