#include "boardfeeder.h"

#include <items/liverowsmodel.h>
#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace covershift;
using namespace covershift::items;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using session::Board;
using session::BoardFeeder;

namespace {

Worker worker(qint64 id, const QString& name, const QString& team)
{
    Worker worker;
    worker.id = WorkerId(id);
    worker.name = name;
    worker.team = team;
    worker.customerNumber = u"C%1"_s.arg(id);
    worker.workProviderUserId = u"p-%1"_s.arg(id);
    return worker;
}

} // namespace

class tst_LiveRowsModel : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void isEmptyWithoutWorkers();
    void showsWhatTheBoardHeldBefore();
    void teamsAreByNameAndThoseOfNoTeamLast();
    void rowsOfAWorkerAnswerTheirRoles();
    void teamsAnswerTheirRoles();
    void subtitleIsWhatTheConnectionSends();
    void worstFirst();
    void byName();
    void filters_data();
    void filters();
    void countersAreTheFilters();
    void searchLooksInNamesAndIdentifiers_data();
    void searchLooksInNamesAndIdentifiers();
    void archivedWorkerIsShownWhileCovered();
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

private:
    LiveShift& shift(qint64 workerId, milliseconds ago);
    void put() { BoardFeeder::putShifts(*m_board, std::exchange(m_pending, {}), m_clock->now()); }
    void makeModel();
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QVariant at(int row, int role) const { return m_model->data(m_model->index(row), role); }

    std::unique_ptr<support::FakeClock> m_clock;
    std::unique_ptr<Board> m_board;
    std::unique_ptr<LiveRowsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QVector<LiveShift> m_pending;
    qint64 m_nextShift = 0;
};

void tst_LiveRowsModel::init()
{
    TestCase::init();
    m_clock = std::make_unique<support::FakeClock>();
    m_board = std::make_unique<Board>();
    m_nextShift = 0;
    m_pending.clear();
}

void tst_LiveRowsModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_board.reset();
    m_clock.reset();
}

