#include "session_p.h"

#include <secrets/secretstore.h>

#include <QPointer>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

Settled outcomeOf(const QVector<Operation>& operations)
{
    Settled outcome = Settled::Taken;
    for (const Operation& operation : operations) {
        const OperationState state = operation.state;
        if (state == OperationState::Rejected || state == OperationState::Expired
            || state == OperationState::Discarded)
            return Settled::Refused;
        if (!isTaken(state))
            outcome = Settled::Kept;
    }
    return outcome;
}

} // namespace

Session::Session(const SessionConfig& config, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<SessionPrivate>(this, config))
{
    d->listen();
}

Session::~Session() = default;

QFuture<Done> Session::open()
{
    const auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    d->ask(&Core::open, [this, promise](const Result<Opened>& opened) {
        if (opened)
            d->takeOpened(*opened);
        promise->addResult(opened ? Done() : Done(tl::unexpected(opened.error())));
        promise->finish();
        if (opened)
            d->readKeys();
    });
    return promise->future();
}

Board& Session::board()
{
    return d->board;
}

const Clock& Session::clock() const
{
    return *d->config.clock;
}

bool Session::isSandbox() const
{
    return d->config.sandbox;
}

QString Session::folder() const
{
    return d->config.folder;
}

ImportPlan Session::planImport(const QByteArray& csv) const
{
    return planWorkerImport(csv, d->board.workers());
}

QFuture<Result<ImportPlan>> Session::importWorkers(const QByteArray& csv, const QString& reason)
{
    return d->ask([csv, reason](Core& core) { return core.importWorkers(csv, reason); });
}

void Session::startSending()
{
    QMetaObject::invokeMethod(d->core, &Core::startSending, Qt::QueuedConnection);
}

QFuture<bool> Session::ready()
{
    return d->askReady([](Core&) { return true; });
}

QFuture<Done> Session::loaded()
{
    return d->request<Done>(
        [](Core& core, const SessionPrivate::Reply<Done>& reply) { core.whenLoaded(reply); });
}

QFuture<SettledOperations> Session::settled(const QVector<OperationId>& ids, milliseconds timeout)
{
    const auto promise = std::make_shared<QPromise<SettledOperations>>();
    promise->start();
    auto* watch = new SettleWatch(ids, timeout, this);
    connect(watch, &SettleWatch::over, this, [this, watch, promise] {
        watch->deleteLater();
        d->request<QVector<Operation>>(
            [ids = watch->ids()](Core& core, const SessionPrivate::Reply<QVector<Operation>>& reply) {
                core.operationsById(ids, reply);
            },
            [promise, asked = watch->ids().size()](const QVector<Operation>& operations) {
                const bool isWhole = operations.size() == asked;
                promise->addResult(
                    SettledOperations{isWhole ? outcomeOf(operations) : Settled::Kept, operations});
                promise->finish();
            });
    });
    d->askReady([](Core&) { return true; },
        [this, guard = QPointer(watch)](bool) {
            if (!guard)
                return;
            guard->begin(d->board.d->outbox);
            d->look();
        });
    return promise->future();
}

QFuture<Result<QVector<Operation>>> Session::operations(const OutboxQuery& query)
{
    return d->ask([query](Core& core) { return core.operations(query); });
}

QFuture<Result<QVector<Attempt>>> Session::attempts(OperationId id)
{
    return d->ask([id](Core& core) { return core.attempts(id); });
}

QFuture<Result<QVector<AuditEntry>>> Session::audit(qint64 before, int limit)
{
    return d->ask([before, limit](Core& core) { return core.audit(before, limit); });
}

QFuture<Result<QVector<OperationId>>> Session::pushNow()
{
    return d->askWithKeys(std::nullopt, &Core::pushNow);
}

QFuture<Result<Operation>> Session::decide(
    OperationId id, Decision decision, const QString& reason, const QString& remoteId)
{
    return d->ask([=](Core& core) { return core.decide(id, decision, reason, remoteId); });
}

Connection Session::connection(Host host) const
{
    for (const Connection& connection : std::as_const(d->connections)) {
        if (connection.current && connection.host == host)
            return connection;
    }
    Connection unset;
    unset.host = host;
    unset.state = ConnectionState::Unset;
    unset.current = false;
    return unset;
}

QFuture<Result<Connection>> Session::saveConnection(const ConnectionDraft& draft)
{
    const auto promise = std::make_shared<QPromise<Result<Connection>>>();
    promise->start();
    const QFuture<Result<Connection>> future = promise->future();
    const auto refuse = [&promise](const Error& error) {
        promise->addResult(Result<Connection>(tl::unexpected(error)));
        promise->finish();
    };
    const auto url = checkedUrl(draft.url);
    if (!url) {
        refuse(url.error());
        return future;
    }
    std::optional<QByteArray> key;
    if (draft.key) {
        const auto checked = checkedKey(*draft.key);
        if (!checked) {
            refuse(checked.error());
            return future;
        }
        key = *checked;
    }
    const bool namesUser = draft.viviot.auth != ViviotAuth::Bearer;
    if (draft.host == Host::Viviot && namesUser && draft.viviot.user.trimmed().isEmpty()) {
        refuse(Error{ErrorKind::InvalidValue, 0, u"user"_s, {}});
        return future;
    }
    Connection wanted = connection(draft.host);
    if (!wanted.current || wanted.url != *url)
        wanted.id = {};
    wanted.host = draft.host;
    wanted.url = *url;
    wanted.identity = draft.identity;
    wanted.onUncertain = draft.onUncertain;
    wanted.workProvider = draft.workProvider;
    wanted.viviot = draft.viviot;
    wanted.viviot.user = draft.viviot.user.trimmed();
    wanted.current = true;
    d->store(promise, wanted, key, draft.keyIsStored);
    return future;
}

QFuture<Done> Session::testConnection(Host host)
{
    return d->request<Done>([host](Core& core, SessionPrivate::Reply<Done> reply) {
        core.whenReady([&core, host, reply] { core.testConnection(host, reply); });
    });
}

QFuture<Done> Session::resume(Host host)
{
    return d->askWithKeys(host, [host](Core& core) { return core.resume(host); });
}

QFuture<Done> Session::pause(Host host)
{
    return d->askReady([host](Core& core) { return core.pause(host); });
}

bool Session::hasKey(Host host) const
{
    return d->keyKnown.value(connection(host).id, false);
}

QString Session::secretName(Host host, const QUrl& url)
{
    return hostName(host) + u':' + url.toString(QUrl::FullyEncoded);
}

bool Session::keysAreDurable() const
{
    return d->config.secrets->isDurable();
}

} // namespace covershift::session
