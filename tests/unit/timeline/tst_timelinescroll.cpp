#include "paintwatch.h"
#include "pictures.h"
#include "planned.h"
#include "pointer.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QCoreApplication>
#include <QScreen>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Notch = 84;

/// Lower than its rows, on a screen that says what it shows.
struct Scrolled : ViewFixture
{
    Scrolled()
    {
        view->resize(1000, 420);
        isExposed = QTest::qWaitForWindowActive(view.get(), 30'000);
        QCoreApplication::processEvents();
    }

    void scrollBy(int pixels)
    {
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + pixels);
    }
    /// What has been painted so far, piece by piece.
    [[nodiscard]] QImage onScreen() const
    {
        for (int turn = 0; turn < 3; ++turn) // rows are taken in one, and painted in the next
            QCoreApplication::processEvents();
        const QImage window = view->screen()->grabWindow(view->winId()).toImage();
        const QRect viewport(view->viewport()->pos() * view->devicePixelRatio(),
            view->viewport()->size() * view->devicePixelRatio());
        QImage seen = window.copy(viewport & window.rect()).convertToFormat(QImage::Format_RGB32);
        seen.setDevicePixelRatio(1);
        return seen;
    }
    [[nodiscard]] QImage anew() const
    {
        QImage seen = view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        seen.setDevicePixelRatio(1);
        return seen;
    }
    /// Of the viewport's height.
    [[nodiscard]] int paintedBy(const std::function<void()>& change) const
    {
        const auto painted = [this] {
            const PaintWatch watch(*view->viewport());
            QCoreApplication::processEvents();
            return watch.height();
        };
        // What the window's own events still bring is not the change's: a focus comes turns after it was
        // active.
        for (int turn = 0, quiet = 0; turn < 100 && quiet < 3; ++turn)
            quiet = painted() == 0 ? quiet + 1 : 0;
        const PaintWatch watch(*view->viewport());
        change();
        QCoreApplication::processEvents();
        return watch.height();
    }

    bool isExposed = false;
};

using Change = std::function<void(Scrolled&)>;

/// In words: where what is seen differs from what is painted anew; empty: nowhere.
QString difference(const Scrolled& f)
{
    const QImage one = f.onScreen();
    // Offscreen, a window whose pixels are several of the device's gives but its upper left part.
    const QImage other = f.anew().copy(one.rect());
    QRect where;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                where |= QRect(x, y, 1, 1);
        }
    }
    return where.isNull()
        ? QString()
        : u"%1 x %2 from %3, %4 on"_s.arg(where.width()).arg(where.height()).arg(where.x()).arg(where.y());
}

void selectSome(Scrolled& f)
{
    f.view->setVisibleRange(f.now() - 30h, f.now() + 2h);
    f.view->select({WorkerId(2), WorkerId(3), WorkerId(9)});
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_End})
        QTest::keyClick(f.view.get(), key, Qt::ShiftModifier);
    f.view->verticalScrollBar()->setValue(0);
}

void frameBars(Scrolled& f)
{
    f.view->setVisibleRange(f.now() - 9h, f.now() + 2h);
    const QRect chart = f.scene().chart();
    drag(*f.view, chart.topLeft() + QPoint(5, 40), chart.bottomRight() - QPoint(10, 60), Qt::ControlModifier);
}

void planSome(Scrolled& f)
{
    QVector<qint64> every;
    for (qint64 id = 1; id <= 24; id += 2)
        every.append(id);
    f.setPlan(planOf({planned(1, u"Day"_s, 540, 400, every)}));
}

} // namespace

/// Scrolling moves what is seen already and paints what comes into view: the same picture as painted anew.
class tst_TimelineScroll : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void isAsPaintedAnew_data();
    void isAsPaintedAnew();
    void changesBetweenStepsAreSeen_data();
    void changesBetweenStepsAreSeen();
    void paintsOnlyWhatComesIntoView();
    void paintsAllOfWhatHasGrownOld();
    void paintsAllBesideAProposal();
    void partsDoNotMakeTheRestYoung();
};

void tst_TimelineScroll::isAsPaintedAnew_data()
{
    QTest::addColumn<Change>("before");
    QTest::newRow("usual") << Change([](Scrolled&) {});
    QTest::newRow("rows and a bar are selected") << Change(selectSome);
    QTest::newRow("many bars are selected") << Change(frameBars);
    QTest::newRow("pointer over a row")
        << Change([](Scrolled& f) { QTest::mouseMove(f.view->viewport(), f.at(WorkerId(5), f.now() + 4h)); });
    QTest::newRow("no groups") << Change([](Scrolled& f) { f.model->setGroup(items::LiveGroup::None); });
    QTest::newRow("planned") << Change(planSome);
    QTest::newRow("dark") << Change([](Scrolled& f) { f.theme.setScheme(theme::Scheme::Dark); });
    QTest::newRow("all data") << Change([](Scrolled& f) { f.view->showStretch(Stretch::All); });
}

