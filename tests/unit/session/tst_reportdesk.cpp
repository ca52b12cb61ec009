#include "insureddesk.h"

#include <session/planboard.h>
#include <session/reportdesk.h>
#include <support/testmain.h>

#include <QBuffer>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Hour = 3'600;

std::shared_ptr<QBuffer> opened()
{
    auto file = std::make_shared<QBuffer>();
    file->open(QIODevice::WriteOnly);
    return file;
}

reports::InsuredTime sum(qint64 covered, qint64 gap, qint64 unplanned)
{
    reports::InsuredTime time;
    time.covered = covered;
    time.gap = gap;
    time.unplanned = unplanned;
    return time;
}

} // namespace

/// Reports over what a session holds: whose plan and cover they read, over which days, and that they can be
/// ended.
class tst_ReportDesk : public InsuredDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aReportCountsPlanAndCover();
    void whatBeganBeforeTheRangeCounts();
    void aTeamOfAnotherZoneIsPlannedInItsOwn();
    void exceptionsCount();
    void archivedWorkersStayInReports();
    void workersAndTeamsAreFiltered();
    void stretchesAreByStartAndLimited();
    void calendarOfWhatIsPlanned();
    void calendarKnowsADayThatAnotherTemplateHolds();
    void calendarTellsTwoOfOneDayApart();
    void calendarOfTooManyDays();
    void calendarTellsHowFarItIs();
    void calendarIsCancelled();
    void calendarOfADeviceThatTakesNoMoreEnds();
    void daysThatAreNone_data();
    void daysThatAreNone();
    void waitsForTheLedger();
    void aCancelledReportEnds();
    void outlivesNothing();

private:
    [[nodiscard]] reports::Report report(const reports::ReportQuery& query) const
    {
        return resultOf(m_reports->report(query))->value();
    }
    [[nodiscard]] reports::Report report(const char* first, const char* last) const
    {
        reports::ReportQuery query;
        query.days = days(first, last);
        return report(query);
    }
    [[nodiscard]] QByteArrayList calendar(
        const reports::ReportQuery& query, const QByteArray& property) const;
    void take(const QByteArray& rows)
    {
        QVERIFY(resultOf(session().importShifts(shiftsCsv(rows)))->has_value());
    }

    std::unique_ptr<ReportDesk> m_reports;
};

void tst_ReportDesk::init()
{
    TestCase::init();
    setUp(3);
    m_reports = std::make_unique<ReportDesk>(session());
}

void tst_ReportDesk::cleanup()
{
    m_reports.reset();
    tearDown();
}

void tst_ReportDesk::aReportCountsPlanAndCover()
{
    plan(u"Day"_s, 8 * 60, 240, {BusinessUserId(10), BusinessUserId(20)});
    take("C1,2026-11-02T09:00:00Z,2026-11-02T13:00:00Z\nC3,2026-11-03T09:00:00Z,2026-11-03T10:00:00Z\n");
    QFuture<Result<reports::Report>> asked
        = m_reports->report({days("2026-11-02", "2026-11-03"), {}, {}, {}});
    const auto made = resultOf(asked);
    QVERIFY(made && made->has_value());
    const reports::Report& told = **made;
    QCOMPARE(told.now, m_clock.now());
    QCOMPARE(told.byWorker.size(), 3);
    QCOMPARE(told.byWorker.at(0).time, sum(3 * Hour, 5 * Hour, Hour));
    QCOMPARE(told.byWorker.at(1).time, sum(0, 8 * Hour, 0));
    QCOMPARE(told.byWorker.at(2).time, sum(0, 0, Hour));
    QCOMPARE(told.total, sum(3 * Hour, 13 * Hour, 2 * Hour));
    QCOMPARE(told.byTeam.value(u"North"_s), told.total);
    QCOMPARE(asked.progressMaximum(), 6); // two steps for each worker
    QCOMPARE(asked.progressValue(), 6);
}

void tst_ReportDesk::whatBeganBeforeTheRangeCounts()
{
    plan(u"Night"_s, 22 * 60, 240, {BusinessUserId(10)});
    take("C1,2026-11-01T21:00:00Z,2026-11-02T01:00:00Z\n");
    QCOMPARE(report("2026-11-02", "2026-11-02").total, sum(Hour, 3 * Hour, 0));
}

