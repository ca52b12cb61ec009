#include "samples.h"

#include <store/attemptrepository.h>
#include <store/auditcontent.h>
#include <store/coverstatusrepository.h>
#include <store/ledgerrepository.h>
#include <store/operationrepository.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QSet>

using namespace covershift;
using namespace covershift::store;
using namespace covershift::store::samples;

namespace {

CoverStatus status(WorkerId worker, Product product = Product::Disabled)
{
    CoverStatus made;
    made.worker = worker;
    made.product = product;
    made.checkedAt = at(5);
    made.detail = u"cancelled; 'DROP'"_s;
    made.policyId = u"P1"_s;
    made.customerNumber = u"C1"_s;
    made.classOfUse = u"Hire"_s;
    made.level = u"Third party"_s;
    made.vehicleRegistration = u"Ö 1"_s;
    return made;
}

} // namespace

/// The rows behind checks: answers about workers, filtered lists, and the contents that the audit tells.
class tst_CheckedRows : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void statusComesBackWhole();
    void statusIsOfOneConnection();
    void statusIsForgotten();
    void coverOfAWorker_data();
    void coverOfAWorker();
    void listIsFiltered_data();
    void listIsFiltered();
    void filtersHaveAnIndex_data();
    void filtersHaveAnIndex();
    void readsOnInOrder();
    void unreadableRowsAreSetApart();
    void contentIsOfEveryField();
    void contentIsTheSameAfterReading();
    void contentOfARequestAndItsAnswer();

private:
    Database& db() { return m_folder->database(); }
    OperationId insert(OperationKind kind, OperationState state, WorkerId worker = WorkerId(1))
    {
        Operation operation = login();
        operation.kind = kind;
        operation.state = state;
        operation.worker = worker;
        return OperationRepository(db()).insert(operation).value();
    }
    std::unique_ptr<Folder> m_folder;
};

void tst_CheckedRows::init()
{
    TestCase::init();
    m_folder = std::make_unique<Folder>();
    VERIFY_DONE(m_folder->openWithWorker());
    VERIFY_DONE(WorkerRepository(db()).insert(named(u"Bo"_s)));
}

void tst_CheckedRows::cleanup()
{
    m_folder.reset();
}

void tst_CheckedRows::statusComesBackWhole()
{
    CoverStatusRepository statuses(db());
    VERIFY_DONE(statuses.put(ConnectionId(1), status(WorkerId(2))));
    VERIFY_DONE(statuses.put(ConnectionId(1), status(WorkerId(1))));
    const QVector<WorkerId> second{WorkerId(2)};
    QCOMPARE(statuses.of(ConnectionId(1), second).value(), QVector{status(WorkerId(2))});
    QCOMPARE(statuses.all(ConnectionId(1)).value(), (QVector{status(WorkerId(1)), status(WorkerId(2))}));
    CoverStatus later = status(WorkerId(1), Product::Enabled);
    later.detail.clear();
    VERIFY_DONE(statuses.put(ConnectionId(1), later));
    const QVector<WorkerId> some{WorkerId(2), WorkerId(1), WorkerId(7)};
    QCOMPARE(statuses.of(ConnectionId(1), some).value(), (QVector{later, status(WorkerId(2))}));
    QCOMPARE(statuses.all(ConnectionId(1)).value().size(), 2);
}

void tst_CheckedRows::statusIsOfOneConnection()
{
    Connection other = zego();
    other.url = QUrl(u"https://other.example"_s);
    VERIFY_DONE(ConnectionRepository(db()).save(other));
    CoverStatusRepository statuses(db());
    VERIFY_DONE(statuses.put(ConnectionId(1), status(WorkerId(1))));
    const QVector<WorkerId> ids{WorkerId(1)};
    QVERIFY(statuses.of(ConnectionId(2), ids).value().isEmpty());
    QVERIFY(statuses.all(ConnectionId(2)).value().isEmpty());
    QVERIFY(statuses.all(ConnectionId()).value().isEmpty());
    // Nobody's, on no connection, is kept.
    VERIFY_FAILS(statuses.put(ConnectionId(9), status(WorkerId(1))), ErrorKind::StoreFailed);
    VERIFY_FAILS(statuses.put(ConnectionId(1), status(WorkerId(9))), ErrorKind::StoreFailed);
}

