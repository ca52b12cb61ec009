#include "automaticmode.h"
#include "periodkeeper.h"
#include "session_p.h"

#include <secrets/secretstore.h>
#include <session/whenfinished.h>

namespace covershift::session {

SessionPrivate::SessionPrivate(Session* session, const SessionConfig& given)
    : q(session)
    , config(given)
    , plan(board)
    , plannedTimes(plan, board, *given.clock)
    , core(new Core(given))
{
    fileReaders.setMaxThreadCount(1);
    thread.setObjectName(QStringLiteral("core"));
    core->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, core, &QObject::deleteLater);
    // Direct: the thread object lives on the session's thread, which waits for it to end.
    QObject::connect(core, &Core::ended, &thread, &QThread::quit, Qt::DirectConnection);
    thread.start();
}

// The core bounds its own end: what is in flight gets a moment, then its thread stops.
SessionPrivate::~SessionPrivate()
{
    QObject::disconnect(core, nullptr, q, nullptr);
    fileReaders.waitForDone(); // what was asked for before the end is done before it
    QMetaObject::invokeMethod(core, &Core::end, Qt::QueuedConnection);
    thread.wait();
}

void SessionPrivate::listen()
{
    QObject::connect(core, &Core::changed, q, [this](const sync::OutboxChange& change) {
        board.d->putShifts(change.shifts, change.removedShifts, config.clock->now());
        board.d->putOperations(change.operations);
        plannedTimes.noteFailed(change.operations);
        if (!change.operations.isEmpty())
            Q_EMIT q->operationsChanged(change.operations);
        look();
    });
    QObject::connect(
        core, &Core::teamsChanged, q, [this](const store::TeamHistory& teams) { board.d->putTeams(teams); });
    QObject::connect(core, &Core::workersChanged, q,
        [this](const QVector<Worker>& workers) { board.d->putWorkers(workers); });
    QObject::connect(core, &Core::coverStatusChanged, q,
        [this](const QVector<CoverStatus>& statuses) { board.d->putCoverStatuses(statuses); });
    QObject::connect(core, &Core::coverStatusesRead, q,
        [this](const QVector<CoverStatus>& statuses) { board.d->setCoverStatuses(statuses); });
    QObject::connect(core, &Core::planRead, q, [this](const PlanState& read) { plan.d->put(read); });
    QObject::connect(core, &Core::outboxRead, q,
        [this](const QVector<Operation>& slice) { board.d->putOperations(slice); });
    QObject::connect(core, &Core::ledgerRead, q, [this](const QVector<LiveShift>& slice, bool last) {
        board.d->putShifts(slice, {}, config.clock->now());
        if (last)
            board.d->setLoaded();
        if (last && periods)
            periods->expect();
    });
    QObject::connect(core, &Core::connectionChanged, q, [this](const Connection& connection) {
        putConnection(connection);
        look();
    });
    QObject::connect(core, &Core::failed, q, [this](const Error& error) {
        Q_EMIT q->failed(error);
        for (SettleWatch* watch : q->findChildren<SettleWatch*>(Qt::FindDirectChildrenOnly))
            watch->giveUp();
    });
    QObject::connect(core, &Core::exchanged, q, &Session::exchanged);
    QObject::connect(&network, &api::NetworkWatch::cameUp, core, &Core::wake);
    QObject::connect(core, &Core::clockSkewMeasured, q, [this](milliseconds measured) {
        skew = measured;
        Q_EMIT q->clockSkewChanged();
    });
    if (!config.automatic)
        return;
    automatic = std::make_unique<AutomaticMode>(*q);
    periods = std::make_unique<PeriodKeeper>(*q);
    QObject::connect(core, &Core::correctionNoted, periods.get(), &PeriodKeeper::expect);
}

void SessionPrivate::look()
{
    for (SettleWatch* watch : q->findChildren<SettleWatch*>(Qt::FindDirectChildrenOnly))
        watch->look(board.d->outbox, connections, config.clock->now());
}

void SessionPrivate::takeOpened(const Opened& opened)
{
    config.sandbox = opened.sandbox;
    board.d->setKnownSince(opened.knownSince);
    board.d->putTeams(opened.teams);
    board.d->putWorkers(opened.workers);
    board.d->setCoverStatuses(opened.coverStatuses);
    tariff = opened.tariff;
    plan.d->put(opened.plan);
    plannedTimes.noteFailed(opened.failedLogins);
    for (const Connection& connection : opened.connections)
        putConnection(connection);
}

void SessionPrivate::putConnection(const Connection& connection)
{
    if (connections.value(connection.id) == connection)
        return;
    connections.insert(connection.id, connection);
    Q_EMIT q->connectionChanged(connection);
}

