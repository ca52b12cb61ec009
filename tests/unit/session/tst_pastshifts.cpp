#include "insureddesk.h"

#include <support/testmain.h>

#include <QSignalSpy>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray October = "C1,2026-10-05T08:00:00Z,2026-10-05T12:00:00Z\n"
                           "C2,2026-10-05T22:00:00Z,2026-10-06T02:00:00Z\n";

} // namespace

/// Past live shifts from a file: read aside, judged against what is stored then, taken whole or not at all.
class tst_PastShifts : public InsuredDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }
    void importedShiftsAreInTheLedger();
    void importsAreAllOrNothing();
    void importsAreJudgedByWhatIsStoredThen();
    void nothingWaitsForAFileToBeRead();
    void whatWasAskedForBeforeTheEndIsTaken();
    void importedShiftsDisturbNoLogin();
    void importedShiftsCannotBeEnded();

private:
    [[nodiscard]] AuditCheck check() const { return **resultOf(session().checkAudit()); }
};

void tst_PastShifts::init()
{
    TestCase::init();
    setUp(3);
}

void tst_PastShifts::importedShiftsAreInTheLedger()
{
    QSignalSpy changed(&m_desk->board(), &Board::shiftsChanged);
    const auto taken = resultOf(session().importShifts(shiftsCsv(October)));
    QCOMPARE(taken->value().rows.size(), 2);
    QVERIFY(!changed.isEmpty());
    for (int run = 0; run < 2; ++run) {
        const auto shifts = m_desk->board().shiftsOf(worker(1));
        QCOMPARE(shifts.size(), std::size_t(1));
        const LiveShift& shift = shifts.front();
        QVERIFY(isImported(shift.id));
        QCOMPARE(shift.start, at("2026-10-05T08:00:00Z"));
        QCOMPARE(shift.end, at("2026-10-05T12:00:00Z"));
        QCOMPARE(shift.origin, ShiftOrigin::Import);
        QCOMPARE(shift.state, ShiftState::Ended);
        QCOMPARE(shift.certainty, Certainty::Confirmed);
        QCOMPARE(QString::number(shift.id.value).toLongLong(), shift.id.value);
        QVERIFY(m_desk->board().unendedShifts().isEmpty());
        QVERIFY(check().isWhole());
        QCOMPARE(resultOf(session().operations({}))->value().size(), 0);
        reopen();
    }
}

void tst_PastShifts::importsAreAllOrNothing()
{
    const QByteArray bad = shiftsCsv(October + "C9,2026-10-05T08:00:00Z,2026-10-05T12:00:00Z\n");
    QCOMPARE(resultOf(session().importShifts(bad))->error().kind, ErrorKind::InvalidCsv);
    QCOMPARE(m_desk->board().shiftCount(), 0);
    QVERIFY(resultOf(session().importShifts(shiftsCsv(October)))->has_value());
    const ShiftImportPlan again = resultOf(session().planShiftImport(shiftsCsv(October)))->value();
    QCOMPARE(again.errors.size(), 2);
    QCOMPARE(again.errors.constFirst().problem, ShiftImportProblem::AlreadyKnown);
    QCOMPARE(again.errors.constFirst().detail,
        QString::number(m_desk->board().shiftsOf(worker(1)).front().id.value));
    QCOMPARE(resultOf(session().importShifts(shiftsCsv(October)))->error().kind, ErrorKind::InvalidCsv);
    QCOMPARE(m_desk->board().shiftCount(), 2);
}

void tst_PastShifts::importsAreJudgedByWhatIsStoredThen()
{
    const auto planned = session().planShiftImport(shiftsCsv(October));
    const auto first = session().importShifts(shiftsCsv(October));
    const auto second = session().importShifts(shiftsCsv(October));
    QVERIFY(resultOf(planned)->value().isClean());
    QVERIFY(resultOf(first)->has_value());
    QCOMPARE(resultOf(second)->error().kind, ErrorKind::InvalidCsv);
    QCOMPARE(m_desk->board().shiftCount(), 2);
}

void tst_PastShifts::nothingWaitsForAFileToBeRead()
{
    QByteArray rows;
    for (int i = 0; i < 200'000; ++i)
        rows += "C1,yesterday at eight in the morning,2026-10-05T12:00:00\n";
    const auto planned = session().planShiftImport(shiftsCsv(rows));
    int answered = 0;
    for (; !planned.isFinished(); ++answered)
        QVERIFY(resultOf(session().audit(0, 1))->has_value());
    // One or two are, too, where it is read between two calls.
    QVERIFY2(answered > 4, qPrintable(QString::number(answered)));
    QCOMPARE(resultOf(planned)->value().errors.size(), 400'000);
}

void tst_PastShifts::whatWasAskedForBeforeTheEndIsTaken()
{
    static_cast<void>(session().importShifts(shiftsCsv(October)));
    reopen();
    QCOMPARE(m_desk->board().shiftCount(), 2);
}

void tst_PastShifts::importedShiftsDisturbNoLogin()
{
    connectDesk();
    const QByteArray justNow = "C1,2026-11-21T08:00:00Z,2026-11-21T13:00:00Z\n";
    QVERIFY(resultOf(session().importShifts(shiftsCsv(justNow)))->has_value());
    PushRequest login;
    login.workers = {worker(1)};
    const auto receipt = resultOf(session().push(login));
    QCOMPARE(receipt->value().operations.size(), 1);
    QVERIFY(receipt->value().skipped.isEmpty());
    QCOMPARE(m_desk->board().shiftsOf(worker(1)).size(), std::size_t(2));
    QVERIFY(check().isWhole());
}

void tst_PastShifts::importedShiftsCannotBeEnded()
{
    connectDesk();
    QVERIFY(resultOf(session().importShifts(shiftsCsv(October)))->has_value());
    EndRequest end;
    end.shifts = {m_desk->board().shiftsOf(worker(1)).front().id};
    const auto receipt = resultOf(session().endShifts(end));
    QCOMPARE(receipt->value().skipped.size(), 1);
    QCOMPARE(endRefusalOf(receipt->value().skipped.constFirst().error).obstacle, EndObstacle::Imported);
}

COVERSHIFT_TEST_MAIN(tst_PastShifts)
#include "tst_pastshifts.moc"
