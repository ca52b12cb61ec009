#include "atomically.h"
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

Result<QVector<PeriodCorrection>> PeriodRepository::corrections() const
{
    QVector<PeriodCorrection> corrections;
    const Done read = m_database.statements()
                          .use(uR"(SELECT id, first_day, last_day, at, actor, reason FROM period_correction
                      ORDER BY first_day, last_day, id)"_s)
                          .each([&corrections](Row& row) {
                              PeriodCorrection correction;
                              correction.id = row.integer();
                              correction.days.first = QDate::fromString(row.text(), Qt::ISODate);
                              correction.days.last = QDate::fromString(row.text(), Qt::ISODate);
                              correction.at = row.instant();
                              correction.actor = row.text();
                              correction.reason = row.text();
                              corrections.append(correction);
                          });
    return read.map([&corrections] { return std::move(corrections); });
}

Result<std::optional<qint64>> PeriodRepository::insert(const PeriodCorrection& correction)
{
    Statement statement = m_database.statements().use(
        uR"(INSERT INTO period_correction (first_day, last_day, at, actor, reason)
            VALUES (:first_day, :last_day, :at, :actor, :reason)
            ON CONFLICT DO NOTHING RETURNING id)"_s);
    statement.bind(u":first_day"_s, correction.days.first.toString(Qt::ISODate));
    statement.bind(u":last_day"_s, correction.days.last.toString(Qt::ISODate));
    statement.bind(u":at"_s, correction.at);
    statement.bind(u":actor"_s, asStored(correction.actor));
    statement.bind(u":reason"_s, asStored(correction.reason));
    return statement.one([](Row& row) { return row.integer(); });
}

Done PeriodRepository::removeCorrections(std::span<const qint64> ids)
{
    return atomically(m_database, [&]() -> Done {
        Statement statement = m_database.statements().use(u"DELETE FROM period_correction WHERE id = :id"_s);
        for (const qint64 id : ids) {
            statement.bind(u":id"_s, id);
            if (const Done done = statement.run(); !done)
                return done;
        }
        return {};
    });
}

} // namespace covershift::store
