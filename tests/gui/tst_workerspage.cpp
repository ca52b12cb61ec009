#include "windowbench.h"
#include "workerspage.h"

#include <session/board.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QUrlQuery>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;

/// Workers are added, edited, archived, invited and matched in the real window, by keyboard.
class tst_WorkersPage : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void firstWorkerIsAddedByHand();
    void workerIsAddedByKeyboard();
    void wrongEmailIsSaidWhereItIsTyped();
    void untouchedFieldsAreNotBlamed();
    void numberOfAnotherIsRefused();
    void f2EditsAndEnterSaves();
    void escDropsWhatWasTyped();
    void anotherFormDropsNothing();
    void archiveIsRefusedWhileCoverIsOpen();
    void archivedIsHiddenAndComesBack();
    void severalAreArchivedTogetherOrNotAtAll();
    void teamNarrowsTheTable();
    void inviteLinkIsCopied();
    void inviteLinkNeedsTheEmployersName();
    void inviteIsMailed();
    void noMailProgramIsSaid();
    void matchGoesThroughTheOutbox();
    void legacyIdentityHidesTheMatch();

private:
    void openWorkers();
    void connectAs(IdentityKind identity, const QString& workProvider);
    void selectRow(const QString& name) const;
    void type(const char* field, const QString& text) const;
    [[nodiscard]] int rowCount() const { return b->find<QTableView>("workersTable")->model()->rowCount(); }

    std::unique_ptr<WindowBench> b;
};

void tst_WorkersPage::init()
{
    TestCase::init();
    b = std::make_unique<WindowBench>();
    QVERIFY(b->hostInfo.url.isValid());
    b->open();
}

void tst_WorkersPage::cleanup()
{
    b.reset();
}

void tst_WorkersPage::openWorkers()
{
    const QByteArray csv = "name,customer_number,work_provider_user_id,email,team\n"
                           "Ana Sousa,W1,p1,ana+x@example.org,North\n"
                           "Bo Chen,W2,p2,bo@example.org,South\n"
                           "Cem Ay,W3,p3,,North\n";
    const auto import = b->session->importWorkers(csv);
    QTRY_VERIFY(import.isFinished());
    connectAs(IdentityKind::CustomerNumber, u"Fleet & Co"_s);
    b->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(rowCount(), 3);
}

void tst_WorkersPage::connectAs(IdentityKind identity, const QString& workProvider)
{
    session::ConnectionDraft draft;
    draft.url = b->hostInfo.url.toString();
    draft.key = b->hostInfo.zegoKey;
    draft.identity = identity;
    draft.workProvider = workProvider;
    const auto saved = b->session->saveConnection(draft);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result().has_value());
    b->window->showPage(shell::Page::Workers);
}

void tst_WorkersPage::selectRow(const QString& name) const
{
    auto* table = b->find<QTableView>("workersTable");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString().startsWith(name))
            table->selectRow(row);
    }
    table->setFocus();
    QTRY_VERIFY(b->shownText("panelTitle").startsWith(name));
}

void tst_WorkersPage::type(const char* field, const QString& text) const
{
    auto* edit = b->find<QLineEdit>(field);
    QVERIFY2(edit && edit->isVisible(), field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void tst_WorkersPage::firstWorkerIsAddedByHand()
{
    b->window->showPage(shell::Page::Workers);
    QVERIFY(b->find<QWidget>("workersEmpty")->isVisible());
    b->click("workersEmptyAdd");
    type("worker.name", u"Ana Sousa"_s);
    type("worker.customer_number", u"W1"_s);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->session->board().workers().size(), 1);
    QTRY_VERIFY(b->find<QTableView>("workersTable")->isVisible());
    QTRY_COMPARE(b->shownText("panelTitle"), u"Ana Sousa"_s);
}

void tst_WorkersPage::workerIsAddedByKeyboard()
{
    openWorkers();
    b->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(b->shownText("workerFormTitle"), u"Add a worker"_s);
    QCOMPARE(QApplication::focusWidget(), b->find<QLineEdit>("worker.name"));
    for (const QString& text :
        {u"Dee Hall"_s, u"South"_s, u"W4"_s, u"p4"_s, u"dee@example.org"_s, u"+44 20 7946 0004"_s}) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        b->press(Qt::Key_Tab);
    }
    b->press(Qt::Key_Return);
    QTRY_COMPARE(rowCount(), 4);
    const Worker& added = b->session->board().workers().constLast();
    QCOMPARE(added.name, u"Dee Hall"_s);
    QCOMPARE(added.team, u"South"_s);
    QCOMPARE(added.customerNumber, u"W4"_s);
    QCOMPARE(added.workProviderUserId, u"p4"_s);
    QCOMPARE(added.email, u"dee@example.org"_s);
    QTRY_COMPARE(b->shownText("panelTitle"), u"Dee Hall"_s);
    QTRY_COMPARE(b->shownText("messageText"), u"Dee Hall is added."_s);
}

