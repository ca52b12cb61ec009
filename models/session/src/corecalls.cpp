#include "corecorrecting.h"

#include <api/redaction.h>
#include <api/zegoprobe.h>
#include <session/whenfinished.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype ReadSlice = 200;

} // namespace

QJsonObject Core::withReason(QJsonObject detail, const QString& reason)
{
    if (const QString given = reason.trimmed(); !given.isEmpty())
        detail.insert(u"reason"_s, given);
    return detail;
}

Done Core::audit(const QString& event, QJsonObject detail, QVector<store::RowContent> contents)
{
    store::tellContents(detail, contents);
    AuditEntry entry;
    entry.at = m_config.clock->now();
    entry.actor = m_config.actor;
    entry.event = event;
    entry.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    return m_parts->audit.append(entry, contents);
}

Result<QVector<Operation>> Core::operations(const OutboxQuery& query)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    return m_parts->operations.list({query.states, query.before, query.limit, query.kinds, query.worker});
}

void Core::operationsById(const QVector<OperationId>& ids, std::function<void(QVector<Operation>)> answer)
{
    const auto found = std::make_shared<QVector<Operation>>();
    // Each slice posts the next one, behind whatever has been asked for meanwhile.
    const auto readFrom
        = [this, ids, found, answer = std::move(answer)](const auto& self, qsizetype from) -> void {
        const qsizetype to = std::min(from + ReadSlice, m_parts ? ids.size() : 0);
        const QVector<OperationId> asked = ids.mid(from, to - from);
        const auto stored = to > from ? m_parts->operations.byIds(asked) : QVector<Operation>();
        if (!stored)
            Q_EMIT failed(stored.error());
        for (qsizetype i = 0; i < asked.size() && stored; ++i) {
            const auto at = std::ranges::lower_bound(*stored, asked.at(i), {}, &Operation::id);
            if (at != stored->cend() && at->id == asked.at(i))
                found->append(*at);
        }
        if (m_parts && to < ids.size())
            QMetaObject::invokeMethod(
                this, [self, to] { self(self, to); }, Qt::QueuedConnection);
        else
            answer(*found);
    };
    readFrom(readFrom, 0);
}

Result<QVector<Attempt>> Core::attempts(OperationId id)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    return m_parts->attempts.of(id);
}

Result<QVector<AuditEntry>> Core::audit(qint64 before, int limit)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    return m_parts->audit.slice(before, limit);
}

Result<QVector<OperationId>> Core::pushNow()
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    using enum OperationState;
    const auto queued = m_parts->operations.list({{Queued, Sending}, {}, 0});
    if (!queued)
        return tl::unexpected(queued.error());
    if (const Done done = m_parts->engine.pushNow(m_config.actor); !done)
        return tl::unexpected(done.error());
    QVector<OperationId> ids;
    for (auto it = queued->crbegin(); it != queued->crend(); ++it)
        ids.append(it->id);
    return ids;
}

Result<Operation> Core::decide(
    OperationId id, Decision decision, const QString& reason, const QString& remoteId)
{
    const auto time = timeOf(id);
    if (!time)
        return tl::unexpected(time.error());
    const auto decided = correcting(*time, reason, [&]() -> Result<Operation> {
        sync::Outbox& outbox = m_parts->outbox;
        switch (decision) {
        case Decision::Retry:
            return outbox.retry(id, m_config.actor, reason);
        case Decision::Discard:
            return outbox.discard(id, reason, m_config.actor);
        case Decision::ResolveAccepted:
            return outbox.resolve(id, sync::Resolution::Accepted, reason, remoteId, m_config.actor);
        case Decision::ResolveNotSent:
            return outbox.resolve(id, sync::Resolution::NotSent, reason, remoteId, m_config.actor);
        }
        return failure(ErrorKind::InvalidValue, u"decision"_s);
    });
    if (decided)
        m_parts->engine.poke();
    return decided;
}

// A look-up after a lost answer reads the days of the host as the insert has written them.
Done Core::checkTemplatesSettled(ConnectionId connection)
{
    using enum OperationState;
    const auto pushes
        = m_parts->operations.list({{Queued, Sending, Uncertain}, {}, 0, {OperationKind::Template}});
    if (!pushes)
        return tl::unexpected(pushes.error());
    const bool isOwed = std::ranges::any_of(*pushes,
        [connection](const Operation& push) { return push.connection == connection && push.attempts > 0; });
    return isOwed ? failure(ErrorKind::PushUnderWay) : Done();
}

