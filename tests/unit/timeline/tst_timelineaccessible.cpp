#include "viewfixture.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAccessible>
#include <QTest>

using namespace covershift;
using namespace covershift::timeline;
using namespace Qt::Literals::StringLiterals;

class tst_TimelineAccessible : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void isATableWithAName();
    void columnsAreDescribed();
    void cellsTellWorkerStateAndSince_data();
    void cellsTellWorkerStateAndSince();
    void teamsAreRowsWithTheirCounts();
    void childrenAreTheCells();
    void cellsKnowWhereTheyLie();
    void selectionGoesBothWays();
    void focusedCellFollowsTheKeyboard();
    void rowsThatGoTakeTheirCellsAlong();
};

namespace {

struct Table : ViewFixture
{
    Table()
        : root(QAccessible::queryAccessibleInterface(view.get()))
        , table(root ? root->tableInterface() : nullptr)
    {
    }
    [[nodiscard]] QString text(WorkerId worker, int column) const
    {
        QAccessibleInterface* cell = table->cellAt(model->rowOf(worker), column);
        return cell ? cell->text(QAccessible::Name) : QString();
    }
    QAccessibleInterface* root;
    QAccessibleTableInterface* table;
};

} // namespace

void tst_TimelineAccessible::isATableWithAName()
{
    Table t;
    QVERIFY(t.table);
    QCOMPARE(t.root->role(), QAccessible::Table);
    QCOMPARE(t.root->text(QAccessible::Name), u"Live timeline"_s);
    QCOMPARE(t.table->rowCount(), t.model->rowCount());
    QCOMPARE(t.table->columnCount(), 5);
    QVERIFY(!t.table->cellAt(-1, 0));
    QVERIFY(!t.table->cellAt(0, 5));
    QVERIFY(!t.table->cellAt(t.model->rowCount(), 0));
}

void tst_TimelineAccessible::columnsAreDescribed()
{
    Table t;
    QCOMPARE(t.table->columnDescription(0), u"Worker"_s);
    QCOMPARE(t.table->columnDescription(1), u"State"_s);
    QCOMPARE(t.table->columnDescription(2), u"Since"_s);
    QCOMPARE(t.table->columnDescription(3), u"Planned"_s);
    QCOMPARE(t.table->columnDescription(4), u"Shifts shown"_s);
    QCOMPARE(t.table->rowDescription(t.model->rowOf(WorkerId(1))), u"Aberdeen Kline"_s);
}

void tst_TimelineAccessible::cellsTellWorkerStateAndSince_data()
{
    QTest::addColumn<int>("worker");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("covered") << 1
                             << QStringList{u"Aberdeen Kline"_s,
                                    u"Covered since 12:29. Cover never checked."_s, u"12:29"_s};
    QTest::newRow("not covered") << 18
                                 << QStringList{u"Rouen Petit"_s,
                                        u"Not covered. Cover disabled: a login would insure nobody."_s,
                                        QString()};
    QTest::newRow("doubtful") << 15
                              << QStringList{u"Oslo Berg"_s, u"Uncertain since 12:12. Cover never checked."_s,
                                     u"12:12"_s};
    QTest::newRow("over 12 h") << 22
                               << QStringList{u"Vigo Castro"_s, u"Over 12 h, since 00:00"_s, u"00:00"_s};
}

void tst_TimelineAccessible::cellsTellWorkerStateAndSince()
{
    QFETCH(int, worker);
    QFETCH(QStringList, cells);
    Table t;
    for (int column = 0; column < 3; ++column)
        QCOMPARE(t.text(WorkerId(worker), column), cells.at(column));
}

void tst_TimelineAccessible::teamsAreRowsWithTheirCounts()
{
    Table t;
    QCOMPARE(t.table->cellAt(0, 0)->text(QAccessible::Name), u"City Centre"_s);
    QCOMPARE(t.table->cellAt(0, 1)->text(QAccessible::Name), u"4 of 6 covered"_s);
    QCOMPARE(t.table->cellAt(0, 2)->text(QAccessible::Name), QString());
    QVERIFY(!t.table->cellAt(0, 0)->state().selectable);
}

