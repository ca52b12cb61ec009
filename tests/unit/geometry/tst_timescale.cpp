#include <geometry/timescale.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace covershift;
using namespace covershift::geometry;
using namespace std::chrono_literals;

namespace {

constexpr Instant Noon = instantFromMs(1'795'262'400'000);

TimeScale scale(milliseconds span, double width)
{
    return {Noon, Noon + span, width};
}

} // namespace

class tst_TimeScale : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void endsLieAtTheEdges();
    void timeToXAndBack();
    void noWidthIsNoCrash();
    void zoomKeepsTheTimeUnderThePointer_data();
    void zoomKeepsTheTimeUnderThePointer();
    void zoomStopsAtItsLimits();
    void panKeepsTheTimeUnderThePointer();
    void limitedKeepsTheMiddle_data();
    void limitedKeepsTheMiddle();
    void zoomToWhatLiesBetween_data();
    void zoomToWhatLiesBetween();
    void allOfTheDataFitsWithItsMargin();
    void oneZoomsOutToAllOfTheData();
};

void tst_TimeScale::endsLieAtTheEdges()
{
    const TimeScale twelve = scale(12h, 1200);
    QCOMPARE(twelve.xOf(twelve.from), 0.0);
    QCOMPARE(twelve.xOf(twelve.to), 1200.0);
    QCOMPARE(twelve.xOf(Noon + 1h), 100.0);
    QCOMPARE(twelve.xOf(Noon - 1h), -100.0);
    QCOMPARE(twelve.lengthOf(30min), 50.0);
    QCOMPARE(twelve.at(50), Noon + 30min);
}

void tst_TimeScale::timeToXAndBack()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 2000; ++i) {
        const TimeScale any
            = scale(milliseconds(random.bounded(qint64(ShortestSpan.count()), qint64(LongestSpan.count()))),
                1 + random.bounded(4000));
        const Instant at = Noon + milliseconds(random.bounded(qint64(LongestSpan.count())));
        QVERIFY(std::abs((any.at(any.xOf(at)) - at).count()) <= 1);
        const double x = random.bounded(any.width);
        QVERIFY(std::abs(any.xOf(any.at(x)) - x) <= any.lengthOf(1ms));
    }
}

void tst_TimeScale::noWidthIsNoCrash()
{
    const TimeScale none = scale(12h, 0);
    QCOMPARE(none.at(17), none.from);
    QCOMPARE(none.xOf(Noon + 1h), 0.0);
    const TimeScale noSpan{Noon, Noon, 100};
    QCOMPARE(noSpan.xOf(Noon + 1h), 0.0);
    QCOMPARE(zoomedAt(none, 0, 0.5).span(), milliseconds(6h));
    QCOMPARE(panned(none, 50), none);
}

void tst_TimeScale::zoomKeepsTheTimeUnderThePointer_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("factor");
    for (const double x : {0.0, 1.0, 333.0, 600.0, 1199.0}) {
        for (const double factor : {0.1, 0.8, 1.25, 7.0})
            QTest::addRow("x %g, times %g", x, factor) << x << factor;
    }
}

void tst_TimeScale::zoomKeepsTheTimeUnderThePointer()
{
    QFETCH(double, x);
    QFETCH(double, factor);
    const TimeScale before = scale(12h, 1200);
    const TimeScale after = zoomedAt(before, x, factor);
    QVERIFY(std::abs((after.at(x) - before.at(x)).count()) <= 1);
    QVERIFY(std::abs(double(after.span().count()) / double(before.span().count()) - factor) < 1e-6);
    QCOMPARE(after.width, before.width);
}

void tst_TimeScale::zoomStopsAtItsLimits()
{
    const TimeScale before = scale(12h, 1000);
    const TimeScale closest = zoomedAt(before, 250, 1e-9);
    QCOMPARE(closest.span(), ShortestSpan);
    QVERIFY(std::abs((closest.at(250) - before.at(250)).count()) <= 1);
    const TimeScale widest = zoomedAt(before, 250, 1e9);
    QCOMPARE(widest.span(), LongestSpan);
    QVERIFY(std::abs((widest.at(250) - before.at(250)).count()) <= 1);
}

