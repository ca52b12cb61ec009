#include "paintwatch.h"
#include "viewfixture.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

bool inView(const ViewFixture& f, WorkerId worker)
{
    Scene scene = f.scene();
    scene.scrollY = f.view->verticalScrollBar()->value();
    const QRect row = scene.rowRect(f.model->rowOf(worker));
    return row.top() >= Scene::RulerHeight && row.bottom() < scene.size.height();
}

} // namespace

class tst_TimelineView : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void showsThreeHoursBackAndNineAhead();
    void followsNowUntilMovedByHand();
    void zoomButtonsKeepTheMiddle();
    void zoomStopsAtItsLimits();
    void rangeTheWrongWayRoundIsPutRight();
    void selectTellsOnceAndLeavesOutWhoIsNotShown();
    void selectionIsInTheOrderOfTheRows();
    void whoIsFilteredAwayIsNoLongerSelected();
    void selectionOutlivesAnotherOrder();
    void scrollToBringsTheRowIntoView();
    void scrollToFindsWhomAFilterHadHidden();
    void focusIsFramedWhereNoRowHasIt();
    void pointerRepaintsOnlyTheRowsThatItLeavesAndEnters();
    void scrollBarIsAsLongAsTheRows();
    void toolTips_data();
    void toolTips();
    void theTipOfACrowdTellsWhatIsInDoubtToo();
    void layoutFromRightToLeftIsDrawn();
    void aFontChangeIsDrawn();
    void survivesItsModelBecomingEmpty();
};

void tst_TimelineView::showsThreeHoursBackAndNineAhead()
{
    ViewFixture f;
    QCOMPARE(f.view->visibleFrom(), f.now() - 3h);
    QCOMPARE(f.view->visibleTo(), f.now() + 9h);
}

void tst_TimelineView::followsNowUntilMovedByHand()
{
    ViewFixture f;
    f.clock.advance(10min);
    f.view->tick();
    QCOMPARE(f.view->visibleFrom(), f.now() - 3h);
    f.view->setVisibleRange(f.now() - 1h, f.now() + 1h);
    const Instant from = f.view->visibleFrom();
    f.clock.advance(10min);
    f.view->tick();
    QCOMPARE(f.view->visibleFrom(), from);
    f.view->goToNow();
    QCOMPARE(f.view->visibleFrom(), f.now() - 3h);
    f.clock.advance(1min);
    f.view->tick();
    QCOMPARE(f.view->visibleTo(), f.now() + 9h);
}

void tst_TimelineView::zoomButtonsKeepTheMiddle()
{
    ViewFixture f;
    const Instant middle = f.now() + 3h;
    f.view->zoomIn();
    QCOMPARE(f.view->visibleTo() - f.view->visibleFrom(), milliseconds(8h));
    QCOMPARE(f.view->visibleFrom() + 4h, middle);
    f.view->zoomOut();
    QCOMPARE(f.view->visibleFrom(), f.now() - 3h);
}

void tst_TimelineView::zoomStopsAtItsLimits()
{
    ViewFixture f;
    for (int i = 0; i < 40; ++i)
        f.view->zoomIn();
    QCOMPARE(f.view->visibleTo() - f.view->visibleFrom(), milliseconds(10min));
    for (int i = 0; i < 60; ++i)
        f.view->zoomOut();
    QCOMPARE(f.view->visibleTo() - f.view->visibleFrom(), geometry::UsualLongestSpan);
}

void tst_TimelineView::rangeTheWrongWayRoundIsPutRight()
{
    ViewFixture f;
    f.view->setVisibleRange(f.now(), f.now() - 1h);
    QVERIFY(f.view->visibleFrom() < f.view->visibleTo());
}

void tst_TimelineView::selectTellsOnceAndLeavesOutWhoIsNotShown()
{
    ViewFixture f;
    QSignalSpy told(f.view.get(), &TimelineView::selectionChanged);
    f.view->select({WorkerId(3), WorkerId(999)});
    QCOMPARE(f.view->selectedWorkers(), QVector<WorkerId>{WorkerId(3)});
    f.view->select({WorkerId(3)});
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().value<QVector<WorkerId>>(), QVector<WorkerId>{WorkerId(3)});
}

void tst_TimelineView::selectionIsInTheOrderOfTheRows()
{
    ViewFixture f;
    f.view->select({WorkerId(9), WorkerId(1), WorkerId(5)});
    QCOMPARE(f.view->selectedWorkers(), (QVector<WorkerId>{WorkerId(1), WorkerId(5), WorkerId(9)}));
}

