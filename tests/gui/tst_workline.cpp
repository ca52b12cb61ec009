#include "workline.h"

#include <support/guitestmain.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QProgressBar>
#include <QPromise>
#include <QSignalSpy>

#include <optional>

using namespace covershift;
using namespace covershift::shell;
using namespace Qt::Literals::StringLiterals;

/// Work that takes its time: how far it is shows, it can be cancelled, and the last one asked for comes.
class tst_WorkLine : public support::TestCase
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void progressShowsAfterAWhile();
    void cancelled();
    void onlyTheLastOneComes();

private:
    using Promise = QPromise<int>;
    void follow(const Promise& promise)
    {
        m_line->follow(promise.future(), [this](int result) { m_results.append(result); });
    }
    static void finish(Promise& promise, int result)
    {
        promise.addResult(result);
        promise.finish();
    }

    std::optional<WorkLine> m_line;
    QVector<int> m_results;
};

void tst_WorkLine::init()
{
    TestCase::init();
    m_line.emplace(WorkLine::Words{u"report"_s, u"Computing the report…"_s, u"How far"_s, u"Cancel it"_s});
    m_results.clear();
}

void tst_WorkLine::progressShowsAfterAWhile()
{
    Promise promise;
    promise.start();
    follow(promise);
    QVERIFY(m_line->isRunning());
    QVERIFY(!m_line->isVisible());
    QTRY_VERIFY(m_line->isVisible());
    promise.setProgressRange(0, 40);
    promise.setProgressValue(10);
    const auto* bar = m_line->findChild<QProgressBar*>(u"reportProgress"_s);
    QTRY_COMPARE(bar->maximum(), 40);
    QTRY_COMPARE(bar->value(), 10);
    finish(promise, 7);
    QTRY_COMPARE(m_results, QVector<int>{7});
    QVERIFY(!m_line->isVisible());
    QVERIFY(!m_line->isRunning());
}

void tst_WorkLine::cancelled()
{
    QSignalSpy cancelled(&*m_line, &WorkLine::cancelled);
    Promise promise;
    promise.start();
    follow(promise);
    QTRY_VERIFY(m_line->isVisible());
    QTest::mouseClick(m_line->findChild<QAbstractButton*>(u"reportCancel"_s), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(promise.isCanceled());
    QVERIFY(!m_line->isVisible());
    QVERIFY(!m_line->isRunning());
    promise.finish();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QVERIFY(m_results.isEmpty());
}

void tst_WorkLine::onlyTheLastOneComes()
{
    QSignalSpy cancelled(&*m_line, &WorkLine::cancelled);
    Promise first;
    Promise second;
    first.start();
    second.start();
    follow(first);
    follow(second);
    QVERIFY(first.isCanceled());
    first.finish();
    finish(second, 2);
    QTRY_COMPARE(m_results, QVector<int>{2});
    QVERIFY(cancelled.isEmpty());
}

COVERSHIFT_GUI_TEST_MAIN(tst_WorkLine)
#include "tst_workline.moc"
