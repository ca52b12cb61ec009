#include "pictures.h"
#include "planned.h"
#include "timelinetips.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAccessible>
#include <QDir>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using theme::Token;

namespace {

/// It is 13:00.
session::PlanState eveningPlan()
{
    session::PlanState state = planOf({planned(1, u"Lunch"_s, 690, 240, {1, 2, 3, 4, 10, 13, 15, 18, 23}),
        planned(2, u"Morning"_s, 360, 360, {7, 8, 9, 14, 16, 19}),
        planned(3, u"Evening"_s, 840, 480, {6, 7, 11, 12, 17, 20, 21, 22}, PlanMode::Automatic),
        planned(4, u"Split, first half"_s, 540, 150, {5, 12}),
        planned(5, u"Split, second half"_s, 690, 240, {5, 24}),
        planned(6, u"Doubled by mistake"_s, 780, 300, {1, 2, 24})});
    state.automatic.isEnabled = true;
    state.automatic.heldWorkers = {WorkerId(20)};
    return state;
}

/// The picture of the row of this worker, between these minutes from now.
QRect rowPart(const ViewFixture& f, qint64 worker, int from, int to)
{
    const QRect row = f.scene().rowRect(f.model->rowOf(WorkerId(worker)));
    const int left = f.xOf(f.now() + std::chrono::minutes(from));
    return {left, row.top() + 2, f.xOf(f.now() + std::chrono::minutes(to)) - left, row.height() - 4};
}

QString toolTipAt(const ViewFixture& f, const QPoint& position)
{
    QHelpEvent help(QEvent::ToolTip, position, f.view->viewport()->mapToGlobal(position));
    QCoreApplication::sendEvent(f.view->viewport(), &help);
    const QString text = QToolTip::text();
    QToolTip::hideText();
    return text;
}

} // namespace

/// The plan around the bars of cover: outlines, gaps, cover outside of it, and what happens by itself.
class tst_TimelinePlan : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void nothingPlannedIsTheSamePicture();
    void plannedTimeIsAnOutline();
    void backToBackOutlinesAreTwo();
    void gapIsHatchedUpToNowAndPalerOnceOver();
    void coverOutsideOfThePlanIsDotted();
    void automaticIsMarkedAndHeldIsHollow();
    void worstHaveSignsOfTheirOwn();
    void timeThatRanKeepsClearOfTheOutlines();
    void planThatChangesIsDrawn();
    void toolTipsTellThePlan_data();
    void toolTipsTellThePlan();
    void assistiveTechnologyReadsThePlan();
    void rangeIsToldWhenMovedByHand();
    void screenshots();
};

void tst_TimelinePlan::nothingPlannedIsTheSamePicture()
{
    ViewFixture f;
    const QImage before = picture(f);
    session::PlanState empty;
    empty.timeZone = QTimeZone::utc();
    f.setPlan(empty);
    QCOMPARE(picture(f), before);
    QCOMPARE(toolTipAt(f, f.at(WorkerId(18), f.now() + 2h)), QString());
}

void tst_TimelinePlan::plannedTimeIsAnOutline()
{
    ViewFixture f;
    f.view->resize(1280, 900);
    const QImage before = picture(f);
    f.setPlan(eveningPlan());
    const QImage after = picture(f);
    const QColor line = f.theme.color(Token::TextMuted);
    // Worker 20: 14:00 to 22:00. Its upper edge is seen over its whole length, and nothing fills it.
    const QRect part = rowPart(f, 20, 80, 500);
    QVERIFY(pixelsOf(before, part, line) == 0);
    const QRect edge(part.left(), part.top(), part.width(), 1);
    QCOMPARE(pixelsOf(after, edge, line), edge.width());
    const QRect inside = rowPart(f, 20, 400, 440).adjusted(0, 2, 0, -2);
    QCOMPARE(after.copy(inside), before.copy(inside));
    // Worker 23's ends at 15:30: nothing is planned beyond it.
    QCOMPARE(after.copy(rowPart(f, 23, 155, 500)), before.copy(rowPart(f, 23, 155, 500)));
}