void tst_TimelineView::whoIsFilteredAwayIsNoLongerSelected()
{
    ViewFixture f;
    f.view->select({WorkerId(1), WorkerId(5)});
    QSignalSpy told(f.view.get(), &TimelineView::selectionChanged);
    f.model->setFilter(items::LiveFilter::Ending);
    QCOMPARE(f.view->selectedWorkers(), QVector<WorkerId>{WorkerId(5)});
    QTRY_COMPARE(told.count(), 1);
}

void tst_TimelineView::selectionOutlivesAnotherOrder()
{
    ViewFixture f;
    f.view->select({WorkerId(1), WorkerId(17)});
    f.model->setOrder(items::LiveOrder::WorstFirst);
    const QVector<WorkerId> selected = f.view->selectedWorkers();
    QCOMPARE(selected.size(), 2);
    QVERIFY(selected.contains(WorkerId(1)) && selected.contains(WorkerId(17)));
}

void tst_TimelineView::scrollToBringsTheRowIntoView()
{
    ViewFixture f;
    f.view->scrollTo(WorkerId(24));
    QVERIFY(inView(f, WorkerId(24)));
    QVERIFY(!inView(f, WorkerId(1)));
    f.view->scrollTo(WorkerId(1));
    QVERIFY(inView(f, WorkerId(1)));
    f.view->scrollTo(WorkerId(999));
    QVERIFY(inView(f, WorkerId(1)));
}

void tst_TimelineView::scrollToFindsWhomAFilterHadHidden()
{
    ViewFixture f;
    f.model->setSearch(u"Aberdeen"_s);
    QCoreApplication::processEvents();
    QCOMPARE(f.view->verticalScrollBar()->maximum(), 0);
    f.model->setSearch({});
    f.view->scrollTo(WorkerId(24)); // at once: the rows are told of, and not yet taken
    QVERIFY(inView(f, WorkerId(24)));
    QCoreApplication::processEvents();
    QVERIFY(inView(f, WorkerId(24)));
}

void tst_TimelineView::focusIsFramedWhereNoRowHasIt()
{
    ViewFixture f;
    QTRY_VERIFY(f.view->hasFocus());
    const auto isFramed = [&f] {
        const QImage image = f.view->viewport()->grab().toImage();
        const QColor accent = f.theme.color(theme::Token::Accent);
        const QRect all = image.rect();
        return image.pixelColor(all.topLeft()) == accent && image.pixelColor(all.bottomRight()) == accent;
    };
    QVERIFY(isFramed());
    QTest::keyClick(f.view.get(), Qt::Key_Down);
    QVERIFY(!isFramed()); // the row is
    f.view->verticalScrollBar()->setValue(f.view->verticalScrollBar()->maximum());
    QVERIFY(isFramed());
    f.view->verticalScrollBar()->setValue(0);
    QVERIFY(!isFramed());
    f.model->setSearch(u"nobody"_s);
    QCoreApplication::processEvents();
    QVERIFY(isFramed());
    f.view->clearFocus();
    QVERIFY(!isFramed());
}

void tst_TimelineView::pointerRepaintsOnlyTheRowsThatItLeavesAndEnters()
{
    ViewFixture f;
    f.view->clearFocus();
    QTest::mouseMove(f.view->viewport(), f.nameOf(WorkerId(1)));
    f.view->viewport()->grab();
    int least = f.view->viewport()->height();
    for (const qint64 worker : {2, 3, 4, 5}) {
        PaintWatch watch(*f.view->viewport());
        QTest::mouseMove(f.view->viewport(), f.nameOf(WorkerId(worker)));
        QTRY_VERIFY(watch.region.contains(f.nameOf(WorkerId(worker))));
        least = std::min(least, watch.height());
    }
    QVERIFY2(least <= 2 * geometry::WorkerHeight, qPrintable(QString::number(least)));
}

void tst_TimelineView::scrollBarIsAsLongAsTheRows()
{
    ViewFixture f;
    const Scene scene = f.scene();
    QCOMPARE(f.view->verticalScrollBar()->maximum(), scene.rows.height() - scene.chart().height());
    f.model->setSearch(u"Aberdeen"_s);
    QTRY_COMPARE(f.view->verticalScrollBar()->maximum(), 0);
}

