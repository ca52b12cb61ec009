#include "enginetest.h"

#include <support/testmain.h>

using namespace covershift;
using namespace covershift::sync;
using namespace covershift::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using State = OperationState;

/// What a person decides about v2 pushes, and about a logout behind a head that is held.
class tst_shiftdecisions : public EngineTest<StubHost>
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(3); }
    void cleanup() { tearDown(); }

    void resolvedWithItsId_canBeEnded();
    void resolvedWithoutItsId_cannotBeEnded();
    void onlyAnInsertIsGivenAnId();
    void retry_ofEachKind();
    void retry_behindALoginOverIt_isLetPass();
    void retry_behindALoginThatReplacesIt_isRefused();
    void retry_behindAnInsertThatReplacesIt_isRefused();
    void retry_ofAnInsertMadeAgain_isLetPass();
    void retry_ofAnArchivedWorker_isRefused();
    void sendAnyway_passesAHeldHead_data();
    void sendAnyway_passesAHeldHead();
    void sendAnyway_ofAnEnd();
    void sendAnyway_passesNothingOnItsWay();
    void sendAnyway_isForEndsOnly();
    void sendAnyway_withNothingInItsWay_changesNothing();
    void sendAnyway_ofAnEndWithoutItsId_isRefused();
    void sendAnyway_outlivesARestart();
    void sentAnyway_theHeadStillWaitsForItsTurn();
    void takeBack_ofAllKinds();

private:
    Operation one(OperationKind kind, int worker = 0) { return push(kind, worker, 1).operations.value(0); }
    [[nodiscard]] Operation now(const Operation& operation) const { return m_bench->operation(operation.id); }
    Operation in(const Operation& operation, State state)
    {
        Operation changed = now(operation);
        changed.state = state;
        if (!m_bench->outbox->record({changed}, u"operation."_s + stateName(state)))
            qFatal("not recorded");
        return now(operation);
    }
    /// An uncertain login with a logout a minute behind it.
    std::pair<Operation, Operation> heldLogout(State head)
    {
        const Operation login = in(one(OperationKind::Login), head);
        m_clock->advance(1min);
        return {login, one(OperationKind::Logout)};
    }
};

void tst_shiftdecisions::resolvedWithItsId_canBeEnded()
{
    const Operation start = in(one(OperationKind::Insert), State::Uncertain);
    QVERIFY(m_bench->outbox->resolve(start.id, Resolution::Accepted, u"seen"_s, u" 77 "_s, u"ann"_s));
    QCOMPARE(now(start).remoteId, u"77"_s);
    m_clock->advance(1min);
    const auto end = m_bench->saveEnd(start.shift, m_clock->now());
    m_bench->startEngine();
    QTRY_VERIFY(m_bench->all(end.operations, State::Confirmed));
    QCOMPARE(m_host->requests.value(0).path, "/v2/shift/77");
}

void tst_shiftdecisions::resolvedWithoutItsId_cannotBeEnded()
{
    const Operation start = in(one(OperationKind::Insert), State::Uncertain);
    m_clock->advance(1min);
    const Operation before = m_bench->saveEnd(start.shift, m_clock->now()).operations.value(0);
    QVERIFY(m_bench->outbox->resolve(start.id, Resolution::Accepted, u"seen"_s, {}, u"ann"_s));
    QVERIFY((m_bench->shifts(m_workers[0].id).value(0).flags & LiveShift::CannotBeEnded) != 0);
    m_bench->startEngine();
    QTRY_COMPARE(m_bench->state(before.id), State::Rejected);
    QCOMPARE(now(before).lastError->kind, ErrorKind::NotEndable);
    QCOMPARE(
        m_bench->saveEnd(start.shift, m_clock->now()).skipped.value(0).error.kind, ErrorKind::NotEndable);
    QCOMPARE(m_host->requests.size(), 0);
    QVERIFY(m_bench->outbox->discard(before.id, u"the end of this test"_s, u"ann"_s));
}

