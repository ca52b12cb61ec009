#include "alertdesk_p.h"

#include <session/whenfinished.h>

#include <algorithm>

namespace covershift::session {

using namespace std::chrono_literals;

namespace {

constexpr auto LooksEvery = 5s;
constexpr auto SoonAfter = 30ms; ///< a batch changes many things in a row
/// Longer ago than this a start is no longer looked at: when the program is opened, and while it runs.
constexpr auto LooksBackAtOpening = std::chrono::days(7);

} // namespace

AlertDesk::AlertDesk(Session& session, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, session))
{
    d->soon.setSingleShot(true);
    d->soon.setInterval(SoonAfter);
    d->regular.setInterval(LooksEvery);
    const auto lookSoon = [this] {
        if (!d->soon.isActive())
            d->soon.start();
    };
    connect(&session.plannedTimes(), &PlannedTimes::changed, this, lookSoon);
    connect(&session.board(), &Board::workersChanged, this, lookSoon);
    connect(&session, &Session::connectionChanged, this, lookSoon);
    connect(&d->soon, &QTimer::timeout, this, &AlertDesk::look);
    connect(&d->regular, &QTimer::timeout, this, &AlertDesk::look);
}

AlertDesk::~AlertDesk() = default;

void AlertDesk::load()
{
    d->regular.start();
    if (std::exchange(d->isReading, true))
        return;
    whenFinished(d->session.alertRecords(), this, [this](const Result<AlertRecords>& records) {
        d->isReading = false;
        if (records) {
            d->take(*records);
            return;
        }
        d->failedAt = d->session.clock().monotonic();
        // Read again each minute; told once.
        if (!std::exchange(d->isReadInVain, true))
            Q_EMIT failed(records.error());
        look();
    });
}

void AlertDesk::Private::take(const AlertRecords& records)
{
    for (const Incident& incident : records.incidents)
        incidents.insert(incident.key(), incident);
    for (const AlertNote& note : records.notes)
        notes.insert(note.key, note);
    for (const AlertSnooze& snooze : records.snoozes)
        book.snooze(snooze);
    const Instant now = session.clock().now();
    // Who looks for the first time has missed nothing.
    lookedUntil = std::clamp(records.lookedUntil.value_or(now), now - LooksBackAtOpening, now);
    isRead = true;
    if (records.unreadable > 0)
        Q_EMIT q->rowsLeftOut(records.unreadable);
    q->look();
}

void AlertDesk::setOperations(
    const QVector<Operation>& owed, const QVector<Operation>& heldEnds, const QVector<Operation>& lateLogins)
{
    d->owed = owed;
    d->heldEnds = heldEnds;
    d->lateLogins = lateLogins;
    if (!d->soon.isActive())
        d->soon.start();
}

const QVector<StandingAlert>& AlertDesk::standing() const
{
    return d->standing;
}

const StandingAlert* AlertDesk::find(const AlertKey& key) const
{
    const auto found = std::ranges::lower_bound(
        d->standing, key, {}, [](const StandingAlert& each) { return each.alert.key; });
    return found != d->standing.end() && found->alert.key == key ? &*found : nullptr;
}

QString AlertDesk::noteOf(const AlertKey& key) const
{
    return d->notes.value(key).text;
}

const QVector<Alert>& AlertDesk::noticeable() const
{
    return d->noticeable;
}

bool AlertDesk::isReady() const
{
    // A plan that has been read is expanded a moment later. What is looked at before that counts as looked at
    // for good, and a start that was missed while the program was closed would never be found.
    const bool isExpanded = d->session.plan().isRead() && d->session.plannedTimes().revision() > 0;
    return (d->isRead || d->isReadInVain) && d->session.board().isLoaded() && isExpanded;
}

void AlertDesk::acknowledge()
{
    QVector<AlertKey> keys;
    for (const Alert& alert : std::as_const(d->noticeable))
        keys.append(alert.key);
    acknowledge(keys);
}

void AlertDesk::acknowledge(const QVector<AlertKey>& alerts)
{
    for (const AlertKey& key : alerts)
        d->book.acknowledge(key);
    look();
}

void AlertDesk::look()
{
    const bool triesAgain = d->failedAt && d->session.clock().monotonic() - *d->failedAt >= TriesAgainAfter;
    if (!d->isRead && triesAgain)
        load();
    // What it asks the plan for is told as a change of the plan.
    if (std::exchange(d->isLooking, true))
        return;
    const bool isOther = d->look();
    d->isLooking = false;
    if (isOther)
        Q_EMIT changed();
}

bool AlertDesk::Private::look()
{
    const Instant now = session.clock().now();
    const milliseconds monotonic = session.clock().monotonic();
    const bool isSure = believesClock(now);
    if (isRead && q->isReady() && isSure)
        findMissed(now);
    book.take(found(now), monotonic);
    const QVector<StandingAlert> stands = book.standing(now, monotonic);
    const QVector<Alert> told = book.noticeable(now, monotonic);
    for (const StandingAlert& each : stands)
        seen.insert(each.alert.key, {each.alert.key, each.alert.worker, each.alert.level});
    if (q->isReady())
        poller.look();
    const bool isNowReady = std::exchange(wasReady, q->isReady()) != q->isReady();
    if (stands == standing && told == noticeable && !isNowReady)
        return false;
    standing = stands;
    noticeable = told;
    return true;
}

QVector<AlertRef> AlertDesk::Private::refs(const QVector<AlertKey>& keys) const
{
    QVector<AlertRef> refs;
    for (const AlertKey& key : keys) {
        if (const auto known = seen.constFind(key); known != seen.cend())
            refs.append(*known);
    }
    return refs;
}

QFuture<Done> AlertDesk::snooze(const QVector<AlertKey>& alerts, Instant until)
{
    const QVector<AlertRef> refs = d->refs(alerts);
    const auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    whenFinished(d->session.snoozeAlerts(refs, until), this, [this, refs, until, promise](const Done& done) {
        for (const AlertRef& each : refs) {
            if (done)
                d->book.snooze({each.key, until, each.level});
        }
        look();
        promise->addResult(done);
        promise->finish();
    });
    return promise->future();
}

QFuture<Done> AlertDesk::writeNote(const QVector<AlertKey>& about, const QString& text)
{
    const auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    whenFinished(d->session.writeNotes(d->refs(about), text), this,
        [this, promise](const Result<QVector<AlertNote>>& written) {
            if (written) {
                for (const AlertNote& note : *written) {
                    d->notes.insert(note.key, note);
                    d->book.acknowledge(note.key);
                }
                look();
                Q_EMIT changed();
            }
            promise->addResult(written.map([](const auto&) {}));
            promise->finish();
        });
    return promise->future();
}

} // namespace covershift::session
