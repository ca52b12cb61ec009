#include "pointer.h"
#include "viewfixture.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;

class tst_TimelineInput : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void wheelZoomsAtThePointer_data();
    void wheelZoomsAtThePointer();
    void shiftWheelScrollsSideways();
    void sidewaysWheelScrollsSideways();
    void wheelOverTheNamesScrollsTheRows();
    void dragPansTimeAndRows();
    void dragOverTheNamesLeavesTimeAlone();
    void aShortDragIsAClick();
    void whatWasLetGoStandsStill();
    void escapeCancelsADrag_data();
    void escapeCancelsADrag();
    void escapeInADragIsNoShortcut();
    void dragOnTheRulerZooms();
    void aClickOnTheRulerDoesNothing();

    void clickSelectsOne();
    void controlClickAddsAndTakesAway();
    void shiftClickSelectsARange();
    void clickOnATeamSelectsItsWorkers();
    void clickOnTheStickyTeamIsOnThatTeam();
    void clickBelowTheRowsSelectsNobody();
    void clickIsOnWhatWasPressed();
    void doubleClickActivates();
    void menuGivesTheMinuteUnderThePointer();
    void menuKeepsASelectionOfSeveral();
    void menuOverANameGivesNow();
    void menuByKeyGivesNow();
};

void tst_TimelineInput::wheelZoomsAtThePointer_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("notches");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    for (const int offset : {1, 120, 400, 700}) {
        QTest::addRow("closer at %d", offset) << offset << 3 << Qt::KeyboardModifiers();
        QTest::addRow("further at %d", offset) << offset << -3 << Qt::KeyboardModifiers();
    }
    QTest::newRow("with Ctrl") << 300 << 2 << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void tst_TimelineInput::wheelZoomsAtThePointer()
{
    QFETCH(int, offset);
    QFETCH(int, notches);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    ViewFixture f;
    const geometry::TimeScale before = f.scale();
    const QPoint pointer(f.scene().namesWidth() + offset, 200);
    for (int i = 0; i < std::abs(notches); ++i)
        turnWheel(*f.view, pointer, {0, notches > 0 ? 120 : -120}, modifiers);
    const geometry::TimeScale after = f.scale();
    QVERIFY(notches > 0 ? after.span() < before.span() : after.span() > before.span());
    // Each notch may round by half a millisecond.
    QVERIFY(std::abs((after.at(offset) - before.at(offset)).count()) <= 4);
}

void tst_TimelineInput::shiftWheelScrollsSideways()
{
    ViewFixture f;
    const geometry::TimeScale before = f.scale();
    turnWheel(*f.view, {600, 200}, {0, -120}, Qt::ShiftModifier);
    const geometry::TimeScale after = f.scale();
    QCOMPARE(after.span(), before.span());
    QVERIFY(after.from > before.from);
}

void tst_TimelineInput::sidewaysWheelScrollsSideways()
{
    ViewFixture f;
    const geometry::TimeScale before = f.scale();
    turnWheel(*f.view, {600, 200}, {120, 10});
    QCOMPARE(f.scale().span(), before.span());
    QVERIFY(f.scale().from < before.from);
}

void tst_TimelineInput::wheelOverTheNamesScrollsTheRows()
{
    ViewFixture f;
    const geometry::TimeScale before = f.scale();
    turnWheel(*f.view, {60, 200}, {0, -120});
    QCOMPARE(f.scale(), before);
    QVERIFY(f.view->verticalScrollBar()->value() > 0);
}

void tst_TimelineInput::dragPansTimeAndRows()
{
    ViewFixture f;
    const geometry::TimeScale before = f.scale();
    QSignalSpy selected(f.view.get(), &TimelineView::selectionChanged);
    drag(*f.view, {700, 300}, {560, 250});
    const int offset = f.scene().namesWidth();
    const geometry::TimeScale after = f.scale();
    QVERIFY(std::abs((after.at(560 - offset) - before.at(700 - offset)).count()) <= 1);
    QCOMPARE(after.span(), before.span());
    QCOMPARE(f.view->verticalScrollBar()->value(), 50);
    QCOMPARE(selected.count(), 0);
    f.clock.advance(1h);
    f.view->tick();
    QCOMPARE(f.scale(), after); // it no longer follows now
}

