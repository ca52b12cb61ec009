#include <domain/occurrence.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;

namespace {

ShiftTemplate shiftTemplate(qint64 id, int startOffset, int duration, const QVector<BusinessUserId>& members)
{
    TemplateContent content;
    content.name = u"T%1"_s.arg(id);
    content.startOffset = startOffset;
    content.duration = duration;
    content.members = members;
    ShiftTemplate one;
    one.id = TemplateId(id);
    one.revisions = {{std::nullopt, content}};
    return one;
}

constexpr BusinessUserId Ana(4);
constexpr BusinessUserId Ben(7);
constexpr BusinessUserId Cleo(9);

QDate day(int dayOfMonth)
{
    return {2026, 11, dayOfMonth};
}

/// `4 2026-11-21T13:00:00Z 2026-11-21T17:00:00Z`
QStringList lines(const QVector<Occurrence>& all)
{
    QStringList lines;
    for (const Occurrence& one : all)
        lines.append(
            u"%1 %2 %3"_s.arg(one.member.value).arg(toIsoUtc(one.time.start), toIsoUtc(one.time.end)));
    return lines;
}

} // namespace

class tst_occurrence final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void wallClock_data();
    void wallClock();
    void overnightKeepsItsElapsedTime();
    void eachTeamByItsOwnWallClock();
    void byStartThenTemplateThenMember();
    void nobodyIsPlannedWithoutMembers();
    void impossibleHoursArePlannedByNobody_data();
    void impossibleHoursArePlannedByNobody();
    void exceptions_data();
    void exceptions();
    void twoWhoSwapWithEachOtherAreBothThere();
    void anEmptyRangeGivesNothing();
    void conflicts_data();
    void conflicts();
    void aConflictIsCountedOnceAPair();
};

void tst_occurrence::wallClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* rule, const char* zone, const QDate& on, int offset, const QString& start,
                         WallTimeKind kind) {
        QTest::newRow(rule) << QByteArray(zone) << on << offset << start << int(kind);
    };
    using enum WallTimeKind;
    row("winter", "Europe/Madrid", {2026, 1, 15}, 480, u"2026-01-15T07:00:00Z"_s, Plain);
    row("summer", "Europe/Madrid", {2026, 7, 15}, 480, u"2026-07-15T06:00:00Z"_s, Plain);
    row("T2 in the gap: forward by the hour", "Europe/Madrid", {2026, 3, 29}, 150, u"2026-03-29T01:30:00Z"_s,
        InGap);
    row("T2 the gap's end", "Europe/Madrid", {2026, 3, 29}, 180, u"2026-03-29T01:00:00Z"_s, Plain);
    row("T3 comes twice: the first", "Europe/Madrid", {2026, 10, 25}, 150, u"2026-10-25T00:30:00Z"_s, Twice);
    row("T3 the day after", "Europe/Madrid", {2026, 10, 26}, 150, u"2026-10-26T01:30:00Z"_s, Plain);
    row("a gap of half an hour", "Australia/Lord_Howe", {2026, 10, 4}, 135, u"2026-10-03T15:45:00Z"_s, InGap);
    row("a fold of half an hour", "Australia/Lord_Howe", {2026, 4, 5}, 105, u"2026-04-04T14:45:00Z"_s, Twice);
    row("three quarters", "Asia/Kathmandu", {2026, 6, 1}, 0, u"2026-05-31T18:15:00Z"_s, Plain);
    row("midnight is skipped", "Asia/Beirut", {2026, 3, 29}, 0, u"2026-03-28T22:00:00Z"_s, InGap);
}

void tst_occurrence::wallClock()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, on);
    QFETCH(int, offset);
    QFETCH(QString, start);
    QFETCH(int, kind);
    const QVector<ShiftTemplate> templates{shiftTemplate(1, offset, 60, {Ana})};
    const auto shifts = plannedShifts({templates, {}, {}, zoneNamed(zone)}, {on, on});
    QCOMPARE(shifts.size(), 1);
    QCOMPARE(toIsoUtc(shifts.constFirst().time.start), start);
    QCOMPARE(shifts.constFirst().time.length(), milliseconds(std::chrono::hours(1)));
    QCOMPARE(int(shifts.constFirst().start), kind);
    QCOMPARE(shifts.constFirst().day, on);
}

