#include "noticedesk.h"
#include "planwindow.h"
#include "trayicon.h"

#include <support/guitestmain.h>

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTableView>

using namespace covershift;
using namespace covershift::gui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What the window tells of exceptions besides their list: notices, until somebody has acknowledged them. It
/// is 13:00.
class tst_Notices : public PlanWindowCase
{
    Q_OBJECT
private Q_SLOTS:
    void noticesAreGivenUntilTheyAreAcknowledged();
    void onAnotherPageALineTells();
    void aFoldedListIsNotInSight();
    void oneCanTryItOut();
    void withoutATrayTheWindowTells();
    void aPauseIsAcknowledgedWithoutAPlan();
    void aPauseOfViviotIsTold();
    void quietHoursAndOffAreKept();
    void aLoginThatEndsAtOnceIsNoNews();
};

void tst_Notices::noticesAreGivenUntilTheyAreAcknowledged()
{
    auto* notices = b->window->findChild<shell::NoticeDesk*>();
    QVERIFY(notices);
    QSignalSpy given(notices, &shell::NoticeDesk::given);
    plan(u"Day"_s, {12, 0}, 240, {1, 2});
    QTRY_COMPARE(exceptions().size(), 2);
    QCOMPARE(given.size(), 0);
    QVERIFY(!b->find<QWidget>("exceptionsSeen")->isVisible());
    passTime(2min);
    QTRY_COMPARE(given.size(), 1);
    QCOMPARE(given.constFirst().constFirst().toString(), u"2 workers are planned and not covered."_s);
    passTime(4min);
    notices->look();
    QCOMPARE(given.size(), 1);
    passTime(1min);
    notices->look();
    QCOMPARE(given.size(), 2);
    b->click("exceptionsSeen");
    QTRY_VERIFY(!b->find<QWidget>("exceptionsSeen")->isVisible());
    passTime(1h);
    notices->look();
    QCOMPARE(given.size(), 2);
    QCOMPARE(exceptions().size(), 2);
}

void tst_Notices::onAnotherPageALineTells()
{
    auto* notices = b->window->findChild<shell::NoticeDesk*>();
    const auto* bar = b->find<QWidget>("noticeBar");
    plan(u"Day"_s, {12, 0}, 240, {1, 2});
    QTRY_COMPARE(exceptions().size(), 2);
    b->window->showPage(shell::Page::Workers);
    passTime(2min);
    QTRY_COMPARE(b->shownText("noticeText"), u"2 workers are planned and not covered."_s);
    QVERIFY(b->window->isActiveWindow());
    QCOMPARE(bar->accessibleName(), b->shownText("noticeText"));
    QCOMPARE(bar->property("notice").toString(), u"warning"_s);
    QVERIFY(!b->find<QWidget>("noticeClose")->isVisible());
    // Where the list is in sight it says so itself; nobody has answered by that.
    b->window->showPage(shell::Page::Live);
    QVERIFY(!bar->isVisible());
    QVERIFY(b->find<QWidget>("exceptionsSeen")->isVisible());
    b->window->showPage(shell::Page::Workers);
    QVERIFY(bar->isVisible());
    // It follows what becomes of them.
    session::PushRequest request;
    request.workers = {id(2)};
    const auto pushed = b->session->push(request);
    QTRY_VERIFY(pushed.isFinished());
    QTRY_VERIFY(b->shownText("noticeText").startsWith(u"Ana Sousa is planned since 12:00"_s));
    QCOMPARE(b->shownText("noticeAction"), u"Show"_s);
    b->find<QWidget>("noticeAction")->setFocus();
    b->press(Qt::Key_Return);
    QCOMPARE(b->window->page(), shell::Page::Live);
    QTRY_VERIFY(!b->find<QWidget>("exceptionsSeen")->isVisible());
    QSignalSpy given(notices, &shell::NoticeDesk::given);
    b->window->showPage(shell::Page::Workers);
    passTime(1h);
    notices->look();
    QVERIFY(!bar->isVisible());
    QCOMPARE(given.size(), 0);
}