void tst_LiveRowsModel::makeModel()
{
    m_model = std::make_unique<LiveRowsModel>(*m_board, *m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

/// An open, accepted shift that began `ago`; the test alters it before put().
LiveShift& tst_LiveRowsModel::shift(qint64 workerId, milliseconds ago)
{
    LiveShift shift;
    shift.id = ShiftId(++m_nextShift);
    shift.worker = WorkerId(workerId);
    shift.start = m_clock->now() - ago;
    shift.state = ShiftState::Open;
    shift.certainty = Certainty::Accepted;
    m_pending.append(shift);
    return m_pending.last();
}

QStringList tst_LiveRowsModel::titles() const
{
    QStringList titles;
    for (int row = 0; row < m_model->rowCount(); ++row)
        titles.append(at(row, LiveRowsModel::TitleRole).toString());
    return titles;
}

void tst_LiveRowsModel::isEmptyWithoutWorkers()
{
    makeModel();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->hasWorkers());
    QCOMPARE(m_model->rowOf(WorkerId(1)), -1);
    QCOMPARE(m_model->rowOf(WorkerId()), -1);
    QVERIFY(!m_model->workerAt(0).isValid());
    QVERIFY(m_model->shiftsAt(0).empty());
    QCOMPARE(m_model->now(), m_clock->now());
}

void tst_LiveRowsModel::showsWhatTheBoardHeldBefore()
{
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana"_s, u"North"_s)});
    shift(1, 1h);
    put();
    makeModel();
    QCOMPARE(titles(), QStringList({u"North"_s, u"Ana"_s}));
    QCOMPARE(at(1, LiveRowsModel::CoveredRole).toBool(), true);
    QVERIFY(m_model->hasWorkers());
}

void tst_LiveRowsModel::teamsAreByNameAndThoseOfNoTeamLast()
{
    makeModel();
    BoardFeeder::putWorkers(*m_board,
        {worker(1, u"Zoe"_s, QString()), worker(2, u"Bo"_s, u"South"_s), worker(3, u"Ana"_s, u"North"_s)});
    QCOMPARE(titles(), QStringList({u"North"_s, u"Ana"_s, u"South"_s, u"Bo"_s, u"No team"_s, u"Zoe"_s}));
}

void tst_LiveRowsModel::rowsOfAWorkerAnswerTheirRoles()
{
    BoardFeeder::putWorkers(*m_board, {worker(7, u"Ana"_s, u"North"_s)});
    LiveShift& ended = shift(7, 5h);
    ended.state = ShiftState::Ended;
    ended.end = m_clock->now() - 4h;
    const Instant since = shift(7, 1h).start;
    m_pending.last().state = ShiftState::Ending;
    m_pending.last().flags = LiveShift::EndFailed;
    put();
    makeModel();
    QCOMPARE(m_model->rowOf(WorkerId(7)), 1);
    QCOMPARE(m_model->workerAt(1), WorkerId(7));
    QCOMPARE(at(1, LiveRowsModel::IsTeamRole).toBool(), false);
    QCOMPARE(at(1, LiveRowsModel::WorkerIdRole).toLongLong(), 7);
    QCOMPARE(at(1, Qt::DisplayRole).toString(), u"Ana"_s);
    QCOMPARE(at(1, LiveRowsModel::CoveredRole).toBool(), true);
    QCOMPARE(at(1, LiveRowsModel::StateRole).toInt(), int(ShiftState::Ending));
    QCOMPARE(at(1, LiveRowsModel::CertaintyRole).toInt(), int(Certainty::Accepted));
    QCOMPARE(at(1, LiveRowsModel::SinceRole).toLongLong(), msOf(since));
    QCOMPARE(at(1, LiveRowsModel::AlarmRole).toBool(), true);
    QVERIFY(!at(1, Qt::DecorationRole).isValid());
    QVERIFY(!at(1, Qt::BackgroundRole).isValid());

    BoardFeeder::putWorkers(*m_board, {worker(8, u"Bo"_s, u"North"_s)});
    const int row = m_model->rowOf(WorkerId(8));
    QCOMPARE(at(row, LiveRowsModel::StateRole).toInt(), -1);
    QCOMPARE(at(row, LiveRowsModel::CertaintyRole).toInt(), -1);
    QCOMPARE(at(row, LiveRowsModel::SinceRole).toLongLong(), 0);
    QCOMPARE(at(row, LiveRowsModel::CoveredRole).toBool(), false);
    QCOMPARE(at(row, LiveRowsModel::AlarmRole).toBool(), false);
    QVERIFY(m_model->roleNames().contains(LiveRowsModel::AlarmRole));
}

void tst_LiveRowsModel::teamsAnswerTheirRoles()
{
    BoardFeeder::putWorkers(*m_board,
        {worker(1, u"Ana"_s, u"North"_s), worker(2, u"Bo"_s, u"North"_s), worker(3, u"Cy"_s, u"North"_s)});
    shift(1, 1h);
    shift(2, 1h).certainty = Certainty::Queued;
    put();
    makeModel();
    QCOMPARE(at(0, LiveRowsModel::IsTeamRole).toBool(), true);
    QCOMPARE(at(0, LiveRowsModel::WorkerIdRole).toLongLong(), 0);
    QCOMPARE(at(0, LiveRowsModel::CoveredCountRole).toInt(), 1);
    QCOMPARE(at(0, LiveRowsModel::MemberCountRole).toInt(), 3);
    QCOMPARE(at(0, LiveRowsModel::SubtitleRole).toString(), QString());
    QVERIFY(!m_model->workerAt(0).isValid());

    QSignalSpy changed(m_model.get(), &LiveRowsModel::dataChanged);
    LiveShift taken = m_board->shiftsOf(WorkerId(2))[0];
    taken.certainty = Certainty::Accepted;
    BoardFeeder::putShifts(*m_board, {taken}, m_clock->now());
    QCOMPARE(at(0, LiveRowsModel::CoveredCountRole).toInt(), 2);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
}

void tst_LiveRowsModel::subtitleIsWhatTheConnectionSends()
{
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana"_s, u"North"_s)});
    makeModel();
    QCOMPARE(at(1, LiveRowsModel::SubtitleRole).toString(), u"C1"_s);
    QSignalSpy changed(m_model.get(), &LiveRowsModel::dataChanged);
    m_model->setIdentity(IdentityKind::WorkProviderUserId);
    QCOMPARE(at(1, LiveRowsModel::SubtitleRole).toString(), u"p-1"_s);
    QCOMPARE(changed.count(), 1);
    m_model->setIdentity(IdentityKind::WorkProviderUserId);
    QCOMPARE(changed.count(), 1);
}

void tst_LiveRowsModel::worstFirst()
{
    QVector<Worker> workers;
    const QStringList names{u"off B"_s, u"covered 1 h"_s, u"pending"_s, u"uncertain"_s, u"over 12 h"_s,
        u"end failed"_s, u"covered 3 h"_s, u"off A"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        workers.append(worker(i + 1, names.at(i), u"T"_s));
    BoardFeeder::putWorkers(*m_board, workers);
    shift(2, 1h);
    shift(3, 1h).certainty = Certainty::Queued;
    m_pending.last().state = ShiftState::Pending;
    shift(4, 1h).certainty = Certainty::Uncertain;
    m_pending.last().state = ShiftState::Pending;
    shift(5, 12h + 1s);
    shift(6, 1h).flags = LiveShift::EndFailed;
    shift(7, 3h);
    put();
    makeModel();
    QCOMPARE(titles(),
        QStringList({u"T"_s, u"end failed"_s, u"over 12 h"_s, u"uncertain"_s, u"pending"_s, u"covered 3 h"_s,
            u"covered 1 h"_s, u"off A"_s, u"off B"_s}));
}

void tst_LiveRowsModel::byName()
{
    BoardFeeder::putWorkers(
        *m_board, {worker(1, u"cy"_s, u"T"_s), worker(2, u"Bo"_s, u"T"_s), worker(3, u"ana"_s, u"T"_s)});
    shift(1, 13h);
    put();
    makeModel();
    QCOMPARE(titles(), QStringList({u"T"_s, u"cy"_s, u"ana"_s, u"Bo"_s}));
    m_model->setOrder(LiveOrder::ByName);
    QCOMPARE(titles(), QStringList({u"T"_s, u"ana"_s, u"Bo"_s, u"cy"_s}));
    m_model->setOrder(LiveOrder::WorstFirst);
    QCOMPARE(titles().at(1), u"cy"_s);
}

void tst_LiveRowsModel::filters_data()
{
    QTest::addColumn<LiveFilter>("filter");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("all") << LiveFilter::All << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
    QTest::newRow("covered: counts and runs") << LiveFilter::Covered << QStringList{u"a"_s, u"b"_s, u"d"_s};
    QTest::newRow("over 12 h") << LiveFilter::OverTwelveHours << QStringList{u"b"_s};
    QTest::newRow("pending: not yet taken") << LiveFilter::Pending << QStringList{u"c"_s};
    QTest::newRow("ending") << LiveFilter::Ending << QStringList{u"d"_s};
    QTest::newRow("doubtful: uncertain start") << LiveFilter::Doubtful << QStringList{u"e"_s};
}

void tst_LiveRowsModel::filters()
{
    QFETCH(LiveFilter, filter);
    QFETCH(QStringList, shown);
    QVector<Worker> workers;
    for (int i = 0; i < 6; ++i)
        workers.append(worker(i + 1, QString(QChar(u'a' + i)), u"T"_s));
    BoardFeeder::putWorkers(*m_board, workers);
    shift(1, 1h);
    shift(2, 13h);
    shift(3, 1min).state = ShiftState::Pending;
    m_pending.last().certainty = Certainty::Queued;
    shift(4, 2h).state = ShiftState::Ending;
    m_pending.last().end = m_clock->now();
    shift(5, 1h).state = ShiftState::Pending;
    m_pending.last().certainty = Certainty::Uncertain;
    put();
    makeModel();
    m_model->setOrder(LiveOrder::ByName);
    m_model->setFilter(filter);
    QCOMPARE(titles().mid(1), shown);
    QCOMPARE(at(0, LiveRowsModel::MemberCountRole).toInt(), shown.size());
    m_model->setFilter(LiveFilter::All);
    QCOMPARE(m_model->rowCount(), 7);
}

void tst_LiveRowsModel::countersAreTheFilters()
{
    QVector<Worker> workers;
    QRandomGenerator random(7);
    for (int i = 1; i <= 40; ++i) {
        workers.append(worker(i, u"w%1"_s.arg(i), u"T%1"_s.arg(i % 3)));
        LiveShift& each = shift(i, std::chrono::minutes(random.bounded(1000)));
        each.state = ShiftState(random.bounded(3));
        each.certainty = each.state == ShiftState::Pending
            ? (random.bounded(2) ? Certainty::Queued : Certainty::Uncertain)
            : Certainty::Accepted;
        each.flags = random.bounded(8) == 0 ? LiveShift::EndFailed : 0;
    }
    BoardFeeder::putWorkers(*m_board, workers);
    put();
    makeModel();
    const session::Counters counters = m_board->counters(m_clock->now());
    const auto shown = [this](LiveFilter filter) {
        m_model->setFilter(filter);
        int workersShown = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            workersShown += m_model->workerAt(row).isValid() ? 1 : 0;
        return workersShown;
    };
    QVERIFY(counters.doubtful > 0 && counters.pending > 0 && counters.ending > 0);
    QCOMPARE(shown(LiveFilter::Covered), counters.covered);
    QCOMPARE(shown(LiveFilter::OverTwelveHours), counters.overTwelveHours);
    QCOMPARE(shown(LiveFilter::Pending), counters.pending);
    QCOMPARE(shown(LiveFilter::Ending), counters.ending);
    QCOMPARE(shown(LiveFilter::Doubtful), counters.doubtful);
}

void tst_LiveRowsModel::searchLooksInNamesAndIdentifiers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("name, any case") << u"aNA"_s << QStringList{u"Ana"_s};
    QTest::newRow("customer number") << u"c2"_s << QStringList{u"Bo"_s};
    QTest::newRow("work provider user id") << u"p-2"_s << QStringList{u"Bo"_s};
    QTest::newRow("team") << u"sou"_s << QStringList{u"Bo"_s};
    QTest::newRow("blanks around do not count") << u"  bo "_s << QStringList{u"Bo"_s};
    QTest::newRow("no hit") << u"nobody"_s << QStringList{};
}

void tst_LiveRowsModel::searchLooksInNamesAndIdentifiers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, shown);
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana"_s, u"North"_s), worker(2, u"Bo"_s, u"South"_s)});
    makeModel();
    m_model->setSearch(text);
    QStringList workers;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->workerAt(row).isValid())
            workers.append(at(row, LiveRowsModel::TitleRole).toString());
    }
    QCOMPARE(workers, shown);
    QVERIFY(m_model->hasWorkers());
    m_model->setSearch({});
    QCOMPARE(m_model->rowCount(), 4);
}

