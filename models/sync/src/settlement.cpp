#include "settlement.h"

#include <QCoreApplication>

namespace covershift::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Rule
{
    QVector<Event> events; ///< the last one's state is what they become
    QString outcome;
};

Rule ruleOf(Verdict::Kind kind)
{
    using enum OperationState;
    switch (kind) {
    case Verdict::Kind::Accept:
        return {{{event::Accepted, Accepted}}, u"accepted"_s};
    case Verdict::Kind::Confirm:
        return {{{event::Confirmed, Confirmed}}, u"confirmed"_s};
    case Verdict::Kind::Requeue:
        return {{{event::Requeued, Queued}}, u"requeued"_s};
    case Verdict::Kind::Split:
        return {{{event::Split, Queued}}, u"split"_s};
    case Verdict::Kind::Reject:
        return {{{event::Rejected, Rejected}}, u"rejected"_s};
    case Verdict::Kind::Uncertain:
        return {{{event::Uncertain, Uncertain}}, u"uncertain"_s};
    case Verdict::Kind::Resend:
        return {{{event::Uncertain, Uncertain}, {event::Requeued, Queued}}, u"uncertain"_s};
    case Verdict::Kind::Pause:
        return {{{event::Requeued, Queued}}, u"paused"_s};
    }
    Q_UNREACHABLE();
}

/// A batch is refused as a whole, so its error says nothing about any one member.
Error withBatchText(Error error, int members)
{
    error.fields.append({QString(),
        QCoreApplication::translate("covershift::sync",
            "The host refused a batch of %n operations as a whole and took none of them. Each of them can be "
            "retried singly.",
            nullptr, members)});
    return error;
}

} // namespace

QVector<QVector<OperationId>> halvesOf(const QVector<OperationId>& members)
{
    const qsizetype middle = (members.size() + 1) / 2;
    return {members.first(middle), members.sliced(middle)};
}

Settlement settlementOf(const QVector<Operation>& sent, const Verdict& verdict, const AnswerFacts& answer,
    const QString& remoteId, std::optional<Instant> nextAttemptAt)
{
    const Rule rule = ruleOf(verdict.kind);
    const OperationState to = rule.events.constLast().to;
    const bool refusedWhole = verdict.kind == Verdict::Kind::Reject && sent.size() > 1;
    const Error error
        = refusedWhole ? withBatchText(answer.error, static_cast<int>(sent.size())) : answer.error;

    Settlement settlement;
    settlement.outcome = rule.outcome;
    QVector<OperationId> members;
    for (const Operation& before : sent) {
        Operation after = before;
        after.state = to;
        after.lastError = isTaken(to) ? std::nullopt : std::optional(error);
        after.nextAttemptAt = to == OperationState::Queued ? nextAttemptAt : std::nullopt;
        if (isTaken(to) && !remoteId.isEmpty())
            after.remoteId = remoteId;
        if (!verdict.countsAttempt)
            --after.attempts;
        members.append(before.id);
        settlement.steps.append(Step{before, after, rule.events});
    }
    if (verdict.kind == Verdict::Kind::Split) {
        settlement.groups = halvesOf(members);
        for (const auto& half : std::as_const(settlement.groups)) {
            if (half.size() == 1) // the end of the bisection
                settlement.steps[members.indexOf(half.constFirst())].after.alone = true;
        }
    } else if (to == OperationState::Queued) {
        settlement.groups = {members};
    }
    return settlement;
}

} // namespace covershift::sync
