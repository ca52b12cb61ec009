#include "windowbench.h"

#include <session/board.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;

/// The real window, driven by object names and keyboard, against the built-in host.
class tst_MainWindow : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void newFolderOffersFirstSteps();
    void loginOfOneLeavesAfterItsGrace();
    void loginOfOneByKeyboardAlone();
    void batchOfThreeIsSummedUpAndIsOneRequest();
    void batchSaysWhoIsLeftOut();
    void logoutEndsTheCover();
    void takenBackWithinTheGraceIsNeverSent();
    void severalPushesInTheirGraceAreTakenBackNewestFirst();
    void I6_doubleClickOnSendIsOneLogin();
    void alreadyCoveredAsksBeforeAgain();
    void backdatedLoginOwesAReason();
    void scheduledLoginIsHeld();
    void menuOffersTheTimeUnderThePointer();
    void withoutConnectionNothingIsPushed();
    void countersFilterTheBoard();
    void searchFindsAcrossPages();
    void pagesByKeyboard();
    void D7_notADatabaseIsRefusedInASentence();
    void folderInUseSaysWhatToDo();
    void layoutIsKept();

private:
    void openWithWorkers();

    std::unique_ptr<WindowBench> b;
};

void tst_MainWindow::init()
{
    TestCase::init();
    b = std::make_unique<WindowBench>();
    QVERIFY(b->hostInfo.url.isValid());
    b->open();
}

void tst_MainWindow::cleanup()
{
    b.reset();
}

void tst_MainWindow::openWithWorkers()
{
    b->importWorkers({u"Ana Sousa"_s, u"Bo Chen"_s, u"Cem Ay"_s, u"Dee Hall"_s});
    b->connectToHost();
}

void tst_MainWindow::newFolderOffersFirstSteps()
{
    QVERIFY(b->find<QWidget>("welcomePage")->isVisible());
    QSignalSpy sandbox(b->window.get(), &shell::MainWindow::sandboxRequested);
    b->click("welcomeSandbox");
    QCOMPARE(sandbox.size(), 1);
    b->click("welcomeConnect");
    QVERIFY(b->find<QWidget>("settingsPage")->isVisible());
}

void tst_MainWindow::loginOfOneLeavesAfterItsGrace()
{
    openWithWorkers();
    b->clock.stand(); // the grace is there to be seen
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(b->shownText("graceText").startsWith(u"Login of Ana Sousa"_s));
    QCOMPARE(b->host.requestCount(), 0);
    b->clock.goOn();
    QTRY_COMPARE(b->takenPaths(), QStringList{u"/v1/shift/login/"_s});
    QCOMPARE(b->host.taken().constFirst().identity, u"W1"_s);
    QTRY_COMPARE(b->stateOf(0), OperationState::Accepted);
    QTRY_VERIFY(!b->find<QWidget>("graceBar")->isVisible());
}

void tst_MainWindow::loginOfOneByKeyboardAlone()
{
    openWithWorkers();
    b->press(Qt::Key_1, Qt::ControlModifier);
    b->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), b->find<QLineEdit>("search"));
    QTest::keyClicks(QApplication::focusWidget(), u"Bo C"_s);
    b->press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), b->timeline);
    b->press(Qt::Key_Down);
    QTRY_COMPARE(b->timeline->selectedWorkers().size(), 1);
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(b->host.taken().size(), 1);
    QCOMPARE(b->host.taken().constFirst().identity, u"W2"_s);
}

