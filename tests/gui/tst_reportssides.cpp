#include "documentpage.h"
#include "filterbutton.h"
#include "reportexport.h"
#include "reportspage.h"
#include "reportswindow.h"

#include <support/guitestmain.h>

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;

/// What is opened from the Reports page: evidence, the hand-over note, closed days, past shifts; and the
/// tariff of the settings.
class tst_ReportsSides : public ReportsWindowCase
{
    Q_OBJECT
private Q_SLOTS:
    void init() { ReportsWindowCase::init(); }
    void cleanup() { ReportsWindowCase::cleanup(); }

    void evidenceOfAStretchIsShownAndEscLeadsBack();
    void evidenceAsksForAWorkerByKeyboard();
    void evidenceComplainsOfNoTimeThatIsInOrder();
    void evidenceIsSavedAsPdf();
    void handOverNoteListsOpenCover();
    void daysAreClosedOnceAndLaterChangesAreNamed();
    void revisionsAreShownBesideEachOther();
    void aCorrectionMakesTheNextRevision();
    void closedDaysAreNamedInTheCsv();
    void filteredReportCannotBeClosed();
    void daysThatAreNotOverCannotBeClosed();
    void wrongFileOfShiftsIsNamedLineByLine();
    void shiftsAreImportedAndClosedDaysWantAReason();
    void tariffAddsEstimates();
    void totalsAreReadWhole();
    void dearSessionsAreHintedAt();

private:
    [[nodiscard]] QStringList textsOf(const char* page) const
    {
        QStringList texts;
        for (const QLabel* label : b->find<QWidget>(page)->findChildren<QLabel*>())
            texts.append(label->text());
        return texts;
    }
    [[nodiscard]] shell::ReportsPage& page() const { return *b->find<shell::ReportsPage>("reportsPage"); }
    [[nodiscard]] QByteArray shift(const char* worker, const char* from, const char* to) const
    {
        const QByteArray day = yesterday().toString(Qt::ISODate).toUtf8();
        return QByteArray(worker) + "," + day + "T" + from + "Z," + day + "T" + to + "Z\n";
    }
    void closeYesterday() const;
};

