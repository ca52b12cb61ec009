#include "templatespagecase.h"

#include <items/templatesmodel.h>
#include <support/guitestmain.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;
using items::TemplatesModel;

/// Shift templates are made, edited, copied, archived and imported in the real window, and nothing that was
/// typed is lost on the side.
class tst_TemplatesPage : public TemplatesPageCase
{
    Q_OBJECT
private Q_SLOTS:
    void emptyPageSaysWhatToDo();
    void firstTemplateIsMadeByKeyboard();
    void faultIsSaidAndNothingIsSaved();
    void editIsSavedFromTheKeyboard();
    void undoAndRedoBelongToThePage();
    void revertDropsWhatWasTyped();
    void anotherRowAsksFirst();
    void discardGoesOn();
    void saveGoesOn();
    void anotherPageAsksFirst();
    void anotherTabAsksFirst();
    void quittingListsWhatIsNotSaved();
    void searchThatHidesTheRowKeepsTheDraft();
    void conflictJumpsToTheOther();
    void duplicateOpensTheCopy();
    void severalAreDuplicatedAtOnce();
    void copyToATeamLeavesOthersOut();
    void archivedComesBack();
    void importIsShownBeforeItIsTaken();
    void importIsAllOrNothing();
    void actionsRestOnOtherPages();

private:
    [[nodiscard]] QString question() const { return b->shownText("planText"); }
};

void tst_TemplatesPage::emptyPageSaysWhatToDo()
{
    QVERIFY(b->find<QWidget>("templatesUnconnected")->isVisible());
    QVERIFY(b->find<QAbstractButton>("templatesUnconnectedImport")->isVisible());
    b->click("templatesConnect");
    QCOMPARE(b->window->page(), shell::Page::Settings);
    connectAs(b->hostInfo.viviotAdmin);
    openPage();
    QTRY_VERIFY(b->find<QWidget>("templatesUnpulled")->isVisible());
    QVERIFY(b->find<QAbstractButton>("templatesPullFirst")->isVisible());
    addTeam(u"North"_s);
    QTRY_VERIFY(b->find<QWidget>("templatesEmpty")->isVisible());
}

void tst_TemplatesPage::firstTemplateIsMadeByKeyboard()
{
    b->press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), b->find<QLineEdit>("templateName"));
    QTest::keyClicks(QApplication::focusWidget(), u"Night"_s);
    type("templateDuration", u"8:00"_s);
    b->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(plan().templates().size(), 1);
    QCOMPARE(plan().templates().constFirst().content().name, u"Night"_s);
    QCOMPARE(plan().templates().constFirst().content().duration, 480);
    QTRY_COMPARE(chosen(), QStringList{u"Night"_s});
    QCOMPARE(cell(u"Night"_s, TemplatesModel::StateColumn), u"Draft"_s);
    QVERIFY(!b->find<QAbstractButton>("templateSave")->isEnabled());
}

void tst_TemplatesPage::faultIsSaidAndNothingIsSaved()
{
    b->press(Qt::Key_N, Qt::ControlModifier);
    type("templateDuration", u"8:00"_s);
    b->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!b->shownText("messageText").isEmpty());
    QCOMPARE(QApplication::focusWidget(), b->find<QLineEdit>("templateName"));
    QVERIFY(plan().templates().isEmpty());
}

void tst_TemplatesPage::editIsSavedFromTheKeyboard()
{
    addTemplates({u"Early"_s, u"Late"_s});
    choose({u"Late"_s});
    QCOMPARE(fieldText("templateName"), u"Late"_s);
    type("templateName", u"Later"_s);
    QVERIFY(b->find<QAbstractButton>("templateSave")->isEnabled());
    b->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(shown(), (QStringList{u"Early"_s, u"Later"_s}));
    QTRY_COMPARE(b->shownText("messageText"), u"“Later” is saved."_s);
    QTRY_COMPARE(chosen(), QStringList{u"Later"_s});
}