void tst_MainWindow::batchOfThreeIsSummedUpAndIsOneRequest()
{
    openWithWorkers();
    b->select({u"Ana Sousa"_s, u"Bo Chen"_s, u"Cem Ay"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(b->shownText("pushQuestion"), u"Log in 3 workers now?"_s);
    QVERIFY(b->operations().isEmpty());
    b->clock.stand();
    b->press(Qt::Key_Return);
    QTRY_VERIFY(b->shownText("graceText").startsWith(u"3 logins"_s));
    QVERIFY(!b->find<QWidget>("pushForm")->isVisible());
    b->clock.goOn();
    QTRY_COMPARE(b->host.taken().size(), 3);
    QCOMPARE(b->host.requestCount(), 1);
    QCOMPARE(b->takenPaths().constFirst(), u"/v1/batch/login/"_s);
}

void tst_MainWindow::batchSaysWhoIsLeftOut()
{
    openWithWorkers();
    b->select({u"Ana Sousa"_s, u"Bo Chen"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->host.taken().size(), 2);
    QTRY_COMPARE(b->stateOf(0), OperationState::Accepted);
    b->select({u"Ana Sousa"_s, u"Bo Chen"_s, u"Cem Ay"_s, u"Dee Hall"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(b->shownText("pushQuestion"), u"Log in 2 workers now?"_s);
    QVERIFY(b->shownText("pushNotes").startsWith(u"2 are logged in already and are left out: Ana Sousa"_s));
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->host.taken().size(), 4);
}

void tst_MainWindow::logoutEndsTheCover()
{
    openWithWorkers();
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(b->session->board().counters(b->clock.now()).covered, 1);
    b->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(b->takenPaths(), (QStringList{u"/v1/shift/login/"_s, u"/v1/shift/logout/"_s}));
    QTRY_COMPARE(b->session->board().counters(b->clock.now()).covered, 0);
}

void tst_MainWindow::takenBackWithinTheGraceIsNeverSent()
{
    openWithWorkers();
    b->window->setGrace(milliseconds(5000));
    b->clock.stand();
    b->select({u"Ana Sousa"_s, u"Bo Chen"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->shownText("graceText"), u"2 logins: leaves in 5 s"_s);
    b->press(Qt::Key_Escape);
    QTRY_COMPARE(b->stateOf(0), OperationState::Discarded);
    QCOMPARE(b->stateOf(1), OperationState::Discarded);
    QTRY_VERIFY(b->shownText("messageText").startsWith(u"2 logins: taken back"_s));
    QVERIFY(!b->find<QWidget>("graceBar")->isVisible());
    QCOMPARE(b->host.requestCount(), 0);
}

void tst_MainWindow::severalPushesInTheirGraceAreTakenBackNewestFirst()
{
    openWithWorkers();
    b->clock.stand();
    for (const QString& name : {u"Ana Sousa"_s, u"Bo Chen"_s}) {
        b->select({name});
        b->press(Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(b->operations().size(), name.startsWith(u'A') ? 1 : 2);
    }
    QTRY_COMPARE(b->window->findChildren<QLabel*>(u"graceText"_s).size(), 2);
    b->press(Qt::Key_Escape);
    QTRY_COMPARE(b->stateOf(0), OperationState::Discarded);
    QCOMPARE(b->stateOf(1), OperationState::Queued);
    b->press(Qt::Key_Escape);
    QTRY_COMPARE(b->stateOf(1), OperationState::Discarded);
    QCOMPARE(b->host.requestCount(), 0);
}

void tst_MainWindow::I6_doubleClickOnSendIsOneLogin()
{
    openWithWorkers();
    b->select({u"Ana Sousa"_s});
    auto* button = b->find<QAbstractButton>("logInButton");
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(b->host.taken().size(), 1);
    QTRY_COMPARE(b->stateOf(0), OperationState::Accepted);
    QCOMPARE(b->operations().size(), 1);
}

void tst_MainWindow::alreadyCoveredAsksBeforeAgain()
{
    openWithWorkers();
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(b->stateOf(0), OperationState::Accepted);
    b->press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(b->shownText("pushNotes").startsWith(u"Ana Sousa has cover, open or queued, since"_s));
    QVERIFY(!b->find<QAbstractButton>("pushConfirm")->isEnabled());
    b->find<QCheckBox>("pushAgain")->setFocus();
    b->press(Qt::Key_Space);
    QVERIFY(b->find<QAbstractButton>("pushConfirm")->isEnabled());
    b->click("pushConfirm");
    QTRY_COMPARE(b->host.taken().size(), 2);
}

void tst_MainWindow::backdatedLoginOwesAReason()
{
    openWithWorkers();
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_T, Qt::ControlModifier);
    auto* time = b->find<QDateTimeEdit>("pushTime");
    const auto now = QDateTime::fromMSecsSinceEpoch(msOf(b->clock.now()), Qt::UTC);
    QCOMPARE(QApplication::focusWidget(), time);
    QVERIFY(b->shownText("pushReason").isEmpty());
    time->setDateTime(now.addSecs(-3700));
    QTRY_VERIFY(b->find<QLineEdit>("pushReason")->isVisible());
    QVERIFY(!b->find<QAbstractButton>("pushConfirm")->isEnabled());
    QVERIFY(b->shownText("pushTimeHint").startsWith(u"1 h 0"_s));
    b->find<QLineEdit>("pushReason")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"phone was dead"_s);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->operations().size(), 1);
    const Operation operation = b->operations().constFirst();
    QVERIFY(operation.backdated);
    QCOMPARE(operation.reason, u"phone was dead"_s);
    QTRY_COMPARE(b->host.taken().size(), 1);
    QCOMPARE(b->host.taken().constFirst().at, operation.at);
}

void tst_MainWindow::scheduledLoginIsHeld()
{
    openWithWorkers();
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_T, Qt::ControlModifier);
    auto* time = b->find<QDateTimeEdit>("pushTime");
    const auto now = QDateTime::fromMSecsSinceEpoch(msOf(b->clock.now()), Qt::UTC);
    time->setDateTime(now.addDays(2));
    QCOMPARE(b->shownText("pushTimeHint"), u"At most 24 hours ahead."_s);
    QVERIFY(!b->find<QAbstractButton>("pushConfirm")->isEnabled());
    time->setDateTime(now.addSecs(2 * 3600));
    QTRY_VERIFY(b->find<QAbstractButton>("pushConfirm")->isEnabled());
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->operations().size(), 1);
    QCOMPARE(b->stateOf(0), OperationState::Queued);
    QVERIFY(b->operations().constFirst().holdUntil.has_value());
    QTRY_VERIFY(b->shownText("messageText").contains(u"held until"_s));
    QCOMPARE(b->host.requestCount(), 0);
}

void tst_MainWindow::menuOffersTheTimeUnderThePointer()
{
    openWithWorkers();
    b->select({u"Cem Ay"_s});
    const WorkerId worker = b->timeline->selectedWorkers().constFirst();
    const auto hour = std::chrono::hours(1);
    const Instant at = std::chrono::floor<std::chrono::minutes>(b->clock.now() - hour);
    Q_EMIT b->timeline->menuRequested(worker, at, b->timeline->mapToGlobal(QPoint(100, 100)));
    auto* menu = b->find<QMenu>("timelineMenu");
    QTRY_VERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().contains(b->find<QAction>("logIn")));
    menu->actions().at(3)->trigger();
    menu->close();
    QVERIFY(b->find<QWidget>("pushForm")->isVisible());
    QCOMPARE(b->shownText("pushQuestion"), u"Log in Cem Ay at what time?"_s);
    const auto typed = b->find<QDateTimeEdit>("pushTime")->dateTime().toMSecsSinceEpoch();
    QCOMPARE(typed, msOf(at));
}

