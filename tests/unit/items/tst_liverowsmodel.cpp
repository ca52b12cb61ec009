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

/// Which rows there are, in what order, and what each says.
class tst_LiveRowsModel : public LiveRowsTestCase
{
    Q_OBJECT
private Q_SLOTS:
    void isEmptyWithoutWorkers();
    void showsWhatTheBoardHeldBefore();
    void teamsAreByNameAndThoseOfNoTeamLast();
    void rowsOfAWorkerAnswerTheirRoles();
    void teamsAnswerTheirRoles();
    void subtitleIsWhatTheConnectionSends();
    void worstFirst();
    void byName();
    void productIsToldAndFiltered();
    void filters_data();
    void filters();
    void countersAreTheFilters();
    void searchLooksInNamesAndIdentifiers_data();
    void searchLooksInNamesAndIdentifiers();
    void archivedWorkerIsShownWhileCovered();
};

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
        u"end failed"_s, u"covered 3 h"_s, u"off A"_s, u"late"_s, u"stuck"_s, u"dated back"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        workers.append(worker(i + 1, names.at(i), u"T"_s));
    BoardFeeder::putWorkers(*m_board, workers);
    shift(2, 1h);
    shift(3, 10min).certainty = Certainty::Queued;
    m_pending.last().state = ShiftState::Pending;
    shift(9, 31min).certainty = Certainty::Queued;
    m_pending.last().state = ShiftState::Pending;
    shift(11, 2h).certainty = Certainty::Queued;
    m_pending.last().state = ShiftState::Pending;
    m_pending.last().flags = LiveShift::Backdated;
    shift(10, 5min).flags = LiveShift::CannotBeEnded;
    shift(4, 1h).certainty = Certainty::Uncertain;
    m_pending.last().state = ShiftState::Pending;
    shift(5, 12h + 1s);
    shift(6, 1h).flags = LiveShift::EndFailed;
    shift(7, 3h);
    put();
    makeModel();
    QCOMPARE(titles(),
        QStringList({u"T"_s, u"end failed"_s, u"over 12 h"_s, u"uncertain"_s, u"stuck"_s, u"late"_s,
            u"dated back"_s, u"pending"_s, u"covered 3 h"_s, u"covered 1 h"_s, u"off A"_s, u"off B"_s}));
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

void tst_LiveRowsModel::productIsToldAndFiltered()
{
    Worker gone = worker(3, u"Cy"_s, u"T"_s);
    gone.archived = true;
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana"_s, u"T"_s), worker(2, u"Bo"_s, u"T"_s), gone});
    makeModel();
    const auto productOf = [this](qint64 id) {
        return Product(at(m_model->rowOf(WorkerId(id)), LiveRowsModel::ProductRole).toInt());
    };
    QCOMPARE(productOf(1), Product::Unknown);
    QCOMPARE(m_model->disabledCount(), 0);
    QSignalSpy changed(m_model.get(), &LiveRowsModel::dataChanged);
    CoverStatus status;
    status.worker = WorkerId(2);
    status.product = Product::Disabled;
    status.checkedAt = m_clock->now();
    CoverStatus ofGone = status;
    ofGone.worker = WorkerId(3);
    BoardFeeder::putCoverStatuses(*m_board, {status, ofGone});
    QCOMPARE(productOf(2), Product::Disabled);
    QVERIFY(at(m_model->rowOf(WorkerId(2)), LiveRowsModel::CheckedRole).toBool());
    QVERIFY(!at(m_model->rowOf(WorkerId(1)), LiveRowsModel::CheckedRole).toBool());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), m_model->rowOf(WorkerId(2)));
    QCOMPARE(m_model->disabledCount(), 1);
    m_model->setFilter(LiveFilter::CoverDisabled);
    QCOMPARE(titles(), QStringList({u"T"_s, u"Bo"_s}));
    status.product = Product::Enabled;
    BoardFeeder::putCoverStatuses(*m_board, {status});
    QCOMPARE(m_model->rowCount(), 0);
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

COVERSHIFT_TEST_MAIN(tst_LiveRowsModel)
#include "tst_liverowsmodel.moc"
