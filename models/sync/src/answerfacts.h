#pragma once

#include <api/pushanswer.h>
#include <sync/verdict.h>

namespace covershift::sync {

/// Api's reading of an answer, as the state machine sees it.
[[nodiscard]] inline AnswerFacts factsOf(const api::PushAnswer& answer, bool hasId)
{
    using Kind = AnswerFacts::Kind;
    AnswerFacts facts;
    facts.status = answer.status;
    facts.retryAfter = answer.retryAfter;
    facts.error = answer.error;
    switch (answer.kind) {
    case api::AnswerKind::Taken:
        facts.kind = hasId ? Kind::TakenWithId : Kind::Taken;
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
