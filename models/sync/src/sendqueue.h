#pragma once

#include <domain/operation.h>

#include <QHash>
#include <QVector>

#include <map>
#include <optional>
#include <set>

namespace covershift::sync {

/// Which request of one connection goes next. Holds what is next in its lanes: those never tried wait in
/// the gathering batch of their endpoint and identifier kind (after their hold), or alone where that
/// endpoint takes no batch; those tried before stay with the members of that attempt (a *bound* group) and
/// wait for its back-off.
/// `monotonic` and `wall` are the two clocks' times. Looking for what is due costs O(log n).
class SendQueue
{
public:
    SendQueue(milliseconds gather, int batchLimit);

    /// A lane's next that was never tried, or that a person sends again. Passed over where it is known.
    void offer(const Operation& operation, milliseconds monotonic, Instant wall);
    /// It is no longer next, or no longer queued.
    void withdraw(OperationId id);
    /// These go together, and with nobody else, from `due` on. `position`: of the first.
    void bind(const QVector<OperationId>& members, qint64 position, milliseconds due);

    /// The members of the next request, if one is due; they stay until they are withdrawn.
    [[nodiscard]] QVector<OperationId> next(milliseconds monotonic, Instant wall);
    /// How long until `next()` may have something; nothing: only after a change.
    [[nodiscard]] std::optional<milliseconds> wait(milliseconds monotonic, Instant wall) const;

    /// Gathering and back-offs end; holds stay.
    void flush(milliseconds monotonic);
    /// Each bound group's back-off ends at the time that `due` gives.
    template <class Due>
    void reschedule(Due due)
    {
        m_waiting.clear();
        m_ready.clear();
        for (auto& [id, group] : m_groups) {
            group.due = due();
            m_waiting.insert({group.due.count(), id});
        }
    }

private:
    using Place = std::pair<qint64, qint64>; ///< position, operation
    struct Batch
    {
        std::set<Place> members;
        milliseconds since{0}; ///< when gathering began
    };
    struct Group
    {
        QVector<OperationId> members;
        qint64 position = 0;
        milliseconds due{0};
    };
    /// Where an operation waits.
    struct Spot
    {
        int batch = -1; ///< valid: it gathers, or will after its hold
        qint64 group = 0; ///< valid: it is bound
        qint64 position = 0;
        std::optional<Instant> heldUntil;
    };

    void enter(OperationId id, int batch, qint64 position, milliseconds monotonic);
    void release(milliseconds monotonic, Instant wall);

    milliseconds m_gather;
    int m_batchLimit;
    QHash<OperationId, Spot> m_spots;
    std::map<int, Batch> m_batches; ///< by endpoint and identifier kind
    std::map<qint64, Group> m_groups;
    std::set<std::pair<qint64, qint64>> m_waiting; ///< due, group
    std::set<std::pair<qint64, qint64>> m_ready; ///< position, group
    std::set<std::pair<qint64, qint64>> m_held; ///< until (wall), operation
    qint64 m_lastGroup = 0;
};

} // namespace covershift::sync
