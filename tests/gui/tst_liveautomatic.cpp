#include "planwindow.h"

#include <support/guitestmain.h>

#include <QAction>
#include <QMenu>

using namespace covershift;
using namespace covershift::gui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Automatic mode on the Live page: what it says, and how it is held. It is 13:00.
class tst_LiveAutomatic : public PlanWindowCase
{
    Q_OBJECT
private Q_SLOTS:
    void automaticModeIsHeldAndResumedByOneClick();
    void oneWorkerIsHeldFromTheMenu_data();
    void oneWorkerIsHeldFromTheMenu();
    void whatKeepsItFromActingIsSaid();
    void whatItDidIsTold();
};

void tst_LiveAutomatic::automaticModeIsHeldAndResumedByOneClick()
{
    plan(u"Late"_s, {14, 0}, 240, {1, 2, 4}, PlanMode::Automatic);
    QVERIFY(!b->find<QWidget>("automaticLine")->isVisible());
    enableAutomatic();
    QTRY_COMPARE(b->shownText("automaticText"), u"Automatic mode is on: next login 14:00 (3 workers)."_s);
    QCOMPARE(b->shownText("automaticButton"), u"Hold all"_s);
    b->click("automaticButton");
    QTRY_COMPARE(
        b->shownText("automaticText"), u"Automatic mode is held: nobody is logged in or out by itself."_s);
    QVERIFY(b->session->plan().automatic().isHeld);
    QCOMPARE(b->shownText("automaticButton"), u"Resume"_s);
    b->find<QAbstractButton>("automaticButton")->setFocus();
    b->press(Qt::Key_Space);
    QTRY_COMPARE(b->shownText("automaticText"), u"Automatic mode is on: next login 14:00 (3 workers)."_s);
    QVERIFY(!b->session->plan().automatic().isHeld);
}

void tst_LiveAutomatic::oneWorkerIsHeldFromTheMenu_data()
{
    QTest::addColumn<bool>("inTheList");
    QTest::newRow("the row's") << false;
    QTest::newRow("that of the exceptions") << true;
}

void tst_LiveAutomatic::oneWorkerIsHeldFromTheMenu()
{
    QFETCH(const bool, inTheList);
    // Over ten minutes ago: automatic mode no longer logs in, so they stay due.
    plan(u"Noon"_s, {12, 30}, 240, {1, 2}, PlanMode::Automatic);
    plan(u"Late"_s, {18, 0}, 240, {1, 2}, PlanMode::Automatic);
    enableAutomatic();
    const auto ask = [&](const QString& text) {
        if (inTheList) {
            auto* table = b->find<QTableView>("exceptionsTable");
            QTRY_COMPARE(table->model()->rowCount(), 2);
            table->selectRow(0);
            Q_EMIT table->customContextMenuRequested({5, 5});
        } else {
            b->select({u"Ana Sousa"_s});
            Q_EMIT b->timeline->menuRequested(id(1), clock->now(), {});
        }
        auto* menu = b->find<QMenu>(inTheList ? "exceptionsMenu" : "timelineMenu");
        QTRY_VERIFY(menu && menu->isVisible());
        auto* hold = menu->findChild<QAction*>(u"holdAutomatic"_s);
        QVERIFY(hold);
        QCOMPARE(hold->text(), text);
        hold->trigger();
        menu->close();
    };
    ask(u"Hold automatic mode"_s);
    QTRY_COMPARE(b->session->plan().automatic().heldWorkers, QSet<WorkerId>{id(1)});
    QTRY_VERIFY(b->shownText("automaticHeld").startsWith(u"Held for 1 worker"_s));
    QTRY_VERIFY(!b->find<QMenu>(inTheList ? "exceptionsMenu" : "timelineMenu"));
    ask(u"Release for automatic mode"_s);
    QTRY_VERIFY(b->session->plan().automatic().heldWorkers.isEmpty());
    QTRY_COMPARE(b->shownText("automaticHeld"), QString());
}

void tst_LiveAutomatic::whatKeepsItFromActingIsSaid()
{
    plan(u"Late"_s, {14, 0}, 240, {1}, PlanMode::Automatic);
    enableAutomatic();
    QTRY_VERIFY(b->shownText("automaticText").contains(u"next login"_s));
    const auto paused = b->session->pause(Host::Zego);
    QTRY_VERIFY(b->shownText("automaticText").contains(u"nothing that it does leaves"_s));
    const auto resumed = b->session->resume(Host::Zego);
    QTRY_VERIFY(b->shownText("automaticText").contains(u"next login"_s));
    // The host's clock is the window's no more.
    MovedClock hosts(13);
    hosts.advance(10min);
    sandbox::SandboxHost late({0, 1, {}, {}, &hosts});
    const auto info = late.start();
    QVERIFY(info);
    session::ConnectionDraft draft;
    draft.url = info->url.toString();
    draft.key = info->zegoKey;
    const auto saved = b->session->saveConnection(draft);
    QTRY_VERIFY(saved.isFinished());
    const auto tested = b->session->testConnection(Host::Zego);
    QTRY_VERIFY(b->shownText("automaticText").startsWith(u"Automatic mode has stopped"_s));
    QVERIFY(b->find<QWidget>("skewBar")->isVisible());
}

void tst_LiveAutomatic::whatItDidIsTold()
{
    Operation login;
    login.kind = OperationKind::Login;
    login.worker = id(1);
    session::PushReceipt receipt;
    receipt.operations = {login};
    Q_EMIT b->session->actedAutomatically(receipt);
    QCOMPARE(b->shownText("messageText"), u"Login of Ana Sousa, made by automatic mode."_s);
    receipt.operations.clear();
    receipt.skipped = {{id(2), Error{ErrorKind::AlreadyOpen, 0, {}, {}}, {}}};
    Q_EMIT b->session->actedAutomatically(receipt);
    QVERIFY(b->shownText("messageText").startsWith(u"Automatic mode left somebody out. "_s));
}

COVERSHIFT_GUI_TEST_MAIN(tst_LiveAutomatic)
#include "tst_liveautomatic.moc"
