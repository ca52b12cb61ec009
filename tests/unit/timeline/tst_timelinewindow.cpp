// Which time the board shows, from ten minutes to all of the ledger.
#include "pointer.h"
#include "viewfixture.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;

namespace {

/// One shift a day for as long as that, the last of them yesterday.
void addDays(ViewFixture& f, int days)
{
    QVector<LiveShift> shifts;
    for (int day = 1; day <= days; ++day) {
        LiveShift shift;
        shift.id = ShiftId(10'000 + day);
        shift.worker = WorkerId(1 + day % 24);
        shift.start = f.now() - day * 24h;
        shift.end = shift.start + 5h;
        shift.state = ShiftState::Ended;
        shift.certainty = Certainty::Accepted;
        shifts.append(shift);
    }
    session::BoardFeeder::putShifts(f.board, shifts, f.now());
}

void pinch(TimelineView& view, const QPoint& position, double value)
{
    QNativeGestureEvent gesture(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, position,
        position, view.viewport()->mapToGlobal(position), value, QPointF());
    QCoreApplication::sendEvent(view.viewport(), &gesture);
}

} // namespace

class tst_TimelineWindow : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void zoomsOutToAllOfTheLedger();
    void zoomsOutToAMonthWhereTheLedgerIsShort();
    void allShowsTheFirstShiftAndTheLast();
    void allIsTheDefaultWhereNothingIsKnown();
    void stretchesAroundNowFollowIt_data();
    void stretchesAroundNowFollowIt();
    void stretchesElsewhereAreTheCalendars_data();
    void stretchesElsewhereAreTheCalendars();
    void theRangeOfTheDataGrowsWithIt();
    void theRangeOfTheDataGrowsWithTime();
    void keysZoomAroundTheBarTheyAreAt();
    void pinchZoomsBetweenTheFingers();
    void twoFingersOnAScreenZoomBetweenThem();
    void windowIsToldAsItFollowsNow();
};

void tst_TimelineWindow::zoomsOutToAllOfTheLedger()
{
    ViewFixture f;
    addDays(f, 500);
    for (int i = 0; i < 80; ++i)
        turnWheel(*f.view, {600, 200}, {0, -120});
    QVERIFY(f.view->visibleSpan() >= milliseconds(500 * 24h));
    QVERIFY(f.view->visibleSpan() <= milliseconds(530 * 24h));
    for (int i = 0; i < 120; ++i)
        turnWheel(*f.view, {600, 200}, {0, 120});
    QCOMPARE(f.view->visibleSpan(), geometry::ShortestSpan);
}

void tst_TimelineWindow::zoomsOutToAMonthWhereTheLedgerIsShort()
{
    ViewFixture f;
    for (int i = 0; i < 30; ++i)
        f.view->zoomOut();
    QCOMPARE(f.view->visibleSpan(), geometry::UsualLongestSpan);
}

void tst_TimelineWindow::allShowsTheFirstShiftAndTheLast()
{
    ViewFixture f;
    addDays(f, 400);
    f.view->showStretch(Stretch::All);
    QVERIFY(f.view->visibleFrom() < f.now() - 400 * 24h);
    QVERIFY(f.view->visibleFrom() > f.now() - 420 * 24h);
    QVERIFY(f.view->visibleTo() > f.now());
    QVERIFY(f.view->visibleTo() < f.now() + 20 * 24h);
}

void tst_TimelineWindow::allIsTheDefaultWhereNothingIsKnown()
{
    ViewFixture f(false);
    f.view->showStretch(Stretch::Week);
    f.view->showStretch(Stretch::All);
    QVERIFY(f.view->dataRange().isEmpty());
    QCOMPARE(f.view->visibleSpan(), milliseconds(12h));
}

void tst_TimelineWindow::stretchesAroundNowFollowIt_data()
{
    QTest::addColumn<Stretch>("stretch");
    QTest::addColumn<int>("days");
    QTest::newRow("day") << Stretch::Day << 1;
    QTest::newRow("week") << Stretch::Week << 7;
    QTest::newRow("month") << Stretch::Month << 30;
}

void tst_TimelineWindow::stretchesAroundNowFollowIt()
{
    QFETCH(Stretch, stretch);
    QFETCH(int, days);
    ViewFixture f;
    f.view->setVisibleRange(f.now() - 1h, f.now() + 1h);
    QSignalSpy changed(f.view.get(), &TimelineView::rangeChanged);
    f.view->showStretch(stretch);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(f.view->visibleSpan(), milliseconds(days * 24h));
    QCOMPARE(f.view->visibleFrom(), f.now() - days * 6h);
    f.clock.advance(1h);
    f.view->tick();
    QCOMPARE(f.view->visibleFrom(), f.now() - days * 6h);
}

