#include <support/testcase.h>
#include <support/testmain.h>
#include <sync/retrypolicy.h>

#include <QRandomGenerator>

#include <algorithm>
#include <limits>

using namespace covershift;
using namespace covershift::sync;

class tst_retrypolicy : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void backOff_isFullJitterBelowItsCeiling_data();
    void backOff_isFullJitterBelowItsCeiling();
    void waitAfter_boundsRetryAfter_data();
    void waitAfter_boundsRetryAfter();
};

void tst_retrypolicy::backOff_isFullJitterBelowItsCeiling_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("ceilingMs");

    QTest::newRow("the first failure: 1 s") << 0 << 1'000;
    QTest::newRow("the second: 2 s") << 1 << 2'000;
    QTest::newRow("the fourth: 8 s") << 3 << 8'000;
    QTest::newRow("the ninth: 256 s") << 8 << 256'000;
    QTest::newRow("the tenth: the cap of 300 s") << 9 << 300'000;
    QTest::newRow("the hundredth") << 99 << 300'000;
    QTest::newRow("more than a shift can shift") << std::numeric_limits<int>::max() << 300'000;
    QTest::newRow("below nothing") << -1 << 1'000;
}

void tst_retrypolicy::backOff_isFullJitterBelowItsCeiling()
{
    QFETCH(int, failures);
    QFETCH(int, ceilingMs);
    constexpr int Draws = 20'000;
    constexpr int Parts = 4;
    QRandomGenerator random(42);
    qint64 least = ceilingMs;
    qint64 most = 0;
    QVector<int> inPart(Parts, 0);
    for (int i = 0; i < Draws; ++i) {
        const qint64 wait = backOff(failures, random).count();
        QVERIFY(wait >= 0 && wait <= ceilingMs);
        least = std::min(least, wait);
        most = std::max(most, wait);
        ++inPart[std::min(int(wait * Parts / ceilingMs), Parts - 1)];
    }
    QVERIFY2(least < ceilingMs / 100, "uniform from 0: never a floor");
    QVERIFY2(most > ceilingMs * 99 / 100, "uniform up to the ceiling");
    for (const int draws : std::as_const(inPart))
        QVERIFY2(std::abs(draws - Draws / Parts) < Draws / 50, "each quarter gets its share");
}

void tst_retrypolicy::waitAfter_boundsRetryAfter_data()
{
    QTest::addColumn<std::optional<milliseconds>>("retryAfter");
    QTest::addColumn<qint64>("backOffMs");
    QTest::addColumn<qint64>("waitMs");
    using Given = std::optional<milliseconds>;

    QTest::newRow("none") << Given() << qint64(700) << qint64(700);
    QTest::newRow("S4 Retry-After: 1") << Given(seconds(1)) << qint64(700) << qint64(1'000);
    QTest::newRow("shorter than the back-off") << Given(seconds(1)) << qint64(9'000) << qint64(9'000);
    QTest::newRow("S4 in the past") << Given(seconds(-90)) << qint64(700) << qint64(700);
    QTest::newRow("S4 10^9") << Given(seconds(1'000'000'000)) << qint64(700) << qint64(3'600'000);
    QTest::newRow("an hour") << Given(std::chrono::hours(1)) << qint64(0) << qint64(3'600'000);
    QTest::newRow("0") << Given(seconds(0)) << qint64(0) << qint64(0);
}

void tst_retrypolicy::waitAfter_boundsRetryAfter()
{
    QFETCH(std::optional<milliseconds>, retryAfter);
    QFETCH(qint64, backOffMs);
    QFETCH(qint64, waitMs);
    QCOMPARE(waitAfter(retryAfter, milliseconds(backOffMs)).count(), waitMs);
}

COVERSHIFT_TEST_MAIN(tst_retrypolicy)
#include "tst_retrypolicy.moc"
