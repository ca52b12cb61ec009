#include "lanewatch.h"

#include <domain/pushrules.h>
#include <session/doubt.h>
#include <session/whenfinished.h>

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

QVector<Operation> LaneWatch::heldEnds() const
{
    QVector<Operation> held;
    for (const Operation& end : m_operations) {
        const bool waits = (end.kind == OperationKind::Logout || end.kind == OperationKind::End)
            && end.state == OperationState::Queued && !end.pastHeld;
        if (!waits)
            continue;
        const bool behind = std::ranges::any_of(m_operations, [this, &end](const Operation& head) {
            return head.worker == end.worker && head.connection == end.connection && isBefore(head, end)
                && isOwed(head);
        });
        if (behind)
            held.append(end);
    }
    return held;
}

QVector<Operation> LaneWatch::lateLogins(Instant now) const
{
    QVector<Operation> late;
    for (const Operation& operation : m_operations) {
        if (operation.kind == OperationKind::Login && isUnderWay(operation.state) && !operation.backdated
            && now - operation.at > BackdatedAfter)
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
    if (isUnsettled(operation.state))
        m_operations.insert(operation.id, operation);
    else
        m_operations.remove(operation.id);
}

} // namespace covershift::shell
