// What the rows take over from board, plan and clock.
#include "liverowsmodel_p.h"

#include <algorithm>

namespace covershift::items {

QString LiveRowsModel::Private::identifier(const Worker& worker) const
{
    const Result<Identifier> found = identifierOf(worker, identity);
    return found ? found->value : QString();
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
    if (plan)
        rankByPlan(person.status, person.worker.id);
    person.group = groupOf(person);

    const bool isDisabled = !person.worker.archived && person.product == Product::Disabled;
    disabled += int(isDisabled) - int(std::exchange(person.isDisabled, isDisabled));
    const bool isPossible = !person.worker.archived || !person.running.isEmpty();
    possible += int(isPossible) - int(std::exchange(person.isPossible, isPossible));
    const bool isShown = isPossible && passes(person, now);
    shown += int(isShown) - int(std::exchange(person.shown, isShown));
}

void LiveRowsModel::Private::rankNames()
{
    People byName;
    byName.reserve(people.size());
    for (auto& [key, person] : people)
        byName.push_back(&person);
    std::ranges::sort(byName, [this](const Person* a, const Person* b) {
        const int names = collator.compare(*a->foldedName, *b->foldedName);
        return names != 0 ? names < 0 : a->worker.id < b->worker.id;
    });
    for (std::size_t i = 0; i < byName.size(); ++i)
        byName[i]->place = static_cast<int>(i);
}

void LiveRowsModel::Private::takeTeamNames()
{
    QSet<QString> found;
    for (const auto& [key, person] : people) {
        if (person.isPossible)
            found.insert(person.worker.team);
    }
    QStringList sorted(found.cbegin(), found.cend());
    std::ranges::sort(sorted, [this](const QString& a, const QString& b) {
        if (a.isEmpty() != b.isEmpty())
            return b.isEmpty();
        const int names = collator.compare(a, b);
        return names != 0 ? names < 0 : a < b;
    });
    if (std::exchange(teamNames, sorted) != sorted)
        Q_EMIT q->teamNamesChanged();
}

void LiveRowsModel::Private::takeWorkers(const QVector<WorkerId>& ids)
{
    const Instant now = clock.now();
    People changed;
    bool otherNames = false;
    for (const WorkerId id : ids) {
        const Worker* worker = board.worker(id);
        if (!worker)
            continue;
        Person& person = people[id.value];
        if (!person.foldedName || person.worker.name != worker->name) {
            person.foldedName = worker->name.toCaseFolded();
            otherNames = true;
        }
        person.worker = *worker;
        takeProduct(person);
        takeRunning(person, now);
        refresh(person, now);
        changed.push_back(&person);
    }
    if (otherNames) {
        rankNames();
        arrangeAll(changed);
    } else {
        settle(changed);
    }
    takeTeamNames();
}

void LiveRowsModel::Private::takeShifts(const QVector<WorkerId>& ids)
{
    const Instant now = clock.now();
    People changed;
    for (const WorkerId id : ids) {
        const auto found = people.find(id.value);
        if (found == people.end())
            continue;
        takeRunning(found->second, now);
        refresh(found->second, now);
        changed.push_back(&found->second);
    }
    settle(changed);
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
    People changed;
    for (const WorkerId id : ids) {
        const auto found = people.find(id.value);
        if (found == people.end())
            continue;
        takeProduct(found->second);
        refresh(found->second, now);
        changed.push_back(&found->second);
    }
    settle(changed);
}

template <class Concerns>
void LiveRowsModel::Private::refreshAll(Instant now, Concerns concerns)
{
    People changed;
    for (auto& [key, person] : people) {
        if (!concerns(person))
            continue;
        const LiveStatus before = person.status;
        const Group* group = person.group;
        const bool wasShown = person.shown;
        refresh(person, now);
        if (before != person.status || group != person.group || wasShown != person.shown)
            changed.push_back(&person);
    }
    settle(changed);
}

void LiveRowsModel::Private::tick()
{
    refreshAll(clock.now(), [](const Person& person) { return !person.running.isEmpty(); });
}

void LiveRowsModel::Private::takePlan()
{
    if (renameTemplates())
        lookAgain();
    else
        refreshAll(clock.now(), [](const Person&) { return true; });
}

void LiveRowsModel::Private::lookAgain()
{
    const Instant now = clock.now();
    People all;
    all.reserve(people.size());
    for (auto& [key, person] : people) {
        refresh(person, now);
        all.push_back(&person);
    }
    arrangeAll(all);
}

} // namespace covershift::items
