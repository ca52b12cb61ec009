#include "ownerdesk.h"

#include <handover/ownerclient.h>
#include <secrets/memorystore.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto SlowOnce = R"({"rules":[{"match":{"times":1},"action":"delay","delay_ms":60000}]})";

} // namespace

/// Commands that the owner of the data folder carries out for another process.
class tst_HandedOver : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void M1_aLoginShowsInTheOwnerAtOnce();
    void anOwnerAtRestSends();
    void itSaysWhatItSaysAlone_data();
    void itSaysWhatItSaysAlone();
    void anInputFileIsReadHere();
    void aKeyGoesThroughTheKeychain();
    void aRefusedSaveLeavesTheKeychainAsItWas();
    void aKeyInTheEnvironmentIsRefused();
    void anotherVersionIsRefused();
    void ctrlCLeavesWhatWasSaved();
    void anOwnerThatQuits_data();
    void anOwnerThatQuits();
    void aCommandThatGoesLeavesWhatItSaved();
    void theSandboxIsNotHandedOver();
    void aCommandTakesCommandsUntilTheyAreDone();
    void ctrlCInAnOwnerEndsWhatItTook();
};

void tst_HandedOver::M1_aLoginShowsInTheOwnerAtOnce()
{
    HostDesk desk(2);
    QVERIFY(desk.isConnected);
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen);
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"state"_s), QStringList{u"accepted"_s});
    const WorkerId worker = owner.board().workers().constFirst().id;
    QCOMPARE(owner.board().shiftsOf(worker).size(), 1U);
    QCOMPARE(owner.board().shiftsOf(worker).front().state, ShiftState::Open);
    QCOMPARE(desk.host().taken().size(), 1);
    QTRY_VERIFY(!owner.door().isBusy());
}

void tst_HandedOver::anOwnerAtRestSends()
{
    HostDesk desk(1);
    OwnerDesk owner(desk.console, false);
    QVERIFY(owner.isOpen);
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s, u"--queue-only"_s}).status, 0);
    QCOMPARE(desk.host().requestCount(), 0);
    QCOMPARE(desk.console.run({u"outbox"_s, u"push"_s}).status, 0);
    QCOMPARE(desk.host().taken().size(), 1);
}

void tst_HandedOver::itSaysWhatItSaysAlone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("workers list") << QStringList{u"workers"_s, u"list"_s};
    QTest::newRow("shifts list") << QStringList{u"shifts"_s, u"list"_s};
    QTest::newRow("outbox list") << QStringList{u"outbox"_s, u"list"_s};
    QTest::newRow("connection show") << QStringList{u"connection"_s, u"show"_s};
    QTest::newRow("connection test") << QStringList{u"connection"_s, u"test"_s};
    QTest::newRow("outbox push") << QStringList{u"outbox"_s, u"push"_s};
    QTest::newRow("a second login") << QStringList{u"shifts"_s, u"login"_s, u"C1"_s};
    QTest::newRow("an unknown worker") << QStringList{u"shifts"_s, u"login"_s, u"Nobody"_s};
    QTest::newRow("an unknown operation") << QStringList{u"outbox"_s, u"retry"_s, u"99"_s};
    QTest::newRow("wrong usage") << QStringList{u"shifts"_s, u"login"_s};
    QTest::newRow("a time without an offset")
        << QStringList{u"shifts"_s, u"login"_s, u"C2"_s, u"--at"_s, u"2026-11-21T10:00:00"_s};
    QTest::newRow("no command") << QStringList{u"nonsense"_s};
    QTest::newRow("help") << QStringList{u"shifts"_s, u"login"_s, u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
}

void tst_HandedOver::itSaysWhatItSaysAlone()
{
    QFETCH(const QStringList, arguments);
    HostDesk desk(2);
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s}).status, 0);
    for (const bool json : {false, true}) {
        const auto run = [&] { return json ? desk.console.json(arguments) : desk.console.run(arguments); };
        const Ran alone = run();
        OwnerDesk owner(desk.console);
        QVERIFY(owner.isOpen);
        const Ran handed = run();
        QCOMPARE(handed.status, alone.status);
        QCOMPARE(handed.out, alone.out);
        QCOMPARE(handed.err, alone.err);
    }
}

