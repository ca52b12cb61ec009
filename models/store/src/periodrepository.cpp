#include "statements.h"
#include "storedtext.h"

#include <store/database.h>
#include <store/periodrepository.h>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QVector<PeriodClose>> closesOf(Statement statement)
{
    QVector<PeriodClose> closes;
    const Done read = statement.each([&closes](Row& row) {
        PeriodClose close;
        close.id = row.integer();
        close.days.first = QDate::fromString(row.text(), Qt::ISODate);
        close.days.last = QDate::fromString(row.text(), Qt::ISODate);
        close.revision = row.smallInteger();
        close.closedAt = row.instant();
        close.actor = row.text();
        close.reason = row.text();
        close.zone = row.text().toLatin1();
        close.numbers = row.bytes();
        close.chainHead = row.bytes();
        closes.append(close);
    });
    return read.map([&closes] { return std::move(closes); });
}

} // namespace

PeriodRepository::PeriodRepository(Database& database)
    : m_database(database)
{
}

Result<QVector<PeriodClose>> PeriodRepository::all() const
{
    return closesOf(m_database.statements().use(
        uR"(SELECT id, first_day, last_day, revision, closed_at, actor, reason, zone, numbers, chain_head
            FROM period_close ORDER BY first_day, last_day, revision)"_s));
}

Result<PeriodClose> PeriodRepository::insert(const PeriodClose& close)
{
    PeriodClose stored = close;
    stored.actor = asStored(close.actor);
    stored.reason = asStored(close.reason);
    Statement statement = m_database.statements().use(
        uR"(INSERT INTO period_close (first_day, last_day, revision, closed_at, actor, reason, zone, numbers,
                                      chain_head)
            VALUES (:first_day, :last_day, :revision, :closed_at, :actor, :reason, :zone, :numbers,
                    :chain_head))"_s);
    statement.bind(u":first_day"_s, stored.days.first.toString(Qt::ISODate));
    statement.bind(u":last_day"_s, stored.days.last.toString(Qt::ISODate));
    statement.bind(u":revision"_s, stored.revision);
    statement.bind(u":closed_at"_s, stored.closedAt);
    statement.bind(u":actor"_s, stored.actor);
    statement.bind(u":reason"_s, stored.reason);
    statement.bind(u":zone"_s, QString::fromLatin1(stored.zone));
    statement.bind(u":numbers"_s, stored.numbers);
    statement.bind(u":chain_head"_s, stored.chainHead);
    return statement.insert().map([&stored](qint64 id) {
        stored.id = id;
        return stored;
    });
}

Result<QVector<PeriodClose>> PeriodRepository::after(qint64 id, int limit) const
{
    Statement statement = m_database.statements().use(
        uR"(SELECT id, first_day, last_day, revision, closed_at, actor, reason, zone, numbers, chain_head
            FROM period_close WHERE id > :after ORDER BY id LIMIT :limit)"_s);
    statement.bind(u":after"_s, id);
    statement.bind(u":limit"_s, limit);
    return closesOf(std::move(statement));
}

} // namespace covershift::store
