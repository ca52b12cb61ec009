#include "hostdesk.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

/// `shifts login`, `logout` and `list`.
class tst_PushCommands : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void threeLoginsAreOneRequest();
    void theMembersOfARow();
    void aLogoutEndsTheShift();
    void namesAreCheckedFirst();
    void anAmbiguousNameListsItsMatches();
    void aWorkerIsTakenOnce();
    void aSecondLoginIsSkipped();
    void againSendsItAllTheSame();
    void oneBadAmongSixteen();
    void aHostOutOfReachKeeps();
    void refusedGoesBeforeKept();
    void anEndThatIsNotTakenEndsNothing();
    void aMissingKeyKeeps();
    void withoutAConnectionNothingIsSaved();
    void queueOnlySends();
    void theFutureIsHeld();
    void tooFarAheadIsRefused();
    void aTimeoutKeeps();
    void ctrlCKeeps();
    void theIdentityIsSent();
    void listedByRange();
};

void tst_PushCommands::threeLoginsAreOneRequest()
{
    HostDesk desk(3);
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s, u"P2"_s, u"W3"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"state"_s), QStringList(3, u"accepted"_s));
    QCOMPARE(ran.column(u"worker"_s), (QStringList{u"C1"_s, u"C2"_s, u"C3"_s}));
    QCOMPARE(desk.host().requestCount(), 1);
    QCOMPARE(desk.host().taken().size(), 3);
    QCOMPARE(desk.host().taken().constFirst().path, QByteArray("/v1/batch/login/"));
}

void tst_PushCommands::theMembersOfARow()
{
    HostDesk desk(1);
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s, u"--at"_s,
        u"2026-11-21T14:00:00.9+01:00"_s, u"--reason"_s, u"the phone was dead"_s});
    QCOMPARE(ran.status, 0);
    const QJsonObject row = ran.array().at(0).toObject();
    QVERIFY(row.value(u"id"_s).isString());
    QCOMPARE(row.value(u"kind"_s).toString(), u"login"_s);
    QCOMPARE(row.value(u"worker"_s).toString(), u"C1"_s);
    QCOMPARE(row.value(u"worker_name"_s).toString(), u"W1"_s);
    QCOMPARE(row.value(u"timestamp"_s).toString(), u"2026-11-21T13:00:00Z"_s);
    QCOMPARE(row.value(u"state"_s).toString(), u"accepted"_s);
    QCOMPARE(row.value(u"attempts"_s), QJsonValue(1));
    QVERIFY(row.contains(u"last_error"_s) && row.value(u"last_error"_s).isNull());
    QVERIFY(row.contains(u"next_attempt_at"_s) && row.value(u"next_attempt_at"_s).isNull());
    QCOMPARE(row.value(u"shift_id"_s).toString(), row.value(u"id"_s).toString());
    QCOMPARE(row.value(u"backdated"_s), QJsonValue(true));
    QCOMPARE(row.value(u"reason"_s).toString(), u"the phone was dead"_s);
    QVERIFY(ran.err.contains("30 minutes back"));

    const QJsonObject shift = desk.console.json({u"shifts"_s, u"list"_s}).array().at(0).toObject();
    QCOMPARE(shift.value(u"id"_s), row.value(u"shift_id"_s));
    QCOMPARE(shift.value(u"worker"_s).toString(), u"C1"_s);
    QCOMPARE(shift.value(u"worker_name"_s).toString(), u"W1"_s);
    QCOMPARE(shift.value(u"start"_s).toString(), u"2026-11-21T13:00:00Z"_s);
    QVERIFY(shift.contains(u"end"_s) && shift.value(u"end"_s).isNull());
    QCOMPARE(shift.value(u"origin"_s).toString(), u"login"_s);
    QVERIFY(shift.contains(u"remote_id"_s) && shift.value(u"remote_id"_s).isNull());
    QCOMPARE(shift.value(u"state"_s).toString(), u"open"_s);
    QCOMPARE(shift.value(u"certainty"_s).toString(), u"accepted"_s);
    QCOMPARE(shift.value(u"backdated"_s), QJsonValue(true));
}

