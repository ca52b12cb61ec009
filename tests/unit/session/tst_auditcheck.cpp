#include "changedatabase.h"
#include "desk.h"

#include <domain/clock.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QFutureWatcher>
#include <QSignalSpy>

#include <algorithm>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The check of the audit: quiet about what the program did, and naming what somebody else changed.
class tst_AuditCheck : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatTheProgramDidIsWhole();
    void wholeWhileItIsWrittenTo();
    void progressNeverFallsAndEndsWithAll();
    void X8_altered_data();
    void X8_altered();
    void X8_anAuditThatEndsEarly();
    void rowsBeforeContentsWereToldAreTaken();

private:
    [[nodiscard]] Session& session() const { return m_desk->session(); }
    void reopen();
    [[nodiscard]] std::optional<SettledOperations> push(OperationKind kind, int workers, milliseconds ago);
    /// Logins and logouts, a refused one with its retry, a discarded one, and two checks of cover.
    void live();
    [[nodiscard]] AuditCheck check() const;

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::SandboxHost> m_host;
    std::unique_ptr<Desk> m_desk;
    ConnectionDraft m_draft;
};

void tst_AuditCheck::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<sandbox::SandboxHost>(sandbox::SandboxConfig{});
    const auto info = m_host->start();
    QVERIFY(info.has_value());
    m_desk = std::make_unique<Desk>(m_folder->path(), m_clock);
    m_draft = {};
    m_draft.url = info->url.toString();
    m_draft.key = info->zegoKey;
    QVERIFY(openDesk(*m_desk, workersCsv(4), m_draft));
}

void tst_AuditCheck::cleanup()
{
    m_desk.reset();
    m_host.reset();
    m_folder.reset();
}

void tst_AuditCheck::reopen()
{
    m_desk->makeSession();
    const auto opened = resultOf(session().open());
    QVERIFY(opened && opened->has_value());
}

std::optional<SettledOperations> tst_AuditCheck::push(OperationKind kind, int workers, milliseconds ago)
{
    PushRequest request;
    request.kind = kind;
    request.at = m_clock.now() - ago;
    for (const Worker& worker : m_desk->board().workers().first(workers))
        request.workers.append(worker.id);
    const auto receipt = resultOf(session().push(request));
    if (!receipt || !receipt->has_value())
        return std::nullopt;
    QVector<OperationId> ids;
    for (const Operation& operation : (*receipt)->operations)
        ids.append(operation.id);
    return resultOf(session().settled(ids, SettledIn));
}

void tst_AuditCheck::live()
{
    QVERIFY(m_host->setFaults(R"({"rules":[{"match":{"identity":"C3","times":2},"action":"reject_worker"}]})")
                .has_value());
    const auto logins = push(OperationKind::Login, 3, 3h);
    QCOMPARE(logins->outcome, Settled::Refused);
    const OperationId rejected = logins->operations.constLast().id;
    const auto retried = resultOf(session().decide(rejected, Decision::Retry, {}));
    QVERIFY(retried && retried->has_value());
    QCOMPARE(resultOf(session().settled({(*retried)->id}, SettledIn))->outcome, Settled::Taken);
    QCOMPARE(push(OperationKind::Logout, 2, 1h)->outcome, Settled::Taken);
    PushRequest later;
    later.workers = {m_desk->board().workers().at(3).id};
    later.at = m_clock.now() + 2h;
    const auto held = resultOf(session().push(later));
    const auto dropped = resultOf(session().decide(
        held->value().operations.constFirst().id, Decision::Discard, u"not needed "_s + QChar(0xd800)));
    QVERIFY(dropped && dropped->has_value());
    const auto covers
        = session().checkCover({m_desk->board().workers().at(0).id, m_desk->board().workers().at(1).id});
    QTRY_VERIFY(covers.isFinished());
    QCOMPARE(push(OperationKind::Login, 1, 0s)->outcome, Settled::Taken);
}

AuditCheck tst_AuditCheck::check() const
{
    const auto checked = resultOf(session().checkAudit());
    AuditCheck none;
    none.firstBroken = -1;
    return checked && checked->has_value() ? **checked : none;
}

