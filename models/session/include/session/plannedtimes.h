#pragma once

#include <domain/automation.h>
#include <domain/clock.h>
#include <domain/operation.h>
#include <session/planboard.h>

#include <QObject>

#include <memory>
#include <span>

namespace covershift::session {

class Board;

/// Counters of planned time in the live strip (design.md, Live); each is a filter too.
struct PlanCounters
{
    int coveredAsPlanned = 0; ///< workers whose cover runs, with planned time now
    int plannedNotCovered = 0; ///< planned now, and no cover runs: a login that is still queued is none
    int coveredPastPlan = 0; ///< cover runs into which planned time was over, and there is none now
    friend bool operator==(const PlanCounters&, const PlanCounters&) = default;
};

/// The plan worker by worker, beside who is covered: planned outlines, counters, and who is due. Kept for
/// some days around now, and for what `ensure()` asked for. Nobody is due, and nothing counted, before the
/// board has been loaded: until then nothing is known of cover. On the session's thread; reading never waits.
/// Time alone changes the answers too: `changed()` comes then, by a timer or after `look()`.
class PlannedTimes : public QObject
{
    Q_OBJECT
public:
    PlannedTimes(const PlanBoard& plan, const Board& board, const Clock& clock, QObject* parent = nullptr);
    ~PlannedTimes() override;

    /// Some template plans somebody: counters of planned time are shown only then.
    [[nodiscard]] bool hasPlan() const;
    /// By start; valid until `changed()`. Without the workers whom nothing plans.
    [[nodiscard]] std::span<const PlannedTime> of(WorkerId worker) const;
    /// Who has planned time in what is kept.
    [[nodiscard]] QVector<WorkerId> workers() const;
    /// Another number where planned times may be others: what else changed, changed around them.
    [[nodiscard]] quint64 revision() const;
    /// From here on what starts or ends in this time is kept too.
    void ensure(const Interval& time);

    [[nodiscard]] PlanCounters counters() const;
    /// As of the last look.
    [[nodiscard]] const DueList& due() const;
    /// The planned time that makes a worker due: that which runs now, else the last that is over.
    [[nodiscard]] std::optional<PlannedTime> reasonFor(WorkerId worker) const;
    /// What automatic mode will do with this worker next, were nothing to change; nothing: nothing.
    struct Announcement
    {
        bool isLogin = true;
        Instant at;
        friend bool operator==(const Announcement&, const Announcement&) = default;
    };
    [[nodiscard]] std::optional<Announcement> announced(WorkerId worker) const;
    /// Viviot members without a worker whom the plan has at work now: nobody can log them in.
    [[nodiscard]] QVector<BusinessUserId> plannedWithoutWorker() const;
    /// For automatic mode: each worker with planned time around now, or cover.
    [[nodiscard]] const QVector<WorkerPlan>& workerPlans() const;

    /// Logins of automatic mode that were refused, came too late or were dropped: what they were for counts
    /// as served. Other operations are passed over.
    void noteFailed(const QVector<Operation>& operations);
    /// Looks at the clock; a test's clock has moved.
    void look();

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::session