void SessionPrivate::readKeys()
{
    readKeysOf([](const Connection&) { return true; },
        [this](const Keys& keys) {
            keysRead = true;
            QMetaObject::invokeMethod(
                core, [core = core, keys] { core->start(keys); }, Qt::QueuedConnection);
        });
}

void SessionPrivate::readMissingKeys(std::optional<Host> host, std::function<void()> next)
{
    // Before that they are on their way already, and nothing is sent until they have come.
    if (!keysRead) {
        next();
        return;
    }
    readKeysOf(
        [this, host](const Connection& connection) {
            return !keyKnown.value(connection.id) && (!host || connection.host == *host);
        },
        [this, next = std::move(next)](const Keys& keys) {
            QMetaObject::invokeMethod(
                core, [core = core, keys] { core->takeKeys(keys); }, Qt::QueuedConnection);
            next();
        });
}

void SessionPrivate::readKeysOf(
    const std::function<bool(const Connection&)>& isWanted, std::function<void(const Keys&)> then)
{
    QVector<Connection> wanted(connections.cbegin(), connections.cend());
    wanted.removeIf(
        [&isWanted](const Connection& connection) { return !connection.current || !isWanted(connection); });
    if (wanted.isEmpty()) {
        then({});
        return;
    }
    const auto keys = std::make_shared<Keys>();
    for (const Connection& connection : std::as_const(wanted)) {
        whenFinished(config.secrets->read(Session::secretName(connection.host, connection.url)), q,
            [this, id = connection.id, keys, awaited = wanted.size(), then](const Result<QByteArray>& read) {
                // One from the environment has been looked at by nobody yet.
                const auto key = read.and_then([](const QByteArray& raw) { return checkedKey(raw); });
                keys->append({id, key.value_or(QByteArray())});
                keyKnown.insert(id, key.has_value() || keyKnown.value(id));
                if (!key && key.error().kind != ErrorKind::KeyMissing)
                    Q_EMIT q->failed(key.error());
                if (keys->size() == awaited)
                    then(*keys);
            });
    }
}

void SessionPrivate::store(const std::shared_ptr<QPromise<Result<Connection>>>& promise,
    const Connection& wanted, const std::optional<QByteArray>& key, bool keyIsStored)
{
    const QString name = Session::secretName(wanted.host, wanted.url);
    whenFinished(config.secrets->read(name), q, [=, this](const Result<QByteArray>& former) {
        if (keyIsStored) {
            const auto stored = former.and_then([](const QByteArray& raw) { return checkedKey(raw); });
            if (stored) {
                save(promise, wanted, *stored, [] {});
            } else {
                promise->addResult(Result<Connection>(tl::unexpected(stored.error())));
                promise->finish();
            }
            return;
        }
        if (!key) {
            const bool isKnownUrl = wanted.id.isValid();
            save(promise, wanted, former && !isKnownUrl ? std::optional(*former) : std::nullopt, [] {});
            return;
        }
        whenFinished(config.secrets->write(name, *key), q, [=, this](const Done& written) {
            if (!written) {
                promise->addResult(Result<Connection>(tl::unexpected(written.error())));
                promise->finish();
                return;
            }
            // Read again: a key in the environment goes before the one that was just stored.
            whenFinished(config.secrets->read(name), q, [=, this](const Result<QByteArray>& effective) {
                save(promise, wanted, effective.value_or(*key), [=, this] { undoKey(name, *key, former); });
            });
        });
    });
}

void SessionPrivate::save(const std::shared_ptr<QPromise<Result<Connection>>>& promise,
    const Connection& wanted, const std::optional<QByteArray>& inUse, std::function<void()> undo)
{
    ask([wanted, inUse](Core& asked) { return asked.saveConnection(wanted, inUse); },
        [this, promise, inUse, undo = std::move(undo)](const Result<SavedConnection>& saved) {
            if (!saved) {
                undo();
                promise->addResult(Result<Connection>(tl::unexpected(saved.error())));
                promise->finish();
                return;
            }
            if (inUse)
                keyKnown.insert(saved->id, true);
            for (const Connection& connection : saved->all)
                putConnection(connection);
            look();
            promise->addResult(Result<Connection>(connections.value(saved->id)));
            promise->finish();
        });
}

void SessionPrivate::undoKey(const QString& name, const QByteArray& key, const Result<QByteArray>& former)
{
    whenFinished(config.secrets->read(name), q, [=, this](const Result<QByteArray>& effective) {
        // What the environment gave must never reach the store below it.
        const bool formerWasStored = former && effective && *effective == key;
        tellIfFailed(formerWasStored ? config.secrets->write(name, *former) : config.secrets->remove(name));
    });
}

void SessionPrivate::tellIfFailed(const QFuture<Done>& written)
{
    whenFinished(written, q, [this](const Done& done) {
        if (!done)
            Q_EMIT q->failed(done.error());
    });
}

} // namespace covershift::session
