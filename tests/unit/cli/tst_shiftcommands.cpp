#include "hostdesk.h"

#include <sandbox/sandboxday.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// `shifts insert`, `shifts end`, `workers match`, and what a person resolves of them.
class tst_ShiftCommands : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anInsertIsConfirmed();
    void anEndIsSentById();
    void aFinishedShift();
    void refusedBeforeAnythingIsSaved_data();
    void refusedBeforeAnythingIsSaved();
    void wrongUsage_data();
    void wrongUsage();
    void aSecondOneWhileOpenIsRefused();
    void onlyAnOpenShiftOfV2CanBeEnded();
    void anArchivedWorkerIsRefused();
    void withALegacyIdentityThereIsNone();
    void queueOnlySavesAndSendsNothing();
    void aMatchIsSaid_data();
    void aMatchIsSaid();
    void aRefusalSaysTheFieldsText();
    void aLostInsertIsAPersons();
    void anInsertResolvedWithItsId();
    void anInsertResolvedWithoutItsId();

private:
    [[nodiscard]] QString at(std::chrono::seconds fromNow) const { return toIsoUtc(m_now + fromNow); }
    [[nodiscard]] Ran insert(const QStringList& more = {})
    {
        return m_desk->console.json(
            QStringList{u"shifts"_s, u"insert"_s, u"C1"_s, u"--start"_s, at(-1min)} + more);
    }
    /// One whose answer was lost; its id.
    [[nodiscard]] QString lostInsert();

    std::unique_ptr<HostDesk> m_desk;
    Instant m_now{};
};

void tst_ShiftCommands::init()
{
    TestCase::init();
    m_desk = std::make_unique<HostDesk>(2);
    m_now = SystemClock().now();
}

void tst_ShiftCommands::cleanup()
{
    m_desk.reset();
}

QString tst_ShiftCommands::lostInsert()
{
    if (!m_desk->setFaults(R"({"rules":[{"match":{"path":"/v2/shift/","times":1},"action":"drop_after"}]})"))
        return {};
    return insert().column(u"id"_s).value(0);
}

void tst_ShiftCommands::anInsertIsConfirmed()
{
    const Ran ran = insert();
    QCOMPARE(ran.status, 0);
    const QJsonObject row = ran.array().at(0).toObject();
    QCOMPARE(row.value(u"kind"_s).toString(), u"insert"_s);
    QCOMPARE(row.value(u"state"_s).toString(), u"confirmed"_s);
    QCOMPARE(row.value(u"worker"_s).toString(), u"C1"_s);
    QCOMPARE(row.value(u"timestamp"_s).toString(), at(-1min));
    QVERIFY(row.value(u"until"_s).isNull());
    QCOMPARE(row.value(u"shift_id"_s), row.value(u"id"_s));
    const auto taken = m_desk->host().taken();
    QCOMPARE(taken.size(), 1);
    QCOMPARE(row.value(u"remote_id"_s).toString(), taken[0].shift);

    const QJsonObject shift = m_desk->console.json({u"shifts"_s, u"list"_s}).array().at(0).toObject();
    QCOMPARE(shift.value(u"origin"_s).toString(), u"insert"_s);
    QCOMPARE(shift.value(u"certainty"_s).toString(), u"confirmed"_s);
    QCOMPARE(shift.value(u"remote_id"_s).toString(), taken[0].shift);
    QCOMPARE(shift.value(u"state"_s).toString(), u"open"_s);
}

void tst_ShiftCommands::anEndIsSentById()
{
    const QString id = insert().column(u"shift_id"_s).value(0);
    const Ran ran = m_desk->console.json({u"shifts"_s, u"end"_s, id, u"--at"_s, at(0s)});
    QCOMPARE(ran.status, 0);
    const QJsonObject row = ran.array().at(0).toObject();
    QCOMPARE(row.value(u"kind"_s).toString(), u"end"_s);
    QCOMPARE(row.value(u"timestamp"_s).toString(), at(0s));
    QCOMPARE(row.value(u"shift_id"_s).toString(), id);
    const auto taken = m_desk->host().taken();
    QCOMPARE(taken.size(), 2);
    QCOMPARE(taken[1].shift, taken[0].shift);
    const QJsonObject shift = m_desk->console.json({u"shifts"_s, u"list"_s}).array().at(0).toObject();
    QCOMPARE(shift.value(u"end"_s).toString(), at(0s));
    QCOMPARE(shift.value(u"state"_s).toString(), u"ended"_s);
}

