#include <geometry/density.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

using namespace covershift;
using namespace covershift::geometry;
using namespace std::chrono_literals;

namespace {

constexpr Instant Noon = instantFromMs(1'795'262'400'000);

LiveShift ended(milliseconds start, milliseconds length)
{
    LiveShift shift;
    shift.start = Noon + start;
    shift.end = shift.start + length;
    shift.state = ShiftState::Ended;
    shift.certainty = Certainty::Accepted;
    return shift;
}

LiveShift open(milliseconds start)
{
    LiveShift shift;
    shift.start = Noon + start;
    shift.state = ShiftState::Open;
    shift.certainty = Certainty::Accepted;
    return shift;
}

/// One pixel a minute.
const TimeScale Minutes{Noon, Noon + 600min, 600};
/// One pixel an hour.
const TimeScale Hours{Noon, Noon + 600h, 600};

} // namespace

class tst_Density : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void openShiftIsShownUntilNow();
    void shiftsOutsideAreLeftOut();
    void shiftThatReachesInIsShown();
    void wideBarsStandAlone();
    void narrowBarsBecomeOneColumn();
    void farNarrowBarsStayApart();
    void whatIsInDoubtIsNeverMerged_data();
    void whatIsInDoubtIsNeverMerged();
    void eachShiftIsInExactlyOnePiece();
    void shiftUnderThePointer();
};

void tst_Density::openShiftIsShownUntilNow()
{
    QCOMPARE(shownEnd(open(0min), Noon + 2h), Noon + 2h);
    QCOMPARE(shownEnd(open(60min), Noon), Noon + 60min); // scheduled: not before its start
    QCOMPARE(shownEnd(ended(0min, 30min), Noon + 2h), Noon + 30min);
    LiveShift ending = ended(0min, 30min);
    ending.state = ShiftState::Ending;
    QCOMPARE(shownEnd(ending, Noon + 2h), Noon + 2h); // its end is not yet taken
    QCOMPARE(shownEnd(ending, Noon + 1min), Noon + 30min);
}

void tst_Density::shiftsOutsideAreLeftOut()
{
    const std::vector shifts{ended(-120min, 60min), ended(700min, 60min)};
    QVERIFY(pieces(shifts, Minutes, Noon).empty());
    QVERIFY(pieces({}, Minutes, Noon).empty());
}

void tst_Density::shiftThatReachesInIsShown()
{
    const std::vector shifts{open(-100h), ended(-120min, 180min)};
    const std::vector<Piece> found = pieces(shifts, Minutes, Noon + 1h);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].first, size_t(0));
    QCOMPARE(found[0].time, (Interval{Noon - 100h, Noon + 1h}));
}

void tst_Density::wideBarsStandAlone()
{
    const std::vector shifts{ended(0min, 60min), ended(60min, 60min), ended(121min, 60min)};
    QCOMPARE(pieces(shifts, Minutes, Noon).size(), size_t(3));
}

void tst_Density::narrowBarsBecomeOneColumn()
{
    std::vector<LiveShift> shifts;
    for (int i = 0; i < 10; ++i)
        shifts.push_back(ended(i * 60min, 30min)); // half a pixel each, half a pixel apart
    const std::vector<Piece> found = pieces(shifts, Hours, Noon);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].count, size_t(10));
    QCOMPARE(found[0].time, (Interval{Noon, Noon + 570min}));
    QVERIFY(found[0].share > 0.5 && found[0].share < 0.55);
    QCOMPARE(pieces(shifts, Minutes, Noon).size(), size_t(10));
}

void tst_Density::farNarrowBarsStayApart()
{
    const std::vector shifts{ended(0min, 30min), ended(10h, 30min)};
    QCOMPARE(pieces(shifts, Hours, Noon).size(), size_t(2));
}

void tst_Density::whatIsInDoubtIsNeverMerged_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("certainty");
    QTest::addColumn<int>("flags");
    QTest::newRow("open") << int(ShiftState::Open) << int(Certainty::Accepted) << 0;
    QTest::newRow("ending") << int(ShiftState::Ending) << int(Certainty::Accepted) << 0;
    QTest::newRow("pending") << int(ShiftState::Pending) << int(Certainty::Queued) << 0;
    QTest::newRow("uncertain") << int(ShiftState::Ended) << int(Certainty::Uncertain) << 0;
    QTest::newRow("end failed") << int(ShiftState::Ended) << int(Certainty::Accepted)
                                << int(LiveShift::EndFailed);
}

void tst_Density::whatIsInDoubtIsNeverMerged()
{
    QFETCH(int, state);
    QFETCH(int, certainty);
    QFETCH(int, flags);
    std::vector shifts{ended(0min, 30min), ended(60min, 30min), ended(120min, 30min)};
    shifts[1].state = ShiftState(state);
    shifts[1].certainty = Certainty(certainty);
    shifts[1].flags = std::uint8_t(flags);
    QCOMPARE(pieces(shifts, Hours, Noon + 4h).size(), size_t(3));
}

void tst_Density::eachShiftIsInExactlyOnePiece()
{
    std::vector<LiveShift> shifts;
    for (int i = 0; i < 300; ++i)
        shifts.push_back(ended(i * 37min, milliseconds(1min) * (1 + (i * i) % 200)));
    for (const double width : {10.0, 100.0, 1000.0, 10000.0}) {
        const TimeScale scale{Noon - 1h, Noon + 400h, width};
        size_t next = 0;
        for (const Piece& piece : pieces(shifts, scale, Noon)) {
            QCOMPARE(piece.first, next);
            next += piece.count;
            QVERIFY(piece.share > 0 && piece.share <= 1);
        }
        QCOMPARE(next, shifts.size());
    }
}

void tst_Density::shiftUnderThePointer()
{
    const std::vector shifts{ended(10min, 50min), ended(100min, 1min), open(200min)};
    const Instant now = Noon + 300min;
    QCOMPARE(shiftAt(shifts, Minutes, now, 30, 3), 0);
    QCOMPARE(shiftAt(shifts, Minutes, now, 98, 3), 1);
    QCOMPARE(shiftAt(shifts, Minutes, now, 96, 3), -1);
    QCOMPARE(shiftAt(shifts, Minutes, now, 299, 3), 2);
    QCOMPARE(shiftAt(shifts, Minutes, now, 310, 3), -1);
    QCOMPARE(shiftAt({}, Minutes, now, 30, 3), -1);
}

COVERSHIFT_TEST_MAIN(tst_Density)
#include "tst_density.moc"
