#include <items/coverstatustext.h>
#include <items/workersmodel.h>
#include <session/board.h>
#include <session/sentences.h>
#include <session/session.h>

#include <QSet>

#include <algorithm>

namespace covershift::items {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The age of a check in the steps in which `durationText()` shows it, so that a tick tells only what reads
/// differently: seconds, then minutes, then hours.
qint64 ageStep(milliseconds age)
{
    constexpr qint64 LaterUnits = qint64(1) << 32;
    const qint64 total = std::chrono::floor<seconds>(age).count();
    if (total < 60)
        return total;
    if (total < 24 * 3600)
        return LaterUnits + total / 60;
    return 2 * LaterUnits + total / 3600;
}

/// Sorts what needs a person before what does not.
int rankOf(const CoverStatus& status)
{
    switch (status.product) {
    case Product::Disabled:
        return 0;
    case Product::Unknown:
        return wasChecked(status) ? 1 : 2;
    case Product::Enabled:
        return 3;
    }
    return 0;
}

int rankOf(NumberState state)
{
    switch (state) {
    case NumberState::Refused:
        return 0;
    case NumberState::Unanswered:
        return 1;
    case NumberState::Unchecked:
        return 2;
    case NumberState::Valid:
        return 3;
    }
    return 0;
}

} // namespace

