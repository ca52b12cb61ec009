#include "desk.h"

#include <session/alertdesk.h>
#include <support/fakeclock.h>
#include <support/rawhost.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QSignalSpy>

using namespace covershift;
using namespace covershift::session;
using namespace covershift::support;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant Start = instantFromMs(FakeClock::DefaultMs); // 13:00 UTC
const QByteArray Enabled = R"({"status":"ENABLED"})";
const QByteArray Disabled = R"({"status":"DISABLED"})";
constexpr int Workers = 60;

} // namespace

/// Exceptions as a session keeps them: what lasts over a restart, and how politely cover is asked for.
class tst_AlertDesk : public TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aMissedStartBecomesAnIncidentThatWantsANote();
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
    void coverOfWhoStartsWithinTheHourIsAskedFor();
    void aFreshAnswerIsNotAskedForAgain();
    void atMostFourAreAskedAtOnce();
    void aBusyHostIsLeftAlone_data();
    void aBusyHostIsLeftAlone();
    void aPausedConnectionIsNotAsked();

private:
    /// A connected desk; the first `planned` workers are planned from 14:00 to 18:00 each day.
    void open(const QVector<RawReply>& replies, int planned);
    void makeDesk();
    void reopen();
    void advance(milliseconds by)
    {
        m_clock.advance(by);
        look();
    }
    void look()
    {
        m_desk->session().plannedTimes().look();
        m_alerts->look();
    }
    /// Whatever was asked for has been carried out.
    void settle() { QVERIFY(resultOf(session().alertRecords()).has_value()); }
    [[nodiscard]] Session& session() const { return m_desk->session(); }
    [[nodiscard]] QString words() const;
    [[nodiscard]] AlertRecords records() const { return **resultOf(session().alertRecords()); }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RawHost> m_host;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AlertDesk> m_alerts;
};

void tst_AlertDesk::init()
{
    TestCase::init();
    m_clock.jumpTo(Start);
    m_folder = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<RawHost>();
    m_desk = std::make_unique<Desk>(m_folder->path(), m_clock);
}

void tst_AlertDesk::cleanup()
{
    m_alerts.reset();
    m_desk.reset();
    m_host.reset();
    m_folder.reset();
}

void tst_AlertDesk::makeDesk()
{
    QVERIFY(resultOf(session().loaded())->has_value());
    QVERIFY(resultOf(session().ready()).value_or(false));
    m_alerts = std::make_unique<AlertDesk>(session());
    m_alerts->load();
    QTRY_VERIFY(m_alerts->isReady());
    look();
    settle();
}

void tst_AlertDesk::open(const QVector<RawReply>& replies, int planned)
{
    m_host->script(replies);
    QByteArray csv = "name,customer_number,business_user_id\n";
    for (int i = 1; i <= Workers; ++i)
        csv += QStringLiteral("W%1,C%1,%2\n").arg(i).arg(i * 10).toUtf8();
    ConnectionDraft draft;
    draft.url = m_host->url().toString();
    draft.key = "key";
    QVERIFY(openDesk(*m_desk, csv, draft));
    QVERIFY(resultOf(session().setTimeZone(u"UTC"_s))->has_value());
    TemplateEdit edit;
    edit.content.name = u"Day"_s;
    edit.content.startOffset = 14 * 60;
    edit.content.duration = 240;
    for (int i = 1; i <= planned; ++i)
        edit.content.members.append(BusinessUserId(i * 10));
    QVERIFY(resultOf(session().saveTemplates({edit}))->has_value());
    makeDesk();
}

void tst_AlertDesk::reopen()
{
    m_alerts.reset();
    m_desk->close();
    m_desk->makeSession();
    QVERIFY(resultOf(session().open())->has_value());
    makeDesk();
}

