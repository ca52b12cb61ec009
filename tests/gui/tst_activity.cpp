#include "closedays.h"
#include "windowbench.h"

#include <session/board.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;

/// The outbox in the real window: what is owed stands first, and each decision is made by keyboard.
class tst_Activity : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void emptyOutboxSaysSo();
    void rejectionIsShownAndDiscarded();
    void rejectionIsRetried();
    void retryInAClosedPeriodAsksWhy();
    void owedStandsOnTopAndTheFirstIsSelected();
    void afterADecisionComesTheNext();
    void needsYouShowsOnlyWhatIsOwed();
    void lostAnswerIsSettledAsTaken();
    void lostAnswerIsSettledAsNotTaken();
    void insertAsksForItsId();
    void insertWithoutIdSaysWhatFollows();
    void heldLogoutIsSentAnyway();
    void kindNarrowsTheOutbox();
    void onlyThisWorkerAndEverybodyAgain();
    void searchFindsAWorkersOperations();

private:
    void openWorkers(OnUncertain onUncertain = OnUncertain::Resend);
    [[nodiscard]] WorkerId worker(int place) const { return b->session->board().workers().at(place).id; }
    void push(OperationKind kind, const QVector<WorkerId>& workers);
    void insert(WorkerId worker);
    [[nodiscard]] int rows(const char* table) const
    {
        return b->find<QTableView>(table)->model()->rowCount();
    }
    [[nodiscard]] QWidget* focus() const { return QApplication::focusWidget(); }

    std::unique_ptr<WindowBench> b;
};

namespace {

const char* const RefuseFirst
    = R"({"rules":[{"match":{"identity":["W1","W2"]},"action":"reject_worker","detail":"No such policy"}]})";
const char* const LoseLogins
    = R"({"rules":[{"match":{"path":"/v1/shift/login/","times":1},"action":"drop_after"}]})";
const char* const LoseInserts
    = R"({"rules":[{"match":{"path":"/v2/shift/","times":1},"action":"drop_before"}]})";

} // namespace

void tst_Activity::init()
{
    TestCase::init();
    b = std::make_unique<WindowBench>();
    QVERIFY(b->hostInfo.url.isValid());
    b->open();
}

void tst_Activity::cleanup()
{
    b.reset();
}

void tst_Activity::openWorkers(OnUncertain onUncertain)
{
    b->importWorkers({u"Ana Sousa"_s, u"Bo Chen"_s, u"Cem Ay"_s});
    session::ConnectionDraft draft;
    draft.url = b->hostInfo.url.toString();
    draft.key = b->hostInfo.zegoKey;
    draft.onUncertain = onUncertain;
    const auto saved = b->session->saveConnection(draft);
    QTRY_VERIFY(saved.isFinished());
    b->window->showPage(shell::Page::Activity);
}

void tst_Activity::push(OperationKind kind, const QVector<WorkerId>& workers)
{
    const auto pushed = b->session->push({kind, workers, {}, false, {}, {}});
    QTRY_VERIFY(pushed.isFinished());
    QVERIFY(pushed.result().has_value());
    QCOMPARE(pushed.result()->operations.size(), workers.size());
}

void tst_Activity::insert(WorkerId worker)
{
    const auto inserted = b->session->insert({{worker}, {}, {}, false, {}});
    QTRY_VERIFY(inserted.isFinished());
    QVERIFY(inserted.result().has_value());
}

void tst_Activity::emptyOutboxSaysSo()
{
    openWorkers();
    QVERIFY(b->find<QWidget>("activityEmpty")->isVisible());
    QVERIFY(!b->find<QWidget>("owedPanel")->isVisible());
}

