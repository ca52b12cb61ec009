#include <geometry/ticks.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace covershift;
using namespace covershift::geometry;
using namespace std::chrono_literals;

namespace {

Instant utc(const char* iso)
{
    const Result<Instant> parsed = parseInstant(QString::fromLatin1(iso));
    return parsed ? *parsed : Instant::max();
}

TimeScale scale(const char* from, const char* to)
{
    return {utc(from), utc(to), 1000};
}

QStringList walls(const std::vector<Tick>& ticks, const QTimeZone& zone)
{
    QStringList walls;
    for (const Tick& tick : ticks) {
        walls.append(QDateTime::fromMSecsSinceEpoch(msOf(tick.at), zone).toString(QStringLiteral("HH:mm"))
            + (tick.dayStart ? QStringLiteral("*") : QString()));
    }
    return walls;
}

QTimeZone zone(const char* id)
{
    return QTimeZone(QByteArray(id));
}

} // namespace

class tst_Ticks : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void stepKeepsLabelsApart_data();
    void stepKeepsLabelsApart();
    void bothEndsAreIncluded();
    void localTimeNotUtc();
    void springDayHas23Hours();
    void autumnDayHas25Hours();
    void threeHourStepsStandAtRoundTimesAfterTheChange();
    void dayWithoutMidnightStartsAtItsFirstMoment();
    void halfHourOffsetIsRoundOnTheWall();
    void dayStepGivesDaysAlone();
    void areAscendingAndRound_data();
    void areAscendingAndRound();
    void nothingForAnEmptyRange();
    void calendarStepsStandAtTheirFirstDays_data();
    void calendarStepsStandAtTheirFirstDays();
    void dayThatWasLeftOutHasNoTick();
    void calendarSpanIsAroundTheMoment_data();
    void calendarSpanIsAroundTheMoment();
    void aboveSmallStepsStandLargerOnes();
    void clockChangesOfAYear_data();
    void clockChangesOfAYear();
};

void tst_Ticks::stepKeepsLabelsApart_data()
{
    QTest::addColumn<int>("spanMinutes");
    QTest::addColumn<int>("stepMinutes");
    QTest::newRow("10 minutes: each minute") << 10 << 1;
    QTest::newRow("an hour: five minutes") << 60 << 5;
    QTest::newRow("12 hours: an hour") << 12 * 60 << 60;
    QTest::newRow("a day: two hours") << 24 * 60 << 120;
    QTest::newRow("three days: six hours") << 3 * 24 * 60 << 360;
    QTest::newRow("two weeks: a day") << 14 * 24 * 60 << 1440;
    QTest::newRow("two months: a week") << 60 * 24 * 60 << 7 * 1440;
    QTest::newRow("a year: a month") << 365 * 24 * 60 << int(MonthStep.count());
    QTest::newRow("three years: a quarter") << 3 * 365 * 24 * 60 << int(QuarterStep.count());
    QTest::newRow("five years: a year") << 5 * 365 * 24 * 60 << int(YearStep.count());
    QTest::newRow("a century, never more than a year") << 100 * 365 * 24 * 60 << int(YearStep.count());
}

void tst_Ticks::stepKeepsLabelsApart()
{
    QFETCH(int, spanMinutes);
    QFETCH(int, stepMinutes);
    const Instant from = utc("2026-11-21T00:00:00Z");
    const TimeScale any{from, from + std::chrono::minutes(spanMinutes), 1000};
    QCOMPARE(tickStep(any, 64).count(), stepMinutes);
}

void tst_Ticks::bothEndsAreIncluded()
{
    const TimeScale hours = scale("2026-11-21T10:00:00Z", "2026-11-21T12:00:00Z");
    QCOMPARE(walls(ticks(hours, 60min, QTimeZone::utc()), QTimeZone::utc()),
        QStringList({QStringLiteral("10:00"), QStringLiteral("11:00"), QStringLiteral("12:00")}));
}

