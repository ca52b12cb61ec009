#include "evidencepick.h"

#include <QSet>

#include <algorithm>

namespace covershift::session {

namespace {

constexpr auto LooksBack = std::chrono::hours(24); ///< for a start that failed
constexpr seconds Moment(1); ///< a time is a whole second: cover that runs on covers all of it

/// What it insures until just after the moment, were its start taken (as reports count doubtful time). One
/// that waits with its end will be sent with it.
Interval timeOf(const LiveShift& shift, Instant at)
{
    const Interval time = shift.insuredIfTaken(at + Moment);
    const bool waitsWithEnd = shift.certainty == Certainty::Queued && shift.hasEnd();
    return waitsWithEnd ? time.clipped({shift.start, shift.end}) : time;
}

OperationId rootOf(const Operation& operation)
{
    return operation.position.isValid() ? operation.position : operation.id;
}

bool isStart(const Operation& operation)
{
    return operation.kind == OperationKind::Login || operation.kind == OperationKind::Insert;
}

bool isEnd(const Operation& operation)
{
    return operation.kind == OperationKind::Logout || operation.kind == OperationKind::End;
}

bool hasFailed(OperationState state)
{
    return state == OperationState::Rejected || state == OperationState::Expired
        || state == OperationState::Discarded;
}

/// Whether this logout was taken for the end of one of these.
bool endsOneOf(const QVector<LiveShift>& shifts, const Operation& operation)
{
    return operation.kind == OperationKind::Logout && isTaken(operation.state)
        && std::ranges::any_of(shifts, [&operation](const LiveShift& shift) {
               return shift.origin == ShiftOrigin::Login && shift.end == operation.at;
           });
}

CoverAnswer answerOf(const Evidence& evidence)
{
    if (evidence.at > evidence.madeAt)
        return CoverAnswer::NotYet;
    const auto isAny = [&evidence](auto holds) { return std::ranges::any_of(evidence.shifts, holds); };
    if (isAny([](const LiveShift& shift) { return shift.counts(); }))
        return CoverAnswer::Covered;
    if (isAny([](const LiveShift& shift) { return shift.certainty == Certainty::Uncertain; }))
        return CoverAnswer::Doubtful;
    if (!evidence.shifts.isEmpty())
        return CoverAnswer::Waiting;
    return evidence.at < evidence.knownSince ? CoverAnswer::NotKnown : CoverAnswer::NotCovered;
}

} // namespace

void tellCover(Evidence& evidence, const QVector<LiveShift>& shifts)
{
    for (const LiveShift& shift : shifts) {
        if (shift.start > evidence.at) {
            if (!evidence.after)
                evidence.after = shift;
            continue;
        }
        const Interval time = timeOf(shift, evidence.at);
        if (time.contains(evidence.at))
            evidence.shifts.append(shift);
        else if (!evidence.before || time.end > timeOf(*evidence.before, evidence.at).end)
            evidence.before = shift;
    }
    if (!evidence.shifts.isEmpty()) {
        evidence.before.reset();
        evidence.after.reset();
    }
    evidence.answer = answerOf(evidence);
}

QVector<Operation> behind(const Evidence& evidence, const QVector<Operation>& lane)
{
    QVector<LiveShift> shifts = evidence.shifts;
    if (evidence.before)
        shifts.append(*evidence.before);
    QSet<OperationId> started; ///< by these operations
    for (const LiveShift& shift : std::as_const(shifts))
        started.insert(startOf(shift.id));

    QHash<OperationId, OperationId> roots;
    QSet<OperationId> wanted; ///< roots of chains
    for (const Operation& each : lane) {
        roots.insert(each.id, rootOf(each));
        const bool shouldHaveBegun = evidence.shifts.isEmpty() && isStart(each) && hasFailed(each.state)
            && each.at <= evidence.at && each.at > evidence.at - LooksBack;
        if (started.contains(each.id) || shouldHaveBegun)
            wanted.insert(rootOf(each));
    }
    const QSet<OperationId> starts = wanted;
    for (const Operation& each : lane) {
        const OperationId start = startOf(each.shift);
        const bool isOfOne
            = isEnd(each) && each.shift.isValid() && starts.contains(roots.value(start, start));
        if (isOfOne || endsOneOf(shifts, each))
            wanted.insert(rootOf(each));
    }
    QVector<Operation> picked;
    for (const Operation& each : lane) {
        if (wanted.contains(rootOf(each)) && (isStart(each) || isEnd(each)))
            picked.append(each);
    }
    std::ranges::sort(picked, {}, &Operation::id);
    return picked;
}

QVector<Attempt> attemptsAsOf(const Operation& operation, QVector<Attempt> stored)
{
    stored.removeIf([&operation](const Attempt& each) { return each.id > operation.attempt; });
    if (operation.state != OperationState::Sending)
        return stored;
    for (Attempt& each : stored) {
        if (each.id != operation.attempt)
            continue;
        each.finishedAt.reset();
        each.httpStatus = 0;
        each.responseHeaders.clear();
        each.responseBody.clear();
        each.outcome.clear();
    }
    return stored;
}

} // namespace covershift::session
