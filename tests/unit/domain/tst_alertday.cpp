#include <domain/alertbook.h>
#include <domain/occurrence.h>
#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QDateTime>
#include <QTimeZone>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// One worker through a whole day of a clock change, minute by minute: what comes, what goes, and when.
class tst_alertday final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void day_data();
    void day();
    void startsThatAreMovedOrComeTwice_data();
    void startsThatAreMovedOrComeTwice();

private:
    struct Day
    {
        QVector<PlannedTime> planned;
        QVector<LiveShift> shifts; ///< as they are in the end
        Interval disabled; ///< while the host says so of the product
        QTimeZone zone;
        bool saysOffset = false; ///< minutes from UTC, behind each time
    };
    static QVector<PlannedTime> plannedTimes(
        const QVector<int>& starts, int hours, const QTimeZone& zone, const QDate& date);
    static LiveShift loginAt(int number, Instant start, Instant end = LiveShift::NoEnd);
    /// What comes, goes and gets worse within this time, each with its local time.
    static QStringList follow(const Day& day, Interval within);
};

QVector<PlannedTime> tst_alertday::plannedTimes(
    const QVector<int>& starts, int hours, const QTimeZone& zone, const QDate& date)
{
    QVector<ShiftTemplate> templates;
    for (const int start : starts) {
        ShiftTemplate one;
        one.id = TemplateId(templates.size() + 1);
        TemplateContent content;
        content.startOffset = start;
        content.duration = hours * 60;
        content.members = {BusinessUserId(10)};
        one.revisions = {{std::nullopt, content}};
        templates.append(one);
    }
    QVector<PlannedTime> planned;
    for (const PlannedShift& shift :
        plannedShifts({templates, {}, {}, zone}, {date.addDays(-1), date.addDays(1)}))
        planned.append({shift.time, shift.shiftTemplate, PlanMode::Suggest, false});
    return planned;
}

LiveShift tst_alertday::loginAt(int number, Instant start, Instant end)
{
    const ShiftState state = end == LiveShift::NoEnd ? ShiftState::Open : ShiftState::Ended;
    return {ShiftId(number), WorkerId(1), start, end, ShiftOrigin::Login, state, Certainty::Accepted, 0};
}

QStringList tst_alertday::follow(const Day& day, Interval within)
{
    support::FakeClock clock(within.start);
    AlertBook book;
    QStringList told;
    QHash<QString, int> shown;
    for (; clock.now() < within.end; clock.advance(1min)) {
        const Instant now = clock.now();
        QVector<LiveShift> shifts;
        // What ends later runs still: nobody has ended it by then.
        for (LiveShift shift : day.shifts) {
            if (shift.start > now)
                continue;
            if (shift.end > now) {
                shift.end = LiveShift::NoEnd;
                shift.state = ShiftState::Open;
            }
            shifts.append(shift);
        }
        CoverStatus cover;
        cover.worker = WorkerId(1);
        cover.product = day.disabled.contains(now) ? Product::Disabled : Product::Enabled;
        cover.checkedAt = now;
        book.take(alertsOf({WorkerId(1), day.planned, shifts, cover}, now), clock.monotonic());

        QHash<QString, int> fresh;
        for (const StandingAlert& each : book.standing(now, clock.monotonic()))
            fresh.insert(alertKindName(each.alert.key.kind), each.alert.level);
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(msOf(now), day.zone);
        const QString offset = day.saysOffset ? u"+%1"_s.arg(local.offsetFromUtc() / 60) : QString();
        const QString time = local.toString(u"HH:mm"_s) + offset + u' ';
        QStringList gone;
        for (auto it = shown.cbegin(); it != shown.cend(); ++it) {
            if (!fresh.contains(it.key()))
                gone.append(time + u'-' + it.key());
        }
        gone.sort();
        QStringList come;
        for (auto it = fresh.cbegin(); it != fresh.cend(); ++it) {
            if (!shown.contains(it.key()))
                come.append(time + u'+' + it.key() + u'/' + QString::number(*it));
            else if (shown.value(it.key()) != *it)
                come.append(time + it.key() + u'/' + QString::number(*it));
        }
        come.sort();
        told += gone + come;
        shown = fresh;
    }
    return told;
}

void tst_alertday::day_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("hours"); ///< of that day
    QTest::addColumn<QStringList>("expected");
    // The night shift begins at 22:00 the evening before and lasts 8 hours that pass; the day shift begins
    // at 9:00. The worker logs in for the night in time, and out 20 minutes late; for the day 45 minutes
    // late.
    QTest::newRow("the clock goes back: the night ends at 05:00")
        << QDate(2026, 10, 25) << 25
        << QStringList{u"05:00 +past_plan/0"_s, u"05:20 -past_plan"_s, u"08:00 +cover_disabled/0"_s,
               u"09:00 -cover_disabled"_s, u"09:00 +missed_start/0"_s, u"09:31 missed_start/1"_s,
               u"09:45 -missed_start"_s, u"17:00 +past_plan/0"_s, u"21:45 -past_plan"_s,
               u"21:45 +long_cover/0"_s, u"22:45 long_cover/1"_s, u"23:30 long_cover/2"_s};
    QTest::newRow("the clock goes ahead: the night ends at 07:00")
        << QDate(2027, 3, 28) << 23
        << QStringList{u"07:00 +past_plan/0"_s, u"07:20 -past_plan"_s, u"08:00 +cover_disabled/0"_s,
               u"09:00 -cover_disabled"_s, u"09:00 +missed_start/0"_s, u"09:31 missed_start/1"_s,
               u"09:45 -missed_start"_s, u"17:00 +past_plan/0"_s, u"21:45 -past_plan"_s,
               u"21:45 +long_cover/0"_s, u"22:45 long_cover/1"_s, u"23:30 long_cover/2"_s};
}

