#include "closedays.h"
#include "windowbench.h"

#include <sandbox/sandboxday.h>
#include <session/board.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;

/// What is done on the Live page beside a plain login or logout: inserts and ends, warnings, what is held.
class tst_Live : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void insertFromNowWithoutAnEnd();
    void insertWithAnEndByKeyboard();
    void insertIsCheckedAsOneTypes_data();
    void insertIsCheckedAsOneTypes();
    void shiftIsEndedByKeyboard();
    void logoutOfAMixedSelectionEndsShiftsToo();
    void logoutInAClosedPeriodAsksWhy();
    void legacyIdentityHidesWhatItCannotDo();
    void coverNeverCheckedIsSaidInALine();
    void coverDisabledIsCountedMarkedAndWarnedAbout();
    void summaryNamesWhoGoes();
    void logoutIsSentPastAnUncertainLogin_data();
    void logoutIsSentPastAnUncertainLogin();
    void scheduledLoginIsTakenBackFromTheMenu();

private:
    void logIn(const QStringList& names);
    void insert(const QString& name);
    [[nodiscard]] int covered() const { return b->session->board().counters(b->clock.now()).covered; }
    void setTime(const char* field, int secondsFromNow) const
    {
        const auto now = QDateTime::fromMSecsSinceEpoch(msOf(b->clock.now()), Qt::UTC);
        b->find<QDateTimeEdit>(field)->setDateTime(now.addSecs(secondsFromNow));
    }

    std::unique_ptr<WindowBench> b;
};

void tst_Live::init()
{
    TestCase::init();
    b = std::make_unique<WindowBench>();
    b->open();
    b->importWorkers({u"Ana Sousa"_s, u"Bo Chen"_s, u"Cem Ay"_s});
    b->connectToHost();
}

void tst_Live::cleanup()
{
    b.reset();
}

void tst_Live::logIn(const QStringList& names)
{
    const int before = covered();
    b->select(names);
    b->press(Qt::Key_L, Qt::ControlModifier);
    if (names.size() > 1)
        b->press(Qt::Key_Return);
    QTRY_COMPARE(covered(), before + int(names.size()));
}

void tst_Live::insert(const QString& name)
{
    const int before = covered();
    b->select({name});
    b->press(Qt::Key_N, Qt::ControlModifier);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(covered(), before + 1);
    b->clock.advance(std::chrono::seconds(1)); // no shift ends in the second in which it began
}

void tst_Live::insertFromNowWithoutAnEnd()
{
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(b->shownText("pushQuestion"), u"Insert a shift for Ana Sousa?"_s);
    QCOMPARE(b->shownText("pushTimeHint"), u"Now."_s);
    QCOMPARE(QApplication::focusWidget(), b->find<QDateTimeEdit>("pushTime"));
    QVERIFY(!b->find<QWidget>("pushEnd")->isVisible());
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->takenPaths(), QStringList{u"/v2/shift/"_s});
    QVERIFY(!b->host.taken().constFirst().until);
    QTRY_COMPARE(covered(), 1);
    QCOMPARE(b->timeline->selectedWorkers().size(), 1);
    const auto shifts = b->session->board().shiftsOf(b->timeline->selectedWorkers().constFirst());
    QCOMPARE(shifts.size(), 1U);
    QCOMPARE(shifts.front().origin, ShiftOrigin::Insert);
    QCOMPARE(shifts.front().certainty, Certainty::Confirmed);
}

void tst_Live::insertWithAnEndByKeyboard()
{
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_N, Qt::ControlModifier);
    b->find<QCheckBox>("pushHasEnd")->setFocus();
    b->press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), b->find<QDateTimeEdit>("pushEnd"));
    QVERIFY(b->shownText("pushEndHint").startsWith(u"Lasts "_s));
    b->press(Qt::Key_Up); // an hour more
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->host.taken().size(), 1);
    const auto taken = b->host.taken().constFirst();
    QVERIFY(taken.until);
    QVERIFY(*taken.until - taken.at > std::chrono::minutes(4 * 60 + 55));
    QVERIFY(*taken.until - taken.at <= std::chrono::hours(5));
}

void tst_Live::insertIsCheckedAsOneTypes_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("start over 30 minutes back")
        << -32 * 60 << 0 << QByteArray("pushTime") << u"A shift can be inserted only from 30 minutes"_s;
    QTest::newRow("start over 30 minutes ahead")
        << 32 * 60 << 0 << QByteArray("pushTime") << u"A shift can be inserted only from 30 minutes"_s;
    QTest::newRow("over 14 hours") << 0 << 14 * 3600 + 120 << QByteArray("pushEnd")
                                   << u"A shift cannot be longer than 14 hours."_s;
    QTest::newRow("end before its start") << 0 << -600 << QByteArray("pushEnd") << u"The shift starts at"_s;
}

