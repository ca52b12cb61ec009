#include <domain/occurrence.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;

/// What a wall clock in `zone` shows, in minutes since 1970 on that clock. Only this direction is asked of
/// QTimeZone: the other one is what is under test.
qint64 shown(const QTimeZone& zone, qint64 utcMinute)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(utcMinute * Minute, Qt::UTC);
    return utcMinute + zone.offsetFromUtc(at) / 60;
}

/// Watches the wall clock go by, minute after minute.
class SlowClock
{
public:
    SlowClock(const QTimeZone& zone, const QDate& first, const QDate& last)
        : m_begin(QDateTime(first.addDays(-1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() / Minute)
    {
        const qint64 end = QDateTime(last.addDays(2), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() / Minute;
        for (qint64 minute = m_begin; minute < end; ++minute)
            m_shown.append(shown(zone, minute));
    }

    /// The first minute that shows this time; where none does, the one as far after the leap as the wanted
    /// time is after the last that was shown.
    [[nodiscard]] Instant startOf(const QDate& day, int offset) const
    {
        const qint64 wanted = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() / Minute + offset;
        qsizetype at = m_shown.indexOf(wanted);
        if (at < 0) {
            const auto past
                = std::ranges::find_if(m_shown, [wanted](qint64 minute) { return minute > wanted; });
            at = past - m_shown.cbegin() + (wanted - (*std::prev(past) + 1));
        }
        return instantFromMs((m_begin + at) * Minute);
    }

private:
    qint64 m_begin;
    QVector<qint64> m_shown;
};

/// The UTC days on which the zone's offset changes, 2020 to 2035.
QVector<QDate> changeDays(const QTimeZone& zone)
{
    QVector<QDate> days;
    int before = zone.offsetFromUtc(QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    for (QDate day(2020, 1, 1); day < QDate(2036, 1, 1); day = day.addDays(1)) {
        const int after = zone.offsetFromUtc(QDateTime(day.addDays(1), QTime(0, 0), Qt::UTC));
        if (after != before)
            days.append(day);
        before = after;
    }
    return days;
}

struct Fleet
{
    QVector<ShiftTemplate> templates;
    QVector<PlanException> exceptions;
};

TemplateContent anyContent(QRandomGenerator& random, const QDate& around)
{
    TemplateContent content;
    content.startOffset = random.bounded(2) ? random.bounded(MinutesOfDay) : random.bounded(240);
    content.duration = 1 + random.bounded(MinutesOfDay);
    if (random.bounded(3) == 0)
        content.firstDay = around.addDays(random.bounded(5) - 2);
    if (random.bounded(3) == 0)
        content.lastDay = content.firstDay.value_or(around).addDays(random.bounded(4));
    if (random.bounded(3) == 0)
        content.weekdays = WeekdaySet(1 + random.bounded(EveryDay));
    for (int member = 1; member <= 6; ++member) {
        if (random.bounded(2))
            content.members.append(BusinessUserId(member));
    }
    return content;
}

Fleet anyFleet(QRandomGenerator& random, const QDate& around)
{
    Fleet fleet;
    for (int id = 1; id <= 5; ++id) {
        ShiftTemplate one;
        one.id = TemplateId(id);
        one.revisions = {{std::nullopt, anyContent(random, around)}};
        if (random.bounded(2))
            one.revisions.append({around.addDays(random.bounded(3) - 1), anyContent(random, around)});
        if (random.bounded(5) == 0)
            one.leavesPlan = around.addDays(random.bounded(3));
        fleet.templates.append(one);
        if (random.bounded(2))
            fleet.exceptions.append(
                {one.id, around.addDays(random.bounded(3) - 1), BusinessUserId(1 + random.bounded(6)),
                    PlanException::Kind(random.bounded(3)), BusinessUserId(1 + random.bounded(8)),
                    random.bounded(MinutesOfDay), 1 + random.bounded(600)});
    }
    return fleet;
}

using Line = std::tuple<Instant, TemplateId, BusinessUserId, Instant, QDate>;

/// One template, one day, one person after the other, each question answered from the words of the design.
QVector<Line> slowly(const Fleet& fleet, const SlowClock& clock, const QDate& first, const QDate& last)
{
    QVector<Line> lines;
    for (const ShiftTemplate& one : fleet.templates) {
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            TemplateContent content;
            for (const TemplateRevision& revision : one.revisions) {
                if (!revision.from || !(day < *revision.from))
                    content = revision.content;
            }
            if (one.leavesPlan && !(day < *one.leavesPlan))
                continue;
            if ((content.firstDay && day < *content.firstDay) || (content.lastDay && *content.lastDay < day))
                continue;
            if (!(content.weekdays & (1 << (day.dayOfWeek() - 1))))
                continue;
            for (int person = 1; person <= 9; ++person) {
                const BusinessUserId id(person);
                bool works = content.members.contains(id);
                int offset = content.startOffset;
                int duration = content.duration;
                for (const PlanException& e : fleet.exceptions) {
                    if (e.shiftTemplate != one.id || e.day != day || !content.members.contains(e.member))
                        continue;
                    if (e.member == id && e.kind == PlanException::Kind::OtherHours) {
                        offset = e.startOffset;
                        duration = e.duration;
                    } else if (e.member == id) {
                        works = e.kind == PlanException::Kind::SwappedWith && e.instead == id;
                    } else if (e.kind == PlanException::Kind::SwappedWith && e.instead == id) {
                        works = true;
                    }
                }
                if (works) {
                    const Instant start = clock.startOf(day, offset);
                    lines.append({start, one.id, id, start + std::chrono::minutes(duration), day});
                }
            }
        }
    }
    std::ranges::sort(lines);
    return lines;
}

} // namespace

class tst_occurrence_property final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void everyClockChange_data();
    void everyClockChange();
    void conflictsAreThoseThatAnybodySees();
};

void tst_occurrence_property::everyClockChange_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("changes");
    QTest::newRow("London") << QByteArray("Europe/London") << 32;
    QTest::newRow("Madrid") << QByteArray("Europe/Madrid") << 32;
    QTest::newRow("New York") << QByteArray("America/New_York") << 32;
    QTest::newRow("Sydney") << QByteArray("Australia/Sydney") << 32;
    QTest::newRow("Kathmandu, which has none") << QByteArray("Asia/Kathmandu") << 0;
    QTest::newRow("Lord Howe, by half an hour") << QByteArray("Australia/Lord_Howe") << 32;
}

