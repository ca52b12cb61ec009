#include "boardfeeder.h"
#include "planfeeder.h"

#include <items/matchesmodel.h>
#include <items/teamsmodel.h>
#include <items/templateimportmodel.h>
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

Worker worker(qint64 id, const QString& name, std::optional<qint64> user, const QString& email = {})
{
    Worker worker;
    worker.id = WorkerId(id);
    worker.name = name;
    worker.businessUserId = user;
    worker.email = email;
    return worker;
}

} // namespace

/// The tables of teams, of matches, and of a file of shift templates.
class tst_PlanModels : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void teamsSayWhoHasNoWorker();
    void teamsCountWhatIsInThePlan();
    void renamedTeamIsToldAlone();
    void matchesSayHow();
    void confirmedMatchIsSettledAtOnce();
    void importShowsWhatItPlans();
    void importShowsWhatIsWrong();

private:
    std::unique_ptr<Board> m_board;
    std::unique_ptr<PlanBoard> m_plan;
    PlanState m_state;
};

void tst_PlanModels::init()
{
    TestCase::init();
    m_board = std::make_unique<Board>();
    m_plan = std::make_unique<PlanBoard>(*m_board);
    BoardFeeder::putWorkers(*m_board,
        {worker(1, u"Ana Sousa"_s, 10), worker(2, u"Bo Chen"_s, {}, u"bo@example.org"_s),
            worker(3, u"Cem Ay"_s, {})});
    m_state = {};
    m_state.timeZone = QTimeZone("Europe/Madrid");
    m_state.users = {{BusinessUserId(10), u"Ana"_s, u"Sousa"_s, {}},
        {BusinessUserId(20), u"Robert"_s, u"Chen"_s, u"BO@example.org"_s},
        {BusinessUserId(30), u"Cem"_s, u"Ay"_s, {}}, {BusinessUserId(40), u"Eve"_s, u"Outside"_s, {}}};
    Team north;
    north.id = TeamId(1);
    north.name = u"North"_s;
    north.members = {BusinessUserId(10), BusinessUserId(40)};
    north.leader = BusinessUserId(10);
    Team south;
    south.id = TeamId(2);
    south.name = u"South"_s;
    south.timeZone = "Asia/Kathmandu";
    m_state.teams = {north, south};
    PlanFeeder::put(*m_plan, m_state);
}

void tst_PlanModels::cleanup()
{
    m_plan.reset();
    m_board.reset();
}

void tst_PlanModels::teamsSayWhoHasNoWorker()
{
    TeamsModel model(*m_plan);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, TeamsModel::MembersColumn), u"2, 1 without a worker"_s);
    QCOMPARE(text(1, TeamsModel::MembersColumn), u"nobody"_s);
    QCOMPARE(text(0, TeamsModel::ZoneColumn), u"Europe/Madrid (the organisation's)"_s);
    QCOMPARE(text(1, TeamsModel::ZoneColumn), u"Asia/Kathmandu"_s);
    QCOMPARE(text(0, TeamsModel::LeaderColumn), u"Ana Sousa"_s);
    QCOMPARE(model.index(0, TeamsModel::MembersColumn).data(Qt::ToolTipRole).toString(),
        u"Ana Sousa\nEve Outside (no worker)"_s);
}

void tst_PlanModels::teamsCountWhatIsInThePlan()
{
    ShiftTemplate one;
    one.id = TemplateId(1);
    TemplateContent content;
    content.team = TeamId(1);
    one.revisions = {{std::nullopt, content}};
    ShiftTemplate past = one;
    past.id = TemplateId(2);
    past.state = TemplateState::Archived;
    m_state.templates = {one, past};
    PlanFeeder::put(*m_plan, m_state);
    const TeamsModel model(*m_plan);
    QCOMPARE(model.index(0, TeamsModel::TemplatesColumn).data().toString(), u"1"_s);
    QCOMPARE(model.index(1, TeamsModel::TemplatesColumn).data().toString(), u"0"_s);
}

void tst_PlanModels::renamedTeamIsToldAlone()
{
    TeamsModel model(*m_plan);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    m_state.teams[1].name = u"Far south"_s;
    PlanFeeder::put(*m_plan, m_state);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QVERIFY(inserted.isEmpty());
}

void tst_PlanModels::matchesSayHow()
{
    MatchesModel model(*m_plan, *m_board);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, MatchesModel::ByColumn), u"Matched"_s);
    QCOMPARE(text(1, MatchesModel::ByColumn), u"Proposed: same e-mail"_s);
    QCOMPARE(text(1, MatchesModel::WorkerColumn), u"Bo Chen"_s);
    QCOMPARE(text(2, MatchesModel::ByColumn), u"Proposed: same name"_s);
    QCOMPARE(text(3, MatchesModel::ByColumn), u"No worker"_s);
    QCOMPARE(text(3, MatchesModel::WorkerColumn), u"nobody"_s);
    QCOMPARE(model.proposals().size(), 2);
    QCOMPARE(model.count(MatchState::Settled), 1);
    QCOMPARE(model.count(MatchState::Nobody), 1);
}

void tst_PlanModels::confirmedMatchIsSettledAtOnce()
{
    MatchesModel model(*m_plan, *m_board);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    BoardFeeder::putWorkers(*m_board, {worker(3, u"Cem Ay"_s, 30)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(2, MatchesModel::ByColumn).data().toString(), u"Matched"_s);
    QCOMPARE(model.proposals().size(), 1);
}

void tst_PlanModels::importShowsWhatItPlans()
{
    session::TemplateImportPlan plan;
    TemplateContent night;
    night.name = u"Night"_s;
    night.team = TeamId(1);
    night.startOffset = 22 * 60;
    night.duration = 480;
    night.members = {BusinessUserId(10)};
    plan.templates = {night};
    TemplateImportModel model(plan, *m_plan);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, TemplateImportModel::DetailColumn).data().toString(),
        u"22:00–06:00, next day; always; team North"_s);
    QCOMPARE(model.index(0, TemplateImportModel::MembersColumn).data().toString(), u"1"_s);
    QVERIFY(!model.index(0, 0).data(TemplateImportModel::WrongRole).toBool());
}

void tst_PlanModels::importShowsWhatIsWrong()
{
    session::TemplateImportPlan plan;
    plan.errors = {{2, u"Wrong"_s, TemplateField::Duration, session::TemplateImportReason::OutOfRange},
        {0, {}, std::nullopt, session::TemplateImportReason::NoShifts}};
    const TemplateImportModel model(plan, *m_plan);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, TemplateImportModel::ItemColumn).data().toString(), u"2"_s);
    QVERIFY(model.index(0, TemplateImportModel::DetailColumn).data().toString().startsWith(u"Duration"_s));
    QVERIFY(model.index(1, TemplateImportModel::ItemColumn).data().toString().isEmpty());
    QVERIFY(model.index(1, 0).data(TemplateImportModel::WrongRole).toBool());
}

COVERSHIFT_TEST_MAIN(tst_PlanModels)
#include "tst_planmodels.moc"
