#include "windowbench.h"

#include <items/importpreviewmodel.h>
#include <session/board.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTableView>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;
using items::ImportPreviewModel;

/// A file of workers is looked at row by row before it is taken, or not taken at all.
class tst_ImportPreview : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatItWouldDoAndTakesIt();
    void marksEveryRow();
    void filtersByVerdict();
    void oneWrongLineKeepsAllOut();
    void escCancels();
    void fileThatCannotBeReadIsSaid();

private:
    [[nodiscard]] QAbstractItemModel* rows() const { return b->find<QTableView>("importTable")->model(); }
    [[nodiscard]] QString text(int row, int column) const
    {
        return rows()->index(row, column).data().toString();
    }
    void import(const QByteArray& csv) const;

    std::unique_ptr<WindowBench> b;
};

void tst_ImportPreview::init()
{
    TestCase::init();
    b = std::make_unique<WindowBench>();
    QVERIFY(b->hostInfo.url.isValid());
    b->open();
    b->click("welcomeConnect");
}

void tst_ImportPreview::cleanup()
{
    b.reset();
}

void tst_ImportPreview::import(const QByteArray& csv) const
{
    b->window->importFile(b->writeFile(u"fleet.csv"_s, csv));
    QVERIFY(b->find<QWidget>("importPreview")->isVisible());
}

void tst_ImportPreview::showsWhatItWouldDoAndTakesIt()
{
    const QByteArray csv = "name,customer_number\nAna Sousa,W1\nBo Chen,W2\n";
    import(csv);
    QCOMPARE(b->shownText("importTitle"), u"fleet.csv"_s);
    QVERIFY(b->shownText("importSummary").startsWith(u"2 new, 0 changed, 0 the same"_s));
    QCOMPARE(rows()->rowCount(), 2);
    QVERIFY(b->session->board().workers().isEmpty());
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->session->board().workers().size(), 2);
    QTRY_VERIFY(!b->find<QWidget>("importPreview")->isVisible());
    QTRY_COMPARE(b->find<QTableView>("workersTable")->model()->rowCount(), 2);

    import(csv);
    QVERIFY(b->shownText("importSummary").startsWith(u"0 new, 0 changed, 2 the same"_s));
    QVERIFY(!b->find<QAbstractButton>("importConfirm")->isEnabled());
}

void tst_ImportPreview::marksEveryRow()
{
    b->importWorkers({u"Ana Sousa"_s, u"Bo Chen"_s});
    import("name,customer_number,team\nAna Sousa,W1,North\nBo Chen,W2,South\nCem Ay,W3,South\n");
    QCOMPARE(text(0, ImportPreviewModel::VerdictColumn), u"Same"_s);
    QCOMPARE(text(1, ImportPreviewModel::VerdictColumn), u"Changed"_s);
    QCOMPARE(text(1, ImportPreviewModel::DetailColumn), u"Team: North → South"_s);
    QCOMPARE(text(2, ImportPreviewModel::VerdictColumn), u"New"_s);
    QVERIFY(!b->find<QWidget>("importShowWrong")->isVisible());
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->session->board().workers().size(), 3);
    QCOMPARE(b->session->board().workers().at(1).team, u"South"_s);
}

void tst_ImportPreview::filtersByVerdict()
{
    b->importWorkers({u"Ana Sousa"_s, u"Bo Chen"_s});
    import("name,customer_number,team\nAna Sousa,W1,North\nBo Chen,W2,South\nCem Ay,W3,South\n,W4,\n");
    QCOMPARE(b->shownText("importShowNew"), u"&New: 1"_s);
    QCOMPARE(b->shownText("importShowChanged"), u"Chan&ged: 1"_s);
    QCOMPARE(b->shownText("importShowSame"), u"&Same: 1"_s);
    QCOMPARE(b->shownText("importShowWrong"), u"&Wrong: 1"_s);
    QVERIFY(b->find<QAbstractButton>("importShowWrong")->isChecked());
    QCOMPARE(rows()->rowCount(), 1);
    QCOMPARE(text(0, ImportPreviewModel::LineColumn), u"5"_s);
    QCOMPARE(text(0, ImportPreviewModel::DetailColumn), u"name: The name is missing."_s);
    b->find<QAbstractButton>("importShowChanged")->setFocus();
    b->press(Qt::Key_Space);
    QCOMPARE(rows()->rowCount(), 1);
    QCOMPARE(text(0, ImportPreviewModel::NameColumn), u"Bo Chen"_s);
    b->click("importShowAll");
    QCOMPARE(rows()->rowCount(), 4);
}

void tst_ImportPreview::oneWrongLineKeepsAllOut()
{
    import("name,customer_number,email\nAna Sousa,W1,ana@example.org\n,W2,x@y.org\nBo,W-3,b\n");
    QVERIFY(rows()->rowCount() >= 3);
    QCOMPARE(text(0, ImportPreviewModel::LineColumn).toInt(), 3);
    QVERIFY(b->shownText("importSummary").startsWith(u"2 lines of this file are wrong"_s));
    QVERIFY(!b->find<QAbstractButton>("importConfirm")->isVisible());
    QCOMPARE(QApplication::focusWidget(), b->find<QAbstractButton>("importCancel"));
    b->press(Qt::Key_Return);
    QVERIFY(!b->find<QWidget>("importPreview")->isVisible());
    QVERIFY(b->session->board().workers().isEmpty());
}

void tst_ImportPreview::escCancels()
{
    import("name,customer_number\nAna Sousa,W1\n");
    b->press(Qt::Key_Escape);
    QVERIFY(!b->find<QWidget>("importPreview")->isVisible());
    QVERIFY(b->session->board().workers().isEmpty());
}

void tst_ImportPreview::fileThatCannotBeReadIsSaid()
{
    b->window->importFile(b->folder.filePath(u"absent.csv"_s));
    QVERIFY(b->shownText("messageText").startsWith(u"absent.csv cannot be read"_s));
    QVERIFY(!b->find<QWidget>("importPreview")->isVisible());
}

COVERSHIFT_GUI_TEST_MAIN(tst_ImportPreview)
#include "tst_importpreview.moc"
