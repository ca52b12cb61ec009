#include "samples.h"

#include <store/attemptrepository.h>
#include <store/ledgerrepository.h>
#include <store/settingsrepository.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::store;
using namespace covershift::store::samples;

namespace {

template <class T>
QVector<qint64> idsOf(const Result<QVector<T>>& rows)
{
    QVector<qint64> ids;
    for (const T& row : rows.value())
        ids.append(row.id.value);
    return ids;
}

/// Nothing in it is as it is by default.
Operation filled()
{
    Operation operation = login();
    operation.kind = OperationKind::Insert;
    operation.identifier = {IdentityKind::WorkProviderUserId, u"ö-1"_s};
    operation.until = at(3600);
    operation.shift = ShiftId(41);
    operation.state = OperationState::Rejected;
    operation.attempts = 3;
    operation.lastError = Error{ErrorKind::RefusedByHost, 422, u"no \"policy\"\n"_s,
        {{u"customerNumber"_s, u"unknown"_s}, {QString(), u"überall"_s}}};
    operation.holdUntil = at(60);
    operation.nextAttemptAt = at(61);
    operation.replaces = OperationId(1);
    operation.position = OperationId(1);
    operation.backdated = true;
    operation.alone = true;
    operation.reason = u"forgot; 'DROP'"_s;
    operation.remoteId = u"9007199254740993"_s;
    operation.attempt = AttemptId(1);
    return operation;
}

} // namespace

class tst_Repositories : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void workerComesBackWhole();
    void workerWithNothingComesBack();
    void unknownWorkerIsNotUpdated();

    void connectionComesBackWhole();
    void sameUrlKeepsItsId();
    void anotherUrlIsAnotherConnection();
    void hostsHaveACurrentOneEach();
    void stateChangesAlone();

    void operationComesBackWhole();
    void operationWithDefaultsComesBack();
    void newOperationIsItsOwnPosition_data();
    void newOperationIsItsOwnPosition();
    void everyWordIsStored();
    void updateKeepsTheEvent();
    void updateChangesTheRest();
    void listIsFilteredAndPaged_data();
    void listIsFilteredAndPaged();
    void unfinishedIsInLaneOrder();
    void unsettledIsOfOneLane();
    void unreadableWordIsSaid();

    void shiftComesBackWhole();
    void putReplaces();
    void removeTakesOut();
    void unendedIsByStart();
    void slicesGoFromTheNewestDown();

    void attemptComesBackWhole();
    void attemptsOfAnOperationNewestFirst();
    void interruptedAttemptIsNoLongerUnfinished();

    void settingIsReplaced();

private:
    OperationId insert(const Operation& operation);
    Database& db() { return m_folder->database(); }

    std::unique_ptr<Folder> m_folder;
};

void tst_Repositories::init()
{
    TestCase::init();
    m_folder = std::make_unique<Folder>();
    VERIFY_DONE(m_folder->openWithWorker());
}

void tst_Repositories::cleanup()
{
    m_folder.reset();
}

OperationId tst_Repositories::insert(const Operation& operation)
{
    return OperationRepository(db()).insert(operation).value();
}

void tst_Repositories::workerComesBackWhole()
{
    Worker worker{WorkerId(99), u"Zoë 李"_s, u"ABC1"_s, u"wp-1"_s, 9'007'199'254'740'993, u"z@example.org"_s,
        u"+49 1"_s, u"North"_s, u"AB12 CDE"_s, true};
    WorkerRepository workers(db());
    const auto id = workers.insert(worker);
    VERIFY_DONE(id);
    QCOMPARE(*id, WorkerId(2)); // the id handed in is passed over
    worker.id = *id;
    QCOMPARE(workers.all().value().constLast(), worker);

    worker = named(u"Z"_s);
    worker.id = *id;
    VERIFY_DONE(workers.update(worker));
    QCOMPARE(workers.all().value().constLast(), worker);
    QCOMPARE(workers.all().value().size(), 2);
}

void tst_Repositories::workerWithNothingComesBack()
{
    WorkerRepository workers(db());
    const auto id = workers.insert(Worker{});
    VERIFY_DONE(id);
    Worker expected;
    expected.id = *id;
    QCOMPARE(workers.all().value().constLast(), expected);
}

