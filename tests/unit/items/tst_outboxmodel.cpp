#include <items/outboxmodel.h>
#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace covershift;
using namespace covershift::items;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using Slice = Result<QVector<Operation>>;

class tst_OutboxModel : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void newestFirst();
    void columnsSayHowFarItIs();
    void batchIsOneInsertion();
    void changeIsToldOfItsRow();
    void leavesTheFilterItNoLongerPasses();
    void filterAsksForItsStates_data();
    void filterAsksForItsStates();
    void answerToAnEarlierFilterIsDropped();
    void olderOnesComeInSlices();
    void olderThanTheOldestWaitsForItsSlice();
    void failureIsTold();
    void heldSaysUntilWhen();
    void nameOfAWorkerChanges();

private:
    Operation operation(qint64 id, OperationState state = OperationState::Queued) const;
    void answer(const Slice& slice);
    void load(const QVector<Operation>& slice, OutboxFilter filter = OutboxFilter::All);
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    support::FakeClock m_clock;
    QVector<session::OutboxQuery> m_queries;
    std::vector<QPromise<Slice>> m_promises;
    QString m_name;
    std::unique_ptr<OutboxModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_OutboxModel::init()
{
    TestCase::init();
    m_clock.jumpTo(instantFromMs(support::FakeClock::DefaultMs));
    m_name = u"Ana Sousa"_s;
    m_model = std::make_unique<OutboxModel>(
        [this](const session::OutboxQuery& query) {
            m_queries.append(query);
            m_promises.emplace_back();
            m_promises.back().start();
            return m_promises.back().future();
        },
        [this](WorkerId) { return m_name; }, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_OutboxModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_queries.clear();
    for (auto& promise : m_promises)
        promise.finish();
    m_promises.clear();
}

Operation tst_OutboxModel::operation(qint64 id, OperationState state) const
{
    Operation operation;
    operation.id = OperationId(id);
    operation.worker = WorkerId(1);
    operation.state = state;
    operation.at = m_clock.now() - 1h;
    operation.createdAt = m_clock.now();
    return operation;
}

void tst_OutboxModel::answer(const Slice& slice)
{
    m_promises.back().addResult(slice);
    m_promises.back().finish();
}

void tst_OutboxModel::load(const QVector<Operation>& slice, OutboxFilter filter)
{
    m_model->setFilter(filter);
    answer(slice);
    QTRY_VERIFY(!m_model->isLoading());
}

void tst_OutboxModel::newestFirst()
{
    load({operation(7), operation(5)});
    m_model->apply({operation(6), operation(9)});
    QCOMPARE(m_model->rowCount(), 4);
    const QVector<qint64> expected{9, 7, 6, 5};
    for (int row = 0; row < 4; ++row)
        QCOMPARE(m_model->operationAt(row)->id.value, expected.at(row));
    QCOMPARE(m_model->rowOf(OperationId(6)), 2);
    QCOMPARE(m_model->rowOf(OperationId(8)), -1);
    QVERIFY(!m_model->operationAt(4));
}

void tst_OutboxModel::columnsSayHowFarItIs()
{
    Operation tried = operation(3);
    tried.attempts = 2;
    tried.nextAttemptAt = m_clock.now() + 30s;
    tried.lastError = Error{ErrorKind::NotSent, 0, u"refused"_s, {}};
    load({tried});
    QCOMPARE(text(0, OutboxModel::MadeColumn), u"13:00:00"_s);
    QCOMPARE(text(0, OutboxModel::KindColumn), u"Login"_s);
    QCOMPARE(text(0, OutboxModel::WorkerColumn), u"Ana Sousa"_s);
    QCOMPARE(text(0, OutboxModel::EventColumn), u"12:00:00"_s);
    QCOMPARE(text(0, OutboxModel::StateColumn), u"Queued"_s);
    QCOMPARE(text(0, OutboxModel::AttemptsColumn), u"2"_s);
    QCOMPARE(text(0, OutboxModel::NextColumn), u"in 30 s"_s);
    QVERIFY(!text(0, OutboxModel::ProblemColumn).isEmpty());
    m_clock.advance(31s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->tick();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(0, OutboxModel::NextColumn), u"now"_s);
}

void tst_OutboxModel::batchIsOneInsertion()
{
    load({operation(1)});
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->apply({operation(2), operation(3), operation(4)});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 0);
    QCOMPARE(inserted.at(0).at(2).toInt(), 2);
    QCOMPARE(m_model->operationAt(0)->id.value, 4);
}

