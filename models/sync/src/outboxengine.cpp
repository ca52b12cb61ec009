#include "engine_p.h"
#include "outbox_p.h"

#include <sync/retrypolicy.h>

namespace covershift::sync {

Channel::Channel(Connection stored, const EngineSettings& settings)
    : connection(std::move(stored))
    , queue(settings.gather, settings.batchLimit)
{
}

OutboxEngine::Private::Private(OutboxEngine* engine, store::Database& theDatabase, Outbox& theOutbox,
    api::HttpClient& theClient, const Clock& theClock, const EngineSettings& theSettings)
    : q(engine)
    , database(theDatabase)
    , outbox(theOutbox)
    , client(theClient)
    , clock(theClock)
    , settings(theSettings)
    , connections(theDatabase)
    , random(theSettings.seed != 0 ? QRandomGenerator(theSettings.seed) : QRandomGenerator::securelySeeded())
    , viviot(theClient, theClock)
{
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
}

OutboxEngine::OutboxEngine(store::Database& database, Outbox& outbox, api::HttpClient& client,
    const Clock& clock, const EngineSettings& settings, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, database, outbox, client, clock, settings))
{
    connect(&d->timer, &QTimer::timeout, this, [this] { d->pump(); });
    connect(&outbox, &Outbox::changed, this, [this](const OutboxChange& change) { d->take(change); });
    connect(&d->viviot, &api::ViviotCaller::exchanged, this,
        [this](const api::HttpRequest& request, const api::HttpOutcome& outcome, milliseconds took) {
            d->hear(request, outcome, took);
        });
}

OutboxEngine::~OutboxEngine() = default;

Done OutboxEngine::start()
{
    d->wanted = true;
    d->stopping = false;
    const Done done = d->bringUp();
    if (!done)
        d->rest();
    else
        d->look();
    return done;
}

void OutboxEngine::stop()
{
    d->stopping = true;
    if (d->inFlight == 0)
        QMetaObject::invokeMethod(this, &OutboxEngine::drained, Qt::QueuedConnection);
}

void OutboxEngine::setKey(ConnectionId connection, const QByteArray& key)
{
    const bool isFirst = !d->keys.contains(connection);
    const bool isSame = d->keys.value(connection) == key;
    d->keys.insert(connection, key);
    Channel* channel = d->channel(connection);
    if (!d->started || channel == nullptr || (isSame && !isFirst))
        return;
    ++channel->epoch;
    d->viviot.expire(d->targetFor(*channel));
    // The first key of a run may well be the one that was refused in the last: nobody has acted yet.
    const bool endsPause = !isFirst && !key.isEmpty() && channel->connection.state == ConnectionState::Paused
        && channel->connection.pauseReason != PauseReason::ByPerson;
    if (endsPause) {
        if (const Done done = d->setState(*channel, ConnectionState::Active, PauseReason::None, EngineActor);
            !done)
            d->halt(done.error());
    } else {
        Q_EMIT connectionChanged(d->shown(*channel));
    }
    d->look();
}

Done OutboxEngine::reloadConnections()
{
    if (!d->started)
        return {};
    if (const Done done = d->loadConnections(); !done)
        return done;
    const Done done = d->settleDoubts(false);
    d->look();
    return done;
}

Done OutboxEngine::resume(ConnectionId connection, const QString& actor)
{
    if (const Done done = d->recoverFromFailure(); !done)
        return done;
    Channel* channel = d->channel(connection);
    if (channel == nullptr)
        return failure(ErrorKind::NoConnection, QString::number(connection.value));
    if (channel->connection.state == ConnectionState::Paused) {
        if (const Done done = d->setState(*channel, ConnectionState::Active, PauseReason::None, actor); !done)
            return done;
    }
    channel->gate.open();
    d->lookAgain(*channel);
    channel->queue.flush(d->clock.monotonic());
    d->look();
    return {};
}

Done OutboxEngine::pause(ConnectionId connection, const QString& actor)
{
    Channel* channel = d->channel(connection);
    if (channel == nullptr)
        return failure(ErrorKind::NoConnection, QString::number(connection.value));
    return d->setState(*channel, ConnectionState::Paused, PauseReason::ByPerson, actor);
}