void tst_ReportDesk::aTeamOfAnotherZoneIsPlannedInItsOwn()
{
    TeamEdit team;
    team.content.name = u"Far"_s;
    team.timeZone = u"Pacific/Kiritimati"_s; // UTC+14
    const auto saved = resultOf(session().saveTeam(team));
    TemplateEdit edit;
    edit.content.name = u"Far day"_s;
    edit.content.team = (*saved)->id;
    edit.content.startOffset = 13 * 60; // 23:00 UTC of the day before
    edit.content.duration = 120;
    edit.content.members = {BusinessUserId(10)};
    QVERIFY(resultOf(session().saveTemplates({edit}))->has_value());
    const reports::Report told = report("2026-11-02", "2026-11-03");
    QCOMPARE(told.total, sum(0, 4 * Hour, 0));
    QCOMPARE(told.byDay.at(0), sum(0, 2 * Hour, 0));
    QCOMPARE(told.worstGaps.constFirst().piece.time.end, at("2026-11-03T01:00:00Z"));
}

void tst_ReportDesk::exceptionsCount()
{
    plan(u"Day"_s, 8 * 60, 240, {BusinessUserId(10), BusinessUserId(20)});
    TemplateEdit edit;
    edit.id = session().plan().templates().constFirst().id;
    edit.content = session().plan().templates().constFirst().content();
    PlanException absent;
    absent.day = QDate(2026, 11, 22);
    absent.member = BusinessUserId(10);
    edit.exceptions = QVector{absent};
    QVERIFY(resultOf(session().saveTemplates({edit}))->has_value());
    const reports::Report told = report("2026-11-22", "2026-11-23");
    QCOMPARE(told.byWorker.at(0).time, sum(0, 4 * Hour, 0));
    QCOMPARE(told.byWorker.at(1).time, sum(0, 8 * Hour, 0));
}

void tst_ReportDesk::archivedWorkersStayInReports()
{
    plan(u"Day"_s, 8 * 60, 240, {BusinessUserId(10)});
    take("C1,2026-11-02T08:00:00Z,2026-11-02T10:00:00Z\n");
    const reports::Report before = report("2026-11-02", "2026-11-02");
    QVERIFY(resultOf(session().archiveWorkers({worker(1)}, true))->has_value());
    const reports::Report after = report("2026-11-02", "2026-11-02");
    QCOMPARE(after.total, before.total);
    QCOMPARE(after.total, sum(2 * Hour, 2 * Hour, 0));
}

void tst_ReportDesk::workersAndTeamsAreFiltered()
{
    plan(u"Day"_s, 8 * 60, 60, {BusinessUserId(10), BusinessUserId(20), BusinessUserId(30)});
    m_clock.jumpTo(at("2026-11-23T12:00:00Z"));
    Worker moved = *m_desk->board().worker(worker(2));
    moved.team = u"South"_s;
    QVERIFY(resultOf(session().saveWorker(moved))->has_value());
    reports::ReportQuery query;
    query.days = days("2026-11-23", "2026-11-24");
    query.workers = {worker(2)};
    const reports::Report one = report(query);
    QCOMPARE(one.byWorker.size(), 1);
    QCOMPARE(one.byTeam.value(u"North"_s), sum(0, Hour, 0));
    QCOMPARE(one.byTeam.value(u"South"_s), sum(0, Hour, 0));
    query.workers.clear();
    query.teams = {u"South"_s};
    QCOMPARE(report(query).total, sum(0, Hour, 0));
}

void tst_ReportDesk::stretchesAreByStartAndLimited()
{
    plan(u"Day"_s, 8 * 60, 60, {BusinessUserId(10), BusinessUserId(20)});
    reports::ReportQuery query;
    query.days = days("2026-11-02", "2026-11-04");
    const Instant now = session().clock().now();
    const auto all = resultOf(m_reports->stretches(query, {}, now))->value();
    QCOMPARE(all.size(), 6);
    QCOMPARE(all.at(0).worker, worker(1));
    QCOMPARE(all.at(1).worker, worker(2));
    QCOMPARE(all.at(1).piece.time.start, at("2026-11-02T08:00:00Z"));
    QCOMPARE(all.at(5).piece.time.start, at("2026-11-04T08:00:00Z"));
    QCOMPARE(resultOf(m_reports->stretches(query, {}, now, 4))->value(), all.first(4));
    reports::StretchFilter filter;
    filter.worker = worker(2);
    filter.day = QDate(2026, 11, 3);
    QCOMPARE(resultOf(m_reports->stretches(query, filter, now))->value(), QVector{all.at(3)});
    filter.kinds = {reports::TimeKind::Covered};
    QVERIFY(resultOf(m_reports->stretches(query, filter, now))->value().isEmpty());
}

