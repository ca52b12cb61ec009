#include <domain/pushrules.h>
#include <session/evidencedocument.h>
#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::session;
using namespace Qt::Literals::StringLiterals;

namespace {

const QTimeZone Madrid("Europe/Madrid");

Instant utc(const char* text)
{
    return *parseInstant(QString::fromLatin1(text));
}

LiveShift shift(ShiftOrigin origin, Certainty certainty)
{
    LiveShift one;
    one.id = ShiftId(12);
    one.start = utc("2026-11-21T13:00:00Z");
    one.end = utc("2026-11-21T17:00:00Z");
    one.origin = origin;
    one.state = ShiftState::Ended;
    one.certainty = certainty;
    return one;
}

Evidence evidence(CoverAnswer answer, const QVector<LiveShift>& shifts = {})
{
    Evidence all;
    all.worker.name = u"Ana Muñoz"_s;
    all.worker.customerNumber = u"CN1"_s;
    all.at = utc("2026-11-21T13:32:00Z");
    all.madeAt = utc("2026-11-22T08:00:00Z");
    all.knownSince = utc("2026-06-01T00:00:00Z");
    all.answer = answer;
    all.shifts = shifts;
    all.audit.rows = 3;
    all.auditCheckedAt = utc("2026-11-22T08:02:05Z");
    all.audit.head = QByteArray("\xAB\xCD", 2);
    return all;
}

EvidenceOperation login()
{
    EvidenceOperation all;
    all.operation.id = OperationId(12);
    all.operation.at = utc("2026-11-21T13:00:00Z");
    all.operation.createdAt = utc("2026-11-21T13:00:01Z");
    all.operation.changedAt = utc("2026-11-21T13:00:02Z");
    all.operation.state = OperationState::Accepted;
    all.operation.identifier = {IdentityKind::CustomerNumber, u"CN1"_s};
    Attempt attempt;
    attempt.method = "POST";
    attempt.url = QUrl(u"https://api.example/v1/shift/login"_s);
    attempt.payload = R"({"customerNumber":"CN1"})";
    attempt.startedAt = utc("2026-11-21T13:00:01Z");
    attempt.finishedAt = utc("2026-11-21T13:00:02Z");
    attempt.httpStatus = 202;
    attempt.responseBody = R"({"status":"pending"})";
    all.attempts = {attempt};
    AuditEntry queued;
    queued.sequence = 1;
    queued.at = utc("2026-11-21T13:00:01Z");
    queued.actor = u"maria"_s;
    queued.event = u"operation.queued"_s;
    AuditEntry accepted = queued;
    accepted.sequence = 2;
    accepted.actor = u"engine"_s;
    accepted.event = u"operation.accepted"_s;
    all.decisions = {queued, accepted};
    return all;
}

QString allOf(const Document& page)
{
    QStringList texts{page.title, page.headline, page.warning, page.footer};
    for (const Document::Section& section : page.sections) {
        texts << section.title << section.paragraphs << section.blocks;
        for (const Document::Fact& fact : section.facts)
            texts << fact.label + u": "_s + fact.text;
    }
    return texts.join(u'\n');
}

} // namespace

/// What a person reads of evidence: an honest answer, what it rests on, what is not known.
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
    void ofABatchOnlyTheOwnEntry();
    void ownPartOfARequest_data();
    void ownPartOfARequest();
    void whoImportedAndWhy();
    void titleAndFooterStandAlone();
    void requestAndAnswerAndWhoDecided();
    void whatAHostSentIsText();
    void aLongBodyIsCut();
    void noAnswer();
    void bothClocks_data();
    void bothClocks();
    void sandboxSaysSo();
    void alteredRowsAreNamed_data();
    void alteredRowsAreNamed();
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

// Neither the start's answer nor what it means may be told of: there is none.
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

void tst_EvidenceDocument::ofABatchOnlyTheOwnEntry()
{
    Evidence all = evidence(CoverAnswer::Covered, {shift(ShiftOrigin::Login, Certainty::Accepted)});
    all.operations = {login()};
    QByteArray batch = "[";
    for (int i = 0; i < 200; ++i)
        batch += R"({"customerNumber":"OTHER)" + QByteArray::number(i) + R"("},)";
    all.operations[0].attempts[0].payload = batch + R"({"customerNumber":"CN1"}])";
    const QString text = allOf(evidenceDocument(all, Madrid));
    QVERIFY(text.contains(u"Entry 201 of 201 in this request"_s));
    QVERIFY(text.contains(u"{\"customerNumber\":\"CN1\"}"_s));
    QVERIFY(!text.contains(u"OTHER"_s));
}

