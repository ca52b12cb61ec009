#include "enginetest.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QSet>

#include <algorithm>
#include <optional>

using namespace covershift;
using namespace covershift::sync;
using namespace covershift::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using State = OperationState;

/// Batches: their limit, and what becomes of one that is refused.
class tst_enginebatches : public EngineTest<StubHost>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void atMost500Members();
    void S7_oneBadAmong64_isRejectedAlone();
    void S7_severalBad_areRejectedAlone();
    void S7_halvesAreNeverRegrouped();
    void S7_splittingSurvivesARestart();
    void S8_withAskTheWholeBatchWaitsForAPerson();
    void tooLarge_isSplitUntilItFits();
    void lostAnswer_sendsTheSameBatchAgain();
    void discardedMember_leavesTheOthersTogether();

private:
    SavedPush push(int workers);
};

void tst_enginebatches::init()
{
    setUp(0);
}

void tst_enginebatches::cleanup()
{
    tearDown();
}

SavedPush tst_enginebatches::push(int workers)
{
    return m_bench->save(OperationKind::Login, m_bench->hire(workers), m_clock->now());
}

void tst_enginebatches::atMost500Members()
{
    m_bench->startEngine();
    const auto saved = push(1001);
    QTRY_VERIFY(m_bench->engine->inFlight() == 0 && m_bench->all(saved.operations, State::Accepted));
    QVector<qsizetype> sizes;
    for (const StubRequest& request : std::as_const(m_host->requests))
        sizes.append(request.people.size());
    std::ranges::sort(sizes);
    QCOMPARE(sizes, QVector<qsizetype>({1, 500, 500}));
}

void tst_enginebatches::S7_oneBadAmong64_isRejectedAlone()
{
    m_host->answer = refusing({u"C23"_s});
    m_bench->startEngine();
    const auto saved = push(64);
    const OperationId bad = saved.operations[22].id;
    QTRY_COMPARE(m_bench->state(bad), State::Rejected);
    for (const Operation& operation : saved.operations) {
        if (operation.id != bad)
            QTRY_COMPARE(m_bench->state(operation.id), State::Accepted);
    }
    QCOMPARE(m_host->requests.size(), 13);
    const Operation rejected = m_bench->operation(bad);
    QVERIFY(rejected.alone);
    QVERIFY(rejected.lastError->detail.contains(u"no such person"_s));
    QCOMPARE(m_bench->events(bad).count(u"operation.split"_s), 6);
    QCOMPARE(m_bench->attempts(bad).constLast().operations, QVector{bad});
}

void tst_enginebatches::S7_severalBad_areRejectedAlone()
{
    const QStringList bad{u"C1"_s, u"C2"_s, u"C17"_s};
    m_host->answer = refusing(bad);
    m_bench->startEngine();
    const auto saved = push(17);
    for (const Operation& operation : saved.operations) {
        QTRY_COMPARE(m_bench->state(operation.id),
            bad.contains(operation.identifier.value) ? State::Rejected : State::Accepted);
    }
}

void tst_enginebatches::S7_halvesAreNeverRegrouped()
{
    m_host->answer = refusing({u"C5"_s});
    m_bench->startEngine();
    const auto saved = push(16);
    for (const Operation& operation : saved.operations) {
        QTRY_COMPARE(m_bench->state(operation.id),
            operation.identifier.value == u"C5"_s ? State::Rejected : State::Accepted);
    }
    for (qsizetype i = 1; i < m_host->requests.size(); ++i) {
        const QStringList& half = m_host->requests[i].people;
        const bool isHalf = std::any_of(
            m_host->requests.cbegin(), m_host->requests.cbegin() + i, [&half](const StubRequest& before) {
                const qsizetype middle = (before.people.size() + 1) / 2;
                return half == before.people.first(middle) || half == before.people.sliced(middle);
            });
        QVERIFY2(isHalf, qPrintable(half.join(u' ')));
    }
}

