#include "desk.h"

#include <domain/clock.h>
#include <sandbox/sandboxday.h>
#include <session/sentences.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QSignalSpy>

#include <algorithm>

using namespace covershift;
using namespace covershift::session;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using State = OperationState;

namespace {

PushRequest loginOf(WorkerId worker)
{
    PushRequest request;
    request.workers = {worker};
    request.again = true;
    return request;
}

InsertRequest insertOf(const QVector<WorkerId>& workers)
{
    InsertRequest request;
    request.workers = workers;
    request.again = true;
    return request;
}

MatchRequest matchOf(WorkerId worker, bool matches)
{
    MatchRequest request;
    request.worker = worker;
    request.matches = matches;
    return request;
}

EndRequest endOf(const QVector<ShiftId>& shifts, std::optional<Instant> at = {})
{
    EndRequest request;
    request.shifts = shifts;
    request.at = at;
    return request;
}

} // namespace

/// Inserts, ends and matches as the window and the command line call them, against the sandbox.
class tst_SessionPushes : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anInsertShowsOnTheBoard();
    void endingNamesEachShift();
    void aMatchChangesNothingOnTheBoard();
    void starts_warnWhereCoverIsNotSure_data();
    void starts_warnWhereCoverIsNotSure();
    void endsAndMatchesDoNotWarn();
    void theGraceIsForAllKinds();
    void anUnknownWorkerFailsTheWhole();
    void aLogoutSentAnywaySettles();

private:
    [[nodiscard]] Session& session() const { return m_desk->session(); }
    [[nodiscard]] PushReceipt saved(const QFuture<Result<PushReceipt>>& future) const
    {
        const auto receipt = resultOf(future);
        return receipt && receipt->has_value() ? **receipt : PushReceipt();
    }
    [[nodiscard]] SettledOperations settled(const PushReceipt& receipt) const
    {
        QVector<OperationId> ids;
        for (const Operation& operation : receipt.operations)
            ids.append(operation.id);
        return resultOf(session().settled(ids, SettledIn)).value_or(SettledOperations());
    }
    /// A worker of the fleet by what the sandbox says of the product.
    [[nodiscard]] WorkerId checked(Product wanted);
    [[nodiscard]] Operation inserted(WorkerId worker)
    {
        const PushReceipt receipt = saved(session().insert(insertOf({worker})));
        return settled(receipt).operations.value(0);
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::SandboxHost> m_host;
    std::unique_ptr<Desk> m_desk;
    QVector<WorkerId> m_workers;
};

void tst_SessionPushes::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<sandbox::SandboxHost>(sandbox::SandboxConfig{});
    const auto info = m_host->start();
    QVERIFY(info);
    m_desk = std::make_unique<Desk>(m_folder->path(), m_clock);
    ConnectionDraft draft;
    draft.url = info->url.toString();
    draft.key = info->zegoKey;
    QVERIFY(openDesk(*m_desk, sandbox::dayWorkersCsv(1), draft));
    m_workers.clear();
    for (const Worker& worker : m_desk->board().workers())
        m_workers.append(worker.id);
}

void tst_SessionPushes::cleanup()
{
    m_desk.reset();
    m_host.reset();
    m_folder.reset();
}

WorkerId tst_SessionPushes::checked(Product wanted)
{
    const auto future = session().checkCover(m_workers);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        return {};
    const auto found = std::ranges::find_if(
        m_workers, [this, wanted](WorkerId id) { return m_desk->board().coverStatus(id).product == wanted; });
    return found == m_workers.cend() ? WorkerId() : *found;
}

void tst_SessionPushes::anInsertShowsOnTheBoard()
{
    QSignalSpy changed(&m_desk->board(), &Board::shiftsChanged);
    const Operation insert = inserted(m_workers[0]);
    QCOMPARE(insert.state, State::Confirmed);
    QCOMPARE(insert.remoteId, m_host->taken().value(0).shift);
    QVERIFY(!changed.isEmpty());
    const LiveShift* shift = m_desk->board().shift(insert.shift);
    QVERIFY(shift != nullptr);
    QCOMPARE(shift->origin, ShiftOrigin::Insert);
    QCOMPARE(shift->certainty, Certainty::Confirmed);
    QCOMPARE(m_desk->board().counters(m_clock.now()).covered, 1);
}

void tst_SessionPushes::endingNamesEachShift()
{
    const Instant start = wholeSecond(m_clock.now()) - 10min;
    InsertRequest inserts = insertOf(m_workers.first(2));
    inserts.start = start;
    const PushReceipt starts = saved(session().insert(inserts));
    QCOMPARE(settled(starts).outcome, Settled::Taken);
    const QVector<ShiftId> named{starts.operations[0].shift, ShiftId(4711), starts.operations[1].shift};
    const PushReceipt ends = saved(session().endShifts(endOf(named, start + 9min)));
    QCOMPARE(ends.operations.size(), 2);
    QCOMPARE(ends.skipped.size(), 1);
    QCOMPARE(ends.skipped[0].shift, ShiftId(4711));
    QCOMPARE(ends.skipped[0].error.kind, ErrorKind::UnknownShift);
    QVERIFY(sentence(ends.skipped[0].error).contains(u"4711"_s));
    QCOMPARE(settled(ends).outcome, Settled::Taken);
    QCOMPARE(m_desk->board().counters(m_clock.now()).covered, 0);
    QCOMPARE(m_desk->board().shift(starts.operations[0].shift)->end, start + 9min);
}

