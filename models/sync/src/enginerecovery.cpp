#include "engine_p.h"
#include "settlement.h"

#include <sync/retrypolicy.h>
#include <sync/traits.h>

#include <QSet>

#include <algorithm>

namespace covershift::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A change of the connection that makes a pause pointless: what was refused is no longer what is sent.
bool endsPause(const Connection& before, const Connection& after)
{
    return after.state == ConnectionState::Paused && after.pauseReason != PauseReason::ByPerson
        && after.current
        && (before.identity != after.identity || before.viviot != after.viviot || !before.current);
}

} // namespace

Done OutboxEngine::Private::load()
{
    // All lanes before anything is offered: what was saved a moment ago may stand behind something older.
    const auto unfinished = store::OperationRepository(database).unfinished();
    if (!unfinished)
        return tl::unexpected(unfinished.error());
    for (const Operation& operation : *unfinished) {
        lanes.put(operation);
        watchDoubt(operation);
    }
    if (const Done done = loadConnections(); !done)
        return done;
    if (const Done done = settleDoubts(true); !done)
        return done;

    QVector<Operation> tried;
    for (const OperationId id : lanes.nexts()) {
        const Operation& next = *lanes.find(id);
        offer(next);
        if (next.attempt.isValid())
            tried.append(next);
    }
    return bindByAttempt(tried);
}

Done OutboxEngine::Private::loadConnections()
{
    const auto stored = connections.all();
    if (!stored)
        return tl::unexpected(stored.error());
    for (const Connection& connection : *stored) {
        Channel* known = channel(connection.id);
        if (known == nullptr) {
            channels.emplace(connection.id, Channel(connection, settings));
            for (const OperationId id : lanes.nexts()) {
                if (const Operation& next = *lanes.find(id); next.connection == connection.id)
                    offer(next);
            }
            continue;
        }
        const Connection before = std::exchange(known->connection, connection);
        if (before == connection)
            continue;
        const bool isSpokenToOtherwise = before.viviot != connection.viviot;
        if (isSpokenToOtherwise
            || (before.state == ConnectionState::Paused && connection.state == ConnectionState::Active))
            ++known->epoch;
        if (endsPause(before, connection)) {
            if (const Done done = setState(*known, ConnectionState::Active, PauseReason::None, EngineActor);
                !done)
                return done;
        } else {
            Q_EMIT q->connectionChanged(shown(*known));
        }
    }
    for (auto& [id, channel] : channels) {
        if (std::ranges::find(*stored, id, &Connection::id) == stored->end())
            channel.connection.current = false;
    }
    return {};
}

Done OutboxEngine::Private::settleDoubts(bool atStart)
{
    const auto isResent = [this](const Operation& operation) {
        Channel* channel = this->channel(operation.connection);
        return channel != nullptr && goesAgain(traitsOf(operation), channel->connection.onUncertain);
    };
    auto work = begin(EngineActor);
    if (!work)
        return tl::unexpected(work.error());

    QVector<Operation> again;
    QVector<Step> steps;
    if (atStart) {
        const auto interrupted = store::AttemptRepository(database).unfinished();
        if (!interrupted)
            return tl::unexpected(interrupted.error());
        for (Attempt attempt : *interrupted) {
            attempt.outcome = u"interrupted"_s;
            if (const Done done = work->finish(attempt); !done)
                return done;
        }
        for (const Operation& before : lanes.inState(OperationState::Sending)) {
            Step step{before, before, {{event::Uncertain, OperationState::Uncertain}}};
            step.after.lastError = Error{ErrorKind::Interrupted, 0, {}, {}};
            if (isResent(before))
                step.events.append({event::Requeued, OperationState::Queued});
            step.after.state = step.events.constLast().to;
            steps.append(step);
        }
    }
    for (const Operation& before : lanes.inState(OperationState::Uncertain)) {
        if (!isResent(before))
            continue;
        Step step{before, before, {{event::Requeued, OperationState::Queued}}};
        step.after.state = OperationState::Queued;
        steps.append(step);
    }
    if (steps.isEmpty() && !atStart)
        return {};
    std::ranges::sort(steps, {}, [](const Step& step) { return step.before.id; });
    for (const Step& step : std::as_const(steps)) {
        if (step.after.state == OperationState::Queued)
            again.append(step.after);
    }
    if (const Done done = work->change(std::move(steps)); !done)
        return done;
    const auto change = work->commit();
    if (!change)
        return tl::unexpected(change.error());
    outbox.announce(*change);
    return atStart ? Done() : bindByAttempt(again);
}

Done OutboxEngine::Private::bindByAttempt(const QVector<Operation>& operations)
{
    const store::AttemptRepository attempts(database);
    QHash<AttemptId, QSet<OperationId>> byAttempt;
    for (const Operation& operation : operations)
        byAttempt[operation.attempt].insert(operation.id);
    for (auto it = byAttempt.cbegin(); it != byAttempt.cend(); ++it) {
        const auto ofOne = attempts.of(*it->cbegin());
        if (!ofOne)
            return tl::unexpected(ofOne.error());
        const auto attempt = std::ranges::find(*ofOne, it.key(), &Attempt::id);
        if (attempt == ofOne->cend())
            continue;
        const bool wasSplit = attempt->outcome == "split"_L1;
        QVector<QVector<OperationId>> groups;
        if (wasSplit)
            groups = halvesOf(attempt->operations);
        else
            groups.append(attempt->operations);
        for (QVector<OperationId>& group : groups) {
            group.removeIf([&it](OperationId id) { return !it->contains(id); });
            if (group.isEmpty())
                continue;
            const Operation& first = *lanes.find(group.constFirst());
            channel(first.connection)
                ->queue.bind(group, first.position.value, clock.monotonic() + backOff(0, random));
        }
    }
    return {};
}

} // namespace covershift::sync
