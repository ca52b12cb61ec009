#include "alertbench.h"

#include <domain/notice.h>
#include <support/testmain.h>

#include <QDateTime>

using namespace covershift;
using namespace covershift::session;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A start that nobody covers, in a night in which the clock changes: what stands and what is told, minute by
/// minute, from the plan to the notices.
class tst_AlertClockChange : public AlertBench
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void startsAreMissedByTheClockOfTheDay_data();
    void startsAreMissedByTheClockOfTheDay();

private:
    static QString timeText(Instant at, const QTimeZone& zone);
};

void tst_AlertClockChange::init()
{
    TestCase::init();
    setUp();
}

void tst_AlertClockChange::cleanup()
{
    tearDown();
}

/// With the minutes from UTC.
QString tst_AlertClockChange::timeText(Instant at, const QTimeZone& zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msOf(at), zone);
    return u"%1+%2"_s.arg(local.toString(u"HH:mm"_s)).arg(local.offsetFromUtc() / 60);
}

void tst_AlertClockChange::startsAreMissedByTheClockOfTheDay_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("from"); ///< UTC
    QTest::addColumn<QTime>("start");
    QTest::addColumn<QTime>("quietUntil"); ///< from midnight on
    QTest::addColumn<QStringList>("stands");
    QTest::addColumn<QStringList>("told");
    // Two hours are planned; a notice is repeated after half an hour.
    QTest::newRow("London, in the gap")
        << u"Europe/London"_s << u"2027-03-28T01:20:00Z"_s << QTime(1, 30) << QTime(2, 45)
        << QStringList{u"02:30+60 missed_start/0"_s, u"03:01+60 missed_start/1"_s,
               u"04:30+60 missed_start/1."_s}
        << QStringList{u"02:45+60"_s, u"03:15+60"_s, u"03:45+60"_s, u"04:15+60"_s};
    QTest::newRow("London, twice: quiet twice")
        << u"Europe/London"_s << u"2026-10-25T00:20:00Z"_s << QTime(1, 30) << QTime(1, 45)
        << QStringList{u"01:30+60 missed_start/0"_s, u"01:01+0 missed_start/1"_s,
               u"02:30+0 missed_start/1."_s}
        << QStringList{u"01:45+60"_s, u"01:45+0"_s, u"02:15+0"_s};
    QTest::newRow("Lord Howe, in the gap")
        << u"Australia/Lord_Howe"_s << u"2026-10-03T15:35:00Z"_s << QTime(2, 15) << QTime(0, 0)
        << QStringList{u"02:45+660 missed_start/0"_s, u"03:16+660 missed_start/1"_s,
               u"04:45+660 missed_start/1."_s}
        << QStringList{u"02:47+660"_s, u"03:17+660"_s, u"03:47+660"_s, u"04:17+660"_s};
    QTest::newRow("Lord Howe, twice")
        << u"Australia/Lord_Howe"_s << u"2027-04-03T14:35:00Z"_s << QTime(1, 45) << QTime(0, 0)
        << QStringList{u"01:45+660 missed_start/0"_s, u"01:46+630 missed_start/1"_s,
               u"03:15+630 missed_start/1."_s}
        << QStringList{u"01:47+660"_s, u"01:47+630"_s, u"02:17+630"_s, u"02:47+630"_s};
}

void tst_AlertClockChange::startsAreMissedByTheClockOfTheDay()
{
    QFETCH(QString, zone);
    QFETCH(QString, from);
    QFETCH(QTime, start);
    QFETCH(QTime, quietUntil);
    QFETCH(QStringList, stands);
    QFETCH(QStringList, told);
    m_clock.jumpTo(*parseInstant(from));
    open({RawReply::answer(200, Enabled)}, 1, {zone, start, 120});
    const WorkerId worker = m_desk->board().workers().constFirst().id;
    QTRY_COMPARE(m_desk->board().coverStatus(worker).product, Product::Enabled);
    const QTimeZone local = session().plan().timeZone();
    QCOMPARE(local.id(), zone.toUtf8());
    NoticeRules rules;
    rules.every = 30min;
    rules.quiet = QuietHours{QTime(0, 0), quietUntil};
    NoticeBook notices;
    QStringList stood;
    QStringList given;
    QString last;
    for (int minute = 0; minute < 160; ++minute) {
        advance(1min);
        settle();
        const Instant now = m_clock.now();
        if (const QString fresh = words(); std::exchange(last, fresh) != fresh)
            stood.append(timeText(now, local) + u' ' + fresh);
        if (notices.takeTurn(m_alerts->noticeable(), rules, local, now, m_clock.monotonic()))
            given.append(timeText(now, local));
    }
    QCOMPARE(stood, stands);
    QCOMPARE(given, told);
    const QVector<Incident> incidents = records().incidents;
    QCOMPARE(incidents.size(), 1);
    QCOMPARE(
        timeText(incidents.constFirst().planned.start, local) + u" missed_start/0"_s, stands.constFirst());
}

COVERSHIFT_TEST_MAIN(tst_AlertClockChange)
#include "tst_alertclockchange.moc"
