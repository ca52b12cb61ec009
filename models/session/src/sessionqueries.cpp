#include "session_p.h"

#include <api/zegoquery.h>
#include <domain/workercheck.h>

#include <QSet>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

QVector<WorkerId> eachOnce(const QVector<WorkerId>& ids)
{
    QVector<WorkerId> once;
    QSet<WorkerId> seen;
    for (const WorkerId id : ids) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        once.append(id);
    }
    return once;
}

} // namespace

QFuture<Result<Worker>> Session::saveWorker(const Worker& worker, const QString& reason)
{
    return d->ask([worker, reason](Core& core) { return core.saveWorker(worker, reason); });
}

QVector<ImportError> Session::checkWorker(const Worker& worker) const
{
    return checkWorkerFields(trimmed(worker), d->board.workers());
}

QFuture<Done> Session::archiveWorkers(const QVector<WorkerId>& ids, bool archived)
{
    return d->ask([ids, archived](Core& core) { return core.archiveWorkers(ids, archived); });
}

QFuture<CoverCheck> Session::checkCover(const QVector<WorkerId>& workers)
{
    const QVector<WorkerId> ids = eachOnce(workers);
    return d->inquire<CoverCheck>(
        ids.size(), [ids](Core& core, const Asker<CoverCheck>& asker) { core.checkCover(ids, asker); });
}

QFuture<NumberCheck> Session::validateNumbers(const QVector<WorkerId>& workers)
{
    const QVector<WorkerId> ids = eachOnce(workers);
    return d->inquire<NumberCheck>(
        ids.size(), [ids](Core& core, const Asker<NumberCheck>& asker) { core.validateNumbers(ids, asker); });
}

QFuture<Result<AuditCheck>> Session::checkAudit()
{
    const auto promise = std::make_shared<QPromise<Result<AuditCheck>>>();
    promise->start();
    d->send<Result<AuditCheck>>(promise,
        [progress = d->progressOf(promise)](Core& core,
            const SessionPrivate::Reply<Result<AuditCheck>>& reply) { core.checkAudit(reply, progress); });
    return promise->future();
}

std::optional<milliseconds> Session::clockSkew() const
{
    return d->skew;
}

Result<QUrl> Session::inviteUrl(WorkerId worker) const
{
    const Worker* known = d->board.worker(worker);
    if (!known)
        return failure(ErrorKind::UnknownWorker, QString::number(worker.value));
    const Connection zego = connection(Host::Zego);
    if (zego.state == ConnectionState::Unset)
        return failure(ErrorKind::NoConnection, hostName(Host::Zego));
    if (zego.workProvider.trimmed().isEmpty())
        return failure(ErrorKind::NoWorkProvider);
    const IdentityKind byEmployer
        = isLegacy(zego.identity) ? IdentityKind::DriverId : IdentityKind::WorkProviderUserId;
    const auto id = identifierOf(*known, byEmployer);
    if (!id)
        return tl::unexpected(id.error());
    if (!isEmailAddress(known->email))
        return failure(ErrorKind::InvalidEmail);
    return api::zegoInviteUrl(zego.url, zego.identity, zego.workProvider.trimmed(), id->value, known->email);
}

} // namespace covershift::session
