#include "reportexport.h"
#include "reportspage.h"
#include "reportswindow.h"

#include <chartviews/reportchart.h>
#include <support/guitestmain.h>

#include <QApplication>
#include <QDateTimeEdit>
#include <QFile>
#include <QImage>
#include <QSignalSpy>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;

/// The Reports page, in the real window and by keyboard, over a past that is known to the minute.
class tst_ReportsPage : public ReportsWindowCase
{
    Q_OBJECT
private Q_SLOTS:
    void init() { ReportsWindowCase::init(); }
    void cleanup() { ReportsWindowCase::cleanup(); }

    void totalsAndRowsAreOfTheDaysChosen();
    void rowsAreWorkersTeamsOrDays();
    void numberOpensItsStretchesAndEscLeadsBack();
    void stretchLeadsToTheBoard();
    void chartFollowsTheReport();
    void searchNarrowsTheRowsNotTheTotals();
    void daysWithoutAnythingSaySo();
    void turnedRangeIsSaidInASentence();
    void changeIsSaidAndTakenOnRefresh();
    void csvFileHoldsTheRows();
    void pdfFileIsWritten();
    void pictureFileIsWritten();
    void calendarHoldsWhatIsPlanned();
    void fileThatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] shell::ReportExport& exports() const
    {
        return b->find<shell::ReportsPage>("reportsPage")->exports();
    }
    [[nodiscard]] QString path(const QString& name) const { return b->folder.filePath(name); }
};

void tst_ReportsPage::totalsAndRowsAreOfTheDaysChosen()
{
    openReports();
    QCOMPARE(cell("reportTable", 0, 0), u"Ana Sousa"_s);
    QCOMPARE(numbers("reportTable", 0), (QStringList{u"3:00"_s, u"2:30"_s, u"2:00"_s, u"1:00"_s, u"0:30"_s}));
    QCOMPARE(numbers("reportTable", 1), (QStringList{u"3:00"_s, u"0:00"_s, u"0:00"_s, u"3:00"_s, u"0:00"_s}));
    QCOMPARE(numbers("reportTable", 2), (QStringList{u"0:00"_s, u"1:00"_s, u"0:00"_s, u"0:00"_s, u"1:00"_s}));
    QVERIFY(b->shownText("reportAge").startsWith(u"As of 13:00"_s));
}

void tst_ReportsPage::rowsAreWorkersTeamsOrDays()
{
    openReports();
    choose("reportBy", u"By team"_s);
    QCOMPARE(cell("reportTable", 0, 0), u"North"_s);
    QCOMPARE(numbers("reportTable", 1), (QStringList{u"0:00"_s, u"1:00"_s, u"0:00"_s, u"0:00"_s, u"1:00"_s}));
    choose("reportBy", u"By day"_s);
    QCOMPARE(b->find<QTableView>("reportTable")->model()->rowCount(), 1);
    QCOMPARE(numbers("reportTable", 0), numbers("reportTotals", 0));
}

