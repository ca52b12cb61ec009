#include "engine_p.h"
#include "planexchange.h"
#include "settlement.h"

#include <api/hostclock.h>
#include <api/httpclient.h>
#include <api/redaction.h>
#include <api/wirelog.h>
#include <domain/pushrules.h>
#include <sync/retrypolicy.h>
#include <sync/traits.h>

#include <QFutureWatcher>

#include <algorithm>

namespace covershift::sync {

namespace {

/// Wall-clock waits are looked at again at least this often: the clock may be set.
constexpr milliseconds LongestSleep = seconds(60);
/// Two clocks that part by more than this did not merely drift.
constexpr milliseconds ClockJump = seconds(5);

} // namespace

bool OutboxEngine::Private::isOpen(const Channel& channel) const
{
    return channel.connection.current && channel.connection.state == ConnectionState::Active
        && !keys.value(channel.connection.id).isEmpty() && channel.inFlight < settings.requestsInFlight;
}

void OutboxEngine::Private::pump()
{
    if (stopping)
        return;
    if (clockHasJumped()) {
        q->wake();
        return;
    }
    const milliseconds now = clock.monotonic();
    if (halted && now < tryAgainAt) {
        timer.start(tryAgainAt - now);
        return;
    }
    if ((halted || !started || !unrecorded.isEmpty()) && !recoverFromFailure())
        return;
    askForDoubts();
    bool sent = false;
    for (auto& [id, channel] : channels) {
        if (!halted && isOpen(channel) && channel.gate.until <= clock.monotonic())
            sent = sendNext(channel) || sent;
    }
    // One request a turn of the event loop: what a person saves meanwhile goes first.
    if (sent)
        look();
    else
        arm();
}

bool OutboxEngine::Private::clockHasJumped()
{
    const milliseconds apart = milliseconds(msOf(clock.now())) - clock.monotonic();
    const auto before = std::exchange(clocksApart, apart);
    return before && std::chrono::abs(apart - *before) > ClockJump;
}

void OutboxEngine::Private::arm()
{
    milliseconds sleep = std::min(LongestSleep, lookUpWait().value_or(LongestSleep));
    for (const auto& [id, channel] : channels) {
        if (!isOpen(channel))
            continue;
        const milliseconds now = clock.monotonic();
        if (const auto wait = channel.queue.wait(now, clock.now()))
            sleep = std::min(sleep, std::max(*wait, channel.gate.until - now));
    }
    timer.start(std::max(sleep, milliseconds(1)));
}

bool OutboxEngine::Private::sendNext(Channel& channel)
{
    const Instant now = clock.now();
    const auto members = channel.queue.next(clock.monotonic(), now);
    if (members.isEmpty())
        return false;
    QVector<Operation> operations;
    QVector<Step> refused;
    operations.reserve(members.size());
    for (const OperationId id : members) {
        const Operation* operation = lanes.find(id);
        // A copy on the wire cannot be called back, so what stands in the queue is not taken on trust.
        if (operation == nullptr || !lanes.isNext(*operation)) {
            channel.queue.withdraw(id);
            continue;
        }
        if (const auto first = firstMomentOf(*operation); first && *first > now) {
            channel.queue.withdraw(id);
            offer(*operation);
            continue;
        }
        auto check = checked(*operation, now);
        if (!check) {
            halt(check.error());
            return false;
        }
        if (check->refused)
            refused.append(*std::move(check->refused));
        else
            operations.append(std::move(check->operation));
    }
    if (!refused.isEmpty()) {
        if (const Done done = write(std::move(refused)); !done)
            halt(done.error());
        return true;
    }
    if (!operations.isEmpty())
        send(channel, operations);
    return true;
}

void OutboxEngine::Private::send(Channel& channel, const QVector<Operation>& operations)
{
    if (channel.connection.host == Host::Viviot)
        prepare(channel, operations.constFirst());
    else
        dispatch(channel, operations, {});
}

void OutboxEngine::Private::dispatch(
    Channel& channel, const QVector<Operation>& operations, const Prepared& prepared)
{
    const Addressee to{channel.connection, keys.value(channel.connection.id), prepared.cookies};
    Flight flight;
    flight.exchange = exchangeFor(to, operations, settings.requestDeadline, clock.now());
    flight.exchange.attempt.knownIds = idsText(prepared.known);
    flight.prepared = prepared;
    flight.secrets = channel.connection.host == Host::Viviot
        ? api::viviotSecrets(covershift::sync::targetOf(to))
        : QVector<QByteArray>{to.key};
    flight.epoch = channel.epoch;
    flight.gateEpoch = channel.gate.epoch;

    const auto commit = [&]() -> Result<OutboxChange> {
        auto work = begin(EngineActor);
        if (!work)
            return tl::unexpected(work.error());
        const auto attempt = work->begin(flight.exchange.attempt);
        if (!attempt)
            return tl::unexpected(attempt.error());
        flight.exchange.attempt.id = *attempt;
        for (const Operation& operation : operations) {
            const Operation& before = *lanes.find(operation.id);
            Operation after = operation;
            after.state = OperationState::Sending;
            ++after.attempts;
            after.attempt = *attempt;
            after.nextAttemptAt.reset();
            if (const Done done
                = work->change(Step{before, after, {{event::Sending, OperationState::Sending}}});
                !done)
                return tl::unexpected(done.error());
        }
        return work->commit();
    };
    const auto change = commit();
    if (!change) {
        halt(change.error());
        return;
    }
    ++channel.inFlight;
    ++inFlight;
    outbox.announce(*change);

    flight.startedAt = clock.monotonic();
    // A watcher, since QFuture::then() of Qt 6.4 calls into its context even when that is gone.
    auto* watcher = new QFutureWatcher<api::HttpOutcome>(q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher, flight] {
        watcher->deleteLater();
        receive(flight, watcher->result());
    });
    watcher->setFuture(client.send(flight.exchange.request));
}

