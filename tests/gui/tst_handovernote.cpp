#include "handovernote.h"
#include "insureddesk.h"

#include <session/sentences.h>
#include <support/guitestmain.h>

#include <algorithm>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What whoever takes over reads: everything that is open, each once, and no note of the last day is lost.
class tst_HandOverNote : public InsuredDesk
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }
    void nothingIsSaidToBeNothing();
    void operationsAreWaitingOrOwed();
    void missedStart_data();
    void missedStart();
    void aGapInPlannedTime();
    void noteOnAStartThatWasRescued();
    void exceptionsStandWithTheirNotes();
    void eachExceptionIsToldOnce();
    void whatIsUrgentComesFirst();

private:
    using Section = Document::Section;
    [[nodiscard]] Section section(const QString& title) const
    {
        const Document note = shell::handOverNote(session(), m_matters);
        const auto found = std::ranges::find(note.sections, title, &Section::title);
        return found == note.sections.cend() ? Section{u"not there"_s, {}, {}, {}} : *found;
    }
    /// As "W1: text".
    [[nodiscard]] QStringList facts(const QString& title) const
    {
        QStringList texts;
        for (const Document::Fact& fact : section(title).facts)
            texts.append(fact.label + u": "_s + fact.text);
        return texts;
    }
    [[nodiscard]] Incident incident(int of, milliseconds ago) const
    {
        Incident made;
        made.worker = worker(of);
        made.planned = {m_clock.now() - ago - 1h, m_clock.now() - ago + 3h};
        made.foundAt = m_clock.now() - ago;
        return made;
    }
    void write(const AlertKey& about, int of, const QString& text, milliseconds ago)
    {
        AlertNote note;
        note.key = about;
        note.worker = worker(of);
        note.text = text;
        note.at = m_clock.now() - ago;
        note.actor = u"Kim"_s;
        m_matters.records.notes.append(note);
    }
    [[nodiscard]] Operation operation(qint64 id, int of, OperationState state) const
    {
        Operation made;
        made.id = OperationId(id);
        made.worker = worker(of);
        made.at = made.createdAt = m_clock.now() - 10min;
        made.state = state;
        return made;
    }
    StandingAlert& stand(AlertKind kind, int of, milliseconds ago)
    {
        StandingAlert row;
        row.alert.key = {kind, worker(of).value, m_clock.now() - ago};
        row.alert.worker = worker(of);
        row.alert.since = m_clock.now() - ago;
        m_matters.standing.append(row);
        return m_matters.standing.last();
    }

    shell::HandOver m_matters;
};

void tst_HandOverNote::init()
{
    TestCase::init();
    setUp(3);
    m_matters = {};
    m_matters.terms.zone = u"UTC"_s;
}

void tst_HandOverNote::nothingIsSaidToBeNothing()
{
    const Document note = shell::handOverNote(session(), m_matters);
    QVERIFY(note.headline.startsWith(u"As of Sat 21 Nov 2026, 13:00:00"_s));
    QCOMPARE(note.sections.size(), 6);
    for (const Section& each : note.sections) {
        QVERIFY(each.facts.isEmpty());
        QCOMPARE(each.paragraphs.size(), 1);
    }
}

void tst_HandOverNote::operationsAreWaitingOrOwed()
{
    Operation refused = operation(1, 1, OperationState::Rejected);
    refused.lastError = Error{ErrorKind::Timeout, 0, {}, {}};
    const Operation queued = operation(2, 2, OperationState::Queued);
    m_matters.unsettled = {refused, queued};
    m_matters.owed = {refused};
    const QStringList owed = facts(u"To be decided by a person"_s);
    QCOMPARE(owed.size(), 1);
    QVERIFY2(owed.constFirst().startsWith(u"Login of W1: Sat 21 Nov 2026, 12:50:00. Rejected. "_s),
        qPrintable(owed.constFirst()));
    QVERIFY(owed.constFirst().endsWith(sentence(*refused.lastError, u"W1"_s)));
    const QStringList waiting = facts(u"Waiting in the outbox"_s);
    QCOMPARE(waiting.size(), 1);
    QVERIFY2(waiting.constFirst().startsWith(u"Login of W2: Sat 21 Nov 2026, 12:50:00. Queued. "_s),
        qPrintable(waiting.constFirst()));
}

void tst_HandOverNote::missedStart_data()
{
    QTest::addColumn<int>("hoursAgo"); ///< when it was found
    QTest::addColumn<QVector<int>>("notes"); ///< hours ago
    QTest::addColumn<bool>("isTold");
    QTest::newRow("of late, without a note") << 1 << QVector<int>() << true;
    QTest::newRow("of late, with one") << 3 << QVector<int>{2} << true;
    QTest::newRow("long ago, without a note") << 100 << QVector<int>() << true;
    QTest::newRow("long ago, and written about") << 100 << QVector<int>{99} << false;
    QTest::newRow("long ago, and written about again") << 100 << QVector<int>{99, 1} << true;
    QTest::newRow("a note of just a day ago") << 100 << QVector<int>{24} << true;
}

void tst_HandOverNote::missedStart()
{
    QFETCH(const int, hoursAgo);
    QFETCH(const QVector<int>, notes);
    QFETCH(const bool, isTold);
    const Incident missed = incident(1, std::chrono::hours(hoursAgo));
    m_matters.records.incidents = {missed};
    for (const int note : notes)
        write(missed.key(), 1, u"%1 h"_s.arg(note), std::chrono::hours(note));
    const QStringList told = facts(u"Missed starts and gaps in cover"_s);
    QCOMPARE(told.size(), isTold ? 1 : 0);
    QVERIFY(facts(u"Other notes of the last 24 hours"_s).isEmpty());
    if (!isTold)
        return;
    QVERIFY(told.constFirst().startsWith(u"W1: Planned from "_s));
    for (const int note : notes)
        QVERIFY2(told.constFirst().contains(u"“%1 h” (Kim, "_s.arg(note)), qPrintable(told.constFirst()));
    QCOMPARE(told.constFirst().contains(u"Nobody has written"_s), notes.isEmpty());
}

