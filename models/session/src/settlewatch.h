#pragma once

#include "outboxindex.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace covershift::session {

/// Waits for a set of operations until none can move on by itself, or its time is over.
class SettleWatch : public QObject
{
    Q_OBJECT
public:
    SettleWatch(QVector<OperationId> ids, milliseconds timeout, QObject* parent);

    [[nodiscard]] const QVector<OperationId>& ids() const { return m_ids; }
    /// The outbox is in memory from here on, and worth a look.
    void begin(const OutboxIndex& index);
    void look(const OutboxIndex& index, const QHash<ConnectionId, Connection>& connections, Instant now);
    /// Nothing will be sent any more.
    void giveUp();

Q_SIGNALS:
    void over(); ///< once

private:
    QVector<OperationId> m_ids;
    QVector<OperationId> m_open;
    OutboxIndex::Baseline m_baseline;
    QTimer m_timer;
    bool m_begun = false;
    bool m_over = false;
};

} // namespace covershift::session
