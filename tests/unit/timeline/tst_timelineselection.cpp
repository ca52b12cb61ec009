// Which bars are selected, by pointer and by keyboard.
#include "pointer.h"
#include "viewfixture.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;

namespace {

struct Bars : ViewFixture
{
    Bars() { view->setVisibleRange(now() - 30h, now() + 2h); }

    [[nodiscard]] std::span<const LiveShift> of(int worker) const
    {
        return model->shiftsAt(model->rowOf(WorkerId(worker)));
    }
    [[nodiscard]] QVector<ShiftId> shifts(int worker) const
    {
        QVector<ShiftId> found;
        for (const LiveShift& shift : of(worker))
            found.append(shift.id);
        return found;
    }
    [[nodiscard]] QPoint on(int worker, std::size_t index) const
    {
        const LiveShift& shift = of(worker)[index];
        const Instant end = shift.hasEnd() ? shift.end : now();
        return at(WorkerId(worker), shift.start + (end - shift.start) / 2);
    }
    void click(const QPoint& position, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, position);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view.get(), key, modifiers);
    }
};

} // namespace

class tst_TimelineSelection : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void clickOnABarSelectsItAndItsRow();
    void clickBesideBarsSelectsNone();
    void controlClickAddsAndTakesAwayBars();
    void shiftClickFromBarToBarTakesWhatLiesBetween();
    void shiftClickWithoutABarTakesRows();
    void frameSelectsItsRowsAndBars();
    void frameOverAHeaderAndBelowTheRows();
    void arrowsMoveFromBarToBarAndShiftKeepsThem();
    void upAndDownGoToTheNearestBar();
    void homeAndEndGoToTheFirstAndLastBar();
    void spaceChangesTheBar();
    void escapeDropsBarsAndRows();
    void barsOfRowsThatGoAreForgotten();
    void selectedBarsAreFramed();
    void barsBesideEachOtherAreHitAndFramedInTheirLanes();
};

void tst_TimelineSelection::clickOnABarSelectsItAndItsRow()
{
    Bars f;
    QSignalSpy told(f.view.get(), &TimelineView::selectionChanged);
    f.click(f.on(1, 0));
    QCOMPARE(f.view->selectedWorkers(), ids({1}));
    QCOMPARE(f.view->selectedShifts(), QVector<ShiftId>{f.shifts(1).at(0)});
    QCOMPARE(told.count(), 1);
    f.click(f.on(1, 1));
    QCOMPARE(f.view->selectedShifts(), QVector<ShiftId>{f.shifts(1).at(1)});
    QCOMPARE(told.count(), 2);
}

void tst_TimelineSelection::clickBesideBarsSelectsNone()
{
    Bars f;
    f.click(f.on(1, 0));
    f.click(f.at(WorkerId(1), f.now() + 1h));
    QCOMPARE(f.view->selectedWorkers(), ids({1}));
    QVERIFY(f.view->selectedShifts().isEmpty());
    f.click(f.on(1, 0));
    f.click(f.nameOf(WorkerId(1)));
    QVERIFY(f.view->selectedShifts().isEmpty());
}

void tst_TimelineSelection::controlClickAddsAndTakesAwayBars()
{
    Bars f;
    f.click(f.on(1, 0));
    f.click(f.on(2, 1), Qt::ControlModifier);
    QCOMPARE(f.view->selectedWorkers(), ids({1, 2}));
    QCOMPARE(f.view->selectedShifts(), (QVector<ShiftId>{f.shifts(1).at(0), f.shifts(2).at(1)}));
    f.click(f.on(1, 0), Qt::ControlModifier);
    QCOMPARE(f.view->selectedShifts(), QVector<ShiftId>{f.shifts(2).at(1)});
    QCOMPARE(f.view->selectedWorkers(), ids({1, 2}));
}

void tst_TimelineSelection::shiftClickFromBarToBarTakesWhatLiesBetween()
{
    Bars f;
    f.click(f.on(1, 0));
    f.click(f.on(3, 1), Qt::ShiftModifier);
    QCOMPARE(f.view->selectedWorkers(), ids({1, 2, 3}));
    QVector<ShiftId> expected;
    for (const int worker : {1, 2, 3})
        expected += f.shifts(worker).mid(0, 2);
    QCOMPARE(f.view->selectedShifts(), expected);
    f.click(f.on(1, 1), Qt::ShiftModifier); // from where it began
    QCOMPARE(f.view->selectedWorkers(), ids({1}));
    QCOMPARE(f.view->selectedShifts(), f.shifts(1).mid(0, 2));
}

