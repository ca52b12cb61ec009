#include "insureddesk.h"

#include <session/periodcloser.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

/// `evidence` and `shifts import`, alone and as the owner of the folder carries them out.
class tst_EvidenceCommands : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void listsAreByTime();
    void aLoginWithItsRequest();
    void pageForAPerson();
    void timeThatIsGivenEndsIt();
    void ofWhomItCannotBeAsked_data();
    void ofWhomItCannotBeAsked();
    void ofAnArchivedWorker();
    void importedShiftsAreNeverPushed();
    void I6_theSameFileTwice();
    void badRowsAreNamed();
    void closedPeriodWantsAReason();
    void handedOverItIsTheSame();
};

void tst_EvidenceCommands::answers_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("answer");
    QTest::newRow("an imported shift lies over it") << u"2024-03-31T01:00:00Z"_s << u"covered"_s;
    QTest::newRow("its first second") << u"2024-03-30T21:30:00Z"_s << u"covered"_s;
    QTest::newRow("its end") << u"2024-03-31T05:00:00Z"_s << u"not_known"_s;
    QTest::newRow("before anything is known") << u"2020-01-01T00:00:00Z"_s << u"not_known"_s;
    QTest::newRow("still to come") << u"2099-01-01T00:00:00Z"_s << u"not_yet"_s;
}

void tst_EvidenceCommands::answers()
{
    QFETCH(QString, at);
    QFETCH(QString, answer);
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const Ran ran = desk.json(u"evidence C1001 --at "_s + at);
    QCOMPARE(ran.status, 0);
    const QJsonObject told = ran.object();
    QCOMPARE(told.value(u"answer"_s).toString(), answer);
    QCOMPARE(told.value(u"at"_s).toString(), at);
    QCOMPARE(told.value(u"worker"_s).toString(), u"C1001"_s);
    QCOMPARE(told.value(u"worker_name"_s).toString(), u"Ada"_s);
    QCOMPARE(told.value(u"shifts"_s).toArray().size(), answer == u"covered"_s ? 1 : 0);
    QVERIFY(told.value(u"chain"_s)[u"whole"_s].toBool());
    QVERIFY(told.value(u"chain"_s)[u"checked_at"_s].toString() >= told.value(u"made_at"_s).toString());
}

void tst_EvidenceCommands::listsAreByTime()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    // Later than what is there, and about a time that is before it.
    QCOMPARE(
        desk.importShifts("worker,start,end\nC1001,2024-03-30T20:00:00Z,2024-03-31T04:00:00Z\n").status, 0);
    const QByteArray evening
        = R"([{"Name":"Evening","StartTimeOffset":1200,"EndTimeOffset":600,"ShiftMembers":[1001]}])";
    QCOMPARE(desk.import(evening).status, 0);
    const QJsonObject told = desk.json(u"evidence C1001 --at 2024-03-31T01:00:00Z"_s).object();
    const auto textsOf = [&told](const QString& list, const QString& member) {
        QStringList texts;
        for (const QJsonValue each : told.value(list).toArray())
            texts.append(each[member].toString());
        return texts;
    };
    QCOMPARE(textsOf(u"shifts"_s, u"start"_s),
        (QStringList{u"2024-03-30T20:00:00Z"_s, u"2024-03-30T21:30:00Z"_s}));
    QCOMPARE(textsOf(u"planned"_s, u"start"_s),
        (QStringList{u"2024-03-30T19:00:00Z"_s, u"2024-03-30T21:00:00Z"_s}));
    const QStringList imports = textsOf(u"imports"_s, u"row"_s);
    QCOMPARE(imports.size(), 2);
    QVERIFY(imports.at(0).toLongLong() < imports.at(1).toLongLong());
}

