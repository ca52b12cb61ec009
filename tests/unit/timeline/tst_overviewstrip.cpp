// All of the ledger on one strip, and the time that the board shows.
#include "viewfixture.h"

#include <support/guitestmain.h>
#include <support/testcase.h>
#include <timeline/overviewstrip.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QTest>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Strip : ViewFixture
{
    explicit Strip(bool filled = true)
        : ViewFixture(filled)
        , strip(*view, theme)
    {
        strip.resize(1000, 40);
        strip.show();
        if (!QTest::qWaitFor([this] { return !strip.isCounting(); }, 20'000))
            qWarning("the ledger is still being counted");
    }
    [[nodiscard]] QPoint middle() const { return strip.frame().center().toPoint(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&strip, key, modifiers); }
    OverviewStrip strip;
};

} // namespace

class tst_OverviewStrip : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void showsAllOfTheData();
    void nothingIsKnownYet();
    void isAsHighAsThereAreHeads();
    void frameIsWhereTheBoardIs();
    void dragMovesTheBoard();
    void pressBesideTheFrameJumpsThere();
    void keysMoveAndZoomTheBoard();
    void answersAsASlider();
    void countsAgainWhenTheLedgerGrows();
    void countsAgainAsTimeGoesOn();
    void escapeTakesADragBack();
    void escapeFollowsNowAgain();
    void focusIsSeen();
};

void tst_OverviewStrip::showsAllOfTheData()
{
    Strip f;
    const Interval all = f.view->dataRange();
    QVERIFY(f.strip.shownTime().start < all.start && f.strip.shownTime().end > all.end);
    QVERIFY(f.strip.mostHeads() >= 10); // as many are covered right now
    QVERIFY(f.strip.mostHeads() <= 24);
}

void tst_OverviewStrip::nothingIsKnownYet()
{
    Strip f(false);
    QVERIFY(f.strip.shownTime().isEmpty());
    QVERIFY(f.strip.frame().isNull());
    QTest::mouseClick(&f.strip, Qt::LeftButton, {}, {500, 20});
    QVERIFY(f.strip.valueText().startsWith(u"From 10:00 to 22:00."_s));
    QVERIFY(!f.strip.grab().toImage().isNull());
}

void tst_OverviewStrip::isAsHighAsThereAreHeads()
{
    Strip f(false);
    QVector<Worker> workers;
    QVector<LiveShift> shifts;
    const auto cover = [&](Instant from, Instant to) {
        Worker worker;
        worker.id = WorkerId(shifts.size() + 1);
        worker.name = u"W%1"_s.arg(worker.id.value);
        workers.append(worker);
        LiveShift shift;
        shift.id = ShiftId(shifts.size() + 1);
        shift.worker = worker.id;
        shift.start = from;
        shift.end = to;
        shift.state = ShiftState::Ended;
        shift.certainty = Certainty::Accepted;
        shifts.append(shift);
    };
    const auto day = [&f](int ago) { return f.now() - ago * 24h; };
    cover(day(100), day(60));
    cover(day(80), day(60));
    cover(day(30), day(30) + 1min); // a lone one
    session::BoardFeeder::putWorkers(f.board, workers);
    session::BoardFeeder::putShifts(f.board, shifts, f.now());
    QTRY_VERIFY(!f.strip.shownTime().isEmpty() && !f.strip.isCounting());
    QTRY_VERIFY(f.strip.shownTime().start < day(100));
    f.view->setVisibleRange(day(101), f.now()); // nothing is veiled
    const QImage image = f.strip.grab().toImage();
    const geometry::TimeScale scale{f.strip.shownTime().start, f.strip.shownTime().end, 1000};
    const QColor color = f.theme.color(theme::Token::CoverAccepted);
    const auto heightAt = [&](Instant at) {
        const int x = int(scale.xOf(at));
        int most = 0;
        for (const int near : {x - 1, x, x + 1}) { // a line of a date may stand there
            int height = 0;
            for (int y = 0; y < image.height(); ++y)
                height += image.pixelColor(near, y) == color ? 1 : 0;
            most = std::max(most, height);
        }
        return most;
    };
    const int both = heightAt(day(70));
    QVERIFY2(both > image.height() / 2, QByteArray::number(both));
    const int one = heightAt(day(90));
    QVERIFY2(std::abs(2 * one - both) <= 2, QByteArray::number(one));
    QVERIFY(heightAt(day(30)) >= 1);
    QCOMPARE(heightAt(day(45)), 0);
}

