#include "json.h"
#include "zegorequest.h"
#include "zegostatus.h"

#include <api/zegoshift.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject wireObject(const ZegoShiftPush::Entry& entry)
{
    return {{identityName(entry.identifier.kind), entry.identifier.value},
        {u"timestamp"_s, QString::fromLatin1(wireTime(entry.at))}};
}

bool isPending(const QByteArray& body)
{
    const auto object = strictObject(body);
    return object && object->value("status"_L1) == "PENDING"_L1 && !object->contains("error"_L1);
}

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

ZegoAnswer decodeWhole(const HttpOutcome& outcome)
{
    const int status = outcome.status;
    if (status == 202 && isPending(outcome.body)) {
        ZegoAnswer taken;
        taken.kind = AnswerKind::Taken;
        taken.status = status;
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

QByteArray ZegoShiftPush::path() const
{
    QByteArray path = entries.size() == 1 ? "/v1/shift/" : "/v1/batch/";
    path += verb == Verb::Login ? "login/" : "logout/";
    return path;
}

QByteArray ZegoShiftPush::payload() const
{
    if (entries.size() == 1)
        return QJsonDocument(wireObject(entries.constFirst())).toJson(QJsonDocument::Compact);
    QJsonArray array;
    for (const Entry& entry : entries)
        array.append(wireObject(entry));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

HttpRequest zegoPost(
    const QUrl& base, const QByteArray& path, const QByteArray& key, const QByteArray& payload)
{
    HttpRequest request = zegoRequest("POST", base, path, key);
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = payload;
    return request;
}

ZegoAnswer decodeShiftPush(const HttpOutcome& outcome, Instant now)
{
    if (!outcome.isWhole()) {
        const bool isSent = outcome.bodyBytesHandedOut > 0;
        return withError(isSent ? AnswerKind::Lost : AnswerKind::NotSent,
            {isSent ? ErrorKind::AnswerLost : ErrorKind::NotSent, outcome.status, outcome.failureText, {}});
    }
    ZegoAnswer answer = decodeWhole(outcome);
    answer.retryAfter = parseRetryAfter(outcome.header("Retry-After"), now);
    return answer;
}

QByteArray wireTime(Instant instant)
{
    QByteArray text = toIsoUtc(wholeSecond(instant)).toLatin1();
    text.chop(1); // the Z
    return text + "+00:00";
}

} // namespace covershift::api
