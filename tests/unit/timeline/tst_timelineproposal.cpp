// A shift that is proposed on the board.
#include "pointer.h"
#include "timelineaccessible.h"
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

constexpr int Free = 18; ///< a worker without cover

struct Proposals : ViewFixture
{
    Proposals()
    {
        view->setVisibleRange(now() - 2h, now() + 6h);
        model->setSearch(QStringLiteral("Petit"));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view.get(), key, modifiers);
    }
    /// What assistive technology is told of it: worker, times, and what is the matter.
    [[nodiscard]] QStringList said() const
    {
        const QString text
            = QAccessible::queryAccessibleInterface(view.get())->text(QAccessible::Description);
        return text.isEmpty() ? QStringList() : text.split(u'\n');
    }
    QSignalSpy proposed{view.get(), &TimelineView::insertProposed};
};

} // namespace

class tst_TimelineProposal : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void dragProposesWholeMinutes();
    void dragToTheLeftProposesToo();
    void whatTheRulesRefuseIsSaid_data();
    void whatTheRulesRefuseIsSaid();
    void coverThatRunsIsSaid();
    void clicksWithShiftProposeNothing();
    void staysMarkedUntilItIsAnswered();
    void escapeDropsIt();
    void byKeyboardFromNow();
    void arrowsMoveAndExtendIt_data();
    void arrowsMoveAndExtendIt();
    void upAndDownChangeTheWorker();
    void otherKeysStillZoom();
    void notWhereShiftsCannotBeInserted();
    void goesWithItsRow();
    void dragStaysWithItsWorker();
    void isPaintedInRedWhereRefused();
};

void tst_TimelineProposal::dragProposesWholeMinutes()
{
    Proposals f;
    const geometry::TimeScale before = f.scale();
    const QPoint from = f.at(WorkerId(Free), f.now() + 10min);
    const QPoint to = f.at(WorkerId(Free), f.now() + 4h) + QPoint(0, 60);
    drag(*f.view, from, to, Qt::ShiftModifier);
    QCOMPARE(f.scale(), before);
    QCOMPARE(f.proposed.count(), 1);
    QCOMPARE(f.proposed.first().at(0).value<WorkerId>(), WorkerId(Free));
    const auto start = f.proposed.first().at(1).value<Instant>();
    const auto end = f.proposed.first().at(2).value<Instant>();
    QCOMPARE(start.time_since_epoch() % 1min, milliseconds(0));
    QCOMPARE(end.time_since_epoch() % 1min, milliseconds(0));
    const int left = f.scene().namesWidth();
    QVERIFY(std::chrono::abs(start - f.scale().at(from.x() - left)) <= 30s);
    QVERIFY(std::chrono::abs(end - f.scale().at(to.x() - left)) <= 30s);
    QCOMPARE(f.view->selectedWorkers(), ids({Free}));
}

void tst_TimelineProposal::dragToTheLeftProposesToo()
{
    Proposals f;
    drag(*f.view, f.at(WorkerId(Free), f.now() + 4h), f.at(WorkerId(Free), f.now()), Qt::ShiftModifier);
    QCOMPARE(f.proposed.count(), 1);
    QVERIFY(f.proposed.first().at(1).value<Instant>() < f.proposed.first().at(2).value<Instant>());
}

void tst_TimelineProposal::whatTheRulesRefuseIsSaid_data()
{
    QTest::addColumn<int>("startMinutes");
    QTest::addColumn<int>("endMinutes");
    QTest::addColumn<QString>("trouble");
    const QString window = QStringLiteral(
        "A shift can be inserted only from 30 minutes before now to 30 minutes ahead. Choose a start in that "
        "time, or send a login with the time instead.");
    QTest::newRow("in the rules") << 5 << 240 << QString();
    QTest::newRow("30 minutes back, to the minute") << -30 << 240 << QString();
    QTest::newRow("31 minutes back") << -31 << 240 << window;
    QTest::newRow("30 minutes ahead, to the minute") << 30 << 240 << QString();
    QTest::newRow("31 minutes ahead") << 31 << 240 << window;
    QTest::newRow("14 hours") << 0 << 14 * 60 << QString();
    QTest::newRow("over 14 hours")
        << 0 << 14 * 60 + 1
        << QStringLiteral(
               "A shift cannot be longer than 14 hours. End it at 22 Nov 2026 03:00:00 at the latest.");
}

