#include "plantestcase.h"

#include <support/testmain.h>

#include <QSignalSpy>
#include <QTest>

using namespace covershift;
using namespace covershift::items;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using session::BoardFeeder;

/// What is left out of the rows. It is 13:00.
class tst_LiveRowsFilters : public PlanTestCase
{
    Q_OBJECT
private Q_SLOTS:
    void teamFilter();
    void teamsAreTold();
    void stateFilter_data();
    void stateFilter();
    void filtersHoldTogether();
    void countsAreToldOnce();
    void worstAreFoundHoweverRowsStand();
};

void tst_LiveRowsFilters::teamFilter()
{
    fillTeams({{u"a"_s, u"North"_s}, {u"b"_s, u"South"_s}, {u"c"_s, QString()}});
    makePlannedModel();
    m_model->setTeams({u"South"_s});
    QCOMPARE(titles(), QStringList({u"South"_s, u"b"_s}));
    QCOMPARE(m_model->shownCount(), 1);
    QCOMPARE(m_model->workerCount(), 3);
    m_model->setTeams({u"South"_s, QString()});
    QCOMPARE(titles(), QStringList({u"South"_s, u"b"_s, u"No team"_s, u"c"_s}));
    m_model->setTeams({u"Nowhere"_s});
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setTeams({});
    QCOMPARE(m_model->shownCount(), 3);
}

void tst_LiveRowsFilters::teamsAreTold()
{
    makePlannedModel();
    QSignalSpy told(m_model.get(), &LiveRowsModel::teamNamesChanged);
    fillTeams({{u"a"_s, u"south"_s}, {u"b"_s, u"North"_s}, {u"c"_s, QString()}});
    QCOMPARE(m_model->teamNames(), QStringList({u"North"_s, u"south"_s, QString()}));
    QCOMPARE(told.count(), 1);
    Worker gone = worker(3, u"c"_s, QString());
    gone.archived = true;
    BoardFeeder::putWorkers(*m_board, {gone});
    QCOMPARE(m_model->teamNames(), QStringList({u"North"_s, u"south"_s}));
    BoardFeeder::putWorkers(*m_board, {worker(1, u"renamed"_s, u"south"_s)});
    QCOMPARE(told.count(), 2);
}

void tst_LiveRowsFilters::stateFilter_data()
{
    QTest::addColumn<QVector<CoverState>>("states");
    QTest::addColumn<QStringList>("shown");
    using S = CoverState;
    QTest::newRow("none: all") << QVector<S>{} << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    QTest::newRow("off") << QVector<S>{S::Off} << QStringList{u"e"_s};
    QTest::newRow("covered is not over 12 h") << QVector<S>{S::Covered} << QStringList{u"a"_s};
    QTest::newRow("either") << QVector<S>{S::Covered, S::OverTwelveHours} << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("pending") << QVector<S>{S::Pending} << QStringList{u"c"_s};
    QTest::newRow("failed end") << QVector<S>{S::EndFailed} << QStringList{u"d"_s};
    QTest::newRow("nobody") << QVector<S>{S::Ending} << QStringList{};
}

void tst_LiveRowsFilters::stateFilter()
{
    QFETCH(const QVector<CoverState>, states);
    QFETCH(const QStringList, shown);
    fill({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    shift(1, 1h);
    shift(2, 13h);
    shift(3, 1min).state = ShiftState::Pending;
    m_pending.last().certainty = Certainty::Queued;
    shift(4, 1h).flags = LiveShift::EndFailed;
    put();
    makePlannedModel();
    m_model->setOrder(LiveOrder::ByName);
    m_model->setStates(states);
    QCOMPARE(titles().mid(1), shown);
}

void tst_LiveRowsFilters::filtersHoldTogether()
{
    fillTeams(
        {{u"Ana"_s, u"North"_s}, {u"Anton"_s, u"North"_s}, {u"Anya"_s, u"South"_s}, {u"Bo"_s, u"North"_s}});
    plan(1, u"Day"_s, {9, 0}, 480, {1, 2, 3, 4});
    shift(2, 1h);
    put();
    makePlannedModel();
    m_times->look();
    m_model->setFilter(LiveFilter::PlannedNotCovered);
    QCOMPARE(m_model->shownCount(), 3);
    m_model->setTeams({u"North"_s});
    QCOMPARE(m_model->shownCount(), 2);
    m_model->setSearch(u"an"_s);
    QCOMPARE(titles(), QStringList({u"North"_s, u"Ana"_s}));
    m_model->setStates({CoverState::Pending});
    QCOMPARE(m_model->shownCount(), 0);
    // What the filters let through changes as cover does.
    shift(1, 1min).state = ShiftState::Pending;
    m_pending.last().certainty = Certainty::Queued;
    put();
    QCOMPARE(titles(), QStringList({u"North"_s, u"Ana"_s}));
}

void tst_LiveRowsFilters::countsAreToldOnce()
{
    fill({u"a"_s, u"b"_s, u"c"_s});
    makePlannedModel();
    QSignalSpy told(m_model.get(), &LiveRowsModel::countsChanged);
    m_model->setSearch(u"a"_s);
    QCOMPARE(told.count(), 1);
    m_model->setOrder(LiveOrder::ByName);
    QCOMPARE(told.count(), 1);
    BoardFeeder::putWorkers(*m_board, {worker(9, u"z"_s, u"T"_s)});
    QCOMPARE(told.count(), 2);
    QCOMPARE(m_model->workerCount(), 4);
}

void tst_LiveRowsFilters::worstAreFoundHoweverRowsStand()
{
    fillTeams({{u"a"_s, u"North"_s}, {u"b"_s, u"South"_s}, {u"c"_s, u"North"_s}, {u"d"_s, u"South"_s}});
    shift(1, 13h);
    shift(2, 1h);
    shift(3, 1h).flags = LiveShift::EndFailed;
    shift(4, 14h);
    put();
    makePlannedModel();
    const QVector<WorkerId> worst{id(3), id(4), id(1)};
    for (const LiveGroup group : {LiveGroup::Team, LiveGroup::Template, LiveGroup::None}) {
        m_model->setGroup(group);
        for (const LiveOrder order : {LiveOrder::ByName, LiveOrder::WorstFirst}) {
            m_model->setOrder(order);
            QCOMPARE(m_model->worst(9), worst);
        }
    }
    QCOMPARE(m_model->worst(2), worst.mid(0, 2));
    m_model->setTeams({u"North"_s});
    QCOMPARE(m_model->worst(9), (QVector<WorkerId>{id(3), id(1)}));
}

COVERSHIFT_TEST_MAIN(tst_LiveRowsFilters)
#include "tst_liverowsfilters.moc"
