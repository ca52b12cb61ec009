#include "answerreading.h"

#include <api/hostclock.h>

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<milliseconds> delayOf(const QByteArray& value)
{
    static const QRegularExpression pattern(u"^-?[0-9]+$"_s);
    if (!pattern.match(QString::fromLatin1(value)).hasMatch())
        return std::nullopt;
    constexpr qint64 most = std::numeric_limits<qint64>::max() / 1000;
    bool fits = false;
    const qint64 given = value.toLongLong(&fits);
    if (!fits)
        return milliseconds((value.startsWith('-') ? -most : most) * 1000);
    return milliseconds(std::clamp(given, -most, most) * 1000);
}

PushAnswer withError(AnswerKind kind, Error error)
{
    PushAnswer answer;
    answer.kind = kind;
    answer.status = error.httpStatus;
    answer.error = std::move(error);
    return answer;
}

/// What a person needs to see that the URL is wrong: where it redirects to, or what came instead.
QString foreignDetail(const HttpOutcome& outcome)
{
    const QUrl target = QUrl::fromEncoded(outcome.header("Location"));
    if (outcome.status < 400 && target.isValid())
        return target.toString(
            QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return QString::fromLatin1(outcome.header("Content-Type").left(100));
}

PushAnswer readWhole(const HttpOutcome& outcome, const AnswerReading& reading)
{
    const int status = outcome.status;
    if (auto error = reading.refusal(status))
        return withError(AnswerKind::ProviderError, *std::move(error));
    if (status >= 200 && status < 300 && reading.taken(status)) {
        PushAnswer taken;
        taken.kind = AnswerKind::Taken;
        taken.status = status;
        return taken;
    }
    if (status < 300)
        return withError(
            AnswerKind::Unreadable, {ErrorKind::AnswerUnreadable, status, foreignDetail(outcome), {}});
    const bool bodyMatters = reading.kindOf(status, true) != reading.kindOf(status, false);
    if (bodyMatters && reading.isCutShort())
        return withError(AnswerKind::Unreadable, {ErrorKind::AnswerUnreadable, status, {}, {}});
    return withError(
        AnswerKind::Foreign, {reading.kindOf(status, false), status, foreignDetail(outcome), {}});
}

} // namespace

std::optional<milliseconds> parseRetryAfter(const QByteArray& value, Instant now)
{
    const QByteArray text = value.trimmed();
    if (const auto delay = delayOf(text))
        return delay;
    if (const auto date = parseHttpDate(text, now))
        return *date - now;
    return std::nullopt;
}

PushAnswer readAnswer(const HttpOutcome& outcome, Instant now, const AnswerReading& reading)
{
    if (!outcome.isWhole()) {
        const bool isSent = outcome.bodyBytesHandedOut > 0;
        return withError(isSent ? AnswerKind::Lost : AnswerKind::NotSent,
            {isSent ? ErrorKind::AnswerLost : ErrorKind::NotSent, outcome.status, outcome.failureText, {}});
    }
    PushAnswer answer = readWhole(outcome, reading);
    answer.retryAfter = parseRetryAfter(outcome.header("Retry-After"), now);
    return answer;
}

Error unreachable(const HttpOutcome& outcome)
{
    return {ErrorKind::HostUnreachable, outcome.status, outcome.failureText, {}};
}

} // namespace covershift::api
