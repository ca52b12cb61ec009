#include "desk.h"

#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <algorithm>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

TemplateEdit newOne(const QString& name, TeamId team = {})
{
    TemplateEdit edit;
    edit.content.name = name;
    edit.content.startOffset = 22 * 60;
    edit.content.duration = 480;
    edit.content.team = team;
    return edit;
}

ConnectionDraft draftFor(const QUrl& url, const sandbox::ViviotAccount& account)
{
    ConnectionDraft draft;
    draft.host = Host::Viviot;
    draft.url = url.toString();
    draft.viviot.user = account.user;
    draft.key = account.password;
    return draft;
}

} // namespace

/// The plan at its host, through the session: connected, tested, pushed, pulled.
class tst_PlanDesk : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aConnectionNamesItsUser();
    void testingSaysWhatIsWrong();
    void theTeamOfATemplateGoesFirst();
    void whatIsPulledIsOnTheBoardWhenItIsSaid();
    void aRefusedTeamLeavesItsTemplateUnpushed();
    void theStateFollowsThePush();
    void withoutAConnectionNothingIsSaved();
    void whatAnEndDateMeansStaysWhileAnInsertIsInDoubt();

private:
    [[nodiscard]] Session& session() const { return m_desk->session(); }
    [[nodiscard]] PlanBoard& plan() const { return session().plan(); }
    [[nodiscard]] bool connectAs(const sandbox::ViviotAccount& account) const
    {
        const auto saved = resultOf(session().saveConnection(draftFor(m_info.viviotUrl, account)));
        return saved && saved->has_value();
    }
    [[nodiscard]] ShiftTemplate saved(const TemplateEdit& edit) const
    {
        const auto answer = resultOf(session().saveTemplates({edit}));
        return answer && answer->has_value() ? answer->value().value(0) : ShiftTemplate();
    }
    [[nodiscard]] Team savedTeam(const QString& name) const
    {
        TeamEdit edit;
        edit.content.name = name;
        const auto answer = resultOf(session().saveTeam(edit));
        return answer && answer->has_value() ? answer->value() : Team();
    }
    [[nodiscard]] PlanPushReceipt pushed(const PlanPushRequest& request) const
    {
        const auto answer = resultOf(session().pushPlan(request));
        return answer && answer->has_value() ? answer->value() : PlanPushReceipt();
    }
    [[nodiscard]] Settled settled(const PlanPushReceipt& receipt) const
    {
        QVector<OperationId> ids;
        for (const Operation& operation : receipt.operations)
            ids.append(operation.id);
        const auto answer = resultOf(session().settled(ids, SettledIn));
        return answer ? answer->outcome : Settled::Kept;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::SandboxHost> m_host;
    std::unique_ptr<Desk> m_desk;
    sandbox::SandboxInfo m_info;
};

void tst_PlanDesk::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<sandbox::SandboxHost>(sandbox::SandboxConfig{});
    const auto info = m_host->start();
    QVERIFY(info);
    m_info = *info;
    m_desk = std::make_unique<Desk>(m_folder->path(), m_clock);
    m_desk->makeSession();
    QVERIFY(resultOf(session().open()).value_or(failure(ErrorKind::Timeout)).has_value());
}

void tst_PlanDesk::cleanup()
{
    m_desk.reset();
    m_host.reset();
    m_folder.reset();
}

void tst_PlanDesk::aConnectionNamesItsUser()
{
    ConnectionDraft draft = draftFor(m_info.viviotUrl, m_info.viviotAdmin);
    draft.viviot.user = u"  "_s;
    const auto refused = resultOf(session().saveConnection(draft));
    QVERIFY(refused && !refused->has_value());
    QCOMPARE(refused->error().kind, ErrorKind::InvalidValue);
    QCOMPARE(refused->error().detail, u"user"_s);
    draft.viviot.auth = ViviotAuth::Bearer;
    draft.viviot.format = ViviotFormat::Xml;
    draft.viviot.endDate = EndDateMeaning::Inclusive;
    draft.key = m_info.viviotAdmin.token;
    const auto taken = resultOf(session().saveConnection(draft));
    QVERIFY(taken && taken->has_value());
    QCOMPARE(session().connection(Host::Viviot).viviot,
        (ViviotSettings{ViviotFormat::Xml, ViviotAuth::Bearer, QString(), EndDateMeaning::Inclusive}));
    QVERIFY(session().hasKey(Host::Viviot));
    QCOMPARE(session().connection(Host::Zego).state, ConnectionState::Unset);
}

