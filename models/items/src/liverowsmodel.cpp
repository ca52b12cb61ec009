#include "liverowsmodel_p.h"

#include <algorithm>

namespace covershift::items {

LiveRowsModel::Private::Private(LiveRowsModel* model, session::Board& source, const Clock& time)
    : q(model)
    , board(source)
    , clock(time)
{
    collator.setCaseSensitivity(Qt::CaseInsensitive);
}

LiveRowsModel::LiveRowsModel(session::Board& board, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(this, board, clock))
{
    QVector<WorkerId> all;
    for (const Worker& worker : board.workers())
        all.append(worker.id);
    d->takeWorkers(all);
    connect(&board, &session::Board::workersChanged, this,
        [this](const QVector<WorkerId>& ids) { d->takeWorkers(ids); });
    connect(&board, &session::Board::shiftsChanged, this,
        [this](const QVector<WorkerId>& ids) { d->takeShifts(ids); });
    connect(&board, &session::Board::coverStatusChanged, this,
        [this](const QVector<WorkerId>& ids) { d->takeProducts(ids); });
}

LiveRowsModel::~LiveRowsModel() = default;

int LiveRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->rows.size());
}

QVariant LiveRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Private::Person* person = d->personAt(index.row());
    if (!person) {
        const Private::Group& group = *d->rows.at(static_cast<std::size_t>(index.row())).group;
        switch (role) {
        case Qt::DisplayRole:
        case TitleRole:
            return d->titleOf(group);
        case IsTeamRole:
            return true;
        case WorkerIdRole:
            return qint64(0);
        case SubtitleRole:
            return QString();
        case CoveredCountRole:
            return group.count.covered;
        case MemberCountRole:
            return group.count.members;
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return person->worker.name;
    case IsTeamRole:
        return false;
    case WorkerIdRole:
        return person->worker.id.value;
    case SubtitleRole:
        return d->identifier(person->worker);
    case CoveredRole:
        return person->status.covered;
    case StateRole:
        return person->status.state;
    case CertaintyRole:
        return person->status.certainty;
    case SinceRole:
        return person->status.since;
    case AlarmRole:
        return person->status.doubtful;
    case ProductRole:
        return int(person->product);
    case CheckedRole:
        return person->checked;
    case PlanStateRole:
        return int(person->status.plan);
    default:
        return {};
    }
}

QHash<int, QByteArray> LiveRowsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(
        {{IsTeamRole, "isTeam"}, {WorkerIdRole, "workerId"}, {TitleRole, "title"}, {SubtitleRole, "subtitle"},
            {CoveredCountRole, "coveredCount"}, {MemberCountRole, "memberCount"}, {CoveredRole, "covered"},
            {StateRole, "state"}, {CertaintyRole, "certainty"}, {SinceRole, "since"}, {AlarmRole, "alarm"},
            {ProductRole, "product"}, {CheckedRole, "checked"}, {PlanStateRole, "planState"}});
    return names;
}

void LiveRowsModel::setPlan(const LivePlan* plan)
{
    disconnect(d->planned);
    d->plan = plan;
    if (plan)
        d->planned = connect(plan, &LivePlan::changed, this, [this] { d->takePlan(); });
    d->takePlan();
}

const LivePlan* LiveRowsModel::plan() const
{
    return d->plan;
}

void LiveRowsModel::setIdentity(IdentityKind identity)
{
    if (std::exchange(d->identity, identity) != identity && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SubtitleRole});
}

void LiveRowsModel::setFilter(LiveFilter filter)
{
    if (std::exchange(d->filter, filter) != filter)
        d->lookAgain();
}

void LiveRowsModel::setTeams(const QStringList& names)
{
    const QSet<QString> teams(names.cbegin(), names.cend());
    if (std::exchange(d->teamsShown, teams) != teams)
        d->lookAgain();
}

void LiveRowsModel::setStates(const QVector<CoverState>& states)
{
    quint32 bits = 0;
    for (const CoverState state : states)
        bits |= 1U << unsigned(state);
    if (std::exchange(d->statesShown, bits) != bits)
        d->lookAgain();
}

void LiveRowsModel::setSearch(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (std::exchange(d->search, trimmed) != trimmed)
        d->lookAgain();
}

QStringList LiveRowsModel::teamNames() const
{
    return d->teamNames;
}

void LiveRowsModel::setOrder(LiveOrder order)
{
    if (std::exchange(d->order, order) != order)
        d->lookAgain();
}

void LiveRowsModel::setGroup(LiveGroup group)
{
    if (std::exchange(d->grouping, group) != group)
        d->lookAgain();
}

int LiveRowsModel::rowOf(WorkerId worker) const
{
    return d->rowOf(worker.value);
}

WorkerId LiveRowsModel::workerAt(int row) const
{
    const Private::Person* person = d->personAt(row);
    return person ? person->worker.id : WorkerId();
}

std::span<const LiveShift> LiveRowsModel::shiftsAt(int row) const
{
    return d->board.shiftsOf(workerAt(row));
}

bool LiveRowsModel::hasWorkers() const
{
    return std::any_of(
        d->people.cbegin(), d->people.cend(), [](const auto& each) { return !each.second.worker.archived; });
}

int LiveRowsModel::shownCount() const
{
    return d->shown;
}

int LiveRowsModel::workerCount() const
{
    return d->possible;
}

QVector<WorkerId> LiveRowsModel::worst(int most) const
{
    std::vector<const Private::Person*> wrong;
    for (const auto& [key, person] : d->people) {
        if (person.shown && person.status.isWrong())
            wrong.push_back(&person);
    }
    const auto end = wrong.begin() + std::min<std::ptrdiff_t>(most, std::ssize(wrong));
    std::partial_sort(
        wrong.begin(), end, wrong.end(), [](const Private::Person* a, const Private::Person* b) {
            return std::tuple(a->status.rank, a->status.rankedSince, a->place)
                < std::tuple(b->status.rank, b->status.rankedSince, b->place);
        });
    QVector<WorkerId> workers;
    for (auto it = wrong.begin(); it != end; ++it)
        workers.append((*it)->worker.id);
    return workers;
}

Instant LiveRowsModel::knownSince() const
{
    return d->board.knownSince();
}

int LiveRowsModel::disabledCount() const
{
    return d->disabled;
}

Instant LiveRowsModel::now() const
{
    return d->clock.now();
}

void LiveRowsModel::tick()
{
    d->tick();
}

} // namespace covershift::items
