#include <items/workersmodel.h>
#include <session/board.h>

#include <algorithm>

namespace covershift::items {

WorkersModel::WorkersModel(session::Board& board, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_clock(clock)
{
    const Instant now = m_clock.now();
    for (const Worker& worker : m_board.workers()) {
        if (!worker.archived)
            m_rows.append({worker.id, coverNow(m_board.shiftsOf(worker.id), now)});
    }
    connect(&m_board, &session::Board::workersChanged, this, &WorkersModel::updateWorkers);
    connect(&m_board, &session::Board::shiftsChanged, this, &WorkersModel::updateCover);
}

int WorkersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WorkersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant WorkersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case WorkerIdRole:
        return row.worker.value;
    case CoverStateRole:
        return int(row.cover.state);
    case SortRole:
        return sortValue(row, index.column());
    default:
        return {};
    }
}

QVariant WorkersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case TeamColumn:
        return tr("Team");
    case CoverColumn:
        return tr("Cover");
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

int WorkersModel::rowOf(WorkerId worker) const
{
    const auto it = std::ranges::lower_bound(m_rows, worker, {}, &Row::worker);
    return it != m_rows.end() && it->worker == worker ? int(it - m_rows.begin()) : -1;
}

void WorkersModel::tick()
{
    for (int row = 0; row < m_rows.size(); ++row)
        refreshCover(row);
}

void WorkersModel::updateWorkers(const QVector<WorkerId>& ids)
{
    const Instant now = m_clock.now();
    for (const WorkerId id : ids) {
        const Worker* worker = m_board.worker(id);
        const bool shown = worker && !worker->archived;
        const int row = rowOf(id);
        if (row >= 0 && !shown) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        } else if (row >= 0) {
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        } else if (shown) {
            const auto place = std::ranges::lower_bound(m_rows, id, {}, &Row::worker) - m_rows.begin();
            beginInsertRows({}, int(place), int(place));
            m_rows.insert(place, {id, coverNow(m_board.shiftsOf(id), now)});
            endInsertRows();
        }
    }
}

void WorkersModel::updateCover(const QVector<WorkerId>& ids)
{
    for (const WorkerId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            refreshCover(row);
    }
}

void WorkersModel::refreshCover(int row)
{
    const CoverNow cover = coverNow(m_board.shiftsOf(m_rows.at(row).worker), m_clock.now());
    if (cover == m_rows.at(row).cover)
        return;
    m_rows[row].cover = cover;
    const QModelIndex cell = index(row, CoverColumn);
    Q_EMIT dataChanged(cell, cell);
}

QString WorkersModel::text(const Row& row, int column) const
{
    const Worker* worker = m_board.worker(row.worker);
    if (!worker)
        return {};
    switch (column) {
    case NameColumn:
        return worker->name;
    case TeamColumn:
        return worker->team;
    case CoverColumn:
        return coverText(row.cover, m_clock.now());
    case CustomerNumberColumn:
        return worker->customerNumber;
    case WorkProviderUserIdColumn:
        return worker->workProviderUserId;
    case EmailColumn:
        return worker->email;
    case PhoneColumn:
        return worker->phone;
    case VehicleColumn:
        return worker->vehicleRegistration;
    default:
        return {};
    }
}

QVariant WorkersModel::sortValue(const Row& row, int column) const
{
    if (column == CoverColumn)
        return int(row.cover.state);
    return text(row, column);
}

} // namespace covershift::items
