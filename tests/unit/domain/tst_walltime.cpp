#include <domain/walltime.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QRandomGenerator>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

class tst_walltime final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void instants_data();
    void instants();
    void eachInstantReadsAsItWasTyped();
};

void tst_walltime::instants_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QStringList>("utc");
    const auto row = [](const char* rule, const char* zone, const QString& wall, const QStringList& utc) {
        QTest::newRow(rule) << QByteArray(zone) << wall << utc;
    };
    row("UTC", "UTC", u"2026-11-21T13:00:00"_s, {u"2026-11-21T13:00:00Z"_s});
    row("winter", "Europe/Paris", u"2026-11-21T14:00:00"_s, {u"2026-11-21T13:00:00Z"_s});
    row("summer", "Europe/Paris", u"2026-07-21T14:00:00"_s, {u"2026-07-21T12:00:00Z"_s});
    row("T2 spring gap", "Europe/Paris", u"2026-03-29T02:30:00"_s, {});
    row("T2 first second of the gap", "Europe/Paris", u"2026-03-29T02:00:00"_s, {});
    row("T2 last second before the gap", "Europe/Paris", u"2026-03-29T01:59:59"_s,
        {u"2026-03-29T00:59:59Z"_s});
    row("T2 first second after the gap", "Europe/Paris", u"2026-03-29T03:00:00"_s,
        {u"2026-03-29T01:00:00Z"_s});
    row("T3 autumn fold, the earlier first", "Europe/Paris", u"2026-10-25T02:30:00"_s,
        {u"2026-10-25T00:30:00Z"_s, u"2026-10-25T01:30:00Z"_s});
    row("T3 first second of the fold", "Europe/Paris", u"2026-10-25T02:00:00"_s,
        {u"2026-10-25T00:00:00Z"_s, u"2026-10-25T01:00:00Z"_s});
    row("T3 first second after the fold", "Europe/Paris", u"2026-10-25T03:00:00"_s,
        {u"2026-10-25T02:00:00Z"_s});
    row("T3 last second before the fold", "Europe/Paris", u"2026-10-25T01:59:59"_s,
        {u"2026-10-24T23:59:59Z"_s});
    row("T3 west of Greenwich", "America/New_York", u"2026-11-01T01:15:00"_s,
        {u"2026-11-01T05:15:00Z"_s, u"2026-11-01T06:15:00Z"_s});
    row("T3 southern autumn by half an hour", "Australia/Lord_Howe", u"2026-04-05T01:45:00"_s,
        {u"2026-04-04T14:45:00Z"_s, u"2026-04-04T15:15:00Z"_s});
#ifndef Q_OS_WIN // whose zones have no way to say it
    row("T2 a day that never was", "Pacific/Apia", u"2011-12-30T12:00:00"_s, {});
#endif
    row("furthest east", "Pacific/Kiritimati", u"2026-11-22T00:30:00"_s, {u"2026-11-21T10:30:00Z"_s});
    row("no such zone", "Europe/Nowhere", u"2026-11-21T14:00:00"_s, {});
    row("no such date", "Europe/Paris", u"2026-02-30T14:00:00"_s, {});
}

void tst_walltime::instants()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, wall);
    QFETCH(QStringList, utc);
    const QDate date = QDate::fromString(wall.first(10), Qt::ISODate);
    const QTime time = QTime::fromString(wall.sliced(11), Qt::ISODate);
    QStringList found;
    for (const Instant instant : instantsOf(date, time, QTimeZone(zone)))
        found.append(toIsoUtc(instant));
    QCOMPARE(found, utc);
}

void tst_walltime::eachInstantReadsAsItWasTyped()
{
    QRandomGenerator random(5);
    const QList<QByteArray> zones{
        "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"};
    for (const QByteArray& name : zones) {
        const QTimeZone zone(name);
        for (int i = 0; i < 2000; ++i) {
            const QDate date = QDate(2026, 1, 1).addDays(random.bounded(365));
            const QTime time(random.bounded(24), random.bounded(60));
            const QVector<Instant> instants = instantsOf(date, time, zone);
            QVERIFY(instants.size() <= 2);
            QVERIFY(std::ranges::is_sorted(instants));
            for (const Instant instant : instants) {
                const QDateTime utc = QDateTime::fromMSecsSinceEpoch(msOf(instant), Qt::UTC);
                const QDateTime local = utc.addSecs(zone.offsetFromUtc(utc));
                QCOMPARE(local.date(), date);
                QCOMPARE(local.time(), time);
            }
        }
    }
}

COVERSHIFT_TEST_MAIN(tst_walltime)
#include "tst_walltime.moc"