void tst_OverviewStrip::frameIsWhereTheBoardIs()
{
    Strip f;
    f.view->setVisibleRange(f.now() - 10h, f.now() - 4h);
    const geometry::TimeScale scale{f.strip.shownTime().start, f.strip.shownTime().end, 1000};
    QVERIFY(std::abs(f.strip.frame().left() - scale.xOf(f.now() - 10h)) < 0.01);
    QVERIFY(std::abs(f.strip.frame().right() - scale.xOf(f.now() - 4h)) < 0.01);
    f.view->setVisibleRange(f.now(), f.now() + 10min);
    QVERIFY(f.strip.frame().width() >= 5); // narrow, but there
}

void tst_OverviewStrip::dragMovesTheBoard()
{
    Strip f;
    f.view->setVisibleRange(f.now() - 10h, f.now() - 4h);
    const QPoint from = f.middle();
    const double left = f.strip.frame().left();
    QTest::mousePress(&f.strip, Qt::LeftButton, {}, from);
    QCOMPARE(f.view->visibleFrom(), f.now() - 10h); // a press in the frame holds it
    QTest::mouseMove(&f.strip, from - QPoint(100, 0));
    QTest::mouseMove(&f.strip, from - QPoint(200, 0));
    QTest::mouseRelease(&f.strip, Qt::LeftButton, {}, from - QPoint(200, 0));
    QVERIFY(std::abs(f.strip.frame().left() - (left - 200)) < 1);
    QCOMPARE(f.view->visibleSpan(), milliseconds(6h));
    QTest::mouseMove(&f.strip, from);
    QVERIFY(std::abs(f.strip.frame().left() - (left - 200)) < 1);
}

void tst_OverviewStrip::pressBesideTheFrameJumpsThere()
{
    Strip f;
    f.view->setVisibleRange(f.now() - 4h, f.now());
    QTest::mouseClick(&f.strip, Qt::LeftButton, {}, {200, 20});
    QVERIFY(std::abs(f.strip.frame().center().x() - 200) < 1);
    QCOMPARE(f.view->visibleSpan(), milliseconds(4h));
}

void tst_OverviewStrip::keysMoveAndZoomTheBoard()
{
    Strip f;
    const Interval all = f.view->dataRange();
    const auto shows = [&f](Instant from) { return f.view->visibleFrom() == from; };
    f.view->setVisibleRange(f.now() - 12h, f.now() - 4h);
    f.press(Qt::Key_Right);
    QVERIFY(shows(f.now() - 11h));
    f.press(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(shows(f.now() - 19h));
    f.press(Qt::Key_PageDown);
    QVERIFY(shows(f.now() - 11h));
    f.press(Qt::Key_PageUp);
    QVERIFY(shows(f.now() - 19h));
    f.press(Qt::Key_Home);
    QVERIFY(shows(all.start));
    f.press(Qt::Key_End);
    QCOMPARE(f.view->visibleTo(), all.end);
    f.press(Qt::Key_Plus);
    QVERIFY(f.view->visibleSpan() < 8h);
    f.press(Qt::Key_Minus);
    QVERIFY(std::chrono::abs(f.view->visibleSpan() - 8h) <= 1ms);
}

void tst_OverviewStrip::answersAsASlider()
{
    Strip f;
    f.view->setVisibleRange(f.now() - 2h, f.now() + 2h);
    QAccessibleInterface* slider = QAccessible::queryAccessibleInterface(&f.strip);
    QVERIFY(slider);
    QCOMPARE(slider->role(), QAccessible::Slider);
    QCOMPARE(slider->text(QAccessible::Name), u"Overview of all the time"_s);
    QVERIFY2(slider->text(QAccessible::Value).startsWith(u"From 11:00 to 15:00, out of Fri 20 Nov,"_s),
        qPrintable(slider->text(QAccessible::Value)));
    QVERIFY(slider->state().focusable);
    QAccessibleValueInterface* value = slider->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->minimumValue().toInt(), 0);
    QVERIFY(value->currentValue().toInt() < value->maximumValue().toInt());
    value->setCurrentValue(60);
    QCOMPARE(f.view->visibleFrom(), f.strip.shownTime().start + 60min);
    QCOMPARE(f.view->visibleSpan(), milliseconds(4h));
}

