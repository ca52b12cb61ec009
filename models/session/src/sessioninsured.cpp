#include "session_p.h"

#include <session/whenfinished.h>

#include <algorithm>

namespace covershift::session {

namespace {

QVector<PlannedTime> plannedAt(const PlanBoard& plan, const Worker& worker, Instant at)
{
    if (!worker.businessUserId)
        return {};
    const BusinessUserId user(*worker.businessUserId);
    QVector<PlannedTime> planned;
    for (const PlannedShift& shift : plannedShifts(plan.plan(), daysReachingInto({at, at}))) {
        if (!shift.time.contains(at) || !std::ranges::binary_search(shift.members, user))
            continue;
        const ShiftTemplate* one = plan.shiftTemplate(shift.shiftTemplate);
        planned.append({shift.time, shift.shiftTemplate, one ? one->mode : PlanMode::Suggest, false});
    }
    return planned;
}

} // namespace

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
    return d->ask([csv](Core& core) { return core.planShiftImport(csv); });
}

QFuture<Result<ShiftImportPlan>> Session::importShifts(const QByteArray& csv, const QString& reason)
{
    return d->ask([csv, reason](Core& core) { return core.importShifts(csv, reason); });
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
    d->request<Result<Evidence>>(
        [worker, at, progress = d->progressOf(promise)](
            Core& core, const SessionPrivate::Reply<Result<Evidence>>& reply) {
            core.evidence(worker, at, reply, progress);
        },
        [this, promise](const Result<Evidence>& gathered) {
            Result<Evidence> evidence = gathered;
            if (evidence) {
                evidence->planned = plannedAt(d->plan, evidence->worker, evidence->at);
                evidence->checked = d->board.coverStatus(evidence->worker.id);
            }
            promise->addResult(std::move(evidence));
            promise->finish();
        });
    return promise->future();
}

} // namespace covershift::session
