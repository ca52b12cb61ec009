#include "hostdesk.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

class tst_ConnectionCommands : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsShown();
    void whatIsNotGivenStays();
    void unsetOnesAreShown();
    void aKeyIsReadToItsEnd_data();
    void aKeyIsReadToItsEnd();
    void X4_withoutAKeychainNoKeyIsStored();
    void theTestCall();
    void aPauseIsEnded();
    void resumeWithoutAConnection();
};

void tst_ConnectionCommands::whatIsSetIsShown()
{
    Console console;
    const Ran set
        = console.json({u"connection"_s, u"set"_s, u"zego"_s, u"--url"_s, u"https://api.zego.com/"_s,
                           u"--identity"_s, u"workProviderUserId"_s, u"--on-uncertain"_s, u"ask"_s,
                           u"--work-provider"_s, u"Fleet & Co"_s, u"--key-stdin"_s},
            "canary-key\n");
    QCOMPARE(set.status, 0);
    QCOMPARE(console.keychain(), (Keychain{{u"zego:https://api.zego.com"_s, "canary-key"}}));

    const Ran shown = console.json({u"connection"_s, u"show"_s});
    QCOMPARE(shown.status, 0);
    const QJsonObject zego = shown.array().at(0).toObject();
    QCOMPARE(zego.value(u"host"_s).toString(), u"zego"_s);
    QCOMPARE(zego.value(u"url"_s).toString(), u"https://api.zego.com"_s);
    QCOMPARE(zego.value(u"state"_s).toString(), u"active"_s);
    QVERIFY(zego.value(u"reason"_s).isNull());
    QCOMPARE(zego.value(u"identity"_s).toString(), u"workProviderUserId"_s);
    QCOMPARE(zego.value(u"on_uncertain"_s).toString(), u"ask"_s);
    QCOMPARE(zego.value(u"work_provider"_s).toString(), u"Fleet & Co"_s);
    QCOMPARE(zego.value(u"key_known"_s), QJsonValue(true));
    for (const Ran& ran : {set, shown, console.run({u"connection"_s, u"show"_s})}) {
        QVERIFY(!ran.out.contains("canary-key"));
        QVERIFY(!ran.err.contains("canary-key"));
    }
}

void tst_ConnectionCommands::whatIsNotGivenStays()
{
    Console console;
    const QStringList set{u"connection"_s, u"set"_s, u"zego"_s, u"--url"_s, u"https://api.zego.com"_s};
    QCOMPARE(console.run(set + QStringList{u"--identity"_s, u"driverId"_s}).status, 0);
    QCOMPARE(console.run(set + QStringList{u"--on-uncertain"_s, u"ask"_s}).status, 0);
    const QJsonObject zego = console.json({u"connection"_s, u"show"_s}).array().at(0).toObject();
    QCOMPARE(zego.value(u"identity"_s).toString(), u"driverId"_s);
    QCOMPARE(zego.value(u"on_uncertain"_s).toString(), u"ask"_s);
}

void tst_ConnectionCommands::unsetOnesAreShown()
{
    Console console;
    const Ran shown = console.json({u"connection"_s, u"show"_s});
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.column(u"host"_s), (QStringList{u"zego"_s, u"viviot"_s}));
    QCOMPARE(shown.column(u"state"_s), (QStringList{u"unset"_s, u"unset"_s}));
    QVERIFY(shown.array().at(0).toObject().value(u"url"_s).isNull());
}

void tst_ConnectionCommands::aKeyIsReadToItsEnd_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<bool>("taken");
    QTest::newRow("with a line end") << QByteArray("one-key\n") << true;
    QTest::newRow("with the other line end") << QByteArray("one-key\r\n") << true;
    QTest::newRow("without one") << QByteArray("one-key") << true;
    QTest::newRow("X3 key with a line feed") << QByteArray("one\nkey\n") << false;
    QTest::newRow("X3 key with a blank") << QByteArray("one key\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("something else altogether") << QByteArray(1'000'000, 'x') << false;
}