void tst_Activity::rejectionIsShownAndDiscarded()
{
    openWorkers();
    QVERIFY(b->host.setFaults(RefuseFirst));
    push(OperationKind::Login, {worker(0)});
    QTRY_VERIFY(b->shownText("messageText").startsWith(u"Login of Ana Sousa"_s));
    QVERIFY(b->shownText("messageText").contains(u"No such policy"_s));
    b->window->showPage(shell::Page::Live);
    b->click("messageAction");
    QVERIFY(b->find<QWidget>("activityPage")->isVisible());
    QTRY_COMPARE(b->shownText("detailTitle"), u"Login of Ana Sousa"_s);
    QTRY_VERIFY(b->find<QWidget>("detailRequests")->property("plainText").toString().contains(u"\"W1\""_s));
    b->click("detailDiscard");
    QVERIFY(!b->find<QAbstractButton>("decisionConfirm")->isEnabled());
    QTest::keyClicks(focus(), u"left the company"_s);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->stateOf(0), OperationState::Discarded);
    QCOMPARE(b->operations().constFirst().reason, u"left the company"_s);
    QTRY_VERIFY(!b->find<QWidget>("messageBar")->isVisible());
    QTRY_VERIFY(!b->find<QWidget>("owedPanel")->isVisible());
    QTRY_COMPARE(b->shownText("detailTitle"), u"Login of Ana Sousa"_s);
}

void tst_Activity::rejectionIsRetried()
{
    openWorkers();
    QVERIFY(b->host.setFaults(RefuseFirst));
    push(OperationKind::Login, {worker(0)});
    QTRY_VERIFY(b->find<QWidget>("detailRetry")->isVisible());
    QVERIFY(b->host.setFaults({}));
    b->click("detailRetry");
    QTRY_COMPARE(b->host.taken().size(), 1);
    QTRY_COMPARE(b->stateOf(0), OperationState::Accepted);
    QCOMPARE(b->stateOf(1), OperationState::Discarded);
    QCOMPARE(b->operations().at(0).replaces, b->operations().at(1).id);
}

void tst_Activity::retryInAClosedPeriodAsksWhy()
{
    openWorkers();
    QVERIFY(b->host.setFaults(RefuseFirst));
    push(OperationKind::Login, {worker(0)});
    QTRY_VERIFY(b->find<QWidget>("detailRetry")->isVisible());
    QVERIFY(b->host.setFaults({}));
    const auto now = QDateTime::fromMSecsSinceEpoch(msOf(b->clock.now()), b->session->plan().timeZone());
    b->clock.advance(std::chrono::hours(24));
    QVERIFY(closeDays(*b->session, {now.date(), now.date()}));
    b->click("detailRetry");
    QTRY_COMPARE(
        b->shownText("decisionQuestion"), u"This is about a period that is closed. Why does it change?"_s);
    QVERIFY(b->host.taken().isEmpty());
    QTest::keyClicks(focus(), u"Agreed with Zego"_s);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->stateOf(1), OperationState::Discarded);
    QCOMPARE(b->operations().constFirst().reason, u"Agreed with Zego"_s);
    QTRY_VERIFY(!b->find<QWidget>("decisionForm")->isVisible());
}

void tst_Activity::owedStandsOnTopAndTheFirstIsSelected()
{
    openWorkers();
    QVERIFY(b->host.setFaults(RefuseFirst));
    push(OperationKind::Login, {worker(0), worker(1), worker(2)});
    QTRY_COMPARE(rows("owedTable"), 2);
    QTRY_COMPARE(rows("outboxTable"), 3);
    QCOMPARE(
        b->shownText("owedTitle"), u"2 decisions are owed. Each holds back what its worker does next."_s);
    QVERIFY(b->shownText("filterNeedsYou").endsWith(u": 2"_s));
    QTRY_VERIFY(b->shownText("detailTitle").startsWith(u"Login of "_s));
    b->find<QTableView>("owedTable")->setFocus();
    b->press(Qt::Key_Up);
    QTRY_COMPARE(b->shownText("detailTitle"), u"Login of Ana Sousa"_s);
    b->press(Qt::Key_Down);
    QTRY_COMPARE(b->shownText("detailTitle"), u"Login of Bo Chen"_s);
    b->press(Qt::Key_Return);
    QCOMPARE(focus(), b->find<QAbstractButton>("detailRetry"));
}