void tst_TimelinePlan::backToBackOutlinesAreTwo()
{
    ViewFixture f;
    f.view->resize(1280, 900);
    f.view->setVisibleRange(f.now() - 4h, f.now() + 4h);
    f.setPlan(eveningPlan());
    const QImage image = picture(f);
    const QColor ended = [&f] {
        Pens pens(f.theme);
        return pens.mixed(Token::Surface, Token::TextMuted, 0.6);
    }();
    const int seam = f.xOf(f.now() - 90min);
    const QRect row = rowPart(f, 5, -100, -80);
    // The earlier is over, the later is not: two upright edges, and ground between them.
    const auto upright = [&](int x, const QColor& color) {
        return pixelsOf(image, QRect(x, row.top() + 3, 1, 1), color) == 1;
    };
    int first = -1;
    int second = -1;
    for (int x = seam - 4; x <= seam + 4; ++x) {
        if (upright(x, ended))
            first = x;
        if (upright(x, f.theme.color(Token::TextMuted)))
            second = x;
    }
    QVERIFY2(first > 0 && second > first + 1, qPrintable(u"%1 %2"_s.arg(first).arg(second)));
}

void tst_TimelinePlan::gapIsHatchedUpToNowAndPalerOnceOver()
{
    ViewFixture f;
    f.view->resize(1280, 900);
    f.setPlan(eveningPlan());
    const QImage image = picture(f);
    Pens pens(f.theme);
    const QColor ground = pens.mixed(Token::Surface, Token::Danger, 0.12);
    const auto isHatched = [&](qint64 worker, int from, int to) {
        const QRect part = rowPart(f, worker, from, to);
        return pixelsOf(image, part, ground) > part.width() * part.height() / 4;
    };
    QVERIFY(isHatched(18, -85, -5)); // planned since 11:30, and nobody logged in
    QVERIFY(!isHatched(18, 5, 85)); // what lies ahead
    QVERIFY(!isHatched(18, -110, -95));
    QVERIFY(!isHatched(1, -25, -5)); // covered
    QVERIFY(!isHatched(1, -85, -40)); // came late: over, paler
    QVERIFY(isHatched(10, -85, -5)); // a login on its way covers nothing
    QVERIFY(!isHatched(20, -85, -5)); // not planned yet
    QVERIFY(!isHatched(7, -150, -120)); // over: paler
    QVERIFY(image.copy(rowPart(f, 7, -150, -120)) != image.copy(rowPart(f, 20, -150, -120)));
}

void tst_TimelinePlan::coverOutsideOfThePlanIsDotted()
{
    ViewFixture f;
    f.view->resize(1280, 900);
    f.view->setVisibleRange(f.now() - 3h, f.now() + 1h);
    f.setPlan(eveningPlan());
    const QImage image = picture(f);
    const QColor dot = f.theme.color(Token::Surface);
    const auto dots = [&](qint64 worker, int from, int to) {
        return pixelsOf(image, rowPart(f, worker, from, to).adjusted(0, 5, 0, -5), dot);
    };
    QVERIFY(dots(8, -50, -10) > 20); // planned until 12:00
    QCOMPARE(dots(8, -80, -65), 0); // within the plan
    QCOMPARE(dots(1, -25, -15), 0);
}

