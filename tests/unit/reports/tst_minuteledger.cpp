#include <reports/minuteledger.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::reports;
using namespace std::chrono_literals;

namespace {

const QDate Day(2026, 11, 21);

/// On that day, in UTC.
Instant at(int hour, int minute = 0, int second = 0)
{
    return instantFromMs(QDateTime(Day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()) + std::chrono::hours(hour)
        + std::chrono::minutes(minute) + seconds(second);
}

LiveShift shift(Instant start, Instant end, ShiftState state = ShiftState::Ended,
    Certainty certainty = Certainty::Accepted)
{
    LiveShift one;
    one.worker = WorkerId(1);
    one.start = start;
    one.end = end;
    one.state = state;
    one.certainty = certainty;
    return one;
}

/// As the ledger gives it: pending, whatever end is known.
LiveShift doubtful(Instant start, Instant end, ShiftOrigin origin)
{
    LiveShift one = shift(start, end, ShiftState::Pending, Certainty::Uncertain);
    one.origin = origin;
    return one;
}

void add(MinuteLedger& ledger, const WorkerRows& rows, Instant now = at(20))
{
    ledger.add(WorkerTime(rows, ledger.days().range(), now));
}

MinuteLedger ledgerOf(const QDate& last = Day)
{
    return MinuteLedger(Days({Day, last}, QTimeZone::utc()));
}

InsuredTime timeOf(const QVector<LiveShift>& shifts, const QVector<Interval>& planned, Instant now = at(20))
{
    MinuteLedger ledger = ledgerOf();
    add(ledger, {WorkerId(1), shifts, planned, {}}, now);
    return ledger.total();
}

constexpr qint64 hours(double count)
{
    return qint64(count * 3'600);
}

} // namespace

/// What counts as covered, as a gap, as unplanned and as doubtful, shift by shift.
class tst_MinuteLedger : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void nowIsCutToTheSecond();
    void piecesInOrder();
    void nightIsSplitAtMidnight();
    void teamIsThatOfTheStart();
    void rangeChangesNoTeam();
    void plannedTimeCountsForTheTeamAtItsOwnStart();
    void plannedTimeInARowCountsTheSameInAnyRange();
    void gapsInARowAreOneWhereTheTeamStays();
    void workersAddUp();
};

void tst_MinuteLedger::counts_data()
{
    QTest::addColumn<QVector<LiveShift>>("shifts");
    QTest::addColumn<QVector<Interval>>("planned");
    QTest::addColumn<qint64>("covered");
    QTest::addColumn<qint64>("gap");
    QTest::addColumn<qint64>("unplanned");
    QTest::addColumn<qint64>("doubtful");
    using Shifts = QVector<LiveShift>;
    using Times = QVector<Interval>;
    const LiveShift morning = shift(at(8), at(12));
    const qint64 none = 0;
    QTest::newRow("nothing") << Shifts{} << Times{} << none << none << none << none;
    QTest::newRow("as planned") << Shifts{morning} << Times{{at(8), at(12)}} << hours(4) << none << none
                                << none;
    QTest::newRow("late") << Shifts{morning} << Times{{at(7), at(12)}} << hours(4) << hours(1) << none
                          << none;
    QTest::newRow("longer") << Shifts{morning} << Times{{at(8), at(11)}} << hours(3) << none << hours(1)
                            << none;
    QTest::newRow("unplanned") << Shifts{morning} << Times{} << none << none << hours(4) << none;
    QTest::newRow("not covered") << Shifts{} << Times{{at(8), at(12)}} << none << hours(4) << none << none;
    QTest::newRow("two that overlap count once")
        << Shifts{morning, shift(at(10), at(13))} << Times{} << none << none << hours(5) << none;
    QTest::newRow("two plans that overlap count once")
        << Shifts{} << Times{{at(10), at(13)}, {at(8), at(12)}} << none << hours(5) << none << none;
    QTest::newRow("back to back") << Shifts{morning, shift(at(12), at(14))} << Times{{at(9), at(13)}}
                                  << hours(4) << none << hours(2) << none;
    QTest::newRow("open runs to now") << Shifts{shift(at(18), LiveShift::NoEnd, ShiftState::Open)} << Times{}
                                      << none << none << hours(2) << none;
    QTest::newRow("an end on its way does not count yet")
        << Shifts{shift(at(18), at(19), ShiftState::Ending)} << Times{} << none << none << hours(2) << none;
    QTest::newRow("an end that is to come")
        << Shifts{shift(at(18), at(22))} << Times{} << none << none << hours(2) << none;
    QTest::newRow("one that is to begin")
        << Shifts{shift(at(21), at(22))} << Times{} << none << none << none << none;
    QTest::newRow("not yet taken") << Shifts{shift(
        at(8), LiveShift::NoEnd, ShiftState::Pending, Certainty::Queued)}
                                   << Times{{at(8), at(12)}} << none << hours(4) << none << none;
    QTest::newRow("confirmed") << Shifts{shift(at(8), at(12), ShiftState::Ended, Certainty::Confirmed)}
                               << Times{} << none << none << hours(4) << none;
    QTest::newRow("an insert in doubt runs to its end")
        << Shifts{doubtful(at(8), at(12), ShiftOrigin::Insert)} << Times{{at(8), at(10)}} << none << hours(2)
        << none << hours(4);
    QTest::newRow("a login in doubt runs to now")
        << Shifts{doubtful(at(8), LiveShift::NoEnd, ShiftOrigin::Login)} << Times{} << none << none << none
        << hours(12);
    LiveShift ended = doubtful(at(8), at(10), ShiftOrigin::Login);
    QTest::newRow("a login in doubt whose end is on its way")
        << Shifts{ended} << Times{} << none << none << none << hours(12);
    ended.flags = LiveShift::EndTaken;
    QTest::newRow("a login in doubt whose end was taken")
        << Shifts{ended} << Times{} << none << none << none << hours(2);
    QTest::newRow("in doubt beside what is sure")
        << Shifts{morning, doubtful(at(10), at(13), ShiftOrigin::Insert)} << Times{} << none << none
        << hours(4) << hours(1);
    QTest::newRow("from the day before")
        << Shifts{shift(at(-3), at(1))} << Times{{at(-2), at(2)}} << hours(1) << hours(1) << none << none;
    QTest::newRow("into the next day")
        << Shifts{} << Times{{at(22), at(26)}} << none << hours(2) << none << none;
    QTest::newRow("the next day") << Shifts{shift(at(25), at(26))} << Times{{at(24), at(26)}} << none << none
                                  << none << none;
}

void tst_MinuteLedger::counts()
{
    QFETCH(QVector<LiveShift>, shifts);
    QFETCH(QVector<Interval>, planned);
    QFETCH(qint64, covered);
    QFETCH(qint64, gap);
    QFETCH(qint64, unplanned);
    QFETCH(qint64, doubtful);
    const InsuredTime time = timeOf(shifts, planned);
    QCOMPARE(time.covered, covered);
    QCOMPARE(time.gap, gap);
    QCOMPARE(time.unplanned, unplanned);
    QCOMPARE(time.doubtful, doubtful);
    QCOMPARE(time.planned(), covered + gap);
    QCOMPARE(time.insured(), covered + unplanned);
}

void tst_MinuteLedger::nowIsCutToTheSecond()
{
    const QVector<LiveShift> open{shift(at(8), LiveShift::NoEnd, ShiftState::Open)};
    QCOMPARE(timeOf(open, {}, at(8, 0, 5) + 999ms).unplanned, 5);
}

void tst_MinuteLedger::piecesInOrder()
{
    const QVector<LiveShift> shifts{
        shift(at(-2), at(-1)), shift(at(8), at(12)), doubtful(at(13), at(14), ShiftOrigin::Insert)};
    const QVector<Piece> expected{{{at(7), at(8)}, TimeKind::Gap, at(6)},
        {{at(8), at(11)}, TimeKind::Covered, at(8)}, {{at(11), at(12)}, TimeKind::Unplanned, at(8)},
        {{at(13), at(14)}, TimeKind::Gap, at(13)}, {{at(13), at(14)}, TimeKind::Doubtful, at(13)}};
    const Interval range{at(7), at(24)};
    QCOMPARE(piecesOf(coverOf(shifts, range, at(20)), {{at(13), at(14)}, {at(6), at(11)}}, range), expected);
}

void tst_MinuteLedger::nightIsSplitAtMidnight()
{
    MinuteLedger ledger = ledgerOf(Day.addDays(2));
    add(ledger, {WorkerId(1), {shift(at(22), at(50))}, {{at(23), at(26)}}, {}}, at(100));
    QCOMPARE(ledger.byDay().size(), 3);
    QCOMPARE(ledger.byDay().at(0), (InsuredTime{hours(1), 0, hours(1), 0}));
    QCOMPARE(ledger.byDay().at(1), (InsuredTime{hours(2), 0, hours(22), 0}));
    QCOMPARE(ledger.byDay().at(2), (InsuredTime{0, 0, hours(2), 0}));
    QCOMPARE(ledger.total(), (InsuredTime{hours(3), 0, hours(25), 0}));
}

void tst_MinuteLedger::teamIsThatOfTheStart()
{
    const auto north = QStringLiteral("North");
    const auto south = QStringLiteral("South");
    const QVector<TeamSince> teams{{at(6), north}, {at(10), south}};
    MinuteLedger ledger = ledgerOf();
    add(ledger, {WorkerId(1), {shift(at(1), at(2)), shift(at(8), at(12)), shift(at(14), at(15))}, {}, teams});
    add(ledger, {WorkerId(2), {shift(at(1), at(2))}, {}, {}});
    QCOMPARE(ledger.byTeam().keys(), (QStringList{QString(), north, south}));
    QCOMPARE(ledger.byTeam().value(north).unplanned, hours(5));
    QCOMPARE(ledger.byTeam().value(south).unplanned, hours(1));
    QCOMPARE(ledger.byTeam().value(QString()).unplanned, hours(1));
}

// A night shift whose worker moves meanwhile stays with the team it was begun in, whatever is asked for and
// planned.
void tst_MinuteLedger::rangeChangesNoTeam()
{
    const auto north = QStringLiteral("North");
    const QVector<TeamSince> teams{{at(-100), north}, {at(-1), QStringLiteral("South")}};
    MinuteLedger ledger = ledgerOf();
    add(ledger, {WorkerId(1), {shift(at(-2), at(6))}, {{at(-2), at(2)}}, teams});
    QCOMPARE(ledger.byTeam().keys(), QStringList{north});
    QCOMPARE(ledger.byTeam().value(north), (InsuredTime{hours(2), 0, hours(4), 0}));
}

void tst_MinuteLedger::plannedTimeCountsForTheTeamAtItsOwnStart()
{
    const auto north = QStringLiteral("North");
    const auto south = QStringLiteral("South");
    const QVector<TeamSince> teams{{at(0), north}, {at(11), south}};
    MinuteLedger ledger = ledgerOf();
    // The second begins where the first ends, the third within it.
    add(ledger, {WorkerId(1), {}, {{at(12), at(16)}, {at(8), at(12)}, {at(10), at(14)}}, teams});
    QCOMPARE(ledger.byTeam().value(north).gap, hours(6));
    QCOMPARE(ledger.byTeam().value(south).gap, hours(2));
    QCOMPARE(ledger.total().gap, hours(8));
}

void tst_MinuteLedger::plannedTimeInARowCountsTheSameInAnyRange()
{
    const auto south = QStringLiteral("South");
    const QVector<TeamSince> teams{{at(-240), QStringLiteral("North")}, {at(-100), south}};
    QVector<Interval> planned;
    for (int hour = -240; hour < 24; hour += 12)
        planned.append({at(hour), at(hour + 12)});
    for (const int days : {1, 9}) {
        MinuteLedger ledger(Days({Day.addDays(1 - days), Day}, QTimeZone::utc()));
        add(ledger, {WorkerId(1), {}, planned, teams});
        QCOMPARE(ledger.byTeam().value(south).gap, days == 1 ? hours(24) : hours(120));
        QCOMPARE(ledger.total().gap, hours(24 * days));
    }
}

void tst_MinuteLedger::gapsInARowAreOneWhereTheTeamStays()
{
    const QVector<TeamSince> teams{{at(0), QStringLiteral("North")}, {at(11), QStringLiteral("South")}};
    const WorkerRows rows{
        WorkerId(1), {}, {{at(6), at(8)}, {at(8), at(12)}, {at(12), at(14)}, {at(14), at(16)}}, teams};
    const QVector<Piece> expected{
        {{at(6), at(12)}, TimeKind::Gap, at(6)}, {{at(12), at(16)}, TimeKind::Gap, at(12)}};
    QCOMPARE(WorkerTime(rows, {at(0), at(24)}, at(20)).pieces(), expected);
}

void tst_MinuteLedger::workersAddUp()
{
    MinuteLedger ledger = ledgerOf();
    add(ledger, {WorkerId(7), {shift(at(8), at(12))}, {{at(8), at(10)}}, {}});
    add(ledger, {WorkerId(3), {}, {{at(8), at(9)}}, {}});
    const QVector<MinuteLedger::WorkerSum> expected{
        {WorkerId(7), {hours(2), 0, hours(2), 0}}, {WorkerId(3), {0, hours(1), 0, 0}}};
    QCOMPARE(ledger.byWorker(), expected);
    QCOMPARE(ledger.total(), (InsuredTime{hours(2), hours(1), hours(2), 0}));
    QCOMPARE(ledger.byDay().constFirst(), ledger.total());
}

COVERSHIFT_TEST_MAIN(tst_MinuteLedger)
#include "tst_minuteledger.moc"