void tst_Repositories::unknownWorkerIsNotUpdated()
{
    VERIFY_FAILS(WorkerRepository(db()).update(named(u"Nobody"_s)), ErrorKind::UnknownWorker);
}

void tst_Repositories::connectionComesBackWhole()
{
    Connection connection{{}, Host::Viviot, QUrl(u"http://127.0.0.1:8080/a%20b"_s), IdentityKind::DriverId,
        OnUncertain::Ask, u"Co"_s, ConnectionState::Paused, PauseReason::WrongUrl, u"307 → x"_s, true};
    ConnectionRepository connections(db());
    const auto saved = connections.save(connection);
    VERIFY_DONE(saved);
    connection.id = ConnectionId(2);
    QCOMPARE(*saved, connection);
    QCOMPARE(connections.current(Host::Viviot).value(), connection);
    QCOMPARE(connections.all().value().constLast(), connection);
}

void tst_Repositories::sameUrlKeepsItsId()
{
    Connection connection = zego();
    connection.identity = IdentityKind::WorkProviderUserId;
    const auto saved = ConnectionRepository(db()).save(connection);
    VERIFY_DONE(saved);
    connection.id = ConnectionId(1);
    QCOMPARE(*saved, connection);
    QCOMPARE(ConnectionRepository(db()).all().value(), QVector<Connection>{connection});
}

void tst_Repositories::anotherUrlIsAnotherConnection()
{
    ConnectionRepository connections(db());
    insert(login()); // queued for the first
    Connection second = zego();
    second.url = QUrl(u"https://other.example"_s);
    VERIFY_DONE(connections.save(second));
    Connection third = zego();
    third.url = QUrl(u"https://third.example"_s);
    VERIFY_DONE(connections.save(third));

    // The second has never been used: nothing names it.
    QCOMPARE(idsOf(connections.all()), (QVector<qint64>{1, 3}));
    QVERIFY(!connections.all().value().constFirst().current);
    QCOMPARE(connections.current(Host::Zego).value().value().id, ConnectionId(3));

    const auto back = connections.save(zego());
    VERIFY_DONE(back);
    QCOMPARE(back->id, ConnectionId(1));
    QVERIFY(back->current);
    QCOMPARE(idsOf(connections.all()), QVector<qint64>{1});
}

void tst_Repositories::hostsHaveACurrentOneEach()
{
    ConnectionRepository connections(db());
    QVERIFY(!connections.current(Host::Viviot).value());
    Connection viviot = zego();
    viviot.host = Host::Viviot;
    VERIFY_DONE(connections.save(viviot));
    QCOMPARE(connections.current(Host::Zego).value().value().id, ConnectionId(1));
    QCOMPARE(connections.current(Host::Viviot).value().value().id, ConnectionId(2));
}

void tst_Repositories::stateChangesAlone()
{
    ConnectionRepository connections(db());
    Connection expected = connections.current(Host::Zego).value().value();
    expected.state = ConnectionState::Paused;
    expected.pauseReason = PauseReason::KeyRefused;
    expected.pauseDetail = u"401"_s;
    VERIFY_DONE(
        connections.setState(expected.id, expected.state, expected.pauseReason, expected.pauseDetail));
    QCOMPARE(connections.current(Host::Zego).value().value(), expected);
    VERIFY_FAILS(connections.setState(ConnectionId(9), ConnectionState::Active, PauseReason::None, {}),
        ErrorKind::NoConnection);
}

void tst_Repositories::operationComesBackWhole()
{
    insert(login());
    Attempt attempt;
    attempt.connection = ConnectionId(1);
    VERIFY_DONE(AttemptRepository(db()).begin(attempt));
    Operation operation = filled();
    operation.id = insert(operation);
    QCOMPARE(operation.id, OperationId(2));
    QCOMPARE(OperationRepository(db()).byId(operation.id).value(), operation);
}

