#include "viviotfixture.h"

#include <api/viviotanswer.h>
#include <api/viviotuser.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::api;
using namespace covershift::test;
using namespace Qt::Literals::StringLiterals;

/// `GET /teams` and `GET /users`, whose names in XML are not published (`contracts/viviot.md`, Settled).
class tst_viviotteams : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void teams_data();
    void teams();
    void unreadableTeams_data();
    void unreadableTeams();
    void aLeaderOf0IsNone();
    void users_data();
    void users();
    void unreadableUsers_data();
    void unreadableUsers();
};

void tst_viviotteams::teams_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray xml = golden(u"teams.xml"_s);
    QTest::newRow("JSON") << golden(u"teams.json"_s);
    QTest::newRow("XML") << xml;
    QTest::newRow("XML in no namespace at all")
        << QByteArray(xml).replace("t:", "").replace("xmlns:t=", "q=").replace("xmlns=", "p=");
}

void tst_viviotteams::teams()
{
    QFETCH(QByteArray, body);
    const auto teams = decodeTeams(whole(200, body));
    QVERIFY(teams);
    QCOMPARE(*teams, goldenTeams());
}

void tst_viviotteams::unreadableTeams_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const QByteArray& team) {
        QTest::newRow(name) << QByteArray("{\"teams\":[" + team + "]}");
    };
    const QByteArray id = R"("id":"0f8fad5bd9cb469fa16570867728950e")";
    row("no id", R"({"name":"North"})");
    row("the id of zeros", R"({"id":"00000000000000000000000000000000","name":"North"})");
    row("an id that is none", R"({"id":"north","name":"North"})");
    row("a leader that is a text", '{' + id + R"(,"leaderBusinessUserId":"7"})");
    row("a leader that is negative", '{' + id + R"(,"leaderBusinessUserId":-7})");
    row("members as ids", '{' + id + R"(,"teamMembers":[7]})");
    row("a member without an id", '{' + id + R"(,"teamMembers":[{"firstName":"Ana"}]})");
    row("a name that is a number", '{' + id + R"(,"name":7})");
    row("S10 a name twice", '{' + id + R"(,"name":"A","NAME":"B"})");
    row("null", "null");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("another list") << golden(u"shifts-bare.json"_s);
    QTest::newRow("I3 a DTD") << "<!DOCTYPE x>" + golden(u"teams.xml"_s);
}

void tst_viviotteams::unreadableTeams()
{
    QFETCH(QByteArray, body);
    const auto teams = decodeTeams(whole(200, body));
    QVERIFY(!teams);
    QCOMPARE(teams.error().kind, ErrorKind::AnswerUnreadable);
    QCOMPARE(decodeTeamPush(whole(200, body), {}).kind, AnswerKind::Unreadable);
}

void tst_viviotteams::aLeaderOf0IsNone()
{
    const auto teams = decodeTeams(whole(200,
        R"({"teams":[{"id":"0f8fad5bd9cb469fa16570867728950e","leaderBusinessUserId":0,"teamMembers":null}]})"));
    QVERIFY(teams);
    QCOMPARE(teams->size(), 1);
    QVERIFY(!teams->constFirst().leader);
}

void tst_viviotteams::users_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("JSON") << u"users.json"_s;
    QTest::newRow("XML") << u"users.xml"_s;
}

void tst_viviotteams::users()
{
    QFETCH(QString, file);
    const auto users = decodeUsers(whole(200, golden(file)));
    QVERIFY(users);
    const QVector<BusinessUser> expected{{BusinessUserId(7), u"Ana"_s, u"Żółw"_s, u"ana@example.com"_s},
        {BusinessUserId(9007199254740993), u"Bo"_s, {}, {}}};
    QCOMPARE(*users, expected);
}

void tst_viviotteams::unreadableUsers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no id") << QByteArray(R"({"data":[{"firstName":"Ana"}]})");
    QTest::newRow("an id that is a GUID")
        << QByteArray(R"({"data":[{"id":"0f8fad5bd9cb469fa16570867728950e"}]})");
    QTest::newRow("an address that is a list") << QByteArray(R"({"data":[{"id":7,"email":[]}]})");
    QTest::newRow("no list") << QByteArray(R"({"users":[]})");
    QTest::newRow("S10 null") << QByteArray("null");
    QTest::newRow("I3 a DTD") << "<!DOCTYPE x>" + golden(u"users.xml"_s);
}

void tst_viviotteams::unreadableUsers()
{
    QFETCH(QByteArray, body);
    const auto users = decodeUsers(whole(200, body));
    QVERIFY(!users);
    QCOMPARE(users.error().kind, ErrorKind::AnswerUnreadable);
}

COVERSHIFT_TEST_MAIN(tst_viviotteams)
#include "tst_viviotteams.moc"