void tst_TimelinePlan::automaticIsMarkedAndHeldIsHollow()
{
    ViewFixture f;
    f.view->resize(1280, 900);
    f.setPlan(eveningPlan());
    const QImage image = picture(f);
    const auto marked = [&](qint64 worker, const QColor& color) {
        return pixelsOf(image, rowPart(f, worker, 52, 68).adjusted(0, 6, 0, -6), color);
    };
    const QColor acts = f.theme.color(Token::Accent);
    QVERIFY(marked(21, acts) > 3);
    QCOMPARE(marked(20, acts), 0); // held
    // Its mark reaches out of the outline, to the left.
    const QRect beside = rowPart(f, 20, 56, 60).adjusted(0, 6, -1, -6);
    QVERIFY(pixelsOf(image, beside, f.theme.color(Token::Surface)) < beside.width() * beside.height());
    session::PlanState off = eveningPlan();
    off.automatic.isEnabled = false;
    f.setPlan(off);
    const QImage idle = picture(f);
    QCOMPARE(pixelsOf(idle, rowPart(f, 21, 52, 68).adjusted(0, 6, 0, -6), acts), 0);
}

void tst_TimelinePlan::worstHaveSignsOfTheirOwn()
{
    ViewFixture f;
    f.view->resize(1280, 900);
    f.setPlan(eveningPlan());
    const QImage image = picture(f);
    const auto sign = [&](qint64 worker, Token token) {
        const QRect row = f.scene().rowRect(f.model->rowOf(WorkerId(worker)));
        return pixelsOf(image, QRect(4, row.top() + 4, 28, row.height() - 8), f.theme.color(token));
    };
    QVERIFY(sign(18, Token::Danger) > 30);
    QVERIFY(sign(8, Token::Warning) > 30);
    QCOMPARE(sign(20, Token::Danger) + sign(20, Token::Warning), 0);
}

void tst_TimelinePlan::timeThatRanKeepsClearOfTheOutlines()
{
    // Both are covered. The plan of one ends where its time would stand, that of the other begins there.
    ViewFixture f;
    f.view->resize(1280, 900);
    f.setPlan(
        planOf({planned(1, u"Ends soon"_s, 720, 80, {1}), planned(2, u"Begins soon"_s, 800, 300, {2})}));
    const QImage image = picture(f);
    const int line = f.xOf(f.now() + 20min);
    const auto inked = [&](qint64 worker, int from, int to) {
        const QRect row = f.scene().rowRect(f.model->rowOf(WorkerId(worker)));
        const QRect part(from, row.center().y() - 5, to - from, 10);
        const QColor ground = image.pixelColor(f.xOf(f.now() + 7h + 20min), row.center().y());
        return part.width() * part.height() - pixelsOf(image, part, ground);
    };
    for (const qint64 worker : {1, 2}) {
        QCOMPARE(inked(worker, line - 4, line - 2), 0);
        QCOMPARE(inked(worker, line + 2, line + 4), 0);
    }
    QVERIFY(inked(1, line + 5, line + 40) > 20);
    const int bar = f.xOf(f.now()) + 8;
    QVERIFY(line - bar < 60); // no time is as short
    QCOMPARE(inked(1, bar, line - 2), 0);
    QCOMPARE(inked(2, bar, line - 10), 0);
}

void tst_TimelinePlan::planThatChangesIsDrawn()
{
    ViewFixture f;
    f.setPlan(eveningPlan());
    const QImage before = picture(f);
    session::PlanState less = eveningPlan();
    less.templates.removeFirst();
    f.setPlan(less);
    QVERIFY(picture(f) != before);
}

void tst_TimelinePlan::toolTipsTellThePlan_data()
{
    QTest::addColumn<qint64>("worker");
    QTest::addColumn<int>("minutesFromNow"); ///< 9999: over the name
    QTest::addColumn<QString>("text");
    QTest::newRow("an outline ahead")
        << qint64(20) << 120
        << u"Turin Greco: Planned 14:00–22:00 “Evening”.\n"
           u"Automatic mode is held for this worker: nothing happens by itself."_s;
    QTest::newRow("a gap") << qint64(
        18) << -20 << u"Rouen Petit: Planned 11:30–15:30 “Lunch”.\nPlanned, but not covered at this time."_s;
    QTest::newRow("cover past the plan")
        << qint64(8) << -20
        << u"Halifax Stone has been covered since 11:12, for 1 h 48 min.\nThe login is accepted.\n"
           u"Covered outside of the plan at this time."_s;
    QTest::newRow("covered as planned")
        << qint64(4) << -20
        << u"Derby Holt has been covered since 11:56, for 1 h 04 min.\nThe login is accepted.\n"
           u"Planned 11:30–15:30 “Lunch”."_s;
    QTest::newRow("a name: not covered")
        << qint64(18) << 9999
        << u"Rouen Petit: Not covered\nCover disabled: a login would insure nobody.\n"
           u"Planned since 11:30, not covered."_s;
    QTest::newRow("a name: past plan") << qint64(19) << 9999
                                       << u"Sligo Walsh: Covered since 09:11\n"
                                          u"Covered past the plan, which ended at 12:00."_s;
}

