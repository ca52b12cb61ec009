#pragma once

#include <domain/workerimport.h>

#include <QAbstractTableModel>

namespace covershift::items {

/// What taking a file would do, row by row as the file has them. Made for one plan; never changes.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        LineColumn,
        ChangeColumn,
        NameColumn,
        TeamColumn,
        CustomerNumberColumn,
        WorkProviderUserIdColumn,
        EmailColumn,
        PhoneColumn,
        VehicleColumn,
        ColumnCount,
    };
    enum Role {
        ChangeRole = Qt::UserRole + 1, ///< int (ImportChange)
    };

    explicit ImportPreviewModel(QVector<ImportRow> rows, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] int count(ImportChange change) const;

private:
    QVector<ImportRow> m_rows;
};

} // namespace covershift::items
