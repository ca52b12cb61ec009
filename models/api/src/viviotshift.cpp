#include "json.h"
#include "viviotbody.h"

#include <api/viviotshift.h>

#include <algorithm>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QDate> wireEnd(const std::optional<QDate>& lastDay, EndDateMeaning meaning)
{
    if (!lastDay || meaning == EndDateMeaning::Inclusive)
        return lastDay;
    const QDate dayAfter = lastDay->addDays(1);
    // .NET knows no day after the last of the year 9999: a shift until then is one for ever.
    return dayAfter.year() > 9999 ? std::nullopt : std::optional(dayAfter);
}

} // namespace

QByteArray InsertShift::payload(const ViviotSettings& settings) const
{
    const auto end = wireEnd(lastDay, settings.endDate);
    if (settings.format == ViviotFormat::Xml) {
        XmlBody body(u"InsertShift"_s);
        if (end)
            body.add(u"EndDate"_s, *end);
        body.add(u"EndTimeOffset"_s, duration);
        body.add(u"Name"_s, name);
        if (!members.isEmpty())
            body.add(u"ShiftMembers"_s, members);
        if (firstDay)
            body.add(u"StartDate"_s, *firstDay);
        body.add(u"StartTimeOffset"_s, startOffset);
        if (!team.isNull())
            body.add(u"TeamId"_s, team);
        return body.finished();
    }
    QJsonObject body{{u"name"_s, name}, {u"startTimeOffset"_s, startOffset}, {u"endTimeOffset"_s, duration}};
    if (!team.isNull())
        body.insert(u"teamId"_s, guidText(team));
    if (firstDay)
        body.insert(u"startDate"_s, wireMs(*firstDay));
    if (end)
        body.insert(u"endDate"_s, wireMs(*end));
    if (!members.isEmpty())
        body.insert(u"shiftMembers"_s, wireIds(members));
    return compact(body);
}

TemplateContent contentOf(const RemoteShift& shift, std::span<const Team> teams)
{
    TemplateContent content;
    content.name = shift.name;
    content.startOffset = shift.startOffset;
    content.duration = shift.duration;
    content.firstDay = shift.firstDay;
    content.lastDay = shift.lastDay;
    content.members = idsOf(shift.members);
    if (!shift.team.isNull()) {
        const auto team = std::ranges::find(teams, shift.team, &Team::remoteId);
        if (team != teams.end())
            content.team = team->id;
    }
    return content;
}

} // namespace covershift::api
