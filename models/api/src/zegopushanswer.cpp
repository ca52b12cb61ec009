#include "zegopushanswer.h"

#include "json.h"
#include "zegostatus.h"

namespace covershift::api {

namespace {

/// Whether it is the body that tells a refusal by the provider from a stranger's answer.
bool dependsOnBody(int status)
{
    return kindOfStatus(status, true) != kindOfStatus(status, false);
}

ZegoAnswer withError(AnswerKind kind, Error error)
{
    ZegoAnswer answer;
    answer.kind = kind;
    answer.status = error.httpStatus;
    answer.error = std::move(error);
    return answer;
}

/// What a person needs to see that the URL is wrong: where it redirects to, or what came in place of JSON.
QString foreignDetail(const HttpOutcome& outcome)
{
    const QUrl target = QUrl::fromEncoded(outcome.header("Location"));
    if (outcome.status < 400 && target.isValid())
        return target.toString(
            QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return QString::fromLatin1(outcome.header("Content-Type").left(100));
}

ZegoAnswer decodeWhole(const HttpOutcome& outcome, const TakenAs& takenAs)
{
    const int status = outcome.status;
    const bool isSuccess = status >= 200 && status < 300;
    if (const auto remoteId = isSuccess ? takenAs(status, outcome.body) : std::nullopt) {
        ZegoAnswer taken;
        taken.kind = AnswerKind::Taken;
        taken.status = status;
        taken.remoteId = *remoteId;
        return taken;
    }
    if (status < 300)
        return withError(
            AnswerKind::Unreadable, {ErrorKind::AnswerUnreadable, status, foreignDetail(outcome), {}});
    if (auto error = parseZegoError(status, outcome.body))
        return withError(AnswerKind::ProviderError, *std::move(error));
    if (dependsOnBody(status) && isObjectCutShort(outcome.body))
        return withError(AnswerKind::Unreadable, {ErrorKind::AnswerUnreadable, status, {}, {}});
    return withError(AnswerKind::Foreign, {kindOfStatus(status, false), status, foreignDetail(outcome), {}});
}

} // namespace

ZegoAnswer readPushAnswer(const HttpOutcome& outcome, Instant now, const TakenAs& takenAs)
{
    if (!outcome.isWhole()) {
        const bool isSent = outcome.bodyBytesHandedOut > 0;
        return withError(isSent ? AnswerKind::Lost : AnswerKind::NotSent,
            {isSent ? ErrorKind::AnswerLost : ErrorKind::NotSent, outcome.status, outcome.failureText, {}});
    }
    ZegoAnswer answer = decodeWhole(outcome, takenAs);
    answer.retryAfter = parseRetryAfter(outcome.header("Retry-After"), now);
    return answer;
}

} // namespace covershift::api