void tst_ShiftCommands::aFinishedShift()
{
    const Ran ran = insert({u"--end"_s, at(13h)});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"until"_s), QStringList{at(13h)});
    const Ran open = m_desk->console.json({u"shifts"_s, u"list"_s, u"--open"_s});
    QCOMPARE(open.column(u"end"_s), QStringList{at(13h)});
    const Ran second = m_desk->console.json({u"shifts"_s, u"login"_s, u"C1"_s});
    QCOMPARE(second.status, 1);
    QCOMPARE(second.errorCode(), u"already_open"_s);
}

void tst_ShiftCommands::refusedBeforeAnythingIsSaved_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("code");
    QTest::newRow("over 30 minutes ago") << -31 << 0 << u"start_out_of_range"_s;
    QTest::newRow("over 30 minutes ahead") << 32 << 60 << u"start_out_of_range"_s;
    QTest::newRow("over 14 hours") << 0 << 14 * 60 + 1 << u"shift_too_long"_s;
    QTest::newRow("end before its start") << 0 << -5 << u"end_before_start"_s;
    QTest::newRow("end at its start") << 5 << 5 << u"end_before_start"_s;
}

void tst_ShiftCommands::refusedBeforeAnythingIsSaved()
{
    QFETCH(int, start);
    QFETCH(int, end);
    const Ran ran = m_desk->console.json({u"shifts"_s, u"insert"_s, u"C1"_s, u"--start"_s,
        at(std::chrono::minutes(start)), u"--end"_s, at(std::chrono::minutes(end))});
    QCOMPARE(ran.status, 1);
    QTEST(ran.errorCode(), "code");
    QVERIFY(ran.err.trimmed().endsWith('.'));
    QCOMPARE(m_desk->console.json({u"outbox"_s, u"list"_s}).out, QByteArray("[]\n"));
    QCOMPARE(m_desk->host().requestCount(), 0);
}

void tst_ShiftCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("insert without a start") << QStringList{u"shifts"_s, u"insert"_s, u"C1"_s};
    QTest::newRow("insert of nobody") << QStringList{u"shifts"_s, u"insert"_s, u"--start"_s, at(0s)};
    QTest::newRow("a start without an offset")
        << QStringList{u"shifts"_s, u"insert"_s, u"C1"_s, u"--start"_s, u"2026-11-21T14:00:00"_s};
    QTest::newRow("an end without an offset") << QStringList{
        u"shifts"_s, u"insert"_s, u"C1"_s, u"--start"_s, u"2026-11-21T14:00:00Z"_s, u"--end"_s, u"15:00"_s};
    QTest::newRow("end of nothing") << QStringList{u"shifts"_s, u"end"_s};
    QTest::newRow("match without an answer") << QStringList{u"workers"_s, u"match"_s, u"C1"_s};
    QTest::newRow("match with both answers")
        << QStringList{u"workers"_s, u"match"_s, u"C1"_s, u"--yes"_s, u"--no"_s};
    QTest::newRow("an id for what was not sent") << QStringList{u"outbox"_s, u"resolve"_s, u"1"_s, u"--as"_s,
        u"not-sent"_s, u"--reason"_s, u"x"_s, u"--remote-id"_s, u"7"_s};
}

void tst_ShiftCommands::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Ran ran = m_desk->console.json(arguments);
    QCOMPARE(ran.status, 2);
    QVERIFY(ran.err.trimmed().endsWith('.') || ran.err.contains("covershift-cli"));
    QCOMPARE(m_desk->host().requestCount(), 0);
}

void tst_ShiftCommands::aSecondOneWhileOpenIsRefused()
{
    QCOMPARE(insert().status, 0);
    const Ran second = insert();
    QCOMPARE(second.status, 1);
    QCOMPARE(second.errorCode(), u"already_open"_s);
    QCOMPARE(insert({u"--again"_s}).status, 0);
    QCOMPARE(m_desk->host().taken().size(), 2);
}

