#pragma once

#include <domain/ledger.h>
#include <support/operations.h>

#include <QRandomGenerator>

namespace covershift::support {

inline constexpr int Horizon = 120; ///< seconds after noon that times are drawn from

inline Operation anyOperation(QRandomGenerator& random, qint64 id, OperationState state)
{
    const Instant at = noon(random.bounded(Horizon));
    switch (random.bounded(7)) {
    case 0:
    case 1:
        return login(id, at, state);
    case 2:
    case 3:
        return logout(id, at, state);
    case 4:
        return insert(id, at, {}, state);
    case 5:
        return insert(id, at, at + seconds(random.bounded(Horizon)), state);
    default:
        return endOf(1 + random.bounded(int(id)), id, at, state);
    }
}

/// A worker's outbox that lives: operations are made, travel, fail, are retried and dropped, by the rules
/// of outbox.md, States.
class Outbox
{
public:
    explicit Outbox(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] const QVector<Operation>& operations() const { return m_operations; }

    void step()
    {
        if (m_operations.isEmpty() || m_random.bounded(3) == 0)
            make();
        else
            change(m_operations[m_random.bounded(int(m_operations.size()))]);
    }

private:
    void make()
    {
        const qint64 id = m_operations.size() + 1;
        Operation op = anyOperation(m_random, id, OperationState::Queued);
        if (op.kind == OperationKind::End) {
            QVector<ShiftId> running;
            for (const LiveShift& shift : deriveLedger(m_operations).shifts) {
                if (shift.origin == ShiftOrigin::Insert && shift.state != ShiftState::Ended)
                    running.append(shift.id);
            }
            if (running.isEmpty())
                return;
            op.shift = running[m_random.bounded(int(running.size()))];
        }
        m_operations.append(op);
    }

    void change(Operation& op)
    {
        switch (op.state) {
        case OperationState::Queued:
            op.state = oneOf({OperationState::Sending, OperationState::Sending, OperationState::Sending,
                OperationState::Expired, OperationState::Discarded});
            break;
        case OperationState::Sending:
            op.state = oneOf({OperationState::Queued, OperationState::Accepted, OperationState::Confirmed,
                OperationState::Rejected, OperationState::Uncertain});
            break;
        case OperationState::Uncertain:
            op.state = oneOf({OperationState::Queued, OperationState::Accepted, OperationState::Confirmed,
                OperationState::Discarded});
            break;
        case OperationState::Rejected:
        case OperationState::Expired:
            op.state = OperationState::Discarded;
            if (m_random.bounded(2) == 0)
                retry(op);
            break;
        default:
            break;
        }
    }

    void retry(const Operation& failed)
    {
        Operation op = retryOf(failed, failed);
        op.id = OperationId(m_operations.size() + 1);
        op.state = OperationState::Queued;
        m_operations.append(op);
    }

    OperationState oneOf(std::initializer_list<OperationState> states)
    {
        return states.begin()[m_random.bounded(int(states.size()))];
    }

    QRandomGenerator m_random;
    QVector<Operation> m_operations;
};

} // namespace covershift::support