QString tst_AlertDesk::words() const
{
    QStringList words;
    for (const StandingAlert& each : m_alerts->standing()) {
        QString word = alertKindName(each.alert.key.kind) + u'/' + QString::number(each.alert.level);
        if (each.alert.isOver)
            word += u'.';
        if (each.snoozedUntil)
            word += u'z';
        words.append(word);
    }
    return words.join(u' ');
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

void tst_AlertDesk::coverOfWhoStartsWithinTheHourIsAskedFor()
{
    open({RawReply::answer(200, Disabled)}, 2);
    QTRY_COMPARE(m_host->requests().size(), 2);
    QVERIFY(m_host->requests().constFirst().line.startsWith("GET /v1/user/status/?customerNumber=C"));
    QTRY_COMPARE(words(), u"cover_disabled/0 cover_disabled/0"_s);
}

void tst_AlertDesk::aFreshAnswerIsNotAskedForAgain()
{
    open({RawReply::answer(200, Enabled), RawReply::answer(200, Disabled)}, 2);
    QTRY_COMPARE(words(), u"cover_disabled/0"_s);
    for (int i = 0; i < 9; ++i)
        advance(1min);
    settle();
    QCOMPARE(m_host->requests().size(), 2);
    advance(1min);
    QTRY_COMPARE(m_host->requests().size(), 3);
    // Nobody is asked about whose start is further ahead, or past.
    advance(50min);
    settle();
    QVERIFY(m_host->requests().size() <= 4);
}

void tst_AlertDesk::atMostFourAreAskedAtOnce()
{
    RawReply slow = RawReply::answer(200, Enabled);
    slow.piece = static_cast<int>(slow.bytes.size() / 4);
    slow.gap = 5ms;
    slow.end = RawReply::End::Fin;
    open({slow}, Workers);
    QTRY_VERIFY((look(), m_host->requests().size() == Workers));
    const int most = m_host->mostOpenConnections();
    QVERIFY2(most <= 4, QByteArray::number(most));
}

void tst_AlertDesk::aBusyHostIsLeftAlone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("quiet"); ///< seconds in which it is not asked again
    QTest::newRow("429 and a time") << 429 << QByteArray("Retry-After: 300\r\n") << 299;
    QTest::newRow("503 and a time") << 503 << QByteArray("Retry-After: 120\r\n") << 119;
    QTest::newRow("429") << 429 << QByteArray() << 14;
    QTest::newRow("503") << 503 << QByteArray() << 14;
}

void tst_AlertDesk::aBusyHostIsLeftAlone()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(int, quiet);
    open({RawReply::answer(status, {}, headers)}, Workers);
    QTRY_VERIFY(m_host->requests().size() >= 1);
    // A call behind it: somebody of the round has been answered.
    QVERIFY(!resultOf(session().checkCover({m_desk->board().workers().constLast().id}))->status);
    // The four that go out at once, and that call, which one of them may follow on the way.
    QTRY_COMPARE(m_host->requests().size(), 5);
    const qsizetype before = m_host->requests().size();
    advance(std::chrono::seconds(quiet));
    QVERIFY(!resultOf(session().checkCover({m_desk->board().workers().constLast().id}))->status);
    QCOMPARE(m_host->requests().size(), before + 1);
    m_host->script({RawReply::answer(200, Enabled)});
    QTRY_VERIFY((advance(30s), m_host->requests().size() > before + 2));
}

void tst_AlertDesk::aPausedConnectionIsNotAsked()
{
    open({RawReply::answer(200, Enabled)}, 0);
    QVERIFY(resultOf(session().pause(Host::Zego))->has_value());
    TemplateEdit edit;
    edit.content.name = u"Late"_s;
    edit.content.startOffset = 13 * 60 + 30;
    edit.content.duration = 60;
    edit.content.members = {BusinessUserId(10)};
    QVERIFY(resultOf(session().saveTemplates({edit}))->has_value());
    look();
    settle();
    QCOMPARE(m_host->requests().size(), 0);
    // A person has paused it: that is no news.
    QCOMPARE(m_alerts->noticeable().size(), 0);
    QVERIFY(resultOf(session().resume(Host::Zego))->has_value());
    QTRY_VERIFY((look(), m_host->requests().size() == 1));
}

COVERSHIFT_TEST_MAIN(tst_AlertDesk)
#include "tst_alertdesk.moc"
