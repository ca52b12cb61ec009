#include "plandesk.h"

#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

/// `templates expand`: who is planned when.
class tst_PlanExpand : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatStartsInTheRange();
    void theIdentifierThatIsSent();
    void membersWithoutAWorker();
    void theClocksChange_data();
    void theClocksChange();
    void aTeamsOwnZone();
    void noPlan();
    void wrongDays_data();
    void wrongDays();

private:
    static QByteArray shift(const QByteArray& name, int start, int duration, const QByteArray& more = {})
    {
        return "{\"Name\":\"" + name + "\",\"StartTimeOffset\":" + QByteArray::number(start)
            + ",\"EndTimeOffset\":" + QByteArray::number(duration) + ",\"ShiftMembers\":[1001]" + more + '}';
    }
};

void tst_PlanExpand::whatStartsInTheRange()
{
    PlanDesk desk;
    QCOMPARE(desk.run(u"settings set time-zone Europe/Madrid"_s).status, 0);
    const QByteArray twoDays = R"(,"StartDate":"2026-11-24","EndDate":"2026-11-25")";
    const QByteArray plan = '[' + shift("Night", 1320, 480) + ',' + shift("Once", 600, 60, twoDays) + ']';
    QCOMPARE(desk.import(plan).status, 0);
    const Ran ran = desk.json(u"templates expand --from 2026-11-23 --to 2026-11-24"_s);
    QCOMPARE(ran.status, 0);
    // That of the 22nd still runs on the 23rd: it has not started there. That of the 24th ends on the 25th.
    QCOMPARE(ran.column(u"start"_s),
        (QStringList{u"2026-11-23T21:00:00Z"_s, u"2026-11-24T09:00:00Z"_s, u"2026-11-24T21:00:00Z"_s}));
    QCOMPARE(ran.column(u"end"_s),
        (QStringList{u"2026-11-24T05:00:00Z"_s, u"2026-11-24T10:00:00Z"_s, u"2026-11-25T05:00:00Z"_s}));
    QCOMPARE(ran.column(u"template"_s), (QStringList{u"Night"_s, u"Once"_s, u"Night"_s}));
    const Ran table = desk.run(u"templates expand --from 2026-11-23 --to 2026-11-23"_s);
    QVERIFY2(table.out.contains("2026-11-23T22:00:00+01:00"), table.out.constData());
}

void tst_PlanExpand::theIdentifierThatIsSent()
{
    PlanDesk desk;
    QCOMPARE(desk.import('[' + shift("A", 0, 60) + ']').status, 0);
    const QString line = u"templates expand --from 2026-11-23 --to 2026-11-23"_s;
    QJsonObject row = desk.json(line).array().at(0).toObject();
    QCOMPARE(row.value(u"worker"_s).toString(), u"C1001"_s);
    QCOMPARE(row.value(u"worker_name"_s).toString(), u"Ada"_s);
    QCOMPARE(row.value(u"business_user_id"_s).toString(), u"1001"_s);
    QVERIFY(!row.value(u"worker_id"_s).isNull());
    // She has no such identifier, so the name stands for it.
    QCOMPARE(desk.connectTo(desk.info().zegoKey, {u"--identity"_s, u"workProviderUserId"_s}).status, 0);
    row = desk.json(line).array().at(0).toObject();
    QCOMPARE(row.value(u"worker"_s).toString(), u"Ada"_s);
}

