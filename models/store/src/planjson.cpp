#include "planjson.h"

#include "memberslist.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue dayText(const std::optional<QDate>& day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

std::optional<QDate> dayFrom(const QJsonValue& text)
{
    const QDate day = QDate::fromString(text.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

QString toJsonText(const TemplateContent& content)
{
    const QJsonObject object{{u"name"_s, content.name}, {u"team"_s, content.team.value},
        {u"start_offset"_s, content.startOffset}, {u"duration"_s, content.duration},
        {u"start_date"_s, dayText(content.firstDay)}, {u"end_date"_s, dayText(content.lastDay)},
        {u"members"_s, membersText(content.members)}, {u"weekdays"_s, int(content.weekdays)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<TemplateContent> contentFromJsonText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    TemplateContent content;
    content.name = object["name"_L1].toString();
    content.team = TeamId(object["team"_L1].toInteger());
    content.startOffset = object["start_offset"_L1].toInt();
    content.duration = object["duration"_L1].toInt();
    content.firstDay = dayFrom(object["start_date"_L1]);
    content.lastDay = dayFrom(object["end_date"_L1]);
    content.members = membersFrom(object["members"_L1].toString());
    content.weekdays = WeekdaySet(object["weekdays"_L1].toInt());
    return toJsonText(content) == text ? std::optional(content) : std::nullopt;
}

QString toJsonText(const TeamContent& content)
{
    const QJsonObject object{{u"name"_s, content.name},
        {u"leader"_s, content.leader ? QJsonValue(content.leader->value) : QJsonValue()},
        {u"members"_s, membersText(content.members)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<TeamContent> teamContentFromJsonText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!object["name"_L1].isString())
        return std::nullopt;
    TeamContent content;
    content.name = object["name"_L1].toString();
    if (object["leader"_L1].isDouble())
        content.leader = BusinessUserId(object["leader"_L1].toInteger());
    content.members = membersFrom(object["members"_L1].toString());
    return content;
}

} // namespace covershift::store