void tst_occurrence::overnightKeepsItsElapsedTime()
{
    const QVector<ShiftTemplate> templates{shiftTemplate(1, 22 * 60, 480, {Ana})};
    const Plan plan{templates, {}, {}, QTimeZone("Europe/Madrid")};
    // 22:00 to 06:00 of an ordinary night, to 07:00 over the spring change, to 05:00 over the autumn one.
    QCOMPARE(lines(occurrences(plan, {day(21), day(21)})),
        QStringList{u"4 2026-11-21T21:00:00Z 2026-11-22T05:00:00Z"_s});
    QCOMPARE(lines(occurrences(plan, {{2026, 3, 28}, {2026, 3, 28}})),
        QStringList{u"4 2026-03-28T21:00:00Z 2026-03-29T05:00:00Z"_s});
    QCOMPARE(lines(occurrences(plan, {{2026, 10, 24}, {2026, 10, 24}})),
        QStringList{u"4 2026-10-24T20:00:00Z 2026-10-25T04:00:00Z"_s});
}

void tst_occurrence::eachTeamByItsOwnWallClock()
{
    Team far;
    far.id = TeamId(2);
    far.timeZone = "Asia/Kathmandu";
    QVector<ShiftTemplate> templates{shiftTemplate(1, 480, 60, {Ana}), shiftTemplate(2, 480, 60, {Ben})};
    templates[1].revisions[0].content.team = far.id;
    const QVector<Team> teams{far};
    QCOMPARE(lines(occurrences({templates, teams, {}, QTimeZone("Europe/London")}, {day(21), day(21)})),
        QStringList({u"7 2026-11-21T02:15:00Z 2026-11-21T03:15:00Z"_s,
            u"4 2026-11-21T08:00:00Z 2026-11-21T09:00:00Z"_s}));
}

void tst_occurrence::byStartThenTemplateThenMember()
{
    const QVector<ShiftTemplate> templates{shiftTemplate(2, 600, 60, {Ana, Ben}),
        shiftTemplate(1, 600, 30, {Ben}), shiftTemplate(3, 540, 60, {Cleo})};
    QStringList order;
    for (const Occurrence& one : occurrences({templates, {}, {}, QTimeZone("UTC")}, {day(21), day(22)}))
        order.append(u"%1:%2:%3"_s.arg(one.day.day()).arg(one.shiftTemplate.value).arg(one.member.value));
    QCOMPARE(order,
        QStringList({u"21:3:9"_s, u"21:1:7"_s, u"21:2:4"_s, u"21:2:7"_s, u"22:3:9"_s, u"22:1:7"_s,
            u"22:2:4"_s, u"22:2:7"_s}));
}

void tst_occurrence::nobodyIsPlannedWithoutMembers()
{
    const QVector<ShiftTemplate> templates{shiftTemplate(1, 600, 60, {})};
    const Plan plan{templates, {}, {}, QTimeZone("UTC")};
    QCOMPARE(plannedShifts(plan, {day(21), day(21)}).size(), 1);
    QVERIFY(occurrences(plan, {day(21), day(21)}).isEmpty());
}

void tst_occurrence::impossibleHoursArePlannedByNobody_data()
{
    QTest::addColumn<int>("startOffset");
    QTest::addColumn<int>("duration");
    QTest::newRow("start before the day") << -1 << 60;
    QTest::newRow("start after the day") << 1440 << 60;
    QTest::newRow("no duration") << 600 << 0;
    QTest::newRow("over a day") << 600 << 1441;
}

void tst_occurrence::impossibleHoursArePlannedByNobody()
{
    QFETCH(int, startOffset);
    QFETCH(int, duration);
    const QVector<ShiftTemplate> templates{
        shiftTemplate(1, startOffset, duration, {Ana}), shiftTemplate(2, 600, 60, {Ben})};
    // Over a clock change, where the wall clock is asked.
    const DayRange days{{2026, 3, 29}, {2026, 3, 29}};
    const auto planned = occurrences({templates, {}, {}, QTimeZone("Europe/Madrid")}, days);
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned.constFirst().member, Ben);
}

void tst_occurrence::exceptions_data()
{
    using Kind = PlanException::Kind;
    QTest::addColumn<PlanException>("exception");
    QTest::addColumn<QStringList>("expected");
    const QString ana = u"4 2026-11-21T10:00:00Z 2026-11-21T11:00:00Z"_s;
    const QString ben = u"7 2026-11-21T10:00:00Z 2026-11-21T11:00:00Z"_s;
    const QString cleo = u"9 2026-11-21T10:00:00Z 2026-11-21T11:00:00Z"_s;
    const PlanException absent{TemplateId(1), day(21), Ana, Kind::Absent, {}, 0, 0};
    QTest::newRow("absent") << absent << QStringList{ben};
    PlanException other = absent;
    other.day = day(20);
    QTest::newRow("absent on another day") << other << QStringList{ana, ben};
    other = absent;
    other.shiftTemplate = TemplateId(2);
    QTest::newRow("absent from another template") << other << QStringList{ana, ben};
    other = absent;
    other.member = Cleo;
    QTest::newRow("absent but no member") << other << QStringList{ana, ben};
    const PlanException swapped{TemplateId(1), day(21), Ana, Kind::SwappedWith, Cleo, 0, 0};
    QTest::newRow("swapped") << swapped << QStringList{ben, cleo};
    other = swapped;
    other.instead = Ben;
    QTest::newRow("swapped with who works already") << other << QStringList{ben};
    const PlanException hours{TemplateId(1), day(21), Ben, Kind::OtherHours, {}, 23 * 60, 120};
    QTest::newRow("other hours, over midnight")
        << hours << QStringList{ana, u"7 2026-11-21T23:00:00Z 2026-11-22T01:00:00Z"_s};
}

