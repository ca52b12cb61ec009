#include <items/importpreviewmodel.h>
#include <session/sentences.h>

#include <QSet>

#include <algorithm>

namespace covershift::items {

using namespace Qt::Literals::StringLiterals;

namespace {

ImportVerdict verdictOf(ImportChange change)
{
    switch (change) {
    case ImportChange::New:
        return ImportVerdict::New;
    case ImportChange::Changed:
        return ImportVerdict::Changed;
    case ImportChange::Same:
        return ImportVerdict::Same;
    }
    return ImportVerdict::Same;
}

QString orNone(const QString& value)
{
    return value.isEmpty() ? ImportPreviewModel::tr("none") : value;
}

/// Each field that is another, with what it was and what it becomes.
QString changesOf(const Worker& before, const Worker& after)
{
    QStringList changes;
    const auto compare = [&changes](const QString& field, const QString& was, const QString& is) {
        if (was != is)
            //: a field of a worker, its value now, its value in the file
            changes.append(ImportPreviewModel::tr("%1: %2 → %3").arg(field, orNone(was), orNone(is)));
    };
    const auto number
        = [](const std::optional<qint64>& value) { return value ? QString::number(*value) : QString(); };
    compare(ImportPreviewModel::tr("Name"), before.name, after.name);
    compare(ImportPreviewModel::tr("Team"), before.team, after.team);
    compare(ImportPreviewModel::tr("Customer number"), before.customerNumber, after.customerNumber);
    compare(
        ImportPreviewModel::tr("Work provider user id"), before.workProviderUserId, after.workProviderUserId);
    compare(ImportPreviewModel::tr("Business user id"), number(before.businessUserId),
        number(after.businessUserId));
    compare(ImportPreviewModel::tr("E-mail"), before.email, after.email);
    compare(ImportPreviewModel::tr("Phone"), before.phone, after.phone);
    compare(ImportPreviewModel::tr("Vehicle"), before.vehicleRegistration, after.vehicleRegistration);
    return changes.join(u", "_s);
}

} // namespace

ImportPreviewModel::ImportPreviewModel(const ImportPlan& plan, const QVector<Worker>& known, QObject* parent)
    : QAbstractTableModel(parent)
{
    m_rows.reserve(plan.rows.size() + plan.errors.size());
    for (const ImportRow& row : plan.rows) {
        const auto before = std::ranges::find(known, row.worker.id, &Worker::id);
        const bool changes = row.change == ImportChange::Changed && before != known.end();
        m_rows.append({row.line, verdictOf(row.change), changes ? changesOf(*before, row.worker) : QString(),
            row.worker});
    }
    for (const ImportError& error : plan.errors) {
        const QString reason = session::reasonOf(error);
        m_rows.append({error.line, ImportVerdict::Wrong,
            //: a column of a file, what is wrong with it
            error.column.isEmpty() ? reason : tr("%1: %2").arg(error.column, reason), {}});
    }
    std::ranges::stable_sort(m_rows, {}, &Row::line);
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
    const Row& row = m_rows.at(index.row());
    if (role == VerdictRole)
        return int(row.verdict);
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && index.column() == DetailColumn)
        return row.detail;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LineColumn:
        return row.line;
    case VerdictColumn:
        switch (row.verdict) {
        //: of a worker in a file to import
        case ImportVerdict::New:
            return tr("New");
        case ImportVerdict::Changed:
            return tr("Changed");
        case ImportVerdict::Same:
            return tr("Same");
        case ImportVerdict::Wrong:
            return tr("Wrong");
        }
        return {};
    case DetailColumn:
        return row.detail;
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
    //: of a row of a file: new, changed, the same, wrong
    case VerdictColumn:
        return tr("Row");
    case DetailColumn:
        return tr("What changes, or is wrong");
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

int ImportPreviewModel::count(ImportVerdict verdict) const
{
    QSet<int> lines;
    for (const Row& row : m_rows) {
        if (row.verdict == verdict)
            lines.insert(row.line);
    }
    return int(lines.size());
}

} // namespace covershift::items