void tst_TimelineAccessible::childrenAreTheCells()
{
    Table t;
    QCOMPARE(t.root->childCount(), t.model->rowCount() * 5);
    for (const int index : {0, 5, 27}) {
        QAccessibleInterface* cell = t.root->child(index);
        QVERIFY(cell && cell->isValid());
        QCOMPARE(t.root->indexOfChild(cell), index);
        QCOMPARE(cell->parent(), t.root);
        QCOMPARE(cell->role(), QAccessible::Cell);
        QCOMPARE(cell->childCount(), 0);
        QAccessibleTableCellInterface* place = cell->tableCellInterface();
        QVERIFY(place);
        QCOMPARE(place->rowIndex() * 5 + place->columnIndex(), index);
        QCOMPARE(place->rowExtent(), 1);
        QCOMPARE(place->table(), t.root);
        QCOMPARE(t.root->child(index), cell);
    }
    QVERIFY(!t.root->child(-1));
    QVERIFY(!t.root->child(t.root->childCount()));
}

void tst_TimelineAccessible::cellsKnowWhereTheyLie()
{
    Table t;
    const QPoint on = t.view->viewport()->mapToGlobal(t.nameOf(WorkerId(3)));
    QAccessibleInterface* cell = t.root->childAt(on.x(), on.y());
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), u"Cádiz Romero"_s);
    QVERIFY(cell->rect().contains(on));
    QVERIFY(!cell->state().offscreen);
    QVERIFY(t.table->cellAt(t.model->rowOf(WorkerId(24)), 0)->state().offscreen);
}

void tst_TimelineAccessible::selectionGoesBothWays()
{
    Table t;
    const int row = t.model->rowOf(WorkerId(3));
    QVERIFY(t.table->selectRow(row));
    QCOMPARE(t.view->selectedWorkers(), QVector<WorkerId>{WorkerId(3)});
    QVERIFY(t.table->cellAt(row, 0)->state().selected);
    QCOMPARE(t.table->selectedRows(), QList<int>{row});
    QCOMPARE(t.table->selectedCellCount(), 5);
    QCOMPARE(t.table->selectedCells().size(), 5);
    t.view->select({WorkerId(3), WorkerId(4)});
    QCOMPARE(t.table->selectedRowCount(), 2);
    QVERIFY(t.table->unselectRow(row));
    QVERIFY(!t.table->isRowSelected(row));
    QVERIFY(!t.table->unselectRow(row));
    QVERIFY(!t.table->selectRow(0)); // a team
    QCOMPARE(t.view->selectedWorkers(), QVector<WorkerId>{WorkerId(4)});
}

void tst_TimelineAccessible::focusedCellFollowsTheKeyboard()
{
    Table t;
    QVERIFY(QTest::qWaitForWindowActive(t.view.get()));
    QVERIFY(!t.root->focusChild());
    QTest::keyClick(t.view.get(), Qt::Key_Down);
    QTest::keyClick(t.view.get(), Qt::Key_Down);
    QAccessibleInterface* focused = t.root->focusChild();
    QVERIFY(focused);
    QCOMPARE(focused->text(QAccessible::Name), u"Bergen Lund"_s);
    QVERIFY(focused->state().focused);
}

void tst_TimelineAccessible::rowsThatGoTakeTheirCellsAlong()
{
    Table t;
    const int last = t.model->rowCount() - 1;
    QVERIFY(t.table->cellAt(last, 0)->isValid());
    t.model->setSearch(u"Bergen"_s);
    QCOMPARE(t.table->rowCount(), 2);
    QVERIFY(!t.table->cellAt(last, 0));
    QCOMPARE(t.table->cellAt(1, 0)->text(QAccessible::Name), u"Bergen Lund"_s);
    t.model->setSearch({});
    QCOMPARE(t.table->cellAt(1, 0)->text(QAccessible::Name), u"Aberdeen Kline"_s);
}

COVERSHIFT_GUI_TEST_MAIN(tst_TimelineAccessible)
#include "tst_timelineaccessible.moc"
