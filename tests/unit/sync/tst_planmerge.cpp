#include "planmerge.h"

#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::sync;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Today(2026, 11, 22);
const auto OnToday = [](TeamId) { return Today; };

QUuid guid(int number)
{
    return *guidFrom(u"0a1b2c3d4e5f60718293a4b5c6d7%1"_s.arg(number, 4, 16, QChar(u'0')));
}

api::RemoteShift listed(int id, int startOffset = 480)
{
    api::RemoteShift shift;
    shift.id = guid(id);
    shift.name = u"Morning"_s;
    shift.startOffset = startOffset;
    shift.duration = 240;
    shift.members = {{BusinessUserId(7), u"Ana"_s, u"Ruiz"_s, {}}, {BusinessUserId(4), {}, {}, {}}};
    return shift;
}

/// As a pull of `listed(id)` made it.
ShiftTemplate pulled(int id)
{
    ShiftTemplate one;
    one.id = TemplateId(id);
    one.remoteId = guid(id);
    one.remote = api::contentOf(listed(id), {});
    one.revisions = {{std::nullopt, *one.remote}};
    one.pulled = true;
    return one;
}

RemotePlan remote(const QVector<api::RemoteShift>& shifts)
{
    return {{}, shifts, {}};
}

} // namespace

class tst_planmerge final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNewIsAdded();
    void whatIsTheSameChangesNothing();
    void aSecondEntryOfAnIdIsPassedOver();
    void draftsStayAsTheyAre();
    void aChangeOnTheServerHoldsFromToday();
    void aChangeHereStays();
    void weekdaysThatHoldFromALaterDayStayThere();
    void whatHasLeftThePlanIsNotRevised();
    void whatIsGoneIsMarkedOnce();
    void whatWasTakenWithoutAnIdIsLinked();
    void membersAreSortedAndTeamsOurs();
    void teamsAreTakenOver();
    void aTeamWhosePushIsUnderWayWaits();
    void aTeamThatWasChangedHereStays();
    void aTeamTakenWithoutAnIdIsLinked();
    void whatMayBeAPushes_waits();
    void aTemplateWhosePushIsUnderWayWaits();
    void aTeamListedTwiceIsOne();
    void teamsThatNoListTellsOf();
    void usersAreNeverKnownLess();
};

void tst_planmerge::whatIsNewIsAdded()
{
    const auto merged = mergeTemplates({}, remote({listed(1)}), OnToday);
    ShiftTemplate expected = pulled(1);
    expected.id = {};
    QCOMPARE(merged.templates, QVector<ShiftTemplate>{expected});
    QCOMPARE(merged.added, 1);
}

void tst_planmerge::whatIsTheSameChangesNothing()
{
    ShiftTemplate local = pulled(1);
    local.revisions[0].content.weekdays = 1;
    const auto merged = mergeTemplates({{}, {local}}, remote({listed(1)}), OnToday);
    QVERIFY(merged.templates.isEmpty());
    QCOMPARE(merged.added + merged.changed + merged.differing + merged.gone, 0);
}

void tst_planmerge::aSecondEntryOfAnIdIsPassedOver()
{
    const auto merged = mergeTemplates({}, remote({listed(1), listed(1, 600)}), OnToday);
    QCOMPARE(merged.templates.size(), 1);
    QCOMPARE(merged.templates.constFirst().content().startOffset, 480);
}

void tst_planmerge::draftsStayAsTheyAre()
{
    ShiftTemplate draft = pulled(1);
    draft.remoteId = QUuid();
    draft.remote.reset();
    draft.pulled = false;
    const auto merged = mergeTemplates({{}, {draft}}, remote({listed(1)}), OnToday);
    QCOMPARE(merged.templates.size(), 1);
    QVERIFY(!merged.templates.constFirst().id.isValid());
}

void tst_planmerge::aChangeOnTheServerHoldsFromToday()
{
    ShiftTemplate local = pulled(1);
    local.missing = true;
    local.revisions[0].content.weekdays = 1;
    const auto merged = mergeTemplates({{}, {local}}, remote({listed(1, 600)}), OnToday);
    QCOMPARE(merged.changed, 1);
    const ShiftTemplate& one = merged.templates.constFirst();
    QCOMPARE(one.id, local.id);
    QCOMPARE(one.contentOn(Today.addDays(-1)).startOffset, 480);
    QCOMPARE(one.contentOn(Today).startOffset, 600);
    QCOMPARE(one.contentOn(Today).weekdays, WeekdaySet(1));
    QVERIFY(!one.missing);
    QVERIFY(one.pulled);
}

void tst_planmerge::weekdaysThatHoldFromALaterDayStayThere()
{
    ShiftTemplate local = pulled(1);
    TemplateContent later = local.content();
    later.weekdays = 31;
    local.revisions.append({Today.addDays(2), later});
    const auto merged = mergeTemplates({{}, {local}}, remote({listed(1, 600)}), OnToday);
    QCOMPARE(merged.changed, 1);
    const ShiftTemplate& one = merged.templates.constFirst();
    QCOMPARE(one.contentOn(Today.addDays(-1)).startOffset, 480);
    QCOMPARE(one.contentOn(Today).weekdays, EveryDay);
    QCOMPARE(one.contentOn(Today).startOffset, 600);
    QCOMPARE(one.contentOn(Today.addDays(2)).weekdays, WeekdaySet(31));
    QCOMPARE(one.contentOn(Today.addDays(2)).startOffset, 600);
}