void tst_EvidenceDocument::ownPartOfARequest_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("entry");
    QTest::addColumn<int>("entries");
    const QByteArray own = R"({"customerNumber":"CN1"})";
    const QByteArray other = R"({"customerNumber":"CN12"})";
    QTest::newRow("of its own") << own << own << 0 << 0;
    QTest::newRow("none") << QByteArray() << QByteArray() << 0 << 0;
    QTest::newRow("a batch") << " [" + other + ',' + own + ']' << own << 2 << 2;
    QTest::newRow("a batch of others") << '[' + other + ']' << QByteArray() << 0 << 1;
    QTest::newRow("a batch that cannot be read") << '[' + other + ',' << QByteArray() << 0 << 0;
}

void tst_EvidenceDocument::ownPartOfARequest()
{
    QFETCH(const QByteArray, payload);
    Attempt attempt;
    attempt.payload = payload;
    Operation operation;
    operation.identifier = {IdentityKind::CustomerNumber, u"CN1"_s};
    const OwnPart part = ownPart(attempt, operation);
    QTEST(part.body, "body");
    QTEST(int(part.entry), "entry");
    QTEST(int(part.entries), "entries");
}

void tst_EvidenceDocument::whoImportedAndWhy()
{
    Evidence all = evidence(CoverAnswer::Covered, {shift(ShiftOrigin::Import, Certainty::Confirmed)});
    AuditEntry entry;
    entry.sequence = 7;
    entry.at = utc("2026-11-22T07:00:00Z");
    entry.actor = u"maria"_s;
    entry.event = u"shifts.imported"_s;
    entry.detail = u"{\"reason\":\"the old desk\"}"_s;
    all.imports = {entry};
    QVERIFY(
        allOf(evidenceDocument(all, Madrid))
            .contains(
                u"Imported at 2026-11-22 08:00:00 +01:00, by maria (audit row 7). Reason given: the old desk"_s));
}

void tst_EvidenceDocument::titleAndFooterStandAlone()
{
    const Document page = evidenceDocument(evidence(CoverAnswer::NotCovered), Madrid);
    QCOMPARE(page.title, u"Was Ana Muñoz covered at 2026-11-21 14:32:00 +01:00?"_s);
    QVERIFY(page.footer.contains(u"2026-11-22 09:00:00 +01:00"_s));
    QVERIFY(page.footer.contains(u"Europe/Madrid"_s));
    QVERIFY(page.footer.contains(u"abcd"_s));
    QVERIFY(allOf(page).contains(u"Checked: 2026-11-22 09:02:05 +01:00"_s));
}

void tst_EvidenceDocument::requestAndAnswerAndWhoDecided()
{
    Evidence all = evidence(CoverAnswer::Covered, {shift(ShiftOrigin::Login, Certainty::Accepted)});
    all.operations = {login()};
    const Document page = evidenceDocument(all, Madrid);
    const auto found = std::ranges::find_if(page.sections,
        [](const Document::Section& each) { return each.title.startsWith(u"Operation 12"_s); });
    QVERIFY(found != page.sections.cend());
    QCOMPARE(found->blocks.size(), 2);
    QVERIFY(found->blocks.at(0).contains(u"POST https://api.example/v1/shift/login"_s));
    QVERIFY(found->blocks.at(0).contains(u"{\"customerNumber\":\"CN1\"}"_s));
    QVERIFY(found->blocks.at(1).contains(u"HTTP 202"_s));
    QVERIFY(found->blocks.at(1).contains(u"{\"status\":\"pending\"}"_s));
    QVERIFY2(
        found->paragraphs.at(0).contains(u"by maria (audit row 1)"_s), qPrintable(found->paragraphs.at(0)));
    QVERIFY(found->paragraphs.at(1).contains(u"by the program itself (audit row 2)"_s));
    QVERIFY(allOf(page).contains(u"not that a policy was in force"_s));
}

void tst_EvidenceDocument::whatAHostSentIsText()
{
    Evidence all = evidence(CoverAnswer::Covered, {shift(ShiftOrigin::Login, Certainty::Accepted)});
    EvidenceOperation one = login();
    one.attempts.first().responseBody = "\x1B[2Jgone\r\n\xE2\x80\xAE"
                                        "back\xFF";
    all.operations = {one};
    all.worker.name = QStringLiteral("Ana\u202E\nMuñoz");
    const QString text = allOf(evidenceDocument(all, Madrid));
    for (const QChar steering : {QChar(0x1B), QChar(u'\r'), QChar(0x202E)})
        QVERIFY(!text.contains(steering));
    QVERIFY(text.contains(u"gone"_s));
    QVERIFY(text.contains(u"Was Ana Muñoz covered"_s));
}

