#include "session_p.h"

namespace covershift::session {

QFuture<Result<PushReceipt>> Session::push(const PushRequest& request)
{
    return d->ask([request](Core& core) { return core.push(request); });
}

QFuture<Result<PushReceipt>> Session::insert(const InsertRequest& request)
{
    return d->ask([request](Core& core) { return core.insert(request); });
}

QFuture<Result<PushReceipt>> Session::endShifts(const EndRequest& request)
{
    return d->ask([request](Core& core) { return core.endShifts(request); });
}

QFuture<Result<PushReceipt>> Session::match(const MatchRequest& request)
{
    return d->ask([request](Core& core) { return core.match(request); });
}

QFuture<Result<Operation>> Session::sendAnyway(OperationId id, const QString& reason)
{
    return d->ask([id, reason](Core& core) { return core.sendAnyway(id, reason); });
}

QFuture<Result<QVector<Operation>>> Session::takeBack(const QVector<OperationId>& ids)
{
    return d->ask([ids](Core& core) { return core.takeBack(ids); });
}

} // namespace covershift::session