void tst_LiveRowsModel::archivedWorkerIsShownWhileCovered()
{
    Worker gone = worker(1, u"Ana"_s, u"North"_s);
    gone.archived = true;
    BoardFeeder::putWorkers(*m_board, {gone});
    makeModel();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->hasWorkers());
    LiveShift& open = shift(1, 1h);
    LiveShift ended = open;
    put();
    QCOMPARE(titles(), QStringList({u"North"_s, u"Ana"_s}));
    ended.state = ShiftState::Ended;
    ended.end = m_clock->now();
    BoardFeeder::putShifts(*m_board, {ended}, m_clock->now());
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_LiveRowsModel::changeOfOneIsToldOfOne()
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

void tst_LiveRowsModel::newWorkerIsInserted()
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

void tst_LiveRowsModel::workerThatRisesIsMoved()
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

void tst_LiveRowsModel::workerThatSinksIsMovedOnce()
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

void tst_LiveRowsModel::workerThatChangesTeamMovesAndEmptyTeamGoes()
{
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana"_s, u"North"_s), worker(2, u"Bo"_s, u"South"_s)});
    makeModel();
    const QPersistentModelIndex ana = m_model->index(m_model->rowOf(WorkerId(1)));
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana"_s, u"South"_s)});
    QCOMPARE(titles(), QStringList({u"South"_s, u"Ana"_s, u"Bo"_s}));
    QVERIFY(ana.isValid());
    QCOMPARE(ana.row(), 1);
}

void tst_LiveRowsModel::twelveHoursPassOnATick()
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

void tst_LiveRowsModel::endInTheFuturePassesOnATick()
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

void tst_LiveRowsModel::tickThatChangesNothingIsSilent()
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

void tst_LiveRowsModel::manyMovesKeepPersistentIndexes()
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

void tst_LiveRowsModel::neverResets()
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

void tst_LiveRowsModel::staysConsistentThroughAnything()
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

void tst_LiveRowsModel::shiftsAreByStart()
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

COVERSHIFT_TEST_MAIN(tst_LiveRowsModel)
#include "tst_liverowsmodel.moc"