void tst_shiftdecisions::onlyAnInsertIsGivenAnId()
{
    const Operation login = in(one(OperationKind::Login), State::Uncertain);
    const auto resolved
        = m_bench->outbox->resolve(login.id, Resolution::Accepted, u"seen"_s, u"77"_s, u"ann"_s);
    QCOMPARE(resolved.error().kind, ErrorKind::InvalidValue);
    QVERIFY(m_bench->outbox->resolve(login.id, Resolution::Accepted, u"seen"_s, {}, u"ann"_s));
}

void tst_shiftdecisions::retry_ofEachKind()
{
    const Operation start = in(one(OperationKind::Insert), State::Rejected);
    m_clock->advance(1min);
    const auto insert = m_bench->outbox->retry(start.id, u"ann"_s);
    QVERIFY(insert);
    QCOMPARE(insert->at, start.at);
    QCOMPARE(insert->replaces, start.id);
    m_bench->startEngine();
    QTRY_COMPARE(m_bench->state(insert->id), State::Confirmed);

    m_host->answer = [](const StubRequest& request) {
        StubReply reply = takingAll(request);
        reply.status = 400;
        reply.body = R"({"error":"INVALID_DATA"})";
        return reply;
    };
    const Operation end = m_bench->saveEnd(insert->shift, m_clock->now()).operations.value(0);
    QTRY_COMPARE(m_bench->state(end.id), State::Rejected);
    PushIntent asked;
    asked.kind = OperationKind::Match;
    asked.workers = {m_workers[1]};
    asked.at = m_clock->now();
    asked.matches = false;
    const Operation match = m_bench->save(asked).operations.value(0);
    QTRY_COMPARE(m_bench->state(match.id), State::Rejected);
    m_host->answer = nullptr;
    for (const Operation& old : {end, match}) {
        const auto again = m_bench->outbox->retry(old.id, u"ann"_s);
        QVERIFY(again);
        QCOMPARE(again->kind, old.kind);
        QCOMPARE(again->at, old.at);
        QCOMPARE(again->matches, old.matches);
        QTRY_VERIFY(isTaken(m_bench->state(again->id)));
    }
    QVERIFY(m_bench->shifts(m_workers[0].id).isEmpty());
}

void tst_shiftdecisions::retry_behindALoginOverIt_isLetPass()
{
    const Operation first = one(OperationKind::Login);
    m_clock->advance(1min);
    const Operation over
        = m_bench->save(OperationKind::Login, {m_workers[0]}, m_clock->now(), true).operations.value(0);
    m_clock->advance(1min);
    in(first, State::Rejected);
    const auto retried = m_bench->outbox->retry(first.id, u"ann"_s);
    QVERIFY2(retried.has_value(), "the second was sent over the first knowingly, so both were meant");
    QVERIFY(retried->position < over.position);
}

void tst_shiftdecisions::retry_behindALoginThatReplacesIt_isRefused()
{
    const Operation first = in(one(OperationKind::Login), State::Rejected);
    m_clock->advance(1min);
    const Operation second = one(OperationKind::Login);
    const auto retried = m_bench->outbox->retry(first.id, u"ann"_s);
    QVERIFY(!retried);
    QCOMPARE(retried.error().kind, ErrorKind::AlreadyOpen);
    QCOMPARE(retried.error().detail, toIsoUtc(second.at));
}

void tst_shiftdecisions::retry_behindAnInsertThatReplacesIt_isRefused()
{
    const Operation first = in(one(OperationKind::Login), State::Rejected);
    m_clock->advance(1min);
    const Operation second = one(OperationKind::Insert);
    QCOMPARE(m_bench->outbox->retry(first.id, u"ann"_s).error().detail, toIsoUtc(second.at));
}

void tst_shiftdecisions::retry_ofAnInsertMadeAgain_isLetPass()
{
    in(one(OperationKind::Login), State::Accepted);
    m_clock->advance(1min);
    const Operation over
        = m_bench->save(OperationKind::Insert, {m_workers[0]}, m_clock->now(), true).operations.value(0);
    m_clock->advance(1min);
    in(over, State::Rejected);
    QVERIFY(m_bench->outbox->retry(over.id, u"ann"_s));
}

