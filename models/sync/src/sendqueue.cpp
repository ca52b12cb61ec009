#include "sendqueue.h"

#include <domain/pushrules.h>
#include <sync/traits.h>

#include <algorithm>

namespace covershift::sync {

namespace {

constexpr int NoBatch = -1;

/// A batch has one endpoint and one identifier kind.
int batchKey(const Operation& operation)
{
    constexpr int Kinds = 16;
    if (operation.alone || !traitsOf(operation.kind).batches)
        return NoBatch;
    return static_cast<int>(operation.kind) * Kinds + static_cast<int>(operation.identifier.kind);
}

/// Until when it waits on the wall clock.
std::optional<Instant> heldUntil(const Operation& operation)
{
    const std::optional<Instant> first = firstMomentOf(operation);
    if (!first || !operation.holdUntil)
        return first ? first : operation.holdUntil;
    return std::max(*first, *operation.holdUntil);
}

} // namespace

SendQueue::SendQueue(milliseconds gather, int batchLimit)
    : m_gather(gather)
    , m_batchLimit(batchLimit)
{
}

void SendQueue::offer(const Operation& operation, milliseconds monotonic, Instant wall)
{
    if (m_spots.contains(operation.id))
        return;
    const qint64 position = operation.position.value;
    const std::optional<Instant> held = heldUntil(operation);
    if (held && *held > wall) {
        m_held.insert({msOf(*held), operation.id.value});
        m_spots.insert(operation.id, Spot{batchKey(operation), 0, position, held});
    } else {
        enter(operation.id, batchKey(operation), position, monotonic);
    }
}

void SendQueue::enter(OperationId id, int batch, qint64 position, milliseconds monotonic)
{
    if (batch == NoBatch) {
        bind({id}, position, monotonic);
        return;
    }
    auto& gathering = m_batches[batch];
    if (gathering.members.empty())
        gathering.since = monotonic;
    gathering.members.insert({position, id.value});
    m_spots.insert(id, Spot{batch, 0, position, std::nullopt});
}

void SendQueue::withdraw(OperationId id)
{
    const auto found = m_spots.constFind(id);
    if (found == m_spots.cend())
        return;
    const Spot spot = *found;
    m_spots.erase(found);
    if (spot.heldUntil) {
        m_held.erase({msOf(*spot.heldUntil), id.value});
    } else if (spot.batch != NoBatch) {
        const auto batch = m_batches.find(spot.batch);
        batch->second.members.erase({spot.position, id.value});
        if (batch->second.members.empty())
            m_batches.erase(batch);
    } else {
        const auto group = m_groups.find(spot.group);
        group->second.members.removeOne(id);
        if (group->second.members.isEmpty()) {
            m_waiting.erase({group->second.due.count(), spot.group});
            m_ready.erase({group->second.position, spot.group});
            m_groups.erase(group);
        }
    }
}

void SendQueue::bind(const QVector<OperationId>& members, qint64 position, milliseconds due)
{
    for (const OperationId id : members)
        withdraw(id);
    const qint64 group = ++m_lastGroup;
    for (const OperationId id : members)
        m_spots.insert(id, Spot{-1, group, position, std::nullopt});
    m_groups.insert({group, Group{members, position, due}});
    m_waiting.insert({due.count(), group});
}

void SendQueue::release(milliseconds monotonic, Instant wall)
{
    while (!m_held.empty() && m_held.begin()->first <= msOf(wall)) {
        const OperationId id(m_held.begin()->second);
        m_held.erase(m_held.begin());
        const Spot spot = m_spots.take(id);
        enter(id, spot.batch, spot.position, monotonic);
    }
    while (!m_waiting.empty() && m_waiting.begin()->first <= monotonic.count()) {
        const qint64 group = m_waiting.begin()->second;
        m_waiting.erase(m_waiting.begin());
        m_ready.insert({m_groups.at(group).position, group});
    }
}

QVector<OperationId> SendQueue::next(milliseconds monotonic, Instant wall)
{
    release(monotonic, wall);
    const Batch* chosen = nullptr;
    for (const auto& [key, batch] : m_batches) {
        const bool full = static_cast<int>(batch.members.size()) >= m_batchLimit;
        if (!full && batch.since + m_gather > monotonic)
            continue;
        if (chosen == nullptr || batch.members.begin()->first < chosen->members.begin()->first)
            chosen = &batch;
    }
    if (!m_ready.empty() && (chosen == nullptr || m_ready.begin()->first < chosen->members.begin()->first))
        return m_groups.at(m_ready.begin()->second).members;

    QVector<OperationId> members;
    if (chosen == nullptr)
        return members;
    for (auto it = chosen->members.begin(); it != chosen->members.end() && members.size() < m_batchLimit;
         ++it)
        members.append(OperationId(it->second));
    return members;
}

std::optional<milliseconds> SendQueue::wait(milliseconds monotonic, Instant wall) const
{
    std::optional<milliseconds> shortest;
    const auto consider = [&shortest](milliseconds wait) {
        wait = std::max(wait, milliseconds(0));
        shortest = shortest ? std::min(*shortest, wait) : wait;
    };
    if (!m_ready.empty())
        consider(milliseconds(0));
    if (!m_waiting.empty())
        consider(milliseconds(m_waiting.begin()->first) - monotonic);
    if (!m_held.empty())
        consider(instantFromMs(m_held.begin()->first) - wall);
    for (const auto& [key, batch] : m_batches) {
        const bool full = static_cast<int>(batch.members.size()) >= m_batchLimit;
        consider(full ? milliseconds(0) : batch.since + m_gather - monotonic);
    }
    return shortest;
}

void SendQueue::flush(milliseconds monotonic)
{
    for (auto& [key, batch] : m_batches)
        batch.since = monotonic - m_gather;
    reschedule([monotonic] { return monotonic; });
}

} // namespace covershift::sync
