#include "viviottest.h"

#include <sandbox/sandboxday.h>
#include <support/testmain.h>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

namespace {

QByteArray teamXml(const QByteArray& root, const QByteArray& elements)
{
    return '<' + root + " xmlns=\"" + businessNs + "\">" + elements + "</" + root + '>';
}

} // namespace

/// Teams and business users of the Viviot host.
class tst_viviothostteams : public ViviotTest
{
    Q_OBJECT
private Q_SLOTS:
    void theFleetIsThere();
    void teamsAnswerGolden();
    void teamsAnswerInXml();
    void insertsATeam_data();
    void insertsATeam();
    void updatesATeam();
    void updateReplacesTheWhole();
    void updateReadsXmlInOrder();
    void refuses_data();
    void refuses();
    void usersAnswerGolden();
    void usersAnswerInXml();

private:
    [[nodiscard]] ViviotTeam lastTeam() const { return m_host->viviotTeams().constLast(); }
};

void tst_viviothostteams::theFleetIsThere()
{
    const QVector<ViviotUser> users = m_host->viviotUsers();
    const QVector<ViviotTeam> teams = m_host->viviotTeams();
    QCOMPARE(users.size(), 206);
    QCOMPARE(teams.size(), 8);
    QHash<QString, ViviotUser> byId;
    QHash<QString, QString> teamOf;
    for (const ViviotUser& user : users)
        byId.insert(QString::number(user.id), user);
    QCOMPARE(byId.size(), 206);
    for (const ViviotTeam& team : teams) {
        QCOMPARE(team.leader.has_value(), team.id != teams.constLast().id);
        for (const int member : team.members)
            teamOf.insert(QString::number(member), team.name);
    }
    QCOMPARE(teamOf.size(), 203);

    // Every id that the import names is the person whom it names, in the team of that name.
    const QStringList lines = QString::fromUtf8(dayWorkersCsv(1)).split(u'\n', Qt::SkipEmptyParts).sliced(1);
    int sameAddress = 0;
    for (const QString& line : lines) {
        const QStringList cells = line.split(u',');
        const bool named = std::any_of(users.begin(), users.end(),
            [&](const ViviotUser& user) { return user.firstName + u' ' + user.lastName == cells[0]; });
        QVERIFY(named);
        sameAddress += std::any_of(
            users.begin(), users.end(), [&](const ViviotUser& user) { return user.email == cells[3]; });
        if (cells[7].isEmpty())
            continue;
        const ViviotUser user = byId.value(cells[7]);
        QCOMPARE(user.firstName + u' ' + user.lastName, cells[0]);
        QCOMPARE(teamOf.value(cells[7]), cells[5]);
    }
    QCOMPARE(sameAddress, 192);
}

void tst_viviothostteams::teamsAnswerGolden()
{
    QCOMPARE(
        call("POST", "/team", R"({"Name":"Zebra","LeaderBusinessUserId":1002,"TeamMembers":[1001]})").status,
        200);
    const ViviotUser member = m_host->viviotUsers().constFirst();
    const RawAnswer answer = get("/teams");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"teams"].toArray().size(), 9);
    const QByteArray organisation = answer.json()[u"teams"][0][u"organizationId"].toString().toLatin1();
    const QByteArray golden = R"({"id":")" + hex(lastTeam().id)
        + R"(","leaderBusinessUserId":1002,"name":"Zebra","organizationId":")" + organisation
        + R"(","teamMembers":[{"businessUserId":1001,"firstName":")" + member.firstName.toUtf8()
        + R"(","lastName":")" + member.lastName.toUtf8() + R"("}]}]})";
    QVERIFY2(answer.body.endsWith(golden), answer.body.right(golden.size()));
    // The last of the seed has no leader: the member is left out.
    QVERIFY(answer.json()[u"teams"][7][u"leaderBusinessUserId"].isUndefined());
}

