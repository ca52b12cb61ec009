#pragma once

#include <domain/automation.h>
#include <domain/clock.h>
#include <session/board.h>
#include <session/plannedtimes.h>

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QVector>

#include <optional>
#include <span>

namespace covershift::items {

/// How a worker stands to what is planned for them right now; the counters of the plan are these.
enum class PlanState {
    None, ///< neither planned now nor covered past anything planned
    AsPlanned, ///< planned now, and covered
    NotCovered, ///< planned now, and not covered
    PastPlan, ///< covered, with planned time that is over and none now
};

/// Planned time that begins within this is what a worker comes for next.
inline constexpr milliseconds PlannedSoon = std::chrono::hours(12);

/// Whether automatic mode may act for a worker, else what keeps it from acting.
enum class AutomaticWay { Acts, Off, HeldForAll, ClocksDiffer, HeldForWorker };

/// The plan as the Live page shows it: planned time with its words, beside who is covered. As of the last
/// `changed()`; reading never waits. GUI thread.
class LivePlan final : public QObject
{
    Q_OBJECT
public:
    using Announcement = session::PlannedTimes::Announcement;

    /// All three must outlive it.
    LivePlan(const session::PlanBoard& plan, session::PlannedTimes& times, const Clock& clock,
        QObject* parent = nullptr);

    [[nodiscard]] bool hasPlan() const { return m_times.hasPlan(); }
    [[nodiscard]] session::PlanCounters counters() const { return m_times.counters(); }
    [[nodiscard]] const DueList& due() const { return m_times.due(); }
    /// By start; valid until `changed()`.
    [[nodiscard]] std::span<const PlannedTime> of(WorkerId worker) const { return m_times.of(worker); }
    /// Another number where `of()` may answer otherwise.
    [[nodiscard]] quint64 timesRevision() const { return m_times.revision(); }
    /// `isCovered`: cover of theirs runs now.
    [[nodiscard]] PlanState stateOf(WorkerId worker, bool isCovered) const;
    [[nodiscard]] std::optional<PlannedTime> reasonFor(WorkerId worker) const;
    /// The one template that stands for this worker now, as LiveGroup says; invalid: none.
    [[nodiscard]] TemplateId templateOf(WorkerId worker, bool isCovered) const;
    /// Viviot members without a worker whom the plan has at work now.
    [[nodiscard]] int withoutWorker() const { return int(m_times.plannedWithoutWorker().size()); }
    /// What starts or ends in this time is to be shown.
    void ensure(const Interval& time) { m_times.ensure(time); }
    /// Looks at the clock.
    void look() { m_times.look(); }
    [[nodiscard]] Instant now() const { return m_clock.now(); }

    // automatic mode
    [[nodiscard]] const session::AutomaticSwitches& switches() const { return m_plan.automatic(); }
    /// The host's clock and ours are too far apart for it.
    void setClocksDiffer(bool differ);
    [[nodiscard]] AutomaticWay automaticWay(WorkerId worker) const;
    /// For all: never HeldForWorker.
    [[nodiscard]] AutomaticWay automaticWay() const;
    /// What it will do with this worker next; nothing where it may not act.
    [[nodiscard]] std::optional<Announcement> announced(WorkerId worker) const;
    /// The next of all that is announced, and for how many workers.
    struct Next
    {
        Announcement what;
        int workers = 0;
        friend bool operator==(const Next&, const Next&) = default;
    };
    [[nodiscard]] std::optional<Next> next() const;

    // words
    [[nodiscard]] QString nameOf(TemplateId id) const; ///< empty: not known any more
    [[nodiscard]] QString teamNameOf(TemplateId id) const; ///< empty: of no team
    /// "14:00–22:00 “Late”"
    [[nodiscard]] QString timesText(const PlannedTime& planned) const;
    /// The same, never with a date: for what lies around now.
    [[nodiscard]] QString hoursText(const PlannedTime& planned) const;
    /// "Planned 14:00–22:00 “Late”." and, on a line of its own, what automatic mode does about it.
    [[nodiscard]] QString sentences(WorkerId worker, const PlannedTime& planned) const;
    /// What is the matter right now, as in "Planned since 14:00, not covered"; empty for None and AsPlanned.
    [[nodiscard]] QString stateText(WorkerId worker, PlanState state) const;
    /// "Logs in by itself at 14:00"; empty where nothing is announced.
    [[nodiscard]] QString announcementText(WorkerId worker) const;

Q_SIGNALS:
    void changed();
    // Of it, what is drawn beside cover.
    void drawingChanged(); ///< for all: planned times, names, what automatic mode may do
    void announcedLoginsChanged(
        const QVector<covershift::WorkerId>& workers); ///< only theirs, and nothing else

private:
    void take();
    void takeAnnouncedLogins();
    void tellAll();
    [[nodiscard]] QString namedTimes(const QString& start, const QString& end, TemplateId id) const;
    [[nodiscard]] QString automaticText(WorkerId worker, const PlannedTime& planned) const;

    const session::PlanBoard& m_plan;
    session::PlannedTimes& m_times;
    const Clock& m_clock;
    QSet<WorkerId> m_planned; ///< at this moment
    QSet<WorkerId> m_pastPlan; ///< planned time is over, and none at this moment
    QHash<WorkerId, Instant> m_announcedLogins;
    quint64 m_drawnRevision = 0; ///< of the times
    bool m_clocksDiffer = false;
};

} // namespace covershift::items
