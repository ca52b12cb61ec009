#include "plantestcase.h"

#include <support/testmain.h>

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace covershift;
using namespace covershift::items;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using session::AutomaticSwitches;
using session::BoardFeeder;

Q_DECLARE_METATYPE(covershift::items::PlanState)

/// The plan beside the rows: who is as planned, who is not, in what order, and how it is said.
class tst_PlannedRows : public PlanTestCase
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAPlanNothingIsDifferent();
    void statesFollowTimeAndCover();
    void filtersShowWhatTheCountersCount();
    void worstFirstBeginsWithWhoIsNotCovered();
    void planThatGoesTakesItsStatesAlong();
    void wordsOfPlannedTime_data();
    void wordsOfPlannedTime();
    void statesAreSaid();
    void nextOfAllIsTheEarliestAndCounts();
    void clocksThatDifferStopIt();
    void drawingIsToldOfWhereItIsAnother();
    void whatIsHiddenIsCounted();

private:
    [[nodiscard]] PlanState stateOf(qint64 worker) const
    {
        return PlanState(at(m_model->rowOf(WorkerId(worker)), LiveRowsModel::PlanStateRole).toInt());
    }
};

void tst_PlannedRows::withoutAPlanNothingIsDifferent()
{
    fill({u"Ana"_s, u"Bo"_s});
    shift(1, 1h);
    put();
    makeModel();
    QCOMPARE(m_model->plan(), nullptr);
    QCOMPARE(stateOf(1), PlanState::None);
    const QStringList before = titles();
    QSignalSpy changed(m_model.get(), &LiveRowsModel::dataChanged);
    m_model->setPlan(m_plan.get());
    m_times->look();
    QVERIFY(!m_plan->hasPlan());
    QCOMPARE(titles(), before);
    QVERIFY(changed.isEmpty());
    QVERIFY(m_model->roleNames().contains(LiveRowsModel::PlanStateRole));
}

void tst_PlannedRows::statesFollowTimeAndCover()
{
    fill({u"Ana"_s, u"Bo"_s});
    plan(1, u"Late"_s, {14, 0}, 120, {1, 2});
    makePlannedModel();
    QVERIFY(m_plan->hasPlan());
    QCOMPARE(stateOf(1), PlanState::None);
    passTime(59min + 59s + 999ms);
    QCOMPARE(stateOf(1), PlanState::None);
    passTime(1ms);
    QCOMPARE(stateOf(1), PlanState::NotCovered);
    QCOMPARE(stateOf(2), PlanState::NotCovered);

    shift(1, 0s);
    put();
    QCOMPARE(stateOf(1), PlanState::AsPlanned);
    QCOMPARE(stateOf(2), PlanState::NotCovered);
    m_times->look();
    passTime(2h - 1ms);
    QCOMPARE(stateOf(1), PlanState::AsPlanned);
    passTime(1ms);
    QCOMPARE(stateOf(1), PlanState::PastPlan);
    QCOMPARE(stateOf(2), PlanState::None);

    LiveShift ended = m_board->shiftsOf(WorkerId(1))[0];
    ended.state = ShiftState::Ended;
    ended.end = m_clock->now();
    BoardFeeder::putShifts(*m_board, {ended}, m_clock->now());
    QCOMPARE(stateOf(1), PlanState::None);
}

void tst_PlannedRows::filtersShowWhatTheCountersCount()
{
    QStringList names;
    for (int i = 1; i <= 60; ++i)
        names.append(u"w%1"_s.arg(i));
    fill(names);
    QRandomGenerator random(3);
    QVector<qint64> early;
    QVector<qint64> now;
    for (int i = 1; i <= 60; ++i) {
        if (random.bounded(2))
            early.append(i);
        if (random.bounded(3) == 0)
            now.append(i);
        if (random.bounded(2)) {
            LiveShift& each = shift(i, std::chrono::minutes(random.bounded(200)));
            each.state = ShiftState(random.bounded(3));
            each.certainty = each.state == ShiftState::Pending
                ? (random.bounded(2) ? Certainty::Queued : Certainty::Uncertain)
                : Certainty::Accepted;
        }
    }
    put();
    plan(1, u"Early"_s, {8, 0}, 240, early);
    plan(2, u"Now"_s, {12, 30}, 240, now);
    makePlannedModel();
    m_times->look();
    const auto shown = [this](LiveFilter filter) {
        m_model->setFilter(filter);
        return m_model->shownCount();
    };
    const session::PlanCounters counters = m_plan->counters();
    QVERIFY(counters.coveredAsPlanned > 0 && counters.plannedNotCovered > 0 && counters.coveredPastPlan > 0);
    QCOMPARE(shown(LiveFilter::CoveredAsPlanned), counters.coveredAsPlanned);
    QCOMPARE(shown(LiveFilter::PlannedNotCovered), counters.plannedNotCovered);
    QCOMPARE(shown(LiveFilter::CoveredPastPlan), counters.coveredPastPlan);
    QCOMPARE(shown(LiveFilter::All), 60);
}

