#include "guidcolumn.h"
#include "memberslist.h"
#include "planjson.h"
#include "statements.h"

#include <store/database.h>
#include <store/teamrepository.h>

namespace covershift::store {

using namespace Qt::Literals::StringLiterals;

namespace {

void bindFields(Statement& statement, const Team& team)
{
    statement.bind(u":remote_id"_s, guidColumn(team.remoteId));
    statement.bind(u":name"_s, team.name);
    statement.bind(u":leader"_s, team.leader);
    statement.bind(u":members"_s, membersText(team.members));
    statement.bind(u":time_zone"_s, QString::fromLatin1(team.timeZone));
    statement.bind(u":missing"_s, team.missing);
    statement.bind(u":push"_s, team.push);
    statement.bind(u":remote"_s, team.remote ? toJsonText(*team.remote) : QString());
}

Team teamFrom(Row& row)
{
    Team team;
    team.id = row.id<TeamId>();
    team.remoteId = guidFrom(row);
    team.name = row.text();
    if (const auto leader = row.optionalInteger())
        team.leader = BusinessUserId(*leader);
    team.members = membersFrom(row.text());
    team.timeZone = row.text().toLatin1();
    team.missing = row.boolean();
    team.push = row.id<OperationId>();
    if (const QString remote = row.text(); !remote.isEmpty()) {
        team.remote = teamContentFromJsonText(remote);
        if (!team.remote)
            row.notUnderstood(remote);
    }
    std::optional<OperationState> push;
    if (const QString state = row.text(); !state.isEmpty()) {
        push = stateFromName(state);
        if (!push)
            row.notUnderstood(state);
    }
    team.state = stateOf(team, push);
    return team;
}

} // namespace

TeamRepository::TeamRepository(Database& database)
    : m_database(database)
{
}

Result<QVector<Team>> TeamRepository::all() const
{
    QVector<Team> teams;
    const Done read = m_database.statements()
                          .use(uR"(SELECT t.id, t.remote_id, t.name, t.leader, t.members, t.time_zone,
                                          t.missing, t.push, t.remote, o.state
                                   FROM team AS t LEFT JOIN operation AS o ON o.id = t.push
                                   ORDER BY t.id)"_s)
                          .each([&teams](Row& row) { teams.append(teamFrom(row)); });
    return read.map([&teams] { return std::move(teams); });
}

Result<TeamId> TeamRepository::insert(const Team& team)
{
    Statement statement = m_database.statements().use(
        uR"(INSERT INTO team (remote_id, name, leader, members, time_zone, missing, push, remote)
            VALUES (:remote_id, :name, :leader, :members, :time_zone, :missing, :push, :remote))"_s);
    bindFields(statement, team);
    return statement.insert().map([](qint64 id) { return TeamId(id); });
}

Done TeamRepository::update(const Team& team)
{
    Statement statement = m_database.statements().use(
        uR"(UPDATE team SET remote_id = :remote_id, name = :name, leader = :leader, members = :members,
                time_zone = :time_zone, missing = :missing, push = :push, remote = :remote
            WHERE id = :id)"_s);
    bindFields(statement, team);
    statement.bind(u":id"_s, team.id);
    return statement.changeOne({ErrorKind::UnknownTeam, 0, QString::number(team.id.value), {}});
}

Result<QVector<BusinessUser>> TeamRepository::users() const
{
    QVector<BusinessUser> users;
    const Done read = m_database.statements()
                          .use(u"SELECT id, first_name, last_name, email FROM business_user ORDER BY id"_s)
                          .each([&users](Row& row) {
                              users.append({row.id<BusinessUserId>(), row.text(), row.text(), row.text()});
                          });
    return read.map([&users] { return std::move(users); });
}

Done TeamRepository::putUser(const BusinessUser& user)
{
    Statement statement = m_database.statements().use(
        uR"(INSERT OR REPLACE INTO business_user (id, first_name, last_name, email)
            VALUES (:id, :first_name, :last_name, :email))"_s);
    statement.bind(u":id"_s, user.id);
    statement.bind(u":first_name"_s, user.firstName);
    statement.bind(u":last_name"_s, user.lastName);
    statement.bind(u":email"_s, user.email);
    return statement.run();
}

} // namespace covershift::store
