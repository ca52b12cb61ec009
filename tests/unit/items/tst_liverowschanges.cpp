#include "liverowstestcase.h"

#include <support/testmain.h>

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace covershift;
using namespace covershift::items;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using session::Board;
using session::BoardFeeder;

/// What the rows tell of changes: as little as there is, and never a reset.
class tst_LiveRowsChanges : public LiveRowsTestCase
{
    Q_OBJECT
private Q_SLOTS:
    void changeOfOneIsToldOfOne();
    void newWorkerIsInserted();
    void workerThatRisesIsMoved();
    void workerThatSinksIsMovedOnce();
    void workerThatChangesTeamMovesAndEmptyTeamGoes();
    void twelveHoursPassOnATick();
    void endInTheFuturePassesOnATick();
    void tickThatChangesNothingIsSilent();
    void manyMovesKeepPersistentIndexes();
    void neverResets();
    void staysConsistentThroughAnything();
    void shiftsAreByStart();
};

void tst_LiveRowsChanges::changeOfOneIsToldOfOne()
{
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana"_s, u"T"_s), worker(2, u"Bo"_s, u"T"_s)});
    shift(1, 2h);
    shift(2, 1h);
    put();
    makeModel();
    QSignalSpy changed(m_model.get(), &LiveRowsModel::dataChanged);
    QSignalSpy moved(m_model.get(), &LiveRowsModel::rowsMoved);
    LiveShift confirmed = m_board->shiftsOf(WorkerId(2))[0];
    confirmed.certainty = Certainty::Confirmed;
    BoardFeeder::putShifts(*m_board, {confirmed}, m_clock->now());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 2);
    QCOMPARE(moved.count(), 0);
}

void tst_LiveRowsChanges::newWorkerIsInserted()
{
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana"_s, u"T"_s), worker(2, u"Cy"_s, u"T"_s)});
    makeModel();
    QSignalSpy inserted(m_model.get(), &LiveRowsModel::rowsInserted);
    BoardFeeder::putWorkers(*m_board, {worker(3, u"Bo"_s, u"T"_s)});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 2);
    QCOMPARE(inserted.first().at(2).toInt(), 2);
    QCOMPARE(titles(), QStringList({u"T"_s, u"Ana"_s, u"Bo"_s, u"Cy"_s}));
}

void tst_LiveRowsChanges::workerThatRisesIsMoved()
{
    QVector<Worker> workers;
    for (int i = 1; i <= 9; ++i)
        workers.append(worker(i, u"w%1"_s.arg(i), u"T"_s));
    BoardFeeder::putWorkers(*m_board, workers);
    makeModel();
    const QPersistentModelIndex index = m_model->index(m_model->rowOf(WorkerId(9)));
    QSignalSpy moved(m_model.get(), &LiveRowsModel::rowsMoved);
    shift(9, 1h).flags = LiveShift::EndFailed;
    put();
    QCOMPARE(moved.count(), 1);
    QCOMPARE(index.row(), 1);
    QCOMPARE(titles().at(1), u"w9"_s);
}

void tst_LiveRowsChanges::workerThatSinksIsMovedOnce()
{
    QVector<Worker> workers;
    for (int i = 1; i <= 9; ++i) {
        workers.append(worker(i, u"w%1"_s.arg(i), u"T"_s));
        shift(i, std::chrono::hours(11 - i));
    }
    BoardFeeder::putWorkers(*m_board, workers);
    put();
    makeModel();
    QCOMPARE(m_model->rowOf(WorkerId(1)), 1);
    QSignalSpy moved(m_model.get(), &LiveRowsModel::rowsMoved);
    LiveShift ended = m_board->shiftsOf(WorkerId(1))[0];
    ended.state = ShiftState::Ended;
    ended.end = m_clock->now();
    BoardFeeder::putShifts(*m_board, {ended}, m_clock->now());
    QCOMPARE(moved.count(), 1);
    QCOMPARE(m_model->rowOf(WorkerId(1)), 9);
}

void tst_LiveRowsChanges::workerThatChangesTeamMovesAndEmptyTeamGoes()
{
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana"_s, u"North"_s), worker(2, u"Bo"_s, u"South"_s)});
    makeModel();
    const QPersistentModelIndex ana = m_model->index(m_model->rowOf(WorkerId(1)));
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana"_s, u"South"_s)});
    QCOMPARE(titles(), QStringList({u"South"_s, u"Ana"_s, u"Bo"_s}));
    QVERIFY(ana.isValid());
    QCOMPARE(ana.row(), 1);
}

void tst_LiveRowsChanges::twelveHoursPassOnATick()
{
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana"_s, u"T"_s)});
    shift(1, 12h);
    put();
    makeModel();
    m_model->setFilter(LiveFilter::OverTwelveHours);
    QCOMPARE(m_model->rowCount(), 0);
    m_clock->advance(1s);
    m_model->tick();
    QCOMPARE(titles(), QStringList({u"T"_s, u"Ana"_s}));
}

