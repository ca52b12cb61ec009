#include <reports/report.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::reports;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Day(2026, 11, 21);

/// On that day, in UTC.
Instant at(int hour, int minute = 0)
{
    return instantFromMs(QDateTime(Day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()) + std::chrono::hours(hour)
        + std::chrono::minutes(minute);
}

LiveShift shift(Instant start, Instant end)
{
    LiveShift one;
    one.start = start;
    one.end = end;
    one.state = ShiftState::Ended;
    one.certainty = Certainty::Accepted;
    return one;
}

ReportQuery thisDay()
{
    ReportQuery query;
    query.days = {Day, Day};
    return query;
}

ReportQuery withMinimum(int minutes)
{
    ReportQuery query = thisDay();
    query.tariff = {true, 0, minutes, u"GBP"_s};
    return query;
}

Report reportOf(const ReportQuery& query, const QVector<WorkerRows>& all, Instant now = at(20))
{
    ReportMaker maker(query, QTimeZone::utc(), now);
    for (const WorkerRows& rows : all)
        maker.add(rows);
    return std::move(maker).finished();
}

constexpr qint64 minutes(qint64 count)
{
    return count * 60;
}

} // namespace

/// What a report keeps besides its sums: sessions, hints, worst gaps, what was closed.
class tst_Report : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void workerOfWhomNothingIsTold();
    void sessionThatBeganBefore();
    void sessionGoesOnAfterTheRange();
    void shortSessionsCostTheMinimum();
    void hint_data();
    void hint();
    void hintNeverLeapsOverASession();
    void onlyTheWorstGaps();
    void stretchesOutsideOfTheRange();
    void closedNumbersComeBack();
    void closedNumbersThatAreNone_data();
    void closedNumbersThatAreNone();
};

void tst_Report::workerOfWhomNothingIsTold()
{
    const Report report
        = reportOf(thisDay(), {{WorkerId(2), {shift(at(30), at(31))}, {}, {}}, {WorkerId(1), {}, {}, {}}});
    QVERIFY(report.byWorker.isEmpty());
    QVERIFY(report.byTeam.isEmpty());
    QCOMPARE(report.byDay, QVector<InsuredTime>(1));
}

void tst_Report::sessionThatBeganBefore()
{
    const Report report = reportOf(
        thisDay(), {{WorkerId(1), {shift(at(-1), at(2)), shift(at(2), at(3)), shift(at(4), at(5))}, {}, {}}});
    QCOMPARE(report.total.insured(), minutes(4 * 60));
    QCOMPARE(report.sessions, (Sessions{1, minutes(60), minutes(60)}));
}

void tst_Report::sessionGoesOnAfterTheRange()
{
    const Report report = reportOf(
        thisDay(), {{WorkerId(1), {shift(at(23), at(25)), shift(at(25), at(26))}, {}, {}}}, at(48));
    QCOMPARE(report.total.insured(), minutes(60));
    QCOMPARE(report.sessions, (Sessions{1, minutes(180), minutes(180)}));
}

void tst_Report::shortSessionsCostTheMinimum()
{
    const QVector<WorkerRows> rows{{WorkerId(1), {shift(at(8), at(8, 20)), shift(at(12), at(14))}, {}, {}}};
    QCOMPARE(reportOf(withMinimum(60), rows).sessions, (Sessions{2, minutes(140), minutes(180)}));
    ReportQuery off = withMinimum(60);
    off.tariff.isOn = false;
    QCOMPARE(reportOf(off, rows).sessions, (Sessions{2, minutes(140), minutes(140)}));
    QVERIFY(reportOf(off, rows).hints.isEmpty());
}

void tst_Report::hint_data()
{
    QTest::addColumn<int>("breakMinutes");
    QTest::addColumn<qint64>("saved");
    // Two of 20 minutes are charged as two hours.
    QTest::newRow("both and the break within the minimum") << 10 << minutes(60);
    QTest::newRow("a break over the minimum") << 60 << minutes(20);
    QTest::newRow("a break that costs what it saves") << 80 << minutes(0);
}

void tst_Report::hint()
{
    QFETCH(int, breakMinutes);
    QFETCH(qint64, saved);
    const Instant again = at(8, 20 + breakMinutes);
    const Report report = reportOf(
        withMinimum(60), {{WorkerId(1), {shift(at(8), at(8, 20)), shift(again, again + 20min)}, {}, {}}});
    const CheaperAsOne expected{WorkerId(1), {at(8), at(8, 20)}, {again, again + 20min}, saved};
    QCOMPARE(report.hints, saved > 0 ? QVector{expected} : QVector<CheaperAsOne>());
}

// The one between counts for another team, so these two are not two in a row.
void tst_Report::hintNeverLeapsOverASession()
{
    ReportQuery query = withMinimum(180);
    query.teams = {u"North"_s};
    const QVector<TeamSince> teams{{at(0), u"North"_s}, {at(9), u"South"_s}, {at(10), u"North"_s}};
    const Report report = reportOf(query,
        {{WorkerId(1), {shift(at(8), at(8, 20)), shift(at(9), at(9, 20)), shift(at(10), at(10, 20))}, {},
            teams}});
    QCOMPARE(report.sessions.count, 2);
    QVERIFY(report.hints.isEmpty());
}

