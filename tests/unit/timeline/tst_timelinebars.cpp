// The bars of the board as assistive technology sees them: names, states, what can be done.
#include "pointer.h"
#include "viewfixture.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int BarsColumn = 4;

struct Bars : ViewFixture
{
    Bars()
        : root(QAccessible::queryAccessibleInterface(view.get()))
    {
        view->resize(1200, 900);
        view->setVisibleRange(now() - 30h, now() + 4h);
    }
    [[nodiscard]] QAccessibleInterface* cell(int worker) const
    {
        return root->tableInterface()->cellAt(model->rowOf(WorkerId(worker)), BarsColumn);
    }
    /// By start; from the end where negative.
    [[nodiscard]] QAccessibleInterface* bar(int worker, int index) const
    {
        return cell(worker)->child(index < 0 ? cell(worker)->childCount() + index : index);
    }

    QAccessibleInterface* root;
};

} // namespace

class tst_TimelineBars : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void tenBarsTellTheirStateAndTimes_data();
    void tenBarsTellTheirStateAndTimes();
    void statesFollowSelectionAndKeyboard();
    void barsOutOfSightSayIt();
    void cellTellsHowManyAreShown();
    void crowdedRowsStillHaveTheirBars();
    void barsKnowTheirPlace();
    void pointerFindsTheBar();
    void actionsSelectAndActivate();
    void barsThatAreGoneAreInvalid();
};

void tst_TimelineBars::tenBarsTellTheirStateAndTimes_data()
{
    QTest::addColumn<int>("worker");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("name");
    QTest::newRow("over") << 2 << 1
                          << u"Bergen Lund was covered from 06:09 to 07:45, for 1 h 36 min. "
                             "The login is accepted."_s;
    QTest::newRow("running") << 1 << -1
                             << u"Aberdeen Kline has been covered since 12:29, for 31 min. "
                                "The login is accepted."_s;
    QTest::newRow("confirmed") << 9 << -1
                               << u"Ipswich Vane has been covered since 11:22, for 1 h 38 min. "
                                  "The login is confirmed."_s;
    QTest::newRow("on its way") << 10 << -1
                                << u"The login of Jena Brandt at 12:59 is on its way and does not count as "
                                   "cover yet."_s;
    QTest::newRow("in doubt") << 15 << -1
                              << u"It is uncertain whether the login of Oslo Berg at 12:12 was taken, so it "
                                 "does not count as cover."_s;
    QTest::newRow("ending") << 5 << -1
                            << u"Esbjerg Dahl has been covered since 10:30, for 2 h 30 min. The logout at "
                               "12:52 is on its way; cover runs until it is taken. The login is accepted."_s;
    QTest::newRow("to end") << 11 << -1
                            << u"Kiel Petersen has been covered since 11:20, for 1 h 40 min. The logout is "
                               "scheduled for 13:30. It is held until then and can be taken back. The login "
                               "is confirmed."_s;
    QTest::newRow("logout failed")
        << 17 << -1
        << u"Quimper Gall has been covered since 10:20, for 2 h 40 min. The logout "
           "has failed: this cover still runs. The login is accepted."_s;
    QTest::newRow("over 12 hours")
        << 22 << -1
        << u"Vigo Castro has been covered since 00:00, for 13 h 00 min. It has run "
           "for over 12 hours; a shift may last 14 hours, until 14:00. The login "
           "is accepted."_s;
    QTest::newRow("scheduled")
        << 6 << -1
        << u"The login of Faro Pinto is scheduled for 14:30, in 1 h 30 min. It is held "
           "until then and can be taken back."_s;
}

void tst_TimelineBars::tenBarsTellTheirStateAndTimes()
{
    QFETCH(int, worker);
    QFETCH(int, index);
    QFETCH(QString, name);
    Bars f;
    QAccessibleInterface* bar = f.bar(worker, index);
    QVERIFY(bar && bar->isValid());
    QCOMPARE(bar->role(), QAccessible::Cell);
    QCOMPARE(bar->text(QAccessible::Name), name);
    const QAccessible::State state = bar->state();
    QVERIFY(state.focusable && state.selectable && state.multiSelectable && state.readOnly);
    QVERIFY(!state.selected && !state.focused && !state.offscreen && !state.invisible);
    QCOMPARE(bar->parent(), f.cell(worker));
    QCOMPARE(f.cell(worker)->indexOfChild(bar), index < 0 ? f.cell(worker)->childCount() + index : index);
}

