#include "shiftcodec.h"

#include "jsonplace.h"
#include "zegocodec.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace covershift::sandbox {

namespace {

constexpr auto startWithin = 30min;
constexpr auto longest = 14h;

/// As the host spells it: with a blank at its end.
const QString startField = u"startTime "_s;
const QString endField = u"endTime"_s;

tl::unexpected<BodyRefusal> wrong(const QString& field, const QString& text)
{
    return tl::unexpected(BodyRefusal{field, text});
}

/// The object of a body that has these members and no others; an error's field is empty.
tl::expected<QJsonObject, BodyRefusal> readObject(const QByteArray& body, const QSet<QString>& members)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong({}, u"JSON decode error at %1"_s.arg(placeInText(body, error.offset)));
    if (!document.isObject())
        return wrong({}, u"the body must be an object"_s);
    const QJsonObject object = document.object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!members.contains(member.key()))
            return wrong(member.key(), u"is not a known field"_s);
    }
    for (const QString& name : members) {
        if (!object.contains(name))
            return wrong(name, u"must be given"_s);
    }
    return object;
}

std::optional<BodyRefusal> readPerson(const QJsonValue& value, InsertBody& insert)
{
    const QJsonObject user = value.toObject();
    if (user.size() != 1)
        return BodyRefusal{u"user"_s, u"must name one of `customerNumber` and `workProviderUserId`"_s};
    insert.identityName = user.begin().key();
    insert.identity = user.begin().value().toString();
    if (insert.identityName != "customerNumber"_L1 && insert.identityName != "workProviderUserId"_L1)
        return BodyRefusal{u"user"_s, u"`%1` is not a known field"_s.arg(insert.identityName)};
    if (insert.identity.trimmed().isEmpty())
        return BodyRefusal{insert.identityName, u"must be a string that is not empty"_s};
    return std::nullopt;
}

tl::expected<Instant, BodyRefusal> readTime(const QString& field, const QJsonValue& value)
{
    const auto time = readTimestamp(value.toString());
    if (!time)
        return wrong(field, u"must be an ISO-8601 string with a time zone offset"_s);
    return *time;
}

} // namespace

tl::expected<InsertBody, BodyRefusal> readInsert(const QByteArray& body)
{
    const auto object = readObject(body, {u"user"_s, u"startTime"_s, u"endTime"_s});
    if (!object)
        return tl::unexpected(object.error());
    InsertBody insert;
    if (auto refusal = readPerson(object->value("user"_L1), insert))
        return tl::unexpected(*std::move(refusal));
    const auto start = readTime(startField, object->value("startTime"_L1));
    if (!start)
        return tl::unexpected(start.error());
    insert.start = *start;
    if (const QJsonValue value = object->value("endTime"_L1); !value.isNull()) {
        const auto end = readTime(endField, value);
        if (!end)
            return tl::unexpected(end.error());
        insert.end = *end;
    }
    return insert;
}

tl::expected<Instant, BodyRefusal> readEnd(const QByteArray& body)
{
    const auto object = readObject(body, {u"endTime"_s});
    if (!object)
        return tl::unexpected(object.error());
    return readTime(endField, object->value("endTime"_L1));
}

tl::expected<MatchBody, QString> readMatch(const QByteArray& body)
{
    const auto object = readObject(body, {u"customerNumber"_s, u"success"_s});
    if (!object) {
        const BodyRefusal& refusal = object.error();
        return tl::unexpected(
            refusal.field.isEmpty() ? refusal.text : u"`%1` %2"_s.arg(refusal.field, refusal.text));
    }
    const MatchBody match{
        object->value("customerNumber"_L1).toString(), object->value("success"_L1).toBool()};
    if (match.customerNumber.trimmed().isEmpty())
        return tl::unexpected(u"`customerNumber` must be a string that is not empty"_s);
    if (!object->value("success"_L1).isBool())
        return tl::unexpected(u"`success` must be true or false"_s);
    return match;
}

std::optional<BodyRefusal> outsideLimits(
    Instant start, const std::optional<Instant>& end, std::optional<Instant> now)
{
    if (now && std::chrono::abs(start - std::chrono::floor<seconds>(*now)) > startWithin)
        return BodyRefusal{startField, u"`startTime` must be within 30 minutes from now."_s};
    if (end && *end <= start)
        return BodyRefusal{endField, u"`endTime` must be after `startTime`."_s};
    if (end && *end - start > longest)
        return BodyRefusal{endField, u"A shift must not be longer than 14:00:00."_s};
    return std::nullopt;
}

} // namespace covershift::sandbox