void tst_WorkersPage::wrongEmailIsSaidWhereItIsTyped()
{
    openWorkers();
    b->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type("worker.name", u"Dee Hall"_s);
    type("worker.customer_number", u"W4"_s);
    QVERIFY(b->shownText("worker.email.hint").isEmpty());
    type("worker.email", u"nobody"_s);
    QCOMPARE(b->shownText("worker.email.hint"), u"This is not an e-mail address."_s);
    b->press(Qt::Key_Return);
    QVERIFY(b->find<QWidget>("workerForm")->isVisible());
    QCOMPARE(QApplication::focusWidget(), b->find<QLineEdit>("worker.email"));
    QCOMPARE(b->find<QLineEdit>("worker.name")->text(), u"Dee Hall"_s);
    QCOMPARE(rowCount(), 3);
    QTest::keyClicks(QApplication::focusWidget(), u"@example.org"_s);
    QVERIFY(b->shownText("worker.email.hint").isEmpty());
    b->press(Qt::Key_Return);
    QTRY_COMPARE(rowCount(), 4);
}

void tst_WorkersPage::untouchedFieldsAreNotBlamed()
{
    openWorkers();
    b->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(b->shownText("worker.name.hint").isEmpty());
    type("worker.email", u"dee@example.org"_s);
    QVERIFY(b->shownText("worker.name.hint").isEmpty());
    b->press(Qt::Key_Return);
    QCOMPARE(b->shownText("worker.name.hint"), u"The name is missing."_s);
    QVERIFY(b->shownText("worker.customer_number.hint").startsWith(u"This worker has neither"_s));
    QCOMPARE(QApplication::focusWidget(), b->find<QLineEdit>("worker.name"));
}

void tst_WorkersPage::numberOfAnotherIsRefused()
{
    openWorkers();
    b->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type("worker.name", u"Dee Hall"_s);
    type("worker.customer_number", u"W2"_s);
    QVERIFY(b->shownText("worker.customer_number.hint").contains(u"Bo Chen"_s));
    b->press(Qt::Key_Return);
    QVERIFY(b->find<QWidget>("workerForm")->isVisible());
    QCOMPARE(rowCount(), 3);
}

void tst_WorkersPage::f2EditsAndEnterSaves()
{
    openWorkers();
    selectRow(u"Bo Chen"_s);
    b->press(Qt::Key_F2);
    QCOMPARE(b->shownText("workerFormTitle"), u"Edit Bo Chen"_s);
    QCOMPARE(b->find<QLineEdit>("worker.email")->text(), u"bo@example.org"_s);
    type("worker.phone", u"+44 20 7946 0002"_s);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(b->session->board().workers().at(1).phone, u"+44 20 7946 0002"_s);
    QTRY_VERIFY(b->find<QWidget>("workerPanel")->isVisible());
    QCOMPARE(b->session->board().workers().at(1).workProviderUserId, u"p2"_s);
}

