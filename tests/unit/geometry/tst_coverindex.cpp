#include "coverrows.h"

#include <domain/interval.h>
#include <geometry/bars.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

#include <cmath>

using namespace covershift;
using namespace covershift::geometry;

namespace {

/// A pixel an hour, a thousand of them.
const TimeScale Hours{Noon, Noon + 1000h, 1000};

std::vector<Share> filled(const std::vector<LiveShift>& shifts, const Columns& columns)
{
    // What was there before must not shine through.
    std::vector<Share> shares(std::size_t(columns.count), Share{77, 33});
    CoverIndex(shifts).fill(columns, shares);
    return shares;
}

/// From every shift by itself, to the millisecond.
double naive(const std::vector<LiveShift>& shifts, Instant from, double length, bool onlyConfirmed)
{
    QVector<Interval> covers;
    for (const LiveShift& shift : shifts) {
        if (isPlain(shift) && (!onlyConfirmed || shift.certainty == Certainty::Confirmed))
            covers.append({shift.start, shift.end});
    }
    double covered = 0;
    for (const Interval& each : united(covers)) {
        const double begins = std::max(0.0, double((each.start - from).count()));
        const double ends = std::min(length, double((each.end - from).count()));
        covered += std::max(0.0, ends - begins);
    }
    return covered / length;
}

} // namespace

class tst_CoverIndex : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPlain_data();
    void whatIsPlain();
    void shownEndFollowsNow();
    void columnsLieOnTheDevicesPixels_data();
    void columnsLieOnTheDevicesPixels();
    void nothingIsCoveredByNobody();
    void densityIsThatOfEveryBar_data();
    void densityIsThatOfEveryBar();
    void loneGapAmongAThousandBarsIsSeen();
    void loneBarAmongNoneIsSeen();
    void overlapCountsOnce();
    void confirmedIsToldApart();
    void tooLongForMillisecondsStillFits();
    void isSmall();
    void findsAllThatReach_data();
    void findsAllThatReach();
    void shiftUnderThePointer();
    void crowdUnderThePointer();
};

void tst_CoverIndex::whatIsPlain_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("certainty");
    QTest::addColumn<int>("flags");
    QTest::addColumn<bool>("plain");
    const int ended = int(ShiftState::Ended);
    const int accepted = int(Certainty::Accepted);
    QTest::newRow("over") << ended << accepted << 0 << true;
    QTest::newRow("over, confirmed") << ended << int(Certainty::Confirmed) << 0 << true;
    QTest::newRow("over, by automatic mode") << ended << accepted << int(LiveShift::Automatic) << true;
    QTest::newRow("over, dated back") << ended << accepted << int(LiveShift::Backdated) << true;
    QTest::newRow("open") << int(ShiftState::Open) << accepted << 0 << false;
    QTest::newRow("ending") << int(ShiftState::Ending) << accepted << 0 << false;
    QTest::newRow("pending") << int(ShiftState::Pending) << int(Certainty::Queued) << 0 << false;
    QTest::newRow("uncertain") << ended << int(Certainty::Uncertain) << 0 << false;
    QTest::newRow("never taken") << ended << int(Certainty::Queued) << 0 << false;
    QTest::newRow("end failed") << ended << accepted << int(LiveShift::EndFailed) << false;
}

