#include "insureddesk.h"

#include <handover/ownerserver.h>
#include <session/periodcloser.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QDir>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Change = u"report insured --from 2024-03-30 --to 2024-03-31"_s;

const QStringList Members{
    u"planned_s"_s, u"insured_s"_s, u"covered_s"_s, u"gap_s"_s, u"unplanned_s"_s, u"doubtful_s"_s};

QVector<qint64> numbersOf(const QJsonValue& row)
{
    QVector<qint64> numbers;
    for (const QString& member : Members)
        numbers.append(row[member].toInteger(-1));
    return numbers;
}

} // namespace

/// `report insured` and `calendar`, alone and as the owner of the folder carries them out.
class tst_ReportCommands : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void rows();
    void tableForAPerson();
    void onlyOfSomeWorkersAndTeams();
    void noWorkerAtAll();
    void csvHoldsTheSame();
    void amountsByATariff();
    void closedDaysAreNamedInTheCsv();
    void wrongUsage_data();
    void wrongUsage();
    void fileThatCannotBeWritten_data();
    void fileThatCannotBeWritten();
    void calendar();
    void calendarOfTheComingDays();
    void calendarOfSomebodyUnknown();
    void handedOverItIsTheSame_data();
    void handedOverItIsTheSame();
    void handedOverTheFileIsWrittenHere();
    void nothingElseIsWritten();
    void sandboxIsNamed();
};

