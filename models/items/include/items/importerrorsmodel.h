#pragma once

#include <domain/workerimport.h>

#include <QAbstractTableModel>

namespace covershift::items {

/// What is wrong with a file to import, by line and column. Made for one plan; never changes.
class ImportErrorsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LineColumn, FieldColumn, ReasonColumn, ColumnCount };

    explicit ImportErrorsModel(QVector<ImportError> errors, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<ImportError> m_errors;
};

} // namespace covershift::items
