#include "enginetest.h"

#include <support/testmain.h>

using namespace covershift;
using namespace covershift::sync;
using namespace covershift::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using State = OperationState;

/// v2 inserts, ends and matches where the answer is lost, refused or somebody else's.
class tst_shiftdoubts : public EngineTest<StubHost>
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(3); }
    void cleanup() { tearDown(); }

    void aLostInsertIsNeverSentByItself_data();
    void aLostInsertIsNeverSentByItself();
    void anInsertFoundSending_staysUncertain();
    void aForeignAnswerToAnInsert_alsoPauses_data();
    void aForeignAnswerToAnInsert_alsoPauses();
    void a401OrA429_queuesTheInsertAgain_data();
    void a401OrA429_queuesTheInsertAgain();
    void anInsertThatNeverLeft_isQueuedAgain();
    void aLostEndOrMatch_isSentAgainUnchanged_data();
    void aLostEndOrMatch_isSentAgainUnchanged();
    void anEndFoundSending_isSentAgain();
    void a404OfAnEnd_isRejected();
    void fieldTextsOfARefusedInsert();
    void anInsertThatIsTooLateByNow_expiresWhereAPersonSendsItAgain();

private:
    Operation insert() { return push(OperationKind::Insert, 0, 1).operations.value(0); }
    [[nodiscard]] Operation now(const Operation& operation) const { return m_bench->operation(operation.id); }
    static std::function<StubReply(const StubRequest&)> once(const StubReply& first)
    {
        return
            [first](const StubRequest& request) { return request.number == 0 ? first : takingAll(request); };
    }
    static StubReply status(int code, const QByteArray& body = {})
    {
        StubReply reply;
        reply.status = code;
        reply.body = body;
        return reply;
    }
    static StubReply drop()
    {
        StubReply reply;
        reply.act = StubReply::Act::Drop;
        return reply;
    }
};

void tst_shiftdoubts::aLostInsertIsNeverSentByItself_data()
{
    QTest::addColumn<StubReply>("reply");
    QTest::newRow("the answer is lost") << drop();
    QTest::newRow("500") << status(500);
    QTest::newRow("S6 503") << status(503);
    QTest::newRow("408") << status(408);
    QTest::newRow("200 of a portal") << status(200, "<html>");
    QTest::newRow("202 of v1") << status(202, R"({"status":"PENDING"})");
    QTest::newRow("201 without an id") << status(201, "{}");
}

void tst_shiftdoubts::aLostInsertIsNeverSentByItself()
{
    QFETCH(StubReply, reply);
    m_host->answer = once(reply);
    m_bench->startEngine();
    const Operation saved = insert();
    QTRY_COMPARE(m_bench->state(saved.id), State::Uncertain);
    QCOMPARE(m_bench->storedConnection().state, ConnectionState::Active);
    m_clock->advance(20min);
    turn();
    QVERIFY(m_bench->engine->pushNow(u"ann"_s));
    turn();
    m_bench->engine->wake();
    turn();
    m_bench->crash();
    m_bench->startEngine();
    turn();
    QCOMPARE(m_bench->state(saved.id), State::Uncertain);
    QCOMPARE(m_host->requests.size(), 1);
    QCOMPARE(m_bench->shifts(m_workers[0].id).value(0).certainty, Certainty::Uncertain);
}

void tst_shiftdoubts::anInsertFoundSending_staysUncertain()
{
    m_host->holdsBack = true;
    m_bench->startEngine();
    const Operation saved = insert();
    QTRY_COMPARE(m_host->requests.size(), 1);
    m_bench->crash();
    m_host->holdsBack = false;
    m_bench->startEngine();
    turn();
    QCOMPARE(m_bench->state(saved.id), State::Uncertain);
    QCOMPARE(now(saved).lastError->kind, ErrorKind::Interrupted);
    QCOMPARE(m_host->requests.size(), 1);
}

