#include "planwindow.h"

#include <support/guitestmain.h>
#include <timeline/coveragecurve.h>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QSplitter>

using namespace covershift;
using namespace covershift::gui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using timeline::CoverageCurve;

/// Planned and covered heads under the board. It is 13:00.
class tst_CoverageCurve : public PlanWindowCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysBothNumbers();
    void followsWhatHappens();
    void countsTheRowsThatAreShown();
    void cursorMovesByKeyboardAndIsSpoken();
    void cursorFindsWhereSomebodyIsMissing();
    void cursorMovesTheBoardAtItsEdge();
    void followsPanAndZoomAtOnce();
    void wheelZoomsTheBoard();
    void picturesDiffer();
    void isHiddenAndStaysSo();
    void heightIsKept();

private:
    [[nodiscard]] QString now() const { return curve->valueText(); }
    [[nodiscard]] Instant at(QTime time) const
    {
        const QDate day = QDateTime::fromMSecsSinceEpoch(msOf(clock->now()), Qt::UTC).date();
        return instantFromMs(QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch());
    }
    [[nodiscard]] QString spoken() const
    {
        return QAccessible::queryAccessibleInterface(curve)->text(QAccessible::Description);
    }
    /// Of all that is counted; until then the last one stands.
    QImage picture()
    {
        [this] { QTRY_VERIFY(curve->isComplete()); }();
        return curve->grab().toImage();
    }
    CoverageCurve* curve = nullptr;
};

void tst_CoverageCurve::init()
{
    PlanWindowCase::init();
    curve = b->find<CoverageCurve>("coverageCurve");
    QVERIFY(curve && curve->isVisible());
    QTRY_VERIFY(curve->isComplete());
}

void tst_CoverageCurve::saysBothNumbers()
{
    QVERIFY2(now().endsWith(u": 0 covered."_s), qPrintable(now()));
    plan(u"Noon"_s, {12, 0}, 240, {2, 4});
    QTRY_VERIFY2(
        now().endsWith(u": 2 planned, 0 covered. That is 2 fewer than planned."_s), qPrintable(now()));
    logIn({u"Bo Chen"_s});
    QTRY_VERIFY(now().endsWith(u": 2 planned, 1 covered. That is 1 fewer than planned."_s));
    logIn({u"Ana Sousa"_s});
    QTRY_VERIFY(now().endsWith(u": 2 planned, 2 covered."_s));
    logIn({u"Cem Ay"_s});
    QTRY_VERIFY(now().endsWith(u": 2 planned, 3 covered. That is 1 more than planned."_s));
    QTRY_VERIFY(curve->isComplete());
    QCOMPARE(curve->valueText(at({15, 0})), u"15:00: 2 planned."_s);
    QCOMPARE(curve->valueText(at({17, 0})), u"17:00: 0 planned."_s);
    QVERIFY(curve->valueText(at({0, 0})).contains(u"cover is not known that far back"_s));
}

void tst_CoverageCurve::followsWhatHappens()
{
    plan(u"Noon"_s, {12, 0}, 90, {2, 4});
    logIn({u"Bo Chen"_s});
    QTRY_VERIFY(now().endsWith(u": 2 planned, 1 covered. That is 1 fewer than planned."_s));
    passTime(31min);
    QTRY_VERIFY(now().endsWith(u": 0 planned, 1 covered. That is 1 more than planned."_s));
}

void tst_CoverageCurve::countsTheRowsThatAreShown()
{
    plan(u"Noon"_s, {12, 0}, 240, {2, 4});
    logIn({u"Bo Chen"_s});
    QTRY_VERIFY(now().endsWith(u": 2 planned, 1 covered. That is 1 fewer than planned."_s));
    b->click("counterNotCovered");
    QTRY_VERIFY(now().endsWith(u": 1 planned, 0 covered. That is 1 fewer than planned."_s));
    b->click("filterClear");
    QTRY_VERIFY(now().endsWith(u": 2 planned, 1 covered. That is 1 fewer than planned."_s));
}