void tst_Live::insertIsCheckedAsOneTypes()
{
    QFETCH(const int, start);
    QFETCH(const int, end);
    QFETCH(const QByteArray, field);
    QFETCH(const QString, sentence);
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_N, Qt::ControlModifier);
    if (start != 0)
        setTime("pushTime", start);
    if (end != 0) {
        b->find<QCheckBox>("pushHasEnd")->setChecked(true);
        setTime("pushEnd", end);
    }
    const QByteArray hint = field + "Hint";
    QVERIFY2(b->shownText(hint.constData()).startsWith(sentence), qPrintable(b->shownText(hint.constData())));
    QVERIFY(b->find<QWidget>(field.constData())->property("invalid").toBool());
    QVERIFY(!b->find<QAbstractButton>("pushConfirm")->isEnabled());
    b->press(Qt::Key_Return);
    QVERIFY(b->find<QWidget>("pushForm")->isVisible());
    QVERIFY(b->operations().isEmpty());
}

void tst_Live::shiftIsEndedByKeyboard()
{
    insert(u"Bo Chen"_s);
    QVERIFY(b->find<QAction>("endShift")->isEnabled());
    b->press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(covered(), 0);
    QCOMPARE(b->operations().value(0).kind, OperationKind::End);
    QTRY_VERIFY(!b->find<QAction>("endShift")->isEnabled());
}

void tst_Live::logoutOfAMixedSelectionEndsShiftsToo()
{
    logIn({u"Ana Sousa"_s});
    insert(u"Bo Chen"_s);
    b->clock.stand(); // the grace is there to be seen
    b->select({u"Ana Sousa"_s, u"Bo Chen"_s});
    b->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(b->shownText("pushQuestion"), u"Log out 2 workers now?"_s);
    QVERIFY2(b->shownText("pushNotes").contains(u"inserted as shifts of their own"_s),
        qPrintable(b->shownText("pushNotes")));
    b->press(Qt::Key_Return);
    QTRY_VERIFY(b->shownText("graceText").startsWith(u"2 logouts"_s));
    b->press(Qt::Key_Escape); // one take-back for both
    QTRY_COMPARE(b->stateOf(0), OperationState::Discarded);
    QCOMPARE(b->stateOf(1), OperationState::Discarded);
    QCOMPARE(covered(), 2);

    b->clock.goOn();
    b->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(covered(), 0);
    QVERIFY(b->takenPaths().contains(u"/v1/shift/logout/"_s));
    QVERIFY(b->takenPaths().last().startsWith(u"/v2/shift/"_s)
        || b->takenPaths().at(b->takenPaths().size() - 2).startsWith(u"/v2/shift/"_s));
}

void tst_Live::logoutInAClosedPeriodAsksWhy()
{
    logIn({u"Ana Sousa"_s});
    b->clock.advance(std::chrono::hours(48));
    const auto now = QDateTime::fromMSecsSinceEpoch(msOf(b->clock.now()), Qt::UTC);
    QVERIFY(closeDays(*b->session, {now.date().addDays(-2), now.date().addDays(-1)}));
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    setTime("pushTime", -24 * 3'600 - 60);
    auto* reason = b->find<QLineEdit>("pushReason");
    QVERIFY(!reason->isVisible());
    b->click("pushConfirm");
    QTRY_VERIFY(reason->isVisible());
    QVERIFY(b->shownText("messageText").startsWith(u"This changes a period that is closed."_s));
    QCOMPARE(QApplication::focusWidget(), reason);
    QVERIFY(!b->find<QAbstractButton>("pushConfirm")->isEnabled());
    QTest::keyClicks(reason, u"Agreed with Zego"_s);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->stateOf(0), OperationState::Accepted);
    QCOMPARE(b->operations().constFirst().kind, OperationKind::Logout);
    QCOMPARE(b->operations().constFirst().reason, u"Agreed with Zego"_s);
}

void tst_Live::legacyIdentityHidesWhatItCannotDo()
{
    QVERIFY(b->find<QAbstractButton>("insertButton")->isVisible());
    session::ConnectionDraft draft;
    draft.url = b->hostInfo.url.toString();
    draft.identity = IdentityKind::PolicyId;
    const auto saved = b->session->saveConnection(draft);
    QTRY_VERIFY(saved.isFinished());
    QTRY_VERIFY(!b->find<QAbstractButton>("insertButton")->isVisible());
    QVERIFY(!b->find<QAction>("insertShift")->isVisible());
    QVERIFY(!b->find<QAction>("endShift")->isVisible());
}

void tst_Live::coverNeverCheckedIsSaidInALine()
{
    b->clock.stand();
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(b->shownText("graceWarning").contains(u"never checked whether Ana Sousa"_s));
    QVERIFY(!b->find<QWidget>("pushForm")->isVisible());
}

