#include "exchange.h"

#include <api/zegoshift.h>
#include <api/zegov2.h>

#include <algorithm>
#include <iterator>

namespace covershift::sync {

namespace {

/// What an attempt keeps of an answer's body.
constexpr qsizetype KeptOfBody = 64 * 1024;

/// To whom and about what a request goes.
struct Asked
{
    const QUrl& url;
    const QByteArray& key;
    const QVector<Operation>& operations; ///< one, but for logins and logouts
};

/// How operations of a kind are put on the wire, and how their answer is read.
struct Endpoint
{
    OperationKind kind;
    api::HttpRequest (*request)(const Asked& asked);
    api::ZegoAnswer (*read)(const api::HttpOutcome& outcome, Instant now, const Operation& sent);
};

api::HttpRequest shiftPush(const Asked& asked, api::ZegoShiftPush::Verb verb)
{
    api::ZegoShiftPush push{verb, {}};
    push.entries.reserve(asked.operations.size());
    for (const Operation& operation : asked.operations)
        push.entries.append({operation.identifier, operation.at});
    return api::zegoPost(asked.url, push.path(), asked.key, push.payload());
}

api::HttpRequest login(const Asked& asked)
{
    return shiftPush(asked, api::ZegoShiftPush::Verb::Login);
}

api::HttpRequest logout(const Asked& asked)
{
    return shiftPush(asked, api::ZegoShiftPush::Verb::Logout);
}

api::ZegoAnswer readPending(const api::HttpOutcome& outcome, Instant now, const Operation&)
{
    return api::decodeShiftPush(outcome, now);
}

api::ZegoInsert insertOf(const Operation& operation)
{
    return {operation.identifier, operation.at, operation.until};
}

api::HttpRequest insert(const Asked& asked)
{
    const QByteArray payload = insertOf(asked.operations.constFirst()).payload();
    return api::zegoPost(asked.url, api::ZegoInsert::path(), asked.key, payload);
}

api::ZegoAnswer readInsert(const api::HttpOutcome& outcome, Instant now, const Operation& sent)
{
    return api::decodeInsert(outcome, now, insertOf(sent));
}

api::ZegoEnd endOf(const Operation& operation)
{
    return {operation.remoteId, operation.at};
}

api::HttpRequest end(const Asked& asked)
{
    const api::ZegoEnd end = endOf(asked.operations.constFirst());
    return api::zegoPut(asked.url, end.path(), asked.key, end.payload());
}

api::ZegoAnswer readEnd(const api::HttpOutcome& outcome, Instant now, const Operation& sent)
{
    return api::decodeEnd(outcome, now, endOf(sent));
}

api::HttpRequest match(const Asked& asked)
{
    const Operation& operation = asked.operations.constFirst();
    const api::ZegoMatch match{operation.identifier.value, operation.matches};
    return api::zegoPost(asked.url, api::ZegoMatch::path(), asked.key, match.payload());
}

constexpr Endpoint Endpoints[] = {
    {OperationKind::Login, login, readPending},
    {OperationKind::Logout, logout, readPending},
    {OperationKind::Insert, insert, readInsert},
    {OperationKind::End, end, readEnd},
    {OperationKind::Match, match, readPending},
};

/// Null: nothing speaks that yet.
const Endpoint* endpointOf(OperationKind kind)
{
    const auto row = std::ranges::find(Endpoints, kind, &Endpoint::kind);
    return row == std::end(Endpoints) ? nullptr : &*row;
}

} // namespace

bool canBeSent(OperationKind kind)
{
    return endpointOf(kind) != nullptr;
}

Exchange exchangeFor(const Connection& connection, const QByteArray& key,
    const QVector<Operation>& operations, milliseconds deadline, Instant now)
{
    Exchange exchange;
    for (const Operation& operation : operations)
        exchange.attempt.operations.append(operation.id);
    exchange.request = endpointOf(operations.constFirst().kind)->request({connection.url, key, operations});
    exchange.request.deadline = deadline;
    exchange.attempt.connection = connection.id;
    exchange.attempt.method = exchange.request.method;
    exchange.attempt.url = exchange.request.url;
    exchange.attempt.requestHeaders = api::redacted(exchange.request.headers);
    exchange.attempt.payload = exchange.request.body;
    exchange.attempt.startedAt = now;
    return exchange;
}

api::ZegoAnswer answerTo(const Operation& sent, const api::HttpOutcome& outcome, Instant now)
{
    return endpointOf(sent.kind)->read(outcome, now, sent);
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
