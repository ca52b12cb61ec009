#pragma once

#include <api/pushanswer.h>

#include <functional>

namespace covershift::api {

constexpr qsizetype MostText = 1000; ///< characters kept of each text that a provider gives for a person
constexpr qsizetype MostFields = 100; ///< field texts kept of one refusal

/// What is a provider's own in reading a whole answer.
struct AnswerReading
{
    std::function<std::optional<Error>(int status)> refusal; ///< asked first, at any status
    std::function<bool(int status)> taken; ///< asked about 2xx only
    std::function<ErrorKind(int status, bool withProvidersError)> kindOf;
    std::function<bool()> isCutShort; ///< whether the body begins as the provider's refusal and ends early
};

/// What kind of answer it is; `now` is for Retry-After.
[[nodiscard]] PushAnswer readAnswer(const HttpOutcome& outcome, Instant now, const AnswerReading& reading);

/// What an answer says that is not a whole one to a read call, which has no bytes to lose.
[[nodiscard]] Error unreachable(const HttpOutcome& outcome);

} // namespace covershift::api