void tst_PlanDesk::testingSaysWhatIsWrong()
{
    const auto unset = resultOf(session().testConnection(Host::Viviot));
    QCOMPARE(unset->error().kind, ErrorKind::NoConnection);
    QVERIFY(connectAs(m_info.viviotAdmin));
    QVERIFY(resultOf(session().testConnection(Host::Viviot))->has_value());
    sandbox::ViviotAccount wrong = m_info.viviotAdmin;
    wrong.password = "no";
    QVERIFY(connectAs(wrong));
    QCOMPARE(resultOf(session().testConnection(Host::Viviot))->error().kind, ErrorKind::KeyRefused);
    QVERIFY(connectAs(m_info.viviotMember));
    QCOMPARE(resultOf(session().testConnection(Host::Viviot))->error().kind, ErrorKind::RoleMissing);
}

void tst_PlanDesk::theTeamOfATemplateGoesFirst()
{
    QVERIFY(connectAs(m_info.viviotAdmin));
    const auto shifts = m_host->viviotShifts().size();
    const Team team = savedTeam(u"Night riders"_s);
    const ShiftTemplate one = saved(newOne(u"Late"_s, team.id));
    const ShiftTemplate alone = saved(newOne(u"Alone"_s));
    const PlanPushReceipt receipt = pushed({{one.id, alone.id}, {}});
    QVERIFY(receipt.skipped.isEmpty());
    QCOMPARE(receipt.operations.size(), 3);
    QCOMPARE(settled(receipt), Settled::Taken);
    QCOMPARE(m_host->viviotShifts().size(), shifts + 2);
    // The two leave together, and arrive in whatever order.
    const auto there = m_host->viviotShifts();
    const auto made = std::ranges::find(there, u"Late"_s, &sandbox::ViviotShift::name);
    QVERIFY(made != there.cend());
    QCOMPARE(made->team, std::optional(m_host->viviotTeams().constLast().id));
    QTRY_COMPARE(plan().shiftTemplate(one.id)->state, TemplateState::Synced);
    QTRY_COMPARE(plan().team(team.id)->state, TeamState::Synced);
    const PlanPushReceipt again = pushed({{one.id}, {team.id}});
    QCOMPARE(again.skipped.size(), 2);
    QCOMPARE(again.skipped.at(0).error.kind, ErrorKind::NothingToPush);
}

void tst_PlanDesk::whatIsPulledIsOnTheBoardWhenItIsSaid()
{
    const auto unset = resultOf(session().pullPlan());
    QCOMPARE(unset->error().kind, ErrorKind::NoConnection);
    QVERIFY(connectAs(m_info.viviotAdmin));
    const auto report = resultOf(session().pullPlan());
    QVERIFY(report && report->has_value());
    QVERIFY(report->value().hasUsers);
    QCOMPARE(report->value().added, int(m_host->viviotShifts().size()));
    QCOMPARE(plan().templates().size(), m_host->viviotShifts().size());
    QCOMPARE(plan().teams().size(), m_host->viviotTeams().size());
    QCOMPARE(plan().users().size(), m_host->viviotUsers().size());
    for (const Team& team : plan().teams())
        QCOMPARE(team.state, TeamState::Synced);
}

