#include <geometry/rows.h>
#include <support/testcase.h>
#include <support/testmain.h>

#include <QTest>

#include <cmath>

using namespace covershift;
using namespace covershift::geometry;

class tst_Rows : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void noRowsHaveNoHeight();
    void heightsAddUp();
    void yToRowAndBack();
    void squeezedTheyFitAndKeepTheirOrder_data();
    void squeezedTheyFitAndKeepTheirOrder();
    void squeezedOnlyWhereTheyDoNotFit();
    void outsideIsNoRow();
    void headerOfARow();
};

void tst_Rows::noRowsHaveNoHeight()
{
    const RowStack none;
    QCOMPARE(none.height(), 0);
    QCOMPARE(none.rowAt(0), -1);
    QCOMPARE(none.headerOf(0), -1);
}

void tst_Rows::heightsAddUp()
{
    const RowStack rows(6, {0, 3});
    QCOMPARE(rows.heightOf(0), HeaderHeight);
    QCOMPARE(rows.heightOf(1), WorkerHeight);
    QCOMPARE(rows.top(0), 0);
    QCOMPARE(rows.top(1), HeaderHeight);
    QCOMPARE(rows.top(3), HeaderHeight + 2 * WorkerHeight);
    QCOMPARE(rows.top(4), 2 * HeaderHeight + 2 * WorkerHeight);
    QCOMPARE(rows.height(), 2 * HeaderHeight + 4 * WorkerHeight);
}

void tst_Rows::yToRowAndBack()
{
    std::vector<int> headers;
    for (int row = 0; row < 5000; row += 1 + row % 37)
        headers.push_back(row);
    const RowStack rows(5000, headers);
    for (int row = 0; row < rows.rows(); ++row) {
        const int top = rows.top(row);
        QCOMPARE(rows.rowAt(top), row);
        QCOMPARE(rows.rowAt(top + rows.heightOf(row) - 1), row);
        QCOMPARE(rows.top(row + 1), top + rows.heightOf(row));
    }
}

void tst_Rows::squeezedTheyFitAndKeepTheirOrder_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("height");
    for (const int rows : {60, 859, 2'080, 5'000}) {
        for (const int height : {1, 37, 300, 860, 1'719})
            QTest::addRow("%d rows in %d px", rows, height) << rows << height;
    }
}

void tst_Rows::squeezedTheyFitAndKeepTheirOrder()
{
    QFETCH(int, rows);
    QFETCH(int, height);
    std::vector<int> headers;
    for (int row = 0; row < rows; row += 26)
        headers.push_back(row);
    const RowStack natural(rows, headers);
    const RowStack squeezed = natural.squeezed(height);
    QVERIFY(squeezed.isSqueezed() == (natural.height() > height));
    QVERIFY2(squeezed.height() <= std::min(height, natural.height()), "they fit");
    QCOMPARE(squeezed.headers(), natural.headers());
    for (int row = 0; row < rows; ++row) {
        const int top = squeezed.top(row);
        QVERIFY(top <= squeezed.top(row + 1));
        QVERIFY(std::abs(squeezed.exactTop(row) - double(natural.top(row)) * height / natural.height()) < 1e-6
            || !squeezed.isSqueezed());
        // A row that has pixels of its own is found by each of them.
        if (const int own = squeezed.heightOf(row); own > 0) {
            QCOMPARE(squeezed.rowAt(top), row);
            QCOMPARE(squeezed.rowAt(top + own - 1), row);
        } else if (top < squeezed.height()) {
            const int shown = squeezed.rowAt(top); // its pixel is the next one's who has one
            QVERIFY(shown > row);
            QCOMPARE(squeezed.top(shown), top);
        }
    }
    QCOMPARE(squeezed.rowAt(squeezed.height()), -1);
}

void tst_Rows::squeezedOnlyWhereTheyDoNotFit()
{
    const RowStack rows(6, {0, 3});
    for (const int height : {rows.height(), rows.height() + 1, 10'000}) {
        const RowStack same = rows.squeezed(height);
        QVERIFY(!same.isSqueezed());
        QCOMPARE(same.height(), rows.height());
    }
    QVERIFY(rows.squeezed(rows.height() - 1).isSqueezed());
}

void tst_Rows::outsideIsNoRow()
{
    const RowStack rows(3, {0});
    QCOMPARE(rows.rowAt(-1), -1);
    QCOMPARE(rows.rowAt(rows.height()), -1);
}

void tst_Rows::headerOfARow()
{
    const RowStack rows(6, {1, 4});
    QCOMPARE(rows.headerOf(0), -1);
    QCOMPARE(rows.headerOf(1), 1);
    QCOMPARE(rows.headerOf(3), 1);
    QCOMPARE(rows.headerOf(5), 4);
    QVERIFY(rows.isHeader(4));
    QVERIFY(!rows.isHeader(5));
}

COVERSHIFT_TEST_MAIN(tst_Rows)
#include "tst_rows.moc"
