#include "plandesk.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QDirIterator>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

/// `connection …` of Viviot.
class tst_ViviotConnection : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsShown();
    void whatIsNotGivenStays();
    void wrongUsage_data();
    void wrongUsage();
    void aStoredUserNameIsEnough();
    void aTokenNeedsNoUserName();
    void X3_aSecretThatCannotBeSent();
    void X4_withoutAKeychainNoSecretIsStored();
    void theSecretFromTheEnvironmentGoesFirst();
    void X5_theSecretIsNowhere();
    void theTestCallsEachHost();
    void everyWayToSignIn_data();
    void everyWayToSignIn();
    void aRefusedSecretPausesAndAResumeEndsIt();
    void aSecretGoesThroughTheKeychain();
    void aRefusedSaveLeavesTheKeychainAsItWas();
};

void tst_ViviotConnection::whatIsSetIsShown()
{
    Console console;
    const Ran set = console.json(
        {u"connection"_s, u"set"_s, u"viviot"_s, u"--url"_s, u"https://viviot.example/api/"_s, u"--format"_s,
            u"xml"_s, u"--auth"_s, u"credentials"_s, u"--user"_s, u"ana"_s, u"--end-date"_s, u"inclusive"_s,
            u"--time-zone"_s, u"Asia/Kathmandu"_s, u"--secret-stdin"_s},
        "canary-secret\n");
    QCOMPARE(set.status, 0);
    QCOMPARE(console.keychain(), (Keychain{{u"viviot:https://viviot.example/api"_s, "canary-secret"}}));

    const Ran shown = console.json({u"connection"_s, u"show"_s});
    const QJsonObject viviot = shown.array().at(1).toObject();
    QCOMPARE(viviot, set.object());
    QCOMPARE(viviot.value(u"host"_s).toString(), u"viviot"_s);
    QCOMPARE(viviot.value(u"url"_s).toString(), u"https://viviot.example/api"_s);
    QCOMPARE(viviot.value(u"state"_s).toString(), u"active"_s);
    QVERIFY(viviot.value(u"reason"_s).isNull());
    QCOMPARE(viviot.value(u"format"_s).toString(), u"xml"_s);
    QCOMPARE(viviot.value(u"auth"_s).toString(), u"credentials"_s);
    QCOMPARE(viviot.value(u"user"_s).toString(), u"ana"_s);
    QCOMPARE(viviot.value(u"end_date"_s).toString(), u"inclusive"_s);
    QVERIFY(viviot.value(u"identity"_s).isUndefined());
    QCOMPARE(shown.array().at(0).toObject().value(u"state"_s).toString(), u"unset"_s);
    const Ran table = console.run({u"connection"_s, u"show"_s});
    QVERIFY2(table.out.contains("--format xml --auth credentials --user ana --end-date inclusive"),
        table.out.constData());
    // The zone is the plan's.
    const QByteArray plan = R"([{"Name":"A","StartTimeOffset":0,"EndTimeOffset":1}])";
    const Ran imported = console.json({u"templates"_s, u"import"_s, console.writeFile(u"p.json"_s, plan)});
    QCOMPARE(imported.column(u"time_zone"_s), QStringList{u"Asia/Kathmandu"_s});
}

void tst_ViviotConnection::whatIsNotGivenStays()
{
    Console console;
    const QStringList set{u"connection"_s, u"set"_s, u"viviot"_s, u"--url"_s, u"https://viviot.example"_s};
    QCOMPARE(console.run(set + QStringList{u"--user"_s, u"ana"_s, u"--format"_s, u"xml"_s}).status, 0);
    QCOMPARE(console.run(set + QStringList{u"--end-date"_s, u"inclusive"_s}).status, 0);
    const QJsonObject viviot = console.json(set).object();
    QCOMPARE(viviot.value(u"user"_s).toString(), u"ana"_s);
    QCOMPARE(viviot.value(u"format"_s).toString(), u"xml"_s);
    QCOMPARE(viviot.value(u"auth"_s).toString(), u"basic"_s);
    QCOMPARE(viviot.value(u"end_date"_s).toString(), u"inclusive"_s);
}

