#include "changedatabase.h"
#include "insureddesk.h"

#include <support/testmain.h>

#include <QSignalSpy>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray October = "C1,2026-10-05T08:00:00Z,2026-10-05T12:00:00Z\n"
                           "C2,2026-10-05T22:00:00Z,2026-10-06T02:00:00Z\n";

} // namespace

/// What insured time rests on beside the operations: teams over time, the tariff, closed periods; and
/// that the check names whatever of it was altered.
class tst_Insured : public InsuredDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }
    void teamsAreRemembered();
    void teamsAreRememberedWhereTheClockWasSetBack();
    void theTariffIsKept();
    void periodsAreClosedInRevisions();
    void daysThatCannotBeClosed_data();
    void daysThatCannotBeClosed();
    void aMonthIsClosedAfterAWeekOfIt();
    void numbersThatAreNotOfTheDays_data();
    void numbersThatAreNotOfTheDays();
    void aClosedPeriodWantsAReason();
    void newTemplatesLeaveClosedPeriodsAsTheyWere();
    void aClosedPeriodIsNeverChanged();
    void allOfItIsWhole();
    void whatIsNotedIsReadForSomeDays();
    void X8_altered_data();
    void X8_altered();

private:
    void live();
    [[nodiscard]] AuditCheck check() const { return **resultOf(session().checkAudit()); }
};

void tst_Insured::init()
{
    TestCase::init();
    setUp(3);
}

void tst_Insured::teamsAreRemembered()
{
    const Instant first = m_clock.now();
    m_clock.advance(1h);
    Worker moved = *m_desk->board().worker(worker(2));
    moved.team = u"South"_s;
    QVERIFY(resultOf(session().saveWorker(moved))->has_value());
    m_clock.advance(1h);
    moved.email = u"w2@example.com"_s; // another field: no other team
    QVERIFY(resultOf(session().saveWorker(moved))->has_value());
    const QByteArray back = "name,customer_number,team\nW2,C2,North\nW4,C4,East\n";
    QVERIFY(resultOf(session().importWorkers(back))->has_value());
    const QVector<TeamSince> second{{first, u"North"_s}, {first + 1h, u"South"_s}, {first + 2h, u"North"_s}};
    for (int run = 0; run < 2; ++run) {
        const Board& board = m_desk->board();
        QCOMPARE(board.teamsOf(worker(1)), (QVector<TeamSince>{{first, u"North"_s}}));
        QCOMPARE(board.teamsOf(worker(2)), second);
        QCOMPARE(board.teamsOf(worker(4)), (QVector<TeamSince>{{first + 2h, u"East"_s}}));
        QVERIFY(board.teamsOf(WorkerId(99)).isEmpty());
        QVERIFY(check().isWhole());
        reopen();
    }
}

void tst_Insured::teamsAreRememberedWhereTheClockWasSetBack()
{
    const Instant first = m_clock.now();
    m_clock.jumpTo(first - 24h);
    Worker moved = *m_desk->board().worker(worker(1));
    moved.team = u"South"_s;
    QVERIFY(resultOf(session().saveWorker(moved))->has_value());
    QCOMPARE(m_desk->board().teamsOf(worker(1)), (QVector<TeamSince>{{first, u"South"_s}}));
    reopen();
    QCOMPARE(m_desk->board().teamsOf(worker(1)), (QVector<TeamSince>{{first, u"South"_s}}));
    QVERIFY(check().isWhole());
}

