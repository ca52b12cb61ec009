#include "corecorrecting.h"

#include <algorithm>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

Result<PushReceipt> Core::save(sync::PushIntent intent, const QVector<WorkerId>& workers)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    for (const WorkerId id : workers) {
        const Worker* known = worker(id);
        if (!known)
            return failure(ErrorKind::UnknownWorker, QString::number(id.value));
        intent.workers.append(*known);
    }
    auto saved = m_parts->outbox.save(intent, intent.automatic ? u"automatic"_s : m_config.actor);
    if (!saved)
        return tl::unexpected(saved.error());
    m_parts->engine.poke();

    PushReceipt receipt;
    receipt.operations = std::move(saved->operations);
    for (const sync::SkippedWorker& skipped : std::as_const(saved->skipped))
        receipt.skipped.append({skipped.worker, explained(skipped), skipped.shift});
    for (const sync::PushNotice& notice : std::as_const(saved->notices))
        receipt.notices.append({notice.worker, notice.warning});
    // It is saved: what fails from here on must not make the caller think otherwise.
    if (const auto notices = coverNotices(receipt.operations))
        receipt.notices += *notices;
    else
        Q_EMIT failed(notices.error());
    return receipt;
}

Error Core::explained(const sync::SkippedWorker& skipped) const
{
    if (isImported(skipped.shift))
        return notEndable({EndObstacle::Imported, {}});
    if (skipped.error.kind != ErrorKind::NotEndable || !skipped.error.detail.isEmpty())
        return skipped.error;
    const auto named = m_parts->ledger.slice(ShiftId(skipped.shift.value + 1), 1);
    if (!named || named->isEmpty() || named->constFirst().id != skipped.shift)
        return skipped.error;
    const auto obstacle = endObstacleOf(named->constFirst(), m_config.clock->now());
    return obstacle ? notEndable(*obstacle) : skipped.error;
}

Result<QVector<Notice>> Core::coverNotices(const QVector<Operation>& operations) const
{
    QVector<Notice> notices;
    QVector<WorkerId> started;
    for (const Operation& operation : operations) {
        if (operation.kind == OperationKind::Login || operation.kind == OperationKind::Insert)
            started.append(operation.worker);
    }
    if (started.isEmpty())
        return notices;
    const auto known = m_parts->coverStatuses.of(operations.constFirst().connection, started);
    if (!known)
        return tl::unexpected(known.error());
    for (const WorkerId worker : std::as_const(started)) {
        const auto status = std::ranges::lower_bound(*known, worker, {}, &CoverStatus::worker);
        const bool isKnown = status != known->cend() && status->worker == worker;
        const Product product = isKnown ? status->product : Product::Unknown;
        if (product == Product::Disabled)
            notices.append({worker, PushWarning::CoverDisabled});
        else if (product == Product::Unknown)
            notices.append({worker, PushWarning::CoverUnknown});
    }
    return notices;
}

Result<PushReceipt> Core::push(const PushRequest& request)
{
    sync::PushIntent intent;
    intent.kind = request.kind;
    const Instant now = m_config.clock->now();
    intent.at = request.at.value_or(now);
    intent.again = request.again;
    intent.reason = request.reason;
    intent.automatic = request.automatic;
    intent.grace = request.grace;
    return correcting({intent.at, now}, request.reason, [&] { return save(intent, request.workers); });
}

Result<PushReceipt> Core::insert(const InsertRequest& request)
{
    sync::PushIntent intent;
    intent.kind = OperationKind::Insert;
    const Instant now = m_config.clock->now();
    intent.at = request.start.value_or(now);
    intent.until = request.end;
    intent.again = request.again;
    intent.reason = request.reason;
    intent.grace = request.grace;
    return correcting({intent.at, request.end.value_or(now)}, request.reason,
        [&] { return save(intent, request.workers); });
}

Result<PushReceipt> Core::endShifts(const EndRequest& request)
{
    sync::PushIntent intent;
    intent.kind = OperationKind::End;
    intent.shifts = request.shifts;
    const Instant now = m_config.clock->now();
    intent.at = request.at.value_or(now);
    intent.reason = request.reason;
    intent.grace = request.grace;
    return correcting({intent.at, now}, request.reason, [&] { return save(intent, {}); });
}

Result<PushReceipt> Core::match(const MatchRequest& request)
{
    sync::PushIntent intent;
    intent.kind = OperationKind::Match;
    intent.at = m_config.clock->now();
    intent.matches = request.matches;
    intent.grace = request.grace;
    return save(std::move(intent), {request.worker});
}

Result<Operation> Core::sendAnyway(OperationId id, const QString& reason)
{
    const auto time = timeOf(id);
    if (!time)
        return tl::unexpected(time.error());
    auto sent
        = correcting(*time, reason, [&] { return m_parts->outbox.sendAnyway(id, m_config.actor, reason); });
    if (sent)
        m_parts->engine.poke();
    return sent;
}

Result<QVector<Operation>> Core::takeBack(const QVector<OperationId>& ids)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    return m_parts->outbox.takeBack(ids, m_config.actor);
}

} // namespace covershift::session
