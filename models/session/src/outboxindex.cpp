#include "outboxindex.h"

#include <session/doubt.h>

#include <algorithm>

namespace covershift::session {

namespace {

constexpr int MissesBeforeOutOfReach = 2;

}

void OutboxIndex::put(const Operation& operation)
{
    noteAnswer(operation);
    forget(operation.id);
    if (!isUnderWay(operation.state) && !needsPerson(operation.state))
        return;
    Entry entry;
    entry.id = operation.id;
    entry.position = operation.position;
    entry.connection = operation.connection;
    entry.worker = operation.worker;
    entry.shiftTemplate = operation.shiftTemplate;
    entry.team = operation.team;
    entry.kind = operation.kind;
    entry.state = operation.state;
    entry.attempts = operation.attempts;
    entry.createdAt = operation.createdAt;
    entry.holdUntil = operation.holdUntil;
    entry.nextAttemptAt = operation.nextAttemptAt;
    entry.pastHeld = operation.pastHeld;
    entry.asksPerson = operation.lastError && operation.lastError->kind == ErrorKind::SeveralFound;
    count(entry, 1);
    m_lanes[laneOf(entry)].append(entry.id);
    m_entries.insert(entry.id, entry);
}

void OutboxIndex::noteAnswer(const Operation& operation)
{
    const auto before = m_entries.constFind(operation.id);
    if (before == m_entries.cend())
        return;
    const bool isQueued = operation.state == OperationState::Queued;
    const auto failedBy
        = [&operation](ErrorKind kind) { return operation.lastError && operation.lastError->kind == kind; };
    // A push of the plan asks the host first, so one that never left can have missed it too.
    const bool wasPutOff = before->state == OperationState::Queued && isQueued
        && before->nextAttemptAt != operation.nextAttemptAt && failedBy(ErrorKind::HostUnreachable);
    if (wasPutOff)
        ++m_reach[operation.connection].misses;
    const bool hasComeBack
        = before->state == OperationState::Sending && operation.state != OperationState::Sending;
    if (!hasComeBack)
        return;
    Reach& reach = m_reach[operation.connection];
    const bool missed = isQueued && failedBy(ErrorKind::NotSent);
    if (!missed)
        reach.misses = 0;
    else if (reach.attempt != operation.attempt)
        ++reach.misses;
    reach.attempt = operation.attempt;
}

void OutboxIndex::forget(OperationId id)
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.cend())
        return;
    const Lane lane = laneOf(*found);
    count(*found, -1);
    m_entries.erase(found);
    const auto mates = m_lanes.find(lane);
    mates->second.removeOne(id);
    if (mates->second.isEmpty())
        m_lanes.erase(mates);
}

void OutboxIndex::count(const Entry& entry, int by)
{
    if (entry.state == OperationState::Uncertain) {
        m_uncertain += by;
    } else if (needsPerson(entry.state)) {
        m_refused += by;
    } else if (by > 0) {
        m_queued.emplace(entry.createdAt, entry.id);
    } else {
        m_queued.erase({entry.createdAt, entry.id});
    }
}

std::optional<Instant> OutboxIndex::oldestQueued() const
{
    if (m_queued.empty())
        return std::nullopt;
    return m_queued.begin()->first;
}

QVector<OperationId> OutboxIndex::aheadOf(const Entry& entry) const
{
    QVector<OperationId> ahead;
    const auto lane = m_lanes.find(laneOf(entry));
    if (lane == m_lanes.cend())
        return ahead;
    for (const OperationId mate : lane->second) {
        if (m_entries.constFind(mate)->order() < entry.order())
            ahead.append(mate);
    }
    return ahead;
}

OutboxIndex::Baseline OutboxIndex::baseline(const QVector<OperationId>& ids) const
{
    Baseline baseline;
    for (const OperationId id : ids) {
        const auto entry = m_entries.constFind(id);
        if (entry == m_entries.cend())
            continue;
        baseline.attempts.insert(id, entry->attempts);
        for (const OperationId mate : aheadOf(*entry))
            baseline.attempts.insert(mate, m_entries.constFind(mate)->attempts);
    }
    for (auto it = m_reach.cbegin(); it != m_reach.cend(); ++it)
        baseline.misses.insert(it.key(), it->misses);
    return baseline;
}

bool OutboxIndex::canMove(OperationId id, const Outlook& outlook) const
{
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.cend() || isHeld(*entry, outlook))
        return false;
    const QVector<OperationId> ahead = aheadOf(*entry);
    return std::none_of(ahead.cbegin(), ahead.cend(), [&](OperationId other) {
        const Entry& mate = *m_entries.constFind(other);
        return isHeld(mate, outlook) && !(entry->pastHeld && needsPerson(mate.state));
    });
}

bool OutboxIndex::isHeld(const Entry& entry, const Outlook& outlook) const
{
    if (entry.state == OperationState::Sending)
        return false;
    const Connection connection = outlook.connections.value(entry.connection);
    const bool isAtWork = connection.current && connection.state == ConnectionState::Active;
    if (entry.state == OperationState::Uncertain) {
        // The host is looked at for what came of it, which a pause does not allow.
        const bool cannotAsk = hostOf(entry.kind) == Host::Viviot && !isAtWork;
        return entry.asksPerson || cannotAsk || !settlesItself(entry.kind, connection.onUncertain);
    }
    if (needsPerson(entry.state) || !isAtWork)
        return true;
    if (entry.holdUntil && *entry.holdUntil > outlook.now)
        return true;
    const int misses = m_reach.value(entry.connection).misses;
    const int missesBefore = outlook.baseline.misses.value(entry.connection);
    if ((misses < missesBefore ? misses : misses - missesBefore) >= MissesBeforeOutOfReach)
        return true;
    // What an earlier attempt left says nothing: at start, and after a push by hand, all is due.
    return entry.attempts > outlook.baseline.attempts.value(entry.id) && entry.nextAttemptAt
        && *entry.nextAttemptAt > outlook.deadline;
}

} // namespace covershift::session
