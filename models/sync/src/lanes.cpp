#include "lanes.h"

#include <algorithm>

namespace covershift::sync {

Lanes::Heads Lanes::put(const Operation& operation)
{
    const LaneKey key = laneOf(operation);
    const Place place{operation.position.value, operation.id.value};
    auto& lane = m_lanes[key];
    Heads heads;
    if (!lane.isEmpty())
        heads.before = OperationId(lane.front().id);

    const auto found = std::lower_bound(lane.begin(), lane.end(), place);
    const bool known = found != lane.end() && *found == place;
    if (isUnfinished(operation.state)) {
        if (!known)
            lane.insert(found, place);
        m_operations.insert_or_assign(operation.id.value, operation);
    } else {
        if (known)
            lane.erase(found);
        m_operations.erase(operation.id.value);
    }

    if (lane.isEmpty())
        m_lanes.remove(key);
    else
        heads.after = OperationId(lane.front().id);
    return heads;
}

const Operation* Lanes::find(OperationId id) const
{
    const auto found = m_operations.find(id.value);
    return found == m_operations.end() ? nullptr : &found->second;
}

bool Lanes::isHead(const Operation& operation) const
{
    const auto lane = m_lanes.constFind(laneOf(operation));
    return lane != m_lanes.cend() && lane->front().id == operation.id.value;
}

QVector<OperationId> Lanes::heads() const
{
    QVector<OperationId> heads;
    heads.reserve(m_lanes.size());
    for (const auto& lane : m_lanes)
        heads.append(OperationId(lane.front().id));
    return heads;
}

QVector<Operation> Lanes::inState(OperationState state) const
{
    QVector<Operation> found;
    for (const auto& [id, operation] : m_operations) {
        if (operation.state == state)
            found.append(operation);
    }
    return found;
}

} // namespace covershift::sync
