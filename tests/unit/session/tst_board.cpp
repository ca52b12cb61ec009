#include "boardfeeder.h"

#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace covershift;
using namespace covershift::session;
using namespace std::chrono_literals;

namespace {

LiveShift shift(qint64 id, qint64 worker, Instant start, ShiftState state = ShiftState::Open)
{
    LiveShift made;
    made.id = ShiftId(id);
    made.worker = WorkerId(worker);
    made.start = start;
    made.state = state;
    made.certainty = state == ShiftState::Pending ? Certainty::Queued : Certainty::Accepted;
    return made;
}

LiveShift ended(qint64 id, qint64 worker, Instant start, Instant end)
{
    LiveShift made = shift(id, worker, start, ShiftState::Ended);
    made.end = end;
    return made;
}

Worker worker(qint64 id)
{
    Worker made;
    made.id = WorkerId(id);
    made.name = QStringLiteral("Worker %1").arg(id);
    return made;
}

} // namespace

class tst_Board : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void workersAreById();
    void shiftsAreByStart_data();
    void shiftsAreByStart();
    void aChangedShiftKeepsItsPlace();
    void removedShiftsAreGone();
    void countersSeeTheOpenOnes();
    void anEndInTheFutureStillCovers();
    void countersAreToldOnceATurn();
    void aHundredThousandShiftsStayQuick();

private:
    support::FakeClock m_clock;
};

void tst_Board::workersAreById()
{
    Board board;
    QSignalSpy changed(&board, &Board::workersChanged);
    BoardFeeder::putWorkers(board, {worker(5), worker(2), worker(9)});
    QCOMPARE(board.workers().size(), 3);
    QCOMPARE(board.workers().at(0).id, WorkerId(2));
    QCOMPARE(board.workers().at(2).id, WorkerId(9));
    QCOMPARE(board.worker(WorkerId(5))->name, QStringLiteral("Worker 5"));
    QVERIFY(!board.worker(WorkerId(3)));
    Worker renamed = worker(5);
    renamed.name = QStringLiteral("Ada");
    BoardFeeder::putWorkers(board, {renamed});
    QCOMPARE(board.workers().size(), 3);
    QCOMPARE(board.worker(WorkerId(5))->name, QStringLiteral("Ada"));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(1).at(0).value<QVector<WorkerId>>(), QVector{WorkerId(5)});
}

void tst_Board::shiftsAreByStart_data()
{
    QTest::addColumn<QVector<int>>("order");
    QTest::newRow("oldest first") << QVector{0, 1, 2, 3};
    QTest::newRow("newest first, as slices come") << QVector{3, 2, 1, 0};
    QTest::newRow("mixed") << QVector{2, 0, 3, 1};
}

void tst_Board::shiftsAreByStart()
{
    QFETCH(QVector<int>, order);
    Board board;
    const Instant now = m_clock.now();
    for (const int i : order)
        BoardFeeder::putShifts(board, {shift(i + 1, 1, now - 4h + i * 1h)}, now);
    const auto row = board.shiftsOf(WorkerId(1));
    QCOMPARE(row.size(), std::size_t(4));
    QVERIFY(std::is_sorted(
        row.begin(), row.end(), [](const auto& a, const auto& b) { return a.start < b.start; }));
    for (int i = 0; i < 4; ++i) {
        QVERIFY(board.shift(ShiftId(i + 1)));
        QCOMPARE(board.shift(ShiftId(i + 1))->id, ShiftId(i + 1));
    }
    QCOMPARE(board.shiftCount(), 4);
    QVERIFY(board.shiftsOf(WorkerId(2)).empty());
    QVERIFY(!board.shift(ShiftId(99)));
}

void tst_Board::aChangedShiftKeepsItsPlace()
{
    Board board;
    const Instant now = m_clock.now();
    BoardFeeder::putShifts(board, {shift(1, 1, now - 3h), shift(2, 1, now - 2h), shift(3, 1, now - 1h)}, now);
    QSignalSpy changed(&board, &Board::shiftsChanged);
    BoardFeeder::putShifts(board, {ended(2, 1, now - 2h, now - 90min)}, now);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<QVector<WorkerId>>(), QVector{WorkerId(1)});
    QCOMPARE(board.shiftCount(), 3);
    QCOMPARE(board.shiftsOf(WorkerId(1))[1].state, ShiftState::Ended);
    QCOMPARE(board.shift(ShiftId(2))->end, now - 90min);
}