void tst_TemplatesPage::undoAndRedoBelongToThePage()
{
    addTemplates({u"Early"_s});
    choose({u"Early"_s});
    type("templateName", u"Earlier"_s);
    b->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fieldText("templateName"), u"Early"_s);
    b->press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(fieldText("templateName"), u"Earlier"_s);
    b->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fieldText("templateName"), u"Early"_s);
    b->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fieldText("templateName"), u"Earlier"_s);
    b->click("templateUndo");
    QCOMPARE(fieldText("templateName"), u"Early"_s);
    QVERIFY(!b->find<QAbstractButton>("templateSave")->isEnabled());
}

void tst_TemplatesPage::revertDropsWhatWasTyped()
{
    addTemplates({u"Early"_s});
    choose({u"Early"_s});
    type("templateName", u"Other"_s);
    b->click("templateRevert");
    QCOMPARE(fieldText("templateName"), u"Early"_s);
    QVERIFY(!b->find<QAbstractButton>("templateRevert")->isEnabled());
}

void tst_TemplatesPage::anotherRowAsksFirst()
{
    addTemplates({u"Early"_s, u"Late"_s});
    choose({u"Early"_s});
    type("templateName", u"Earliest"_s);
    choose({u"Late"_s});
    QCOMPARE(question(), u"“Earliest” has changes that are not saved."_s);
    QTRY_COMPARE(chosen(), QStringList{u"Early"_s});
    QCOMPARE(fieldText("templateName"), u"Earliest"_s);
    b->press(Qt::Key_Escape);
    QVERIFY(question().isEmpty());
    QTRY_COMPARE(chosen(), QStringList{u"Early"_s});
    QCOMPARE(fieldText("templateName"), u"Earliest"_s);
}

void tst_TemplatesPage::discardGoesOn()
{
    addTemplates({u"Early"_s, u"Late"_s});
    choose({u"Early"_s});
    type("templateName", u"Earliest"_s);
    choose({u"Late"_s});
    b->click("unsavedDiscard");
    QTRY_COMPARE(chosen(), QStringList{u"Late"_s});
    QCOMPARE(fieldText("templateName"), u"Late"_s);
    QCOMPARE(shown(), (QStringList{u"Early"_s, u"Late"_s}));
}

void tst_TemplatesPage::saveGoesOn()
{
    addTemplates({u"Early"_s, u"Late"_s});
    choose({u"Early"_s});
    type("templateName", u"Earliest"_s);
    choose({u"Late"_s});
    b->click("unsavedSave");
    QTRY_COMPARE(chosen(), QStringList{u"Late"_s});
    QCOMPARE(fieldText("templateName"), u"Late"_s);
    QCOMPARE(shown(), (QStringList{u"Earliest"_s, u"Late"_s}));
}

void tst_TemplatesPage::anotherPageAsksFirst()
{
    addTemplates({u"Early"_s});
    choose({u"Early"_s});
    type("templateName", u"Earliest"_s);
    b->press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(b->window->page(), shell::Page::Templates);
    QCOMPARE(b->find<QListWidget>("navigation")->currentRow(), int(shell::Page::Templates));
    b->click("unsavedStay");
    QCOMPARE(b->window->page(), shell::Page::Templates);
    b->find<QListWidget>("navigation")->setCurrentRow(int(shell::Page::Workers));
    QCOMPARE(b->window->page(), shell::Page::Templates);
    QCOMPARE(b->find<QListWidget>("navigation")->currentRow(), int(shell::Page::Templates));
    b->click("unsavedDiscard");
    QCOMPARE(b->window->page(), shell::Page::Workers);
    QCOMPARE(b->find<QListWidget>("navigation")->currentRow(), int(shell::Page::Workers));
}