void tst_TimelineScroll::isAsPaintedAnew()
{
    QFETCH(Change, before);
    Scrolled f;
    QVERIFY(f.isExposed);
    before(f);
    QCOMPARE(difference(f), QString());
    for (const int by : {Notch, 5, 1, 130, -3, -Notch, 77, 2000, -Notch, -31, -200, -1, -2000, 24, 28}) {
        const QImage was = f.onScreen();
        const int at = f.view->verticalScrollBar()->value();
        f.scrollBy(by);
        QCOMPARE(difference(f), QString());
        QCOMPARE(f.onScreen() == was, f.view->verticalScrollBar()->value() == at);
    }
}

void tst_TimelineScroll::changesBetweenStepsAreSeen_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("a login") << Change([](Scrolled& f) {
        LiveShift login;
        login.id = ShiftId(9'000);
        login.worker = WorkerId(6);
        login.start = f.now() - 10min;
        login.state = ShiftState::Open;
        login.certainty = Certainty::Accepted;
        session::BoardFeeder::putShifts(f.board, {login}, f.now());
    });
    QTest::newRow("another theme") << Change([](Scrolled& f) { f.theme.setScheme(theme::Scheme::Dark); });
    QTest::newRow("another selection") << Change([](Scrolled& f) { f.view->select({WorkerId(6)}); });
    QTest::newRow("another time") << Change(
        [](Scrolled& f) { f.view->setVisibleRange(f.now() - 9h, f.now() + 1h); });
    QTest::newRow("time passes") << Change([](Scrolled& f) {
        f.clock.advance(5min);
        f.view->tick();
    });
    QTest::newRow("fewer rows") << Change([](Scrolled& f) { f.model->setSearch(u"a"_s); });
    QTest::newRow("all rows at once, and back") << Change([](Scrolled& f) {
        f.view->showAllRows(true);
        f.view->showAllRows(false);
    });
}

void tst_TimelineScroll::changesBetweenStepsAreSeen()
{
    QFETCH(Change, change);
    for (const bool isFirst : {true, false}) {
        Scrolled f;
        QVERIFY(f.isExposed);
        for (const int by : {Notch, -40, 100}) {
            if (isFirst)
                change(f);
            f.scrollBy(by);
            if (!isFirst)
                change(f);
            QCOMPARE(difference(f), QString());
        }
    }
}

void tst_TimelineScroll::paintsOnlyWhatComesIntoView()
{
    Scrolled f;
    QVERIFY(f.isExposed);
    constexpr int besides = 3 * geometry::HeaderHeight; // what stays on top, and where it comes from
    for (const int by : {Notch, Notch, -Notch, 10}) {
        const int painted = f.paintedBy([&] { f.scrollBy(by); });
        QVERIFY2(painted >= std::abs(by) && painted <= std::abs(by) + besides,
            qPrintable(QString::number(painted)));
    }
}

void tst_TimelineScroll::paintsAllOfWhatHasGrownOld()
{
    Scrolled f;
    QVERIFY(f.isExposed);
    // No turn of the event loop between the two: in it the view may notice by itself that time went on.
    const auto later = [&f] {
        f.clock.advance(1min);
        f.scrollBy(Notch);
    };
    QCOMPARE(f.paintedBy(later), f.view->viewport()->height());
    QCOMPARE(difference(f), QString());
    // What is painted for another reason, as the passing of a minute, may come with one of them.
    int least = f.view->viewport()->height();
    for (const int by : {Notch, -Notch, Notch})
        least = std::min(least, f.paintedBy([&] { f.scrollBy(by); }));
    QVERIFY(least < f.view->viewport()->height());
}

void tst_TimelineScroll::paintsAllBesideAProposal()
{
    Scrolled f;
    QVERIFY(f.isExposed);
    f.view->select({WorkerId(6)});
    f.view->proposeInsert();
    f.view->verticalScrollBar()->setValue(0);
    QCOMPARE(f.paintedBy([&] { f.scrollBy(Notch); }), f.view->viewport()->height());
    QCOMPARE(difference(f), QString());
}

void tst_TimelineScroll::partsDoNotMakeTheRestYoung()
{
    Scrolled f;
    QVERIFY(f.isExposed);
    f.view->setVisibleRange(f.now() - 3h, f.now() + 9h); // by hand: it follows now no longer
    const auto tick = [&f] {
        return f.paintedBy([&f] {
            f.clock.advance(4s);
            f.view->tick();
        });
    };
    QCoreApplication::processEvents();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(tick() < f.view->viewport()->height());
        f.view->viewport()->update(f.scene().rowRect(2));
        QCoreApplication::processEvents();
    }
    QCOMPARE(tick(), f.view->viewport()->height());
}

COVERSHIFT_GUI_TEST_MAIN(tst_TimelineScroll)
#include "tst_timelinescroll.moc"
