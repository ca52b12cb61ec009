// What many changes do to the rows: all of them are laid out anew, and told of in few signals.
#include "liverowsmodel_p.h"

#include <algorithm>

namespace covershift::items {

namespace {

/// More single signals than these cost views more than one change of the layout.
constexpr int MostSignals = 8;

/// How many stretches of rows fail the test.
template <class Rows, class Test>
int stretches(const Rows& rows, Test isKept)
{
    int found = 0;
    bool wasKept = true;
    for (const auto& row : rows) {
        const bool kept = isKept(row);
        found += wasKept && !kept ? 1 : 0;
        wasKept = kept;
    }
    return found;
}

} // namespace

const LiveRowsModel::Private::Person* LiveRowsModel::Private::personAt(int row) const
{
    return row < 0 || row >= static_cast<int>(rows.size()) ? nullptr
                                                           : rows[static_cast<std::size_t>(row)].person;
}

int LiveRowsModel::Private::rowOf(Key key) const
{
    const auto found = people.find(key);
    if (found == people.end())
        return -1;
    numberRows();
    return found->second.row;
}

LiveRowsModel::Private::Rows LiveRowsModel::Private::wanted()
{
    struct Shown
    {
        Standing group;
        Standing standing;
        Person* person;
        auto operator<=>(const Shown& other) const
        {
            return std::tie(group, standing) <=> std::tie(other.group, other.standing);
        }
    };
    for (Group& group : groups)
        group.isWanted = false;
    std::vector<Shown> shownOnes;
    shownOnes.reserve(static_cast<std::size_t>(shown));
    for (auto& [key, person] : people) {
        person.isWanted = person.shown;
        if (!person.shown)
            continue;
        const Standing standing = standingOf(person);
        Group& group = *person.group;
        group.best = std::exchange(group.isWanted, true) ? std::min(group.best, standing) : standing;
        shownOnes.push_back({{}, standing, &person});
    }
    for (Shown& each : shownOnes)
        each.group = standingOf(*each.person->group, each.person->group->best);
    std::ranges::sort(shownOnes, [](const Shown& a, const Shown& b) { return a < b; });

    Rows target;
    target.reserve(shownOnes.size() + groups.size());
    Group* group = nullptr;
    for (const Shown& each : shownOnes) {
        if (std::exchange(group, each.person->group) != each.person->group && group->hasHeader)
            target.push_back({group, nullptr});
        target.push_back({group, each.person});
    }
    return target;
}

void LiveRowsModel::Private::arrangeAll(const People& changed)
{
    for (Person* person : changed)
        count(*person);
    const Rows target = wanted();
    arrange(target, changed.size() > MostSignals);
    for (const Row& row : target) {
        if (row.person)
            row.person->spot = Spot{row.group, standingOf(*row.person)};
    }
    tell(changed);
}

void LiveRowsModel::Private::arrange(const Rows& target, bool many)
{
    if (target == rows)
        return;
    removeRows(many);
    for (Row& row : rows) {
        if (row.person)
            row.group = row.person->group;
    }
    Rows survivors;
    survivors.reserve(rows.size());
    std::ranges::copy_if(target, std::back_inserter(survivors),
        [](const Row& row) { return row.person ? row.person->spot.has_value() : row.group->row >= 0; });
    moveRows(survivors, many);
    insertRows(target);
}

void LiveRowsModel::Private::removeRows(bool many)
{
    const auto isKept
        = [](const Row& row) { return row.person ? row.person->isWanted : row.group->isWanted; };
    if (many && stretches(rows, isKept) > MostSignals) {
        Rows next = rows;
        std::ranges::stable_partition(next, isKept);
        relayRows(std::move(next));
    }
    for (auto last = std::ssize(rows) - 1; last >= 0; --last) {
        if (isKept(rows[static_cast<std::size_t>(last)]))
            continue;
        auto first = last;
        while (first > 0 && !isKept(rows[static_cast<std::size_t>(first) - 1]))
            --first;
        eraseRows(static_cast<int>(first), static_cast<int>(last) + 1);
        last = first;
    }
    numberRows();
}

void LiveRowsModel::Private::moveRows(const Rows& survivors, bool many)
{
    if (rows == survivors)
        return;
    if (many) {
        relayRows(survivors);
        return;
    }
    int moves = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == survivors[i])
            continue;
        if (++moves > MostSignals) {
            relayRows(survivors);
            return;
        }
        // Where the next row is the one that belongs here, this one has sunk; else the right one has risen.
        const bool sunk = i + 1 < rows.size() && rows[i + 1] == survivors[i];
        const auto place = [i](const Rows& in, const Row& row) {
            return std::find(in.begin() + std::ptrdiff_t(i), in.end(), row) - in.begin();
        };
        if (sunk)
            moveBlock(int(i), int(i) + 1, int(place(survivors, rows[i])) + 1);
        else
            moveBlock(int(place(rows, survivors[i])), int(place(rows, survivors[i])) + 1, int(i));
        if (sunk)
            --i; // the row that came up may be out of place as well
    }
}

void LiveRowsModel::Private::relayRows(Rows next)
{
    Q_EMIT q->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = q->persistentIndexList();
    Rows kept;
    for (const QModelIndex& index : before)
        kept.push_back(rows[static_cast<std::size_t>(index.row())]);
    rows = std::move(next);
    rowsAreNumbered = false;
    numberRows();
    QModelIndexList after;
    for (const Row& row : kept)
        after.append(q->index(row.person ? row.person->row : row.group->row));
    q->changePersistentIndexList(before, after);
    Q_EMIT q->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void LiveRowsModel::Private::insertRows(const Rows& target)
{
    const auto isHere = [](const Row& row) { return (row.person ? row.person->row : row.group->row) >= 0; };
    numberRows();
    const auto insert = [this](int at, Rows::const_iterator begin, Rows::const_iterator end) {
        q->beginInsertRows({}, at, at + int(end - begin) - 1);
        rows.insert(rows.begin() + at, begin, end);
        rowsAreNumbered = false;
        q->endInsertRows();
    };
    if (stretches(target, isHere) > MostSignals) {
        Rows fresh;
        std::ranges::copy_if(
            target, std::back_inserter(fresh), [&isHere](const Row& row) { return !isHere(row); });
        insert(static_cast<int>(rows.size()), fresh.cbegin(), fresh.cend());
        relayRows(target);
        return;
    }
    for (std::size_t i = 0; i < target.size(); ++i) {
        if (i < rows.size() && rows[i] == target[i])
            continue;
        auto end = target.cbegin() + std::ptrdiff_t(i);
        while (end != target.cend() && (i >= rows.size() || *end != rows[i]))
            ++end;
        insert(static_cast<int>(i), target.cbegin() + std::ptrdiff_t(i), end);
        i = static_cast<std::size_t>(end - target.cbegin()) - 1;
    }
}

} // namespace covershift::items