void tst_Report::onlyTheWorstGaps()
{
    QVector<WorkerRows> all;
    for (int worker = 1; worker <= 30; ++worker)
        all.append({WorkerId(worker), {}, {{at(8), at(8) + std::chrono::minutes(worker)}}, {}});
    const Report report = reportOf(thisDay(), all);
    QCOMPARE(report.worstGaps.size(), Report::MostGaps);
    QCOMPARE(report.worstGaps.constFirst().worker, WorkerId(30));
    QCOMPARE(report.worstGaps.constLast().worker, WorkerId(11));
}

void tst_Report::stretchesOutsideOfTheRange()
{
    const WorkerRows rows{WorkerId(1), {shift(at(8), at(12))}, {}, {{at(0), u"North"_s}}};
    const auto count = [&](const StretchFilter& filter, const ReportQuery& query = thisDay()) {
        return stretchesOf(rows, query, QTimeZone::utc(), at(20), filter).size();
    };
    QCOMPARE(count({}), 1);
    QCOMPARE(count({{}, {}, Day, {}}), 1);
    QCOMPARE(count({{}, {}, Day.addDays(1), {}}), 0);
    QCOMPARE(count({{}, {}, Day.addDays(-1), {}}), 0);
    QCOMPARE(count({WorkerId(2), {}, {}, {}}), 0);
    QCOMPARE(count({{}, u"North"_s, {}, {}}), 1);
    QCOMPARE(count({{}, u"South"_s, {}, {}}), 0);
    ReportQuery south = thisDay();
    south.teams = {u"South"_s};
    QCOMPARE(count({}, south), 0);
    QCOMPARE(count({{}, u"North"_s, {}, {}}, south), 0);
    QCOMPARE(count({{}, {}, {}, {}, Interval{at(12), at(14)}}), 0);
    StretchFilter part;
    part.within = Interval{at(6), at(9)};
    const auto found = stretchesOf(rows, thisDay(), QTimeZone::utc(), at(20), part);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().piece.time, (Interval{at(8), at(9)}));
    QCOMPARE(found.constFirst().team, u"North"_s);
    ReportQuery other = thisDay();
    other.workers = {WorkerId(2)};
    QCOMPARE(count({}, other), 0);
    QCOMPARE(count({}, ReportQuery()), 0);
}

void tst_Report::closedNumbersComeBack()
{
    const QVector<WorkerRows> rows{{WorkerId(12), {shift(at(8), at(12))}, {{at(9), at(14)}}, {}},
        {WorkerId(9), {shift(at(8), at(12))}, {}, {{at(0), u"Nørd \"1\""_s}}}};
    const Report report = reportOf(thisDay(), rows);
    const QByteArray numbers = closedNumbers(report);
    QCOMPARE(closedNumbers(reportOf(thisDay(), {rows.at(1), rows.at(0)})), numbers);
    const auto closed = readClosedNumbers(numbers);
    QVERIFY(closed);
    QCOMPARE(closed->total, report.total);
    QCOMPARE(closed->byTeam, report.byTeam);
    QCOMPARE(closed->byDay, report.byDay);
    QCOMPARE(closed->byWorker.size(), 2);
    QCOMPARE(closed->byWorker.at(0).worker, WorkerId(9));
    QCOMPARE(closed->byWorker.at(1).time, report.byWorker.at(1).time);
}

void tst_Report::closedNumbersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("numbers");
    const QByteArray time = R"("covered_s":1,"doubtful_s":0,"gap_s":0,"unplanned_s":0)";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no total") << QByteArray(R"({"days":[],"teams":[],"workers":[]})");
    QTest::newRow("no days") << QByteArray(R"({"teams":[],"total":{)" + time + R"(},"workers":[]})");
    QTest::newRow("a number that is text") << QByteArray(
        R"({"days":[],"teams":[],"total":{"covered_s":"1","doubtful_s":0,"gap_s":0,"unplanned_s":0},"workers":[]})");
    QTest::newRow("less than nothing") << QByteArray(
        R"({"days":[],"teams":[],"total":{"covered_s":-1,"doubtful_s":0,"gap_s":0,"unplanned_s":0},"workers":[]})");
    QTest::newRow("no worker") << QByteArray(
        R"({"days":[],"teams":[],"total":{)" + time + R"(},"workers":[{"worker":"none",)" + time + "}]}");
    QTest::newRow("no day") << QByteArray(R"({"days":[{"day":"2026-02-30",)" + time
        + R"(}],"teams":[],"total":{)" + time + R"(},"workers":[]})");
}

void tst_Report::closedNumbersThatAreNone()
{
    QFETCH(QByteArray, numbers);
    QVERIFY(!readClosedNumbers(numbers));
}

COVERSHIFT_TEST_MAIN(tst_Report)
#include "tst_report.moc"