void tst_CheckedRows::statusIsForgotten()
{
    CoverStatusRepository statuses(db());
    VERIFY_DONE(statuses.put(ConnectionId(1), status(WorkerId(1))));
    VERIFY_DONE(statuses.put(ConnectionId(1), status(WorkerId(2))));
    VERIFY_DONE(statuses.remove(WorkerId(1)));
    QCOMPARE(statuses.all(ConnectionId(1)).value(), QVector{status(WorkerId(2))});
}

void tst_CheckedRows::coverOfAWorker_data()
{
    QTest::addColumn<ShiftState>("state");
    QTest::addColumn<int>("endsAfter"); // 0: it has none
    QTest::addColumn<bool>("covered");
    QTest::newRow("open") << ShiftState::Open << 0 << true;
    QTest::newRow("on its way") << ShiftState::Pending << 0 << true;
    QTest::newRow("its end on its way") << ShiftState::Ending << 50 << true;
    QTest::newRow("ended") << ShiftState::Ended << 99 << false;
    QTest::newRow("ended this moment") << ShiftState::Ended << 100 << false;
    QTest::newRow("ends later") << ShiftState::Ended << 101 << true;
}

void tst_CheckedRows::coverOfAWorker()
{
    QFETCH(ShiftState, state);
    QFETCH(int, endsAfter);
    QFETCH(bool, covered);
    LiveShift made = shift(1, state);
    if (endsAfter > 0)
        made.end = at(endsAfter);
    LedgerRepository ledger(db());
    VERIFY_DONE(ledger.put(ConnectionId(1), std::span(&made, 1)));
    QCOMPARE(ledger.hasCover(WorkerId(1), at(100)).value(), covered);
    QCOMPARE(ledger.hasCover(WorkerId(2), at(100)).value(), false);
    QCOMPARE(ledger.ofLane(ConnectionId(1), WorkerId(1)).value().rows, QVector{made});
    QCOMPARE(ledger.ofLane(ConnectionId(1), WorkerId(2)).value().size(), 0);
}

void tst_CheckedRows::listIsFiltered_data()
{
    QTest::addColumn<QVector<int>>("states");
    QTest::addColumn<QVector<int>>("kinds");
    QTest::addColumn<qint64>("worker");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QVector<qint64>>("found");
    const int queued = int(OperationState::Queued);
    const int accepted = int(OperationState::Accepted);
    const int loginKind = int(OperationKind::Login);
    const int matchKind = int(OperationKind::Match);
    using Words = QVector<int>;
    using Ids = QVector<qint64>;
    QTest::newRow("a kind") << Words{} << Words{matchKind} << qint64(0) << qint64(0) << 0 << Ids{6, 3};
    QTest::newRow("two kinds") << Words{} << Words{matchKind, loginKind} << qint64(0) << qint64(0) << 0
                               << Ids{6, 5, 4, 3, 2, 1};
    QTest::newRow("a kind in a state")
        << Words{accepted} << Words{loginKind} << qint64(0) << qint64(0) << 0 << Ids{5, 2};
    QTest::newRow("a kind, paged") << Words{} << Words{loginKind} << qint64(0) << qint64(5) << 2 << Ids{4, 2};
    QTest::newRow("a worker") << Words{} << Words{} << qint64(2) << qint64(0) << 0 << Ids{6, 5, 4};
    QTest::newRow("a worker, a state and a kind")
        << Words{queued} << Words{loginKind} << qint64(2) << qint64(0) << 0 << Ids{4};
    QTest::newRow("a worker, paged") << Words{} << Words{} << qint64(2) << qint64(6) << 1 << Ids{5};
    QTest::newRow("nobody") << Words{} << Words{} << qint64(9) << qint64(0) << 0 << Ids{};
}

void tst_CheckedRows::listIsFiltered()
{
    QFETCH(QVector<int>, states);
    QFETCH(QVector<int>, kinds);
    QFETCH(qint64, worker);
    QFETCH(qint64, before);
    QFETCH(int, limit);
    QFETCH(QVector<qint64>, found);
    for (const qint64 of : {1, 2}) {
        insert(OperationKind::Login, OperationState::Queued, WorkerId(of));
        insert(OperationKind::Login, OperationState::Accepted, WorkerId(of));
        insert(OperationKind::Match, OperationState::Accepted, WorkerId(of));
    }
    OperationFilter filter;
    for (const int state : states)
        filter.states.append(OperationState(state));
    for (const int kind : kinds)
        filter.kinds.append(OperationKind(kind));
    filter.worker = WorkerId(worker);
    filter.before = OperationId(before);
    filter.limit = limit;
    QCOMPARE(idsOf(OperationRepository(db()).list(filter)), found);
}