void tst_TimelineInput::dragOverTheNamesLeavesTimeAlone()
{
    ViewFixture f;
    const geometry::TimeScale before = f.scale();
    drag(*f.view, {100, 300}, {40, 240});
    QCOMPARE(f.scale(), before);
    QCOMPARE(f.view->verticalScrollBar()->value(), 60);
}

void tst_TimelineInput::aShortDragIsAClick()
{
    ViewFixture f;
    const geometry::TimeScale before = f.scale();
    const QPoint from = f.at(WorkerId(2), f.now() + 2h);
    drag(*f.view, from, from + QPoint(QApplication::startDragDistance() / 2, 0));
    QCOMPARE(f.scale(), before);
    QCOMPARE(f.view->selectedWorkers(), ids({2}));
}

void tst_TimelineInput::whatWasLetGoStandsStill()
{
    ViewFixture f;
    const geometry::TimeScale before = f.scale();
    turnWheel(*f.view, {600, 200}, {0, -120}, {}, Qt::ScrollMomentum);
    turnWheel(*f.view, {600, 200}, {120, 0}, {}, Qt::ScrollMomentum);
    QCOMPARE(f.scale(), before);
    turnWheel(*f.view, {600, 200}, {0, -120}, {}, Qt::ScrollUpdate);
    QVERIFY(f.scale() != before);
}

void tst_TimelineInput::escapeCancelsADrag_data()
{
    QTest::addColumn<QPoint>("from");
    QTest::addColumn<QPoint>("to");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("of time and rows") << QPoint(700, 300) << QPoint(500, 200) << Qt::KeyboardModifiers();
    QTest::newRow("of rows") << QPoint(60, 300) << QPoint(60, 200) << Qt::KeyboardModifiers();
    QTest::newRow("over the ruler") << QPoint(500, 20) << QPoint(700, 20) << Qt::KeyboardModifiers();
    QTest::newRow("of a frame") << QPoint(400, 100) << QPoint(700, 250)
                                << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("of a proposal") << QPoint(500, 100) << QPoint(700, 100)
                                   << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void tst_TimelineInput::escapeCancelsADrag()
{
    QFETCH(QPoint, from);
    QFETCH(QPoint, to);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    ViewFixture f;
    const geometry::TimeScale before = f.scale();
    const QImage picture = f.view->viewport()->grab().toImage();
    QSignalSpy proposed(f.view.get(), &TimelineView::insertProposed);
    beginDrag(*f.view, from, to, modifiers);
    QVERIFY(f.view->viewport()->grab().toImage() != picture);
    QTest::keyClick(f.view.get(), Qt::Key_Escape);
    QTest::mouseRelease(f.view->viewport(), Qt::LeftButton, modifiers, to);
    QCOMPARE(f.scale(), before);
    QCOMPARE(f.view->verticalScrollBar()->value(), 0);
    QVERIFY(f.view->selectedWorkers().isEmpty());
    QCOMPARE(proposed.count(), 0);
    f.clock.advance(1h);
    f.view->tick();
    QVERIFY(f.scale() != before); // it follows now as it did
}

void tst_TimelineInput::escapeInADragIsNoShortcut()
{
    ViewFixture f;
    QKeyEvent idle(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    idle.ignore();
    QCoreApplication::sendEvent(f.view.get(), &idle);
    QVERIFY(!idle.isAccepted());
    beginDrag(*f.view, {500, 100}, {600, 100});
    QKeyEvent dragging(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    dragging.ignore();
    QCoreApplication::sendEvent(f.view.get(), &dragging);
    QVERIFY(dragging.isAccepted());
}

void tst_TimelineInput::dragOnTheRulerZooms()
{
    ViewFixture f;
    const int left = f.scene().namesWidth();
    const geometry::TimeScale before = f.scale();
    QSignalSpy changed(f.view.get(), &TimelineView::rangeChanged);
    drag(*f.view, {left + 300, 20}, {left + 100, 200}); // backwards, and it may leave the ruler
    QVERIFY(std::abs((f.scale().from - before.at(100)).count()) <= 1);
    QVERIFY(std::abs((f.scale().to - before.at(300)).count()) <= 1);
    QCOMPARE(changed.count(), 1);
    QVERIFY(f.view->selectedWorkers().isEmpty());
}

void tst_TimelineInput::aClickOnTheRulerDoesNothing()
{
    ViewFixture f;
    f.view->select(ids({2}));
    const geometry::TimeScale before = f.scale();
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, {}, {500, 20});
    QCOMPARE(f.scale(), before);
    QCOMPARE(f.view->selectedWorkers(), ids({2}));
}

void tst_TimelineInput::clickSelectsOne()
{
    ViewFixture f;
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, {}, f.nameOf(WorkerId(3)));
    QCOMPARE(f.view->selectedWorkers(), ids({3}));
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, {}, f.at(WorkerId(1), f.now()));
    QCOMPARE(f.view->selectedWorkers(), ids({1}));
}

