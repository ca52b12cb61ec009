#include <items/outboxmodel.h>
#include <items/timetext.h>
#include <session/sentences.h>
#include <session/whenfinished.h>

#include <algorithm>

namespace covershift::items {

namespace {

QVector<OperationState> statesOf(OutboxFilter filter)
{
    switch (filter) {
    case OutboxFilter::All:
        return {};
    case OutboxFilter::NeedsPerson:
        return {OperationState::Rejected, OperationState::Expired, OperationState::Uncertain};
    case OutboxFilter::Waiting:
        return {OperationState::Queued, OperationState::Sending};
    case OutboxFilter::Done:
        return {OperationState::Accepted, OperationState::Confirmed, OperationState::Discarded};
    }
    return {};
}

} // namespace

OutboxModel::OutboxModel(Load load, NameOf nameOf, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_load(std::move(load))
    , m_nameOf(std::move(nameOf))
    , m_clock(clock)
{
}

int OutboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OutboxModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Operation& operation = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(operation, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == AttemptsColumn)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    case OperationIdRole:
        return operation.id.value;
    case StateRole:
        return int(operation.state);
    case HeldRole:
        return isHeld(operation);
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: when the operation was made
    case MadeColumn:
        return tr("Made");
    case KindColumn:
        return tr("What");
    case WorkerColumn:
        return tr("Worker");
    //: the time that a login or logout is for
    case EventColumn:
        return tr("For");
    case StateColumn:
        return tr("State");
    case AttemptsColumn:
        return tr("Attempts");
    case NextColumn:
        return tr("Next attempt");
    case ProblemColumn:
        return tr("Last problem");
    default:
        return {};
    }
}

bool OutboxModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_loading && !m_complete && !m_rows.isEmpty();
}

void OutboxModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        loadSlice();
}

void OutboxModel::setFilter(OutboxFilter filter)
{
    m_filter = filter;
    loadAnew();
}

void OutboxModel::setKind(std::optional<OperationKind> kind)
{
    m_kind = kind;
    loadAnew();
}

void OutboxModel::setWorker(WorkerId worker)
{
    m_worker = worker;
    loadAnew();
}

void OutboxModel::loadAnew()
{
    ++m_generation;
    m_complete = false;
    if (!m_rows.isEmpty()) {
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }
    loadSlice();
}

const Operation* OutboxModel::operationAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int OutboxModel::rowOf(OperationId id) const
{
    const qsizetype place = placeOf(id);
    return place < m_rows.size() && m_rows.at(place).id == id ? int(place) : -1;
}

void OutboxModel::apply(const QVector<Operation>& operations)
{
    // What changes before the first slice is here stands in that slice, which is read later.
    if (m_rows.isEmpty() && m_loading)
        return;
    QVector<Operation> fresh;
    for (const Operation& operation : operations) {
        const int row = rowOf(operation.id);
        if (row < 0) {
            if (shows(operation))
                fresh.append(operation);
        } else if (shows(operation)) {
            m_rows[row] = operation;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        } else {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    insertNew(std::move(fresh));
}

void OutboxModel::renameWorkers(const QVector<WorkerId>& workers)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (workers.contains(m_rows.at(row).worker))
            Q_EMIT dataChanged(index(row, WorkerColumn), index(row, WorkerColumn));
    }
}

void OutboxModel::tick()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const Operation& operation = m_rows.at(row);
        if (isUnderWay(operation.state) && (operation.holdUntil || operation.nextAttemptAt))
            Q_EMIT dataChanged(index(row, StateColumn), index(row, NextColumn));
    }
}

void OutboxModel::loadSlice()
{
    m_loading = true;
    session::OutboxQuery query;
    query.states = statesOf(m_filter);
    if (m_kind)
        query.kinds = {*m_kind};
    query.worker = m_worker;
    query.limit = SliceSize;
    if (!m_rows.isEmpty())
        query.before = m_rows.constLast().id;
    session::whenFinished(
        m_load(query), this, [this, generation = m_generation](const Result<QVector<Operation>>& slice) {
            if (generation != m_generation)
                return;
            m_loading = false;
            if (!slice) {
                m_complete = true;
                Q_EMIT loadFailed(slice.error());
                return;
            }
            m_complete = slice->size() < SliceSize;
            append(*slice);
            Q_EMIT loaded();
        });
}

void OutboxModel::append(const QVector<Operation>& slice)
{
    if (slice.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(slice.size()) - 1);
    m_rows += slice;
    endInsertRows();
}

void OutboxModel::insertNew(QVector<Operation> operations)
{
    std::ranges::sort(operations, std::ranges::greater(), &Operation::id);
    // Older than the oldest slice that is here: it comes with its own slice.
    if (!m_complete && !m_rows.isEmpty()) {
        const OperationId oldest = m_rows.constLast().id;
        operations.removeIf([oldest](const Operation& operation) { return operation.id < oldest; });
    }
    // Runs that fall between the same two rows go in together: a batch is one insertion.
    for (qsizetype i = 0; i < operations.size();) {
        const qsizetype place = placeOf(operations.at(i).id);
        qsizetype end = i + 1;
        while (end < operations.size() && placeOf(operations.at(end).id) == place)
            ++end;
        beginInsertRows({}, int(place), int(place + end - i) - 1);
        m_rows.insert(place, end - i, Operation());
        std::move(operations.begin() + i, operations.begin() + end, m_rows.begin() + place);
        endInsertRows();
        i = end;
    }
}

bool OutboxModel::shows(const Operation& operation) const
{
    if ((m_kind && operation.kind != *m_kind) || (m_worker.isValid() && operation.worker != m_worker))
        return false;
    const QVector<OperationState> states = statesOf(m_filter);
    return states.isEmpty() || states.contains(operation.state);
}

bool OutboxModel::isHeld(const Operation& operation) const
{
    return operation.state == OperationState::Queued && operation.holdUntil
        && *operation.holdUntil > m_clock.now();
}

QString OutboxModel::text(const Operation& operation, int column) const
{
    const Instant now = m_clock.now();
    switch (column) {
    case MadeColumn:
        return exactClockText(operation.createdAt, now);
    case KindColumn:
        return session::kindTitle(operation.kind);
    case WorkerColumn:
        return operation.worker.isValid() ? m_nameOf(operation.worker) : QString();
    case EventColumn:
        return exactClockText(operation.at, now);
    case StateColumn:
        return isHeld(operation) ? tr("Held") : session::stateTitle(operation.state);
    case AttemptsColumn:
        return QString::number(operation.attempts);
    case NextColumn:
        return nextText(operation, now);
    case ProblemColumn:
        return operation.lastError ? session::sentence(*operation.lastError, m_nameOf(operation.worker),
                   session::Place::Window, hostOf(operation.kind))
                                   : QString();
    default:
        return {};
    }
}

QString OutboxModel::nextText(const Operation& operation, Instant now) const
{
    if (operation.state != OperationState::Queued)
        return {};
    const std::optional<Instant> next = isHeld(operation) ? operation.holdUntil : operation.nextAttemptAt;
    if (!next)
        return {};
    return *next > now ? tr("in %1").arg(durationText(*next - now)) : tr("now");
}

qsizetype OutboxModel::placeOf(OperationId id) const
{
    const auto it = std::ranges::lower_bound(m_rows, id, std::ranges::greater(), &Operation::id);
    return it - m_rows.begin();
}

} // namespace covershift::items