void tst_CheckedRows::filtersHaveAnIndex_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("index");
    QTest::newRow("worker") << u"worker = 1 AND id < 9 AND state IN ('queued') ORDER BY id DESC LIMIT 5"_s
                            << u"operation_worker"_s;
    QTest::newRow("kind") << u"kind = 'match' AND state = 'queued' AND id < 9 ORDER BY id DESC LIMIT 5"_s
                          << u"operation_kind"_s;
    QTest::newRow("state") << u"state = 'queued' AND id < 9 ORDER BY id DESC LIMIT 5"_s
                           << u"operation_state"_s;
}

void tst_CheckedRows::filtersHaveAnIndex()
{
    QFETCH(QString, condition);
    QFETCH(QString, index);
    QStringList plan;
    VERIFY_DONE(db().statements()
                    .use(u"EXPLAIN QUERY PLAN SELECT * FROM operation WHERE "_s + condition)
                    .each([&plan](Row& row) {
                        for (int i = 0; i < 3; ++i)
                            (void)row.integer();
                        plan.append(row.text());
                    }));
    QCOMPARE(plan.size(), 1); // nothing is sorted
    QVERIFY2(plan.constFirst().contains(index + u' '), qPrintable(plan.constFirst()));
}

void tst_CheckedRows::readsOnInOrder()
{
    for (int i = 0; i < 5; ++i)
        insert(OperationKind::Login, OperationState::Queued, WorkerId(1 + i % 2));
    const OperationRepository operations(db());
    const auto readable = [&operations](OperationId after, int limit) {
        return idsOf(operations.after(after, limit).map([](const auto& checked) { return checked.rows; }));
    };
    QCOMPARE(readable(OperationId(), 2), (QVector<qint64>{1, 2}));
    QCOMPARE(readable(OperationId(2), 9), (QVector<qint64>{3, 4, 5}));
    QCOMPARE(idsOf(operations.ofLane(ConnectionId(1), WorkerId(2))), (QVector<qint64>{2, 4}));
    Attempt attempt;
    attempt.connection = ConnectionId(1);
    attempt.operations = {OperationId(3), OperationId(1)};
    AttemptRepository attempts(db());
    VERIFY_DONE(attempts.begin(attempt));
    VERIFY_DONE(attempts.begin(attempt));
    const auto second = attempts.after(AttemptId(1), 5);
    QCOMPARE(idsOf(second), QVector<qint64>{2});
    QCOMPARE(second->constFirst().operations, attempt.operations);
}

void tst_CheckedRows::unreadableRowsAreSetApart()
{
    for (int i = 0; i < 4; ++i)
        insert(OperationKind::Login, OperationState::Queued);
    LiveShift open;
    open.id = ShiftId(1);
    open.worker = WorkerId(1);
    open.start = at(0);
    LiveShift other = open;
    other.id = ShiftId(2);
    const std::array shifts{open, other};
    LedgerRepository ledger(db());
    VERIFY_DONE(ledger.put(ConnectionId(1), shifts));
    VERIFY_DONE(db().statements().execute(u"UPDATE operation SET state = 'parked' WHERE id IN (2, 4)"_s));
    VERIFY_DONE(db().statements().execute(u"UPDATE live_shift SET certainty = 'so' WHERE id = 1"_s));
    const auto operations = OperationRepository(db()).after(OperationId(), 9);
    VERIFY_DONE(operations);
    QCOMPARE(idsOf(Result<QVector<Operation>>(operations->rows)), (QVector<qint64>{1, 3}));
    QCOMPARE(idsOf(Result<QVector<Operation>>(operations->unreadable)), (QVector<qint64>{2, 4}));
    QCOMPARE(operations->unreadable.constFirst().worker, WorkerId(1));
    const auto lane = ledger.ofLane(ConnectionId(1), WorkerId(1));
    VERIFY_DONE(lane);
    QCOMPARE(lane->rows, QVector{other});
    QCOMPARE(idsOf(Result<QVector<LiveShift>>(lane->unreadable)), QVector<qint64>{1});
}

