// What few changes do to the rows: each costs by the rows it passes, not by all that there are.
#include "liverowsmodel_p.h"

#include <algorithm>

namespace covershift::items {

namespace {

/// More single moves than these cost views more than one change of the layout.
constexpr std::size_t MostMoves = 8;

} // namespace

void LiveRowsModel::Private::settle(const People& changed)
{
    if (changed.empty())
        return;
    const bool isFew = changed.size() <= MostMoves;
    const auto staysInGroup
        = [](const Person* each) { return !each->shown || !each->spot || each->spot->group == each->group; };
    if (!isFew || !std::ranges::all_of(changed, staysInGroup)) {
        arrangeAll(changed);
        return;
    }
    for (Person* person : changed)
        count(*person);
    for (Person* person : changed)
        settleOne(*person);
    tell(changed);
}

void LiveRowsModel::Private::settleOne(Person& person)
{
    const Standing standing = standingOf(person);
    if (!person.shown) {
        if (person.spot)
            removeOne(person);
    } else if (!person.spot) {
        insertOne(person, standing);
    } else if (person.spot->standing != standing) {
        moveOne(person, standing);
    }
}

void LiveRowsModel::Private::numberRows() const
{
    if (std::exchange(rowsAreNumbered, true))
        return;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        (row.person ? row.person->row : row.group->row) = static_cast<int>(i);
    }
}

std::pair<int, int> LiveRowsModel::Private::blockOf(const Group& group) const
{
    if (!group.hasHeader)
        return {0, static_cast<int>(rows.size())};
    numberRows();
    // A header that is not there stands before nothing.
    if (group.row < 0)
        return {0, 0};
    const auto first = rows.begin() + group.row;
    const auto end
        = std::find_if(first, rows.end(), [&group](const Row& row) { return row.group != &group; });
    return {group.row, static_cast<int>(end - rows.begin())};
}

int LiveRowsModel::Private::rowFor(const Standing& standing, const Group& group) const
{
    const auto [first, end] = blockOf(group);
    const auto at = std::lower_bound(rows.begin() + first + (group.hasHeader ? 1 : 0), rows.begin() + end,
        standing, [](const Row& row, const Standing& wanted) { return row.person->spot->standing < wanted; });
    return static_cast<int>(at - rows.begin());
}

int LiveRowsModel::Private::rowForGroup(const Group& group, const Standing& best) const
{
    const Standing wanted = standingOf(group, best);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        if (!row.person && row.group != &group
            && standingOf(*row.group, rows[i + 1].person->spot->standing) > wanted)
            return static_cast<int>(i);
    }
    return static_cast<int>(rows.size());
}

void LiveRowsModel::Private::insertOne(Person& person, const Standing& standing)
{
    Group& group = *person.group;
    const auto [first, end] = blockOf(group);
    const bool isThere = first != end;
    const int at = isThere || !group.hasHeader ? rowFor(standing, group) : rowForGroup(group, standing);
    Rows fresh;
    if (!isThere && group.hasHeader)
        fresh.push_back({&group, nullptr});
    fresh.push_back({&group, &person});
    q->beginInsertRows({}, at, at + static_cast<int>(fresh.size()) - 1);
    rows.insert(rows.begin() + at, fresh.begin(), fresh.end());
    person.spot = Spot{&group, standing};
    rowsAreNumbered = false;
    q->endInsertRows();
    moveGroup(group);
}

void LiveRowsModel::Private::removeOne(Person& person)
{
    Group& group = *person.spot->group;
    const auto [first, end] = blockOf(group);
    numberRows();
    const bool isLast = group.hasHeader && end - first == 2;
    eraseRows(isLast ? first : person.row, person.row + 1);
    moveGroup(group);
}

void LiveRowsModel::Private::eraseRows(int first, int end)
{
    q->beginRemoveRows({}, first, end - 1);
    for (auto row = rows.begin() + first; row != rows.begin() + end; ++row) {
        if (row->person)
            row->person->spot.reset();
        (row->person ? row->person->row : row->group->row) = -1;
    }
    rows.erase(rows.begin() + first, rows.begin() + end);
    rowsAreNumbered = false;
    q->endRemoveRows();
}

void LiveRowsModel::Private::moveOne(Person& person, const Standing& standing)
{
    const Group& group = *person.group;
    const int to = rowFor(standing, group);
    numberRows();
    person.spot->standing = standing;
    moveBlock(person.row, person.row + 1, to);
    moveGroup(group);
}

void LiveRowsModel::Private::moveGroup(const Group& group)
{
    const auto [first, end] = blockOf(group);
    if (group.hasHeader && first != end) {
        const Standing& best = rows[static_cast<std::size_t>(first) + 1].person->spot->standing;
        moveBlock(first, end, rowForGroup(group, best));
    }
}

void LiveRowsModel::Private::moveBlock(int first, int end, int to)
{
    if (to >= first && to <= end)
        return;
    q->beginMoveRows({}, first, end - 1, {}, to);
    const auto begin = rows.begin();
    if (to < first)
        std::rotate(begin + to, begin + first, begin + end);
    else
        std::rotate(begin + first, begin + end, begin + to);
    rowsAreNumbered = false;
    q->endMoveRows();
}

void LiveRowsModel::Private::tell(const People& changed)
{
    numberRows();
    std::vector<int> told;
    for (const Person* person : changed) {
        if (person->row >= 0)
            told.push_back(person->row);
    }
    for (Group& group : groups) {
        if (std::exchange(group.isTouched, false) && std::exchange(group.told, group.count) != group.count
            && group.row >= 0)
            told.push_back(group.row);
    }
    std::ranges::sort(told);
    for (std::size_t i = 0; i < told.size(); ++i) {
        const int first = told[i];
        while (i + 1 < told.size() && told[i + 1] <= told[i] + 1)
            ++i;
        Q_EMIT q->dataChanged(q->index(first), q->index(told[i]));
    }
    const bool isShownOther = std::exchange(toldShown, shown) != shown;
    const bool isPossibleOther = std::exchange(toldPossible, possible) != possible;
    if (isPossibleOther)
        takeTeamNames();
    if (isShownOther || isPossibleOther)
        Q_EMIT q->countsChanged();
}

} // namespace covershift::items
