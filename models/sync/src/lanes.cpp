#include "lanes.h"

#include <algorithm>

namespace covershift::sync {

Lanes::Nexts Lanes::put(const Operation& operation)
{
    const LaneKey key = laneOf(operation);
    const Place place{operation.position.value, operation.id.value};
    Lane& lane = m_lanes[key];
    Nexts nexts{nextOf(lane), {}};

    const Operation* known = find(operation.id);
    if (known != nullptr && known->state == OperationState::Sending)
        --lane.sending;
    const auto found = std::lower_bound(lane.places.begin(), lane.places.end(), place);
    if (isUnfinished(operation.state)) {
        if (known == nullptr)
            lane.places.insert(found, place);
        if (operation.state == OperationState::Sending)
            ++lane.sending;
        m_operations.insert_or_assign(operation.id.value, operation);
    } else if (known != nullptr) {
        lane.places.erase(found);
        m_operations.erase(operation.id.value);
    }

    nexts.after = nextOf(lane);
    if (lane.places.isEmpty())
        m_lanes.remove(key);
    return nexts;
}

OperationId Lanes::nextOf(const Lane& lane) const
{
    if (lane.sending > 0)
        return {};
    for (const Place& place : lane.places) {
        const Operation& operation = *find(OperationId(place.id));
        if (needsPerson(operation.state))
            continue;
        const bool isHead = &place == &lane.places.constFirst();
        return isHead || operation.pastHeld ? operation.id : OperationId();
    }
    return {};
}

const Operation* Lanes::find(OperationId id) const
{
    const auto found = m_operations.find(id.value);
    return found == m_operations.end() ? nullptr : &found->second;
}

bool Lanes::isNext(const Operation& operation) const
{
    const auto lane = m_lanes.constFind(laneOf(operation));
    return lane != m_lanes.cend() && nextOf(*lane) == operation.id;
}

QVector<OperationId> Lanes::nexts() const
{
    QVector<OperationId> nexts;
    nexts.reserve(m_lanes.size());
    for (const Lane& lane : m_lanes) {
        if (const OperationId next = nextOf(lane); next.isValid())
            nexts.append(next);
    }
    return nexts;
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
