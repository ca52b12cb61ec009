#include "plandesk.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QElapsedTimer>

#include <algorithm>

using namespace covershift;
using namespace covershift::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Two = R"([{"Name":"Early","StartTimeOffset":360,"EndTimeOffset":480,"ShiftMembers":[1001]},
    {"Name":"Late","StartTimeOffset":840,"EndTimeOffset":480}])";

} // namespace

/// `templates push`, and what the outbox says of its pushes.
class tst_TemplatesPush : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allThatIsNotPushed();
    void thoseThatAreNamed();
    void anIdThatIsNone_data();
    void anIdThatIsNone();
    void nothingIsLeftToPush();
    void aTeamGoesFirst();
    void aTeamThatIsRefusedHoldsItsTemplates();
    void queueOnlySavesAndSendsNothing();
    void queueOnlyOfANewTeam();
    void aChangedOneIsPushedAsNew();
    void S5_aLostAnswerLeavesOneShift_data();
    void S5_aLostAnswerLeavesOneShift();
    void aRefusalSaysTheFieldsText();
    void aRoleThatIsMissingIsNamedAndTriedOnce();
    void aHostOutOfReachKeepsIt();
    void withoutAConnection();
    void aPageKeepsIt();
    void whatWaitsForAnotherAddressSaysSo();
    void onePushAtATime();
    void M1_aPlanShowsInTheOwnerAtOnce();

private:
    [[nodiscard]] qsizetype shifts() const { return m_desk->host().viviotShifts().size() - m_before; }
    QStringList states() { return m_desk->json(u"templates list"_s).column(u"state"_s); }

    std::unique_ptr<PlanDesk> m_desk;
    qsizetype m_before = 0;
};

void tst_TemplatesPush::init()
{
    TestCase::init();
    m_desk = std::make_unique<PlanDesk>();
    QVERIFY(m_desk->isPlanned);
    m_before = m_desk->host().viviotShifts().size();
}

void tst_TemplatesPush::cleanup()
{
    m_desk.reset();
}

void tst_TemplatesPush::allThatIsNotPushed()
{
    QCOMPARE(m_desk->import(Two).status, 0);
    const Ran ran = m_desk->json(u"templates push"_s);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"state"_s), (QStringList{u"confirmed"_s, u"confirmed"_s}));
    QCOMPARE(ran.column(u"kind"_s), (QStringList{u"template"_s, u"template"_s}));
    QCOMPARE(ran.column(u"template"_s), (QStringList{u"Early"_s, u"Late"_s}));
    for (const QJsonValue& row : ran.array()) {
        QVERIFY(row.toObject().value(u"worker"_s).isNull());
        QVERIFY(row.toObject().value(u"shift_id"_s).isNull());
        QVERIFY(row.toObject().value(u"last_error"_s).isNull());
    }
    QCOMPARE(shifts(), 2);
    // They leave together, and arrive in whatever order.
    QStringList there;
    for (const QString& name : ran.column(u"template"_s)) {
        const auto all = m_desk->host().viviotShifts();
        const auto found = std::ranges::find(all, name, &sandbox::ViviotShift::name);
        there.append(found == all.cend() ? QString() : guidText(found->id));
    }
    QCOMPARE(ran.column(u"remote_id"_s), there);
    QCOMPARE(states(), (QStringList{u"synced"_s, u"synced"_s}));
    QCOMPARE(m_desk->json(u"templates list"_s).column(u"remote_id"_s), ran.column(u"remote_id"_s));
    // What is listed and decided is called by its name there too.
    QVERIFY(m_desk->run(u"outbox list"_s).out.contains("Early"));
}

void tst_TemplatesPush::thoseThatAreNamed()
{
    QCOMPARE(m_desk->import(Two).status, 0);
    const Ran ran = m_desk->json(u"templates push 2 2"_s);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"template"_s), QStringList{u"Late"_s});
    QCOMPARE(states(), (QStringList{u"draft"_s, u"synced"_s}));
    const Ran both = m_desk->json(u"templates push 1 2"_s);
    QCOMPARE(both.status, 1); // one was skipped, and is said
    QCOMPARE(both.column(u"template"_s), QStringList{u"Early"_s});
    QVERIFY2(both.err.contains("“Late”") && both.err.contains("nothing to push"), both.err.constData());
}

void tst_TemplatesPush::anIdThatIsNone_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("a number that nobody has") << u"99"_s;
    QTest::newRow("a word") << u"Early"_s;
    QTest::newRow("nothing") << u"0"_s;
}