void tst_Repositories::operationWithDefaultsComesBack()
{
    Operation operation = login();
    operation.kind = OperationKind::Template;
    operation.worker = {};
    operation.id = insert(operation);
    operation.position = operation.id;
    QCOMPARE(OperationRepository(db()).byId(operation.id).value(), operation);
    QVERIFY(!OperationRepository(db()).byId(OperationId(2)).value());
}

void tst_Repositories::newOperationIsItsOwnPosition_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("startsShift");

    QTest::newRow("login starts a shift") << int(OperationKind::Login) << true;
    QTest::newRow("insert starts a shift") << int(OperationKind::Insert) << true;
    QTest::newRow("logout starts none") << int(OperationKind::Logout) << false;
    QTest::newRow("end starts none") << int(OperationKind::End) << false;
    QTest::newRow("match starts none") << int(OperationKind::Match) << false;
}

void tst_Repositories::newOperationIsItsOwnPosition()
{
    QFETCH(const int, kind);
    QFETCH(const bool, startsShift);
    insert(login());
    Operation operation = login();
    operation.kind = OperationKind(kind);
    const OperationId id = insert(operation);
    const Operation saved = OperationRepository(db()).byId(id).value().value();
    QCOMPARE(saved.position, id);
    QCOMPARE(saved.shift, startsShift ? shiftStartedBy(id) : ShiftId());
}

void tst_Repositories::everyWordIsStored()
{
    using enum OperationKind;
    using enum OperationState;
    for (const OperationKind kind : {Login, Logout, Insert, End, Match, Template, Team}) {
        for (const OperationState state :
            {Queued, Sending, Accepted, Confirmed, Rejected, Uncertain, Expired, Discarded}) {
            Operation operation = login();
            operation.kind = kind;
            operation.state = state;
            const Operation saved = OperationRepository(db()).byId(insert(operation)).value().value();
            QCOMPARE(saved.kind, kind);
            QCOMPARE(saved.state, state);
        }
    }
}

void tst_Repositories::updateKeepsTheEvent()
{
    const OperationId id = insert(login());
    const Operation made = OperationRepository(db()).byId(id).value().value();
    Operation changed = made;
    changed.at = at(999);
    changed.until = at(1000);
    changed.kind = OperationKind::Logout;
    changed.identifier = {IdentityKind::DriverId, u"other"_s};
    changed.createdAt = at(999);
    changed.backdated = true;
    VERIFY_DONE(OperationRepository(db()).update(changed));
    QCOMPARE(OperationRepository(db()).byId(id).value(), made);
}

void tst_Repositories::updateChangesTheRest()
{
    Operation operation = OperationRepository(db()).byId(insert(login())).value().value();
    Attempt attempt;
    attempt.connection = ConnectionId(1);
    operation.attempt = AttemptRepository(db()).begin(attempt).value();
    const Operation source = filled();
    operation.state = source.state;
    operation.attempts = source.attempts;
    operation.lastError = source.lastError;
    operation.changedAt = at(500);
    operation.holdUntil = source.holdUntil;
    operation.nextAttemptAt = source.nextAttemptAt;
    operation.alone = source.alone;
    operation.reason = source.reason;
    operation.remoteId = source.remoteId;
    VERIFY_DONE(OperationRepository(db()).update(operation));
    QCOMPARE(OperationRepository(db()).byId(operation.id).value(), operation);

    operation.lastError.reset();
    operation.holdUntil.reset();
    operation.nextAttemptAt.reset();
    operation.attempt = {};
    VERIFY_DONE(OperationRepository(db()).update(operation));
    QCOMPARE(OperationRepository(db()).byId(operation.id).value(), operation);
}