void tst_MainWindow::withoutConnectionNothingIsPushed()
{
    b->importWorkers({u"Ana Sousa"_s});
    b->click("welcomeConnect");
    b->window->showPage(shell::Page::Live);
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(b->shownText("messageText").startsWith(u"There is no connection to Zego yet"_s));
    QVERIFY(b->operations().isEmpty());
    b->click("messageAction");
    QVERIFY(b->find<QWidget>("settingsPage")->isVisible());
}

void tst_MainWindow::countersFilterTheBoard()
{
    openWithWorkers();
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(b->find<QAbstractButton>("counterCovered")->accessibleName(), u"1 Covered"_s);
    b->click("counterDoubtful");
    QVERIFY(b->find<QWidget>("liveNoMatch")->isVisible());
    b->click("counterCovered");
    QVERIFY(!b->find<QAbstractButton>("counterDoubtful")->isChecked());
    QVERIFY(b->timeline->isVisible());
    b->click("counterCovered");
    QVERIFY(!b->find<QAbstractButton>("counterCovered")->isChecked());
}

void tst_MainWindow::searchFindsAcrossPages()
{
    openWithWorkers();
    b->press(Qt::Key_3, Qt::ControlModifier);
    const auto* table = b->find<QTableView>("workersTable");
    QCOMPARE(table->model()->rowCount(), 4);
    b->press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"w3"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
    QVERIFY(b->find<QWidget>("workersNoMatch")->isVisible());
    b->press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(b->find<QWidget>("liveNoMatch")->isVisible());
}

void tst_MainWindow::pagesByKeyboard()
{
    openWithWorkers();
    b->press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(b->window->page(), shell::Page::Activity);
    QVERIFY(b->window->windowTitle().startsWith(u"Activity"_s));
    b->press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(b->window->page(), shell::Page::Reports);
    b->press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(b->window->page(), shell::Page::Workers);
    b->press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(b->window->page(), shell::Page::Templates);
    b->press(Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(b->window->page(), shell::Page::Settings);
    b->press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(b->window->page(), shell::Page::Live);
}

void tst_MainWindow::D7_notADatabaseIsRefusedInASentence()
{
    b->close();
    QDir(b->folder.filePath(u"data"_s)).removeRecursively();
    QVERIFY(QDir(b->folder.path()).mkdir(u"data"_s));
    QVERIFY(!b->writeFile(u"data/covershift.db"_s, QByteArray(8192, 'x')).isEmpty());
    b->open();
    QVERIFY(b->find<QWidget>("failurePage")->isVisible());
    QVERIFY(b->find<QWidget>("failurePage")
                ->accessibleDescription()
                .startsWith(u"The database does not open cleanly. Nothing was deleted"_s));
    QVERIFY(b->find<QAbstractButton>("failureRetry")->isEnabled());
}

void tst_MainWindow::folderInUseSaysWhatToDo()
{
    WindowBench other;
    QVERIFY(other.folder.isValid());
    session::SessionConfig config;
    config.folder = b->session->folder();
    config.clock = &b->clock;
    config.secrets = &b->secrets;
    session::Session second(config);
    shell::MainWindow window(second, b->theme, *b->settings);
    QSignalSpy refused(&window, &shell::MainWindow::folderRefused);
    window.show();
    window.openFolder();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).value<Error>().kind, ErrorKind::FolderInUse);
    QVERIFY(window.findChild<QWidget*>(u"failurePage"_s)->isVisible());
    b->close();
    QTest::mouseClick(window.findChild<QAbstractButton*>(u"failureRetry"_s), Qt::LeftButton);
    QTRY_VERIFY(!window.findChild<QWidget*>(u"failurePage"_s)->isVisible());
}

void tst_MainWindow::layoutIsKept()
{
    openWithWorkers();
    b->window->resize(1111, 777);
    b->window->showPage(shell::Page::Activity);
    b->close();
    b->open();
    QCOMPARE(b->window->size(), QSize(1111, 777));
    QCOMPARE(b->window->page(), shell::Page::Activity);
}

COVERSHIFT_GUI_TEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