void tst_ReportCommands::rows()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const QJsonArray byWorker = desk.json(Change).array();
    QCOMPARE(byWorker.size(), 2);
    QCOMPARE(byWorker.at(0)[u"worker"_s].toString(), u"C1001"_s);
    QCOMPARE(byWorker.at(0)[u"worker_name"_s].toString(), u"Ada"_s);
    QCOMPARE(numbersOf(byWorker.at(0)), (QVector<qint64>{57'600, 27'000, 27'000, 30'600, 0, 0}));
    QCOMPARE(byWorker.at(1)[u"worker"_s].toString(), u"C1002"_s);
    QCOMPARE(numbersOf(byWorker.at(1)), (QVector<qint64>{0, 3'605, 0, 0, 3'605, 0}));

    const QJsonArray byDay = desk.json(Change + u" --by day"_s).array();
    QCOMPARE(byDay.size(), 2);
    QCOMPARE(byDay.at(0)[u"day"_s].toString(), u"2024-03-30"_s);
    QCOMPARE(numbersOf(byDay.at(0)), (QVector<qint64>{28'800, 5'400, 5'400, 23'400, 0, 0}));
    QCOMPARE(numbersOf(byDay.at(1)), (QVector<qint64>{28'800, 25'205, 21'600, 7'200, 3'605, 0}));

    const QJsonArray byTeam = desk.json(Change + u" --by team"_s).array();
    QCOMPARE(byTeam.size(), 1);
    QVERIFY(byTeam.at(0)[u"team"_s].isNull());
    QCOMPARE(numbersOf(byTeam.at(0)), (QVector<qint64>{57'600, 30'605, 27'000, 30'600, 3'605, 0}));
}

void tst_ReportCommands::tableForAPerson()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const Ran ran = desk.run(Change);
    QCOMPARE(ran.status, 0);
    const QByteArrayList lines = ran.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines.at(1).contains("Ada") && lines.at(1).contains("16:00:00"), ran.out.constData());
    QVERIFY2(lines.at(3).startsWith("Total") && lines.at(3).contains("8:30:05"), ran.out.constData());
}

void tst_ReportCommands::onlyOfSomeWorkersAndTeams()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const QJsonArray bo = desk.json(Change + u" --worker Bo"_s).array();
    QCOMPARE(bo.size(), 1);
    QCOMPARE(bo.at(0)[u"worker"_s].toString(), u"C1002"_s);
    QCOMPARE(desk.json(Change + u" --worker Bo --worker C1001"_s).array().size(), 2);
    QCOMPARE(desk.json(Change + u" --worker Nobody"_s).errorCode(), u"unknown_worker"_s);

    const QByteArray csv = "name,customer_number,team\nBo,C1002,North\n";
    QCOMPARE(desk.run(u"workers import "_s + desk.console.writeFile(u"north.csv"_s, csv)).status, 0);
    // The time of the report is before he came to it.
    QCOMPARE(desk.json(Change + u" --team North"_s).array().size(), 0);
    const QStringList none{u"--team"_s, QString()};
    QCOMPARE(desk.console.json(Change.split(u' ') + none).array().size(), 2);
    QCOMPARE(desk.json(Change + u" --team Nowhere"_s).errorCode(), u"unknown_team"_s);
}

void tst_ReportCommands::noWorkerAtAll()
{
    Console console;
    const Ran ran = console.json(Change.split(u' '));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.array(), QJsonArray());
    QCOMPARE(console.json((Change + u" --by day"_s).split(u' ')).array().size(), 2);
}

void tst_ReportCommands::amountsByATariff()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    QVERIFY(!desk.json(Change).array().at(0).toObject().contains(u"currency"_s));
    QCOMPARE(desk.run(u"settings set tariff on --price 1.2 --minimum 90 --currency EUR"_s).status, 0);
    const QJsonArray byWorker = desk.json(Change).array();
    QCOMPARE(byWorker.at(0)[u"sessions"_s].toInt(), 1);
    QCOMPARE(byWorker.at(0)[u"sessions_s"_s].toInt(), 27'000);
    QCOMPARE(byWorker.at(0)[u"billed_s"_s].toInt(), 27'000);
    QCOMPARE(byWorker.at(0)[u"premium_estimate"_s].toDouble(), 9.0);
    QCOMPARE(byWorker.at(0)[u"unplanned_cost_estimate"_s].toDouble(), 0.0);
    // An hour and five seconds are charged for as 90 minutes.
    QCOMPARE(byWorker.at(1)[u"billed_s"_s].toInt(), 5'400);
    QCOMPARE(byWorker.at(1)[u"premium_estimate"_s].toDouble(), 1.8);
    QCOMPARE(byWorker.at(1)[u"unplanned_cost_estimate"_s].toDouble(), 1.2017);
    QCOMPARE(byWorker.at(1)[u"currency"_s].toString(), u"EUR"_s);
    const QJsonObject day = desk.json(Change + u" --by day"_s).array().at(1).toObject();
    QVERIFY(!day.contains(u"premium_estimate"_s) && !day.contains(u"sessions"_s));
    QCOMPARE(day.value(u"unplanned_cost_estimate"_s).toDouble(), 1.2017);
    const QByteArrayList lines = desk.run(Change).out.trimmed().split('\n');
    QVERIFY2(lines.at(0).contains("Premium (estimate)"), lines.at(0).constData());
    QVERIFY2(
        lines.at(3).contains("10.8000 EUR") && lines.at(3).endsWith("1.2017 EUR"), lines.at(3).constData());
}

void tst_ReportCommands::closedDaysAreNamedInTheCsv()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const QString path = desk.fileNamed(u"report.csv"_s);
    const auto csv = [&](const QString& more) {
        return desk.run(Change + u" --csv "_s + path + more).status == 0 ? InsuredDesk::contentOf(path)
                                                                         : QByteArray();
    };
    QVERIFY(csv({}).contains("doubtful_s\r\n"));
    {
        OwnerDesk owner(desk.console, false);
        QVERIFY(owner.isOpen);
        session::PeriodCloser closer(owner.session());
        const auto closed = closer.close({{QDate(2024, 3, 30), QDate(2024, 3, 31)}, {}});
        QTRY_VERIFY(closed.isFinished());
        QVERIFY(closed.result());
    }
    QVERIFY(csv({}).contains(",closed_at,closed_revision,closed_numbers\r\n"));
    QCOMPARE(csv({}).count(",1,same\r\n"), 2);
    QCOMPARE(csv(u" --worker Bo"_s).count(",1,of_more\r\n"), 1);
}

void tst_ReportCommands::csvHoldsTheSame()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const QString path = desk.fileNamed(u"report.csv"_s);
    const Ran ran = desk.json(Change + u" --csv "_s + path);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.array().size(), 2);
    const QByteArrayList lines = InsuredDesk::contentOf(path).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith("\xEF\xBB\xBFworker,worker_name,from,to,time_zone,as_of,planned_s,"));
    QVERIFY2(lines.at(1).startsWith("C1001,Ada,2024-03-30T00:00:00+01:00,2024-04-01T00:00:00+02:00,"
                                    "Europe/Madrid,"),
        lines.at(1));
    QVERIFY2(lines.at(1).endsWith(",57600,27000,27000,30600,0,0\r"), lines.at(1));
    QVERIFY2(lines.at(2).endsWith(",0,3605,0,0,3605,0\r"), lines.at(2));
}