void tst_TimeScale::panKeepsTheTimeUnderThePointer()
{
    const TimeScale before = scale(12h, 1200);
    for (const double by : {-500.0, -1.0, 0.0, 1.0, 730.0}) {
        const TimeScale after = panned(before, by);
        QCOMPARE(after.span(), before.span());
        QCOMPARE(after.at(100 + by), before.at(100));
    }
}

void tst_TimeScale::limitedKeepsTheMiddle_data()
{
    QTest::addColumn<qint64>("spanMs");
    QTest::addColumn<qint64>("limitedMs");
    QTest::newRow("within the limits") << qint64(3'600'000) << qint64(3'600'000);
    QTest::newRow("too short") << qint64(1000) << qint64(ShortestSpan.count());
    QTest::newRow("too long") << qint64(LongestSpan.count()) * 2 << qint64(LongestSpan.count());
    QTest::newRow("the wrong way round") << qint64(-5000) << qint64(ShortestSpan.count());
}

void tst_TimeScale::limitedKeepsTheMiddle()
{
    QFETCH(qint64, spanMs);
    QFETCH(qint64, limitedMs);
    const TimeScale before = scale(milliseconds(spanMs), 800);
    const TimeScale after = limited(before);
    QCOMPARE(after.span().count(), limitedMs);
    QCOMPARE(after.from + after.span() / 2, before.from + before.span() / 2);
}

void tst_TimeScale::zoomToWhatLiesBetween_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("otherX");
    QTest::addColumn<qint64>("fromMin");
    QTest::addColumn<qint64>("toMin");
    QTest::newRow("to the right") << 100.0 << 300.0 << qint64(60) << qint64(180);
    QTest::newRow("to the left") << 300.0 << 100.0 << qint64(60) << qint64(180);
    QTest::newRow("never closer than ten minutes") << 100.0 << 101.0 << qint64(55) << qint64(65);
}

void tst_TimeScale::zoomToWhatLiesBetween()
{
    QFETCH(double, x);
    QFETCH(double, otherX);
    QFETCH(qint64, fromMin);
    QFETCH(qint64, toMin);
    const TimeScale zoomed = zoomedTo(scale(12h, 1200), x, otherX);
    QVERIFY(std::chrono::abs(zoomed.from - (Noon + std::chrono::minutes(fromMin))) <= 30s);
    QVERIFY(std::chrono::abs(zoomed.to - (Noon + std::chrono::minutes(toMin))) <= 30s);
    QCOMPARE(zoomed.width, 1200.0);
}

void tst_TimeScale::allOfTheDataFitsWithItsMargin()
{
    const TimeScale all = fitted(scale(12h, 1200), {Noon, Noon + 500 * 24h}, 0.02);
    QCOMPARE(all.from, Noon - 240h);
    QCOMPARE(all.to, Noon + 510 * 24h);
    QCOMPARE(all.width, 1200.0);
    QCOMPARE(fitted(all, {Noon, Noon}, 0.02).span(), ShortestSpan);
}

void tst_TimeScale::oneZoomsOutToAllOfTheData()
{
    QCOMPARE(longestFor({Noon, Noon + 1h}, 0.02), UsualLongestSpan);
    QCOMPARE(longestFor({Noon, Noon + 500 * 24h}, 0.02), milliseconds(520 * 24h));
    QCOMPARE(longestFor({Noon, Noon + 50 * 366 * 24h}, 0.02), LongestSpan);
    const TimeScale widest = zoomedAt(scale(12h, 1000), 250, 1e9, longestFor({Noon, Noon + 1h}, 0.02));
    QCOMPARE(widest.span(), UsualLongestSpan);
}

COVERSHIFT_TEST_MAIN(tst_TimeScale)
#include "tst_timescale.moc"