void tst_LiveRowsChanges::endInTheFuturePassesOnATick()
{
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana"_s, u"T"_s)});
    LiveShift& inserted = shift(1, 1h);
    inserted.state = ShiftState::Ended;
    inserted.end = m_clock->now() + 1min;
    put();
    makeModel();
    QCOMPARE(at(1, LiveRowsModel::CoveredRole).toBool(), true);
    m_clock->advance(1min);
    m_model->tick();
    QCOMPARE(at(1, LiveRowsModel::CoveredRole).toBool(), false);
    QCOMPARE(at(0, LiveRowsModel::CoveredCountRole).toInt(), 0);
}

void tst_LiveRowsChanges::tickThatChangesNothingIsSilent()
{
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana"_s, u"T"_s)});
    shift(1, 1h);
    put();
    makeModel();
    QSignalSpy changed(m_model.get(), &LiveRowsModel::dataChanged);
    m_clock->advance(1s);
    m_model->tick();
    QCOMPARE(changed.count(), 0);
}

void tst_LiveRowsChanges::manyMovesKeepPersistentIndexes()
{
    QVector<Worker> workers;
    for (int i = 1; i <= 200; ++i) {
        workers.append(worker(i, u"w%1"_s.arg(i, 3, 10, QLatin1Char('0')), u"T"_s));
        shift(i, std::chrono::minutes(i)); // the longest is the last by name
    }
    BoardFeeder::putWorkers(*m_board, workers);
    put();
    makeModel();
    QCOMPARE(m_model->workerAt(1), WorkerId(200));
    const QPersistentModelIndex first = m_model->index(m_model->rowOf(WorkerId(1)));
    QSignalSpy laidOut(m_model.get(), &LiveRowsModel::layoutChanged);
    QSignalSpy moved(m_model.get(), &LiveRowsModel::rowsMoved);
    m_model->setOrder(LiveOrder::ByName);
    QCOMPARE(laidOut.count(), 1);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(first.row(), 1);
    QCOMPARE(m_model->workerAt(200), WorkerId(200));
}

void tst_LiveRowsChanges::neverResets()
{
    makeModel();
    QSignalSpy reset(m_model.get(), &LiveRowsModel::modelReset);
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana"_s, u"T"_s)});
    m_model->setOrder(LiveOrder::ByName);
    m_model->setFilter(LiveFilter::Covered);
    m_model->setSearch(u"x"_s);
    m_model->setFilter(LiveFilter::All);
    m_model->setSearch({});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model->rowCount(), 2);
}

void tst_LiveRowsChanges::staysConsistentThroughAnything()
{
    makeModel();
    QRandomGenerator random(20261121);
    for (int step = 0; step < 300; ++step) {
        switch (random.bounded(6)) {
        case 0: {
            Worker any = worker(
                1 + random.bounded(30), u"n%1"_s.arg(random.bounded(50)), u"T%1"_s.arg(random.bounded(4)));
            any.archived = random.bounded(6) == 0;
            BoardFeeder::putWorkers(*m_board, {any});
            break;
        }
        case 1:
            m_model->setFilter(LiveFilter(random.bounded(6)));
            break;
        case 2:
            m_model->setOrder(LiveOrder(random.bounded(2)));
            break;
        case 3:
            m_clock->advance(std::chrono::minutes(random.bounded(200)));
            m_model->tick();
            break;
        case 4:
            m_model->setSearch(random.bounded(2) ? QString() : u"n%1"_s.arg(random.bounded(5)));
            break;
        default:
            for (int i = random.bounded(8); i >= 0; --i) {
                LiveShift& each = shift(1 + random.bounded(30), std::chrono::minutes(random.bounded(900)));
                each.state = ShiftState(random.bounded(4));
                each.certainty = Certainty(random.bounded(4));
                each.flags = random.bounded(9) == 0 ? LiveShift::EndFailed : 0;
                if (each.state == ShiftState::Ended)
                    each.end = each.start + std::chrono::minutes(random.bounded(1000));
            }
            put();
        }
        // What a model that is made only now would show is what this one has come to show.
        LiveRowsModel fresh(*m_board, *m_clock);
        if (step % 10 != 0)
            continue;
        m_model->setSearch({});
        m_model->setFilter(LiveFilter::All);
        m_model->setOrder(LiveOrder::WorstFirst);
        m_model->tick();
        QCOMPARE(m_model->rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row) {
            for (int role = LiveRowsModel::IsTeamRole; role <= LiveRowsModel::AlarmRole; ++role)
                QCOMPARE(at(row, role), fresh.data(fresh.index(row), role));
        }
    }
}

void tst_LiveRowsChanges::shiftsAreByStart()
{
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana"_s, u"T"_s)});
    shift(1, 1h);
    shift(1, 3h);
    put();
    makeModel();
    const auto shifts = m_model->shiftsAt(1);
    QCOMPARE(shifts.size(), size_t(2));
    QVERIFY(shifts[0].start < shifts[1].start);
    QVERIFY(m_model->shiftsAt(0).empty());
    const ShiftId later = shifts[1].id;
    BoardFeeder::removeShifts(*m_board, {later}, m_clock->now());
    QCOMPARE(m_model->shiftsAt(1).size(), size_t(1));
}

COVERSHIFT_TEST_MAIN(tst_LiveRowsChanges)
#include "tst_liverowschanges.moc"