void tst_ReportsSides::evidenceOfAStretchIsShownAndEscLeadsBack()
{
    openReports();
    auto* table = b->find<QTableView>("reportTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 3));
    b->press(Qt::Key_Return);
    QTRY_COMPARE(cell("stretchesTable", 0, 0), u"Ana Sousa"_s);
    b->click("stretchesEvidence");
    QTRY_VERIFY(b->shownText("documentHeadline").contains(u"Ana Sousa"_s));
    QVERIFY(b->shownText("documentHeadline").startsWith(u"Yes"_s));
    b->press(Qt::Key_Escape);
    QTRY_VERIFY(table->isVisible());
}

void tst_ReportsSides::evidenceAsksForAWorkerByKeyboard()
{
    openReports();
    b->click("reportEvidence");
    QVERIFY(!b->find<QAbstractButton>("evidenceAsk")->isEnabled());
    auto* worker = b->find<QComboBox>("evidenceWorker");
    QCOMPARE(QApplication::focusWidget(), worker);
    QTest::keyClicks(worker->lineEdit(), u"Bo Chen (W2)"_s);
    QTRY_VERIFY(b->find<QAbstractButton>("evidenceAsk")->isEnabled());
    b->click("evidenceAsk");
    QTRY_VERIFY(b->shownText("documentHeadline").contains(u"Bo Chen"_s));
}

void tst_ReportsSides::evidenceComplainsOfNoTimeThatIsInOrder()
{
    openReports();
    b->click("reportEvidence");
    auto* time = b->find<QDateTimeEdit>("evidenceTime");
    const auto complains = [time] { return time->property("invalid").toBool(); };
    QVERIFY(!complains());
    time->setFocus();
    time->setSelectedSection(QDateTimeEdit::HourSection);
    QTest::keyClick(time, Qt::Key_1);
    QVERIFY(!complains());
    QTest::keyClick(time, Qt::Key_0);
    QVERIFY(!complains());
    QVERIFY(b->shownText("evidenceTimeHint").isEmpty());
}

void tst_ReportsSides::evidenceIsSavedAsPdf()
{
    openReports();
    page().showEvidence(b->session->board().workers().constFirst().id, at(QTime(9, 30)));
    // The audit is read for it: until then it says so, and is not asked again.
    QVERIFY(b->find<QWidget>("evidenceEmpty")->isVisible());
    QVERIFY(b->find<QWidget>("evidenceEmpty")->accessibleDescription().startsWith(u"Checking the audit"_s));
    QVERIFY(!b->find<QAbstractButton>("evidenceAsk")->isEnabled());
    QTRY_VERIFY(!b->shownText("documentHeadline").isEmpty());
    QVERIFY(b->find<QAbstractButton>("evidenceAsk")->isEnabled());
    const QString path = b->folder.filePath(u"e.pdf"_s);
    b->find<shell::DocumentPage>("evidencePage")->savePdfFile(path);
    QCOMPARE(b->shownText("messageText"), u"e.pdf is saved."_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void tst_ReportsSides::handOverNoteListsOpenCover()
{
    session::PushRequest login;
    login.workers = {b->session->board().workers().at(1).id};
    const auto pushed = b->session->push(login);
    QTRY_VERIFY(pushed.isFinished());
    QTRY_COMPARE(b->session->board().counters(clock->now()).covered, 1);
    openReports();
    b->click("reportHandOver");
    QTRY_VERIFY(b->shownText("documentHeadline").startsWith(u"As of "_s));
    const QStringList texts = textsOf("documentPage");
    QVERIFY(texts.contains(u"Bo Chen"_s));
    QVERIFY(texts.contains(u"No decision is owed."_s));
}

void tst_ReportsSides::closeYesterday() const
{
    QTRY_COMPARE(b->shownText("periodState"), u"These days are over and not closed."_s);
    b->click("periodClose");
    b->click("periodCloseNow");
    QTRY_VERIFY2(b->shownText("periodState").contains(u"by tester, revision 1."_s),
        qPrintable(b->shownText("periodState") + b->shownText("messageText")));
}

void tst_ReportsSides::daysAreClosedOnceAndLaterChangesAreNamed()
{
    openReports();
    closeYesterday();
    QVERIFY(b->shownText("periodState").endsWith(u"The numbers are still the same."_s));
    const auto more = b->session->importShifts(
        "worker,start,end\n" + shift("W2", "09:00:00", "10:00:00"), u"late file"_s);
    QTRY_VERIFY(more.isFinished());
    b->click("reportRefresh");
    QTRY_VERIFY2(
        b->shownText("periodState").contains(u"Insured +1:00:00"_s), qPrintable(b->shownText("periodState")));
    QVERIFY(b->shownText("periodState").contains(u"Gap −1:00:00"_s));
    b->click("periodClose");
    auto* reason = b->find<QLineEdit>("periodReason");
    QCOMPARE(QApplication::focusWidget(), reason);
    QTest::keyClicks(reason, u" "_s);
    QVERIFY(!b->find<QWidget>("periodCloseNow")->isEnabled());
    QTest::keyClicks(reason, u"A file came late"_s);
    b->click("periodCloseNow");
    QTRY_VERIFY(b->shownText("periodState").contains(u"revision 2."_s));
    QVERIFY(b->shownText("periodState").contains(u"A file came late"_s));
}

void tst_ReportsSides::revisionsAreShownBesideEachOther()
{
    openReports();
    QTRY_COMPARE(b->shownText("periodState"), u"These days are over and not closed."_s);
    QVERIFY(!b->find<QWidget>("periodRevisions")->isVisible());
    closeYesterday();
    const auto more = b->session->importShifts(
        "worker,start,end\n" + shift("W2", "09:00:00", "10:00:00"), u"late file"_s);
    QTRY_VERIFY(more.isFinished());
    b->click("reportRefresh");
    QTRY_VERIFY(b->shownText("periodState").contains(u"Gap −1:00:00"_s));
    b->click("periodClose");
    QTest::keyClicks(b->find<QLineEdit>("periodReason"), u"A file came late"_s);
    b->click("periodCloseNow");
    QTRY_VERIFY(b->shownText("periodState").contains(u"revision 2."_s));
    b->click("periodRevisions");
    QTRY_VERIFY2(b->shownText("documentHeadline").contains(u"revision 2."_s),
        qPrintable(b->shownText("documentHeadline")));
    const QString day = QLocale().toString(yesterday(), u"ddd d MMM yyyy"_s);
    const QStringList texts = textsOf("revisionsPage");
    for (const QString& text :
        {day + u": revision 1"_s, day + u": revision 2"_s, u"A file came late"_s, u"tester"_s, u"4:00:00"_s,
            u"3:00:00"_s, u"Against revision 1: Insured +1:00:00, Covered +1:00:00, Gap −1:00:00."_s})
        QVERIFY2(texts.contains(text), qPrintable(text + u" is not in\n"_s + texts.join(u'\n')));
    b->press(Qt::Key_Escape);
    QTRY_VERIFY(b->find<QWidget>("reportTable")->isVisible());
    QCOMPARE(QApplication::focusWidget(), b->find<QWidget>("periodRevisions"));
    // Of a range around it, it is one of what was closed there.
    b->find<QDateEdit>("reportFrom")->setDate(yesterday().addDays(-3));
    QTRY_COMPARE(b->shownText("periodState"),
        u"Of these days some are closed: %1. All of them together are not."_s.arg(day));
    QVERIFY(b->find<QWidget>("periodRevisions")->isVisible());
    b->click("periodClose");
    b->click("periodCloseNow");
    QTRY_VERIFY2(b->shownText("periodState").contains(u"by tester, revision 1."_s),
        qPrintable(b->shownText("periodState") + b->shownText("messageText")));
}

void tst_ReportsSides::aCorrectionMakesTheNextRevision()
{
    b->isAutomatic = true;
    b->open();
    openReports();
    closeYesterday();
    const auto more = b->session->importShifts(
        "worker,start,end\n" + shift("W2", "09:00:00", "10:00:00"), u"late file"_s);
    QTRY_VERIFY(b->shownText("messageText")
                    .endsWith(u"was corrected: revision 2 keeps the numbers of now. Reason: late file."_s));
    QVERIFY(more.result().has_value());
    QTRY_VERIFY2(
        b->shownText("periodState")
            .endsWith(u"revision 2. Reason: late file. This report is older than that: refresh it."_s),
        qPrintable(b->shownText("periodState")));
    b->click("reportRefresh");
    QTRY_VERIFY(b->shownText("periodState").endsWith(u"The numbers are still the same."_s));
}

void tst_ReportsSides::closedDaysAreNamedInTheCsv()
{
    openReports();
    closeYesterday();
    const QString path = b->folder.filePath(u"c.csv"_s);
    page().exports().saveCsv(path);
    QTRY_COMPARE(b->shownText("messageText"), u"c.csv is saved."_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QVERIFY2(lines.at(0).contains(",closed_at,closed_revision,closed_numbers"), lines.at(0).constData());
    QVERIFY2(lines.at(1).contains("Z,1,same"), lines.at(1).constData());
}

void tst_ReportsSides::filteredReportCannotBeClosed()
{
    openReports();
    QTRY_VERIFY(b->find<QWidget>("periodClose")->isVisible());
    auto* teams = b->find<shell::FilterButton>("reportTeams");
    teams->setChosen({u"North"_s});
    Q_EMIT teams->chosenChanged();
    QTRY_COMPARE(b->shownText("periodState"),
        u"These days are over and not closed. Only a report of all teams and all workers can be closed."_s);
    QVERIFY(!b->find<QWidget>("periodClose")->isVisible());
    teams->clear();
    Q_EMIT teams->chosenChanged();
    closeYesterday();
    teams->setChosen({u"North"_s});
    Q_EMIT teams->chosenChanged();
    QTRY_VERIFY2(b->shownText("periodState").endsWith(u"Take the filters out to compare the numbers."_s),
        qPrintable(b->shownText("periodState")));
    QVERIFY(!b->find<QWidget>("periodClose")->isVisible());
    QVERIFY(b->find<QWidget>("periodRevisions")->isVisible());
}

void tst_ReportsSides::daysThatAreNotOverCannotBeClosed()
{
    openReports();
    QTRY_VERIFY(b->find<QWidget>("periodClose")->isVisible());
    chooseRange(u"Today"_s);
    QTRY_VERIFY(!b->find<QWidget>("periodClose")->isVisible());
}

void tst_ReportsSides::wrongFileOfShiftsIsNamedLineByLine()
{
    openReports();
    page().importFile(b->writeFile(u"bad.csv"_s,
        "worker,start,end\nNobody,2026-01-01T00:00:00Z,2026-01-01T01:00:00Z\nW1,yesterday,x\n"));
    QTRY_VERIFY(b->find<QWidget>("shiftImport")->isVisible());
    QTRY_COMPARE(cell("shiftImportTable", 0, 0), u"2"_s);
    QVERIFY(!b->find<QAbstractButton>("shiftImportConfirm")->isVisible());
    b->press(Qt::Key_Escape);
    QTRY_VERIFY(b->find<QWidget>("reportTable")->isVisible());
}

void tst_ReportsSides::shiftsAreImportedAndClosedDaysWantAReason()
{
    openReports();
    closeYesterday();
    page().importFile(
        b->writeFile(u"more.csv"_s, "worker,start,end\n" + shift("W2", "09:00:00", "12:00:00")));
    QTRY_VERIFY(b->find<QWidget>("shiftImport")->isVisible());
    b->click("shiftImportConfirm");
    auto* reason = b->find<QLineEdit>("shiftImportReason");
    QTRY_VERIFY(reason->isVisible());
    QTest::keyClicks(reason, u"A file came late"_s);
    b->click("shiftImportConfirm");
    QTRY_COMPARE(b->shownText("messageText"), u"1 past shifts are in the ledger."_s);
    QTRY_COMPARE(cell("reportTotals", 0, 4), u"1:00"_s);
}

void tst_ReportsSides::tariffAddsEstimates()
{
    openReports();
    QVERIFY(cell("reportTotals", 0, 7).isEmpty() || b->find<QTableView>("reportTotals")->isColumnHidden(7));
    b->press(Qt::Key_Comma, Qt::ControlModifier);
    b->find<QCheckBox>("settingsTariffOn")->setChecked(true);
    b->find<QDoubleSpinBox>("settingsTariffPrice")->setValue(1.2);
    b->find<QSpinBox>("settingsTariffMinimum")->setValue(90);
    b->find<QComboBox>("settingsTariffCurrency")->setEditText(u"gb"_s);
    QVERIFY(!b->find<QAbstractButton>("settingsTariffSave")->isEnabled());
    b->find<QComboBox>("settingsTariffCurrency")->setEditText(u"gbp"_s);
    b->click("settingsTariffSave");
    QTRY_VERIFY(b->session->tariff().isOn);
    QCOMPARE(b->session->tariff().pricePerHour, 12'000);
    b->press(Qt::Key_4, Qt::ControlModifier);
    // 2:30 and, as the least, 1:30 hours.
    QTRY_COMPARE(cell("reportTotals", 0, 7), u"GBP 4.80"_s);
    QCOMPARE(cell("reportTotals", 0, 8), u"GBP 1.80"_s);
    QVERIFY(!b->find<QTableView>("reportTotals")->isColumnHidden(7));
}

void tst_ReportsSides::totalsAreReadWhole()
{
    const auto set = b->session->setTariff({true, 1'000'000, 90, u"GBP"_s});
    QTRY_VERIFY(set.isFinished());
    openReports();
    QTRY_COMPARE(cell("reportTotals", 0, 7), u"GBP 400.00"_s);
    const auto* totals = b->find<QTableView>("reportTotals");
    for (int column = 1; column < totals->model()->columnCount(); ++column) {
        const int room = totals->columnWidth(column) - 2 * theme::Grid;
        QVERIFY(totals->isColumnHidden(column)
            || room > QFontMetrics(totals->font()).horizontalAdvance(cell("reportTotals", 0, column)));
    }
    // They scroll with the rows, to the same end.
    QTRY_COMPARE(totals->viewport()->width(), b->find<QTableView>("reportTable")->viewport()->width());
}

void tst_ReportsSides::dearSessionsAreHintedAt()
{
    const auto set = b->session->setTariff({true, 12'000, 90, u"GBP"_s});
    QTRY_VERIFY(set.isFinished());
    openReports();
    QVERIFY(b->shownText("reportHints").isEmpty());
    // Each is charged for 90 minutes; over both and the break it would have been 110.
    const auto more = b->session->importShifts("worker,start,end\n" + shift("W3", "15:20:00", "15:50:00"));
    QTRY_VERIFY(more.isFinished());
    b->click("reportRefresh");
    QTRY_VERIFY2(
        b->shownText("reportHints")
            .endsWith(u": the sessions 14:00–15:00 and 15:20–15:50 cost an estimated GBP 1.40 more than "
                      "one over both would have."_s),
        qPrintable(b->shownText("reportHints")));
    QVERIFY(b->shownText("reportHints").startsWith(u"Cem Ay, "_s));
}

COVERSHIFT_GUI_TEST_MAIN(tst_ReportsSides)
#include "tst_reportssides.moc"
