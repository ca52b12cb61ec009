#include "changedatabase.h"
#include "evidencepick.h"
#include "insureddesk.h"

#include <session/evidencedocument.h>
#include <support/rawhost.h>
#include <support/testmain.h>

#include <QTimer>

using namespace covershift;
using namespace covershift::session;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Pending = R"({"status":"PENDING"})";
const QByteArray Refused = R"({"error":"INVALID_DATA","detail":"no"})";
/// The folder has been known for two hours then.
constexpr Instant Base = instantFromMs(FakeClock::DefaultMs + 7'200'000);
const QByteArray Enabled = R"({"status":"ENABLED","detail":"fine","vehicle_registration":"AB12 CDE"})";
const QByteArray Late = "Date: Sat, 21 Nov 2026 14:59:20 GMT\r\n"; ///< 40 s before it

/// A file that the core is busy with until it has been asked for what comes next.
QByteArray manyWorkers()
{
    QByteArray many = "name,customer_number\n";
    for (int i = 0; i < 3'000; ++i)
        many += "X" + QByteArray::number(i) + ",X" + QByteArray::number(i) + '\n';
    return many;
}

} // namespace

/// "Was this worker covered at that moment?": the answer, and what it rests on.
class tst_Evidence : public InsuredDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void coveredByALogin();
    void answers_data();
    void answers();
    void aDoubtIsToldAsOne();
    void whatWaitsIsToldSo();
    void whatIsWrittenMeanwhileIsLeftOut();
    void whatIsAnsweredMeanwhileIsLeftOut();
    void aRefusedLoginIsNamedWithItsRetry();
    void importedCoverNamesTheImport();
    void whatWasPlannedIsTold();
    void allOfItIsOfOneMoment();
    void nobodyKnown();
    void anAlteredRowIsNamed();
    void anAlteredShiftOrNoteIsNamed_data();
    void anAlteredShiftOrNoteIsNamed();

private:
    void open(const QVector<RawReply>& replies);
    [[nodiscard]] std::optional<SettledOperations> push(OperationKind kind, milliseconds ago);
    [[nodiscard]] Evidence evidence(milliseconds ago) const
    {
        return resultOf(session().evidence(worker(1), Base - ago))->value();
    }
    /// Time passes, as much as the outbox gathers for; until the answer comes it stands, however long that
    /// takes.
    [[nodiscard]] std::optional<SettledOperations> settled(OperationId id)
    {
        QTimer passing;
        const Instant until = m_clock.now() + 1s;
        connect(&passing, &QTimer::timeout, this, [this, until] {
            if (m_clock.now() < until)
                m_clock.advance(20ms);
        });
        passing.start(5);
        return resultOf(session().settled({id}, SettledIn));
    }
    std::unique_ptr<RawHost> m_host;
};

void tst_Evidence::init()
{
    TestCase::init();
    setUp(2);
    m_clock.jumpTo(Base);
    m_host = std::make_unique<RawHost>();
}

void tst_Evidence::cleanup()
{
    tearDown();
    m_host.reset();
}

void tst_Evidence::open(const QVector<RawReply>& replies)
{
    m_host->script(replies);
    ConnectionDraft draft;
    draft.url = m_host->url().toString();
    draft.key = "secret-key";
    draft.onUncertain = OnUncertain::Ask;
    QVERIFY(resultOf(session().saveConnection(draft))->has_value());
    session().startSending();
    QVERIFY(resultOf(session().ready()).value_or(false));
}

std::optional<SettledOperations> tst_Evidence::push(OperationKind kind, milliseconds ago)
{
    PushRequest request;
    request.kind = kind;
    request.workers = {worker(1)};
    request.at = Base - ago;
    const auto receipt = resultOf(session().push(request));
    if (!receipt || !receipt->has_value() || (*receipt)->operations.isEmpty())
        return std::nullopt;
    return settled((*receipt)->operations.constFirst().id);
}

