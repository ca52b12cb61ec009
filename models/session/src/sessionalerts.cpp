#include "session_p.h"

namespace covershift::session {

QFuture<Result<AlertRecords>> Session::alertRecords()
{
    return d->ask(&Core::alertRecords);
}

QFuture<Result<QVector<Incident>>> Session::keepIncidents(const QVector<Incident>& found, Instant lookedUntil)
{
    return d->ask([found, lookedUntil](Core& core) { return core.keepIncidents(found, lookedUntil); });
}

QFuture<Result<QVector<AlertNote>>> Session::writeNotes(const QVector<AlertRef>& about, const QString& text)
{
    return d->ask([about, text](Core& core) { return core.writeNotes(about, text); });
}

QFuture<Done> Session::snoozeAlerts(const QVector<AlertRef>& alerts, Instant until)
{
    return d->ask([alerts, until](Core& core) { return core.snoozeAlerts(alerts, until); });
}

} // namespace covershift::session
