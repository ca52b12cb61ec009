#include <domain/interval.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QRandomGenerator>

#include <bitset>

using namespace covershift;

namespace {

constexpr int Span = 64;
using Seconds = std::bitset<Span>;

constexpr Instant at(qint64 second)
{
    return instantFromMs(second * 1000);
}

constexpr Interval between(qint64 from, qint64 to)
{
    return {at(from), at(to)};
}

QVector<Interval> anyIntervals(QRandomGenerator& random)
{
    QVector<Interval> intervals;
    const int count = random.bounded(9);
    for (int i = 0; i < count; ++i)
        intervals.append(between(random.bounded(Span), random.bounded(Span)));
    return intervals;
}

/// The oracle: which seconds are in.
Seconds secondsOf(const QVector<Interval>& intervals)
{
    Seconds in;
    for (int second = 0; second < Span; ++second) {
        for (const Interval& interval : intervals)
            in[std::size_t(second)] = in[std::size_t(second)] || interval.contains(at(second));
    }
    return in;
}

bool isCanonical(const IntervalSet& set)
{
    for (qsizetype i = 0; i < set.size(); ++i) {
        if (set[i].isEmpty() || (i > 0 && set[i].start <= set[i - 1].end))
            return false;
    }
    return true;
}

} // namespace

class tst_interval final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void isHalfOpen();
    void touchingIsNotOverlapping();
    void emptyHasNoLength();
    void clipped_data();
    void clipped();
    void unitedJoinsWhatTouches();
    void subtractedSplitsAtAHole();
    void oneHoleReachesIntoTwo();
    void setArithmeticMatchesSecondsOracle();
};

void tst_interval::isHalfOpen()
{
    const Interval interval = between(10, 20);
    QVERIFY(interval.contains(at(10)));
    QVERIFY(interval.contains(at(20) - milliseconds(1)));
    QVERIFY(!interval.contains(at(20)));
    QVERIFY(!interval.contains(at(10) - milliseconds(1)));
    QCOMPARE(interval.length(), milliseconds(10'000));
}

void tst_interval::touchingIsNotOverlapping()
{
    QVERIFY(!between(10, 20).overlaps(between(20, 30)));
    QVERIFY(!between(20, 30).overlaps(between(10, 20)));
    QVERIFY(between(10, 21).overlaps(between(20, 30)));
    QVERIFY(between(10, 30).overlaps(between(15, 16)));
}

void tst_interval::emptyHasNoLength()
{
    QVERIFY(between(10, 10).isEmpty());
    QVERIFY(between(10, 9).isEmpty());
    QCOMPARE(between(10, 9).length(), milliseconds(0));
    QVERIFY(!between(10, 9).contains(at(10)));
}

void tst_interval::clipped_data()
{
    QTest::addColumn<Interval>("interval");
    QTest::addColumn<qint64>("length");
    QTest::newRow("inside stays whole") << between(12, 14) << qint64(2000);
    QTest::newRow("both sides are cut") << between(0, 40) << qint64(10'000);
    QTest::newRow("left side is cut") << between(0, 15) << qint64(5000);
    QTest::newRow("right side is cut") << between(15, 40) << qint64(5000);
    QTest::newRow("touching before is empty") << between(0, 10) << qint64(0);
    QTest::newRow("after is empty") << between(30, 40) << qint64(0);
}

void tst_interval::clipped()
{
    QFETCH(Interval, interval);
    QFETCH(qint64, length);
    const Interval part = interval.clipped(between(10, 20));
    QCOMPARE(part.length(), milliseconds(length));
    QCOMPARE(part.isEmpty(), length == 0);
    QVERIFY(part.isEmpty() || (part.start >= at(10) && part.end <= at(20)));
}

void tst_interval::unitedJoinsWhatTouches()
{
    const IntervalSet set = united({between(20, 30), between(5, 5), between(10, 20), between(40, 50)});
    QCOMPARE(set, (IntervalSet{between(10, 30), between(40, 50)}));
    QVERIFY(united({}).isEmpty());
}

void tst_interval::subtractedSplitsAtAHole()
{
    QCOMPARE(
        subtracted({between(10, 30)}, {between(15, 20)}), (IntervalSet{between(10, 15), between(20, 30)}));
    QVERIFY(subtracted({between(10, 30)}, {between(0, 40)}).isEmpty());
}

void tst_interval::oneHoleReachesIntoTwo()
{
    QCOMPARE(subtracted({between(10, 20), between(25, 35)}, {between(15, 30)}),
        (IntervalSet{between(10, 15), between(30, 35)}));
}

void tst_interval::setArithmeticMatchesSecondsOracle()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 5000; ++round) {
        const QVector<Interval> left = anyIntervals(random);
        const QVector<Interval> right = anyIntervals(random);
        const IntervalSet a = united(left);
        const IntervalSet b = united(right);
        for (const IntervalSet& set : {a, b, intersected(a, b), subtracted(a, b)})
            QVERIFY(isCanonical(set));
        QCOMPARE(secondsOf(a), secondsOf(left));
        QCOMPARE(secondsOf(intersected(a, b)), secondsOf(a) & secondsOf(b));
        QCOMPARE(secondsOf(subtracted(a, b)), secondsOf(a) & ~secondsOf(b));
        QCOMPARE(totalLength(a), milliseconds(qint64(secondsOf(a).count()) * 1000));
        // planned = covered + gap (cli.md, The minute ledger)
        QCOMPARE(totalLength(a), totalLength(intersected(a, b)) + totalLength(subtracted(a, b)));
    }
}

COVERSHIFT_TEST_MAIN(tst_interval)
#include "tst_interval.moc"
