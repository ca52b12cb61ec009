#pragma once

#include <domain/clock.h>
#include <domain/liveshift.h>
#include <domain/worker.h>
#include <items/coverstate.h>

#include <QAbstractListModel>
#include <QStringList>
#include <QVector>

#include <memory>
#include <span>

namespace covershift::session {
class Board;
}

namespace covershift::items {

class LivePlan;

/// Which workers the Live page shows; the counters are these filters.
enum class LiveFilter {
    All,
    CoveredAsPlanned,
    PlannedNotCovered,
    CoveredPastPlan,
    Covered,
    CoverDisabled,
    OverTwelveHours,
    Pending,
    Ending,
    Doubtful
};
enum class LiveOrder { WorstFirst, ByName };
/// What the rows stand under. Template: the one of the planned time that goes on (of several, of that which
/// began last), else of that which cover outlasts, else of the next within `PlannedSoon`; the others stand
/// under a header of their own, the last.
enum class LiveGroup { Team, Template, None };

/// The rows of the live timeline: a header row for each group, then its workers. Roles and states only.
/// Worst first: planned and not covered, covered past the plan, failed ends, over 12 h, uncertain,
/// cannot be ended, late, pending, covered (each the longest first), the others by name; groups likewise by
/// their worst row, where it is late or worse: those where all is well keep the order of their names, so that
/// a plain login moves no group. An archived worker is shown as long as cover of theirs runs or is on its
/// way. Never reset: tells inserts, removals, moves and changes, as narrow as they are.
class LiveRowsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IsTeamRole = Qt::UserRole + 1, ///< bool: a group's header row
        WorkerIdRole, ///< qint64; 0 for a header
        TitleRole, ///< QString: the group's or the worker's name
        SubtitleRole, ///< QString: worker: the identifier that the connection sends; group: empty
        CoveredCountRole, ///< int; group: of the members below, those whose cover runs
        MemberCountRole, ///< int; group: workers in it that pass the filter
        CoveredRole, ///< bool; worker: cover runs now
        StateRole, ///< int (ShiftState) of the worker's latest shift that has not ended, -1: none
        CertaintyRole, ///< int (Certainty) of the same, -1: none
        SinceRole, ///< qint64 ms of the same's start; 0: none
        AlarmRole, ///< bool: doubtful, or an end that failed
        ProductRole, ///< int (Product), worker: what the last check of cover said
        CheckedRole, ///< bool, worker: there was such a check
        PlanStateRole, ///< int (PlanState), worker: None without a plan
    };

    LiveRowsModel(session::Board& board, const Clock& clock, QObject* parent = nullptr);
    ~LiveRowsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Shows planned time too; null: none. It must outlive this model.
    void setPlan(const LivePlan* plan);
    [[nodiscard]] const LivePlan* plan() const;

    /// What the connection sends, for SubtitleRole; the customer number until set.
    void setIdentity(IdentityKind identity);
    // Filters; a row is shown where it passes all of them.
    void setFilter(LiveFilter filter);
    void setTeams(const QStringList& names); ///< empty: all; an empty name: those of no team
    void setStates(const QVector<CoverState>& states); ///< empty: all
    void setSearch(const QString& text); ///< in names and identifiers, without regard to case
    /// Of all who could be shown: by name, the empty name last.
    [[nodiscard]] QStringList teamNames() const;

    void setOrder(LiveOrder order);
    void setGroup(LiveGroup group);
    [[nodiscard]] int rowOf(WorkerId worker) const; ///< -1: not shown
    [[nodiscard]] WorkerId workerAt(int row) const; ///< invalid for a header
    /// By start; valid until the model's next signal.
    [[nodiscard]] std::span<const LiveShift> shiftsAt(int row) const;
    /// Workers are known, shown or not: an empty list is then the filter's or the search's doing.
    [[nodiscard]] bool hasWorkers() const;
    /// Workers that pass all filters, and all who could.
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] int workerCount() const;
    /// Those shown with whom something is wrong, late or worse, however the rows are grouped and ordered.
    [[nodiscard]] QVector<WorkerId> worst(int most) const;
    /// Since when this data folder knows of pushes: before that, the ledger says nothing about cover.
    [[nodiscard]] Instant knownSince() const;
    /// Workers whose product was disabled when last checked, archived ones left out.
    [[nodiscard]] int disabledCount() const;
    [[nodiscard]] Instant now() const;
    /// Time has passed (the shell's clock ticks): what depends on now is looked at again.
    void tick();

Q_SIGNALS:
    void teamNamesChanged();
    /// `shownCount()` or `workerCount()`; after the signals that tell of the rows.
    void countsChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::items