void tst_TimelineWindow::stretchesElsewhereAreTheCalendars_data()
{
    QTest::addColumn<Stretch>("stretch");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("day") << Stretch::Day << QByteArray("2026-03-18T00:00:00Z")
                         << QByteArray("2026-03-19T00:00:00Z");
    QTest::newRow("week") << Stretch::Week << QByteArray("2026-03-16T00:00:00Z")
                          << QByteArray("2026-03-23T00:00:00Z");
    QTest::newRow("month") << Stretch::Month << QByteArray("2026-03-01T00:00:00Z")
                           << QByteArray("2026-04-01T00:00:00Z");
}

void tst_TimelineWindow::stretchesElsewhereAreTheCalendars()
{
    QFETCH(Stretch, stretch);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ViewFixture f;
    const Instant wednesday = *parseInstant(u"2026-03-18T15:00:00Z");
    f.view->setVisibleRange(wednesday - 2h, wednesday + 2h);
    f.view->showStretch(stretch);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(f.view->visibleFrom(), *parseInstant(QString::fromLatin1(from)));
    QCOMPARE(f.view->visibleTo(), *parseInstant(QString::fromLatin1(to)));
}

void tst_TimelineWindow::theRangeOfTheDataGrowsWithIt()
{
    ViewFixture f;
    const Interval before = f.view->dataRange();
    QVERIFY(before.start <= f.now() - 24h && before.end >= f.now());
    addDays(f, 90);
    QTRY_VERIFY(f.view->dataRange().start <= f.now() - 90 * 24h);
    QCOMPARE(f.view->dataRange().end, before.end);
}

void tst_TimelineWindow::theRangeOfTheDataGrowsWithTime()
{
    ViewFixture f;
    const Instant end = f.view->dataRange().end;
    f.clock.advance(24h);
    f.view->tick();
    QVERIFY(f.view->dataRange().end > end);
}

void tst_TimelineWindow::keysZoomAroundTheBarTheyAreAt()
{
    ViewFixture f;
    QTest::keyClick(f.view.get(), Qt::Key_Down);
    QTest::keyClick(f.view.get(), Qt::Key_Right);
    const auto shifts = f.model->shiftsAt(f.model->rowOf(WorkerId(1)));
    const Instant middle = shifts.back().start + (f.now() - shifts.back().start) / 2; // it runs
    const double x = f.scale().xOf(middle);
    QTest::keyClick(f.view.get(), Qt::Key_Plus);
    QVERIFY(std::abs(f.scale().xOf(middle) - x) < 1);
}

void tst_TimelineWindow::pinchZoomsBetweenTheFingers()
{
    ViewFixture f;
    const geometry::TimeScale before = f.scale();
    const int x = 200;
    pinch(*f.view, {f.scene().namesWidth() + x, 200}, 0.5);
    QVERIFY(f.scale().span() < before.span());
    QVERIFY(std::abs((f.scale().at(x) - before.at(x)).count()) <= 2);
    pinch(*f.view, {f.scene().namesWidth() + x, 200}, -0.5);
    QVERIFY(std::abs((f.scale().span() - before.span()).count()) <= 2);
}

void tst_TimelineWindow::twoFingersOnAScreenZoomBetweenThem()
{
    ViewFixture f;
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const geometry::TimeScale before = f.scale();
    const int x = 200;
    const QPoint middle(f.scene().namesWidth() + x, 200);
    QWidget* const board = f.view->viewport();
    const auto apart = [&](int by) {
        QTest::touchEvent(board, screen.get())
            .move(0, middle - QPoint(by, 0))
            .move(1, middle + QPoint(by, 0));
    };
    QTest::touchEvent(board, screen.get()).press(0, middle - QPoint(40, 0)).press(1, middle + QPoint(40, 0));
    for (const int by : {50, 60, 70, 80})
        apart(by);
    QTest::touchEvent(board, screen.get())
        .release(0, middle - QPoint(80, 0))
        .release(1, middle + QPoint(80, 0));
    QVERIFY(f.scale().span() < before.span());
    QVERIFY(std::abs((f.scale().at(x) - before.at(x)).count()) <= 4);
    QVERIFY(f.view->selectedWorkers().isEmpty()); // no finger was a click
}

void tst_TimelineWindow::windowIsToldAsItFollowsNow()
{
    ViewFixture f;
    QSignalSpy moved(f.view.get(), &TimelineView::windowMoved);
    QSignalSpy changed(f.view.get(), &TimelineView::rangeChanged);
    f.clock.advance(1min);
    f.view->tick();
    QCOMPARE(moved.count(), 1);
    QCOMPARE(changed.count(), 0);
    f.view->zoomIn();
    QCOMPARE(moved.count(), 2);
    QCOMPARE(changed.count(), 1);
}

COVERSHIFT_GUI_TEST_MAIN(tst_TimelineWindow)
#include "tst_timelinewindow.moc"
