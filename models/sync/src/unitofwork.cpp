#include "unitofwork.h"

#include <domain/ledger.h>
#include <store/auditcontent.h>

#include <QJsonDocument>

#include <algorithm>

namespace covershift::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isInLedger(const Operation& operation)
{
    switch (operation.kind) {
    case OperationKind::Login:
    case OperationKind::Logout:
    case OperationKind::Insert:
    case OperationKind::End:
        return operation.worker.isValid();
    default:
        return false;
    }
}

/// Whether the ledger can tell the two apart: on its way is on its way, wherever it stands.
bool isSameToLedger(const Operation& a, const Operation& b)
{
    const bool sameState = a.state == b.state || (isUnderWay(a.state) && isUnderWay(b.state));
    return sameState && a.remoteId == b.remoteId && a.until == b.until;
}

void replace(QVector<Operation>& operations, const Operation& operation)
{
    const auto found = std::ranges::find(operations, operation.id, &Operation::id);
    if (found == operations.end())
        operations.append(operation);
    else
        *found = operation;
}

QJsonObject detailOf(const Operation& operation)
{
    QJsonObject detail;
    if (operation.attempt.isValid())
        detail.insert("attempt"_L1, operation.attempt.value);
    if (operation.lastError) {
        detail.insert("error"_L1, errorCode(operation.lastError->kind));
        if (operation.lastError->httpStatus != 0)
            detail.insert("status"_L1, operation.lastError->httpStatus);
    }
    if (!operation.reason.isEmpty())
        detail.insert("reason"_L1, operation.reason);
    if (operation.backdated)
        detail.insert("backdated"_L1, true);
    return detail;
}

} // namespace

UnitOfWork::UnitOfWork(store::Database& database, UnsettledCache& cache, store::Transaction transaction,
    Instant now, QString actor)
    : m_operations(database)
    , m_attempts(database)
    , m_connections(database)
    , m_ledger(database)
    , m_audit(database)
    , m_plan(database, now)
    , m_cache(cache)
    , m_transaction(std::move(transaction))
    , m_now(now)
    , m_actor(std::move(actor))
{
}

Result<UnitOfWork> UnitOfWork::begin(
    store::Database& database, UnsettledCache& cache, Instant now, const QString& actor)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return UnitOfWork(database, cache, std::move(*transaction), now, actor);
}

Result<UnitOfWork::Page*> UnitOfWork::page(const LaneKey& lane)
{
    const auto found = m_pages.find(lane);
    if (found != m_pages.end())
        return &*found;
    if (const QVector<Operation>* cached = m_cache.find(lane))
        return &*m_pages.insert(lane, Page{*cached, *cached, false});
    auto unsettled = m_operations.unsettledOf(lane.connection, lane.worker);
    if (!unsettled)
        return tl::unexpected(unsettled.error());
    return &*m_pages.insert(lane, Page{*unsettled, *unsettled, false});
}

Result<QVector<Operation>> UnitOfWork::unsettled(const LaneKey& lane)
{
    return page(lane).map([](const Page* page) { return page->after; });
}

Done UnitOfWork::add(Operation& operation)
{
    operation.createdAt = m_now;
    operation.changedAt = m_now;
    Page* lane = nullptr;
    if (isInLedger(operation)) {
        const auto found = page(laneOf(operation));
        if (!found)
            return tl::unexpected(found.error());
        lane = *found;
    }
    const auto id = m_operations.insert(operation);
    if (!id)
        return tl::unexpected(id.error());
    operation.id = *id;
    if (!operation.position.isValid())
        operation.position = *id;
    const bool starts = operation.kind == OperationKind::Login || operation.kind == OperationKind::Insert;
    if (starts && !operation.shift.isValid())
        operation.shift = shiftStartedBy(*id);
    if (lane != nullptr) {
        lane->after.append(operation);
        lane->changed = true;
    }
    m_change.operations.append(operation);
    m_change.plan = m_change.plan || isAboutPlan(operation);

    QJsonObject detail = detailOf(operation);
    detail.insert("to"_L1, stateName(operation.state));
    detail.insert("kind"_L1, kindName(operation.kind));
    detail.insert("connection"_L1, operation.connection.value);
    if (operation.shiftTemplate.isValid())
        detail.insert("template"_L1, operation.shiftTemplate.value);
    else if (operation.team.isValid())
        detail.insert("team"_L1, operation.team.value);
    else
        detail.insert("worker"_L1, operation.worker.value);
    detail.insert("at"_L1, toIsoUtc(operation.at));
    if (operation.until)
        detail.insert("until"_L1, toIsoUtc(*operation.until));
    if (operation.kind == OperationKind::Match)
        detail.insert("matches"_L1, operation.matches);
    if (operation.holdUntil)
        detail.insert("held_until"_L1, toIsoUtc(*operation.holdUntil));
    if (operation.replaces.isValid())
        detail.insert("replaces"_L1, operation.replaces.value);
    addContent(detail, operation);
    return audit(event::Queued, operation.id, detail);
}

