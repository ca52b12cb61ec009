#include "lanewatch.h"

#include <secrets/memorystore.h>
#include <support/fakeclock.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Kind = OperationKind;
using State = OperationState;

/// Which ends "send anyway" is offered for, and what is told of that waits.
class tst_lanewatch final : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }

    void heldEnds_data();
    void heldEnds();
    void eachLaneByItself();
    void aSettledHeadNoLongerHolds();
    void lateLoginsAndScheduled();

private:
    Operation operation(Kind kind, State state, qint64 worker = 1)
    {
        Operation made;
        made.id = OperationId(++m_last);
        made.position = made.id;
        made.connection = ConnectionId(1);
        made.worker = WorkerId(worker);
        made.kind = kind;
        made.state = state;
        made.at = made.createdAt = m_clock.now();
        return made;
    }
    void tell(const QVector<Operation>& operations) { Q_EMIT m_session->operationsChanged(operations); }

    support::FakeClock m_clock;
    secrets::MemoryStore m_secrets;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<shell::LaneWatch> m_watch;
    qint64 m_last = 0;
};

void tst_lanewatch::init()
{
    TestCase::init();
    m_last = 0;
    session::SessionConfig config;
    config.clock = &m_clock;
    config.secrets = &m_secrets;
    m_watch.reset();
    m_session = std::make_unique<session::Session>(config);
    m_watch = std::make_unique<shell::LaneWatch>(*m_session);
}

void tst_lanewatch::heldEnds_data()
{
    using Heads = QVector<std::pair<Kind, State>>;
    QTest::addColumn<Heads>("heads");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("offered");
    const auto row = [](const char* rule, const Heads& heads, Kind kind, bool offered) {
        QTest::newRow(rule) << heads << int(kind) << offered;
    };
    row("alone", {}, Kind::Logout, false);
    row("behind a rejected login", {{Kind::Login, State::Rejected}}, Kind::Logout, true);
    row("behind an expired insert", {{Kind::Insert, State::Expired}}, Kind::End, true);
    row("behind an insert in doubt", {{Kind::Insert, State::Uncertain}}, Kind::Logout, true);
    row("behind a login in doubt, which is sent again", {{Kind::Login, State::Uncertain}}, Kind::Logout,
        false);
    row("behind a login on its way", {{Kind::Login, State::Sending}}, Kind::Logout, false);
    row("behind a login that waits", {{Kind::Login, State::Queued}}, Kind::Logout, false);
    row("behind a rejected one and one that waits",
        {{Kind::Login, State::Rejected}, {Kind::Login, State::Queued}}, Kind::Logout, false);
    row("behind two that are owed", {{Kind::Login, State::Rejected}, {Kind::Insert, State::Uncertain}},
        Kind::Logout, true);
    row("a login is never sent past", {{Kind::Login, State::Rejected}}, Kind::Login, false);
}

void tst_lanewatch::heldEnds()
{
    using Heads = QVector<std::pair<Kind, State>>;
    QFETCH(Heads, heads);
    QFETCH(int, kind);
    QFETCH(bool, offered);
    QVector<Operation> lane;
    for (const auto& [head, state] : heads)
        lane.append(operation(head, state));
    lane.append(operation(Kind(kind), State::Queued));
    const OperationId end = lane.constLast().id;
    tell(lane);
    QCOMPARE(m_watch->heldEnds().size(), offered ? 1 : 0);
    if (offered) {
        QCOMPARE(m_watch->heldEnds().constFirst().id, end);
        lane.last().pastHeld = true;
        tell({lane.constLast()});
        QVERIFY(m_watch->heldEnds().isEmpty());
    }
}

void tst_lanewatch::eachLaneByItself()
{
    tell({operation(Kind::Login, State::Rejected, 1), operation(Kind::Logout, State::Queued, 2)});
    QVERIFY(m_watch->heldEnds().isEmpty());
    Operation elsewhere = operation(Kind::Logout, State::Queued, 1);
    elsewhere.connection = ConnectionId(2);
    tell({elsewhere});
    QVERIFY(m_watch->heldEnds().isEmpty());
}

void tst_lanewatch::aSettledHeadNoLongerHolds()
{
    Operation head = operation(Kind::Login, State::Rejected);
    tell({head, operation(Kind::Logout, State::Queued)});
    QCOMPARE(m_watch->heldEnds().size(), 1);
    head.state = State::Discarded;
    tell({head});
    QVERIFY(m_watch->heldEnds().isEmpty());
    QCOMPARE(m_watch->unsettled().size(), 1);
}

void tst_lanewatch::lateLoginsAndScheduled()
{
    Operation waiting = operation(Kind::Login, State::Queued);
    Operation later = operation(Kind::Logout, State::Queued, 2);
    later.at = m_clock.now() + 1h;
    later.holdUntil = later.at;
    tell({waiting, later});
    QVERIFY(m_watch->lateLogins(m_clock.now() + 30min).isEmpty());
    QCOMPARE(m_watch->lateLogins(m_clock.now() + 30min + 1s).size(), 1);
    QCOMPARE(m_watch->scheduled(m_clock.now()).size(), 1);
    QVERIFY(m_watch->scheduled(m_clock.now() + 1h).isEmpty());
}

COVERSHIFT_TEST_MAIN(tst_lanewatch)
#include "tst_lanewatch.moc"