void OutboxEngine::Private::receive(const Flight& flight, const api::HttpOutcome& raw)
{
    const milliseconds took = clock.monotonic() - flight.startedAt;
    const Received outcome{raw, api::withoutKeys(raw, flight.secrets)};
    hear(flight.exchange.request, outcome.shown, took);
    if (const Done done = record(flight, outcome); !done) {
        unrecorded.append({flight, outcome});
        halt(done.error());
    }
    --inFlight;
    --channel(flight.exchange.attempt.connection)->inFlight;
    if (stopping && inFlight == 0)
        Q_EMIT q->drained();
    look();
}

void OutboxEngine::Private::hear(
    const api::HttpRequest& request, const api::HttpOutcome& outcome, milliseconds took)
{
    Q_EMIT q->exchanged(api::wireLogLine(request, outcome, took));
    if (const auto skew = api::clockSkewOf(outcome, clock.now(), took))
        Q_EMIT q->clockSkewMeasured(*skew);
}

Done OutboxEngine::Private::record(const Flight& flight, const Received& outcome)
{
    Channel& channel = *this->channel(flight.exchange.attempt.connection);
    Outcome result;
    for (const OperationId id : flight.exchange.attempt.operations)
        result.operations.append(*lanes.find(id));
    const Operation& first = result.operations.constFirst();
    const auto context = contextFor(flight, first);
    if (!context)
        return tl::unexpected(context.error());

    // A host may give a secret back in any part of its answer. What it lists of the plan is compared with
    // ours as it came: a short password could be a word of it.
    Answer answer = answerTo(first, isAboutPlan(first) ? outcome.raw : outcome.shown, *context);
    if (isAboutPlan(first) && answer.remoteId.isEmpty())
        answer.facts.error = answerTo(first, outcome.shown, *context).facts.error;
    result.facts = answer.facts;
    result.remoteId = answer.remoteId;
    result.verdict = judge(answer.facts, traitsOf(first), static_cast<int>(result.operations.size()),
        channel.connection.host, channel.connection.onUncertain);
    // Once: a host that takes the sign-in and then refuses its session would be asked for ever.
    const bool isRefused = result.verdict.pause == PauseReason::KeyRefused;
    const bool sessionIsOver = isRefused && !flight.prepared.isFresh && !renewed.contains(first.id);
    renewed.remove(first.id);
    if (sessionIsOver) {
        renewed.insert(first.id);
        viviot.expire(targetFor(channel));
        result.verdict.pause = PauseReason::None;
    }
    result.attempt = flight.exchange.attempt;
    noteAnswer(*result.attempt, outcome.shown, clock.now());
    result.mayPause = flight.epoch == channel.epoch;
    result.gateEpoch = flight.gateEpoch;
    return settle(channel, std::move(result));
}