void tst_Repositories::listIsFilteredAndPaged_data()
{
    QTest::addColumn<QVector<int>>("states");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QVector<qint64>>("found");

    const int queued = int(OperationState::Queued);
    const int accepted = int(OperationState::Accepted);
    const int expired = int(OperationState::Expired);
    // 1, 4: queued; 2, 5: accepted; 3, 6: rejected
    QTest::newRow("no filter: all, newest first")
        << QVector<int>{} << qint64(0) << 0 << QVector<qint64>{6, 5, 4, 3, 2, 1};
    QTest::newRow("limit") << QVector<int>{} << qint64(0) << 2 << QVector<qint64>{6, 5};
    QTest::newRow("before") << QVector<int>{} << qint64(5) << 2 << QVector<qint64>{4, 3};
    QTest::newRow("before the first") << QVector<int>{} << qint64(1) << 2 << QVector<qint64>{};
    QTest::newRow("one state") << QVector<int>{queued} << qint64(0) << 0 << QVector<qint64>{4, 1};
    QTest::newRow("two states are merged")
        << QVector<int>{queued, accepted} << qint64(0) << 0 << QVector<qint64>{5, 4, 2, 1};
    QTest::newRow("two states and a limit")
        << QVector<int>{queued, accepted} << qint64(0) << 3 << QVector<qint64>{5, 4, 2};
    QTest::newRow("two states, before and limit")
        << QVector<int>{accepted, queued} << qint64(5) << 2 << QVector<qint64>{4, 2};
    QTest::newRow("a state that none has") << QVector<int>{expired} << qint64(0) << 0 << QVector<qint64>{};
}

void tst_Repositories::listIsFilteredAndPaged()
{
    QFETCH(const QVector<int>, states);
    QFETCH(const qint64, before);
    QFETCH(const int, limit);
    QFETCH(const QVector<qint64>, found);
    const std::array made{OperationState::Queued, OperationState::Accepted, OperationState::Rejected};
    for (int i = 0; i < 6; ++i) {
        Operation operation = login();
        operation.state = made.at(size_t(i % 3));
        insert(operation);
    }
    OperationFilter filter;
    for (const int state : states)
        filter.states.append(OperationState(state));
    filter.before = OperationId(before);
    filter.limit = limit;
    QCOMPARE(idsOf(OperationRepository(db()).list(filter)), found);
}

void tst_Repositories::unfinishedIsInLaneOrder()
{
    using enum OperationState;
    for (const OperationState state :
        {Queued, Sending, Accepted, Confirmed, Rejected, Uncertain, Expired, Discarded}) {
        Operation operation = login();
        operation.state = state;
        insert(operation);
    }
    Operation retry = login(); // 9, in the place of the third
    retry.replaces = OperationId(3);
    retry.position = OperationId(3);
    insert(retry);
    QCOMPARE(idsOf(OperationRepository(db()).unfinished()), (QVector<qint64>{1, 2, 9, 5, 6, 7}));
}

void tst_Repositories::unsettledIsOfOneLane()
{
    OperationRepository operations(db());
    VERIFY_DONE(WorkerRepository(db()).insert(named(u"Bob"_s)));
    Connection other = zego();
    other.host = Host::Viviot;
    VERIFY_DONE(ConnectionRepository(db()).save(other));

    insert(login()); // 1
    Operation ofBob = login();
    ofBob.worker = WorkerId(2);
    insert(ofBob); // 2
    Operation elsewhere = login();
    elsewhere.connection = ConnectionId(2);
    insert(elsewhere); // 3
    Operation match = login();
    match.kind = OperationKind::Match;
    insert(match); // 4: no part of the ledger
    insert(login()); // 5
    Operation retry = login();
    retry.position = OperationId(1);
    insert(retry); // 6

    QCOMPARE(idsOf(operations.unsettledOf(ConnectionId(1), WorkerId(1))), (QVector<qint64>{1, 6, 5}));
    QCOMPARE(idsOf(operations.unsettledOf(ConnectionId(1), WorkerId(2))), QVector<qint64>{2});
    QCOMPARE(idsOf(operations.unsettledOf(ConnectionId(2), WorkerId(1))), QVector<qint64>{3});

    const std::array settled{OperationId(1), OperationId(6)};
    VERIFY_DONE(operations.markSettled(settled));
    QCOMPARE(idsOf(operations.unsettledOf(ConnectionId(1), WorkerId(1))), QVector<qint64>{5});
    // Settled or not, an operation is still shown.
    QCOMPARE(operations.list({}).value().size(), 6);

    const std::array unknown{OperationId(5), OperationId(77)};
    VERIFY_FAILS(operations.markSettled(unknown), ErrorKind::UnknownOperation);
    QCOMPARE(idsOf(operations.unsettledOf(ConnectionId(1), WorkerId(1))), QVector<qint64>{5});
}

