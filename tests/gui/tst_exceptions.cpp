#include "planwindow.h"

#include <support/guitestmain.h>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

using namespace covershift;
using namespace covershift::gui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The list of exceptions on the Live page: what it says, and what its clicks and keys do. It is 13:00.
class tst_Exceptions : public PlanWindowCase
{
    Q_OBJECT
private Q_SLOTS:
    void aMissedStartIsInsertedFromItsStart();
    void theButtonIsClickedWithTheMouse();
    void laterALoginIsAllThatHelps();
    void enterGoesOnWithTheNext();
    void enterHeldDownActsOnce();
    void aDoubleClickActsOnce();
    void aGapThatOpensLaterIsInsertedFromWhereCoverEnded();
    void filtersStayWhileOneWalksTheList();
    void allSilentIsNotNothing();
    void pastThePlanIsLoggedOut();
    void aDisabledCoverIsCheckedOnceMore();
    void aRefusedOperationIsOpened();
    void aLogoutThatIsHeldBackIsSentAnyway();
    void aSilentOneIsOutOfSightUntilItsTime();
    void anIncidentStaysUntilItIsNotedOverARestart();
    void severalAreNotedAtOnce();
    void escapeLeavesTheNote();
    void theNewestCanComeFirst();
    void everyRowReadsInWords();
    void everyControlIsReachedByTheKeyboard();
    void theMenuOpensByTheKeyboard();

private:
    [[nodiscard]] QTableView* table() const { return b->find<QTableView>("exceptionsTable"); }
    void choose(int row)
    {
        table()->setFocus();
        table()->selectRow(row);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] Operation newest() const { return b->operations().value(0); }
};

void tst_Exceptions::aMissedStartIsInsertedFromItsStart()
{
    plan(u"Day"_s, {12, 50}, 240, {2});
    QTRY_COMPARE(exceptions(), QStringList{u"Not covered: Bo Chen"_s});
    QVERIFY(cell(0, 2).endsWith(u"left to insert"_s));
    QVERIFY(cell(0, 3).contains(u"12:50–16:50 “Day”"_s));
    QVERIFY(cell(0, 4).startsWith(u"Insert from"_s));
    choose(0);
    QCOMPARE(b->timeline->selectedWorkers(), QVector<WorkerId>{id(2)});
    b->press(Qt::Key_Return);
    QTRY_COMPARE(taken("/v2/shift"), QStringList{u"W2"_s});
    QCOMPARE(newest().kind, OperationKind::Insert);
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(msOf(newest().at), Qt::UTC);
    QCOMPARE(start.time(), QTime(12, 50));
    QTRY_VERIFY(exceptions().isEmpty());
    QTRY_COMPARE(b->shownText("exceptionsTitle"), u"Nothing is out of order"_s);
}

void tst_Exceptions::theButtonIsClickedWithTheMouse()
{
    plan(u"Day"_s, {12, 0}, 240, {1, 3});
    QTRY_COMPARE(exceptions().size(), 2);
    const QRect cell = table()->visualRect(table()->model()->index(1, 4));
    // Beside the button a click only selects.
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(1, 1));
    QVERIFY(b->operations().isEmpty());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    QTRY_COMPARE(taken("login"), QStringList{u"W3"_s});
}

void tst_Exceptions::laterALoginIsAllThatHelps()
{
    plan(u"Day"_s, {12, 0}, 240, {2});
    QTRY_COMPARE(exceptions(), QStringList{u"Start missed: Bo Chen"_s});
    QCOMPARE(cell(0, 4), u"Log in now"_s);
    QVERIFY(cell(0, 2).endsWith(u"late"_s));
    choose(0);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->operations().size(), 1);
    QCOMPARE(newest().kind, OperationKind::Login);
}

void tst_Exceptions::enterGoesOnWithTheNext()
{
    plan(u"Day"_s, {12, 0}, 240, {1, 2, 4});
    QTRY_COMPARE(exceptions().size(), 3);
    choose(0);
    const WorkerId first = b->timeline->selectedWorkers().constFirst();
    b->press(Qt::Key_Return);
    QTRY_COMPARE(exceptions().size(), 2);
    QCOMPARE(QApplication::focusWidget(), table());
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QVERIFY(!b->timeline->selectedWorkers().contains(first));
    b->press(Qt::Key_Return);
    QTRY_COMPARE(exceptions().size(), 1);
    // Nobody was logged out again.
    for (const Operation& operation : b->operations())
        QCOMPARE(operation.kind, OperationKind::Login);
    QCOMPARE(b->operations().size(), 2);
}

