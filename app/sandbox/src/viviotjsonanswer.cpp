#include "viviotanswer.h"
#include "viviotdays.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

QString guidOf(const QUuid& id)
{
    return id.toString(QUuid::Id128);
}

QJsonArray membersOf(const QVector<int>& ids, const QVector<ViviotUser>& users)
{
    QJsonArray members;
    for (const ViviotUser& user : peopleOf(ids, users))
        members.append(QJsonObject{{u"businessUserId"_s, user.id}, {u"firstName"_s, user.firstName},
            {u"lastName"_s, user.lastName}});
    return members;
}

QJsonObject shiftObject(const ViviotShift& shift, const ViviotAnswer& answer, const ViviotStyle& style)
{
    QJsonObject object{{u"id"_s, guidOf(shift.id)}, {u"organizationId"_s, guidOf(answer.organisation)},
        {u"name"_s, shift.name}, {u"startTimeOffset"_s, shift.startOffset},
        {u"endTimeOffset"_s, shift.duration}, {u"shiftMembers"_s, membersOf(shift.members, answer.users)}};
    if (shift.team)
        object.insert("teamId"_L1, guidOf(*shift.team));
    if (shift.firstDay)
        object.insert("startDate"_L1, jsonDay(*shift.firstDay, style));
    if (const WireDay end = endDateOf(shift.lastDay, style))
        object.insert("endDate"_L1, jsonDay(*end, style));
    return object;
}

QJsonObject teamObject(const ViviotTeam& team, const ViviotAnswer& answer)
{
    QJsonObject object{{u"id"_s, guidOf(team.id)}, {u"organizationId"_s, guidOf(answer.organisation)},
        {u"name"_s, team.name}, {u"teamMembers"_s, membersOf(team.members, answer.users)}};
    if (team.leader)
        object.insert("leaderBusinessUserId"_L1, *team.leader);
    return object;
}

QJsonObject userObject(const ViviotUser& user)
{
    QJsonObject object{{u"id"_s, user.id}, {u"userName"_s, user.userName}, {u"firstName"_s, user.firstName},
        {u"lastName"_s, user.lastName}, {u"email"_s, user.email},
        {u"roles"_s, QJsonArray::fromStringList(user.roles)}};
    if (!user.phone.isEmpty())
        object.insert("phoneNumber"_L1, user.phone);
    return object;
}

QJsonObject statusObject(const ViviotFailure& failure)
{
    QJsonObject object{{u"errorCode"_s, failure.code}, {u"message"_s, failure.message}};
    QJsonArray errors;
    for (const FieldError& error : failure.errors)
        errors.append(QJsonObject{
            {u"errorCode"_s, error.code}, {u"fieldName"_s, error.field}, {u"message"_s, error.message}});
    if (!errors.isEmpty())
        object.insert("errors"_L1, errors);
    return object;
}

template <class Item, class Make>
QJsonObject listed(const QString& name, const QVector<Item>& items, Make make)
{
    QJsonArray array;
    for (const Item& item : items)
        array.append(make(item));
    return {{name, array}};
}

QJsonObject objectOf(const ViviotAnswer& answer, const ViviotStyle& style)
{
    if (answer.failure)
        return {{u"responseStatus"_s, statusObject(*answer.failure)}};
    switch (answer.shape) {
    case ViviotAnswer::Shape::Shifts:
        return listed(u"shifts"_s, answer.shifts,
            [&](const ViviotShift& shift) { return shiftObject(shift, answer, style); });
    case ViviotAnswer::Shape::Teams:
        return listed(
            u"teams"_s, answer.teams, [&](const ViviotTeam& team) { return teamObject(team, answer); });
    case ViviotAnswer::Shape::Users:
        return listed(u"data"_s, answer.users, &userObject);
    case ViviotAnswer::Shape::SignedIn:
        break;
    }
    // The host's own DTO of a sign-in always has a status, which is empty when all went well.
    return {{u"sessionId"_s, QString::fromLatin1(answer.session)}, {u"userName"_s, answer.user},
        {u"responseStatus"_s, QJsonObject()}};
}

} // namespace

QVector<ViviotUser> peopleOf(const QVector<int>& ids, const QVector<ViviotUser>& users)
{
    QVector<ViviotUser> people;
    for (const int id : ids) {
        const auto known
            = std::find_if(users.begin(), users.end(), [&](const ViviotUser& user) { return user.id == id; });
        people.append(known == users.end() ? ViviotUser{id, {}, {}, {}, {}, {}, {}} : *known);
    }
    return people;
}

QByteArray jsonOf(const ViviotAnswer& answer, const ViviotStyle& style)
{
    return QJsonDocument(objectOf(answer, style)).toJson(QJsonDocument::Compact);
}

} // namespace covershift::sandbox
