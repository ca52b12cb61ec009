#include "evidencesample.h"

#include <domain/pushrules.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::session;
using namespace covershift::session::evidencesample;
using namespace Qt::Literals::StringLiterals;

/// What a person reads of evidence first: an honest answer, what it is about, what is not known.
class tst_EvidenceDocument : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void headline_data();
    void headline();
    void whatAPersonDecidedIsNoAnswer();
    void anEndThatAPersonDecidedIsSaid();
    void anEndThatIsInDoubtIsSaid_data();
    void anEndThatIsInDoubtIsSaid();
    void overFourteenHoursAreSaid();
    void titleAndFooterStandAlone();
    void sandboxSaysSo();
    void productWhenLastChecked_data();
    void productWhenLastChecked();
    void shiftsAroundTheMoment();
};

void tst_EvidenceDocument::headline_data()
{
    QTest::addColumn<CoverAnswer>("answer");
    QTest::addColumn<QVector<LiveShift>>("shifts");
    QTest::addColumn<QString>("begins");
    using Shifts = QVector<LiveShift>;
    const auto login = [](Certainty certainty) { return shift(ShiftOrigin::Login, certainty); };
    QTest::newRow("confirmed") << CoverAnswer::Covered
                               << Shifts{shift(ShiftOrigin::Insert, Certainty::Confirmed)}
                               << u"Yes: a start of cover for Ana Muñoz was confirmed"_s;
    QTest::newRow("accepted") << CoverAnswer::Covered << Shifts{login(Certainty::Accepted)}
                              << u"Yes, as far as this record goes"_s;
    QTest::newRow("imported") << CoverAnswer::Covered
                              << Shifts{shift(ShiftOrigin::Import, Certainty::Confirmed)}
                              << u"Yes, by an imported record"_s;
    QTest::newRow("an import beside what was accepted")
        << CoverAnswer::Covered
        << Shifts{shift(ShiftOrigin::Import, Certainty::Confirmed), login(Certainty::Accepted)}
        << u"Yes, as far as this record goes"_s;
    QTest::newRow("not covered")
        << CoverAnswer::NotCovered << Shifts{}
        << u"No: nothing on record covered Ana Muñoz at 2026-11-21 14:32:00 +01:00."_s;
    QTest::newRow("doubtful") << CoverAnswer::Doubtful << Shifts{login(Certainty::Uncertain)}
                              << u"In doubt: "_s;
    QTest::newRow("waiting") << CoverAnswer::Waiting << Shifts{login(Certainty::Queued)}
                             << u"No, not by now: "_s;
    QTest::newRow("to come") << CoverAnswer::NotYet << Shifts{} << u"Nobody can say yet: "_s;
    QTest::newRow("not known") << CoverAnswer::NotKnown << Shifts{}
                               << u"It is not known: this computer has a record of pushes only since "
                                  "2026-06-01 02:00:00 +02:00"_s;
}

void tst_EvidenceDocument::headline()
{
    QFETCH(CoverAnswer, answer);
    QFETCH(QVector<LiveShift>, shifts);
    QFETCH(QString, begins);
    const Document page = evidenceDocument(evidence(answer, shifts), Madrid);
    QVERIFY2(page.headline.startsWith(begins), qPrintable(page.headline));
    QVERIFY(page.headline.endsWith(u'.'));
    QVERIFY(page.warning.isEmpty());
}

void tst_EvidenceDocument::anEndThatIsInDoubtIsSaid_data()
{
    QTest::addColumn<OperationState>("state");
    QTest::addColumn<bool>("isSent");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<bool>("isSaid");
    const QByteArray before = "2026-11-21T13:20:00Z";
    QTest::newRow("in doubt") << OperationState::Uncertain << true << before << true;
    QTest::newRow("on its way") << OperationState::Sending << true << before << true;
    QTest::newRow("to be sent again") << OperationState::Queued << true << before << true;
    QTest::newRow("never sent") << OperationState::Queued << false << before << false;
    QTest::newRow("refused") << OperationState::Rejected << true << before << false;
    QTest::newRow("later") << OperationState::Uncertain << true << QByteArray("2026-11-21T13:33:00Z")
                           << false;
}