void tst_shiftdoubts::aForeignAnswerToAnInsert_alsoPauses_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {301, 307, 404, 405, 415})
        QTest::addRow("%d", code) << code;
}

void tst_shiftdoubts::aForeignAnswerToAnInsert_alsoPauses()
{
    QFETCH(int, code);
    m_host->answer = once(status(code, "<html>"));
    m_bench->startEngine();
    const Operation saved = insert();
    QTRY_COMPARE(m_bench->state(saved.id), State::Uncertain);
    QCOMPARE(m_bench->storedConnection().state, ConnectionState::Paused);
    QCOMPARE(m_bench->storedConnection().pauseReason, PauseReason::WrongUrl);
    QCOMPARE(m_bench->attempts(saved.id).value(0).outcome, u"uncertain"_s);
    const auto other = push(OperationKind::Login, 1, 1);
    turn();
    QVERIFY(m_bench->all(other.operations, State::Queued));
    QVERIFY(m_bench->engine->resume(m_bench->connection.id, u"ann"_s));
    QTRY_VERIFY(m_bench->all(other.operations, State::Accepted));
    QCOMPARE(m_bench->state(saved.id), State::Uncertain);
}

void tst_shiftdoubts::a401OrA429_queuesTheInsertAgain_data()
{
    QTest::addColumn<StubReply>("reply");
    QTest::newRow("S3 401") << status(
        401, R"({"status":"NOK","error":"INVALID_KEY","detail":"Invalid API key"})");
    QTest::newRow("429") << status(429);
}

void tst_shiftdoubts::a401OrA429_queuesTheInsertAgain()
{
    QFETCH(StubReply, reply);
    m_host->answer = once(reply);
    m_bench->startEngine();
    const Operation saved = insert();
    QTRY_COMPARE(m_bench->attempts(saved.id).size(), 1);
    QTRY_COMPARE(m_bench->state(saved.id), State::Queued);
    QVERIFY(m_bench->engine->pushNow(u"ann"_s));
    QTRY_COMPARE(m_bench->state(saved.id), State::Confirmed);
    QCOMPARE(m_host->requests[0].body, m_host->requests[1].body);
}

void tst_shiftdoubts::anInsertThatNeverLeft_isQueuedAgain()
{
    m_host->stop();
    m_bench->startEngine();
    const Operation saved = insert();
    QTRY_COMPARE(m_bench->attempts(saved.id).value(0).outcome, u"requeued"_s);
    QCOMPARE(m_bench->state(saved.id), State::Queued);
    m_host->listen();
    QVERIFY(m_bench->engine->pushNow(u"ann"_s));
    QTRY_COMPARE(m_bench->state(saved.id), State::Confirmed);
    QCOMPARE(m_host->requests.size(), 1);
}

void tst_shiftdoubts::aLostEndOrMatch_isSentAgainUnchanged_data()
{
    QTest::addColumn<StubReply>("reply");
    QTest::newRow("the answer is lost") << drop();
    QTest::newRow("500") << status(500);
    QTest::newRow("503") << status(503);
    QTest::newRow("another end") << status(201, R"({"endTime":"2026-11-21T13:59:59+00:00"})");
}

void tst_shiftdoubts::aLostEndOrMatch_isSentAgainUnchanged()
{
    QFETCH(StubReply, reply);
    m_bench->startEngine();
    const Operation start = insert();
    QTRY_COMPARE(m_bench->state(start.id), State::Confirmed);
    m_clock->advance(1h);
    m_host->answer = [reply](const StubRequest& request) {
        return request.number == 1 || request.number == 3 ? reply : takingAll(request);
    };
    const auto end = m_bench->saveEnd(start.shift, m_clock->now());
    QTRY_COMPARE(m_bench->attempts(end.operations[0].id).size(), 1);
    turn();
    m_clock->advance(5min);
    turn();
    QTRY_VERIFY(m_bench->all(end.operations, State::Confirmed));
    QCOMPARE(m_host->requests.size(), 3);
    QCOMPARE(m_host->requests[1].body, m_host->requests[2].body);
    QCOMPARE(m_host->requests[1].path, m_host->requests[2].path);

    const auto match = push(OperationKind::Match, 0, 1);
    QTRY_COMPARE(m_bench->attempts(match.operations[0].id).size(), 1);
    turn();
    m_clock->advance(5min);
    turn();
    QTRY_VERIFY(m_bench->all(match.operations, State::Accepted));
    QCOMPARE(m_host->requests[3].body, m_host->requests[4].body);
}