void tst_Evidence::coveredByALogin()
{
    open({RawReply::answer(202, Pending, Late), RawReply::answer(202, Pending)});
    QCOMPARE(push(OperationKind::Login, 20min)->outcome, Settled::Taken);
    QCOMPARE(push(OperationKind::Logout, 5min)->outcome, Settled::Taken);
    const Evidence told = evidence(10min);
    QCOMPARE(told.answer, CoverAnswer::Covered);
    QCOMPARE(told.worker.id, worker(1));
    QCOMPARE(told.at, Base - 10min);
    QCOMPARE(told.madeAt, m_clock.now());
    QCOMPARE(told.shifts.size(), 1);
    QVERIFY(!told.before && !told.after);
    QCOMPARE(told.operations.size(), 2);
    const EvidenceOperation& login = told.operations.constFirst();
    QCOMPARE(login.operation.kind, OperationKind::Login);
    QCOMPARE(told.operations.constLast().operation.kind, OperationKind::Logout);
    QCOMPARE(login.attempts.size(), 1);
    QVERIFY(login.attempts.constFirst().payload.contains("C1"));
    QVERIFY(!login.attempts.constFirst().requestHeaders.contains("secret-key"));
    QStringList events;
    for (const AuditEntry& entry : login.decisions)
        events.append(entry.event);
    QCOMPARE(events, (QStringList{u"operation.queued"_s, u"operation.sending"_s, u"operation.accepted"_s}));
    QCOMPARE(login.decisions.constFirst().actor, u"tester"_s);
    QCOMPARE(told.connections.size(), 1);
    QCOMPARE(told.connections.constFirst().url, m_host->url());
    QVERIFY(told.clockSkew.has_value());
    QVERIFY(*told.clockSkew <= -40s && *told.clockSkew > -50s);
    QVERIFY(told.audit.isWhole());
    QCOMPARE(told.audit.head, resultOf(session().audit(0, 1))->value().constFirst().hash);
    QVERIFY(!told.sandbox);
    QCOMPARE(told.knownSince, m_desk->board().knownSince());
}

void tst_Evidence::answers_data()
{
    QTest::addColumn<int>("secondsAgo"); ///< login 3600 s ago, logout 600 s ago
    QTest::addColumn<CoverAnswer>("answer");
    QTest::newRow("at the start") << 3'600 << CoverAnswer::Covered;
    QTest::newRow("the last second") << 601 << CoverAnswer::Covered;
    QTest::newRow("at the end") << 600 << CoverAnswer::NotCovered;
    QTest::newRow("now") << 0 << CoverAnswer::NotCovered;
    QTest::newRow("ahead") << -3'600 << CoverAnswer::NotYet;
    QTest::newRow("just before the start") << 3'601 << CoverAnswer::NotCovered;
    QTest::newRow("since the folder is known") << 7'200 << CoverAnswer::NotCovered;
    QTest::newRow("before anything was known") << 7'201 << CoverAnswer::NotKnown;
}