void tst_PlanExpand::membersWithoutAWorker()
{
    PlanDesk desk;
    QCOMPARE(desk.run(u"templates pull"_s).status, 0);
    const Ran ran = desk.json(u"templates expand --from 2026-11-23 --to 2026-11-23"_s);
    const sandbox::ViviotShift there = desk.host().viviotShifts().constFirst();
    QCOMPARE(there.name, u"Airport mornings"_s);
    QStringList expected;
    for (const int member : there.members)
        expected.append(QString::number(member));
    QStringList found;
    for (const QJsonValue& value : ran.array()) {
        const QJsonObject row = value.toObject();
        if (row.value(u"template"_s).toString() != there.name)
            continue;
        found.append(row.value(u"business_user_id"_s).toString());
        QVERIFY(row.value(u"worker_id"_s).isNull());
        QVERIFY(!row.value(u"worker_name"_s).toString().isEmpty());
        QCOMPARE(row.value(u"worker"_s), row.value(u"worker_name"_s));
    }
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void tst_PlanExpand::theClocksChange_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("T2 a start in the spring gap moves forward")
        << 150 << u"2026-03-29"_s << u"2026-03-29T01:30:00Z"_s << u"2026-03-29T05:30:00Z"_s;
    QTest::newRow("T5 over the spring gap the duration is elapsed time")
        << 60 << u"2026-03-29"_s << u"2026-03-29T00:00:00Z"_s << u"2026-03-29T04:00:00Z"_s;
    QTest::newRow("T3 of a start that comes twice the first")
        << 150 << u"2026-10-25"_s << u"2026-10-25T00:30:00Z"_s << u"2026-10-25T04:30:00Z"_s;
    QTest::newRow("a plain day") << 150 << u"2026-10-26"_s << u"2026-10-26T01:30:00Z"_s
                                 << u"2026-10-26T05:30:00Z"_s;
}

void tst_PlanExpand::theClocksChange()
{
    QFETCH(const int, start);
    QFETCH(const QString, day);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    PlanDesk desk;
    QCOMPARE(desk.run(u"settings set time-zone Europe/Madrid"_s).status, 0);
    QCOMPARE(desk.import('[' + shift("A", start, 240) + ']').status, 0);
    const Ran ran = desk.json(u"templates expand --from %1 --to %1"_s.arg(day));
    QCOMPARE(ran.column(u"start"_s), QStringList{from});
    QCOMPARE(ran.column(u"end"_s), QStringList{to});
}

void tst_PlanExpand::aTeamsOwnZone()
{
    PlanDesk desk;
    QCOMPARE(desk.run(u"settings set time-zone Europe/Madrid"_s).status, 0);
    QCOMPARE(desk.run(u"templates pull"_s).status, 0);
    const QByteArray team = desk.host().viviotTeams().constFirst().id.toByteArray();
    const QByteArray plan = '[' + shift("Theirs", 0, 60, ",\"TeamId\":\"" + team + "\"") + ']';
    QCOMPARE(desk.import(plan).status, 0);
    QCOMPARE(desk.run(u"teams set 1 --time-zone Asia/Kathmandu"_s).status, 0);
    const QJsonArray rows = desk.json(u"templates expand --from 2026-11-23 --to 2026-11-23"_s).array();
    // Its 23rd begins before that of the others.
    const QJsonObject first = rows.at(0).toObject();
    QCOMPARE(first.value(u"template"_s).toString(), u"Theirs"_s);
    QCOMPARE(first.value(u"start"_s).toString(), u"2026-11-22T18:15:00Z"_s);
    QVERIFY(desk.run(u"templates expand --from 2026-11-23 --to 2026-11-23"_s)
                .out.contains("2026-11-23T00:00:00+05:45"));
}

void tst_PlanExpand::noPlan()
{
    Console console;
    const Ran ran = console.json(
        {u"templates"_s, u"expand"_s, u"--from"_s, u"2026-11-23"_s, u"--to"_s, u"2026-11-23"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.json().isArray());
    QVERIFY(ran.array().isEmpty());
}

void tst_PlanExpand::wrongDays_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("no first day") << u"--to 2026-11-23"_s;
    QTest::newRow("no last day") << u"--from 2026-11-23"_s;
    QTest::newRow("a day that is none") << u"--from 2026-02-30 --to 2026-11-23"_s;
    QTest::newRow("a time") << u"--from 2026-11-23T00:00:00Z --to 2026-11-23"_s;
    QTest::newRow("the wrong way round") << u"--from 2026-11-24 --to 2026-11-23"_s;
    QTest::newRow("more than can be listed") << u"--from 2026-01-01 --to 2030-01-01"_s;
}

void tst_PlanExpand::wrongDays()
{
    QFETCH(const QString, options);
    Console console;
    const Ran ran = console.json((u"templates expand "_s + options).split(u' '));
    QCOMPARE(ran.status, 2);
    QVERIFY(!ran.err.isEmpty());
}

COVERSHIFT_TEST_MAIN(tst_PlanExpand)
#include "tst_planexpand.moc"