void tst_Exceptions::enterHeldDownActsOnce()
{
    plan(u"Day"_s, {12, 0}, 240, {1, 2, 4});
    QTRY_COMPARE(exceptions().size(), 3);
    choose(0);
    const auto held = [](QWidget* on) {
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, {}, u"\r"_s, true);
        QApplication::sendEvent(on, &again);
    };
    b->press(Qt::Key_Return);
    for (int i = 0; i < 5; ++i)
        held(table());
    QTRY_COMPARE(exceptions().size(), 2);
    for (int i = 0; i < 5; ++i)
        held(table());
    held(b->timeline);
    passTime(1min);
    QCOMPARE(b->operations().size(), 1);
}

void tst_Exceptions::aDoubleClickActsOnce()
{
    plan(u"Day"_s, {12, 0}, 240, {1, 2, 4});
    QTRY_COMPARE(exceptions().size(), 3);
    QWidget* on = table()->viewport();
    // The pointer rests, whatever moves beneath it.
    const QPoint where = on->mapToGlobal(table()->visualRect(table()->model()->index(1, 4)).center());
    const auto send = [&](QEvent::Type type, quint64 at) {
        QMouseEvent event(type, QPointF(on->mapFromGlobal(where)), QPointF(where), Qt::LeftButton,
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        event.setTimestamp(at);
        QApplication::sendEvent(on, &event);
    };
    send(QEvent::MouseButtonPress, 100'000);
    send(QEvent::MouseButtonRelease, 100'080);
    QTRY_COMPARE(exceptions().size(), 2);
    // Another row stands there by now.
    QVERIFY(table()->indexAt(on->mapFromGlobal(where)).isValid());
    send(QEvent::MouseButtonDblClick, 100'250);
    send(QEvent::MouseButtonRelease, 100'300);
    passTime(1min);
    QCOMPARE(b->operations().size(), 1);
    // Two clicks are two.
    send(QEvent::MouseButtonPress, 102'000);
    send(QEvent::MouseButtonRelease, 102'080);
    QTRY_COMPARE(b->operations().size(), 2);
}

void tst_Exceptions::aGapThatOpensLaterIsInsertedFromWhereCoverEnded()
{
    logIn({u"Bo Chen"_s});
    plan(u"Day"_s, {13, 0}, 240, {2});
    passTime(20min);
    b->select({u"Bo Chen"_s});
    b->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(taken("logout"), QStringList{u"W2"_s});
    passTime(10min);
    QTRY_COMPARE(exceptions(), QStringList{u"Cover has ended: Bo Chen"_s});
    QVERIFY2(cell(0, 2).endsWith(u"left to insert"_s), qPrintable(cell(0, 2)));
    const QString action = cell(0, 4);
    QVERIFY2(action.startsWith(u"Insert from 13:2"_s), qPrintable(action));
    choose(0);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(taken("/v2/shift"), QStringList{u"W2"_s});
    QTRY_VERIFY(exceptions().isEmpty());
}

void tst_Exceptions::filtersStayWhileOneWalksTheList()
{
    plan(u"Day"_s, {12, 0}, 240, {1, 2});
    QTRY_COMPARE(exceptions().size(), 2);
    auto* search = b->find<QLineEdit>("search");
    search->setFocus();
    QTest::keyClicks(search, u"bo"_s);
    choose(0);
    b->press(Qt::Key_Down);
    b->press(Qt::Key_Up);
    QCOMPARE(search->text(), u"bo"_s);
    choose(int(exceptions().indexOf(u"Start missed: Ana Sousa"_s)));
    b->press(Qt::Key_B);
    QTRY_VERIFY(search->text().isEmpty());
    QCOMPARE(b->timeline->selectedWorkers(), QVector<WorkerId>{id(1)});
}

void tst_Exceptions::allSilentIsNotNothing()
{
    plan(u"Day"_s, {12, 0}, 240, {2});
    QTRY_COMPARE(exceptions().size(), 1);
    choose(0);
    b->press(Qt::Key_W);
    QTRY_COMPARE(b->shownText("messageText"), u"None of those selected is silent."_s);
    b->press(Qt::Key_S);
    QTRY_VERIFY(exceptions().isEmpty());
    QCOMPARE(b->shownText("exceptionsTitle"), u"1 exceptions, all of them silent"_s);
}

void tst_Exceptions::pastThePlanIsLoggedOut()
{
    plan(u"Morning"_s, {13, 0}, 60, {4});
    logIn({u"Dee Ek"_s});
    passTime(90min);
    QTRY_COMPARE(exceptions(), QStringList{u"Past plan: Dee Ek"_s});
    choose(0);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(taken("logout"), QStringList{u"W4"_s});
    QTRY_VERIFY(exceptions().isEmpty());
}

void tst_Exceptions::aDisabledCoverIsCheckedOnceMore()
{
    const QByteArray faults = R"({"rules":[
        {"match":{"path":"/v1/user/status/","times":1},"action":"status","status":200,
         "body":{"status":"DISABLED","detail":"lapsed","customerNumber":"W2"}},
        {"match":{"path":"/v1/user/status/"},"action":"status","status":200,
         "body":{"status":"ENABLED","detail":"fine","customerNumber":"W2"}}]})";
    QVERIFY(b->host.setFaults(faults));
    plan(u"Late"_s, {13, 45}, 240, {2});
    QTRY_COMPARE(exceptions(), QStringList{u"Cover disabled: Bo Chen"_s});
    QVERIFY(cell(0, 2).startsWith(u"starts in 4"_s));
    QCOMPARE(cell(0, 4), u"Check cover"_s);
    choose(0);
    b->press(Qt::Key_Return);
    QTRY_VERIFY(exceptions().isEmpty());
    QTRY_COMPARE(b->shownText("messageText"), u"Cover of Bo Chen is enabled."_s);
}

void tst_Exceptions::aRefusedOperationIsOpened()
{
    const QByteArray faults = R"({"rules":[{"match":{"identity":"W1","times":1},"action":"status",
        "status":400,"body":{"error":"INVALID_DATA","detail":"no"}}]})";
    QVERIFY(b->host.setFaults(faults));
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(exceptions(), QStringList{u"Refused: Ana Sousa"_s});
    QVERIFY(cell(0, 3).startsWith(u"Login of Ana Sousa"_s));
    choose(0);
    b->press(Qt::Key_Return);
    QCOMPARE(b->window->page(), shell::Page::Activity);
}