void tst_occurrence::exceptions()
{
    QFETCH(PlanException, exception);
    QFETCH(QStringList, expected);
    const QVector<ShiftTemplate> templates{shiftTemplate(1, 600, 60, {Ana, Ben})};
    const QVector<PlanException> all{exception};
    QCOMPARE(lines(occurrences({templates, {}, all, QTimeZone("UTC")}, {day(21), day(21)})), expected);
}

void tst_occurrence::twoWhoSwapWithEachOtherAreBothThere()
{
    using Kind = PlanException::Kind;
    const QVector<ShiftTemplate> templates{shiftTemplate(1, 600, 60, {Ana, Ben})};
    const QVector<PlanException> all{{TemplateId(1), day(21), Ana, Kind::SwappedWith, Ben, 0, 0},
        {TemplateId(1), day(21), Ben, Kind::SwappedWith, Ana, 0, 0}};
    const auto planned = occurrences({templates, {}, all, QTimeZone("UTC")}, {day(21), day(21)});
    QCOMPARE(planned.size(), 2);
    QCOMPARE(planned.at(0).member, Ana);
    QCOMPARE(planned.at(1).member, Ben);
}

void tst_occurrence::anEmptyRangeGivesNothing()
{
    const QVector<ShiftTemplate> templates{shiftTemplate(1, 600, 60, {Ana})};
    QVERIFY(plannedShifts({templates, {}, {}, QTimeZone("UTC")}, {day(22), day(21)}).isEmpty());
    QVERIFY(plannedShifts({templates, {}, {}, QTimeZone()}, {day(21), day(21)}).isEmpty());
}

void tst_occurrence::conflicts_data()
{
    QTest::addColumn<int>("startOffset");
    QTest::addColumn<int>("duration");
    QTest::addColumn<QString>("overlap");
    // Against 22:00 + 480 min, which ends at 06:00 of the next day.
    QTest::newRow("back to back is none") << 6 * 60 << 60 << QString();
    QTest::newRow("until the other starts") << 21 * 60 << 60 << QString();
    QTest::newRow("seen across midnight") << 5 * 60 << 120 << u"2026-11-22T05:00:00Z 2026-11-22T06:00:00Z"_s;
    QTest::newRow("a minute") << 21 * 60 << 61 << u"2026-11-21T22:00:00Z 2026-11-21T22:01:00Z"_s;
    QTest::newRow("within") << 23 * 60 << 30 << u"2026-11-21T23:00:00Z 2026-11-21T23:30:00Z"_s;
}

void tst_occurrence::conflicts()
{
    QFETCH(int, startOffset);
    QFETCH(int, duration);
    QFETCH(QString, overlap);
    const QVector<ShiftTemplate> templates{
        shiftTemplate(1, 22 * 60, 480, {Ana, Cleo}), shiftTemplate(2, startOffset, duration, {Ana, Ben})};
    const auto found
        = conflictsAmong(plannedShifts({templates, {}, {}, QTimeZone("UTC")}, {day(21), day(22)}));
    QCOMPARE(found.size(), overlap.isEmpty() ? 0 : 1);
    if (found.isEmpty())
        return;
    const PlanConflict& one = found.constFirst();
    QCOMPARE(one.member, Ana);
    QCOMPARE(std::minmax(one.a, one.b), std::minmax(TemplateId(1), TemplateId(2)));
    QCOMPARE(u"%1 %2"_s.arg(toIsoUtc(one.overlap.start), toIsoUtc(one.overlap.end)), overlap);
}

void tst_occurrence::aConflictIsCountedOnceAPair()
{
    const QVector<ShiftTemplate> templates{
        shiftTemplate(1, 600, 60, {Ana}), shiftTemplate(2, 630, 60, {Ana}), shiftTemplate(3, 645, 60, {Ana})};
    const auto found
        = conflictsAmong(plannedShifts({templates, {}, {}, QTimeZone("UTC")}, {day(1), day(30)}));
    QCOMPARE(found.size(), 3);
    for (const PlanConflict& one : found) {
        QCOMPARE(one.times, 30);
        QCOMPARE(one.day, day(1));
    }
}

COVERSHIFT_TEST_MAIN(tst_occurrence)
#include "tst_occurrence.moc"
