#include "boardfeeder.h"
#include "planfeeder.h"

#include <items/templatesfilter.h>
#include <items/templatesmodel.h>
#include <session/board.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace covershift;
using namespace covershift::items;
using namespace Qt::Literals::StringLiterals;
using session::Board;
using session::BoardFeeder;
using session::PlanBoard;
using session::PlanFeeder;
using session::PlanState;

namespace {

Worker worker(qint64 id, const QString& name, qint64 user)
{
    Worker worker;
    worker.id = WorkerId(id);
    worker.name = name;
    worker.businessUserId = user;
    return worker;
}

ShiftTemplate shiftTemplate(qint64 id, const QString& name, int start, int duration,
    TemplateState state = TemplateState::Draft, qint64 team = 0, const QVector<qint64>& members = {})
{
    ShiftTemplate made;
    made.id = TemplateId(id);
    TemplateContent content;
    content.name = name;
    content.startOffset = start;
    content.duration = duration;
    content.team = TeamId(team);
    for (const qint64 member : members)
        content.members.append(BusinessUserId(member));
    made.revisions = {{std::nullopt, content}};
    made.state = state;
    return made;
}

Team team(qint64 id, const QString& name)
{
    Team made;
    made.id = TeamId(id);
    made.name = name;
    return made;
}

} // namespace

/// The table of shift templates: what it shows, what it tells, sorts and leaves out.
class tst_TemplatesModel : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void columnsSayWhatIsPlanned();
    void hoursSayTheNextDay_data();
    void hoursSayTheNextDay();
    void withoutMembersItPlansNobody();
    void membersWithoutAWorkerAreNamed();
    void changeOfOneIsToldOfOne();
    void templatesComeAndGoByRow();
    void renamedTeamIsToldOfItsTemplates();
    void searchFindsNameTeamAndMember_data();
    void searchFindsNameTeamAndMember();
    void pastOnesAreShownOnDemand();
    void teamAndStateNarrow();
    void needsComeFirstByState();
    void equalRowsStandByName();

private:
    void put(const QVector<ShiftTemplate>& templates);
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList shown() const;

    PlanState m_state;
    std::unique_ptr<Board> m_board;
    std::unique_ptr<PlanBoard> m_plan;
    std::unique_ptr<TemplatesModel> m_model;
    std::unique_ptr<TemplatesFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_TemplatesModel::init()
{
    TestCase::init();
    m_state = {};
    m_state.teams = {team(1, u"North"_s), team(2, u"South"_s)};
    m_state.users = {{BusinessUserId(10), u"Ana"_s, u"Sousa"_s, {}},
        {BusinessUserId(20), u"Bo"_s, u"Chen"_s, {}}, {BusinessUserId(30), u"Eve"_s, u"Outside"_s, {}}};
    m_board = std::make_unique<Board>();
    BoardFeeder::putWorkers(*m_board, {worker(1, u"Ana Sousa"_s, 10), worker(2, u"Bo Chen"_s, 20)});
    m_plan = std::make_unique<PlanBoard>(*m_board);
    m_model = std::make_unique<TemplatesModel>(*m_plan);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_filter = std::make_unique<TemplatesFilter>();
    m_filter->setSourceModel(m_model.get());
    m_filter->sort(TemplatesModel::NameColumn);
}

void tst_TemplatesModel::cleanup()
{
    m_filter.reset();
    m_tester.reset();
    m_model.reset();
    m_plan.reset();
    m_board.reset();
}

void tst_TemplatesModel::put(const QVector<ShiftTemplate>& templates)
{
    m_state.templates = templates;
    PlanFeeder::put(*m_plan, m_state);
}

QStringList tst_TemplatesModel::shown() const
{
    QStringList names;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        names.append(m_filter->index(row, TemplatesModel::NameColumn).data().toString());
    return names;
}