void tst_WorkersPage::escDropsWhatWasTyped()
{
    openWorkers();
    selectRow(u"Bo Chen"_s);
    b->press(Qt::Key_F2);
    type("worker.name", u"Somebody else"_s);
    b->press(Qt::Key_Escape);
    QVERIFY(!b->find<QWidget>("workerForm")->isVisible());
    QCOMPARE(b->session->board().workers().at(1).name, u"Bo Chen"_s);
    QCOMPARE(QApplication::focusWidget(), b->find<QTableView>("workersTable"));
}

void tst_WorkersPage::anotherFormDropsNothing()
{
    openWorkers();
    selectRow(u"Bo Chen"_s);
    b->press(Qt::Key_F2);
    type("worker.name", u"Somebody else"_s);
    b->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(b->find<QLineEdit>("worker.name")->text(), u"Somebody else"_s);
    QVERIFY(b->shownText("messageText").startsWith(u"Save or cancel"_s));
    b->press(Qt::Key_Escape);
    b->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(b->find<QLineEdit>("worker.name")->text().isEmpty());
}

void tst_WorkersPage::archiveIsRefusedWhileCoverIsOpen()
{
    openWorkers();
    const WorkerId ana = b->session->board().workers().at(0).id;
    const auto push = b->session->push({OperationKind::Login, {ana}, {}, false, {}, {}});
    QTRY_VERIFY(push.isFinished());
    QTRY_COMPARE(b->session->board().counters(b->clock.now()).covered, 1);
    selectRow(u"Ana Sousa"_s);
    b->click("workerArchive");
    QTRY_COMPARE(b->shownText("messageText"),
        u"Ana Sousa has cover that is open or queued. Log the worker out before archiving."_s);
    QVERIFY(!b->session->board().worker(ana)->archived);
    QCOMPARE(rowCount(), 3);
}

void tst_WorkersPage::archivedIsHiddenAndComesBack()
{
    openWorkers();
    selectRow(u"Cem Ay"_s);
    b->click("workerArchive");
    QTRY_COMPARE(rowCount(), 2);
    b->find<QCheckBox>("workersArchived")->setFocus();
    b->press(Qt::Key_Space);
    QCOMPARE(rowCount(), 3);
    selectRow(u"Cem Ay (archived)"_s);
    QCOMPARE(b->shownText("workerArchive"), u"Brin&g back"_s);
    b->click("workerArchive");
    QTRY_COMPARE(b->shownText("messageText"), u"Cem Ay is back."_s);
    QTRY_COMPARE(b->shownText("panelTitle"), u"Cem Ay"_s);
}

void tst_WorkersPage::severalAreArchivedTogetherOrNotAtAll()
{
    openWorkers();
    const WorkerId bo = b->session->board().workers().at(1).id;
    const auto push = b->session->push({OperationKind::Login, {bo}, {}, false, {}, {}});
    QTRY_VERIFY(push.isFinished());
    QTRY_COMPARE(b->session->board().counters(b->clock.now()).covered, 1);
    b->find<QTableView>("workersTable")->setFocus();
    b->press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(b->shownText("panelTitle"), u"3 workers are selected"_s);
    b->click("workerArchive");
    QTRY_VERIFY(b->shownText("messageText").startsWith(u"Bo Chen has cover that is open or queued"_s));
    QCOMPARE(rowCount(), 3);
}

void tst_WorkersPage::teamNarrowsTheTable()
{
    openWorkers();
    auto* team = b->find<QComboBox>("workersTeam");
    // Listed once for all rows of an import, a turn of the event loop later.
    QTRY_COMPARE(team->count(), 4);
    team->setCurrentText(u"North"_s);
    QCOMPARE(rowCount(), 2);
    QCOMPARE(b->shownText("workersCount"), u"2 of 3 workers"_s);
    QCOMPARE(b->shownText("workersCheckCover"), u"Chec&k cover of all 2"_s);
    b->find<QComboBox>("workersProduct")->setCurrentText(u"Disabled"_s);
    QVERIFY(b->find<QWidget>("workersNoMatch")->isVisible());
    b->find<QComboBox>("workersProduct")->setCurrentText(u"Unknown or not checked"_s);
    QCOMPARE(rowCount(), 2);
    team->setCurrentText(u"In no team"_s);
    QCOMPARE(rowCount(), 0);
}

