#include "plantestcase.h"

namespace covershift::items {

void PlanTestCase::init()
{
    LiveRowsTestCase::init();
    m_planBoard = std::make_unique<session::PlanBoard>(*m_board);
    m_times = std::make_unique<session::PlannedTimes>(*m_planBoard, *m_board, *m_clock);
    m_plan = std::make_unique<LivePlan>(*m_planBoard, *m_times, *m_clock);
    session::PlanState state;
    state.timeZone = QTimeZone::utc();
    session::PlanFeeder::put(*m_planBoard, state);
}

void PlanTestCase::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_plan.reset();
    m_times.reset();
    m_planBoard.reset();
    LiveRowsTestCase::cleanup();
}

void PlanTestCase::fill(const QStringList& names)
{
    QVector<std::pair<QString, QString>> people;
    for (const QString& name : names)
        people.append({name, QStringLiteral("T")});
    fillTeams(people);
}

void PlanTestCase::fillTeams(const QVector<std::pair<QString, QString>>& nameAndTeam)
{
    QVector<Worker> workers;
    for (const auto& [name, team] : nameAndTeam) {
        workers.append(worker(workers.size() + 1, name, team));
        workers.last().businessUserId = workers.size() * 10;
    }
    session::BoardFeeder::putWorkers(*m_board, workers);
    session::BoardFeeder::setLoaded(*m_board);
}

void PlanTestCase::plan(qint64 id, const QString& name, const QTime& start, int minutes,
    const QVector<qint64>& workers, PlanMode mode)
{
    ShiftTemplate one;
    one.id = TemplateId(id);
    one.mode = mode;
    TemplateContent content;
    content.name = name;
    content.startOffset = start.msecsSinceStartOfDay() / 60'000;
    content.duration = minutes;
    for (const qint64 worker : workers)
        content.members.append(BusinessUserId(worker * 10));
    one.revisions = {{std::nullopt, content}};
    session::PlanFeeder::putTemplate(*m_planBoard, one);
    m_times->look();
}

void PlanTestCase::setSwitches(const session::AutomaticSwitches& switches)
{
    session::PlanState state = session::PlanFeeder::state(*m_planBoard);
    state.automatic = switches;
    session::PlanFeeder::put(*m_planBoard, state);
    m_times->look();
}

void PlanTestCase::makePlannedModel()
{
    makeModel();
    m_model->setPlan(m_plan.get());
}

void PlanTestCase::passTime(milliseconds by)
{
    m_clock->advance(by);
    m_times->look();
    if (m_model)
        m_model->tick();
}

} // namespace covershift::items