void tst_TimelineView::toolTips_data()
{
    QTest::addColumn<qint64>("worker");
    QTest::addColumn<int>("minutesFromNow"); ///< 9999: over the name
    QTest::addColumn<QString>("beginning");
    QTest::newRow("a bar tells its worker, start and length")
        << qint64(1) << -10 << u"Aberdeen Kline has been covered since 12:29, for 31 min."_s;
    QTest::newRow("doubt is said") << qint64(15) << -20
                                   << u"It is uncertain whether the login of Oslo Berg"_s;
    QTest::newRow("a login ahead is found by its stub")
        << qint64(6) << 90 << u"The login of Faro Pinto is scheduled for 14:30"_s;
    QTest::newRow("an alarm is said") << qint64(17) << -60 << u"Quimper Gall has been covered since 10:20"_s;
    QTest::newRow("a name tells how its worker stands")
        << qint64(18) << 9999 << u"Rouen Petit: Not covered"_s;
    QTest::newRow("an empty place has none") << qint64(18) << 120 << QString();
}

void tst_TimelineView::toolTips()
{
    QFETCH(qint64, worker);
    QFETCH(int, minutesFromNow);
    QFETCH(QString, beginning);
    ViewFixture f;
    f.view->resize(1000, 900);
    const WorkerId id(worker);
    const QPoint position
        = minutesFromNow == 9999 ? f.nameOf(id) : f.at(id, f.now() + std::chrono::minutes(minutesFromNow));
    QHelpEvent help(QEvent::ToolTip, position, f.view->viewport()->mapToGlobal(position));
    QVERIFY(QCoreApplication::sendEvent(f.view->viewport(), &help));
    if (beginning.isEmpty())
        QTRY_VERIFY(!QToolTip::isVisible());
    else
        QVERIFY2(QToolTip::text().startsWith(beginning), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void tst_TimelineView::theTipOfACrowdTellsWhatIsInDoubtToo()
{
    ViewFixture f;
    QVector<LiveShift> shifts;
    for (int day = 2; day <= 400; ++day) {
        LiveShift shift;
        shift.id = ShiftId(10'000 + day);
        shift.worker = WorkerId(1);
        shift.start = f.now() - day * 24h;
        shift.end = shift.start + 6h;
        shift.state = ShiftState::Ended;
        shift.certainty = day == 200 ? Certainty::Uncertain : Certainty::Confirmed;
        shifts.append(shift);
    }
    session::BoardFeeder::putShifts(f.board, shifts, f.now());
    f.view->setVisibleRange(f.now() - 400 * 24h, f.now() - 36h);
    const auto tipAt = [&f](int day) {
        const QPoint position = f.at(WorkerId(1), f.now() - day * 24h + 3h);
        QHelpEvent help(QEvent::ToolTip, position, f.view->viewport()->mapToGlobal(position));
        QCoreApplication::sendEvent(f.view->viewport(), &help);
        const QString text = QToolTip::text();
        QToolTip::hideText();
        return text.split(u'\n');
    };
    QVERIFY2(tipAt(100).constFirst().contains(u" shifts from "_s), qPrintable(tipAt(100).constFirst()));
    const QStringList told = tipAt(200);
    QVERIFY2(told.constFirst().startsWith(u"It is uncertain whether the login of Aberdeen Kline"_s),
        qPrintable(told.constFirst()));
    QVERIFY2(told.filter(u" shifts from "_s).size() == 1, qPrintable(told.join(u'\n')));
}

void tst_TimelineView::layoutFromRightToLeftIsDrawn()
{
    ViewFixture f;
    f.view->setLayoutDirection(Qt::RightToLeft);
    const QImage image = f.view->viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(f.xOf(f.now()), image.height() - 30), f.theme.color(theme::Token::NowLine));
}

void tst_TimelineView::aFontChangeIsDrawn()
{
    ViewFixture f;
    const QImage before = f.view->viewport()->grab().toImage();
    QFont bigger = f.view->font();
    bigger.setPointSizeF(bigger.pointSizeF() + 3);
    f.view->setFont(bigger);
    QVERIFY(f.view->viewport()->grab().toImage() != before);
}

void tst_TimelineView::survivesItsModelBecomingEmpty()
{
    ViewFixture f;
    f.view->select({WorkerId(1)});
    f.model->setSearch(u"nobody of this name"_s);
    QCOMPARE(f.model->rowCount(), 0);
    QVERIFY(f.view->selectedWorkers().isEmpty());
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Left, Qt::Key_Home, Qt::Key_End,
             Qt::Key_Return, Qt::Key_Space, Qt::Key_PageDown})
        QTest::keyClick(f.view.get(), key);
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, {}, {500, 200});
    QVERIFY(!f.view->viewport()->grab().isNull());
    QVERIFY(f.view->selectedWorkers().isEmpty());
}

COVERSHIFT_GUI_TEST_MAIN(tst_TimelineView)
#include "tst_timelineview.moc"