void tst_HandOverNote::aGapInPlannedTime()
{
    Incident gap = incident(1, 1h);
    gap.coverEnded = m_clock.now() - 90min;
    m_matters.records.incidents = {gap};
    write(gap.key(), 1, u"Went home"_s, 30min);
    stand(AlertKind::CoverEnded, 2, 40min).alert.level = 1;
    const QStringList told = facts(u"Missed starts and gaps in cover"_s);
    QCOMPARE(told.size(), 2);
    QVERIFY2(told.at(0).startsWith(u"W1: Covered until Sat 21 Nov 2026, 11:30"_s), qPrintable(told.at(0)));
    QVERIFY(told.at(0).contains(u"“Went home” (Kim, "_s));
    QVERIFY2(told.at(1).startsWith(u"W2: Covered until "_s), qPrintable(told.at(1)));
    QVERIFY(told.at(1).contains(u"Nobody has written"_s));
    QVERIFY(facts(u"Exceptions that stand"_s).isEmpty());
}

// It never became an incident: cover came in time, and somebody wrote why it came late.
void tst_HandOverNote::noteOnAStartThatWasRescued()
{
    const AlertKey start{AlertKind::MissedStart, worker(2).value, m_clock.now() - 5h};
    write(start, 2, u"Flat tyre"_s, 4h);
    write({AlertKind::MissedStart, worker(3).value, m_clock.now() - 30h}, 3, u"Long ago"_s, 29h);
    QVERIFY(facts(u"Missed starts and gaps in cover"_s).isEmpty());
    const QStringList told = facts(u"Other notes of the last 24 hours"_s);
    QCOMPARE(told, QStringList{u"W2: “Flat tyre” (Kim, Sat 21 Nov 2026, 09:00:00)"_s});
}

void tst_HandOverNote::exceptionsStandWithTheirNotes()
{
    StandingAlert& passed = stand(AlertKind::PastPlan, 1, 20min);
    passed.snoozedUntil = m_clock.now() + 1h;
    write(passed.alert.key, 1, u"Finishes a job"_s, 30h);
    write(passed.alert.key, 1, u"Done soon"_s, 5min);
    stand(AlertKind::MissedStart, 2, 10min);
    const QStringList told = facts(u"Exceptions that stand"_s);
    QCOMPARE(told.size(), 2);
    QVERIFY2(told.at(0).startsWith(u"W2: Not covered, 10 min late"_s), qPrintable(told.at(0)));
    QVERIFY2(told.at(1).startsWith(u"W1: Past plan, 20 min over\nSilent until "_s), qPrintable(told.at(1)));
    QVERIFY(told.at(1).contains(u"“Finishes a job” (Kim, "_s));
    QVERIFY(told.at(1).contains(u"“Done soon” (Kim, "_s));
    QVERIFY(facts(u"Other notes of the last 24 hours"_s).isEmpty());
}

void tst_HandOverNote::eachExceptionIsToldOnce()
{
    const Incident missed = incident(1, 1h);
    m_matters.records.incidents = {missed};
    StandingAlert& same = stand(AlertKind::MissedStart, 1, 2h);
    same.alert.level = 1;
    QCOMPARE(same.alert.key, missed.key());
    stand(AlertKind::MissedStart, 2, 40min).alert.level = 1; // found just now, and not kept yet
    const Operation refused = operation(1, 3, OperationState::Rejected);
    m_matters.unsettled = m_matters.owed = {refused};
    StandingAlert& rejected = stand(AlertKind::Rejected, 3, 10min);
    rejected.alert.operation = refused.id;
    write(rejected.alert.key, 3, u"Asked Zego"_s, 1min);
    QCOMPARE(facts(u"Missed starts and gaps in cover"_s).size(), 2);
    QVERIFY(facts(u"Exceptions that stand"_s).isEmpty());
    QCOMPARE(facts(u"To be decided by a person"_s).size(), 1);
    QCOMPARE(facts(u"Other notes of the last 24 hours"_s),
        QStringList{u"W3: “Asked Zego” (Kim, Sat 21 Nov 2026, 12:59:00)"_s});
}

void tst_HandOverNote::whatIsUrgentComesFirst()
{
    m_matters.records.incidents = {incident(1, 1h), incident(2, 3h)};
    stand(AlertKind::MissedStart, 3, 150min).alert.level = 1;
    const QStringList told = facts(u"Missed starts and gaps in cover"_s);
    QCOMPARE(told.size(), 3);
    QVERIFY(told.at(0).startsWith(u"W2: "_s));
    QVERIFY(told.at(1).startsWith(u"W3: "_s));
    QVERIFY(told.at(2).startsWith(u"W1: "_s));
    QStringList titles;
    for (const Section& section : shell::handOverNote(session(), m_matters).sections)
        titles.append(section.title);
    QCOMPARE(titles.mid(0, 3),
        (QStringList{u"To be decided by a person"_s, u"Exceptions that stand"_s,
            u"Missed starts and gaps in cover"_s}));
    QCOMPARE(titles.constLast(), u"Covered now"_s);
}

COVERSHIFT_GUI_TEST_MAIN(tst_HandOverNote)
#include "tst_handovernote.moc"