WorkersModel::WorkersModel(session::Board& board, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_clock(clock)
{
    for (const Worker& worker : m_board.workers())
        m_rows.append(rowFor(worker.id));
    connect(&m_board, &session::Board::workersChanged, this, &WorkersModel::updateWorkers);
    connect(&m_board, &session::Board::shiftsChanged, this, &WorkersModel::updateCover);
    connect(&m_board, &session::Board::coverStatusChanged, this, &WorkersModel::updateProduct);
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
    const Worker* worker = m_board.worker(row.worker);
    if (!worker)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(row, *worker, index.column());
    case Qt::ToolTipRole:
        return tip(row, *worker, index.column());
    case WorkerIdRole:
        return row.worker.value;
    case CoverStateRole:
        return int(row.cover.state);
    case ProductRole:
        return int(m_board.coverStatus(row.worker).product);
    case CheckedRole:
        return wasChecked(m_board.coverStatus(row.worker));
    case NumberStateRole:
        return int(numberState(row.worker));
    case ArchivedRole:
        return worker->archived;
    case SortRole:
        return sortValue(row, *worker, index.column());
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
    //: how a worker stands at this moment: covered, not covered
    case CoverColumn:
        return tr("Cover now");
    //: what the last check of the worker's product said
    case ProductColumn:
        return tr("Cover status");
    //: what the last validation of number and e-mail said
    case NumberColumn:
        return tr("Validation");
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

QStringList WorkersModel::teams() const
{
    QSet<QString> teams;
    for (const Worker& worker : m_board.workers()) {
        if (!worker.archived && !worker.team.isEmpty())
            teams.insert(worker.team);
    }
    QStringList sorted = teams.values();
    std::ranges::sort(
        sorted, [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
    return sorted;
}

void WorkersModel::setNumberCheck(const session::NumberCheck& check)
{
    const Worker* worker = m_board.worker(check.worker);
    const int row = rowOf(check.worker);
    if (!worker || row < 0)
        return;
    m_validations.insert(check.worker, {check.valid, worker->customerNumber, worker->email});
    tell(row, NumberColumn);
}

QString WorkersModel::numberSentence(WorkerId worker) const
{
    const auto found = m_validations.constFind(worker);
    const Worker* known = m_board.worker(worker);
    if (found == m_validations.cend() || !known)
        return {};
    if (!found->valid)
        return session::sentence(found->valid.error(), known->name);
    return found->email.isEmpty() ? tr("Zego knows this customer number.")
                                  : tr("Zego knows this customer number, and the e-mail belongs to it.");
}

void WorkersModel::setCoverFailure(WorkerId worker, const Error& error)
{
    const int row = rowOf(worker);
    if (row < 0)
        return;
    m_coverFailures.insert(worker, error);
    tell(row, ProductColumn);
}

QString WorkersModel::coverFailure(WorkerId worker) const
{
    const auto found = m_coverFailures.constFind(worker);
    const Worker* known = m_board.worker(worker);
    return found == m_coverFailures.cend() || !known ? QString() : session::sentence(*found, known->name);
}

void WorkersModel::tick()
{
    for (int row = 0; row < m_rows.size(); ++row)
        refresh(row);
}

WorkersModel::Row WorkersModel::rowFor(WorkerId worker) const
{
    const Instant now = m_clock.now();
    const CoverStatus status = m_board.coverStatus(worker);
    return {worker, coverNow(m_board.shiftsOf(worker), now),
        wasChecked(status) ? ageStep(now - status.checkedAt) : 0};
}

void WorkersModel::updateWorkers(const QVector<WorkerId>& ids)
{
    for (const WorkerId id : ids) {
        const Worker* worker = m_board.worker(id);
        if (!worker)
            continue;
        const auto validation = m_validations.constFind(id);
        if (validation != m_validations.cend()
            && (validation->number != worker->customerNumber || validation->email != worker->email))
            m_validations.erase(validation);
        if (const int row = rowOf(id); row >= 0) {
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            continue;
        }
        const auto place = std::ranges::lower_bound(m_rows, id, {}, &Row::worker) - m_rows.begin();
        beginInsertRows({}, int(place), int(place));
        m_rows.insert(place, rowFor(id));
        endInsertRows();
    }
}

void WorkersModel::updateCover(const QVector<WorkerId>& ids)
{
    for (const WorkerId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            refresh(row);
    }
}

void WorkersModel::updateProduct(const QVector<WorkerId>& ids)
{
    for (const WorkerId id : ids) {
        m_coverFailures.remove(id);
        if (const int row = rowOf(id); row >= 0) {
            m_rows[row].age = rowFor(id).age;
            tell(row, ProductColumn);
        }
    }
}

void WorkersModel::refresh(int row)
{
    const Row fresh = rowFor(m_rows.at(row).worker);
    const Row before = std::exchange(m_rows[row], fresh);
    if (fresh.cover != before.cover)
        tell(row, CoverColumn);
    if (fresh.age != before.age)
        tell(row, ProductColumn);
}

void WorkersModel::tell(int row, Column column)
{
    const QModelIndex cell = index(row, column);
    Q_EMIT dataChanged(cell, cell);
}

NumberState WorkersModel::numberState(WorkerId worker) const
{
    const auto found = m_validations.constFind(worker);
    if (found == m_validations.cend())
        return NumberState::Unchecked;
    if (found->valid)
        return NumberState::Valid;
    switch (found->valid.error().kind) {
    case ErrorKind::UnknownCustomer:
    case ErrorKind::EmailOfAnother:
    case ErrorKind::MissingIdentifier:
    case ErrorKind::InvalidEmail:
    case ErrorKind::RefusedByHost:
        return NumberState::Refused;
    default:
        return NumberState::Unanswered;
    }
}

QString WorkersModel::text(const Row& row, const Worker& worker, int column) const
{
    switch (column) {
    case NameColumn:
        //: %1: the name of a worker who has been archived
        return worker.archived ? tr("%1 (archived)").arg(worker.name) : worker.name;
    case TeamColumn:
        return worker.team;
    case CoverColumn:
        return coverText(row.cover, m_clock.now());
    case ProductColumn:
        return productText(row.worker);
    case NumberColumn:
        return numberText(row.worker);
    case CustomerNumberColumn:
        return worker.customerNumber;
    case WorkProviderUserIdColumn:
        return worker.workProviderUserId;
    case EmailColumn:
        return worker.email;
    case PhoneColumn:
        return worker.phone;
    case VehicleColumn:
        return worker.vehicleRegistration;
    default:
        return {};
    }
}

QString WorkersModel::productText(WorkerId worker) const
{
    const CoverStatus status = m_board.coverStatus(worker);
    const auto failed = m_coverFailures.constFind(worker);
    if (failed == m_coverFailures.cend() || wasChecked(status))
        return coverStatusText(status, m_clock.now());
    return failed->kind == ErrorKind::UnknownCustomer ? tr("Not known to Zego") : tr("Check failed");
}

QString WorkersModel::numberText(WorkerId worker) const
{
    switch (numberState(worker)) {
    case NumberState::Unchecked:
        return tr("Not validated");
    case NumberState::Valid:
        //: a customer number that the insurer knows
        return tr("Valid");
    case NumberState::Refused:
        switch (m_validations.value(worker).valid.error().kind) {
        case ErrorKind::UnknownCustomer:
            return tr("Unknown number");
        case ErrorKind::MissingIdentifier:
            return tr("No number");
        default:
            return tr("Wrong e-mail");
        }
    case NumberState::Unanswered:
        return tr("Not answered");
    }
    return {};
}

QString WorkersModel::tip(const Row& row, const Worker& worker, int column) const
{
    QStringList lines{text(row, worker, column)};
    if (column == ProductColumn) {
        for (const auto& [label, value] : coverStatusFacts(m_board.coverStatus(row.worker)))
            //: %1: a label, %2: what it says
            lines.append(tr("%1: %2").arg(label, value));
        if (const QString failed = coverFailure(row.worker); !failed.isEmpty())
            lines.append(failed);
    } else if (column == NumberColumn) {
        if (const QString sentence = numberSentence(row.worker); !sentence.isEmpty())
            lines.append(sentence);
    }
    return lines.join(u'\n');
}

QVariant WorkersModel::sortValue(const Row& row, const Worker& worker, int column) const
{
    switch (column) {
    case CoverColumn:
        return int(row.cover.state);
    case ProductColumn:
        return rankOf(m_board.coverStatus(row.worker));
    case NumberColumn:
        return rankOf(numberState(row.worker));
    default:
        return text(row, worker, column);
    }
}

} // namespace covershift::items