void tst_EvidenceDocument::aLongBodyIsCut()
{
    Evidence all = evidence(CoverAnswer::Covered);
    EvidenceOperation one = login();
    one.attempts.first().responseBody = QByteArray(10'000, 'x');
    all.operations = {one};
    const QString text = allOf(evidenceDocument(all, Madrid));
    QCOMPARE(text.count(u"xxxxx"_s.repeated(10)), 4'000 - 49);
    QVERIFY(text.contains(u"6000 more bytes"_s));
}

void tst_EvidenceDocument::noAnswer()
{
    Evidence all = evidence(CoverAnswer::Doubtful);
    EvidenceOperation lost = login();
    lost.attempts.first().httpStatus = 0;
    EvidenceOperation interrupted = lost;
    interrupted.attempts.first().finishedAt.reset();
    EvidenceOperation unsent = lost;
    unsent.attempts.clear();
    all.operations = {lost, interrupted, unsent};
    const QString text = allOf(evidenceDocument(all, Madrid));
    QVERIFY(text.contains(u"No answer came by 2026-11-21 14:00:02 +01:00."_s));
    QVERIFY(text.contains(u"No answer is on record."_s));
    QVERIFY(text.contains(u"It was never sent."_s));
}

void tst_EvidenceDocument::bothClocks_data()
{
    QTest::addColumn<int>("skew");
    QTest::addColumn<QString>("text");
    QTest::newRow("ahead") << 2'500 << u"2.5 s ahead of"_s;
    QTest::newRow("behind") << -61'000 << u"61.0 s behind"_s;
}

void tst_EvidenceDocument::bothClocks()
{
    QFETCH(int, skew);
    QFETCH(QString, text);
    Evidence all = evidence(CoverAnswer::Covered);
    QVERIFY(allOf(evidenceDocument(all, Madrid)).contains(u"the two were not compared"_s));
    all.clockSkew = milliseconds(skew);
    QVERIFY(allOf(evidenceDocument(all, Madrid)).contains(text));
}

void tst_EvidenceDocument::sandboxSaysSo()
{
    Evidence all = evidence(CoverAnswer::Covered);
    all.sandbox = true;
    QCOMPARE(evidenceDocument(all, Madrid).warning, u"Sandbox: nobody is insured."_s);
}

void tst_EvidenceDocument::alteredRowsAreNamed_data()
{
    QTest::addColumn<AuditCheck>("check");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, auto change, const QString& text) {
        AuditCheck check;
        change(check);
        QTest::newRow(name) << check << text;
    };
    row(
        "X8 a row of the audit", [](AuditCheck& c) { c.firstBroken = 17; }, u"Row 17 of the audit"_s);
    row(
        "X8 the ledger",
        [](AuditCheck& c) {
            c.wrongShifts = {ShiftId(3), ShiftId(5)};
        },
        u"say: 3, 5."_s);
    row(
        "an operation", [](AuditCheck& c) { c.wrongOperations = {OperationId(4)}; }, u"Operations that"_s);
    row(
        "a connection", [](AuditCheck& c) { c.wrongConnections = {ConnectionId(4)}; }, u"Connections that"_s);
    row(
        "a worker", [](AuditCheck& c) { c.wrongWorkers = {WorkerId(4)}; }, u"Workers, or their teams,"_s);
    row(
        "a check of cover", [](AuditCheck& c) { c.wrongCovers = {WorkerId(4)}; }, u"last check of cover"_s);
    row(
        "an incident", [](AuditCheck& c) { c.wrongIncidents = {8}; }, u"Incidents that"_s);
    row(
        "a note", [](AuditCheck& c) { c.wrongNotes = {9}; }, u"Notes that"_s);
    row(
        "a closed period", [](AuditCheck& c) { c.wrongCloses = {2}; }, u"Closed periods that"_s);
}

void tst_EvidenceDocument::alteredRowsAreNamed()
{
    QFETCH(AuditCheck, check);
    QFETCH(QString, text);
    Evidence all = evidence(CoverAnswer::Covered);
    all.audit = check;
    const Document page = evidenceDocument(all, Madrid);
    QVERIFY(page.warning.contains(u"The record was altered"_s));
    QVERIFY2(allOf(page).contains(text), qPrintable(allOf(page)));
    QVERIFY(!allOf(page).contains(u"Each row of the audit fits"_s));
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
