#include "alertbench.h"
#include "changedatabase.h"

#include <session/whenfinished.h>
#include <support/testmain.h>

#include <QSignalSpy>

using namespace covershift;
using namespace covershift::session;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Exceptions as a session keeps them: what lasts over a restart.
class tst_AlertDesk : public AlertBench
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aMissedStartBecomesAnIncidentThatWantsANote();
    void coverThatEndsInPlannedTimeBecomesAnIncident();
    void whatWasMissedWhileItWasClosedIsFoundAtTheNextStart_data();
    void whatWasMissedWhileItWasClosedIsFoundAtTheNextStart();
    void whoLooksForTheFirstTimeHasMissedNothing();
    void aSilenceLastsOverARestart();
    void aNoteOfBeforeDoesNotSayHowItEnded();
    void whatHasGoneCanStillBeWrittenAbout();
    void aClockThatLeapsMakesNoIncident();
    void notesAreChecked();
    void theAuditHoldsThemAll();
    void whoAsksForDaysBeforeThereIsAPlanSilencesNothing();
    void aRowThatCannotBeReadSilencesNothing_data();
    void aRowThatCannotBeReadSilencesNothing();
    void recordsThatCannotBeReadSilenceNothing();
    void aPauseOfEitherHostIsTold_data();
    void aPauseOfEitherHostIsTold();

private:
    void reopenChanged(const QString& sql);
};

void tst_AlertDesk::init()
{
    TestCase::init();
    setUp();
}

void tst_AlertDesk::cleanup()
{
    tearDown();
}

void tst_AlertDesk::aMissedStartBecomesAnIncidentThatWantsANote()
{
    open({RawReply::answer(200, Enabled)}, 1);
    QSignalSpy changed(m_alerts.get(), &AlertDesk::changed);
    advance(1h);
    QCOMPARE(words(), u"missed_start/0"_s);
    QVERIFY(changed.size() >= 1);
    QCOMPARE(records().incidents.size(), 0);
    advance(31min);
    QCOMPARE(words(), u"missed_start/1"_s);
    QTRY_COMPARE(records().incidents.size(), 1);
    const AlertKey key = m_alerts->standing().constFirst().alert.key;
    QTRY_VERIFY(m_alerts->find(key)->alert.isKept);
    advance(4h);
    QTRY_COMPARE(words(), u"missed_start/1."_s);
    reopen();
    QTRY_COMPARE(words(), u"missed_start/1."_s);
    QCOMPARE(m_alerts->standing().constFirst().alert.key, key);
    QVERIFY(resultOf(m_alerts->writeNote({key}, u" Bike broken "_s))->has_value());
    QCOMPARE(words(), QString());
    QCOMPARE(m_alerts->noteOf(key), u"Bike broken"_s);
    reopen();
    QCOMPARE(words(), QString());
    QCOMPARE(m_alerts->noteOf(key), u"Bike broken"_s);
}

void tst_AlertDesk::coverThatEndsInPlannedTimeBecomesAnIncident()
{
    open({RawReply::answer(200, Enabled)}, 1);
    advance(1h + 25min);
    const QByteArray insured = "worker,start,end\nW1,2026-11-21T14:00:00Z,2026-11-21T14:20:00Z\n";
    QVERIFY(resultOf(session().importShifts(insured))->has_value());
    look();
    settle();
    QCOMPARE(words(), u"cover_ended/0"_s);
    const Alert ended = m_alerts->standing().constFirst().alert;
    QVERIFY(!ended.isKept);
    advance(26min);
    QTRY_COMPARE(records().incidents.size(), 1);
    QTRY_VERIFY(m_alerts->find(ended.key)->alert.isKept);
    QCOMPARE(words(), u"cover_ended/1"_s);
    QCOMPARE(records().incidents.constFirst().coverEnded, std::optional(Start + 1h + 20min));
    advance(4h);
    QTRY_COMPARE(words(), u"cover_ended/1."_s);
    reopen();
    QTRY_COMPARE(words(), u"cover_ended/1."_s);
    settle();
    QCOMPARE(records().incidents.size(), 1);
    QVERIFY(resultOf(m_alerts->writeNote({ended.key}, u"Went home early"_s))->has_value());
    QCOMPARE(words(), QString());
    reopen();
    QCOMPARE(words(), QString());
}

