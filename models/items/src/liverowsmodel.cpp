#include "liverowsmodel_p.h"

#include <items/coverstate.h>

#include <algorithm>
#include <tuple>

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
        const Private::Key team = d->rows.at(index.row());
        const QString name = d->teams.at(-team - 1);
        switch (role) {
        case Qt::DisplayRole:
        case TitleRole:
            return name.isEmpty() ? tr("No team") : name;
        case IsTeamRole:
            return true;
        case WorkerIdRole:
            return qint64(0);
        case SubtitleRole:
            return QString();
        case CoveredCountRole:
            return d->counts.value(team).covered;
        case MemberCountRole:
            return d->counts.value(team).members;
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
    default:
        return {};
    }
}

QHash<int, QByteArray> LiveRowsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IsTeamRole, "isTeam"}, {WorkerIdRole, "workerId"}, {TitleRole, "title"},
        {SubtitleRole, "subtitle"}, {CoveredCountRole, "coveredCount"}, {MemberCountRole, "memberCount"},
        {CoveredRole, "covered"}, {StateRole, "state"}, {CertaintyRole, "certainty"}, {SinceRole, "since"},
        {AlarmRole, "alarm"}, {ProductRole, "product"}, {CheckedRole, "checked"}});
    return names;
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

void LiveRowsModel::setOrder(LiveOrder order)
{
    if (std::exchange(d->order, order) != order)
        d->lookAgain();
}

void LiveRowsModel::setSearch(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (std::exchange(d->search, trimmed) != trimmed)
        d->lookAgain();
}

int LiveRowsModel::rowOf(WorkerId worker) const
{
    return worker.isValid() ? d->rowOf(worker.value) : -1;
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
    return std::any_of(d->people.cbegin(), d->people.cend(),
        [](const Private::Person& person) { return !person.worker.archived; });
}

int LiveRowsModel::disabledCount() const
{
    return static_cast<int>(
        std::ranges::count_if(d->people, [](const Private::Person& person) { return person.isDisabled(); }));
}

Instant LiveRowsModel::now() const
{
    return d->clock.now();
}

void LiveRowsModel::tick()
{
    d->tick();
}

const LiveRowsModel::Private::Person* LiveRowsModel::Private::personAt(int row) const
{
    if (row < 0 || row >= rows.size())
        return nullptr;
    const auto found = people.constFind(rows.at(row));
    return found == people.cend() ? nullptr : &*found;
}

int LiveRowsModel::Private::rowOf(Key key) const
{
    if (std::exchange(placesAreStale, false)) {
        places.clear();
        for (qsizetype i = 0; i < rows.size(); ++i)
            places.insert(rows.at(i), static_cast<int>(i));
    }
    return places.value(key, -1);
}

QString LiveRowsModel::Private::identifier(const Worker& worker) const
{
    const Result<Identifier> found = identifierOf(worker, identity);
    return found ? found->value : QString();
}

LiveRowsModel::Private::Key LiveRowsModel::Private::teamKey(const QString& name)
{
    qsizetype slot = teams.indexOf(name);
    if (slot < 0) {
        slot = teams.size();
        teams.append(name);
    }
    return -(slot + 1);
}

void LiveRowsModel::Private::takeRunning(Person& person, Instant now)
{
    person.running.clear();
    for (const LiveShift& shift : board.shiftsOf(person.worker.id)) {
        if (shift.state != ShiftState::Ended || now < shift.end)
            person.running.append(shift);
    }
}

void LiveRowsModel::Private::refresh(Person& person, Instant now)
{
    erase_if(
        person.running, [now](const LiveShift& s) { return s.state == ShiftState::Ended && s.end <= now; });
    person.status = liveStatus(person.running, now);
    person.shown = passes(person, now);
}

bool LiveRowsModel::Private::passes(const Person& person, Instant now) const
{
    const Worker& worker = person.worker;
    if (worker.archived && person.running.isEmpty())
        return false;
    if (!search.isEmpty()) {
        const auto hit = [this](const QString& text) { return text.contains(search, Qt::CaseInsensitive); };
        if (!hit(worker.name) && !hit(worker.team) && !hit(worker.customerNumber)
            && !hit(worker.workProviderUserId))
            return false;
    }
    switch (filter) {
    case LiveFilter::All:
        return true;
    case LiveFilter::Covered:
        return person.status.covered;
    case LiveFilter::CoverDisabled:
        return person.isDisabled();
    case LiveFilter::OverTwelveHours:
        return std::any_of(person.running.cbegin(), person.running.cend(),
            [now](const LiveShift& s) { return s.isCovering(now) && now - s.start > LongCover; });
    case LiveFilter::Pending:
        return person.status.pending;
    case LiveFilter::Ending:
        return person.status.ending;
    case LiveFilter::Doubtful:
        return person.status.doubtful;
    }
    return true;
}

