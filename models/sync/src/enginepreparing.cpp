#include "engine_p.h"
#include "planexchange.h"

#include <api/pushanswer.h>
#include <api/viviotanswer.h>
#include <sync/traits.h>

namespace covershift::sync {

namespace {

/// What becomes of a push that could not even be made ready: nothing of it has left.
Verdict verdictOn(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::KeyRefused:
        return {Verdict::Kind::Pause, PauseReason::KeyRefused};
    case ErrorKind::WrongHost:
        return {Verdict::Kind::Pause, PauseReason::WrongUrl};
    case ErrorKind::RoleMissing:
        return {Verdict::Kind::Reject};
    default:
        return {Verdict::Kind::Requeue};
    }
}

template <class Remote>
QVector<QUuid> listedIdsOf(const QVector<Remote>& listed)
{
    QVector<QUuid> ids;
    for (const Remote& one : listed)
        ids.append(one.id);
    return ids;
}

} // namespace

api::ViviotTarget OutboxEngine::Private::targetFor(const Channel& channel) const
{
    return targetOf(Addressee{channel.connection, keys.value(channel.connection.id), {}});
}

void OutboxEngine::Private::prepare(Channel& channel, const Operation& operation)
{
    const Preparation preparation{operation.id, channel.connection.id, channel.epoch, channel.gate.epoch};
    preparing.insert(operation.id);
    channel.queue.withdraw(operation.id);
    ++channel.inFlight;
    ++inFlight;
    const bool isLookedUp = traitsOf(operation).repeat == Repeat::LookUp;
    viviot.signedIn(targetFor(channel), [this, preparation, isLookedUp](const Result<api::SignedIn>& ready) {
        if (!ready)
            unprepared(preparation, ready.error());
        else if (isLookedUp)
            listBefore(preparation, *ready);
        else
            prepared(preparation, {ready->target.cookies, ready->isFresh, {}});
    });
}

void OutboxEngine::Private::listBefore(const Preparation& preparation, const api::SignedIn& signedIn)
{
    const Operation* operation = lanes.find(preparation.operation);
    const bool isTeam = operation != nullptr && operation->kind == OperationKind::Team;
    const auto listed = [isTeam, meaning = signedIn.target.settings.endDate](
                            const api::HttpOutcome& outcome) {
        return isTeam
            ? api::decodeTeams(outcome).map(listedIdsOf<api::RemoteTeam>)
            : api::decodeShifts(outcome, {meaning, QTimeZone::utc()}).map(listedIdsOf<api::RemoteShift>);
    };
    const auto answered = [this, preparation, listed, base = signedIn.target](
                              const api::HttpOutcome& raw, const api::HttpOutcome& shown) {
        auto ids = decoded(raw, shown, listed);
        if (!ids) {
            unprepared(
                preparation, ids.error(), api::parseRetryAfter(raw.header("Retry-After"), clock.now()));
            return;
        }
        const Operation* again = lanes.find(preparation.operation);
        if (again != nullptr && again->attempt.isValid()) {
            if (const auto finding = findingOf(*again, raw); finding && !finding->ids.isEmpty()) {
                foundBefore(preparation, *finding);
                return;
            }
            const auto attempts = store::AttemptRepository(database).of(preparation.operation);
            if (attempts && !attempts->isEmpty()) {
                const QSet<QUuid> first = idsFrom(attempts->constLast().knownIds);
                ids = QVector<QUuid>(first.cbegin(), first.cend());
            }
        }
        // The read may have signed in anew.
        viviot.signedIn(base, [this, preparation, ids](const Result<api::SignedIn>& ready) {
            if (ready)
                prepared(preparation, {ready->target.cookies, ready->isFresh, *ids});
            else
                unprepared(preparation, ready.error());
        });
    };
    api::ViviotTarget target = signedIn.target;
    target.cookies.clear();
    viviot.read(target, isTeam ? api::viviotGetTeams : api::viviotGetShifts, answered,
        [this, preparation](const Error& error) { unprepared(preparation, error); });
}

const Operation* OutboxEngine::Private::endPreparation(const Preparation& preparation)
{
    preparing.remove(preparation.operation);
    --inFlight;
    Channel& channel = *this->channel(preparation.connection);
    --channel.inFlight;
    if (stopping && inFlight == 0)
        Q_EMIT q->drained();
    look();
    const Operation* operation = lanes.find(preparation.operation);
    const bool isStillNext = operation != nullptr && lanes.isNext(*operation);
    if (!isStillNext)
        return nullptr;
    // It stands in the queue again until it is committed that it left. Somebody may have paused the
    // connection meanwhile, or given it another key: then it waits its turn.
    offer(*operation);
    const bool mayGo = !stopping && isOpen(channel) && channel.epoch == preparation.epoch;
    return mayGo ? operation : nullptr;
}

void OutboxEngine::Private::foundBefore(const Preparation& preparation, const Finding& finding)
{
    if (const Operation* operation = endPreparation(preparation)) {
        if (const Done done = write({stepFor(*operation, finding)}); !done)
            halt(done.error());
    }
}

void OutboxEngine::Private::prepared(const Preparation& preparation, const Prepared& prepared)
{
    if (const Operation* operation = endPreparation(preparation))
        dispatch(*channel(preparation.connection), {*operation}, prepared);
}

void OutboxEngine::Private::unprepared(
    const Preparation& preparation, const Error& error, std::optional<milliseconds> retryAfter)
{
    const Operation* operation = endPreparation(preparation);
    if (operation == nullptr)
        return;
    Outcome outcome;
    outcome.operations = {*operation};
    outcome.facts.kind = AnswerFacts::Kind::NotSent;
    outcome.facts.status = error.httpStatus;
    outcome.facts.retryAfter = retryAfter;
    outcome.facts.error = withRoles(error);
    outcome.verdict = verdictOn(outcome.facts.error);
    outcome.gateEpoch = preparation.gateEpoch;
    if (const Done done = settle(*channel(preparation.connection), std::move(outcome)); !done)
        halt(done.error());
}

} // namespace covershift::sync