void tst_TemplatesModel::columnsSayWhatIsPlanned()
{
    ShiftTemplate one = shiftTemplate(1, u"Early"_s, 8 * 60, 450, TemplateState::Changed, 1, {10, 20});
    one.revisions.last().content.firstDay = QDate(2026, 11, 21);
    one.revisions.last().content.lastDay = QDate(2026, 12, 6);
    one.revisions.last().content.weekdays = 0b0011111;
    one.mode = PlanMode::Automatic;
    put({one});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0, TemplatesModel::NameColumn), u"Early"_s);
    QCOMPARE(text(0, TemplatesModel::TeamColumn), u"North"_s);
    QCOMPARE(text(0, TemplatesModel::HoursColumn), u"08:00–15:30"_s);
    QCOMPARE(text(0, TemplatesModel::DurationColumn), u"7:30"_s);
    QCOMPARE(text(0, TemplatesModel::ValidityColumn), u"21 Nov 2026 – 6 Dec 2026"_s);
    QCOMPARE(text(0, TemplatesModel::WeekdaysColumn), u"Mon–Fri"_s);
    QCOMPARE(text(0, TemplatesModel::MembersColumn), u"2"_s);
    QCOMPARE(text(0, TemplatesModel::ModeColumn), u"Automatic"_s);
    QCOMPARE(text(0, TemplatesModel::StateColumn), u"Changed since pushed"_s);
    QCOMPARE(m_model->index(0, 0).data(TemplatesModel::StateRole).toInt(), int(TemplateState::Changed));
    QCOMPARE(m_model->index(0, TemplatesModel::MembersColumn).data(Qt::ToolTipRole).toString(),
        u"Ana Sousa\nBo Chen"_s);
    for (int column = 0; column < TemplatesModel::ColumnCount; ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void tst_TemplatesModel::hoursSayTheNextDay_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("duration");
    QTest::addColumn<QString>("said");
    QTest::newRow("within a day") << 480 << 60 << u"08:00–09:00"_s;
    QTest::newRow("until midnight is this day") << 1380 << 60 << u"23:00–00:00"_s;
    QTest::newRow("a minute past midnight") << 1380 << 61 << u"23:00–00:01, next day"_s;
    QTest::newRow("over midnight") << 1320 << 480 << u"22:00–06:00, next day"_s;
    QTest::newRow("a whole day from midnight") << 0 << 1440 << u"00:00–00:00"_s;
    QTest::newRow("the longest from the last minute") << 1439 << 1440 << u"23:59–23:59, next day"_s;
}

void tst_TemplatesModel::hoursSayTheNextDay()
{
    QFETCH(int, start);
    QFETCH(int, duration);
    put({shiftTemplate(1, u"Night"_s, start, duration)});
    QTEST(text(0, TemplatesModel::HoursColumn), "said");
}

void tst_TemplatesModel::withoutMembersItPlansNobody()
{
    put({shiftTemplate(1, u"Early"_s, 480, 60),
        shiftTemplate(2, u"Late"_s, 480, 60, TemplateState::Draft, 0, {10})});
    QCOMPARE(text(0, TemplatesModel::MembersColumn), u"plans nobody"_s);
    QVERIFY(m_model->index(0, 0).data(TemplatesModel::PlansNobodyRole).toBool());
    QCOMPARE(text(1, TemplatesModel::MembersColumn), u"1"_s);
    QVERIFY(!m_model->index(1, 0).data(TemplatesModel::PlansNobodyRole).toBool());
}

void tst_TemplatesModel::membersWithoutAWorkerAreNamed()
{
    put({shiftTemplate(1, u"Early"_s, 480, 60, TemplateState::Draft, 0, {30, 99})});
    QCOMPARE(m_model->index(0, 0).data(TemplatesModel::MemberNamesRole).toString(),
        u"Eve Outside\nViviot member 99"_s);
}

