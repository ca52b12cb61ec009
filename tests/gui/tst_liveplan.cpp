#include "planwindow.h"

#include <support/guitestmain.h>

#include <QAccessible>
#include <QApplication>

using namespace covershift;
using namespace covershift::gui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The plan on the Live page: counters, filters, and who is due. It is 13:00.
class tst_LivePlan : public PlanWindowCase
{
    Q_OBJECT
private Q_SLOTS:
    void countersComeWithThePlanAndFollowTheClock();
    void countersAreFiltersAndSayWhatIsHidden();
    void filterByKeyboard();
    void rowsShowWhatIsPlanned();
    void batchLoginPushesExactlyWhoIsDue();
    void batchLogoutPushesExactlyWhoIsPast();
    void whatIsClickedStaysWhileALoginCanBeTakenBack();
    void selectionInTheListGoesAlone();
    void listIsFoldedAndStaysSo();
    void membersWithoutAWorkerAreNoted();
};

void tst_LivePlan::countersComeWithThePlanAndFollowTheClock()
{
    QCOMPARE(counter("counterNotCovered"), QString());
    QVERIFY(!b->find<QWidget>("exceptionsPanel")->isVisible());
    plan(u"Late"_s, {14, 0}, 120, {1, 2});
    QTRY_COMPARE(counter("counterNotCovered"), u"0 Not covered"_s);
    QVERIFY(b->find<QWidget>("exceptionsPanel")->isVisible());
    QTRY_COMPARE(toLogIn(), 0);
    passTime(59min);
    QCOMPARE(counter("counterNotCovered"), u"0 Not covered"_s);
    passTime(2min);
    QCOMPARE(counter("counterNotCovered"), u"2 Not covered"_s);
    QTRY_COMPARE(toLogIn(), 2);
    logIn({u"Ana Sousa"_s});
    QTRY_COMPARE(counter("counterAsPlanned"), u"1 As planned"_s);
    QCOMPARE(counter("counterNotCovered"), u"1 Not covered"_s);
    passTime(2h);
    QCOMPARE(counter("counterPastPlan"), u"1 Past plan"_s);
    QCOMPARE(counter("counterAsPlanned"), u"0 As planned"_s);
    QCOMPARE(counter("counterNotCovered"), u"0 Not covered"_s);
    QTRY_COMPARE(toLogOut(), 1);
}

void tst_LivePlan::countersAreFiltersAndSayWhatIsHidden()
{
    plan(u"Noon"_s, {12, 0}, 240, {2, 4});
    logIn({u"Dee Ek"_s});
    QTRY_COMPARE(counter("counterAsPlanned"), u"1 As planned"_s);
    b->click("counterNotCovered");
    QTRY_COMPARE(b->shownText("filterText"), u"1 of 5 workers are shown: planned and not covered"_s);
    b->timeline->select({id(1), id(2), id(4)});
    QCOMPARE(b->timeline->selectedWorkers(), QVector<WorkerId>{id(2)});
    b->click("counterAsPlanned");
    b->timeline->select({id(1), id(2), id(4)});
    QCOMPARE(b->timeline->selectedWorkers(), QVector<WorkerId>{id(4)});
    QVERIFY(!b->find<QAbstractButton>("counterNotCovered")->isChecked());
    b->click("filterClear");
    QCOMPARE(b->shownText("filterText"), u"All 5 workers are shown"_s);
    QVERIFY(!b->find<QAbstractButton>("counterAsPlanned")->isChecked());
    b->timeline->select({id(1), id(2), id(4)});
    QCOMPARE(b->timeline->selectedWorkers().size(), 3);
}

void tst_LivePlan::filterByKeyboard()
{
    plan(u"Noon"_s, {12, 0}, 240, {2, 4});
    QTRY_COMPARE(counter("counterNotCovered"), u"2 Not covered"_s);
    auto* button = b->find<QAbstractButton>("counterNotCovered");
    button->setFocus();
    b->press(Qt::Key_Space);
    QVERIFY(button->isChecked());
    QCOMPARE(b->shownText("filterText"), u"2 of 5 workers are shown: planned and not covered"_s);
    b->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), b->find<QWidget>("counterPastPlan"));
    b->find<QAbstractButton>("filterClear")->setFocus();
    b->press(Qt::Key_Space);
    QVERIFY(!button->isChecked());
}

void tst_LivePlan::rowsShowWhatIsPlanned()
{
    const QImage before = b->timeline->viewport()->grab().toImage();
    plan(u"Late"_s, {14, 0}, 300, {3});
    QTRY_VERIFY(b->timeline->viewport()->grab().toImage() != before);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(b->timeline);
    QVERIFY(table && table->tableInterface());
    QStringList planned;
    for (int row = 0; row < table->tableInterface()->rowCount(); ++row)
        planned.append(table->tableInterface()->cellAt(row, 3)->text(QAccessible::Name));
    QCOMPARE(planned.filter(u"Planned 14:00–19:00 “Late”."_s).size(), 1);
}

