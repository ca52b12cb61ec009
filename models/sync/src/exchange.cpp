#include "exchange.h"

#include "answerfacts.h"
#include "planexchange.h"

#include <api/zegoshift.h>
#include <api/zegov2.h>

#include <algorithm>
#include <iterator>

namespace covershift::sync {

namespace {

/// What an attempt keeps of an answer's body.
constexpr qsizetype KeptOfBody = 64 * 1024;

/// How operations of a kind are put on the wire, and how their answer is read.
struct Endpoint
{
    OperationKind kind;
    /// Of one operation, but for logins and logouts.
    api::HttpRequest (*request)(const Addressee& to, const QVector<Operation>& operations);
    Answer (*read)(const api::HttpOutcome& outcome, const AnswerContext& context, const Operation& sent);
};

using Operations = QVector<Operation>;

Answer answerOf(const api::ZegoAnswer& answer)
{
    return {factsOf(answer, !answer.remoteId.isEmpty()), answer.remoteId};
}

api::HttpRequest shiftPush(const Addressee& to, const Operations& operations, api::ZegoShiftPush::Verb verb)
{
    api::ZegoShiftPush push{verb, {}};
    push.entries.reserve(operations.size());
    for (const Operation& operation : operations)
        push.entries.append({operation.identifier, operation.at});
    return api::zegoPost(to.connection.url, push.path(), to.key, push.payload());
}

api::HttpRequest login(const Addressee& to, const Operations& operations)
{
    return shiftPush(to, operations, api::ZegoShiftPush::Verb::Login);
}

api::HttpRequest logout(const Addressee& to, const Operations& operations)
{
    return shiftPush(to, operations, api::ZegoShiftPush::Verb::Logout);
}

Answer readPending(const api::HttpOutcome& outcome, const AnswerContext& context, const Operation&)
{
    return answerOf(api::decodeShiftPush(outcome, context.now));
}

api::ZegoInsert insertOf(const Operation& operation)
{
    return {operation.identifier, operation.at, operation.until};
}

api::HttpRequest insert(const Addressee& to, const Operations& operations)
{
    const QByteArray payload = insertOf(operations.constFirst()).payload();
    return api::zegoPost(to.connection.url, api::ZegoInsert::path(), to.key, payload);
}

Answer readInsert(const api::HttpOutcome& outcome, const AnswerContext& context, const Operation& sent)
{
    return answerOf(api::decodeInsert(outcome, context.now, insertOf(sent)));
}

api::ZegoEnd endOf(const Operation& operation)
{
    return {operation.remoteId, operation.at};
}

api::HttpRequest end(const Addressee& to, const Operations& operations)
{
    const api::ZegoEnd end = endOf(operations.constFirst());
    return api::zegoPut(to.connection.url, end.path(), to.key, end.payload());
}

Answer readEnd(const api::HttpOutcome& outcome, const AnswerContext& context, const Operation& sent)
{
    return answerOf(api::decodeEnd(outcome, context.now, endOf(sent)));
}

api::HttpRequest match(const Addressee& to, const Operations& operations)
{
    const Operation& operation = operations.constFirst();
    const api::ZegoMatch match{operation.identifier.value, operation.matches};
    return api::zegoPost(to.connection.url, api::ZegoMatch::path(), to.key, match.payload());
}

constexpr Endpoint Endpoints[] = {
    {OperationKind::Login, login, readPending},
    {OperationKind::Logout, logout, readPending},
    {OperationKind::Insert, insert, readInsert},
    {OperationKind::End, end, readEnd},
    {OperationKind::Match, match, readPending},
    {OperationKind::Template, templateRequest, readTemplateAnswer},
    {OperationKind::Team, teamRequest, readTeamAnswer},
};

const Endpoint& endpointOf(OperationKind kind)
{
    return *std::ranges::find(Endpoints, kind, &Endpoint::kind);
}

} // namespace

Exchange exchangeFor(
    const Addressee& to, const QVector<Operation>& operations, milliseconds deadline, Instant now)
{
    Exchange exchange;
    for (const Operation& operation : operations)
        exchange.attempt.operations.append(operation.id);
    exchange.request = endpointOf(operations.constFirst().kind).request(to, operations);
    exchange.request.deadline = deadline;
    exchange.attempt.connection = to.connection.id;
    exchange.attempt.method = exchange.request.method;
    exchange.attempt.url = exchange.request.url;
    exchange.attempt.requestHeaders = api::redacted(exchange.request.headers);
    exchange.attempt.payload = exchange.request.body;
    exchange.attempt.startedAt = now;
    return exchange;
}

Answer answerTo(const Operation& sent, const api::HttpOutcome& outcome, const AnswerContext& context)
{
    return endpointOf(sent.kind).read(outcome, context, sent);
}

void noteAnswer(Attempt& attempt, const api::HttpOutcome& outcome, Instant now)
{
    attempt.finishedAt = now;
    attempt.bytesHandedOut = outcome.bodyBytesHandedOut;
    attempt.httpStatus = outcome.status;
    attempt.responseHeaders = api::redacted(outcome.headers);
    attempt.responseBody = outcome.body.left(KeptOfBody);
}

} // namespace covershift::sync
