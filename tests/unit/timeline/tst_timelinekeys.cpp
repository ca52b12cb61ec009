#include "pointer.h"
#include "viewfixture.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;

class tst_TimelineKeys : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void arrowsPassOverTeams();
    void shiftArrowsExtendTheSelection();
    void controlArrowsLeaveTheSelectionAndSpaceChangesIt();
    void homeAndEndAndPages();
    void arrowsMoveBetweenBars();
    void arrowsPanWhereThereAreNoBars();
    void controlArrowsPan();
    void plusAndMinusZoom();
    void selectAllAndEscape();
    void enterActivates();
    void otherKeysAreLeftToTheWindow();
};

void tst_TimelineKeys::arrowsPassOverTeams()
{
    ViewFixture f;
    for (int worker = 1; worker <= 7; ++worker) {
        QTest::keyClick(f.view.get(), Qt::Key_Down);
        QCOMPARE(f.view->selectedWorkers(), ids({worker}));
    }
    QTest::keyClick(f.view.get(), Qt::Key_Up);
    QCOMPARE(f.view->selectedWorkers(), ids({6}));
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(f.view.get(), Qt::Key_Up);
    QCOMPARE(f.view->selectedWorkers(), ids({1}));
}

void tst_TimelineKeys::shiftArrowsExtendTheSelection()
{
    ViewFixture f;
    f.view->select(ids({5}));
    QTest::keyClick(f.view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(f.view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.view->selectedWorkers(), ids({5, 6, 7}));
    QTest::keyClick(f.view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(f.view->selectedWorkers(), ids({5, 6}));
}

void tst_TimelineKeys::controlArrowsLeaveTheSelectionAndSpaceChangesIt()
{
    ViewFixture f;
    QTest::keyClick(f.view.get(), Qt::Key_Down);
    QTest::keyClick(f.view.get(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(f.view.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(f.view->selectedWorkers(), ids({1}));
    QTest::keyClick(f.view.get(), Qt::Key_Space);
    QCOMPARE(f.view->selectedWorkers(), ids({1, 3}));
    QTest::keyClick(f.view.get(), Qt::Key_Space);
    QCOMPARE(f.view->selectedWorkers(), ids({1}));
}

void tst_TimelineKeys::homeAndEndAndPages()
{
    ViewFixture f;
    QTest::keyClick(f.view.get(), Qt::Key_End);
    QCOMPARE(f.view->selectedWorkers(), ids({24}));
    QCOMPARE(f.view->verticalScrollBar()->value(), f.view->verticalScrollBar()->maximum());
    QTest::keyClick(f.view.get(), Qt::Key_PageUp);
    QVERIFY(f.view->selectedWorkers().first() < WorkerId(20));
    QTest::keyClick(f.view.get(), Qt::Key_Home);
    QCOMPARE(f.view->selectedWorkers(), ids({1}));
    QCOMPARE(f.view->verticalScrollBar()->value(), 0);
    QTest::keyClick(f.view.get(), Qt::Key_PageDown);
    QVERIFY(f.view->selectedWorkers().first() > WorkerId(8));
}

void tst_TimelineKeys::arrowsMoveBetweenBars()
{
    ViewFixture f;
    QVERIFY(QTest::qWaitForWindowActive(f.view.get()));
    QTest::keyClick(f.view.get(), Qt::Key_Down);
    const QImage row = f.view->viewport()->grab().toImage();
    QTest::keyClick(f.view.get(), Qt::Key_Right);
    QVERIFY(f.view->viewport()->grab().toImage() != row); // a ring around the bar
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(f.view.get(), Qt::Key_Left);
    const auto shifts = f.model->shiftsAt(f.model->rowOf(WorkerId(1)));
    const Instant earliest = shifts.front().start; // of yesterday
    QVERIFY(f.view->visibleFrom() < earliest && earliest < f.view->visibleTo());
    QVERIFY(f.view->visibleTo() < f.now());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(f.view.get(), Qt::Key_Right);
    const Instant latest = shifts.back().start;
    QVERIFY(f.view->visibleFrom() < latest && latest < f.view->visibleTo());
    QCOMPARE(f.view->selectedWorkers(), ids({1}));
}

void tst_TimelineKeys::arrowsPanWhereThereAreNoBars()
{
    ViewFixture f;
    const Instant from = f.view->visibleFrom();
    QTest::keyClick(f.view.get(), Qt::Key_Right);
    QVERIFY(f.view->visibleFrom() > from);
    QTest::keyClick(f.view.get(), Qt::Key_Left);
    QCOMPARE(f.view->visibleFrom(), from);
}

void tst_TimelineKeys::controlArrowsPan()
{
    ViewFixture f;
    QTest::keyClick(f.view.get(), Qt::Key_Down);
    const Instant from = f.view->visibleFrom();
    QTest::keyClick(f.view.get(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(from - f.view->visibleFrom(), milliseconds(90min));
}

void tst_TimelineKeys::plusAndMinusZoom()
{
    ViewFixture f;
    QTest::keyClick(f.view.get(), Qt::Key_Plus);
    QCOMPARE(f.scale().span(), milliseconds(8h));
    QTest::keyClick(f.view.get(), Qt::Key_Minus);
    QCOMPARE(f.scale().span(), milliseconds(12h));
}

void tst_TimelineKeys::selectAllAndEscape()
{
    ViewFixture f;
    QTest::keyClick(f.view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.view->selectedWorkers().size(), 24);
    QTest::keyClick(f.view.get(), Qt::Key_Escape);
    QVERIFY(f.view->selectedWorkers().isEmpty());
}

void tst_TimelineKeys::enterActivates()
{
    ViewFixture f;
    QSignalSpy activated(f.view.get(), &TimelineView::activated);
    QTest::keyClick(f.view.get(), Qt::Key_Return);
    QCOMPARE(activated.count(), 0);
    QTest::keyClick(f.view.get(), Qt::Key_Down);
    QTest::keyClick(f.view.get(), Qt::Key_Return);
    QTest::keyClick(f.view.get(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated.first().first().value<WorkerId>(), WorkerId(1));
}

void tst_TimelineKeys::otherKeysAreLeftToTheWindow()
{
    ViewFixture f;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_F5, Qt::NoModifier);
    QCoreApplication::sendEvent(f.view.get(), &key);
    QVERIFY(!key.isAccepted());
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QCoreApplication::sendEvent(f.view.get(), &down);
    QVERIFY(down.isAccepted());
}

COVERSHIFT_GUI_TEST_MAIN(tst_TimelineKeys)
#include "tst_timelinekeys.moc"
