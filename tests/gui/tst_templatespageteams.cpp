#include "templatespagecase.h"

#include <items/matchesmodel.h>
#include <items/teamsmodel.h>
#include <session/board.h>
#include <support/guitestmain.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>

#include <algorithm>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;
using items::MatchesModel;
using items::TeamsModel;

/// Teams are made, changed and pushed; Viviot's members are matched with workers once a person says so.
class tst_TemplatesPageTeams : public TemplatesPageCase
{
    Q_OBJECT
private Q_SLOTS:
    void firstTeamIsMadeByKeyboard();
    void faultsStandAtTheFields();
    void leaderAndZoneAreUndone();
    void membersWithoutAWorkerAreMarked();
    void unsavedTeamIsNotLeft();
    void changedTeamIsPushedAgain();
    void refusedTeamSaysWhy();
    void nobodyIsMatchedSilently();
    void proposalsAreConfirmed();
    void oneProposalIsConfirmed();
    void anotherWorkerIsPicked();

private:
    void openTab(int tab)
    {
        b->find<QTabBar>("planTabs")->setCurrentIndex(tab);
        QCOMPARE(b->find<QTabBar>("planTabs")->currentIndex(), tab);
    }
    [[nodiscard]] std::optional<qint64> userOf(const QString& worker) const
    {
        const auto& all = b->session->board().workers();
        const auto at = std::ranges::find(all, worker, &Worker::name);
        return at == all.end() ? std::nullopt : at->businessUserId;
    }
    void chooseLeader(const QString& name)
    {
        auto* leader = b->find<QComboBox>("teamLeader");
        leader->setCurrentIndex(leader->findText(name));
        Q_EMIT leader->activated(leader->currentIndex());
    }
};

void tst_TemplatesPageTeams::firstTeamIsMadeByKeyboard()
{
    openTab(1);
    QVERIFY(b->find<QWidget>("teamsEmpty")->isVisible());
    b->press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), b->find<QLineEdit>("teamName"));
    QTest::keyClicks(QApplication::focusWidget(), u"Night riders"_s);
    b->press(Qt::Key_Return);
    QTRY_COMPARE(shown("teamsTable"), QStringList{u"Night riders"_s});
    QTRY_COMPARE(cell(u"Night riders"_s, TeamsModel::StateColumn, "teamsTable"), u"Draft"_s);
    QTRY_COMPARE(chosen("teamsTable"), QStringList{u"Night riders"_s});
    QTRY_COMPARE(b->shownText("messageText"), u"The team “Night riders” is saved."_s);
}

void tst_TemplatesPageTeams::faultsStandAtTheFields()
{
    openTab(1);
    b->press(Qt::Key_N, Qt::ControlModifier);
    auto* zone = b->find<QComboBox>("teamZone");
    zone->lineEdit()->setText(u"Mars/Olympus"_s);
    QVERIFY(QMetaObject::invokeMethod(zone->lineEdit(), "editingFinished"));
    b->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!b->shownText("teamNameHint").isEmpty());
    QVERIFY(!b->shownText("teamZoneHint").isEmpty());
    QVERIFY(plan().teams().isEmpty());
    type("teamName", u"North"_s);
    QVERIFY(b->shownText("teamNameHint").isEmpty());
    QVERIFY(!b->shownText("teamZoneHint").isEmpty());
}

void tst_TemplatesPageTeams::leaderAndZoneAreUndone()
{
    addTeam(u"North"_s);
    openTab(1);
    choose({u"North"_s}, "teamsTable");
    chooseLeader(u"Ana Sousa"_s);
    type("teamName", u"Far north"_s);
    QVERIFY(b->find<QAbstractButton>("teamSave")->isEnabled());
    b->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fieldText("teamName"), u"North"_s);
    QCOMPARE(b->find<QComboBox>("teamLeader")->currentText(), u"Ana Sousa"_s);
    b->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(b->find<QComboBox>("teamLeader")->currentText(), u"Nobody"_s);
    QVERIFY(!b->find<QAbstractButton>("teamSave")->isEnabled());
    b->press(Qt::Key_Y, Qt::ControlModifier);
    b->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(teamNamed(u"North"_s)->leader, std::optional(BusinessUserId(1001)));
    QTRY_COMPARE(cell(u"North"_s, TeamsModel::LeaderColumn, "teamsTable"), u"Ana Sousa"_s);
}

void tst_TemplatesPageTeams::membersWithoutAWorkerAreMarked()
{
    connectAs(b->hostInfo.viviotAdmin);
    pull();
    addTeam(u"Mixed"_s, {1001, 5001});
    openTab(1);
    QTRY_COMPARE(cell(u"Mixed"_s, TeamsModel::MembersColumn, "teamsTable"), u"2, 1 without a worker"_s);
}

void tst_TemplatesPageTeams::unsavedTeamIsNotLeft()
{
    addTeam(u"North"_s);
    addTeam(u"South"_s);
    openTab(1);
    choose({u"North"_s}, "teamsTable");
    type("teamName", u"Northern"_s);
    choose({u"South"_s}, "teamsTable");
    QCOMPARE(b->shownText("planText"), u"“Northern” has changes that are not saved."_s);
    QTRY_COMPARE(chosen("teamsTable"), QStringList{u"North"_s});
    b->find<QTabBar>("planTabs")->setCurrentIndex(0);
    QCOMPARE(b->find<QTabBar>("planTabs")->currentIndex(), 1);
    b->click("unsavedSave");
    QTRY_COMPARE(b->find<QTabBar>("planTabs")->currentIndex(), 0);
    QVERIFY(teamNamed(u"Northern"_s));
}

