#include <domain/planpush.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray idsOf(const QVector<BusinessUserId>& members)
{
    QJsonArray ids;
    for (const BusinessUserId member : members)
        ids.append(member.value);
    return ids;
}

QVector<BusinessUserId> membersOf(const QJsonValue& ids)
{
    QVector<BusinessUserId> members;
    for (const QJsonValue& id : ids.toArray())
        members.append(BusinessUserId(id.toInteger()));
    return members;
}

QJsonValue dayText(const std::optional<QDate>& day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

std::optional<QDate> dayFrom(const QJsonValue& text)
{
    const QDate day = QDate::fromString(text.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonValue idText(const QUuid& id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(guidText(id));
}

QByteArray written(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray packed(const TemplatePush& push)
{
    return written(
        {{u"name"_s, push.name}, {u"team"_s, idText(push.team)}, {u"start_offset"_s, push.startOffset},
            {u"duration"_s, push.duration}, {u"start_date"_s, dayText(push.firstDay)},
            {u"end_date"_s, dayText(push.lastDay)}, {u"members"_s, idsOf(push.members)}});
}

QByteArray packed(const TeamPush& push)
{
    return written({{u"id"_s, idText(push.remoteId)}, {u"name"_s, push.name},
        {u"leader"_s, push.leader ? QJsonValue(push.leader->value) : QJsonValue()},
        {u"members"_s, idsOf(push.members)}});
}

std::optional<TemplatePush> unpackedTemplate(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    TemplatePush push;
    push.name = object["name"_L1].toString();
    push.team = guidFrom(object["team"_L1].toString()).value_or(QUuid());
    push.startOffset = object["start_offset"_L1].toInt();
    push.duration = object["duration"_L1].toInt();
    push.firstDay = dayFrom(object["start_date"_L1]);
    push.lastDay = dayFrom(object["end_date"_L1]);
    push.members = membersOf(object["members"_L1]);
    return packed(push) == bytes ? std::optional(push) : std::nullopt;
}

std::optional<TeamPush> unpackedTeam(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    TeamPush push;
    push.remoteId = guidFrom(object["id"_L1].toString()).value_or(QUuid());
    push.name = object["name"_L1].toString();
    if (object["leader"_L1].isDouble())
        push.leader = BusinessUserId(object["leader"_L1].toInteger());
    push.members = membersOf(object["members"_L1]);
    return packed(push) == bytes ? std::optional(push) : std::nullopt;
}

Result<TemplatePush> pushOf(const TemplateContent& content, std::span<const Team> teams)
{
    TemplatePush push{content.name, {}, content.startOffset, content.duration, content.firstDay,
        content.lastDay, content.members};
    if (!content.team.isValid())
        return push;
    const auto team = std::ranges::find(teams, content.team, &Team::id);
    if (team == teams.end() || team->remoteId.isNull())
        return failure(ErrorKind::TeamNotPushed, team == teams.end() ? QString() : team->name);
    push.team = team->remoteId;
    return push;
}

TeamPush pushOf(const Team& team)
{
    return {team.remoteId, team.name, team.leader, team.members};
}

} // namespace covershift
