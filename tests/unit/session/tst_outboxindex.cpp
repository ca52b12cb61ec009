#include <support/operations.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

#include <outboxindex.h>

using namespace covershift;
using namespace covershift::session;
using namespace covershift::support;
using namespace std::chrono_literals;

/// What can still move by itself, and what waits for a person, for time, or for a host.
class tst_OutboxIndex : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void finishedOnesAreForgotten_data();
    void finishedOnesAreForgotten();
    void countsAndTheOldest();
    void whatHolds_data();
    void whatHolds();
    void aHeldHeadHoldsItsLane();
    void anotherLaneIsNotHeld();
    void twoMissesAreOutOfReach();
    void oneRequestIsOneMiss();
    void anAnswerEndsTheMisses();
    void missesBeforeWaitingDoNotCount();
    void aWaitBeyondTheDeadlineHolds();
    void aHostThatCannotBeAskedFirstIsOutOfReach();
    void aDoubtThatCannotBeLookedUpIsHeld_data();
    void aDoubtThatCannotBeLookedUpIsHeld();

private:
    OutboxIndex::Outlook outlook() const { return {m_connections, m_baseline, noon(), noon(30)}; }
    Operation queued(qint64 id)
    {
        Operation op = login(id, noon(), OperationState::Queued);
        op.position = op.id;
        return op;
    }
    /// A request that ends in `error`.
    void attempt(OutboxIndex& index, Operation& op, qint64 attemptId, std::optional<ErrorKind> error)
    {
        op.state = OperationState::Sending;
        op.attempt = AttemptId(attemptId);
        ++op.attempts;
        index.put(op);
        op.state = error ? OperationState::Queued : OperationState::Accepted;
        op.lastError = error ? std::optional(Error{*error, 0, {}, {}}) : std::nullopt;
        index.put(op);
    }

    QHash<ConnectionId, Connection> m_connections;
    OutboxIndex::Baseline m_baseline;
};

void tst_OutboxIndex::init()
{
    TestCase::init();
    Connection connection;
    connection.id = ConnectionId(1);
    m_connections = {{connection.id, connection}};
    m_baseline = {};
}

void tst_OutboxIndex::finishedOnesAreForgotten_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("accepted") << int(OperationState::Accepted);
    QTest::newRow("confirmed") << int(OperationState::Confirmed);
    QTest::newRow("discarded") << int(OperationState::Discarded);
}

void tst_OutboxIndex::finishedOnesAreForgotten()
{
    QFETCH(int, state);
    OutboxIndex index;
    Operation op = queued(1);
    index.put(op);
    QVERIFY(!index.isFinished(op.id));
    QVERIFY(index.canMove(op.id, outlook()));
    op.state = OperationState(state);
    index.put(op);
    QVERIFY(index.isFinished(op.id));
    QVERIFY(!index.canMove(op.id, outlook()));
    QCOMPARE(index.queued(), 0);
}

void tst_OutboxIndex::countsAndTheOldest()
{
    OutboxIndex index;
    for (qint64 id = 1; id <= 3; ++id) {
        Operation op = queued(id);
        op.createdAt = noon(-id);
        index.put(op);
    }
    QCOMPARE(index.queued(), 3);
    QCOMPARE(index.oldestQueued(), std::optional(noon(-3)));
    Operation oldest = queued(3);
    oldest.createdAt = noon(-3);
    oldest.state = OperationState::Rejected;
    index.put(oldest);
    QCOMPARE(index.queued(), 2);
    QCOMPARE(index.refused(), 1);
    QCOMPARE(index.oldestQueued(), std::optional(noon(-2)));
    oldest.state = OperationState::Uncertain;
    index.put(oldest);
    QCOMPARE(index.refused(), 0);
    QCOMPARE(index.uncertain(), 1);
}

void tst_OutboxIndex::whatHolds_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("connection");
    QTest::addColumn<bool>("ask");
    QTest::addColumn<bool>("scheduled");
    QTest::addColumn<bool>("moves");
    const int active = int(ConnectionState::Active);
    const int paused = int(ConnectionState::Paused);
    QTest::newRow("queued moves") << int(OperationState::Queued) << active << false << false << true;
    QTest::newRow("sending moves") << int(OperationState::Sending) << active << false << false << true;
    QTest::newRow("sending moves though paused")
        << int(OperationState::Sending) << paused << false << false << true;
    QTest::newRow("paused waits for a person")
        << int(OperationState::Queued) << paused << false << false << false;
    QTest::newRow("scheduled waits for time")
        << int(OperationState::Queued) << active << false << true << false;
    QTest::newRow("rejected waits for a person")
        << int(OperationState::Rejected) << active << false << false << false;
    QTest::newRow("expired waits for a person")
        << int(OperationState::Expired) << active << false << false << false;
    QTest::newRow("uncertain is sent again")
        << int(OperationState::Uncertain) << active << false << false << true;
    QTest::newRow("uncertain with ask waits")
        << int(OperationState::Uncertain) << active << true << false << false;
}

void tst_OutboxIndex::whatHolds()
{
    QFETCH(int, state);
    QFETCH(int, connection);
    QFETCH(bool, ask);
    QFETCH(bool, scheduled);
    QFETCH(bool, moves);
    m_connections[ConnectionId(1)].state = ConnectionState(connection);
    m_connections[ConnectionId(1)].onUncertain = ask ? OnUncertain::Ask : OnUncertain::Resend;
    OutboxIndex index;
    Operation op = queued(1);
    op.state = OperationState(state);
    if (scheduled)
        op.holdUntil = noon(3600);
    index.put(op);
    QCOMPARE(index.canMove(op.id, outlook()), moves);
}

