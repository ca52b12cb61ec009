#include <items/owedmodel.h>
#include <support/fakeclock.h>
#include <support/operations.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace covershift;
using namespace covershift::items;
using namespace covershift::support;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class tst_OwedModel : public TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void heldEndsStandFirstThenTheOldest();
    void eachSaysWhatIsToBeDecided();
    void onlyWhatIsAnotherIsTold();
    void heldEndThatBecomesOwedMoves();
    void ageMovesWithTime();

private:
    [[nodiscard]] QVector<qint64> ids() const;
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    FakeClock m_clock;
    std::unique_ptr<OwedModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_OwedModel::init()
{
    TestCase::init();
    m_clock.jumpTo(noon(600));
    m_model = std::make_unique<OwedModel>([](WorkerId) { return u"Ana Sousa"_s; }, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_OwedModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

QVector<qint64> tst_OwedModel::ids() const
{
    QVector<qint64> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->index(row, 0).data(OwedModel::OperationIdRole).toLongLong());
    return ids;
}

void tst_OwedModel::heldEndsStandFirstThenTheOldest()
{
    m_model->show({login(9, noon(), OperationState::Rejected), login(2, noon(), OperationState::Expired)},
        {logout(5, noon(), OperationState::Queued)});
    QCOMPARE(ids(), (QVector<qint64>{5, 2, 9}));
    QVERIFY(m_model->index(0, 0).data(OwedModel::HeldEndRole).toBool());
    QVERIFY(!m_model->index(1, 0).data(OwedModel::HeldEndRole).toBool());
    QCOMPARE(m_model->rowOf(OperationId(9)), 2);
    QCOMPARE(m_model->rowOf(OperationId(1)), -1);
    QVERIFY(!m_model->operationAt(3));
}

void tst_OwedModel::eachSaysWhatIsToBeDecided()
{
    Operation refused = login(1, noon(), OperationState::Rejected);
    refused.lastError = Error{ErrorKind::RefusedByHost, 400, u"No such policy"_s, {}};
    m_model->show(
        {refused, login(2, noon(), OperationState::Uncertain)}, {logout(3, noon(), OperationState::Queued)});
    QCOMPARE(text(0, OwedModel::OperationColumn), u"Logout of Ana Sousa"_s);
    QCOMPARE(text(0, OwedModel::DecisionColumn), u"Send it anyway?"_s);
    QVERIFY(text(0, OwedModel::ProblemColumn).contains(u"cover runs on"_s));
    QCOMPARE(text(1, OwedModel::DecisionColumn), u"Retry or drop?"_s);
    QVERIFY(text(1, OwedModel::ProblemColumn).contains(u"No such policy"_s));
    QCOMPARE(text(2, OwedModel::DecisionColumn), u"Was it taken?"_s);
    QCOMPARE(text(2, OwedModel::SinceColumn), u"10 min"_s);
    for (int column = 0; column < OwedModel::ColumnCount; ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void tst_OwedModel::onlyWhatIsAnotherIsTold()
{
    const Operation first = login(1, noon(), OperationState::Rejected);
    Operation second = login(2, noon(), OperationState::Rejected);
    const Operation third = login(3, noon(), OperationState::Rejected);
    m_model->show({first, second}, {});
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->show({first, second}, {});
    QCOMPARE(inserted.size() + removed.size() + changed.size(), 0);
    second.attempts = 4;
    m_model->show({second, third}, {});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(ids(), (QVector<qint64>{2, 3}));
    QCOMPARE(m_model->operationAt(0)->attempts, 4);
}

void tst_OwedModel::heldEndThatBecomesOwedMoves()
{
    const Operation head = login(1, noon(), OperationState::Rejected);
    Operation end = logout(2, noon(), OperationState::Queued);
    m_model->show({head}, {end});
    QCOMPARE(ids(), (QVector<qint64>{2, 1}));
    end.state = OperationState::Expired;
    m_model->show({head, end}, {});
    QCOMPARE(ids(), (QVector<qint64>{1, 2}));
}

void tst_OwedModel::ageMovesWithTime()
{
    m_model->tick();
    m_model->show({login(1, noon(), OperationState::Rejected)}, {});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_clock.advance(1h);
    m_model->tick();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(0, OwedModel::SinceColumn), u"1 h 10 min"_s);
}

COVERSHIFT_TEST_MAIN(tst_OwedModel)
#include "tst_owedmodel.moc"