void tst_Exceptions::aLogoutThatIsHeldBackIsSentAnyway()
{
    session::ConnectionDraft draft;
    draft.url = b->hostInfo.url.toString();
    draft.onUncertain = OnUncertain::Ask;
    const auto saved = b->session->saveConnection(draft);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(b->host.setFaults(R"({"rules":[{"match":{"identity":"W1","times":1},"action":"drop_after"}]})"));
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(exceptions(), QStringList{u"In doubt: Ana Sousa"_s});
    b->timeline->setFocus();
    b->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(exceptions(), (QStringList{u"In doubt: Ana Sousa"_s, u"Logout held back: Ana Sousa"_s}));
    QCOMPARE(cell(1, 4), u"Send it anyway"_s);
    // The line above the other pages does not tell it here once more.
    QVERIFY(!b->find<QWidget>("exceptionBar")->isVisible());
    choose(1);
    b->press(Qt::Key_Return);
    QTRY_VERIFY(b->takenPaths().contains(u"/v1/shift/logout/"_s));
    QTRY_COMPARE(exceptions(), QStringList{u"In doubt: Ana Sousa"_s});
}

void tst_Exceptions::aSilentOneIsOutOfSightUntilItsTime()
{
    plan(u"Day"_s, {12, 0}, 240, {1, 2});
    QTRY_COMPARE(exceptions().size(), 2);
    choose(0);
    b->press(Qt::Key_S);
    QTRY_COMPARE(exceptions(), QStringList{u"Start missed: Bo Chen"_s});
    QTRY_COMPARE(b->shownText("exceptionsSilent"), u"1 silent"_s);
    b->click("exceptionsSilent");
    QCOMPARE(exceptions().size(), 2);
    b->click("exceptionsSilent");
    QCOMPARE(exceptions().size(), 1);
    passTime(15min);
    QTRY_COMPARE(exceptions().size(), 2);
    choose(0);
    b->press(Qt::Key_E);
    QTRY_COMPARE(exceptions().size(), 1);
    b->close();
    b->open();
    QTRY_COMPARE(exceptions().size(), 1);
    QTRY_COMPARE(b->shownText("exceptionsSilent"), u"1 silent"_s);
    b->click("exceptionsSilent");
    choose(0);
    b->press(Qt::Key_W);
    QTRY_VERIFY(!b->find<QWidget>("exceptionsSilent")->isVisible());
    QCOMPARE(exceptions().size(), 2);
}