void tst_SessionPushes::aMatchChangesNothingOnTheBoard()
{
    QSignalSpy changed(&m_desk->board(), &Board::shiftsChanged);
    const PushReceipt receipt = saved(session().match(matchOf(m_workers[0], false)));
    QCOMPARE(settled(receipt).outcome, Settled::Taken);
    QVERIFY(!m_host->taken().constLast().matches);
    QVERIFY(changed.isEmpty());
}

void tst_SessionPushes::starts_warnWhereCoverIsNotSure_data()
{
    QTest::addColumn<Product>("product");
    QTest::addColumn<QVector<PushWarning>>("warnings");
    QTest::newRow("enabled") << Product::Enabled << QVector<PushWarning>{};
    QTest::newRow("disabled") << Product::Disabled << QVector{PushWarning::CoverDisabled};
    QTest::newRow("the host does not know the person")
        << Product::Unknown << QVector{PushWarning::CoverUnknown};
}

void tst_SessionPushes::starts_warnWhereCoverIsNotSure()
{
    QFETCH(Product, product);
    QFETCH(QVector<PushWarning>, warnings);
    const auto of = [](const PushReceipt& receipt) {
        QVector<PushWarning> found;
        for (const Notice& notice : receipt.notices)
            found.append(notice.warning);
        return found;
    };
    // Never checked is not sure either.
    const auto before = saved(session().push(loginOf(m_workers.constLast())));
    QCOMPARE(of(before), QVector{PushWarning::CoverUnknown});
    QCOMPARE(before.notices[0].worker, m_workers.constLast());

    const WorkerId worker = checked(product);
    QVERIFY(worker.isValid());
    QCOMPARE(of(saved(session().push(loginOf(worker)))), warnings);
    QCOMPARE(of(saved(session().insert(insertOf({worker})))), warnings);
    for (const PushWarning warning : std::as_const(warnings))
        QVERIFY(sentence(warning, u"Ada"_s).contains(u"Ada"_s));
}

void tst_SessionPushes::endsAndMatchesDoNotWarn()
{
    const Operation insert = inserted(m_workers[0]);
    QTRY_VERIFY(m_clock.now() > insert.at + 1s);
    QVERIFY(saved(session().endShifts(endOf({insert.shift}))).notices.isEmpty());
    QVERIFY(saved(session().match(matchOf(m_workers[0], true))).notices.isEmpty());
}

void tst_SessionPushes::theGraceIsForAllKinds()
{
    InsertRequest held = insertOf({m_workers[0]});
    held.grace = 1min;
    const PushReceipt insert = saved(session().insert(held));
    MatchRequest heldMatch = matchOf(m_workers[1], true);
    heldMatch.grace = 1min;
    const PushReceipt match = saved(session().match(heldMatch));
    QVector<OperationId> ids;
    for (const PushReceipt& receipt : {insert, match}) {
        QCOMPARE(receipt.operations.size(), 1);
        ids.append(receipt.operations[0].id);
    }
    const auto back = resultOf(session().takeBack(ids));
    QVERIFY(back && back->has_value());
    QCOMPARE((*back)->size(), 2);
    QVERIFY(m_desk->board().shiftsOf(m_workers[0]).empty());
    QVERIFY(m_host->taken().isEmpty());
}

void tst_SessionPushes::anUnknownWorkerFailsTheWhole()
{
    const auto receipt = resultOf(session().insert(insertOf({m_workers[0], WorkerId(4711)})));
    QVERIFY(receipt && !receipt->has_value());
    QCOMPARE(receipt->error().kind, ErrorKind::UnknownWorker);
    QVERIFY(m_desk->board().shiftsOf(m_workers[0]).empty());
}

void tst_SessionPushes::aLogoutSentAnywaySettles()
{
    QVERIFY(m_host->setFaults(
        R"({"rules":[{"match":{"path":"/v1/shift/login/"},"action":"status","status":400,"body":{"error":"INVALID_DATA"}}]})"));
    const PushReceipt login = saved(session().push(loginOf(m_workers[0])));
    QCOMPARE(settled(login).outcome, Settled::Refused);
    PushRequest request;
    request.kind = OperationKind::Logout;
    request.workers = {m_workers[0]};
    const PushReceipt logout = saved(session().push(request));
    QCOMPARE(settled(logout).outcome, Settled::Kept);
    QVERIFY(m_host->taken().isEmpty());
    const auto sent = resultOf(session().sendAnyway(logout.operations.value(0).id));
    QVERIFY(sent && sent->has_value());
    QVERIFY((*sent)->pastHeld);
    QCOMPARE(settled(logout).outcome, Settled::Taken);
    QCOMPARE(m_host->taken().value(0).path, QByteArray("/v1/shift/logout/"));
}

COVERSHIFT_TEST_MAIN(tst_SessionPushes)
#include "tst_sessionpushes.moc"
