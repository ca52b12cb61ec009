#include <items/importerrorsmodel.h>
#include <session/sentences.h>

namespace covershift::items {

ImportErrorsModel::ImportErrorsModel(QVector<ImportError> errors, QObject* parent)
    : QAbstractTableModel(parent)
    , m_errors(std::move(errors))
{
}

int ImportErrorsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_errors.size());
}

int ImportErrorsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportErrorsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportError& error = m_errors.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case LineColumn:
        return error.line;
    case FieldColumn:
        return error.column.isEmpty() ? tr("(whole row)") : error.column;
    case ReasonColumn:
        return session::sentence(error);
    default:
        return {};
    }
}

QVariant ImportErrorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: of a file
    case LineColumn:
        return tr("Line");
    //: of a file
    case FieldColumn:
        return tr("Column");
    case ReasonColumn:
        return tr("What is wrong");
    default:
        return {};
    }
}

} // namespace covershift::items
