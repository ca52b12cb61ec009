#include "viewfixture.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QScrollBar>
#include <QTest>

using namespace covershift;
using namespace covershift::timeline;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using session::BoardFeeder;

/// The board keeps still where rows come, go and move around those that are looked at.
class tst_RowAnchor : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void rowsThatComeAboveMoveNothing();
    void rowsThatGoAboveMoveNothing();
    void rowThatJumpsAwayTakesNobodyAlong();
    void atTheTopTheTopStays();
    void nobodyLeftIsNoMatter();

private:
    /// Where the worker's row is in the viewport; `scrolled` as the view is.
    static int seenAt(const ViewFixture& f, WorkerId worker)
    {
        return f.scene().rows.top(f.model->rowOf(worker)) - f.view->verticalScrollBar()->value();
    }
    static void settle()
    {
        // Rows are taken with the next turn of the event loop.
        bool isTurned = false;
        QMetaObject::invokeMethod(
            qApp, [&isTurned] { isTurned = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(isTurned);
    }
    static void scroll(ViewFixture& f, int to)
    {
        f.view->resize(1000, 300);
        settle();
        f.view->verticalScrollBar()->setValue(to);
        QCOMPARE(f.view->verticalScrollBar()->value(), to);
    }
    static Worker added(qint64 id, const QString& name, const QString& team)
    {
        Worker worker;
        worker.id = WorkerId(id);
        worker.name = name;
        worker.team = team;
        return worker;
    }
};

void tst_RowAnchor::rowsThatComeAboveMoveNothing()
{
    ViewFixture f;
    scroll(f, 250);
    const int before = seenAt(f, WorkerId(12));
    BoardFeeder::putWorkers(f.board,
        {added(101, u"Aachen Kern"_s, u"City Centre"_s), added(102, u"Aalborg Munk"_s, u"City Centre"_s)});
    settle();
    QCOMPARE(seenAt(f, WorkerId(12)), before);
    QVERIFY(f.view->verticalScrollBar()->value() > 250);
}

void tst_RowAnchor::rowsThatGoAboveMoveNothing()
{
    ViewFixture f;
    scroll(f, 350);
    const int before = seenAt(f, WorkerId(16));
    f.model->setTeams({u"Docks"_s, u"Night Pool"_s, u"Riverside"_s});
    settle();
    QCOMPARE(seenAt(f, WorkerId(16)), before);
    f.model->setTeams({});
    settle();
    QCOMPARE(seenAt(f, WorkerId(16)), before);
}

void tst_RowAnchor::rowThatJumpsAwayTakesNobodyAlong()
{
    ViewFixture f;
    scroll(f, 230);
    const int first = f.scene().rows.rowAt(230) + 1;
    const WorkerId jumps = f.model->workerAt(first);
    const WorkerId stays = f.model->workerAt(first + 2);
    QVERIFY(jumps.isValid() && stays.isValid());
    const int before = seenAt(f, stays);
    Worker renamed = *f.board.worker(jumps);
    renamed.team = u"Riverside"_s;
    renamed.name = u"Zwolle Smit"_s;
    BoardFeeder::putWorkers(f.board, {renamed});
    settle();
    QCOMPARE(seenAt(f, stays), before);
}

void tst_RowAnchor::atTheTopTheTopStays()
{
    ViewFixture f;
    scroll(f, 0);
    BoardFeeder::putWorkers(f.board, {added(101, u"Aachen Kern"_s, u"City Centre"_s)});
    settle();
    QCOMPARE(f.view->verticalScrollBar()->value(), 0);
    QVERIFY(seenAt(f, WorkerId(101)) < 100);
}

void tst_RowAnchor::nobodyLeftIsNoMatter()
{
    ViewFixture f;
    scroll(f, 300);
    f.model->setSearch(u"nobody at all"_s);
    settle();
    QCOMPARE(f.view->verticalScrollBar()->value(), 0);
    f.model->setSearch({});
    settle();
    QCOMPARE(f.model->shownCount(), 24);
}

COVERSHIFT_GUI_TEST_MAIN(tst_RowAnchor)
#include "tst_rowanchor.moc"
