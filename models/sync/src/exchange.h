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

/// The push of these logins, or of these logouts: one goes to `shift/`, several to `batch/`. The same
/// operations in the same order give the same bytes.
[[nodiscard]] Exchange exchangeFor(const Connection& connection, const QByteArray& key,
    const QVector<Operation>& operations, milliseconds deadline, Instant now);
/// Notes in the attempt what came back.
void noteAnswer(Attempt& attempt, const api::HttpOutcome& outcome, Instant now);
[[nodiscard]] AnswerFacts factsOf(const api::ZegoAnswer& answer);

} // namespace covershift::sync