void tst_OutboxIndex::aHeldHeadHoldsItsLane()
{
    OutboxIndex index;
    Operation head = queued(1);
    head.state = OperationState::Rejected;
    index.put(head);
    index.put(queued(2));
    QVERIFY(!index.canMove(OperationId(2), outlook()));
    head.state = OperationState::Discarded;
    index.put(head);
    QVERIFY(index.canMove(OperationId(2), outlook()));
}

void tst_OutboxIndex::anotherLaneIsNotHeld()
{
    OutboxIndex index;
    Operation head = queued(1);
    head.state = OperationState::Rejected;
    index.put(head);
    Operation other = queued(2);
    other.worker = WorkerId(2);
    index.put(other);
    QVERIFY(index.canMove(other.id, outlook()));
}

void tst_OutboxIndex::twoMissesAreOutOfReach()
{
    OutboxIndex index;
    Operation op = queued(1);
    index.put(op);
    m_baseline = index.baseline({op.id});
    attempt(index, op, 1, ErrorKind::NotSent);
    QVERIFY(index.canMove(op.id, outlook()));
    attempt(index, op, 2, ErrorKind::NotSent);
    QVERIFY(!index.canMove(op.id, outlook()));
    // The host is out of reach for all of that connection.
    Operation other = queued(2);
    other.worker = WorkerId(2);
    index.put(other);
    QVERIFY(!index.canMove(other.id, outlook()));
}

void tst_OutboxIndex::oneRequestIsOneMiss()
{
    OutboxIndex index;
    QVector<Operation> batch;
    for (qint64 id = 1; id <= 3; ++id) {
        Operation op = queued(id);
        op.worker = WorkerId(id);
        op.state = OperationState::Sending;
        op.attempt = AttemptId(1);
        batch.append(op);
        index.put(op);
    }
    for (Operation& op : batch) {
        op.state = OperationState::Queued;
        op.lastError = Error{ErrorKind::NotSent, 0, {}, {}};
        index.put(op);
    }
    QVERIFY(index.canMove(OperationId(1), outlook()));
}

void tst_OutboxIndex::anAnswerEndsTheMisses()
{
    OutboxIndex index;
    Operation op = queued(1);
    index.put(op);
    attempt(index, op, 1, ErrorKind::NotSent);
    attempt(index, op, 2, ErrorKind::ServiceInTrouble);
    attempt(index, op, 3, ErrorKind::NotSent);
    QVERIFY(index.canMove(op.id, outlook()));
}

void tst_OutboxIndex::missesBeforeWaitingDoNotCount()
{
    OutboxIndex index;
    Operation op = queued(1);
    index.put(op);
    attempt(index, op, 1, ErrorKind::NotSent);
    attempt(index, op, 2, ErrorKind::NotSent);
    m_baseline = index.baseline({op.id});
    QVERIFY(index.canMove(op.id, outlook()));
    attempt(index, op, 3, ErrorKind::NotSent);
    QVERIFY(index.canMove(op.id, outlook()));
    attempt(index, op, 4, ErrorKind::NotSent);
    QVERIFY(!index.canMove(op.id, outlook()));
}

void tst_OutboxIndex::aWaitBeyondTheDeadlineHolds()
{
    OutboxIndex index;
    Operation op = queued(1);
    index.put(op);
    m_baseline = index.baseline({op.id});
    attempt(index, op, 1, ErrorKind::RateLimited);
    op.nextAttemptAt = noon(20);
    index.put(op);
    QVERIFY(index.canMove(op.id, outlook()));
    op.nextAttemptAt = noon(3600);
    index.put(op);
    QVERIFY(!index.canMove(op.id, outlook()));
    // One that an earlier run left does not.
    m_baseline = index.baseline({op.id});
    QVERIFY(index.canMove(op.id, outlook()));
}

void tst_OutboxIndex::aHostThatCannotBeAskedFirstIsOutOfReach()
{
    OutboxIndex index;
    Operation op = queued(1);
    op.kind = OperationKind::Template;
    op.shiftTemplate = TemplateId(1);
    index.put(op);
    m_baseline = index.baseline({op.id});
    op.lastError = Error{ErrorKind::HostUnreachable, 0, {}, {}};
    op.nextAttemptAt = noon(1);
    index.put(op);
    QVERIFY(index.canMove(op.id, outlook()));
    // The same told again is no second one.
    index.put(op);
    QVERIFY(index.canMove(op.id, outlook()));
    op.nextAttemptAt = noon(2);
    index.put(op);
    QVERIFY(!index.canMove(op.id, outlook()));
}

void tst_OutboxIndex::aDoubtThatCannotBeLookedUpIsHeld_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("moves");
    QTest::newRow("the host can be asked") << int(ConnectionState::Active) << true;
    QTest::newRow("it is paused") << int(ConnectionState::Paused) << false;
}

void tst_OutboxIndex::aDoubtThatCannotBeLookedUpIsHeld()
{
    QFETCH(int, state);
    QFETCH(bool, moves);
    m_connections[ConnectionId(1)].state = ConnectionState(state);
    OutboxIndex index;
    Operation op = queued(1);
    op.kind = OperationKind::Team;
    op.team = TeamId(1);
    op.state = OperationState::Uncertain;
    index.put(op);
    QCOMPARE(index.canMove(op.id, outlook()), moves);
}

COVERSHIFT_TEST_MAIN(tst_OutboxIndex)
#include "tst_outboxindex.moc"
