#include "json.h"
#include "zegopushanswer.h"
#include "zegorequest.h"

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
        return compact(wireObject(entries.constFirst()));
    QJsonArray array;
    for (const Entry& entry : entries)
        array.append(wireObject(entry));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

HttpRequest zegoPost(
    const QUrl& base, const QByteArray& path, const QByteArray& key, const QByteArray& payload)
{
    return zegoPush("POST", base, path, key, payload);
}

ZegoAnswer decodeShiftPush(const HttpOutcome& outcome, Instant now)
{
    return readPushAnswer(outcome, now, [](int status, const QByteArray& body) {
        return status == 202 && isPending(body) ? std::optional(QString()) : std::nullopt;
    });
}

QByteArray wireTime(Instant instant)
{
    QByteArray text = toIsoUtc(wholeSecond(instant)).toLatin1();
    text.chop(1); // the Z
    return text + "+00:00";
}

} // namespace covershift::api
