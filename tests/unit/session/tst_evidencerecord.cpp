#include "evidencesample.h"

#include <support/testcase.h>
#include <support/testmain.h>

using namespace covershift;
using namespace covershift::session;
using namespace covershift::session::evidencesample;
using namespace Qt::Literals::StringLiterals;

/// What the answer rests on, as the page shows it: requests and answers, who decided what, both clocks, the
/// chain.
class tst_EvidenceRecord : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void ofABatchOnlyTheOwnEntry();
    void ownPartOfARequest_data();
    void ownPartOfARequest();
    void whoImportedAndWhy();
    void requestAndAnswerAndWhoDecided();
    void whatAHostSentIsText();
    void aLongBodyIsCut();
    void noAnswer();
    void bothClocks_data();
    void bothClocks();
    void alteredRowsAreNamed_data();
    void alteredRowsAreNamed();
};

void tst_EvidenceRecord::ofABatchOnlyTheOwnEntry()
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

void tst_EvidenceRecord::ownPartOfARequest_data()
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

void tst_EvidenceRecord::ownPartOfARequest()
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

void tst_EvidenceRecord::whoImportedAndWhy()
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

void tst_EvidenceRecord::requestAndAnswerAndWhoDecided()
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

void tst_EvidenceRecord::whatAHostSentIsText()
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

void tst_EvidenceRecord::aLongBodyIsCut()
{
    Evidence all = evidence(CoverAnswer::Covered);
    EvidenceOperation one = login();
    one.attempts.first().responseBody = QByteArray(10'000, 'x');
    all.operations = {one};
    const QString text = allOf(evidenceDocument(all, Madrid));
    QCOMPARE(text.count(u"xxxxx"_s.repeated(10)), 4'000 - 49);
    QVERIFY(text.contains(u"6000 more bytes"_s));
}

void tst_EvidenceRecord::noAnswer()
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

void tst_EvidenceRecord::bothClocks_data()
{
    QTest::addColumn<int>("skew");
    QTest::addColumn<QString>("text");
    QTest::newRow("ahead") << 2'500 << u"2.5 s ahead of"_s;
    QTest::newRow("behind") << -61'000 << u"61.0 s behind"_s;
}

void tst_EvidenceRecord::bothClocks()
{
    QFETCH(int, skew);
    QFETCH(QString, text);
    Evidence all = evidence(CoverAnswer::Covered);
    QVERIFY(allOf(evidenceDocument(all, Madrid)).contains(u"the two were not compared"_s));
    all.clockSkew = milliseconds(skew);
    QVERIFY(allOf(evidenceDocument(all, Madrid)).contains(text));
}

void tst_EvidenceRecord::alteredRowsAreNamed_data()
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

void tst_EvidenceRecord::alteredRowsAreNamed()
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

COVERSHIFT_TEST_MAIN(tst_EvidenceRecord)
#include "tst_evidencerecord.moc"