QByteArrayList tst_ReportDesk::calendar(const reports::ReportQuery& query, const QByteArray& property) const
{
    const auto file = opened();
    (void)resultOf(m_reports->calendar(query, file))->value();
    QByteArrayList lines;
    for (const QByteArray& line : file->data().split('\n')) {
        if (line.startsWith(property))
            lines.append(line.mid(property.size()).trimmed());
    }
    return lines;
}

void tst_ReportDesk::calendarOfWhatIsPlanned()
{
    plan(u"Night"_s, 22 * 60, 240, {BusinessUserId(10), BusinessUserId(20)});
    QVERIFY(resultOf(session().archiveWorkers({worker(2)}, true))->has_value());
    reports::ReportQuery query;
    query.days = days("2026-11-02", "2026-11-03");
    QCOMPARE(calendar(query, "DTSTART:"), (QByteArrayList{"20261102T220000Z", "20261103T220000Z"}));
    QCOMPARE(calendar(query, "SUMMARY:"), (QByteArrayList{"W1: Night", "W1: Night"}));
    QCOMPARE(resultOf(m_reports->calendar(query, opened()))->value(), 2);
    query.workers = {worker(2)};
    QCOMPARE(calendar(query, "SUMMARY:"), (QByteArrayList{"W2: Night", "W2: Night"}));
    query.workers = {worker(3)};
    QVERIFY(calendar(query, "UID:").isEmpty());
    query.workers.clear();
    query.teams = {u"North"_s};
    QCOMPARE(calendar(query, "UID:").size(), 2);
    query.teams = {u"South"_s};
    QVERIFY(calendar(query, "UID:").isEmpty());
}

void tst_ReportDesk::calendarKnowsADayThatAnotherTemplateHolds()
{
    plan(u"Day"_s, 8 * 60, 60, {BusinessUserId(10)});
    const TemplateId id = session().plan().templates().constFirst().id;
    reports::ReportQuery query;
    query.days = days("2026-11-19", "2026-11-26");
    const QByteArrayList before = calendar(query, "UID:");
    QCOMPARE(before.size(), 8);
    // What has left the plan before it comes back stays behind as a template of its own.
    QVERIFY(resultOf(session().archiveTemplates({id}, QDate(2026, 11, 22)))->has_value());
    m_clock.advance(72h);
    QVERIFY(resultOf(session().restoreTemplates({id}))->has_value());
    QCOMPARE(session().plan().templates().size(), 2);
    const QByteArrayList after = calendar(query, "UID:");
    QCOMPARE(after.size(), 6); // two days it was out
    QCOMPARE(after.first(3), before.first(3));
    QCOMPARE(after.last(3), before.last(3));
    reopen();
    m_reports = std::make_unique<ReportDesk>(session());
    QCOMPARE(calendar(query, "UID:"), after);
}

void tst_ReportDesk::calendarTellsTwoOfOneDayApart()
{
    plan(u"Day"_s, 12 * 60, 60, {BusinessUserId(10), BusinessUserId(20)});
    const ShiftTemplate one = session().plan().templates().constFirst();
    // On the one day W1 works other hours, and for W2 in the usual ones.
    TemplateEdit edit;
    edit.id = one.id;
    edit.content = one.content();
    const QDate day(2026, 11, 24);
    using Kind = PlanException::Kind;
    edit.exceptions = {{one.id, day, BusinessUserId(10), Kind::OtherHours, {}, 6 * 60, 60},
        {one.id, day, BusinessUserId(20), Kind::SwappedWith, BusinessUserId(10), 0, 0}};
    reports::ReportQuery query;
    query.days = {day, day};
    query.workers = {worker(1)};
    const QByteArrayList usual = calendar(query, "UID:");
    QVERIFY(resultOf(session().saveTemplates({edit}))->has_value());
    const QByteArrayList uids = calendar(query, "UID:");
    QCOMPARE(uids.size(), 2);
    QVERIFY(uids.at(0) != uids.at(1));
    QVERIFY(uids.contains(usual.constFirst()));
}

