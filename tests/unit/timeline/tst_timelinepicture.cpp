#include "barlook.h"
#include "barpainter.h"
#include "pictures.h"

#include <geometry/ticks.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QDir>
#include <QScrollBar>
#include <QTest>

#include <cmath>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using theme::Token;

class tst_TimelinePicture : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void nowLineStandsAtNow();
    void nowLineMovesWithTheClock();
    void barsHaveTheColorOfTheirState_data();
    void barsHaveTheColorOfTheirState();
    void twoThatRunAlikeAreBothSeen();
    void barBeginsWhereTheScaleSays();
    void uncertainIsStriped();
    void failedEndHasARedEdgeAtNow();
    void endAheadIsLighter();
    void elapsedTimeStandsRightOfWhatRuns();
    void selectedRowIsHighlighted();
    void focusIsSeen();
    void gridLinesStandAtTicks_data();
    void gridLinesStandAtTicks();
    void clockChangesAreMarkedAtEachZoom_data();
    void clockChangesAreMarkedAtEachZoom();
    void namesStayWhileTheChartPans();
    void teamStaysOnTopWhileItsRowsScroll();
    void emptyBoardSaysWhatToDo();
    void themeChangeRepaints();
    void screenshots();
};

void tst_TimelinePicture::nowLineStandsAtNow()
{
    ViewFixture f;
    const QImage image = picture(f);
    const QColor color = f.theme.color(Token::NowLine);
    const int x = f.xOf(f.now());
    for (int y = Scene::RulerHeight; y < image.height(); ++y)
        QCOMPARE(image.pixelColor(x, y), color);
    QVERIFY(image.pixelColor(x - 3, f.yOf(WorkerId(6))) != color);
    QVERIFY(image.pixelColor(x + 3, f.yOf(WorkerId(6))) != color);
    QCOMPARE(image.pixelColor(x - 12, Scene::RulerHeight - 4), color); // the label above it
}

void tst_TimelinePicture::nowLineMovesWithTheClock()
{
    ViewFixture f;
    f.view->setVisibleRange(f.now() - 1h, f.now() + 1h);
    const int before = f.xOf(f.now());
    f.clock.advance(30min);
    f.view->tick();
    const int after = f.xOf(f.now());
    QVERIFY(after > before + 50);
    const QImage image = picture(f);
    QCOMPARE(image.pixelColor(after, image.height() - 2), f.theme.color(Token::NowLine));
    QVERIFY(image.pixelColor(before, image.height() - 2) != f.theme.color(Token::NowLine));
}

void tst_TimelinePicture::barsHaveTheColorOfTheirState_data()
{
    QTest::addColumn<int>("worker");
    QTest::addColumn<int>("minutes"); ///< before now
    QTest::addColumn<int>("lower"); ///< than the row's middle: its lane, where bars overlap
    QTest::addColumn<Token>("token");
    QTest::newRow("accepted") << 1 << 10 << 0 << Token::CoverAccepted;
    QTest::newRow("confirmed") << 9 << 20 << 0 << Token::CoverConfirmed;
    QTest::newRow("over, confirmed") << 10 << 250 << 0 << Token::CoverConfirmed;
    QTest::newRow("over, confirmed, beside another") << 13 << 220 << -5 << Token::CoverConfirmed;
    QTest::newRow("over, accepted") << 12 << 240 << 0 << Token::CoverAccepted;
    QTest::newRow("ending, until its end") << 5 << 60 << 0 << Token::CoverAccepted;
    QTest::newRow("failed end, until now, beside another") << 17 << 60 << 6 << Token::CoverAccepted;
}

void tst_TimelinePicture::barsHaveTheColorOfTheirState()
{
    QFETCH(int, worker);
    QFETCH(int, minutes);
    QFETCH(int, lower);
    QFETCH(Token, token);
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        ViewFixture f;
        f.theme.setScheme(scheme);
        f.view->resize(1400, 900);
        f.view->setVisibleRange(f.now() - 5h, f.now() + 1h);
        const QPoint at = f.at(WorkerId(worker), f.now() - std::chrono::minutes(minutes)) + QPoint(0, lower);
        QCOMPARE(picture(f).pixelColor(at), f.theme.color(token));
    }
}

