#include "reportexport.h"
#include "reportspage.h"
#include "reportswindow.h"

#include <chartviews/reportchart.h>
#include <support/guitestmain.h>

#include <QAccessible>
#include <QApplication>
#include <QDateTimeEdit>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QImage>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>

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
    void whatGoesOnEndsToday();
    void cancelLeadsBackToTheReportShown();
    void cancelOfTheOnlyReportSaysWhatToDo();
    void worstGapOpensAlone();
    void premiumSaysWhatItCounts();
    void columnsOfATariffFit();
    void firstColumnStaysInSight();
    void daysWithoutAnythingSaySo();
    void turnedRangeIsSaidInASentence();
    void changeIsSaidAndTakenOnRefresh();
    void stretchesSayWhereTheyMayBeOfLater();
    void stretchesAreSavedAsCsv();
    void filtersNarrowTheReport();
    void unrecordedTimeIsSaid();
    void csvFileHoldsTheRows();
    void pdfFileIsWritten();
    void pagesAreMadeOnceAtATime();
    void pictureFileIsWritten();
    void calendarHoldsWhatIsPlanned();
    void aFileThatTakesLongIsCancelled();
    void fileThatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] shell::ReportExport& exports() const
    {
        return b->find<shell::ReportsPage>("reportsPage")->exports();
    }
    void openGapOf(int row) const
    {
        auto* table = b->find<QTableView>("reportTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, 4));
        b->press(Qt::Key_Return);
    }
    void importHour(const char* worker, const char* from, const char* to) const
    {
        const QByteArray day = yesterday().toString(Qt::ISODate).toUtf8();
        const auto more = b->session->importShifts("worker,start,end\n" + QByteArray(worker) + "," + day + "T"
            + from + "Z," + day + "T" + to + "Z\n");
        QTRY_VERIFY(more.isFinished());
        QVERIFY(more.result().has_value());
    }
    /// By keyboard.
    void chooseOnly(const char* filter, const QString& text) const;
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
    QCOMPARE(b->shownText("reportShare"), u"The total is of all 3 rows; the search shows 1 of them."_s);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QCOMPARE(b->shownText("reportShare"), u"The total is of all 3 rows; the search shows 0 of them."_s);
    for (int i = 0; i < 4; ++i)
        b->press(Qt::Key_Backspace);
    QCOMPARE(b->shownText("reportShare"), QString());
}

// What is planned for the days to come would all count as a gap.
void tst_ReportsPage::whatGoesOnEndsToday()
{
    openReports();
    const QDate today = yesterday().addDays(1);
    const auto* first = b->find<QDateTimeEdit>("reportFrom");
    for (const QString& range : {u"This week so far"_s, u"This month so far"_s}) {
        chooseRange(range);
        QCOMPARE(b->find<QDateTimeEdit>("reportTo")->date(), today);
        QVERIFY(first->date() <= today);
    }
    QCOMPARE(first->date(), QDate(today.year(), today.month(), 1));
}

void tst_ReportsPage::cancelLeadsBackToTheReportShown()
{
    openReports();
    auto* range = b->find<QComboBox>("reportRange");
    const QDate first = b->find<QDateTimeEdit>("reportFrom")->date();
    range->setCurrentIndex(range->findText(u"Last month"_s));
    QVERIFY(b->find<QDateTimeEdit>("reportFrom")->date() != first);
    QCOMPARE(b->shownText("reportAge"), u"Computing…"_s);
    b->find<QAbstractButton>("reportCancel")->click();
    QCOMPARE(range->currentText(), u"Yesterday"_s);
    QCOMPARE(b->find<QDateTimeEdit>("reportFrom")->date(), first);
    QCOMPARE(b->find<QDateTimeEdit>("reportTo")->date(), first);
    QCOMPARE(cell("reportTotals", 0, 1), u"6:00"_s);
    QCOMPARE(b->shownText("reportAge"), u"As of 13:00."_s);
}