void tst_Activity::afterADecisionComesTheNext()
{
    openWorkers();
    QVERIFY(b->host.setFaults(RefuseFirst));
    push(OperationKind::Login, {worker(0), worker(1)});
    QTRY_COMPARE(rows("owedTable"), 2);
    b->find<QTableView>("owedTable")->setFocus();
    b->press(Qt::Key_Up);
    b->press(Qt::Key_Return);
    b->click("detailDiscard");
    QTest::keyClicks(focus(), u"left"_s);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(rows("owedTable"), 1);
    QTRY_COMPARE(b->shownText("detailTitle"), u"Login of Bo Chen"_s);
    QTRY_COMPARE(focus(), b->find<QTableView>("owedTable"));
    QTRY_VERIFY(b->find<QWidget>("detailRetry")->isVisible());
}

void tst_Activity::needsYouShowsOnlyWhatIsOwed()
{
    openWorkers();
    b->click("filterNeedsYou");
    QVERIFY(b->find<QWidget>("activityEmpty")->isVisible());
    QVERIFY(b->host.setFaults(RefuseFirst));
    push(OperationKind::Login, {worker(0), worker(2)});
    QTRY_COMPARE(rows("owedTable"), 1);
    QVERIFY(!b->find<QWidget>("activityEmpty")->isVisible());
    QVERIFY(!b->find<QWidget>("outboxTable")->isVisible());
    b->click("filterAll");
    QTRY_VERIFY(b->find<QWidget>("outboxTable")->isVisible());
    QVERIFY(b->find<QWidget>("owedTable")->isVisible());
}

void tst_Activity::lostAnswerIsSettledAsTaken()
{
    openWorkers(OnUncertain::Ask);
    QVERIFY(b->host.setFaults(LoseLogins));
    push(OperationKind::Login, {worker(0)});
    QTRY_VERIFY(b->find<QWidget>("detailAccepted")->isVisible());
    b->find<QTableView>("owedTable")->setFocus();
    b->press(Qt::Key_Return);
    QCOMPARE(focus(), b->find<QAbstractButton>("detailAccepted"));
    b->press(Qt::Key_Space);
    QVERIFY(!b->find<QWidget>("decisionRemoteId")->isVisible());
    QTest::keyClicks(focus(), u"Zego said so"_s);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->stateOf(0), OperationState::Accepted);
    QCOMPARE(b->operations().constFirst().reason, u"Zego said so"_s);
    QCOMPARE(b->host.requestCount(), 1);
}

void tst_Activity::lostAnswerIsSettledAsNotTaken()
{
    openWorkers(OnUncertain::Ask);
    QVERIFY(b->host.setFaults(LoseLogins));
    push(OperationKind::Login, {worker(0)});
    QTRY_VERIFY(b->find<QWidget>("detailNotSent")->isVisible());
    b->click("detailNotSent");
    QTest::keyClicks(focus(), u"not in their portal"_s);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->stateOf(0), OperationState::Accepted);
    QCOMPARE(b->host.requestCount(), 2);
    QCOMPARE(b->operations().size(), 1);
}

void tst_Activity::insertAsksForItsId()
{
    openWorkers();
    QVERIFY(b->host.setFaults(LoseInserts));
    insert(worker(0));
    QTRY_VERIFY(b->find<QWidget>("detailAccepted")->isVisible());
    b->click("detailAccepted");
    QTest::keyClicks(focus(), u"seen in the portal"_s);
    b->find<QLineEdit>("decisionRemoteId")->setFocus();
    QTest::keyClicks(focus(), u"4711"_s);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->operations().constFirst().remoteId, u"4711"_s);
    QVERIFY(isTaken(b->operations().value(0).state));
    QCOMPARE(b->host.requestCount(), 1);
}

