#include <sync/verdict.h>

namespace covershift::sync {

namespace {

/// Bytes went out and nobody knows what became of them.
Verdict inDoubt(const EndpointTraits& traits, OnUncertain onUncertain)
{
    return {goesAgain(traits, onUncertain) ? Verdict::Kind::Resend : Verdict::Kind::Uncertain};
}

Verdict wrongUrl(const EndpointTraits& traits)
{
    // Whoever answers so is not the provider, so nothing more is sent there. What makes a second object when
    // repeated may still have gone through to it: only what is harmless waits to be sent again.
    const bool harmless = traits.repeat == Repeat::Harmless;
    return {harmless ? Verdict::Kind::Pause : Verdict::Kind::Uncertain, PauseReason::WrongUrl};
}

Verdict refused(const EndpointTraits& traits, int operations, bool split)
{
    return {traits.batches && operations > 1 && split ? Verdict::Kind::Split : Verdict::Kind::Reject};
}

} // namespace

Verdict judge(const AnswerFacts& answer, const EndpointTraits& traits, int operations, Host host,
    OnUncertain onUncertain)
{
    const bool providers = answer.kind == AnswerFacts::Kind::ProviderError;
    switch (answer.kind) {
    case AnswerFacts::Kind::Taken:
        return {Verdict::Kind::Accept};
    case AnswerFacts::Kind::TakenWithId:
        return {Verdict::Kind::Confirm};
    case AnswerFacts::Kind::NotSent:
        return {Verdict::Kind::Requeue};
    case AnswerFacts::Kind::Unreadable:
    case AnswerFacts::Kind::Lost:
        return inDoubt(traits, onUncertain);
    case AnswerFacts::Kind::ProviderError:
    case AnswerFacts::Kind::Foreign:
        break;
    }

    const int status = answer.status;
    // Viviot can say so with a 200, and its 403 is about what this account may do, whatever the body says.
    if (host == Host::Viviot && (status == 403 || (providers && status < 300)))
        return {Verdict::Kind::Reject};
    if (status >= 300 && status < 400)
        return wrongUrl(traits);
    if (status == 401 || (status == 403 && host == Host::Zego))
        return {Verdict::Kind::Pause, PauseReason::KeyRefused, false};
    if (status == 429)
        return {Verdict::Kind::Requeue};
    if (status == 503)
        return {traits.repeat == Repeat::Harmless ? Verdict::Kind::Requeue : Verdict::Kind::Uncertain};
    if (status == 413)
        return refused(traits, operations, true);
    if (status >= 400 && status < 500 && status != 408) {
        if (!providers)
            return wrongUrl(traits);
        // With `ask` a refused batch is not taken apart without a person.
        return refused(traits, operations, onUncertain == OnUncertain::Resend);
    }
    return inDoubt(traits, onUncertain);
}

} // namespace covershift::sync