Result<AttemptId> UnitOfWork::begin(const Attempt& attempt)
{
    const auto id = m_attempts.begin(attempt);
    if (id) {
        Attempt stored = attempt;
        stored.id = *id;
        m_attemptHashes[*id].insert("request"_L1, QString::fromLatin1(store::requestHash(stored)));
    }
    return id;
}

Done UnitOfWork::finish(const Attempt& attempt)
{
    m_attemptHashes[attempt.id].insert("answer"_L1, QString::fromLatin1(store::answerHash(attempt)));
    return m_attempts.finish(attempt);
}

void UnitOfWork::addContent(QJsonObject& detail, const Operation& operation)
{
    detail.insert("content"_L1, QString::fromLatin1(store::contentHash(operation)));
    const QJsonObject hashes = m_attemptHashes.take(operation.attempt);
    for (auto hash = hashes.begin(); hash != hashes.end(); ++hash)
        detail.insert(hash.key(), hash.value());
}

Done UnitOfWork::change(Step step)
{
    step.after.changedAt = m_now;
    if (isInLedger(step.after) && !isSameToLedger(step.before, step.after)) {
        const auto lane = page(laneOf(step.after));
        if (!lane)
            return tl::unexpected(lane.error());
        if (std::ranges::find((*lane)->before, step.before.id, &Operation::id) == (*lane)->before.end())
            replace((*lane)->before, step.before);
        replace((*lane)->after, step.after);
        (*lane)->changed = true;
    }
    if (const Done done = m_operations.update(step.after); !done)
        return done;
    m_change.plan = m_change.plan || isAboutPlan(step.after);
    if (isTaken(step.after.state) && !isTaken(step.before.state)) {
        if (const Done done = m_plan.taken(step.after); !done)
            return done;
    }

    OperationState from = step.before.state;
    for (const Event& each : std::as_const(step.events)) {
        QJsonObject detail = detailOf(step.after);
        detail.insert("from"_L1, stateName(from));
        detail.insert("to"_L1, stateName(each.to));
        if (&each == &step.events.constLast())
            addContent(detail, step.after);
        if (const Done done = audit(each.name, step.after.id, detail); !done)
            return done;
        from = each.to;
    }
    m_change.operations.append(std::move(step.after));
    return {};
}

Done UnitOfWork::change(QVector<Step> steps)
{
    for (Step& step : steps) {
        if (const Done done = change(std::move(step)); !done)
            return done;
    }
    return {};
}

Done UnitOfWork::setState(const Connection& connection)
{
    if (const Done done = m_connections.setState(
            connection.id, connection.state, connection.pauseReason, connection.pauseDetail);
        !done)
        return done;
    QJsonObject detail{
        {u"connection"_s, connection.id.value}, {u"to"_s, connectionStateName(connection.state)}};
    const bool paused = connection.state == ConnectionState::Paused;
    if (paused)
        detail.insert("reason"_L1, pauseReasonName(connection.pauseReason));
    if (!connection.pauseDetail.isEmpty())
        detail.insert("detail"_L1, connection.pauseDetail);
    return audit(paused ? event::Paused : event::Resumed, {}, detail, {store::contentOf(connection)});
}

Done UnitOfWork::audit(
    const QString& name, OperationId operation, QJsonObject detail, QVector<store::RowContent> contents)
{
    store::tellContents(detail, contents);
    AuditEntry entry;
    entry.at = m_now;
    entry.actor = m_actor;
    entry.event = name;
    entry.operation = operation;
    entry.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    return m_audit.append(entry, contents);
}

Done UnitOfWork::writeLedger()
{
    QHash<ConnectionId, QVector<LiveShift>> put;
    QVector<OperationId> settled;
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
        if (!page->changed)
            continue;
        const WorkerLedger before = deriveLedger(page->before);
        const WorkerLedger after = deriveLedger(page->after);
        for (const LiveShift& shift : after.shifts) {
            if (!before.shifts.contains(shift)) {
                put[page.key().connection].append(shift);
                m_change.shifts.append(shift);
            }
        }
        for (const LiveShift& shift : before.shifts) {
            if (std::ranges::find(after.shifts, shift.id, &LiveShift::id) == after.shifts.end())
                m_change.removedShifts.append(shift.id);
        }
        settled += after.settled;
        page->after.removeIf(
            [&after](const Operation& operation) { return after.settled.contains(operation.id); });
    }
    for (auto shifts = put.cbegin(); shifts != put.cend(); ++shifts) {
        if (const Done done = m_ledger.put(shifts.key(), *shifts); !done)
            return done;
    }
    if (!m_change.removedShifts.isEmpty()) {
        if (const Done done = m_ledger.remove(m_change.removedShifts); !done)
            return done;
    }
    return settled.isEmpty() ? Done() : m_operations.markSettled(settled);
}

Result<OutboxChange> UnitOfWork::commit()
{
    if (const Done done = writeLedger(); !done)
        return tl::unexpected(done.error());
    m_change.plan = m_change.plan || m_plan.hasChanged();
    if (const Done done = m_transaction.commit(); !done)
        return tl::unexpected(done.error());
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        m_cache.put(page.key(), page->after);
    return std::move(m_change);
}

} // namespace covershift::sync
