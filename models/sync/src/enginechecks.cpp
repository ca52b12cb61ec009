#include "engine_p.h"
#include "outbox_p.h"

#include <domain/pushrules.h>
#include <sync/traits.h>

#include <algorithm>

namespace covershift::sync {

namespace {

bool isTooLate(const Operation& operation, Instant now)
{
    const auto& lastMoment = traitsOf(operation).lastMoment;
    return lastMoment && operation.at + *lastMoment < now;
}

Step refusal(const Operation& before, OperationState to, const Error& error)
{
    const bool expires = to == OperationState::Expired;
    Step step{before, before, {{expires ? event::Expired : event::Rejected, to}}};
    step.after.state = to;
    step.after.nextAttemptAt.reset();
    step.after.lastError = error;
    return step;
}

} // namespace

Result<OutboxEngine::Private::Checked> OutboxEngine::Private::checked(
    const Operation& operation, Instant now) const
{
    if (isTooLate(operation, now))
        return Checked{
            operation, refusal(operation, OperationState::Expired, Error{ErrorKind::TooLate, 0, {}, {}})};
    if (operation.kind == OperationKind::End)
        return checkedEnd(operation);
    if (const auto error = checkLengthAtSending(operation, std::nullopt))
        return Checked{operation, refusal(operation, OperationState::Rejected, *error)};
    return Checked{operation, std::nullopt};
}

Result<OutboxEngine::Private::Checked> OutboxEngine::Private::checkedEnd(const Operation& end) const
{
    const auto lane = store::OperationRepository(database).unsettledOf(end.connection, end.worker);
    if (!lane)
        return tl::unexpected(lane.error());
    const Operation* insert = takenInsertOf(end.shift, *lane);
    Checked checked{end, std::nullopt};
    if (insert != nullptr && checked.operation.remoteId.isEmpty())
        checked.operation.remoteId = insert->remoteId;
    const auto start = insert != nullptr ? std::optional(insert->at) : std::nullopt;
    if (checked.operation.remoteId.isEmpty())
        checked.refused = refusal(end, OperationState::Rejected, Error{ErrorKind::NotEndable, 0, {}, {}});
    else if (const auto error = checkLengthAtSending(end, start))
        checked.refused = refusal(end, OperationState::Rejected, *error);
    return checked;
}

Done OutboxEngine::Private::write(QVector<Step> steps)
{
    auto work = begin(EngineActor);
    if (!work)
        return tl::unexpected(work.error());
    if (const Done done = work->change(std::move(steps)); !done)
        return done;
    return work->commit().map([this](const OutboxChange& change) { outbox.announce(change); });
}

} // namespace covershift::sync
