#include "changedatabase.h"
#include "insureddesk.h"

#include <session/planboard.h>
#include <session/whenfinished.h>
#include <support/testmain.h>

#include <QSignalSpy>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Why = u"agreed with the insurer"_s;
const QByteArray October = "C1,2026-10-10T08:00:00Z,2026-10-10T12:00:00Z\n";
const QByteArray Later = "C2,2026-10-11T08:00:00Z,2026-10-11T12:00:00Z\n";

} // namespace

/// The numbers of a close are those of the moment of closing, and what a person corrects later makes a
/// revision of its own.
class tst_RevisionsDue : public InsuredDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }
    void whatIsWrittenMeanwhile_data();
    void whatIsWrittenMeanwhile();
    void theCloserMakesThemAnew();
    void anImportMakesTheNextRevision();
    void severalCorrectionsMakeOneRevision();
    void everyPeriodThatIsTouched();
    void theNextWindowMakesIt();
    void whatIsOnItsWayIsWaitedFor();
    void whatChangesNothingMakesNone();
    void whatWasRefusedIsNoCorrection();
    void aTemplateSinceEver();

private:
    void standAWindow();
    [[nodiscard]] QVector<PeriodClose> closes() const { return resultOf(session().closedPeriods())->value(); }
    [[nodiscard]] bool isAnyDue() const
    {
        const DueRevisions due = resultOf(session().dueRevisions())->value();
        return due.isWaiting || !due.ready.isEmpty();
    }
    /// Nothing is due any more.
    [[nodiscard]] bool isSettled() const
    {
        return QTest::qWaitFor([this] { return !isAnyDue(); }, 60'000);
    }
    [[nodiscard]] static TemplateEdit hourOfEveryDay(const QString& name)
    {
        TemplateEdit edit;
        edit.content.name = name;
        edit.content.duration = 60;
        edit.content.members = {BusinessUserId(10)};
        return edit;
    }
    [[nodiscard]] Result<PushReceipt> loginAt(const char* iso, const QString& reason) const;
};

void tst_RevisionsDue::init()
{
    TestCase::init();
    setUp(3);
}

void tst_RevisionsDue::standAWindow()
{
    m_desk->config().automatic = true;
    reopen();
}

Result<PushReceipt> tst_RevisionsDue::loginAt(const char* iso, const QString& reason) const
{
    PushRequest login;
    login.workers = {worker(1)};
    login.at = at(iso);
    login.reason = reason;
    return *resultOf(session().push(login));
}

