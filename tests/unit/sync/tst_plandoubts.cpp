#include "planmerge.h"
#include "plantest.h"

#include <store/periodrepository.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::sync;
using namespace covershift::tests;
using namespace std::chrono_literals;

using State = OperationState;
using Fault = PlanHost::Fault;

/// What is done about an answer to a push to Viviot that never came, or said too little
/// (`contracts/viviot.md`, Settled).
class tst_plandoubts : public PlanTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUpPlan(); }
    void cleanup() { tearDown(); }

    void aLostAnswer_isFoundAtTheHost();
    void aLostInsert_isSentAgain_afterTheLastLookUp();
    void severalThatCouldBeOurs_areForAPerson();
    void aListWithoutOurs_isADoubt();
    void aDoubtOfAnEarlierRun_isLookedUp();
    void aHostThatCannotBeAsked_isNoReasonToSendAgain();
    void aLostUpdate_isSentAgainAtOnce();
    void askingOftenConcludesNothing();
    void whatTheHostWroteDownOtherwise_isForAPerson();
    void whatIsThereByThen_isNotSentAgain();
    void whatAPullAdds_leavesClosedPeriodsAsTheyWere();
};

void tst_plandoubts::aLostAnswer_isFoundAtTheHost()
{
    m_viviot.next = Fault::DropAfter;
    m_bench->startEngine();
    const TemplateId id = draft();
    const Operation saved = push(id);
    QTRY_COMPARE(m_bench->state(saved.id), State::Confirmed);
    QCOMPARE(m_viviot.shifts.size(), 1);
    QCOMPARE(posts(), 1);
    QCOMPARE(read(id).state, TemplateState::Synced);
    QVERIFY(m_bench->events(saved.id).contains(u"operation.uncertain"_s));
}

void tst_plandoubts::aLostInsert_isSentAgain_afterTheLastLookUp()
{
    m_viviot.next = Fault::DropBefore;
    m_bench->startEngine();
    const Operation saved = push(draft());
    QTRY_COMPARE(m_bench->state(saved.id), State::Uncertain);
    turn();
    QCOMPARE(m_host->requests.size(), 3); // listed, inserted, looked up at once
    for (const auto& [wait, requests] : {std::pair(5s, 4), std::pair(25s, 5)}) {
        m_clock->advance(wait - 1s);
        turn();
        QCOMPARE(m_host->requests.size(), requests - 1);
        m_clock->advance(1s);
        turn();
        QCOMPARE(m_host->requests.size(), requests);
        QCOMPARE(m_bench->state(saved.id), State::Uncertain);
    }
    QCOMPARE(posts(), 1);
    m_clock->advance(90s);
    turn();
    QTRY_COMPARE(m_bench->state(saved.id), State::Confirmed);
    QCOMPARE(posts(), 2);
    QCOMPARE(m_viviot.shifts.size(), 1);
}

void tst_plandoubts::severalThatCouldBeOurs_areForAPerson()
{
    m_viviot.next = Fault::DropAfterTwice;
    m_bench->startEngine();
    const TemplateId id = draft();
    const Operation saved = push(id);
    QTRY_VERIFY(now(saved).lastError.has_value() && now(saved).lastError->kind == ErrorKind::SeveralFound);
    QCOMPARE(now(saved).state, State::Uncertain);
    m_clock->advance(10min);
    turn();
    QCOMPARE(posts(), 1);
    const QString second = m_viviot.shifts.at(1)["id"_L1].toString();
    QVERIFY(now(saved).lastError->detail.contains(second));
    QVERIFY(!m_bench->outbox->resolve(saved.id, Resolution::Accepted, u"seen"_s, u"no guid"_s, u"t"_s));
    QVERIFY(m_bench->outbox->resolve(saved.id, Resolution::Accepted, u"seen"_s, second, u"t"_s).has_value());
    QCOMPARE(guidText(read(id).remoteId), second);
    QCOMPARE(read(id).state, TemplateState::Synced);
}

void tst_plandoubts::aListWithoutOurs_isADoubt()
{
    m_viviot.next = Fault::AnswerNothing;
    m_bench->startEngine();
    const Operation saved = push(draft());
    QTRY_COMPARE(m_bench->state(saved.id), State::Confirmed);
    QVERIFY(m_bench->events(saved.id).contains(u"operation.uncertain"_s));
    QCOMPARE(posts(), 1);
}

void tst_plandoubts::aDoubtOfAnEarlierRun_isLookedUp()
{
    m_bench->startEngine();
    const TemplateId id = draft();
    m_host->answer = [this](const StubRequest& request) {
        StubReply reply = m_viviot.answer(request);
        if (request.method == "POST")
            reply.act = StubReply::Act::Hang;
        return reply;
    };
    const Operation saved = push(id);
    QTRY_COMPARE(posts(), 1);
    m_bench->crash();
    m_bench->startEngine();
    QTRY_COMPARE(m_bench->state(saved.id), State::Confirmed);
    QCOMPARE(posts(), 1);
    QCOMPARE(m_viviot.shifts.size(), 1);
}

