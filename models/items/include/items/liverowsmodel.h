#pragma once

#include <domain/clock.h>
#include <domain/liveshift.h>
#include <domain/worker.h>

#include <QAbstractListModel>

#include <memory>
#include <span>

namespace covershift::session {
class Board;
}

namespace covershift::items {

/// Which workers the Live page shows; the counters are these filters.
enum class LiveFilter { All, Covered, CoverDisabled, OverTwelveHours, Pending, Ending, Doubtful };
enum class LiveOrder { WorstFirst, ByName };

/// The rows of the live timeline: a header row for each team, by name, then its workers. Roles and states
/// only. Worst first: failed ends, over 12 h, uncertain, cannot be ended, late, pending, covered (the longest
/// first), the others by name. An archived worker is shown as long as cover of theirs runs or is on its way.
/// Never reset: tells inserts, removals, moves and changes, as narrow as they are.
class LiveRowsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IsTeamRole = Qt::UserRole + 1, ///< bool: a team's header row
        WorkerIdRole, ///< qint64; 0 for a header
        TitleRole, ///< QString: the team's or the worker's name
        SubtitleRole, ///< QString: worker: the identifier that the connection sends; team: empty
        CoveredCountRole, ///< int; team: of the members below, those whose cover runs
        MemberCountRole, ///< int; team: workers in it that pass the filter
        CoveredRole, ///< bool; worker: cover runs now
        StateRole, ///< int (ShiftState) of the worker's latest shift that has not ended, -1: none
        CertaintyRole, ///< int (Certainty) of the same, -1: none
        SinceRole, ///< qint64 ms of the same's start; 0: none
        AlarmRole, ///< bool: doubtful, or an end that failed
        ProductRole, ///< int (Product), worker: what the last check of cover said
        CheckedRole, ///< bool, worker: there was such a check
    };

    LiveRowsModel(session::Board& board, const Clock& clock, QObject* parent = nullptr);
    ~LiveRowsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// What the connection sends, for SubtitleRole; the customer number until set.
    void setIdentity(IdentityKind identity);
    void setFilter(LiveFilter filter);
    void setOrder(LiveOrder order);
    void setSearch(const QString& text); ///< in names and identifiers, without regard to case
    [[nodiscard]] int rowOf(WorkerId worker) const; ///< -1: not shown
    [[nodiscard]] WorkerId workerAt(int row) const; ///< invalid for a header
    /// By start; valid until the model's next signal.
    [[nodiscard]] std::span<const LiveShift> shiftsAt(int row) const;
    /// Workers are known, shown or not: an empty list is then the filter's or the search's doing.
    [[nodiscard]] bool hasWorkers() const;
    /// Workers whose product was disabled when last checked, archived ones left out.
    [[nodiscard]] int disabledCount() const;
    [[nodiscard]] Instant now() const;
    /// Time has passed (the shell's clock ticks): what depends on now is looked at again.
    void tick();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace covershift::items
