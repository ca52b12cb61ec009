#pragma once

#include <domain/connection.h>
#include <domain/operation.h>

#include <QHash>
#include <QVector>

#include <map>
#include <set>
#include <tuple>
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

    /// How things stood when somebody began to wait: only what has happened since tells of the host.
    struct Baseline
    {
        QHash<OperationId, int> attempts;
        QHash<ConnectionId, int> misses;
    };
    /// Of these, and of those ahead of them in their lanes.
    [[nodiscard]] Baseline baseline(const QVector<OperationId>& ids) const;

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
        TemplateId shiftTemplate;
        TeamId team;
        OperationKind kind = OperationKind::Login;
        OperationState state = OperationState::Queued;
        int attempts = 0;
        Instant createdAt;
        std::optional<Instant> holdUntil;
        std::optional<Instant> nextAttemptAt;
        bool pastHeld = false;
        bool asksPerson = false; ///< in doubt, and a look-up has found several

        [[nodiscard]] std::pair<OperationId, OperationId> order() const { return {position, id}; }
    };
    using Lane = std::tuple<ConnectionId, WorkerId, TemplateId, TeamId>;
    [[nodiscard]] static Lane laneOf(const Entry& entry)
    {
        return {entry.connection, entry.worker, entry.shiftTemplate, entry.team};
    }

    void forget(OperationId id);
    void count(const Entry& entry, int by);
    [[nodiscard]] QVector<OperationId> aheadOf(const Entry& entry) const;
    [[nodiscard]] bool isHeld(const Entry& entry, const Outlook& outlook) const;
    void noteAnswer(const Operation& operation);

    QHash<OperationId, Entry> m_entries;
    std::map<Lane, QVector<OperationId>> m_lanes;
    /// Requests in a row that could not send a byte, by connection, and the last one that was counted.
    struct Reach
    {
        int misses = 0;
        AttemptId attempt;
    };
    QHash<ConnectionId, Reach> m_reach;
    std::set<std::pair<Instant, OperationId>> m_queued;
    int m_uncertain = 0;
    int m_refused = 0;
};

} // namespace covershift::session