void tst_TimelineInput::controlClickAddsAndTakesAway()
{
    ViewFixture f;
    for (const int worker : {1, 4, 3})
        QTest::mouseClick(
            f.view->viewport(), Qt::LeftButton, Qt::ControlModifier, f.nameOf(WorkerId(worker)));
    QCOMPARE(f.view->selectedWorkers(), ids({1, 3, 4}));
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, Qt::ControlModifier, f.nameOf(WorkerId(3)));
    QCOMPARE(f.view->selectedWorkers(), ids({1, 4}));
}

void tst_TimelineInput::shiftClickSelectsARange()
{
    ViewFixture f;
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, {}, f.nameOf(WorkerId(5)));
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, Qt::ShiftModifier, f.nameOf(WorkerId(8)));
    QCOMPARE(f.view->selectedWorkers(), ids({5, 6, 7, 8}));
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, Qt::ShiftModifier, f.nameOf(WorkerId(3)));
    QCOMPARE(f.view->selectedWorkers(), ids({3, 4, 5}));
}

void tst_TimelineInput::clickOnATeamSelectsItsWorkers()
{
    ViewFixture f;
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, {}, f.nameOf(0));
    QCOMPARE(f.view->selectedWorkers(), ids({1, 2, 3, 4, 5, 6}));
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, Qt::ControlModifier, f.nameOf(7));
    QCOMPARE(f.view->selectedWorkers().size(), 12);
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, Qt::ControlModifier, f.nameOf(0));
    QCOMPARE(f.view->selectedWorkers(), ids({7, 8, 9, 10, 11, 12}));
}

void tst_TimelineInput::clickOnTheStickyTeamIsOnThatTeam()
{
    ViewFixture f;
    f.view->verticalScrollBar()->setValue(80);
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, {}, {60, Scene::RulerHeight + 10});
    QCOMPARE(f.view->selectedWorkers(), ids({1, 2, 3, 4, 5, 6}));
}

void tst_TimelineInput::clickBelowTheRowsSelectsNobody()
{
    ViewFixture f;
    f.view->select(ids({1}));
    f.model->setSearch(QStringLiteral("Aberdeen"));
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, {}, {600, 400});
    QVERIFY(f.view->selectedWorkers().isEmpty());
}

