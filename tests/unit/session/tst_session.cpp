#include "desk.h"

#include <domain/clock.h>
#include <support/heldport.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A session against the built-in host: what it saves, sends, waits for and tells.
class tst_Session : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void threeLoginsAreOneBatchRequest();
    void aLogoutEndsTheShift();
    void aSecondLoginIsSkipped();
    void withoutAConnectionNothingIsSaved();
    void aRefusedMemberIsRejectedAlone();
    void outOfReachIsKept();
    void laterPushDeliversInOrder();
    void aRejectedHeadIsRetried();
    void graceIsTakenBack();
    void theLedgerComesBackInSlices();
    void atRestNothingIsSent();
    void timeoutKeeps();
    void decisionsAreAudited();

private:
    void open(int workers);
    QVector<WorkerId> workerIds(int count) const;
    std::optional<PushReceipt> push(OperationKind kind, const QVector<WorkerId>& workers,
        milliseconds grace = 0ms, std::optional<Instant> at = {});
    std::optional<SettledOperations> settle(
        const QVector<Operation>& operations, milliseconds atMost = SettledIn);
    /// Nobody answers at its address any more.
    void stopHost();
    void faults(const QByteArray& script) { QVERIFY(m_host->setFaults(script).has_value()); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::SandboxHost> m_host;
    std::unique_ptr<support::HeldPort> m_port;
    sandbox::SandboxInfo m_info;
    std::unique_ptr<Desk> m_desk;
};

void tst_Session::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<sandbox::SandboxHost>(sandbox::SandboxConfig{});
    const auto info = m_host->start();
    QVERIFY(info.has_value());
    m_info = *info;
    m_desk = std::make_unique<Desk>(m_folder->path(), m_clock);
    m_desk->makeSession();
}

void tst_Session::cleanup()
{
    m_desk.reset();
    m_host.reset();
    m_port.reset();
    m_folder.reset();
}

void tst_Session::stopHost()
{
    m_host->stop();
    m_port = std::make_unique<support::HeldPort>(static_cast<quint16>(m_info.url.port()));
    QVERIFY(m_port->isHeld());
}

void tst_Session::open(int workers)
{
    const auto opened = resultOf(m_desk->session().open());
    QVERIFY(opened && opened->has_value());
    if (workers > 0) {
        const auto taken = resultOf(m_desk->session().importWorkers(workersCsv(workers)));
        QVERIFY(taken && taken->has_value());
    }
    ConnectionDraft draft;
    draft.url = m_info.url.toString();
    draft.key = m_info.zegoKey;
    const auto saved = resultOf(m_desk->session().saveConnection(draft));
    QVERIFY(saved && saved->has_value());
    QCOMPARE((*saved)->state, ConnectionState::Active);
}

QVector<WorkerId> tst_Session::workerIds(int count) const
{
    QVector<WorkerId> ids;
    for (const Worker& worker : m_desk->board().workers().first(count))
        ids.append(worker.id);
    return ids;
}

std::optional<PushReceipt> tst_Session::push(
    OperationKind kind, const QVector<WorkerId>& workers, milliseconds grace, std::optional<Instant> at)
{
    PushRequest request;
    request.kind = kind;
    request.workers = workers;
    request.grace = grace;
    request.at = at;
    const auto receipt = resultOf(m_desk->session().push(request));
    return receipt && receipt->has_value() ? std::optional(**receipt) : std::nullopt;
}

std::optional<SettledOperations> tst_Session::settle(
    const QVector<Operation>& operations, milliseconds atMost)
{
    QVector<OperationId> ids;
    for (const Operation& operation : operations)
        ids.append(operation.id);
    return resultOf(m_desk->session().settled(ids, atMost));
}

void tst_Session::threeLoginsAreOneBatchRequest()
{
    open(3);
    QVERIFY(resultOf(m_desk->session().pause(Host::Zego))->has_value());
    const auto receipt = push(OperationKind::Login, workerIds(3));
    QVERIFY(receipt);
    QCOMPARE(receipt->operations.size(), 3);
    QCOMPARE(m_desk->board().counters(m_clock.now()).pending, 3);
    QVERIFY(resultOf(m_desk->session().resume(Host::Zego))->has_value());
    const auto settled = settle(receipt->operations);
    QVERIFY(settled);
    QCOMPARE(settled->outcome, Settled::Taken);
    QCOMPARE(settled->operations.size(), 3);
    QCOMPARE(m_host->requestCount(), 1);
    const auto taken = m_host->taken();
    QCOMPARE(taken.size(), 3);
    QCOMPARE(taken.constFirst().path, QByteArray("/v1/batch/login/"));
    QCOMPARE(m_desk->board().counters(m_clock.now()).covered, 3);
    QCOMPARE(m_desk->board().counters(m_clock.now()).queued, 0);
}