void tst_OutboxModel::changeIsToldOfItsRow()
{
    load({operation(3), operation(2), operation(1)});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->apply({operation(2, OperationState::Accepted)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
    QCOMPARE(m_model->index(1, 0).data(OutboxModel::StateRole).toInt(), int(OperationState::Accepted));
}

void tst_OutboxModel::leavesTheFilterItNoLongerPasses()
{
    load({operation(3), operation(2)}, OutboxFilter::Waiting);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->apply({operation(3, OperationState::Accepted), operation(4, OperationState::Rejected)});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->operationAt(0)->id.value, 2);
}

void tst_OutboxModel::filterAsksForItsStates_data()
{
    using enum OperationState;
    QTest::addColumn<OutboxFilter>("filter");
    QTest::addColumn<QVector<OperationState>>("states");
    QTest::newRow("all: no state is asked for") << OutboxFilter::All << QVector<OperationState>{};
    QTest::newRow("needs you") << OutboxFilter::NeedsPerson << QVector{Rejected, Expired, Uncertain};
    QTest::newRow("waiting") << OutboxFilter::Waiting << QVector{Queued, Sending};
    QTest::newRow("done") << OutboxFilter::Done << QVector{Accepted, Confirmed, Discarded};
}

void tst_OutboxModel::filterAsksForItsStates()
{
    QFETCH(const OutboxFilter, filter);
    m_model->setFilter(filter);
    QCOMPARE(m_queries.size(), 1);
    QTEST(m_queries.constFirst().states, "states");
    QVERIFY(!m_queries.constFirst().before.isValid());
}

void tst_OutboxModel::answerToAnEarlierFilterIsDropped()
{
    m_model->setFilter(OutboxFilter::All);
    m_model->setFilter(OutboxFilter::Done);
    QSignalSpy loaded(m_model.get(), &OutboxModel::loaded);
    m_promises.front().addResult(Slice(QVector{operation(8)}));
    m_promises.front().finish();
    answer(QVector{operation(5, OperationState::Accepted)});
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->operationAt(0)->id.value, 5);
}

void tst_OutboxModel::olderOnesComeInSlices()
{
    m_tester.reset(); // it would fetch more by itself
    QVector<Operation> slice;
    for (qint64 id = 1000; slice.size() < OutboxModel::SliceSize; --id)
        slice.append(operation(id));
    load(slice);
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_queries.constLast().before, slice.constLast().id);
    answer(QVector{operation(3), operation(2)});
    QTRY_COMPARE(m_model->rowCount(), OutboxModel::SliceSize + 2);
    QVERIFY(!m_model->canFetchMore({}));
}

void tst_OutboxModel::olderThanTheOldestWaitsForItsSlice()
{
    m_tester.reset(); // it would fetch more by itself
    QVector<Operation> slice;
    for (qint64 id = 1000; slice.size() < OutboxModel::SliceSize; --id)
        slice.append(operation(id));
    load(slice);
    m_model->apply({operation(2, OperationState::Accepted), operation(1001)});
    QCOMPARE(m_model->rowCount(), OutboxModel::SliceSize + 1);
    QCOMPARE(m_model->operationAt(0)->id.value, 1001);
}

void tst_OutboxModel::failureIsTold()
{
    QSignalSpy failed(m_model.get(), &OutboxModel::loadFailed);
    m_model->setFilter(OutboxFilter::All);
    answer(failure(ErrorKind::StoreFailed));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_OutboxModel::heldSaysUntilWhen()
{
    Operation held = operation(1);
    held.holdUntil = m_clock.now() + 1h;
    load({held});
    QCOMPARE(text(0, OutboxModel::StateColumn), u"Held"_s);
    QCOMPARE(text(0, OutboxModel::NextColumn), u"in 1 h 00 min"_s);
    QVERIFY(m_model->index(0, 0).data(OutboxModel::HeldRole).toBool());
    m_clock.advance(1h);
    QCOMPARE(text(0, OutboxModel::StateColumn), u"Queued"_s);
}

void tst_OutboxModel::nameOfAWorkerChanges()
{
    load({operation(1)});
    m_name = u"Ana Souza"_s;
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->renameWorkers({WorkerId(2)});
    QCOMPARE(changed.size(), 0);
    m_model->renameWorkers({WorkerId(1)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(0, OutboxModel::WorkerColumn), u"Ana Souza"_s);
}

COVERSHIFT_TEST_MAIN(tst_OutboxModel)
#include "tst_outboxmodel.moc"