void tst_EvidenceCommands::aLoginWithItsRequest()
{
    HostDesk desk(1);
    QVERIFY(desk.isConnected);
    QCOMPARE(desk.console.run({u"shifts"_s, u"login"_s, u"C1"_s}).status, 0);
    // The moment of the login, to the second; a later one would be to come.
    const QString start = desk.console.json({u"shifts"_s, u"list"_s}).array().at(0)[u"start"_s].toString();
    const QJsonObject told = desk.console.json({u"evidence"_s, u"W1"_s, u"--at"_s, start}).object();
    QCOMPARE(told.value(u"answer"_s).toString(), u"covered"_s);
    const QJsonObject login = told.value(u"operations"_s)[0].toObject();
    QCOMPARE(login.value(u"kind"_s).toString(), u"login"_s);
    QCOMPARE(login.value(u"state"_s).toString(), u"accepted"_s);
    const QJsonObject request = login.value(u"requests"_s)[0].toObject();
    QCOMPARE(request.value(u"status"_s).toInt(), 202);
    QVERIFY(request.value(u"request_body"_s).toString().contains(u"\"C1\""_s));
    QVERIFY(!login.value(u"decisions"_s).toArray().isEmpty());
    QVERIFY(!desk.console.json({u"evidence"_s, u"W1"_s, u"--at"_s, start}).out.contains(desk.info().zegoKey));
}

void tst_EvidenceCommands::pageForAPerson()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const Ran ran = desk.run(u"evidence Ada --at 2024-03-31T01:00:00Z"_s);
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.startsWith("Was Ada covered at 2024-03-31 03:00:00 +02:00?\nYes, by an imported record"),
        ran.out.constData());
    QVERIFY(ran.out.contains("Imported from a file; never sent from here."));
    QVERIFY(ran.out.contains("Planned from 2024-03-30 22:00:00 +01:00 to 2024-03-31 07:00:00 +02:00."));
}

void tst_EvidenceCommands::timeThatIsGivenEndsIt()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const Ran ended = desk.json(u"evidence C1001 --timeout 0"_s);
    QCOMPARE(ended.status, 3);
    QCOMPARE(ended.errorCode(), u"timeout"_s);
    QCOMPARE(desk.json(u"evidence C1001"_s).status, 0);
}

void tst_EvidenceCommands::ofWhomItCannotBeAsked_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown") << u"evidence Nobody"_s << 1 << u"unknown_worker"_s;
    QTest::newRow("nobody named") << u"evidence"_s << 2 << u"usage"_s;
    QTest::newRow("two") << u"evidence Ada Bo"_s << 2 << u"usage"_s;
    QTest::newRow("a time without an offset")
        << u"evidence Ada --at 2024-03-31T01:00:00"_s << 2 << u"time_without_offset"_s;
}

void tst_EvidenceCommands::ofWhomItCannotBeAsked()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, code);
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const Ran ran = desk.json(line);
    QCOMPARE(ran.status, status);
    QCOMPARE(ran.errorCode(), code);
}

void tst_EvidenceCommands::ofAnArchivedWorker()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    QCOMPARE(desk.run(u"workers archive Bo"_s).status, 0);
    const Ran ran = desk.json(u"evidence Bo --at 2024-03-31T10:30:00Z"_s);
    QCOMPARE(ran.object().value(u"answer"_s).toString(), u"covered"_s);
}

void tst_EvidenceCommands::importedShiftsAreNeverPushed()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const QJsonArray shifts = desk.json(u"shifts list"_s).array();
    QCOMPARE(shifts.size(), 2);
    QCOMPARE(shifts.at(0)[u"origin"_s].toString(), u"import"_s);
    QCOMPARE(desk.json(u"outbox list"_s).array(), QJsonArray());
    QCOMPARE(desk.run(u"outbox push"_s).status, 0);
    QVERIFY(desk.host().taken().isEmpty());
}

void tst_EvidenceCommands::I6_theSameFileTwice()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const QByteArray row = "Ada,2024-01-01T08:00:00Z,2024-01-01T09:00:00Z\n";
    QCOMPARE(desk.importShifts("worker,start,end\n" + row).object().value(u"imported"_s).toInt(), 1);
    const Ran again = desk.importShifts("worker,start,end\n" + row + row);
    QCOMPARE(again.status, 1);
    QCOMPARE(again.errorCode(), u"invalid_csv"_s);
    QVERIFY(!again.object().value(u"error"_s)[u"rows"_s].toArray().isEmpty());
    QCOMPARE(desk.json(u"shifts list"_s).array().size(), 3);
}