void tst_ReportCommands::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no days") << u"report insured"_s;
    QTest::newRow("no last day") << u"report insured --from 2024-03-30"_s;
    QTest::newRow("no day") << u"report insured --from 2024-02-30 --to 2024-03-01"_s;
    QTest::newRow("a time") << u"report insured --from 2024-03-01T00:00:00Z --to 2024-03-02"_s;
    QTest::newRow("from after to") << u"report insured --from 2024-03-31 --to 2024-03-30"_s;
    QTest::newRow("over ten years") << u"report insured --from 2014-01-01 --to 2024-03-30"_s;
    QTest::newRow("another key") << Change + u" --by hour"_s;
    QTest::newRow("an argument too many") << Change + u" C1001"_s;
    QTest::newRow("no file for a calendar") << u"calendar"_s;
    QTest::newRow("one day of a calendar's two") << u"calendar plan.ics --from 2024-03-30"_s;
    QTest::newRow("a calendar's days the wrong way round")
        << u"calendar plan.ics --from 2024-03-31 --to 2024-03-30"_s;
}

void tst_ReportCommands::wrongUsage()
{
    QFETCH(QString, line);
    Console console;
    const Ran ran = console.json(line.split(u' '));
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.errorCode(), u"usage"_s);
}

void tst_ReportCommands::fileThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    for (const QString& command : {Change + u" --csv "_s, u"calendar "_s}) {
        const QByteArray word = command.section(u' ', 0, 0).toUtf8();
        QTest::newRow((word + ": no such folder").constData()) << command << u"nowhere/file"_s;
        QTest::newRow((word + ": a folder").constData()) << command << u"data"_s;
    }
}

void tst_ReportCommands::fileThatCannotBeWritten()
{
    QFETCH(QString, command);
    QFETCH(QString, name);
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const QString path = desk.fileNamed(name);
    const Ran alone = desk.json(command + path);
    QCOMPARE(alone.status, 1);
    QCOMPARE(alone.errorCode(), u"file_unwritable"_s);
    QVERIFY2(alone.err.contains(path.toUtf8()), alone.err.constData());
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen);
    const Ran handed = desk.json(command + path);
    QCOMPARE(handed.status, 1);
    QCOMPARE(handed.out, alone.out);
}

void tst_ReportCommands::calendar()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const QString path = desk.fileNamed(u"plan.ics"_s);
    const QString line = u"calendar %1 --from 2024-03-30 --to 2024-03-31"_s.arg(path);
    const Ran ran = desk.json(line);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.object().value(u"planned"_s).toInt(), 2);
    QCOMPARE(ran.object().value(u"file"_s).toString(), path);
    const QByteArray written = InsuredDesk::contentOf(path);
    QCOMPARE(written.count("BEGIN:VEVENT"), 2);
    QVERIFY(written.contains("DTSTART;TZID=Europe/Madrid:20240330T220000\r\n"));
    QVERIFY(written.contains("DTEND;TZID=Europe/Madrid:20240331T070000\r\n"));
    QVERIFY(written.contains("SUMMARY:Ada: Night\r\n"));
    const auto uids = [](const QByteArray& calendar) {
        QByteArrayList lines;
        for (const QByteArray& each : calendar.split('\n')) {
            if (each.startsWith("UID:"))
                lines.append(each);
        }
        return lines;
    };
    QCOMPARE(desk.json(line).status, 0);
    QCOMPARE(uids(InsuredDesk::contentOf(path)), uids(written));
    QCOMPARE(desk.json(line + u" Bo"_s).object().value(u"planned"_s).toInt(-1), 0);
    QCOMPARE(desk.json(line + u" Bo C1001"_s).object().value(u"planned"_s).toInt(), 2);
}

void tst_ReportCommands::calendarOfTheComingDays()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const Ran ran = desk.json(u"calendar "_s + desk.fileNamed(u"plan.ics"_s));
    QCOMPARE(ran.object().value(u"planned"_s).toInt(), 28);
}

void tst_ReportCommands::calendarOfSomebodyUnknown()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const QString path = desk.fileNamed(u"plan.ics"_s);
    const Ran ran = desk.json(u"calendar %1 Nobody"_s.arg(path));
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"unknown_worker"_s);
    QVERIFY(!QFile::exists(path));
}

