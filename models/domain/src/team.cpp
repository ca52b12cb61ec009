#include <domain/team.h>

#include <QByteArrayView>

#include <algorithm>
#include <utility>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Places that have been renamed: each is known to some system by the other id alone.
constexpr std::pair<QByteArrayView, QByteArrayView> Renamed[] = {
    {"Africa/Asmara", "Africa/Asmera"},
    {"America/Argentina/Buenos_Aires", "America/Buenos_Aires"},
    {"America/Indiana/Indianapolis", "America/Indianapolis"},
    {"America/Kentucky/Louisville", "America/Louisville"},
    {"America/Nuuk", "America/Godthab"},
    {"Asia/Ho_Chi_Minh", "Asia/Saigon"},
    {"Asia/Kathmandu", "Asia/Katmandu"},
    {"Asia/Kolkata", "Asia/Calcutta"},
    {"Asia/Yangon", "Asia/Rangoon"},
    {"Atlantic/Faroe", "Atlantic/Faeroe"},
    {"Europe/Kyiv", "Europe/Kiev"},
    {"Pacific/Chuuk", "Pacific/Truk"},
    {"Pacific/Kanton", "Pacific/Enderbury"},
    {"Pacific/Pohnpei", "Pacific/Ponape"},
};

/// The other id of a place that was renamed; empty: it was not.
QByteArray otherName(const QByteArray& iana)
{
    for (const auto& [now, former] : Renamed) {
        if (iana == now || iana == former)
            return (iana == now ? former : now).toByteArray();
    }
    return {};
}

} // namespace

QVector<BusinessUserId> idsOf(std::span<const BusinessUser> users)
{
    QVector<BusinessUserId> ids;
    ids.reserve(qsizetype(users.size()));
    for (const BusinessUser& user : users)
        ids.append(user.id);
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

void Team::setContent(const TeamContent& content)
{
    name = content.name;
    leader = content.leader;
    members = content.members;
}

TeamState stateOf(const Team& team, std::optional<OperationState> push)
{
    if (push && (isUnderWay(*push) || *push == OperationState::Uncertain))
        return TeamState::Queued;
    const bool isThere = team.remote && team.content() == *team.remote;
    // What was refused may have been taken back since: then there is nothing left to push.
    if (push && needsPerson(*push) && !isThere)
        return TeamState::Rejected;
    if (!team.remote)
        return TeamState::Draft;
    return isThere ? TeamState::Synced : TeamState::Changed;
}

QString teamStateName(TeamState state)
{
    switch (state) {
    case TeamState::Draft:
        return u"draft"_s;
    case TeamState::Queued:
        return u"queued"_s;
    case TeamState::Synced:
        return u"synced"_s;
    case TeamState::Changed:
        return u"changed"_s;
    case TeamState::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

QTimeZone zoneNamed(const QByteArray& iana)
{
    const QTimeZone zone(iana);
    const QByteArray other = zone.isValid() ? QByteArray() : otherName(iana);
    return other.isEmpty() ? zone : QTimeZone(other);
}

QTimeZone zoneOf(std::span<const Team> teams, TeamId team, const QTimeZone& organisation)
{
    const auto found = std::ranges::find(teams, team, &Team::id);
    if (found == teams.end() || found->timeZone.isEmpty())
        return organisation;
    const QTimeZone own = zoneNamed(found->timeZone);
    return own.isValid() ? own : organisation;
}

Result<QTimeZone> checkedTimeZone(const QString& iana)
{
    const QByteArray id = iana.toLatin1();
    // QTimeZone would take "UTC+05:00" for a zone, which has no clock changes and is none of the database's.
    const bool isOffset = iana != u"UTC" && iana.startsWith(u"UTC"_s);
    const bool isListed
        = QTimeZone::isTimeZoneIdAvailable(id) || QTimeZone::isTimeZoneIdAvailable(otherName(id));
    const QTimeZone zone = zoneNamed(id);
    if (isOffset || !isListed || !zone.isValid())
        return failure(ErrorKind::InvalidTimeZone, iana);
    return zone;
}

std::optional<QUuid> guidFrom(QStringView text)
{
    QString digits = text.trimmed().toString();
    if (digits.startsWith(u'{') && digits.endsWith(u'}'))
        digits = digits.sliced(1, digits.size() - 2);
    if (digits.size() == 36) {
        for (const qsizetype dash : {23, 18, 13, 8}) {
            if (digits.at(dash) != u'-')
                return std::nullopt;
            digits.remove(dash, 1);
        }
    }
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    if (digits.size() != 32 || !std::ranges::all_of(digits, isHex))
        return std::nullopt;
    for (const qsizetype dash : {8, 13, 18, 23})
        digits.insert(dash, u'-');
    const QUuid guid = QUuid::fromString(digits);
    return guid.isNull() ? std::nullopt : std::optional(guid);
}

QString guidText(const QUuid& guid)
{
    return guid.toString(QUuid::Id128);
}

} // namespace covershift