void tst_PushCommands::aLogoutEndsTheShift()
{
    HostDesk desk(1);
    QCOMPARE(
        desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s, u"--at"_s, u"2026-11-21T08:00:00Z"_s}).status, 0);
    const Ran early
        = desk.console.json({u"shifts"_s, u"logout"_s, u"C1"_s, u"--at"_s, u"2026-11-21T07:00:00Z"_s});
    QCOMPARE(early.status, 1);
    QCOMPARE(early.errorCode(), u"before_login"_s);
    QCOMPARE(desk.console.json({u"shifts"_s, u"list"_s, u"--open"_s}).array().size(), 1);
    QCOMPARE(
        desk.console.run({u"shifts"_s, u"logout"_s, u"C1"_s, u"--at"_s, u"2026-11-21T09:00:00Z"_s}).status,
        0);
    QCOMPARE(desk.console.json({u"shifts"_s, u"list"_s, u"--open"_s}).array().size(), 0);
    const QJsonObject shift = desk.console.json({u"shifts"_s, u"list"_s}).array().at(0).toObject();
    QCOMPARE(shift.value(u"end"_s).toString(), u"2026-11-21T09:00:00Z"_s);
    QCOMPARE(shift.value(u"state"_s).toString(), u"ended"_s);
    // With nothing open it is sent after a warning.
    const Ran again = desk.console.run({u"shifts"_s, u"logout"_s, u"C1"_s});
    QCOMPARE(again.status, 0);
    QVERIFY2(again.err.contains("W1 was logged out at 2026-11-21T09:00:00"), again.err.constData());
}

void tst_PushCommands::namesAreCheckedFirst()
{
    HostDesk desk(2);
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s, u"nobody"_s, u"C2"_s, u"no one"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"unknown_worker"_s);
    QVERIFY(ran.err.contains("nobody") && ran.err.contains("no one"));
    QCOMPARE(desk.console.json({u"outbox"_s, u"list"_s}).out, QByteArray("[]\n"));
    QCOMPARE(desk.host().requestCount(), 0);
}

void tst_PushCommands::anAmbiguousNameListsItsMatches()
{
    HostDesk desk(1);
    const QString file
        = desk.console.writeFile(u"twins.csv"_s, "name,customer_number\nAlex Moor,C21\nAlex Moor,C22\n");
    QCOMPARE(desk.console.run({u"workers"_s, u"import"_s, file}).status, 0);
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"Alex Moor"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"ambiguous_worker"_s);
    QVERIFY(ran.err.contains("C21") && ran.err.contains("C22"));
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C22"_s}).status, 0);
}

void tst_PushCommands::aWorkerIsTakenOnce()
{
    HostDesk desk(1);
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s, u"W1"_s, u"P1"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.array().size(), 1);
    QCOMPARE(desk.host().taken().size(), 1);
}

void tst_PushCommands::aSecondLoginIsSkipped()
{
    HostDesk desk(2);
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s}).status, 0);
    // The other one of the batch is pushed all the same; the worst wins.
    const Ran batch = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s, u"C2"_s});
    QCOMPARE(batch.status, 1);
    QCOMPARE(batch.column(u"worker"_s), QStringList{u"C2"_s});
    QCOMPARE(batch.column(u"state"_s), QStringList{u"accepted"_s});
    QVERIFY(batch.err.contains("W1 has cover, open or queued, since"));
    const Ran alone = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(alone.status, 1);
    QCOMPARE(alone.errorCode(), u"already_open"_s);
}

void tst_PushCommands::againSendsItAllTheSame()
{
    HostDesk desk(1);
    QCOMPARE(
        desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s, u"--at"_s, u"2026-11-21T08:00:00Z"_s}).status, 0);
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s, u"--again"_s}).status, 0);
    QCOMPARE(desk.host().taken().size(), 2);
}

