#include "windowbench.h"

#include <items/workersmodel.h>
#include <sandbox/sandboxday.h>
#include <session/board.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;
using items::WorkersModel;

/// Checks of cover and of numbers, of a selection or of everybody, against the built-in host's fleet: 200
/// workers, eight of them disabled and one unknown.
class tst_CheckLine : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void coverOfEverybodyIsSummedUp();
    void coverOfTheSelectionOnly();
    void stopSendsNoMore();
    void hostOutOfReachIsSaid();
    void numbersAreValidated();
    void changedNumberIsValidatedAnew();

private:
    [[nodiscard]] QAbstractItemModel* table() const { return b->find<QTableView>("workersTable")->model(); }
    [[nodiscard]] bool isOver() const { return b->shownText("checkStop") == u"Close"_s; }

    std::unique_ptr<WindowBench> b;
};

void tst_CheckLine::init()
{
    TestCase::init();
    b = std::make_unique<WindowBench>();
    QVERIFY(b->hostInfo.url.isValid());
    b->open();
    const auto import = b->session->importWorkers(sandbox::dayWorkersCsv(1));
    QTRY_VERIFY(import.isFinished());
    b->connectToHost();
    b->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(table()->rowCount(), 200);
}

void tst_CheckLine::cleanup()
{
    b.reset();
}

void tst_CheckLine::coverOfEverybodyIsSummedUp()
{
    QCOMPARE(b->shownText("workersCheckCover"), u"Chec&k cover of all 200"_s);
    QCOMPARE(table()->index(0, WorkersModel::ProductColumn).data().toString(), u"Not checked"_s);
    b->click("workersCheckCover");
    QVERIFY(b->shownText("checkText").startsWith(u"Checking cover: "_s));
    QVERIFY(!b->find<QAbstractButton>("workersValidate")->isEnabled());
    QTRY_VERIFY(b->find<QProgressBar>("checkBar")->value() > 0);
    QTRY_VERIFY(isOver());
    QCOMPARE(b->shownText("checkText"),
        u"Cover of 200 workers checked. 191 are enabled. 8 are disabled: logging them in insures nobody. 1 "
        "are not known to Zego."_s);
    QVERIFY(b->find<QAbstractButton>("workersValidate")->isEnabled());
    QVERIFY(table()->index(0, WorkersModel::ProductColumn).data().toString().contains(u"ago"_s));

    b->find<QComboBox>("workersProduct")->setCurrentText(u"Disabled"_s);
    QCOMPARE(table()->rowCount(), 8);
    b->find<QTableView>("workersTable")->selectRow(0);
    QTRY_VERIFY(b->shownText("panelProduct").startsWith(u"Disabled"_s));
    const QModelIndex cell = table()->index(0, WorkersModel::ProductColumn);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"The policy has been cancelled"_s));
    b->find<QComboBox>("workersProduct")->setCurrentText(u"Unknown or not checked"_s);
    QCOMPARE(table()->rowCount(), 1);
    QVERIFY(
        table()->index(0, WorkersModel::ProductColumn).data().toString().startsWith(u"Not known to Zego"_s));
    b->click("checkStop");
    QVERIFY(!b->find<QWidget>("checkLine")->isVisible());
}

void tst_CheckLine::coverOfTheSelectionOnly()
{
    auto* view = b->find<QTableView>("workersTable");
    view->setFocus();
    view->selectRow(0);
    b->press(Qt::Key_Down, Qt::ShiftModifier);
    b->press(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(b->shownText("workersCheckCover"), u"Chec&k cover of 3"_s);
    b->click("workersCheckCover");
    QTRY_VERIFY(isOver());
    QVERIFY(b->shownText("checkText").startsWith(u"Cover of 3 workers checked."_s));
    QCOMPARE(b->host.requestCount(), 3);
}

void tst_CheckLine::stopSendsNoMore()
{
    QVERIFY(b->host.setFaults(
        R"({"rules":[{"match":{"path":"/v1/user/status/"},"action":"delay","delay_ms":1000}]})"));
    b->click("workersCheckCover");
    QTRY_VERIFY(b->find<QProgressBar>("checkBar")->value() >= 4);
    b->click("checkStop");
    QVERIFY(b->shownText("checkText").startsWith(u"Stopping"_s));
    QTRY_VERIFY(isOver());
    QVERIFY(b->shownText("checkText").startsWith(u"Stopped after "_s));
    const int asked = b->host.requestCount();
    QVERIFY(asked < 100);
    b->click("checkStop");
    b->find<QTableView>("workersTable")->selectRow(0);
    b->click("workersValidate");
    QTRY_VERIFY(isOver());
    QCOMPARE(b->host.requestCount(), asked + 1);
}

void tst_CheckLine::hostOutOfReachIsSaid()
{
    b->host.stop();
    b->click("workersCheckCover");
    QTRY_VERIFY(isOver());
    const QString said = b->shownText("checkText");
    QVERIFY2(said.contains(u"200 could not be checked: The host could not be reached"_s), qPrintable(said));
    QCOMPARE(table()->index(0, WorkersModel::ProductColumn).data().toString(), u"Check failed"_s);
    b->find<QTableView>("workersTable")->selectRow(0);
    QTRY_VERIFY(b->shownText("panelProblem").startsWith(u"The host could not be reached"_s));
}

void tst_CheckLine::numbersAreValidated()
{
    Worker other = b->session->board().workers().at(0);
    other.email = u"somebody.else@example.org"_s;
    const auto saved = b->session->saveWorker(other);
    QTRY_VERIFY(saved.isFinished());
    b->click("workersValidate");
    QTRY_VERIFY(isOver());
    QCOMPARE(b->shownText("checkText"),
        u"Numbers of 200 workers validated. 198 are valid. 1 have an e-mail that belongs to somebody else. 1 "
        "numbers are not known to Zego."_s);
    QStringList results;
    for (int row = 0; row < table()->rowCount(); ++row)
        results.append(table()->index(row, WorkersModel::NumberColumn).data().toString());
    QCOMPARE(results.count(u"Valid"_s), 198);
    QCOMPARE(results.count(u"Wrong e-mail"_s), 1);
    QCOMPARE(results.count(u"Unknown number"_s), 1);
}

void tst_CheckLine::changedNumberIsValidatedAnew()
{
    b->find<QTableView>("workersTable")->selectRow(0);
    const WorkerId id(table()->index(0, 0).data(WorkersModel::WorkerIdRole).toLongLong());
    b->click("workersValidate");
    QTRY_COMPARE(table()->index(0, WorkersModel::NumberColumn).data().toString(), u"Valid"_s);
    Worker changed = *b->session->board().worker(id);
    changed.email = u"new@example.org"_s;
    const auto saved = b->session->saveWorker(changed);
    QTRY_VERIFY(saved.isFinished());
    QTRY_COMPARE(table()->index(0, WorkersModel::NumberColumn).data().toString(), u"Not validated"_s);
}

COVERSHIFT_GUI_TEST_MAIN(tst_CheckLine)
#include "tst_checkline.moc"