void tst_Session::aLogoutEndsTheShift()
{
    open(1);
    const auto login = push(OperationKind::Login, workerIds(1), 0ms, m_clock.now() - 10min);
    QCOMPARE(settle(login->operations)->outcome, Settled::Taken);
    const auto logout = push(OperationKind::Logout, workerIds(1));
    QVERIFY(logout);
    QCOMPARE(settle(logout->operations)->outcome, Settled::Taken);
    const auto row = m_desk->board().shiftsOf(workerIds(1).constFirst());
    QCOMPARE(row.size(), std::size_t(1));
    QCOMPARE(row[0].state, ShiftState::Ended);
    QCOMPARE(m_desk->board().counters(m_clock.now()).covered, 0);
    QCOMPARE(m_host->taken().constLast().path, QByteArray("/v1/shift/logout/"));
}

void tst_Session::aSecondLoginIsSkipped()
{
    open(2);
    QCOMPARE(settle(push(OperationKind::Login, workerIds(1))->operations)->outcome, Settled::Taken);
    const auto receipt = push(OperationKind::Login, workerIds(2));
    QVERIFY(receipt);
    QCOMPARE(receipt->operations.size(), 1);
    QCOMPARE(receipt->skipped.size(), 1);
    QCOMPARE(receipt->skipped.constFirst().worker, workerIds(1).constFirst());
    QCOMPARE(receipt->skipped.constFirst().error.kind, ErrorKind::AlreadyOpen);
}

void tst_Session::withoutAConnectionNothingIsSaved()
{
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    QVERIFY(resultOf(m_desk->session().importWorkers(workersCsv(1)))->has_value());
    PushRequest request;
    request.workers = workerIds(1);
    const auto receipt = resultOf(m_desk->session().push(request));
    QVERIFY(receipt && !receipt->has_value());
    QCOMPARE(receipt->error().kind, ErrorKind::NoConnection);
    QVERIFY(resultOf(m_desk->session().operations({}))->value().isEmpty());
    const auto tested = resultOf(m_desk->session().testConnection(Host::Zego));
    QCOMPARE(tested->error().kind, ErrorKind::NoConnection);
}

void tst_Session::aRefusedMemberIsRejectedAlone()
{
    open(16);
    faults(R"({"rules":[{"match":{"identity":"C7"},"action":"reject_worker"}]})");
    const auto receipt = push(OperationKind::Login, workerIds(16));
    const auto settled = settle(receipt->operations);
    QVERIFY(settled);
    QCOMPARE(settled->outcome, Settled::Refused);
    int accepted = 0;
    for (const Operation& operation : settled->operations) {
        if (operation.state == OperationState::Accepted)
            ++accepted;
        else
            QCOMPARE(operation.identifier.value, u"C7"_s);
    }
    QCOMPARE(accepted, 15);
    QCOMPARE(m_host->taken().size(), 15);
    QCOMPARE(m_desk->board().counters(m_clock.now()).rejected, 1);
}

void tst_Session::outOfReachIsKept()
{
    open(2);
    stopHost();
    const auto receipt = push(OperationKind::Login, workerIds(2));
    const auto settled = settle(receipt->operations);
    QVERIFY(settled);
    QCOMPARE(settled->outcome, Settled::Kept);
    for (const Operation& operation : settled->operations) {
        QCOMPARE(operation.state, OperationState::Queued);
        QCOMPARE(operation.lastError->kind, ErrorKind::NotSent);
        QVERIFY(operation.attempts >= 2);
    }
}

void tst_Session::laterPushDeliversInOrder()
{
    open(1);
    stopHost();
    const Instant now = m_clock.now();
    const auto login = push(OperationKind::Login, workerIds(1), 0ms, now - 10min);
    QCOMPARE(settle(login->operations)->outcome, Settled::Kept);
    const auto logout = push(OperationKind::Logout, workerIds(1), 0ms, now - 5min);
    QVERIFY(logout);
    m_desk->close();

    sandbox::SandboxConfig config;
    config.port = static_cast<quint16>(m_info.url.port());
    m_port.reset();
    m_host = std::make_unique<sandbox::SandboxHost>(config);
    QVERIFY(m_host->start().has_value());
    m_desk->makeSession();
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    const auto queued = resultOf(m_desk->session().pushNow());
    QVERIFY(queued && queued->has_value());
    QCOMPARE((*queued)->size(), 2);
    const auto settled = resultOf(m_desk->session().settled(**queued, SettledIn));
    QCOMPARE(settled->outcome, Settled::Taken);
    const auto taken = m_host->taken();
    QCOMPARE(taken.size(), 2);
    QVERIFY(taken.at(0).path.contains("login"));
    QVERIFY(taken.at(1).path.contains("logout"));
    QCOMPARE(taken.at(0).at, wholeSecond(now - 10min));
}

