#include "templatespagecase.h"

#include <support/guitestmain.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;

/// What is typed beside the draft counts as unsaved too: an exception whose member is chosen and that was not
/// added; and the desktop's end asks like any other.
class tst_TemplateUnsaved : public TemplatesPageCase
{
    Q_OBJECT
private Q_SLOTS:
    void openingBeginsNothing();
    void chosenMemberBegins();
    void addedOneIsNoLongerBegun();
    void leavingAsks();
    void discardForgetsIt();
    void revertForgetsIt();
    void saveAddsIt();
    void incompleteOneKeepsThePage();
    void endOfTheDesktopAsks();
    void endOfTheDesktopThatMayNotAsk();

private:
    void begin(const QStringList& names = {u"Early"_s, u"Late"_s})
    {
        addTemplates(names);
        choose({u"Early"_s});
        QCOMPARE(member()->count(), 1);
    }
    void chooseMember()
    {
        member()->setFocus();
        QTest::keyClicks(member()->lineEdit(), u"Ana Sousa"_s);
    }
    [[nodiscard]] QComboBox* member() const { return b->find<QComboBox>("exceptionMember"); }
    [[nodiscard]] bool canSave() const { return b->find<QAbstractButton>("templateSave")->isEnabled(); }
    [[nodiscard]] QString question() const { return b->shownText("planText"); }
    [[nodiscard]] qsizetype exceptions() const { return plan().exceptions().size(); }
};

void tst_TemplateUnsaved::openingBeginsNothing()
{
    begin();
    QCOMPARE(member()->currentText(), QString());
    QVERIFY(!canSave());
    addTeam(u"South"_s, {1001});
    QTRY_VERIFY(teamNamed(u"South"_s));
    QVERIFY(!canSave());
    choose({u"Late"_s});
    QTRY_COMPARE(chosen(), QStringList{u"Late"_s});
}

void tst_TemplateUnsaved::chosenMemberBegins()
{
    begin();
    chooseMember();
    QVERIFY(canSave());
    member()->lineEdit()->clear();
    QVERIFY(!canSave());
}

void tst_TemplateUnsaved::addedOneIsNoLongerBegun()
{
    begin();
    chooseMember();
    b->click("exceptionAdd");
    QCOMPARE(member()->currentText(), QString());
    QVERIFY(canSave());
    b->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!canSave());
}

void tst_TemplateUnsaved::leavingAsks()
{
    begin();
    chooseMember();
    choose({u"Late"_s});
    QCOMPARE(question(), u"“Early” has changes that are not saved."_s);
    QTRY_COMPARE(chosen(), QStringList{u"Early"_s});
    QCOMPARE(member()->currentText(), u"Ana Sousa"_s);
}

void tst_TemplateUnsaved::discardForgetsIt()
{
    begin();
    chooseMember();
    auto* tabs = b->find<QTabBar>("planTabs");
    tabs->setCurrentIndex(1);
    b->click("unsavedDiscard");
    QTRY_COMPARE(tabs->currentIndex(), 1);
    tabs->setCurrentIndex(0);
    QTRY_COMPARE(tabs->currentIndex(), 0);
    QCOMPARE(member()->currentText(), QString());
    QCOMPARE(exceptions(), 0);
}

void tst_TemplateUnsaved::revertForgetsIt()
{
    begin();
    chooseMember();
    b->click("templateRevert");
    QCOMPARE(member()->currentText(), QString());
    QVERIFY(!canSave());
}

void tst_TemplateUnsaved::saveAddsIt()
{
    begin();
    chooseMember();
    choose({u"Late"_s});
    b->click("unsavedSave");
    QTRY_COMPARE(chosen(), QStringList{u"Late"_s});
    QTRY_COMPARE(exceptions(), 1);
    QCOMPARE(plan().exceptions().constFirst().member, BusinessUserId(1001));
}

void tst_TemplateUnsaved::incompleteOneKeepsThePage()
{
    begin();
    member()->setFocus();
    QTest::keyClicks(member()->lineEdit(), u"Nobody"_s);
    choose({u"Late"_s});
    b->click("unsavedSave");
    QVERIFY(b->shownText("exceptionHint").startsWith(u"Choose the member"_s));
    QCOMPARE(QApplication::focusWidget(), member());
    QTRY_COMPARE(chosen(), QStringList{u"Early"_s});
    QCOMPARE(member()->currentText(), u"Nobody"_s);
    QCOMPARE(exceptions(), 0);
}

void tst_TemplateUnsaved::endOfTheDesktopAsks()
{
    begin();
    int asked = 0;
    const auto mayAsk = [&asked] { return ++asked > 0; };
    type("templateName", u"Earliest"_s);
    QVERIFY(!b->window->endWithTheDesktop(mayAsk));
    QCOMPARE(asked, 1);
    QVERIFY(b->find<QWidget>("quitPanel")->isVisible());
    QVERIFY(!b->window->close());
    b->press(Qt::Key_Escape);
    b->click("templateSave");
    // The plan has it a little earlier than the editor knows of it.
    QTRY_COMPARE(b->shownText("messageText"), u"“Earliest” is saved."_s);
    QVERIFY(named(u"Earliest"_s));
    QVERIFY(b->window->endWithTheDesktop(mayAsk));
    QCOMPARE(asked, 1);
    QVERIFY(b->window->close());
}

void tst_TemplateUnsaved::endOfTheDesktopThatMayNotAsk()
{
    begin();
    type("templateName", u"Earliest"_s);
    QVERIFY(b->window->endWithTheDesktop([] { return false; }));
    QVERIFY(b->window->close());
}

COVERSHIFT_GUI_TEST_MAIN(tst_TemplateUnsaved)
#include "tst_templateunsaved.moc"