void tst_Insured::theTariffIsKept()
{
    QCOMPARE(session().tariff(), Tariff());
    QSignalSpy changed(&session(), &Session::tariffChanged);
    const Tariff wanted{true, 12'345, 60, u"GBP"_s};
    QVERIFY(resultOf(session().setTariff(wanted))->has_value());
    QCOMPARE(session().tariff(), wanted);
    QCOMPARE(changed.size(), 1);
    QVERIFY(resultOf(session().setTariff(wanted))->has_value());
    QCOMPARE(changed.size(), 1);
    const auto refused = resultOf(session().setTariff({true, 1, 0, u"pounds"_s}));
    QCOMPARE(refused->error().fields.constFirst().field, u"currency"_s);
    QCOMPARE(resultOf(session().audit(0, 1))->value().constFirst().event, u"settings.tariff"_s);
    reopen();
    QCOMPARE(session().tariff(), wanted);
}

void tst_Insured::periodsAreClosedInRevisions()
{
    QSignalSpy changed(&session(), &Session::periodsChanged);
    const DayRange october = days("2026-10-01", "2026-10-31");
    const QByteArray numbers = numbersOf(october);
    const auto first = close(october);
    QCOMPARE(first->revision, 1);
    QCOMPARE(first->zone, QByteArray("UTC"));
    QCOMPARE(first->actor, u"tester"_s);
    QCOMPARE(close(october, u" "_s).error().kind, ErrorKind::ReasonMissing);
    QVERIFY(resultOf(session().importShifts(shiftsCsv(October), u"a late file"_s))->has_value());
    const QByteArray head = resultOf(session().audit(0, 1))->value().constFirst().hash;
    const auto second = close(october, u" a late file "_s);
    QCOMPARE(second->revision, 2);
    QCOMPARE(second->reason, u"a late file"_s);
    QCOMPARE(second->chainHead, head);
    QVERIFY(close(days("2026-11-01", "2026-11-20")));
    QCOMPARE(changed.size(), 3);
    const auto closed = resultOf(session().closedPeriods())->value();
    QCOMPARE(closed.size(), 3);
    QCOMPARE(closed.at(0).numbers, numbers);
    QVERIFY(closed.at(1).numbers != numbers);
    QCOMPARE(closed.at(0).days.last, october.last);
    QCOMPARE(closed.at(1).id, second->id);
    QCOMPARE(closed.at(1).closedAt, m_clock.now());
    QVERIFY(check().isWhole());
}

void tst_Insured::daysThatCannotBeClosed_data()
{
    QTest::addColumn<DayRange>("range");
    QTest::newRow("none") << DayRange{};
    QTest::newRow("the last before the first") << days("2026-10-31", "2026-10-01");
    QTest::newRow("not over yet") << days("2026-11-01", "2026-11-21");
    QTest::newRow("a part of another") << days("2026-09-10", "2026-09-10");
    QTest::newRow("across a part of another") << days("2026-09-30", "2026-10-31");
    QTest::newRow("around a part of another") << days("2026-09-02", "2026-10-31");
}

void tst_Insured::daysThatCannotBeClosed()
{
    QFETCH(const DayRange, range);
    QVERIFY(close(days("2026-09-01", "2026-09-30")));
    const auto refused = resultOf(session().closePeriod({range, u"because"_s}, "{}", 0));
    QCOMPARE(refused->error().kind, ErrorKind::InvalidValue);
    QCOMPARE(refused->error().detail, u"days"_s);
}

// A week was closed early; the month is closed all the same, and each goes on by itself.
void tst_Insured::aMonthIsClosedAfterAWeekOfIt()
{
    const DayRange week = days("2026-10-05", "2026-10-11");
    const DayRange october = days("2026-10-01", "2026-10-31");
    QCOMPARE(close(week)->revision, 1);
    QCOMPARE(close(october)->revision, 1);
    QCOMPARE(close(october, u"late"_s)->revision, 2);
    const auto refused
        = resultOf(session().closePeriod({days("2026-10-05", "2026-10-12"), u"because"_s}, "{}", 0));
    QCOMPARE(refused->error().kind, ErrorKind::InvalidValue);
    QCOMPARE(close(week, u"late"_s)->revision, 2);
    QCOMPARE(resultOf(session().closedPeriods())->value().size(), 4);
    QVERIFY(check().isWhole());
}

void tst_Insured::numbersThatAreNotOfTheDays_data()
{
    QTest::addColumn<DayRange>("of");
    QTest::newRow("none") << DayRange{};
    QTest::newRow("a day too few") << days("2026-10-01", "2026-10-30");
    QTest::newRow("a day too many") << days("2026-10-01", "2026-11-01");
    QTest::newRow("as many others") << days("2026-08-01", "2026-08-31");
}

void tst_Insured::numbersThatAreNotOfTheDays()
{
    QFETCH(const DayRange, of);
    const QByteArray numbers = of.isEmpty() ? QByteArray("{}") : numbersOf(of);
    const auto refused = resultOf(session().closePeriod({days("2026-10-01", "2026-10-31"), {}}, numbers, 0));
    QCOMPARE(refused->error().kind, ErrorKind::InvalidValue);
    QCOMPARE(refused->error().detail, u"numbers"_s);
    QVERIFY(resultOf(session().closedPeriods())->value().isEmpty());
}

void tst_Insured::aClosedPeriodWantsAReason()
{
    connectDesk();
    QVERIFY(close(days("2026-10-01", "2026-11-20")));
    reopen();
    QCOMPARE(
        resultOf(session().importShifts(shiftsCsv(October), u" "_s))->error().kind, ErrorKind::ReasonMissing);
    const QByteArray before = "C1,2026-09-30T20:00:00Z,2026-10-01T00:00:00Z\n";
    QVERIFY(resultOf(session().importShifts(shiftsCsv(before)))->has_value());
    QVERIFY(resultOf(session().importShifts(shiftsCsv(October), u"a late file"_s))->has_value());
    QVERIFY(resultOf(session().audit(0, 1))->value().constFirst().detail.contains(u"a late file"_s));

    PushRequest login;
    login.workers = {worker(3)};
    login.at = at("2026-11-20T23:59:59Z");
    QCOMPARE(resultOf(session().push(login))->error().kind, ErrorKind::ReasonMissing);
    login.kind = OperationKind::Logout;
    QCOMPARE(resultOf(session().push(login))->error().kind, ErrorKind::ReasonMissing);
    login.kind = OperationKind::Login;
    login.reason = u"the phone was off"_s;
    QCOMPARE(resultOf(session().push(login))->value().operations.size(), 1);
    login.workers = {worker(2)};
    login.reason.clear();
    login.at = at("2026-11-21T00:00:00Z");
    QCOMPARE(resultOf(session().push(login))->value().operations.size(), 1);

    m_clock.jumpTo(at("2026-11-22T00:10:00Z"));
    QVERIFY(close(days("2026-11-21", "2026-11-21")));
    InsertRequest insert;
    insert.workers = {worker(1)};
    insert.start = at("2026-11-21T23:50:00Z");
    QCOMPARE(resultOf(session().insert(insert))->error().kind, ErrorKind::ReasonMissing);
    insert.reason = u"the phone was off"_s;
    QCOMPARE(resultOf(session().insert(insert))->value().operations.size(), 1);
}

void tst_Insured::newTemplatesLeaveClosedPeriodsAsTheyWere()
{
    QVERIFY(close(days("2026-10-01", "2026-10-31")));
    plan(u"Day"_s, 480, 60, {BusinessUserId(10)});
    QCOMPARE(session().plan().templates().constFirst().entersPlan, QDate(2026, 11, 1));
    TemplateEdit edit;
    edit.content = session().plan().templates().constFirst().content();
    edit.content.name = u"Since ever"_s;
    edit.reason = u"it was forgotten"_s;
    QVERIFY(resultOf(session().saveTemplates({edit}))->has_value());
    QVERIFY(!session().plan().templates().constLast().entersPlan);
}

void tst_Insured::aClosedPeriodIsNeverChanged()
{
    QVERIFY(close(days("2026-10-01", "2026-10-31")));
    m_desk->close();
    QVERIFY(!changeDatabase(m_folder->path(), u"UPDATE period_close SET numbers = x'7b7d'"_s));
    QVERIFY(!changeDatabase(m_folder->path(), u"DELETE FROM period_close"_s));
}

void tst_Insured::live()
{
    Worker moved = *m_desk->board().worker(worker(2));
    moved.team = u"South"_s;
    m_clock.advance(1h);
    QVERIFY(resultOf(session().saveWorker(moved))->has_value());
    QVERIFY(resultOf(session().importShifts(shiftsCsv(October)))->has_value());
    Incident incident;
    incident.worker = worker(1);
    incident.planned = {at("2026-11-20T08:00:00Z"), at("2026-11-20T12:00:00Z")};
    incident.foundAt = m_clock.now();
    Incident ended = incident;
    ended.coverEnded = at("2026-11-20T09:00:00Z");
    // Each is kept once, by its own key.
    const QVector<Incident> kept{incident, ended, ended};
    QCOMPARE(resultOf(session().keepIncidents(kept, m_clock.now()))->value().size(), 2);
    QCOMPARE(resultOf(session().keepIncidents(kept, m_clock.now()))->value().size(), 0);
    const AlertRef about{incident.key(), incident.worker, 0};
    QVERIFY(resultOf(session().writeNotes({about}, u"Bike broken"_s))->has_value());
    QVERIFY(close(days("2026-10-01", "2026-10-31")));
}

void tst_Insured::allOfItIsWhole()
{
    live();
    QVERIFY(check().isWhole());
    reopen();
    QVERIFY(check().isWhole());
}

void tst_Insured::whatIsNotedIsReadForSomeDays()
{
    live();
    m_clock.advance(std::chrono::days(10));
    const auto read = [this] { return resultOf(session().alertRecords())->value().incidents; };
    QCOMPARE(read().size(), 1);
    const Incident gap = read().constFirst();
    QVERIFY(gap.coverEnded.has_value());
    QVERIFY(resultOf(session().writeNotes({{gap.key(), gap.worker, 1}}, u"Went home"_s))->has_value());
    QCOMPARE(read().size(), 0);
}

void tst_Insured::X8_altered_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const QStringList& sql, const QString& named) {
        QTest::newRow(name) << sql << named;
    };
    const QString first = QString::number(FirstImportedShift);
    row("X8 a team of before", {u"UPDATE worker_team SET team = 'East' WHERE worker = 1"_s}, u"worker 1"_s);
    row("X8 since when in a team",
        {u"UPDATE worker_team SET since = since - 60000 WHERE worker = 2 AND team = 'South'"_s},
        u"worker 2"_s);
    row("X8 a move taken out", {u"DELETE FROM worker_team WHERE worker = 2 AND team = 'South'"_s},
        u"worker 2"_s);
    row("X8 a move that was never made", {u"INSERT INTO worker_team VALUES (3, 1000, 'West')"_s},
        u"worker 3"_s);
    row("X8 a last team of since ever",
        {u"DELETE FROM worker_team WHERE worker = 3"_s, u"INSERT INTO worker_team VALUES (3, 0, 'West')"_s},
        u"worker 3"_s);
    row("X8 the end of an imported shift",
        {u"UPDATE imported_shift SET end = end + 1000 WHERE id = %1"_s.arg(first)}, u"shift "_s + first);
    row("X8 an imported shift taken out", {u"DELETE FROM imported_shift WHERE id = %1"_s.arg(first)},
        u"shift "_s + first);
    row("X8 an imported shift that was in no file",
        {u"INSERT INTO imported_shift VALUES (%1, 1, 0, 3600000)"_s.arg(FirstImportedShift + 9)},
        u"shift %1"_s.arg(FirstImportedShift + 9));
    row("X8 when a missed start was planned",
        {u"UPDATE incident SET planned_end = planned_end - 1000 WHERE id = 1"_s}, u"incident 1"_s);
    row("X8 a missed start that is made a gap of later",
        {u"UPDATE incident SET cover_ended = planned_start + 1000 WHERE id = 1"_s}, u"incident 1"_s);
    row("X8 where cover ended in planned time",
        {u"UPDATE incident SET cover_ended = cover_ended + 1000 WHERE id = 2"_s}, u"incident 2"_s);
    row("X8 a missed start taken out", {u"DELETE FROM incident WHERE id = 1"_s}, u"incident 1"_s);
    row("X8 the text of a note", {u"UPDATE alert_note SET text = 'ill' WHERE id = 1"_s}, u"note 1"_s);
    row("X8 who wrote a note", {u"UPDATE alert_note SET actor = 'somebody' WHERE id = 1"_s}, u"note 1"_s);
    row("X8 a note of a kind that cannot be read", {u"UPDATE alert_note SET kind = 'so' WHERE id = 1"_s},
        u"note 1"_s);
    row("X8 a note taken out", {u"DELETE FROM alert_note WHERE id = 1"_s}, u"note 1"_s);
    row("X8 a note that nobody wrote",
        {uR"(INSERT INTO alert_note SELECT 5, kind, subject, moment, worker, text, at, actor
             FROM alert_note WHERE id = 1)"_s},
        u"note 5"_s);
    row("X8 the numbers of a closed period",
        {u"DROP TRIGGER period_close_update"_s, u"UPDATE period_close SET numbers = x'7b' WHERE id = 1"_s},
        u"close 1"_s);
    row("X8 a closed period taken out",
        {u"DROP TRIGGER period_close_delete"_s, u"DELETE FROM period_close WHERE id = 1"_s}, u"close 1"_s);
}

void tst_Insured::X8_altered()
{
    QFETCH(const QStringList, sql);
    QFETCH(const QString, named);
    live();
    m_desk->close();
    for (const QString& statement : sql)
        QVERIFY2(changeDatabase(m_folder->path(), statement), qPrintable(statement));
    reopen();
    const AuditCheck checked = check();
    QVERIFY(!checked.firstBroken);
    QVERIFY(checked.wrongOperations.isEmpty());
    QStringList found;
    for (const WorkerId id : checked.wrongWorkers)
        found.append(u"worker %1"_s.arg(id.value));
    for (const ShiftId id : checked.wrongShifts)
        found.append(u"shift %1"_s.arg(id.value));
    for (const qint64 id : checked.wrongIncidents)
        found.append(u"incident %1"_s.arg(id));
    for (const qint64 id : checked.wrongNotes)
        found.append(u"note %1"_s.arg(id));
    for (const qint64 id : checked.wrongCloses)
        found.append(u"close %1"_s.arg(id));
    QCOMPARE(found.join(u", "_s), named);
    QVERIFY(!checked.isWhole());
}

COVERSHIFT_TEST_MAIN(tst_Insured)
#include "tst_insured.moc"
