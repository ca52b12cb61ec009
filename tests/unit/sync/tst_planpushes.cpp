#include "plantest.h"

#include <support/testmain.h>

using namespace covershift;
using namespace covershift::sync;
using namespace covershift::tests;
using namespace std::chrono_literals;

using State = OperationState;
using Fault = PlanHost::Fault;

/// Templates and teams from saving to the answer.
class tst_planpushes : public PlanTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUpPlan(); }
    void cleanup() { tearDown(); }

    void aTemplateIsConfirmedWithItsId();
    void itsBodyIsThatOfTheContract_data();
    void itsBodyIsThatOfTheContract();
    void whatTheHostHasAsItIs_isNotPushed();
    void aForbiddenPush_namesTheRoles_andPausesNothing();
    void anErrorAt200_isRejectedWithItsFields();
    void aRejectedTemplate_isPushedAgainAsItIsNow();
    void aRetry_isThePushAsItIsNow();
    void aChangedTemplate_goesAsANewShift();
    void aTemplateOfAnUnpushedTeam_waitsForIt();
    void anInvalidTemplate_isSkipped();
    void aTeamIsInserted_thenUpdated();
    void aSessionIsRenewedOnce();
    void aRefusedSignIn_pauses();
    void withoutAConnection_thereIsNoPush();
    void aSessionThatIsNeverTaken_pauses();
    void S4_aHostThatHasEnoughBeforeThePush_isLeftInPeace();
};

void tst_planpushes::aTemplateIsConfirmedWithItsId()
{
    m_bench->startEngine();
    const TemplateId id = draft();
    const Operation saved = push(id);
    QCOMPARE(saved.kind, OperationKind::Template);
    QCOMPARE(read(id).state, TemplateState::Queued);
    QTRY_COMPARE(m_bench->state(saved.id), State::Confirmed);
    QCOMPARE(m_viviot.shifts.size(), 1);
    const ShiftTemplate one = read(id);
    QCOMPARE(one.state, TemplateState::Synced);
    QCOMPARE(guidText(one.remoteId), m_viviot.shifts.at(0)["id"_L1].toString());
    QCOMPARE(m_host->requests.size(), 2); // what is there, and then the insert
    QCOMPARE(m_host->requests.at(0).path, "/shifts");
    QCOMPARE(m_bench->events(saved.id),
        QStringList({u"operation.queued"_s, u"operation.sending"_s, u"operation.confirmed"_s}));
}

void tst_planpushes::S4_aHostThatHasEnoughBeforeThePush_isLeftInPeace()
{
    m_viviot.pauseOfNextRead = "120";
    m_bench->startEngine();
    const Operation saved = push(draft());
    QTRY_VERIFY(now(saved).nextAttemptAt.has_value());
    QVERIFY(*now(saved).nextAttemptAt >= saved.createdAt + 120s);
    QCOMPARE(now(saved).state, State::Queued);
    QCOMPARE(posts(), 0);
}

void tst_planpushes::itsBodyIsThatOfTheContract_data()
{
    QTest::addColumn<ViviotFormat>("format");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("JSON") << ViviotFormat::Json << QByteArray(R"("startDate":1795219200000)");
    QTest::newRow("XML") << ViviotFormat::Xml << QByteArray("<EndTimeOffset>480</EndTimeOffset>");
}

void tst_planpushes::itsBodyIsThatOfTheContract()
{
    QFETCH(ViviotFormat, format);
    QFETCH(QByteArray, part);
    ViviotSettings settings;
    settings.format = format;
    m_bench->connectViviot(m_host->url(), settings);
    m_bench->startEngine();
    const Operation saved = push(draft());
    QTRY_COMPARE(posts(), 1);
    const QByteArray body = m_host->requests.at(1).body; // behind the look at what is there
    QVERIFY2(body.contains(part), body.constData());
    QTRY_COMPARE(m_bench->attempts(saved.id).value(0).payload, body);
}

void tst_planpushes::whatTheHostHasAsItIs_isNotPushed()
{
    m_bench->startEngine();
    const TemplateId id = draft();
    const Operation saved = push(id);
    const auto twice = m_bench->outbox->pushPlan({{id}, {}}, u"tester"_s).value();
    QVERIFY(twice.operations.isEmpty());
    QCOMPARE(twice.skippedTemplates.value(0).error.kind, ErrorKind::PushUnderWay);
    QTRY_COMPARE(m_bench->state(saved.id), State::Confirmed);
    const auto again = m_bench->outbox->pushPlan({{id}, {}}, u"tester"_s).value();
    QCOMPARE(again.skippedTemplates.value(0).error.kind, ErrorKind::NothingToPush);
    QCOMPARE(posts(), 1);
}

void tst_planpushes::aForbiddenPush_namesTheRoles_andPausesNothing()
{
    m_viviot.next = Fault::Forbid;
    m_bench->startEngine();
    const Operation saved = push(draft());
    QTRY_COMPARE(m_bench->state(saved.id), State::Rejected);
    QCOMPARE(now(saved).lastError->kind, ErrorKind::RoleMissing);
    QVERIFY(now(saved).lastError->detail.contains(u"TeamAdmin"_s));
    const Operation next = push(draft(u"Another"_s));
    QTRY_COMPARE(m_bench->state(next.id), State::Confirmed);
}

