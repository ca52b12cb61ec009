// What lasts of exceptions, each with its audit entry in one transaction.
#include "core.h"
#include "coreparts.h"

#include <QJsonArray>

#include <algorithm>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString LookedUntilName = u"exceptions_looked_until"_s;
/// A start is looked at for at most a week after it; what was known of it lasts a little longer.
constexpr auto RecordsOf = std::chrono::days(9);

QString idText(qint64 id)
{
    return QString::number(id);
}

QJsonArray workersOf(const QVector<AlertRef>& alerts)
{
    QJsonArray ids;
    for (const AlertRef& each : alerts) {
        const QString id = idText(each.worker.value);
        if (each.worker.isValid() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace

Result<AlertRecords> Core::alertRecords()
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    const Instant now = m_config.clock->now();
    auto incidents = m_parts->alerts.incidents(now - RecordsOf);
    auto notes = m_parts->alerts.notes(now - RecordsOf);
    auto snoozes = m_parts->alerts.snoozes(now);
    const auto looked = m_parts->settings.value(LookedUntilName);
    const Error* problem = !incidents ? &incidents.error()
        : !notes                      ? &notes.error()
        : !snoozes                    ? &snoozes.error()
        : !looked                     ? &looked.error()
                                      : nullptr;
    if (problem)
        return tl::unexpected(*problem);
    AlertRecords records{std::move(incidents->rows), std::move(notes->rows), std::move(snoozes->rows),
        incidents->unreadable.size() + notes->unreadable.size() + snoozes->unreadable.size(), {}};
    if (const auto until = parseInstant(looked->value_or(QString())))
        records.lookedUntil = *until;
    return records;
}

Result<QVector<Incident>> Core::keepIncidents(const QVector<Incident>& found, Instant lookedUntil)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    QVector<Incident> kept;
    for (const Incident& incident : found) {
        const auto isKnown = m_parts->alerts.hasIncident(incident.key());
        if (!isKnown)
            return tl::unexpected(isKnown.error());
        if (*isKnown)
            continue;
        const auto stored = m_parts->alerts.insert(incident);
        if (!stored)
            return tl::unexpected(stored.error());
        kept.append(*stored);
        QJsonObject detail{{u"worker"_s, idText(stored->worker.value)}, {u"incident"_s, idText(stored->id)},
            {u"start"_s, toIsoUtc(stored->planned.start)}, {u"end"_s, toIsoUtc(stored->planned.end)}};
        if (stored->coverEnded)
            detail.insert(u"cover_ended"_s, toIsoUtc(*stored->coverEnded));
        const Done audited = audit(u"incident.found"_s, detail, {store::contentOf(*stored)});
        if (!audited)
            return tl::unexpected(audited.error());
    }
    const Done done = m_parts->settings.setValue(LookedUntilName, toIsoUtc(lookedUntil)).and_then([&] {
        return transaction->commit();
    });
    return done.map([&kept] { return std::move(kept); });
}

Result<QVector<AlertNote>> Core::writeNotes(const QVector<AlertRef>& about, const QString& text)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorKind::ReasonMissing);
    if (trimmed.size() > LongestNote)
        return failure(ErrorKind::InvalidValue, u"note"_s);
    if (about.isEmpty())
        return failure(ErrorKind::InvalidValue, u"about"_s);
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    QVector<AlertNote> written;
    for (const AlertRef& each : about) {
        AlertNote note;
        note.key = each.key;
        note.worker = each.worker;
        note.text = trimmed;
        note.at = m_config.clock->now();
        note.actor = m_config.actor;
        const auto stored = m_parts->alerts.insert(note);
        if (!stored)
            return tl::unexpected(stored.error());
        QJsonObject detail{{u"note"_s, idText(stored->id)}, {u"exception"_s, alertKindName(each.key.kind)},
            {u"subject"_s, idText(each.key.subject)}, {u"moment"_s, toIsoUtc(each.key.moment)}};
        if (each.worker.isValid())
            detail.insert(u"worker"_s, idText(each.worker.value));
        if (const Done done = audit(u"exception.noted"_s, detail, {store::contentOf(*stored)}); !done)
            return tl::unexpected(done.error());
        written.append(*stored);
    }
    return transaction->commit().map([&written] { return std::move(written); });
}

Done Core::snoozeAlerts(const QVector<AlertRef>& alerts, Instant until)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    if (alerts.isEmpty())
        return {};
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = m_config.clock->now();
    for (const AlertRef& each : alerts) {
        if (const Done done = m_parts->alerts.put({each.key, until, each.level}, now); !done)
            return done;
    }
    const Done audited = audit(u"exceptions.snoozed"_s,
        {{u"count"_s, qint64(alerts.size())}, {u"workers"_s, workersOf(alerts)},
            {u"until"_s, toIsoUtc(until)}});
    return audited.and_then([&transaction] { return transaction->commit(); });
}

} // namespace covershift::session
