#include "hostdesk.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

class tst_OutboxCommands : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void deliversLaterInOrderAndOnce();
    void nothingToSend();
    void aPauseEndsWithTheRightKey();
    void becameRejectedIsOne();
    void earlierRejectionsDoNotCount();
    void whatWaitsBehindIsLeft();
    void aRetryIsANewOperation();
    void aRetryOfNothing();
    void discarded();
    void resolvedAsAccepted();
    void resolvedAsNotSent();
    void listedByState();

private:
    static QString idOf(const Ran& ran, int row = 0)
    {
        return ran.array().at(row).toObject().value(u"id"_s).toString();
    }
    static constexpr auto RejectOne = R"({"rules":[{"match":{"identity":"C1"},"action":"reject_worker"}]})";
};

void tst_OutboxCommands::deliversLaterInOrderAndOnce()
{
    HostDesk desk(3);
    desk.stopHost();
    QCOMPARE(
        desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s, u"--at"_s, u"2026-11-21T08:00:00Z"_s}).status, 3);
    QCOMPARE(
        desk.console
            .run({u"shifts"_s, u"logout"_s, u"C1"_s, u"--at"_s, u"2026-11-21T09:00:00Z"_s, u"--queue-only"_s})
            .status,
        0);
    QCOMPARE(desk.console
                 .run({u"shifts"_s, u"login"_s, u"C1"_s, u"C2"_s, u"--at"_s, u"2026-11-21T10:00:00Z"_s,
                     u"--queue-only"_s})
                 .status,
        0);
    QCOMPARE(desk.console.run({u"outbox"_s, u"push"_s}).status, 3);
    QVERIFY(desk.restartHost());
    const Ran ran = desk.console.json({u"outbox"_s, u"push"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"state"_s), QStringList(4, u"accepted"_s));
    QStringList first;
    for (const auto& taken : desk.host().taken()) {
        if (taken.identity == u"C1"_s)
            first.append(toIsoUtc(taken.at));
    }
    QCOMPARE(first,
        (QStringList{u"2026-11-21T08:00:00Z"_s, u"2026-11-21T09:00:00Z"_s, u"2026-11-21T10:00:00Z"_s}));
    QCOMPARE(desk.host().taken().size(), 4);
    QCOMPARE(desk.console.json({u"outbox"_s, u"push"_s}).out, QByteArray("[]\n"));
    QCOMPARE(desk.host().taken().size(), 4);
}

void tst_OutboxCommands::nothingToSend()
{
    Console console;
    const Ran ran = console.json({u"outbox"_s, u"push"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, QByteArray("[]\n"));
    QVERIFY(console.run({u"outbox"_s, u"push"_s}).out.contains("Nothing is left to send"));
}

void tst_OutboxCommands::aPauseEndsWithTheRightKey()
{
    HostDesk desk(2);
    desk.console.setKey("another-key");
    const Ran wrong = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(wrong.status, 3);
    QVERIFY(wrong.err.contains("refused the key"));
    QCOMPARE(wrong.column(u"state"_s), QStringList{u"queued"_s});
    // It stays paused: nothing is sent before a person acts.
    const int before = desk.host().requestCount();
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C2"_s}).status, 3);
    QCOMPARE(desk.host().requestCount(), before);
    QCOMPARE(desk.console.run({u"outbox"_s, u"push"_s}).status, 3);
    desk.console.setKey({});
    QCOMPARE(desk.console.run({u"outbox"_s, u"push"_s}).status, 0);
    QCOMPARE(desk.host().taken().size(), 2);
}

void tst_OutboxCommands::becameRejectedIsOne()
{
    HostDesk desk(2);
    QVERIFY(desk.setFaults(RejectOne));
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s, u"C2"_s, u"--queue-only"_s}).status, 0);
    const Ran ran = desk.console.json({u"outbox"_s, u"push"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.column(u"state"_s), (QStringList{u"rejected"_s, u"accepted"_s}));
}

void tst_OutboxCommands::earlierRejectionsDoNotCount()
{
    HostDesk desk(2);
    QVERIFY(desk.setFaults(RejectOne));
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s}).status, 1);
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C2"_s}).status, 0);
    QCOMPARE(desk.console.run({u"outbox"_s, u"push"_s}).status, 0);
}

void tst_OutboxCommands::whatWaitsBehindIsLeft()
{
    HostDesk desk(2);
    QVERIFY(desk.setFaults(RejectOne));
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s}).status, 1);
    const Ran behind = desk.console.json({u"shifts"_s, u"logout"_s, u"C1"_s});
    QCOMPARE(behind.status, 3);
    QCOMPARE(behind.column(u"state"_s), QStringList{u"queued"_s});
    QCOMPARE(desk.console.run({u"outbox"_s, u"push"_s}).status, 3);
}

