#include <domain/alertbook.h>
#include <domain/occurrence.h>
#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QDateTime>

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
};

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
    QVector<ShiftTemplate> templates;
    for (const auto& [id, start] : {std::pair(1, 22 * 60), std::pair(2, 9 * 60)}) {
        ShiftTemplate one;
        one.id = TemplateId(id);
        TemplateContent content;
        content.startOffset = start;
        content.duration = 8 * 60;
        content.members = {BusinessUserId(10)};
        one.revisions = {{std::nullopt, content}};
        templates.append(one);
    }
    QVector<PlannedTime> planned;
    for (const PlannedShift& shift :
        plannedShifts({templates, {}, {}, zone}, {date.addDays(-1), date.addDays(1)}))
        planned.append({shift.time, shift.shiftTemplate, PlanMode::Suggest, false});

    const Instant nightStart = instant(date.addDays(-1), 22);
    const LiveShift night{ShiftId(1), WorkerId(1), nightStart, nightStart + 8h + 20min, ShiftOrigin::Login,
        ShiftState::Ended, Certainty::Accepted, 0};
    LiveShift work{ShiftId(2), WorkerId(1), instant(date, 9, 45), LiveShift::NoEnd, ShiftOrigin::Login,
        ShiftState::Open, Certainty::Accepted, 0};

    support::FakeClock clock(instant(date, 0));
    AlertBook book;
    QStringList told;
    QHash<QString, int> shown;
    int minutes = 0;
    for (; clock.now() < instant(date.addDays(1), 0); ++minutes, clock.advance(1min)) {
        const Instant now = clock.now();
        QVector<LiveShift> shifts;
        // What ends later runs still: nobody has ended it by then.
        for (LiveShift shift : {night, work}) {
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
        // Somebody finds out before the start, and has it put right by the time they log in.
        const bool isDisabled = now >= instant(date, 7, 30) && now < instant(date, 9, 45);
        cover.product = isDisabled ? Product::Disabled : Product::Enabled;
        cover.checkedAt = now;
        book.take(alertsOf({WorkerId(1), planned, shifts, cover}, now), clock.monotonic());

        QHash<QString, int> fresh;
        for (const StandingAlert& each : book.standing(now, clock.monotonic()))
            fresh.insert(alertKindName(each.alert.key.kind), each.alert.level);
        const QString time = QDateTime::fromMSecsSinceEpoch(msOf(now), zone).toString(u"HH:mm "_s);
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
    QCOMPARE(minutes, hours * 60);
    QCOMPARE(told, expected);
}

COVERSHIFT_TEST_MAIN(tst_alertday)
#include "tst_alertday.moc"