void tst_Notices::aFoldedListIsNotInSight()
{
    const auto* bar = b->find<QWidget>("noticeBar");
    plan(u"Day"_s, {12, 0}, 240, {1, 2});
    QTRY_COMPARE(exceptions().size(), 2);
    b->click("exceptionsToggle");
    QVERIFY(!b->find<QTableView>("exceptionsTable")->isVisible());
    passTime(2min);
    QTRY_COMPARE(b->shownText("noticeText"), u"2 workers are planned and not covered."_s);
    QCOMPARE(b->window->page(), shell::Page::Live);
    b->click("exceptionsToggle");
    QVERIFY(!bar->isVisible());
    b->click("exceptionsToggle");
    QVERIFY(bar->isVisible());
    b->click("noticeAction");
    QVERIFY(b->find<QTableView>("exceptionsTable")->isVisible());
    QTRY_VERIFY(!bar->isVisible());
}

void tst_Notices::oneCanTryItOut()
{
    QVERIFY(!shell::TrayIcon::canNotify());
    b->window->showPage(shell::Page::Settings);
    QVERIFY(b->find<QWidget>("settingsNoticeDesktop")->isVisible());
    b->click("settingsNoticeTry");
    QVERIFY2(b->shownText("messageText").startsWith(u"This is how Covershift tells you"_s),
        qPrintable(b->shownText("messageText")));
    b->find<QAbstractButton>("settingsNotice")->setChecked(false);
    QVERIFY(!b->find<QWidget>("settingsNoticeTry")->isEnabled());
}

