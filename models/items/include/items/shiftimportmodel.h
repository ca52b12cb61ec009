#pragma once

#include <domain/shiftimport.h>

#include <QAbstractTableModel>
#include <QTimeZone>

#include <functional>

namespace covershift::items {

/// What taking a file of past shifts would do: a row for each, or, where something is wrong, a row for each
/// thing that is. Made for one plan; never changes.
class ShiftImportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        LineColumn,
        WorkerColumn, ///< where something is wrong: the file's column
        FromColumn, ///< where something is wrong: what
        ToColumn,
        LengthColumn,
        ColumnCount,
    };
    enum Role {
        WrongRole = Qt::UserRole + 1, ///< bool
    };
    using NameOf = std::function<QString(WorkerId)>;

    /// `nameOf` is asked while it is made.
    ShiftImportModel(
        const ShiftImportPlan& plan, const NameOf& nameOf, const QTimeZone& zone, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVector<QStringList> m_rows; ///< texts by column
    bool m_isWrong = false;
};

} // namespace covershift::items