void tst_CoverIndex::whatIsPlain()
{
    QFETCH(int, state);
    QFETCH(int, certainty);
    QFETCH(int, flags);
    QFETCH(bool, plain);
    std::vector shifts{ended(0min, 30min), ended(60min, 30min), ended(120min, 30min)};
    shifts[1].state = ShiftState(state);
    shifts[1].certainty = Certainty(certainty);
    shifts[1].flags = std::uint8_t(flags);
    QCOMPARE(isPlain(shifts[1]), plain);
    // What is not keeps a bar of its own, however crowded it is.
    const CoverIndex index(shifts);
    QCOMPARE(index.apart().size(), std::size_t(plain ? 0 : 1));
    const TimeScale crowded{Noon - 1000h, Noon + 1000h, 10};
    const RowBars bars = barsOf(shifts, index, crowded, Noon + 5h);
    QVERIFY(bars.isCrowded);
    QCOMPARE(bars.bars.size(), std::size_t(plain ? 0 : 1));
    const std::vector<Share> shares = filled(shifts, {Noon + 60min, 30.0 * 60'000, 1});
    QCOMPARE(shares[0],
        (plain ? Share{255, std::uint8_t(certainty == int(Certainty::Confirmed) ? 255 : 0)} : Share{}));
}

void tst_CoverIndex::shownEndFollowsNow()
{
    const Instant now = Noon + 5h;
    QCOMPARE(shownEnd(ended(0h, 2h), now), Noon + 2h);
    QCOMPARE(shownEnd(open(1h), now), now);
    QCOMPARE(shownEnd(open(7h), now), Noon + 7h); // ahead: no length yet
    LiveShift ending = ended(0h, 2h);
    ending.state = ShiftState::Ending;
    QCOMPARE(shownEnd(ending, now), now);
    ending.end = Noon + 8h;
    QCOMPARE(shownEnd(ending, now), Noon + 8h);
    // A logout was taken of a login that is in doubt, an insert says itself when it ends.
    LiveShift doubtful = ended(0h, 2h);
    doubtful.state = ShiftState::Pending;
    doubtful.certainty = Certainty::Uncertain;
    QCOMPARE(shownEnd(doubtful, now), now);
    doubtful.flags = LiveShift::EndTaken;
    QCOMPARE(shownEnd(doubtful, now), Noon + 2h);
    doubtful.flags = 0;
    doubtful.origin = ShiftOrigin::Insert;
    QCOMPARE(shownEnd(doubtful, now), Noon + 2h);
}

void tst_CoverIndex::columnsLieOnTheDevicesPixels_data()
{
    QTest::addColumn<double>("dpr");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("125 %") << 1.25;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
    QTest::newRow("110 %") << 1.1;
}

void tst_CoverIndex::columnsLieOnTheDevicesPixels()
{
    QFETCH(double, dpr);
    const double origin = 263 * dpr;
    const Columns columns = columnsOf(Hours, origin, dpr);
    QVERIFY(columns.count >= int(1000 * dpr) && columns.count <= int(1000 * dpr) + 2);
    // There and back: each time stands on the column that the scale's x says.
    for (int hour = 0; hour <= 1000; hour += 7) {
        const Instant at = Noon + std::chrono::hours(hour);
        const double device = origin + Hours.xOf(at) * dpr;
        QVERIFY(std::abs(std::floor(origin) + columns.columnOf(at) - device) < 1e-3);
    }
}

void tst_CoverIndex::nothingIsCoveredByNobody()
{
    const Columns columns = columnsOf(Hours, 0, 1);
    for (const Share& share : filled({}, columns))
        QCOMPARE(share, Share());
    for (const Share& share : filled({open(0h)}, columns))
        QCOMPARE(share, Share());
    QCOMPARE(columnsOf({Noon, Noon, 100}, 0, 1).count, 0);
    QCOMPARE(columnsOf({Noon, Noon + 1h, 0}, 0, 1).count, 0);
}

void tst_CoverIndex::densityIsThatOfEveryBar_data()
{
    QTest::addColumn<int>("shifts");
    QTest::addColumn<qint64>("fromHours");
    QTest::addColumn<double>("columnMinutes");
    QTest::newRow("an hour a column") << 200 << qint64(0) << 60.0;
    QTest::newRow("a minute a column") << 200 << qint64(90) << 1.0;
    QTest::newRow("a second a column") << 40 << qint64(30) << 1 / 60.0;
    QTest::newRow("nine hours a column") << 500 << qint64(-50) << 540.0;
    QTest::newRow("all in one column") << 200 << qint64(-10) << 10'000'000.0;
    QTest::newRow("begins long before") << 100 << qint64(-9000) << 600.0;
    QTest::newRow("begins long after") << 100 << qint64(9'000'000) << 600.0;
    QTest::newRow("one shift") << 1 << qint64(-3) << 7.0;
}

void tst_CoverIndex::densityIsThatOfEveryBar()
{
    QFETCH(int, shifts);
    QFETCH(qint64, fromHours);
    QFETCH(double, columnMinutes);
    QRandomGenerator random(quint32(shifts) + 1);
    for (int round = 0; round < 4; ++round) {
        const std::vector<LiveShift> row = anyRow(random, shifts);
        const Columns columns{Noon + std::chrono::hours(fromHours), columnMinutes * 60'000, 150};
        const std::vector<Share> shares = filled(row, columns);
        for (int column = 0; column < columns.count; ++column) {
            const auto from = columns.from + milliseconds(std::llround(columns.startOf(column)));
            const double covered = naive(row, from, columns.length, false);
            const Share share = shares[std::size_t(column)];
            // An ended shift of no length takes a millisecond, a row of years is rounded to some of them.
            const double rounding
                = 0.5 / 255 + 1.5 / 255 * (covered > 0 && covered < 1) + 70.0 / columns.length;
            QVERIFY2(std::abs(share.covered / 255.0 - covered) <= rounding,
                qPrintable(QStringLiteral("column %1: %2, not %3")
                               .arg(column)
                               .arg(share.covered / 255.0)
                               .arg(covered)));
            // Neither nothing nor all is ever said of what is in between.
            if (covered > 70.0 / columns.length && covered < 1 - 70.0 / columns.length)
                QVERIFY(share.covered > 0 && share.covered < 255);
            QVERIFY(share.confirmed <= share.covered);
            QVERIFY(share.confirmed / 255.0 <= naive(row, from, columns.length, true) + rounding);
        }
    }
}

void tst_CoverIndex::loneGapAmongAThousandBarsIsSeen()
{
    std::vector<LiveShift> shifts;
    for (int i = 0; i < 1000; ++i)
        shifts.push_back(ended(i * 10h, 10h)); // back to back
    const TimeScale year{Noon, Noon + 10'000h, 100}; // a hundred hours a pixel
    for (const Share& share : filled(shifts, columnsOf(year, 0, 1)))
        QCOMPARE(share, (Share{255, 0}));
    shifts[503].end -= 1min;
    const std::vector<Share> shares = filled(shifts, columnsOf(year, 0, 1));
    QCOMPARE(std::ranges::count(shares, Share{255, 0}), 99);
    QCOMPARE(int(shares[50].covered), 254);
}

void tst_CoverIndex::loneBarAmongNoneIsSeen()
{
    const std::vector shifts{ended(5000h, 1s)};
    const TimeScale year{Noon, Noon + 10'000h, 100};
    const std::vector<Share> shares = filled(shifts, columnsOf(year, 0, 1));
    QCOMPARE(int(shares[50].covered), 1);
    QCOMPARE(std::ranges::count(shares, Share{}), 99);
}

void tst_CoverIndex::overlapCountsOnce()
{
    const std::vector shifts{ended(0h, 10h), ended(2h, 2h), ended(6h, 14h)};
    const std::vector<Share> shares = filled(shifts, {Noon, 4.0 * 3600'000, 8});
    for (int column = 0; column < 8; ++column)
        QCOMPARE(int(shares[std::size_t(column)].covered), column < 5 ? 255 : 0);
}

void tst_CoverIndex::confirmedIsToldApart()
{
    const std::vector shifts{ended(0h, 30min), ended(30min, 90min, Certainty::Confirmed), ended(3h, 30min)};
    const std::vector<Share> shares = filled(shifts, {Noon, 2.0 * 3600'000, 2});
    QCOMPARE(shares[0], (Share{255, 191}));
    QCOMPARE(shares[1], (Share{64, 0}));
}

void tst_CoverIndex::tooLongForMillisecondsStillFits()
{
    std::vector<LiveShift> shifts;
    for (int year = 0; year < 30; ++year)
        shifts.push_back(ended(year * 365 * 24h, 24h));
    const CoverIndex index(shifts);
    QVERIFY(index.unit() > 1ms);
    QVERIFY(index.unit() < 1s);
    std::vector<Share> shares(2);
    index.fill({Noon + 29 * 365 * 24h, 12.0 * 3600'000, 2}, shares);
    QCOMPARE(shares[0], (Share{255, 0}));
    QCOMPARE(shares[1], (Share{255, 0}));
}

void tst_CoverIndex::isSmall()
{
    QRandomGenerator random(3);
    const std::vector<LiveShift> shifts = anyRow(random, 10'000);
    const CoverIndex index(shifts);
    QVERIFY(index.bytes() <= 17 * shifts.size() + 4 * index.apart().size() + 64);
}

void tst_CoverIndex::findsAllThatReach_data()
{
    QTest::addColumn<int>("shifts");
    for (const int shifts : {0, 1, 15, 16, 17, 255, 256, 257, 5000})
        QTest::addRow("%d", shifts) << shifts;
}

void tst_CoverIndex::findsAllThatReach()
{
    QFETCH(int, shifts);
    QRandomGenerator random(quint32(shifts) + 9);
    const std::vector<LiveShift> row = anyRow(random, shifts);
    const CoverIndex index(row);
    QCOMPARE(index.count(), row.size());
    for (int round = 0; round < 60; ++round) {
        const Instant at = Noon + std::chrono::minutes(random.bounded(-500, 20 * 60 * (shifts + 2)));
        std::vector<std::size_t> expected;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].state != ShiftState::Ended || row[i].end > at)
                expected.push_back(i);
        }
        std::vector<std::size_t> found;
        for (std::size_t i = index.nextReaching(row, 0, at); i < row.size();
             i = index.nextReaching(row, i + 1, at))
            found.push_back(i);
        QCOMPARE(found, expected);
    }
}

void tst_CoverIndex::shiftUnderThePointer()
{
    const TimeScale minutes{Noon, Noon + 1000min, 1000};
    const std::vector shifts{ended(10min, 50min), ended(100min, 1min), open(200min)};
    const CoverIndex index(shifts);
    const Instant now = Noon + 300min;
    QCOMPARE(shiftAt(shifts, index, minutes, now, 30, 3), 0);
    QCOMPARE(shiftAt(shifts, index, minutes, now, 98, 3), 1);
    QCOMPARE(shiftAt(shifts, index, minutes, now, 96, 3), -1);
    QCOMPARE(shiftAt(shifts, index, minutes, now, 299, 3), 2);
    QCOMPARE(shiftAt(shifts, index, minutes, now, 310, 3), -1);
    QCOMPARE(shiftAt({}, CoverIndex(), minutes, now, 30, 3), -1);
}

void tst_CoverIndex::crowdUnderThePointer()
{
    std::vector<LiveShift> shifts;
    for (int i = 0; i < 10; ++i)
        shifts.push_back(ended(i * 60min, 30min)); // half a pixel each, half a pixel apart
    shifts.push_back(ended(900h, 50h));
    const CoverIndex index(shifts);
    const Crowd crowd = crowdAt(shifts, index, Hours, 5, 20);
    QCOMPARE(crowd.count, 10);
    QCOMPARE(crowd.time, (Interval{Noon, Noon + 570min}));
    QCOMPARE(crowdAt(shifts, index, Hours, 910, 3).count, 0); // wide
    QCOMPARE(crowdAt(shifts, index, Hours, 500, 3).count, 0); // none
    QCOMPARE(crowdAt(shifts, index, Hours, 0, 0.25).count, 0); // one
}

COVERSHIFT_TEST_MAIN(tst_CoverIndex)
#include "tst_coverindex.moc"