void tst_Session::aRejectedHeadIsRetried()
{
    open(1);
    faults(R"({"rules":[{"match":{"identity":"C1"},"action":"reject_worker"}]})");
    const auto receipt = push(OperationKind::Login, workerIds(1));
    QCOMPARE(settle(receipt->operations)->outcome, Settled::Refused);
    faults({});
    const OperationId id = receipt->operations.constFirst().id;
    const auto retried = resultOf(m_desk->session().decide(id, Decision::Retry, {}));
    QVERIFY(retried && retried->has_value());
    QCOMPARE((*retried)->replaces, id);
    QCOMPARE(settle({**retried})->outcome, Settled::Taken);
    const auto attempts = resultOf(m_desk->session().attempts(id));
    QCOMPARE((*attempts)->size(), 1);
    QCOMPARE((*attempts)->constFirst().httpStatus, 400);
    QVERIFY(!(*attempts)->constFirst().requestHeaders.contains(m_info.zegoKey));
}

void tst_Session::graceIsTakenBack()
{
    open(1);
    const auto receipt = push(OperationKind::Login, workerIds(1), 10min);
    const auto waited = settle(receipt->operations);
    QCOMPARE(waited->outcome, Settled::Kept);
    const auto undone = resultOf(m_desk->session().takeBack({receipt->operations.constFirst().id}));
    QVERIFY(undone && undone->has_value());
    QCOMPARE((*undone)->size(), 1);
    QCOMPARE((*undone)->constFirst().state, OperationState::Discarded);
    QCOMPARE(settle(receipt->operations)->outcome, Settled::Refused);
    QCOMPARE(m_host->requestCount(), 0);
    QCOMPARE(m_desk->board().shiftCount(), 0);
}

void tst_Session::theLedgerComesBackInSlices()
{
    open(300);
    const auto receipt = push(OperationKind::Login, workerIds(300), 0ms, m_clock.now() - 5min);
    QCOMPARE(settle(receipt->operations)->outcome, Settled::Taken);
    m_desk->close();
    m_desk->makeSession();
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    QTRY_VERIFY(m_desk->board().isLoaded());
    QCOMPARE(m_desk->board().shiftCount(), 300);
    QCOMPARE(m_desk->board().counters(m_clock.now()).covered, 300);
}

void tst_Session::atRestNothingIsSent()
{
    open(1);
    m_desk->close();
    m_desk->config().sends = false;
    m_desk->makeSession();
    QVERIFY(resultOf(m_desk->session().open())->has_value());
    QVERIFY(resultOf(m_desk->session().ready()).has_value());
    const auto receipt = push(OperationKind::Login, workerIds(1));
    QVERIFY(receipt);
    const auto settled = settle(receipt->operations, 1s);
    QCOMPARE(settled->outcome, Settled::Kept);
    QCOMPARE(settled->operations.constFirst().attempts, 0);
    QCOMPARE(m_host->requestCount(), 0);
}

void tst_Session::timeoutKeeps()
{
    open(1);
    faults(R"({"rules":[{"action":"delay","delay_ms":60000}]})");
    const auto receipt = push(OperationKind::Login, workerIds(1));
    QTRY_COMPARE(m_host->requestCount(), 1);
    const auto settled = settle(receipt->operations, 100ms);
    QVERIFY(settled);
    QCOMPARE(settled->outcome, Settled::Kept);
    QCOMPARE(settled->operations.constFirst().state, OperationState::Sending);
}

void tst_Session::decisionsAreAudited()
{
    open(1);
    const auto receipt = push(OperationKind::Login, workerIds(1), 10min);
    const OperationId id = receipt->operations.constFirst().id;
    const auto nameless = resultOf(m_desk->session().decide(id, Decision::Discard, {}));
    QCOMPARE(nameless->error().kind, ErrorKind::ReasonMissing);
    const auto dropped = resultOf(m_desk->session().decide(id, Decision::Discard, u"called in sick"_s));
    QVERIFY(dropped && dropped->has_value());
    const auto audit = resultOf(m_desk->session().audit(0, 1));
    QCOMPARE((*audit)->constFirst().actor, u"tester"_s);
    QCOMPARE((*audit)->constFirst().operation, id);
    const auto unknown = resultOf(m_desk->session().decide(OperationId(999), Decision::Retry, {}));
    QCOMPARE(unknown->error().kind, ErrorKind::UnknownOperation);
}

COVERSHIFT_TEST_MAIN(tst_Session)
#include "tst_session.moc"