void tst_TimelinePlan::toolTipsTellThePlan()
{
    QFETCH(qint64, worker);
    QFETCH(int, minutesFromNow);
    QFETCH(QString, text);
    ViewFixture f;
    f.view->resize(1280, 900);
    f.setPlan(eveningPlan());
    const WorkerId id(worker);
    const QPoint position
        = minutesFromNow == 9999 ? f.nameOf(id) : f.at(id, f.now() + std::chrono::minutes(minutesFromNow));
    QCOMPARE(toolTipAt(f, position), text);
}

void tst_TimelinePlan::assistiveTechnologyReadsThePlan()
{
    ViewFixture f;
    f.setPlan(eveningPlan());
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(f.view.get());
    QVERIFY(root && root->tableInterface());
    const auto text = [&](qint64 worker, int column) {
        return root->tableInterface()
            ->cellAt(f.model->rowOf(WorkerId(worker)), column)
            ->text(QAccessible::Name);
    };
    QVERIFY2(text(18, 1).endsWith(u"Planned since 11:30, not covered."_s), qPrintable(text(18, 1)));
    QVERIFY2(text(18, 3).contains(u"Planned 11:30–15:30 “Lunch”."_s), qPrintable(text(18, 3)));
    QVERIFY2(text(20, 3).contains(u"held for this worker"_s), qPrintable(text(20, 3)));
    QVERIFY2(text(21, 1).contains(u"by itself"_s) == f.plan.announced(WorkerId(21)).has_value(),
        qPrintable(text(21, 1)));
    QCOMPARE(text(23, 3).count(u"Planned"_s), 2); // today's and tomorrow's
}

void tst_TimelinePlan::rangeIsToldWhenMovedByHand()
{
    ViewFixture f;
    QSignalSpy told(f.view.get(), &TimelineView::rangeChanged);
    f.clock.advance(5s);
    f.view->tick();
    QCOMPARE(told.count(), 0);
    f.view->zoomOut();
    QCOMPARE(told.count(), 1);
    f.view->setVisibleRange(f.now(), f.now() + 24h);
    QCOMPARE(told.count(), 2);
    f.view->goToNow();
    QCOMPARE(told.count(), 3);
}

void tst_TimelinePlan::screenshots()
{
    // For looking at: COVERSHIFT_SCREENSHOTS names a folder.
    const QString folder = qEnvironmentVariable("COVERSHIFT_SCREENSHOTS");
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        ViewFixture f;
        f.theme.setScheme(scheme);
        f.model->setOrder(items::LiveOrder::WorstFirst);
        f.view->resize(1280, 860);
        f.setPlan(eveningPlan());
        for (const double dpr : {1.0, 2.0}) {
            const QImage image = pictureAt(f, dpr);
            QCOMPARE(image.width(), int(f.view->viewport()->width() * dpr));
            const QString name
                = u"plan-%1-%2.png"_s.arg(f.theme.isDark() ? u"dark"_s : u"light"_s).arg(dpr * 100);
            if (!folder.isEmpty())
                QVERIFY(image.save(QDir(folder).filePath(name)));
        }
    }
}

COVERSHIFT_GUI_TEST_MAIN(tst_TimelinePlan)
#include "tst_timelineplan.moc"