void tst_shiftdecisions::retry_ofAnArchivedWorker_isRefused()
{
    const Operation old = in(one(OperationKind::Insert), State::Rejected);
    m_workers[0].archived = true;
    QVERIFY(store::WorkerRepository(*m_bench->database).update(m_workers[0]));
    QCOMPARE(m_bench->outbox->retry(old.id, u"ann"_s).error().kind, ErrorKind::WorkerArchived);
}

void tst_shiftdecisions::sendAnyway_passesAHeldHead_data()
{
    QTest::addColumn<State>("head");
    QTest::newRow("uncertain") << State::Uncertain;
    QTest::newRow("rejected") << State::Rejected;
    QTest::newRow("expired") << State::Expired;
}

void tst_shiftdecisions::sendAnyway_passesAHeldHead()
{
    QFETCH(State, head);
    m_bench->connect(m_host->url(), OnUncertain::Ask);
    const auto [login, logout] = heldLogout(head);
    m_bench->startEngine();
    turn();
    QCOMPARE(m_host->requests.size(), 0);
    const auto sent = m_bench->outbox->sendAnyway(logout.id, u"ann"_s);
    QVERIFY(sent);
    QVERIFY(sent->pastHeld);
    QTRY_COMPARE(m_bench->state(logout.id), State::Accepted);
    QCOMPARE(m_bench->state(login.id), head);
    QCOMPARE(m_host->requests.size(), 1);
    QCOMPARE(m_bench->events(logout.id),
        (QStringList{u"operation.queued"_s, u"operation.sent_anyway"_s, u"operation.sending"_s,
            u"operation.accepted"_s}));
    const auto audit = store::AuditLog(*m_bench->database).slice(0, 100);
    const auto row = std::ranges::find(*audit, u"operation.sent_anyway"_s, &AuditEntry::event);
    QVERIFY(row != audit->cend());
    QCOMPARE(row->actor, u"ann"_s);
}

void tst_shiftdecisions::sendAnyway_ofAnEnd()
{
    m_bench->startEngine();
    const Operation start = one(OperationKind::Insert);
    QTRY_COMPARE(m_bench->state(start.id), State::Confirmed);
    m_clock->advance(1min);
    m_host->answer = refusing({u"C1"_s});
    const Operation match = one(OperationKind::Match);
    QTRY_COMPARE(m_bench->state(match.id), State::Rejected);
    const Operation end = m_bench->saveEnd(start.shift, m_clock->now()).operations.value(0);
    turn();
    QCOMPARE(m_bench->state(end.id), State::Queued);
    QVERIFY(m_bench->outbox->sendAnyway(end.id, u"ann"_s));
    QTRY_COMPARE(m_bench->state(end.id), State::Confirmed);
}

void tst_shiftdecisions::sendAnyway_passesNothingOnItsWay()
{
    const auto [login, logout] = heldLogout(State::Rejected);
    m_clock->advance(1min);
    const Operation next = one(OperationKind::Login);
    m_clock->advance(1min);
    const Operation last = one(OperationKind::Logout);
    const auto sent = m_bench->outbox->sendAnyway(last.id, u"ann"_s);
    QCOMPARE(sent.error().kind, ErrorKind::WrongState);
    QCOMPARE(sent.error().detail, u"queued"_s);
    QVERIFY(!now(last).pastHeld);
    m_bench->startEngine();
    QVERIFY(m_bench->outbox->sendAnyway(logout.id, u"ann"_s));
    QTRY_COMPARE(m_bench->state(logout.id), State::Accepted);
    turn();
    QVERIFY2(m_bench->state(next.id) == State::Queued, "only what was sent anyway has passed");
    QCOMPARE(m_bench->state(login.id), State::Rejected);
}

