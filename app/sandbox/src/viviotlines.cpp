#include "viviotlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

constexpr std::array calls{"InsertShift"_L1, "InsertTeam"_L1, "UpdateTeam"_L1};

QJsonArray arrayOf(const QVector<int>& numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QVector<int> numbersIn(const QJsonValue& value)
{
    QVector<int> numbers;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& number : array)
        numbers.append(number.toInt());
    return numbers;
}

QJsonValue dayText(const std::optional<QDate>& day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

std::optional<QDate> dayIn(const QJsonValue& value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QByteArray lineOf(const ViviotTaken& by, QJsonObject object)
{
    object.insert("call"_L1, calls[static_cast<size_t>(by.call)]);
    object.insert("user"_L1, by.user);
    object.insert("xml"_L1, by.xml);
    object.insert("id"_L1, by.id.toString(QUuid::WithoutBraces));
    object.insert("name"_L1, by.name);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray lineOf(const ViviotTaken& by, const ViviotShift& shift)
{
    const QJsonValue team
        = shift.team ? QJsonValue(shift.team->toString(QUuid::WithoutBraces)) : QJsonValue();
    return lineOf(by,
        {{u"team"_s, team}, {u"start"_s, shift.startOffset}, {u"duration"_s, shift.duration},
            {u"first_day"_s, dayText(shift.firstDay)}, {u"last_day"_s, dayText(shift.lastDay)},
            {u"members"_s, arrayOf(shift.members)}});
}

QByteArray lineOf(const ViviotTaken& by, const ViviotTeam& team)
{
    return lineOf(by,
        {{u"leader"_s, team.leader ? QJsonValue(*team.leader) : QJsonValue()},
            {u"members"_s, arrayOf(team.members)}});
}

std::optional<ViviotLine> viviotLine(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto* call = std::find(calls.begin(), calls.end(), object.value("call"_L1).toString());
    ViviotLine read;
    read.by = {static_cast<ViviotTaken::Call>(call - calls.begin()), object.value("user"_L1).toString(),
        object.value("xml"_L1).toBool(), QUuid(object.value("id"_L1).toString()),
        object.value("name"_L1).toString()};
    if (call == calls.end() || read.by.id.isNull() || read.by.name.isEmpty())
        return std::nullopt;
    const QVector<int> members = numbersIn(object.value("members"_L1));
    read.team = {read.by.id, read.by.name, std::nullopt, members};
    if (object.value("leader"_L1).isDouble())
        read.team.leader = object.value("leader"_L1).toInt();
    const QUuid team(object.value("team"_L1).toString());
    read.shift = {read.by.id, read.by.name, team.isNull() ? std::nullopt : std::optional(team),
        object.value("start"_L1).toInt(), object.value("duration"_L1).toInt(),
        dayIn(object.value("first_day"_L1)), dayIn(object.value("last_day"_L1)), members};
    return read;
}

} // namespace covershift::sandbox