void tst_Evidence::answers()
{
    QFETCH(const int, secondsAgo);
    QFETCH(const CoverAnswer, answer);
    open({RawReply::answer(202, Pending)});
    QCOMPARE(push(OperationKind::Login, 1h)->outcome, Settled::Taken);
    QCOMPARE(push(OperationKind::Logout, 10min)->outcome, Settled::Taken);
    const Evidence told = evidence(std::chrono::seconds(secondsAgo));
    QCOMPARE(told.answer, answer);
    QCOMPARE(told.shifts.isEmpty(), answer != CoverAnswer::Covered);
    QCOMPARE(told.before.has_value(), secondsAgo <= 600);
    QCOMPARE(told.after.has_value(), secondsAgo > 3'600);
    QCOMPARE(told.operations.size(), secondsAgo <= 3'600 ? 2 : 0);
}

void tst_Evidence::aDoubtIsToldAsOne()
{
    open({RawReply::raw({}, RawReply::End::Reset)});
    QCOMPARE(push(OperationKind::Login, 20min)->outcome, Settled::Kept);
    const Evidence told = evidence(10min);
    QCOMPARE(told.answer, CoverAnswer::Doubtful);
    QCOMPARE(told.shifts.size(), 1);
    QCOMPARE(told.operations.constFirst().operation.state, OperationState::Uncertain);
    QVERIFY(!told.clockSkew);
}

void tst_Evidence::whatWaitsIsToldSo()
{
    connectDesk();
    PushRequest request;
    request.workers = {worker(1)};
    request.at = Base - 20min;
    QVERIFY(resultOf(session().push(request))->has_value());
    const Evidence told = evidence(10min);
    QCOMPARE(told.answer, CoverAnswer::Waiting);
    QVERIFY(told.operations.constFirst().attempts.isEmpty());
}

void tst_Evidence::whatIsWrittenMeanwhileIsLeftOut()
{
    connectDesk();
    PushRequest request;
    request.workers = {worker(1)};
    request.at = Base - 20min;
    const OperationId login = resultOf(session().push(request))->value().operations.constFirst().id;
    const auto busy = session().importWorkers(manyWorkers());
    const auto asked = session().evidence(worker(1), Base - 10min);
    const auto dropped = session().decide(login, Decision::Discard, u"called in sick"_s);
    const Evidence told = resultOf(asked)->value();
    QVERIFY(resultOf(busy)->has_value());
    QVERIFY(resultOf(dropped)->has_value());
    QCOMPARE(told.answer, CoverAnswer::Waiting);
    QCOMPARE(told.operations.size(), 1);
    QCOMPARE(told.operations.constFirst().operation.state, OperationState::Queued);
    QCOMPARE(told.operations.constFirst().decisions.size(), 1);
    QCOMPARE(told.operations.constFirst().decisions.constFirst().event, u"operation.queued"_s);
    const Evidence later = evidence(10min);
    QCOMPARE(later.answer, CoverAnswer::NotCovered);
    QCOMPARE(later.operations.constFirst().decisions.size(), 2);
}

void tst_Evidence::whatIsAnsweredMeanwhileIsLeftOut()
{
    Attempt first;
    first.id = AttemptId(1);
    first.finishedAt = Base;
    first.httpStatus = 503;
    first.outcome = u"requeued"_s;
    Attempt second = first;
    second.id = AttemptId(2);
    second.payload = "sent";
    second.responseHeaders = Late;
    second.responseBody = Pending;
    Attempt third = first;
    third.id = AttemptId(3);
    Operation login;
    login.attempt = second.id;
    login.state = OperationState::Accepted;
    QCOMPARE(attemptsAsOf(login, {first, second, third}), (QVector<Attempt>{first, second}));
    login.state = OperationState::Sending;
    Attempt onItsWay;
    onItsWay.id = second.id;
    onItsWay.payload = second.payload;
    QCOMPARE(attemptsAsOf(login, {first, second, third}), (QVector<Attempt>{first, onItsWay}));
}

void tst_Evidence::aRefusedLoginIsNamedWithItsRetry()
{
    open({RawReply::answer(400, Refused), RawReply::answer(202, Pending)});
    QCOMPARE(push(OperationKind::Login, 20min)->outcome, Settled::Refused);
    const Evidence refused = evidence(10min);
    QCOMPARE(refused.answer, CoverAnswer::NotCovered);
    QCOMPARE(refused.operations.size(), 1);
    QCOMPARE(refused.operations.constFirst().attempts.constFirst().responseBody, Refused);
    const OperationId rejected = refused.operations.constFirst().operation.id;
    const auto retried = resultOf(session().decide(rejected, Decision::Retry, {}));
    QCOMPARE(settled((*retried)->id)->outcome, Settled::Taken);
    const Evidence told = evidence(10min);
    QCOMPARE(told.answer, CoverAnswer::Covered);
    QCOMPARE(told.operations.size(), 2);
    QCOMPARE(told.operations.constFirst().operation.state, OperationState::Discarded);
    QCOMPARE(told.operations.constLast().operation.replaces, rejected);
}

void tst_Evidence::importedCoverNamesTheImport()
{
    const QByteArray rows = "C1,2026-10-05T08:00:00Z,2026-10-05T12:00:00Z\n";
    QVERIFY(resultOf(session().importShifts(shiftsCsv(rows)))->has_value());
    const auto told = resultOf(session().evidence(worker(1), at("2026-10-05T09:00:00Z")))->value();
    QCOMPARE(told.answer, CoverAnswer::Covered);
    QCOMPARE(told.shifts.constFirst().origin, ShiftOrigin::Import);
    QVERIFY(told.operations.isEmpty());
    QCOMPARE(told.imports.size(), 1);
    QCOMPARE(told.imports.constFirst().event, u"shifts.imported"_s);
    QCOMPARE(resultOf(session().evidence(worker(1), at("2026-10-05T12:00:00Z")))->value().answer,
        CoverAnswer::NotKnown);
}

void tst_Evidence::whatWasPlannedIsTold()
{
    plan(u"Day"_s, 8 * 60, 240, {BusinessUserId(10)});
    plan(u"Of another"_s, 8 * 60, 240, {BusinessUserId(20)});
    const auto told = resultOf(session().evidence(worker(1), at("2026-11-20T11:59:59Z")))->value();
    QCOMPARE(told.planned.size(), 1);
    QCOMPARE(told.planned.constFirst().time.start, at("2026-11-20T08:00:00Z"));
    QVERIFY(resultOf(session().evidence(worker(1), at("2026-11-20T12:00:00Z")))->value().planned.isEmpty());
}

// The check of the record may take minutes: what is planned, or known of the product, meanwhile is of later.
void tst_Evidence::allOfItIsOfOneMoment()
{
    open({RawReply::answer(200, Enabled)});
    const WorkerId asks = worker(1);
    QVERIFY(resultOf(session().checkCover({asks}))->status.has_value());
    Worker another = *m_desk->board().worker(asks);
    another.customerNumber = u"C9"_s; // of whom nothing is known
    const auto busy = session().importWorkers(manyWorkers());
    const auto asked = session().evidence(asks, at("2026-11-20T09:00:00Z"));
    const auto renumbered = session().saveWorker(another);
    plan(u"Day"_s, 8 * 60, 240, {BusinessUserId(10)});
    const auto told = resultOf(asked)->value();
    QVERIFY(resultOf(busy)->has_value());
    QVERIFY(resultOf(renumbered)->has_value());
    QVERIFY(told.planned.isEmpty());
    QCOMPARE(told.checked.product, Product::Enabled);
    QCOMPARE(told.worker.customerNumber, u"C1"_s);
    QCOMPARE(told.auditCheckedAt, m_clock.now());
    const auto later = resultOf(session().evidence(asks, at("2026-11-20T09:00:00Z")))->value();
    QCOMPARE(later.planned.size(), 1);
    QCOMPARE(later.checked.worker, asks);
    QCOMPARE(later.checked.product, Product::Unknown);
}

void tst_Evidence::nobodyKnown()
{
    const auto refused = resultOf(session().evidence(WorkerId(99), m_clock.now()));
    QCOMPARE(refused->error().kind, ErrorKind::UnknownWorker);
}

void tst_Evidence::anAlteredRowIsNamed()
{
    const QByteArray rows = "C1,2026-10-05T08:00:00Z,2026-10-05T12:00:00Z\n";
    QVERIFY(resultOf(session().importShifts(shiftsCsv(rows)))->has_value());
    m_desk->close();
    QVERIFY(changeDatabase(m_folder->path(), u"UPDATE imported_shift SET end = end + 3600000"_s));
    QVERIFY(changeDatabase(m_folder->path(), u"DROP TRIGGER audit_update"_s));
    QVERIFY(changeDatabase(m_folder->path(), u"UPDATE audit SET actor = 'x' WHERE sequence = 1"_s));
    reopen();
    const auto told = resultOf(session().evidence(worker(1), at("2026-10-05T12:30:00Z")))->value();
    QCOMPARE(told.answer, CoverAnswer::Covered);
    QCOMPARE(told.audit.firstBroken, std::optional<qint64>(1));
    QCOMPARE(told.audit.wrongShifts, QVector{ShiftId(FirstImportedShift)});
}

void tst_Evidence::anAlteredShiftOrNoteIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QVector<ShiftId>>("shifts");
    QTest::addColumn<QVector<qint64>>("notes");
    const QVector<ShiftId> shift{ShiftId(1)};
    const QVector<qint64> note{1};
    QTest::newRow("nothing") << QString() << QVector<ShiftId>() << QVector<qint64>();
    QTest::newRow("the end of a live shift")
        << u"UPDATE live_shift SET end = end + 3600000"_s << shift << QVector<qint64>();
    QTest::newRow("the start of a live shift")
        << u"UPDATE live_shift SET start = start - 60000"_s << shift << QVector<qint64>();
    QTest::newRow("whose live shift it is")
        << u"UPDATE live_shift SET worker = 2"_s << shift << QVector<qint64>();
    QTest::newRow("a live shift taken out") << u"DELETE FROM live_shift"_s << shift << QVector<qint64>();
    QTest::newRow("the text of a note")
        << u"UPDATE alert_note SET text = 'He was in'"_s << QVector<ShiftId>() << note;
    QTest::newRow("a note taken out") << u"DELETE FROM alert_note"_s << QVector<ShiftId>() << note;
}

void tst_Evidence::anAlteredShiftOrNoteIsNamed()
{
    QFETCH(const QString, sql);
    QFETCH(const QVector<ShiftId>, shifts);
    QFETCH(const QVector<qint64>, notes);
    open({RawReply::answer(202, Pending), RawReply::answer(202, Pending)});
    QCOMPARE(push(OperationKind::Login, 20min)->outcome, Settled::Taken);
    QCOMPARE(push(OperationKind::Logout, 5min)->outcome, Settled::Taken);
    const AlertRef about{{AlertKind::MissedStart, worker(1).value, Base - 1h}, worker(1), 1};
    QVERIFY(resultOf(session().writeNotes({about}, u"The phone was off"_s))->has_value());
    m_desk->close();
    QVERIFY(sql.isEmpty() || changeDatabase(m_folder->path(), sql));
    reopen();
    const Evidence told = evidence(10min);
    QVERIFY(!told.audit.firstBroken);
    QCOMPARE(told.audit.wrongShifts, shifts);
    QCOMPARE(told.audit.wrongNotes, notes);
    QCOMPARE(told.audit.isWhole(), sql.isEmpty());
    const Document page = evidenceDocument(told, QTimeZone::utc());
    QCOMPARE(page.warning.isEmpty(), sql.isEmpty());
    const QStringList chain = page.sections.constLast().paragraphs;
    QCOMPARE(chain.constFirst().startsWith(u"Each row of the audit fits"_s), sql.isEmpty());
    if (!sql.isEmpty())
        QVERIFY2(chain.constFirst().endsWith(u": 1."_s), qPrintable(chain.constFirst()));
}

COVERSHIFT_TEST_MAIN(tst_Evidence)
#include "tst_evidence.moc"
