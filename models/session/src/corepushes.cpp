#include "core.h"
#include "coreparts.h"

namespace covershift::session {

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
    auto saved = m_parts->outbox.save(intent, m_config.actor);
    if (!saved)
        return tl::unexpected(saved.error());
    m_parts->engine.poke();

    PushReceipt receipt;
    receipt.operations = std::move(saved->operations);
    for (sync::SkippedWorker& skipped : saved->skipped)
        receipt.skipped.append({skipped.worker, std::move(skipped.error), skipped.shift});
    for (const sync::PushNotice& notice : std::as_const(saved->notices))
        receipt.notices.append({notice.worker, notice.warning});
    // It is saved: what fails from here on must not make the caller think otherwise.
    if (const auto notices = coverNotices(receipt.operations))
        receipt.notices += *notices;
    else
        Q_EMIT failed(notices.error());
    return receipt;
}

Result<QVector<Notice>> Core::coverNotices(const QVector<Operation>& operations) const
{
    QVector<Notice> notices;
    for (const Operation& operation : operations) {
        if (operation.kind != OperationKind::Login && operation.kind != OperationKind::Insert)
            continue;
        const auto status = m_parts->coverStatuses.of(operation.connection, operation.worker);
        if (!status)
            return tl::unexpected(status.error());
        const Product product = *status ? (*status)->product : Product::Unknown;
        if (product == Product::Disabled)
            notices.append({operation.worker, PushWarning::CoverDisabled});
        else if (product == Product::Unknown)
            notices.append({operation.worker, PushWarning::CoverUnknown});
    }
    return notices;
}

Result<PushReceipt> Core::push(const PushRequest& request)
{
    sync::PushIntent intent;
    intent.kind = request.kind;
    intent.at = request.at.value_or(m_config.clock->now());
    intent.again = request.again;
    intent.reason = request.reason;
    intent.grace = request.grace;
    return save(std::move(intent), request.workers);
}

Result<PushReceipt> Core::insert(const InsertRequest& request)
{
    sync::PushIntent intent;
    intent.kind = OperationKind::Insert;
    intent.at = request.start.value_or(m_config.clock->now());
    intent.until = request.end;
    intent.again = request.again;
    intent.grace = request.grace;
    return save(std::move(intent), request.workers);
}

Result<PushReceipt> Core::endShifts(const EndRequest& request)
{
    sync::PushIntent intent;
    intent.kind = OperationKind::End;
    intent.shifts = request.shifts;
    intent.at = request.at.value_or(m_config.clock->now());
    intent.grace = request.grace;
    return save(std::move(intent), {});
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

Result<Operation> Core::sendAnyway(OperationId id)
{
    if (!m_parts)
        return tl::unexpected(m_notOpen);
    auto sent = m_parts->outbox.sendAnyway(id, m_config.actor);
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