void tst_LivePlan::batchLoginPushesExactlyWhoIsDue()
{
    plan(u"Noon"_s, {12, 30}, 240, {1, 2, 4});
    plan(u"Later"_s, {17, 0}, 240, {3});
    logIn({u"Bo Chen"_s});
    QTRY_COMPARE(toLogIn(), 2);
    QTRY_COMPARE(b->shownText("exceptionsLogIn"), u"Log in all 2 now"_s);
    b->click("exceptionsLogIn");
    QCOMPARE(b->shownText("pushQuestion"), u"Log in 2 workers now?"_s);
    QCOMPARE(b->shownText("pushWho"), QLocale().createSeparatedList({u"Ana Sousa"_s, u"Dee Ek"_s}));
    QCOMPARE(taken("login"), QStringList{u"W2"_s});
    clock->stand(); // the grace is there to be seen
    b->press(Qt::Key_Return);
    QTRY_VERIFY(b->shownText("graceText").startsWith(u"2 logins"_s));
    clock->goOn();
    QTRY_COMPARE(taken("login"), QStringList({u"W1"_s, u"W2"_s, u"W4"_s}));
    QTRY_COMPARE(counter("counterAsPlanned"), u"3 As planned"_s);
    QTRY_COMPARE(toLogIn(), 0);
    QTRY_VERIFY(!b->find<QWidget>("exceptionsLogIn")->isVisible());
}

void tst_LivePlan::whatIsClickedStaysWhileALoginCanBeTakenBack()
{
    plan(u"Noon"_s, {12, 30}, 240, {1, 2, 4});
    plan(u"Long"_s, {13, 0}, 300, {3});
    QTRY_COMPARE(toLogIn(), 4);
    const auto placeOf
        = [this](const char* name) { return b->find<QWidget>(name)->mapTo(b->window.get(), QPoint()); };
    const QPoint board = placeOf("timeline");
    const QPoint list = placeOf("exceptionsTable");
    b->select({u"Eli Roe"_s});
    clock->stand();
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(b->find<QWidget>("graceBar")->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(placeOf("timeline"), board);
    QCOMPARE(placeOf("exceptionsTable"), list);
    clock->goOn();
    QTRY_COMPARE(taken("login"), QStringList{u"W5"_s});
}

void tst_LivePlan::batchLogoutPushesExactlyWhoIsPast()
{
    plan(u"Morning"_s, {13, 0}, 60, {1, 2});
    plan(u"Long"_s, {13, 0}, 300, {4});
    logIn({u"Ana Sousa"_s, u"Bo Chen"_s, u"Dee Ek"_s, u"Eli Roe"_s});
    passTime(90min);
    QTRY_COMPARE(toLogOut(), 2);
    b->click("exceptionsLogOut");
    QCOMPARE(b->shownText("pushQuestion"), u"Log out 2 workers now?"_s);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(taken("logout"), QStringList({u"W1"_s, u"W2"_s}));
    QTRY_COMPARE(toLogOut(), 0);
    QTRY_COMPARE(b->session->board().counters(clock->now()).covered, 2);
}

void tst_LivePlan::selectionInTheListGoesAlone()
{
    plan(u"Noon"_s, {12, 30}, 240, {1, 2, 4});
    QTRY_COMPARE(toLogIn(), 3);
    auto* table = b->find<QTableView>("exceptionsTable");
    table->setFocus();
    table->selectRow(1);
    QTRY_COMPARE(b->shownText("exceptionsLogIn"), u"Log in 1 selected now"_s);
    QCOMPARE(b->timeline->selectedWorkers(), QVector<WorkerId>{id(2)});
    b->press(Qt::Key_Return);
    QVERIFY(!b->find<QWidget>("pushForm")->isVisible());
    QTRY_COMPARE(taken("login"), QStringList{u"W2"_s});
    // By keyboard one goes on with the next.
    QTRY_COMPARE(exceptions().size(), 2);
    QTRY_COMPARE(b->shownText("exceptionsLogIn"), u"Log in 1 selected now"_s);
    table->clearSelection();
    QTRY_COMPARE(b->shownText("exceptionsLogIn"), u"Log in all 2 now"_s);
}

void tst_LivePlan::listIsFoldedAndStaysSo()
{
    plan(u"Noon"_s, {12, 30}, 240, {1, 2, 4});
    QTRY_COMPARE(toLogIn(), 3);
    QTRY_VERIFY(b->find<QTableView>("exceptionsTable")->isVisible());
    auto* toggle = b->find<QAbstractButton>("exceptionsToggle");
    toggle->setFocus();
    b->press(Qt::Key_Space);
    QVERIFY(!b->find<QTableView>("exceptionsTable")->isVisible());
    QCOMPARE(b->shownText("exceptionsTitle"), u"3 exceptions"_s);
    QVERIFY(b->find<QAbstractButton>("exceptionsLogIn")->isVisible());
    b->close();
    b->open();
    QTRY_COMPARE(toLogIn(), 3);
    QVERIFY(!b->find<QTableView>("exceptionsTable")->isVisible());
    b->click("exceptionsToggle");
    QVERIFY(b->find<QTableView>("exceptionsTable")->isVisible());
}

void tst_LivePlan::membersWithoutAWorkerAreNoted()
{
    plan(u"Noon"_s, {12, 30}, 240, {1, 5});
    QTRY_COMPARE(toLogIn(), 2);
    QCOMPARE(b->shownText("exceptionsStrangers"), QString());
    const auto archived = b->session->archiveWorkers({id(5)}, true);
    QTRY_VERIFY(archived.isFinished());
    QTRY_VERIFY(b->shownText("exceptionsStrangers").startsWith(u"1 Viviot member"_s));
    QTRY_COMPARE(toLogIn(), 1);
}

COVERSHIFT_GUI_TEST_MAIN(tst_LivePlan)
#include "tst_liveplan.moc"