void tst_planpushes::anErrorAt200_isRejectedWithItsFields()
{
    m_viviot.next = Fault::RefuseAt200;
    m_bench->startEngine();
    const TemplateId id = draft();
    const Operation saved = push(id);
    QTRY_COMPARE(m_bench->state(saved.id), State::Rejected);
    QCOMPARE(read(id).state, TemplateState::Rejected);
    QCOMPARE(now(saved).lastError->fields.value(0).field, u"Name"_s);
    QVERIFY(now(saved).lastError->fields.value(0).text.contains(u"Too long"_s));
}

void tst_planpushes::aRejectedTemplate_isPushedAgainAsItIsNow()
{
    m_viviot.next = Fault::RefuseAt200;
    m_bench->startEngine();
    const TemplateId id = draft();
    const Operation first = push(id);
    QTRY_COMPARE(m_bench->state(first.id), State::Rejected);
    edit(id, [](TemplateContent& content) { content.name = u"Short"_s; });
    const Operation second = push(id);
    QCOMPARE(second.replaces, first.id);
    QCOMPARE(m_bench->state(first.id), State::Discarded);
    QTRY_COMPARE(m_bench->state(second.id), State::Confirmed);
    QCOMPARE(m_viviot.shifts.at(0)["name"_L1].toString(), u"Short"_s);
}

void tst_planpushes::aRetry_isThePushAsItIsNow()
{
    m_viviot.next = Fault::Forbid;
    m_bench->startEngine();
    const TemplateId id = draft();
    const Operation first = push(id);
    QTRY_COMPARE(m_bench->state(first.id), State::Rejected);
    edit(id, [](TemplateContent& content) { content.duration = 60; });
    const auto second = m_bench->outbox->retry(first.id, u"tester"_s);
    QVERIFY(second.has_value());
    QTRY_COMPARE(m_bench->state(second->id), State::Confirmed);
    QCOMPARE(m_viviot.shifts.at(0)["endTimeOffset"_L1].toInt(), 60);
}

void tst_planpushes::aChangedTemplate_goesAsANewShift()
{
    m_bench->startEngine();
    const TemplateId id = draft();
    const Operation first = push(id);
    QTRY_COMPARE(m_bench->state(first.id), State::Confirmed);
    m_clock->advance(48h);
    ShiftTemplate one = read(id);
    TemplateContent later = one.content();
    later.startOffset = 60;
    one.revisions = revised(one.revisions, later, QDate(2026, 11, 25));
    QVERIFY(store::TemplateRepository(*m_bench->database).update(one).has_value());
    QCOMPARE(read(id).state, TemplateState::Changed);

    const Operation second = push(id);
    QTRY_COMPARE(m_bench->state(second.id), State::Confirmed);
    QCOMPARE(m_viviot.shifts.size(), 2);
    const auto all = readAll();
    QCOMPARE(all.size(), 2);
    const ShiftTemplate& now = all.at(0);
    const ShiftTemplate& older = all.at(1);
    QCOMPARE(now.state, TemplateState::Synced);
    QCOMPARE(guidText(now.remoteId), m_viviot.shifts.at(1)["id"_L1].toString());
    QCOMPARE(older.state, TemplateState::Superseded);
    QCOMPARE(guidText(older.remoteId), m_viviot.shifts.at(0)["id"_L1].toString());
    // On every day one of the two is planned, and the past is as it was.
    for (QDate day(2026, 11, 21); day < QDate(2026, 12, 1); day = day.addDays(1)) {
        QCOMPARE(int(now.happensOn(day)) + int(older.happensOn(day)), 1);
        const bool isLater = day >= QDate(2026, 11, 25);
        QCOMPARE((now.happensOn(day) ? now : older).contentOn(day).startOffset, isLater ? 60 : 22 * 60);
    }
}

void tst_planpushes::aTemplateOfAnUnpushedTeam_waitsForIt()
{
    m_bench->startEngine();
    Team team;
    team.name = u"North"_s;
    team.id = store::TeamRepository(*m_bench->database).insert(team).value();
    const TemplateId id = draft();
    edit(id, [&team](TemplateContent& content) { content.team = team.id; });
    const auto refused = m_bench->outbox->pushPlan({{id}, {}}, u"tester"_s).value();
    QCOMPARE(refused.skippedTemplates.value(0).error, (Error{ErrorKind::TeamNotPushed, 0, u"North"_s, {}}));
    const auto saved = m_bench->outbox->pushPlan({{}, {team.id}}, u"tester"_s).value();
    QTRY_COMPARE(m_bench->state(saved.operations.value(0).id), State::Confirmed);
    const Operation template_ = push(id);
    QTRY_COMPARE(m_bench->state(template_.id), State::Confirmed);
    QCOMPARE(m_viviot.shifts.at(0)["teamId"_L1], m_viviot.teams.at(0)["id"_L1]);
}