void tst_TimelineProposal::whatTheRulesRefuseIsSaid()
{
    QFETCH(int, startMinutes);
    QFETCH(int, endMinutes);
    QFETCH(QString, trouble);
    Proposals f;
    // So close that a pixel is less than half a minute, or the whole shift where that is long.
    const Instant start = f.now() + std::chrono::minutes(startMinutes);
    const Instant end = f.now() + std::chrono::minutes(endMinutes);
    QTest::keyClick(f.view.get(), Qt::Key_Down);
    f.view->proposeInsert();
    for (int moved = 0; moved < std::abs(startMinutes); ++moved)
        f.press(startMinutes < 0 ? Qt::Key_Left : Qt::Key_Right, Qt::ControlModifier);
    const int extended = endMinutes - startMinutes - 240;
    for (int moved = 0; moved < std::abs(extended); ++moved)
        f.press(extended < 0 ? Qt::Key_Left : Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.said().size(), trouble.isEmpty() ? 2 : 3);
    QCOMPARE(f.said().value(2), trouble);
    f.press(Qt::Key_Return); // the form says what to do about it
    QCOMPARE(f.proposed.count(), 1);
    QCOMPARE(f.proposed.first().at(1).value<Instant>(), start);
    QCOMPARE(f.proposed.first().at(2).value<Instant>(), end);
}

void tst_TimelineProposal::coverThatRunsIsSaid()
{
    Proposals f;
    f.model->setSearch(QStringLiteral("Aberdeen"));
    f.view->proposeInsert();
    QCOMPARE(f.said().value(2), QStringLiteral("Aberdeen Kline has cover, open or queued, since 12:29."));
}

void tst_TimelineProposal::clicksWithShiftProposeNothing()
{
    Proposals f;
    QTest::mouseClick(f.view->viewport(), Qt::LeftButton, Qt::ShiftModifier, f.at(WorkerId(Free), f.now()));
    QCOMPARE(f.proposed.count(), 0);
    QVERIFY(f.said().isEmpty());
    // A team's row is nobody's.
    drag(*f.view, {500, f.yOf(0)}, {600, f.yOf(0)}, Qt::ShiftModifier);
    QCOMPARE(f.proposed.count(), 0);
}

void tst_TimelineProposal::staysMarkedUntilItIsAnswered()
{
    Proposals f;
    drag(*f.view, f.at(WorkerId(Free), f.now()), f.at(WorkerId(Free), f.now() + 2h), Qt::ShiftModifier);
    QCOMPARE(f.said().size(), 2);
    f.press(Qt::Key_Right); // it has been let go: arrows are for bars again
    f.view->clearProposal();
    QVERIFY(f.said().isEmpty());
}

void tst_TimelineProposal::escapeDropsIt()
{
    Proposals f;
    f.view->proposeInsert();
    f.press(Qt::Key_Escape);
    QVERIFY(f.said().isEmpty());
    QCOMPARE(f.view->selectedWorkers(), ids({Free})); // the next Esc is for the selection
    f.press(Qt::Key_Return);
    QCOMPARE(f.proposed.count(), 0);
}

void tst_TimelineProposal::byKeyboardFromNow()
{
    Proposals f;
    f.view->setVisibleRange(f.now() - 40h, f.now() - 30h);
    f.view->proposeInsert();
    QVERIFY(f.view->visibleFrom() <= f.now() && f.now() + 4h <= f.view->visibleTo());
    QCOMPARE(f.said(),
        (QStringList{QStringLiteral("Rouen Petit"), QStringLiteral("13:00 to 17:00, for 4 h 00 min")}));
    f.press(Qt::Key_Return);
    QCOMPARE(f.proposed.first().at(1).value<Instant>(), f.now());
    QCOMPARE(f.proposed.first().at(2).value<Instant>(), f.now() + 4h);
}

void tst_TimelineProposal::arrowsMoveAndExtendIt_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("said");
    const Qt::KeyboardModifiers none;
    QTest::newRow("later") << Qt::Key_Right << none << QStringLiteral("13:05 to 17:05, for 4 h 00 min");
    QTest::newRow("earlier") << Qt::Key_Left << none << QStringLiteral("12:55 to 16:55, for 4 h 00 min");
    QTest::newRow("longer") << Qt::Key_Right << Qt::KeyboardModifiers(Qt::ShiftModifier)
                            << QStringLiteral("13:00 to 17:15, for 4 h 15 min");
    QTest::newRow("shorter by a minute") << Qt::Key_Left << (Qt::ShiftModifier | Qt::ControlModifier)
                                         << QStringLiteral("13:00 to 16:59, for 3 h 59 min");
    QTest::newRow("a minute later") << Qt::Key_Right << Qt::KeyboardModifiers(Qt::ControlModifier)
                                    << QStringLiteral("13:01 to 17:01, for 4 h 00 min");
}

