#include "paintwatch.h"
#include "pictures.h"
#include "planned.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using theme::Token;

namespace {

constexpr int Workers = 600; ///< some to a line

/// All of them covered from ten hours before now on to two hours before it, but for these.
void fillMany(ViewFixture& f, const QVector<qint64>& free)
{
    QVector<Worker> workers;
    QVector<LiveShift> shifts;
    for (qint64 id = 1; id <= Workers; ++id) {
        Worker worker;
        worker.id = WorkerId(id);
        worker.name = u"Worker %1"_s.arg(id, 4, 10, QLatin1Char('0'));
        worker.team = u"Team"_s;
        worker.businessUserId = 10 * id;
        workers.append(worker);
        LiveShift shift;
        shift.id = ShiftId(id);
        shift.worker = worker.id;
        shift.start = f.now() - 10h;
        shift.end = f.now() - 2h;
        shift.state = ShiftState::Ended;
        shift.certainty = Certainty::Accepted;
        if (free.contains(id))
            shift.end = shift.start + 4h;
        shifts.append(shift);
    }
    session::BoardFeeder::putWorkers(f.board, workers);
    session::BoardFeeder::putShifts(f.board, shifts, f.now());
}

void showAll(ViewFixture& f)
{
    f.view->resize(900, 240);
    f.view->showAllRows(true);
    f.view->setVisibleRange(f.now() - 12h, f.now());
}

int lineOf(const ViewFixture& f, qint64 worker)
{
    return f.scene().topOf(f.model->rowOf(WorkerId(worker)));
}

QRect chartOf(const ViewFixture& f)
{
    return f.scene().chart();
}

LiveShift login(const ViewFixture& f, qint64 worker)
{
    LiveShift shift;
    shift.id = ShiftId(100'000 + worker);
    shift.worker = WorkerId(worker);
    shift.start = f.now() - 90min;
    shift.state = ShiftState::Open;
    shift.certainty = Certainty::Accepted;
    return shift;
}

/// It is 13:00: some are to be logged in by themselves within the hour.
session::PlanState automaticPlan()
{
    session::PlanState state = planOf({planned(1, u"Day"_s, 180, 480, upTo(Workers)),
        planned(2, u"Afternoon"_s, 810, 300, upTo(400), PlanMode::Automatic)});
    state.automatic.isEnabled = true;
    return state;
}

} // namespace

/// All rows at once: a line of pixels for several, kept as one pans, and never wrong.
class tst_AllRows : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void oneOfSeveralWithAGapIsSeen();
    void panningGivesTheSamePicture();
    void zoomingGivesTheSamePicture();
    void changeIsDrawn();
    void gapInThePlanIsSeen();
    void gapGrowsWithTime();
    void runningCoverIsDrawnByItself();
    void whoNeverWorkedHidesNobody();
    void liveEventRepaintsItsRow_data();
    void liveEventRepaintsItsRow();
};

void tst_AllRows::oneOfSeveralWithAGapIsSeen()
{
    ViewFixture f(false);
    fillMany(f, {300});
    showAll(f);
    const QImage image = picture(f);
    const int covered = f.xOf(f.now() - 8h);
    const int gap = f.xOf(f.now() - 3h);
    const int line = lineOf(f, 300);
    QCOMPARE(image.pixelColor(covered, line), f.theme.color(Token::CoverAccepted));
    QVERIFY(image.pixelColor(gap, line) != f.theme.color(Token::CoverAccepted));
    int differ = 0;
    for (int y = chartOf(f).top(); y < lineOf(f, Workers); ++y)
        differ += image.pixelColor(gap, y) != image.pixelColor(covered, y) ? 1 : 0;
    QVERIFY2(differ >= 1 && differ <= 2, qPrintable(QString::number(differ))); // its line, and the header's
}

