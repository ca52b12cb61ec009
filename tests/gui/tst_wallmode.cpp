#include "planwindow.h"
#include "wallparts.h"

#include <support/guitestmain.h>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScopeGuard>
#include <QStatusBar>

using namespace covershift;
using namespace covershift::gui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The wall: the same board in large letters, with nothing around it. It is 13:00.
class tst_WallMode : public PlanWindowCase
{
    Q_OBJECT
private Q_SLOTS:
    void keysGoThereAndBack_data();
    void keysGoThereAndBack();
    void numbersFollowWhatHappens();
    void worstStandFirst();
    void filtersHoldAndAreSaid();
    void pointerHidesAndComesBack();
    void nothingIsPushedFromThere();
    void alarmsStandThereToo();
    void alarmsAreReadFromAfar_data();
    void alarmsAreReadFromAfar();
    void questionBringsTheWindowBack();
    void namesKeepTheirRoomOnANarrowWall();
    void layoutIsKeptAsItWasBefore();

private:
    [[nodiscard]] QWidget* wall() const { return b->find<QWidget>("wallView"); }
    [[nodiscard]] QString number(const char* name) const
    {
        const auto* widget = b->find<QWidget>(name);
        return widget->isVisible() ? widget->accessibleName() : QString();
    }
    void enter()
    {
        QTest::keyClick(b->window.get(), Qt::Key_F11);
        QTRY_VERIFY(wall()->isVisible());
    }
};

void tst_WallMode::keysGoThereAndBack_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Esc") << Qt::Key_Escape;
    QTest::newRow("F11") << Qt::Key_F11;
}

void tst_WallMode::keysGoThereAndBack()
{
    QFETCH(const Qt::Key, key);
    const Qt::WindowStates before = b->window->windowState();
    enter();
    QVERIFY(b->window->isFullScreen());
    QVERIFY(!b->window->menuBar()->isVisible());
    QVERIFY(!b->window->statusBar()->isVisible());
    QVERIFY(!b->timeline->isVisible());
    QCOMPARE(QApplication::focusWidget(), wall());
    b->press(key);
    QTRY_VERIFY(!wall()->isVisible());
    QVERIFY(!b->window->isFullScreen());
    QCOMPARE(b->window->windowState(), before);
    QVERIFY(b->window->menuBar()->isVisible());
    QVERIFY(b->window->statusBar()->isVisible());
    QVERIFY(b->timeline->isVisible());
    QVERIFY(!b->window->findChild<QAction*>(u"wall"_s)->isChecked());
}

void tst_WallMode::numbersFollowWhatHappens()
{
    enter();
    QCOMPARE(number("wallCovered"), u"0 Covered"_s);
    QCOMPARE(number("wallNotCovered"), QString());
    QVERIFY(b->shownText("wallClock").startsWith(u"13:0"_s));
    plan(u"Noon"_s, {12, 0}, 240, {2, 4});
    QTRY_COMPARE(number("wallNotCovered"), u"2 Not covered"_s);
    QCOMPARE(number("wallCovered"), QString());
    session::PushRequest request;
    request.workers = {id(2)};
    const auto pushed = b->session->push(request);
    QTRY_VERIFY(pushed.isFinished());
    QTRY_COMPARE(number("wallNotCovered"), u"1 Not covered"_s);
    QTRY_COMPARE(number("wallAsPlanned"), u"1 As planned"_s);
    passTime(3h);
    QTRY_COMPARE(number("wallPastPlan"), u"1 Past plan"_s);
}

void tst_WallMode::worstStandFirst()
{
    enter();
    QTRY_COMPARE(b->find<QWidget>("wallWorkers")->accessibleDescription(),
        u"Nothing is wrong with the workers shown"_s);
    plan(u"Noon"_s, {12, 0}, 240, {4});
    plan(u"Morning"_s, {11, 0}, 240, {2});
    QTRY_COMPARE(b->find<QWidget>("wallWorkers")->accessibleDescription().count(u'\n'), 1);
    const QStringList lines = b->find<QWidget>("wallWorkers")->accessibleDescription().split(u'\n');
    QVERIFY2(
        lines.at(0).startsWith(u"Bo Chen: Planned since 11:00, not covered 2 h"_s), qPrintable(lines.at(0)));
    QVERIFY2(
        lines.at(1).startsWith(u"Dee Ek: Planned since 12:00, not covered 1 h"_s), qPrintable(lines.at(1)));
}

void tst_WallMode::filtersHoldAndAreSaid()
{
    plan(u"Noon"_s, {12, 0}, 240, {2, 4});
    b->find<QLineEdit>("search")->setText(u"dee"_s);
    enter();
    QTRY_COMPARE(b->shownText("wallFilter"), u"List of workers: 1 of 5 workers are shown: “dee”"_s);
    QTRY_VERIFY(b->find<QWidget>("wallWorkers")->accessibleDescription().startsWith(u"Dee Ek"_s));
    QVERIFY(!b->find<QWidget>("wallWorkers")->accessibleDescription().contains(u"Bo Chen"_s));
}

