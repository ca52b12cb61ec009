#include "idlist.h"
#include "statements.h"

#include <store/coverstatusrepository.h>
#include <store/database.h>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One list for every SELECT; statusFrom() reads in its order.
QString selectCoverStatuses(const QString& condition)
{
    return uR"(SELECT worker, product, checked_at, detail, policy_id, customer_number, class_of_use, level,
                      vehicle_registration
               FROM cover_status WHERE )"_s
        + condition;
}

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

Result<QVector<CoverStatus>> statusesOf(Statement statement)
{
    QVector<CoverStatus> statuses;
    const Done read = statement.each([&statuses](Row& row) { statuses.append(statusFrom(row)); });
    return read.map([&statuses] { return std::move(statuses); });
}

} // namespace

CoverStatusRepository::CoverStatusRepository(Database& database)
    : m_database(database)
{
}

Result<QVector<CoverStatus>> CoverStatusRepository::all(ConnectionId connection) const
{
    static const QString sql = selectCoverStatuses(u"connection = :connection ORDER BY worker"_s);
    Statement statement = m_database.statements().use(sql);
    statement.bind(u":connection"_s, connection);
    return statusesOf(statement);
}

Result<QVector<CoverStatus>> CoverStatusRepository::of(
    ConnectionId connection, std::span<const WorkerId> workers) const
{
    static const QString sql = selectCoverStatuses(
        u"connection = :connection AND worker IN (SELECT value FROM json_each(:workers)) ORDER BY worker"_s);
    Statement statement = m_database.statements().use(sql);
    statement.bind(u":connection"_s, connection);
    statement.bind(u":workers"_s, idList(workers));
    return statusesOf(statement);
}

Result<CheckedRows<CoverStatus>> CoverStatusRepository::after(
    ConnectionId connection, WorkerId worker, int limit) const
{
    static const QString sql
        = selectCoverStatuses(u"connection = :connection AND worker > :after ORDER BY worker LIMIT :limit"_s);
    Statement statement = m_database.statements().use(sql);
    statement.bind(u":connection"_s, connection);
    statement.bind(u":after"_s, worker.value);
    statement.bind(u":limit"_s, limit);
    return statement.check(statusFrom);
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