void tst_TemplatesPageTeams::changedTeamIsPushedAgain()
{
    connectAs(b->hostInfo.viviotAdmin);
    addTeam(u"North"_s, {1001});
    openTab(1);
    choose({u"North"_s}, "teamsTable");
    pushChosen();
    QTRY_COMPARE(cell(u"North"_s, TeamsModel::StateColumn, "teamsTable"), u"Synced"_s);
    type("teamName", u"Northern"_s);
    b->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(cell(u"Northern"_s, TeamsModel::StateColumn, "teamsTable"), u"Changed since pushed"_s);
    pushChosen();
    QTRY_COMPARE(cell(u"Northern"_s, TeamsModel::StateColumn, "teamsTable"), u"Synced"_s);
    QCOMPARE(b->host.viviotTaken().constLast().call, sandbox::ViviotTaken::Call::UpdateTeam);
    QCOMPARE(b->host.viviotTeams().constLast().name, u"Northern"_s);
}

void tst_TemplatesPageTeams::refusedTeamSaysWhy()
{
    connectAs(b->hostInfo.viviotAdmin);
    addTeam(u"North"_s, {4999});
    openTab(1);
    choose({u"North"_s}, "teamsTable");
    pushChosen();
    QTRY_COMPARE(cell(u"North"_s, TeamsModel::StateColumn, "teamsTable"), u"Rejected"_s);
    QTRY_VERIFY(b->shownText("teamRefusal").startsWith(u"The last push was refused."_s));
}

void tst_TemplatesPageTeams::nobodyIsMatchedSilently()
{
    const auto more
        = b->session->importWorkers("name,customer_number,email\nUnknown Person,W9,nobody@example.org\n");
    QTRY_VERIFY(more.isFinished());
    connectAs(b->hostInfo.viviotAdmin);
    openTab(2);
    QVERIFY(b->find<QWidget>("matchesEmpty")->isVisible());
    b->click("matchesPull");
    QTRY_COMPARE(shown("matchesTable").size(), b->host.viviotUsers().size());
    // Counted once for all rows of a pull, a turn of the event loop later.
    QTRY_VERIFY(b->shownText("matchesCount").startsWith(u"3 matched, 0 proposed"_s));
    QVERIFY(!userOf(u"Unknown Person"_s));
    QVERIFY(!b->find<QAbstractButton>("matchesConfirm")->isEnabled());
}

void tst_TemplatesPageTeams::proposalsAreConfirmed()
{
    const auto users = b->host.viviotUsers();
    const QByteArray csv = "name,customer_number,email\n\""
        + (users.at(10).firstName + u' ' + users.at(10).lastName).toUtf8() + "\",W10,\nSomebody,W11,"
        + users.at(11).email.toUtf8() + "\n";
    const auto more = b->session->importWorkers(csv);
    QTRY_VERIFY(more.isFinished());
    connectAs(b->hostInfo.viviotAdmin);
    pull();
    openTab(2);
    QTRY_COMPARE(b->shownText("matchesConfirm").remove(u'&'), u"Confirm 2 proposals"_s);
    QVERIFY(!userOf(u"Somebody"_s));
    b->click("matchesConfirm");
    QTRY_COMPARE(userOf(u"Somebody"_s), std::optional<qint64>(users.at(11).id));
    QTRY_VERIFY(b->shownText("matchesCount").startsWith(u"5 matched, 0 proposed"_s));
}

void tst_TemplatesPageTeams::oneProposalIsConfirmed()
{
    const auto users = b->host.viviotUsers();
    const auto more = b->session->importWorkers("name,customer_number,email\nSomebody,W11,"
        + users.at(11).email.toUtf8() + "\nElse,W12," + users.at(12).email.toUtf8() + "\n");
    QTRY_VERIFY(more.isFinished());
    connectAs(b->hostInfo.viviotAdmin);
    pull();
    openTab(2);
    const QString name = users.at(12).firstName + u' ' + users.at(12).lastName;
    choose({name}, "matchesTable");
    QCOMPARE(b->shownText("matchesConfirm").remove(u'&'), u"Confirm 1 proposals"_s);
    b->click("matchesConfirm");
    QTRY_COMPARE(userOf(u"Else"_s), std::optional<qint64>(users.at(12).id));
    QVERIFY(!userOf(u"Somebody"_s));
}

void tst_TemplatesPageTeams::anotherWorkerIsPicked()
{
    const auto users = b->host.viviotUsers();
    const auto more = b->session->importWorkers("name,customer_number\nZoe Unlike,W12\n");
    QTRY_VERIFY(more.isFinished());
    connectAs(b->hostInfo.viviotAdmin);
    pull();
    openTab(2);
    const QString name = users.at(20).firstName + u' ' + users.at(20).lastName;
    choose({name}, "matchesTable");
    b->click("matchesPick");
    auto* workers = b->find<QComboBox>("matchWorker");
    QVERIFY(workers);
    workers->lineEdit()->setText(u"Nobody of this name"_s);
    b->click("matchPicked");
    QCOMPARE(
        b->shownText("messageText"), u"No worker without a match has this name. Choose one from the list."_s);
    b->click("matchesPick");
    workers = b->find<QComboBox>("matchWorker");
    workers->lineEdit()->setText(u"Zoe Unlike"_s);
    b->click("matchPicked");
    QTRY_COMPARE(userOf(u"Zoe Unlike"_s), std::optional<qint64>(users.at(20).id));
    QTRY_COMPARE(cell(name, MatchesModel::ByColumn, "matchesTable"), u"Matched"_s);
}

COVERSHIFT_GUI_TEST_MAIN(tst_TemplatesPageTeams)
#include "tst_templatespageteams.moc"