Result<AnswerContext> OutboxEngine::Private::contextFor(const Flight& flight, const Operation& sent)
{
    AnswerContext context;
    context.now = clock.now();
    if (!isAboutPlan(sent))
        return context;
    const PlanBook plan(database, context.now);
    const auto zone = plan.timeZone();
    const auto linked = sent.kind == OperationKind::Template ? plan.linkedTemplates() : plan.linkedTeams();
    if (!zone || !linked)
        return tl::unexpected(zone ? linked.error() : zone.error());
    const Channel& channel = *this->channel(sent.connection);
    context.reading = {channel.connection.viviot.endDate, *zone};
    context.known = QSet<QUuid>(flight.prepared.known.cbegin(), flight.prepared.known.cend());
    context.linked = *linked;
    return context;
}

Done OutboxEngine::Private::settle(Channel& channel, Outcome outcome)
{
    HostGate gate = channel.gate;
    const milliseconds wait = waitFor(gate, outcome);
    Settlement settlement = settlementOf(outcome.operations, outcome.verdict, outcome.facts, outcome.remoteId,
        wait > milliseconds(0) ? std::optional(clock.now() + wait) : std::nullopt);

    Connection connection = channel.connection;
    const bool pauses = outcome.verdict.pause != PauseReason::None
        && connection.state == ConnectionState::Active && outcome.mayPause;
    if (pauses) {
        connection.state = ConnectionState::Paused;
        connection.pauseReason = outcome.verdict.pause;
        connection.pauseDetail = QString::number(outcome.facts.status);
        if (!outcome.facts.error.detail.isEmpty())
            connection.pauseDetail += u' ' + outcome.facts.error.detail;
    }

    auto work = begin(EngineActor);
    if (!work)
        return tl::unexpected(work.error());
    if (outcome.attempt) {
        outcome.attempt->outcome = settlement.outcome;
        if (const Done done = work->finish(*outcome.attempt); !done)
            return done;
    }
    if (const Done done = work->change(std::move(settlement.steps)); !done)
        return done;
    if (pauses) {
        if (const Done done = work->setState(connection); !done)
            return done;
    }
    const auto change = work->commit();
    if (!change)
        return tl::unexpected(change.error());

    channel.connection = connection;
    channel.gate = gate;
    outbox.announce(*change);
    for (const auto& group : settlement.groups) {
        if (const Operation* first = lanes.find(group.constFirst()))
            channel.queue.bind(group, first->position.value, clock.monotonic() + wait);
    }
    if (pauses)
        Q_EMIT q->connectionChanged(shown(channel));
    return {};
}

milliseconds OutboxEngine::Private::waitFor(HostGate& gate, const Outcome& outcome)
{
    const milliseconds now = clock.monotonic();
    const AnswerFacts& answer = outcome.facts;
    // The whole host is out of reach or has enough; it is not about this one request.
    if (outcome.verdict.kind == Verdict::Kind::Requeue) {
        const bool isNews = outcome.gateEpoch == gate.epoch;
        if (isNews) {
            ++gate.epoch;
            gate.until = now + waitAfter(answer.retryAfter, backOff(gate.troubles++, random));
            gate.isHosts = answer.kind != AnswerFacts::Kind::NotSent;
        } else {
            gate.until = std::max(gate.until, now + waitAfter(answer.retryAfter, milliseconds(0)));
        }
        return std::max(gate.until - now, milliseconds(0));
    }
    if (answer.kind != AnswerFacts::Kind::Lost && (!gate.isHosts || gate.until <= now))
        gate.open();
    return outcome.verdict.kind == Verdict::Kind::Resend
        ? backOff(outcome.operations.constFirst().attempts - 1, random)
        : milliseconds(0);
}

void OutboxEngine::Private::rest()
{
    halted = true;
    tryAgainAt = clock.monotonic() + settings.recoverAfter;
    timer.start(settings.recoverAfter);
}

void OutboxEngine::Private::halt(const Error& error)
{
    rest();
    Q_EMIT q->failed(error);
}

} // namespace covershift::sync
