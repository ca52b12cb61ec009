#pragma once

#include <api/http.h>
#include <api/zegoanswer.h>
#include <domain/attempt.h>
#include <domain/connection.h>
#include <domain/operation.h>
#include <sync/verdict.h>

namespace covershift::sync {

/// One request with what is kept of it.
struct Exchange
{
    api::HttpRequest request; ///< with the key
    Attempt attempt; ///< without
};

/// Whether operations of this kind can be put on the wire at all.
[[nodiscard]] bool canBeSent(OperationKind kind);
/// The push of these operations, all of one kind; several only where its endpoint batches. The same
/// operations in the same order give the same bytes.
[[nodiscard]] Exchange exchangeFor(const Connection& connection, const QByteArray& key,
    const QVector<Operation>& operations, milliseconds deadline, Instant now);
/// Reads the answer to a push of this operation, or of several of its kind.
[[nodiscard]] api::ZegoAnswer answerTo(const Operation& sent, const api::HttpOutcome& outcome, Instant now);
/// Notes in the attempt what came back.
void noteAnswer(Attempt& attempt, const api::HttpOutcome& outcome, Instant now);
[[nodiscard]] AnswerFacts factsOf(const api::ZegoAnswer& answer);

} // namespace covershift::sync
