#include <items/importpreviewmodel.h>

#include <algorithm>

namespace covershift::items {

ImportPreviewModel::ImportPreviewModel(QVector<ImportRow> rows, QObject* parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(rows))
{
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportRow& row = m_rows.at(index.row());
    if (role == ChangeRole)
        return int(row.change);
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LineColumn:
        return row.line;
    case ChangeColumn:
        switch (row.change) {
        //: of a worker in a file to import
        case ImportChange::New:
            return tr("New");
        case ImportChange::Changed:
            return tr("Changed");
        case ImportChange::Same:
            return tr("Same");
        }
        return {};
    case NameColumn:
        return row.worker.name;
    case TeamColumn:
        return row.worker.team;
    case CustomerNumberColumn:
        return row.worker.customerNumber;
    case WorkProviderUserIdColumn:
        return row.worker.workProviderUserId;
    case EmailColumn:
        return row.worker.email;
    case PhoneColumn:
        return row.worker.phone;
    case VehicleColumn:
        return row.worker.vehicleRegistration;
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: of a file
    case LineColumn:
        return tr("Line");
    case ChangeColumn:
        return tr("Change");
    case NameColumn:
        return tr("Name");
    case TeamColumn:
        return tr("Team");
    case CustomerNumberColumn:
        return tr("Customer number");
    case WorkProviderUserIdColumn:
        return tr("Work provider user id");
    case EmailColumn:
        return tr("E-mail");
    case PhoneColumn:
        return tr("Phone");
    case VehicleColumn:
        return tr("Vehicle");
    default:
        return {};
    }
}

int ImportPreviewModel::count(ImportChange change) const
{
    return int(std::ranges::count(m_rows, change, &ImportRow::change));
}

} // namespace covershift::items