// Whether a pause ends is decided here, by what is stored: what the caller has seen may be older.
Result<Connection> Core::withStoredState(Connection wanted, const std::optional<QByteArray>& key)
{
    wanted.state = ConnectionState::Active;
    wanted.pauseReason = PauseReason::None;
    wanted.pauseDetail.clear();
    const auto stored = m_parts->connections.all();
    if (!stored)
        return tl::unexpected(stored.error());
    const auto former = std::ranges::find_if(*stored,
        [&wanted](const Connection& each) { return each.host == wanted.host && each.url == wanted.url; });
    if (former == stored->cend())
        return wanted;
    if (former->viviot.endDate != wanted.viviot.endDate) {
        if (const Done settled = checkTemplatesSettled(former->id); !settled)
            return tl::unexpected(settled.error());
    }
    if (former->state != ConnectionState::Paused)
        return wanted;
    const bool isOther = !former->current || former->identity != wanted.identity
        || former->viviot != wanted.viviot || (key && *key != m_keys.value(former->id));
    if (isOther && former->pauseReason != PauseReason::ByPerson) {
        const QJsonObject detail{
            {u"connection"_s, former->id.value}, {u"to"_s, connectionStateName(wanted.state)}};
        if (const Done done = audit(u"connection.resumed"_s, detail); !done)
            return tl::unexpected(done.error());
        return wanted;
    }
    wanted.state = former->state;
    wanted.pauseReason = former->pauseReason;
    wanted.pauseDetail = former->pauseDetail;
    return wanted;
}

void Core::tellCoverOf(ConnectionId connection)
{
    const auto statuses = m_parts->coverStatuses.all(connection);
    if (statuses)
        Q_EMIT coverStatusesRead(*statuses);
    else
        Q_EMIT failed(statuses.error());
}

Result<SavedConnection> Core::saveConnection(const Connection& wanted, const std::optional<QByteArray>& key)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    auto transaction = store::Transaction::begin(*m_parts->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto saved = withStoredState(wanted, key).and_then([this](const Connection& connection) {
        return m_parts->connections.save(connection);
    });
    if (!saved)
        return tl::unexpected(saved.error());
    const QJsonObject detail{{u"connection"_s, QString::number(saved->id.value)},
        {u"host"_s, hostName(saved->host)}, {u"identity"_s, identityName(saved->identity)},
        {u"on_uncertain"_s, onUncertainName(saved->onUncertain)}, {u"new_key"_s, key.has_value()}};
    const auto stored = m_parts->connections.check();
    if (!stored)
        return tl::unexpected(stored.error());
    QVector<store::RowContent> contents;
    for (const Connection& each : stored->rows) {
        if (each.host == saved->host) // the former one is no longer the current one
            contents.append(store::contentOf(each));
    }
    if (const Done done = audit(u"connection.saved"_s, detail, contents); !done)
        return tl::unexpected(done.error());
    if (const Done done = transaction->commit(); !done)
        return tl::unexpected(done.error());

    // It is saved: whatever fails from here on must not make the caller take its key back.
    if (const Done done = m_parts->engine.reloadConnections(); !done)
        Q_EMIT failed(done.error());
    if (key) {
        m_keys.insert(saved->id, *key);
        m_parts->engine.setKey(saved->id, *key);
    }
    if (saved->host == Host::Zego)
        tellCoverOf(saved->id);
    auto all = m_parts->connections.all();
    if (!all) {
        Q_EMIT failed(all.error());
        all = QVector<Connection>{*saved};
    }
    for (Connection& connection : *all) {
        if (connection.current && connection.state == ConnectionState::Active
            && m_keys.value(connection.id).isEmpty()) {
            connection.state = ConnectionState::Paused;
            connection.pauseReason = PauseReason::KeyMissing;
        }
    }
    return SavedConnection{saved->id, std::move(*all)};
}

Result<Connection> Core::current(Host host)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    auto found = m_parts->connections.current(host);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return failure(ErrorKind::NoConnection, hostName(host));
    return std::move(**found);
}

void Core::testConnection(Host host, std::function<void(Done)> answer)
{
    const auto connection = current(host);
    if (!connection) {
        answer(tl::unexpected(connection.error()));
        return;
    }
    const QByteArray key = m_keys.value(connection->id);
    if (key.isEmpty()) {
        answer(failure(ErrorKind::KeyMissing, hostName(host)));
        return;
    }
    if (host == Host::Viviot) {
        m_parts->puller.test(*connection, key, std::move(answer));
        return;
    }
    const api::HttpRequest probe = api::zegoProbe(connection->url, key);
    whenFinished(m_parts->client.send(probe), this,
        [this, probe, key, answer = std::move(answer), startedAt = m_config.clock->monotonic()](
            const api::HttpOutcome& outcome) {
            hear(probe, outcome, m_config.clock->monotonic() - startedAt);
            answer(api::decodeProbe(api::withoutKey(outcome, key)));
        });
}

Done Core::resume(Host host)
{
    const auto connection = current(host);
    if (!connection)
        return tl::unexpected(connection.error());
    return m_parts->engine.resume(connection->id, m_config.actor);
}

Done Core::pause(Host host)
{
    const auto connection = current(host);
    if (!connection)
        return tl::unexpected(connection.error());
    return m_parts->engine.pause(connection->id, m_config.actor);
}

} // namespace covershift::session