void tst_TemplatesPush::anIdThatIsNone()
{
    QFETCH(const QString, id);
    QCOMPARE(m_desk->import(Two).status, 0);
    const Ran ran = m_desk->json(u"templates push 1 "_s + id);
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"unknown_template"_s);
    QVERIFY2(ran.err.contains(id.toUtf8()), ran.err.constData());
    QCOMPARE(states(), (QStringList{u"draft"_s, u"draft"_s}));
}

void tst_TemplatesPush::nothingIsLeftToPush()
{
    const Ran ran = m_desk->json(u"templates push"_s);
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.json().isArray() && ran.array().isEmpty());
    QVERIFY(m_desk->run(u"templates push"_s).out.contains("Nothing is to be pushed"));
    QCOMPARE(m_desk->import(Two).status, 0);
    QCOMPARE(m_desk->json(u"templates push"_s).status, 0);
    const Ran named = m_desk->json(u"templates push 1"_s);
    QCOMPARE(named.status, 1);
    QCOMPARE(named.errorCode(), u"nothing_to_push"_s);
    QCOMPARE(shifts(), 2);
}

void tst_TemplatesPush::aTeamGoesFirst()
{
    QCOMPARE(m_desk->planInNewTeam(u"Couriers"_s, {u"A"_s, u"B"_s}).size(), 2);
    const Ran ran = m_desk->json(u"templates push"_s);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"kind"_s), (QStringList{u"team"_s, u"template"_s, u"template"_s}));
    QCOMPARE(ran.array().at(0).toObject().value(u"team"_s).toString(), u"Couriers"_s);
    QVERIFY2(ran.err.contains("The team “Couriers” is not on the server yet, so it goes first."),
        ran.err.constData());
    const sandbox::ViviotTeam team = m_desk->host().viviotTeams().constLast();
    QCOMPARE(team.name, u"Couriers"_s);
    QCOMPARE(m_desk->host().viviotShifts().constLast().team, std::optional(team.id));
    QCOMPARE(shifts(), 2);
}

void tst_TemplatesPush::aTeamThatIsRefusedHoldsItsTemplates()
{
    QVERIFY(m_desk->setFaults(R"({"rules":[{"match":{"method":"POST","path":"/team"},"action":"status",
        "status":400,"body":{"ResponseStatus":{"ErrorCode":"Invalid","Message":"No more teams"}}}]})"));
    QCOMPARE(m_desk->planInNewTeam(u"Couriers"_s, {u"A"_s}).size(), 1);
    const Ran ran = m_desk->json(u"templates push"_s);
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.column(u"kind"_s), QStringList{u"team"_s});
    QCOMPARE(ran.column(u"state"_s), QStringList{u"rejected"_s});
    QVERIFY2(ran.err.contains("No more teams"), ran.err.constData());
    QVERIFY2(ran.err.contains("“A”"), ran.err.constData());
    QCOMPARE(states(), QStringList{u"draft"_s});
}

void tst_TemplatesPush::queueOnlySavesAndSendsNothing()
{
    QCOMPARE(m_desk->import(Two).status, 0);
    const int before = m_desk->host().requestCount();
    const Ran ran = m_desk->json(u"templates push --queue-only"_s);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"state"_s), (QStringList{u"queued"_s, u"queued"_s}));
    QCOMPARE(m_desk->host().requestCount(), before);
    QCOMPARE(states(), (QStringList{u"queued"_s, u"queued"_s}));
    const Ran pushed = m_desk->json(u"outbox push"_s);
    QCOMPARE(pushed.status, 0);
    QCOMPARE(shifts(), 2);
}

void tst_TemplatesPush::queueOnlyOfANewTeam()
{
    QCOMPARE(m_desk->planInNewTeam(u"Couriers"_s, {u"A"_s}).size(), 1);
    const Ran ran = m_desk->json(u"templates push --queue-only"_s);
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.column(u"kind"_s), QStringList{u"team"_s});
    QVERIFY2(ran.err.contains("“A”") && ran.err.contains("“Couriers”"), ran.err.constData());
    // The team that waits already is not queued twice.
    const Ran pushed = m_desk->json(u"templates push"_s);
    QCOMPARE(pushed.status, 0);
    QCOMPARE(m_desk->host().viviotTaken().size(), 2);
    QCOMPARE(shifts(), 1);
}

