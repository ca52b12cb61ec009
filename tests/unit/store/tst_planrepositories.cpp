#include "samples.h"

#include <store/teamrepository.h>
#include <store/templaterepository.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::store;
using namespace covershift::store::samples;

namespace {

const QUuid Remote = *guidFrom(u"0a1b2c3d4e5f60718293a4b5c6d7e8f9");

TemplateContent night()
{
    TemplateContent content;
    content.name = u"Nacht „Süd“ \\ 夜"_s;
    content.team = TeamId(3);
    content.startOffset = 22 * 60;
    content.duration = 480;
    content.firstDay = QDate(2026, 11, 21);
    content.lastDay = QDate(2027, 2, 28);
    content.members = {BusinessUserId(4), BusinessUserId(9'007'199'254'740'993)};
    content.weekdays = 0x15;
    return content;
}

ShiftTemplate draft()
{
    ShiftTemplate one;
    TemplateContent open;
    open.name = u"Open"_s;
    one.revisions = {{std::nullopt, open}};
    return one;
}

} // namespace

class tst_PlanRepositories : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void teamComesBackWhole();
    void remoteTeamIsThereOnce();
    void unknownTeamIsNotUpdated();
    void userIsReplaced();
    void templateComesBackWhole();
    void templateWithNothingComesBack();
    void anUpdateReplacesTheRevisions();
    void unknownTemplateIsNotUpdated();
    void theStateIsThatOfTheLastPush();
    void exceptionsAreOneAMembersDay();
    void exceptionsMoveBeforeADay();

private:
    Database& db() { return m_folder->database(); }

    std::unique_ptr<Folder> m_folder;
};

void tst_PlanRepositories::init()
{
    TestCase::init();
    m_folder = std::make_unique<Folder>();
    VERIFY_DONE(m_folder->openWithWorker());
}

void tst_PlanRepositories::cleanup()
{
    m_folder.reset();
}

void tst_PlanRepositories::teamComesBackWhole()
{
    TeamRepository teams(db());
    const OperationId push = OperationRepository(db()).insert(login()).value();
    Team team{TeamId(99), Remote, u"Nord & Süd"_s, BusinessUserId(4), {BusinessUserId(4), BusinessUserId(7)},
        "Australia/Lord_Howe", TeamContent{u"Nord"_s, std::nullopt, {BusinessUserId(7)}}, true, push,
        TeamState::Queued};
    const auto id = teams.insert(team);
    VERIFY_DONE(id);
    team.id = *id;
    QCOMPARE(teams.all().value(), QVector<Team>{team});
    Team bare;
    bare.id = *id;
    VERIFY_DONE(teams.update(bare));
    QCOMPARE(teams.all().value(), QVector<Team>{bare});
}

void tst_PlanRepositories::remoteTeamIsThereOnce()
{
    TeamRepository teams(db());
    Team team;
    VERIFY_DONE(teams.insert(team));
    VERIFY_DONE(teams.insert(team)); // two that are not on the server
    team.remoteId = Remote;
    VERIFY_DONE(teams.insert(team));
    VERIFY_FAILS(teams.insert(team), ErrorKind::StoreFailed);
}

void tst_PlanRepositories::unknownTeamIsNotUpdated()
{
    Team team;
    team.id = TeamId(5);
    VERIFY_FAILS(TeamRepository(db()).update(team), ErrorKind::UnknownTeam);
}

void tst_PlanRepositories::userIsReplaced()
{
    TeamRepository teams(db());
    const BusinessUser ana{BusinessUserId(7), u"Ana"_s, u"Ruiz"_s, u"ana@example.org"_s};
    BusinessUser ben{BusinessUserId(4), u"Ben"_s, {}, {}};
    VERIFY_DONE(teams.putUser(ana));
    VERIFY_DONE(teams.putUser(ben));
    ben.lastName = u"Okoro"_s;
    VERIFY_DONE(teams.putUser(ben));
    QCOMPARE(teams.users().value(), QVector<BusinessUser>({ben, ana}));
}

void tst_PlanRepositories::templateComesBackWhole()
{
    TemplateRepository templates(db());
    const OperationId push = OperationRepository(db()).insert(login()).value();
    ShiftTemplate one;
    one.id = TemplateId(99);
    one.revisions = {{std::nullopt, draft().content()}, {QDate(2026, 12, 1), night()}};
    one.entersPlan = QDate(2026, 11, 2);
    one.leavesPlan = QDate(2026, 12, 24);
    one.superseded = true;
    one.calendar = templates.insert(draft()).value();
    one.remoteId = Remote;
    one.remote = night();
    one.mode = PlanMode::Automatic;
    one.pulled = true;
    one.missing = true;
    one.push = push;
    const auto id = templates.insert(one);
    VERIFY_DONE(id);
    one.id = *id;
    one.state = TemplateState::Superseded;
    QCOMPARE(templates.byId(*id).value(), std::optional(one));
    QCOMPARE(templates.all().value().constLast(), one);
    QCOMPARE(templates.byId(TemplateId(id->value + 1)).value(), std::nullopt);
}

void tst_PlanRepositories::templateWithNothingComesBack()
{
    TemplateRepository templates(db());
    ShiftTemplate one = draft();
    VERIFY_DONE(templates.insert(one));
    VERIFY_DONE(templates.insert(one));
    one.id = TemplateId(2);
    QCOMPARE(templates.all().value().constLast(), one);
    QCOMPARE(templates.all().value().size(), 2);
}

void tst_PlanRepositories::anUpdateReplacesTheRevisions()
{
    TemplateRepository templates(db());
    ShiftTemplate one = draft();
    one.revisions.append({QDate(2026, 12, 1), night()});
    one.id = templates.insert(one).value();
    one.revisions = {{std::nullopt, night()}};
    VERIFY_DONE(templates.update(one));
    QCOMPARE(templates.all().value(), QVector<ShiftTemplate>{one});
}

void tst_PlanRepositories::unknownTemplateIsNotUpdated()
{
    ShiftTemplate one = draft();
    one.id = TemplateId(5);
    VERIFY_FAILS(TemplateRepository(db()).update(one), ErrorKind::UnknownTemplate);
}

void tst_PlanRepositories::theStateIsThatOfTheLastPush()
{
    TemplateRepository templates(db());
    Operation push = login();
    push.id = OperationRepository(db()).insert(push).value();
    ShiftTemplate one = draft();
    one.push = push.id;
    one.id = templates.insert(one).value();
    QCOMPARE(templates.byId(one.id).value()->state, TemplateState::Queued);
    push.state = OperationState::Rejected;
    push.position = push.id;
    VERIFY_DONE(OperationRepository(db()).update(push));
    QCOMPARE(templates.byId(one.id).value()->state, TemplateState::Rejected);
}

void tst_PlanRepositories::exceptionsAreOneAMembersDay()
{
    TemplateRepository templates(db());
    const TemplateId id = templates.insert(draft()).value();
    PlanException first{id, QDate(2026, 11, 22), BusinessUserId(4), PlanException::Kind::Absent, {}, 0, 0};
    const PlanException second{
        id, QDate(2026, 11, 21), BusinessUserId(4), PlanException::Kind::OtherHours, {}, 22 * 60, 90};
    VERIFY_DONE(templates.put(first));
    VERIFY_DONE(templates.put(second));
    first.kind = PlanException::Kind::SwappedWith;
    first.instead = BusinessUserId(7);
    VERIFY_DONE(templates.put(first));
    QCOMPARE(templates.exceptions().value(), QVector<PlanException>({second, first}));
    VERIFY_DONE(templates.remove(id, second.day, second.member));
    VERIFY_DONE(templates.remove(id, second.day, second.member));
    QCOMPARE(templates.exceptions().value(), QVector<PlanException>{first});
}

void tst_PlanRepositories::exceptionsMoveBeforeADay()
{
    TemplateRepository templates(db());
    const TemplateId now = templates.insert(draft()).value();
    const TemplateId former = templates.insert(draft()).value();
    PlanException past{now, QDate(2026, 11, 21), BusinessUserId(4), PlanException::Kind::Absent, {}, 0, 0};
    PlanException coming = past;
    coming.day = QDate(2026, 11, 22);
    VERIFY_DONE(templates.put(past));
    VERIFY_DONE(templates.put(coming));
    VERIFY_DONE(templates.moveExceptions(now, former, coming.day));
    past.shiftTemplate = former;
    QCOMPARE(templates.exceptions().value(), QVector<PlanException>({coming, past}));
}

COVERSHIFT_TEST_MAIN(tst_PlanRepositories)
#include "tst_planrepositories.moc"