void tst_plandoubts::aHostThatCannotBeAsked_isNoReasonToSendAgain()
{
    m_viviot.next = Fault::DropAfter;
    m_bench->startEngine();
    bool isDown = false;
    m_host->answer = [this, &isDown](const StubRequest& request) {
        StubReply reply = m_viviot.answer(request);
        if (isDown)
            reply = {500, "down", {}, StubReply::Act::Answer};
        isDown = isDown || request.method == "POST";
        return reply;
    };
    const Operation saved = push(draft());
    QTRY_COMPARE(m_bench->state(saved.id), State::Uncertain);
    for (int minute = 0; minute < 10; ++minute) {
        turn();
        m_clock->advance(1min);
    }
    turn();
    QCOMPARE(m_bench->state(saved.id), State::Uncertain);
    QCOMPARE(posts(), 1);
    m_host->answer = [this](const StubRequest& request) { return m_viviot.answer(request); };
    m_clock->advance(1min);
    m_bench->engine->poke();
    QTRY_COMPARE(m_bench->state(saved.id), State::Confirmed);
    QCOMPARE(m_viviot.shifts.size(), 1);
}

void tst_plandoubts::aLostUpdate_isSentAgainAtOnce()
{
    m_bench->startEngine();
    Team team;
    team.remoteId = *guidFrom(u"0a1b2c3d4e5f60718293a4b5c6d7e8f9");
    team.name = u"North"_s;
    team.id = store::TeamRepository(*m_bench->database).insert(team).value();
    m_viviot.next = Fault::DropAfter;
    const auto saved = m_bench->outbox->pushPlan({{}, {team.id}}, u"tester"_s).value();
    QTRY_COMPARE(m_host->requests.size(), 1);
    turn();
    m_clock->advance(10min);
    turn();
    QTRY_COMPARE(m_bench->state(saved.operations.value(0).id), State::Confirmed);
    QCOMPARE(m_host->requests.size(), 2);
    QCOMPARE(m_host->requests.at(0).body, m_host->requests.at(1).body);
}

void tst_plandoubts::askingOftenConcludesNothing()
{
    m_viviot.next = Fault::DropBefore;
    m_bench->startEngine();
    const Operation saved = push(draft());
    QTRY_COMPARE(m_bench->state(saved.id), State::Uncertain);
    for (int i = 0; i < 6; ++i) {
        QVERIFY(m_bench->engine->pushNow(u"tester"_s).has_value());
        turn();
    }
    QCOMPARE(m_bench->state(saved.id), State::Uncertain);
    QCOMPARE(posts(), 1);
}

void tst_plandoubts::whatTheHostWroteDownOtherwise_isForAPerson()
{
    m_viviot.trimsNames = true;
    m_bench->startEngine();
    const TemplateId id = draft(u"Night  shift"_s);
    const Operation saved = push(id);
    QTRY_COMPARE(m_bench->state(saved.id), State::Uncertain);
    for (int i = 0; i < 4; ++i) {
        turn();
        m_clock->advance(60s);
    }
    QTRY_COMPARE(now(saved).lastError.value_or(Error{}).kind, ErrorKind::SeveralFound);
    m_clock->advance(10min);
    turn();
    QCOMPARE(posts(), 1);
    QCOMPARE(m_viviot.shifts.size(), 1);
    const QString given = m_viviot.shifts.at(0)["id"_L1].toString();
    QVERIFY(m_bench->outbox->resolve(saved.id, Resolution::Accepted, u"seen"_s, given, u"t"_s).has_value());
    QCOMPARE(guidText(read(id).remoteId), given);
}

void tst_plandoubts::whatIsThereByThen_isNotSentAgain()
{
    m_viviot.next = Fault::DropBefore;
    m_bench->startEngine();
    const Operation saved = push(draft());
    QTRY_COMPARE(m_bench->state(saved.id), State::Uncertain);
    turn();
    // The host carries it out at last, after everybody has given it up.
    m_host->answer = [this](const StubRequest& request) {
        const StubReply reply = m_viviot.answer(request);
        if (m_host->requests.size() == 4)
            (void)m_viviot.answer(m_host->requests.at(1));
        return reply;
    };
    m_clock->advance(120s);
    turn();
    QTRY_COMPARE(m_bench->state(saved.id), State::Confirmed);
    QCOMPARE(m_viviot.shifts.size(), 1);
    QCOMPARE(posts(), 1);
}

void tst_plandoubts::whatAPullAdds_leavesClosedPeriodsAsTheyWere()
{
    PeriodClose close;
    close.days = {QDate(2026, 10, 1), QDate(2026, 10, 31)};
    close.zone = "Europe/Madrid";
    RemotePlan remote;
    const auto list = [&remote](const QString& name) {
        api::RemoteShift shift;
        shift.id = QUuid::createUuid();
        shift.name = name;
        shift.duration = 480;
        remote.shifts.append(shift);
    };
    PullReport report;
    list(u"Before"_s);
    QVERIFY(m_bench->outbox->takePull(remote, report, u"tester"_s).has_value());
    QVERIFY(store::PeriodRepository(*m_bench->database).insert(close).has_value());
    list(u"After"_s);
    QVERIFY(m_bench->outbox->takePull(remote, report, u"tester"_s).has_value());
    const QVector<ShiftTemplate> stored = readAll();
    QCOMPARE(stored.size(), 2);
    QVERIFY(!stored.at(0).entersPlan);
    QCOMPARE(stored.at(1).entersPlan, std::optional(QDate(2026, 11, 1)));
}

COVERSHIFT_TEST_MAIN(tst_plandoubts)
#include "tst_plandoubts.moc"