void tst_viviothostteams::teamsAnswerInXml()
{
    QCOMPARE(call("POST", "/team", R"({"Name":"Zebra"})").status, 200);
    const QByteArray body = get("/teams", wantsXml).body;
    QVERIFY(body.contains("<TeamResponse xmlns:i=\"" + instanceNs + "\" xmlns=\"" + businessNs + "\">"));
    const QByteArray golden = "<d2p1:TeamDto><d2p1:Id>" + dashed(lastTeam().id)
        + "</d2p1:Id><d2p1:LeaderBusinessUserId i:nil=\"true\"/><d2p1:Name>Zebra</d2p1:Name>"
          "<d2p1:OrganizationId>";
    QVERIFY2(body.contains(golden), body.right(700));
    QVERIFY(
        body.endsWith("</d2p1:OrganizationId><d2p1:TeamMembers/></d2p1:TeamDto></Teams></TeamResponse>\n"));
}

void tst_viviothostteams::insertsATeam_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << jsonBody
                          << QByteArray(
                                 R"({"name":"Zebra","leaderBusinessUserId":1002,"teamMembers":[1001,5004]})");
    QTest::newRow("XML") << xmlBody
                         << teamXml("InsertTeam",
                                "<LeaderBusinessUserId>1002</LeaderBusinessUserId><Name>Zebra</Name>"
                                "<TeamMembers xmlns:a=\""
                                    + arraysNs + "\"><a:int>1001</a:int><a:int>5004</a:int></TeamMembers>");
}

void tst_viviothostteams::insertsATeam()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    const RawAnswer answer = call("POST", "/team", body, headers);
    QCOMPARE(answer.status, 200);
    QCOMPARE(m_host->viviotTeams().size(), 9);
    QCOMPARE(lastTeam(), (ViviotTeam{lastTeam().id, u"Zebra"_s, 1002, {1001, 5004}}));
    const QJsonArray answered = answer.json()[u"teams"].toArray();
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered[0][u"id"].toString().toLatin1(), hex(lastTeam().id));
    QCOMPARE(m_host->viviotTaken(),
        (QVector<ViviotTaken>{
            {ViviotTaken::Call::InsertTeam, u"admin"_s, headers == xmlBody, lastTeam().id, u"Zebra"_s}}));
    // A shift may name it from now on.
    QCOMPARE(
        insert(R"({"Name":"N","EndTimeOffset":1,"TeamId":")" + hex(lastTeam().id) + R"("})").status, 200);
}

void tst_viviothostteams::updatesATeam()
{
    const ViviotTeam before = m_host->viviotTeams().constFirst();
    const RawAnswer answer = call("PUT", "/team",
        R"({"Id":")" + hex(before.id)
            + R"(","Name":"Renamed","LeaderBusinessUserId":1003,"TeamMembers":[1003]})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(m_host->viviotTeams().size(), 8);
    QCOMPARE(m_host->viviotTeams().constFirst(), (ViviotTeam{before.id, u"Renamed"_s, 1003, {1003}}));
    QCOMPARE(answer.json()[u"teams"].toArray().size(), 1);
    QCOMPARE(m_host->viviotTaken().constFirst().call, ViviotTaken::Call::UpdateTeam);
}

void tst_viviothostteams::updateReplacesTheWhole()
{
    const QByteArray id = dashed(seededTeam());
    QCOMPARE(call("PUT", "/team", R"({"Id":"{)" + id.toUpper() + R"(}","Name":"Bare"})").status, 200);
    QCOMPARE(m_host->viviotTeams().constFirst(), (ViviotTeam{seededTeam(), u"Bare"_s, std::nullopt, {}}));
}

void tst_viviothostteams::updateReadsXmlInOrder()
{
    const QByteArray id = "<Id>" + dashed(seededTeam()) + "</Id>";
    const QByteArray leader = "<LeaderBusinessUserId>1009</LeaderBusinessUserId>";
    QCOMPARE(
        call("PUT", "/team", teamXml("UpdateTeam", id + leader + "<Name>A</Name>"), xmlBody).status, 200);
    QCOMPARE(m_host->viviotTeams().constFirst().leader, std::optional(1009));
    QCOMPARE(
        call("PUT", "/team", teamXml("UpdateTeam", id + "<Name>B</Name>" + leader), xmlBody).status, 200);
    QCOMPARE(m_host->viviotTeams().constFirst().leader, std::nullopt);
    // An id that comes too late is no id.
    QCOMPARE(errorsOf(call("PUT", "/team", teamXml("UpdateTeam", "<Name>C</Name>" + id), xmlBody)),
        QByteArray("Id:NotEmpty"));
    QCOMPARE(call("PUT", "/team", teamXml("InsertTeam", id + "<Name>C</Name>"), xmlBody).status, 400);
}

