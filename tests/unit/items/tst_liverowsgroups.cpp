#include "plantestcase.h"

#include <support/testmain.h>

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace covershift;
using namespace covershift::items;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using session::BoardFeeder;

/// What the rows stand under, and in what order. It is 13:00.
class tst_LiveRowsGroups : public PlanTestCase
{
    Q_OBJECT
private Q_SLOTS:
    void groupWithTheWorstRowComesFirst();
    void loginMovesNoGroup();
    void groupRisesAndSinksInOneMove();
    void withoutGroupsThereAreNoHeaders();
    void templateGroups();
    void templateThatIsRenamedOrGoes();
    void workerMovesOnToTheNextTemplate();
    void filterOfManyRowsTakesFewSignals();
    void singleChangeTellsOfOneRow();
    void oneChangeAmongTwoThousandIsToldNarrowly();
    void comesToWhatAFreshModelShows();

private:
    void end(qint64 workerId)
    {
        LiveShift ended = m_board->shiftsOf(id(workerId))[0];
        ended.state = ShiftState::Ended;
        ended.flags = 0;
        ended.end = m_clock->now();
        BoardFeeder::putShifts(*m_board, {ended}, m_clock->now());
    }
};

void tst_LiveRowsGroups::groupWithTheWorstRowComesFirst()
{
    fillTeams({{u"a"_s, u"North"_s}, {u"b"_s, u"South"_s}, {u"c"_s, u"West"_s}, {u"d"_s, QString()}});
    shift(1, 1h);
    shift(2, 13h);
    shift(4, 1h).flags = LiveShift::EndFailed;
    put();
    makePlannedModel();
    QCOMPARE(titles(),
        QStringList({u"No team"_s, u"d"_s, u"South"_s, u"b"_s, u"North"_s, u"a"_s, u"West"_s, u"c"_s}));
    m_model->setOrder(LiveOrder::ByName);
    QCOMPARE(titles(),
        QStringList({u"North"_s, u"a"_s, u"South"_s, u"b"_s, u"West"_s, u"c"_s, u"No team"_s, u"d"_s}));
}

void tst_LiveRowsGroups::loginMovesNoGroup()
{
    fillTeams({{u"a"_s, u"North"_s}, {u"b"_s, u"South"_s}});
    makePlannedModel();
    QSignalSpy moved(m_model.get(), &LiveRowsModel::rowsMoved);
    shift(2, 1min).certainty = Certainty::Queued;
    m_pending.last().state = ShiftState::Pending;
    put();
    LiveShift taken = m_board->shiftsOf(id(2))[0];
    taken.state = ShiftState::Open;
    taken.certainty = Certainty::Accepted;
    BoardFeeder::putShifts(*m_board, {taken}, m_clock->now());
    QCOMPARE(titles(), QStringList({u"North"_s, u"a"_s, u"South"_s, u"b"_s}));
    QVERIFY(moved.isEmpty());
}

void tst_LiveRowsGroups::groupRisesAndSinksInOneMove()
{
    fillTeams({{u"a"_s, u"North"_s}, {u"b"_s, u"South"_s}, {u"c"_s, u"West"_s}, {u"d"_s, u"West"_s}});
    makePlannedModel();
    const QPersistentModelIndex row = m_model->index(m_model->rowOf(id(3)));
    QSignalSpy moved(m_model.get(), &LiveRowsModel::rowsMoved);
    shift(3, 1h).flags = LiveShift::EndFailed;
    put();
    QCOMPARE(titles().mid(0, 4), QStringList({u"West"_s, u"c"_s, u"d"_s, u"North"_s}));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(row.row(), 1);
    end(3);
    QCOMPARE(titles().mid(0, 4), QStringList({u"North"_s, u"a"_s, u"South"_s, u"b"_s}));
    QCOMPARE(moved.count(), 2);
    QCOMPARE(row.row(), 5);
}