void tst_EvidenceCommands::badRowsAreNamed()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const Ran ran = desk.importShifts("worker,start,end\n"
                                      "Ada,2024-01-01T08:00:00Z,2024-01-01T09:00:00Z\n"
                                      "Nobody,2024-01-01T08:00:00Z,2024-01-01T09:00:00Z\n"
                                      "Ada,2024-01-02T08:00:00,2024-01-02T09:00:00Z\n");
    QCOMPARE(ran.status, 1);
    const QJsonArray rows = ran.object().value(u"error"_s)[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0)[u"line"_s].toInt(), 3);
    QCOMPARE(rows.at(0)[u"column"_s].toString(), u"worker"_s);
    QCOMPARE(rows.at(1)[u"line"_s].toInt(), 4);
    QCOMPARE(rows.at(1)[u"column"_s].toString(), u"start"_s);
    QVERIFY2(ran.err.contains("shifts.csv:3: worker: "), ran.err.constData());
    QCOMPARE(desk.json(u"shifts list"_s).array().size(), 2);
    QCOMPARE(desk.json(u"shifts import /nowhere/shifts.csv"_s).errorCode(), u"file_unreadable"_s);
    QCOMPARE(desk.json(u"shifts import"_s).status, 2);
}

void tst_EvidenceCommands::closedPeriodWantsAReason()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    {
        OwnerDesk owner(desk.console, false);
        QVERIFY(owner.isOpen);
        session::PeriodCloser closer(owner.session());
        const auto closed = closer.close({{QDate(2024, 1, 1), QDate(2024, 1, 31)}, {}});
        QTRY_VERIFY(closed.isFinished());
        QVERIFY(closed.result());
    }
    const QByteArray late = "worker,start,end\nAda,2024-01-03T08:00:00Z,2024-01-03T09:00:00Z\n";
    const Ran refused = desk.importShifts(late);
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.errorCode(), u"reason_missing"_s);
    QVERIFY2(refused.err.contains("--reason"), refused.err.constData());
    QCOMPARE(desk.importShifts(late, {u"--reason"_s, u"Found on paper"_s}).status, 0);

    const QStringList reason{u"--reason"_s, u"Agreed with the insurer"_s};
    const QString business
        = desk.console.writeFile(u"other.csv"_s, "name,customer_number,business_user_id\nAda,C1001,4711\n");
    for (const QStringList& line : {QStringList{u"settings"_s, u"set"_s, u"time-zone"_s, u"UTC"_s},
             QStringList{u"workers"_s, u"import"_s, business}}) {
        const Ran asked = desk.console.json(line);
        QCOMPARE(asked.errorCode(), u"reason_missing"_s);
        QVERIFY2(asked.err.contains("--reason"), asked.err.constData());
        QCOMPARE(desk.console.json(line + reason).status, 0);
    }
}

void tst_EvidenceCommands::handedOverItIsTheSame()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const QByteArray bad = "worker,start,end\nNobody,2024-01-01T08:00:00Z,2024-01-01T09:00:00Z\n";
    const QByteArray good = "worker,start,end\nAda,2024-01-01T08:00:00Z,2024-01-01T09:00:00Z\n";
    const Ran alone = desk.importShifts(bad);
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen);
    const Ran handed = desk.importShifts(bad);
    QCOMPARE(handed.status, alone.status);
    QCOMPARE(handed.out, alone.out);
    QCOMPARE(handed.err, alone.err);
    QCOMPARE(desk.importShifts(good).object().value(u"imported"_s).toInt(), 1);
    const Ran evidence = desk.json(u"evidence C1001 --at 2024-01-01T08:30:00Z"_s);
    QCOMPARE(evidence.object().value(u"answer"_s).toString(), u"covered"_s);
}

COVERSHIFT_TEST_MAIN(tst_EvidenceCommands)
#include "tst_evidencecommands.moc"