void tst_planpushes::anInvalidTemplate_isSkipped()
{
    const TemplateId id = draft(QString());
    const auto refused = m_bench->outbox->pushPlan({{id, TemplateId(99)}, {}}, u"tester"_s).value();
    QVERIFY(refused.operations.isEmpty());
    const Error invalid = refused.skippedTemplates.value(0).error;
    QCOMPARE(invalid.kind, ErrorKind::InvalidTemplate);
    QCOMPARE(invalid.fields, QVector<FieldError>({{u"name"_s, u"missing"_s}}));
    QCOMPARE(refused.skippedTemplates.value(1).error.kind, ErrorKind::UnknownTemplate);
}

void tst_planpushes::aTeamIsInserted_thenUpdated()
{
    m_bench->startEngine();
    store::TeamRepository teams(*m_bench->database);
    Team team;
    team.name = u"North"_s;
    team.members = {BusinessUserId(4)};
    team.id = teams.insert(team).value();
    const auto first = m_bench->outbox->pushPlan({{}, {team.id}}, u"tester"_s).value();
    QTRY_COMPARE(m_bench->state(first.operations.value(0).id), State::Confirmed);
    team = teams.all().value().constFirst();
    QCOMPARE(guidText(team.remoteId), m_viviot.teams.at(0)["id"_L1].toString());
    team.name = u"South"_s;
    QVERIFY(teams.update(team).has_value());
    const auto second = m_bench->outbox->pushPlan({{}, {team.id}}, u"tester"_s).value();
    QTRY_COMPARE(m_bench->state(second.operations.value(0).id), State::Confirmed);
    QCOMPARE(m_viviot.teams.size(), 1);
    QCOMPARE(m_viviot.teams.at(0)["name"_L1].toString(), u"South"_s);
    QCOMPARE(m_host->requests.constLast().method, "PUT");
    QCOMPARE(m_host->requests.size(), 3); // an update needs no look at the list
}

void tst_planpushes::aSessionIsRenewedOnce()
{
    ViviotSettings settings;
    settings.auth = ViviotAuth::Credentials;
    settings.user = u"ana"_s;
    m_bench->connectViviot(m_host->url(), settings);
    m_viviot.wantsSession = true;
    m_bench->startEngine();
    const Operation first = push(draft());
    QTRY_COMPARE(m_bench->state(first.id), State::Confirmed);
    QCOMPARE(m_viviot.signIns, 1);
    m_viviot.sessionIsOver = true;
    const Operation second = push(draft(u"Another"_s));
    QTRY_COMPARE(m_bench->state(second.id), State::Confirmed);
    QCOMPARE(m_viviot.signIns, 2);
    QCOMPARE(now(second).attempts, 1);
    QCOMPARE(m_viviot.shifts.size(), 2);
}

void tst_planpushes::aRefusedSignIn_pauses()
{
    m_host->answer = [](const StubRequest&) {
        return StubReply{
            401, R"({"responseStatus":{"errorCode":"Unauthorized"}})", {}, StubReply::Act::Answer};
    };
    ViviotSettings settings;
    settings.auth = ViviotAuth::Credentials;
    settings.user = u"ana"_s;
    m_bench->connectViviot(m_host->url(), settings);
    m_bench->startEngine();
    const Operation saved = push(draft());
    QTRY_COMPARE(store::ConnectionRepository(*m_bench->database).current(Host::Viviot).value()->state,
        ConnectionState::Paused);
    QCOMPARE(m_bench->state(saved.id), State::Queued);
    QCOMPARE(now(saved).attempts, 0);
    turn();
    QCOMPARE(m_host->requests.size(), 1);
}

void tst_planpushes::withoutAConnection_thereIsNoPush()
{
    SyncBench bench(*m_clock);
    const auto refused = bench.outbox->pushPlan({{TemplateId(1)}, {}}, u"tester"_s);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error(), (Error{ErrorKind::NoConnection, 0, u"viviot"_s, {}}));
}

void tst_planpushes::aSessionThatIsNeverTaken_pauses()
{
    ViviotSettings settings;
    settings.auth = ViviotAuth::Credentials;
    settings.user = u"ana"_s;
    m_bench->connectViviot(m_host->url(), settings);
    m_host->answer = [this](const StubRequest& request) {
        if (request.path != "/shift")
            return m_viviot.answer(request);
        return StubReply{
            401, R"({"responseStatus":{"errorCode":"Unauthorized"}})", {}, StubReply::Act::Answer};
    };
    m_bench->startEngine();
    const Operation saved = push(draft());
    QTRY_COMPARE(store::ConnectionRepository(*m_bench->database).current(Host::Viviot).value()->state,
        ConnectionState::Paused);
    turn();
    QCOMPARE(posts() - m_viviot.signIns, 2);
    QCOMPARE(m_bench->state(saved.id), State::Queued);
}

COVERSHIFT_TEST_MAIN(tst_planpushes)
#include "tst_planpushes.moc"
