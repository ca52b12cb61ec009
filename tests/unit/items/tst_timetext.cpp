#include <items/timetext.h>
#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class tst_TimeText : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void clock_data();
    void clock();
    void duration_data();
    void duration();
};

void tst_TimeText::clock_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("minutes");
    QTest::addColumn<QString>("seconds");
    QTest::newRow("the same day: the time alone") << qint64(-5) << u"12:59"_s << u"12:59:55"_s;
    QTest::newRow("the last second of the day") << qint64(11 * 3600 - 1) << u"23:59"_s << u"23:59:59"_s;
    QTest::newRow("another day: the day too")
        << qint64(11 * 3600) << u"Sun 22 Nov, 00:00"_s << u"Sun 22 Nov, 00:00:00"_s;
}

void tst_TimeText::clock()
{
    QFETCH(const qint64, offset);
    const Instant now = support::FakeClock().now();
    const Instant at = now + std::chrono::seconds(offset);
    QTEST(items::clockText(at, now), "minutes");
    QTEST(items::exactClockText(at, now), "seconds");
}

void tst_TimeText::duration_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("expected");
    QTest::newRow("seconds are cut") << qint64(1999) << u"1 s"_s;
    QTest::newRow("negative: none") << qint64(-1) << u"0 s"_s;
    QTest::newRow("minutes") << qint64(60'000) << u"1 min"_s;
    QTest::newRow("hours with two digits of minutes")
        << qint64(3 * 3'600'000 + 5 * 60'000) << u"3 h 05 min"_s;
    QTest::newRow("days") << qint64(50 * 3'600'000) << u"2 d 2 h"_s;
}

void tst_TimeText::duration()
{
    QFETCH(const qint64, ms);
    QTEST(items::durationText(milliseconds(ms)), "expected");
}

COVERSHIFT_TEST_MAIN(tst_TimeText)
#include "tst_timetext.moc"