void tst_TimelineBars::statesFollowSelectionAndKeyboard()
{
    Bars f;
    QVERIFY(QTest::qWaitForWindowActive(f.view.get()));
    QTest::keyClick(f.view.get(), Qt::Key_Down);
    QAccessibleInterface* name = f.root->tableInterface()->cellAt(f.model->rowOf(WorkerId(1)), 0);
    QVERIFY(name->state().focused);
    QTest::keyClick(f.view.get(), Qt::Key_Right);
    QTest::keyClick(f.view.get(), Qt::Key_Home);
    QTest::keyClick(f.view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(!name->state().focused); // one place has the focus
    QVERIFY(f.bar(1, 0)->state().selected && !f.bar(1, 0)->state().focused);
    QVERIFY(f.bar(1, 1)->state().selected && f.bar(1, 1)->state().focused && f.bar(1, 1)->state().active);
    QVERIFY(!f.bar(1, 2)->state().selected);
    QVERIFY(f.cell(1)->state().selected); // its row is, too
    QCOMPARE(f.root->focusChild(), f.bar(1, 1));
}

void tst_TimelineBars::barsOutOfSightSayIt()
{
    Bars f;
    QAccessibleInterface* early = f.bar(1, 0);
    QVERIFY(!early->state().offscreen);
    f.view->setVisibleRange(f.now() - 2h, f.now() + 2h);
    QVERIFY(early->isValid());
    QVERIFY(early->state().offscreen);
    QCOMPARE(f.cell(1)->childCount(), 1);
    f.view->resize(1200, 200);
    QVERIFY(f.bar(22, -1)->state().offscreen);
}

void tst_TimelineBars::cellTellsHowManyAreShown()
{
    Bars f;
    f.view->setVisibleRange(f.now() - 8h, f.now());
    QCOMPARE(f.cell(1)->text(QAccessible::Name),
        u"2 shifts from 05:00 to 13:00, covered for 25 % of that time."_s);
    f.view->setVisibleRange(f.now() + 2h, f.now() + 3h);
    QCOMPARE(f.cell(1)->childCount(), 0);
    QCOMPARE(f.cell(18)->text(QAccessible::Name), QString());
    QVERIFY(!f.cell(1)->child(0));
    QAccessibleInterface* team = f.root->tableInterface()->cellAt(0, BarsColumn);
    QCOMPARE(team->childCount(), 0);
    QCOMPARE(team->text(QAccessible::Name), QString());
}

void tst_TimelineBars::crowdedRowsStillHaveTheirBars()
{
    Bars f;
    QVector<LiveShift> shifts;
    for (int day = 2; day <= 400; ++day) {
        LiveShift shift;
        shift.id = ShiftId(10'000 + day);
        shift.worker = WorkerId(1);
        shift.start = f.now() - day * 24h;
        shift.end = shift.start + 6h;
        shift.state = ShiftState::Ended;
        shift.certainty = Certainty::Confirmed;
        shifts.append(shift);
    }
    session::BoardFeeder::putShifts(f.board, shifts, f.now());
    f.view->setVisibleRange(f.now() - 400 * 24h, f.now() - 36h);
    QCOMPARE(f.cell(1)->childCount(), 399);
    QVERIFY2(f.cell(1)->text(QAccessible::Name).startsWith(u"399 shifts from "_s)
            && f.cell(1)->text(QAccessible::Name).endsWith(u"covered for 25 % of that time."_s),
        qPrintable(f.cell(1)->text(QAccessible::Name)));
    QVERIFY(f.bar(1, 0)->text(QAccessible::Name).contains(u"for 6 h 00 min"_s));
}

void tst_TimelineBars::barsKnowTheirPlace()
{
    Bars f;
    QAccessibleTableCellInterface* place = f.bar(3, 0)->tableCellInterface();
    QVERIFY(place);
    QCOMPARE(place->rowIndex(), f.model->rowOf(WorkerId(3)));
    QCOMPARE(place->columnIndex(), BarsColumn);
    QCOMPARE(place->table(), f.root);
    QCOMPARE(place->rowExtent(), 1);
    QCOMPARE(f.bar(3, 0), f.bar(3, 0)); // the same one each time
}

void tst_TimelineBars::pointerFindsTheBar()
{
    Bars f;
    const LiveShift& shift = f.model->shiftsAt(f.model->rowOf(WorkerId(3))).front();
    const QPoint on = f.view->viewport()->mapToGlobal(f.at(WorkerId(3), shift.start + 2h));
    QAccessibleInterface* found = f.root->childAt(on.x(), on.y());
    QCOMPARE(found, f.bar(3, 0));
    QVERIFY(found->rect().contains(on));
    const QPoint beside = f.view->viewport()->mapToGlobal(f.at(WorkerId(3), f.now() + 3h));
    QVERIFY(f.root->childAt(beside.x(), beside.y()) != found);
}

void tst_TimelineBars::actionsSelectAndActivate()
{
    Bars f;
    QSignalSpy activated(f.view.get(), &TimelineView::activated);
    QAccessibleActionInterface* action = f.bar(4, 0)->actionInterface();
    QVERIFY(action);
    QCOMPARE(action->actionNames(),
        (QStringList{
            QAccessibleActionInterface::setFocusAction(), QAccessibleActionInterface::pressAction()}));
    action->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(f.view->selectedWorkers(), ids({4}));
    QCOMPARE(f.view->selectedShifts().size(), 1);
    QCOMPARE(activated.count(), 0);
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.count(), 1);
    f.root->tableInterface()
        ->cellAt(f.model->rowOf(WorkerId(5)), 0)
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(f.view->selectedWorkers(), ids({5}));
    QVERIFY(f.root->tableInterface()->cellAt(0, 0)->actionInterface()->actionNames().isEmpty());
}

void tst_TimelineBars::barsThatAreGoneAreInvalid()
{
    Bars f;
    QAccessibleInterface* bar = f.bar(1, 0);
    f.model->setSearch(u"Bergen"_s);
    QVERIFY(!bar->isValid());
    QCOMPARE(bar->text(QAccessible::Name), QString());
    QVERIFY(bar->rect().isNull());
}

COVERSHIFT_GUI_TEST_MAIN(tst_TimelineBars)
#include "tst_timelinebars.moc"
