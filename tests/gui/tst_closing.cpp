#include "windowbench.h"

#include <session/board.h>
#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QSignalSpy>

using namespace covershift;
using namespace covershift::gui;
using namespace Qt::Literals::StringLiterals;

/// The window is closed while work is under way: what was saved is neither lost nor sent in two ways.
class tst_Closing : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void P4_windowClosedWhileSending();
    void P4_windowClosedInTheGrace();
    void P4_windowClosedWhileAsking();

private:
    std::unique_ptr<WindowBench> b;
};

void tst_Closing::init()
{
    TestCase::init();
    b = std::make_unique<WindowBench>();
    b->open();
    b->importWorkers({u"Ana Sousa"_s, u"Bo Chen"_s});
    b->connectToHost();
}

void tst_Closing::cleanup()
{
    b.reset();
}

void tst_Closing::P4_windowClosedWhileSending()
{
    QVERIFY(b->host.setFaults(
        R"({"rules":[{"match":{"method":"POST","times":1},"action":"drop_after","delay_ms":30000}]})"));
    b->select({u"Ana Sousa"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(b->host.requestCount(), 1);
    const Instant at = b->operations().constFirst().at;
    b->close();
    b->open();
    QTRY_COMPARE(b->stateOf(0), OperationState::Accepted);
    QCOMPARE(b->operations().size(), 1);
    // What is sent a second time states the same fact: the same person, the same second.
    QVERIFY(!b->host.taken().isEmpty());
    for (const auto& taken : b->host.taken()) {
        QCOMPARE(taken.identity, u"W1"_s);
        QCOMPARE(taken.at, at);
    }
    QCOMPARE(b->session->board().counters(b->clock.now()).covered, 1);
}

void tst_Closing::P4_windowClosedInTheGrace()
{
    b->clock.stand();
    b->select({u"Bo Chen"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(b->operations().size(), 1);
    b->close();
    QCOMPARE(b->host.requestCount(), 0);
    b->open();
    QCOMPARE(b->operations().size(), 1);
    b->clock.goOn();
    QTRY_COMPARE(b->host.taken().size(), 1);
    QCOMPARE(b->host.taken().constFirst().identity, u"W2"_s);
}

void tst_Closing::P4_windowClosedWhileAsking()
{
    b->select({u"Ana Sousa"_s, u"Bo Chen"_s});
    b->press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(b->find<QWidget>("pushForm")->isVisible());
    b->close();
    b->open();
    QVERIFY(b->operations().isEmpty());
    QCOMPARE(b->host.requestCount(), 0);
}

COVERSHIFT_GUI_TEST_MAIN(tst_Closing)
#include "tst_closing.moc"