void tst_PlannedRows::worstFirstBeginsWithWhoIsNotCovered()
{
    fill({u"covered"_s, u"past since 12:00"_s, u"missing since 12:30"_s, u"end failed"_s,
        u"missing since 10:00"_s, u"off"_s, u"past since 11:00"_s, u"as planned, over 12 h"_s});
    plan(1, u"A"_s, {10, 0}, 300, {5, 8});
    plan(2, u"B"_s, {12, 30}, 60, {3});
    plan(3, u"C"_s, {8, 0}, 180, {7});
    plan(4, u"D"_s, {8, 0}, 240, {2});
    shift(1, 1h);
    shift(2, 5h);
    shift(4, 1h).flags = LiveShift::EndFailed;
    shift(7, 3h);
    shift(8, 13h);
    put();
    makePlannedModel();
    m_times->look();
    QCOMPARE(titles().mid(1),
        QStringList({u"missing since 10:00"_s, u"missing since 12:30"_s, u"past since 11:00"_s,
            u"past since 12:00"_s, u"end failed"_s, u"as planned, over 12 h"_s, u"covered"_s, u"off"_s}));
    m_model->setOrder(LiveOrder::ByName);
    QCOMPARE(titles().at(1), u"as planned, over 12 h"_s);
}

void tst_PlannedRows::planThatGoesTakesItsStatesAlong()
{
    fill({u"Ana"_s, u"Bo"_s});
    plan(1, u"Day"_s, {9, 0}, 480, {2});
    makePlannedModel();
    m_model->setFilter(LiveFilter::PlannedNotCovered);
    QCOMPARE(titles().mid(1), QStringList{u"Bo"_s});
    plan(1, u"Day"_s, {9, 0}, 480, {});
    QVERIFY(!m_plan->hasPlan());
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setFilter(LiveFilter::All);
    QCOMPARE(stateOf(2), PlanState::None);
    plan(1, u"Day"_s, {9, 0}, 480, {2});
    QCOMPARE(stateOf(2), PlanState::NotCovered);
    m_model->setPlan(nullptr);
    QCOMPARE(stateOf(2), PlanState::None);
}

void tst_PlannedRows::wordsOfPlannedTime_data()
{
    QTest::addColumn<AutomaticSwitches>("switches");
    QTest::addColumn<PlanMode>("mode");
    QTest::addColumn<QString>("text");
    const QString planned = u"Planned 14:00–22:00 “Late”."_s;
    QTest::newRow("suggested") << AutomaticSwitches{true, false, {}} << PlanMode::Suggest << planned;
    QTest::newRow("automatic") << AutomaticSwitches{true, false, {}} << PlanMode::Automatic
                               << planned + u"\nLogs in by itself at 14:00"_s;
    QTest::newRow("off") << AutomaticSwitches{false, false, {}} << PlanMode::Automatic
                         << planned + u"\nThe template is automatic, but automatic mode is off."_s;
    QTest::newRow("held for all") << AutomaticSwitches{true, true, {}} << PlanMode::Automatic
                                  << planned + u"\nAutomatic mode is held: nothing happens by itself."_s;
    QTest::newRow("held for the worker")
        << AutomaticSwitches{true, false, {WorkerId(1)}} << PlanMode::Automatic
        << planned + u"\nAutomatic mode is held for this worker: nothing happens by itself."_s;
    QTest::newRow("held for another") << AutomaticSwitches{true, false, {WorkerId(2)}} << PlanMode::Automatic
                                      << planned + u"\nLogs in by itself at 14:00"_s;
}

void tst_PlannedRows::wordsOfPlannedTime()
{
    QFETCH(const AutomaticSwitches, switches);
    QFETCH(const PlanMode, mode);
    QFETCH(const QString, text);
    fill({u"Ana"_s, u"Bo"_s});
    plan(1, u"Late"_s, {14, 0}, 480, {1}, mode);
    setSwitches(switches);
    const Interval today{m_clock->now() + 1h, m_clock->now() + 9h};
    const auto planned = std::ranges::find(m_plan->of(id(1)), today, &PlannedTime::time);
    QVERIFY(planned != m_plan->of(id(1)).end());
    QCOMPARE(m_plan->sentences(id(1), *planned), text);
    QCOMPARE(m_plan->announced(id(1)).has_value(), text.contains(u"Logs in by itself"_s));
}