void tst_shiftdoubts::anEndFoundSending_isSentAgain()
{
    m_bench->startEngine();
    const Operation start = insert();
    QTRY_COMPARE(m_bench->state(start.id), State::Confirmed);
    m_clock->advance(1h);
    m_host->holdsBack = true;
    const auto end = m_bench->saveEnd(start.shift, m_clock->now());
    QTRY_COMPARE(m_host->requests.size(), 2);
    m_bench->crash();
    m_host->holdsBack = false;
    m_bench->startEngine();
    m_clock->advance(1s);
    turn();
    QTRY_VERIFY(m_bench->all(end.operations, State::Confirmed));
    QCOMPARE(m_host->requests[2].path, "/v2/shift/1001");
}

void tst_shiftdoubts::a404OfAnEnd_isRejected()
{
    m_bench->startEngine();
    const Operation start = insert();
    QTRY_COMPARE(m_bench->state(start.id), State::Confirmed);
    m_clock->advance(1h);
    m_host->answer = [](const StubRequest&) {
        return status(404, R"({"status":"NOK","error":"INVALID_SHIFT","detail":{"id":"unknown"}})");
    };
    const auto end = m_bench->saveEnd(start.shift, m_clock->now());
    QTRY_VERIFY(m_bench->all(end.operations, State::Rejected));
    const LiveShift shift = m_bench->shifts(m_workers[0].id).value(0);
    QCOMPARE(shift.state, ShiftState::Open);
    QVERIFY((shift.flags & LiveShift::EndFailed) != 0);
    QVERIFY(m_bench->outbox->discard(end.operations[0].id, u"the end of this test"_s, u"ann"_s));
}

void tst_shiftdoubts::fieldTextsOfARefusedInsert()
{
    m_host->answer = [](const StubRequest&) {
        return status(400,
            R"({"status":"NOK","error":"INVALID_DATA","message":"Invalid data format",)"
            R"("detail":{"startTime ":"`startTime` must be within 30 minutes from now."}})");
    };
    m_bench->startEngine();
    const Operation saved = insert();
    QTRY_COMPARE(m_bench->state(saved.id), State::Rejected);
    QCOMPARE(now(saved).lastError->fields,
        (QVector<FieldError>{{u"startTime"_s, u"`startTime` must be within 30 minutes from now."_s}}));
    QVERIFY(m_bench->shifts(m_workers[0].id).isEmpty());
}

void tst_shiftdoubts::anInsertThatIsTooLateByNow_expiresWhereAPersonSendsItAgain()
{
    m_host->answer = once(drop());
    m_bench->startEngine();
    const Operation saved = insert();
    QTRY_COMPARE(m_bench->state(saved.id), State::Uncertain);
    m_clock->advance(31min);
    QVERIFY(m_bench->outbox->resolve(saved.id, Resolution::NotSent, u"they say no"_s, {}, u"ann"_s));
    QTRY_COMPARE(m_bench->state(saved.id), State::Expired);
    QCOMPARE(m_host->requests.size(), 1);
    const auto retried = m_bench->outbox->retry(saved.id, u"ann"_s);
    QVERIFY(!retried);
    QCOMPARE(retried.error().kind, ErrorKind::StartOutOfRange);
}

COVERSHIFT_TEST_MAIN(tst_shiftdoubts)
#include "tst_shiftdoubts.moc"