void tst_EvidenceDocument::anEndThatIsInDoubtIsSaid()
{
    QFETCH(OperationState, state);
    QFETCH(bool, isSent);
    QFETCH(QByteArray, at);
    QFETCH(bool, isSaid);
    LiveShift open = shift(ShiftOrigin::Login, Certainty::Accepted);
    open.end = utc(at.constData());
    open.state = ShiftState::Ending;
    EvidenceOperation logout = login();
    logout.operation.id = OperationId(13);
    logout.operation.kind = OperationKind::Logout;
    logout.operation.shift = open.id;
    logout.operation.at = open.end;
    logout.operation.state = state;
    if (!isSent)
        logout.attempts.clear();
    Evidence all = evidence(CoverAnswer::Covered, {open});
    all.operations = {login(), logout};
    const Document page = evidenceDocument(all, Madrid);
    QVERIFY(page.headline.startsWith(u"Yes, as far as this record goes"_s));
    QCOMPARE(
        page.headline.endsWith(
            u"But an end at 2026-11-21 14:20:00 +01:00 was sent, and no answer says whether it was taken: "
            "if it was, this cover was over."_s),
        isSaid);
    const QString unknown
        = u"Not known: whether the end of shift 12 at 2026-11-21 14:20:00 +01:00 was taken."_s;
    QCOMPARE(allOf(page).contains(unknown), isSaid);
    // Another shift that says yes leaves no doubt of the answer.
    LiveShift other = shift(ShiftOrigin::Insert, Certainty::Confirmed);
    other.id = ShiftId(20);
    all.shifts.append(other);
    QVERIFY(!evidenceDocument(all, Madrid).headline.contains(u"But an end"_s));
}

void tst_EvidenceDocument::overFourteenHoursAreSaid()
{
    LiveShift open = shift(ShiftOrigin::Login, Certainty::Accepted);
    open.end = LiveShift::NoEnd;
    open.state = ShiftState::Open;
    Evidence all = evidence(CoverAnswer::Covered, {open});
    const QString said = u"Not known: whether cover holds for over 14 hours. Shift 12 began at 2026-11-21"_s;
    all.at = open.start + LongestShift;
    QVERIFY(!allOf(evidenceDocument(all, Madrid)).contains(said));
    all.at += seconds(1);
    QVERIFY(allOf(evidenceDocument(all, Madrid)).contains(said));
}

// Neither the start's answer nor what it means may be told of: there is none.
void tst_EvidenceDocument::whatAPersonDecidedIsNoAnswer()
{
    Evidence all = evidence(CoverAnswer::Covered, {shift(ShiftOrigin::Login, Certainty::Accepted)});
    all.operations = {login()};
    all.operations[0].decisions.last().actor = u"maria"_s;
    const Document page = evidenceDocument(all, Madrid);
    QVERIFY2(page.headline.startsWith(u"Yes, by the word of maria alone, "_s), qPrintable(page.headline));
    QVERIFY(!allOf(page).contains(u"Its answer says"_s));
    all.operations[0].decisions.last().actor = u"engine"_s;
    QVERIFY(allOf(evidenceDocument(all, Madrid)).contains(u"Its answer says"_s));
}