void tst_ReportDesk::daysThatAreNone_data()
{
    QTest::addColumn<DayRange>("range");
    QTest::newRow("none") << DayRange{};
    QTest::newRow("the last before the first") << days("2026-11-02", "2026-11-01");
    QTest::newRow("over 3,660") << days("2016-01-01", "2026-01-08");
}

void tst_ReportDesk::daysThatAreNone()
{
    QFETCH(const DayRange, range);
    const auto refused = resultOf(m_reports->report({range, {}, {}, {}}));
    QCOMPARE(refused->error().kind, ErrorKind::InvalidValue);
    QCOMPARE(refused->error().detail, u"days"_s);
    QCOMPARE(resultOf(m_reports->calendar({range, {}, {}, {}}, opened()))->error().detail, u"days"_s);
}

void tst_ReportDesk::calendarOfTooManyDays()
{
    const QDate first(2026, 1, 1);
    const DayRange most{first, first.addDays(ReportDesk::MostCalendarDays - 1)};
    QVERIFY(resultOf(m_reports->calendar({most, {}, {}, {}}, opened()))->has_value());
    const DayRange more{first, most.last.addDays(1)};
    QCOMPARE(resultOf(m_reports->calendar({more, {}, {}, {}}, opened()))->error().detail, u"days"_s);
}

void tst_ReportDesk::waitsForTheLedger()
{
    take("C1,2026-11-02T08:00:00Z,2026-11-02T10:00:00Z\n");
    m_reports.reset();
    m_desk->close();
    m_desk->makeSession();
    m_reports = std::make_unique<ReportDesk>(session());
    const QFuture<Done> opening = session().open();
    const auto told = resultOf(m_reports->report({days("2026-11-02", "2026-11-02"), {}, {}, {}}));
    QVERIFY(resultOf(opening)->has_value());
    QCOMPARE(told->value().total, sum(0, 0, 2 * Hour));
}

void tst_ReportDesk::aCancelledReportEnds()
{
    QFuture<Result<reports::Report>> asked
        = m_reports->report({days("2026-11-02", "2026-11-02"), {}, {}, {}});
    asked.cancel();
    QTRY_VERIFY(asked.isFinished());
    QCOMPARE(asked.resultCount(), 0);
    QCOMPARE(report("2026-11-02", "2026-11-02").total, sum(0, 0, 0));
}

void tst_ReportDesk::outlivesNothing()
{
    const auto asked = m_reports->report({days("2016-01-01", "2025-12-31"), {}, {}, {}});
    m_reports.reset();
    QTRY_VERIFY(asked.isFinished());
}

// Each day once to find the zones and once to write its entries, in weeks.
void tst_ReportDesk::calendarTellsHowFarItIs()
{
    plan(u"Day"_s, 8 * 60, 60, {BusinessUserId(10)});
    const auto making = m_reports->calendar({days("2026-11-01", "2026-11-30"), {}, {}, {}}, opened());
    QCOMPARE(resultOf(making)->value(), 30);
    QCOMPARE(making.progressMaximum(), 30 * 7);
    QCOMPARE(making.progressValue(), 30 * 7);
}

void tst_ReportDesk::calendarIsCancelled()
{
    plan(u"Day"_s, 8 * 60, 60, {BusinessUserId(10)});
    const auto file = opened();
    auto making = m_reports->calendar({days("2026-11-01", "2026-11-30"), {}, {}, {}}, file);
    making.cancel();
    QTRY_VERIFY(making.isFinished());
    QCOMPARE(making.resultCount(), 0);
    QVERIFY(file->data().isEmpty());
    // Whoever gave it is its only owner again, and may give it up.
    QTRY_COMPARE(file.use_count(), 1);
}

void tst_ReportDesk::calendarOfADeviceThatTakesNoMoreEnds()
{
    plan(u"Day"_s, 8 * 60, 60, {BusinessUserId(10), BusinessUserId(20)});
    const auto file = opened();
    file->close();
    file->open(QIODevice::ReadOnly);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    const auto making = m_reports->calendar({days("2026-01-01", "2026-12-31"), {}, {}, {}}, file);
    const qsizetype written = resultOf(making)->value();
    QVERIFY(written > 0 && written < 2 * 365);
    QVERIFY(making.progressValue() < making.progressMaximum());
}

COVERSHIFT_TEST_MAIN(tst_ReportDesk)
#include "tst_reportdesk.moc"
