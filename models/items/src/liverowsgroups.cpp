// What the rows stand under, and how many of each group are covered.
#include "liverowsmodel_p.h"

#include <algorithm>

namespace covershift::items {

QString LiveRowsModel::Private::titleOf(const Group& group) const
{
    if (!group.isRest)
        return group.name;
    return grouping == LiveGroup::Template ? tr("No template now or soon") : tr("No team");
}

LiveRowsModel::Private::Group* LiveRowsModel::Private::addGroup(const Group& group)
{
    groups.push_back(group);
    rankGroups();
    return &groups.back();
}

LiveRowsModel::Private::Group* LiveRowsModel::Private::teamGroup(const QString& name)
{
    Group*& group = byTeam[name];
    if (!group) {
        Group fresh;
        fresh.name = name;
        fresh.isRest = name.isEmpty();
        group = addGroup(fresh);
    }
    return group;
}

QString LiveRowsModel::Private::nameOf(TemplateId id) const
{
    const QString name = plan ? plan->nameOf(id) : QString();
    const QString team = plan ? plan->teamNameOf(id) : QString();
    if (name.isEmpty())
        return tr("Template that is gone");
    //: A group of workers: %1: the name of their shift template, %2: the template's team
    return team.isEmpty() ? name : tr("%1 · %2").arg(name, team);
}

LiveRowsModel::Private::Group* LiveRowsModel::Private::templateGroup(TemplateId id)
{
    Group*& group = byTemplate[id];
    if (!group) {
        Group fresh;
        fresh.shiftTemplate = id;
        fresh.isRest = !id.isValid();
        fresh.name = fresh.isRest ? QString() : nameOf(id);
        group = addGroup(fresh);
    }
    return group;
}

LiveRowsModel::Private::Group* LiveRowsModel::Private::groupOf(const Person& person)
{
    switch (grouping) {
    case LiveGroup::Team:
        return teamGroup(person.worker.team);
    case LiveGroup::Template:
        return templateGroup(plan ? plan->templateOf(person.worker.id, person.status.covered) : TemplateId());
    case LiveGroup::None:
        break;
    }
    if (!everybody) {
        Group fresh;
        fresh.hasHeader = false;
        everybody = addGroup(fresh);
    }
    return everybody;
}

bool LiveRowsModel::Private::renameTemplates()
{
    bool isOther = false;
    for (Group* group : std::as_const(byTemplate)) {
        const QString name = group->isRest ? QString() : nameOf(group->shiftTemplate);
        isOther = std::exchange(group->name, name) != name || isOther;
    }
    if (isOther)
        rankGroups();
    return isOther && grouping == LiveGroup::Template;
}

void LiveRowsModel::Private::rankGroups()
{
    std::vector<Group*> byName;
    for (Group& group : groups)
        byName.push_back(&group);
    std::ranges::sort(byName, [this](const Group* a, const Group* b) {
        if (a->isRest != b->isRest)
            return b->isRest;
        const int names = collator.compare(a->name, b->name);
        return names != 0 ? names < 0
                          : std::tie(a->name, a->shiftTemplate) < std::tie(b->name, b->shiftTemplate);
    });
    for (std::size_t i = 0; i < byName.size(); ++i)
        byName[i]->place = static_cast<int>(i);
}

void LiveRowsModel::Private::count(Person& person)
{
    Group* group = person.shown ? person.group : nullptr;
    const bool covered = person.status.covered;
    if (person.countedIn == group && person.countedCovered == covered)
        return;
    const auto add = [](Group* to, int sign, bool isCovered) {
        if (!to)
            return;
        to->count.members += sign;
        to->count.covered += isCovered ? sign : 0;
        to->isTouched = true;
    };
    add(person.countedIn, -1, person.countedCovered);
    add(group, 1, covered);
    person.countedIn = group;
    person.countedCovered = covered;
}

LiveRowsModel::Private::Standing LiveRowsModel::Private::standingOf(const Person& person) const
{
    if (order == LiveOrder::ByName)
        return {0, 0, person.place};
    const LiveStatus& status = person.status;
    return {status.rank, status.rank == LiveStatus::NotCovered ? 0 : status.rankedSince, person.place};
}

LiveRowsModel::Private::Standing LiveRowsModel::Private::standingOf(
    const Group& group, const Standing& best) const
{
    // Where nothing is wrong a login must not move a whole group.
    const bool isWrong = order == LiveOrder::WorstFirst && best.rank <= LiveStatus::Late;
    return isWrong ? Standing{best.rank, best.since, group.place}
                   : Standing{LiveStatus::Pending, 0, group.place};
}

} // namespace covershift::items
