#include "planwindow.h"

#include <support/guitestmain.h>

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

using namespace covershift;
using namespace covershift::gui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What the Live page leaves out, in what order the rest stands, and how all of it is said. It is 13:00.
class tst_LiveFilters : public PlanWindowCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void allIsSaidWhereNothingIsLeftOut();
    void teamIsChosenFromASearchedList();
    void stateIsChosenByKeyboard();
    void filtersTogetherAreSaidAndDroppedByOneClick();
    void everyCounterFollowsWhatChanges();
    void emptyBoardSaysWhy();
    void groupsByTemplateAndNone();
    void choicesAreKept();
    void counterOfThePlanIsKept();
    void selectionComesBack();
    void whoIsAskedForIsShownWhateverIsFiltered();
    void namesAreTold();

private:
    [[nodiscard]] QString said() const { return b->shownText("filterText"); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList titles;
        QAccessibleTableInterface* table
            = QAccessible::queryAccessibleInterface(b->timeline)->tableInterface();
        for (int row = 0; row < table->rowCount(); ++row)
            titles.append(table->cellAt(row, 0)->text(QAccessible::Name));
        return titles;
    }
    [[nodiscard]] QListWidget* list() const
    {
        return QApplication::activePopupWidget()->findChild<QListWidget*>();
    }
    void choose(const char* button, const QString& text)
    {
        auto* filter = b->find<QAbstractButton>(button);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Down);
        QTRY_VERIFY(QApplication::activePopupWidget());
        const auto found = list()->findItems(text, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list()->setCurrentItem(found.constFirst());
        QTest::keyClick(list(), Qt::Key_Space);
        QTest::keyClick(list(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
    void pick(const char* combo, int index) const { b->find<QComboBox>(combo)->setCurrentIndex(index); }
};

void tst_LiveFilters::init()
{
    PlanWindowCase::init();
    QByteArray csv = "name,customer_number,team\n";
    for (int team = 1; team <= 10; ++team)
        csv += "Tom " + QByteArray::number(team) + ",T" + QByteArray::number(team) + ",Team "
            + QByteArray::number(team) + '\n';
    const auto imported = b->session->importWorkers(csv);
    QTRY_VERIFY(imported.isFinished());
    QTRY_COMPARE(b->session->board().workers().size(), 15);
}

void tst_LiveFilters::allIsSaidWhereNothingIsLeftOut()
{
    QTRY_COMPARE(said(), u"All 15 workers are shown"_s);
    QVERIFY(!b->find<QAbstractButton>("filterClear")->isVisible());
}

void tst_LiveFilters::teamIsChosenFromASearchedList()
{
    auto* filter = b->find<QAbstractButton>("teamFilter");
    QCOMPARE(filter->text(), u"Team: all"_s);
    QTest::mouseClick(filter, Qt::LeftButton);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto* search = QApplication::activePopupWidget()->findChild<QLineEdit*>();
    QVERIFY(search->isVisible());
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"nor"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(said(), u"5 of 15 workers are shown: team North"_s);
    QCOMPARE(filter->text(), u"Team: North"_s);
    search->clear();
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    choose("teamFilter", u"Team 3"_s);
    QTRY_COMPARE(said(),
        u"6 of 15 workers are shown: teams "_s + QLocale().createSeparatedList({u"North"_s, u"Team 3"_s}));
    QCOMPARE(filter->accessibleName(), u"Team: 2 chosen"_s);
    QCOMPARE(rows().size(), 8);
    choose("teamFilter", u"North"_s);
    choose("teamFilter", u"Team 3"_s);
    QTRY_COMPARE(said(), u"All 15 workers are shown"_s);
}

void tst_LiveFilters::stateIsChosenByKeyboard()
{
    logIn({u"Bo Chen"_s});
    choose("stateFilter", u"Covered"_s);
    QTRY_COMPARE(said(), u"1 of 15 workers are shown: state Covered"_s);
    QCOMPARE(rows(), QStringList({u"North"_s, u"Bo Chen"_s}));
    b->click("filterClear");
    QTRY_COMPARE(rows().size(), 15 + 11);
}

void tst_LiveFilters::filtersTogetherAreSaidAndDroppedByOneClick()
{
    plan(u"Noon"_s, {12, 0}, 240, {2, 4});
    QTRY_COMPARE(counter("counterNotCovered"), u"2 Not covered"_s);
    b->click("counterNotCovered");
    choose("teamFilter", u"North"_s);
    choose("stateFilter", u"Not covered"_s);
    b->find<QLineEdit>("search")->setText(u"bo"_s);
    QTRY_COMPARE(
        said(), u"1 of 15 workers are shown: team North, planned and not covered, state Not covered, “bo”"_s);
    b->find<QAbstractButton>("filterClear")->setFocus();
    b->press(Qt::Key_Space);
    QTRY_COMPARE(said(), u"All 15 workers are shown"_s);
    QVERIFY(!b->find<QAbstractButton>("counterNotCovered")->isChecked());
    QCOMPARE(b->find<QAbstractButton>("teamFilter")->text(), u"Team: all"_s);
    QCOMPARE(b->find<QLineEdit>("search")->text(), QString());
}

void tst_LiveFilters::everyCounterFollowsWhatChanges()
{
    plan(u"Noon"_s, {12, 0}, 90, {2, 4});
    b->click("counterNotCovered");
    QTRY_COMPARE(rows(), QStringList({u"North"_s, u"Bo Chen"_s, u"Dee Ek"_s}));
    logIn({u"Dee Ek"_s});
    QTRY_COMPARE(rows(), QStringList({u"North"_s, u"Bo Chen"_s}));
    b->click("counterAsPlanned");
    QTRY_COMPARE(rows(), QStringList({u"North"_s, u"Dee Ek"_s}));
    b->click("counterPastPlan");
    QTRY_COMPARE(b->shownText("filterText"), u"0 of 15 workers are shown: covered past plan"_s);
    passTime(31min);
    QTRY_COMPARE(rows(), QStringList({u"North"_s, u"Dee Ek"_s}));
    b->click("counterOverTwelve");
    QTRY_COMPARE(b->shownText("filterText"), u"0 of 15 workers are shown: covered for over 12 h"_s);
    passTime(12h);
    QTRY_COMPARE(rows(), QStringList({u"North"_s, u"Dee Ek"_s}));
    b->click("counterDisabled");
    QTRY_COMPARE(b->shownText("filterText"), u"0 of 15 workers are shown: cover disabled"_s);
}

void tst_LiveFilters::emptyBoardSaysWhy()
{
    choose("stateFilter", u"Logout failed"_s);
    QTRY_VERIFY(b->find<QWidget>("liveNoMatch")->isVisible());
    QCOMPARE(said(), u"0 of 15 workers are shown: state Logout failed"_s);
    b->click("liveShowAll");
    QTRY_VERIFY(b->timeline->isVisible());
    QCOMPARE(said(), u"All 15 workers are shown"_s);
}

void tst_LiveFilters::groupsByTemplateAndNone()
{
    plan(u"Noon"_s, {12, 0}, 240, {2, 4});
    pick("liveGroup", 1);
    QTRY_COMPARE(
        rows().mid(0, 4), QStringList({u"Noon"_s, u"Bo Chen"_s, u"Dee Ek"_s, u"No template now or soon"_s}));
    pick("liveGroup", 2);
    QTRY_COMPARE(rows().size(), 15);
    pick("liveOrder", 1);
    QTRY_COMPARE(rows().at(0), u"Ana Sousa"_s);
}

void tst_LiveFilters::choicesAreKept()
{
    pick("liveGroup", 2);
    pick("liveOrder", 1);
    choose("teamFilter", u"Team 3"_s);
    choose("stateFilter", u"Not covered"_s);
    b->close();
    b->open();
    QTRY_COMPARE(said(), u"1 of 15 workers are shown: team Team 3, state Not covered"_s);
    QCOMPARE(rows(), QStringList{u"Tom 3"_s});
    QCOMPARE(b->find<QComboBox>("liveGroup")->currentIndex(), 2);
    QCOMPARE(b->find<QComboBox>("liveOrder")->currentIndex(), 1);
}

void tst_LiveFilters::counterOfThePlanIsKept()
{
    plan(u"Noon"_s, {12, 0}, 240, {2, 4});
    b->click("counterNotCovered");
    b->close();
    b->open();
    QTRY_COMPARE(said(), u"2 of 15 workers are shown: planned and not covered"_s);
    QVERIFY(b->find<QAbstractButton>("counterNotCovered")->isChecked());
}

void tst_LiveFilters::selectionComesBack()
{
    b->select({u"Ana Sousa"_s, u"Tom 3"_s});
    choose("teamFilter", u"North"_s);
    QTRY_COMPARE(b->timeline->selectedWorkers(), QVector<WorkerId>{id(1)});
    b->click("filterClear");
    QTRY_COMPARE(b->timeline->selectedWorkers().size(), 2);
    // Whoever selects others meanwhile means those alone.
    choose("teamFilter", u"North"_s);
    QTRY_COMPARE(b->timeline->selectedWorkers(), QVector<WorkerId>{id(1)});
    b->select({u"Bo Chen"_s});
    b->click("filterClear");
    QTRY_COMPARE(rows().size(), 15 + 11);
    QCOMPARE(b->timeline->selectedWorkers(), QVector<WorkerId>{id(2)});
}

void tst_LiveFilters::whoIsAskedForIsShownWhateverIsFiltered()
{
    choose("teamFilter", u"Team 3"_s);
    QTRY_COMPARE(rows().size(), 2);
    b->window->showPage(shell::Page::Workers);
    QMetaObject::invokeMethod(
        b->find<QWidget>("workersPage"), "workerChosen", Q_ARG(covershift::WorkerId, id(2)));
    QTRY_COMPARE(b->timeline->selectedWorkers(), QVector<WorkerId>{id(2)});
    QCOMPARE(said(), u"All 15 workers are shown"_s);
}

void tst_LiveFilters::namesAreTold()
{
    for (const char* name : {"teamFilter", "stateFilter", "liveGroup", "liveOrder"}) {
        auto* widget = b->find<QWidget>(name);
        QVERIFY2(widget && !widget->accessibleName().isEmpty(), name);
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, name);
    }
}

COVERSHIFT_GUI_TEST_MAIN(tst_LiveFilters)
#include "tst_livefilters.moc"