void tst_TemplatesPush::aChangedOneIsPushedAsNew()
{
    QCOMPARE(m_desk->import(Two).status, 0);
    QCOMPARE(m_desk->run(u"templates push 1"_s).status, 0);
    {
        OwnerDesk owner(m_desk->console, false);
        const ShiftTemplate& one = owner.session().plan().templates().constFirst();
        session::TemplateEdit edit{one.id, one.content(), {}, one.mode, {}};
        edit.content.duration = 240;
        const auto saved = owner.session().saveTemplates({edit});
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result().has_value());
    }
    const QJsonObject changed = m_desk->templates().at(0).toObject();
    QCOMPARE(changed.value(u"state"_s).toString(), u"changed"_s);
    QCOMPARE(changed.value(u"differs"_s).toArray(), (QJsonArray{u"duration"_s}));
    const Ran ran = m_desk->json(u"templates push 1"_s);
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.err.contains("“Early” goes to Viviot as a new shift"), ran.err.constData());
    QCOMPARE(shifts(), 2);
    QVERIFY2(states().contains(u"superseded"_s), qPrintable(states().join(u' ')));
}

void tst_TemplatesPush::S5_aLostAnswerLeavesOneShift_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("dropped after applying") << QByteArray(R"("action":"drop_after")");
    QTest::newRow("500 after applying") << QByteArray(R"("action":"status","status":500,"applied":true)");
    QTest::newRow("a page after applying") << QByteArray(R"("action":"html","applied":true)");
}

void tst_TemplatesPush::S5_aLostAnswerLeavesOneShift()
{
    QFETCH(const QByteArray, fault);
    QVERIFY(m_desk->setFaults(
        R"({"rules":[{"match":{"method":"POST","path":"/shift","times":1},)" + fault + "}]}"));
    QCOMPARE(m_desk->import(Two).status, 0);
    const Ran ran = m_desk->json(u"templates push 1"_s);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.column(u"state"_s), QStringList{u"confirmed"_s});
    QCOMPARE(shifts(), 1);
    QCOMPARE(ran.column(u"remote_id"_s), QStringList{guidText(m_desk->host().viviotShifts().constLast().id)});
    QCOMPARE(m_desk->json(u"outbox push"_s).status, 0);
    QCOMPARE(shifts(), 1);
}

void tst_TemplatesPush::aRefusalSaysTheFieldsText()
{
    QVERIFY(m_desk->setFaults(R"({"rules":[{"match":{"method":"POST","path":"/shift"},"action":"status",
        "status":400,"body":{"ResponseStatus":{"ErrorCode":"Validation","Message":"Invalid",
        "Errors":[{"ErrorCode":"Range","FieldName":"EndTimeOffset","Message":"At most 6 hours"}]}}}]})"));
    QCOMPARE(m_desk->import(Two).status, 0);
    const Ran ran = m_desk->json(u"templates push 1"_s);
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.column(u"state"_s), QStringList{u"rejected"_s});
    QVERIFY2(ran.err.contains("for Early: ") && ran.err.contains("EndTimeOffset: At most 6 hours"),
        ran.err.constData());
    QCOMPARE(states(), (QStringList{u"rejected"_s, u"draft"_s}));
    // Pushed again it takes the place of the one that was refused.
    QVERIFY(m_desk->setFaults(R"({"rules":[]})"));
    QCOMPARE(
        m_desk->json(u"templates push"_s).column(u"state"_s), (QStringList{u"confirmed"_s, u"confirmed"_s}));
    QCOMPARE(shifts(), 2);
}

void tst_TemplatesPush::aRoleThatIsMissingIsNamedAndTriedOnce()
{
    QCOMPARE(m_desk->import(Two).status, 0);
    QCOMPARE(m_desk->connectViviot(m_desk->info().viviotMember).status, 0);
    const int before = m_desk->host().requestCount();
    const Ran ran = m_desk->json(u"templates push 1"_s);
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.column(u"state"_s), QStringList{u"rejected"_s});
    QCOMPARE(ran.column(u"last_error"_s), QStringList{u"role_missing"_s});
    QVERIFY2(ran.err.contains("Admin, TenantAdmin, TeamAdmin"), ran.err.constData());
    const int pushed = m_desk->host().requestCount();
    QCOMPARE(pushed, before + 1);
    QCOMPARE(m_desk->json(u"outbox push"_s).status, 0);
    QCOMPARE(m_desk->host().requestCount(), pushed);
    // It pauses nothing.
    QCOMPARE(m_desk->json(u"connection show"_s).column(u"state"_s).at(1), u"active"_s);
}

void tst_TemplatesPush::aHostOutOfReachKeepsIt()
{
    QCOMPARE(m_desk->import(Two).status, 0);
    m_desk->stopHost();
    QElapsedTimer since;
    since.start();
    const Ran ran = m_desk->json(u"--timeout 50 templates push 1"_s);
    QVERIFY(since.elapsed() < 40'000); // tried twice, not to the end
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.column(u"state"_s), QStringList{u"queued"_s});
    QVERIFY2(ran.err.contains("outbox push"), ran.err.constData());
    QVERIFY(m_desk->restartHost());
    QCOMPARE(m_desk->json(u"outbox push"_s).status, 0);
    QCOMPARE(m_desk->host().viviotTaken().size(), 1);
}