void tst_Notices::withoutATrayTheWindowTells()
{
    QVERIFY(!QSystemTrayIcon::isSystemTrayAvailable());
    auto* notices = b->window->findChild<shell::NoticeDesk*>();
    const auto* bar = b->find<QWidget>("noticeBar");
    plan(u"Day"_s, {12, 0}, 240, {1});
    QTRY_COMPARE(exceptions().size(), 1);
    {
        QWidget another;
        another.show();
        another.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&another, 30'000));
        QVERIFY(!b->window->isActiveWindow());
        passTime(2min);
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(b->window->page(), shell::Page::Live);
        QCOMPARE(b->shownText("noticeText"), u"Ana Sousa is planned since 12:00 and not covered."_s);
    }
    b->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(b->window.get(), 30'000));
    QVERIFY(bar->isVisible());
    // Whoever is there has not acknowledged it: it is told again.
    passTime(5min);
    notices->look();
    QVERIFY(bar->isVisible());
    b->find<QPushButton>("exceptionsSeen")->click();
    QTRY_VERIFY(!bar->isVisible());
}

void tst_Notices::aPauseIsAcknowledgedWithoutAPlan()
{
    QVERIFY(!b->find<QWidget>("exceptionsPanel")->isVisible());
    auto* notices = b->window->findChild<shell::NoticeDesk*>();
    QSignalSpy given(notices, &shell::NoticeDesk::given);
    QVERIFY(b->host.setFaults(R"({"rules":[{"action":"status","status":401,"body":{}}]})"));
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(b->session->connection(Host::Zego).state, ConnectionState::Paused);
    QTRY_VERIFY(b->find<QWidget>("exceptionsSeen")->isVisible());
    QCOMPARE(b->shownText("exceptionsTitle"), u"Sending is paused"_s);
    QVERIFY(exceptions().isEmpty());
    QTRY_COMPARE(given.size(), 1);
    QVERIFY(given.constFirst().constFirst().toString().startsWith(u"Zego refused the key"_s));
    // The bar above the pages tells it, wherever one is.
    b->window->showPage(shell::Page::Workers);
    QVERIFY(b->find<QWidget>("connectionBar")->isVisible());
    QVERIFY(!b->find<QWidget>("noticeBar")->isVisible());
    b->window->showPage(shell::Page::Live);
    b->find<QWidget>("exceptionsSeen")->setFocus();
    b->press(Qt::Key_Return);
    QTRY_VERIFY(!b->find<QWidget>("exceptionsPanel")->isVisible());
    passTime(1h);
    notices->look();
    QCOMPARE(given.size(), 1);
}

void tst_Notices::aPauseOfViviotIsTold()
{
    auto* notices = b->window->findChild<shell::NoticeDesk*>();
    QSignalSpy given(notices, &shell::NoticeDesk::given);
    session::ConnectionDraft draft;
    draft.host = Host::Viviot;
    draft.url = b->hostInfo.viviotUrl.toString();
    draft.viviot.user = b->hostInfo.viviotAdmin.user;
    draft.key = "another";
    const auto saved = b->session->saveConnection(draft);
    QTRY_VERIFY(saved.isFinished());
    plan(u"Night"_s, {20, 0}, 240, {1});
    const auto pushed = b->session->pushPlan({{b->session->plan().templates().constFirst().id}, {}});
    QTRY_VERIFY(pushed.isFinished());
    QTRY_COMPARE(b->session->connection(Host::Viviot).state, ConnectionState::Paused);
    QTRY_COMPARE(given.size(), 1);
    const QString told = given.constFirst().constFirst().toString();
    QVERIFY2(told.startsWith(u"Viviot refused the user name, password"_s), qPrintable(told));
    b->click("exceptionsSeen");
    QTRY_COMPARE(b->shownText("exceptionsTitle"), u"Nothing is out of order"_s);
}

void tst_Notices::quietHoursAndOffAreKept()
{
    b->window->showPage(shell::Page::Settings);
    b->find<QAbstractButton>("settingsNoticeQuiet")->setChecked(true);
    b->find<QAbstractButton>("settingsNoticeSound")->setChecked(true);
    const NoticeRules rules = shell::readNoticeRules(*b->settings);
    QVERIFY(rules.isOn && rules.withSound && rules.quiet);
    QCOMPARE(rules.quiet->from, QTime(22, 0));
    QCOMPARE(rules.quiet->to, QTime(6, 0));
    b->find<QAbstractButton>("settingsNotice")->setChecked(false);
    QVERIFY(!shell::readNoticeRules(*b->settings).isOn);
    QVERIFY(!b->find<QWidget>("settingsNoticeSound")->isEnabled());
    b->close();
    b->open();
    QVERIFY(!b->find<QAbstractButton>("settingsNotice")->isChecked());
    QVERIFY(b->find<QAbstractButton>("settingsNoticeQuiet")->isChecked());
    auto* notices = b->window->findChild<shell::NoticeDesk*>();
    QSignalSpy given(notices, &shell::NoticeDesk::given);
    plan(u"Day"_s, {12, 0}, 240, {1});
    QTRY_COMPARE(exceptions().size(), 1);
    passTime(10min);
    notices->look();
    QCOMPARE(given.size(), 0);
}

void tst_Notices::aLoginThatEndsAtOnceIsNoNews()
{
    auto* notices = b->window->findChild<shell::NoticeDesk*>();
    QSignalSpy given(notices, &shell::NoticeDesk::given);
    plan(u"Day"_s, {12, 45}, 240, {2});
    QTRY_COMPARE(exceptions().size(), 1);
    passTime(2min);
    QTRY_COMPARE(given.size(), 1);
    b->find<QPushButton>("exceptionsSeen")->click();
    logIn({u"Bo Chen"_s});
    QTRY_VERIFY(exceptions().isEmpty());
    passTime(30s);
    b->select({u"Bo Chen"_s});
    b->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(exceptions(), QStringList{u"Cover has ended: Bo Chen"_s});
    passTime(4min);
    notices->look();
    QCOMPARE(given.size(), 1);
    QVERIFY(!b->find<QWidget>("exceptionsSeen")->isVisible());
}

COVERSHIFT_GUI_TEST_MAIN(tst_Notices)
#include "tst_notices.moc"
