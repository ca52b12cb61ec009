#include "viviotdto.h"

#include "viviotnames.h"

namespace covershift::api {

using namespace names;

namespace {

QVector<BusinessUser> membersFrom(WireFields& fields, QLatin1StringView member, QLatin1StringView item,
    QLatin1StringView space, MemberForm form)
{
    QVector<BusinessUser> members;
    for (const WireNode& node : fields.list(member, item, space)) {
        BusinessUser user;
        if (const auto id = wholeNumberOf(node, WireFields::NumberForm::Number);
            id && form == MemberForm::IdsOrObjects) {
            user.id = BusinessUserId(*id);
            if (!user.id.isValid())
                fields.blame(member, ImportReason::OutOfRange);
        } else {
            WireFields inner(node, space);
            if (!inner.isWell()) {
                fields.blame(member, ImportReason::NotAnInteger);
                continue;
            }
            user.id = inner.user("BusinessUserId"_L1);
            user.firstName = inner.text("FirstName"_L1);
            user.lastName = inner.text("LastName"_L1);
            for (const WireFields::Fault& fault : inner.faults())
                fields.blame(member, fault.reason);
        }
        members.append(user);
    }
    return members;
}

std::optional<RemoteTeam> teamFrom(const WireNode& node)
{
    WireFields fields(node, Any);
    RemoteTeam team;
    team.id = fields.guid("Id"_L1);
    team.organization = fields.guid("OrganizationId"_L1);
    team.name = fields.text("Name"_L1);
    // No user has the id 0: it is .NET's for a number that was not set.
    if (const auto leader = fields.whole("LeaderBusinessUserId"_L1); leader && *leader != 0)
        team.leader = BusinessUserId(*leader);
    team.members = membersFrom(fields, "TeamMembers"_L1, Any, Any, MemberForm::Objects);
    const bool leads = !team.leader || team.leader->isValid();
    return fields.isWell() && !team.id.isNull() && leads ? std::optional(team) : std::nullopt;
}

std::optional<BusinessUser> userFrom(const WireNode& node)
{
    WireFields fields(node, Any);
    BusinessUser user;
    user.id = fields.user("Id"_L1);
    user.firstName = fields.text("FirstName"_L1);
    user.lastName = fields.text("LastName"_L1);
    user.email = fields.text("Email"_L1).trimmed();
    return fields.isWell() ? std::optional(user) : std::nullopt;
}

/// All items of a list, which must be there; nothing where one of them cannot be read.
template <class T, class ReadItem>
std::optional<QVector<T>> allOf(WireFields& fields, QLatin1StringView member, QLatin1StringView item,
    QLatin1StringView itemSpace, const ReadItem& readItem)
{
    if (!fields.member(member))
        return std::nullopt;
    QVector<T> all;
    for (const WireNode& node : fields.list(member, item, itemSpace)) {
        const std::optional<T> one = readItem(node);
        if (!one)
            return std::nullopt;
        all.append(*one);
    }
    return fields.isWell() ? std::optional(all) : std::nullopt;
}

} // namespace

RemoteShift shiftFrom(
    const WireNode& node, const ViviotReading& reading, MemberForm form, QVector<WireFields::Fault>& faults)
{
    WireFields fields(node, ShiftDto);
    RemoteShift shift;
    if (!fields.isWell()) {
        faults = fields.faults();
        return shift;
    }
    shift.id = fields.guid("Id"_L1);
    shift.organization = fields.guid("OrganizationId"_L1);
    shift.name = fields.text("Name"_L1);
    shift.team = fields.guid("TeamId"_L1);
    shift.startOffset = fields.minutes("StartTimeOffset"_L1);
    shift.duration = fields.minutes("EndTimeOffset"_L1, WireFields::NumberForm::NumberOrText);
    shift.firstDay = fields.day("StartDate"_L1, reading.organisation);
    shift.lastDay = fields.day("EndDate"_L1, reading.organisation);
    if (shift.lastDay && reading.endDate == EndDateMeaning::Exclusive)
        shift.lastDay = shift.lastDay->addDays(-1);
    shift.members = membersFrom(fields, "ShiftMembers"_L1, "ShiftMemberDto"_L1, ShiftDto, form);
    faults = fields.faults();
    return shift;
}

std::optional<QVector<RemoteShift>> shiftsFrom(const WireNode& root, const ViviotReading& reading)
{
    const bool isElement = root.kind == WireNode::Kind::Element;
    if (isElement && (root.name != "ShiftResponse"_L1 || root.space != Business))
        return std::nullopt;
    WireFields fields(root, Business);
    return allOf<RemoteShift>(fields, "Shifts"_L1, "ShiftDto"_L1, ShiftDto,
        [&](const WireNode& node) -> std::optional<RemoteShift> {
            QVector<WireFields::Fault> faults;
            const RemoteShift shift = shiftFrom(node, reading, MemberForm::Objects, faults);
            return faults.isEmpty() ? std::optional(shift) : std::nullopt;
        });
}

std::optional<QVector<RemoteTeam>> teamsFrom(const WireNode& root)
{
    WireFields fields(root, Any);
    return allOf<RemoteTeam>(fields, "Teams"_L1, Any, Any, teamFrom);
}

std::optional<QVector<BusinessUser>> usersFrom(const WireNode& root)
{
    WireFields fields(root, Any);
    return allOf<BusinessUser>(fields, "Data"_L1, Any, Any, userFrom);
}

} // namespace covershift::api
