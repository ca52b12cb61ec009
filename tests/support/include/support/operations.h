#pragma once

#include <domain/operation.h>

#include <optional>

namespace covershift::support {

/// Midday of the day on which every test takes place; offsets below are counted from it.
inline constexpr Instant Noon = instantFromMs(1'795'262'400'000);

/// Noon plus so many seconds (negative: before).
[[nodiscard]] constexpr Instant noon(qint64 plusSeconds = 0)
{
    return Noon + seconds(plusSeconds);
}

/// An operation of worker 1 on connection 1. Ids are its order in the lane.
[[nodiscard]] inline Operation operation(OperationKind kind, qint64 id, Instant at, OperationState state)
{
    Operation op;
    op.id = OperationId(id);
    op.connection = ConnectionId(1);
    op.kind = kind;
    op.worker = WorkerId(1);
    op.identifier = {IdentityKind::CustomerNumber, QStringLiteral("C1")};
    op.at = at;
    op.state = state;
    op.createdAt = at;
    op.changedAt = at;
    return op;
}

[[nodiscard]] inline Operation login(qint64 id, Instant at, OperationState state = OperationState::Accepted)
{
    Operation op = operation(OperationKind::Login, id, at, state);
    op.shift = ShiftId(id);
    return op;
}

[[nodiscard]] inline Operation logout(qint64 id, Instant at, OperationState state = OperationState::Accepted)
{
    return operation(OperationKind::Logout, id, at, state);
}

/// A v2 insert; confirmed ones carry a remote id.
[[nodiscard]] inline Operation insert(qint64 id, Instant start, std::optional<Instant> until = {},
    OperationState state = OperationState::Confirmed)
{
    Operation op = operation(OperationKind::Insert, id, start, state);
    op.shift = ShiftId(id);
    op.until = until;
    if (state == OperationState::Confirmed)
        op.remoteId = QString::number(1000 + id);
    return op;
}

/// A v2 end of the shift that operation `start` began.
[[nodiscard]] inline Operation endOf(
    qint64 start, qint64 id, Instant at, OperationState state = OperationState::Confirmed)
{
    Operation op = operation(OperationKind::End, id, at, state);
    op.shift = ShiftId(start);
    return op;
}

/// `op` as a retry of `failed`, in its place of the lane.
[[nodiscard]] inline Operation retryOf(const Operation& failed, Operation op)
{
    op.replaces = failed.id;
    op.position = failed.position.isValid() ? failed.position : failed.id;
    return op;
}

} // namespace covershift::support
