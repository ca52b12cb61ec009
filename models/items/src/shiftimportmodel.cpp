#include <items/reporttext.h>
#include <items/shiftimportmodel.h>
#include <items/stretchesmodel.h>
#include <session/sentences.h>

#include <QLocale>

namespace covershift::items {

ShiftImportModel::ShiftImportModel(
    const ShiftImportPlan& plan, const NameOf& nameOf, const QTimeZone& zone, QObject* parent)
    : QAbstractTableModel(parent)
    , m_isWrong(!plan.isClean())
{
    const QLocale locale;
    for (const ShiftImportError& error : plan.errors)
        m_rows.append(
            {locale.toString(error.line), error.column, session::reasonOf(error), QString(), QString()});
    if (m_isWrong)
        return;
    for (const ShiftImportRow& row : plan.rows) {
        const qint64 length = std::chrono::floor<seconds>(row.time.length()).count();
        m_rows.append({locale.toString(row.line), nameOf(row.worker), momentText(row.time.start, zone),
            momentText(row.time.end, zone), hoursText(length)});
    }
}

int ShiftImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShiftImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ShiftImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_rows.at(index.row()).at(index.column());
    if (role == WrongRole)
        return m_isWrong;
    return {};
}

QVariant ShiftImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case WorkerColumn:
        return m_isWrong ? tr("Column") : tr("Worker");
    case FromColumn:
        return m_isWrong ? tr("What is wrong") : tr("From");
    case ToColumn:
        return m_isWrong ? QString() : tr("To");
    case LengthColumn:
        return m_isWrong ? QString() : tr("Length");
    default:
        return {};
    }
}

} // namespace covershift::items