void tst_PlannedRows::statesAreSaid()
{
    fill({u"Ana"_s, u"Bo"_s});
    plan(1, u"Noon"_s, {12, 0}, 120, {1});
    plan(2, u"Early"_s, {8, 0}, 180, {2});
    m_times->look();
    QCOMPARE(m_plan->stateText(id(1), PlanState::NotCovered), u"Planned since 12:00, not covered"_s);
    QCOMPARE(m_plan->stateText(id(1), PlanState::AsPlanned), QString());
    shift(2, 4h);
    put();
    m_times->look();
    QCOMPARE(m_plan->stateText(id(2), PlanState::PastPlan), u"Covered past the plan, which ended at 11:00"_s);
    QCOMPARE(m_plan->nameOf(TemplateId(2)), u"Early"_s);
    QCOMPARE(m_plan->nameOf(TemplateId(9)), QString());
}

void tst_PlannedRows::nextOfAllIsTheEarliestAndCounts()
{
    fill({u"Ana"_s, u"Bo"_s, u"Cy"_s, u"Di"_s});
    plan(1, u"Late"_s, {14, 0}, 480, {1, 2}, PlanMode::Automatic);
    plan(2, u"Later"_s, {15, 0}, 480, {3}, PlanMode::Automatic);
    plan(3, u"By hand"_s, {13, 30}, 480, {4});
    QVERIFY(!m_plan->next());
    setSwitches({true, false, {}});
    auto next = m_plan->next();
    QVERIFY(next);
    QVERIFY(next->what.isLogin);
    QCOMPARE(next->what.at, m_clock->now() + 1h);
    QCOMPARE(next->workers, 2);
    setSwitches({true, false, {WorkerId(1), WorkerId(2)}});
    next = m_plan->next();
    QCOMPARE(next->what.at, m_clock->now() + 2h);
    QCOMPARE(next->workers, 1);
    setSwitches({true, true, {}});
    QVERIFY(!m_plan->next());
}

void tst_PlannedRows::clocksThatDifferStopIt()
{
    fill({u"Ana"_s});
    plan(1, u"Late"_s, {14, 0}, 480, {1}, PlanMode::Automatic);
    setSwitches({true, false, {}});
    QVERIFY(m_plan->announced(id(1)));
    QSignalSpy changed(m_plan.get(), &LivePlan::changed);
    m_plan->setClocksDiffer(true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_plan->automaticWay(), AutomaticWay::ClocksDiffer);
    QVERIFY(!m_plan->announced(id(1)));
    QVERIFY(!m_plan->next());
    m_plan->setClocksDiffer(true);
    QCOMPARE(changed.count(), 1);
    m_plan->setClocksDiffer(false);
    QVERIFY(m_plan->next());
}

void tst_PlannedRows::drawingIsToldOfWhereItIsAnother()
{
    fill({u"Ana"_s, u"Bo"_s});
    plan(1, u"Late"_s, {14, 0}, 480, {1, 2}, PlanMode::Automatic);
    QSignalSpy drawing(m_plan.get(), &LivePlan::drawingChanged);
    QSignalSpy logins(m_plan.get(), &LivePlan::announcedLoginsChanged);
    const auto announcedAnew = [&logins] {
        QVector<WorkerId> workers;
        for (const auto& told : static_cast<const QList<QList<QVariant>>&>(logins))
            workers += told.constFirst().value<QVector<WorkerId>>();
        logins.clear();
        return workers;
    };
    setSwitches({true, false, {}});
    QVERIFY(drawing.count() > 0);
    QCOMPARE(announcedAnew().size(), 2);

    // A login: nothing that was drawn of the plan is another but for who is not logged in any more.
    drawing.clear();
    shift(1, 5min);
    put();
    m_times->look();
    QCOMPARE(announcedAnew(), QVector<WorkerId>{id(1)});
    m_times->look();
    QVERIFY(announcedAnew().isEmpty());
    QCOMPARE(drawing.count(), 0);

    plan(1, u"Late"_s, {15, 0}, 480, {1, 2}, PlanMode::Automatic);
    QVERIFY(drawing.count() > 0);
    QCOMPARE(announcedAnew(), QVector<WorkerId>{id(2)});
    drawing.clear();
    m_plan->setClocksDiffer(true);
    QCOMPARE(drawing.count(), 1);
}

void tst_PlannedRows::whatIsHiddenIsCounted()
{
    fill({u"Ana"_s, u"Bo"_s, u"Cy"_s});
    plan(1, u"Day"_s, {9, 0}, 480, {2});
    makePlannedModel();
    m_model->setFilter(LiveFilter::PlannedNotCovered);
    QCOMPARE(m_model->shownCount(), 1);
    QCOMPARE(m_model->workerCount(), 3);
    Worker gone = worker(3, u"Cy"_s, u"T"_s);
    gone.archived = true;
    BoardFeeder::putWorkers(*m_board, {gone});
    QCOMPARE(m_model->workerCount(), 2);
}

COVERSHIFT_TEST_MAIN(tst_PlannedRows)
#include "tst_plannedrows.moc"