void tst_ShiftCommands::onlyAnOpenShiftOfV2CanBeEnded()
{
    Console& console = m_desk->console;
    for (const QString& id : {u"4711"_s, u"nothing"_s}) {
        const Ran unknown = console.json({u"shifts"_s, u"end"_s, id});
        QCOMPARE(unknown.status, 1);
        QCOMPARE(unknown.errorCode(), u"unknown_shift"_s);
        QVERIFY(unknown.err.contains(id.toUtf8()));
    }
    const QString login = console.json({u"shifts"_s, u"login"_s, u"C2"_s}).column(u"shift_id"_s).value(0);
    QCOMPARE(console.json({u"shifts"_s, u"end"_s, login}).errorCode(), u"not_endable"_s);

    const QString id = insert().column(u"shift_id"_s).value(0);
    QCOMPARE(
        console.json({u"shifts"_s, u"end"_s, id, u"--at"_s, at(-2min)}).errorCode(), u"end_before_start"_s);
    const Ran tooLong = console.json({u"shifts"_s, u"end"_s, id, u"--at"_s, at(14h)});
    QCOMPARE(tooLong.errorCode(), u"shift_too_long"_s);
    QCOMPARE(console.json({u"shifts"_s, u"end"_s, id, u"--at"_s, at(0s)}).status, 0);
    QCOMPARE(console.json({u"shifts"_s, u"end"_s, id, u"--at"_s, at(0s)}).errorCode(), u"not_endable"_s);
}

void tst_ShiftCommands::anArchivedWorkerIsRefused()
{
    QCOMPARE(m_desk->console.run({u"workers"_s, u"archive"_s, u"C1"_s}).status, 0);
    for (const QStringList& arguments : {QStringList{u"shifts"_s, u"login"_s, u"C1"_s},
             QStringList{u"shifts"_s, u"insert"_s, u"C1"_s, u"--start"_s, at(0s)},
             QStringList{u"workers"_s, u"match"_s, u"C1"_s, u"--yes"_s}}) {
        const Ran ran = m_desk->console.json(arguments);
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.errorCode(), u"worker_archived"_s);
    }
    QCOMPARE(m_desk->host().requestCount(), 0);
}

void tst_ShiftCommands::withALegacyIdentityThereIsNone()
{
    const QString id = insert().column(u"shift_id"_s).value(0);
    QCOMPARE(m_desk->connectTo(m_desk->info().zegoKey, {u"--identity"_s, u"policyId"_s}).status, 0);
    for (const QStringList& arguments : {QStringList{u"shifts"_s, u"insert"_s, u"C2"_s, u"--start"_s, at(0s)},
             QStringList{u"shifts"_s, u"end"_s, id},
             QStringList{u"workers"_s, u"match"_s, u"C2"_s, u"--no"_s}}) {
        const Ran ran = m_desk->console.json(arguments);
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.errorCode(), u"unsupported_by_identity"_s);
    }
    QCOMPARE(m_desk->host().taken().size(), 1);
}

void tst_ShiftCommands::queueOnlySavesAndSendsNothing()
{
    const Ran ran = insert({u"--queue-only"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"state"_s), QStringList{u"queued"_s});
    const QString id = ran.column(u"shift_id"_s).value(0);
    const Ran end = m_desk->console.json({u"shifts"_s, u"end"_s, id, u"--at"_s, at(0s), u"--queue-only"_s});
    QCOMPARE(end.status, 0);
    QCOMPARE(m_desk->host().requestCount(), 0);
    // The end waits for its insert, and takes the id that this is given.
    const Ran pushed = m_desk->console.json({u"outbox"_s, u"push"_s});
    QCOMPARE(pushed.status, 0);
    QCOMPARE(pushed.column(u"state"_s), (QStringList{u"confirmed"_s, u"confirmed"_s}));
    const auto taken = m_desk->host().taken();
    QCOMPARE(taken.size(), 2);
    QCOMPARE(taken[1].shift, taken[0].shift);
}

void tst_ShiftCommands::aMatchIsSaid_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("matches");
    QTest::newRow("theirs") << u"--yes"_s << true;
    QTest::newRow("not theirs") << u"--no"_s << false;
}