void tst_Repositories::unreadableWordIsSaid()
{
    insert(login());
    VERIFY_DONE(db().statements().execute(u"UPDATE operation SET state = 'lost'"_s));
    const auto read = OperationRepository(db()).list({});
    VERIFY_FAILS(read, ErrorKind::StoreFailed);
    QCOMPARE(read.error().detail, u"unknown state \"lost\""_s);

    VERIFY_DONE(db().statements().execute(u"UPDATE operation SET state = 'queued', last_error = 'oops'"_s));
    VERIFY_FAILS(OperationRepository(db()).byId(OperationId(1)), ErrorKind::StoreFailed);
}

void tst_Repositories::shiftComesBackWhole()
{
    LedgerRepository ledger(db());
    for (const ShiftOrigin origin : {ShiftOrigin::Login, ShiftOrigin::Insert, ShiftOrigin::Import}) {
        for (const ShiftState state :
            {ShiftState::Pending, ShiftState::Open, ShiftState::Ending, ShiftState::Ended}) {
            for (const Certainty certainty :
                {Certainty::Queued, Certainty::Accepted, Certainty::Confirmed, Certainty::Uncertain}) {
                LiveShift made = shift(12, state);
                made.origin = origin;
                made.certainty = certainty;
                made.flags = LiveShift::Backdated | LiveShift::EndFailed | LiveShift::CannotBeEnded;
                made.end = state == ShiftState::Pending ? LiveShift::NoEnd : at(5000);
                VERIFY_DONE(ledger.put(ConnectionId(1), {&made, 1}));
                QCOMPARE(ledger.slice({}, 10).value(), QVector<LiveShift>{made});
            }
        }
    }
}

void tst_Repositories::putReplaces()
{
    LedgerRepository ledger(db());
    const std::array first{shift(1), shift(2)};
    VERIFY_DONE(ledger.put(ConnectionId(1), first));
    LiveShift ended = shift(2, ShiftState::Ended);
    ended.end = at(100);
    VERIFY_DONE(ledger.put(ConnectionId(1), {&ended, 1}));
    QCOMPARE(ledger.slice({}, 10).value(), (QVector<LiveShift>{ended, shift(1)}));
}

void tst_Repositories::removeTakesOut()
{
    LedgerRepository ledger(db());
    const std::array made{shift(1), shift(2), shift(3)};
    VERIFY_DONE(ledger.put(ConnectionId(1), made));
    const std::array gone{ShiftId(1), ShiftId(3), ShiftId(77)};
    VERIFY_DONE(ledger.remove(gone));
    QCOMPARE(idsOf(ledger.slice({}, 10)), QVector<qint64>{2});
}

void tst_Repositories::unendedIsByStart()
{
    VERIFY_DONE(WorkerRepository(db()).insert(named(u"Bob"_s)));
    Connection other = zego();
    other.host = Host::Viviot;
    VERIFY_DONE(ConnectionRepository(db()).save(other));
    LedgerRepository ledger(db());
    LiveShift early = shift(4, ShiftState::Ending);
    early.start = at(-100);
    LiveShift ofBob = shift(5);
    ofBob.worker = WorkerId(2);
    const std::array here{
        shift(1, ShiftState::Pending), shift(2, ShiftState::Ended), shift(3, ShiftState::Open), early, ofBob};
    VERIFY_DONE(ledger.put(ConnectionId(1), here));
    const LiveShift elsewhere = shift(6);
    VERIFY_DONE(ledger.put(ConnectionId(2), {&elsewhere, 1}));

    QCOMPARE(idsOf(ledger.unendedOf(ConnectionId(1), WorkerId(1))), (QVector<qint64>{4, 1, 3}));
    QCOMPARE(idsOf(ledger.unendedOf(ConnectionId(2), WorkerId(1))), QVector<qint64>{6});
    QCOMPARE(idsOf(ledger.unendedOf({}, WorkerId(1))), (QVector<qint64>{4, 1, 3, 6}));
    QCOMPARE(idsOf(ledger.unendedOf(ConnectionId(1), WorkerId(2))), QVector<qint64>{5});
}