void tst_ReportCommands::handedOverItIsTheSame_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("by worker") << Change;
    QTest::newRow("by team") << Change + u" --by team"_s;
    QTest::newRow("by day") << Change + u" --by day"_s;
    QTest::newRow("wrong usage") << u"report insured"_s;
    QTest::newRow("a calendar of somebody unknown") << u"calendar plan.ics Nobody"_s;
}

void tst_ReportCommands::handedOverItIsTheSame()
{
    QFETCH(QString, line);
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    for (const bool json : {false, true}) {
        const auto run = [&] { return json ? desk.json(line) : desk.run(line); };
        const Ran alone = run();
        OwnerDesk owner(desk.console);
        QVERIFY(owner.isOpen);
        const Ran handed = run();
        QCOMPARE(handed.status, alone.status);
        QCOMPARE(handed.out, alone.out);
        QCOMPARE(handed.err, alone.err);
    }
}

// The owner never opens the file: it is not even told from where the path counts.
void tst_ReportCommands::handedOverTheFileIsWrittenHere()
{
    InsuredDesk desk;
    QVERIFY(desk.isReady);
    const QString csv = desk.fileNamed(u"report.csv"_s);
    const QString ics = desk.fileNamed(u"plan.ics"_s);
    const QString calendar = u"calendar %1 --from 2024-03-01 --to 2024-03-31"_s.arg(ics);
    QCOMPARE(desk.json(Change + u" --by day --csv "_s + csv).status, 0);
    QCOMPARE(desk.json(calendar).status, 0);
    const QByteArray aloneCsv = InsuredDesk::contentOf(csv);
    const QByteArray aloneIcs = InsuredDesk::contentOf(ics);
    QVERIFY(QFile::remove(csv));
    QVERIFY(QFile::remove(ics));
    OwnerDesk owner(desk.console);
    QVERIFY(owner.isOpen);
    QCOMPARE(desk.json(Change + u" --by day --csv "_s + csv).array().size(), 2);
    QCOMPARE(desk.json(calendar).object().value(u"planned"_s).toInt(), 31);
    // They differ in when they were made.
    QCOMPARE(InsuredDesk::contentOf(csv).size(), aloneCsv.size());
    QCOMPARE(InsuredDesk::contentOf(ics).size(), aloneIcs.size());
    QVERIFY(aloneIcs.count("BEGIN:VEVENT") == 31);
}

// Whatever an owner brings: only what its command named is written.
void tst_ReportCommands::nothingElseIsWritten()
{
    Console console;
    const QString asked = console.folder() + u"/asked.csv"_s;
    const QString other = console.folder() + u"/other.csv"_s;
    handover::OwnerServer owner({console.dataFolder(), u"1.2.3"_s});
    QVERIFY(owner.listen().has_value());
    connect(&owner, &handover::OwnerServer::called, this, [&](handover::Call* call) {
        call->sendFile(asked, "asked");
        call->sendFile(other, "other");
        call->out().write("never seen");
        call->finish(0);
    });
    const Ran ran = console.run((Change + u" --csv "_s + asked).split(u' '));
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains("other.csv"), ran.err.constData());
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(InsuredDesk::contentOf(asked), "asked");
    QVERIFY(!QFile::exists(other));
}

void tst_ReportCommands::sandboxIsNamed()
{
    Console console;
    const QString folder = console.dataFolder() + u"/sandbox"_s;
    const QString path = console.folder() + u"/report.csv"_s;
    QVERIFY(QDir().mkpath(console.dataFolder()));
    const Ran ran = console.json(
        QStringList{u"--data-dir"_s, folder} + (Change + u" --by day --csv "_s + path).split(u' '));
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.err.contains("Sandbox: nobody is insured"), ran.err.constData());
    const QByteArray csv = InsuredDesk::contentOf(path);
    QCOMPARE(csv.count(",Sandbox: nobody is insured\r\n"), 2);
    const Ran own = console.json((Change + u" --by day --csv "_s + path).split(u' '));
    QCOMPARE(own.status, 0);
    QVERIFY(!InsuredDesk::contentOf(path).contains("Sandbox"));
}

COVERSHIFT_TEST_MAIN(tst_ReportCommands)
#include "tst_reportcommands.moc"