void tst_AlertDesk::whatWasMissedWhileItWasClosedIsFoundAtTheNextStart_data()
{
    QTest::addColumn<int>("hours"); ///< closed, from 13:00 on
    QTest::addColumn<int>("missed");
    QTest::newRow("before the start") << 0 << 0;
    QTest::newRow("over one day's start") << 8 << 1;
    QTest::newRow("over a weekend") << 72 << 3;
    QTest::newRow("for a month: a week is looked at") << 24 * 30 << 7;
}

void tst_AlertDesk::whatWasMissedWhileItWasClosedIsFoundAtTheNextStart()
{
    QFETCH(int, hours);
    QFETCH(int, missed);
    open({RawReply::answer(200, Enabled)}, 1);
    m_alerts.reset();
    m_desk->close();
    m_clock.advance(std::chrono::hours(hours));
    m_desk->makeSession();
    QVERIFY(resultOf(session().open())->has_value());
    makeDesk();
    QTRY_COMPARE(records().incidents.size(), missed);
    look();
    settle();
    QCOMPARE(records().incidents.size(), missed);
    QTRY_COMPARE(m_alerts->standing().size(), missed);
}

void tst_AlertDesk::whoLooksForTheFirstTimeHasMissedNothing()
{
    m_clock.jumpTo(Start + 3h);
    open({RawReply::answer(200, Enabled)}, 1);
    // It goes on, so it is told; nobody could have rescued it.
    QCOMPARE(words(), u"missed_start/1"_s);
    QCOMPARE(records().incidents.size(), 0);
    QVERIFY(!m_alerts->standing().constFirst().alert.isKept);
    advance(3h);
    settle();
    QCOMPARE(words(), QString());
}

void tst_AlertDesk::aSilenceLastsOverARestart()
{
    open({RawReply::answer(200, Enabled)}, 1);
    advance(1h);
    const AlertKey key = m_alerts->standing().constFirst().alert.key;
    QVERIFY(resultOf(m_alerts->snooze({key}, m_clock.now() + 15min))->has_value());
    QCOMPARE(words(), u"missed_start/0z"_s);
    reopen();
    QCOMPARE(words(), u"missed_start/0z"_s);
    advance(15min);
    QCOMPARE(words(), u"missed_start/0"_s);
    QVERIFY(resultOf(m_alerts->snooze({key}, m_clock.now() + 1h))->has_value());
    // It has become worse since.
    advance(16min);
    QTRY_COMPARE(words(), u"missed_start/1"_s);
}

void tst_AlertDesk::aNoteOfBeforeDoesNotSayHowItEnded()
{
    open({RawReply::answer(200, Enabled)}, 1);
    advance(1h);
    const AlertKey key = m_alerts->standing().constFirst().alert.key;
    QVERIFY(resultOf(m_alerts->writeNote({key}, u"Texted him"_s))->has_value());
    advance(31min);
    QTRY_COMPARE(records().incidents.size(), 1);
    advance(4h);
    QTRY_COMPARE(words(), u"missed_start/1."_s);
    reopen();
    QTRY_COMPARE(words(), u"missed_start/1."_s);
    QVERIFY(resultOf(m_alerts->writeNote({key}, u"He was ill"_s))->has_value());
    QCOMPARE(words(), QString());
}

// Somebody is typing while the login that another has pushed arrives.
void tst_AlertDesk::whatHasGoneCanStillBeWrittenAbout()
{
    open({RawReply::answer(200, Enabled)}, 1);
    advance(1h);
    const AlertKey key = m_alerts->standing().constFirst().alert.key;
    const ShiftTemplate planned = session().plan().templates().constFirst();
    QVERIFY(resultOf(session().archiveTemplates({planned.id}, QDate(2026, 11, 21)))->has_value());
    look();
    QTRY_COMPARE(words(), QString());
    QVERIFY(resultOf(m_alerts->writeNote({key}, u"Cancelled"_s))->has_value());
    QCOMPARE(records().notes.size(), 1);
    QCOMPARE(m_alerts->noteOf(key), u"Cancelled"_s);
    const AlertKey never{AlertKind::Rejected, 77, {}};
    QVERIFY(!resultOf(m_alerts->writeNote({never}, u"Cancelled"_s))->has_value());
}

