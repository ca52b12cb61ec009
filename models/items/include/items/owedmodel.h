#pragma once

#include <domain/clock.h>
#include <domain/operation.h>

#include <QAbstractTableModel>
#include <QVector>

#include <functional>

namespace covershift::items {

/// The decisions that a person owes, what runs up costs first: logouts and ends that wait behind one of
/// them, then the oldest.
class OwedModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using NameOf = std::function<QString(WorkerId)>;

    enum Column { OperationColumn, EventColumn, SinceColumn, DecisionColumn, ProblemColumn, ColumnCount };
    enum Role {
        OperationIdRole = Qt::UserRole + 1, ///< qint64
        StateRole, ///< int (OperationState)
        HeldEndRole, ///< bool: waits behind another's decision; can be sent anyway
    };

    OwedModel(NameOf nameOf, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What is owed now; tells only what is another.
    void show(const QVector<Operation>& owed, const QVector<Operation>& heldEnds);
    [[nodiscard]] const Operation* operationAt(
        int row) const; ///< null: no such row; valid until the next signal
    [[nodiscard]] int rowOf(OperationId id) const; ///< -1: not here
    /// Time has passed: ages read differently.
    void tick();

private:
    struct Row
    {
        Operation operation;
        bool heldEnd = false;
        friend bool operator==(const Row&, const Row&) = default;
    };
    [[nodiscard]] QString decisionText(const Row& row) const;
    [[nodiscard]] QString problemText(const Row& row) const;

    NameOf m_nameOf;
    const Clock& m_clock;
    QVector<Row> m_rows;
};

} // namespace covershift::items