void tst_AuditCheck::whatTheProgramDidIsWhole()
{
    live();
    const AuditCheck checked = check();
    QVERIFY2(checked.isWhole(),
        qPrintable(u"%1 %2 %3"_s.arg(checked.firstBroken.value_or(0))
                       .arg(checked.wrongOperations.size())
                       .arg(checked.wrongShifts.size())));
    const auto newest = resultOf(session().audit(0, 1))->value().constFirst();
    QCOMPARE(checked.rows, newest.sequence);
    QCOMPARE(checked.head, newest.hash);
    m_desk->close();
    reopen();
    QVERIFY(check().isWhole());
}

void tst_AuditCheck::wholeWhileItIsWrittenTo()
{
    live();
    QFuture<Result<AuditCheck>> checking = session().checkAudit();
    PushRequest request;
    request.again = true;
    for (const Worker& worker : m_desk->board().workers())
        request.workers.append(worker.id);
    const auto pushed = resultOf(session().push(request));
    QCOMPARE(pushed->value().operations.size(), 4);
    const auto checked = resultOf(checking);
    QVERIFY(checked && checked->has_value());
    QVERIFY((*checked)->isWhole());
}

void tst_AuditCheck::progressNeverFallsAndEndsWithAll()
{
    live();
    QFutureWatcher<Result<AuditCheck>> watcher;
    QVector<int> told;
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this,
        [&told](int percent) { told.append(percent); });
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(session().checkAudit());
    QCOMPARE(watcher.progressMaximum(), 100);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE(told.constLast(), 100);
}

void tst_AuditCheck::X8_altered_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<QString>("named");
    const QStringList audit{u"DROP TRIGGER audit_update"_s};
    QTest::newRow("X8 the actor of an audit row")
        << audit + QStringList{u"UPDATE audit SET actor = 'somebody' WHERE sequence = 5"_s} << u"row 5"_s;
    QTest::newRow("X8 the time of an audit row")
        << audit + QStringList{u"UPDATE audit SET at = at + 1 WHERE sequence = 2"_s} << u"row 2"_s;
    QTest::newRow("X8 an audit row taken out")
        << QStringList{u"DROP TRIGGER audit_delete"_s, u"DELETE FROM audit WHERE sequence = 4"_s}
        << u"row 5"_s;
    QTest::newRow("X8 the time of a login")
        << QStringList{u"UPDATE operation SET at = at - 3600000 WHERE id = 1"_s} << u"operation 1, shift 1"_s;
    QTest::newRow("X8 what became of a login")
        << QStringList{u"UPDATE operation SET state = 'discarded' WHERE id = 2"_s}
        << u"operation 2, shift 2"_s;
    QTest::newRow("X8 a reason") << QStringList{u"UPDATE operation SET reason = 'better' WHERE id = 1"_s}
                                 << u"operation 1"_s;
    QTest::newRow("X8 the end of a shift")
        << QStringList{u"UPDATE live_shift SET end = end + 60000 WHERE id = 1"_s} << u"shift 1"_s;
    QTest::newRow("X8 a shift taken out")
        << QStringList{u"DELETE FROM live_shift WHERE id = 2"_s} << u"shift 2"_s;
    QTest::newRow("X8 a shift that nobody pushed") << QStringList{uR"(INSERT INTO live_shift
                SELECT 99, connection, worker, start - 1000, end, origin, state, certainty, flags
                FROM live_shift WHERE id = 1)"_s} << u"shift 99"_s;
    QTest::newRow("X8 an operation that nobody saved") << QStringList{
        u"CREATE TABLE t AS SELECT * FROM operation WHERE id = 1"_s,
        u"UPDATE t SET id = 77, kind = 'match', shift = NULL"_s, u"INSERT INTO operation SELECT * FROM t"_s,
        u"DROP TABLE t"_s} << u"operation 77"_s;
    QTest::newRow("X8 the answer to a request")
        << QStringList{u"UPDATE attempt SET http_status = 200 WHERE id = (SELECT MAX(id) FROM attempt)"_s}
        << u"operation 8"_s;
    QTest::newRow("X8 a request taken out")
        << QStringList{u"DELETE FROM attempt_operation WHERE attempt = (SELECT MAX(id) FROM attempt)"_s,
               u"DELETE FROM attempt WHERE id = (SELECT MAX(id) FROM attempt)"_s}
        << u"operation 8"_s;
    QTest::newRow("X8 a request that was never made")
        << QStringList{u"CREATE TABLE t AS SELECT * FROM attempt WHERE id = 1"_s, u"UPDATE t SET id = 900"_s,
               u"INSERT INTO attempt SELECT * FROM t"_s, u"DROP TABLE t"_s,
               u"INSERT INTO attempt_operation VALUES (900, 0, 8)"_s}
        << u"operation 8"_s;
    QTest::newRow("X8 a worker's number")
        << QStringList{u"UPDATE worker SET customer_number = 'C99' WHERE id = 2"_s} << u"worker 2"_s;
    QTest::newRow("X8 a worker taken out")
        << QStringList{u"DELETE FROM worker WHERE id = 4"_s} << u"worker 4"_s;
    QTest::newRow("X8 where a connection leads")
        << QStringList{u"UPDATE connection SET url = 'https://elsewhere.example' WHERE id = 1"_s}
        << u"connection 1"_s;
    QTest::newRow("X8 what was answered about cover")
        << QStringList{u"UPDATE cover_status SET product = 'disabled', detail = '' WHERE worker = 1"_s}
        << u"cover of 1"_s;
    QTest::newRow("X8 an answer about cover taken out")
        << QStringList{u"DELETE FROM cover_status WHERE worker = 2"_s} << u"cover of 2"_s;
    QTest::newRow("X8 what the audit told of a worker") << QStringList{u"DROP TRIGGER audit_content_update"_s,
        u"UPDATE audit_content SET hash = x'00' WHERE kind = 'worker' AND id = 3"_s}
                                                        << u"row 1, worker 3"_s;
    QTest::newRow("X8 an operation that cannot be read")
        << QStringList{u"UPDATE operation SET state = 'parked' WHERE id = 4"_s} << u"operation 4"_s;
    QTest::newRow("X8 a shift that cannot be read")
        << QStringList{u"UPDATE live_shift SET certainty = 'so' WHERE id = 2"_s} << u"shift 2"_s;
    QTest::newRow("X8 the body of a request")
        << QStringList{u"UPDATE attempt SET payload = x'7b7d' WHERE id = (SELECT MAX(id) FROM attempt)"_s}
        << u"operation 8"_s;
}