void tst_OutboxCommands::aRetryIsANewOperation()
{
    HostDesk desk(1);
    QVERIFY(desk.setFaults(RejectOne));
    const QString id = idOf(desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s}));
    QCOMPARE(desk.console.run({u"outbox"_s, u"retry"_s, id}).status, 1);
    QVERIFY(desk.setFaults({}));
    const Ran listed = desk.console.json({u"outbox"_s, u"list"_s, u"--state"_s, u"rejected"_s});
    QCOMPARE(listed.column(u"replaces"_s), QStringList{id});
    const Ran ran = desk.console.json({u"outbox"_s, u"retry"_s, idOf(listed)});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"state"_s), QStringList{u"accepted"_s});
    QCOMPARE(ran.column(u"replaces"_s), QStringList{idOf(listed)});
}

void tst_OutboxCommands::aRetryOfNothing()
{
    HostDesk desk(1);
    const Ran unknown = desk.console.json({u"outbox"_s, u"retry"_s, u"4711"_s});
    QCOMPARE(unknown.status, 1);
    QCOMPARE(unknown.errorCode(), u"unknown_operation"_s);
    const QString id = idOf(desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s}));
    const Ran taken = desk.console.json({u"outbox"_s, u"retry"_s, id});
    QCOMPARE(taken.status, 1);
    QCOMPARE(taken.errorCode(), u"wrong_state"_s);
}

void tst_OutboxCommands::discarded()
{
    HostDesk desk(1);
    const QString id = idOf(desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s, u"--queue-only"_s}));
    const Ran ran = desk.console.json({u"outbox"_s, u"discard"_s, id, u"--reason"_s, u"called in sick"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.object().value(u"state"_s).toString(), u"discarded"_s);
    QCOMPARE(ran.object().value(u"reason"_s).toString(), u"called in sick"_s);
    QCOMPARE(desk.console.run({u"outbox"_s, u"push"_s}).status, 0);
    QVERIFY(desk.host().taken().isEmpty());
    QCOMPARE(desk.console.json({u"shifts"_s, u"list"_s}).out, QByteArray("[]\n"));
}

void tst_OutboxCommands::resolvedAsAccepted()
{
    HostDesk desk(1);
    QCOMPARE(desk.connectTo(desk.info().zegoKey, {u"--on-uncertain"_s, u"ask"_s}).status, 0);
    QVERIFY(desk.setFaults(R"({"rules":[{"match":{"times":1},"action":"drop_after"}]})"));
    const Ran pushed = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(pushed.status, 3);
    QCOMPARE(pushed.column(u"state"_s), QStringList{u"uncertain"_s});
    const Ran ran = desk.console.json({u"outbox"_s, u"resolve"_s, idOf(pushed), u"--as"_s, u"accepted"_s,
        u"--reason"_s, u"seen at Zego"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"state"_s), QStringList{u"accepted"_s});
    QCOMPARE(desk.host().taken().size(), 1);
}

void tst_OutboxCommands::resolvedAsNotSent()
{
    HostDesk desk(1);
    QCOMPARE(desk.connectTo(desk.info().zegoKey, {u"--on-uncertain"_s, u"ask"_s}).status, 0);
    QVERIFY(desk.setFaults(R"({"rules":[{"match":{"times":1},"action":"drop_before"}]})"));
    const Ran pushed = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(pushed.status, 3);
    QCOMPARE(pushed.column(u"state"_s), QStringList{u"uncertain"_s});
    const Ran ran = desk.console.json(
        {u"outbox"_s, u"resolve"_s, idOf(pushed), u"--as"_s, u"not-sent"_s, u"--reason"_s, u"not there"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"state"_s), QStringList{u"accepted"_s});
    QCOMPARE(desk.host().taken().size(), 1);
}

void tst_OutboxCommands::listedByState()
{
    HostDesk desk(2);
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s}).status, 0);
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C2"_s, u"--queue-only"_s}).status, 0);
    QCOMPARE(
        desk.console.json({u"outbox"_s, u"list"_s}).column(u"worker"_s), (QStringList{u"C1"_s, u"C2"_s}));
    QCOMPARE(desk.console.json({u"outbox"_s, u"list"_s, u"--state"_s, u"queued"_s}).column(u"worker"_s),
        QStringList{u"C2"_s});
    const Ran table = desk.console.run({u"outbox"_s, u"list"_s});
    QVERIFY(table.out.contains("Accepted") && table.out.contains("Queued"));
}

COVERSHIFT_TEST_MAIN(tst_OutboxCommands)
#include "tst_outboxcommands.moc"