void tst_CoverageCurve::cursorMovesByKeyboardAndIsSpoken()
{
    plan(u"Late"_s, {14, 0}, 240, {2, 4});
    QTRY_VERIFY(now().contains(u"0 planned"_s));
    curve->setFocus();
    QTRY_VERIFY(curve->hasFocus());
    QTRY_VERIFY2(spoken().endsWith(u": 0 planned, 0 covered."_s), qPrintable(spoken()));
    int steps = 0;
    while (curve->shownTime() < at({14, 1}) && ++steps < 200)
        b->press(Qt::Key_Right);
    QVERIFY(steps > 2 && steps < 200);
    QVERIFY2(spoken().endsWith(u": 2 planned."_s), qPrintable(spoken()));
    b->press(Qt::Key_Home);
    QCOMPARE(curve->shownTime(), b->timeline->visibleFrom());
    b->press(Qt::Key_End);
    QCOMPARE(curve->shownTime(), b->timeline->visibleTo());
    b->press(Qt::Key_Escape);
    QVERIFY(std::chrono::abs(curve->shownTime() - clock->now()) < 5s);
}

void tst_CoverageCurve::cursorFindsWhereSomebodyIsMissing()
{
    // Cover is known from 13:00 on.
    plan(u"Late"_s, {13, 10}, 20, {2});
    passTime(2h);
    b->timeline->goToNow();
    QTRY_VERIFY(now().contains(u"0 planned, 0 covered."_s));
    curve->setFocus();
    picture(); // what is seen is what is looked through
    b->press(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY2(curve->valueText().endsWith(u": 1 planned, 0 covered. That is 1 fewer than planned."_s),
        qPrintable(curve->valueText()));
    QVERIFY(curve->shownTime() > at({13, 10}) && curve->shownTime() < at({13, 31}));
    const Instant found = curve->shownTime();
    b->press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(curve->shownTime(), found); // there is no other
}

void tst_CoverageCurve::cursorMovesTheBoardAtItsEdge()
{
    curve->setFocus();
    b->press(Qt::Key_End);
    const Instant edge = b->timeline->visibleTo();
    b->press(Qt::Key_Right);
    QVERIFY(b->timeline->visibleTo() > edge);
    QCOMPARE(curve->shownTime(), b->timeline->visibleTo());
}

void tst_CoverageCurve::followsPanAndZoomAtOnce()
{
    plan(u"Noon"_s, {12, 0}, 240, {2, 4});
    QTRY_VERIFY(now().contains(u"2 planned"_s));
    const QImage before = picture();
    b->timeline->setVisibleRange(at({14, 0}), at({18, 0}));
    const QImage panned = picture();
    QVERIFY(panned != before);
    b->timeline->zoomOut();
    QVERIFY(picture() != panned);
}

void tst_CoverageCurve::wheelZoomsTheBoard()
{
    const milliseconds span = b->timeline->visibleSpan();
    const QPointF middle(curve->width() * 0.7, curve->height() / 2.0);
    QWheelEvent wheel(middle, curve->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(curve, &wheel);
    QVERIFY(b->timeline->visibleSpan() < span);
}

void tst_CoverageCurve::picturesDiffer()
{
    // Who is missing looks otherwise than who is covered, or nobody planned at all.
    b->timeline->setVisibleRange(at({12, 0}), at({14, 0}));
    const QImage nothing = picture();
    plan(u"Noon"_s, {12, 0}, 240, {2});
    QTRY_VERIFY(now().contains(u"1 planned"_s));
    passTime(30min);
    const QImage missing = picture();
    QVERIFY(missing != nothing);
    logIn({u"Bo Chen"_s});
    passTime(10min);
    QTRY_VERIFY(now().contains(u"1 planned, 1 covered"_s));
    QVERIFY(picture() != missing);
}

void tst_CoverageCurve::isHiddenAndStaysSo()
{
    QAction* toggle = b->window->findChild<QAction*>(u"showCurve"_s);
    QVERIFY(toggle->isChecked());
    b->press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!curve->isVisible());
    QVERIFY(!curve->isComplete()); // nobody looks: nothing is counted
    b->close();
    b->open();
    curve = b->find<CoverageCurve>("coverageCurve");
    QTRY_VERIFY(b->timeline->isVisible());
    QVERIFY(!curve->isVisible());
    b->window->findChild<QAction*>(u"showCurve"_s)->trigger();
    QVERIFY(curve->isVisible());
    QTRY_VERIFY(curve->isComplete());
}

void tst_CoverageCurve::heightIsKept()
{
    auto* parts = b->find<QSplitter>("liveBoard");
    const int whole = parts->sizes().at(0) + parts->sizes().at(1);
    parts->setSizes({whole - 150, 150});
    const int height = curve->height();
    b->close();
    b->open();
    QTRY_VERIFY(b->timeline->isVisible());
    QTRY_COMPARE(b->find<CoverageCurve>("coverageCurve")->height(), height);
}

COVERSHIFT_GUI_TEST_MAIN(tst_CoverageCurve)
#include "tst_coveragecurve.moc"