void tst_Ticks::localTimeNotUtc()
{
    const QTimeZone tokyo = zone("Asia/Tokyo");
    const std::vector<Tick> found
        = ticks(scale("2026-11-21T14:30:00Z", "2026-11-21T16:30:00Z"), 60min, tokyo);
    QCOMPARE(walls(found, tokyo), QStringList({QStringLiteral("00:00*"), QStringLiteral("01:00")}));
}

void tst_Ticks::springDayHas23Hours()
{
    const QTimeZone london = zone("Europe/London");
    const std::vector<Tick> found
        = ticks(scale("2026-03-29T00:00:00Z", "2026-03-29T22:59:59Z"), 60min, london);
    QCOMPARE(found.size(), size_t(23));
    const QStringList shown = walls(found, london);
    QCOMPARE(shown.first(), QStringLiteral("00:00*"));
    QVERIFY(!shown.contains(QStringLiteral("01:00")));
    QCOMPARE(shown.at(1), QStringLiteral("02:00"));
}

void tst_Ticks::autumnDayHas25Hours()
{
    const QTimeZone london = zone("Europe/London");
    const std::vector<Tick> found
        = ticks(scale("2026-10-24T23:00:00Z", "2026-10-25T23:59:59Z"), 60min, london);
    QCOMPARE(found.size(), size_t(25));
    QCOMPARE(walls(found, london).count(QStringLiteral("01:00")), 2);
}

void tst_Ticks::threeHourStepsStandAtRoundTimesAfterTheChange()
{
    const QTimeZone london = zone("Europe/London");
    const std::vector<Tick> spring
        = ticks(scale("2026-03-29T00:00:00Z", "2026-03-29T11:00:00Z"), 180min, london);
    QCOMPARE(walls(spring, london),
        QStringList({QStringLiteral("00:00*"), QStringLiteral("03:00"), QStringLiteral("06:00"),
            QStringLiteral("09:00"), QStringLiteral("12:00")}));
}

void tst_Ticks::dayWithoutMidnightStartsAtItsFirstMoment()
{
    const QTimeZone beirut = zone("Asia/Beirut");
    // 2022-03-27: clocks went from 00:00 to 01:00.
    const std::vector<Tick> found
        = ticks(scale("2022-03-26T21:00:00Z", "2022-03-27T01:00:00Z"), 60min, beirut);
    QCOMPARE(walls(found, beirut),
        QStringList({QStringLiteral("23:00"), QStringLiteral("01:00*"), QStringLiteral("02:00"),
            QStringLiteral("03:00"), QStringLiteral("04:00")}));
}

void tst_Ticks::halfHourOffsetIsRoundOnTheWall()
{
    const QTimeZone kolkata = zone("Asia/Kolkata");
    const std::vector<Tick> found
        = ticks(scale("2026-11-21T10:00:00Z", "2026-11-21T12:00:00Z"), 60min, kolkata);
    QCOMPARE(walls(found, kolkata), QStringList({QStringLiteral("16:00"), QStringLiteral("17:00")}));
}

void tst_Ticks::dayStepGivesDaysAlone()
{
    const QTimeZone london = zone("Europe/London");
    const std::vector<Tick> found
        = ticks(scale("2026-03-25T12:00:00Z", "2026-04-01T12:00:00Z"), 1440min, london);
    QCOMPARE(found.size(), size_t(7));
    QVERIFY(std::all_of(found.begin(), found.end(), [](const Tick& tick) { return tick.dayStart; }));
}

void tst_Ticks::areAscendingAndRound_data()
{
    QTest::addColumn<QByteArray>("zoneId");
    QTest::addColumn<int>("step");
    for (const char* id : {"UTC", "Europe/London", "America/St_Johns", "Australia/Lord_Howe",
             "Asia/Kathmandu", "America/Sao_Paulo", "Pacific/Apia"}) {
        for (const int step : {1, 15, 60, 360})
            QTest::addRow("%s, %d min", id, step) << QByteArray(id) << step;
    }
}