void tst_TimelineSelection::shiftClickWithoutABarTakesRows()
{
    Bars f;
    f.click(f.nameOf(WorkerId(1)));
    f.click(f.on(3, 0), Qt::ShiftModifier);
    QCOMPARE(f.view->selectedWorkers(), ids({1, 2, 3}));
    QVERIFY(f.view->selectedShifts().isEmpty());
}

void tst_TimelineSelection::frameSelectsItsRowsAndBars()
{
    Bars f;
    f.view->select(ids({5}));
    const geometry::TimeScale before = f.scale();
    drag(*f.view, f.at(WorkerId(2), f.now() - 29h), f.at(WorkerId(3), f.now() - 20h), Qt::ControlModifier);
    QCOMPARE(f.scale(), before);
    QCOMPARE(f.view->selectedWorkers(), ids({2, 3, 5}));
    QCOMPARE(f.view->selectedShifts(), (QVector<ShiftId>{f.shifts(2).at(0), f.shifts(3).at(0)}));
}

void tst_TimelineSelection::frameOverAHeaderAndBelowTheRows()
{
    Bars f;
    f.model->setSearch(QStringLiteral("Bergen"));
    QTRY_COMPARE(f.model->rowCount(), 2);
    drag(*f.view, {500, f.yOf(0)}, {600, 480}, Qt::ControlModifier);
    QCOMPARE(f.view->selectedWorkers(), ids({2}));
}

void tst_TimelineSelection::arrowsMoveFromBarToBarAndShiftKeepsThem()
{
    Bars f;
    f.click(f.on(1, 0));
    f.press(Qt::Key_Right);
    QCOMPARE(f.view->selectedShifts(), QVector<ShiftId>{f.shifts(1).at(1)});
    f.press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(f.view->selectedShifts(), f.shifts(1).mid(1, 2));
    f.press(Qt::Key_Left, Qt::ShiftModifier);
    f.press(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(f.view->selectedShifts(), f.shifts(1).mid(0, 2));
    f.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.view->selectedWorkers(), ids({1, 2}));
}

void tst_TimelineSelection::upAndDownGoToTheNearestBar()
{
    Bars f;
    f.click(f.on(1, 0));
    f.press(Qt::Key_Down);
    QCOMPARE(f.view->selectedShifts(), QVector<ShiftId>{f.shifts(2).at(0)});
    f.press(Qt::Key_Down);
    QCOMPARE(f.view->selectedShifts(), QVector<ShiftId>{f.shifts(3).at(0)});
    f.press(Qt::Key_Up);
    QCOMPARE(f.view->selectedShifts(), QVector<ShiftId>{f.shifts(2).at(0)});
    QCOMPARE(f.view->selectedWorkers(), ids({2}));
}

void tst_TimelineSelection::homeAndEndGoToTheFirstAndLastBar()
{
    Bars f;
    f.view->goToNow();
    f.click(f.nameOf(WorkerId(1)));
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Home);
    QCOMPARE(f.view->selectedShifts(), QVector<ShiftId>{f.shifts(1).first()});
    const LiveShift& first = f.of(1).front();
    QVERIFY(f.view->visibleFrom() <= first.start && first.end <= f.view->visibleTo());
    f.press(Qt::Key_End);
    QCOMPARE(f.view->selectedShifts(), QVector<ShiftId>{f.shifts(1).last()});
    f.press(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(f.view->selectedShifts(), f.shifts(1));
}

void tst_TimelineSelection::spaceChangesTheBar()
{
    Bars f;
    f.click(f.on(1, 0));
    f.press(Qt::Key_Space);
    QVERIFY(f.view->selectedShifts().isEmpty());
    QCOMPARE(f.view->selectedWorkers(), ids({1}));
    f.press(Qt::Key_Space);
    QCOMPARE(f.view->selectedShifts(), f.shifts(1).mid(0, 1));
}

void tst_TimelineSelection::escapeDropsBarsAndRows()
{
    Bars f;
    f.click(f.on(1, 0));
    f.press(Qt::Key_Escape);
    QVERIFY(f.view->selectedShifts().isEmpty());
    QVERIFY(f.view->selectedWorkers().isEmpty());
    f.press(Qt::Key_Right, Qt::ShiftModifier); // begins anew, from no bar
    QCOMPARE(f.view->selectedShifts().size(), 1);
}

