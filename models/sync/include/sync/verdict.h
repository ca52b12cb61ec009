#pragma once

#include <domain/connection.h>
#include <domain/error.h>
#include <sync/traits.h>

#include <optional>

namespace covershift::sync {

/// What an answer said, as the state machine sees it: Api's reading without its types.
struct AnswerFacts
{
    enum class Kind { Taken, TakenWithId, ProviderError, Foreign, Unreadable, Lost, NotSent };
    Kind kind = Kind::Lost;
    int status = 0;
    std::optional<milliseconds> retryAfter;
    Error error;
};

/// What becomes of the operations of one request (`contracts/outbox.md`, States).
struct Verdict
{
    enum class Kind {
        Accept,
        Confirm,
        Requeue, ///< not sent, 429, 503: back-off
        Split, ///< a refused batch: halves
        Reject,
        Uncertain,
        Resend, ///< uncertain first (audited), then queued again with the same payload
        Pause, ///< queued again, no attempt counted where `countsAttempt` is false; the connection waits for
               ///< a person
    };
    Kind kind = Kind::Uncertain;
    PauseReason pause = PauseReason::None; ///< anything else: the connection is paused
    bool countsAttempt = true;
    friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// The state machine's column for `sending`, as a pure function.
[[nodiscard]] Verdict judge(const AnswerFacts& answer, const EndpointTraits& traits, int operations,
    Host host, OnUncertain onUncertain);

} // namespace covershift::sync