void tst_alertday::day()
{
    QFETCH(QDate, date);
    QFETCH(int, hours);
    QFETCH(QStringList, expected);
    const QTimeZone zone("Europe/Berlin");
    const auto instant = [&zone](const QDate& day, int hour, int minute = 0) {
        return resolveWallTime(day, QTime(hour, minute), zone)->at;
    };
    Day day;
    day.zone = zone;
    day.planned = plannedTimes({22 * 60, 9 * 60}, 8, zone, date);
    const Instant nightStart = instant(date.addDays(-1), 22);
    day.shifts = {loginAt(1, nightStart, nightStart + 8h + 20min), loginAt(2, instant(date, 9, 45))};
    // Somebody finds out before the start, and has it put right by the time they log in.
    day.disabled = {instant(date, 7, 30), instant(date, 9, 45)};
    const Interval whole{instant(date, 0), instant(date.addDays(1), 0)};
    QCOMPARE(whole.length(), std::chrono::hours(hours));
    QCOMPARE(follow(day, whole), expected);
}

void tst_alertday::startsThatAreMovedOrComeTwice_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("start");
    QTest::addColumn<QStringList>("expected");
    // Two hours are planned. The host calls the product disabled in the hour before, and has it put right at
    // the start; the worker logs in 40 minutes after it, and never out.
    QTest::newRow("London, in the gap: an hour later, at 02:30")
        << QByteArray("Europe/London") << QDate(2027, 3, 28) << QTime(1, 30)
        << QStringList{u"00:30+0 +cover_disabled/0"_s, u"02:30+60 -cover_disabled"_s,
               u"02:30+60 +missed_start/0"_s, u"03:01+60 missed_start/1"_s, u"03:10+60 -missed_start"_s,
               u"04:30+60 +past_plan/0"_s};
    QTest::newRow("London, twice: the first 01:30")
        << QByteArray("Europe/London") << QDate(2026, 10, 25) << QTime(1, 30)
        << QStringList{u"00:30+60 +cover_disabled/0"_s, u"01:30+60 -cover_disabled"_s,
               u"01:30+60 +missed_start/0"_s, u"01:01+0 missed_start/1"_s, u"01:10+0 -missed_start"_s,
               u"02:30+0 +past_plan/0"_s};
    QTest::newRow("Lord Howe, in the gap: half an hour later, at 02:45")
        << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << QTime(2, 15)
        << QStringList{u"01:15+630 +cover_disabled/0"_s, u"02:45+660 -cover_disabled"_s,
               u"02:45+660 +missed_start/0"_s, u"03:16+660 missed_start/1"_s, u"03:25+660 -missed_start"_s,
               u"04:45+660 +past_plan/0"_s};
    QTest::newRow("Lord Howe, twice: the first 01:45")
        << QByteArray("Australia/Lord_Howe") << QDate(2027, 4, 4) << QTime(1, 45)
        << QStringList{u"00:45+660 +cover_disabled/0"_s, u"01:45+660 -cover_disabled"_s,
               u"01:45+660 +missed_start/0"_s, u"01:46+630 missed_start/1"_s, u"01:55+630 -missed_start"_s,
               u"03:15+630 +past_plan/0"_s};
}

void tst_alertday::startsThatAreMovedOrComeTwice()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(QTime, start);
    QFETCH(QStringList, expected);
    Day day;
    day.zone = QTimeZone(zone);
    day.saysOffset = true;
    for (const PlannedTime& planned :
        plannedTimes({start.msecsSinceStartOfDay() / 60'000}, 2, day.zone, date)) {
        if (QDateTime::fromMSecsSinceEpoch(msOf(planned.time.start), day.zone).date() == date)
            day.planned.append(planned);
    }
    QCOMPARE(day.planned.size(), 1);
    const Interval planned = day.planned.constFirst().time;
    QCOMPARE(planned.length(), milliseconds(2h));
    day.shifts = {loginAt(1, planned.start + 40min)};
    day.disabled = {planned.start - 2h, planned.start};
    const Instant midnight = resolveWallTime(date, QTime(0, 0), day.zone)->at;
    QCOMPARE(follow(day, {midnight, midnight + 6h}), expected);
}

COVERSHIFT_TEST_MAIN(tst_alertday)
#include "tst_alertday.moc"
