#include <items/exceptionsmodel.h>
#include <items/timetext.h>

#include <algorithm>

namespace covershift::items {

using namespace std::chrono_literals;

ExceptionsModel::ExceptionsModel(NameOf nameOf, NoteOf noteOf, const LivePlan& plan, QObject* parent)
    : QAbstractTableModel(parent)
    , m_nameOf(std::move(nameOf))
    , m_noteOf(std::move(noteOf))
    , m_plan(plan)
{
    connect(&plan, &LivePlan::changed, this, &ExceptionsModel::tellAll);
}

int ExceptionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExceptionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ExceptionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StandingAlert& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return fullText(row);
    case KindRole:
        return int(row.alert.key.kind);
    case SeverityRole:
        return int(severityOf(row.alert));
    case WorkerIdRole:
        return row.alert.worker.value;
    case OperationIdRole:
        return row.alert.operation.value;
    case ActionRole:
        return int(actionOf(row.alert));
    case SnoozedRole:
        return row.snoozedUntil.has_value();
    default:
        return {};
    }
}

QVariant ExceptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("Exception");
    case WorkerColumn:
        return tr("Worker");
    case TimeColumn:
        return tr("Time");
    case FactsColumn:
        return tr("Facts");
    case ActionColumn:
        return tr("Action");
    default:
        return {};
    }
}

void ExceptionsModel::show(const QVector<StandingAlert>& standing, const QVector<Operation>& operations)
{
    m_standing = standing;
    m_operations.clear();
    for (const Operation& operation : operations)
        m_operations.insert(operation.id, operation);
    arrange();
}

void ExceptionsModel::setOrder(Order order)
{
    if (std::exchange(m_order, order) != order)
        arrange();
}

void ExceptionsModel::setShowsSnoozed(bool shows)
{
    if (std::exchange(m_showsSnoozed, shows) != shows)
        arrange();
}

int ExceptionsModel::snoozedCount() const
{
    return int(std::ranges::count_if(
        m_standing, [](const StandingAlert& each) { return each.snoozedUntil.has_value(); }));
}

void ExceptionsModel::setCanInsert(bool can)
{
    if (std::exchange(m_canInsert, can) != can)
        tellAll();
}

// Gone rows first; what stays is then moved or filled up in the order that is wanted.
void ExceptionsModel::arrange()
{
    QVector<StandingAlert> wanted;
    for (const StandingAlert& each : std::as_const(m_standing)) {
        if (m_showsSnoozed || !each.snoozedUntil)
            wanted.append(each);
    }
    std::ranges::sort(wanted, [this](const StandingAlert& a, const StandingAlert& b) {
        if (m_order == Order::NewestFirst && a.alert.since != b.alert.since)
            return a.alert.since > b.alert.since;
        return compareWorst(a.alert, b.alert) < 0;
    });
    QSet<AlertKey> keys;
    for (const StandingAlert& each : std::as_const(wanted))
        keys.insert(each.alert.key);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (keys.contains(m_rows.at(row).alert.key))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    QSet<AlertKey> here;
    for (const StandingAlert& each : std::as_const(m_rows))
        here.insert(each.alert.key);
    for (int row = 0; row < wanted.size(); ++row) {
        const AlertKey& key = wanted.at(row).alert.key;
        // Most stand where they stood: there may be thousands after a closed weekend.
        const bool isInPlace = row < m_rows.size() && m_rows.at(row).alert.key == key;
        const int from = isInPlace ? row : here.contains(key) ? rowOf(key) : -1;
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted.at(row));
            endInsertRows();
            continue;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            endMoveRows();
        }
        m_rows[row] = wanted.at(row);
    }
    tellAll();
}

void ExceptionsModel::tellAll()
{
    m_told = m_plan.now();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ExceptionsModel::tick()
{
    const Instant now = m_plan.now();
    const bool countsSeconds = std::ranges::any_of(m_rows, [now](const StandingAlert& row) {
        const auto isNear = [now](Instant at) { return std::chrono::abs(at - now) < 61s; };
        return isNear(row.alert.since) || (row.alert.deadline && isNear(*row.alert.deadline));
    });
    const auto minuteOf = [](Instant at) { return std::chrono::floor<std::chrono::minutes>(at); };
    if (countsSeconds || minuteOf(now) != minuteOf(m_told))
        tellAll();
}

const Alert* ExceptionsModel::alertAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row).alert : nullptr;
}

int ExceptionsModel::rowOf(const AlertKey& key) const
{
    const auto found = std::ranges::find(m_rows, key, [](const StandingAlert& row) { return row.alert.key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

AlertAction ExceptionsModel::actionOf(const Alert& alert) const
{
    return mainActionOf(alert, m_canInsert, m_plan.now());
}

QVector<WorkerId> ExceptionsModel::those(const QVector<int>& rows, bool (*isMeant)(const Alert&)) const
{
    QVector<WorkerId> workers;
    for (const int row : rows) {
        const Alert* alert = alertAt(row);
        if (alert && isMeant(*alert) && !workers.contains(alert->worker))
            workers.append(alert->worker);
    }
    return workers;
}

QVector<WorkerId> ExceptionsModel::dueLogins(const QVector<int>& rows) const
{
    return those(rows, isDueLogin);
}

QVector<WorkerId> ExceptionsModel::dueLogouts(const QVector<int>& rows) const
{
    return those(rows, isDueLogout);
}

} // namespace covershift::items
