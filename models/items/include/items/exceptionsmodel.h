#pragma once

#include <domain/alertbook.h>
#include <domain/operation.h>
#include <items/liveplan.h>

#include <QAbstractTableModel>
#include <QHash>
#include <QVector>

#include <functional>

namespace covershift::items {

/// The exceptions that stand, as a dispatcher reads and answers them: what is the matter, with whom, how long
/// there is or was, and the one click that fits. Rows come, go and move by single signals, so that a
/// selection outlives the others.
class ExceptionsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using NameOf = std::function<QString(WorkerId)>;
    using NoteOf = std::function<QString(const AlertKey&)>;

    enum Column { WhatColumn, WorkerColumn, TimeColumn, FactsColumn, ActionColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int (AlertKind)
        SeverityRole, ///< int (AlertSeverity)
        WorkerIdRole, ///< qint64; 0: of nobody
        OperationIdRole, ///< qint64; 0: of none
        ActionRole, ///< int (AlertAction)
        SnoozedRole, ///< bool
    };
    enum class Order { WorstFirst, NewestFirst };

    /// `plan` tells the time too; it must outlive this.
    ExceptionsModel(NameOf nameOf, NoteOf noteOf, const LivePlan& plan, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What stands now. `operations`: those that some of them are about.
    void show(const QVector<StandingAlert>& standing, const QVector<Operation>& operations);
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    /// Those that are silent for a while are left out unless they are asked for.
    void setShowsSnoozed(bool shows);
    [[nodiscard]] int snoozedCount() const;
    /// Before all has been read, no row says nothing.
    void setReady(bool ready) { m_isReady = ready; }
    /// What no row means.
    [[nodiscard]] QString emptyText() const;
    /// The connection's identity knows inserts.
    void setCanInsert(bool can);
    /// Time has passed: how long there is, and what can be done about it still.
    void tick();

    [[nodiscard]] const Alert* alertAt(int row) const; ///< null: no such row; valid until the next signal
    [[nodiscard]] int rowOf(const AlertKey& key) const; ///< -1: not here
    [[nodiscard]] AlertAction actionOf(const Alert& alert) const;
    /// By whom a batch may log in, or out, at once; in the order of the rows, each once.
    [[nodiscard]] QVector<WorkerId> dueLogins(const QVector<int>& rows) const;
    [[nodiscard]] QVector<WorkerId> dueLogouts(const QVector<int>& rows) const;
    [[nodiscard]] QString actionText(const Alert& alert, AlertAction action) const;

private:
    void arrange();
    void tellAll();
    [[nodiscard]] QVector<WorkerId> those(const QVector<int>& rows, bool (*isMeant)(const Alert&)) const;
    [[nodiscard]] QString text(const StandingAlert& row, int column) const;
    [[nodiscard]] QString whatText(const Alert& alert) const;
    /// An inserted shift can still begin where the cover ended, or should have begun.
    [[nodiscard]] bool canBeInserted(const Alert& alert) const;
    [[nodiscard]] QString timeText(const Alert& alert) const;
    [[nodiscard]] QString factsText(const StandingAlert& row) const;
    [[nodiscard]] QString operationText(OperationId id) const;
    [[nodiscard]] QString fullText(const StandingAlert& row) const;

    NameOf m_nameOf;
    NoteOf m_noteOf;
    const LivePlan& m_plan;
    QVector<StandingAlert> m_standing; ///< all of them
    QHash<OperationId, Operation> m_operations;
    QVector<StandingAlert> m_rows; ///< shown, in order
    Order m_order = Order::WorstFirst;
    bool m_showsSnoozed = false;
    bool m_canInsert = true;
    bool m_isReady = false;
    Instant m_told{}; ///< now, when times were last told
};

} // namespace covershift::items