void tst_planmerge::aChangeHereStays()
{
    ShiftTemplate local = pulled(1);
    local.pulled = false;
    local.revisions[0].content.duration = 300;
    const auto merged = mergeTemplates({{}, {local}}, remote({listed(1, 600)}), OnToday);
    QCOMPARE(merged.differing, 1);
    QCOMPARE(merged.templates.constFirst().revisions, local.revisions);
    QCOMPARE(merged.templates.constFirst().remote->startOffset, 600);
}

void tst_planmerge::whatHasLeftThePlanIsNotRevised()
{
    ShiftTemplate local = pulled(1);
    local.leavesPlan = Today;
    const auto merged = mergeTemplates({{}, {local}}, remote({listed(1, 600)}), OnToday);
    QCOMPARE(merged.templates.constFirst().revisions, local.revisions);
    QCOMPARE(merged.changed, 0);
}

void tst_planmerge::whatIsGoneIsMarkedOnce()
{
    const auto merged = mergeTemplates({{}, {pulled(1)}}, remote({}), OnToday);
    QCOMPARE(merged.gone, 1);
    QVERIFY(merged.templates.constFirst().missing);
    QVERIFY(mergeTemplates({{}, merged.templates}, remote({}), OnToday).templates.isEmpty());
}

void tst_planmerge::whatWasTakenWithoutAnIdIsLinked()
{
    ShiftTemplate first = pulled(1);
    first.remoteId = QUuid();
    first.pulled = false;
    ShiftTemplate second = first;
    second.id = TemplateId(2);
    const auto merged
        = mergeTemplates({{}, {first, second}}, remote({listed(8), listed(9), listed(10)}), OnToday);
    QCOMPARE(merged.templates.size(), 3);
    QCOMPARE(merged.templates.at(0).id, first.id);
    QCOMPARE(merged.templates.at(0).remoteId, guid(8));
    QCOMPARE(merged.templates.at(1).id, second.id);
    QCOMPARE(merged.templates.at(1).remoteId, guid(9));
    QCOMPARE(merged.added, 1);
}

void tst_planmerge::membersAreSortedAndTeamsOurs()
{
    Team north;
    north.id = TeamId(3);
    north.remoteId = guid(50);
    api::RemoteShift shift = listed(1);
    shift.team = guid(50);
    const QVector<Team> teams{north};
    QCOMPARE(api::contentOf(shift, teams).team, north.id);
    QCOMPARE(api::contentOf(shift, teams).members,
        QVector<BusinessUserId>({BusinessUserId(4), BusinessUserId(7)}));
    QCOMPARE(api::contentOf(shift, {}).team, TeamId());
}

void tst_planmerge::teamsAreTakenOver()
{
    Team known;
    known.id = TeamId(1);
    known.remoteId = guid(1);
    known.name = u"Old"_s;
    known.timeZone = "Asia/Kathmandu";
    Team gone = known;
    gone.id = TeamId(2);
    gone.remoteId = guid(2);
    Team local;
    local.id = TeamId(3);
    local.name = u"Local"_s;
    const api::RemoteTeam theirs{
        guid(1), {}, u"North"_s, BusinessUserId(7), {{BusinessUserId(7), {}, {}, {}}}};
    const api::RemoteTeam fresh{guid(4), {}, u"South"_s, std::nullopt, {}};
    const auto merged = mergeTeams({{known, gone, local}, {}}, {{theirs, fresh}, {}, {}});
    QCOMPARE(merged.teams.size(), 3);
    QCOMPARE(merged.teams.at(0).id, known.id);
    QCOMPARE(merged.teams.at(0).name, u"North"_s);
    QCOMPARE(merged.teams.at(0).leader, std::optional(BusinessUserId(7)));
    QCOMPARE(merged.teams.at(0).timeZone, QByteArray("Asia/Kathmandu"));
    QVERIFY(!merged.teams.at(1).id.isValid());
    QCOMPARE(merged.teams.at(1).remoteId, guid(4));
    QCOMPARE(merged.teams.at(2).id, gone.id);
    QVERIFY(merged.teams.at(2).missing);
}

void tst_planmerge::aTeamThatWasChangedHereStays()
{
    Team known;
    known.id = TeamId(1);
    known.remoteId = guid(1);
    known.remote = TeamContent{u"North"_s, std::nullopt, {}};
    known.setContent(*known.remote);
    known.members = {BusinessUserId(7)};
    const api::RemoteTeam same{guid(1), {}, u"North"_s, std::nullopt, {}};
    const auto untouched = mergeTeams({{known}, {}}, {{same}, {}, {}});
    QVERIFY(untouched.teams.isEmpty());
    QCOMPARE(untouched.differing, 0);

    const api::RemoteTeam theirs{guid(1), {}, u"North II"_s, std::nullopt, {}};
    const auto merged = mergeTeams({{known}, {}}, {{theirs}, {}, {}});
    QCOMPARE(merged.differing, 1);
    QCOMPARE(merged.teams.size(), 1);
    QCOMPARE(merged.teams.constFirst().content(), known.content());
    QCOMPARE(merged.teams.constFirst().remote->name, u"North II"_s);
    QCOMPARE(stateOf(merged.teams.constFirst(), std::nullopt), TeamState::Changed);
}

