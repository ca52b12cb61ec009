#pragma once

#include <domain/connection.h>
#include <domain/operation.h>

#include <QHash>
#include <QVector>

#include <set>
#include <utility>

namespace covershift::session {

/// What is known, in memory, of each operation that is not finished: enough to count them and to tell
/// whether one can still move on by itself. Each call costs the length of one lane at most.
class OutboxIndex
{
public:
    /// As it is now; finished ones are forgotten.
    void put(const Operation& operation);

    [[nodiscard]] int queued() const { return static_cast<int>(m_queued.size()); } ///< sending ones too
    [[nodiscard]] int uncertain() const { return m_uncertain; }
    [[nodiscard]] int refused() const { return m_refused; } ///< rejected or expired
    [[nodiscard]] std::optional<Instant> oldestQueued() const;

    /// Attempts by operation, as they stood when somebody began to wait.
    using Baseline = QHash<OperationId, int>;
    /// Adds the operation and those ahead of it in its lane, where they are not in it already.
    void addBaseline(OperationId id, Baseline& baseline) const;

    struct Outlook
    {
        const QHash<ConnectionId, Connection>& connections;
        const Baseline& baseline;
        Instant now;
        Instant deadline; ///< what cannot leave before this waits for time
    };
    /// It can move on without a person, without time, and without a host that answers again.
    [[nodiscard]] bool canMove(OperationId id, const Outlook& outlook) const;
    [[nodiscard]] bool isFinished(OperationId id) const { return !m_entries.contains(id); }

private:
    struct Entry
    {
        OperationId id;
        OperationId position;
        ConnectionId connection;
        WorkerId worker;
        OperationKind kind = OperationKind::Login;
        OperationState state = OperationState::Queued;
        bool outOfReach = false; ///< the last attempt could not send a byte
        int attempts = 0;
        Instant createdAt;
        std::optional<Instant> holdUntil;
        std::optional<Instant> nextAttemptAt;

        [[nodiscard]] std::pair<OperationId, OperationId> order() const { return {position, id}; }
    };
    using Lane = std::pair<ConnectionId, WorkerId>;

    void forget(OperationId id);
    void count(const Entry& entry, int by);
    [[nodiscard]] QVector<OperationId> aheadOf(const Entry& entry) const;
    [[nodiscard]] static bool isHeld(const Entry& entry, const Outlook& outlook);

    QHash<OperationId, Entry> m_entries;
    QHash<Lane, QVector<OperationId>> m_lanes;
    std::set<std::pair<Instant, OperationId>> m_queued;
    int m_uncertain = 0;
    int m_refused = 0;
};

} // namespace covershift::session