void tst_Board::removedShiftsAreGone()
{
    Board board;
    const Instant now = m_clock.now();
    BoardFeeder::putShifts(board, {shift(1, 1, now - 3h), shift(2, 1, now - 2h)}, now);
    BoardFeeder::removeShifts(board, {ShiftId(1), ShiftId(77)}, now);
    QVERIFY(!board.shift(ShiftId(1)));
    QCOMPARE(board.shiftsOf(WorkerId(1)).size(), std::size_t(1));
    QCOMPARE(board.counters(now).covered, 1);
}

void tst_Board::countersSeeTheOpenOnes()
{
    Board board;
    const Instant now = m_clock.now();
    LiveShift ending = shift(4, 4, now - 1h, ShiftState::Ending);
    ending.end = now - 1min;
    LiveShift doubtful = shift(5, 5, now - 1h, ShiftState::Pending);
    doubtful.certainty = Certainty::Uncertain;
    LiveShift endFailed = shift(6, 6, now - 1h);
    endFailed.flags = LiveShift::EndFailed;
    BoardFeeder::putShifts(board,
        {shift(1, 1, now - 13h), shift(2, 2, now - 12h), shift(3, 3, now, ShiftState::Pending), ending,
            doubtful, endFailed, ended(7, 7, now - 5h, now - 4h), shift(8, 1, now - 30min)},
        now);
    const Counters counters = board.counters(now);
    QCOMPARE(counters.covered, 4); // 1, 2, 4 (its end is not taken) and 6
    QCOMPARE(counters.overTwelveHours, 1);
    QCOMPARE(counters.pending, 1);
    QCOMPARE(counters.ending, 1);
    QCOMPARE(counters.doubtful, 2);
}

void tst_Board::anEndInTheFutureStillCovers()
{
    Board board;
    const Instant now = m_clock.now();
    BoardFeeder::putShifts(board, {ended(1, 1, now - 1h, now + 1h)}, now);
    QCOMPARE(board.counters(now).covered, 1);
    QCOMPARE(board.counters(now + 2h).covered, 0);
}

void tst_Board::countersAreToldOnceATurn()
{
    Board board;
    QSignalSpy told(&board, &Board::countersChanged);
    for (int i = 0; i < 50; ++i)
        BoardFeeder::putShifts(board, {shift(i + 1, i + 1, m_clock.now())}, m_clock.now());
    QCOMPARE(told.size(), 0);
    QTRY_COMPARE(told.size(), 1);
}

void tst_Board::aHundredThousandShiftsStayQuick()
{
    // Many ended shifts make reading the counters no slower: only open ones are looked at.
    constexpr int Workers = 200;
    constexpr int Each = 500;
    Board board;
    const Instant now = m_clock.now();
    qint64 id = Workers * Each;
    QVector<LiveShift> slice;
    for (int i = 0; i < Each; ++i) {
        for (int w = 1; w <= Workers; ++w) {
            const Instant start = now - i * 10h - 2h;
            slice.append(i == 0 ? shift(id, w, start) : ended(id, w, start, start + 8h));
            --id;
        }
        if (slice.size() == 5'000)
            BoardFeeder::putShifts(board, std::exchange(slice, {}), now);
    }
    QCOMPARE(board.shiftCount(), qsizetype(Workers) * Each);
    QCOMPARE(board.shiftsOf(WorkerId(7)).size(), std::size_t(Each));
    QCOMPARE(board.counters(now).covered, Workers);
    QVERIFY(board.shiftsOf(WorkerId(7)).front().start < board.shiftsOf(WorkerId(7)).back().start);
}

COVERSHIFT_TEST_MAIN(tst_Board)
#include "tst_board.moc"
