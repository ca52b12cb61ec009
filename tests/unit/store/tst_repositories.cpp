#include "samples.h"

#include <store/attemptrepository.h>
#include <store/ledgerrepository.h>
#include <store/settingsrepository.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::store;
using namespace covershift::store::samples;

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

    void shiftComesBackWhole();
    void putReplaces();
    void removeTakesOut();
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
        OnUncertain::Ask, u"Co"_s,
        {ViviotFormat::Xml, ViviotAuth::Credentials, u"ana"_s, EndDateMeaning::Inclusive},
        ConnectionState::Paused, PauseReason::WrongUrl, u"307 → x"_s, true};
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