void tst_shiftdecisions::sendAnyway_isForEndsOnly()
{
    in(one(OperationKind::Login), State::Rejected);
    m_clock->advance(1min);
    const Operation second = one(OperationKind::Login);
    QCOMPARE(m_bench->outbox->sendAnyway(second.id, u"ann"_s).error().kind, ErrorKind::WrongState);
    const Operation done = in(one(OperationKind::Logout, 1), State::Accepted);
    QCOMPARE(m_bench->outbox->sendAnyway(done.id, u"ann"_s).error().detail, u"accepted"_s);
    QCOMPARE(
        m_bench->outbox->sendAnyway(OperationId(4711), u"ann"_s).error().kind, ErrorKind::UnknownOperation);
}

void tst_shiftdecisions::sendAnyway_withNothingInItsWay_changesNothing()
{
    const Operation logout = one(OperationKind::Logout);
    const auto sent = m_bench->outbox->sendAnyway(logout.id, u"ann"_s);
    QVERIFY(sent && !sent->pastHeld);
    QCOMPARE(m_bench->events(logout.id).size(), 1);
}

void tst_shiftdecisions::sendAnyway_ofAnEndWithoutItsId_isRefused()
{
    const Operation start = in(one(OperationKind::Insert), State::Uncertain);
    m_clock->advance(1min);
    const Operation end = m_bench->saveEnd(start.shift, m_clock->now()).operations.value(0);
    QCOMPARE(m_bench->outbox->sendAnyway(end.id, u"ann"_s).error().kind, ErrorKind::NotEndable);
}

void tst_shiftdecisions::sendAnyway_outlivesARestart()
{
    const auto [login, logout] = heldLogout(State::Rejected);
    QVERIFY(m_bench->outbox->sendAnyway(logout.id, u"ann"_s));
    m_bench->reopen();
    m_bench->startEngine();
    QTRY_COMPARE(m_bench->state(logout.id), State::Accepted);
    QCOMPARE(m_bench->state(login.id), State::Rejected);
}

void tst_shiftdecisions::sentAnyway_theHeadStillWaitsForItsTurn()
{
    m_bench->connect(m_host->url(), OnUncertain::Ask);
    const auto [login, logout] = heldLogout(State::Uncertain);
    m_host->holdsBack = true;
    m_bench->startEngine();
    QVERIFY(m_bench->outbox->sendAnyway(logout.id, u"ann"_s));
    QTRY_COMPARE(m_host->requests.size(), 1);
    QVERIFY(m_bench->outbox->resolve(login.id, Resolution::NotSent, u"they say no"_s, {}, u"ann"_s));
    turn();
    QVERIFY2(m_host->requests.size() == 1, "one operation of a lane in flight");
    m_host->holdsBack = false;
    m_host->letGo();
    QTRY_COMPARE(m_bench->state(logout.id), State::Accepted);
    QTRY_COMPARE(m_bench->state(login.id), State::Accepted);
    QCOMPARE(m_host->mostAtOnce, 1);
}

void tst_shiftdecisions::takeBack_ofAllKinds()
{
    m_bench->startEngine();
    const Operation start = one(OperationKind::Insert);
    QTRY_COMPARE(m_bench->state(start.id), State::Confirmed);
    m_clock->advance(1min);
    QVector<OperationId> ids;
    for (const OperationKind kind : {OperationKind::Insert, OperationKind::Match, OperationKind::End}) {
        PushIntent intent;
        intent.kind = kind;
        intent.at = m_clock->now();
        intent.grace = 5s;
        if (kind == OperationKind::End)
            intent.shifts = {start.shift};
        else
            intent.workers = {m_workers[1]};
        const auto saved = m_bench->save(intent);
        QCOMPARE(saved.operations.size(), 1);
        ids.append(saved.operations[0].id);
    }
    turn();
    QCOMPARE(m_host->requests.size(), 1);
    const auto back = m_bench->outbox->takeBack(ids, u"ann"_s);
    QVERIFY(back);
    QCOMPARE(back->size(), 3);
    m_clock->advance(6s);
    turn();
    QCOMPARE(m_host->requests.size(), 1);
    QCOMPARE(m_bench->shifts(m_workers[0].id).value(0).state, ShiftState::Open);
    QVERIFY(m_bench->shifts(m_workers[1].id).isEmpty());
}

COVERSHIFT_TEST_MAIN(tst_shiftdecisions)
#include "tst_shiftdecisions.moc"
