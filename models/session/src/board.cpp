#include "board_p.h"
#include "unchecked.h"

#include <algorithm>
#include <utility>

namespace covershift::session {

namespace {

constexpr milliseconds LongCover = std::chrono::hours(12);

bool startsBefore(const LiveShift& a, const LiveShift& b)
{
    return std::pair(a.start, a.id) < std::pair(b.start, b.id);
}

} // namespace

Board::Board(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

Board::~Board() = default;

const QVector<Worker>& Board::workers() const
{
    return d->workers;
}

const Worker* Board::worker(WorkerId id) const
{
    const auto found = std::lower_bound(d->workers.cbegin(), d->workers.cend(), id,
        [](const Worker& worker, WorkerId wanted) { return worker.id < wanted; });
    return found != d->workers.cend() && found->id == id ? &*found : nullptr;
}

std::span<const LiveShift> Board::shiftsOf(WorkerId id) const
{
    const auto found = d->shifts.constFind(id);
    if (found == d->shifts.cend())
        return {};
    return {found->constData(), static_cast<std::size_t>(found->size())};
}

const QHash<WorkerId, QVector<LiveShift>>& Board::ledger() const
{
    return d->shifts;
}

QVector<TeamSince> Board::teamsOf(WorkerId id) const
{
    const auto known = d->teams.constFind(id);
    if (known != d->teams.cend())
        return *known;
    const Worker* one = worker(id);
    return one ? QVector<TeamSince>{{Instant(), one->team}} : QVector<TeamSince>();
}

const QHash<WorkerId, QVector<TeamSince>>& Board::teams() const
{
    return d->teams;
}

const LiveShift* Board::shift(ShiftId id) const
{
    return d->find(id);
}

CoverStatus Board::coverStatus(WorkerId id) const
{
    return d->coverStatuses.value(id, unchecked(id));
}

QVector<const LiveShift*> Board::unendedShifts() const
{
    QVector<const LiveShift*> shifts;
    shifts.reserve(d->running.size());
    for (const ShiftId id : std::as_const(d->running))
        shifts.append(d->find(id));
    return shifts;
}

qsizetype Board::shiftCount() const
{
    return d->places.size();
}

bool Board::isLoaded() const
{
    return d->loaded;
}

Instant Board::knownSince() const
{
    return d->knownSince;
}

Counters Board::counters(Instant now) const
{
    Counters counters;
    QSet<WorkerId> covered;
    QSet<WorkerId> longCovered;
    QSet<WorkerId> pending;
    QSet<WorkerId> ending;
    QSet<WorkerId> doubtful;
    for (const ShiftId id : std::as_const(d->running)) {
        const LiveShift& shift = *d->find(id);
        if (shift.isCovering(now)) {
            covered.insert(shift.worker);
            if (now - shift.start > LongCover)
                longCovered.insert(shift.worker);
        }
        if (shift.state == ShiftState::Pending && shift.certainty == Certainty::Queued)
            pending.insert(shift.worker);
        if (shift.state == ShiftState::Ending)
            ending.insert(shift.worker);
        if (shift.certainty == Certainty::Uncertain || (shift.flags & LiveShift::EndFailed) != 0)
            doubtful.insert(shift.worker);
    }
    counters.covered = static_cast<int>(covered.size());
    counters.overTwelveHours = static_cast<int>(longCovered.size());
    counters.pending = static_cast<int>(pending.size());
    counters.ending = static_cast<int>(ending.size());
    counters.doubtful = static_cast<int>(doubtful.size());
    counters.queued = d->outbox.queued();
    counters.uncertain = d->outbox.uncertain();
    counters.rejected = d->outbox.refused();
    counters.oldestQueued = d->outbox.oldestQueued();
    return counters;
}

void Board::Private::putWorkers(const QVector<Worker>& changed)
{
    if (changed.isEmpty())
        return;
    QVector<WorkerId> ids;
    ids.reserve(changed.size());
    for (const Worker& worker : changed) {
        ids.append(worker.id);
        const auto at = std::lower_bound(workers.begin(), workers.end(), worker.id,
            [](const Worker& each, WorkerId wanted) { return each.id < wanted; });
        if (at != workers.end() && at->id == worker.id)
            *at = worker;
        else
            workers.insert(at, worker);
    }
    Q_EMIT q->workersChanged(ids);
}

void Board::Private::putCoverStatuses(const QVector<CoverStatus>& changed)
{
    QVector<WorkerId> ids;
    for (const CoverStatus& status : changed) {
        ids.append(status.worker);
        if (status.checkedAt == Instant())
            coverStatuses.remove(status.worker);
        else
            coverStatuses.insert(status.worker, status);
    }
    if (!ids.isEmpty())
        Q_EMIT q->coverStatusChanged(ids);
}

void Board::Private::setCoverStatuses(const QVector<CoverStatus>& all)
{
    QVector<CoverStatus> changed;
    for (const CoverStatus& former : std::as_const(coverStatuses)) {
        if (std::ranges::find(all, former.worker, &CoverStatus::worker) == all.cend())
            changed.append(unchecked(former.worker));
    }
    for (const CoverStatus& status : all) {
        if (coverStatuses.value(status.worker) != status)
            changed.append(status);
    }
    putCoverStatuses(changed);
}

const LiveShift* Board::Private::find(ShiftId id) const
{
    const auto place = places.constFind(id);
    if (place == places.cend())
        return nullptr;
    const QVector<LiveShift>& row = *shifts.constFind(place->worker);
    return &*std::lower_bound(row.cbegin(), row.cend(), std::pair(place->start, id),
        [](const LiveShift& shift, const std::pair<Instant, ShiftId>& wanted) {
            return std::pair(shift.start, shift.id) < wanted;
        });
}

void Board::Private::take(ShiftId id)
{
    const LiveShift* shift = find(id);
    if (!shift)
        return;
    QVector<LiveShift>& row = shifts[shift->worker];
    row.removeAt(shift - row.constData());
    places.remove(id);
    running.remove(id);
}

void Board::Private::insert(const LiveShift& shift, Instant horizon)
{
    QVector<LiveShift>& row = shifts[shift.worker];
    const auto known = places.constFind(shift.id);
    if (known != places.cend() && known->worker == shift.worker && known->start == shift.start) {
        *std::lower_bound(row.begin(), row.end(), shift, startsBefore) = shift;
    } else {
        take(shift.id);
        row.insert(std::lower_bound(row.begin(), row.end(), shift, startsBefore), shift);
        places.insert(shift.id, {shift.worker, shift.start});
    }
    if (shift.state != ShiftState::Ended || shift.end > horizon)
        running.insert(shift.id);
    else
        running.remove(shift.id);
}

void Board::Private::putShifts(
    const QVector<LiveShift>& changed, const QVector<ShiftId>& removed, Instant horizon)
{
    QSet<WorkerId> touched;
    for (const ShiftId id : removed) {
        const auto place = places.constFind(id);
        if (place != places.cend()) {
            touched.insert(place->worker);
            take(id);
        }
    }
    for (const LiveShift& shift : changed) {
        insert(shift, horizon);
        touched.insert(shift.worker);
    }
    if (touched.isEmpty())
        return;
    tellCounters();
    Q_EMIT q->shiftsChanged(QVector<WorkerId>(touched.cbegin(), touched.cend()));
}

void Board::Private::putOperations(const QVector<Operation>& operations)
{
    for (const Operation& operation : operations)
        outbox.put(operation);
    if (!operations.isEmpty())
        tellCounters();
}

void Board::Private::setLoaded()
{
    loaded = true;
    Q_EMIT q->loaded();
}

void Board::Private::tellCounters()
{
    if (!std::exchange(countersTold, false))
        return;
    QMetaObject::invokeMethod(
        q,
        [this] {
            countersTold = true;
            Q_EMIT q->countersChanged();
        },
        Qt::QueuedConnection);
}

} // namespace covershift::session