void tst_Exceptions::anIncidentStaysUntilItIsNotedOverARestart()
{
    plan(u"Brief"_s, {13, 5}, 60, {2});
    passTime(6min);
    QTRY_COMPARE(exceptions(), QStringList{u"Not covered: Bo Chen"_s});
    passTime(2h);
    QTRY_COMPARE(exceptions(), QStringList{u"Start missed: Bo Chen"_s});
    QTRY_COMPARE(cell(0, 4), u"Write a note"_s);
    QVERIFY(cell(0, 3).contains(u"Wants a note"_s));
    b->close();
    b->open();
    QTRY_COMPARE(exceptions(), QStringList{u"Start missed: Bo Chen"_s});
    choose(0);
    b->press(Qt::Key_Return);
    auto* text = b->find<QLineEdit>("noteText");
    QTRY_VERIFY(text->isVisible() && text->hasFocus());
    QCOMPARE(text->accessibleName(), u"Note on Bo Chen:"_s);
    QTest::keyClicks(text, u"Did not come"_s);
    b->press(Qt::Key_Return);
    QTRY_VERIFY(exceptions().isEmpty());
    QTRY_COMPARE(b->shownText("messageText"), u"The note is saved."_s);
    b->close();
    b->open();
    QTRY_COMPARE(b->shownText("exceptionsTitle"), u"Nothing is out of order"_s);
}

void tst_Exceptions::severalAreNotedAtOnce()
{
    plan(u"Day"_s, {12, 0}, 240, {1, 2, 4});
    QTRY_COMPARE(exceptions().size(), 3);
    table()->setFocus();
    table()->selectAll();
    QCOMPARE(b->shownText("exceptionsLogIn"), u"Log in 3 selected now"_s);
    b->press(Qt::Key_N);
    QTRY_COMPARE(b->shownText("noteAbout"), u"Note on 3 exceptions:"_s);
    QTest::keyClicks(b->find<QLineEdit>("noteText"), u"Depot closed"_s);
    b->press(Qt::Key_Return);
    QTRY_VERIFY(!b->find<QWidget>("noteLine")->isVisible());
    // They go on, so they stay.
    QCOMPARE(exceptions().size(), 3);
    for (int row = 0; row < 3; ++row)
        QVERIFY(cell(row, 3).contains(u"“Depot closed”"_s));
}

void tst_Exceptions::escapeLeavesTheNote()
{
    plan(u"Day"_s, {12, 0}, 240, {1});
    QTRY_COMPARE(exceptions().size(), 1);
    choose(0);
    b->press(Qt::Key_N);
    QTRY_VERIFY(b->find<QWidget>("noteLine")->isVisible());
    QTest::keyClicks(b->find<QLineEdit>("noteText"), u"x"_s);
    b->press(Qt::Key_Escape);
    QVERIFY(!b->find<QWidget>("noteLine")->isVisible());
    QCOMPARE(QApplication::focusWidget(), table());
    QVERIFY(!cell(0, 3).contains(u"“x”"_s));
}

void tst_Exceptions::theNewestCanComeFirst()
{
    plan(u"Early"_s, {12, 0}, 240, {1});
    plan(u"Later"_s, {12, 20}, 240, {2});
    QTRY_COMPARE(exceptions().size(), 2);
    QCOMPARE(exceptions().constFirst(), u"Start missed: Ana Sousa"_s);
    b->find<QComboBox>("exceptionsOrder")->setCurrentIndex(1);
    QCOMPARE(exceptions().constFirst(), u"Start missed: Bo Chen"_s);
    b->close();
    b->open();
    QTRY_COMPARE(exceptions().size(), 2);
    QCOMPARE(exceptions().constFirst(), u"Start missed: Bo Chen"_s);
}