void tst_enginebatches::S7_splittingSurvivesARestart()
{
    int answered = 0;
    m_host->answer = [&](const StubRequest& request) {
        StubReply reply = refusing({u"C3"_s})(request);
        if (++answered > 1)
            reply.act = StubReply::Act::Hang;
        return reply;
    };
    m_bench->startEngine();
    const auto saved = push(8);
    QTRY_COMPARE(m_host->requests.size(), 3);
    m_bench->crash();
    m_host->answer = refusing({u"C3"_s});
    m_bench->startEngine();
    m_clock->advance(1s);
    m_bench->engine->poke();
    for (const Operation& operation : saved.operations)
        QTRY_COMPARE(m_bench->state(operation.id),
            operation.identifier.value == u"C3"_s ? State::Rejected : State::Accepted);
    for (qsizetype i = 1; i < m_host->requests.size(); ++i)
        QVERIFY2(m_host->requests[i].people.size() <= 4, "the halves stay halves");
}

void tst_enginebatches::S8_withAskTheWholeBatchWaitsForAPerson()
{
    m_bench->connect(m_host->url(), OnUncertain::Ask);
    m_host->answer = refusing({u"C2"_s});
    m_bench->startEngine();
    const auto saved = push(4);
    QTRY_VERIFY(m_bench->all(saved.operations, State::Rejected));
    QCOMPARE(m_host->requests.size(), 1);
    const auto error = m_bench->operation(saved.operations[0].id).lastError;
    QCOMPARE(error->kind, ErrorKind::RefusedByHost);
    QVERIFY(error->fields.constLast().text.contains(u"as a whole"_s));

    QVector<Operation> retried;
    for (const Operation& operation : saved.operations)
        retried.append(m_bench->outbox->retry(operation.id, u"ann"_s).value());
    QTRY_COMPARE(m_bench->state(retried[3].id), State::Accepted);
    QTRY_COMPARE(m_bench->state(retried[1].id), State::Rejected);
    QTRY_COMPARE(m_bench->state(retried[0].id), State::Accepted);
    QTRY_COMPARE(m_bench->state(retried[2].id), State::Accepted);
    QCOMPARE(m_host->requests.size(), 5);
}

void tst_enginebatches::tooLarge_isSplitUntilItFits()
{
    m_bench->connect(m_host->url(), OnUncertain::Ask);
    m_host->answer = [](const StubRequest& request) {
        StubReply reply;
        if (request.people.size() > 3) {
            reply.status = 413;
            reply.body = "<html>too large</html>";
        }
        return reply;
    };
    m_bench->startEngine();
    const auto saved = push(10);
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
    QVERIFY(m_host->requests.size() <= 7);
}

void tst_enginebatches::lostAnswer_sendsTheSameBatchAgain()
{
    m_host->answer = [this](const StubRequest&) {
        StubReply reply;
        if (m_host->requests.size() == 1)
            reply.act = StubReply::Act::Drop;
        return reply;
    };
    m_bench->startEngine();
    const auto saved = push(5);
    QTRY_COMPARE(m_bench->attempts(saved.operations[0].id).value(0).outcome, u"uncertain"_s);
    const auto others = m_bench->save(OperationKind::Login, m_bench->hire(1), m_clock->now());
    QVERIFY(m_bench->all(saved.operations, State::Queued));
    m_clock->advance(1s);
    m_bench->engine->poke();
    QTRY_VERIFY(m_bench->all(saved.operations, State::Accepted));
    QTRY_VERIFY(m_bench->all(others.operations, State::Accepted));
    QCOMPARE(m_host->requests.size(), 3);
    const auto attempts = m_bench->attempts(saved.operations[0].id);
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts[0].payload, attempts[1].payload);
    QCOMPARE(attempts[0].payload, m_host->requests[0].body);
}

void tst_enginebatches::discardedMember_leavesTheOthersTogether()
{
    m_host->stop();
    m_bench->startEngine();
    const auto saved = push(4);
    QTRY_COMPARE(m_bench->attempts(saved.operations[0].id).value(0).outcome, u"requeued"_s);
    QVERIFY(m_bench->outbox->discard(saved.operations[1].id, u"left"_s, u"ann"_s));
    m_host->listen();
    QVERIFY(m_bench->engine->pushNow(u"ann"_s));
    QTRY_COMPARE(m_bench->state(saved.operations[3].id), State::Accepted);
    QCOMPARE(m_host->requests.size(), 1);
    QCOMPARE(m_host->requests[0].people, QStringList({u"C1"_s, u"C3"_s, u"C4"_s}));
}

COVERSHIFT_TEST_MAIN(tst_enginebatches)
#include "tst_enginebatches.moc"