void tst_Ticks::areAscendingAndRound()
{
    QFETCH(QByteArray, zoneId);
    QFETCH(int, step);
    const QTimeZone any(zoneId);
    QVERIFY(any.isValid());
    const Instant from = utc("2026-03-28T21:17:00Z");
    for (const auto weeks : {0, 31}) {
        const TimeScale range{from + weeks * 168h, from + weeks * 168h + 48h, 1000};
        const std::vector<Tick> found = ticks(range, std::chrono::minutes(step), any);
        QVERIFY(found.size() >= size_t(46 * 60 / step));
        QCOMPARE(std::count_if(found.begin(), found.end(), [](const Tick& t) { return t.dayStart; }), 2);
        for (size_t i = 0; i < found.size(); ++i) {
            QVERIFY(found[i].at >= range.from && found[i].at <= range.to);
            QVERIFY(i == 0 || found[i - 1].at < found[i].at);
            const QTime wall = QDateTime::fromMSecsSinceEpoch(msOf(found[i].at), any).time();
            QVERIFY(found[i].dayStart || wall.msecsSinceStartOfDay() % (step * 60'000) == 0);
        }
    }
}

void tst_Ticks::nothingForAnEmptyRange()
{
    const Instant at = utc("2026-11-21T00:00:00Z");
    QVERIFY(ticks({at, at, 100}, 60min, QTimeZone::utc()).empty());
    QVERIFY(ticks({at, at + 1h, 100}, 0min, QTimeZone::utc()).empty());
}

void tst_Ticks::calendarStepsStandAtTheirFirstDays_data()
{
    QTest::addColumn<std::chrono::minutes>("step");
    QTest::addColumn<Qt::DayOfWeek>("firstDay");
    QTest::addColumn<QString>("days");
    const QString weeks = QStringLiteral("2026-03-16 2026-03-23 2026-03-30 2026-04-06");
    QTest::newRow("weeks over the clock's change") << WeekStep << Qt::Monday << weeks;
    QTest::newRow("weeks from Sunday")
        << WeekStep << Qt::Sunday << QStringLiteral("2026-03-15 2026-03-22 2026-03-29 2026-04-05");
    QTest::newRow("weeks from Saturday")
        << WeekStep << Qt::Saturday << QStringLiteral("2026-03-14 2026-03-21 2026-03-28 2026-04-04");
    QTest::newRow("months") << MonthStep << Qt::Monday << QStringLiteral("2026-04-01");
    QTest::newRow("quarters") << QuarterStep << Qt::Monday << QStringLiteral("2026-04-01");
    QTest::newRow("years") << YearStep << Qt::Monday << QString();
}

void tst_Ticks::calendarStepsStandAtTheirFirstDays()
{
    QFETCH(std::chrono::minutes, step);
    QFETCH(Qt::DayOfWeek, firstDay);
    QFETCH(QString, days);
    for (const char* id : {"Europe/London", "America/St_Johns", "Pacific/Auckland", "UTC"}) {
        const QTimeZone any = zone(id);
        QStringList found;
        for (const Tick& tick :
            ticks(scale("2026-03-13T10:00:00Z", "2026-04-10T00:00:00Z"), step, any, firstDay)) {
            QVERIFY(tick.dayStart);
            const QDateTime wall = QDateTime::fromMSecsSinceEpoch(msOf(tick.at), any);
            QCOMPARE(wall.time(), QTime(0, 0));
            found.append(wall.date().toString(Qt::ISODate));
        }
        QCOMPARE(found.join(u' '), days);
    }
}

void tst_Ticks::dayThatWasLeftOutHasNoTick()
{
    const QTimeZone apia = zone("Pacific/Apia"); // 2011-12-30 was none there
    QStringList found;
    for (const Tick& tick : ticks(scale("2011-12-28T12:00:00Z", "2012-01-02T00:00:00Z"), DayStep, apia))
        found.append(QDateTime::fromMSecsSinceEpoch(msOf(tick.at), apia).date().toString(Qt::ISODate));
    QCOMPARE(found.join(u' '), QStringLiteral("2011-12-29 2011-12-31 2012-01-01 2012-01-02"));
}

void tst_Ticks::calendarSpanIsAroundTheMoment_data()
{
    QTest::addColumn<std::chrono::minutes>("step");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    // London, on the Sunday of the change.
    QTest::newRow("a day of 23 hours")
        << DayStep << QByteArray("2026-03-29T00:00:00Z") << QByteArray("2026-03-29T23:00:00Z");
    QTest::newRow("a week that ends with it")
        << WeekStep << QByteArray("2026-03-23T00:00:00Z") << QByteArray("2026-03-29T23:00:00Z");
    QTest::newRow("March") << MonthStep << QByteArray("2026-03-01T00:00:00Z")
                           << QByteArray("2026-03-31T23:00:00Z");
    QTest::newRow("the year") << YearStep << QByteArray("2026-01-01T00:00:00Z")
                              << QByteArray("2027-01-01T00:00:00Z");
}

void tst_Ticks::calendarSpanIsAroundTheMoment()
{
    QFETCH(std::chrono::minutes, step);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const Interval expected{utc(from.constData()), utc(to.constData())};
    QCOMPARE(calendarSpan(utc("2026-03-29T11:30:00Z"), step, zone("Europe/London")), expected);
    QCOMPARE(calendarSpan(expected.start, step, zone("Europe/London")), expected);
    QCOMPARE(calendarSpan(expected.end, step, zone("Europe/London")).start, expected.end);
}

void tst_Ticks::aboveSmallStepsStandLargerOnes()
{
    QCOMPARE(stepAbove(1min), DayStep);
    QCOMPARE(stepAbove(720min), DayStep);
    QCOMPARE(stepAbove(DayStep), MonthStep);
    QCOMPARE(stepAbove(WeekStep), MonthStep);
    QCOMPARE(stepAbove(MonthStep), YearStep);
    QCOMPARE(stepAbove(QuarterStep), YearStep);
    QCOMPARE(stepAbove(YearStep), 0min);
}

void tst_Ticks::clockChangesOfAYear_data()
{
    QTest::addColumn<QByteArray>("zoneId");
    QTest::addColumn<QByteArrayList>("at");
    QTest::addColumn<QList<int>>("minutes");
    QTest::newRow("London") << QByteArray("Europe/London")
                            << QByteArrayList{"2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z"}
                            << QList<int>{60, -60};
    QTest::newRow("Lord Howe, by half an hour")
        << QByteArray("Australia/Lord_Howe") << QByteArrayList{"2026-04-04T15:00:00Z", "2026-10-03T15:30:00Z"}
        << QList<int>{-30, 30};
    QTest::newRow("none in Tokyo") << QByteArray("Asia/Tokyo") << QByteArrayList() << QList<int>();
    QTest::newRow("none in UTC") << QByteArray("UTC") << QByteArrayList() << QList<int>();
}

void tst_Ticks::clockChangesOfAYear()
{
    QFETCH(QByteArray, zoneId);
    QFETCH(QByteArrayList, at);
    QFETCH(QList<int>, minutes);
    std::vector<ClockChange> expected;
    for (qsizetype i = 0; i < at.size(); ++i)
        expected.push_back({utc(at.at(i).constData()), std::chrono::minutes(minutes.at(i))});
    const auto found = clockChanges(scale("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"), QTimeZone(zoneId));
    QVERIFY(found == expected);
}

COVERSHIFT_TEST_MAIN(tst_Ticks)
#include "tst_ticks.moc"
