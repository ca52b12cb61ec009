#include "ownerdesk.h"

#include <handover/ownerclient.h>
#include <handover/ownerserver.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

/// How an owner leaves those who have handed it a command, and what they do about it.
class tst_OwnerLeaving : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anOwnerThatLeavesAnswersFirst_data();
    void anOwnerThatLeavesAnswersFirst();
    void aDoneCommandTakesNoMore();
    void aDoneCommandWaitsNoLongerThanItsTimeout();
    void theFormerKeyIsBackAfterEachFailure_data();
    void theFormerKeyIsBackAfterEachFailure();
    void aKeyIsReadBeforeAnybodyIsAsked();
};

void tst_OwnerLeaving::anOwnerThatLeavesAnswersFirst_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<QString>("error");
    QTest::newRow("while what was saved is sent")
        << QStringList{u"shifts"_s, u"login"_s, u"C1"_s} << 3 << QStringList{u"sending"_s} << QString();
    QTest::newRow("while something is read")
        << QStringList{u"connection"_s, u"test"_s} << 1 << QStringList() << u"cancelled"_s;
}

/// As a window that is closed, or a command that ends.
void tst_OwnerLeaving::anOwnerThatLeavesAnswersFirst()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QStringList, states);
    QFETCH(const QString, error);
    HostDesk desk(1);
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen
        && desk.setFaults(R"({"rules":[{"match":{"times":1},"action":"delay","delay_ms":60000}]})"));
    QSignalSpy left(&owner.door(), &Door::left);
    desk.console.whileRunning([&] {
        QTRY_COMPARE(desk.host().requestCount(), 1);
        owner.door().leave();
    });
    QElapsedTimer timer;
    timer.start();
    const Ran ran = desk.console.json(arguments);
    QCOMPARE(ran.status, status);
    QCOMPARE(ran.errorCode(), error);
    if (!states.isEmpty())
        QCOMPARE(ran.column(u"state"_s), states);
    QTRY_COMPARE(left.size(), 1);
    // Neither the answer nor the end of the time for it was waited for.
    QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()).constData());
}

/// Other commands that come one over the other do not keep it alive.
void tst_OwnerLeaving::aDoneCommandTakesNoMore()
{
    HostDesk desk(2);
    support::RawHost host;
    host.script({heldAcceptance()});
    QCOMPARE(desk.connectTo(host.url(), "key").status, 0);
    handover::OwnerClient taken({desk.console.dataFolder(), u"1.2.3"_s});
    int status = -1;
    connect(&taken, &handover::OwnerClient::welcomed, &taken, [&] {
        taken.run({{u"shifts"_s, u"login"_s, u"C2"_s}, {}});
    });
    connect(&taken, &handover::OwnerClient::finished, &taken, [&](int ended) { status = ended; });
    desk.console.whileRunning([&] {
        QTRY_COMPARE(host.requests().size(), 1);
        taken.begin();
        QTRY_COMPARE(host.requests().size(), 2);
        // The owner's own login is done then, and the one that it took is still under way.
        QVERIFY(host.letGo());
        QTRY_VERIFY(!takesCommands(desk.console));
        QCOMPARE(status, -1);
        QVERIFY(host.letGo());
    });
    QCOMPARE(desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s}).status, 0);
    QCOMPARE(status, 0);
}

void tst_OwnerLeaving::aDoneCommandWaitsNoLongerThanItsTimeout()
{
    HostDesk desk(2);
    support::RawHost host;
    host.script({heldAcceptance()});
    QCOMPARE(desk.connectTo(host.url(), "key").status, 0);
    handover::OwnerClient taken({desk.console.dataFolder(), u"1.2.3"_s});
    int status = -1;
    QByteArray out;
    connect(&taken, &handover::OwnerClient::welcomed, &taken, [&] {
        taken.run({{u"--json"_s, u"shifts"_s, u"login"_s, u"C2"_s}, {}});
    });
    connect(&taken, &handover::OwnerClient::out, &taken, [&](const QByteArray& bytes) { out += bytes; });
    connect(&taken, &handover::OwnerClient::finished, &taken, [&](int ended) { status = ended; });
    desk.console.whileRunning([&] {
        QTRY_COMPARE(host.requests().size(), 1);
        taken.begin();
        QTRY_COMPARE(host.requests().size(), 2);
        QVERIFY(host.letGo());
    });
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(desk.console.json({u"--timeout"_s, u"5"_s, u"shifts"_s, u"login"_s, u"C1"_s}).status, 0);
    // The other one would have waited for longer.
    QVERIFY2(timer.elapsed() < 25'000, QByteArray::number(timer.elapsed()).constData());
    QCOMPARE(status, 3);
    QCOMPARE(QJsonDocument::fromJson(out).array().size(), 1);
}

void tst_OwnerLeaving::theFormerKeyIsBackAfterEachFailure_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("it is refused") << 1;
    QTest::newRow("it is kept, whatever that may mean") << 3;
    QTest::newRow("the owner is lost in the middle") << -1;
}

void tst_OwnerLeaving::theFormerKeyIsBackAfterEachFailure()
{
    QFETCH(const int, status);
    HostDesk desk(1);
    const Keychain before = desk.console.keychain();
    bool hasSeenTheNewKey = false;
    auto owner
        = std::make_unique<handover::OwnerServer>(handover::Identity{desk.console.dataFolder(), u"1.2.3"_s});
    QVERIFY(owner->listen().has_value());
    connect(
        owner.get(), &handover::OwnerServer::called, this,
        [&](handover::Call* call) {
            hasSeenTheNewKey = desk.console.keychain() != before;
            call->sayMaySave();
            if (status < 0)
                owner.reset();
            else
                call->finish(status);
        },
        Qt::QueuedConnection);
    QVERIFY(desk.connectTo("new-key").status != 0);
    QVERIFY(hasSeenTheNewKey);
    QCOMPARE(desk.console.keychain(), before);
}

/// Whoever types takes longer than an owner waits for what is handed to it.
void tst_OwnerLeaving::aKeyIsReadBeforeAnybodyIsAsked()
{
    HostDesk desk(1);
    OwnerDesk owner(desk.console, true, u"1.2.4"_s);
    QVERIFY(owner.isOpen);
    QCOMPARE(desk.connectTo("a key that is none", {u"--json"_s}).errorCode(), u"invalid_key"_s);
    QCOMPARE(desk.connectTo("a-key", {u"--json"_s}).errorCode(), u"other_version"_s);
}

COVERSHIFT_TEST_MAIN(tst_OwnerLeaving)
#include "tst_ownerleaving.moc"