void tst_RevisionsDue::whatIsWrittenMeanwhile_data()
{
    using Write = std::function<bool(tst_RevisionsDue&)>;
    QTest::addColumn<Write>("write");
    QTest::addColumn<bool>("touches");
    QTest::newRow("nothing") << Write([](tst_RevisionsDue&) { return true; }) << false;
    QTest::newRow("imported shifts") << Write([](tst_RevisionsDue& test) {
        return resultOf(test.session().importShifts(shiftsCsv(October)))->has_value();
    }) << true;
    QTest::newRow("a worker of another team") << Write([](tst_RevisionsDue& test) {
        Worker moved = *test.m_desk->board().worker(test.worker(1));
        moved.team = u"South"_s;
        return resultOf(test.session().saveWorker(moved))->has_value();
    }) << true;
    QTest::newRow("a template") << Write([](tst_RevisionsDue& test) {
        test.plan(u"Day"_s, 480, 60, {BusinessUserId(10)});
        return true;
    }) << true;
    QTest::newRow("another zone") << Write([](tst_RevisionsDue& test) {
        return resultOf(test.session().setTimeZone(u"Europe/Madrid"_s))->has_value();
    }) << true;
    QTest::newRow("a login on its last second")
        << Write([](tst_RevisionsDue& test) { return test.loginAt("2026-11-20T23:59:59Z", {}).has_value(); })
        << true;
    QTest::newRow("a login after them")
        << Write([](tst_RevisionsDue& test) { return test.loginAt("2026-11-21T00:00:00Z", {}).has_value(); })
        << false;
    QTest::newRow("a tariff") << Write([](tst_RevisionsDue& test) {
        return resultOf(test.session().setTariff({true, 10'000, 30, u"EUR"_s}))->has_value();
    }) << false;
    QTest::newRow("another period") << Write([](tst_RevisionsDue& test) {
        return test.close(days("2026-10-01", "2026-10-31")).has_value();
    }) << false;
}

void tst_RevisionsDue::whatIsWrittenMeanwhile()
{
    QFETCH(const std::function<bool(tst_RevisionsDue&)>, write);
    QFETCH(const bool, touches);
    connectDesk();
    const DayRange november = days("2026-11-01", "2026-11-20");
    const qint64 last = resultOf(session().lastEntry())->value();
    const QByteArray numbers = numbersOf(november);
    QVERIFY(write(*this));
    const qsizetype before = closes().size();
    const auto closed = resultOf(session().closePeriod({november, {}}, numbers, last));
    QCOMPARE(closed->has_value(), !touches);
    if (touches)
        QCOMPARE(closed->error().kind, ErrorKind::ChangedMeanwhile);
    QCOMPARE(closes().size(), before + (touches ? 0 : 1));
}

// By the time that the same question of this test is answered, the closer has asked for the last entry: the
// template comes behind that, and before the numbers are handed over.
void tst_RevisionsDue::theCloserMakesThemAnew()
{
    const DayRange october = days("2026-10-01", "2026-10-31");
    PeriodCloser closer(session());
    const auto closing = closer.close({october, {}});
    QFuture<Result<QVector<ShiftTemplate>>> saved;
    whenFinished(session().loaded(), &closer,
        [&](const Done&) { saved = session().saveTemplates({hourOfEveryDay(u"Day"_s)}); });
    const auto closed = resultOf(closing);
    QVERIFY(saved.isFinished() && saved.result());
    QVERIFY(closed && closed->has_value());
    QCOMPARE(closes().size(), 1);
    QCOMPARE(closes().constFirst().numbers, numbersOf(october));
    QCOMPARE((*closed)->report.total.planned(), 31 * 3600);
}

void tst_RevisionsDue::anImportMakesTheNextRevision()
{
    standAWindow();
    QSignalSpy revised(&session(), &Session::revised);
    const DayRange october = days("2026-10-01", "2026-10-31");
    QVERIFY(close(october));
    QVERIFY(resultOf(session().importShifts(shiftsCsv(October), u" "_s + Why))->has_value());
    QTRY_COMPARE_WITH_TIMEOUT(revised.size(), 1, 60'000);
    const QVector<PeriodClose> kept = closes();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.at(1).revision, 2);
    QCOMPARE(kept.at(1).reason, Why);
    QCOMPARE(kept.at(1).actor, u"tester"_s);
    QCOMPARE(kept.at(1).numbers, numbersOf(october));
    QVERIFY(kept.at(1).numbers != kept.at(0).numbers);
    QCOMPARE(revised.constFirst().constFirst().value<PeriodClose>().id, kept.at(1).id);
    QVERIFY(isSettled());
    QVERIFY(resultOf(session().checkAudit())->value().isWhole());
}

void tst_RevisionsDue::severalCorrectionsMakeOneRevision()
{
    const DayRange october = days("2026-10-01", "2026-10-31");
    QVERIFY(close(october));
    QVERIFY(resultOf(session().importShifts(shiftsCsv(October), Why))->has_value());
    QVERIFY(resultOf(session().importShifts(shiftsCsv(Later), u"found on paper"_s))->has_value());
    QVERIFY(resultOf(session().importShifts(shiftsCsv("C3,2026-10-12T08:00:00Z,2026-10-12T12:00:00Z\n"), Why))
                ->has_value());
    standAWindow();
    QVERIFY(isSettled());
    QCOMPARE(closes().size(), 2);
    QCOMPARE(closes().at(1).reason, Why + u"; found on paper"_s);
    QCOMPARE(closes().at(1).numbers, numbersOf(october));
}

void tst_RevisionsDue::everyPeriodThatIsTouched()
{
    QVERIFY(close(days("2026-10-05", "2026-10-11")));
    QVERIFY(close(days("2026-10-12", "2026-10-18")));
    QVERIFY(close(days("2026-10-01", "2026-10-31")));
    standAWindow();
    QVERIFY(resultOf(session().importShifts(shiftsCsv(October), Why))->has_value());
    QVERIFY(isSettled());
    QVector<int> revisions;
    for (const PeriodClose& each : closes())
        revisions.append(each.revision);
    QCOMPARE(revisions, (QVector<int>{1, 2, 1, 2, 1}));
}

void tst_RevisionsDue::theNextWindowMakesIt()
{
    QVERIFY(close(days("2026-10-01", "2026-10-31")));
    QVERIFY(resultOf(session().importShifts(shiftsCsv(October), Why))->has_value());
    QVERIFY(isAnyDue());
    reopen();
    QCOMPARE(closes().size(), 1);
    QVERIFY(isAnyDue());
    standAWindow();
    QVERIFY(isSettled());
    QCOMPARE(closes().size(), 2);
    QCOMPARE(closes().at(1).reason, Why);
    QVERIFY(resultOf(session().importShifts(shiftsCsv(Later), Why))->has_value());
    QVERIFY(isSettled());
    QCOMPARE(closes().size(), 3);
    QCOMPARE(closes().at(2).revision, 3);
}

// A login that has not been answered yet would make the revision wrong as soon as it is.
void tst_RevisionsDue::whatIsOnItsWayIsWaitedFor()
{
    connectDesk(OnUncertain::Ask);
    QVERIFY(close(days("2026-11-01", "2026-11-20")));
    const auto login = loginAt("2026-11-20T12:00:00Z", Why);
    const OperationId id = login->operations.constFirst().id;
    const DueRevisions waiting = resultOf(session().dueRevisions())->value();
    QVERIFY(waiting.isWaiting);
    QVERIFY(waiting.ready.isEmpty());
    m_desk->close();
    QVERIFY(changeDatabase(m_folder->path(), u"UPDATE operation SET state = 'uncertain'"_s));
    QVERIFY(changeDatabase(m_folder->path(), u"UPDATE live_shift SET certainty = 'uncertain'"_s));
    standAWindow();
    QVERIFY(resultOf(session().decide(id, Decision::ResolveAccepted, u"the host has it"_s))->has_value());
    QVERIFY(isSettled());
    const QVector<PeriodClose> kept = closes();
    QVERIFY(kept.size() >= 2);
    QVERIFY(kept.constLast().reason.endsWith(u"the host has it"_s));
    QCOMPARE(kept.constLast().numbers, numbersOf(days("2026-11-01", "2026-11-20")));
    QCOMPARE(reports::readClosedNumbers(kept.constLast().numbers)->total.insured(), 12 * 3600);
}

void tst_RevisionsDue::whatChangesNothingMakesNone()
{
    standAWindow();
    QSignalSpy revised(&session(), &Session::revised);
    QVERIFY(close(days("2026-10-01", "2026-10-31")));
    QVERIFY(resultOf(session().setTimeZone(u"Africa/Abidjan"_s, Why))->has_value());
    QVERIFY(isSettled());
    QCOMPARE(closes().size(), 1);
    QCOMPARE(revised.size(), 0);
}

void tst_RevisionsDue::whatWasRefusedIsNoCorrection()
{
    connectDesk();
    QVERIFY(loginAt("2026-11-21T12:00:00Z", {})->operations.size() == 1);
    QVERIFY(close(days("2026-11-01", "2026-11-20")));
    const auto again = loginAt("2026-11-20T12:00:00Z", Why);
    QCOMPARE(again->skipped.size(), 1);
    QVERIFY(!isAnyDue());
    QVERIFY(!resultOf(session().importShifts(shiftsCsv(October + "nobody,x,y\n"), Why))->has_value());
    QVERIFY(!isAnyDue());
}

void tst_RevisionsDue::aTemplateSinceEver()
{
    QVERIFY(close(days("2026-10-01", "2026-10-31")));
    QVERIFY(resultOf(session().saveTemplates({hourOfEveryDay(u"From now on"_s)}))->has_value());
    QVERIFY(!isAnyDue());
    TemplateEdit edit = hourOfEveryDay(u"Since ever"_s);
    edit.reason = Why;
    QVERIFY(resultOf(session().saveTemplates({edit}))->has_value());
    standAWindow();
    QVERIFY(isSettled());
    QCOMPARE(closes().size(), 2);
    const auto kept = reports::readClosedNumbers(closes().at(1).numbers);
    QCOMPARE(kept->total.planned(), 31 * 3600);
}

COVERSHIFT_TEST_MAIN(tst_RevisionsDue)
#include "tst_revisionsdue.moc"