void tst_ShiftCommands::aMatchIsSaid()
{
    QFETCH(QString, option);
    QFETCH(bool, matches);
    const QByteArray fleet = sandbox::dayWorkersCsv(1);
    const QString number = QString::fromUtf8(fleet.split('\n').value(1).split(',').value(1));
    QCOMPARE(
        m_desk->console.run({u"workers"_s, u"import"_s, m_desk->console.writeFile(u"fleet.csv"_s, fleet)})
            .status,
        0);
    const Ran ran = m_desk->console.json({u"workers"_s, u"match"_s, number, option});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"kind"_s), QStringList{u"match"_s});
    QCOMPARE(ran.column(u"state"_s), QStringList{u"accepted"_s});
    QCOMPARE(ran.array().at(0).toObject().value(u"matches"_s), QJsonValue(matches));
    QCOMPARE(m_desk->host().taken().constLast().matches, matches);
    // C1 is nobody whom the sandbox knows.
    const Ran unknown = m_desk->console.json({u"workers"_s, u"match"_s, u"C1"_s, option});
    QCOMPARE(unknown.status, 1);
    QCOMPARE(unknown.column(u"state"_s), QStringList{u"rejected"_s});
}

void tst_ShiftCommands::aRefusalSaysTheFieldsText()
{
    QVERIFY(m_desk->setFaults(R"({"rules":[{"match":{"path":"/v2/shift/"},"action":"status","status":400,
        "body":{"status":"NOK","error":"INVALID_DATA","message":"Invalid data format",
                "detail":{"startTime ":"`startTime` must be within 30 minutes from now."}}}]})"));
    const Ran ran = insert();
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.column(u"state"_s), QStringList{u"rejected"_s});
    QVERIFY(ran.err.contains("startTime: `startTime` must be within 30 minutes from now."));
}

void tst_ShiftCommands::aLostInsertIsAPersons()
{
    const QString id = lostInsert();
    const Ran pushed = m_desk->console.json({u"outbox"_s, u"push"_s});
    QCOMPARE(pushed.status, 0);
    QCOMPARE(m_desk->host().taken().size(), 1);
    const Ran listed = m_desk->console.json({u"outbox"_s, u"list"_s});
    QCOMPARE(listed.column(u"id"_s), QStringList{id});
    QCOMPARE(listed.column(u"state"_s), QStringList{u"uncertain"_s});
    const Ran sent = m_desk->console.json(
        {u"outbox"_s, u"resolve"_s, id, u"--as"_s, u"not-sent"_s, u"--reason"_s, u"Zego does not know it"_s});
    QCOMPARE(sent.status, 0);
    QCOMPARE(sent.column(u"state"_s), QStringList{u"confirmed"_s});
    QCOMPARE(m_desk->host().taken().size(), 2);
}

void tst_ShiftCommands::anInsertResolvedWithItsId()
{
    const QString id = lostInsert();
    const QString remote = m_desk->host().taken().value(0).shift;
    const Ran resolved = m_desk->console.json({u"outbox"_s, u"resolve"_s, id, u"--as"_s, u"accepted"_s,
        u"--reason"_s, u"Zego told us"_s, u"--remote-id"_s, remote});
    QCOMPARE(resolved.status, 0);
    QCOMPARE(resolved.column(u"remote_id"_s), QStringList{remote});
    QCOMPARE(m_desk->console.json({u"shifts"_s, u"end"_s, id, u"--at"_s, at(0s)}).status, 0);
    QCOMPARE(m_desk->host().taken().constLast().shift, remote);
}

void tst_ShiftCommands::anInsertResolvedWithoutItsId()
{
    const QString id = lostInsert();
    QCOMPARE(m_desk->console
                 .json({u"outbox"_s, u"resolve"_s, id, u"--as"_s, u"accepted"_s, u"--reason"_s, u"seen"_s})
                 .status,
        0);
    const QJsonObject shift = m_desk->console.json({u"shifts"_s, u"list"_s}).array().at(0).toObject();
    QCOMPARE(shift.value(u"state"_s).toString(), u"open"_s);
    QVERIFY(shift.value(u"remote_id"_s).isNull());
    QVERIFY(shift.value(u"cannot_be_ended"_s).toBool());
    const Ran end = m_desk->console.json({u"shifts"_s, u"end"_s, id});
    QCOMPARE(end.status, 1);
    QCOMPARE(end.errorCode(), u"not_endable"_s);
}

COVERSHIFT_TEST_MAIN(tst_ShiftCommands)
#include "tst_shiftcommands.moc"
