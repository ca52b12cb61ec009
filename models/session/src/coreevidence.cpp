// Evidence is read piece by piece: whatever is written meanwhile goes first.
#include "core.h"
#include "coreparts.h"
#include "evidencepick.h"
#include "planchecks.h"
#include "unchecked.h"

#include <api/hostclock.h>
#include <sync/auditchecker.h>

#include <algorithm>

namespace covershift::session {

struct Core::Gathering
{
    Evidence evidence;
    qint64 lastEntry = 0; ///< of the audit, when shifts and operations were read: what came later is left out
    qsizetype read = 0; ///< operations whose attempts are read
    std::function<void(Result<Evidence>)> answer;
    Progress progress;
};

namespace {

/// Header lines as an attempt keeps them.
api::Headers headersFrom(const QByteArray& lines)
{
    api::Headers headers;
    for (const QByteArray& line : lines.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return headers;
}

std::optional<milliseconds> skewOf(const Attempt& attempt)
{
    if (!attempt.finishedAt)
        return std::nullopt;
    api::HttpOutcome answer;
    answer.status = attempt.httpStatus;
    answer.headers = headersFrom(attempt.responseHeaders);
    return api::clockSkewOf(answer, *attempt.finishedAt, *attempt.finishedAt - attempt.startedAt);
}

/// At the last answer to the start of the first shift that an operation started.
std::optional<milliseconds> skewAtStart(const Evidence& evidence)
{
    QVector<LiveShift> shifts = evidence.shifts;
    if (evidence.before)
        shifts.append(*evidence.before);
    for (const LiveShift& shift : std::as_const(shifts)) {
        for (const EvidenceOperation& each : evidence.operations) {
            if (each.operation.id != startOf(shift.id))
                continue;
            for (auto attempt = each.attempts.crbegin(); attempt != each.attempts.crend(); ++attempt) {
                if (const auto skew = skewOf(*attempt))
                    return skew;
            }
        }
    }
    return std::nullopt;
}

} // namespace

Result<QVector<PlannedTime>> Core::plannedAt(const Worker& worker, Instant at) const
{
    if (!worker.businessUserId)
        return {};
    const BusinessUserId user(*worker.businessUserId);
    return readPlan().map([&](const PlanState& plan) {
        const Plan refers{plan.templates, plan.teams, plan.exceptions, plan.timeZone};
        QVector<PlannedTime> planned;
        for (const PlannedShift& shift : plannedShifts(refers, daysReachingInto({at, at}))) {
            if (!shift.time.contains(at) || !std::ranges::binary_search(shift.members, user))
                continue;
            const ShiftTemplate* one = rowById(plan.templates, shift.shiftTemplate);
            planned.append({shift.time, shift.shiftTemplate, one ? one->mode : PlanMode::Suggest, false});
        }
        return planned;
    });
}

Result<CoverStatus> Core::lastCheckOf(WorkerId id) const
{
    return m_parts->connections.current(Host::Zego)
        .and_then([&](const std::optional<Connection>& inUse) {
            return m_parts->coverStatuses.of(inUse ? inUse->id : ConnectionId(), std::span(&id, 1));
        })
        .map([id](const QVector<CoverStatus>& known) {
            return known.isEmpty() ? unchecked(id) : known.constFirst();
        });
}

void Core::evidence(
    WorkerId id, Instant at, std::function<void(Result<Evidence>)> answer, const Progress& progress)
{
    if (!m_parts) {
        answer(tl::unexpected(m_notOpen));
        return;
    }
    const Worker* known = worker(id);
    if (!known) {
        answer(failure(ErrorKind::UnknownWorker, QString::number(id.value)));
        return;
    }
    const auto since = firstOpened();
    const auto shifts = shiftsOf(id);
    const auto planned = plannedAt(*known, wholeSecond(at));
    const auto checked = lastCheckOf(id);
    const auto last = m_parts->audit.slice(0, 1);
    const Error* problem = !since ? &since.error()
        : !shifts                 ? &shifts.error()
        : !planned                ? &planned.error()
        : !checked                ? &checked.error()
        : !last                   ? &last.error()
                                  : nullptr;
    if (problem) {
        answer(tl::unexpected(*problem));
        return;
    }
    const auto gathering = std::make_shared<Gathering>();
    gathering->lastEntry = last->isEmpty() ? 0 : last->constFirst().sequence;
    Evidence& evidence = gathering->evidence;
    evidence.worker = *known;
    evidence.at = wholeSecond(at);
    evidence.madeAt = m_config.clock->now();
    evidence.planned = *planned;
    evidence.checked = *checked;
    evidence.knownSince = *since;
    evidence.sandbox = m_config.sandbox;
    tellCover(evidence, *shifts);
    // In the same turn, so that no answer comes between the shifts and what is behind them.
    if (const Done done = gatherOperations(*gathering); !done) {
        answer(tl::unexpected(done.error()));
        return;
    }
    gathering->answer = std::move(answer);
    gathering->progress = progress;
    later([this, gathering] { gatherAttempts(gathering); });
}

Done Core::gatherOperations(Gathering& gathering) const
{
    Evidence& evidence = gathering.evidence;
    const auto connections = m_parts->connections.check();
    if (!connections)
        return tl::unexpected(connections.error());
    for (const Connection& connection : connections->rows) {
        if (connection.host != Host::Zego)
            continue;
        const auto lane = m_parts->operations.ofLane(connection.id, evidence.worker.id);
        if (!lane)
            return tl::unexpected(lane.error());
        const QVector<Operation> picked = behind(evidence, *lane);
        for (const Operation& operation : picked)
            evidence.operations.append({operation, {}, {}});
        if (!picked.isEmpty())
            evidence.connections.append(connection);
    }
    std::ranges::sort(
        evidence.operations, {}, [](const EvidenceOperation& each) { return each.operation.id; });
    return {};
}

void Core::gatherAttempts(const std::shared_ptr<Gathering>& gathering)
{
    Evidence& evidence = gathering->evidence;
    if (gathering->read == evidence.operations.size()) {
        finishEvidence(gathering);
        return;
    }
    EvidenceOperation& next = evidence.operations[gathering->read++];
    auto attempts = m_parts->attempts.of(next.operation.id);
    if (!attempts) {
        gathering->answer(tl::unexpected(attempts.error()));
        return;
    }
    std::ranges::reverse(*attempts);
    next.attempts = attemptsAsOf(next.operation, std::move(*attempts));
    later([this, gathering] { gatherAttempts(gathering); });
}

void Core::finishEvidence(const std::shared_ptr<Gathering>& gathering)
{
    Evidence& evidence = gathering->evidence;
    evidence.clockSkew = skewAtStart(evidence);
    QSet<OperationId> operations;
    for (const EvidenceOperation& each : std::as_const(evidence.operations))
        operations.insert(each.operation.id);
    QSet<ShiftId> imported;
    for (const LiveShift& shift : std::as_const(evidence.shifts)) {
        if (isImported(shift.id))
            imported.insert(shift.id);
    }
    if (evidence.before && isImported(evidence.before->id))
        imported.insert(evidence.before->id);
    const auto checker = std::make_shared<sync::AuditChecker>(*m_parts->database);
    checker->keep(operations, imported);
    const auto finish = [this, gathering, checker](const Result<AuditCheck>& check) {
        if (!check) {
            gathering->answer(tl::unexpected(check.error()));
            return;
        }
        Evidence& made = gathering->evidence;
        made.audit = *check;
        made.auditCheckedAt = m_config.clock->now();
        made.imports = checker->keptOfImports();
        for (const AuditEntry& entry : checker->keptOfOperations()) {
            if (entry.sequence > gathering->lastEntry)
                continue;
            const auto about = std::ranges::lower_bound(made.operations, entry.operation, {},
                [](const EvidenceOperation& each) { return each.operation.id; });
            about->decisions.append(entry);
        }
        gathering->answer(std::move(made));
    };
    readOn(checker, finish, gathering->progress);
}

} // namespace covershift::session