void tst_TemplatesPage::anotherTabAsksFirst()
{
    addTemplates({u"Early"_s});
    choose({u"Early"_s});
    type("templateName", u"Earliest"_s);
    auto* tabs = b->find<QTabBar>("planTabs");
    tabs->setCurrentIndex(1);
    QCOMPARE(tabs->currentIndex(), 0);
    b->click("unsavedSave");
    QTRY_COMPARE(tabs->currentIndex(), 1);
    QVERIFY(b->find<QWidget>("teamsPane")->isVisible());
    QVERIFY(named(u"Earliest"_s));
}

void tst_TemplatesPage::quittingListsWhatIsNotSaved()
{
    addTemplates({u"Early"_s});
    choose({u"Early"_s});
    type("templateName", u"Earliest"_s);
    QVERIFY(!b->window->close());
    QVERIFY(b->find<QWidget>("quitPanel")->isVisible());
    QCOMPARE(b->shownText("quitTitle"), u"There are changes that are not saved"_s);
    b->click("quitCancel");
    QCOMPARE(fieldText("templateName"), u"Earliest"_s);
    b->press(Qt::Key_S, Qt::ControlModifier);
    // The plan has it a little earlier than the editor knows of it.
    QTRY_COMPARE(b->shownText("messageText"), u"“Earliest” is saved."_s);
    QVERIFY(named(u"Earliest"_s));
    QVERIFY(b->window->close());
}

void tst_TemplatesPage::searchThatHidesTheRowKeepsTheDraft()
{
    addTemplates({u"Early"_s, u"Late"_s});
    choose({u"Early"_s});
    type("templateName", u"Earliest"_s);
    b->find<QLineEdit>("search")->setText(u"late"_s);
    QCOMPARE(shown(), QStringList{u"Late"_s});
    QCOMPARE(fieldText("templateName"), u"Earliest"_s);
    b->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(chosen(), QStringList{u"Earliest"_s});
    QVERIFY(b->find<QLineEdit>("search")->text().isEmpty());
}

void tst_TemplatesPage::conflictJumpsToTheOther()
{
    addTemplates({u"Early"_s, u"Late"_s});
    choose({u"Early"_s});
    QTRY_VERIFY(b->find<QListWidget>("conflictList")->isVisible());
    auto* list = b->find<QListWidget>("conflictList");
    QVERIFY(list->item(0)->text().contains(u"“Late”"_s));
    list->setFocus();
    list->setCurrentRow(0);
    b->click("conflictJump");
    QTRY_COMPARE(chosen(), QStringList{u"Late"_s});
    QCOMPARE(fieldText("templateName"), u"Late"_s);
}

void tst_TemplatesPage::duplicateOpensTheCopy()
{
    addTemplates({u"Early"_s}, {1001, 1002});
    choose({u"Early"_s});
    b->press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(chosen(), QStringList{u"Early (copy)"_s});
    QCOMPARE(fieldText("templateName"), u"Early (copy)"_s);
    TemplateContent expected = named(u"Early"_s)->content();
    expected.name = u"Early (copy)"_s;
    QCOMPARE(named(u"Early (copy)"_s)->content(), expected);
}

void tst_TemplatesPage::severalAreDuplicatedAtOnce()
{
    addTemplates({u"Early"_s, u"Late"_s, u"Night"_s});
    choose({u"Early"_s, u"Night"_s});
    QVERIFY(b->shownText("templatesHint").contains(u"2 templates"_s));
    b->press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(chosen(), (QStringList{u"Early (copy)"_s, u"Night (copy)"_s}));
    QCOMPARE(plan().templates().size(), 5);
}

void tst_TemplatesPage::copyToATeamLeavesOthersOut()
{
    const TeamId south = addTeam(u"South side"_s, {1003});
    addTemplates({u"Early"_s}, {1001, 1003});
    choose({u"Early"_s});
    b->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto* teams = b->find<QComboBox>("copyTeam");
    QVERIFY(teams && teams->hasFocus());
    QCOMPARE(teams->currentText(), u"South side"_s);
    b->click("copyConfirm");
    QTRY_COMPARE(plan().templates().size(), 2);
    const TemplateContent copy = plan().templates().constLast().content();
    QCOMPARE(copy.team, south);
    QCOMPARE(copy.members, QVector{BusinessUserId(1003)});
    QCOMPARE(copy.name, u"Early"_s);
}