void tst_PushCommands::oneBadAmongSixteen()
{
    HostDesk desk(16);
    QVERIFY(desk.setFaults(R"({"rules":[{"match":{"identity":"C7"},"action":"reject_worker"}]})"));
    QStringList line{u"shifts"_s, u"login"_s};
    for (int i = 1; i <= 16; ++i)
        line.append(u"C%1"_s.arg(i));
    const Ran ran = desk.console.json(line);
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.array().size(), 16);
    for (const QJsonValue& value : ran.array()) {
        const QJsonObject row = value.toObject();
        const bool bad = row.value(u"worker"_s).toString() == u"C7"_s;
        QCOMPARE(row.value(u"state"_s).toString(), bad ? u"rejected"_s : u"accepted"_s);
        QCOMPARE(row.value(u"last_error"_s).toString(), bad ? u"refused_by_host"_s : QString());
    }
    QVERIFY(ran.err.contains("W7"));
}

void tst_PushCommands::aHostOutOfReachKeeps()
{
    HostDesk desk(2);
    desk.stopHost();
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s, u"C2"_s});
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.column(u"state"_s), QStringList(2, u"queued"_s));
    QCOMPARE(ran.column(u"last_error"_s), QStringList(2, u"not_sent"_s));
    QVERIFY(ran.err.contains("stay in the outbox"));
}

void tst_PushCommands::refusedGoesBeforeKept()
{
    HostDesk desk(2);
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s}).status, 0);
    desk.stopHost();
    // One is skipped, the other stays in the outbox: 1 over 3.
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s, u"C2"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.column(u"worker"_s), QStringList{u"C2"_s});
    QCOMPARE(ran.column(u"state"_s), QStringList{u"queued"_s});
}

void tst_PushCommands::anEndThatIsNotTakenEndsNothing()
{
    HostDesk desk(1);
    const auto at = [](const char* time) { return QStringList{u"--at"_s, QString::fromLatin1(time)}; };
    QCOMPARE(
        desk.console.run(QStringList{u"shifts"_s, u"login"_s, u"C1"_s} + at("2026-11-21T08:00:00Z")).status,
        0);
    desk.stopHost();
    QCOMPARE(
        desk.console.run(QStringList{u"shifts"_s, u"logout"_s, u"C1"_s} + at("2026-11-21T09:00:00Z")).status,
        3);
    const QJsonObject shift
        = desk.console.json({u"shifts"_s, u"list"_s, u"--open"_s}).array().at(0).toObject();
    QCOMPARE(shift.value(u"state"_s).toString(), u"ending"_s);
    QVERIFY(shift.value(u"end"_s).isNull());
    QCOMPARE(shift.value(u"ending_at"_s).toString(), u"2026-11-21T09:00:00Z"_s);
}

void tst_PushCommands::aMissingKeyKeeps()
{
    HostDesk desk(1);
    desk.console.keychain().clear();
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.column(u"state"_s), QStringList{u"queued"_s});
    QVERIFY(ran.err.contains("No key is known"));
    desk.console.setKey(desk.info().zegoKey);
    QCOMPARE(desk.console.run({u"outbox"_s, u"push"_s}).status, 0);
    QCOMPARE(desk.host().taken().size(), 1);
}

void tst_PushCommands::withoutAConnectionNothingIsSaved()
{
    Console console;
    const QString file = console.writeFile(u"a.csv"_s, "name,customer_number\nAda,C1\n");
    QCOMPARE(console.run({u"workers"_s, u"import"_s, file}).status, 0);
    const Ran ran = console.json({u"shifts"_s, u"login"_s, u"Ada"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"no_connection"_s);
    QCOMPARE(console.json({u"outbox"_s, u"list"_s}).out, QByteArray("[]\n"));
}

void tst_PushCommands::queueOnlySends()
{
    HostDesk desk(2);
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s, u"C2"_s, u"--queue-only"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"state"_s), QStringList(2, u"queued"_s));
    QCOMPARE(desk.host().requestCount(), 0);
    const QJsonObject shift = desk.console.json({u"shifts"_s, u"list"_s}).array().at(0).toObject();
    QCOMPARE(shift.value(u"state"_s).toString(), u"pending"_s);
    QCOMPARE(desk.console.run({u"outbox"_s, u"push"_s}).status, 0);
    QCOMPARE(desk.host().taken().size(), 2);
}