void tst_TemplatesPush::withoutAConnection()
{
    Console console;
    const QByteArray plan = R"([{"Name":"A","StartTimeOffset":0,"EndTimeOffset":1}])";
    QCOMPARE(console.run({u"templates"_s, u"import"_s, console.writeFile(u"p.json"_s, plan)}).status, 0);
    const Ran ran = console.json({u"templates"_s, u"push"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.errorCode(), u"no_connection"_s);
    QVERIFY2(ran.err.contains("connection set viviot"), ran.err.constData());
}

void tst_TemplatesPush::aPageKeepsIt()
{
    QCOMPARE(m_desk->import(Two).status, 0);
    QVERIFY(m_desk->setFaults(R"({"rules":[{"match":{"method":"POST"},"action":"status","status":404,
        "body":"<html>Not here</html>"}]})"));
    QElapsedTimer since;
    since.start();
    const Ran ran = m_desk->json(u"--timeout 50 templates push 1"_s);
    QVERIFY(since.elapsed() < 40'000); // nothing is asked while it is paused
    QCOMPARE(ran.status, 3);
    QVERIFY2(
        ran.err.contains("does not speak as Viviot does") && ran.err.contains("404"), ran.err.constData());
    QVERIFY(ran.err.contains("connection set viviot"));
    QCOMPARE(m_desk->json(u"connection show"_s).column(u"reason"_s).at(1), u"wrong_url"_s);
    QCOMPARE(shifts(), 0);
}

void tst_TemplatesPush::whatWaitsForAnotherAddressSaysSo()
{
    QCOMPARE(m_desk->import(Two).status, 0);
    QCOMPARE(m_desk->run(u"templates push 1 --queue-only"_s).status, 0);
    const Ran other = m_desk->json(
        u"connection set viviot --url %1/elsewhere"_s.arg(m_desk->info().viviotUrl.toString()));
    QCOMPARE(other.status, 0);
    QVERIFY2(other.err.contains("stay"), other.err.constData());
    const Ran pushed = m_desk->json(u"outbox push"_s);
    QVERIFY2(!pushed.err.contains("connection set zego"), pushed.err.constData());
    QCOMPARE(shifts(), 0);
}

void tst_TemplatesPush::onePushAtATime()
{
    QCOMPARE(m_desk->import(Two).status, 0);
    QCOMPARE(m_desk->run(u"templates push 1 --queue-only"_s).status, 0);
    const Ran again = m_desk->json(u"templates push 1"_s);
    QCOMPARE(again.status, 1);
    QCOMPARE(again.errorCode(), u"push_under_way"_s);
    QVERIFY2(again.err.contains("“Early”"), again.err.constData());
}

void tst_TemplatesPush::M1_aPlanShowsInTheOwnerAtOnce()
{
    OwnerDesk owner(m_desk->console, false);
    QVERIFY(owner.isOpen);
    const session::PlanBoard& plan = owner.session().plan();
    QCOMPARE(m_desk->json(u"templates pull"_s).object().value(u"added"_s).toInt(), 3);
    QCOMPARE(plan.templates().size(), 3);
    QCOMPARE(m_desk->json(u"settings set time-zone Asia/Tokyo"_s).status, 0);
    QCOMPARE(plan.timeZone().id(), QByteArray("Asia/Tokyo"));
    QCOMPARE(m_desk->json(u"teams set 1 --time-zone Asia/Seoul"_s).status, 0);
    QCOMPARE(plan.teams().constFirst().timeZone, QByteArray("Asia/Seoul"));
    QCOMPARE(m_desk->import(Two).status, 0);
    QCOMPARE(m_desk->import("[7]").errorCode(), u"invalid_templates"_s);
    QCOMPARE(plan.templates().size(), 5);
    const Ran pushed = m_desk->json(u"templates push"_s);
    QCOMPARE(pushed.status, 0);
    QCOMPARE(pushed.column(u"state"_s), (QStringList{u"confirmed"_s, u"confirmed"_s}));
    QTRY_COMPARE(plan.templates().constLast().state, TemplateState::Synced);
    QCOMPARE(m_desk->json(u"templates list"_s).column(u"name"_s).size(), 5);
    QVERIFY(!m_desk->json(u"templates expand --from 2026-11-23 --to 2026-11-23"_s).array().isEmpty());
}

COVERSHIFT_TEST_MAIN(tst_TemplatesPush)
#include "tst_templatespush.moc"