void tst_ViviotConnection::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("said");
    const QString url = u"viviot --url https://viviot.example "_s;
    QTest::newRow("no address") << u"viviot --user ana"_s << QByteArray("--url URL");
    QTest::newRow("no user name") << url << QByteArray("--user NAME");
    QTest::newRow("no user name for a session")
        << url + u"--auth credentials"_s << QByteArray("--auth bearer");
    QTest::newRow("a format that is none") << url + u"--user a --format csv"_s << QByteArray("json or xml");
    QTest::newRow("a way to sign in that is none")
        << url + u"--user a --auth digest"_s << QByteArray("basic, bearer or credentials");
    QTest::newRow("an end date that is none")
        << url + u"--user a --end-date open"_s << QByteArray("exclusive or inclusive");
    QTest::newRow("an option of Zego's")
        << url + u"--user a --identity driverId"_s << QByteArray("--identity");
    QTest::newRow("Zego's secret") << url + u"--user a --key-stdin"_s << QByteArray("--key-stdin");
    QTest::newRow("an option of Viviot's")
        << u"zego --url https://api.zego.com --format xml"_s << QByteArray("--format");
    QTest::newRow("a time zone that is none")
        << url + u"--user a --time-zone Mars/Olympus"_s << QByteArray("Europe/Berlin");
    QTest::newRow("a mere offset") << url + u"--user a --time-zone UTC+01:00"_s
                                   << QByteArray("Europe/Berlin");
    QTest::newRow("X2 http to a host that is not loopback")
        << u"viviot --url http://viviot.example --user a"_s << QByteArray("https://");
    QTest::newRow("no host") << u"other --url https://viviot.example"_s << QByteArray("zego or viviot");
}

void tst_ViviotConnection::wrongUsage()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, said);
    Console console;
    const Ran ran = console.json((u"connection set "_s + line).split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QVERIFY(!ran.errorCode().isEmpty());
    QCOMPARE(
        console.json({u"connection"_s, u"show"_s}).column(u"state"_s), (QStringList{u"unset"_s, u"unset"_s}));
}

void tst_ViviotConnection::aStoredUserNameIsEnough()
{
    PlanDesk desk;
    QVERIFY(desk.isPlanned);
    const Ran again = desk.json(
        u"connection set viviot --url %1 --auth credentials"_s.arg(desk.info().viviotUrl.toString()));
    QCOMPARE(again.status, 0);
    QCOMPARE(again.object().value(u"user"_s).toString(), u"admin"_s);
}

void tst_ViviotConnection::aTokenNeedsNoUserName()
{
    Console console;
    const Ran ran = console.json({u"connection"_s, u"set"_s, u"viviot"_s, u"--url"_s,
        u"https://viviot.example"_s, u"--auth"_s, u"bearer"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.object().value(u"user"_s).isNull());
    QVERIFY2(ran.err.contains("COVERSHIFT_VIVIOT_SECRET"), ran.err.constData());
}

void tst_ViviotConnection::X3_aSecretThatCannotBeSent()
{
    Console console;
    const Ran ran = console.json({u"connection"_s, u"set"_s, u"viviot"_s, u"--url"_s,
                                     u"https://viviot.example"_s, u"--user"_s, u"a"_s, u"--secret-stdin"_s},
        "two\nlines\n");
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"invalid_key"_s);
    QVERIFY2(ran.err.contains("password or token for Viviot"), ran.err.constData());
    QVERIFY(console.keychain().isEmpty());
}