void tst_PushCommands::theFutureIsHeld()
{
    HostDesk desk(1);
    const QString at = toIsoUtc(SystemClock().now() + std::chrono::hours(2));
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s, u"--at"_s, at});
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.column(u"next_attempt_at"_s), QStringList{at});
    QVERIFY(ran.err.contains("held until then"));
    QCOMPARE(desk.host().requestCount(), 0);
    QCOMPARE(desk.console.run({u"outbox"_s, u"push"_s}).status, 3);
    QCOMPARE(desk.host().requestCount(), 0);
}

void tst_PushCommands::tooFarAheadIsRefused()
{
    HostDesk desk(1);
    const QString at = toIsoUtc(SystemClock().now() + std::chrono::hours(25));
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s, u"--at"_s, at});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"too_far_ahead"_s);
}

void tst_PushCommands::aTimeoutKeeps()
{
    HostDesk desk(1);
    QVERIFY(desk.setFaults(R"({"rules":[{"action":"delay","delay_ms":60000}]})"));
    const Ran ran = desk.console.json({u"--timeout"_s, u"4"_s, u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.column(u"state"_s), QStringList{u"sending"_s});
}

void tst_PushCommands::ctrlCKeeps()
{
    HostDesk desk(1);
    QVERIFY(desk.setFaults(R"({"rules":[{"action":"delay","delay_ms":60000}]})"));
    desk.console.interruptWhen([&desk] { return desk.host().requestCount() > 0; });
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.array().size(), 1);
    // The next run finds it half sent, and knows that once more does no harm.
    QCOMPARE(desk.console.json({u"outbox"_s, u"list"_s}).column(u"state"_s), QStringList{u"queued"_s});
}

void tst_PushCommands::theIdentityIsSent()
{
    HostDesk desk(1);
    QCOMPARE(desk.connectTo(desk.info().zegoKey, {u"--identity"_s, u"workProviderUserId"_s}).status, 0);
    const Ran ran = desk.console.json({u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"worker"_s), QStringList{u"P1"_s});
    QCOMPARE(desk.host().taken().constFirst().identityName, u"workProviderUserId"_s);
    const QString file = desk.console.writeFile(u"one.csv"_s, "name,customer_number\nOnly Number,C99\n");
    QCOMPARE(desk.console.run({u"workers"_s, u"import"_s, file}).status, 0);
    const Ran refused = desk.console.json({u"shifts"_s, u"login"_s, u"C99"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.errorCode(), u"missing_identifier"_s);
}

void tst_PushCommands::listedByRange()
{
    HostDesk desk(2);
    const auto at = [&desk](const char* verb, const char* worker, const char* time) {
        return desk.console
            .run({u"shifts"_s, QString::fromLatin1(verb), QString::fromLatin1(worker), u"--at"_s,
                QString::fromLatin1(time)})
            .status;
    };
    QCOMPARE(at("login", "C1", "2026-11-20T08:00:00Z"), 0);
    QCOMPARE(at("logout", "C1", "2026-11-20T10:00:00Z"), 0);
    QCOMPARE(at("login", "C2", "2026-11-20T09:00:00Z"), 0);
    const auto listed = [&desk](const QStringList& options) {
        return desk.console.json(QStringList{u"shifts"_s, u"list"_s} + options).column(u"worker"_s);
    };
    QCOMPARE(listed({}), (QStringList{u"C1"_s, u"C2"_s}));
    QCOMPARE(listed({u"--from"_s, u"2026-11-20T10:00:00Z"_s}), QStringList{u"C2"_s});
    QCOMPARE(listed({u"--to"_s, u"2026-11-20T09:00:00Z"_s}), QStringList{u"C1"_s});
    QCOMPARE(listed({u"--open"_s}), QStringList{u"C2"_s});
}

COVERSHIFT_TEST_MAIN(tst_PushCommands)
#include "tst_pushcommands.moc"