void tst_occurrence_property::everyClockChange()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, changes);
    const QTimeZone place = zoneNamed(zone);
    QVector<QDate> days = changeDays(place);
    QCOMPARE(days.size(), changes);
    days.append({QDate(2024, 2, 29), QDate(2026, 6, 15), QDate(2029, 12, 31)});
    QRandomGenerator random(20261122);
    for (const QDate& change : std::as_const(days)) {
        const QDate first = change.addDays(-2);
        const QDate last = change.addDays(2);
        const SlowClock clock(place, first, last);
        for (int round = 0; round < 6; ++round) {
            const Fleet fleet = anyFleet(random, change);
            QVector<Line> found;
            Instant before = Instant::min();
            for (const Occurrence& one :
                occurrences({fleet.templates, {}, fleet.exceptions, place}, {first, last})) {
                QVERIFY(before <= one.time.start);
                before = one.time.start;
                found.append({one.time.start, one.shiftTemplate, one.member, one.time.end, one.day});
            }
            std::ranges::sort(found);
            QVERIFY2(found == slowly(fleet, clock, first, last),
                qPrintable(
                    u"%1 of %2, round %3"_s.arg(change.toString(Qt::ISODate), QString::fromLatin1(zone))
                        .arg(round)));
        }
    }
}

void tst_occurrence_property::conflictsAreThoseThatAnybodySees()
{
    QRandomGenerator random(7);
    const QTimeZone place("Europe/London");
    int seen = 0;
    for (int round = 0; round < 200; ++round) {
        const QDate around = QDate(2026, 1, 1).addDays(random.bounded(365));
        const Fleet fleet = anyFleet(random, around);
        const Plan plan{fleet.templates, {}, fleet.exceptions, place};
        const DayRange days{around.addDays(-2), around.addDays(2)};

        std::map<std::tuple<BusinessUserId, TemplateId, TemplateId>, int> expected;
        const auto all = occurrences(plan, days);
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = i + 1; j < all.size(); ++j) {
                if (all.at(i).member != all.at(j).member || !all.at(i).time.overlaps(all.at(j).time))
                    continue;
                const auto [a, b] = std::minmax(all.at(i).shiftTemplate, all.at(j).shiftTemplate);
                ++expected[{all.at(i).member, a, b}];
            }
        }
        std::map<std::tuple<BusinessUserId, TemplateId, TemplateId>, int> found;
        for (const PlanConflict& one : conflictsAmong(plannedShifts(plan, days))) {
            const auto [a, b] = std::minmax(one.a, one.b);
            found[{one.member, a, b}] += one.times;
            QVERIFY(!one.overlap.isEmpty());
        }
        QVERIFY2(found == expected, qPrintable(u"round %1"_s.arg(round)));
        seen += static_cast<int>(expected.size());
    }
    QVERIFY(seen > 200);
}

COVERSHIFT_TEST_MAIN(tst_occurrence_property)
#include "tst_occurrence_property.moc"