void tst_WallMode::pointerHidesAndComesBack()
{
    enter();
    QVERIFY(b->find<QWidget>("wallHint")->isVisible());
    QTRY_COMPARE(wall()->cursor().shape(), Qt::BlankCursor);
    QVERIFY(!b->find<QWidget>("wallHint")->isVisible());
    QTest::mouseMove(wall(), QPoint(40, 200));
    QTest::mouseMove(wall(), QPoint(60, 220));
    QTRY_VERIFY(wall()->cursor().shape() != Qt::BlankCursor);
    b->press(Qt::Key_Escape);
    QVERIFY(b->timeline->cursor().shape() != Qt::BlankCursor);
}

void tst_WallMode::nothingIsPushedFromThere()
{
    b->select({u"Ana Sousa"_s});
    QVERIFY(b->window->findChild<QAction*>(u"logIn"_s)->isEnabled());
    enter();
    QVERIFY(!b->window->findChild<QAction*>(u"logIn"_s)->isEnabled());
    b->press(Qt::Key_L, Qt::ControlModifier);
    b->press(Qt::Key_Return);
    b->press(Qt::Key_Escape);
    QTRY_VERIFY(b->timeline->isVisible());
    QCOMPARE(b->operations().size(), 0);
    QCOMPARE(b->timeline->selectedWorkers(), QVector<WorkerId>{id(1)});
}

void tst_WallMode::alarmsStandThereToo()
{
    const auto paused = b->session->pause(Host::Zego);
    QTRY_VERIFY(paused.isFinished());
    QTRY_VERIFY(b->find<QWidget>("connectionBar")->isVisible());
    enter();
    QTRY_VERIFY(b->find<QWidget>("connectionBar")->isVisible());
    QVERIFY(wall()->isAncestorOf(b->find<QWidget>("connectionBar")));
    b->window->showError(u"Something else"_s);
    QTRY_COMPARE(b->shownText("messageText"), u"Something else"_s);
    b->press(Qt::Key_Escape);
    QTRY_VERIFY(b->timeline->isVisible());
    QTRY_VERIFY(b->find<QWidget>("connectionBar")->isVisible());
    QVERIFY(!wall()->isAncestorOf(b->find<QWidget>("connectionBar")));
    QTRY_COMPARE(b->shownText("messageText"), u"Something else"_s);
}

void tst_WallMode::alarmsAreReadFromAfar_data()
{
    QTest::addColumn<bool>("styled");
    QTest::newRow("as the program is styled") << true;
    QTest::newRow("plain") << false;
}

void tst_WallMode::alarmsAreReadFromAfar()
{
    QFETCH(bool, styled);
    const auto plain = qScopeGuard([] { qApp->setStyleSheet({}); });
    if (styled)
        qApp->setStyleSheet(b->theme.styleSheet());
    const auto paused = b->session->pause(Host::Zego);
    QTRY_VERIFY(paused.isFinished());
    const auto* text = b->find<QLabel>("connectionText");
    const auto* button = b->find<QWidget>("connectionAction");
    QTRY_VERIFY(text->isVisible());
    const int before = text->fontInfo().pixelSize();
    for (int time = 0; time < 2; ++time) {
        enter();
        QCOMPARE(text->fontInfo().pixelSize(), int(wall()->height() * 0.028));
        QCOMPARE(button->fontInfo().pixelSize(), text->fontInfo().pixelSize());
        QVERIFY(text->fontInfo().pixelSize() > before);
        b->press(Qt::Key_Escape);
        QTRY_VERIFY(b->timeline->isVisible());
        QCOMPARE(text->fontInfo().pixelSize(), before);
        QCOMPARE(button->fontInfo().pixelSize(), before);
    }
}

void tst_WallMode::questionBringsTheWindowBack()
{
    logIn({u"Ana Sousa"_s});
    enter();
    b->window->findChild<QAction*>(u"quit"_s)->trigger();
    QTRY_VERIFY(b->find<QAbstractButton>("quitNow")->isVisible());
    QVERIFY(!wall()->isVisible());
    QVERIFY(!b->window->isFullScreen());
    QVERIFY(b->window->menuBar()->isVisible());
    b->press(Qt::Key_Escape);
    QTRY_VERIFY(b->timeline->isVisible());
    QVERIFY(!wall()->isVisible());
}

void tst_WallMode::namesKeepTheirRoomOnANarrowWall()
{
    shell::WallList list(b->theme, u"Exceptions"_s, u"No exceptions"_s, 5);
    list.resize(300, 400);
    const auto picture = [&list](const QString& title, const QString& time) {
        list.setEntries(
            {{{delegates::Shape::Triangle, theme::Token::Danger}, title, u"Ana Sousa"_s, time, true}}, 1);
        return list.grab().toImage();
    };
    const QString longest = u"14 min left to insert"_s;
    const QImage refused = picture(u"Refused"_s, longest);
    QVERIFY(picture(u"Not covered"_s, longest) != refused);
    // The time covers neither the sign nor the name.
    const QImage without = picture(u"Refused"_s, {});
    QVERIFY(without != refused);
    const QRect leftThird(0, 0, refused.width() / 3, refused.height());
    QVERIFY(without.copy(leftThird) == refused.copy(leftThird));
}

void tst_WallMode::layoutIsKeptAsItWasBefore()
{
    enter();
    b->close();
    b->open();
    QVERIFY(!b->window->isFullScreen());
    QVERIFY(b->window->menuBar()->isVisible());
    QTRY_VERIFY(b->timeline->isVisible());
    QVERIFY(!wall()->isVisible());
}

COVERSHIFT_GUI_TEST_MAIN(tst_WallMode)
#include "tst_wallmode.moc"