void tst_Activity::insertWithoutIdSaysWhatFollows()
{
    openWorkers();
    QVERIFY(b->host.setFaults(LoseInserts));
    insert(worker(0));
    QTRY_VERIFY(b->find<QWidget>("detailAccepted")->isVisible());
    b->click("detailAccepted");
    QVERIFY(b->shownText("decisionIdHint").contains(u"cannot be ended from here"_s));
    QTest::keyClicks(focus(), u"seen in the portal"_s);
    b->press(Qt::Key_Return);
    QTRY_VERIFY(isTaken(b->operations().value(0).state));
    const auto shifts = [this] { return b->session->board().shiftsOf(worker(0)); };
    QTRY_COMPARE(shifts().size(), 1U);
    QTRY_VERIFY(shifts().front().flags & LiveShift::CannotBeEnded);
}

void tst_Activity::heldLogoutIsSentAnyway()
{
    openWorkers(OnUncertain::Ask);
    QVERIFY(b->host.setFaults(LoseLogins));
    push(OperationKind::Login, {worker(0)});
    QTRY_COMPARE(rows("owedTable"), 1);
    push(OperationKind::Logout, {worker(0)});
    QTRY_COMPARE(rows("owedTable"), 2);
    b->find<QTableView>("owedTable")->selectRow(0);
    QTRY_COMPARE(b->shownText("detailTitle"), u"Logout of Ana Sousa"_s);
    b->find<QTableView>("owedTable")->setFocus();
    b->press(Qt::Key_Return);
    QCOMPARE(focus(), b->find<QAbstractButton>("detailSendAnyway"));
    b->press(Qt::Key_Space);
    QTRY_COMPARE(b->stateOf(0), OperationState::Accepted);
    QTRY_COMPARE(rows("owedTable"), 1);
    QCOMPARE(b->stateOf(1), OperationState::Uncertain);
}

void tst_Activity::kindNarrowsTheOutbox()
{
    openWorkers();
    push(OperationKind::Login, {worker(0), worker(1)});
    QTRY_COMPARE(b->session->board().counters(b->clock.now()).covered, 2);
    push(OperationKind::Logout, {worker(0)});
    QTRY_COMPARE(rows("outboxTable"), 3);
    auto* kind = b->find<QComboBox>("filterKind");
    kind->setCurrentText(u"Logout"_s);
    QTRY_COMPARE(rows("outboxTable"), 1);
    kind->setCurrentText(u"Match"_s);
    QTRY_VERIFY(b->find<QWidget>("activityEmpty")->isVisible());
    kind->setCurrentIndex(0);
    QTRY_COMPARE(rows("outboxTable"), 3);
}

void tst_Activity::onlyThisWorkerAndEverybodyAgain()
{
    openWorkers();
    push(OperationKind::Login, {worker(0), worker(1)});
    QTRY_COMPARE(rows("outboxTable"), 2);
    b->find<QTableView>("outboxTable")->selectRow(0);
    QTRY_VERIFY(!b->shownText("detailTitle").isEmpty());
    b->click("detailOnlyWorker");
    QTRY_COMPARE(rows("outboxTable"), 1);
    QCOMPARE(b->shownText("filterWorker"), u"Bo Chen ✕"_s);
    b->click("filterWorker");
    QTRY_COMPARE(rows("outboxTable"), 2);
    QVERIFY(!b->find<QWidget>("filterWorker")->isVisible());
}

void tst_Activity::searchFindsAWorkersOperations()
{
    openWorkers();
    push(OperationKind::Login, {worker(0), worker(1)});
    QTRY_COMPARE(rows("outboxTable"), 2);
    b->press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(focus(), u"bo c"_s);
    QCOMPARE(rows("outboxTable"), 1);
    QTest::keyClicks(focus(), u"zzz"_s);
    QVERIFY(b->find<QWidget>("activityEmpty")->isVisible());
}

COVERSHIFT_GUI_TEST_MAIN(tst_Activity)
#include "tst_activity.moc"
