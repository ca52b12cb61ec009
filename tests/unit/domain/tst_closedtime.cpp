#include <domain/closedtime.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

namespace {

Instant at(const QString& iso)
{
    return parseInstant(iso).value();
}

} // namespace

/// What time a closed period is, and where the plan is free again.
class tst_ClosedTime : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void time_data();
    void time();
    void firstOpenDay_data();
    void firstOpenDay();
};

void tst_ClosedTime::time_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 10, 1) << QDate(2026, 10, 31)
                         << u"2026-10-01T00:00:00Z"_s << u"2026-11-01T00:00:00Z"_s;
    QTest::newRow("T5 over a clock change")
        << QByteArray("Europe/Madrid") << QDate(2026, 10, 1) << QDate(2026, 10, 31)
        << u"2026-10-01T00:00:00+02:00"_s << u"2026-11-01T00:00:00+01:00"_s;
    QTest::newRow("T2 a day that begins at one o'clock")
        << QByteArray("America/Santiago") << QDate(2022, 9, 11) << QDate(2022, 9, 11)
        << u"2022-09-11T01:00:00-03:00"_s << u"2022-09-12T00:00:00-03:00"_s;
}

void tst_ClosedTime::time()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    PeriodClose close;
    close.days = {first, last};
    close.zone = zone;
    QCOMPARE(closedTime(close), (Interval{at(start), at(end)}));
}

void tst_ClosedTime::firstOpenDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day"); ///< behind October on the clock of Madrid
    QTest::newRow("the same zone") << QByteArray("Europe/Madrid") << QDate(2026, 11, 1);
    QTest::newRow("a zone in the west, where it is October still")
        << QByteArray("America/New_York") << QDate(2026, 11, 1);
    QTest::newRow("a zone in the east, whose November has begun")
        << QByteArray("Asia/Tokyo") << QDate(2026, 11, 2);
}

void tst_ClosedTime::firstOpenDay()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDate, day);
    const Interval october{at(u"2026-10-01T00:00:00+02:00"_s), at(u"2026-11-01T00:00:00+01:00"_s)};
    const Interval september{at(u"2026-09-01T00:00:00+02:00"_s), october.start};
    const QVector<Interval> closed{september, october, september};
    QCOMPARE(covershift::firstOpenDay(closed, QTimeZone(zone)), std::optional(day));
    QVERIFY(!covershift::firstOpenDay({}, QTimeZone(zone)));
}

COVERSHIFT_TEST_MAIN(tst_ClosedTime)
#include "tst_closedtime.moc"