void tst_WorkersPage::inviteLinkIsCopied()
{
    openWorkers();
    selectRow(u"Ana Sousa"_s);
    b->click("inviteCopy");
    const auto url = b->session->inviteUrl(b->session->board().workers().at(0).id);
    QVERIFY(url.has_value());
    QCOMPARE(QApplication::clipboard()->text(), url->toString(QUrl::FullyEncoded));
    QVERIFY(QApplication::clipboard()->text().contains(u"work_provider=Fleet%20%26%20Co"_s));
    QVERIFY(b->shownText("messageText").startsWith(u"The link for Ana Sousa"_s));
}

void tst_WorkersPage::inviteLinkNeedsTheEmployersName()
{
    openWorkers();
    connectAs(IdentityKind::CustomerNumber, {});
    selectRow(u"Ana Sousa"_s);
    QApplication::clipboard()->clear();
    b->click("inviteCopy");
    QVERIFY(b->shownText("messageText").startsWith(u"An invitation needs your name as Zego knows it."_s));
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    connectAs(IdentityKind::CustomerNumber, u"Fleet"_s);
    selectRow(u"Cem Ay"_s);
    b->click("inviteCopy");
    QVERIFY(b->shownText("messageText").startsWith(u"Cem Ay has no e-mail address that can be used."_s));
}

void tst_WorkersPage::inviteIsMailed()
{
    openWorkers();
    QUrl opened;
    b->find<shell::WorkersPage>("workersPage")->setOpenUrl([&opened](const QUrl& url) {
        opened = url;
        return true;
    });
    selectRow(u"Ana Sousa"_s);
    b->click("inviteMail");
    QCOMPARE(opened.scheme(), u"mailto"_s);
    QVERIFY(opened.toEncoded().startsWith("mailto:ana%2Bx@example.org?subject="));
    const QString body = QUrlQuery(opened).queryItemValue(u"body"_s, QUrl::FullyDecoded);
    const auto url = b->session->inviteUrl(b->session->board().workers().at(0).id);
    QVERIFY(body.startsWith(u"Hello Ana Sousa,\r\n"_s));
    QVERIFY2(body.contains(url->toString(QUrl::FullyEncoded)), qPrintable(body));
}

void tst_WorkersPage::noMailProgramIsSaid()
{
    openWorkers();
    b->find<shell::WorkersPage>("workersPage")->setOpenUrl([](const QUrl&) { return false; });
    selectRow(u"Ana Sousa"_s);
    b->click("inviteMail");
    QVERIFY(b->shownText("messageText").startsWith(u"No mail program could be opened."_s));
}

void tst_WorkersPage::matchGoesThroughTheOutbox()
{
    openWorkers();
    QVERIFY(b->host.setFaults(
        R"({"rules":[{"match":{"path":"/v1/match/"},"action":"status","status":202,"body":{"status":"PENDING"}}]})"));
    selectRow(u"Bo Chen"_s);
    QVERIFY(b->shownText("matchHint").startsWith(u"Tells Zego whether Bo Chen works for you"_s));
    b->click("matchNo");
    QTRY_COMPARE(b->operations().size(), 1);
    const Operation match = b->operations().constFirst();
    QCOMPARE(match.kind, OperationKind::Match);
    QVERIFY(!match.matches);
    QTRY_VERIFY(b->shownText("messageText").startsWith(u"Saved: the match of Bo Chen"_s));
    QTRY_COMPARE(b->stateOf(0), OperationState::Accepted);
}

void tst_WorkersPage::legacyIdentityHidesTheMatch()
{
    openWorkers();
    selectRow(u"Bo Chen"_s);
    QVERIFY(b->find<QWidget>("matchPart")->isVisible());
    connectAs(IdentityKind::PolicyId, u"Fleet"_s);
    QTRY_VERIFY(!b->find<QWidget>("matchPart")->isVisible());
}

COVERSHIFT_GUI_TEST_MAIN(tst_WorkersPage)
#include "tst_workerspage.moc"