void tst_Exceptions::everyRowReadsInWords()
{
    plan(u"Day"_s, {12, 0}, 240, {1});
    QTRY_COMPARE(exceptions().size(), 1);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(table());
    QVERIFY(list && list->tableInterface());
    QVERIFY(list->text(QAccessible::Name).startsWith(u"Exceptions; Enter does"_s));
    QStringList cells;
    for (int column = 0; column < 5; ++column)
        cells.append(list->tableInterface()->cellAt(0, column)->text(QAccessible::Name));
    QCOMPARE(cells.at(0), u"Start missed"_s);
    QCOMPARE(cells.at(1), u"Ana Sousa"_s);
    QCOMPARE(cells.at(4), u"Log in now"_s);
    for (const char* name : {"exceptionsToggle", "exceptionsOrder", "exceptionsTable"})
        QVERIFY2(!b->find<QWidget>(name)->accessibleName().isEmpty(), name);
    // The menu offers the rest.
    choose(0);
    QMetaObject::invokeMethod(table(), "customContextMenuRequested", Q_ARG(QPoint, QPoint(2, 2)));
    auto* menu = b->find<QMenu>("exceptionsMenu");
    QTRY_VERIFY(menu && menu->isVisible());
    QStringList acts;
    for (const QAction* action : menu->actions())
        acts.append(action->text());
    acts.removeAll(QString());
    QCOMPARE(acts,
        (QStringList{u"Log in now"_s, u"Check cover"_s, u"Silent for 15 minutes"_s, u"Silent for 1 hour"_s,
            u"Silent until the planned end"_s, u"Write a note…"_s, u"Show on the board"_s}));
    menu->close();
}

void tst_Exceptions::everyControlIsReachedByTheKeyboard()
{
    plan(u"Morning"_s, {13, 0}, 60, {4});
    logIn({u"Dee Ek"_s});
    plan(u"Day"_s, {12, 0}, 300, {1, 2});
    passTime(90min);
    QTRY_COMPARE(exceptions().size(), 3);
    choose(0);
    b->press(Qt::Key_S);
    QTRY_COMPARE(exceptions().size(), 2);
    table()->clearSelection();
    passTime(2min);
    QTRY_VERIFY(b->find<QWidget>("exceptionsSeen")->isVisible());
    QSet<QString> wanted;
    for (const char* name : {"exceptionsToggle", "exceptionsSeen", "exceptionsLogIn", "exceptionsLogOut",
             "exceptionsSilent", "exceptionsOrder", "exceptionsTable"}) {
        auto* control = b->find<QWidget>(name);
        QVERIFY2(control->isVisible(), name);
        QAccessibleInterface* read = QAccessible::queryAccessibleInterface(control);
        QVERIFY2(read && !read->text(QAccessible::Name).isEmpty(), name);
        wanted.insert(QString::fromLatin1(name));
    }
    // Nothing in the panel takes a click that is not among them.
    for (const auto* button : b->find<QWidget>("exceptionsPanel")->findChildren<QAbstractButton*>())
        QVERIFY2(
            !button->isVisible() || wanted.contains(button->objectName()), qPrintable(button->objectName()));
    QSet<QString> reached;
    b->find<QWidget>("exceptionsToggle")->setFocus();
    for (qsizetype step = 0; step < wanted.size(); ++step) {
        reached.insert(QApplication::focusWidget()->objectName());
        b->press(Qt::Key_Tab);
    }
    QCOMPARE(reached, wanted);
    b->find<QWidget>("exceptionsToggle")->setFocus();
    b->press(Qt::Key_Space);
    QVERIFY(!table()->isVisible());
    b->press(Qt::Key_Space);
    QVERIFY(table()->isVisible());
    b->find<QWidget>("exceptionsLogOut")->setFocus();
    b->press(Qt::Key_Return);
    QTRY_COMPARE(taken("logout"), QStringList{u"W4"_s});
}

void tst_Exceptions::theMenuOpensByTheKeyboard()
{
    plan(u"Day"_s, {12, 0}, 240, {1});
    QTRY_COMPARE(exceptions().size(), 1);
    choose(0);
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(2, 2), table()->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(table(), &key);
    QTRY_VERIFY(b->find<QMenu>("exceptionsMenu") && b->find<QMenu>("exceptionsMenu")->isVisible());
    auto* menu = b->find<QMenu>("exceptionsMenu");
    b->timeline->select({});
    // The last of it: the jump to the board.
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(b->timeline->selectedWorkers(), QVector<WorkerId>{id(1)});
    QVERIFY(b->timeline->hasFocus());
}

COVERSHIFT_GUI_TEST_MAIN(tst_Exceptions)
#include "tst_exceptions.moc"