void tst_OverviewStrip::countsAgainWhenTheLedgerGrows()
{
    Strip f;
    LiveShift shift;
    shift.id = ShiftId(9'000);
    shift.worker = WorkerId(1);
    shift.start = f.now() - 90 * 24h;
    shift.end = shift.start + 5h;
    shift.state = ShiftState::Ended;
    shift.certainty = Certainty::Accepted;
    session::BoardFeeder::putShifts(f.board, {shift}, f.now());
    QTRY_VERIFY(f.strip.shownTime().start < shift.start);
}

void tst_OverviewStrip::countsAgainAsTimeGoesOn()
{
    Strip f;
    const Instant end = f.strip.shownTime().end;
    f.strip.tick();
    QVERIFY(!f.strip.isCounting());
    f.clock.advance(24h);
    f.view->tick();
    f.strip.tick();
    QTRY_VERIFY(f.strip.shownTime().end > end);
}

void tst_OverviewStrip::escapeTakesADragBack()
{
    Strip f;
    f.view->setVisibleRange(f.now() - 10h, f.now() - 4h);
    const auto isTaken = [&f] { // before any shortcut gets it
        QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
        asked.ignore();
        QCoreApplication::sendEvent(&f.strip, &asked);
        return asked.isAccepted();
    };
    QVERIFY(!isTaken());
    const QPoint from = f.middle();
    QTest::mousePress(&f.strip, Qt::LeftButton, {}, from);
    QTest::mouseMove(&f.strip, from - QPoint(200, 0));
    QVERIFY(f.view->visibleFrom() < f.now() - 10h);
    QVERIFY(isTaken());
    f.press(Qt::Key_Escape);
    QCOMPARE(f.view->visibleFrom(), f.now() - 10h);
    QVERIFY(!isTaken());
    QTest::mouseMove(&f.strip, from - QPoint(100, 0));
    QCOMPARE(f.view->visibleFrom(), f.now() - 10h);
}

void tst_OverviewStrip::escapeFollowsNowAgain()
{
    Strip f;
    f.view->showSpan(6h);
    QVERIFY(f.view->followsNow());
    QTest::mousePress(&f.strip, Qt::LeftButton, {}, f.middle());
    QTest::mouseMove(&f.strip, f.middle() - QPoint(200, 0));
    QVERIFY(!f.view->followsNow());
    f.press(Qt::Key_Escape);
    QVERIFY(f.view->followsNow());
    QCOMPARE(f.view->visibleSpan(), milliseconds(6h));
    f.clock.advance(1h);
    f.view->tick();
    QCOMPARE(f.view->visibleFrom(), f.now() - 90min);
}

void tst_OverviewStrip::focusIsSeen()
{
    Strip f;
    f.strip.activateWindow();
    f.strip.setFocus();
    QTRY_VERIFY(f.strip.hasFocus());
    const QImage focused = f.strip.grab().toImage();
    f.strip.clearFocus();
    QVERIFY(f.strip.grab().toImage() != focused);
}

COVERSHIFT_GUI_TEST_MAIN(tst_OverviewStrip)
#include "tst_overviewstrip.moc"
