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
    QTest::newRow("a year, never more than a day") << 365 * 24 * 60 << 1440;
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

COVERSHIFT_TEST_MAIN(tst_Ticks)
#include "tst_ticks.moc"
