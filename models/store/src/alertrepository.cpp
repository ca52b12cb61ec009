#include "statements.h"
#include "storedtext.h"

#include <store/alertrepository.h>
#include <store/database.h>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

AlertKey keyFrom(Row& row)
{
    AlertKey key;
    key.kind = row.word(&alertKindFromName);
    key.subject = row.integer();
    key.moment = row.instant();
    return key;
}

void bindKey(Statement& statement, const AlertKey& key)
{
    statement.bind(u":kind"_s, alertKindName(key.kind));
    statement.bind(u":subject"_s, key.subject);
    statement.bind(u":moment"_s, key.moment);
}

Incident incidentFrom(Row& row)
{
    Incident incident;
    incident.id = row.integer();
    incident.worker = row.id<WorkerId>();
    incident.planned.start = row.instant();
    incident.planned.end = row.instant();
    incident.shiftTemplate = row.id<TemplateId>();
    incident.foundAt = row.instant();
    incident.coverEnded = row.optionalInstant();
    return incident;
}

AlertNote noteFrom(Row& row)
{
    AlertNote note;
    note.id = row.integer();
    note.key = keyFrom(row);
    note.worker = row.id<WorkerId>();
    note.text = row.text();
    note.at = row.instant();
    note.actor = row.text();
    return note;
}

AlertSnooze snoozeFrom(Row& row)
{
    AlertSnooze snooze;
    snooze.key = keyFrom(row);
    snooze.until = row.instant();
    snooze.level = row.smallInteger();
    return snooze;
}

} // namespace

AlertRepository::AlertRepository(Database& database)
    : m_database(database)
{
}

Result<CheckedRows<Incident>> AlertRepository::incidents(Instant foundSince) const
{
    Statement statement = m_database.statements().use(
        uR"(SELECT id, worker, planned_start, planned_end, template, found_at, cover_ended FROM incident AS i
            WHERE found_at >= :since OR NOT EXISTS (SELECT 1 FROM alert_note AS n
                WHERE n.kind = CASE WHEN i.cover_ended IS NULL THEN :missed ELSE :ended END
                    AND n.subject = i.worker AND n.moment = COALESCE(i.cover_ended, i.planned_start)
                    AND n.at >= i.found_at)
            ORDER BY id)"_s);
    statement.bind(u":since"_s, foundSince);
    statement.bind(u":missed"_s, alertKindName(AlertKind::MissedStart));
    statement.bind(u":ended"_s, alertKindName(AlertKind::CoverEnded));
    return statement.check(incidentFrom);
}

Result<bool> AlertRepository::hasIncident(const AlertKey& key) const
{
    Statement statement = m_database.statements().use(
        uR"(SELECT COUNT(*) FROM incident WHERE worker = :worker AND (cover_ended IS NULL) = :is_start
                AND COALESCE(cover_ended, planned_start) = :moment)"_s);
    statement.bind(u":worker"_s, key.subject);
    statement.bind(u":is_start"_s, key.kind == AlertKind::MissedStart);
    statement.bind(u":moment"_s, key.moment);
    return statement.one([](Row& row) { return row.integer(); }).map([](const std::optional<qint64>& count) {
        return count.value_or(0) > 0;
    });
}

Result<Incident> AlertRepository::insert(const Incident& incident)
{
    Statement statement = m_database.statements().use(
        uR"(INSERT INTO incident (worker, planned_start, planned_end, template, found_at, cover_ended)
            VALUES (:worker, :start, :end, :template, :found_at, :cover_ended))"_s);
    statement.bind(u":worker"_s, incident.worker);
    statement.bind(u":start"_s, incident.planned.start);
    statement.bind(u":end"_s, incident.planned.end);
    statement.bind(u":template"_s, incident.shiftTemplate);
    statement.bind(u":found_at"_s, incident.foundAt);
    statement.bind(u":cover_ended"_s, incident.coverEnded);
    return statement.insert().map([&incident](qint64 id) {
        Incident stored = incident;
        stored.id = id;
        return stored;
    });
}

Result<CheckedRows<AlertNote>> AlertRepository::notes(Instant writtenSince) const
{
    Statement statement
        = m_database.statements().use(uR"(SELECT id, kind, subject, moment, worker, text, at, actor
            FROM alert_note WHERE at >= :since ORDER BY id)"_s);
    statement.bind(u":since"_s, writtenSince);
    return statement.check(noteFrom);
}

Result<AlertNote> AlertRepository::insert(const AlertNote& note)
{
    AlertNote stored = note;
    stored.text = asStored(note.text);
    stored.actor = asStored(note.actor);
    Statement statement = m_database.statements().use(
        uR"(INSERT INTO alert_note (kind, subject, moment, worker, text, at, actor)
            VALUES (:kind, :subject, :moment, :worker, :text, :at, :actor))"_s);
    bindKey(statement, stored.key);
    statement.bind(u":worker"_s, stored.worker);
    statement.bind(u":text"_s, stored.text);
    statement.bind(u":at"_s, stored.at);
    statement.bind(u":actor"_s, stored.actor);
    return statement.insert().map([&stored](qint64 id) {
        stored.id = id;
        return stored;
    });
}

Result<CheckedRows<Incident>> AlertRepository::incidentsAfter(qint64 id, int limit) const
{
    Statement statement = m_database.statements().use(
        uR"(SELECT id, worker, planned_start, planned_end, template, found_at, cover_ended FROM incident
            WHERE id > :after ORDER BY id LIMIT :limit)"_s);
    statement.bind(u":after"_s, id);
    statement.bind(u":limit"_s, limit);
    return statement.check(incidentFrom);
}

Result<CheckedRows<AlertNote>> AlertRepository::notesAfter(qint64 id, int limit) const
{
    Statement statement
        = m_database.statements().use(uR"(SELECT id, kind, subject, moment, worker, text, at, actor
            FROM alert_note WHERE id > :after ORDER BY id LIMIT :limit)"_s);
    statement.bind(u":after"_s, id);
    statement.bind(u":limit"_s, limit);
    return statement.check(noteFrom);
}

Result<CheckedRows<AlertSnooze>> AlertRepository::snoozes(Instant now) const
{
    Statement statement = m_database.statements().use(
        u"SELECT kind, subject, moment, until, level FROM alert_snooze WHERE until > :now"_s);
    statement.bind(u":now"_s, now);
    return statement.check(snoozeFrom);
}

Done AlertRepository::put(const AlertSnooze& snooze, Instant now)
{
    Statement old = m_database.statements().use(u"DELETE FROM alert_snooze WHERE until <= :now"_s);
    old.bind(u":now"_s, now);
    if (const Done done = old.run(); !done)
        return done;
    Statement statement = m_database.statements().use(
        uR"(INSERT OR REPLACE INTO alert_snooze (kind, subject, moment, until, level)
            VALUES (:kind, :subject, :moment, :until, :level))"_s);
    bindKey(statement, snooze.key);
    statement.bind(u":until"_s, snooze.until);
    statement.bind(u":level"_s, snooze.level);
    return statement.run();
}

} // namespace covershift::store
