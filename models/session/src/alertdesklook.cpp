// What is out of order at a look.
#include "alertdesk_p.h"

#include <session/whenfinished.h>

#include <QSet>

#include <algorithm>
#include <iterator>

namespace covershift::session {

using namespace std::chrono_literals;

namespace {

constexpr auto LooksBackLater = std::chrono::days(2);
/// For how long a clock that has just been set is not believed: what it says may be put right at once.
constexpr auto DoubtsClockFor = 1min;
/// An open cover is seen however old it is; of those that are over, the last days matter.
constexpr auto RecentFor = 72h;
constexpr qsizetype MostIncidentsAtOnce = 50;
/// While nothing is missed, how far one has looked is written this often.
constexpr auto WritesEvery = 5min;

} // namespace

// An incident is for good: a clock that was just set, or that the host's contradicts, makes none.
bool AlertDesk::Private::believesClock(Instant now)
{
    const milliseconds monotonic = session.clock().monotonic();
    const ClockReading look{now, monotonic};
    if (const auto last = std::exchange(lastLook, look); last && hasLeapt(*last, look))
        clockSetAt = monotonic;
    lookedUntil = std::min(lookedUntil, now);
    const bool isSettled = !clockSetAt || monotonic - *clockSetAt >= DoubtsClockFor;
    return isSettled && std::chrono::abs(session.clockSkew().value_or(milliseconds(0))) <= AutomaticSkewLimit;
}

QVector<Alert> AlertDesk::Private::found(Instant now) const
{
    QVector<Alert> alerts;
    if (q->isReady()) {
        addWorkers(alerts, now);
        addIncidents(alerts);
    }
    alerts += operationAlerts(owed, heldEnds, lateLogins);
    addPauses(alerts, now);
    return alerts;
}

void AlertDesk::Private::addWorkers(QVector<Alert>& alerts, Instant now) const
{
    const Board& board = session.board();
    const Instant recently = now - RecentFor;
    QSet<WorkerId> covered;
    QHash<WorkerId, QVector<LiveShift>> old;
    for (const LiveShift* shift : board.unendedShifts()) {
        covered.insert(shift->worker);
        if (shift->start < recently)
            old[shift->worker].append(*shift);
    }
    for (const Worker& worker : board.workers()) {
        const auto planned = session.plannedTimes().of(worker.id);
        if (worker.archived || (planned.empty() && !covered.contains(worker.id)))
            continue;
        const std::span<const LiveShift> all = board.shiftsOf(worker.id);
        std::span<const LiveShift> shifts(
            std::ranges::lower_bound(all, recently, {}, &LiveShift::start), all.end());
        const auto older = old.find(worker.id);
        if (older != old.end()) {
            std::ranges::sort(*older, {}, &LiveShift::start);
            for (const LiveShift& shift : shifts)
                older->append(shift);
            shifts = {older->constData(), std::size_t(older->size())};
        }
        alerts += alertsOf({worker.id, planned, shifts, board.coverStatus(worker.id)}, now);
    }
}

void AlertDesk::Private::addIncidents(QVector<Alert>& alerts) const
{
    QSet<AlertKey> known;
    for (Alert& alert : alerts) {
        known.insert(alert.key);
        alert.isKept = incidents.contains(alert.key);
    }
    for (const Incident& incident : incidents) {
        const AlertKey key = incident.key();
        const auto note = notes.constFind(key);
        // What was written while it could still be rescued says nothing of how it ended.
        const bool isNoted = note != notes.cend() && note->at >= incident.foundAt;
        if (!known.contains(key) && !isNoted)
            alerts.append(alertOf(incident));
    }
}

void AlertDesk::Private::addPauses(QVector<Alert>& alerts, Instant now) const
{
    for (const Host host : {Host::Zego, Host::Viviot}) {
        const Connection connection = session.connection(host);
        if (connection.state != ConnectionState::Paused || connection.pauseReason == PauseReason::ByPerson)
            continue;
        Alert pause;
        pause.key = {AlertKind::Paused, connection.id.value, {}};
        pause.since = now;
        alerts.append(pause);
    }
}

void AlertDesk::Private::findMissed(Instant now)
{
    const milliseconds monotonic = session.clock().monotonic();
    if (isKeeping || (failedAt && monotonic - *failedAt < TriesAgainAfter))
        return;
    if (!hasCaughtUp && now - lookedUntil > LooksBackLater)
        session.plannedTimes().ensure({lookedUntil - 1h, now});
    QVector<Incident> missed;
    Instant until = now;
    for (const Worker& worker : session.board().workers()) {
        const auto planned = session.plannedTimes().of(worker.id);
        if (worker.archived || planned.empty())
            continue;
        const FoundIncidents found
            = incidentsOf(worker.id, planned, session.board().shiftsOf(worker.id), lookedUntil, now);
        until = std::min(until, found.undecidedFrom.value_or(until));
        std::ranges::copy_if(found.incidents, std::back_inserter(missed),
            [this](const Incident& incident) { return !incidents.contains(incident.key()); });
    }
    until = std::max(until, now - LooksBackLater);
    hasCaughtUp = missed.size() <= MostIncidentsAtOnce;
    if (missed.isEmpty() && writtenAt && monotonic - *writtenAt < WritesEvery) {
        lookedUntil = until;
        return;
    }
    writtenAt = monotonic;
    keep(missed.first(std::min(missed.size(), MostIncidentsAtOnce)), hasCaughtUp ? until : lookedUntil);
}

void AlertDesk::Private::keep(const QVector<Incident>& missed, Instant until)
{
    isKeeping = true;
    whenFinished(
        session.keepIncidents(missed, until), q, [this, until](const Result<QVector<Incident>>& kept) {
            isKeeping = false;
            if (!kept) {
                failedAt = session.clock().monotonic();
                Q_EMIT q->failed(kept.error());
                return;
            }
            failedAt.reset();
            lookedUntil = until;
            for (const Incident& incident : *kept)
                incidents.insert(incident.key(), incident);
            if (!kept->isEmpty())
                q->look();
        });
}

} // namespace covershift::session