void tst_PlanDesk::aRefusedTeamLeavesItsTemplateUnpushed()
{
    QVERIFY(connectAs(m_info.viviotMember));
    const Team team = savedTeam(u"Night riders"_s);
    const ShiftTemplate one = saved(newOne(u"Late"_s, team.id));
    const PlanPushReceipt receipt = pushed({{one.id}, {}});
    QCOMPARE(receipt.operations.size(), 1);
    QCOMPARE(receipt.operations.constFirst().kind, OperationKind::Team);
    QCOMPARE(receipt.skipped.size(), 1);
    QCOMPARE(receipt.skipped.constFirst().shiftTemplate, one.id);
    QCOMPARE(receipt.skipped.constFirst().error.kind, ErrorKind::TeamNotPushed);
    QTRY_COMPARE(plan().team(team.id)->state, TeamState::Rejected);
    QCOMPARE(plan().shiftTemplate(one.id)->state, TemplateState::Draft);
    QVERIFY(m_host->viviotTaken().isEmpty());
}

void tst_PlanDesk::theStateFollowsThePush()
{
    QVERIFY(connectAs(m_info.viviotAdmin));
    const ShiftTemplate one = saved(newOne(u"Late"_s));
    QVERIFY(resultOf(session().pause(Host::Viviot))->has_value());
    const PlanPushReceipt receipt = pushed({{one.id}, {}});
    QCOMPARE(plan().shiftTemplate(one.id)->state, TemplateState::Queued);
    QVERIFY(resultOf(session().resume(Host::Viviot))->has_value());
    QCOMPARE(settled(receipt), Settled::Taken);
    QTRY_COMPARE(plan().shiftTemplate(one.id)->state, TemplateState::Synced);
    TemplateEdit edit = newOne(u"Later"_s);
    edit.id = one.id;
    QCOMPARE(saved(edit).state, TemplateState::Changed);
}

void tst_PlanDesk::withoutAConnectionNothingIsSaved()
{
    const ShiftTemplate one = saved(newOne(u"Late"_s));
    const auto refused = resultOf(session().pushPlan({{one.id}, {}}));
    QVERIFY(refused && !refused->has_value());
    QCOMPARE(refused->error().kind, ErrorKind::NoConnection);
    QCOMPARE(plan().shiftTemplate(one.id)->state, TemplateState::Draft);
}

void tst_PlanDesk::whatAnEndDateMeansStaysWhileAnInsertIsInDoubt()
{
    QVERIFY(connectAs(m_info.viviotAdmin));
    const ShiftTemplate one = saved(newOne(u"Late"_s));
    ConnectionDraft draft = draftFor(m_info.viviotUrl, m_info.viviotAdmin);
    QVERIFY(resultOf(session().pause(Host::Viviot))->has_value());
    const PlanPushReceipt receipt = pushed({{one.id}, {}});
    QCOMPARE(receipt.operations.size(), 1);
    draft.viviot.endDate = EndDateMeaning::Inclusive;
    QVERIFY(resultOf(session().saveConnection(draft))->has_value());

    QVERIFY(m_host->setFaults(R"({"rules":[{"match":{"method":"POST","path":"/shift"},"action":"drop_after"},
        {"match":{"method":"GET","path":"/shifts","nth":2,"times":1000},"action":"status","status":503}]})"));
    QVERIFY(resultOf(session().resume(Host::Viviot))->has_value());
    const auto isTried = [this] {
        const auto all = resultOf(session().operations({}));
        return all && all->has_value() && !all->value().isEmpty() && all->value().constFirst().attempts > 0;
    };
    QTRY_VERIFY(isTried());
    draft.viviot.endDate = EndDateMeaning::Exclusive;
    const auto refused = resultOf(session().saveConnection(draft));
    QVERIFY(refused && !refused->has_value());
    QCOMPARE(refused->error().kind, ErrorKind::PushUnderWay);
    QCOMPARE(session().connection(Host::Viviot).viviot.endDate, EndDateMeaning::Inclusive);
}

COVERSHIFT_TEST_MAIN(tst_PlanDesk)
#include "tst_plandesk.moc"