Done OutboxEngine::pushNow(const QString& actor)
{
    if (const Done done = d->recoverFromFailure(); !done)
        return done;
    for (auto& [id, channel] : d->channels) {
        if (!channel.connection.current)
            continue;
        if (const Done done = resume(id, actor); !done)
            return done;
    }
    return {};
}

void OutboxEngine::wake()
{
    if (const Done done = d->recoverFromFailure(); !done)
        return;
    const milliseconds now = d->clock.monotonic();
    for (auto& [id, channel] : d->channels) {
        if (!channel.gate.isHosts && channel.gate.until > now)
            channel.gate.until = now + backOff(0, d->random);
        channel.queue.reschedule([this, now] { return now + backOff(0, d->random); });
    }
    d->look();
}

void OutboxEngine::poke()
{
    d->look();
}

int OutboxEngine::inFlight() const
{
    return d->inFlight;
}

void OutboxEngine::Private::look()
{
    if (wanted && !stopping)
        timer.start(0);
}

Result<UnitOfWork> OutboxEngine::Private::begin(const QString& actor)
{
    return UnitOfWork::begin(database, outbox.d->cache, clock.now(), actor);
}

Channel* OutboxEngine::Private::channel(ConnectionId id)
{
    const auto found = channels.find(id);
    return found == channels.end() ? nullptr : &found->second;
}

void OutboxEngine::Private::take(const OutboxChange& change)
{
    // Something could be written, so what could not be before may be tried again.
    halted = false;
    for (const Operation& operation : change.operations) {
        const bool isNew = lanes.find(operation.id) == nullptr;
        const Lanes::Nexts nexts = lanes.put(operation);
        watchDoubt(operation);
        Channel* channel = this->channel(operation.connection);
        if (channel == nullptr)
            continue;
        // Somebody has just asked for this: worth a try, unless the host itself asked to be left alone.
        if (isNew && operation.state == OperationState::Queued && !channel->gate.isHosts)
            channel->gate.until = milliseconds(0);
        if (nexts.before != nexts.after)
            channel->queue.withdraw(nexts.before);
        if (const Operation* next = lanes.find(nexts.after))
            offer(*next);
    }
    look();
}

void OutboxEngine::Private::offer(const Operation& next)
{
    Channel* channel = this->channel(next.connection);
    if (channel != nullptr && !preparing.contains(next.id))
        channel->queue.offer(next, clock.monotonic(), clock.now());
}

Connection OutboxEngine::Private::shown(const Channel& channel) const
{
    Connection connection = channel.connection;
    if (connection.state == ConnectionState::Active && keys.value(connection.id).isEmpty()) {
        connection.state = ConnectionState::Paused;
        connection.pauseReason = PauseReason::KeyMissing;
    }
    return connection;
}

Done OutboxEngine::Private::setState(
    Channel& channel, ConnectionState state, PauseReason reason, const QString& actor)
{
    Connection next = channel.connection;
    next.state = state;
    next.pauseReason = reason;
    next.pauseDetail.clear();
    auto work = begin(actor);
    if (!work)
        return tl::unexpected(work.error());
    if (const Done done = work->setState(next); !done)
        return done;
    if (const auto change = work->commit(); !change)
        return tl::unexpected(change.error());
    channel.connection = next;
    if (state == ConnectionState::Active)
        ++channel.epoch;
    Q_EMIT q->connectionChanged(shown(channel));
    return {};
}

Done OutboxEngine::Private::bringUp()
{
    if (started || !wanted)
        return {};
    if (const Done done = load(); !done)
        return done;
    started = true;
    for (const auto& [id, channel] : channels) {
        if (channel.connection.current && keys.value(id).isEmpty())
            Q_EMIT q->connectionChanged(shown(channel));
    }
    look();
    return {};
}

Done OutboxEngine::Private::recoverFromFailure()
{
    halted = false;
    if (const Done done = bringUp(); !done) {
        halt(done.error());
        return done;
    }
    auto waiting = std::exchange(unrecorded, {});
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        if (const Done done = record(waiting.at(i).first, waiting.at(i).second); !done) {
            unrecorded = waiting.sliced(i) + unrecorded;
            halt(done.error());
            return done;
        }
    }
    return {};
}

} // namespace covershift::sync