void tst_Repositories::slicesGoFromTheNewestDown()
{
    LedgerRepository ledger(db());
    const std::array made{shift(1), shift(5), shift(7), shift(9)};
    VERIFY_DONE(ledger.put(ConnectionId(1), made));
    QCOMPARE(idsOf(ledger.slice({}, 3)), (QVector<qint64>{9, 7, 5}));
    QCOMPARE(idsOf(ledger.slice(ShiftId(5), 3)), QVector<qint64>{1});
    QCOMPARE(idsOf(ledger.slice(ShiftId(1), 3)), QVector<qint64>());
}

void tst_Repositories::attemptComesBackWhole()
{
    insert(login());
    insert(login());
    AttemptRepository attempts(db());
    Attempt attempt;
    attempt.connection = ConnectionId(1);
    attempt.operations = {OperationId(2), OperationId(1)}; // in the payload's order
    attempt.method = "POST"_ba;
    attempt.url = QUrl(u"https://zego.example/v1/shift/login?a=%2F"_s);
    attempt.requestHeaders = "Authorization: ***\n"_ba;
    attempt.payload = QByteArray("{\"a\":\"\0\xff\"}", 11);
    attempt.startedAt = at(5);
    attempt.id = attempts.begin(attempt).value();
    QCOMPARE(attempts.unfinished().value(), QVector<Attempt>{attempt});
    QCOMPARE(attempts.of(OperationId(1)).value(), QVector<Attempt>{attempt});

    attempt.finishedAt = at(6);
    attempt.bytesHandedOut = 1LL << 33;
    attempt.httpStatus = 202;
    attempt.responseHeaders = "Date: x\n"_ba;
    attempt.responseBody = QByteArray(64 * 1024, '\xfe');
    attempt.outcome = u"accepted"_s;
    VERIFY_DONE(attempts.finish(attempt));
    QCOMPARE(attempts.of(OperationId(2)).value(), QVector<Attempt>{attempt});
    QCOMPARE(attempts.unfinished().value(), QVector<Attempt>());

    attempt.id = AttemptId(9);
    VERIFY_FAILS(attempts.finish(attempt), ErrorKind::StoreFailed);
}

void tst_Repositories::attemptsOfAnOperationNewestFirst()
{
    insert(login());
    insert(login());
    AttemptRepository attempts(db());
    Attempt attempt;
    attempt.connection = ConnectionId(1);
    for (const auto& members : {QVector{OperationId(1), OperationId(2)}, QVector{OperationId(2)}}) {
        attempt.operations = members;
        VERIFY_DONE(attempts.begin(attempt));
    }
    QCOMPARE(idsOf(attempts.of(OperationId(1))), QVector<qint64>{1});
    QCOMPARE(idsOf(attempts.of(OperationId(2))), (QVector<qint64>{2, 1}));
}

void tst_Repositories::interruptedAttemptIsNoLongerUnfinished()
{
    AttemptRepository attempts(db());
    Attempt attempt;
    attempt.connection = ConnectionId(1);
    attempt.id = attempts.begin(attempt).value();
    attempt.outcome = u"interrupted"_s; // nobody knows when it ended
    VERIFY_DONE(attempts.finish(attempt));
    QCOMPARE(attempts.unfinished().value(), QVector<Attempt>());
}

void tst_Repositories::settingIsReplaced()
{
    SettingsRepository settings(db());
    QVERIFY(!settings.value(u"first_opened_at"_s).value());
    VERIFY_DONE(settings.setValue(u"first_opened_at"_s, u"2026"_s));
    VERIFY_DONE(settings.setValue(u"empty"_s, {}));
    VERIFY_DONE(settings.setValue(u"first_opened_at"_s, u"2027"_s));
    QCOMPARE(settings.value(u"first_opened_at"_s).value(), u"2027"_s);
    QCOMPARE(settings.value(u"empty"_s).value(), QString());
}

COVERSHIFT_TEST_MAIN(tst_Repositories)
#include "tst_repositories.moc"