void tst_TimelineInput::clickIsOnWhatWasPressed()
{
    ViewFixture f;
    const auto putAbove = [&f](qint64 id) {
        Worker above;
        above.id = WorkerId(id);
        above.name = QStringLiteral("Aachen %1").arg(id);
        above.team = QStringLiteral("City Centre");
        session::BoardFeeder::putWorkers(f.board, {above});
        QCoreApplication::processEvents();
    };
    const QPoint name = f.nameOf(WorkerId(3));
    QTest::mousePress(f.view->viewport(), Qt::LeftButton, {}, name);
    putAbove(9'000);
    QTest::mouseRelease(f.view->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(f.view->selectedWorkers(), ids({3}));

    const QPoint team = f.nameOf(f.model->rowOf(WorkerId(7)) - 1);
    QTest::mousePress(f.view->viewport(), Qt::LeftButton, {}, team);
    putAbove(9'001);
    QTest::mouseRelease(f.view->viewport(), Qt::LeftButton, {}, team);
    QCOMPARE(f.view->selectedWorkers(), ids({7, 8, 9, 10, 11, 12}));
}

void tst_TimelineInput::doubleClickActivates()
{
    ViewFixture f;
    QSignalSpy activated(f.view.get(), &TimelineView::activated);
    QTest::mouseDClick(f.view->viewport(), Qt::LeftButton, {}, f.nameOf(WorkerId(4)));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().value<WorkerId>(), WorkerId(4));
    QTest::mouseDClick(f.view->viewport(), Qt::LeftButton, {}, f.nameOf(0));
    QCOMPARE(activated.count(), 1);
    // Two clicks that select are no order to log in.
    for (const Qt::KeyboardModifier held : {Qt::ControlModifier, Qt::ShiftModifier})
        QTest::mouseDClick(f.view->viewport(), Qt::LeftButton, held, f.nameOf(WorkerId(4)));
    QCOMPARE(activated.count(), 1);
}

void tst_TimelineInput::menuGivesTheMinuteUnderThePointer()
{
    ViewFixture f;
    QSignalSpy asked(f.view.get(), &TimelineView::menuRequested);
    const QPoint position = f.at(WorkerId(2), f.now() + 100min);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, position, f.view->viewport()->mapToGlobal(position));
    QCoreApplication::sendEvent(f.view->viewport(), &menu);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<WorkerId>(), WorkerId(2));
    const Instant at = asked.first().at(1).value<Instant>();
    QCOMPARE(at.time_since_epoch() % 1min, milliseconds(0));
    const Instant under = f.scale().at(position.x() - f.scene().namesWidth());
    QVERIFY(at <= under && under - at < 1min);
    QCOMPARE(asked.first().at(2).toPoint(), menu.globalPos());
    QCOMPARE(f.view->selectedWorkers(), ids({2}));
}

void tst_TimelineInput::menuKeepsASelectionOfSeveral()
{
    ViewFixture f;
    f.view->select(ids({1, 2, 3}));
    QContextMenuEvent menu(QContextMenuEvent::Mouse, f.nameOf(WorkerId(2)), QPoint());
    QCoreApplication::sendEvent(f.view->viewport(), &menu);
    QCOMPARE(f.view->selectedWorkers(), ids({1, 2, 3}));
    QContextMenuEvent other(QContextMenuEvent::Mouse, f.nameOf(WorkerId(5)), QPoint());
    QCoreApplication::sendEvent(f.view->viewport(), &other);
    QCOMPARE(f.view->selectedWorkers(), ids({5}));
}

void tst_TimelineInput::menuOverANameGivesNow()
{
    ViewFixture f;
    QSignalSpy asked(f.view.get(), &TimelineView::menuRequested);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, f.nameOf(WorkerId(2)), QPoint());
    QCoreApplication::sendEvent(f.view->viewport(), &menu);
    QCOMPARE(asked.first().at(1).value<Instant>(), f.now());
}

void tst_TimelineInput::menuByKeyGivesNow()
{
    ViewFixture f;
    QSignalSpy asked(f.view.get(), &TimelineView::menuRequested);
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(10, 10), QPoint(10, 10));
    QCoreApplication::sendEvent(f.view->viewport(), &menu);
    QCOMPARE(asked.count(), 0);
    f.clock.advance(17s);
    QTest::keyClick(f.view.get(), Qt::Key_End);
    QCoreApplication::sendEvent(f.view->viewport(), &menu);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<WorkerId>(), WorkerId(24));
    QCOMPARE(asked.first().at(1).value<Instant>(), f.now());
}

COVERSHIFT_GUI_TEST_MAIN(tst_TimelineInput)
#include "tst_timelineinput.moc"
