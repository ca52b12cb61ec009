#include "lanewatch.h"

#include <domain/pushrules.h>
#include <session/doubt.h>
#include <session/whenfinished.h>

#include <QHash>

#include <algorithm>

namespace covershift::shell {

namespace {

bool isUnsettled(OperationState state)
{
    return isUnderWay(state) || needsPerson(state);
}

bool isBefore(const Operation& a, const Operation& b)
{
    return std::pair(a.position, a.id) < std::pair(b.position, b.id);
}

} // namespace

LaneWatch::LaneWatch(session::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &session::Session::operationsChanged, this, &LaneWatch::apply);
    // What is done about a doubt is a setting of the connection.
    connect(&session, &session::Session::connectionChanged, this, [this] { m_heldEnds.reset(); });
}

void LaneWatch::load()
{
    using enum OperationState;
    m_loading = true;
    m_told.clear();
    session::OutboxQuery query;
    query.states = {Queued, Sending, Rejected, Uncertain, Expired};
    query.limit = 0;
    session::whenFinished(
        m_session.operations(query), this, [this](const Result<QVector<Operation>>& operations) {
            m_loading = false;
            if (!operations) {
                Q_EMIT loadFailed(operations.error());
                return;
            }
            for (const Operation& operation : *operations) {
                if (!m_told.contains(operation.id))
                    put(operation);
            }
            m_told.clear();
            Q_EMIT changed();
        });
}

QVector<Operation> LaneWatch::unsettled() const
{
    return m_operations.values();
}

QVector<Operation> LaneWatch::owed() const
{
    QVector<Operation> owed;
    for (const Operation& operation : m_operations) {
        if (isOwed(operation))
            owed.append(operation);
    }
    return owed;
}

const Operation* LaneWatch::find(OperationId id) const
{
    const auto found = m_operations.constFind(id);
    return found == m_operations.cend() ? nullptr : &*found;
}

QVector<Operation> LaneWatch::heldEnds() const
{
    if (!m_heldEnds)
        m_heldEnds = findHeldEnds();
    return *m_heldEnds;
}

QVector<Operation> LaneWatch::findHeldEnds() const
{
    QHash<QPair<ConnectionId, WorkerId>, QVector<const Operation*>> lanes;
    for (const Operation& operation : m_operations)
        lanes[{operation.connection, operation.worker}].append(&operation);
    QVector<Operation> held;
    for (QVector<const Operation*>& lane : lanes) {
        std::ranges::sort(lane, [](const Operation* a, const Operation* b) { return isBefore(*a, *b); });
        // Behind something that is on its way by itself, sending it anyway would not help.
        const auto firstMoving
            = std::ranges::find_if_not(lane, [this](const Operation* each) { return isOwed(*each); });
        if (firstMoving == lane.begin() || firstMoving == lane.end())
            continue;
        const Operation& next = **firstMoving;
        const bool isEnd = next.kind == OperationKind::Logout || next.kind == OperationKind::End;
        if (isEnd && next.state == OperationState::Queued && !next.pastHeld)
            held.append(next);
    }
    std::ranges::sort(held, {}, &Operation::id);
    return held;
}

QVector<Operation> LaneWatch::lateLogins(Instant now) const
{
    QVector<Operation> late;
    for (const Operation& operation : m_operations) {
        if (operation.kind == OperationKind::Login && isUnderWay(operation.state)
            && now - std::max(operation.at, operation.createdAt) > BackdatedAfter)
            late.append(operation);
    }
    return late;
}

QVector<Operation> LaneWatch::scheduled(Instant now) const
{
    QVector<Operation> scheduled;
    for (const Operation& operation : m_operations) {
        if (operation.state == OperationState::Queued && operation.attempts == 0 && operation.holdUntil
            && *operation.holdUntil > now && operation.at > now && operation.kind != OperationKind::Insert)
            scheduled.append(operation);
    }
    return scheduled;
}

bool LaneWatch::isOwed(const Operation& operation) const
{
    if (operation.state != OperationState::Uncertain)
        return needsPerson(operation.state);
    return !session::settlesItself(operation.kind, m_session.connection(Host::Zego).onUncertain);
}

void LaneWatch::apply(const QVector<Operation>& operations)
{
    for (const Operation& operation : operations) {
        if (m_loading)
            m_told.insert(operation.id);
        put(operation);
    }
    Q_EMIT changed();
}

void LaneWatch::put(const Operation& operation)
{
    m_heldEnds.reset();
    if (isUnsettled(operation.state))
        m_operations.insert(operation.id, operation);
    else
        m_operations.remove(operation.id);
}

} // namespace covershift::shell