void tst_ViviotConnection::X4_withoutAKeychainNoSecretIsStored()
{
    Console console;
    console.setDurable(false);
    const QStringList set{u"connection"_s, u"set"_s, u"viviot"_s, u"--url"_s, u"https://viviot.example"_s,
        u"--user"_s, u"ana"_s};
    const Ran ran = console.json(set + QStringList{u"--secret-stdin"_s}, "canary\n");
    QCOMPARE(ran.errorCode(), u"keychain_unavailable"_s);
    QVERIFY2(ran.err.contains("COVERSHIFT_VIVIOT_SECRET"), ran.err.constData());
    QVERIFY(console.keychain().isEmpty());
    QCOMPARE(console.run(set).status, 0);
    QCOMPARE(console.json({u"connection"_s, u"show"_s}).column(u"reason"_s).at(1), u"key_missing"_s);
    console.setKey("from-environment");
    QCOMPARE(console.json({u"connection"_s, u"show"_s}).column(u"state"_s).at(1), u"active"_s);
}

void tst_ViviotConnection::theSecretFromTheEnvironmentGoesFirst()
{
    PlanDesk desk;
    desk.console.setKey("wrong");
    QCOMPARE(desk.json(u"templates pull"_s).errorCode(), u"key_refused"_s);
    desk.console.setKey(desk.info().viviotAdmin.password);
    QCOMPARE(desk.json(u"templates pull"_s).status, 0);
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen);
    const Ran refused = desk.json(u"templates pull"_s);
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.errorCode(), u"secrets_not_handed_over"_s);
}

void tst_ViviotConnection::X5_theSecretIsNowhere()
{
    PlanDesk desk({u"--auth"_s, u"credentials"_s});
    QVERIFY(desk.isPlanned);
    const QByteArray secret = desk.info().viviotAdmin.password;
    QByteArray said;
    for (const QString& line : {u"connection show"_s, u"connection test"_s, u"templates pull"_s,
             u"templates list"_s, u"teams list"_s, u"outbox list"_s}) {
        const Ran ran = desk.json(line);
        QCOMPARE(ran.status, 0);
        said += ran.out + ran.err;
    }
    desk.import(R"([{"Name":"A","StartTimeOffset":0,"EndTimeOffset":1}])");
    said += desk.run(u"templates push"_s).err + desk.run(u"outbox list"_s).out;
    QVERIFY(!said.contains(secret));
    QVERIFY(!said.contains(secret.toBase64()));
    QVERIFY(!said.contains("ss-id"));
    QDirIterator files(desk.console.dataFolder(), QDir::Files, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        QVERIFY2(!content.contains(secret.toBase64()), qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY(looked > 0);
}

void tst_ViviotConnection::theTestCallsEachHost()
{
    PlanDesk desk;
    Ran ran = desk.json(u"connection test"_s);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"host"_s), (QStringList{u"zego"_s, u"viviot"_s}));
    for (const QJsonValue& row : ran.array())
        QCOMPARE(row.toObject().value(u"ok"_s), QJsonValue(true));

    QVERIFY(desk.connectViviot({u"admin"_s, "wrong", {}}).status == 0);
    ran = desk.json(u"connection test"_s);
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.array().at(0).toObject().value(u"ok"_s), QJsonValue(true));
    QCOMPARE(ran.array().at(1).toObject().value(u"code"_s).toString(), u"key_refused"_s);
    QVERIFY2(ran.err.contains("connection set viviot"), ran.err.constData());

    QVERIFY(desk.setFaults(R"({"rules":[{"action":"html"}]})"));
    ran = desk.json(u"connection test"_s);
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains("HTTP 200"), ran.err.constData());

    desk.stopHost();
    ran = desk.json(u"connection test"_s);
    QCOMPARE(ran.column(u"code"_s), (QStringList{u"host_unreachable"_s, u"host_unreachable"_s}));
}

void tst_ViviotConnection::everyWayToSignIn_data()
{
    QTest::addColumn<QString>("auth");
    QTest::addColumn<QString>("format");
    for (const auto* auth : {"basic", "bearer", "credentials"}) {
        for (const auto* format : {"json", "xml"})
            QTest::addRow("%s in %s", auth, format)
                << QString::fromLatin1(auth) << QString::fromLatin1(format);
    }
}

