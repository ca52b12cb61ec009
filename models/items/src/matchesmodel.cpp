#include <items/matchesmodel.h>
#include <session/board.h>
#include <session/planboard.h>

#include <QHash>

namespace covershift::items {

using namespace Qt::Literals::StringLiterals;

MatchState MatchRow::state() const
{
    if (!match)
        return MatchState::Nobody;
    return match->by == MatchedBy::Id ? MatchState::Settled : MatchState::Proposed;
}

MatchesModel::MatchesModel(const session::PlanBoard& plan, const session::Board& board, QObject* parent)
    : RowsTable(parent)
    , m_plan(plan)
    , m_board(board)
{
    refresh();
    connect(&m_plan, &session::PlanBoard::changed, this, &MatchesModel::refresh);
    connect(&m_board, &session::Board::workersChanged, this, &MatchesModel::refresh);
}

int MatchesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MatchesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MatchRow& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case UserIdRole:
        return row.user.id.value;
    case WorkerIdRole:
        return row.match ? row.match->worker.value : qint64(0);
    case StateRole:
        return int(row.state());
    case SortRole:
        if (index.column() == IdColumn)
            return row.user.id.value;
        return index.column() == ByColumn ? QVariant(int(row.state())) : text(row, index.column());
    default:
        return {};
    }
}

QVariant MatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Viviot member");
    case EmailColumn:
        return tr("E-mail");
    //: the number that Viviot gave a person
    case IdColumn:
        return tr("Id");
    case WorkerColumn:
        return tr("Worker");
    //: how the worker was found
    case ByColumn:
        return tr("Match");
    default:
        return {};
    }
}

QVector<UserMatch> MatchesModel::proposals() const
{
    QVector<UserMatch> proposals;
    for (const MatchRow& row : rows()) {
        if (row.state() == MatchState::Proposed)
            proposals.append(*row.match);
    }
    return proposals;
}

int MatchesModel::count(MatchState state) const
{
    return int(std::ranges::count(rows(), state, &MatchRow::state));
}

void MatchesModel::refresh()
{
    QHash<BusinessUserId, UserMatch> matches;
    for (const UserMatch& match : matchUsers(m_plan.users(), m_board.workers()))
        matches.insert(match.user, match);
    QVector<MatchRow> fresh;
    fresh.reserve(m_plan.users().size());
    for (const BusinessUser& user : m_plan.users()) {
        MatchRow row;
        row.user = user;
        row.name = QStringList{user.firstName, user.lastName}.join(u' ').trimmed();
        if (row.name.isEmpty())
            row.name = tr("Viviot member %1").arg(user.id.value);
        if (const auto found = matches.constFind(user.id); found != matches.cend()) {
            row.match = *found;
            if (const Worker* worker = m_board.worker(found->worker))
                row.worker = worker->name;
        }
        fresh.append(row);
    }
    takeRows(fresh);
}

QString MatchesModel::text(const MatchRow& row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case EmailColumn:
        return row.user.email;
    case IdColumn:
        return QString::number(row.user.id.value);
    case WorkerColumn:
        //: no worker is this member of Viviot's
        return row.match ? row.worker : tr("nobody");
    case ByColumn:
        if (!row.match)
            return tr("No worker");
        switch (row.match->by) {
        case MatchedBy::Id:
            //: a member of Viviot's and a worker are the same person for sure
            return tr("Matched");
        case MatchedBy::Email:
            return tr("Proposed: same e-mail");
        case MatchedBy::Name:
            return tr("Proposed: same name");
        }
        return {};
    default:
        return {};
    }
}

} // namespace covershift::items