void tst_TemplatesPage::archivedComesBack()
{
    addTemplates({u"Early"_s, u"Late"_s});
    choose({u"Early"_s});
    b->click("templateArchive");
    auto* day = b->find<QDateEdit>("archiveDay");
    QVERIFY(day);
    const QDate today = day->date();
    QCOMPARE(day->minimumDate(), today);
    day->setDate(today.addDays(3));
    b->click("archiveConfirm");
    QTRY_COMPARE(named(u"Early"_s)->leavesPlan, std::optional(today.addDays(3)));
    QTRY_COMPARE(shown(), QStringList{u"Late"_s});
    b->click("templatesPast");
    QCOMPARE(shown(), (QStringList{u"Early"_s, u"Late"_s}));
    QCOMPARE(cell(u"Early"_s, TemplatesModel::StateColumn), u"Archived"_s);
    choose({u"Early"_s});
    b->click("templateBringBack");
    QTRY_VERIFY(!named(u"Early"_s)->leavesPlan);
    QTRY_COMPARE(cell(u"Early"_s, TemplatesModel::StateColumn), u"Draft"_s);
}

void tst_TemplatesPage::importIsShownBeforeItIsTaken()
{
    const QString file = b->writeFile(u"shifts.json"_s,
        R"([{"name":"Early","startTimeOffset":480,"endTimeOffset":60,"shiftMembers":[1001]},
            {"name":"Night","startTimeOffset":1320,"endTimeOffset":480}])");
    b->window->importTemplates(file);
    QVERIFY(b->find<QWidget>("templateImport")->isVisible());
    QVERIFY(plan().templates().isEmpty());
    const auto* items = b->find<QTableView>("templateImportTable")->model();
    QCOMPARE(items->rowCount(), 2);
    QVERIFY(items->index(1, 2).data().toString().startsWith(u"22:00–06:00, next day"_s));
    b->click("templateImportConfirm");
    QTRY_COMPARE(shown(), (QStringList{u"Early"_s, u"Night"_s}));
    QTRY_COMPARE(chosen(), (QStringList{u"Early"_s, u"Night"_s}));
}

void tst_TemplatesPage::importIsAllOrNothing()
{
    const QString file = b->writeFile(u"shifts.json"_s,
        R"([{"name":"Early","startTimeOffset":480,"endTimeOffset":60},
            {"name":"Wrong","startTimeOffset":480,"endTimeOffset":0}])");
    b->window->importTemplates(file);
    const auto* items = b->find<QTableView>("templateImportTable")->model();
    QCOMPARE(items->rowCount(), 1);
    QCOMPARE(items->index(0, 0).data().toString(), u"2"_s);
    QCOMPARE(items->index(0, 1).data().toString(), u"Wrong"_s);
    QVERIFY(!b->find<QAbstractButton>("templateImportConfirm")->isVisible());
    b->press(Qt::Key_Escape);
    QVERIFY(b->find<QWidget>("templatesUnconnected")->isVisible());
    QVERIFY(plan().templates().isEmpty());
}

void tst_TemplatesPage::actionsRestOnOtherPages()
{
    addTemplates({u"Early"_s});
    choose({u"Early"_s});
    QVERIFY(b->find<QAction>("pushTemplates")->isEnabled());
    b->press(Qt::Key_3, Qt::ControlModifier);
    for (const char* name : {"newTemplate", "saveTemplate", "duplicateTemplate", "pushTemplates",
             "pullTemplates", "archiveTemplate", "undo", "redo"})
        QVERIFY2(!b->find<QAction>(name)->isEnabled(), name);
}

COVERSHIFT_GUI_TEST_MAIN(tst_TemplatesPage)
#include "tst_templatespage.moc"
