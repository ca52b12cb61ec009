#pragma once

#include <domain/clock.h>
#include <domain/operation.h>
#include <session/session.h>

#include <QAbstractTableModel>
#include <QFuture>
#include <QVector>

#include <functional>

namespace covershift::items {

/// Which operations the Activity page shows.
enum class OutboxFilter {
    All,
    NeedsPerson, ///< rejected, expired, uncertain
    Waiting, ///< queued, sending
    Done, ///< accepted, confirmed, discarded
};

/// The outbox, newest first. Rows come in slices, from `load` and then from what the core commits.
class OutboxModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Load = std::function<QFuture<Result<QVector<Operation>>>(const session::OutboxQuery&)>;
    using NameOf = std::function<QString(WorkerId)>;

    enum Column {
        MadeColumn,
        KindColumn,
        WorkerColumn,
        EventColumn,
        StateColumn,
        AttemptsColumn,
        NextColumn,
        ProblemColumn,
        ColumnCount,
    };
    enum Role {
        OperationIdRole = Qt::UserRole + 1, ///< qint64
        StateRole, ///< int (OperationState)
        HeldRole, ///< bool: queued, but held until a later time
    };
    static constexpr int SliceSize = 500;

    OutboxModel(Load load, NameOf nameOf, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Each loads the newest slice of what passes all of them anew.
    void setFilter(OutboxFilter filter);
    void setKind(std::optional<OperationKind> kind); ///< nothing: every kind
    void setWorker(WorkerId worker); ///< invalid: everybody
    [[nodiscard]] OutboxFilter filter() const { return m_filter; }
    [[nodiscard]] WorkerId worker() const { return m_worker; }
    [[nodiscard]] bool isNarrowed() const { return m_kind || m_worker.isValid(); }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const Operation* operationAt(
        int row) const; ///< null: no such row; valid until the next signal
    [[nodiscard]] int rowOf(OperationId id) const; ///< -1: not here
    /// What one commit changed: `Session::operationsChanged`.
    void apply(const QVector<Operation>& operations);
    /// Names of these workers changed.
    void renameWorkers(const QVector<WorkerId>& workers);
    /// Time has passed: what is held may be held no longer.
    void tick();

Q_SIGNALS:
    void loaded(); ///< a slice came in
    void loadFailed(const covershift::Error& error);

private:
    void loadAnew();
    void loadSlice();
    void append(const QVector<Operation>& slice);
    void insertNew(QVector<Operation> operations);
    [[nodiscard]] bool shows(const Operation& operation) const;
    [[nodiscard]] bool isHeld(const Operation& operation) const;
    [[nodiscard]] QString text(const Operation& operation, int column) const;
    [[nodiscard]] QString nextText(const Operation& operation, Instant now) const;
    [[nodiscard]] qsizetype placeOf(OperationId id) const;

    Load m_load;
    NameOf m_nameOf;
    const Clock& m_clock;
    QVector<Operation> m_rows; ///< newest (greatest id) first
    OutboxFilter m_filter = OutboxFilter::All;
    std::optional<OperationKind> m_kind;
    WorkerId m_worker;
    int m_generation = 0; ///< answers to an earlier filter are dropped
    bool m_loading = false;
    bool m_complete = false; ///< nothing older is left
};

} // namespace covershift::items
