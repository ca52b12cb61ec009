#include "exchange.h"

#include <api/zegoshift.h>

namespace covershift::sync {

namespace {

/// What an attempt keeps of an answer's body.
constexpr qsizetype KeptOfBody = 64 * 1024;

} // namespace

Exchange exchangeFor(const Connection& connection, const QByteArray& key,
    const QVector<Operation>& operations, milliseconds deadline, Instant now)
{
    using Verb = api::ZegoShiftPush::Verb;
    api::ZegoShiftPush push;
    push.verb = operations.constFirst().kind == OperationKind::Login ? Verb::Login : Verb::Logout;
    push.entries.reserve(operations.size());
    Exchange exchange;
    for (const Operation& operation : operations) {
        push.entries.append({operation.identifier, operation.at});
        exchange.attempt.operations.append(operation.id);
    }
    exchange.request = api::zegoPost(connection.url, push.path(), key, push.payload());
    exchange.request.deadline = deadline;
    exchange.attempt.connection = connection.id;
    exchange.attempt.method = exchange.request.method;
    exchange.attempt.url = exchange.request.url;
    exchange.attempt.requestHeaders = api::redacted(exchange.request.headers);
    exchange.attempt.payload = exchange.request.body;
    exchange.attempt.startedAt = now;
    return exchange;
}

void noteAnswer(Attempt& attempt, const api::HttpOutcome& outcome, Instant now)
{
    attempt.finishedAt = now;
    attempt.bytesHandedOut = outcome.bodyBytesHandedOut;
    attempt.httpStatus = outcome.status;
    attempt.responseHeaders = api::redacted(outcome.headers);
    attempt.responseBody = outcome.body.left(KeptOfBody);
}

AnswerFacts factsOf(const api::ZegoAnswer& answer)
{
    using Kind = AnswerFacts::Kind;
    AnswerFacts facts;
    facts.status = answer.status;
    facts.retryAfter = answer.retryAfter;
    facts.error = answer.error;
    switch (answer.kind) {
    case api::AnswerKind::Taken:
        facts.kind = answer.remoteId.isEmpty() ? Kind::Taken : Kind::TakenWithId;
        break;
    case api::AnswerKind::ProviderError:
        facts.kind = Kind::ProviderError;
        break;
    case api::AnswerKind::Foreign:
        facts.kind = Kind::Foreign;
        break;
    case api::AnswerKind::Unreadable:
        facts.kind = Kind::Unreadable;
        break;
    case api::AnswerKind::Lost:
        facts.kind = Kind::Lost;
        break;
    case api::AnswerKind::NotSent:
        facts.kind = Kind::NotSent;
        break;
    }
    return facts;
}

} // namespace covershift::sync