void tst_viviothostteams::refuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("errors");
    const auto row
        = [](const char* name, const char* method, const char* body, int status, const char* errors) {
              QTest::newRow(name) << QByteArray(method) << QByteArray(body) << status << QByteArray(errors);
          };
    row("no name", "POST", "{}", 400, "Name:NotEmpty");
    row("an unknown leader", "POST", R"({"Name":"N","LeaderBusinessUserId":1})", 400,
        "LeaderBusinessUserId:NotFound");
    row("an unknown member", "POST", R"({"Name":"N","TeamMembers":[1001,1]})", 400, "TeamMembers:NotFound");
    row("an update without an id", "PUT", R"({"Name":"N"})", 400, "Id:NotEmpty");
    row("an update of no team", "PUT", R"({"Id":"00000000000000000000000000000001","Name":"N"})", 404, "");
    row("an update without a name", "PUT", R"({"Id":"00000000000000000000000000000001"})", 400,
        "Name:NotEmpty");
}

void tst_viviothostteams::refuses()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, errors);
    const QVector<ViviotTeam> before = m_host->viviotTeams();
    const RawAnswer answer = call(method, "/team", body);
    QCOMPARE(answer.status, status);
    QCOMPARE(errorsOf(answer), errors);
    QVERIFY(!codeOf(answer).isEmpty());
    QCOMPARE(m_host->viviotTeams(), before);
    QVERIFY(m_host->viviotTaken().isEmpty());
}

void tst_viviothostteams::usersAnswerGolden()
{
    const RawAnswer answer = get("/users");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"data"].toArray().size(), 206);
    const ViviotUser user = m_host->viviotUsers().constFirst();
    const QByteArray golden = R"({"data":[{"email":")" + user.email.toUtf8() + R"(","firstName":")"
        + user.firstName.toUtf8() + R"(","id":1001,"lastName":")" + user.lastName.toUtf8()
        + R"(","phoneNumber":")" + user.phone.toUtf8() + R"(","roles":["User"],"userName":")"
        + user.userName.toUtf8() + R"("})";
    QVERIFY2(answer.body.startsWith(golden), answer.body.left(golden.size()));
    // Who has no number has no such member.
    QVERIFY(answer.json()[u"data"][200][u"phoneNumber"].isUndefined());
    QCOMPARE(answer.json()[u"data"][200][u"roles"][0].toString(), u"Admin"_s);
}

void tst_viviothostteams::usersAnswerInXml()
{
    const QByteArray body = get("/users.xml").body;
    const ViviotUser user = m_host->viviotUsers().at(201);
    const QByteArray golden = "<d2p1:BusinessUserProfileDto><d2p1:Email>office2@example.com</d2p1:Email>"
                              "<d2p1:FirstName>"
        + user.firstName.toUtf8() + "</d2p1:FirstName><d2p1:Id>5002</d2p1:Id><d2p1:LastName>"
        + user.lastName.toUtf8()
        + "</d2p1:LastName><d2p1:PhoneNumber i:nil=\"true\"/><d2p1:Roles xmlns:d4p1=\"" + arraysNs
        + "\"><d4p1:string>TeamAdmin</d4p1:string></d2p1:Roles><d2p1:UserName>team-admin</d2p1:UserName>"
          "</d2p1:BusinessUserProfileDto>";
    QVERIFY2(body.contains(golden), body.right(900));
}

} // namespace covershift::sandbox

using covershift::sandbox::tst_viviothostteams;
COVERSHIFT_TEST_MAIN(tst_viviothostteams)
#include "tst_viviothostteams.moc"