void tst_TimelineProposal::arrowsMoveAndExtendIt()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, said);
    Proposals f;
    f.view->proposeInsert();
    f.press(key, modifiers);
    QCOMPARE(f.said().value(1), said);
}

void tst_TimelineProposal::upAndDownChangeTheWorker()
{
    Proposals f;
    f.model->setSearch({});
    f.view->select(ids({18}));
    f.view->proposeInsert();
    f.press(Qt::Key_Up);
    QCOMPARE(f.said().value(0), QStringLiteral("Quimper Gall"));
    QCOMPARE(f.view->selectedWorkers(), ids({17}));
    f.press(Qt::Key_Return);
    QCOMPARE(f.proposed.first().at(0).value<WorkerId>(), WorkerId(17));
}

void tst_TimelineProposal::otherKeysStillZoom()
{
    Proposals f;
    f.view->proposeInsert();
    const milliseconds span = f.view->visibleSpan();
    f.press(Qt::Key_Plus);
    QVERIFY(f.view->visibleSpan() < span);
    QCOMPARE(f.said().size(), 2);
}

void tst_TimelineProposal::notWhereShiftsCannotBeInserted()
{
    Proposals f;
    f.view->setProposing(false);
    f.view->proposeInsert();
    QVERIFY(f.said().isEmpty());
    const Instant from = f.view->visibleFrom();
    drag(*f.view, f.at(WorkerId(Free), f.now()), f.at(WorkerId(Free), f.now() + 2h), Qt::ShiftModifier);
    QCOMPARE(f.proposed.count(), 0);
    QVERIFY(f.view->visibleFrom() != from); // a drag like any other
}

void tst_TimelineProposal::goesWithItsRow()
{
    Proposals f;
    f.view->proposeInsert();
    f.model->setSearch(QStringLiteral("Aberdeen"));
    QTRY_VERIFY(f.said().isEmpty());
}

void tst_TimelineProposal::dragStaysWithItsWorker()
{
    Proposals f;
    const QPoint from = f.at(WorkerId(Free), f.now() + 10min);
    beginDrag(*f.view, from, from + QPoint(60, 0), Qt::ShiftModifier);
    Worker above;
    above.id = WorkerId(9'000);
    above.name = u"Aachen Petit"_s;
    above.team = u"City Centre"_s;
    session::BoardFeeder::putWorkers(f.board, {above});
    f.clock.advance(10min);
    f.view->tick();
    QCoreApplication::processEvents();
    QVERIFY(f.model->workerAt(f.scene().rowAt(from)) != WorkerId(Free));
    QTest::mouseMove(f.view->viewport(), from + QPoint(200, 0));
    QTest::mouseRelease(f.view->viewport(), Qt::LeftButton, Qt::ShiftModifier, from + QPoint(200, 0));
    QCOMPARE(f.proposed.count(), 1);
    QCOMPARE(f.proposed.first().at(0).value<WorkerId>(), WorkerId(Free));
    const auto start = f.proposed.first().at(1).value<Instant>();
    QVERIFY(std::chrono::abs(start - f.now()) <= 30s); // ten minutes ahead of the now of then
}

void tst_TimelineProposal::isPaintedInRedWhereRefused()
{
    Proposals f;
    f.view->proposeInsert();
    const auto colorOf = [&f](Instant at) {
        const QPoint inside = f.at(WorkerId(Free), at);
        return f.view->viewport()->grab().toImage().pixelColor(inside.x(), f.yOf(WorkerId(Free)) - 10);
    };
    const QColor plain = colorOf(f.now() + 5h);
    const QColor proposed = colorOf(f.now() + 2h);
    QVERIFY(proposed != plain);
    for (int i = 0; i < 7; ++i)
        f.press(Qt::Key_Right);
    QCOMPARE(f.said().size(), 3);
    const QColor refused = colorOf(f.now() + 2h);
    QVERIFY2(refused.red() > refused.blue() + 20, qPrintable(refused.name()));
}

COVERSHIFT_GUI_TEST_MAIN(tst_TimelineProposal)
#include "tst_timelineproposal.moc"
