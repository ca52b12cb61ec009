#include "viviotseed.h"

#include "fleet.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

/// Viviot knows some workers by another address, so that only the name finds them.
constexpr int otherAddressInTeam = 4;
constexpr int firstOfOthers = 5001;
constexpr int teamSize = FleetSize / FleetTeams;

QByteArray secretOf(quint32 seed, const QString& what)
{
    const QString source = u"covershift sandbox viviot %1 %2"_s.arg(seed).arg(what);
    return QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
}

ViviotAccount accountOf(quint32 seed, const QString& user)
{
    return {user, "sandbox-" + secretOf(seed, user + u" password"_s),
        "sandbox-" + secretOf(seed, user + u" token"_s)};
}

ViviotUser userNamed(int id, const QString& name)
{
    ViviotUser user;
    user.id = id;
    user.firstName = name.section(u' ', 0, 0);
    user.lastName = name.section(u' ', 1);
    return user;
}

QVector<ViviotUser> ridersOf(const QVector<FleetWorker>& fleet)
{
    QVector<ViviotUser> users;
    for (qsizetype i = 0; i < fleet.size(); ++i) {
        const FleetWorker& worker = fleet.at(i);
        ViviotUser user = userNamed(worker.businessUserId, worker.name);
        user.email = worker.email;
        if (i % teamSize == otherAddressInTeam)
            user.email.replace(u"@example.com"_s, u"@riders.example"_s);
        user.userName = user.email;
        user.phone = worker.phone;
        user.roles = QStringList{u"User"_s};
        users.append(user);
    }
    return users;
}

QVector<ViviotTeam> teamsOf(quint32 seed, const QVector<FleetWorker>& fleet)
{
    QVector<ViviotTeam> teams;
    for (const FleetWorker& worker : fleet) {
        if (teams.isEmpty() || teams.constLast().name != worker.team)
            teams.append({viviotId(seed, "team"_L1, teams.size()), worker.team, worker.businessUserId, {}});
        teams.last().members.append(worker.businessUserId);
    }
    teams.last().leader.reset();
    return teams;
}

/// Those whom Viviot knows and the fleet does not.
void addOthers(ViviotSeed& world, quint32 seed)
{
    const QStringList names = makeOtherNames(seed, 6);
    const auto [admin, teamAdmin, member] = viviotAccounts(seed);
    const QStringList accounts{admin.user, teamAdmin.user, member.user};
    const QStringList roles{u"Admin"_s, u"TeamAdmin"_s, u"User"_s};
    for (int i = 0; i < names.size(); ++i) {
        ViviotUser user = userNamed(firstOfOthers + i, names.at(i));
        user.email = u"office%1@example.com"_s.arg(i + 1);
        user.userName = i < accounts.size() ? accounts.at(i) : user.email;
        user.roles = QStringList{roles.value(i, u"User"_s)};
        if (i >= accounts.size())
            world.teams[i - accounts.size()].members.append(user.id);
        world.users.append(user);
    }
}

QVector<ViviotShift> shiftsOf(quint32 seed, const QVector<ViviotTeam>& teams)
{
    const auto shift = [&](int number, const QString& name, qsizetype team, int start, int duration) {
        const ViviotTeam& whose = teams.at(team);
        ViviotShift made;
        made.id = viviotId(seed, "shift"_L1, number);
        made.name = name;
        made.team = whose.id;
        made.startOffset = start;
        made.duration = duration;
        made.members = whose.members.first(8);
        return made;
    };
    QVector<ViviotShift> shifts{shift(0, u"Airport mornings"_s, 5, 330, 480),
        shift(1, u"Night run"_s, 7, 1320, 480), shift(2, u"Bikes in December"_s, 0, 600, 570)};
    shifts[1].firstDay = QDate(2026, 1, 1);
    shifts[2].firstDay = QDate(2026, 11, 27);
    shifts[2].lastDay = QDate(2026, 12, 24);
    shifts[2].members.append(teams.constFirst().members.constLast());
    return shifts;
}

} // namespace

QUuid viviotId(quint32 seed, QLatin1StringView kind, qsizetype number)
{
    return QUuid::createUuidV5(QUuid(), u"covershift sandbox %1 %2 %3"_s.arg(seed).arg(kind).arg(number));
}

ViviotAccounts viviotAccounts(quint32 seed)
{
    return {accountOf(seed, u"admin"_s), accountOf(seed, u"team-admin"_s), accountOf(seed, u"member"_s)};
}

ViviotSeed makeViviotSeed(quint32 seed)
{
    const QVector<FleetWorker> fleet = makeFleet(seed);
    ViviotSeed world;
    world.organisation = viviotId(seed, "organisation"_L1, 0);
    world.users = ridersOf(fleet);
    world.teams = teamsOf(seed, fleet);
    addOthers(world, seed);
    world.shifts = shiftsOf(seed, world.teams);
    return world;
}

} // namespace covershift::sandbox