void tst_ReportsPage::numberOpensItsStretchesAndEscLeadsBack()
{
    openReports();
    auto* table = b->find<QTableView>("reportTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 4));
    b->press(Qt::Key_Return);
    QTRY_VERIFY(b->shownText("stretchesSum").startsWith(u"1 stretch"_s));
    QCOMPARE(b->shownText("stretchesTitle"), u"Gap: Ana Sousa"_s);
    QCOMPARE(cell("stretchesTable", 0, 5), u"1:00"_s);
    QVERIFY(cell("stretchesTable", 0, 3).endsWith(u"11:00:00"_s));
    QCOMPARE(QApplication::focusWidget(), b->find<QTableView>("stretchesTable"));
    b->press(Qt::Key_Escape);
    QVERIFY(!b->find<QWidget>("stretchesPane")->isVisible());
    QCOMPARE(QApplication::focusWidget(), table);
    // The totals open those of all.
    auto* totals = b->find<QTableView>("reportTotals");
    totals->setFocus();
    totals->setCurrentIndex(totals->model()->index(0, 4));
    b->press(Qt::Key_Return);
    QTRY_VERIFY(b->shownText("stretchesSum").startsWith(u"2 stretches, 4:00"_s));
}

void tst_ReportsPage::stretchLeadsToTheBoard()
{
    openReports();
    auto* table = b->find<QTableView>("reportTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 5));
    b->press(Qt::Key_Return);
    QTRY_COMPARE(cell("stretchesTable", 0, 0), u"Cem Ay"_s);
    b->press(Qt::Key_Return);
    QCOMPARE(b->window->page(), shell::Page::Live);
    QCOMPARE(b->timeline->selectedWorkers(), QVector<WorkerId>{b->session->board().workers().at(2).id});
}

void tst_ReportsPage::chartFollowsTheReport()
{
    openReports();
    auto* chart = b->find<chartviews::ReportChart>("reportChart");
    chart->setFocus();
    b->press(Qt::Key_Home);
    QVERIFY2(chart->caption().endsWith(u"Covered 2 h 00 min, Gap 4 h 00 min, Unplanned 1 h 30 min"_s),
        qPrintable(chart->caption()));
    auto* kind = b->find<QComboBox>("reportChartKind");
    kind->setFocus();
    b->press(Qt::Key_End);
    QCOMPARE(chart->kind(), chartviews::ChartKind::PerTeam);
    QVERIFY(chart->accessibleDescription().contains(u"South: Covered 0 h 00 min"_s));
}

void tst_ReportsPage::searchNarrowsTheRowsNotTheTotals()
{
    openReports();
    b->press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"cem"_s);
    QCOMPARE(b->find<QTableView>("reportTable")->model()->rowCount(), 1);
    QCOMPARE(cell("reportTotals", 0, 1), u"6:00"_s);
}

void tst_ReportsPage::daysWithoutAnythingSaySo()
{
    openReports();
    chooseRange(u"Last month"_s);
    // The first of a month, yesterday was last month.
    if (yesterday().day() < yesterday().daysInMonth())
        QTRY_VERIFY(b->find<QWidget>("reportsEmpty")->isVisible());
    else
        QTRY_COMPARE(cell("reportTotals", 0, 1), u"6:00"_s);
}

void tst_ReportsPage::turnedRangeIsSaidInASentence()
{
    openReports();
    auto* last = b->find<QDateTimeEdit>("reportTo");
    last->setFocus();
    last->setDate(yesterday().addDays(-5));
    QTRY_VERIFY(b->find<QWidget>("reportsFailure")->isVisible());
    QVERIFY(b->find<QWidget>("reportsFailure")
                ->accessibleDescription()
                .startsWith(u"The last day lies before the first"_s));
    chooseRange(u"Yesterday"_s);
    QTRY_COMPARE(cell("reportTotals", 0, 1), u"6:00"_s);
}

void tst_ReportsPage::changeIsSaidAndTakenOnRefresh()
{
    openReports();
    const QByteArray day = yesterday().toString(Qt::ISODate).toUtf8();
    const auto more
        = b->session->importShifts("worker,start,end\nW2," + day + "T09:00:00Z," + day + "T10:00:00Z\n");
    QTRY_VERIFY(more.isFinished());
    QTRY_VERIFY(b->shownText("reportAge").endsWith(u"something has changed since."_s));
    QCOMPARE(cell("reportTotals", 0, 4), u"4:00"_s);
    b->click("reportRefresh");
    QTRY_COMPARE(cell("reportTotals", 0, 4), u"3:00"_s);
    QVERIFY(!b->shownText("reportAge").contains(u"changed"_s));
}

void tst_ReportsPage::csvFileHoldsTheRows()
{
    openReports();
    exports().saveCsv(path(u"r.csv"_s));
    QCOMPARE(b->shownText("messageText"), u"r.csv is saved."_s);
    QFile file(path(u"r.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("W1,Ana Sousa,"));
    QVERIFY2(content.contains(",10800,9000,7200,3600,1800,0"), content.constData());
}

void tst_ReportsPage::pdfFileIsWritten()
{
    openReports();
    exports().savePdfFile(path(u"r.pdf"_s));
    QTRY_COMPARE(b->shownText("messageText"), u"r.pdf is saved."_s);
    QFile file(path(u"r.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("%PDF-"));
    // The charts are drawn, not pasted.
    QVERIFY(!content.contains("/Subtype /Image"));
}

void tst_ReportsPage::pictureFileIsWritten()
{
    openReports();
    exports().savePicture(path(u"r.png"_s));
    QCOMPARE(b->shownText("messageText"), u"r.png is saved."_s);
    QCOMPARE(QImage(path(u"r.png"_s)).width(), 1920);
}

void tst_ReportsPage::calendarHoldsWhatIsPlanned()
{
    openReports();
    exports().saveCalendar(path(u"r.ics"_s));
    QTRY_COMPARE(b->shownText("messageText"), u"r.ics is saved."_s);
    QFile file(path(u"r.ics"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count("BEGIN:VEVENT"), 2);
    QVERIFY(content.contains("SUMMARY:Ana Sousa: Lunch"));
}

void tst_ReportsPage::fileThatCannotBeWrittenIsSaid()
{
    openReports();
    for (const auto save : {&shell::ReportExport::saveCsv, &shell::ReportExport::savePdfFile,
             &shell::ReportExport::savePicture}) {
        (exports().*save)(path(u"nowhere/r.x"_s));
        QTRY_VERIFY(b->shownText("messageText").startsWith(u"r.x cannot be written ("_s));
        QVERIFY(!QFile::exists(path(u"nowhere/r.x"_s)));
        b->click("messageClose");
    }
}

COVERSHIFT_GUI_TEST_MAIN(tst_ReportsPage)
#include "tst_reportspage.moc"