void tst_TimelinePicture::twoThatRunAlikeAreBothSeen()
{
    ViewFixture f;
    const WorkerId worker(6); // not covered
    QVector<LiveShift> both;
    for (const auto before : {50min, 40min}) {
        LiveShift open;
        open.id = ShiftId(9'000 + qint64(both.size()));
        open.worker = worker;
        open.start = f.now() - before;
        open.state = ShiftState::Open;
        open.certainty = Certainty::Accepted;
        both.append(open);
    }
    session::BoardFeeder::putShifts(f.board, both, f.now());
    const QImage image = picture(f);
    const QRect row = f.scene().rowRect(f.model->rowOf(worker));
    const int x = f.xOf(f.now() - 15min);
    int lanes = 0;
    bool wasCovered = false;
    for (int y = row.top(); y <= row.bottom(); ++y) {
        const bool isCovered = image.pixelColor(x, y) == f.theme.color(Token::CoverAccepted);
        lanes += isCovered && !wasCovered ? 1 : 0;
        wasCovered = isCovered;
    }
    QCOMPARE(lanes, 2);
}

void tst_TimelinePicture::barBeginsWhereTheScaleSays()
{
    ViewFixture f;
    f.view->setVisibleRange(f.now() - 2h, f.now() + 1h);
    const int row = f.model->rowOf(WorkerId(1));
    const Instant start = f.model->shiftsAt(row).back().start;
    const int x = f.scene().namesWidth() + int(std::lround(f.scale().xOf(start)));
    const QImage image = picture(f);
    const QColor bar = f.theme.color(Token::CoverAccepted);
    // A sharp edge: the bar's own colour from its first pixel on.
    QVERIFY(image.pixelColor(x - 1, f.yOf(row)) != bar);
    QCOMPARE(image.pixelColor(x, f.yOf(row)), bar);
    const QRect rect = f.scene().rowRect(row);
    const int top = rect.top() + (rect.height() - BarHeight) / 2;
    QVERIFY(image.pixelColor(x + 30, top - 1) != bar);
    QCOMPARE(image.pixelColor(x + 30, top), bar);
    QCOMPARE(image.pixelColor(x + 30, top + BarHeight - 1), bar);
    QVERIFY(image.pixelColor(x + 30, top + BarHeight) != bar);
}

void tst_TimelinePicture::uncertainIsStriped()
{
    ViewFixture f;
    f.view->resize(1400, 900);
    const QPoint from = f.at(WorkerId(15), f.now() - 25min);
    const QPoint to = f.at(WorkerId(15), f.now() - 5min);
    const QImage image = picture(f);
    QSet<QRgb> colors;
    for (int x = from.x(); x < to.x(); ++x)
        colors.insert(image.pixel(x, from.y()));
    QVERIFY(colors.contains(f.theme.color(Token::CoverUncertain).rgb()));
    QVERIFY(colors.size() >= 2);
}

void tst_TimelinePicture::failedEndHasARedEdgeAtNow()
{
    ViewFixture f;
    f.view->resize(1400, 900);
    const QRect row = f.scene().rowRect(f.model->rowOf(WorkerId(17)));
    const QRect around(f.xOf(f.now()) - 4, row.top(), 24, row.height());
    QVERIFY(pixelsOf(picture(f), around, f.theme.color(Token::Danger)) > 60);
}

void tst_TimelinePicture::endAheadIsLighter()
{
    ViewFixture f;
    f.view->resize(1400, 900);
    f.view->setVisibleRange(f.now() - 1h, f.now() + 1h);
    // Worker 11's end is on its way and lies half an hour ahead.
    const QImage image = picture(f);
    QCOMPARE(image.pixelColor(f.at(WorkerId(11), f.now() - 10min)), f.theme.color(Token::CoverConfirmed));
    const QColor ahead = image.pixelColor(f.at(WorkerId(11), f.now() + 10min));
    QVERIFY(ahead != f.theme.color(Token::CoverConfirmed));
    QVERIFY(ahead.lightness() > f.theme.color(Token::CoverConfirmed).lightness());
    const QRect row = f.scene().rowRect(f.model->rowOf(WorkerId(11)));
    const int end = f.xOf(f.now() + 30min);
    QVERIFY(pixelsOf(image, {end - 2, row.top(), 5, row.height()}, f.theme.color(Token::CoverEnding)) >= 40);
}

void tst_TimelinePicture::elapsedTimeStandsRightOfWhatRuns()
{
    ViewFixture f;
    f.view->resize(1400, 900);
    const QImage image = picture(f);
    const auto written = [&](int worker) {
        const QRect row = f.scene().rowRect(f.model->rowOf(WorkerId(worker)));
        const QRect right(f.xOf(f.now()) + 6, row.top() + 4, 60, row.height() - 8);
        return pixelsOf(image, right, image.pixelColor(row.right() - 20, row.center().y()))
            < right.width() * right.height() - 60;
    };
    QVERIFY(written(1)); // open
    QVERIFY(written(17)); // its end has failed, it runs on
    QVERIFY(!written(18)); // not covered
    QVERIFY(!written(3)); // queued: nothing has run yet
}

void tst_TimelinePicture::selectedRowIsHighlighted()
{
    ViewFixture f;
    const QPoint empty = f.at(WorkerId(2), f.now() + 2h + 20min);
    const QColor before = picture(f).pixelColor(empty);
    f.view->select({WorkerId(2)});
    const QImage image = picture(f);
    QCOMPARE(image.pixelColor(empty), f.theme.color(Token::Selection));
    QVERIFY(image.pixelColor(empty) != before);
    // Not by colour alone: a bar stands at the row's edge.
    QCOMPARE(image.pixelColor(1, f.yOf(WorkerId(2))), f.theme.color(Token::Accent));
    QVERIFY(image.pixelColor(1, f.yOf(WorkerId(3))) != f.theme.color(Token::Accent));
}

void tst_TimelinePicture::focusIsSeen()
{
    ViewFixture f;
    QVERIFY(QTest::qWaitForWindowActive(f.view.get()));
    QTest::keyClick(f.view.get(), Qt::Key_Down);
    const QRect row = f.scene().rowRect(f.model->rowOf(WorkerId(1)));
    QCOMPARE(picture(f).pixelColor(row.right() - 100, row.top()), f.theme.color(Token::Accent));
    f.view->clearFocus();
    QVERIFY(picture(f).pixelColor(row.right() - 100, row.top()) != f.theme.color(Token::Accent));
}

void tst_TimelinePicture::gridLinesStandAtTicks_data()
{
    QTest::addColumn<double>("dpr");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("125 %") << 1.25;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

void tst_TimelinePicture::gridLinesStandAtTicks()
{
    QFETCH(double, dpr);
    ViewFixture f;
    f.model->setSearch(QStringLiteral("Aberdeen"));
    const QImage image = pictureAt(f, dpr);
    const QColor line = f.theme.color(Token::GridLine);
    const int y = int(200 * dpr);
    int lines = 0;
    for (const geometry::Tick& tick : geometry::ticks(f.scale(), 60min, QTimeZone::utc())) {
        const int x = int(std::lround((f.scene().namesWidth() + f.scale().xOf(tick.at)) * dpr));
        if (x <= f.scene().namesWidth() * dpr + 2 || x >= image.width() - 2 || tick.at == f.now())
            continue;
        // One device pixel, neither wider nor smeared over two.
        QCOMPARE(image.pixelColor(x, y), line);
        QCOMPARE(image.pixelColor(x - 1, y), f.theme.color(Token::Surface));
        QCOMPARE(image.pixelColor(x + 1, y), f.theme.color(Token::Surface));
        ++lines;
    }
    QVERIFY(lines >= 8);
}

void tst_TimelinePicture::clockChangesAreMarkedAtEachZoom_data()
{
    QTest::addColumn<int>("days");
    QTest::newRow("a day") << 1;
    QTest::newRow("a week") << 7;
    QTest::newRow("a month") << 31;
    QTest::newRow("a quarter") << 92;
    QTest::newRow("all of 500 days") << 500;
}

void tst_TimelinePicture::clockChangesAreMarkedAtEachZoom()
{
    QFETCH(int, days);
    ViewFixture f;
    const Instant change = *parseInstant(u"2026-10-25T01:00:00Z"_s);
    f.view->setVisibleRange(change - days * 8h, change + days * 16h);
    const QRect around(f.xOf(change) - 6, Scene::RulerHeight - 8, 13, 8);
    const QColor warning = f.theme.color(theme::Token::Warning);
    QCOMPARE(pixelsOf(pictureAt(f, 1), around, warning), 0);
    QVERIFY(pixelsOf(pictureAt(f, 1, QTimeZone("Europe/London")), around, warning) > 10);
}

void tst_TimelinePicture::namesStayWhileTheChartPans()
{
    ViewFixture f;
    const QRect names = f.scene().names();
    const QImage before = picture(f);
    f.view->setVisibleRange(f.now() + 10h, f.now() + 22h);
    const QImage after = picture(f);
    QCOMPARE(after.copy(names), before.copy(names));
    QVERIFY(after != before);
}

void tst_TimelinePicture::teamStaysOnTopWhileItsRowsScroll()
{
    ViewFixture f;
    const QRect top(0, Scene::RulerHeight, 200, geometry::HeaderHeight - 1);
    const QImage team = picture(f).copy(top);
    f.view->verticalScrollBar()->setValue(70);
    QCOMPARE(picture(f).copy(top), team);
    f.view->verticalScrollBar()->setValue(f.scene().rows.top(7));
    QVERIFY(picture(f).copy(top) != team);
}

void tst_TimelinePicture::emptyBoardSaysWhatToDo()
{
    ViewFixture empty(false);
    const QImage nobody = picture(empty);
    ViewFixture f;
    f.model->setSearch(QStringLiteral("nobody of this name"));
    const QImage noHit = picture(f);
    const QRect middle(200, 220, 700, 100);
    const int all = middle.width() * middle.height();
    QVERIFY(pixelsOf(nobody, middle, f.theme.color(Token::Surface)) < all - 500);
    QVERIFY(pixelsOf(noHit, middle, f.theme.color(Token::Surface)) < all - 500);
    QVERIFY(nobody.copy(middle) != noHit.copy(middle));
}

void tst_TimelinePicture::themeChangeRepaints()
{
    ViewFixture f;
    const QImage light = picture(f);
    f.theme.setScheme(theme::Scheme::Dark);
    const QImage dark = picture(f);
    const QPoint empty = f.at(WorkerId(2), f.now() + 2h + 20min);
    QVERIFY(light.pixelColor(empty).lightness() > 200);
    QVERIFY(dark.pixelColor(empty).lightness() < 60);
}

void tst_TimelinePicture::screenshots()
{
    // For looking at: COVERSHIFT_SCREENSHOTS names a folder.
    const QString folder = qEnvironmentVariable("COVERSHIFT_SCREENSHOTS");
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        ViewFixture f;
        f.theme.setScheme(scheme);
        f.model->setOrder(items::LiveOrder::WorstFirst);
        f.view->resize(1280, 800);
        f.view->select({WorkerId(2), WorkerId(7)});
        for (const double dpr : {1.0, 2.0}) {
            const QImage image = pictureAt(f, dpr);
            QCOMPARE(image.width(), int(f.view->viewport()->width() * dpr));
            if (!folder.isEmpty()) {
                QVERIFY(image.save(QDir(folder).filePath(
                    QStringLiteral("timeline-%1-%2.png")
                        .arg(f.theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(dpr * 100))));
            }
        }
    }
}

COVERSHIFT_GUI_TEST_MAIN(tst_TimelinePicture)
#include "tst_timelinepicture.moc"
