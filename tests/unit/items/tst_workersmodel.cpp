#include "boardfeeder.h"

#include <items/workersmodel.h>
#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QAbstractItemModelTester>
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

Worker worker(qint64 id, const QString& name)
{
    Worker worker;
    worker.id = WorkerId(id);
    worker.name = name;
    worker.team = u"North"_s;
    worker.customerNumber = u"C%1"_s.arg(id);
    worker.workProviderUserId = u"p-%1"_s.arg(id);
    worker.email = u"w%1@example.org"_s.arg(id);
    worker.phone = u"+44 20 7946 0%1"_s.arg(id);
    worker.vehicleRegistration = u"AB1%1"_s.arg(id);
    return worker;
}

LiveShift shift(qint64 id, qint64 workerId, Instant start, Certainty certainty = Certainty::Accepted)
{
    LiveShift shift;
    shift.id = ShiftId(id);
    shift.worker = WorkerId(workerId);
    shift.start = start;
    shift.state = certainty == Certainty::Queued ? ShiftState::Pending : ShiftState::Open;
    shift.certainty = certainty;
    return shift;
}

} // namespace

class tst_WorkersModel : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void columnsSayWhatIsKnown();
    void archivedWorkersAreMarked();
    void newWorkersAreInserted();
    void changeOfOneIsToldOfOne();
    void coverIsToldOnlyWhereItChanged();
    void twelveHoursPassOnATick();
    void coverState_data();
    void coverState();

private:
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    support::FakeClock m_clock;
    std::unique_ptr<Board> m_board;
    std::unique_ptr<WorkersModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_WorkersModel::init()
{
    TestCase::init();
    m_board = std::make_unique<Board>();
    BoardFeeder::putWorkers(
        *m_board, {worker(1, u"Ana Sousa"_s), worker(2, u"Bo Chen"_s), worker(3, u"Cem Ay"_s)});
    m_model = std::make_unique<WorkersModel>(*m_board, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_WorkersModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_board.reset();
    m_clock.jumpTo(instantFromMs(support::FakeClock::DefaultMs));
}

void tst_WorkersModel::columnsSayWhatIsKnown()
{
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(text(0, WorkersModel::NameColumn), u"Ana Sousa"_s);
    QCOMPARE(text(0, WorkersModel::TeamColumn), u"North"_s);
    QCOMPARE(text(0, WorkersModel::CustomerNumberColumn), u"C1"_s);
    QCOMPARE(text(0, WorkersModel::WorkProviderUserIdColumn), u"p-1"_s);
    QCOMPARE(text(0, WorkersModel::EmailColumn), u"w1@example.org"_s);
    QCOMPARE(text(0, WorkersModel::PhoneColumn), u"+44 20 7946 01"_s);
    QCOMPARE(text(0, WorkersModel::VehicleColumn), u"AB11"_s);
    QCOMPARE(text(0, WorkersModel::CoverColumn), u"Not covered"_s);
    QCOMPARE(m_model->index(1, 0).data(WorkersModel::WorkerIdRole).toLongLong(), 2);
    for (int column = 0; column < WorkersModel::ColumnCount; ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void tst_WorkersModel::archivedWorkersAreMarked()
{
    Worker gone = worker(2, u"Bo Chen"_s);
    gone.archived = true;
    BoardFeeder::putWorkers(*m_board, {gone});
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(m_model->index(1, 0).data(WorkersModel::ArchivedRole).toBool());
    QCOMPARE(text(1, WorkersModel::NameColumn), u"Bo Chen (archived)"_s);
}

void tst_WorkersModel::newWorkersAreInserted()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    BoardFeeder::putWorkers(*m_board, {worker(9, u"Ida Bell"_s), worker(7, u"Gus Hall"_s)});
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(text(3, WorkersModel::NameColumn), u"Gus Hall"_s);
    QCOMPARE(text(4, WorkersModel::NameColumn), u"Ida Bell"_s);
}

void tst_WorkersModel::changeOfOneIsToldOfOne()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    BoardFeeder::putWorkers(*m_board, {worker(2, u"Bo Chan"_s)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
    QCOMPARE(text(1, WorkersModel::NameColumn), u"Bo Chan"_s);
}

void tst_WorkersModel::coverIsToldOnlyWhereItChanged()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    BoardFeeder::putShifts(*m_board, {shift(10, 3, m_clock.now() - 1h)}, m_clock.now());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), m_model->index(2, WorkersModel::CoverColumn));
    QCOMPARE(text(2, WorkersModel::CoverColumn), u"Covered since 12:00"_s);
    m_model->tick();
    QCOMPARE(changed.size(), 1);
}

void tst_WorkersModel::twelveHoursPassOnATick()
{
    BoardFeeder::putShifts(*m_board, {shift(10, 1, m_clock.now() - 12h)}, m_clock.now());
    const auto state = [this] { return m_model->index(0, 0).data(WorkersModel::CoverStateRole).toInt(); };
    QCOMPARE(state(), int(CoverState::Covered));
    m_clock.advance(1s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->tick();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(state(), int(CoverState::OverTwelveHours));
}

void tst_WorkersModel::coverState_data()
{
    QTest::addColumn<QVector<LiveShift>>("shifts");
    QTest::addColumn<CoverState>("expected");
    const Instant now = m_clock.now();
    LiveShift open = shift(1, 1, now - 1h);
    LiveShift ended = open;
    ended.state = ShiftState::Ended;
    ended.end = now - 1min;
    LiveShift endsLater = ended;
    endsLater.end = now + 1min;
    LiveShift ending = open;
    ending.state = ShiftState::Ending;
    ending.end = now;
    LiveShift endFailed = open;
    endFailed.flags = LiveShift::EndFailed;

    QTest::newRow("no shift: off") << QVector<LiveShift>{} << CoverState::Off;
    QTest::newRow("ended: off") << QVector{ended} << CoverState::Off;
    QTest::newRow("a taken end that lies ahead: still covered") << QVector{endsLater} << CoverState::Covered;
    QTest::newRow("taken: covered") << QVector{open} << CoverState::Covered;
    QTest::newRow("queued: pending") << QVector{shift(1, 1, now, Certainty::Queued)} << CoverState::Pending;
    QTest::newRow("queued for later: scheduled")
        << QVector{shift(1, 1, now + 1h, Certainty::Queued)} << CoverState::Scheduled;
    QTest::newRow("start uncertain: doubtful")
        << QVector{shift(1, 1, now, Certainty::Uncertain)} << CoverState::Doubtful;
    QTest::newRow("end on its way: ending") << QVector{ending} << CoverState::Ending;
    QTest::newRow("end failed") << QVector{endFailed} << CoverState::EndFailed;
    QTest::newRow("the worst of several wins") << QVector{ended, endFailed, open} << CoverState::EndFailed;
}

void tst_WorkersModel::coverState()
{
    QFETCH(const QVector<LiveShift>, shifts);
    QFETCH(const CoverState, expected);
    const CoverNow cover = coverNow(shifts, m_clock.now());
    QCOMPARE(cover.state, expected);
    QVERIFY(!coverText(cover, m_clock.now()).isEmpty());
}

COVERSHIFT_TEST_MAIN(tst_WorkersModel)
#include "tst_workersmodel.moc"
