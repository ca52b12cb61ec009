#pragma once

#include <domain/operation.h>

#include <QHash>
#include <QVector>

#include <unordered_map>

namespace covershift::sync {

/// One worker on one connection; or one template, or one team.
struct LaneKey
{
    ConnectionId connection;
    WorkerId worker;
    TemplateId shiftTemplate = {};
    TeamId team = {};
    friend bool operator==(const LaneKey&, const LaneKey&) = default;
    friend size_t qHash(const LaneKey& key, size_t seed = 0)
    {
        return qHashMulti(
            seed, key.connection.value, key.worker.value, key.shiftTemplate.value, key.team.value);
    }
};

[[nodiscard]] inline LaneKey laneOf(const Operation& operation)
{
    return {operation.connection, operation.worker, operation.shiftTemplate, operation.team};
}

/// Whether an operation in this state still holds or waits in its lane.
[[nodiscard]] constexpr bool isUnfinished(OperationState state)
{
    return isUnderWay(state) || needsPerson(state);
}

/// Every unfinished operation, in memory as it was last committed, each lane in its order (`position`,
/// then `id`). The *next* of a lane is the one queued operation that may leave: its head, or the first
/// behind heads that wait for a person where a person has sent it past them; none while one is sending.
class Lanes
{
public:
    struct Nexts
    {
        OperationId before; ///< either may be invalid
        OperationId after;
    };

    /// Takes an operation as it was just committed; a finished one leaves. Gives its lane's next before
    /// and after.
    Nexts put(const Operation& operation);
    /// Null: unknown or finished. Valid until that operation is put again.
    [[nodiscard]] const Operation* find(OperationId id) const;
    [[nodiscard]] bool isNext(const Operation& operation) const;
    /// The next of every lane that has one, in no order.
    [[nodiscard]] QVector<OperationId> nexts() const;
    /// All that are in this state, in no order.
    [[nodiscard]] QVector<Operation> inState(OperationState state) const;

private:
    struct Place
    {
        qint64 position = 0;
        qint64 id = 0;
        friend auto operator<=>(const Place&, const Place&) = default;
    };

    struct Lane
    {
        QVector<Place> places; ///< sorted
        int sending = 0;
    };

    [[nodiscard]] OperationId nextOf(const Lane& lane) const;

    std::unordered_map<qint64, Operation> m_operations; ///< by id
    QHash<LaneKey, Lane> m_lanes;
};

} // namespace covershift::sync
