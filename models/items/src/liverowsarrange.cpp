#include "liverowsmodel_p.h"

#include <algorithm>
#include <compare>
#include <vector>

namespace covershift::items {

namespace {

/// More single moves than these cost views more than one change of the layout.
constexpr int MostMoves = 8;

} // namespace

QVector<LiveRowsModel::Private::Key> LiveRowsModel::Private::wanted() const
{
    struct Shown
    {
        int teamPlace;
        int rank;
        qint64 since;
        int place;
        Key team;
        Key worker;
        auto operator<=>(const Shown&) const = default;
    };
    const bool worstFirst = order == LiveOrder::WorstFirst;
    std::vector<Shown> shown;
    shown.reserve(static_cast<std::size_t>(people.size()));
    for (const Person& person : people) {
        if (!person.shown)
            continue;
        const LiveStatus& status = person.status;
        const bool dated = worstFirst && status.rank != LiveStatus::NotCovered;
        shown.push_back({teamPlaces.value(person.team), worstFirst ? int(status.rank) : 0,
            dated ? status.since : 0, person.place, person.team, person.worker.id.value});
    }
    std::sort(shown.begin(), shown.end());

    QVector<Key> target;
    target.reserve(qsizetype(shown.size()) + teams.size());
    Key team = 0;
    for (const Shown& each : shown) {
        if (std::exchange(team, each.team) != each.team)
            target.append(each.team);
        target.append(each.worker);
    }
    return target;
}

void LiveRowsModel::Private::arrange(const QVector<Key>& target, qsizetype changed)
{
    // Not by ==: for an empty list Qt hands a null pointer to memcmp.
    if (std::ranges::equal(target, rows))
        return;
    removeRows(target);
    const QSet<Key> here(rows.cbegin(), rows.cend());
    QVector<Key> survivors;
    survivors.reserve(rows.size());
    std::copy_if(target.cbegin(), target.cend(), std::back_inserter(survivors),
        [&here](Key key) { return here.contains(key); });
    moveRows(survivors, changed);
    insertRows(target);
}

void LiveRowsModel::Private::removeRows(const QVector<Key>& target)
{
    const QSet<Key> kept(target.cbegin(), target.cend());
    for (qsizetype last = rows.size() - 1; last >= 0; --last) {
        if (kept.contains(rows.at(last)))
            continue;
        qsizetype first = last;
        while (first > 0 && !kept.contains(rows.at(first - 1)))
            --first;
        q->beginRemoveRows({}, int(first), int(last));
        rows.remove(first, last - first + 1);
        placesAreStale = true;
        q->endRemoveRows();
        last = first;
    }
}

void LiveRowsModel::Private::moveRows(const QVector<Key>& survivors, qsizetype changed)
{
    if (std::ranges::equal(rows, survivors))
        return;
    if (changed > MostMoves) {
        relayRows(survivors);
        return;
    }
    int moves = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i) == survivors.at(i))
            continue;
        if (++moves > MostMoves) {
            relayRows(survivors);
            return;
        }
        // Where the next row is the one that belongs here, this one has sunk; else the right one has risen.
        const bool sunk = i + 1 < rows.size() && rows.at(i + 1) == survivors.at(i);
        const qsizetype from = sunk ? i : rows.indexOf(survivors.at(i), i);
        const qsizetype to = sunk ? survivors.indexOf(rows.at(i), i) : i;
        q->beginMoveRows({}, int(from), int(from), {}, int(to > from ? to + 1 : to));
        rows.move(from, to);
        placesAreStale = true;
        q->endMoveRows();
        if (sunk)
            --i; // the row that came up may be out of place as well
    }
}

void LiveRowsModel::Private::relayRows(const QVector<Key>& survivors)
{
    Q_EMIT q->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = q->persistentIndexList();
    QVector<Key> keys;
    for (const QModelIndex& index : before)
        keys.append(rows.at(index.row()));
    rows = survivors;
    placesAreStale = true;
    QModelIndexList after;
    for (const Key key : std::as_const(keys))
        after.append(q->index(rowOf(key)));
    q->changePersistentIndexList(before, after);
    Q_EMIT q->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void LiveRowsModel::Private::insertRows(const QVector<Key>& target)
{
    for (qsizetype i = 0; i < target.size(); ++i) {
        const Key next = i < rows.size() ? rows.at(i) : 0;
        qsizetype end = i;
        while (end < target.size() && target.at(end) != next)
            ++end;
        if (end == i)
            continue;
        q->beginInsertRows({}, int(i), int(end - 1));
        rows.insert(i, end - i, 0);
        std::copy(target.cbegin() + i, target.cbegin() + end, rows.begin() + i);
        placesAreStale = true;
        q->endInsertRows();
        i = end - 1;
    }
}

void LiveRowsModel::Private::count(QSet<Key>& changed)
{
    QHash<Key, Count> fresh;
    for (const Person& person : std::as_const(people)) {
        if (!person.shown)
            continue;
        Count& team = fresh[person.team];
        ++team.members;
        team.covered += person.status.covered ? 1 : 0;
    }
    for (auto it = fresh.cbegin(); it != fresh.cend(); ++it) {
        if (counts.value(it.key()) != it.value())
            changed.insert(it.key());
    }
    counts = fresh;
}

void LiveRowsModel::Private::tellChanged(const QSet<Key>& keys)
{
    QVector<int> changed;
    for (const Key key : keys) {
        if (const int row = rowOf(key); row >= 0)
            changed.append(row);
    }
    std::sort(changed.begin(), changed.end());
    for (qsizetype i = 0; i < changed.size(); ++i) {
        const int first = changed.at(i);
        while (i + 1 < changed.size() && changed.at(i + 1) == changed.at(i) + 1)
            ++i;
        Q_EMIT q->dataChanged(q->index(first), q->index(changed.at(i)));
    }
}

} // namespace covershift::items