void tst_ConnectionCommands::aKeyIsReadToItsEnd()
{
    QFETCH(QByteArray, input);
    QFETCH(bool, taken);
    Console console;
    const Ran ran = console.json(
        {u"connection"_s, u"set"_s, u"zego"_s, u"--url"_s, u"https://api.zego.com"_s, u"--key-stdin"_s},
        input);
    QCOMPARE(ran.status, taken ? 0 : 1);
    QCOMPARE(console.keychain().value(u"zego:https://api.zego.com"_s),
        taken ? QByteArray("one-key") : QByteArray());
    if (!taken) {
        QCOMPARE(ran.errorCode(), u"invalid_key"_s);
        QCOMPARE(console.json({u"connection"_s, u"show"_s}).column(u"state"_s).constFirst(), u"unset"_s);
    }
}

void tst_ConnectionCommands::X4_withoutAKeychainNoKeyIsStored()
{
    Console console;
    console.setDurable(false);
    const QStringList set{u"connection"_s, u"set"_s, u"zego"_s, u"--url"_s, u"https://api.zego.com"_s};
    const Ran ran = console.json(set + QStringList{u"--key-stdin"_s}, "canary-key\n");
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"keychain_unavailable"_s);
    QVERIFY(ran.err.contains("COVERSHIFT_ZEGO_KEY"));
    QVERIFY(console.keychain().isEmpty());
    QCOMPARE(console.json({u"connection"_s, u"show"_s}).column(u"state"_s).constFirst(), u"unset"_s);

    // Without a key to store it is saved, and says where the key can come from.
    const Ran saved = console.run(set);
    QCOMPARE(saved.status, 0);
    QVERIFY(saved.err.contains("COVERSHIFT_ZEGO_KEY"));
    const QJsonObject zego = console.json({u"connection"_s, u"show"_s}).array().at(0).toObject();
    QCOMPARE(zego.value(u"state"_s).toString(), u"paused"_s);
    QCOMPARE(zego.value(u"reason"_s).toString(), u"key_missing"_s);
    console.setKey("from-environment");
    QCOMPARE(console.json({u"connection"_s, u"show"_s}).column(u"state"_s).constFirst(), u"active"_s);
    QVERIFY(console.keychain().isEmpty());
}

void tst_ConnectionCommands::theTestCall()
{
    Console unset;
    QCOMPARE(unset.json({u"connection"_s, u"test"_s}).errorCode(), u"no_connection"_s);

    HostDesk desk(1);
    QVERIFY(desk.isConnected);
    Ran ran = desk.console.json({u"connection"_s, u"test"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.array().at(0).toObject().value(u"ok"_s), QJsonValue(true));

    desk.console.setKey("another-key");
    ran = desk.console.json({u"connection"_s, u"test"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.array().at(0).toObject().value(u"code"_s).toString(), u"key_refused"_s);
    QVERIFY(!ran.err.isEmpty());

    desk.stopHost();
    ran = desk.console.json({u"connection"_s, u"test"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.array().at(0).toObject().value(u"code"_s).toString(), u"host_unreachable"_s);
}

void tst_ConnectionCommands::aPauseIsEnded()
{
    HostDesk desk(1);
    desk.console.setKey("another-key");
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s}).status, 3);
    const auto reason = [&desk] {
        return desk.console.json({u"connection"_s, u"show"_s}).array().at(0).toObject().value(u"reason"_s);
    };
    QCOMPARE(reason(), QJsonValue(u"key_refused"_s));
    const Ran resumed = desk.console.json({u"connection"_s, u"resume"_s, u"zego"_s});
    QCOMPARE(resumed.status, 0);
    QCOMPARE(resumed.object().value(u"state"_s).toString(), u"active"_s);
    QVERIFY(reason().isNull());
    QVERIFY(desk.host().taken().isEmpty());
}

void tst_ConnectionCommands::resumeWithoutAConnection()
{
    Console console;
    const Ran ran = console.json({u"connection"_s, u"resume"_s, u"zego"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"no_connection"_s);
}

COVERSHIFT_TEST_MAIN(tst_ConnectionCommands)
#include "tst_connectioncommands.moc"