void tst_TimelineSelection::barsOfRowsThatGoAreForgotten()
{
    Bars f;
    f.click(f.on(1, 0));
    f.click(f.on(2, 1), Qt::ControlModifier);
    QSignalSpy told(f.view.get(), &TimelineView::selectionChanged);
    f.model->setSearch(QStringLiteral("Bergen"));
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(f.view->selectedWorkers(), ids({2}));
    QCOMPARE(f.view->selectedShifts(), QVector<ShiftId>{f.shifts(2).at(1)});
    f.model->setSearch({});
    QTRY_COMPARE(f.model->rowCount(), 28);
    QCOMPARE(f.view->selectedShifts(), QVector<ShiftId>{f.shifts(2).at(1)});
}

void tst_TimelineSelection::selectedBarsAreFramed()
{
    Bars f;
    f.click(f.on(1, 0));
    f.press(Qt::Key_Right); // the ring of the keyboard is at the next one now
    f.click(f.on(1, 0), Qt::ControlModifier);
    f.press(Qt::Key_Right, Qt::ShiftModifier);
    f.view->clearFocus();
    const QImage framed = f.view->viewport()->grab().toImage();
    f.click(f.nameOf(WorkerId(1)));
    f.view->clearFocus();
    const QImage plain = f.view->viewport()->grab().toImage();
    const QPoint inside = f.on(1, 0);
    bool differs = false;
    for (int y = inside.y() - 14; y <= inside.y() + 14; ++y)
        differs = differs || framed.pixelColor(inside.x(), y) != plain.pixelColor(inside.x(), y);
    QVERIFY(differs);
}

void tst_TimelineSelection::barsBesideEachOtherAreHitAndFramedInTheirLanes()
{
    Bars f;
    QVector<LiveShift> beside;
    for (const qint64 id : {900, 901}) {
        LiveShift shift;
        shift.id = ShiftId(id);
        shift.worker = WorkerId(18);
        shift.start = f.now() - 16h + (id - 900) * 30min;
        shift.end = shift.start + 6h;
        shift.state = ShiftState::Ended;
        shift.certainty = Certainty::Accepted;
        beside.append(shift);
    }
    session::BoardFeeder::putShifts(f.board, beside, f.now());
    f.view->scrollTo(WorkerId(18));
    QCoreApplication::processEvents();
    const int scrolled = f.view->verticalScrollBar()->value();
    const QRect row = f.scene().rowRect(f.model->rowOf(WorkerId(18))).translated(0, -scrolled);
    const int x = f.xOf(f.now() - 13h);
    const QPoint upper(x, row.center().y() - 6);
    const QPoint lower(x, row.center().y() + 6);
    f.click(upper);
    QCOMPARE(f.view->selectedShifts(), QVector<ShiftId>{ShiftId(900)});
    const QImage first = f.view->viewport()->grab().toImage();
    f.click(lower);
    QCOMPARE(f.view->selectedShifts(), QVector<ShiftId>{ShiftId(901)});
    const QImage second = f.view->viewport()->grab().toImage();
    // The frame goes along: at the upper bar's upper edge there is none any more.
    const auto differs = [&](int from, int to) {
        for (int y = from; y <= to; ++y) {
            if (first.pixelColor(x, y) != second.pixelColor(x, y))
                return true;
        }
        return false;
    };
    QVERIFY(differs(row.top() + 1, row.top() + 4));
    QVERIFY(differs(row.bottom() - 4, row.bottom() - 1));
    const QAccessibleInterface* const cell = QAccessible::queryAccessibleInterface(f.view.get())
                                                 ->tableInterface()
                                                 ->cellAt(f.model->rowOf(WorkerId(18)), 4);
    QVector<QRect> places;
    for (int i = 0; i < cell->childCount(); ++i)
        places.append(cell->child(i)->rect());
    const bool apart = std::ranges::any_of(places, [&](const QRect& one) {
        return std::ranges::any_of(places, [&](const QRect& other) {
            return one.width() > 20 && other.width() > 20 && one.bottom() < other.top();
        });
    });
    QVERIFY(apart);
}

COVERSHIFT_GUI_TEST_MAIN(tst_TimelineSelection)
#include "tst_timelineselection.moc"