void tst_CheckedRows::contentIsOfEveryField()
{
    using Change = void (*)(Operation&);
    const Change changes[] = {
        [](Operation&) {},
        [](Operation& o) { o.id = OperationId(2); },
        [](Operation& o) { o.connection = ConnectionId(2); },
        [](Operation& o) { o.kind = OperationKind::Logout; },
        [](Operation& o) { o.worker = WorkerId(2); },
        [](Operation& o) { o.identifier.kind = IdentityKind::PolicyId; },
        [](Operation& o) { o.identifier.value = u"X"_s; },
        [](Operation& o) { o.at += std::chrono::seconds(1); },
        [](Operation& o) { o.until = at(9); },
        [](Operation& o) { o.shift = ShiftId(3); },
        [](Operation& o) { o.state = OperationState::Accepted; },
        [](Operation& o) { o.attempts = 1; },
        [](Operation& o) {
            o.lastError = Error{ErrorKind::Timeout, 0, {}, {}};
        },
        [](Operation& o) { o.createdAt = at(7); },
        [](Operation& o) { o.changedAt = at(7); },
        [](Operation& o) { o.holdUntil = at(7); },
        [](Operation& o) { o.nextAttemptAt = at(7); },
        [](Operation& o) { o.replaces = OperationId(1); },
        [](Operation& o) { o.position = OperationId(1); },
        [](Operation& o) { o.backdated = true; },
        [](Operation& o) { o.alone = true; },
        [](Operation& o) { o.matches = false; },
        [](Operation& o) { o.pastHeld = true; },
        [](Operation& o) { o.reason = u"x"_s; },
        [](Operation& o) { o.remoteId = u"x"_s; },
        [](Operation& o) { o.attempt = AttemptId(1); },
    };
    QSet<QByteArray> hashes;
    for (const Change change : changes) {
        Operation operation = login();
        operation.id = OperationId(1);
        change(operation);
        hashes.insert(contentHash(operation));
    }
    QCOMPARE(hashes.size(), qsizetype(std::size(changes)));
}

void tst_CheckedRows::contentIsTheSameAfterReading()
{
    Operation operation = login();
    operation.reason = QChar(QChar::ByteOrderMark) + u"über\n"_s + QChar(0xd800);
    operation.lastError = Error{ErrorKind::RefusedByHost, 422, u"no \"policy\" "_s + QChar(0xdc00),
        {{u"customerNumber"_s, u"unknown"_s}}};
    operation.id = insert(OperationKind::Login, OperationState::Queued);
    operation.id = OperationRepository(db()).insert(operation).value();
    operation.position = operation.id;
    operation.shift = shiftStartedBy(operation.id);
    const auto read = OperationRepository(db()).byId(operation.id).value();
    QVERIFY(read);
    QCOMPARE(contentHash(*read), contentHash(operation));
}

void tst_CheckedRows::contentOfARequestAndItsAnswer()
{
    insert(OperationKind::Login, OperationState::Queued);
    Attempt attempt;
    attempt.connection = ConnectionId(1);
    attempt.method = "POST";
    attempt.url = QUrl(u"https://zego.example/v1/x/?a=%2B"_s);
    attempt.operations = {OperationId(1)};
    attempt.payload = QByteArray("{\"a\":\"\0\"}", 9);
    attempt.startedAt = at(1);
    AttemptRepository attempts(db());
    attempt.id = attempts.begin(attempt).value();
    const QByteArray request = requestHash(attempt);
    const QByteArray unanswered = answerHash(attempt);
    attempt.finishedAt = at(2);
    attempt.httpStatus = 202;
    attempt.responseBody = "{}";
    attempt.outcome = u"accepted"_s;
    VERIFY_DONE(attempts.finish(attempt));
    const Attempt read = attempts.of(OperationId(1)).value().constFirst();
    QCOMPARE(requestHash(read), request);
    QCOMPARE(answerHash(read), answerHash(attempt));
    QVERIFY(answerHash(read) != unanswered);
    Attempt other = read;
    other.payload = "{}";
    QVERIFY(requestHash(other) != request);
    other = read;
    other.operations.append(OperationId(2));
    QVERIFY(requestHash(other) != request);
}

COVERSHIFT_TEST_MAIN(tst_CheckedRows)
#include "tst_checkedrows.moc"
