#include "session_p.h"

#include <session/whenfinished.h>

namespace covershift::session {

const Tariff& Session::tariff() const
{
    return d->tariff;
}

QFuture<Done> Session::setTariff(const Tariff& tariff)
{
    return d->ask([tariff](Core& core) { return core.setTariff(tariff); },
        [this, tariff](const Done& done) {
            if (!done || d->tariff == tariff)
                return;
            d->tariff = tariff;
            Q_EMIT tariffChanged();
        });
}

QFuture<Result<ShiftImportPlan>> Session::planShiftImport(const QByteArray& csv)
{
    return d->askWithShifts(
        csv, [](Core& core, const ShiftImportFile& file) { return core.planShiftImport(file); });
}

QFuture<Result<ShiftImportPlan>> Session::importShifts(const QByteArray& csv, const QString& reason)
{
    return d->askWithShifts(
        csv, [reason](Core& core, const ShiftImportFile& file) { return core.importShifts(file, reason); });
}

QFuture<Result<QVector<PeriodClose>>> Session::closedPeriods()
{
    return d->ask(&Core::closedPeriods);
}

QFuture<Result<qint64>> Session::lastEntry()
{
    return d->ask(&Core::lastEntry);
}

QFuture<Result<DueRevisions>> Session::dueRevisions()
{
    return d->ask(&Core::dueRevisions);
}

QFuture<Result<PeriodClose>> Session::closePeriod(
    const PeriodClosing& closing, const QByteArray& numbers, qint64 lastEntry)
{
    return d->ask(
        [closing, numbers, lastEntry](Core& core) { return core.closePeriod(closing, numbers, lastEntry); },
        [this](const Result<PeriodClose>& closed) {
            if (closed)
                Q_EMIT periodsChanged();
        });
}

QFuture<Result<Evidence>> Session::evidence(WorkerId worker, Instant at)
{
    const auto promise = std::make_shared<QPromise<Result<Evidence>>>();
    promise->start();
    const QFuture<Result<Evidence>> future = promise->future();
    d->send<Result<Evidence>>(promise,
        [worker, at, progress = d->progressOf(promise)](
            Core& core, const SessionPrivate::Reply<Result<Evidence>>& reply) {
            core.evidence(worker, at, reply, progress);
        });
    return future;
}

} // namespace covershift::session
