#pragma once

#include <domain/automation.h>
#include <domain/coverstatus.h>
#include <domain/ids.h>
#include <domain/liveshift.h>
#include <domain/operation.h>

#include <QHashFunctions>
#include <QVector>

#include <compare>
#include <cstdint>
#include <optional>
#include <span>

namespace covershift {

/// The exceptions of the Live page (design.md, Live). They are called alerts in code: exceptions to a shift
/// template are another thing (`PlanException`).
enum class AlertKind : std::uint8_t {
    MissedStart, ///< planned, and no cover since its start; level 1: too late for an insert, an incident
    CoverEnded, ///< planned now, and the cover that ran in it has ended; level 1: likewise an incident
    PastPlan, ///< covered, with planned time that is over and none now
    LongCover, ///< covered for over 12 h; level 1: 13 h, level 2: 13 h 45 min
    CoverDisabled, ///< the product of somebody who starts within the hour, works or is covered is disabled
    CoverUnknown, ///< that of somebody who starts within the hour or works is not known
    Rejected, ///< an operation was refused or came too late: a person decides
    Uncertain, ///< an operation is in doubt, and nothing settles it by itself
    HeldEnd, ///< a logout or end waits behind what a person has to decide
    LateLogin, ///< a login waits still, over 30 minutes past its time
    CannotBeEnded, ///< cover runs whose id is not known here (`contracts/outbox.md`)
    Paused, ///< a connection has been paused, not by a person: for notices alone
};
/// `missed_start`, …: the settled word of the store.
[[nodiscard]] QString alertKindName(AlertKind kind);
[[nodiscard]] std::optional<AlertKind> alertKindFromName(QStringView name);

/// What an exception is about, for as long as it is about the same.
struct AlertKey
{
    AlertKind kind = AlertKind::MissedStart;
    qint64 subject = 0; ///< of a worker, an operation, a live shift or a connection
    Instant moment{}; ///< the planned start, …: what tells this one from the worker's next
    friend auto operator<=>(const AlertKey&, const AlertKey&) = default;
    friend size_t qHash(const AlertKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.kind), key.subject, msOf(key.moment));
    }
};

/// One exception, as things are at a moment.
struct Alert
{
    AlertKey key;
    WorkerId worker; ///< invalid: of a connection, a template or a team
    OperationId operation; ///< of those about an operation
    int level = 0; ///< grows as it gets worse: a snooze holds for the level it was made at
    Instant since{}; ///< when it began
    std::optional<Instant> deadline; ///< the last moment to rescue it, the fuse, or the start to come
    std::optional<PlannedTime> planned; ///< what it is held against
    Product product = Product::Unknown; ///< as last known
    bool isUnderWay = false; ///< what will settle it is queued or on its way
    bool isOver = false; ///< an incident that does not go on: all it wants is a note
    bool isKept = false; ///< as an incident
    bool isPastPlan = false; ///< of a long cover: what was planned is over
    friend bool operator==(const Alert&, const Alert&) = default;
};

/// What one and the same gap in planned time is followed by while cover comes and goes in it: not covered,
/// and cover has ended, of one planned start. Of all others their own key.
[[nodiscard]] AlertKey gapOf(const Alert& alert);

/// Planned time without cover, from its start or from where cover ended in it on, that nobody can cover any
/// more: kept for good.
struct Incident
{
    qint64 id = 0; ///< of its row; 0: not stored yet
    WorkerId worker;
    Interval planned;
    TemplateId shiftTemplate;
    Instant foundAt{};
    std::optional<Instant> coverEnded; ///< in the planned time; nothing: its start was missed
    [[nodiscard]] Instant since() const { return coverEnded.value_or(planned.start); }
    [[nodiscard]] AlertKey key() const
    {
        return {coverEnded ? AlertKind::CoverEnded : AlertKind::MissedStart, worker.value, since()};
    }
    friend bool operator==(const Incident&, const Incident&) = default;
};

/// What a person wrote about an exception; never changed, only followed by another.
struct AlertNote
{
    qint64 id = 0; ///< of its row; 0: not stored yet
    AlertKey key;
    WorkerId worker; ///< whom it is about; invalid: nobody
    QString text;
    Instant at{};
    QString actor;
    friend bool operator==(const AlertNote&, const AlertNote&) = default;
};
inline constexpr int LongestNote = 2'000; ///< characters

struct AlertSnooze
{
    AlertKey key;
    Instant until{};
    int level = 0; ///< of the exception when it was made: a worse one is told again
    friend bool operator==(const AlertSnooze&, const AlertSnooze&) = default;
};

inline constexpr milliseconds StartsSoon = std::chrono::hours(1);
inline constexpr milliseconds ShiftLimit = std::chrono::hours(14);

/// One worker, as far as it matters around now.
struct WorkerSituation
{
    WorkerId worker;
    std::span<const PlannedTime> planned; ///< by start
    std::span<const LiveShift> shifts; ///< by start: all that run, and those since the first planned time
    CoverStatus cover; ///< the last answer; without a time: never asked
};

/// What is the matter with this worker at `now`; nothing is told twice: who is not in has no second one
/// about the product.
[[nodiscard]] QVector<Alert> alertsOf(const WorkerSituation& worker, Instant now);

/// `owed`: rejected, expired and uncertain ones that wait for a person.
[[nodiscard]] QVector<Alert> operationAlerts(std::span<const Operation> owed,
    std::span<const Operation> heldEnds, std::span<const Operation> lateLogins);

/// Planned time that stayed uncovered for good.
struct FoundIncidents
{
    QVector<Incident> incidents;
    std::optional<Instant> undecidedFrom; ///< one whose login is on its way still: look again from here
};
/// Of the gaps whose first 30 minutes ended at or after `after`, and before `now`: those that begin where
/// planned time does, and those that begin where cover ended with 30 minutes of it to come; of these also
/// earlier ones while planned time goes on. A gap in which there was cover at some time of these 30 minutes
/// is none for good; taken cover alone counts.
[[nodiscard]] FoundIncidents incidentsOf(WorkerId worker, std::span<const PlannedTime> planned,
    std::span<const LiveShift> shifts, Instant after, Instant now);

/// An incident that wants a note and does not go on any more, as an exception.
[[nodiscard]] Alert alertOf(const Incident& incident);

/// The one click that fits.
enum class AlertAction {
    InsertFromStart,
    LogIn,
    LogOut,
    CheckCover,
    OpenOperation,
    SendAnyway,
    WriteNote,
    ShowWorker,
};
/// `canInsert`: the connection's identity knows inserts.
[[nodiscard]] AlertAction mainActionOf(const Alert& alert, bool canInsert, Instant now);
/// A batch logs in, or out, all of these without a look at each: who is planned and not in, or past the plan.
[[nodiscard]] bool isDueLogin(const Alert& alert);
[[nodiscard]] bool isDueLogout(const Alert& alert);

enum class AlertSeverity : std::uint8_t { Critical, Serious, Minor };
[[nodiscard]] AlertSeverity severityOf(const Alert& alert);
/// Worst first: by kind and level, then by what runs out first, then the oldest.
[[nodiscard]] std::strong_ordering compareWorst(const Alert& a, const Alert& b);

} // namespace covershift

Q_DECLARE_METATYPE(covershift::AlertKey)