void tst_HandedOver::anInputFileIsReadHere()
{
    HostDesk desk(0);
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen);
    const Ran missing = desk.console.json({u"workers"_s, u"import"_s, u"/nowhere/more.csv"_s});
    QCOMPARE(missing.status, 1);
    QCOMPARE(missing.errorCode(), u"file_unreadable"_s);
    const QString path = desk.console.writeFile(u"more.csv"_s, "name,customer_number\nAna,C9\nBo,C8\n");
    QCOMPARE(desk.console.json({u"workers"_s, u"import"_s, path}).object().value(u"new"_s).toInt(), 2);
    QCOMPARE(owner.board().workers().size(), 2);
    const Ran wrong
        = desk.console.json({u"workers"_s, u"import"_s, desk.console.writeFile(u"bad.csv"_s, "name\n\"\n")});
    QCOMPARE(wrong.errorCode(), u"invalid_csv"_s);
}

void tst_HandedOver::aKeyGoesThroughTheKeychain()
{
    HostDesk desk(1);
    QVERIFY(desk.connectTo("another-key").status == 0);
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen);
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s}).status, 3);
    QCOMPARE(desk.connectTo(desk.info().zegoKey).status, 0);
    QCOMPARE(desk.console.keychain().values(), QList<QByteArray>{desk.info().zegoKey});
    QCOMPARE(owner.session().connection(Host::Zego).state, ConnectionState::Active);
    QCOMPARE(desk.console.run({u"outbox"_s, u"push"_s}).status, 0);
    QCOMPARE(desk.host().taken().size(), 1);
}

void tst_HandedOver::aRefusedSaveLeavesTheKeychainAsItWas()
{
    HostDesk desk(1);
    const Keychain before = desk.console.keychain();
    {
        // An owner that holds its keys in memory does not find there what the command has stored.
        OwnerDesk forgetful(desk.console, true, u"1.2.3"_s, std::make_unique<secrets::MemoryStore>());
        QVERIFY(forgetful.isOpen);
        QCOMPARE(desk.connectTo("new-key").status, 1);
        QCOMPARE(desk.console.keychain(), before);
    }
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen);
    desk.console.setDurable(false);
    QCOMPARE(desk.connectTo("new-key").status, 1);
    QCOMPARE(desk.console.keychain(), before);
    desk.console.setDurable(true);
    QCOMPARE(desk.connectTo("a key that is none").status, 1);
    QCOMPARE(desk.console.keychain(), before);
    // The owner ends before it has begun anything: the command takes the folder, and the key it has read.
    desk.console.whileRunning([&] { owner.quit(); });
    QCOMPARE(desk.connectTo("new-key").status, 0);
    QCOMPARE(desk.console.keychain().values(), QList<QByteArray>{"new-key"});
}

void tst_HandedOver::aKeyInTheEnvironmentIsRefused()
{
    HostDesk desk(1);
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen);
    desk.console.setKey(desk.info().zegoKey);
    const Ran refused = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.errorCode(), u"secrets_not_handed_over"_s);
    QVERIFY(refused.err.contains("COVERSHIFT_ZEGO_KEY"));
    QCOMPARE(desk.host().requestCount(), 0);
    // What needs no folder needs no owner.
    QCOMPARE(desk.console.run({u"--version"_s}).status, 0);
}

void tst_HandedOver::anotherVersionIsRefused()
{
    HostDesk desk(1);
    OwnerDesk owner(desk.console, true, u"1.2.4"_s);
    QVERIFY(owner.isOpen);
    const Ran refused = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.errorCode(), u"other_version"_s);
    QVERIFY(refused.err.contains("1.2.4"));
    QCOMPARE(desk.host().requestCount(), 0);
}

void tst_HandedOver::ctrlCLeavesWhatWasSaved()
{
    HostDesk desk(1);
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen && desk.setFaults(SlowOnce));
    desk.console.interruptWhen([&] { return desk.host().requestCount() == 1; });
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.column(u"state"_s), QStringList{u"sending"_s});
    QTRY_VERIFY(!owner.door().isBusy());
}

void tst_HandedOver::anOwnerThatQuits_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("while what was saved is sent") << QStringList{u"shifts"_s, u"login"_s, u"C1"_s} << 3;
    QTest::newRow("while something is read") << QStringList{u"connection"_s, u"test"_s} << 1;
}

