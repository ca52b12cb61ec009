#pragma once

#include <api/http.h>
#include <api/viviotshift.h>
#include <domain/attempt.h>
#include <domain/connection.h>
#include <domain/operation.h>
#include <sync/verdict.h>

#include <QSet>
#include <QUuid>

namespace covershift::sync {

/// One request with what is kept of it.
struct Exchange
{
    api::HttpRequest request; ///< with the key
    Attempt attempt; ///< without
};

/// To whom a request goes.
struct Addressee
{
    Connection connection;
    QByteArray key;
    QByteArray cookies; ///< of a Viviot session
};

/// What an answer is read with.
struct AnswerContext
{
    Instant now;
    api::ViviotReading reading; ///< of a Viviot host, as are the following
    QSet<QUuid> known; ///< what the host listed before the push
    QSet<QUuid> linked; ///< what belongs to something here
};

struct Answer
{
    AnswerFacts facts;
    QString remoteId; ///< of what the host has made
};

/// The push of these operations, all of one kind; several only where its endpoint batches. The same
/// operations in the same order give the same bytes.
[[nodiscard]] Exchange exchangeFor(
    const Addressee& to, const QVector<Operation>& operations, milliseconds deadline, Instant now);
/// Reads the answer to a push of this operation, or of several of its kind.
[[nodiscard]] Answer answerTo(
    const Operation& sent, const api::HttpOutcome& outcome, const AnswerContext& context);
/// Notes in the attempt what came back.
void noteAnswer(Attempt& attempt, const api::HttpOutcome& outcome, Instant now);

} // namespace covershift::sync
