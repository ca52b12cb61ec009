#include <domain/team.h>
#include <reports/days.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::reports;
using namespace std::chrono_literals;

namespace {

Instant utc(const char* text)
{
    return *parseInstant(QString::fromLatin1(text));
}

} // namespace

/// Calendar days of a zone: 23, 24 and 25 hours long, and one that begins at one o'clock.
class tst_Days : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void lengths_data();
    void lengths();
    void oneThatLeapsOverMidnight();
#ifndef Q_OS_WIN // whose zones have no way to say it
    void oneThatIsLeftOut();
#endif
    void ofAnInstant();
    void noneAtAll();
};

void tst_Days::lengths_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::newRow("plain") << QByteArray("Europe/Madrid") << QDate(2026, 11, 21) << "2026-11-20T23:00:00Z"
                           << 24 * 60;
    QTest::newRow("spring") << QByteArray("Europe/Madrid") << QDate(2026, 3, 29) << "2026-03-28T23:00:00Z"
                            << 23 * 60;
    QTest::newRow("autumn") << QByteArray("Europe/Madrid") << QDate(2026, 10, 25) << "2026-10-24T22:00:00Z"
                            << 25 * 60;
    QTest::newRow("half an hour less")
        << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << "2026-10-03T13:30:00Z" << 23 * 60 + 30;
    QTest::newRow("half an hour more")
        << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << "2026-04-04T13:00:00Z" << 24 * 60 + 30;
    QTest::newRow("a zone of quarters")
        << QByteArray("Asia/Kathmandu") << QDate(2026, 1, 1) << "2025-12-31T18:15:00Z" << 24 * 60;
}

void tst_Days::lengths()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(QString, start);
    QFETCH(int, minutes);
    const Days days({day, day}, zoneNamed(zone));
    QCOMPARE(days.count(), 1);
    QCOMPARE(days.day(0), day);
    QCOMPARE(toIsoUtc(days.time(0).start), start);
    QCOMPARE(days.time(0).length(), std::chrono::minutes(minutes));
    QCOMPARE(days.range(), days.time(0));
}

// Chile's clocks went from 24:00 to 01:00.
void tst_Days::oneThatLeapsOverMidnight()
{
    const QDate leap(2022, 9, 11);
    const Days days({leap.addDays(-1), leap.addDays(1)}, QTimeZone("America/Santiago"));
    QCOMPARE(days.count(), 3);
    QCOMPARE(days.time(1).start, utc("2022-09-11T04:00:00Z"));
    QCOMPARE(days.time(0).length(), milliseconds(24h));
    QCOMPARE(days.time(1).length(), milliseconds(23h));
}

#ifndef Q_OS_WIN
// Samoa changed sides of the date line.
void tst_Days::oneThatIsLeftOut()
{
    const Days days({QDate(2011, 12, 29), QDate(2011, 12, 31)}, QTimeZone("Pacific/Apia"));
    QCOMPARE(days.count(), 3);
    QCOMPARE(days.time(0).length(), milliseconds(24h));
    QVERIFY(days.time(1).isEmpty());
    QCOMPARE(days.time(2).length(), milliseconds(24h));
    QCOMPARE(days.range().length(), milliseconds(48h));
    QCOMPARE(days.indexOf(days.time(2).start), 2);
}
#endif

void tst_Days::ofAnInstant()
{
    const Days days({QDate(2026, 3, 28), QDate(2026, 3, 30)}, QTimeZone("Europe/Madrid"));
    QCOMPARE(days.indexOf(days.range().start - 1ms), -1);
    QCOMPARE(days.indexOf(days.range().start), 0);
    QCOMPARE(days.indexOf(days.time(1).start - 1ms), 0);
    QCOMPARE(days.indexOf(days.time(1).start), 1);
    QCOMPARE(days.indexOf(days.range().end - 1ms), 2);
    QCOMPARE(days.indexOf(days.range().end), -1);
}

void tst_Days::noneAtAll()
{
    for (const Days& days : {Days(), Days({QDate(2026, 3, 2), QDate(2026, 3, 1)}, QTimeZone::utc()),
             Days({QDate(2026, 3, 1), QDate(2026, 3, 1)}, QTimeZone())}) {
        QCOMPARE(days.count(), 0);
        QVERIFY(days.range().isEmpty());
        QCOMPARE(days.indexOf(utc("2026-03-01T12:00:00Z")), -1);
    }
}

COVERSHIFT_TEST_MAIN(tst_Days)
#include "tst_days.moc"