void tst_EvidenceDocument::anEndThatAPersonDecidedIsSaid()
{
    Evidence all = evidence(CoverAnswer::NotCovered, {});
    all.before = shift(ShiftOrigin::Login, Certainty::Accepted);
    all.before->state = ShiftState::Ended;
    all.before->end = utc("2026-11-21T13:20:00Z");
    EvidenceOperation logout = login();
    logout.operation.id = OperationId(13);
    logout.operation.kind = OperationKind::Logout;
    logout.operation.shift = all.before->id;
    logout.operation.state = OperationState::Accepted;
    logout.operation.at = all.before->end;
    logout.decisions.last().actor = u"maria"_s;
    all.operations = {login(), logout};
    const QString said
        = u"But that the last cover ended at 2026-11-21 14:20:00 +01:00 rests on the word of maria "
          "alone: no answer says so."_s;
    QVERIFY2(evidenceDocument(all, Madrid).headline.endsWith(said),
        qPrintable(evidenceDocument(all, Madrid).headline));
    all.operations[1].decisions.last().actor = u"engine"_s;
    QVERIFY(!evidenceDocument(all, Madrid).headline.contains(u"But that"_s));
    all.operations[1].decisions.last().actor = u"maria"_s;
    all.operations[1].operation.at += seconds(60); // another end
    QVERIFY(!evidenceDocument(all, Madrid).headline.contains(u"But that"_s));
}

void tst_EvidenceDocument::titleAndFooterStandAlone()
{
    const Document page = evidenceDocument(evidence(CoverAnswer::NotCovered), Madrid);
    QCOMPARE(page.title, u"Was Ana Muñoz covered at 2026-11-21 14:32:00 +01:00?"_s);
    QVERIFY(page.footer.contains(u"2026-11-22 09:00:00 +01:00"_s));
    QVERIFY(page.footer.contains(u"Europe/Madrid"_s));
    QVERIFY(page.footer.contains(u"abcd"_s));
    QVERIFY(allOf(page).contains(u"The record was checked at 2026-11-22 09:02:05 +01:00."_s));
}

void tst_EvidenceDocument::sandboxSaysSo()
{
    Evidence all = evidence(CoverAnswer::Covered);
    all.sandbox = true;
    QCOMPARE(evidenceDocument(all, Madrid).warning, u"Sandbox: nobody is insured."_s);
}

void tst_EvidenceDocument::productWhenLastChecked_data()
{
    QTest::addColumn<Product>("product");
    QTest::addColumn<QString>("text");
    QTest::newRow("enabled") << Product::Enabled << u"Enabled when it was last checked"_s;
    QTest::newRow("disabled") << Product::Disabled << u"a login insures nobody then"_s;
    QTest::newRow("unknown there") << Product::Unknown << u"Zego did not know the person"_s;
}

void tst_EvidenceDocument::productWhenLastChecked()
{
    QFETCH(Product, product);
    QFETCH(QString, text);
    Evidence all = evidence(CoverAnswer::Covered);
    QVERIFY(allOf(evidenceDocument(all, Madrid)).contains(u"Never checked."_s));
    all.checked.product = product;
    all.checked.checkedAt = utc("2026-11-20T00:00:00Z");
    QVERIFY(allOf(evidenceDocument(all, Madrid)).contains(text));
}

void tst_EvidenceDocument::shiftsAroundTheMoment()
{
    Evidence all = evidence(CoverAnswer::NotCovered);
    all.before = shift(ShiftOrigin::Login, Certainty::Accepted);
    all.after = all.before;
    all.after->id = ShiftId(13);
    all.after->state = ShiftState::Ending;
    all.after->flags = LiveShift::Backdated | LiveShift::Automatic | LiveShift::EndFailed;
    all.planned = {{{utc("2026-11-21T13:00:00Z"), utc("2026-11-21T14:00:00Z")}, {}, {}, false}};
    const QString text = allOf(evidenceDocument(all, Madrid));
    QVERIFY(text.contains(u"Last before it: shift 12: From 2026-11-21 14:00:00 +01:00 to"_s));
    QVERIFY(text.contains(u"Next after it: shift 13: From 2026-11-21 14:00:00 +01:00; no end was taken"_s));
    QVERIFY(text.contains(u"An end at 2026-11-21 18:00:00 +01:00 was asked for"_s));
    QVERIFY(text.contains(u"Backdated"_s) && text.contains(u"Automatic mode logged in."_s)
        && text.contains(u"An end of it was refused"_s));
    QVERIFY(text.contains(u"Planned from 2026-11-21 14:00:00 +01:00 to"_s));
}

COVERSHIFT_TEST_MAIN(tst_EvidenceDocument)
#include "tst_evidencedocument.moc"
