#pragma once

#include "unitofwork.h"

#include <sync/verdict.h>

namespace covershift::sync {

/// What a verdict makes of the operations of one request.
struct Settlement
{
    QVector<Step> steps;
    QString outcome; ///< the attempt's word
    QVector<QVector<OperationId>> groups; ///< queued again: the members of each stay together
};

/// `nextAttemptAt`: for display, where they are queued again after a wait.
[[nodiscard]] Settlement settlementOf(const QVector<Operation>& sent, const Verdict& verdict,
    const AnswerFacts& answer, const QString& remoteId, std::optional<Instant> nextAttemptAt);

/// The two parts of a refused batch, in its order.
[[nodiscard]] QVector<QVector<OperationId>> halvesOf(const QVector<OperationId>& members);

} // namespace covershift::sync