void tst_planmerge::aTeamTakenWithoutAnIdIsLinked()
{
    Team taken;
    taken.id = TeamId(1);
    taken.remote = TeamContent{u"North"_s, std::nullopt, {BusinessUserId(7)}};
    taken.setContent(*taken.remote);
    const api::RemoteTeam theirs{guid(5), {}, u"North"_s, std::nullopt, {{BusinessUserId(7), {}, {}, {}}}};
    const auto merged = mergeTeams({{taken}, {}}, {{theirs}, {}, {}});
    QCOMPARE(merged.teams.size(), 1);
    QCOMPARE(merged.teams.constFirst().id, taken.id);
    QCOMPARE(merged.teams.constFirst().remoteId, guid(5));
}

void tst_planmerge::aTeamWhosePushIsUnderWayWaits()
{
    Team known;
    known.id = TeamId(1);
    known.remoteId = guid(1);
    known.name = u"Just renamed"_s;
    const api::RemoteTeam theirs{guid(1), {}, u"Old"_s, std::nullopt, {}};
    LocalPlan local;
    local.teams = {known};
    local.busyTeams = {known.id};
    QVERIFY(mergeTeams(local, {}).teams.isEmpty());
    QVERIFY(mergeTeams(local, {{theirs}, {}, {}}).teams.isEmpty());
}

void tst_planmerge::whatMayBeAPushes_waits()
{
    LocalPlan local;
    local.knownBeforeShifts = {{guid(1), guid(2)}, {guid(1)}};
    local.knownBeforeTeams = {{guid(1)}};
    const auto merged = mergeTemplates(local, remote({listed(1), listed(2), listed(3)}), OnToday);
    QCOMPARE(merged.added, 1);
    QCOMPARE(merged.postponed, 2);
    QCOMPARE(merged.templates.constFirst().remoteId, guid(1));
    const api::RemoteTeam old{guid(1), {}, u"Old"_s, std::nullopt, {}};
    const api::RemoteTeam fresh{guid(2), {}, u"New"_s, std::nullopt, {}};
    QCOMPARE(mergeTeams(local, {{old, fresh}, {}, {}}).teams.size(), 1);
}

void tst_planmerge::aTemplateWhosePushIsUnderWayWaits()
{
    LocalPlan local;
    local.templates = {pulled(1), pulled(2)};
    local.busyTemplates = {TemplateId(1), TemplateId(2)};
    QVERIFY(mergeTemplates(local, remote({listed(1, 600)}), OnToday).templates.isEmpty());
}

void tst_planmerge::aTeamListedTwiceIsOne()
{
    const api::RemoteTeam theirs{guid(1), {}, u"North"_s, std::nullopt, {}};
    QCOMPARE(mergeTeams({}, {{theirs, theirs}, {}, {}}).teams.size(), 1);
}

void tst_planmerge::teamsThatNoListTellsOf()
{
    Team known;
    known.remoteId = guid(1);
    api::RemoteShift a = listed(1);
    a.team = guid(1);
    api::RemoteShift b = listed(2);
    b.team = guid(2);
    const auto unlisted = unlistedTeams({known}, remote({a, b, b, listed(3)}));
    QCOMPARE(unlisted.size(), 1);
    QCOMPARE(unlisted.constFirst().remoteId, guid(2));
    QVERIFY(unlisted.constFirst().missing);
}

void tst_planmerge::usersAreNeverKnownLess()
{
    RemotePlan plan = remote({listed(1)});
    plan.users = {{BusinessUserId(4), u"Ben"_s, u"Okoro"_s, u"ben@example.org"_s},
        {BusinessUserId(7), {}, {}, u"ana@example.org"_s}};
    LocalPlan local;
    local.users = {{BusinessUserId(9), u"Cleo"_s, u"Ash"_s, {}},
        {BusinessUserId(7), u"Ana"_s, u"Ruiz"_s, u"old@example.org"_s}};
    const auto users = mergeTeams(local, plan).users;
    QCOMPARE(users.size(), 2);
    QCOMPARE(users.at(0), (BusinessUser{BusinessUserId(4), u"Ben"_s, u"Okoro"_s, u"ben@example.org"_s}));
    QCOMPARE(users.at(1), (BusinessUser{BusinessUserId(7), u"Ana"_s, u"Ruiz"_s, u"ana@example.org"_s}));
    local.users = users;
    QVERIFY(mergeTeams(local, remote({listed(1)})).users.isEmpty());
}

COVERSHIFT_TEST_MAIN(tst_planmerge)
#include "tst_planmerge.moc"