void LiveRowsModel::Private::rankNames()
{
    QVector<Person*> byName;
    byName.reserve(people.size());
    for (Person& person : people)
        byName.append(&person);
    std::sort(byName.begin(), byName.end(), [](const Person* a, const Person* b) {
        const int names = a->nameKey->compare(*b->nameKey);
        return names != 0 ? names < 0 : a->worker.id < b->worker.id;
    });
    for (qsizetype i = 0; i < byName.size(); ++i)
        byName.at(i)->place = static_cast<int>(i);

    QVector<QString> sorted = teams;
    std::sort(sorted.begin(), sorted.end(), [this](const QString& a, const QString& b) {
        if (a.isEmpty() != b.isEmpty())
            return b.isEmpty(); // those of no team come last
        const int names = collator.compare(a, b);
        return names != 0 ? names < 0 : a < b;
    });
    for (qsizetype i = 0; i < sorted.size(); ++i)
        teamPlaces.insert(teamKey(sorted.at(i)), static_cast<int>(i));
}

void LiveRowsModel::Private::takeWorkers(const QVector<WorkerId>& ids)
{
    const Instant now = clock.now();
    QSet<Key> changed;
    for (const WorkerId id : ids) {
        const Worker* worker = board.worker(id);
        if (!worker)
            continue;
        Person& person = people[id.value];
        if (!person.nameKey || person.worker.name != worker->name)
            person.nameKey = collator.sortKey(worker->name.toCaseFolded());
        person.worker = *worker;
        person.team = teamKey(worker->team);
        takeProduct(person);
        takeRunning(person, now);
        refresh(person, now);
        changed.insert(id.value);
    }
    rankNames();
    count(changed);
    arrange(wanted(), changed.size());
    tellChanged(changed);
}

void LiveRowsModel::Private::takeShifts(const QVector<WorkerId>& ids)
{
    const Instant now = clock.now();
    QSet<Key> changed;
    bool otherStatus = false;
    for (const WorkerId id : ids) {
        const auto found = people.find(id.value);
        if (found == people.end())
            continue;
        const LiveStatus status = found->status;
        const bool shown = found->shown;
        takeRunning(*found, now);
        refresh(*found, now);
        otherStatus = otherStatus || status != found->status || shown != found->shown;
        changed.insert(id.value);
    }
    if (otherStatus) {
        count(changed);
        arrange(wanted(), changed.size());
    }
    tellChanged(changed);
}

void LiveRowsModel::Private::takeProduct(Person& person)
{
    const CoverStatus status = board.coverStatus(person.worker.id);
    person.product = status.product;
    person.checked = status.checkedAt != Instant();
}

void LiveRowsModel::Private::takeProducts(const QVector<WorkerId>& ids)
{
    const Instant now = clock.now();
    QSet<Key> changed;
    for (const WorkerId id : ids) {
        const auto found = people.find(id.value);
        if (found == people.end())
            continue;
        takeProduct(*found);
        refresh(*found, now);
        changed.insert(id.value);
    }
    count(changed);
    arrange(wanted(), changed.size());
    tellChanged(changed);
}

void LiveRowsModel::Private::tick()
{
    const Instant now = clock.now();
    QSet<Key> changed;
    for (Person& person : people) {
        if (person.running.isEmpty())
            continue;
        const LiveStatus before = person.status;
        const bool shown = person.shown;
        refresh(person, now);
        if (before != person.status || shown != person.shown)
            changed.insert(person.worker.id.value);
    }
    if (changed.isEmpty())
        return;
    count(changed);
    arrange(wanted(), changed.size());
    tellChanged(changed);
}

void LiveRowsModel::Private::lookAgain()
{
    const Instant now = clock.now();
    for (Person& person : people)
        refresh(person, now);
    QSet<Key> changed;
    count(changed);
    arrange(wanted(), people.size());
    tellChanged(changed);
}

} // namespace covershift::items