void tst_Live::coverDisabledIsCountedMarkedAndWarnedAbout()
{
    const auto imported = b->session->importWorkers(sandbox::dayWorkersCsv(1));
    QTRY_VERIFY(imported.isFinished());
    QVector<WorkerId> fleet;
    for (const Worker& worker : b->session->board().workers().mid(3, 10))
        fleet.append(worker.id);
    const auto checks = b->session->checkCover(fleet);
    QTRY_VERIFY(checks.isFinished());
    const auto disabled = std::ranges::find_if(fleet, [this](WorkerId worker) {
        return b->session->board().coverStatus(worker).product == Product::Disabled;
    });
    QVERIFY(disabled != fleet.end());
    const WorkerId worker = *disabled;
    QTRY_COMPARE(b->find<QAbstractButton>("counterDisabled")->accessibleName(), u"1 Disabled"_s);
    b->click("counterDisabled");
    b->clock.stand();
    b->timeline->select({worker});
    b->timeline->setFocus();
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(b->shownText("graceWarning").contains(u"disabled"_s));
    QVERIFY(!b->find<QWidget>("pushForm")->isVisible());
    b->press(Qt::Key_Escape);
    QTRY_COMPARE(b->stateOf(0), OperationState::Discarded);
}

void tst_Live::summaryNamesWhoGoes()
{
    b->select({u"Ana Sousa"_s, u"Cem Ay"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(b->shownText("pushWho"), QLocale().createSeparatedList({u"Ana Sousa"_s, u"Cem Ay"_s}));
    QVERIFY(b->shownText("pushNotes").contains(u"It is not known whether 2 of them"_s));
    b->press(Qt::Key_Escape);
    QVERIFY(!b->find<QWidget>("pushForm")->isVisible());
    QVERIFY(b->operations().isEmpty());
}

void tst_Live::logoutIsSentPastAnUncertainLogin_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("in the line above the other pages") << u"line"_s;
    QTest::newRow("by keyboard") << u"keys"_s;
    QTest::newRow("in the row's menu") << u"menu"_s;
}

void tst_Live::logoutIsSentPastAnUncertainLogin()
{
    QFETCH(const QString, way);
    session::ConnectionDraft draft;
    draft.url = b->hostInfo.url.toString();
    draft.onUncertain = OnUncertain::Ask;
    const auto saved = b->session->saveConnection(draft);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(b->host.setFaults(R"({"rules":[{"match":{"identity":"W1","times":1},"action":"drop_after"}]})"));
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(b->stateOf(0), OperationState::Uncertain);
    QVERIFY(!b->find<QWidget>("exceptionBar")->isVisible());

    b->timeline->setFocus();
    b->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(b->find<QAction>("sendAnyway")->isEnabled());
    // Where the list of exceptions tells it, the line does not.
    QVERIFY(!b->find<QWidget>("exceptionBar")->isVisible());
    if (way == u"line"_s) {
        b->window->showPage(shell::Page::Workers);
        QTRY_VERIFY(b->shownText("exceptionText").startsWith(u"Logout of Ana Sousa: waits"_s));
        b->click("exceptionAction");
    } else if (way == u"keys"_s) {
        b->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    } else {
        QTest::keyClick(b->timeline, Qt::Key_Menu);
        Q_EMIT b->timeline->menuRequested(b->timeline->selectedWorkers().constFirst(), b->clock.now(), {});
        auto* menu = b->find<QMenu>("timelineMenu");
        QTRY_VERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().contains(b->find<QAction>("sendAnyway")));
        b->find<QAction>("sendAnyway")->trigger();
        menu->close();
    }
    QTRY_VERIFY(b->takenPaths().contains(u"/v1/shift/logout/"_s));
    QTRY_VERIFY(!b->find<QWidget>("exceptionBar")->isVisible());
    // The host has it a little earlier than the board knows of it.
    QTRY_VERIFY(!b->find<QAction>("sendAnyway")->isEnabled());
}

void tst_Live::scheduledLoginIsTakenBackFromTheMenu()
{
    b->select({u"Cem Ay"_s});
    b->press(Qt::Key_T, Qt::ControlModifier);
    setTime("pushTime", 3600);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->operations().size(), 1);
    QTRY_VERIFY(b->shownText("messageText").contains(u"held until"_s));
    Q_EMIT b->timeline->menuRequested(b->timeline->selectedWorkers().constFirst(), b->clock.now(), {});
    auto* menu = b->find<QMenu>("timelineMenu");
    QTRY_VERIFY(menu && menu->isVisible());
    auto* takeBack = menu->findChild<QAction*>(u"takeBackScheduled"_s);
    QVERIFY(takeBack);
    QVERIFY(takeBack->text().startsWith(u"Take back: Login of Cem Ay, scheduled for"_s));
    takeBack->trigger();
    menu->close();
    QTRY_COMPARE(b->stateOf(0), OperationState::Discarded);
    QCOMPARE(b->host.requestCount(), 0);
}

COVERSHIFT_GUI_TEST_MAIN(tst_Live)
#include "tst_live.moc"
