#pragma once

#include <domain/clock.h>
#include <domain/worker.h>
#include <items/coverstate.h>

#include <QAbstractTableModel>
#include <QVector>

namespace covershift::session {
class Board;
}

namespace covershift::items {

/// All workers that are not archived, in the order in which they came in. Sort by SortRole and filter through
/// a QSortFilterProxyModel.
class WorkersModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        TeamColumn,
        CoverColumn,
        CustomerNumberColumn,
        WorkProviderUserIdColumn,
        VehicleColumn,
        PhoneColumn,
        EmailColumn,
        ColumnCount,
    };
    enum Role {
        WorkerIdRole = Qt::UserRole + 1, ///< qint64
        CoverStateRole, ///< int (CoverState)
        SortRole, ///< text or number, by column
    };

    WorkersModel(session::Board& board, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] int rowOf(WorkerId worker) const; ///< -1: not here
    /// Time has passed: rows whose cover now reads differently are told.
    void tick();

private:
    struct Row
    {
        WorkerId worker;
        CoverNow cover;
    };
    void updateWorkers(const QVector<WorkerId>& ids);
    void updateCover(const QVector<WorkerId>& ids);
    void refreshCover(int row);
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row& row, int column) const;

    session::Board& m_board;
    const Clock& m_clock;
    QVector<Row> m_rows; ///< by id
};

} // namespace covershift::items