void tst_AllRows::panningGivesTheSamePicture()
{
    ViewFixture panned(false);
    fillMany(panned, {5, 300, 599});
    showAll(panned);
    picture(panned);
    // Whole pixels, to and fro, further than what is kept.
    const double width = chartOf(panned).width();
    const milliseconds pixel(qint64(12 * 3600'000 / width));
    const milliseconds span = pixel * qint64(width);
    panned.view->setVisibleRange(panned.now() - span, panned.now());
    picture(panned);
    for (const int pixels : {7, 300, 40, -500, 100, -2000, 1500, 60}) {
        const milliseconds by = pixel * pixels;
        panned.view->setVisibleRange(panned.view->visibleFrom() - by, panned.view->visibleTo() - by);
        const QImage found = picture(panned);
        ViewFixture fresh(false);
        fillMany(fresh, {5, 300, 599});
        showAll(fresh);
        fresh.view->setVisibleRange(panned.view->visibleFrom(), panned.view->visibleTo());
        QVERIFY2(picture(fresh) == found, qPrintable(QString::number(pixels)));
    }
}

void tst_AllRows::zoomingGivesTheSamePicture()
{
    ViewFixture f(false);
    fillMany(f, {5, 300});
    showAll(f);
    const QImage before = picture(f);
    f.view->setVisibleRange(f.now() - 100 * 24h, f.now());
    QVERIFY(picture(f) != before);
    f.view->setVisibleRange(f.now() - 12h, f.now());
    QCOMPARE(picture(f), before);
}

void tst_AllRows::changeIsDrawn()
{
    ViewFixture f(false);
    fillMany(f, {});
    showAll(f);
    const QImage before = picture(f);
    ViewFixture other(false);
    fillMany(other, {300});
    showAll(other);
    LiveShift shorter;
    for (const LiveShift& shift : other.model->shiftsAt(other.model->rowOf(WorkerId(300))))
        shorter = shift;
    session::BoardFeeder::putShifts(f.board, {shorter}, f.now());
    const QImage after = picture(f);
    QVERIFY(after != before);
    QCOMPARE(after, picture(other));
}

void tst_AllRows::gapInThePlanIsSeen()
{
    ViewFixture f(false);
    fillMany(f, {300});
    showAll(f);
    const QImage before = picture(f);
    // It is 13:00: from 03:00 to 11:00, as they are covered.
    f.setPlan(planOf({planned(1, u"Day"_s, 180, 480, upTo(Workers))}));
    const QImage after = picture(f);
    const int line = lineOf(f, 300);
    const int gap = f.xOf(f.now() - 3h);
    QVERIFY(after.pixelColor(gap, line).red() > before.pixelColor(gap, line).red());
    QVERIFY(after.pixelColor(gap, line).blue() < before.pixelColor(gap, line).blue());
    // Where cover is as planned, nothing is other than without a plan.
    const int covered = f.xOf(f.now() - 8h);
    QCOMPARE(after.pixelColor(covered, line), before.pixelColor(covered, line));
    QCOMPARE(after.pixelColor(gap, lineOf(f, 100)), before.pixelColor(gap, lineOf(f, 100)));
}

void tst_AllRows::gapGrowsWithTime()
{
    ViewFixture f(false);
    fillMany(f, {});
    showAll(f);
    f.view->setVisibleRange(f.now() - 6h, f.now() + 6h);
    f.setPlan(planOf({planned(1, u"Afternoon"_s, 780, 300, upTo(Workers))}));
    const int later = f.xOf(f.now() + 30min);
    const QColor before = picture(f).pixelColor(later, lineOf(f, 300));
    f.clock.advance(1h);
    f.times.look();
    f.view->tick();
    QVERIFY(picture(f).pixelColor(later, lineOf(f, 300)) != before);
}

void tst_AllRows::runningCoverIsDrawnByItself()
{
    ViewFixture f(false);
    fillMany(f, {});
    showAll(f);
    session::BoardFeeder::putShifts(f.board, {login(f, 300)}, f.now());
    const QImage image = picture(f);
    QCOMPARE(image.pixelColor(f.xOf(f.now() - 60min), lineOf(f, 300)), f.theme.color(Token::CoverAccepted));
    QVERIFY(image.pixelColor(f.xOf(f.now() - 60min), lineOf(f, 100)) != f.theme.color(Token::CoverAccepted));
    // It goes on with time, without a plan too.
    f.view->setVisibleRange(f.now() - 3h, f.now() + 1h);
    (void)picture(f); // the second of a zoom is kept
    const QPoint later(f.xOf(f.now() + 10min), lineOf(f, 300));
    QVERIFY(picture(f).pixelColor(later) != f.theme.color(Token::CoverAccepted));
    f.clock.advance(20min);
    f.view->viewport()->update();
    QCOMPARE(picture(f).pixelColor(later), f.theme.color(Token::CoverAccepted));
}

void tst_AllRows::whoNeverWorkedHidesNobody()
{
    ViewFixture f(false);
    fillMany(f, {});
    Worker fresh;
    fresh.id = WorkerId(9'000);
    fresh.name = u"Worker 0010 b"_s;
    fresh.team = u"Team"_s;
    session::BoardFeeder::putWorkers(f.board, {fresh});
    showAll(f);
    const QImage image = picture(f);
    QCOMPARE(image.pixelColor(f.xOf(f.now() - 8h), lineOf(f, 500)), f.theme.color(Token::CoverAccepted));
}

void tst_AllRows::liveEventRepaintsItsRow_data()
{
    QTest::addColumn<bool>("allRows");
    QTest::addColumn<bool>("hasPlan");
    QTest::addColumn<int>("most"); ///< px of height
    const int few = geometry::WorkerHeight + geometry::HeaderHeight;
    QTest::newRow("rows of their usual height") << false << false << few;
    QTest::newRow("rows of their usual height, with what is planned") << false << true << few;
    QTest::newRow("all rows at once") << true << false << 8;
    QTest::newRow("all rows at once, with what is planned") << true << true << 8;
}

void tst_AllRows::liveEventRepaintsItsRow()
{
    QFETCH(bool, allRows);
    QFETCH(bool, hasPlan);
    QFETCH(int, most);
    ViewFixture f(false);
    fillMany(f, {});
    if (hasPlan)
        f.setPlan(automaticPlan());
    showAll(f);
    f.view->showAllRows(allRows);
    f.view->scrollTo(WorkerId(300));
    picture(f);
    // What is painted for another reason, as the passing of a second, may come with one of them.
    int least = f.view->viewport()->height();
    for (const qint64 worker : {300, 301, 302, 303, 304}) {
        PaintWatch watch(*f.view->viewport());
        QSignalSpy looked(&f.plan, &items::LivePlan::changed);
        session::BoardFeeder::putShifts(f.board, {login(f, worker)}, f.now());
        const QPoint bar(f.xOf(f.now() - 60min), allRows ? lineOf(f, worker) : -1);
        QTRY_VERIFY(!watch.region.isEmpty() && (!allRows || watch.region.contains(bar)));
        QTRY_VERIFY(!hasPlan
            || looked.count() > 0); // the plan looks a moment later, and is drawn anew where it is other
        QCoreApplication::processEvents();
        least = std::min(least, watch.height());
    }
    QVERIFY2(least <= most, qPrintable(QString::number(least)));
}

COVERSHIFT_GUI_TEST_MAIN(tst_AllRows)
#include "tst_allrows.moc"
