#include "json.h"
#include "viviotbody.h"

#include <api/viviotteam.h>

namespace covershift::api {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An insert where `id` is null.
QByteArray teamPayload(const QString& root, const QUuid& id, const QString& name,
    const std::optional<BusinessUserId>& leader, const QVector<BusinessUserId>& members,
    const ViviotSettings& settings)
{
    const bool saysMembers = !id.isNull() || !members.isEmpty();
    if (settings.format == ViviotFormat::Xml) {
        XmlBody body(root);
        if (!id.isNull())
            body.add(u"Id"_s, id);
        if (leader)
            body.add(u"LeaderBusinessUserId"_s, leader->value);
        body.add(u"Name"_s, name);
        if (saysMembers)
            body.add(u"TeamMembers"_s, members);
        return body.finished();
    }
    QJsonObject body{{u"name"_s, name}};
    if (!id.isNull())
        body.insert(u"id"_s, guidText(id));
    if (leader)
        body.insert(u"leaderBusinessUserId"_s, leader->value);
    if (saysMembers)
        body.insert(u"teamMembers"_s, wireIds(members));
    return compact(body);
}

} // namespace

QByteArray InsertTeam::payload(const ViviotSettings& settings) const
{
    return teamPayload(u"InsertTeam"_s, {}, name, leader, members, settings);
}

QByteArray UpdateTeam::payload(const ViviotSettings& settings) const
{
    return teamPayload(u"UpdateTeam"_s, id, name, leader, members, settings);
}

} // namespace covershift::api