void tst_TemplatesModel::changeOfOneIsToldOfOne()
{
    const ShiftTemplate early = shiftTemplate(1, u"Early"_s, 480, 60);
    ShiftTemplate late = shiftTemplate(2, u"Late"_s, 840, 60);
    put({early, late, shiftTemplate(3, u"Night"_s, 1320, 60)});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    late.state = TemplateState::Queued;
    put({early, late, shiftTemplate(3, u"Night"_s, 1320, 60)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
    QCOMPARE(inserted.size() + removed.size(), 0);
    QCOMPARE(text(1, TemplatesModel::StateColumn), u"Queued"_s);
}

void tst_TemplatesModel::templatesComeAndGoByRow()
{
    put({shiftTemplate(2, u"Early"_s, 480, 60), shiftTemplate(5, u"Late"_s, 840, 60)});
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    put({shiftTemplate(1, u"First"_s, 0, 60), shiftTemplate(5, u"Late"_s, 840, 60),
        shiftTemplate(7, u"Last"_s, 0, 60)});
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(removed.size(), 1);
    QVERIFY(reset.isEmpty());
    QCOMPARE(text(0, 0) + text(1, 0) + text(2, 0), u"FirstLateLast"_s);
    QCOMPARE(m_model->rowOf(TemplateId(5)), 1);
    QCOMPARE(m_model->rowOf(TemplateId(2)), -1);
    put({});
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_TemplatesModel::renamedTeamIsToldOfItsTemplates()
{
    put({shiftTemplate(1, u"Early"_s, 480, 60, TemplateState::Draft, 1),
        shiftTemplate(2, u"Late"_s, 840, 60, TemplateState::Draft, 2)});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_state.teams[1].name = u"Far south"_s;
    PlanFeeder::put(*m_plan, m_state);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(1, TemplatesModel::TeamColumn), u"Far south"_s);
}

void tst_TemplatesModel::searchFindsNameTeamAndMember_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing is asked for") << QString() << QStringList{u"Early"_s, u"Late"_s, u"Night"_s};
    QTest::newRow("a name in any case") << u"eAr"_s << QStringList{u"Early"_s};
    QTest::newRow("a team") << u"south"_s << QStringList{u"Late"_s, u"Night"_s};
    QTest::newRow("a member") << u"chen"_s << QStringList{u"Night"_s};
    QTest::newRow("no state and no time") << u"Draft"_s << QStringList{};
    QTest::newRow("members are no one word") << u"SousaBo"_s << QStringList{};
}

void tst_TemplatesModel::searchFindsNameTeamAndMember()
{
    QFETCH(QString, search);
    put({shiftTemplate(1, u"Early"_s, 480, 60, TemplateState::Draft, 1, {10}),
        shiftTemplate(2, u"Late"_s, 840, 60, TemplateState::Draft, 2),
        shiftTemplate(3, u"Night"_s, 1320, 60, TemplateState::Draft, 2, {10, 20})});
    m_filter->setSearch(search);
    QTEST(shown(), "found");
}

void tst_TemplatesModel::pastOnesAreShownOnDemand()
{
    put({shiftTemplate(1, u"Early"_s, 480, 60, TemplateState::Archived),
        shiftTemplate(2, u"Late"_s, 840, 60, TemplateState::Synced),
        shiftTemplate(3, u"Night"_s, 1320, 60, TemplateState::Superseded)});
    QCOMPARE(shown(), QStringList{u"Late"_s});
    m_filter->setPastShown(true);
    QCOMPARE(shown(), (QStringList{u"Early"_s, u"Late"_s, u"Night"_s}));
    m_filter->setPastShown(false);
    m_filter->setState(TemplateState::Archived);
    QCOMPARE(shown(), QStringList{u"Early"_s});
}

void tst_TemplatesModel::teamAndStateNarrow()
{
    put({shiftTemplate(1, u"Early"_s, 480, 60, TemplateState::Draft, 1),
        shiftTemplate(2, u"Late"_s, 840, 60, TemplateState::Synced, 1),
        shiftTemplate(3, u"Night"_s, 1320, 60, TemplateState::Draft)});
    QVERIFY(!m_filter->isNarrowed());
    m_filter->setTeam(TeamId(1));
    QCOMPARE(shown(), (QStringList{u"Early"_s, u"Late"_s}));
    m_filter->setState(TemplateState::Draft);
    QCOMPARE(shown(), QStringList{u"Early"_s});
    m_filter->setTeam(TeamId());
    QCOMPARE(shown(), QStringList{u"Night"_s});
    QVERIFY(m_filter->isNarrowed());
}

void tst_TemplatesModel::needsComeFirstByState()
{
    put({shiftTemplate(1, u"A"_s, 480, 60, TemplateState::Synced),
        shiftTemplate(2, u"B"_s, 480, 60, TemplateState::Rejected),
        shiftTemplate(3, u"C"_s, 480, 60, TemplateState::Changed)});
    m_filter->sort(TemplatesModel::StateColumn);
    QCOMPARE(shown(), (QStringList{u"B"_s, u"C"_s, u"A"_s}));
}

void tst_TemplatesModel::equalRowsStandByName()
{
    put({shiftTemplate(1, u"Night"_s, 1320, 60), shiftTemplate(2, u"Early"_s, 480, 60),
        shiftTemplate(3, u"Early"_s, 360, 60)});
    m_filter->sort(TemplatesModel::DurationColumn);
    QCOMPARE(shown(), (QStringList{u"Early"_s, u"Early"_s, u"Night"_s}));
    QCOMPARE(m_filter->index(0, TemplatesModel::HoursColumn).data().toString(), u"06:00–07:00"_s);
    QCOMPARE(m_filter->index(1, TemplatesModel::HoursColumn).data().toString(), u"08:00–09:00"_s);
}

COVERSHIFT_TEST_MAIN(tst_TemplatesModel)
#include "tst_templatesmodel.moc"