void tst_ReportsPage::cancelOfTheOnlyReportSaysWhatToDo()
{
    openReports();
    auto* last = b->find<QDateTimeEdit>("reportTo");
    last->setDate(yesterday().addDays(-5));
    QTRY_VERIFY(b->find<QWidget>("reportsFailure")->isVisible());
    last->setDate(yesterday());
    b->find<QAbstractButton>("reportCancel")->click();
    const auto* empty = b->find<QWidget>("reportsEmpty");
    QVERIFY(empty->isVisible());
    QVERIFY(empty->accessibleDescription().startsWith(u"It was cancelled. Choose the days"_s));
    b->click("reportRefresh");
    QTRY_COMPARE(cell("reportTotals", 0, 1), u"6:00"_s);
}

void tst_ReportsPage::worstGapOpensAlone()
{
    importHour("W2", "10:00:00", "10:30:00");
    b->press(Qt::Key_4, Qt::ControlModifier);
    chooseRange(u"Yesterday"_s);
    QTRY_COMPARE(cell("reportTotals", 0, 4), u"3:30"_s);
    auto* kind = b->find<QComboBox>("reportChartKind");
    kind->setCurrentIndex(int(chartviews::ChartKind::WorstGaps));
    auto* chart = b->find<chartviews::ReportChart>("reportChart");
    chart->setFocus();
    b->press(Qt::Key_Home);
    b->press(Qt::Key_Return);
    // Bo has another gap, of an hour.
    QTRY_COMPARE(b->shownText("stretchesSum"), u"1 stretches, 1:30 in all"_s);
    QCOMPARE(cell("stretchesTable", 0, 0), u"Bo Chen"_s);
    QVERIFY(cell("stretchesTable", 0, 3).endsWith(u"10:30:00"_s));
}

