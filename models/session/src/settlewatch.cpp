#include "settlewatch.h"

#include <algorithm>
#include <utility>

namespace covershift::session {

SettleWatch::SettleWatch(QVector<OperationId> ids, milliseconds timeout, QObject* parent)
    : QObject(parent)
    , m_ids(std::move(ids))
    , m_open(m_ids)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SettleWatch::giveUp);
    m_timer.start(std::max(timeout, milliseconds(0)));
}

void SettleWatch::begin(const OutboxIndex& index)
{
    m_baseline = index.baseline(m_ids);
    m_begun = true;
}

void SettleWatch::look(
    const OutboxIndex& index, const QHash<ConnectionId, Connection>& connections, Instant now)
{
    if (!m_begun)
        return;
    m_open.removeIf([&index](OperationId id) { return index.isFinished(id); });
    const Instant deadline = now + std::max(m_timer.remainingTimeAsDuration(), milliseconds(0));
    const OutboxIndex::Outlook outlook{connections, m_baseline, now, deadline};
    const bool moving = std::any_of(
        m_open.cbegin(), m_open.cend(), [&](OperationId id) { return index.canMove(id, outlook); });
    if (!moving)
        giveUp();
}

void SettleWatch::giveUp()
{
    m_timer.stop();
    if (!std::exchange(m_over, true))
        Q_EMIT over();
}

} // namespace covershift::session
