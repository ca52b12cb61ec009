#pragma once

#include <domain/operation.h>

#include <QHash>
#include <QVector>

#include <unordered_map>

namespace covershift::sync {

/// One worker on one connection.
struct LaneKey
{
    ConnectionId connection;
    WorkerId worker;
    friend bool operator==(const LaneKey&, const LaneKey&) = default;
    friend size_t qHash(const LaneKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.connection.value, key.worker.value);
    }
};

[[nodiscard]] inline LaneKey laneOf(const Operation& operation)
{
    return {operation.connection, operation.worker};
}

/// Whether an operation in this state still holds or waits in its lane.
[[nodiscard]] constexpr bool isUnfinished(OperationState state)
{
    return isUnderWay(state) || needsPerson(state);
}

/// Every unfinished operation, in memory as it was last committed, each lane in its order (`position`,
/// then `id`).
class Lanes
{
public:
    struct Heads
    {
        OperationId before; ///< may be invalid
        OperationId after;
    };

    /// Takes an operation as it was just committed; a finished one leaves. Gives its lane's head before
    /// and after.
    Heads put(const Operation& operation);
    /// Null: unknown or finished. Valid until that operation is put again.
    [[nodiscard]] const Operation* find(OperationId id) const;
    [[nodiscard]] bool isHead(const Operation& operation) const;
    /// The head of every lane, in no order.
    [[nodiscard]] QVector<OperationId> heads() const;
    /// All that are in this state, in no order.
    [[nodiscard]] QVector<Operation> inState(OperationState state) const;

private:
    struct Place
    {
        qint64 position = 0;
        qint64 id = 0;
        friend auto operator<=>(const Place&, const Place&) = default;
    };

    std::unordered_map<qint64, Operation> m_operations; ///< by id
    QHash<LaneKey, QVector<Place>> m_lanes; ///< sorted
};

} // namespace covershift::sync