void tst_ReportsPage::premiumSaysWhatItCounts()
{
    const auto tariff = b->session->setTariff({true, 12'000, 60, u"EUR"_s});
    QTRY_VERIFY(tariff.isFinished());
    openReports();
    auto* table = b->find<QTableView>("reportTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, int(items::ReportModel::PremiumColumn)));
    b->press(Qt::Key_Return);
    QTRY_VERIFY(b->shownText("stretchesNote").startsWith(u"The premium is estimated from the sessions"_s));
    b->press(Qt::Key_Escape);
    openGapOf(0);
    QTRY_VERIFY(b->shownText("stretchesSum").startsWith(u"1 stretches"_s));
    QVERIFY(b->shownText("stretchesNote").isEmpty());
}

void tst_ReportsPage::columnsOfATariffFit()
{
    const auto tariff = b->session->setTariff({true, 12'000, 60, u"EUR"_s});
    QTRY_VERIFY(tariff.isFinished());
    b->window->resize(1280, 800);
    openReports();
    const auto* table = b->find<QTableView>("reportTable");
    QVERIFY(!table->isColumnHidden(items::ReportModel::UnplannedCostColumn));
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    QVERIFY(table->columnWidth(items::ReportModel::KeyColumn) >= 16 * theme::Grid);
    // What a person made narrower stays so.
    auto* splitter = b->find<QSplitter>("reportChartSplitter");
    splitter->setSizes({400, 600});
    const int narrow = table->width();
    b->click("reportRefresh");
    QTRY_VERIFY(!b->shownText("reportAge").startsWith(u"Computing"_s));
    QCOMPARE(table->width(), narrow);
}

void tst_ReportsPage::firstColumnStaysInSight()
{
    const auto tariff = b->session->setTariff({true, 12'000, 60, u"EUR"_s});
    QTRY_VERIFY(tariff.isFinished());
    b->window->resize(1280, 800);
    openReports();
    b->find<QSplitter>("reportChartSplitter")->setSizes({400, 600});
    auto* table = b->find<QTableView>("reportTable");
    auto* frozen = b->find<QTableView>("reportTableFrozen");
    QScrollBar* bar = table->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QVERIFY(!frozen->isVisible());
    bar->setValue(bar->maximum());
    QVERIFY(frozen->isVisible());
    QVERIFY(b->find<QWidget>("reportTotalsFrozen")->isVisible());
    const QPoint inFirst(theme::Grid, frozen->rowViewportPosition(1) + theme::Grid);
    QCOMPARE(frozen->indexAt(inFirst).data().toString(), u"Bo Chen"_s);
    QCOMPARE(frozen->viewport()->mapToGlobal(QPoint()), table->viewport()->mapToGlobal(QPoint()));
    QCOMPARE(frozen->columnWidth(0), table->columnWidth(0));
    QCOMPARE(frozen->viewport()->size(), QSize(table->columnWidth(0), table->viewport()->height()));
    // A click on a name chooses it, and what is scrolled to stays; the keys are the table's.
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, inFirst);
    QCOMPARE(table->currentIndex(), table->model()->index(1, 0));
    QCOMPARE(bar->value(), bar->maximum());
    QCOMPARE(QApplication::focusWidget(), table);
    // A number that is chosen is not left below the names.
    table->setCurrentIndex(table->model()->index(1, int(items::ReportModel::UnplannedCostColumn)));
    for (int column = items::ReportModel::UnplannedCostColumn; column > items::ReportModel::PlannedColumn;) {
        b->press(Qt::Key_Left);
        column = table->currentIndex().column();
        QVERIFY(!frozen->isVisible() || table->visualRect(table->currentIndex()).left() >= frozen->width());
    }
    b->press(Qt::Key_Left);
    QVERIFY(!frozen->isVisible());
    bar->setValue(bar->maximum());
    QTest::mouseClick(frozen->horizontalHeader()->viewport(), Qt::LeftButton, {}, {theme::Grid, theme::Grid});
    QCOMPARE(cell("reportTable", 0, 0), u"Cem Ay"_s);
    // A screen reader is told of the table alone.
    const auto* told = QAccessible::queryAccessibleInterface(table);
    for (int i = 0; i < told->childCount(); ++i) {
        const auto* child = told->child(i);
        QVERIFY(!child || child->object() != frozen);
    }
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

void tst_ReportsPage::stretchesSayWhereTheyMayBeOfLater()
{
    openReports();
    openGapOf(1);
    QTRY_VERIFY(b->shownText("stretchesSum").startsWith(u"1 stretches, 3:00"_s));
    QVERIFY(b->shownText("stretchesNote").isEmpty());
    importHour("W2", "09:00:00", "10:00:00");
    QTRY_VERIFY(b->shownText("reportAge").endsWith(u"something has changed since."_s));
    openGapOf(1);
    QTRY_VERIFY(b->shownText("stretchesSum").startsWith(u"1 stretches, 2:00"_s));
    QVERIFY(b->shownText("stretchesNote").startsWith(u"Something has changed since the report was made"_s));
    b->click("reportRefresh");
    QTRY_COMPARE(cell("reportTotals", 0, 4), u"3:00"_s);
    openGapOf(1);
    QTRY_VERIFY(b->shownText("stretchesSum").startsWith(u"1 stretches, 2:00"_s));
    QVERIFY(b->shownText("stretchesNote").isEmpty());
}

void tst_ReportsPage::stretchesAreSavedAsCsv()
{
    openReports();
    openGapOf(0);
    QTRY_VERIFY(b->shownText("stretchesSum").startsWith(u"1 stretches, 1:00"_s));
    b->click("stretchesFile");
    auto* dialog = b->find<QFileDialog>("exportStretchesDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path(u"s.csv"_s));
    dialog->close();
    QTRY_COMPARE(b->shownText("messageText"), u"s.csv is saved."_s);
    QFile file(path(u"s.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 3); // the titles, the one, and nothing
    const QByteArray day = yesterday().toString(Qt::ISODate).toUtf8();
    QVERIFY2(lines.at(1).startsWith("W1,Ana Sousa,North,gap," + day + "T11:00:00Z," + day + "T12:00:00Z,"),
        lines.at(1).constData());
    QVERIFY(lines.at(1).contains(",3600"));
}

void tst_ReportsPage::chooseOnly(const char* filter, const QString& text) const
{
    auto* button = b->find<QAbstractButton>(filter);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Down);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto* list = QApplication::activePopupWidget()->findChild<QListWidget*>();
    const auto found = list->findItems(text, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->setCurrentItem(found.constFirst());
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void tst_ReportsPage::filtersNarrowTheReport()
{
    openReports();
    chooseOnly("reportTeams", u"South"_s);
    QTRY_COMPARE(
        numbers("reportTotals", 0), (QStringList{u"0:00"_s, u"1:00"_s, u"0:00"_s, u"0:00"_s, u"1:00"_s}));
    QCOMPARE(b->find<QTableView>("reportTable")->model()->rowCount(), 1);
    chooseOnly("reportTeams", u"South"_s);
    chooseOnly("reportWorkers", u"Bo Chen"_s);
    QTRY_COMPARE(
        numbers("reportTotals", 0), (QStringList{u"3:00"_s, u"0:00"_s, u"0:00"_s, u"3:00"_s, u"0:00"_s}));
    chooseOnly("reportTeams", u"South"_s);
    QTRY_VERIFY(b->find<QWidget>("reportsEmpty")->isVisible());
}

void tst_ReportsPage::unrecordedTimeIsSaid()
{
    openReports();
    QVERIFY2(b->shownText("reportGapNotes").startsWith(u"Nothing was recorded here before "_s),
        qPrintable(b->shownText("reportGapNotes")));
    chooseRange(u"Today"_s);
    QTRY_VERIFY(b->shownText("reportGapNotes").isEmpty());
}

void tst_ReportsPage::csvFileHoldsTheRows()
{
    openReports();
    exports().saveCsv(path(u"r.csv"_s));
    QTRY_COMPARE(b->shownText("messageText"), u"r.csv is saved."_s);
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

void tst_ReportsPage::pagesAreMadeOnceAtATime()
{
    openReports();
    exports().savePdfFile(path(u"first.pdf"_s));
    QCOMPARE(b->shownText("reportExport"), u"Checking the audit…"_s);
    QVERIFY(!b->find<QAbstractButton>("reportExport")->isEnabled());
    exports().savePdfFile(path(u"second.pdf"_s));
    QTRY_COMPARE(b->shownText("messageText"), u"first.pdf is saved."_s);
    QCOMPARE(b->shownText("reportExport"), u"E&xport"_s);
    QVERIFY(b->find<QAbstractButton>("reportExport")->isEnabled());
    QVERIFY(!QFile::exists(path(u"second.pdf"_s)));
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

void tst_ReportsPage::aFileThatTakesLongIsCancelled()
{
    openReports();
    exports().saveCalendar(path(u"r.ics"_s));
    QVERIFY(!b->find<QWidget>("reportExport")->isEnabled());
    // One is made at a time: the other is not lost without a word.
    exports().saveCalendar(path(u"other.ics"_s));
    QVERIFY(b->shownText("messageText").startsWith(u"A file is being made already."_s));
    b->find<QAbstractButton>("exportCancel")->click();
    QVERIFY(b->find<QWidget>("reportExport")->isEnabled());
    exports().saveStretches({}, path(u"s.csv"_s));
    QTRY_COMPARE(b->shownText("messageText"), u"s.csv is saved."_s);
    QVERIFY(b->find<QWidget>("reportExport")->isEnabled());
    // Nor what it was written to until it would have been whole.
    QTRY_COMPARE(QDir(path({})).entryList({u"*.ics*"_s}), QStringList());
}

void tst_ReportsPage::fileThatCannotBeWrittenIsSaid()
{
    openReports();
    for (const auto save : {&shell::ReportExport::saveCsv, &shell::ReportExport::savePdfFile,
             &shell::ReportExport::savePicture, &shell::ReportExport::saveCalendar}) {
        (exports().*save)(path(u"nowhere/r.x"_s));
        QTRY_VERIFY(b->shownText("messageText").startsWith(u"r.x cannot be written ("_s));
        QVERIFY(!QFile::exists(path(u"nowhere/r.x"_s)));
        b->click("messageClose");
    }
}

COVERSHIFT_GUI_TEST_MAIN(tst_ReportsPage)
#include "tst_reportspage.moc"