void tst_AlertDesk::aClockThatLeapsMakesNoIncident()
{
    open({RawReply::answer(200, Enabled)}, 1);
    m_clock.jumpTo(Start + 24h);
    look();
    settle();
    QCOMPARE(records().incidents.size(), 0);
    m_clock.jumpTo(Start);
    look();
    advance(2min);
    settle();
    QCOMPARE(records().incidents.size(), 0);
    // Time that really passes does.
    advance(1h + 31min);
    QTRY_COMPARE(records().incidents.size(), 1);
}

void tst_AlertDesk::notesAreChecked()
{
    open({RawReply::answer(200, Enabled)}, 1);
    advance(1h);
    const AlertKey key = m_alerts->standing().constFirst().alert.key;
    QCOMPARE(resultOf(m_alerts->writeNote({key}, u"  "_s))->error().kind, ErrorKind::ReasonMissing);
    QCOMPARE(
        resultOf(m_alerts->writeNote({key}, QString(2'001, u'x')))->error().kind, ErrorKind::InvalidValue);
    QVERIFY(resultOf(m_alerts->writeNote({key}, u"Called"_s))->has_value());
    QVERIFY(resultOf(m_alerts->writeNote({key}, u"Called again"_s))->has_value());
    QCOMPARE(m_alerts->noteOf(key), u"Called again"_s);
    QCOMPARE(records().notes.size(), 2);
    // What goes on goes on, whatever is written about it.
    QCOMPARE(words(), u"missed_start/0"_s);
}

void tst_AlertDesk::theAuditHoldsThemAll()
{
    open({RawReply::answer(200, Enabled)}, 2);
    advance(1h + 31min);
    QTRY_COMPARE(records().incidents.size(), 2);
    const AlertKey key = m_alerts->standing().constFirst().alert.key;
    QVERIFY(resultOf(m_alerts->writeNote({key}, u"Secret of Ana"_s))->has_value());
    QVERIFY(resultOf(m_alerts->snooze({key}, m_clock.now() + 15min))->has_value());
    QStringList events;
    QString details;
    const auto audited = resultOf(session().audit(0, 20));
    QVERIFY(audited && audited->has_value());
    for (const AuditEntry& entry : audited->value()) {
        events.append(entry.event);
        details += entry.detail;
    }
    QCOMPARE(events.count(u"incident.found"_s), 2);
    QCOMPARE(events.count(u"exception.noted"_s), 1);
    QCOMPARE(events.count(u"exceptions.snoozed"_s), 1);
    QVERIFY(!details.contains(u"Secret"_s));
    const auto check = resultOf(session().checkAudit());
    QVERIFY(check && check->has_value() && (*check)->isWhole());
}

void tst_AlertDesk::whoAsksForDaysBeforeThereIsAPlanSilencesNothing()
{
    // As a window does that shows the span of its last run; and then there is no template at all.
    m_desk->makeSession();
    session().plannedTimes().ensure({m_clock.now() - 1h, m_clock.now() + 30h});
    QVERIFY(resultOf(session().open())->has_value());
    makeDesk();
    QVERIFY(m_alerts->isReady());
}

// While nobody had it open, and for over an hour.
void tst_AlertDesk::reopenChanged(const QString& sql)
{
    m_alerts.reset();
    m_desk->close();
    QVERIFY(changeDatabase(m_folder->path(), sql));
    m_clock.advance(1h + 10min);
    m_desk->makeSession();
    QVERIFY(resultOf(session().open())->has_value());
    QVERIFY(resultOf(session().loaded())->has_value());
    m_alerts = std::make_unique<AlertDesk>(session());
}

void tst_AlertDesk::aRowThatCannotBeReadSilencesNothing_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a snooze") << u"INSERT INTO alert_snooze (kind, subject, moment, until, level) "
                                 "VALUES ('of_another_kind', 1, 1, 9000000000000, 0)"_s;
    QTest::newRow("a note") << u"INSERT INTO alert_note (kind, subject, moment, worker, text, at, actor) "
                               "VALUES ('of_another_kind', 1, 1, 1, 'x', 9000000000000, 'x')"_s;
}

void tst_AlertDesk::aRowThatCannotBeReadSilencesNothing()
{
    QFETCH(QString, sql);
    open({RawReply::answer(200, Enabled)}, 2);
    reopenChanged(sql);
    QSignalSpy leftOut(m_alerts.get(), &AlertDesk::rowsLeftOut);
    m_alerts->load();
    QTRY_VERIFY(m_alerts->isReady());
    look();
    QCOMPARE(leftOut.size(), 1);
    QCOMPARE(words(), u"missed_start/0 missed_start/0"_s);
    // Incidents are found as ever.
    advance(25min);
    QTRY_COMPARE(records().incidents.size(), 2);
}

void tst_AlertDesk::recordsThatCannotBeReadSilenceNothing()
{
    open({RawReply::answer(200, Enabled)}, 2);
    reopenChanged(u"ALTER TABLE alert_note RENAME COLUMN text TO words"_s);
    QSignalSpy failed(m_alerts.get(), &AlertDesk::failed);
    m_alerts->load();
    QTRY_VERIFY(m_alerts->isReady());
    look();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(words(), u"missed_start/0 missed_start/0"_s);
    // It is read again, and not told again.
    advance(1min);
    bool isRead = false; // after the desk, which has asked before
    whenFinished(session().alertRecords(), this, [&isRead](const auto&) { isRead = true; });
    QTRY_VERIFY(isRead);
    QCOMPARE(failed.size(), 1);
}

void tst_AlertDesk::aPauseOfEitherHostIsTold_data()
{
    QTest::addColumn<Host>("host");
    QTest::newRow("Zego") << Host::Zego;
    QTest::newRow("Viviot") << Host::Viviot;
}

void tst_AlertDesk::aPauseOfEitherHostIsTold()
{
    QFETCH(const Host, host);
    open({RawReply::answer(200, Enabled)}, 1);
    ConnectionDraft draft;
    draft.host = Host::Viviot;
    draft.url = m_host->url().toString();
    draft.viviot.user = u"admin"_s;
    draft.key = "secret";
    QVERIFY(resultOf(session().saveConnection(draft))->has_value());
    QVERIFY(m_alerts->noticeable().isEmpty());
    m_host->script({RawReply::answer(401, {})});
    if (host == Host::Zego) {
        PushRequest request;
        request.workers = {m_desk->board().workers().constFirst().id};
        QVERIFY(resultOf(session().push(request))->has_value());
        QVERIFY(resultOf(session().pushNow())->has_value());
    } else {
        QVERIFY(
            resultOf(session().pushPlan({{session().plan().templates().constFirst().id}, {}}))->has_value());
    }
    QTRY_COMPARE(session().connection(host).state, ConnectionState::Paused);
    look();
    QCOMPARE(m_alerts->noticeable().size(), 1);
    const AlertKey told = m_alerts->noticeable().constFirst().key;
    QCOMPARE(told, (AlertKey{AlertKind::Paused, session().connection(host).id.value, {}}));
    m_alerts->acknowledge();
    QVERIFY(m_alerts->noticeable().isEmpty());
    // A person pauses what is paused: that is no news.
    QVERIFY(resultOf(session().pause(host))->has_value());
    m_clock.advance(1h);
    m_alerts->look();
    QVERIFY(!std::ranges::any_of(
        m_alerts->noticeable(), [](const Alert& alert) { return alert.key.kind == AlertKind::Paused; }));
}

COVERSHIFT_TEST_MAIN(tst_AlertDesk)
#include "tst_alertdesk.moc"
