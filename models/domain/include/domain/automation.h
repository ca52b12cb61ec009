#pragma once

#include <domain/ids.h>
#include <domain/interval.h>
#include <domain/shifttemplate.h>

#include <QVector>

#include <optional>
#include <span>

namespace covershift {

/// A login by itself is made *now*, and no later than this after the planned start: a past time is never
/// stamped.
constexpr milliseconds AutomaticLoginWindow = std::chrono::minutes(10);
/// Nothing happens by itself while the host's clock is off by more than this.
constexpr milliseconds AutomaticSkewLimit = std::chrono::minutes(5);

/// One worker's planned time, as far as it matters around now. An absent worker has none.
struct PlannedTime
{
    Interval time;
    TemplateId shiftTemplate;
    PlanMode mode = PlanMode::Suggest;
    bool isServed = false; ///< cover ran in it and was ended, or a login for it failed: a person decides
    friend bool operator==(const PlannedTime&, const PlannedTime&) = default;
};

/// A worker as automatic mode and the due list see it.
struct WorkerPlan
{
    WorkerId worker;
    QVector<PlannedTime> planned;
    bool isCovered = false; ///< cover runs or a start is queued, and no end that is over by now is on its way
    bool isEnding = false; ///< it has an end, that is to come or on its way
    bool hasFailedEnd = false; ///< a logout or end of theirs was refused or is in doubt: a person decides
    bool isDisabled = false; ///< the product was disabled when it was last asked for
    bool isHeld = false; ///< a person holds automatic mode for them
    bool isAutomatic = false; ///< the login that covers them was automatic mode's own
};

/// Some planned time of theirs goes on.
[[nodiscard]] bool isPlannedAt(const WorkerPlan& worker, Instant now);
/// Some planned time of theirs is over.
[[nodiscard]] bool hasBeenPlanned(const WorkerPlan& worker, Instant now);

/// The switches of automatic mode.
struct AutomaticSettings
{
    bool isEnabled = false; ///< off until a person enables it
    bool isHeld = false; ///< for all, with one click
    milliseconds clockSkew{0}; ///< the host's clock less ours
    [[nodiscard]] bool mayAct() const
    {
        return isEnabled && !isHeld && std::chrono::abs(clockSkew) <= AutomaticSkewLimit;
    }
};

/// Who should be logged in or out by now.
struct DueList
{
    QVector<WorkerId> toLogIn; ///< planned at this moment, and not in
    QVector<WorkerId> toLogOut; ///< in, with planned time that is over and none at this moment
    friend bool operator==(const DueList&, const DueList&) = default;
};

/// In the order of `workers`. Who was never planned is in nobody's way: covered all the same, but not due.
[[nodiscard]] DueList dueAt(std::span<const WorkerPlan> workers, Instant now);

/// What automatic mode does at this moment, each at *now*: logs in who is due, by a template in automatic
/// mode that started at most 10 minutes ago and is not served, but not the held, the disabled and the
/// covered; logs out only whom it has logged in, once a planned time is over and none goes on. Nothing where
/// the settings forbid it.
[[nodiscard]] DueList automaticAt(
    std::span<const WorkerPlan> workers, const AutomaticSettings& settings, Instant now);

/// When the answers above may next change by time alone; nothing: only by an event.
[[nodiscard]] std::optional<Instant> nextPlannedMoment(std::span<const WorkerPlan> workers, Instant now);

} // namespace covershift