void tst_HandedOver::anOwnerThatQuits()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    HostDesk desk(1);
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen && desk.setFaults(SlowOnce));
    desk.console.whileRunning([&] {
        QTRY_COMPARE(desk.host().requestCount(), 1);
        owner.quit();
    });
    const Ran ran = desk.console.json(arguments);
    QCOMPARE(ran.status, status);
    QCOMPARE(ran.errorCode(), u"owner_gone"_s);
    QVERIFY(desk.setFaults({}));
    QCOMPARE(desk.console.run({u"outbox"_s, u"push"_s}).status, 0);
}

void tst_HandedOver::aCommandThatGoesLeavesWhatItSaved()
{
    HostDesk desk(1);
    support::RawHost host;
    host.script({heldAcceptance()});
    QCOMPARE(desk.connectTo(host.url(), "key").status, 0);
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen);
    auto client
        = std::make_unique<handover::OwnerClient>(handover::Identity{desk.console.dataFolder(), u"1.2.3"_s});
    connect(client.get(), &handover::OwnerClient::welcomed, client.get(), [&] {
        client->run({{u"shifts"_s, u"login"_s, u"C1"_s}, {}});
    });
    client->begin();
    QTRY_COMPARE(host.requests().size(), 1);
    QVERIFY(owner.door().isBusy());
    client.reset();
    QTRY_VERIFY(!owner.door().isBusy());
    const WorkerId worker = owner.board().workers().constFirst().id;
    QCOMPARE(owner.board().shiftsOf(worker).size(), 1U);
    QCOMPARE(owner.board().shiftsOf(worker).front().state, ShiftState::Pending);
    QVERIFY(host.letGo());
    QTRY_COMPARE(owner.board().counters(desk.console.clock().now()).covered, 1);
}

void tst_HandedOver::theSandboxIsNotHandedOver()
{
    Console console;
    OwnerDesk owner(console);
    QVERIFY(owner.isOpen);
    handover::OwnerClient client({console.dataFolder(), u"1.2.3"_s});
    int status = -1;
    connect(&client, &handover::OwnerClient::welcomed, &client, [&] { client.run({{u"sandbox"_s}, {}}); });
    connect(&client, &handover::OwnerClient::finished, &client, [&](int ended) { status = ended; });
    client.begin();
    QTRY_COMPARE(status, 2);
}

void tst_HandedOver::aCommandTakesCommandsUntilTheyAreDone()
{
    HostDesk desk(2);
    support::RawHost host;
    host.script({heldAcceptance()});
    QCOMPARE(desk.connectTo(host.url(), "key").status, 0);
    Ran second;
    desk.console.whileRunning([&] {
        QTRY_COMPARE(host.requests().size(), 1);
        desk.console.whileRunning([&] {
            QTRY_COMPARE(host.requests().size(), 2);
            // The first command is done long before the second is answered.
            QVERIFY(host.letGo());
            QTRY_VERIFY(!takesCommands(desk.console));
            QVERIFY(host.letGo());
        });
        second = desk.console.json({u"shifts"_s, u"login"_s, u"C2"_s});
    });
    const Ran first = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(first.status, 0);
    QCOMPARE(second.status, 0);
    QCOMPARE(second.column(u"worker"_s), QStringList{u"C2"_s});
    QCOMPARE(host.requests().size(), 2);
}

void tst_HandedOver::ctrlCInAnOwnerEndsWhatItTook()
{
    HostDesk desk(2);
    QVERIFY(desk.setFaults(R"({"rules":[{"action":"delay","delay_ms":60000}]})"));
    handover::OwnerClient second({desk.console.dataFolder(), u"1.2.3"_s});
    int status = -1;
    connect(&second, &handover::OwnerClient::welcomed, &second, [&] {
        second.run({{u"shifts"_s, u"login"_s, u"C2"_s}, {}});
    });
    connect(&second, &handover::OwnerClient::finished, &second, [&](int ended) { status = ended; });
    desk.console.whileRunning([&] {
        QTRY_COMPARE(desk.host().requestCount(), 1);
        second.begin();
    });
    desk.console.interruptWhen([&] { return desk.host().requestCount() == 2; });
    QCOMPARE(desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s}).status, 3);
    QTRY_COMPARE(status, 3);
}

COVERSHIFT_TEST_MAIN(tst_HandedOver)
#include "tst_handedover.moc"