void tst_LiveRowsGroups::withoutGroupsThereAreNoHeaders()
{
    fillTeams({{u"b"_s, u"North"_s}, {u"c"_s, u"South"_s}, {u"a"_s, u"West"_s}});
    shift(2, 13h);
    put();
    makePlannedModel();
    m_model->setGroup(LiveGroup::None);
    QCOMPARE(titles(), QStringList({u"c"_s, u"a"_s, u"b"_s}));
    end(2);
    QCOMPARE(titles(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    m_model->setTeams({u"North"_s, u"South"_s});
    QCOMPARE(titles(), QStringList({u"b"_s, u"c"_s}));
    m_model->setGroup(LiveGroup::Team);
    QCOMPARE(titles(), QStringList({u"North"_s, u"b"_s, u"South"_s, u"c"_s}));
}

void tst_LiveRowsGroups::templateGroups()
{
    fill({u"runs"_s, u"two run"_s, u"past"_s, u"soon"_s, u"tomorrow"_s, u"never"_s, u"was, is not in"_s});
    plan(1, u"Long"_s, {8, 0}, 600, {1, 2});
    plan(2, u"Began last"_s, {12, 0}, 180, {2});
    plan(3, u"Over"_s, {9, 0}, 120, {3, 7});
    plan(4, u"Evening"_s, {20, 0}, 120, {3, 4});
    plan(5, u"Night"_s, {3, 0}, 120, {5});
    shift(3, 3h);
    put();
    makePlannedModel();
    m_times->look();
    m_model->setOrder(LiveOrder::ByName);
    m_model->setGroup(LiveGroup::Template);
    QCOMPARE(titles(),
        QStringList({u"Began last"_s, u"two run"_s, u"Evening"_s, u"soon"_s, u"Long"_s, u"runs"_s, u"Over"_s,
            u"past"_s, u"No template now or soon"_s, u"never"_s, u"tomorrow"_s, u"was, is not in"_s}));
    QCOMPARE(at(0, LiveRowsModel::MemberCountRole).toInt(), 1);
    m_model->setPlan(nullptr);
    QCOMPARE(titles().at(0), u"No template now or soon"_s);
    QCOMPARE(at(0, LiveRowsModel::MemberCountRole).toInt(), 7);
}

void tst_LiveRowsGroups::templateThatIsRenamedOrGoes()
{
    fill({u"Ana"_s, u"Bo"_s});
    plan(1, u"Beta"_s, {12, 0}, 240, {1});
    plan(2, u"Gamma"_s, {12, 0}, 240, {2});
    makePlannedModel();
    m_model->setGroup(LiveGroup::Template);
    QCOMPARE(titles(), QStringList({u"Beta"_s, u"Ana"_s, u"Gamma"_s, u"Bo"_s}));
    plan(2, u"Alpha"_s, {12, 0}, 240, {2});
    QCOMPARE(titles(), QStringList({u"Alpha"_s, u"Bo"_s, u"Beta"_s, u"Ana"_s}));
    plan(2, u"Alpha"_s, {12, 0}, 240, {});
    QCOMPARE(titles(), QStringList({u"Beta"_s, u"Ana"_s, u"No template now or soon"_s, u"Bo"_s}));
}

void tst_LiveRowsGroups::workerMovesOnToTheNextTemplate()
{
    fill({u"Ana"_s});
    plan(1, u"Day"_s, {9, 0}, 300, {1});
    plan(2, u"Evening"_s, {18, 0}, 120, {1});
    makePlannedModel();
    m_model->setGroup(LiveGroup::Template);
    QCOMPARE(titles().at(0), u"Day"_s);
    passTime(1h);
    QCOMPARE(titles().at(0), u"Evening"_s);
    passTime(6h);
    QCOMPARE(titles().at(0), u"No template now or soon"_s); // nothing for another 13 hours
    passTime(1h);
    QCOMPARE(titles().at(0), u"Day"_s);
}

void tst_LiveRowsGroups::filterOfManyRowsTakesFewSignals()
{
    QVector<std::pair<QString, QString>> people;
    for (int i = 0; i < 500; ++i)
        people.append({u"w%1"_s.arg(i, 3, 10, QLatin1Char('0')), u"T%1"_s.arg(i % 20)});
    fillTeams(people);
    makePlannedModel();
    const QPersistentModelIndex kept = m_model->index(m_model->rowOf(id(8)));
    int signals_ = 0;
    const auto count = [&signals_] { ++signals_; };
    connect(m_model.get(), &LiveRowsModel::rowsRemoved, this, count);
    connect(m_model.get(), &LiveRowsModel::rowsInserted, this, count);
    connect(m_model.get(), &LiveRowsModel::rowsMoved, this, count);
    connect(m_model.get(), &LiveRowsModel::layoutChanged, this, count);
    m_model->setSearch(u"7"_s);
    QVERIFY2(signals_ <= 3, qPrintable(QString::number(signals_)));
    QCOMPARE(kept.row(), m_model->rowOf(id(8)));
    signals_ = 0;
    m_model->setSearch({});
    QVERIFY2(signals_ <= 3, qPrintable(QString::number(signals_)));
    QCOMPARE(kept.row(), m_model->rowOf(id(8)));
    QCOMPARE(m_model->rowCount(), 520);
}

void tst_LiveRowsGroups::singleChangeTellsOfOneRow()
{
    QVector<std::pair<QString, QString>> people;
    for (int i = 0; i < 300; ++i)
        people.append({u"w%1"_s.arg(i, 3, 10, QLatin1Char('0')), u"T%1"_s.arg(i % 10)});
    fillTeams(people);
    makePlannedModel();
    m_model->setGroup(LiveGroup::None);
    QSignalSpy inserted(m_model.get(), &LiveRowsModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &LiveRowsModel::rowsRemoved);
    QSignalSpy changed(m_model.get(), &LiveRowsModel::dataChanged);
    m_model->setStates({CoverState::Covered});
    QCOMPARE(m_model->rowCount(), 0);
    removed.clear();
    shift(200, 1h);
    put();
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(titles(), QStringList{u"w199"_s});
    end(200);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_LiveRowsGroups::oneChangeAmongTwoThousandIsToldNarrowly()
{
    QVector<std::pair<QString, QString>> people;
    QVector<qint64> all;
    for (int i = 0; i < 2'000; ++i) {
        people.append({u"w%1"_s.arg(i, 4, 10, QLatin1Char('0')), u"T%1"_s.arg(i % 80)});
        all.append(i + 1);
        if (i % 2 == 0)
            shift(i + 1, std::chrono::minutes(i % 700));
    }
    fillTeams(people);
    put();
    plan(1, u"Day"_s, {9, 0}, 480, all);
    m_tester.reset();
    m_model = std::make_unique<LiveRowsModel>(*m_board, *m_clock); // Qt's own checks cost more than the model
    m_model->setPlan(m_plan.get());
    QSignalSpy inserted(m_model.get(), &LiveRowsModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &LiveRowsModel::rowsRemoved);
    QSignalSpy moved(m_model.get(), &LiveRowsModel::rowsMoved);
    QSignalSpy changed(m_model.get(), &LiveRowsModel::dataChanged);
    QSignalSpy arranged(m_model.get(), &LiveRowsModel::layoutChanged);
    for (int i = 0; i < 20; ++i) {
        shift(2 * i + 2, 1min);
        put();
        end(2 * i + 2);
    }
    QVERIFY(arranged.isEmpty());
    QVERIFY(inserted.isEmpty() && removed.isEmpty());
    // A worker's row and its group each move at most once at each of the 40 changes.
    QVERIFY2(!moved.isEmpty() && moved.size() <= 80, qPrintable(QString::number(moved.size())));
    QVERIFY2(changed.size() <= 120, qPrintable(QString::number(changed.size())));
    for (const QList<QVariant>& rows : changed)
        QVERIFY(rows.at(1).toModelIndex().row() - rows.at(0).toModelIndex().row() <= 1);
    m_model->setOrder(LiveOrder::ByName);
    QVERIFY(arranged.size() == 1);
}

void tst_LiveRowsGroups::comesToWhatAFreshModelShows()
{
    makePlannedModel();
    QRandomGenerator random(20261122);
    BoardFeeder::setLoaded(*m_board);
    LiveFilter filter{};
    LiveOrder order{};
    LiveGroup group{};
    QStringList teams;
    QVector<CoverState> states;
    QString search;
    QSignalSpy reset(m_model.get(), &LiveRowsModel::modelReset);
    for (int step = 0; step < 600; ++step) {
        switch (random.bounded(12)) {
        case 0: {
            Worker any = worker(
                1 + random.bounded(40), u"n%1"_s.arg(random.bounded(50)), u"T%1"_s.arg(random.bounded(5)));
            any.businessUserId = any.id.value * 10;
            any.archived = random.bounded(6) == 0;
            BoardFeeder::putWorkers(*m_board, {any});
            break;
        }
        case 1:
            m_model->setFilter(filter = LiveFilter(random.bounded(20) < 12 ? 0 : random.bounded(10)));
            break;
        case 2:
            m_model->setOrder(order = LiveOrder(random.bounded(2)));
            break;
        case 3:
            m_model->setGroup(group = LiveGroup(random.bounded(3)));
            break;
        case 4:
            m_model->setSearch(search = random.bounded(3) ? QString() : u"n%1"_s.arg(random.bounded(5)));
            break;
        case 5:
            m_model->setTeams(teams = random.bounded(3) ? QStringList() : QStringList{u"T1"_s, u"T3"_s});
            break;
        case 6:
            m_model->setStates(states = random.bounded(3)
                    ? QVector<CoverState>()
                    : QVector<CoverState>{CoverState(random.bounded(10))});
            break;
        case 7:
            passTime(std::chrono::minutes(random.bounded(120)));
            break;
        case 8: {
            QVector<qint64> members;
            for (int i = random.bounded(10); i > 0; --i)
                members.append(1 + random.bounded(40));
            std::ranges::sort(members);
            members.erase(std::unique(members.begin(), members.end()), members.end());
            plan(1 + random.bounded(6), u"P%1"_s.arg(random.bounded(9)), {random.bounded(24), 0},
                30 + random.bounded(900), members);
            break;
        }
        default:
            for (int i = random.bounded(4) == 0 ? 12 : random.bounded(3); i >= 0; --i) {
                LiveShift& each = shift(1 + random.bounded(40), std::chrono::minutes(random.bounded(900)));
                each.state = ShiftState(random.bounded(4));
                each.certainty = Certainty(random.bounded(4));
                each.flags = random.bounded(9) == 0 ? LiveShift::EndFailed : 0;
                if (each.state == ShiftState::Ended)
                    each.end = each.start + std::chrono::minutes(random.bounded(1000));
            }
            put();
        }
        m_model->tick();
        m_times->look();
        LiveRowsModel fresh(*m_board, *m_clock);
        fresh.setPlan(m_plan.get());
        fresh.setFilter(filter);
        fresh.setOrder(order);
        fresh.setGroup(group);
        fresh.setTeams(teams);
        fresh.setStates(states);
        fresh.setSearch(search);
        QCOMPARE(m_model->rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row) {
            for (int role = LiveRowsModel::IsTeamRole; role <= LiveRowsModel::PlanStateRole; ++role)
                QCOMPARE(at(row, role), fresh.data(fresh.index(row), role));
            const WorkerId here = m_model->workerAt(row);
            QVERIFY(!here.isValid() || m_model->rowOf(here) == row);
        }
        QCOMPARE(m_model->shownCount(), fresh.shownCount());
        QCOMPARE(m_model->workerCount(), fresh.workerCount());
        QCOMPARE(m_model->disabledCount(), fresh.disabledCount());
        QCOMPARE(m_model->teamNames(), fresh.teamNames());
    }
    QVERIFY(reset.isEmpty());
}

COVERSHIFT_TEST_MAIN(tst_LiveRowsGroups)
#include "tst_liverowsgroups.moc"