void tst_AuditCheck::X8_altered()
{
    QFETCH(QStringList, sql);
    QFETCH(QString, named);
    live();
    m_desk->close();
    for (const QString& statement : sql)
        QVERIFY2(changeDatabase(m_folder->path(), statement), qPrintable(statement));
    reopen();
    const AuditCheck checked = check();
    QStringList found;
    if (checked.firstBroken)
        found.append(u"row %1"_s.arg(*checked.firstBroken));
    for (const OperationId id : checked.wrongOperations)
        found.append(u"operation %1"_s.arg(id.value));
    for (const ShiftId id : checked.wrongShifts)
        found.append(u"shift %1"_s.arg(id.value));
    for (const ConnectionId id : checked.wrongConnections)
        found.append(u"connection %1"_s.arg(id.value));
    for (const WorkerId id : checked.wrongWorkers)
        found.append(u"worker %1"_s.arg(id.value));
    for (const WorkerId id : checked.wrongCovers)
        found.append(u"cover of %1"_s.arg(id.value));
    QCOMPARE(found.join(u", "_s), named);
    QVERIFY(!checked.isWhole());
}

void tst_AuditCheck::X8_anAuditThatEndsEarly()
{
    live();
    m_desk->close();
    QVERIFY(changeDatabase(m_folder->path(), u"DROP TRIGGER audit_delete"_s));
    // The last row says how the last login was taken.
    QVERIFY(changeDatabase(
        m_folder->path(), u"DELETE FROM audit WHERE sequence = (SELECT MAX(sequence) FROM audit)"_s));
    reopen();
    const AuditCheck checked = check();
    QVERIFY(!checked.firstBroken);
    QCOMPARE(checked.wrongOperations, QVector{OperationId(8)});
}

void tst_AuditCheck::rowsBeforeContentsWereToldAreTaken()
{
    live();
    m_desk->close();
    // As an older version wrote them: the chain is that version's, and so is not looked at here.
    QVERIFY(changeDatabase(m_folder->path(), u"DROP TRIGGER audit_update"_s));
    QVERIFY(changeDatabase(m_folder->path(),
        u"UPDATE audit SET detail = json_remove(detail, '$.content', '$.request', '$.answer')"_s));
    reopen();
    const AuditCheck checked = check();
    QVERIFY(checked.firstBroken);
    QVERIFY(checked.wrongOperations.isEmpty());
    QVERIFY(checked.wrongShifts.isEmpty());
}

COVERSHIFT_TEST_MAIN(tst_AuditCheck)
#include "tst_auditcheck.moc"
