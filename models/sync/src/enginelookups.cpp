#include "engine_p.h"
#include "planexchange.h"

#include <api/viviotanswer.h>
#include <domain/planpush.h>
#include <sync/traits.h>

#include <algorithm>

namespace covershift::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the host cannot be asked, the doubt stays; it is asked again after so long.
constexpr milliseconds AskAgain = seconds(30);

/// Whether a new entry with other content may be ours all the same: the host has said that it took it, or
/// this was sent again already. Then only a person can tell; sending it on and on would fill the host.
bool mayBeOurs(const Operation& operation)
{
    const bool wasAnswered = operation.lastError && operation.lastError->kind == ErrorKind::AnswerUnreadable
        && operation.lastError->httpStatus >= 200 && operation.lastError->httpStatus < 300;
    return wasAnswered || operation.attempts > 1;
}

QString idsList(const QVector<QUuid>& ids)
{
    QStringList texts;
    for (const QUuid& id : ids)
        texts.append(guidText(id));
    return texts.join(u", "_s);
}

Step askPerson(const Operation& operation, const QVector<QUuid>& ids)
{
    Step step{operation, operation, {{event::Uncertain, OperationState::Uncertain}}};
    step.after.state = OperationState::Uncertain;
    step.after.lastError = Error{ErrorKind::SeveralFound, 0, idsList(ids), {}};
    return step;
}

} // namespace

void OutboxEngine::Private::watchDoubt(const Operation& operation)
{
    const bool isInDoubt = operation.state == OperationState::Uncertain
        && traitsOf(operation).repeat == Repeat::LookUp
        && !(operation.lastError && operation.lastError->kind == ErrorKind::SeveralFound);
    if (!isInDoubt) {
        lookUps.remove(operation.id);
    } else if (!lookUps.contains(operation.id)) {
        const milliseconds now = clock.monotonic();
        lookUps.insert(operation.id, {now, now, false});
    }
}

void OutboxEngine::Private::lookAgain(const Channel& channel)
{
    const milliseconds now = clock.monotonic();
    for (const Operation& operation : lanes.inState(OperationState::Uncertain)) {
        if (operation.connection != channel.connection.id || traitsOf(operation).repeat != Repeat::LookUp)
            continue;
        if (!lookUps.contains(operation.id))
            lookUps.insert(operation.id, {now, now, false});
        else
            lookUps[operation.id].due = now;
    }
}

std::optional<milliseconds> OutboxEngine::Private::lookUpWait() const
{
    std::optional<milliseconds> wait;
    for (const LookUp& lookUp : lookUps) {
        if (!lookUp.isAsking)
            wait = std::min(wait.value_or(milliseconds::max()), lookUp.due - clock.monotonic());
    }
    return wait;
}

void OutboxEngine::Private::askForDoubts()
{
    const milliseconds now = clock.monotonic();
    const QList<OperationId> ids = lookUps.keys();
    for (const OperationId id : ids) {
        LookUp& lookUp = lookUps[id];
        if (lookUp.isAsking || lookUp.due > now)
            continue;
        const Operation* operation = lanes.find(id);
        Channel* channel = operation == nullptr ? nullptr : this->channel(operation->connection);
        if (channel == nullptr || !isOpen(*channel) || channel->gate.until > now) {
            lookUp.due = now + AskAgain;
            continue;
        }
        lookUp.isAsking = true;
        this->lookUp(*channel, *operation);
    }
}

void OutboxEngine::Private::lookUp(Channel& channel, const Operation& operation)
{
    ++channel.inFlight;
    ++inFlight;
    const auto over
        = [this, id = operation.id, connection = channel.connection.id](const Result<Finding>& finding) {
              --inFlight;
              --this->channel(connection)->inFlight;
              foundAtHost(id, finding);
              if (stopping && inFlight == 0)
                  Q_EMIT q->drained();
              look();
          };
    const bool isTeam = operation.kind == OperationKind::Team;
    viviot.read(
        targetFor(channel), isTeam ? api::viviotGetTeams : api::viviotGetShifts,
        [this, id = operation.id, over](const api::HttpOutcome& raw, const api::HttpOutcome& shown) {
            over(decoded(raw, shown, [this, id](const api::HttpOutcome& outcome) {
                const Operation* inDoubt = lanes.find(id);
                return inDoubt == nullptr ? Result<Finding>(Finding{}) : findingOf(*inDoubt, outcome);
            }));
        },
        [over](const Error& error) { over(tl::unexpected(error)); });
}

Result<Finding> OutboxEngine::Private::findingOf(const Operation& operation, const api::HttpOutcome& outcome)
{
    const auto attempts = store::AttemptRepository(database).of(operation.id);
    if (!attempts)
        return tl::unexpected(attempts.error());
    // All attempts keep what the host listed before the first: what came since may be ours.
    const QSet<QUuid> known = attempts->isEmpty() ? QSet<QUuid>() : idsFrom(attempts->constLast().knownIds);

    const PlanBook plan(database, clock.now());
    if (operation.kind == OperationKind::Team) {
        const auto linked = plan.linkedTeams();
        const auto push = unpackedTeam(operation.content);
        if (!linked || !push)
            return linked ? failure(ErrorKind::StoreFailed, u"operation.content"_s)
                          : tl::unexpected(linked.error());
        return api::decodeTeams(outcome).map(
            [&](const QVector<api::RemoteTeam>& listed) { return findOurs(*push, known, *linked, listed); });
    }
    const auto zone = plan.timeZone();
    const auto linked = plan.linkedTemplates();
    const auto push = unpackedTemplate(operation.content);
    if (!zone || !linked)
        return tl::unexpected(zone ? linked.error() : zone.error());
    if (!push)
        return failure(ErrorKind::StoreFailed, u"operation.content"_s);
    const api::ViviotReading reading{channel(operation.connection)->connection.viviot.endDate, *zone};
    return api::decodeShifts(outcome, reading).map([&](const QVector<api::RemoteShift>& listed) {
        return findOurs(*push, known, *linked, listed);
    });
}

Step OutboxEngine::Private::stepFor(const Operation& operation, const Finding& finding)
{
    if (finding.ids.size() > 1)
        return askPerson(operation, finding.ids);
    Step step{operation, operation, {{event::Confirmed, OperationState::Confirmed}}};
    step.after.state = OperationState::Confirmed;
    step.after.remoteId = guidText(finding.ids.constFirst());
    step.after.lastError.reset();
    step.after.nextAttemptAt.reset();
    return step;
}

void OutboxEngine::Private::foundAtHost(OperationId id, const Result<Finding>& finding)
{
    const auto known = lookUps.find(id);
    const Operation* operation = lanes.find(id);
    if (known == lookUps.end() || operation == nullptr || operation->state != OperationState::Uncertain)
        return;
    known->isAsking = false;
    if (!finding) {
        known->due = clock.monotonic() + AskAgain;
        return;
    }
    Step step{*operation, *operation, {}};
    if (!finding->ids.isEmpty()) {
        step = stepFor(*operation, *finding);
    } else if (const auto next = nextLookUp(clock.monotonic() - known->since)) {
        known->due = known->since + *next;
        return;
    } else if (!finding->others.isEmpty() && mayBeOurs(*operation)) {
        step = askPerson(*operation, finding->others);
    } else {
        step.after.state = OperationState::Queued;
        step.events = {{event::Requeued, OperationState::Queued}};
    }
    if (const Done done = write({step}); !done) {
        known->due = clock.monotonic() + AskAgain;
        halt(done.error());
    }
}

} // namespace covershift::sync
