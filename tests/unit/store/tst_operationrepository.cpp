#include "samples.h"

#include <store/attemptrepository.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::store;
using namespace covershift::store::samples;

namespace {

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

class tst_OperationRepository : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void operationComesBackWhole();
    void operationWithDefaultsComesBack();
    void severalComeByTheirIds();
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

private:
    OperationId insert(const Operation& operation);
    Database& db() { return m_folder->database(); }

    std::unique_ptr<Folder> m_folder;
};

void tst_OperationRepository::init()
{
    TestCase::init();
    m_folder = std::make_unique<Folder>();
    VERIFY_DONE(m_folder->openWithWorker());
}

void tst_OperationRepository::cleanup()
{
    m_folder.reset();
}

OperationId tst_OperationRepository::insert(const Operation& operation)
{
    return OperationRepository(db()).insert(operation).value();
}

void tst_OperationRepository::operationComesBackWhole()
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

void tst_OperationRepository::operationWithDefaultsComesBack()
{
    Operation operation = login();
    operation.kind = OperationKind::Template;
    operation.worker = {};
    operation.id = insert(operation);
    operation.position = operation.id;
    QCOMPARE(OperationRepository(db()).byId(operation.id).value(), operation);
    QVERIFY(!OperationRepository(db()).byId(OperationId(2)).value());
}

void tst_OperationRepository::severalComeByTheirIds()
{
    const QVector<OperationId> made{insert(login()), insert(login()), insert(login())};
    const QVector<OperationId> asked{made.at(2), OperationId(99), made.at(0), made.at(2)};
    const auto read = OperationRepository(db()).byIds(asked);
    QCOMPARE(idsOf(read), (QVector<qint64>{made.at(0).value, made.at(2).value}));
    QCOMPARE(read->constFirst(), OperationRepository(db()).byId(made.at(0)).value().value());
    QVERIFY(OperationRepository(db()).byIds({}).value().isEmpty());
}

void tst_OperationRepository::newOperationIsItsOwnPosition_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("startsShift");

    QTest::newRow("login starts a shift") << int(OperationKind::Login) << true;
    QTest::newRow("insert starts a shift") << int(OperationKind::Insert) << true;
    QTest::newRow("logout starts none") << int(OperationKind::Logout) << false;
    QTest::newRow("end starts none") << int(OperationKind::End) << false;
    QTest::newRow("match starts none") << int(OperationKind::Match) << false;
}

void tst_OperationRepository::newOperationIsItsOwnPosition()
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

void tst_OperationRepository::everyWordIsStored()
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

void tst_OperationRepository::updateKeepsTheEvent()
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

void tst_OperationRepository::updateChangesTheRest()
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

void tst_OperationRepository::listIsFilteredAndPaged_data()
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

void tst_OperationRepository::listIsFilteredAndPaged()
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

void tst_OperationRepository::unfinishedIsInLaneOrder()
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

void tst_OperationRepository::unsettledIsOfOneLane()
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

void tst_OperationRepository::unreadableWordIsSaid()
{
    insert(login());
    VERIFY_DONE(db().statements().execute(u"UPDATE operation SET state = 'lost'"_s));
    const auto read = OperationRepository(db()).list({});
    VERIFY_FAILS(read, ErrorKind::StoreFailed);
    QCOMPARE(read.error().detail, u"unknown state \"lost\""_s);

    VERIFY_DONE(db().statements().execute(u"UPDATE operation SET state = 'queued', last_error = 'oops'"_s));
    VERIFY_FAILS(OperationRepository(db()).byId(OperationId(1)), ErrorKind::StoreFailed);
}

COVERSHIFT_TEST_MAIN(tst_OperationRepository)
#include "tst_operationrepository.moc"
