#include <items/operationphrase.h>
#include <items/owedmodel.h>
#include <items/timetext.h>
#include <session/sentences.h>

#include <QHash>

#include <algorithm>

namespace covershift::items {

OwedModel::OwedModel(NameOf nameOf, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_nameOf(std::move(nameOf))
    , m_clock(clock)
{
}

int OwedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OwedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OwedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case OperationIdRole:
        return row.operation.id.value;
    case StateRole:
        return int(row.operation.state);
    case HeldEndRole:
        return row.heldEnd;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case OperationColumn:
        return phraseOf(row.operation.kind, m_nameOf(row.operation.worker));
    case EventColumn:
        return exactClockText(row.operation.at, m_clock.now());
    case SinceColumn:
        return durationText(m_clock.now() - row.operation.changedAt);
    case DecisionColumn:
        return decisionText(row);
    case ProblemColumn:
        return problemText(row);
    default:
        return {};
    }
}

QVariant OwedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OperationColumn:
        return tr("Decision owed");
    //: the time that a login or logout is for
    case EventColumn:
        return tr("For");
    //: for how long a decision has been owed
    case SinceColumn:
        return tr("Waits");
    case DecisionColumn:
        return tr("What to decide");
    case ProblemColumn:
        return tr("Why");
    default:
        return {};
    }
}

void OwedModel::show(const QVector<Operation>& owed, const QVector<Operation>& heldEnds)
{
    QVector<Row> wanted;
    for (const Operation& operation : heldEnds)
        wanted.append({operation, true});
    for (const Operation& operation : owed)
        wanted.append({operation, false});
    std::ranges::sort(wanted, [](const Row& a, const Row& b) {
        return std::pair(!a.heldEnd, a.operation.id) < std::pair(!b.heldEnd, b.operation.id);
    });
    QHash<OperationId, bool> heldEndOf;
    for (const Row& row : std::as_const(wanted))
        heldEndOf.insert(row.operation.id, row.heldEnd);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const auto found = heldEndOf.constFind(m_rows.at(row).operation.id);
        if (found != heldEndOf.cend() && *found == m_rows.at(row).heldEnd)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    // Both are in the same order now, and all that is here is wanted.
    for (int row = 0; row < wanted.size(); ++row) {
        const bool isHere = row < m_rows.size() && m_rows.at(row).operation.id == wanted.at(row).operation.id;
        if (!isHere) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted.at(row));
            endInsertRows();
        } else if (m_rows.at(row) != wanted.at(row)) {
            m_rows[row] = wanted.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

const Operation* OwedModel::operationAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row).operation : nullptr;
}

int OwedModel::rowOf(OperationId id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const Row& row) { return row.operation.id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void OwedModel::tick()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, SinceColumn), index(int(m_rows.size()) - 1, SinceColumn));
}

QString OwedModel::decisionText(const Row& row) const
{
    if (row.heldEnd)
        return tr("Send it anyway?");
    return row.operation.state == OperationState::Uncertain ? tr("Was it taken?") : tr("Retry or drop?");
}

QString OwedModel::problemText(const Row& row) const
{
    const QString worker = m_nameOf(row.operation.worker);
    if (row.heldEnd)
        return tr("It waits behind another decision about %1; cover runs on meanwhile.").arg(worker);
    return row.operation.lastError ? session::sentence(
               *row.operation.lastError, worker, session::Place::Window, hostOf(row.operation.kind))
                                   : QString();
}

} // namespace covershift::items
