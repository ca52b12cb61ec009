// The board of the Live page by keyboard; and what is proposed on it becomes an insert.
#include "planwindow.h"

#include <support/guitestmain.h>
#include <timeline/overviewstrip.h>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>

#include <algorithm>

using namespace covershift;
using namespace covershift::gui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// It is 13:00; some are planned and not covered, one is covered.
class tst_LiveWalk : public PlanWindowCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void zoomsByShortcuts();
    void overviewIsHiddenAndShown();
    void proposalByKeyboardBecomesAnInsert();
    void proposalThatIsRefusedIsSaidInTheForm();
    void escapeTakesTheProposalAlong();
    void sheetTellsHowOneMovesOnTheBoard();
};

void tst_LiveWalk::init()
{
    PlanWindowCase::init();
    plan(u"Noon"_s, {12, 0}, 240, {1, 2, 4});
    logIn({u"Dee Ek"_s});
    QTRY_COMPARE(counter("counterAsPlanned"), u"1 As planned"_s);
    QTRY_VERIFY(b->find<QWidget>("exceptionsTable")->isVisible());
    b->window->resize(1400, 1000);
    b->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(b->window.get(), 30'000));
    b->timeline->select({id(1)});
    QTRY_VERIFY(!b->find<timeline::OverviewStrip>("overviewStrip")->isCounting());
}

void tst_LiveWalk::zoomsByShortcuts()
{
    const auto hours = [this](Qt::Key key) {
        b->press(key, Qt::ControlModifier);
        return b->timeline->visibleSpan() / 1h;
    };
    b->timeline->setFocus();
    QCOMPARE(hours(Qt::Key_6), 24);
    QCOMPARE(hours(Qt::Key_7), 7 * 24);
    QCOMPARE(hours(Qt::Key_8), 30 * 24);
    QCOMPARE(hours(Qt::Key_0), 12);
    b->press(Qt::Key_9, Qt::ControlModifier);
    QVERIFY(b->timeline->visibleFrom() <= b->timeline->dataRange().start);
    b->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(b->timeline->showsAllRows());
    b->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!b->timeline->showsAllRows());
}

void tst_LiveWalk::overviewIsHiddenAndShown()
{
    auto* strip = b->find<QWidget>("overviewStrip");
    QVERIFY(strip->isVisible());
    b->find<QAction>("showOverview")->trigger();
    QVERIFY(!strip->isVisible());
    b->find<QAction>("showOverview")->trigger();
    QVERIFY(strip->isVisible());
}

void tst_LiveWalk::proposalByKeyboardBecomesAnInsert()
{
    b->select({u"Cem Ay"_s});
    b->press(Qt::Key_Insert);
    b->press(Qt::Key_Right); // five minutes later
    b->press(Qt::Key_Right, Qt::ShiftModifier); // and a quarter of an hour longer
    QVERIFY(!b->find<QWidget>("pushForm")->isVisible());
    QVERIFY(b->operations().size() == 1); // the login of before
    b->press(Qt::Key_Return);
    QCOMPARE(b->shownText("pushQuestion"), u"Insert a shift for Cem Ay?"_s);
    QVERIFY2(b->shownText("pushTimeHint").startsWith(u"In "_s), qPrintable(b->shownText("pushTimeHint")));
    QCOMPARE(b->shownText("pushEndHint"), u"Lasts 4 h 15 min."_s);
    QCOMPARE(b->operations().size(), 1); // nothing is made before it is confirmed
    b->press(Qt::Key_Return);
    QTRY_VERIFY(b->takenPaths().contains(u"/v2/shift/"_s));
    const auto insert = b->host.taken().constLast();
    QVERIFY(insert.until);
    QCOMPARE(*insert.until - insert.at, milliseconds(4h + 15min));
    QCOMPARE(insert.at.time_since_epoch() % 1min, milliseconds(0));
}

void tst_LiveWalk::proposalThatIsRefusedIsSaidInTheForm()
{
    b->select({u"Cem Ay"_s});
    b->find<QAction>("proposeInsert")->trigger();
    for (int i = 0; i < 7; ++i)
        b->press(Qt::Key_Right);
    b->press(Qt::Key_Return);
    QVERIFY(b->shownText("pushTimeHint").startsWith(u"A shift can be inserted only from 30 minutes"_s));
    QVERIFY(!b->find<QAbstractButton>("pushConfirm")->isEnabled());
}

void tst_LiveWalk::escapeTakesTheProposalAlong()
{
    const auto said = [this] {
        return QAccessible::queryAccessibleInterface(b->timeline)->text(QAccessible::Description);
    };
    b->select({u"Cem Ay"_s});
    b->press(Qt::Key_Insert);
    QVERIFY(said().startsWith(u"Cem Ay\n"_s));
    b->press(Qt::Key_Return);
    QVERIFY(said().startsWith(u"Cem Ay\n"_s)); // marked while the form asks
    b->press(Qt::Key_Escape);
    QVERIFY(!b->find<QWidget>("pushForm")->isVisible());
    QCOMPARE(said(), QString());
    QVERIFY(b->timeline->hasFocus());
}

void tst_LiveWalk::sheetTellsHowOneMovesOnTheBoard()
{
    b->press(Qt::Key_F1);
    auto* sheet = b->find<QWidget>("shortcutSheet");
    QTRY_VERIFY(sheet->isVisible());
    QStringList told;
    for (const auto* label : sheet->findChildren<QLabel*>())
        told.append(label->accessibleName());
    QVERIFY(told.contains(u"From bar to bar: Left / Right"_s));
    QVERIFY(told.contains(u"Propose a shift to insert: Shift + drag"_s));
    QVERIFY(told.contains(u"Propose a shift on the board: Ins   Ctrl+Shift+P"_s));
}

COVERSHIFT_GUI_TEST_MAIN(tst_LiveWalk)
#include "tst_livewalk.moc"
