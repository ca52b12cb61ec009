#include "json.h"
#include "zegopushanswer.h"
#include "zegorequest.h"

#include <api/zegoshift.h>
#include <api/zegov2.h>

#include <QJsonObject>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue wireValue(const std::optional<Instant>& instant)
{
    return instant ? QJsonValue(QString::fromLatin1(wireTime(*instant))) : QJsonValue();
}

/// Whether a member of an answer says this time, however it is written; `null` says none.
bool says(const QJsonValue& value, const std::optional<Instant>& time)
{
    if (!time)
        return value.isNull();
    const auto said = parseInstant(value.toString());
    return said && wholeSecond(*said) == wholeSecond(*time);
}

} // namespace

QByteArray ZegoInsert::path()
{
    return "/v2/shift/";
}

QByteArray ZegoInsert::payload() const
{
    return compact({{u"user"_s, QJsonObject{{identityName(identifier.kind), identifier.value}}},
        {u"startTime"_s, wireValue(start)}, {u"endTime"_s, wireValue(end)}});
}

QByteArray ZegoEnd::path() const
{
    return "/v2/shift/" + QUrl::toPercentEncoding(remoteId);
}

QByteArray ZegoEnd::payload() const
{
    return compact({{u"endTime"_s, wireValue(end)}});
}

QByteArray ZegoMatch::path()
{
    return "/v1/match/";
}

QByteArray ZegoMatch::payload() const
{
    return compact({{u"customerNumber"_s, customerNumber}, {u"success"_s, success}});
}

HttpRequest zegoPut(
    const QUrl& base, const QByteArray& path, const QByteArray& key, const QByteArray& payload)
{
    return zegoPush("PUT", base, path, key, payload);
}

ZegoAnswer decodeInsert(const HttpOutcome& outcome, Instant now, const ZegoInsert& sent)
{
    return readPushAnswer(
        outcome, now, [&sent](int status, const QByteArray& body) -> std::optional<QString> {
            const auto object = strictObject(body);
            if (status != 201 || !object || !object->contains("endTime"_L1))
                return std::nullopt;
            const QJsonValue person
                = object->value("user"_L1).toObject().value(identityName(sent.identifier.kind));
            if (person.toString() != sent.identifier.value || !says(object->value("startTime"_L1), sent.start)
                || !says(object->value("endTime"_L1), sent.end))
                return std::nullopt;
            return exactId(body, u"id"_s);
        });
}

ZegoAnswer decodeEnd(const HttpOutcome& outcome, Instant now, const ZegoEnd& sent)
{
    return readPushAnswer(
        outcome, now, [&sent](int status, const QByteArray& body) -> std::optional<QString> {
            const auto object = strictObject(body);
            if ((status != 201 && status != 200) || !object || !says(object->value("endTime"_L1), sent.end))
                return std::nullopt;
            return sent.remoteId;
        });
}

} // namespace covershift::api