void tst_ViviotConnection::everyWayToSignIn()
{
    QFETCH(const QString, auth);
    QFETCH(const QString, format);
    PlanDesk desk;
    sandbox::ViviotAccount account = desk.info().viviotAdmin;
    if (auth == u"bearer"_s)
        account.password = account.token;
    QCOMPARE(desk.connectViviot(account, {u"--auth"_s, auth, u"--format"_s, format}).status, 0);
    QCOMPARE(desk.json(u"connection test"_s).status, 0);
    QCOMPARE(desk.json(u"templates pull"_s).object().value(u"added"_s).toInt(), 3);
    desk.import(R"([{"Name":"Ä & <b>","StartTimeOffset":1320,"EndTimeOffset":480,"ShiftMembers":[1001]}])");
    QCOMPARE(desk.json(u"templates push"_s).column(u"state"_s), QStringList{u"confirmed"_s});
    QCOMPARE(desk.host().viviotShifts().constLast().name, u"Ä & <b>"_s);
    QCOMPARE(desk.host().viviotShifts().constLast().duration, 480);
    QCOMPARE(desk.host().viviotTaken().constLast().xml, format == u"xml"_s);
}

void tst_ViviotConnection::aRefusedSecretPausesAndAResumeEndsIt()
{
    PlanDesk desk;
    desk.import(R"([{"Name":"A","StartTimeOffset":0,"EndTimeOffset":1}])");
    desk.console.setKey("wrong");
    const Ran pushed = desk.json(u"templates push"_s);
    QCOMPARE(pushed.status, 3);
    QCOMPARE(pushed.column(u"state"_s), QStringList{u"queued"_s});
    QVERIFY2(pushed.err.contains("Viviot refused the user name, password or token"), pushed.err.constData());
    QVERIFY2(pushed.err.contains("connection resume viviot"), pushed.err.constData());
    QVERIFY(!pushed.err.contains("Zego"));
    QCOMPARE(desk.json(u"connection show"_s).column(u"reason"_s).at(1), u"key_refused"_s);
    const Ran resumed = desk.json(u"connection resume viviot"_s);
    QCOMPARE(resumed.status, 0);
    QCOMPARE(resumed.object().value(u"host"_s).toString(), u"viviot"_s);
    QCOMPARE(resumed.object().value(u"state"_s).toString(), u"active"_s);
    desk.console.setKey({});
    QCOMPARE(desk.json(u"outbox push"_s).status, 0);
    QCOMPARE(desk.host().viviotTaken().size(), 1);

    Console unset;
    const Ran none = unset.json({u"connection"_s, u"resume"_s, u"viviot"_s});
    QCOMPARE(none.errorCode(), u"no_connection"_s);
    QVERIFY2(none.err.contains("connection set viviot"), none.err.constData());
}

void tst_ViviotConnection::aSecretGoesThroughTheKeychain()
{
    PlanDesk desk;
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen);
    const Ran set = desk.connectViviot(desk.info().viviotTeamAdmin);
    QCOMPARE(set.status, 0);
    QCOMPARE(desk.console.keychain().value(u"viviot:"_s + desk.info().viviotUrl.toString()),
        desk.info().viviotTeamAdmin.password);
    QCOMPARE(owner.session().connection(Host::Viviot).viviot.user, u"team-admin"_s);
    QCOMPARE(desk.json(u"connection test"_s).status, 0);
    QVERIFY(!(set.out + set.err).contains(desk.info().viviotTeamAdmin.password));
}

void tst_ViviotConnection::aRefusedSaveLeavesTheKeychainAsItWas()
{
    PlanDesk desk;
    const Keychain before = desk.console.keychain();
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen);
    const Ran refused
        = desk.console.json({u"connection"_s, u"set"_s, u"viviot"_s, u"--url"_s,
                                desk.info().viviotUrl.toString(), u"--user"_s, u" "_s, u"--secret-stdin"_s},
            "another\n");
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("--user NAME"), refused.err.constData());
    QCOMPARE(desk.console.keychain(), before);
}

COVERSHIFT_TEST_MAIN(tst_ViviotConnection)
#include "tst_viviotconnection.moc"
