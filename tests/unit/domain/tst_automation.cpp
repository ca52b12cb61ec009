#include <domain/automation.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant Eight = instantFromMs(1'795'248'000'000);

/// Planned from eight to twelve, not in.
WorkerPlan courier(PlanMode mode = PlanMode::Automatic)
{
    WorkerPlan plan;
    plan.worker = WorkerId(1);
    plan.planned = {{{Eight, Eight + 4h}, TemplateId(3), mode}};
    return plan;
}

/// `in`, `out`, or empty.
QString word(const DueList& due)
{
    if (due.toLogIn.contains(WorkerId(1)))
        return u"in"_s;
    return due.toLogOut.contains(WorkerId(1)) ? u"out"_s : QString();
}

constexpr AutomaticSettings Enabled{true, false, milliseconds(0)};

} // namespace

class tst_automation final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void due_data();
    void due();
    void automatic_data();
    void automatic();
    void switches_data();
    void switches();
    void nextMoment();
};

void tst_automation::due_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("covered");
    QTest::addColumn<bool>("ending");
    QTest::addColumn<QString>("due");
    QTest::newRow("a minute before") << -1 << false << false << QString();
    QTest::newRow("at the start") << 0 << false << false << u"in"_s;
    QTest::newRow("in already") << 0 << true << false << QString();
    QTest::newRow("an hour late") << 60 << false << false << u"in"_s;
    QTest::newRow("a minute before the end") << 239 << true << false << QString();
    QTest::newRow("at the end") << 240 << true << false << u"out"_s;
    QTest::newRow("a logout is on its way") << 240 << true << true << QString();
    QTest::newRow("out already") << 240 << false << false << QString();
    QTest::newRow("in before anything was planned") << -60 << true << false << QString();
}

void tst_automation::due()
{
    QFETCH(int, minutes);
    QFETCH(bool, covered);
    QFETCH(bool, ending);
    QFETCH(QString, due);
    WorkerPlan plan = courier(PlanMode::Suggest);
    plan.isCovered = covered;
    plan.isEnding = ending;
    const QVector<WorkerPlan> workers{plan};
    QCOMPARE(word(dueAt(workers, Eight + std::chrono::minutes(minutes))), due);
    QCOMPARE(word(automaticAt(workers, Enabled, Eight + std::chrono::minutes(minutes))), QString());
}

void tst_automation::automatic_data()
{
    QTest::addColumn<WorkerPlan>("plan");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("action");
    const auto row = [](const char* rule, int seconds, const QString& action, auto change) {
        WorkerPlan plan = courier();
        change(plan);
        QTest::newRow(rule) << plan << seconds << action;
    };
    const auto asItIs = [](WorkerPlan&) {};
    const auto loggedIn = [](WorkerPlan& plan) { plan.isCovered = plan.isAutomatic = true; };
    constexpr int End = 4 * 3600;
    row("a second before", -1, {}, asItIs);
    row("at the start", 0, u"in"_s, asItIs);
    row("ten minutes late", 600, u"in"_s, asItIs);
    row("later: only the exception is raised", 601, {}, asItIs);
    row("already open or queued", 0, {}, [](WorkerPlan& plan) { plan.isCovered = true; });
    row("disabled", 0, {}, [](WorkerPlan& plan) { plan.isDisabled = true; });
    row("held", 0, {}, [](WorkerPlan& plan) { plan.isHeld = true; });
    row("absent", 0, {}, [](WorkerPlan& plan) { plan.planned.clear(); });
    row("only suggested", 0, {}, [](WorkerPlan& plan) { plan.planned[0].mode = PlanMode::Suggest; });
    row("over before anybody looked", 300, {},
        [](WorkerPlan& plan) { plan.planned[0].time.end = Eight + 3min; });
    row("a second before the end", End - 1, {}, loggedIn);
    row("at the end", End, u"out"_s, loggedIn);
    row("long past the end", End + 7200, u"out"_s, loggedIn);
    row("a person's login stays", End, {}, [](WorkerPlan& plan) { plan.isCovered = true; });
    row("is on its way out", End, {}, [&](WorkerPlan& plan) { loggedIn(plan), plan.isEnding = true; });
    row("a failed end is a person's", End, {},
        [&](WorkerPlan& plan) { loggedIn(plan), plan.hasFailedEnd = true; });
    row("served: cover ran in it and was ended", 60, {},
        [](WorkerPlan& plan) { plan.planned[0].isServed = true; });
    row("the plan has vanished: a person decides", 3600, {},
        [&](WorkerPlan& plan) { loggedIn(plan), plan.planned.clear(); });
    row("the clock was set back before the start", -30, {}, loggedIn);
    row("held at the end", End, {}, [&](WorkerPlan& plan) { loggedIn(plan), plan.isHeld = true; });
    row("the next shift goes on", End, {}, [&](WorkerPlan& plan) {
        loggedIn(plan);
        plan.planned.append({{Eight + 4h, Eight + 8h}, TemplateId(4), PlanMode::Suggest});
    });
    row("disabled since is logged out all the same", End, u"out"_s,
        [&](WorkerPlan& plan) { loggedIn(plan), plan.isDisabled = true; });
}

void tst_automation::automatic()
{
    QFETCH(WorkerPlan, plan);
    QFETCH(int, seconds);
    QFETCH(QString, action);
    const QVector<WorkerPlan> workers{plan};
    QCOMPARE(word(automaticAt(workers, Enabled, Eight + std::chrono::seconds(seconds))), action);
}

void tst_automation::switches_data()
{
    QTest::addColumn<AutomaticSettings>("settings");
    QTest::addColumn<bool>("acts");
    QTest::newRow("off until enabled") << AutomaticSettings{} << false;
    QTest::newRow("enabled") << Enabled << true;
    QTest::newRow("held for all") << AutomaticSettings{true, true, 0ms} << false;
    QTest::newRow("clocks differ by five minutes") << AutomaticSettings{true, false, 5min} << true;
    QTest::newRow("by more") << AutomaticSettings{true, false, 5min + 1ms} << false;
    QTest::newRow("by more the other way") << AutomaticSettings{true, false, -(5min + 1ms)} << false;
}

void tst_automation::switches()
{
    QFETCH(AutomaticSettings, settings);
    QFETCH(bool, acts);
    QCOMPARE(word(automaticAt(QVector<WorkerPlan>{courier()}, settings, Eight)), acts ? u"in"_s : QString());
}

void tst_automation::nextMoment()
{
    const QVector<WorkerPlan> workers{courier()};
    QCOMPARE(nextPlannedMoment(workers, Eight - 1h), std::optional(Eight));
    QCOMPARE(nextPlannedMoment(workers, Eight), std::optional<Instant>(Eight + 4h));
    QCOMPARE(nextPlannedMoment(workers, Eight + 4h), std::nullopt);
}

COVERSHIFT_TEST_MAIN(tst_automation)
#include "tst_automation.moc"
